# Lesson online-friends, 9-12 years. At most 16 words in a sentence and 40 in a bubble; a chat message has at most 25.

online-friends-title = Online Friends
online-friends-about = Lovely friends, sly tricks, and what to do when a chat turns odd

## Story. "You" is the child who plays, visiting Lin. Falco, a player in the game, stays as unclear as such players are: no "he", no "she".

online-friends-story-arrive = Hello, it’s me, Sango! Tonight we visit Lin. She races on clouds with children from five islands. They laugh so loudly that my antenna wobbles!
online-friends-story-friends = Zuri lives next door. The others I only know from the game. Pia taught me the triple loop. And her cat flies better than both of us!
online-friends-story-gift = Ooh! Somebody called Falco just gave me golden wings! “For the smartest pilot in the sky. But shh, it’s our secret.”

online-friends-story-first = Golden wings, a sweet word and a secret, all in one minute. Lin looks at you. What do you say?
online-friends-story-first-thanks = Wow! Say thank you!
online-friends-story-first-why = Nice! But why a secret?

online-friends-story-thanks = I said thank you, of course. Now Falco writes: “You owe me something. Come to a private chat, without the others.” My tummy has gone all wobbly.
online-friends-story-why = I asked. “Grown-ups don’t understand our game,” writes Falco. Funny: Zuri’s mum beats us every Sunday. And now Falco wants a private chat, without the others.

online-friends-story-thread = Let’s look from the inside. See the thread on this present? Somebody holds the other end and pulls: a secret, a private chat, then more. A real present has no thread.
online-friends-story-fault = It’s not your fault, Lin. Everybody likes golden wings! Falco is doing something wrong, not you. And you’re not alone with it.

online-friends-story-then = A wobbly tummy is an alarm bell, and Lin’s works well. What does she do first?
online-friends-story-then-proof = Keep proof and tell Zuri’s mum
online-friends-story-then-block = Block Falco
online-friends-story-then-back = Give the wings back and say nothing

online-friends-story-ran = Proof: kept! Come on, Mum is in the bakery, and it smells of buns. Telling is easier with a bun in your hand.
online-friends-story-shut = Bang! The door is shut, and Lin breathes out. One thing is missing: a grown-up who knows. Falco may be knocking at other doors already. Off to Zuri’s mum!
online-friends-story-returned = The wings are gone. That was brave! But look, Falco sends two pairs more. Words don’t close this door. Blocking does, and telling. Off to Zuri’s mum!

# Mama Lindiwe, Zuri's mother, is a baker. She says this whichever way was chosen.
online-friends-story-mama = Thank you for telling me, Lin. You did nothing wrong, and you keep your game. We’ll report Falco together. And on Sunday, watch out: I’m practising the triple loop!

## Chat. A pretend messenger; the buttons are: keep proof, block, leave, tell.

online-friends-chat-goal = Your messenger is beeping! Have fun, be kind, and notice when a chat turns odd. You can always write back, leave, block or tell.

online-friends-chat-rocket-name = RocketRay
online-friends-chat-panda-name = DJ Panda
online-friends-chat-timo-name = Cousin Timo
online-friends-chat-star-name = StarFan
online-friends-chat-ines-name = Ines
online-friends-chat-alex-name = Alex from the club

