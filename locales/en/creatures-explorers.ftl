# The isles' small living things for the explorers: what each is called, and what it answers to a tap.

creature-hello-internet = A starfish
creature-hello-internet-says = Hello! Hello! I wave with all five arms!
creature-tell-someone = A little bat
creature-tell-someone-says = Big ears love listening! Who listens to you?
creature-my-treasures = An oyster
creature-my-treasures-says = My pearl! I choose who gets a peek.
creature-my-body-my-picture = A rubber duck
creature-my-body-my-picture-says = Quack! Curtain closed, bubbles on, hooray!
creature-my-keys = A snail
creature-my-keys-says = Peekaboo! Only I can open my house.
creature-ad-or-game = A pufferfish
creature-ad-or-game-says = Puff! I look huge! It is just air.
creature-kind-words = A bee
creature-kind-words-says = Buzz! You are sweeter than honey!
creature-friend-or-not-sure = An owl
creature-friend-or-not-sure-says = Hoo, hoo! Who are you, really?
creature-the-oops-feeling = A jellyfish
creature-the-oops-feeling-says = Wobble! I told someone. The wobble turned to giggles!
creature-play-and-rest = A baby seal
creature-play-and-rest-says = Yawn… I napped. Now let us play ball!
