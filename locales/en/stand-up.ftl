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

## The harbour. Words come in paper boats; the class octopus, Grandpa, holds a borrowed pot lid before its friends. "You" is the child who plays.

stand-up-catch-goal = Post by boat! Let kind words in, keep cruel ones out: Grandpa Octopus holds up his lid. Each boat waits for you.

stand-up-catch-tarik-name = Tarik
stand-up-catch-yara-name = Yara
stand-up-catch-kenji-name = Kenji
stand-up-catch-oskar-name = Oskar
stand-up-catch-dalia-name = Dalia

# After something cruel got in: what the child says to the friend, and what comes of it.
stand-up-catch-mend-with-you = That was mean. I’m with you.
stand-up-catch-mend-with-you-then = A deep breath, then a small smile. The mean word is still there. But now it has to share the room with yours.
stand-up-catch-mend-together = Shall we tell somebody? I’ll come along.
stand-up-catch-mend-together-then = “You’ll come along?” For two, the way to an adult is only half as long. And if that one doesn’t help, there’s another.
stand-up-catch-mend-joke = Oh, come on. It was only a joke!
stand-up-catch-mend-joke-then = Now there are two words that hurt. And the second one came from a friend.
stand-up-catch-mend-back = Quick, let’s send something even meaner back!
stand-up-catch-mend-back-then = Two boats crash, and everybody gets wet. It still hurts. Only wetter.

# Kind or cruel, plainly.
stand-up-catch-song-about = Lin sang for Grandpa, Nour drummed. Then, right in the middle: hic!
stand-up-catch-song-done = Lin is practising an encore, and Nour a drum roll. Grandpa is asleep under the lid. Every time Lin goes “hic”, one arm applauds.
stand-up-catch-song-hiccup = Your hiccup was my favourite note!
stand-up-catch-song-hiccup-pass = Lin laughs so hard that the hiccup comes back. Hic! There’s your encore, Yara.
stand-up-catch-song-hiccup-shield = Clonk! Yara’s boat bobs about outside. She sent Lin something lovely, and Lin never got it.
stand-up-catch-song-frog = Stop singing! You sound like a frog in a washing machine.
stand-up-catch-song-frog-pass = Lin reads it twice. The next song is ready in her head. It doesn’t come out.
stand-up-catch-song-frog-shield = Clonk! The boat turns round and lands in Tarik’s lap. He reads his own words. He goes quiet.
stand-up-catch-song-drum = Your drum woke me up. Best alarm clock ever!
stand-up-catch-song-drum-pass = Nour drums a thank-you. Somewhere in the school, a teacher drops her tea.
stand-up-catch-song-drum-shield = Clonk-a-clonk! Now the lid is drumming. Nour would have liked to know that Oskar liked it.
stand-up-catch-song-nobody = Nobody needs you and your drum here.
stand-up-catch-song-nobody-pass = Nour packs her drumsticks away. Right down at the bottom of the bag.
stand-up-catch-song-nobody-shield = Clonk! The words slide off into the water. Even the fish don’t want them.

