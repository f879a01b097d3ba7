# The teacher's card for the lesson tell-someone.

card-tell-someone-goal = Children know at least two grown-ups whom they could tell, several ways to tell, and that they may tell again until somebody hears. If a grown-up is the problem, they tell another one.
card-tell-someone-words =
    Tell: let a grown-up know, with words, hands, a drawing or by pointing.
    Big ears: somebody who listens and helps.
    Report: press the little flag, so that those who run an app know.
card-tell-someone-discuss-1 = Lin drew it, Teo used his hands, Zuri used her voice. Which way would be yours?
card-tell-someone-discuss-2 = Mama Lindiwe only heard the soup. What could you say so that somebody busy hears you?
card-tell-someone-discuss-3 = Who has big ears at school, and who elsewhere? Draw them.
card-tell-someone-without-devices =
    One child is the busy cook and stirs loudly. Another comes and says: “I need help.” The cook answers twice with “Later!” and the third time turns round and listens. Swap. Do it once with hands only, and once with a drawing.
    Then each child draws a hand: on each finger somebody whom they could tell. Nobody has to show it. Two fingers are enough.
card-tell-someone-tells =
    Stay calm and listen. Say: “I am glad you told me. It is not your fault.”
    Do not promise to keep it secret. Say whom you will tell, and why.
    Ask no questions beyond what you need to keep the child safe now. Never ask in front of others.
    Write down the child’s own words, with date and time.
    Tell the person in charge of child protection the same day. In danger now: call the emergency services at once.
    If that person is the problem, go to another.
    Many laws set a deadline for reporting: learn yours before you need it.
    Sexual pictures of a child: do not open, save, copy or forward them, not even as proof. Note the account’s name, and hand over to the police or hotline.
