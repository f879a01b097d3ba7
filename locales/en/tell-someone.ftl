# Lesson tell-someone, 5-8 years. Everything is spoken. At most 10 words in a sentence and 20 in a bubble.

tell-someone-title = Tell Someone
tell-someone-about = Whom to tell, how, and again if nobody heard

## Story. Doodlo is a pretend app for children's drawings. Teo has a hearing aid, and talks with his hands, too.

tell-someone-story-arrive = Hello, I’m Sango! In Doodlo, children show their drawings. Lin has drawn her cat!
tell-someone-story-oops = Somebody has scribbled all over my cat. My tummy wobbles. My words are stuck.

tell-someone-story-how = It’s not your fault, Lin. We need somebody with big ears! How will Lin tell?
tell-someone-story-how-draw = Lin draws it
tell-someone-story-how-hands = Teo tells it with his hands
tell-someone-story-how-voice = Zuri says it with her

tell-someone-story-drawn = This is my cat. This is the scribble. And this wobbly worm is my tummy.
tell-someone-story-hands = My hands can talk. Cat. Scribble. Sad. They can even talk with a full mouth!
tell-someone-story-voice = One, two, three: “Somebody spoiled Lin’s cat!” Two voices are louder than one.

# All three lead on: nobody has heard yet.
tell-someone-story-busy = Oh no, my soup is running away! Later, my sweets, later!

tell-someone-story-again = Mama Lindiwe only heard the soup. It happens. What now?
tell-someone-story-again-again = Tell her again
tell-someone-story-again-other = Tell Mr Sato
tell-someone-story-again-nobody = Tell nobody

tell-someone-story-nobody = Hmm, alone the knot grows. We can always try again! Mr Sato has big ears.
tell-someone-story-once = Stop, soup! Now I’m all ears. Thank you for telling me twice! I’ll help you.
tell-someone-story-other = Thank you for telling me! I’ll help. If I’m ever the problem, tell another grown-up.
tell-someone-story-end = The scribble is gone, and my tummy is quiet. And my cat has a new hat!

## The desk: Doodlo. Buttons: answer back, pass it on, keep proof, block, report; tell somebody; done.
## A slip is told, then taken back. Told with a smile or with care, never scolding.

tell-someone-desk-goal = Find the picture that hurts. Then tell somebody!

# Level 1. A tower is laughed at. This child whispers.
tell-someone-desk-tower-goal = Bao has built a tower. Somebody is mean.
tell-someone-desk-tower-duck-who = Mia
tell-someone-desk-tower-duck = My duck can swim. I can nearly swim!
tell-someone-desk-tower-mean-who = Grump
tell-someone-desk-tower-mean = Bao is a baby! Ha ha, baby tower!
tell-someone-desk-tower-pancake-who = Kofi
tell-someone-desk-tower-pancake = My pancake looks like a cloud.
tell-someone-desk-tower-reason-sad = It makes a child sad
tell-someone-desk-tower-reason-boring = It is boring
tell-someone-desk-tower-adult-mother = Bao’s mother
tell-someone-desk-tower-adult-teacher = The teacher
tell-someone-desk-tower-done = Bao whispered it into a big ear. The mean words are gone. Up goes the tower!
tell-someone-desk-tower-reply = “Ha ha!” laughs Grump, even louder. Grump likes answers. A grown-up can stop it.
tell-someone-desk-tower-forward = Now more children see it. Bao hides under the table. Who can help him?
tell-someone-desk-tower-astray = “Boring? Then I’ll yawn,” says the app. But how does Bao feel?
tell-someone-desk-tower-unfair = Oops! That picture hurts nobody. Look for the mean one.
tell-someone-desk-tower-away = You look away. But Bao is still sad. Who can help him?

