# Lesson stand-up, 9-12 years. At most 16 words in a sentence and 40 in a bubble; a chat's message at most 25 words.

stand-up-title = Stand Up
stand-up-about = Teasing, leaving out, pretending to be someone, and what one friend can do

## Story. "You" is the child who plays, a member of the class chat.

stand-up-story-arrive = Hello, it’s me, Sango! Today, the class octopus gets a name. Everyone votes in the class chat. So far, it’s Sir Wobble against Princess Eight-Arms.
stand-up-story-idea = I say: Grandpa! He has no hair, he naps all day, and he has eight arms for hugging. My real grandpa agrees.

stand-up-story-chat = Ping! “Granny Lin!” writes Rico. Twenty laughing faces. At first, Lin laughs, too. But it won’t stop. Now there’s a new group: everyone except Lin. You’re in it. What do you do?
stand-up-story-chat-face = Add a laughing face, like the others
stand-up-story-chat-silent = Keep out of it and say nothing
stand-up-story-chat-write = Write something kind to Lin

# After laughing along. No blame: Nour did the same.
stand-up-story-laughed = Whoosh, into the phone! Here’s your face, number twenty-one. To you, it’s tiny. To Lin, it says: “Me, too.” Good news: tiny things are easy to take back!
stand-up-story-mend = Mine is number four. I didn’t even think. Come, we’ll take them back and tell Lin we’re sorry. With two voices, it’s easier.

# After silence. It leads on to Lin's answer.
stand-up-story-silent = Shh. This is Lin’s phone, from the inside. Twenty laugh, the rest are silent. From here, silence looks like laughing, too. But it’s never too late. You write Lin a kind word.
stand-up-story-wrote = Forty messages today. One of them was kind: yours. I’ve read it nine times. Tomorrow, let’s feed Grandpa together!

stand-up-story-stop = I wrote: “Stop, it isn’t funny any more.” Quite calmly. Then: “Look, Grandpa has turned blue!” Then I left. Nine others came with me. Now we’re telling my mum, Mama Lindiwe.
stand-up-story-rico = Everyone laughed, so I went on. I never looked at Lin. The group is gone now. I’m sorry, Lin. What else would help?
# Mama Lindiwe, Zuri's mother, is a baker; she brings the school its bread.
stand-up-story-thanks = Thank you for telling me! That’s not telling tales, that’s helping. If one adult doesn’t listen, or is the problem, go to another. And Grandpa likes his name. He still has my spoon.

## Chat. Who writes.

stand-up-chat-goal = Somebody here needs a friend. Find out who, and help! Write something or do something. Sometimes words are enough, and sometimes they aren’t.

# The class chat, with the octopus as its picture.
stand-up-chat-class-name = Our class
stand-up-chat-tarik-name = Tarik
stand-up-chat-yara-name = Yara
stand-up-chat-kenji-name = Kenji
stand-up-chat-oskar-name = Oskar
stand-up-chat-dalia-name = Dalia
# Somebody who pretends to be Dalia.
stand-up-chat-toucan-name = Dalia 2

# A nickname that stopped being funny.
stand-up-chat-nickname-about = The class chat. Kenji was late once. Since then, everyone calls him Turbo.
stand-up-chat-nickname-morning = Good morning! Today is day nine. Could I please just be Kenji again?
stand-up-chat-nickname-again = Of course, Turbo! Anything you say, Turbo! Somebody draw him some wheels!
stand-up-chat-nickname-again-stop = Stop, Tarik. He’s called Kenji. It isn’t funny any more.
stand-up-chat-nickname-again-wheels = Ha ha! Wheels and a rocket engine!
stand-up-chat-nickname-again-hit = Then you’re Snorer, Tarik. You sleep in music!
stand-up-chat-nickname-enough = True. I laughed, too. Sorry, Kenji! Nine days is eight too many.
stand-up-chat-nickname-kenji = Thanks! I was going to be ill tomorrow. Now I’m well again. Medical wonder!
stand-up-chat-nickname-quiet = Fourteen people draw wheels. Kenji draws nothing and writes nothing. He has stopped laughing. That’s how you can tell.
stand-up-chat-nickname-two = Oh yes? Then you get a name, too! And your brother! And your goldfish!
stand-up-chat-nickname-away = Nice and quiet here. On Kenji’s phone, it’s still Turbo, Turbo, Turbo.
stand-up-chat-nickname-kept = Saved, in case it goes on. You could show it to somebody. And what would help Kenji right now?
stand-up-chat-nickname-told = Your teacher listened. She has talked with Tarik, quite calmly. On day ten, there’s no Turbo in the class chat. Only Kenji.