# Turned: a gift with a secret, then a private chat.
online-friends-chat-coins-about = You met in a race yesterday, in the game Cloud Racers.
online-friends-chat-coins-hi = Captain! That last bend! You flew round it like a swallow. Tell me honestly: are you a robot?
online-friends-chat-coins-gift = I’ve got 500 coins left over. Want them? Just one tiny rule: tell nobody. It’s our secret!
online-friends-chat-coins-gift-yes = Wow, yes! I won’t tell anybody.
online-friends-chat-coins-gift-why = Why does it have to be a secret?
online-friends-chat-coins-gift-no = No, thanks. I like winning my own.
online-friends-chat-coins-owed = Pling, 500 coins! And one second later: “Now you owe me. What’s your phone number?” See the thread on that present? Let’s wind it back.
online-friends-chat-coins-sulk = Hey, don’t run off! Fine, 1000 coins. But come to my private chat. It’s cosier there, just us two.
online-friends-chat-coins-sulk-come = OK. Where is it?
online-friends-chat-coins-sulk-stay = I’m staying here with the others.
online-friends-chat-coins-sulk-robot = Beep. Robots don’t do private chats.
online-friends-chat-coins-moved = The private chat falls shut behind you. Now nobody else can read along. That’s what “cosier” was for. Quick, back out!
online-friends-chat-coins-nudge = Well done! But RocketRay always has one more line, and one more coin. Words don’t close this door. What else have you got?
online-friends-chat-coins-kept = Click! Words, name and date are kept as proof. And now?
online-friends-chat-coins-blocked = Bang, the door is shut! RocketRay can’t write to you any more. One thing is left. Whom do you tell?
online-friends-chat-coins-blocked-home = Somebody at home
online-friends-chat-coins-blocked-school = A teacher I trust
online-friends-chat-coins-blocked-nobody = Nobody. It’s over now.
online-friends-chat-coins-alone = Door shut, good! But RocketRay may be at another child’s door already. Telling helps you and that child. So, who?
online-friends-chat-coins-told = You tell, and somebody really listens. “Thank you for telling me. It’s not your fault.” Together you report RocketRay. Then off to the next race, robot!

# Turned: voice chat, flattery, away from the team.
online-friends-chat-voice-about = You’re on the same team in the game Bubble Castle. So far you only write.
online-friends-chat-voice-hi = Level 40, we DID it! I’m dancing through the kitchen with my headphones on. The soup is dancing, too!
online-friends-chat-voice-call = Come into voice chat! Writing is for babies, and you’re so grown up. Quick, before the others come!
online-friends-chat-voice-call-in = OK, I’m coming!
online-friends-chat-voice-call-write = I’d rather write. My brother is practising the trumpet.
online-friends-chat-voice-call-team = Only with the whole team.
online-friends-chat-voice-tape = A voice tells more than you think. Grandma calls your name, the school bell rings, and all of it can be recorded. Let’s wind back.
online-friends-chat-voice-push = Hey, wait! The others are so childish. You’re special. I’ve made a room just for us two. Don’t tell them, OK?
online-friends-chat-voice-push-special = Me, special? OK, I won’t tell.
online-friends-chat-voice-push-stay = I like my team. I’m staying.
online-friends-chat-voice-push-fair = That’s not fair to the others.
online-friends-chat-voice-sweet = Kind words feel warm, and you may enjoy them. But these lead you away from your friends, step by step. Back to the team!
online-friends-chat-voice-nudge = Strong! But DJ Panda is already typing again. This song has a hundred verses. How do you switch it off?
online-friends-chat-voice-kept = Click! Proof kept, word for word. What comes next?
online-friends-chat-voice-blocked = Silence. Ahh! DJ Panda can’t reach you any more. Who should know about this?
online-friends-chat-voice-blocked-family = Somebody in my family
online-friends-chat-voice-blocked-librarian = The librarian at school
online-friends-chat-voice-blocked-nobody = Nobody. I’ll just forget it.
online-friends-chat-voice-bedtime = It’s quiet now. But worries like to come back at bedtime. With somebody beside you they get small. So, who?
online-friends-chat-voice-told = You tell everything, even about the soup. Somebody listens and is proud of you. Together you report DJ Panda. And your team? Level 41 is waiting!

# Kind: a happy secret. The cousin is as good as gold.
online-friends-chat-surprise-about = Your cousin. You’ve known each other since you had no teeth.
online-friends-chat-surprise-hi = I’ve got a SECRET! It’s so big that I’ll pop like a balloon. Psst! Promise not to tell?
online-friends-chat-surprise-hi-what = First tell me what it’s about.
online-friends-chat-surprise-hi-kind = Is it a happy secret or a heavy one?
online-friends-chat-surprise-hi-swear = I promise! Whatever it is!
online-friends-chat-surprise-careful = Stop! You don’t even know what it is! Always ask first. What if I’d eaten Grandma’s cake? Which I haven’t. Much.
online-friends-chat-surprise-plan = A surprise party! Grandpa turns 70 on Saturday. Two goats and a brass band! Everybody knows, only he doesn’t. Are you in?
online-friends-chat-surprise-plan-in = Yes! I’ll fold seventy paper hats.
online-friends-chat-surprise-plan-home = I’ll ask at home, then I’m in!
online-friends-chat-surprise-plan-out = No. Every secret is bad.
online-friends-chat-surprise-flat = Poor Timo, his balloon has gone flat! A surprise comes out on Saturday, and everybody is glad. A heavy secret is never meant to come out. Another go?
online-friends-chat-surprise-anytime = You may do that at any time, without a reason. But what is Timo so excited about? Ask him, and we’ll know.
online-friends-chat-surprise-home = You tell at home. “Grandpa’s surprise party? We know!” laughs your aunt. “Who do you think plays the tuba?” Telling is fine, even with happy secrets.
online-friends-chat-surprise-last = Saturday at four, back door, silliest hat. Grandpa will cry happy tears into his soup. You’re the best! I’m bringing a spare goat.