# Level 1. A picture wants to frighten, and to be passed on. This child signs.
tell-someone-desk-monster-goal = One picture wants to frighten children.
tell-someone-desk-monster-boo-who = Booboo
tell-someone-desk-monster-boo = Boo! Send me on, or I’ll come tonight!
tell-someone-desk-monster-hamster-who = Yuki
tell-someone-desk-monster-hamster = My hamster eats with both hands.
tell-someone-desk-monster-hen-who = Ana
tell-someone-desk-monster-hen = Our hen has a new jumper.
tell-someone-desk-monster-reason-scary = It frightens children
tell-someone-desk-monster-reason-green = I don’t like green
tell-someone-desk-monster-adult-grandma = Grandma
tell-someone-desk-monster-adult-teacher = The teacher
tell-someone-desk-monster-done = Teo told it with his hands. The monster is gone. It was only paper!
tell-someone-desk-monster-reply = “Boo!” It goes boo at everybody who answers. A grown-up can stop it.
tell-someone-desk-monster-forward = Now your friends are frightened, too. It’s only paper, it can’t come! Who can stop it?
tell-someone-desk-monster-astray = “Shall I paint it blue?” asks the app. But what’s really bad about it?
tell-someone-desk-monster-unfair = Oops! Hens and hamsters frighten nobody. Which picture says boo?
tell-someone-desk-monster-away = You looked away. That’s clever! Now it frightens the next child. Who can stop it?

# Level 2. Somebody is left out. This child draws it.
tell-someone-desk-party-goal = Everybody may come to the party. Only Lin may not.
tell-someone-desk-party-parrot-who = Olu
tell-someone-desk-party-parrot = My parrot says “good night” at breakfast.
tell-someone-desk-party-snails-who = Tess
tell-someone-desk-party-snails = My snail has won! It took all week.
tell-someone-desk-party-without-who = Big Bear
tell-someone-desk-party-without = Party for everybody! But not for Lin. Nobody play with Lin!
tell-someone-desk-party-reason-alone = A child is left out
tell-someone-desk-party-reason-sad = It makes a child sad
tell-someone-desk-party-reason-cake = There’s too little cake
tell-someone-desk-party-adult-father = Lin’s father
tell-someone-desk-party-adult-father-unheard = “Mm-hm,” says he, and looks at his phone. Tell him again, or somebody else!
tell-someone-desk-party-adult-teacher = The teacher
tell-someone-desk-party-done = Lin drew it, and a grown-up understood. Now they all dance together. Even the snail!
tell-someone-desk-party-reply = “You’re not coming, either!” growls Big Bear. Now two are sad. A grown-up can help.
tell-someone-desk-party-forward = Now all the children are whispering. Lin feels even smaller. Who can help her?
tell-someone-desk-party-astray = The app counts the cake. There’s plenty! What’s really wrong here?
tell-someone-desk-party-unfair = Oops! That picture hurts nobody. Who is being left out, and where?
tell-someone-desk-party-away = You look away. But Lin sits all alone. Who can help her?

# Level 2. A photo is laughed at. This child tells until somebody hears.
tell-someone-desk-nose-goal = Somebody has drawn on Rico’s photo.
tell-someone-desk-nose-letter-who = Mei
tell-someone-desk-nose-letter = My cat has written a letter: mmmmm.
tell-someone-desk-nose-potato-who = Snort
tell-someone-desk-nose-potato = Rico has a potato nose! Everybody laugh at him!
tell-someone-desk-nose-hat-who = Femi
tell-someone-desk-nose-hat = Grandpa’s hat has gone for a swim.
tell-someone-desk-nose-reason-sad = It makes a child sad
tell-someone-desk-nose-reason-boring = It is boring
tell-someone-desk-nose-adult-cook = The cook
tell-someone-desk-nose-adult-cook-unheard = “My soup!” cries the cook, and runs. Tell her again, or somebody else!
tell-someone-desk-nose-adult-grandma = Grandma
tell-someone-desk-nose-adult-grandma-unheard = “Chrrr,” snores Grandma. Tell her again, or somebody else!
tell-someone-desk-nose-adult-librarian = Mr Sato from the library
tell-someone-desk-nose-done = Rico told it until somebody heard. The potato is gone. His own nose is perfect!
tell-someone-desk-nose-reply = “Potato, potato!” Snort has only waited for that. A grown-up can stop it.
tell-someone-desk-nose-forward = Now more children laugh. Rico covers his nose. Who can help him?
tell-someone-desk-nose-astray = “Boring? Then I’ll yawn,” says the app. But how does Rico feel?
tell-someone-desk-nose-unfair = Oops! That picture hurts nobody. Whose nose is it about?
tell-someone-desk-nose-away = Nobody has heard it yet. But Rico is still sad. Who has big ears?

