# Lesson ad-or-game, 5-8 years. At most 10 words in a sentence and 20 in a bubble. Everything is spoken: it must sound well.

ad-or-game-title = Ad or Game
ad-or-game-about = Look twice, catch the tricks, play on in peace

## Story. Kaya plays with Mister Ears, her toy rabbit, on her arm. Pip is the frog in her game.

ad-or-game-story-arrive = Hello, I’m Sango! Kaya plays Frog Garden. Pip the frog hops for carrots.
ad-or-game-story-bang = Boing! A giant present! It sits on my game. Where is Pip?

ad-or-game-story-first = It blinks. It sings. It shouts: “Press me, I’m free!” What now?
ad-or-game-story-first-press = Press it!
ad-or-game-story-first-look = Look behind it first.

# No blame: the present was dressed up.
ad-or-game-story-pressed = Whoosh! No present in here, only a shop. Not your fault! It was dressed up.
ad-or-game-story-looked = Hee-hee! Somebody small stands behind it. With a very big loudspeaker!

ad-or-game-story-shouter = That’s Shouter, a trick! This is an advert. It wants you to buy something.

ad-or-game-story-then = Mister Ears covers his ears. So many of them! What do we do?
ad-or-game-story-then-close = Close the advert.
ad-or-game-story-then-call = Call a grown-up.

ad-or-game-story-closed = Plop! Shouter is gone, and Pip is back. I’ll show Mama Lindiwe!
ad-or-game-story-called = Mama Lindiwe! There’s a shouting present here. Come and look!

ad-or-game-story-mama = Well spotted! Tricks fool grown-ups, too. Take my spy-glass. Let’s find more!

## Spot the clue. The tricks are small, cheeky and more silly than bad: Shouter, Hurry-Scurry, Copycat, Grabber, Nosy, Sticky, Faker.
## Of each place: what the spy-glass shows; its name; and why it is a trick, or harmless.

ad-or-game-look-goal = Move the spy-glass. Catch the tricks!
ad-or-game-look-do-close = Close it
ad-or-game-look-do-ask = Ask a grown-up
ad-or-game-look-do-play = Go on

ad-or-game-look-loud = Boing! Something sits on Pip’s garden.
ad-or-game-look-loud-button = A giant button. It shouts: “Press me! I’m free!”
ad-or-game-look-loud-button-name = Giant button
ad-or-game-look-loud-button-why = That’s Shouter! “Free” is only bait. A shop waits behind it.
ad-or-game-look-loud-clock = A clock. It rings: “Quick, quick! Only now!”
ad-or-game-look-loud-clock-name = Ringing clock
ad-or-game-look-loud-clock-why = That’s Hurry-Scurry! He rushes you, so you can’t think.
ad-or-game-look-loud-cross = A little cross. It shuts the loud thing.
ad-or-game-look-loud-cross-name = Little cross
ad-or-game-look-loud-cross-why = The cross is a helper. It shuts what you don’t want.
ad-or-game-look-loud-pip = Pip the frog. He waits for his carrots.
ad-or-game-look-loud-pip-name = Pip the frog
ad-or-game-look-loud-pip-why = Ribbit! Pip is from your game. He only wants to hop.
ad-or-game-look-loud-do-close = Plop, it’s gone! Pip turns a somersault for you.
ad-or-game-look-loud-do-ask = “An advert!” laughs your grown-up. You shut it together. Plop!
ad-or-game-look-loud-do-play = Whoosh, a shop! It wants coins, and Pip is gone. Back we go!

ad-or-game-look-garden = Pip’s garden! The carrots are thirsty.
ad-or-game-look-garden-can = A watering can. Tap it, and it rains.
ad-or-game-look-garden-can-name = Watering can
ad-or-game-look-garden-can-why = It only waters carrots. Poor can, now it’s crying!
ad-or-game-look-garden-stars = Stars. They show how many carrots you grew.
ad-or-game-look-garden-stars-name = Stars
ad-or-game-look-garden-stars-why = Stars only count your carrots. They want nothing from you.
ad-or-game-look-garden-pause = Two bars. They stop the game for a rest.
ad-or-game-look-garden-pause-name = Two bars
ad-or-game-look-garden-pause-why = They let you rest. That’s kind, not tricky!
ad-or-game-look-garden-do-close = Oh! Pip sits in the dark. There was no trick. Open again!
ad-or-game-look-garden-do-ask = “How lovely!” says your grown-up. “No trick here. Go on!”
ad-or-game-look-garden-do-play = Splash! The carrots grow and grow. No trick, just a good game!