# A friend who only wants to be cheered up.
stand-up-chat-cactus-about = A private chat. Your friend Oskar writes only to you.
stand-up-chat-cactus-news = I have to tell somebody. Mr Spike is dead. My cactus. And I gave him water every single day!
stand-up-chat-cactus-news-listen = Oh no, poor Mr Spike! And poor you! What was he like?
stand-up-chat-cactus-news-knew = But everybody knows you don’t water a cactus every day!
stand-up-chat-cactus-news-joke = Well, at least he can’t prick anyone now!
stand-up-chat-cactus-sniff = Green. And he never interrupted me. Now there’s just his pot. It’s looking at me.
stand-up-chat-cactus-sniff-plant = Shall I come over? We’ll plant something that LIKES water every day!
stand-up-chat-cactus-sniff-worse = That’s nothing! I’ve lost a hamster, a fish and an umbrella!
stand-up-chat-cactus-lily = A water lily? In THAT pot? What an idea! Come at four. And thanks for listening.
stand-up-chat-cactus-oh = Oh. Right. Forget I said anything.
stand-up-chat-cactus-polite = He never pricked anybody. He was very polite.
stand-up-chat-cactus-door = The chat is shut. On the other side, Oskar types: “Hello? Are you still there?” He isn’t mean. He’s sad.
stand-up-chat-cactus-nobody = Saved. But nobody is being mean here, so there’s nothing to prove. What might Oskar need?
stand-up-chat-cactus-aunt = Your aunt listened. She once drowned three cactuses herself! Together, you write: “I’m here.” Oskar answers at once.

# Somebody is left out of the group.
stand-up-chat-huts-about = Yara’s new group for the class trip. Everyone is in it. Well, nearly.
stand-up-chat-huts-welcome = Welcome to the secret group! We’re sharing out the huts. The whole class is here except Dalia. Shh!
stand-up-chat-huts-welcome-why = Why not Dalia? I’d like her to be here.
stand-up-chat-huts-welcome-frogs = Ha ha, she can sleep by the lake with the frogs!
stand-up-chat-huts-welcome-fine = All right. It’s your group, not mine.
stand-up-chat-huts-because = She sings in her sleep. All the verses! And nobody has said no.
stand-up-chat-huts-because-no = I’m saying no. Our hut has a bed for Dalia, songs included.
stand-up-chat-huts-because-later = Let’s do the huts tomorrow, all together. With Dalia.
stand-up-chat-huts-because-nobody = Well, if nobody else minds, I don’t either.
stand-up-chat-huts-tide = Phew! I didn’t like it either. I thought I was the only one. Dalia gets the top bunk!
stand-up-chat-huts-dalia = Hello, everyone! I’ve just been added. What did I miss? And who wants a song? It only has nine verses!
stand-up-chat-huts-bus = I’ve just read that out on the bus, ha ha! Dalia sits right behind me. Oh no. She heard it.
stand-up-chat-huts-looks = Nobody has said no so far. From outside, that looks like twenty-two times yes. And Dalia still has no bed.
stand-up-chat-huts-left = You left and wrote to Dalia: “Come into our hut!” By evening there’s a new group: Bedtime Songs. Everyone’s in it.
stand-up-chat-huts-told = Your teacher listened. Now the huts are drawn from a hat. Yara drew Dalia. She knows five verses already.

# The child's own joke went too far, and is put right.
stand-up-chat-sticker-about = Yara writes to you. Yesterday you made a sticker of her, in the middle of a sneeze.
stand-up-chat-sticker-count = Your sticker has been sent forty-six times. Even my swimming coach has it.
stand-up-chat-sticker-count-sorry = Oh. It’s your face, and I didn’t ask you. I’m sorry, Yara.
stand-up-chat-sticker-count-joke = It’s only a joke! You look great with your mouth open.
stand-up-chat-sticker-count-others = I only made it. It’s the others who send it round.
stand-up-chat-sticker-thanks = Thanks. You’re the first to say that. But it’s still going round.
stand-up-chat-sticker-thanks-take = I’ll take it down and ask everyone to delete it. What else would help?
stand-up-chat-sticker-thanks-late = Then it’s too late. There’s nothing I can do.
stand-up-chat-sticker-thanks-revenge = I’ll make one of everybody who sent it. Even sillier ones!
stand-up-chat-sticker-walk = Walk into class with me tomorrow. And next time, draw the octopus sneezing. Into eight tissues!
stand-up-chat-sticker-library = Maybe I’ll laugh about it one day. Today I’m hiding behind the dictionaries.
stand-up-chat-sticker-ping = Ping. Forty-seven. It’s my face, every single time.
stand-up-chat-sticker-hops = You can’t see Yara’s words any more. But the sticker goes on hopping from phone to phone.
stand-up-chat-sticker-kept = Saved. Yara doesn’t feel any better yet. What could you say to her?
stand-up-chat-sticker-told = Your grandfather didn’t scold you. He asked: “What would help her?” You asked Yara. The sticker is gone, and she’s laughing again.