# Clumsy, honest, funny for one side only, pity that pushes.
stand-up-catch-cake-about = Rico has baked a sorry cake for Lin. It’s as flat as a flounder.
stand-up-catch-cake-done = The cake has gone, down to the last crumb. Grandpa has washed up. Well, he has licked the lid.
stand-up-catch-cake-doormat = Is that a cake or a doormat? I’d eat three doormats, it smells so good!
stand-up-catch-cake-doormat-pass = Rico frowns. Then he grins: “Three? You can have four!” Kenji meant it kindly. It only came out sideways.
stand-up-catch-cake-doormat-shield = Clonk! Outside, Kenji turns red. He was trying to praise the cake. With the word “doormat”, that isn’t easy.
stand-up-catch-cake-salt = Tasty! But take less salt next time. Shall I show you?
stand-up-catch-cake-salt-pass = “Less salt,” Rico writes on his hand. Oskar is coming over on Sunday. The cake will only get better.
stand-up-catch-cake-salt-shield = Clonk! Nobody tells Rico about the salt now. After his next cake, even the octopus is thirsty.
stand-up-catch-cake-brave = Brave of you to show that thing to people! Ha ha, only joking!
stand-up-catch-cake-brave-pass = Rico pushes the cake behind the curtain. Only one person is laughing. So it isn’t a joke for two.
stand-up-catch-cake-brave-shield = Clonk! Tarik laughs. He listens whether anyone is laughing along. Then he stops.
stand-up-catch-cake-pity = You’ve forgiven HIM? Oh, you poor silly thing.
stand-up-catch-cake-pity-pass = Lin puts her fork down. It sounded like pity. It felt like a push.
stand-up-catch-cake-pity-shield = Clonk! Lin decides herself whom she forgives. And with her mouth full, too.

# Praise with a sting, and a silence.
stand-up-catch-goal-about = Nour’s first day in goal: nine balls in, one ball out.
stand-up-catch-goal-done = Nour has a training partner, a trick and a biscuit. The biscuit doesn’t mind what the score was.
stand-up-catch-goal-sting = Well held! For somebody like you, one ball is a lot.
stand-up-catch-goal-sting-pass = At first, Nour is pleased. Then she finds the thorn: somebody like me?
stand-up-catch-goal-sting-shield = Clonk! There was a thorn in that praise. Grandpa pulls it out and uses it as a toothpick.
stand-up-catch-goal-left = You always jump left. Try right, too! I’ll shoot, you catch.
stand-up-catch-goal-left-pass = Nour jumps right. Then left. Then into the net, laughing. Ball number two is out!
stand-up-catch-goal-left-shield = Clonk! Nobody tells Nour about jumping left. Balls ten to nineteen find out by themselves.
stand-up-catch-goal-gloves = My grandma says you look like a scarecrow in those gloves. She loves scarecrows!
stand-up-catch-goal-gloves-pass = Nour spreads her arms. Three gulls fly off. Kenji’s grandma is thrilled and sends a biscuit.
stand-up-catch-goal-gloves-shield = Clonk! Kenji’s grandma wonders why Nour isn’t pleased. From her, “scarecrow” is the highest praise.
stand-up-catch-goal-saturday = “Who’ll train with me on Saturday?” Nour asks. No boat comes. None at all.
stand-up-catch-goal-saturday-pass = It stays quiet. Twenty have read it. Each thinks: somebody else will answer. Nour looks at her phone again.
stand-up-catch-goal-saturday-shield = Grandpa holds the lid up. Nothing bounces off it. It’s just as quiet behind the lid as before.
stand-up-catch-goal-saturday-say-ball = Me! I’ll bring a ball. It’s a bit square.
stand-up-catch-goal-saturday-say-ball-then = “Square? Great, it rolls more slowly!” One has answered, so four more dare to. On Saturday, you’re six.
stand-up-catch-goal-saturday-say-outside = Only if you stay outside the goal, ha ha!
stand-up-catch-goal-saturday-say-outside-then = Nour waits for the rest of the message. There isn’t any. Her question is still floating on the water.
stand-up-catch-goal-saturday-say-somebody = I’m sure you’ll find somebody.
stand-up-catch-goal-saturday-say-somebody-then = “Somebody.” Nour looks round. Somebody is what everyone is waiting for. Could it be you?