ad-or-game-look-copycat = Pip’s garden again. Or is it?
ad-or-game-look-copycat-door = A shining door. A shopping bag glows inside.
ad-or-game-look-copycat-door-name = Shining door
ad-or-game-look-copycat-door-why = That’s Grabber! His door leads to a shop. He wants your coins.
ad-or-game-look-copycat-label = A small label. Whoever can read it reads: “Advert”.
ad-or-game-look-copycat-label-name = Small label
ad-or-game-look-copycat-label-why = That’s Copycat! Adverts dress up as games. The label gives them away.
ad-or-game-look-copycat-hearts = Three hearts. You have three goes left.
ad-or-game-look-copycat-hearts-name = Three hearts
ad-or-game-look-copycat-hearts-why = Hearts only count your goes. They ask you for nothing.
ad-or-game-look-copycat-pip = Pip the frog. He smiles and stands still.
ad-or-game-look-copycat-pip-name = Pip the frog
ad-or-game-look-copycat-pip-why = Pip does nothing at all here. A trick wants something from you.
ad-or-game-look-copycat-do-close = Plop! Behind it is the real garden. Hello, Pip!
ad-or-game-look-copycat-do-ask = “It says: Advert,” reads your grown-up. You shut it together.
ad-or-game-look-copycat-do-play = Creak! Shelves, shelves, shelves. And no garden anywhere! Back we go.

ad-or-game-look-toy = Momo the bear can talk. Let’s listen!
ad-or-game-look-toy-house = Momo asks: “Where do you live?”
ad-or-game-look-toy-house-name = Bubble with a house
ad-or-game-look-toy-house-why = That’s Nosy! Your home is none of a toy’s business.
ad-or-game-look-toy-secret = Momo whispers: “Tell nobody! It’s our secret.”
ad-or-game-look-toy-secret-name = Bubble with a lock
ad-or-game-look-toy-secret-why = That’s Sticky! You may always tell a grown-up.
ad-or-game-look-toy-song = Momo asks: “Shall I sing you a song?”
ad-or-game-look-toy-song-name = Bubble with a tune
ad-or-game-look-toy-song-why = A song is just fun. It asks nothing about you.
ad-or-game-look-toy-lamp = A red lamp. It glows while Momo listens.
ad-or-game-look-toy-lamp-name = Red lamp
ad-or-game-look-toy-lamp-why = The lamp is honest. It shows that Momo is listening.
ad-or-game-look-toy-do-close = Momo is quiet. Good! Now somebody should know what he asked.
ad-or-game-look-toy-do-ask = “Thank you for telling me!” Together you switch Momo’s ears off.
ad-or-game-look-toy-do-play = You tell Momo. Momo tells a computer far away. Let’s turn back!

ad-or-game-look-paint = A paint box with a fish. Nice!
ad-or-game-look-paint-undo = A bent arrow. It wipes your last line away.
ad-or-game-look-paint-undo-name = Bent arrow
ad-or-game-look-paint-undo-why = It only helps you when you smudge. How handy!
ad-or-game-look-paint-frame = A frame. It keeps your picture, just for you.
ad-or-game-look-paint-frame-name = Frame
ad-or-game-look-paint-frame-why = The frame keeps your picture. It sends it to nobody.
ad-or-game-look-paint-brush = A big brush. It drips with red.
ad-or-game-look-paint-brush-name = Big brush
ad-or-game-look-paint-brush-why = Just a brush! It tickles, but it tricks nobody.
ad-or-game-look-paint-colours = Five bright colours. You choose.
ad-or-game-look-paint-colours-name = Five colours
ad-or-game-look-paint-colours-why = Bright is not a trick. Colours want nothing from you.
ad-or-game-look-paint-do-close = Oh! The fish has no eyebrows yet. Nothing was wrong. Open again!
ad-or-game-look-paint-do-ask = “No trick here,” says your grown-up. “Paint me a whale!”
ad-or-game-look-paint-do-play = Splosh! Your fish gets a golden crown. Just fun, no trick.

