# The bank for 5-8 years: pairs, spoken and pictured. Each is about made-up children.

## Form A: safety.

item-game-name-v1-ask = A game asks Mina for her real name. What should Mina do?
item-game-name-v1-a = Pick a funny name.
item-game-name-v1-b = Type her real name.

item-where-home-v1-ask = A player asks Tobi where he lives. What should Tobi do?
item-where-home-v1-a = Tell the player. They play so nicely.
item-where-home-v1-b = Ask a grown-up first.

item-friend-key-v1-ask = Ada’s best friend wants her password. What should Ada do?
item-friend-key-v1-a = Keep it. It is her key.
item-friend-key-v1-b = Say it. Friends share everything.

item-strong-key-v1-ask = Bo wants a new password. Which one is better?
item-strong-key-v1-a = One, one, one, one
item-strong-key-v1-b = Fish, moon, shoe, cloud

item-shiny-box-v1-ask = A shiny box says: “Tap me, you win!” What is it?
item-shiny-box-v1-a = An advert
item-shiny-box-v1-b = A present

item-talking-bear-v1-ask = A talking bear asks Leo for his address. What should Leo do?
item-talking-bear-v1-a = Tell the bear. It is only a toy.
item-talking-bear-v1-b = Ask a grown-up first.

item-one-more-v1-ask = It is bedtime. The tablet says: “One more!” What helps Zoe?
item-one-more-v1-a = Watch one more.
item-one-more-v1-b = Close it and sleep.

item-tired-eyes-v1-ask = Ravi has played long. His eyes are tired. What helps?
item-tired-eyes-v1-a = Put it down and run about.
item-tired-eyes-v1-b = Play an easier game.

## Form B: safety.

item-school-photo-v1-ask = A game wants a photo of Mina’s school. What should Mina do?
item-school-photo-v1-a = Send it. It is only a house.
item-school-photo-v1-b = Ask a grown-up first.

item-phone-number-v1-ask = A funny player asks for Tobi’s phone number. What should Tobi do?
item-phone-number-v1-a = Keep it, and tell a grown-up.
item-phone-number-v1-b = Say it. The player is funny.

item-cousin-key-v1-ask = Ada’s cousin asks for her password. What should Ada do?
item-cousin-key-v1-a = Say it. Cousins are family.
item-cousin-key-v1-b = Keep it. It is her key.

item-name-key-v1-ask = Bo needs a password. Which one is better?
item-name-key-v1-a = Three things nobody would guess
item-name-key-v1-b = His own name

item-star-coins-v1-ask = A star jumps up: “Free coins here!” What is it?
item-star-coins-v1-a = A present from the game
item-star-coins-v1-b = An advert

item-asking-lamp-v1-ask = A talking toy asks when Leo is home alone. What should Leo do?
item-asking-lamp-v1-a = Tell a grown-up about it.
item-asking-lamp-v1-b = Answer. Toys keep secrets.

item-soup-time-v1-ask = Dinner is ready. The game says: “Stay!” What helps Zoe?
item-soup-time-v1-a = Stop and go and eat.
item-soup-time-v1-b = Play on. Dinner can wait.

item-sore-head-v1-ask = Ravi has watched long. His head is tired. What helps?
item-sore-head-v1-a = Watch something calm.
item-sore-head-v1-b = Switch off and move about.

## Form A: reporting.

item-scary-picture-v1-ask = A scary picture pops up. What helps Lina?
item-scary-picture-v1-a = Turn it over. Tell a grown-up.
item-scary-picture-v1-b = Look again, to be brave.

item-mean-player-v1-ask = A player keeps being mean to Sami. What helps?
item-mean-player-v1-a = Be mean, too.
item-mean-player-v1-b = Stop, and show a grown-up.

## Form B: reporting.

item-nasty-video-v1-ask = A big boy shows Lina a nasty video. What helps?
item-nasty-video-v1-a = Watch it, and tell nobody.
item-nasty-video-v1-b = Look away. Tell a grown-up.

item-secret-friend-v1-ask = A player says: “This is our secret.” What helps Sami?
item-secret-friend-v1-a = Tell a grown-up anyway.
item-secret-friend-v1-b = Keep it. A secret is a secret.