# Turned: a live stream, a hurry, the room, a picture.
online-friends-chat-stream-about = Watches when you fold paper boats live. You only know the nickname.
online-friends-chat-stream-hi = First one here, as always! That paper frog yesterday was the best thing on the whole internet. Ten stars for you!
online-friends-chat-stream-room = Now show us your room! Turn the camera round. A hundred stars if you do it before I count to ten. One, two…
online-friends-chat-stream-room-turn = OK, a quick tour!
online-friends-chat-stream-room-hands = Only hands and paper here!
online-friends-chat-stream-room-sneeze = My room is so messy, the camera would sneeze.
online-friends-chat-stream-tour = Whoosh! Your name on the door, your school bag, the tower outside the window. Put together, they tell where you live. Let’s turn back.
online-friends-chat-stream-more = You’re my favourite. Forget the room: send me a picture of you, only for me. Then I’ll make you famous!
online-friends-chat-stream-more-send = Just one. You’re always so nice.
online-friends-chat-stream-more-no = No pictures of me.
online-friends-chat-stream-more-frog = I can send you a frog. A paper one.
online-friends-chat-stream-travels = A picture goes where it likes, and “just one” soon becomes one more. Stars and sweet words don’t make it OK to ask. Another go?
online-friends-chat-stream-nudge = Ha, well answered! But StarFan is typing again. You could answer until the boats sail off by themselves. Which button helps?
online-friends-chat-stream-kept = Click! The messages are kept as proof. And now?
online-friends-chat-stream-off = Stream over, door shut! You can stop a live stream at any second, without goodbye. Now, who should know?
online-friends-chat-stream-off-family = A grown-up in my family
online-friends-chat-stream-off-teacher = My teacher
online-friends-chat-stream-off-fear = Nobody, or I’ll lose my stream.
online-friends-chat-stream-fear = The door is shut, well done! Afraid of losing your stream? Say that, too, when you tell. You did nothing wrong. So, who?
online-friends-chat-stream-told = You tell, and you’re not alone with it any more. Together you report StarFan and check who may watch. Then you fold a giant ship!

# Kind: a meeting, in the open.
online-friends-chat-meet-about = Your class and hers draw a comic together online. You’ve never met.
online-friends-chat-meet-hi = NEWS! My class is coming to the comic festival in your town! You, me, real ink. Shall we meet?
online-friends-chat-meet-hi-ask = Yes! I’ll ask at home first.
online-friends-chat-meet-hi-who = Wow! Who’s coming with you?
online-friends-chat-meet-hi-alone = Yes! I’ll come alone, and tell nobody.
online-friends-chat-meet-faint = ALONE? My dad would faint into the ink! Grown-ups come too, that’s the rule. Yours can have my second biscuit.
online-friends-chat-meet-plan = Our teachers have talked already. Big hall, both classes, families too. But how will I know you? You might be a dragon!
online-friends-chat-meet-plan-hat = I’ll wear a paper dragon hat.
online-friends-chat-meet-plan-teachers = Our teachers will find each other first.
online-friends-chat-meet-plan-photo = I’ll send you a picture of me.
online-friends-chat-meet-hold = Keep it, keep it! No pictures before we’ve really met, my dad says. Besides, something silly on your head is much funnier!
online-friends-chat-meet-hats = Now Ines has two hats and only one head. She hid nothing, hurried nothing and brought the grown-ups in. Good friends do that. Another go?
online-friends-chat-meet-anytime = You may do that at any time, without a reason. And if you want to know more first, just ask. Let’s see what Ines says.
online-friends-chat-meet-told = You tell at home. Soon your teacher and Ines’s are on the phone. In the end everybody is coming, even the neighbours, with sandwiches.
online-friends-chat-meet-dragons = Two dragons, one festival! I’ve folded a hat for each of us. And you get a biscuit, too. See you there, partner!
online-friends-chat-meet-last = Some online friends are lovely. Plans in the open, grown-ups along, lots of people around: that’s how a meeting is fun.

