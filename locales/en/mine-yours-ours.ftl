# Lesson mine-yours-ours, 9-12 years. At most 16 words in a sentence and 40 in a bubble.

mine-yours-ours-title = Mine, Yours, Ours
mine-yours-ours-about = Who made it, who is in it, and who decides

## Story. "You" is the child who plays and builds a kite.

mine-yours-ours-story-arrive = Hello, it’s me, Sango! Tomorrow is Kite Day, and your kite still has no picture. Look what Kaya has drawn: a dragon that eats spaghetti!
mine-yours-ours-story-dragon = It took three evenings. The noodles were the hardest. See the meatball? That’s the dragon’s best friend.

mine-yours-ours-story-want = It’s the best dragon ever, and it’s on the class page. One tap, and it could be on your kite. What do you do?
mine-yours-ours-story-want-copy = Copy it, it’s on the page anyway
mine-yours-ours-story-want-ask = Ask Kaya
mine-yours-ours-story-want-own = Draw something of my own

# After copying. No blame: Teo did the same.
mine-yours-ours-story-copied = Whoosh, through the page! Your kite has a dragon. Four more kites do, too. Kaya counts her dragons, and nobody has asked her. She has gone very quiet.
mine-yours-ours-story-mend = One of them is mine. I only thought: nice dragon! Come, we’ll take them off and ask her. Together, it’s easier. Look, she’s smiling again.
# After asking.
mine-yours-ours-story-asked = You’re the first who asked! Yes, for your kite. But only if my name goes behind the ear, very small. And the meatball comes along!
# After drawing something of one's own.
mine-yours-ours-story-drawn = A snail with a rocket! Nobody in the whole world has that. And it’s all yours. Kaya asks whether she may colour the flames.

mine-yours-ours-story-together = You know what? Let’s build one big kite together. You do the front, I do the back. Then it’s ours, and we decide together where it flies!

mine-yours-ours-story-news = Ping! Your kite is in the island news! And below it: “Built by Rico.” By WHO? Your work, the wrong name. That stings. What do you try first?
mine-yours-ours-story-news-ask = Ask Rico how that happened
mine-yours-ours-story-news-tell = Show it to Mr Sato
mine-yours-ours-story-news-shout = Write below it: “Rico is a thief!”

mine-yours-ours-story-string = By me? I only held the string! They asked my name and mixed it up. I’ve written to them twice. Come, we’ll go to Mr Sato.
mine-yours-ours-story-told = Thank you for showing me. I’ll write to them at once. Rico was here before you. He’s quite upset: he only held the string!
mine-yours-ours-story-shouted = Oh, I know that itch! But Rico reads it and goes pale. He only held the string; the news mixed it up. You take it down and say sorry.

# Mr Sato is the librarian. He says this whichever way was chosen.
mine-yours-ours-story-thanks = It’s put right: now your two names are there. What you make deserves your name. If somebody won’t listen, tell an adult, and then another one. And now: wind!

## Sort. Homes and tools.

mine-yours-ours-sort-goal = Who decides about it? Look inside, then find its place. With each good one, your dragon kite grows!
mine-yours-ours-sort-grown = Your dragon kite
mine-yours-ours-sort-done = It flies! And every piece of it is there because somebody looked closely: you.
mine-yours-ours-sort-unseen = Splash, the wave brings it back! From outside, nobody can tell whose it is. Look inside first.
mine-yours-ours-sort-home-mine = I decide
mine-yours-ours-sort-home-theirs = They decide
mine-yours-ours-sort-home-ours = We decide
mine-yours-ours-sort-home-all = Everyone’s
mine-yours-ours-sort-tool-ask = Ask
mine-yours-ours-sort-tool-crop = Crop it
mine-yours-ours-sort-tool-swap = Make my own

## Level 1.

mine-yours-ours-sort-cat = A photo from your camera
mine-yours-ours-sort-cat-inside = Only your cat is in it. And a bit of your thumb.
mine-yours-ours-sort-cat-fits = Your photo, your cat, your thumb! You decide who sees it.
mine-yours-ours-sort-cat-theirs = Who should decide, then? The cat? You took it, and nobody else is in it.