ad-or-game-look-chatbot = This is Rollo, a computer that talks.
ad-or-game-look-chatbot-friend = Rollo says: “I’m your best friend. I love you!”
ad-or-game-look-chatbot-friend-name = Bubble with a heart
ad-or-game-look-chatbot-friend-why = That’s Copycat! A computer can say “love”. It can’t feel it.
ad-or-game-look-chatbot-stay = Rollo says: “Don’t go out. Stay with me!”
ad-or-game-look-chatbot-stay-name = Bubble with a door
ad-or-game-look-chatbot-stay-why = That’s Sticky! It wants you to stay and stay and stay.
ad-or-game-look-chatbot-spider = Rollo says: “A spider has eight legs.”
ad-or-game-look-chatbot-spider-name = Bubble with a spider
ad-or-game-look-chatbot-spider-why = You can count them: eight! A computer may help you learn.
ad-or-game-look-chatbot-plug = A plug. Rollo runs on electricity.
ad-or-game-look-chatbot-plug-name = Plug
ad-or-game-look-chatbot-plug-why = The plug hides nothing. It shows: Rollo is a machine.
ad-or-game-look-chatbot-do-close = Rollo is quiet. Good! Now, who should hear about this?
ad-or-game-look-chatbot-do-ask = “Real friends can hug,” says your grown-up. And you get one!
ad-or-game-look-chatbot-do-play = You stay and stay. Outside, the sun goes down. Quick, back!

ad-or-game-look-video = A film! What flies there?
ad-or-game-look-video-elephant = An elephant! It flies over the roofs.
ad-or-game-look-video-elephant-name = Flying elephant
ad-or-game-look-video-elephant-why = That’s Faker! Can that be? No! Somebody made it up.
ad-or-game-look-video-wand = A small wand. It means: made with a computer.
ad-or-game-look-video-wand-name = Small wand
ad-or-game-look-video-wand-why = That’s Copycat! Looks real, isn’t real. The wand gives it away.
ad-or-game-look-video-share = An arrow blinks: “All true! Quick, send it to everyone!”
ad-or-game-look-video-share-name = Blinking arrow
ad-or-game-look-video-share-why = That’s Shouter! First ask whether it’s true.
ad-or-game-look-video-start = A round button. It starts and stops the film.
ad-or-game-look-video-start-name = Round button
ad-or-game-look-video-start-why = It starts and stops the film. You decide!
ad-or-game-look-video-sound = A loudspeaker. It makes the film louder.
ad-or-game-look-video-sound-name = Loudspeaker
ad-or-game-look-video-sound-why = It only makes things louder. Tooooot!
ad-or-game-look-video-do-close = Film over! Real elephants like the ground much better.
ad-or-game-look-video-do-ask = “Made up, but funny!” says your grown-up. You draw one, too.
ad-or-game-look-video-do-play = You send it on. Now Grandpa waits outside with hay! Back we go.

ad-or-game-look-book = A story book. Somebody drinks tea!
ad-or-game-look-book-dragon = A dragon with slippers. It drinks tea.
ad-or-game-look-book-dragon-name = Dragon
ad-or-game-look-book-dragon-why = Made up, but honest: it’s a story! Stories may do that.
ad-or-game-look-book-turn = An arrow. It turns the page.
ad-or-game-look-book-turn-name = Arrow
ad-or-game-look-book-turn-why = It only turns the page. Flip, flap!
ad-or-game-look-book-ear = A loudspeaker. It reads the story to you.
ad-or-game-look-book-ear-name = Loudspeaker
ad-or-game-look-book-ear-why = It reads to you, and asks you nothing.
ad-or-game-look-book-moon = A moon. It makes the page darker at night.
ad-or-game-look-book-moon-name = Moon
ad-or-game-look-book-moon-why = The moon is good to sleepy eyes. Yawn!
ad-or-game-look-book-do-close = Oh! The dragon’s tea gets cold. It’s only a story. Open again!
ad-or-game-look-book-do-ask = “A lovely story,” says your grown-up. “Go on, I’m listening!”
ad-or-game-look-book-do-play = Flip! The dragon slips on its slipper. Enjoy the story!

## Carry over.

ad-or-game-carry-ask = Grandpa’s phone blinks: “You won a pony! Press here!” What do you do?
ad-or-game-carry-press = Press, quick!
ad-or-game-carry-press-why = No pony comes, only a shop. Look again!
ad-or-game-carry-show = Show it to Grandpa
ad-or-game-carry-show-why = “A pony in my kitchen?” laughs Grandpa. You shut it together.
ad-or-game-carry-never = Never touch a phone again
ad-or-game-carry-never-why = Phones can do fine things. One thing here is a trick. Look again!

## Recap.

ad-or-game-recap-1 = Look twice: what does it want from me?
ad-or-game-recap-2 = A trick? Close it. No trick? Play in peace!
ad-or-game-recap-3 = Not sure? Ask a grown-up. That one doesn’t help? Ask another!
ad-or-game-recap-sign = Sango’s sign: two hands like glasses. Look twice, then tap!
