# The teacher's card for the lesson online-friends.

card-online-friends-goal = Children enjoy friends online, and notice when a chat turns: a secret, a gift, a hurry, a private chat, a picture. They keep proof, block and tell, and tell again if nobody listens.
card-online-friends-words =
    Private chat: a talk that nobody else can read.
    Happy secret: a surprise that comes out soon and makes everybody glad.
    Heavy secret: one that is meant never to come out, and that weighs on you.
    Live stream: a film that others watch while it is being made.
    Trusted adult: somebody who listens and helps.
card-online-friends-discuss-1 = Cousin Timo has a secret, and RocketRay wants one. What makes these two secrets so different?
card-online-friends-discuss-2 = Ines wants to meet, and it becomes a feast. What did she and her class do so that it could?
card-online-friends-discuss-3 = The head coach had no time to listen. How could somebody tell her, or the next adult, so that they do?
card-online-friends-without-devices =
    Read out messages from made-up chats, nice ones and odd ones. Whoever hears the alarm bell rings an invisible bell. Then name what rang: a secret, a gift, a hurry, a private chat, a picture, a meeting.
    Then practise in pairs, with a made-up child: “I want to tell you something. Do you have time?” Swap roles. The second time, the adult is in a hurry: what do you say now, and to whom next?
card-online-friends-tells =
    Stay calm and listen. Say: “I am glad you told me. It is not your fault.”
    Do not promise to keep it secret. Say whom you will tell, and why.
    Ask no questions beyond what you need to keep the child safe now. Never ask in front of others.
    Write down the child’s own words, with date and time.
    Tell the person in charge of child protection the same day. In danger now: call the emergency services at once.
    If that person is the problem, go to another.
    Many laws set a deadline for reporting: learn yours before you need it.
    Sexual pictures of a child: do not open, save, copy or forward them, not even as proof. Note the account’s name, and hand over to the police or hotline.