mine-yours-ours-sort-comic = A comic in your notebook
mine-yours-ours-sort-comic-inside = You drew it. Teo thought up the story.
mine-yours-ours-sort-comic-fits = Two made it, so two decide. And two laugh!
mine-yours-ours-sort-comic-mine = Teo finds his story on the class page. But he had a better ending! It takes his yes, too.
mine-yours-ours-sort-comic-theirs = And your pictures? You drew every single one. Whoever made it together decides together.

mine-yours-ours-sort-wallpaper = A whale from a page called Free Pictures
mine-yours-ours-sort-wallpaper-inside = Below it: “Painted by Lulu, 11. Please ask me first!”
mine-yours-ours-sort-wallpaper-fits = Lulu painted it, so Lulu decides. How good that you looked below it.
mine-yours-ours-sort-wallpaper-mine = Found isn’t made! Lulu sees her whale on your page, and nobody has asked her.
mine-yours-ours-sort-wallpaper-all = The page says “free”. Lulu says “ask me”. It’s her whale, so her words count.
mine-yours-ours-sort-wallpaper-ask = “On your kite? Yes, please!” writes Lulu. You may use it. It’s still her whale.
mine-yours-ours-sort-wallpaper-swap = You paint one yourself: a whale in a raincoat. It’s a bit crooked and very proud.
mine-yours-ours-sort-wallpaper-mended = Painted by you, so you decide. The raincoat was your idea as well!

mine-yours-ours-sort-song = A song that every grandma hums
mine-yours-ours-sort-song-inside = It’s so old that nobody knows who made it.
mine-yours-ours-sort-song-fits = Songs as old as this are everyone’s. Sing it, change it, hum it to your cat!
mine-yours-ours-sort-song-mine = Only yours? Then a million grandmas would have to ask you!
mine-yours-ours-sort-song-theirs = You could look for a very long time for somebody to ask. It’s so old that all may sing it.

## Level 2.

mine-yours-ours-sort-fair = Your photo of the school fair
mine-yours-ours-sort-fair-inside = Quite close: Lin, with her mouth full of cake. Nobody has asked her.
mine-yours-ours-sort-fair-fits = It’s Lin’s face, so Lin decides. And she’s still chewing.
mine-yours-ours-sort-fair-mine = You pressed the button. But it’s Lin’s face, and Lin’s cake.
mine-yours-ours-sort-fair-ask = “Not that one!” laughs Lin. “Take one when I’ve finished!”
mine-yours-ours-sort-fair-crop = Snip! Now there’s just the cake table, and half a balloon.
mine-yours-ours-sort-fair-mended = No face, no name, only cake. Now you decide.

mine-yours-ours-sort-poster = A volcano poster with your name on it
mine-yours-ours-sort-poster-inside = Very small, below: “And Nour, Rico and Amina.” Each painted a part.
mine-yours-ours-sort-poster-fits = Four painters, four who decide. And one very orange table.
mine-yours-ours-sort-poster-mine = Nour looks for her lava. She painted all of it! Whoever helped has a say.
mine-yours-ours-sort-poster-theirs = And who painted the smoke? You did! Four painted it, and four decide.

mine-yours-ours-sort-notes = A neat summary in your folder
mine-yours-ours-sort-notes-inside = Rico wrote it. It took him two afternoons.
mine-yours-ours-sort-notes-fits = Rico wrote it, so Rico decides what happens with it.
mine-yours-ours-sort-notes-mine = Rico sees his own sentences with your name above. Even his joke about the frog!
mine-yours-ours-sort-notes-ask = “Read it, sure!” says Rico. “But don’t hand it in as yours.”
mine-yours-ours-sort-notes-swap = You write one yourself. It’s shorter, and now it’s in your head, too.
mine-yours-ours-sort-notes-mended = Your own words, even your own frog joke. You decide.

