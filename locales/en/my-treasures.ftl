# Lesson my-treasures, 5-8 years. Everything is spoken. At most 10 words in a sentence and 20 in a bubble.

my-treasures-title = My Treasures
my-treasures-about = What is mine, and who may see it

## Story. Captain Squawk is a parrot in a game, and repeats everything to the whole world.

my-treasures-story-arrive = Hello, I’m Sango! Zuri has found a funny game. A pirate parrot lives in it!
my-treasures-story-parrot = Captain Squawk repeats everything! The whole world can hear him. I said “banana”. Now everybody says “banana”!

my-treasures-story-ask = “Squawk! Where do you live?” asks the parrot. What will Zuri say?
my-treasures-story-ask-house = In the red house
my-treasures-story-ask-cheese = On Cheese Island!
my-treasures-story-ask-grownup = She asks Mr Sato first

# Zuri was asked nicely, and is helped; no blame.
my-treasures-story-told = “Red house! Red house!” squawk a thousand parrots. He asked so nicely! Mr Sato helps, and it’s quiet.
my-treasures-story-cheese = Ha ha! Now a thousand parrots are looking for cheese. And nobody knows my house.
my-treasures-story-asked = Good idea to ask me! Your house is a treasure. The parrot only gets a biscuit.

my-treasures-story-pearl = Your house, your face, your number: all treasures! They are yours. You choose who sees them.

my-treasures-story-photo = “Squawk! Show me a picture!” Zuri has two. Which one may fly away?
my-treasures-story-photo-face = Zuri in her school shirt
my-treasures-story-photo-dragon = Zuri’s dragon

my-treasures-story-caught = Hop! I caught it with my cape. Faces are for people we know. Fly, dragon, fly!
my-treasures-story-flown = Fly, dragon, fly! Far away, children are laughing. Now they draw dragons, too.
my-treasures-story-end = All treasures are safe and sound. Not sure about one? You can always ask a grown-up.

## The treasure box: me, family, everyone.

my-treasures-box-goal = These are your treasures. Who may see them?

my-treasures-box-house = The house where you live
my-treasures-box-house-fits = Safe and cosy! Your family knows the door anyway.
my-treasures-box-house-everyone = Ding dong! Now the whole world knows your door. Keep it in the family.

my-treasures-box-dragon = A dragon that you drew
my-treasures-box-dragon-fits = Roar! It tells no secrets. Fly, dragon, fly!
my-treasures-box-dragon-me = Safe, but the dragon is bored. It tells no secrets. Let it fly!

my-treasures-box-key = Your password. It’s the key to your game
my-treasures-box-key-fits = Click, locked! You, and a grown-up at home: that’s enough.
my-treasures-box-key-everyone = Oh dear! Now anybody can pretend to be you. Keep your key at home.

my-treasures-box-cow = A joke about a cow in a hat
my-treasures-box-cow-fits = Moo! Everybody laughs, even the cow. It tells nothing about you.
my-treasures-box-cow-me = The cow is giggling all alone. A joke wants to be heard!

my-treasures-box-shirt = A photo of you in your school shirt
my-treasures-box-shirt-fits = They know your school already. What a lovely smile!
my-treasures-box-shirt-everyone = Look, the shirt gives away your school! Keep this one in the family.

my-treasures-box-number = Your phone number
my-treasures-box-number-fits = So only people you know can ring you.
my-treasures-box-number-everyone = Ring, ring, ring! Now anybody can call, even at night. Keep it close.

my-treasures-box-socks = Your sock puppets in a film
my-treasures-box-socks-fits = Bravo! There are only socks in it, and no faces.
my-treasures-box-socks-me = The socks have practised so hard! They tell no secrets. They want to dance.

my-treasures-box-dot = A dot that shows where you are
my-treasures-box-dot-fits = Only for the people who look after you.
my-treasures-box-dot-everyone = You hop, and the dot hops. Now anybody can follow it! You can say no.

my-treasures-box-friend = Your friend asleep. You haven’t asked him yet
my-treasures-box-friend-fits = It waits with you until he wakes up. It’s his face!
my-treasures-box-friend-family = Your family is kind. But it’s his face. Let’s ask him first.
my-treasures-box-friend-everyone = Everybody giggles. Will he giggle, too? It’s his face. Let’s ask him first.

my-treasures-box-birthday = Your whole name and your birthday
my-treasures-box-birthday-fits = That’s for the people who bring the cake!
my-treasures-box-birthday-everyone = With both, somebody could pretend to be you. Keep them for the cake people.

my-treasures-box-soup = How to cook mud soup
my-treasures-box-soup-fits = Two spoons of mud, one worm. The whole world is cooking!
my-treasures-box-soup-me = So much soup, and nobody to taste it! It tells no secrets. Share it!

my-treasures-box-knot = A secret that makes your tummy hurt
my-treasures-box-knot-fits = Out it came! Now a grown-up you trust can help.
my-treasures-box-knot-me = Alone, the knot grows and grows. A secret that hurts may always be told.
my-treasures-box-knot-everyone = Oh, so many ears! One grown-up you trust can help you best.

## Carry over.

my-treasures-carry-ask = Somebody in a game is very nice. “What’s your school called?” What do you do?
my-treasures-carry-say = Say it. They’re so nice!
my-treasures-carry-say-why = Anybody can sound nice. Your school is a treasure. Keep it for people you know.
my-treasures-carry-grownup = Ask a grown-up first
my-treasures-carry-grownup-why = Well done! You keep your treasure, and you can play on.
my-treasures-carry-off = Never play again
my-treasures-carry-off-why = Oh, you can play on! Just keep this treasure.

## Recap.

my-treasures-recap-1 = My house, my face, my number: those are treasures.
my-treasures-recap-2 = Dragons, jokes and mud soup may fly everywhere.
my-treasures-recap-3 = Not sure, or something hurts? I tell a grown-up.
my-treasures-recap-sign = Sango’s sign: hug yourself, then open one hand. Ask first!