# Turned: somebody whom one knows a bit; and the first adult does not listen.
online-friends-chat-club-about = Helps at your swimming club on Saturdays. You know Alex a bit.
online-friends-chat-club-favour = You swim like a fish, and you’re so grown up for your age! I’ll get you into the first team. But that’s our secret.
online-friends-chat-club-favour-deal = The first team? I won’t tell anybody!
online-friends-chat-club-favour-coach = Great! Let’s ask the head coach together.
online-friends-chat-club-favour-home = I talk about swimming with my family.
online-friends-chat-club-aloud = Good news can be told aloud, to the coach and at home. Why does this need a secret? Let’s swim back a bit.
online-friends-chat-club-picture = You know me, you can trust me! Send me a picture of you, only for me. If you tell, we’ll both be in trouble.
online-friends-chat-club-picture-send = Well, yes, I do know you…
online-friends-chat-club-picture-quiet = No picture. But I won’t tell, either.
online-friends-chat-club-picture-no = No. That’s not OK.
online-friends-chat-club-known = You know Alex a bit, that’s true. But nobody may ask you for a secret picture, known or not. Your no works for everybody.
online-friends-chat-club-stone = Saying no was strong! But “in trouble” is a heavy stone, and it isn’t yours. Alex asked, so Alex must carry it. Who could help you?
online-friends-chat-club-nudge = That was clear! But Alex goes on asking, and on Saturday there’s swimming. Words alone don’t stop this. What else can you do?
online-friends-chat-club-kept = Click! Every word is kept, with name and date. That’s strong proof. And now?
online-friends-chat-club-blocked = Bang, shut! That helps right now. But on Saturday Alex will be at the pool. Whom do you tell?
online-friends-chat-club-blocked-coach = The head coach
online-friends-chat-club-blocked-home = Somebody at home
online-friends-chat-club-blocked-hide = Nobody. I’ll hide behind the towels.
online-friends-chat-club-coach = You tell the head coach. “Oh, that’s just Alex’s way,” she says, and hurries off. Your tummy still says: not right. What now?
online-friends-chat-club-coach-home = I tell somebody at home, too.
online-friends-chat-club-coach-teacher = I show my teacher the messages.
online-friends-chat-club-coach-fine = Then it’s probably nothing.
online-friends-chat-club-elephant = This is too heavy for one alone. Some adults have no time. Others have ears like an elephant. Go on until you find one. Who’s next?
online-friends-chat-club-told = Somebody puts everything down and listens. “Thank you. It’s not your fault.” Now grown-ups make sure that this stops. And you swim on, light as a fish.

## Carry over.

online-friends-carry-ask = In a drawing app, Mo has liked your pictures for weeks. Now Mo writes: “I’ll send you real pens! Tell me your address, and nobody else.” What do you do?
online-friends-carry-address = Send the address, because by now we’re friends
online-friends-carry-address-why = Weeks of likes are lovely. But a present with a secret has a thread on it. First show it to somebody you trust.
online-friends-carry-show = Keep proof, block Mo, and tell somebody at home
online-friends-carry-show-why = Yes! A present, an address and “nobody else”: three bells rang, and you heard them all.
online-friends-carry-quit = Delete the app, and never show a drawing again
online-friends-carry-quit-why = Your drawings did nothing wrong, and neither did you. Block Mo, tell somebody, and draw on!

## Recap.

online-friends-recap-1 = Online friends can be lovely. A good friend is fine with a no, and with your family knowing.
online-friends-recap-2 = A gift, a secret, a hurry, a private chat, a picture? Listen to your bell, and stop answering.
online-friends-recap-3 = Keep proof, block, tell. Nobody listens? Tell the next one. Whatever was said or sent, it’s not your fault.
online-friends-recap-sign = Sango’s sign: a flat hand for stop, then a thumb to a grown-up. Stop, and tell!
