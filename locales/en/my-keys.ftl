# Lesson my-keys, 5-8 years. At most 10 words in a sentence and 20 in a bubble. Everything is heard and pictured.

my-keys-title = My Keys
my-keys-about = Passwords are keys: long, surprising, and mine

## Story. Kaya has a toy rabbit, Mister Ears. The goat lives next door.

my-keys-story-arrive = Hello, I’m Sango! Look at Kaya’s tablet. One hundred photos of a nose!
my-keys-story-goat = It’s the goat from next door! My key was rabbit, rabbit, rabbit. Too easy!
my-keys-story-new = Kaya needs a new key. Which one is better?
my-keys-story-new-strange = A long, strange one
my-keys-story-new-rabbit = One more rabbit
my-keys-story-munch = Tap, tap, tap, tap. Open! Goats can count to four, too.
my-keys-story-strange = Sock, cloud, teapot, snail! No goat will guess that.
my-keys-story-rico = Kaya, we are best friends. Tell me your key!
my-keys-story-share = Rico is nice. But it is Kaya’s key. What now?
my-keys-story-share-keep = Keep the key and play together
my-keys-story-share-tell = Tell Rico the key
my-keys-story-kept = All right! Keys are like toothbrushes. Everybody has their own.
my-keys-story-told = Sock, cloud… Oops, I said it aloud. The goat is listening!
my-keys-story-anew = Never mind. I just make a new key. That always works!
# Aunt Alma looks after Kaya.
my-keys-story-aunt = Aunt Alma may know it. She looks after me, and helps.
my-keys-story-machine = Now come with me! A guessing machine is waiting for you.

## Lock builder. Practice keys made of pictures.

my-keys-lock-goal = Build a key for Kaya. Then let the machine try!
my-keys-lock-rabbit = Rabbit
my-keys-lock-banana = Banana
my-keys-lock-sock = Sock
my-keys-lock-cloud = Cloud
my-keys-lock-cactus = Cactus
my-keys-lock-snail = Snail
my-keys-lock-umbrella = Umbrella
my-keys-lock-mushroom = Mushroom
my-keys-lock-teapot = Teapot
my-keys-lock-cheese = Cheese
my-keys-lock-octopus = Octopus
my-keys-lock-balloon = Balloon
my-keys-lock-note = Everybody knows: Kaya loves rabbits and bananas.
my-keys-lock-machine-1 = This machine tries and tries. Long keys tire it out.
my-keys-lock-machine-2 = It went to school! It knows what Kaya loves.
my-keys-lock-machine-3 = Help, twelve arms! Now keys must be even longer.
my-keys-lock-falls-short = Too short! One more picture makes it work much longer.
my-keys-lock-falls-same = The same again and again? It knows that trick.
my-keys-lock-falls-row = That is how the tray is laid. It looked!
my-keys-lock-falls-note = Rabbits and bananas! It knows what Kaya loves.
my-keys-lock-falls-reuse = Another lock had that key. It tries old keys first.

my-keys-lock-treehouse = Kaya’s treehouse
my-keys-lock-treehouse-who = Rico, her best friend
my-keys-lock-treehouse-asks = Best friends share everything. Give me the key!
my-keys-lock-treehouse-kept = “Then I’ll knock!” says Rico. Knock, knock. They are still best friends.
my-keys-lock-treehouse-handed = Rico sang the key aloud. Now the goat sits up there!
my-keys-lock-tin = Kaya’s biscuit tin
my-keys-lock-tin-who = Teo, the teacher’s little brother
my-keys-lock-tin-asks = My brother is the teacher. So I may have it!
my-keys-lock-tin-kept = Nice try, Teo! Kaya gives him a biscuit instead.
my-keys-lock-tin-handed = Munch, munch, munch! The tin is empty. Even the crumbs!
my-keys-lock-songbook = Kaya’s song book
my-keys-lock-songbook-who = Nour, a friend
my-keys-lock-songbook-asks = Only one little look. I won’t tell anybody!
my-keys-lock-songbook-kept = Nour nods. Kaya sings her the song instead. La, la!
my-keys-lock-songbook-handed = Nour wrote it on a paper plane. And off it flew!
my-keys-lock-dragon = Kaya’s dragon game
my-keys-lock-dragon-who = A “game helper”
my-keys-lock-dragon-asks = I am the game helper! Send me your key.
my-keys-lock-dragon-kept = Clever! Real helpers never need your key.
my-keys-lock-dragon-handed = Oh no, it was no helper! The dragon flies away.
my-keys-lock-tablet = Kaya’s tablet
my-keys-lock-tablet-who = Aunt Alma, who looks after Kaya
my-keys-lock-tablet-asks = I look after you. May I know the key, too?
my-keys-lock-tablet-kept = The tablet is stuck! Aunt Alma wants to help, but can’t.
my-keys-lock-tablet-handed = Good! Now Aunt Alma can help when something is wrong.
my-keys-lock-chest = Kaya’s treasure chest
my-keys-lock-chest-who = Rico, her best friend
my-keys-lock-chest-asks = I tell you my key, you tell me yours!
my-keys-lock-chest-kept = They swap stickers instead. That is much more fun!
my-keys-lock-chest-handed = Rico’s parrot heard it. Now it sings the key all day!
my-keys-lock-robodog = Kaya’s robot dog
my-keys-lock-robodog-who = A “robot helper”
my-keys-lock-robodog-asks = Your dog is broken! The key, quick, quick, quick!
my-keys-lock-robodog-kept = Woof! The dog is fine. “Quick, quick” was only a trick.
my-keys-lock-robodog-handed = Woof? The dog trots off with the star. What a trick!
my-keys-lock-album = Kaya’s photo album
my-keys-lock-album-who = Aunt Alma, who looks after Kaya
my-keys-lock-album-asks = Shall I remember the key with you?
my-keys-lock-album-kept = Uh-oh, Kaya forgot it. Aunt Alma could have helped!
my-keys-lock-album-handed = Two heads remember better. Aunt Alma keeps it safe.

## Carry over.

my-keys-carry-ask = A game says: “A golden hat for your key!” What now?
my-keys-carry-give = Give the key. I want the hat!
my-keys-carry-give-why = The hat was a trick. A new key helps now!
my-keys-carry-adult = Keep it, and tell a grown-up I trust
my-keys-carry-adult-why = Yes! Your key stays yours. Heads stay warm without gold.
my-keys-carry-half = Give only half of it
my-keys-carry-half-why = Half a key is easy to finish. Keep it whole!

## Recap.

my-keys-recap-1 = Strong keys are long and surprising.
my-keys-recap-2 = Every lock gets its own key.
my-keys-recap-3 = Keys are mine. Only those who look after me may know.
my-keys-recap-sign = Sango’s sign: turn a key, pat your pocket. My key stays with me!