# Everybody against the one who began it; a silence.
stand-up-catch-turn-about = Rico said sorry long ago. Now everybody is writing about him.
stand-up-catch-turn-done = Three friends share a cake between them. Then Grandpa joins in, and it has to be enough for fourteen hands.
stand-up-catch-turn-many = You teased Lin. Now it’s your turn, and there are lots of us!
stand-up-catch-turn-many-pass = Rico’s shoulders go up to his ears. That doesn’t help Lin one bit. Now two are sad.
stand-up-catch-turn-many-shield = Clonk! Nine against one isn’t fair. It’s only nine against one. Lin says so, too.
stand-up-catch-turn-true = What you did hurt Lin. It’s good that you said sorry.
stand-up-catch-turn-true-pass = Rico swallows. Then he nods. A true word can be heavy. This one came with a handle.
stand-up-catch-turn-true-shield = Clonk! Rico hears only the lid. He’d have liked to know that somebody noticed his sorry.
stand-up-catch-turn-sugar = Dear Lin, I mean well: stop putting your hand up. It looks so silly!
stand-up-catch-turn-sugar-pass = Lin keeps her hand down all morning. She knew every answer. Now nobody else does.
stand-up-catch-turn-sugar-shield = Clonk! Sugar on top, vinegar underneath. Grandpa licks the boat and shudders, arm by arm. It takes a while.
stand-up-catch-turn-bus = “May I sit with somebody?” Rico asks on the bus. All at once, everyone is terribly busy.
stand-up-catch-turn-bus-pass = It rustles. It zips. Nobody looks up. Rico stands in the aisle and studies the ceiling.
stand-up-catch-turn-bus-shield = The lid is up, and nothing bounces off it. You can’t hold back a silence. Somebody has to break it.
stand-up-catch-turn-bus-say-seat = Here, next to me! But I get the window.
stand-up-catch-turn-bus-say-seat-then = “You can have the window. I’ve got cake!” With less salt. In the row behind, three children suddenly have room, too.
stand-up-catch-turn-bus-say-others = I’d like to, but the others don’t want you here.
stand-up-catch-turn-bus-say-others-then = “The others.” Rico looks round. They’re all looking at you. They were waiting for somebody to begin.
stand-up-catch-turn-bus-say-promise = First promise never to do anything wrong again!
stand-up-catch-turn-bus-say-promise-then = “Never?” Rico thinks about it for three stops, standing. Could you promise that?

# Laughing with or at somebody; “everyone”; praise for one that shuts out the other.
stand-up-catch-crown-about = It’s Grandpa’s birthday. Lin, Nour and Rico have made him a crown.
stand-up-catch-crown-done = Happy birthday, Grandpa! The crown fits, the lid shines. He gave Mama Lindiwe her spoon back. As a present.
stand-up-catch-crown-chair = I laughed so much at your crown that I fell off my chair! Please make me one!
stand-up-catch-crown-chair-pass = Rico is laughing, too. So it’s laughing together. Tarik gets a crown. For his bruise.
stand-up-catch-crown-chair-shield = Clonk! Tarik sits on the floor without a crown. He was laughing WITH you. He wanted one, too.
stand-up-catch-crown-everyone = Everyone says your glue looks disgusting. I only tell you as a friend.
stand-up-catch-crown-everyone-pass = Nour looks round the class. Who is “everyone”? From now on, they all look a little like it.
stand-up-catch-crown-everyone-shield = Clonk! “Everyone”? Grandpa counts on all his arms. He gets to one.
stand-up-catch-crown-without = Lovely crown, Lin! Let’s do the rest without Nour. She only spoils it.
stand-up-catch-crown-without-pass = Lin is pleased for one second. Then she sees Nour. Nour is standing right beside her, and she can read.
stand-up-catch-crown-without-shield = Clonk! Praise for Lin, a shut door for Nour. This crown has room for six hands. And eight arms.
stand-up-catch-crown-small = It’s too small for Grandpa. Add three points, then it’ll fit!
stand-up-catch-crown-small-pass = Three more points, and it fits! Grandpa puts it on and knights the nearest snail.
stand-up-catch-crown-small-shield = Clonk! At the party, the crown pops off. It flies across the room and lands in the cake.

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
stand-up-recap-sign = Sango’s sign: one step forward, then an arm round the next shoulder. Nobody stands alone!
