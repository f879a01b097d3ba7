# Lesson kind-words, 5-8 years. Everything is heard. At most 10 words in a sentence and 20 in a bubble.

kind-words-title = Kind Words
kind-words-about = What makes a friend glad, and what hurts

## Story. "You" is the child who plays; Kaya shows her toy rabbit, Mister Ears, on the tablet.

kind-words-story-arrive = Hop! I’m Sango. Kaya’s rabbit, Mister Ears, has a show. Shh, it’s starting!
kind-words-story-moon = Mister Ears flies to the moon! Oh! The moon is a pancake. Munch, munch!

kind-words-story-send = Now faces and sounds fly back to Kaya. What do you send?
kind-words-story-send-clap = Clapping hands
kind-words-story-send-face = A face with its tongue out
kind-words-story-send-nothing = Nothing

# The face was meant for fun. No blame; a heart makes it clear.
kind-words-story-face = Bleh? Is that for Mister Ears? Was he bad?
kind-words-story-sorry = You meant it for fun. Kaya can’t see you wink. So you send a heart. Ah!
# Nothing was sent: it looks like nobody. Then one claps after all.
kind-words-story-quiet = Shh! We’re inside Kaya’s tablet. It’s so quiet here. Clap, clap! Much better!
kind-words-story-clapped = For Mister Ears? Look, he’s bowing! And again. And again. Oops, he fell over.

kind-words-story-boo = Somebody sent: Boo! I said: “Stop, that’s not nice.” Then I told Mr Sato.
# Mr Sato is the librarian; in the story he is there, where the show is watched.
kind-words-story-thanks = Thank you, Teo! If a grown-up has no time, tell another. And now: pancake moon for all!

## The sea. Each word is a face or a sound. Mister Ears holds the umbrella.

kind-words-catch-goal = Let kind words in. Mean words? Up with the umbrella! The boats wait for you.

kind-words-catch-panda-name = Panda
kind-words-catch-star-name = Star
kind-words-catch-fox-name = Fox
kind-words-catch-pineapple-name = Pineapple

kind-words-catch-mend-hug = Come, a hug!
kind-words-catch-mend-hug-then = A long hug. Kaya, Teo and Mister Ears fit in. Ah, warm!
kind-words-catch-mend-heart = I like you!
kind-words-catch-mend-heart-then = That word is soft. It sits down on the hurt place.
kind-words-catch-mend-fun = Ha ha, only for fun!
kind-words-catch-mend-fun-then = Fun? Nobody is laughing. Now it hurts twice.
kind-words-catch-mend-bleh = Bleh back!
kind-words-catch-mend-bleh-then = Bleh here, bleh there. Now two tongues are cold. It still hurts.

kind-words-catch-moon-about = Mister Ears was on the moon. Teo made the rocket noise.
kind-words-catch-moon-done = Mister Ears does a somersault. Teo makes the rocket noise again. Whoosh!
kind-words-catch-moon-clap = Clap, clap, clap!
kind-words-catch-moon-clap-pass = Kaya beams. Mister Ears bows. Plop, on his nose!
kind-words-catch-moon-clap-shield = Plip! The clapping stays outside. Kaya can’t hear it.
kind-words-catch-moon-boo = Boo! Boo!
kind-words-catch-moon-boo-pass = Oh. Kaya hides Mister Ears behind her back.
kind-words-catch-moon-boo-shield = Boing! The boo bounces off. Boo-hoo, it hops home.
kind-words-catch-moon-kiss = Mwah! For Mister Ears!
kind-words-catch-moon-kiss-pass = A kiss! Mister Ears turns pink, up to his ears.
kind-words-catch-moon-kiss-shield = Plip! The kiss sits in a puddle. It was for Mister Ears.
kind-words-catch-moon-bleh = Bleh! Silly noise!
kind-words-catch-moon-bleh-pass = Teo goes quiet. His rocket doesn’t want to fly now.
kind-words-catch-moon-bleh-shield = Boing! The bleh flies back. It lands on its own nose.

kind-words-catch-tower-about = Teo built a tower. Up, up, up. Crash!
kind-words-catch-tower-done = The tower stands! It tickles the moon. The moon giggles.
kind-words-catch-tower-point = Ha ha ha! Look at YOU!
kind-words-catch-tower-point-pass = Only one is laughing. Teo isn’t. So it’s no fun.
kind-words-catch-tower-point-shield = Boing! Now it laughs all alone. Ha. Ha. And stops.
kind-words-catch-tower-help = Uh-oh! Again? I’ll help!
kind-words-catch-tower-help-pass = Four hands build. Teo hums. Block on block on block!
kind-words-catch-tower-help-shield = Plip! Two kind hands stand outside, in the rain.
kind-words-catch-tower-toot = TOOOOT!
kind-words-catch-tower-toot-pass = Ooh, loud! But it means: Hooray! Teo toots back.
kind-words-catch-tower-toot-shield = Plip! That was a hooray. Only a very loud one.
kind-words-catch-tower-song = La la la, Kaya can’t play!
kind-words-catch-tower-song-pass = A sweet tune. But Kaya’s chin wobbles.
kind-words-catch-tower-song-shield = Boing! Sweet tune, mean words. Mister Ears has long ears. He noticed!

kind-words-catch-ear-about = Mister Ears has a loose ear. It hangs by a thread.
kind-words-catch-ear-done = The ear is on, and you’re all playing. Mister Ears is the king. Of the pancakes.
kind-words-catch-ear-sew = His ear is loose. Shall we sew it?
kind-words-catch-ear-sew-pass = Stitch, stitch! Good that somebody said so. Now Mister Ears hears everything.
kind-words-catch-ear-sew-shield = Plip! Now nobody tells Kaya. Plop. There goes the ear.
kind-words-catch-ear-bin = Ugh, old rabbit! Into the bin!
kind-words-catch-ear-bin-pass = Kaya holds Mister Ears very, very tight.
kind-words-catch-ear-bin-shield = Boing! Mister Ears isn’t rubbish. Mister Ears is Mister Ears.
kind-words-catch-ear-alone = “Who’ll play with me?” asks Kaya. Nobody answers.
kind-words-catch-ear-alone-pass = Quiet. Very quiet. Kaya looks at her shoes.
kind-words-catch-ear-alone-shield = The umbrella is up. Nothing falls on it. Only quiet.
kind-words-catch-ear-alone-say-me = Me! I’ll play!
kind-words-catch-ear-alone-say-me-then = Kaya jumps. Mister Ears jumps, too. Onto your head!
kind-words-catch-ear-alone-say-later = Somebody will play.
kind-words-catch-ear-alone-say-later-then = Somebody? Kaya looks around. There’s only you!

## Carry over.

kind-words-carry-ask = Amina painted a horse. It looks like a sofa. Somebody sends: Ha ha, sofa! And you?
kind-words-carry-laugh = Ha ha, sofa!
kind-words-carry-laugh-why = It does look like one! But now two laugh, and Amina doesn’t. What would make her glad?
kind-words-carry-like = I like its tail!
kind-words-carry-like-why = Amina beams. The tail is the best bit. Now the sofa gallops!
kind-words-carry-away = Look away
kind-words-carry-away-why = You don’t laugh along. Good! But Amina is still alone. Which word helps her?

## Recap.

kind-words-recap-1 = Does a word make somebody glad? Send it!
kind-words-recap-2 = Does a word hurt? Say stop. Stay with your friend.
kind-words-recap-3 = Tell a grown-up. No time? Tell another one.
kind-words-recap-sign = Sango’s sign: arms up, then a hand on your heart. Kind words in!