mine-yours-ours-sort-castle = A castle in a building game
mine-yours-ours-sort-castle-inside = You built the tower. Zuri built the rest, and the dragon cellar.
mine-yours-ours-sort-castle-fits = You built it together, so you decide together. The dragon has no vote.
mine-yours-ours-sort-castle-mine = Zuri comes back, and her dragon cellar is a car park. Whoever helped has a say.
mine-yours-ours-sort-castle-theirs = And your tower, with its forty windows? You have a say, too!

## Level 3.

mine-yours-ours-sort-humming = Grandma hums in the kitchen, on your phone
mine-yours-ours-sort-humming-inside = She didn’t notice. Between two songs, she tells a secret about Uncle Ben.
mine-yours-ours-sort-humming-fits = A voice belongs to whoever it comes from. So Grandma decides.
mine-yours-ours-sort-humming-mine = Uncle Ben hears it at breakfast. It was your phone, but her voice and her secret.
mine-yours-ours-sort-humming-ask = “Not that one!” laughs Grandma. “Delete it, and I’ll hum a new one with you.” You do.
mine-yours-ours-sort-humming-crop = The secret is out. Her voice is still in, and she still knows nothing.
mine-yours-ours-sort-humming-mended = Two voices, two who said yes. Now you decide together.

mine-yours-ours-sort-pirate = A pirate that a computer made for you
mine-yours-ours-sort-pirate-inside = Look closely: it’s Kaya’s face! The computer made it from her photo.
mine-yours-ours-sort-pirate-fits = Her face stays hers, even with a beard. Kaya decides.
mine-yours-ours-sort-pirate-mine = Kaya meets herself with a beard and a parrot. A computer made it, but it’s still her face.
mine-yours-ours-sort-pirate-ask = “No, thank you,” says Kaya. “If anything, I’m a ninja.”
mine-yours-ours-sort-pirate-swap = You draw a pirate yourself, with a nose like a potato. He looks like nobody.
mine-yours-ours-sort-pirate-mended = Your pirate, your potato nose. You decide!

mine-yours-ours-sort-map = A treasure map with a strict stamp
mine-yours-ours-sort-map-inside = Three hundred years old. The museum writes: “Free for everyone. Enjoy!”
mine-yours-ours-sort-map-fits = It looked forbidden, and it’s everyone’s. Very old things often are.
mine-yours-ours-sort-map-theirs = The stamp looks strict. But inside, the museum says: take it, all of you!
mine-yours-ours-sort-map-mine = Yours alone? Then the museum would have to ask you for its own map!

mine-yours-ours-sort-team = Your team photo, everybody laughing
mine-yours-ours-sort-team-inside = Five of you. Four want it on the web page. Mika says no.
mine-yours-ours-sort-team-fits = Five faces, five who decide. And one no is enough.
mine-yours-ours-sort-team-mine = Mika finds it on the web page. Five faces are in it, so it takes five times yes.
mine-yours-ours-sort-team-theirs = And you? You’re in it, third from the left! You have a say, too.

## Carry over.

mine-yours-ours-carry-ask = You’re writing a story about foxes. You find the perfect picture. Below it: “Drawn by Samira. You may use it. Please say my name!” What do you do?
mine-yours-ours-carry-plain = Use it, it’s allowed
mine-yours-ours-carry-plain-why = It is allowed! She asked for just one thing, and that’s missing: her name.
mine-yours-ours-carry-name = Use it and write “Drawn by Samira”
mine-yours-ours-carry-name-why = Three words, and everybody’s happy: you, Samira and the fox.
mine-yours-ours-carry-never = Better use no pictures at all
mine-yours-ours-carry-never-why = You don’t have to! Samira would love to see her fox in your story. With her name.

## Recap.

mine-yours-ours-recap-1 = Look closely: who made it, and who is in it? They decide.
mine-yours-ours-recap-2 = Made together? Then decide together. Asking is quick, and one no is enough.
mine-yours-ours-recap-3 = What you make is yours. If somebody takes it, or your picture, tell an adult, and then another.
mine-yours-ours-recap-sign = Sango’s sign: a hand on your heart, then held out open. May I?