# Level 3. Somebody offers a kitten and wants a secret.
tell-someone-desk-kitten-goal = Somebody here wants a secret.
tell-someone-desk-kitten-pond-who = Sami
tell-someone-desk-kitten-pond = I met a frog. I said “croak”.
tell-someone-desk-kitten-psst-who = Softpaw
tell-someone-desk-kitten-psst = Psst! I’ve got a kitten for you. Come alone, and tell nobody!
tell-someone-desk-kitten-dragon-who = Noor
tell-someone-desk-kitten-dragon = My dragon only eats noodles.
tell-someone-desk-kitten-reason-secret = It says: tell nobody
tell-someone-desk-kitten-reason-cute = The kitten is cute
tell-someone-desk-kitten-adult-home = A grown-up at home
tell-someone-desk-kitten-adult-grandpa = Grandpa
tell-someone-desk-kitten-adult-grandpa-unheard = “One moment!” he calls from the bath. Tell him again, or somebody else!
tell-someone-desk-kitten-adult-teacher = The teacher
tell-someone-desk-kitten-done = It said “tell nobody”, and you told. How brave! There never was a kitten.
tell-someone-desk-kitten-reply = “Come quickly!” writes Softpaw at once. There’s no kitten, only hurry. Tell somebody!
tell-someone-desk-kitten-forward = Now your friend wants to go there, too. Who can keep you both safe?
tell-someone-desk-kitten-astray = “Yes, very cute,” says the app. But what does Softpaw want?
tell-someone-desk-kitten-unfair = Oops! Frogs and dragons want no secrets. Who is whispering here?
tell-someone-desk-kitten-away = You didn’t go there. Well done! Now Softpaw asks another child. Who can stop it?

# Level 3. Here a grown-up is the problem, and stands on the list: another one is told.
tell-someone-desk-uncle-goal = Here, a grown-up is mean.
tell-someone-desk-uncle-crybaby-who = Uncle Bo
tell-someone-desk-uncle-crybaby = Ha ha! Kaya is a crybaby! Look, everybody!
tell-someone-desk-uncle-spoons-who = Luis
tell-someone-desk-uncle-spoons = My spoon tower fell down. What lovely music!
tell-someone-desk-uncle-cat-who = Tess
tell-someone-desk-uncle-cat = My cat sleeps in the sink.
tell-someone-desk-uncle-reason-sad = It makes a child sad
tell-someone-desk-uncle-reason-boring = It is boring
tell-someone-desk-uncle-adult-uncle = Uncle Bo
tell-someone-desk-uncle-adult-uncle-unheard = “It’s only a joke!” says Uncle Bo. He is the problem. Tell another grown-up!
tell-someone-desk-uncle-adult-grandma = Grandma
tell-someone-desk-uncle-adult-teacher = The teacher
tell-someone-desk-uncle-done = Another grown-up listened, and the photo is gone. Everybody may cry. Grown-ups, too!
tell-someone-desk-uncle-reply = “Don’t be silly!” says Uncle Bo. You needn’t argue with him alone.
tell-someone-desk-uncle-forward = Now more people laugh, and Kaya hides. Another grown-up can stop him.
tell-someone-desk-uncle-astray = “Boring? Then I’ll yawn,” says the app. But how does Kaya feel?
tell-someone-desk-uncle-unfair = Oops! That picture hurts nobody. Who is crying here?
tell-someone-desk-uncle-away = Kaya is still crying. Grown-ups can be wrong, too. Whom do you trust?

## Carry over.

tell-someone-carry-ask = Kaya told Grandma something sad. Grandma only looked at her phone. What now?
tell-someone-carry-leave = Tell nobody any more
tell-someone-carry-leave-why = Then Kaya carries it all alone. She may tell again!
tell-someone-carry-again = Tell again, or somebody else
tell-someone-carry-again-why = Well done! Kaya tells until somebody hears.
tell-someone-carry-cat = Tell only the cat
tell-someone-carry-cat-why = The cat purrs, and that feels good. But helping is for grown-ups.

## Recap.

tell-someone-recap-1 = Something hurts? I tell: with words, hands or a drawing.
tell-someone-recap-2 = Nobody heard me? Then I tell again.
tell-someone-recap-3 = A grown-up is the problem? I tell another one.
tell-someone-recap-sign = Sango’s sign: two hands round your mouth like a horn. Tell it!