# Somebody pretends to be Dalia. Words never end it.
stand-up-chat-double-about = Dalia writes to you from a new account, with the same toucan as always.
stand-up-chat-double-hello = It’s me, Dalia! New phone, new account! What was Kenji’s secret again? I’ve forgotten, ha ha!
stand-up-chat-double-hello-ask = One moment. I’ll ask you at school, face to face.
stand-up-chat-double-hello-test = If you’re Dalia: what did the octopus take from us on Monday?
stand-up-chat-double-hello-secret = He hums in maths tests. But don’t tell anyone!
stand-up-chat-double-boring = Boring! I’m writing to the whole class as Dalia now: “You’re all babies!” Say stop if you like. I won’t!
stand-up-chat-double-boring-three = Then I’m Dalia 3, and I’ll write rubbish about you!
stand-up-chat-double-boring-all = I’ll send this round, so that everybody is warned.
stand-up-chat-double-boring-ignore = Pff. I just won’t read it.
stand-up-chat-double-hum = “Dalia” has told the whole class that I hum. How does she know that? Now I can’t hum any more.
stand-up-chat-double-numbers = Dalia, Dalia 2 and Dalia 3? I don’t know what to believe any more!
stand-up-chat-double-spread = Is Dalia cross with us? I only read the first line, but I’ve sent it to my whole choir!
stand-up-chat-double-still = Somebody is still writing to everyone with my name and my toucan. It isn’t me! Who can stop it?
stand-up-chat-double-proof = Saved, with name and time. That’s proof! Who should see it?
stand-up-chat-double-proof-dalia = Dalia, I know this isn’t you. I have proof. Let’s show it to your mother.
stand-up-chat-double-proof-class = The whole class! I’ll post it at once.
stand-up-chat-double-mother = I knew I wasn’t that boring! Mum has reported the account. She’s telling our teacher, too. And you get my last mango.
stand-up-chat-double-told = Your teacher listened. Together, you reported the account, and the second toucan is gone. The first one would like to hug you.

# A rumour to pass on, and everyone against one. Words never end it.
stand-up-chat-rumour-about = The class chat, in the evening. The class money box is empty.
stand-up-chat-rumour-pass = Pass it on: it was Oskar! I heard it from someone who heard it. Nobody sit next to him!
stand-up-chat-rumour-pass-stop = Stop. Nobody knows that. I’m not passing it on.
stand-up-chat-rumour-pass-me = I won’t sit there either!
stand-up-chat-rumour-pass-other = Really? I’ll tell the class next door!
stand-up-chat-rumour-pass-out = I’d rather say nothing.
stand-up-chat-rumour-lawyer = Are you Oskar’s lawyer now? Careful, or nobody will sit next to you either!
stand-up-chat-rumour-lawyer-subject = By the way, why is the aquarium glittering like that?
stand-up-chat-rumour-lawyer-hit = Good! Nobody wants to sit next to a chatterbox like you!
stand-up-chat-rumour-lawyer-fold = OK, OK. If you all think so, it must be right.
stand-up-chat-rumour-nineteen = Does anybody say no? Nobody? Then it’s nineteen against one!
stand-up-chat-rumour-donkey = The class next door says he has taken a computer and a donkey, too. A donkey?
stand-up-chat-rumour-fights = Ooh, now we have two fights! Does anyone still know what the first was about?
stand-up-chat-rumour-still = A good move! But the rumour is still running from phone to phone. And how is Oskar?
# Oskar writes privately to the child who has left the class chat.
stand-up-chat-rumour-alone = Psst, only to you. You’ve left that chat? I keep reading it. It wasn’t me. Does anyone believe me?
stand-up-chat-rumour-alone-with = I’m with you. Come, let’s go to our teacher together.
stand-up-chat-rumour-alone-sure = Are you really sure it wasn’t you?
stand-up-chat-rumour-you-too = You, too? I only hoped that somebody would ask how I am.
stand-up-chat-rumour-found = Your teacher listened, and looked. All the money lay in the aquarium! Our octopus loves glittering things. Dalia and Tarik have told everyone they’re sorry.

## Carry over.

stand-up-carry-ask = Amal missed the last penalty. In the team chat, thirteen children have sent her the same crying onion. You haven’t. What do you do?
stand-up-carry-quiet = Nothing more. I didn’t send an onion
stand-up-carry-quiet-why = No onion from you: a good start! But Amal sees thirteen onions and no friend. One word from you, and there’s one.
stand-up-carry-word = Write to Amal: “Bad luck! Training together?”
stand-up-carry-word-why = Thirteen onions, one friend. Guess what Amal will remember! If the onions go on, keep proof and tell your coach.
stand-up-carry-onion = Send an onion to everyone who sent one
stand-up-carry-onion-why = I feel like it, too! But now there are twenty-six onions, and Amal is no happier. Start with a word for Amal.

## Recap.

stand-up-recap-1 = You don’t have to be loud to be brave. A kind word, just to them, helps.
stand-up-recap-2 = “Stop, not funny!” Pass nothing on, keep proof, tell an adult. If that one doesn’t help, tell another.
stand-up-recap-3 = Did your own joke hurt somebody? Say sorry, take it down, ask what helps. You can put it right.
