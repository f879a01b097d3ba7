# Lesson true-or-trick, 9-12 years. At most 16 words in a sentence and 40 in a bubble; findings short enough for a card.

true-or-trick-title = True or Trick
true-or-trick-about = False news, made-up pictures, copied voices: find out before you believe or pass it on

## Story. "You" is the child who plays.

true-or-trick-story-arrive = Hello, it’s me, Sango! Sniff, sniff. Mango bread! That means we’re near Mama Lindiwe’s bakery. But look, here comes Teo, faster than his own shoes.
true-or-trick-story-news = Terrible news! The bakery is closing for ever! Here’s the picture: shutters down. And Mama Lindiwe was crying! It says: “Quick, send this to everyone!”

true-or-trick-story-what = No more mango bread? My antenna is drooping. Teo holds out his phone. What do you do?
true-or-trick-story-what-share = Send it to everyone, quick
true-or-trick-story-what-fake = Say: “Fake! Everything online is fake”
true-or-trick-story-what-ask = Ask: “Who says so?”

# After sending. No blame: Teo was in a hurry, too.
true-or-trick-story-shared = Whoosh, into the phone! Your message has reached sixty phones. Somebody’s grandpa is buying bread for a whole year. Good news: we can hop after it!
true-or-trick-story-mend = It said “quick”, so I was quick. Come, let’s write to everyone: “We don’t know if that’s true. We’re finding out.” Done! Grandpa still wants the bread.

# After "everything is fake".
true-or-trick-story-smell = If everything is fake, then nothing is real. Not even bread! But I can smell some. So let’s find out what’s real, and what isn’t.

# After asking.
true-or-trick-story-asked = Who? Hm. An account called Isles Alarm. It doesn’t say who’s behind it. When? There’s no date. I was in such a hurry that I never looked!

true-or-trick-story-nour = But it must be true! I tapped on it once. Now my phone shows me nothing else. Bakery closed, bakery closed! The whole world is talking about it!
true-or-trick-story-bubble = Come inside and look! The app saw you tap, so it brings you more of the same. That’s a bubble. From inside, it looks like the whole world.
# Mama Lindiwe, the baker, is Zuri's mother.
true-or-trick-story-bakery = Closing? I’m painting the wall! The shutters were down because of the paint. And of course I was crying, my dears. I was making onion bread.
true-or-trick-story-thanks = Good that you came and asked! If news scares you, show it to an adult. If that one has no time, or is the problem, try another. Mango bread, anyone?

## The detective's desk.

true-or-trick-desk-goal = News for the detectives! Find out, pin what you find, then judge. Careful: some strange things are true. And somebody hides in every picture!
# The octopus that lives on this lesson's island.
true-or-trick-desk-guest = Ha! There’s our octopus! She hides in every picture and looks like anything she likes. She proves nothing, but you have sharp eyes!

# A trick: the cheese hangs from a thread.
true-or-trick-desk-moon = From Monday, school dinner is cheese from the moon! One bite, and you float. Look!
true-or-trick-desk-moon-by = MoonMunch
true-or-trick-desk-moon-who = The account MoonMunch is one day old. It sells moon stickers.
true-or-trick-desk-moon-who-why = Whoever sells something likes big words. That’s a good reason to ask on. It’s no proof yet.
true-or-trick-desk-moon-when = The post is from this morning, a quarter past eight.
true-or-trick-desk-moon-when-why = True things and tricks can both come at a quarter past eight. The time says nothing here.
true-or-trick-desk-moon-where = Nobody else tells of it. Only MoonMunch does.
true-or-trick-desk-moon-where-why = When nobody else tells of it, be careful. But somebody is always first. It’s no proof yet.
true-or-trick-desk-moon-look = A thread! It goes up from the cheese, right to the ceiling.
true-or-trick-desk-moon-look-why = Think about the thread. Whatever hangs from a thread doesn’t float. So it speaks against it.
true-or-trick-desk-moon-real = You believe it, so off it goes to everyone! On Monday, forty children come with ropes, so as not to float away. There’s soup.
true-or-trick-desk-moon-unknown = You leave it open, and it runs on from phone to phone. Yet something in this picture gives it away. Can you find it?
true-or-trick-desk-moon-trick = A trick! The cheese hangs from a thread, and MoonMunch wants to sell stickers. Monday’s dinner is soup. It doesn’t float at all.
true-or-trick-desk-moon-hasty = A trick, you say. “How do you know?” asks Teo. Hm. Without proof, he believes the post and passes it on.

# Real: the class octopus opened a jar.
true-or-trick-desk-octopus = Our octopus has voted! She opened the lighthouse jar, so our class trip goes to the lighthouse.
true-or-trick-desk-octopus-by = Class 5, Net Isles School
true-or-trick-desk-octopus-who = You ask in class 5. Everybody was there, the teacher, too. They all tell the same story.
true-or-trick-desk-octopus-who-why = Class 5 was there and saw it, with its teacher. That speaks for it.
true-or-trick-desk-octopus-when = It’s from today, at ten. That’s when class 5 feeds its octopus.
true-or-trick-desk-octopus-when-why = The time fits. That speaks for it a little, or says nothing.
true-or-trick-desk-octopus-where = The caretaker filmed it, too, from the other side. The school radio saw it as well.
true-or-trick-desk-octopus-where-why = Three groups saw it for themselves, from different sides. That speaks for it.
true-or-trick-desk-octopus-look = The lid is off the lighthouse jar. One arm is still holding it.
true-or-trick-desk-octopus-look-why = The picture fits the story. That’s something, but a picture alone is never everything.
true-or-trick-desk-octopus-real = It’s real! A shrimp in each jar, and she unscrewed the lighthouse first. Octopuses really can do that. All aboard for the lighthouse!
true-or-trick-desk-octopus-trick = You call it fake, and it flies into the bin. The class trip flies in, too! Class 5 stays at its desks. The octopus turns grey.
true-or-trick-desk-octopus-unknown = You leave it open, and the boat to the lighthouse leaves half empty. Yet there are people who saw it. Find them!
true-or-trick-desk-octopus-hasty = Real, you say. “How do you know?” asks Nour. “It’s funny” is no proof. She stays at home, and the trip is missing a friend.

# A trick: the picture is real, but six years old.
true-or-trick-desk-wave = Giant wave in the harbour today! No ferry! Stay at home and send this to everyone!
true-or-trick-desk-wave-by = Windy Wim
true-or-trick-desk-wave-who = Windy Wim lives far from the harbour. He passes on whatever reaches him.
true-or-trick-desk-wave-who-why = Wim didn’t see it himself. That’s a reason to ask on, but no proof.
true-or-trick-desk-wave-when = The same picture stood in the harbour’s album six years ago, after the great storm.
true-or-trick-desk-wave-when-why = The picture is six years old. It can’t show today’s harbour, so it speaks against it.
true-or-trick-desk-wave-where = Fifty people pass on the same picture with the same words. None of them is at the harbour.
true-or-trick-desk-wave-where-why = Fifty copies are still only one voice. They say nothing about whether it’s so.
true-or-trick-desk-wave-look = Real spray, real rocks, a real rope. Nothing here is made up.
true-or-trick-desk-wave-look-why = The picture is real. But a real picture can come from another day.
true-or-trick-desk-wave-real = You believe it, and the whole town stays at home. The ferry sails anyway, with one goat. It eats all the picnics.
true-or-trick-desk-wave-unknown = You leave it open, and the picture rolls on. But could somebody find out what day it’s from?
true-or-trick-desk-wave-trick = A trick! Real wave, wrong day. Today the sea is as flat as a pancake. The captain waves, too, but only with her hand.
true-or-trick-desk-wave-hasty = A trick, you say. “But the picture is real!” cries Lin. You have no answer yet, so she sends it on.

# Real: a strange warning.
true-or-trick-desk-duck = The red bridge is closed today. A duck is sitting on her eggs, right in the middle.
true-or-trick-desk-duck-by = Amina
true-or-trick-desk-duck-who = Amina has it from the bridge office. You look up the office’s own page: it says so, too.
true-or-trick-desk-duck-who-why = The bridge office looks after the bridge, and you opened its page yourself. That speaks for it.
true-or-trick-desk-duck-when = The post is from today, seven in the morning.
true-or-trick-desk-duck-when-why = It’s from today, so it fits. That speaks for it a little, or says nothing.
true-or-trick-desk-duck-where = The town radio sent somebody to look. And the ferry has put on an extra boat.
true-or-trick-desk-duck-where-why = The radio saw for itself, and the ferry acts on it. That speaks for it.
true-or-trick-desk-duck-look = Under the duck, you see straw and three eggs.
true-or-trick-desk-duck-look-why = The eggs fit the story. But eggs can be painted, too. A picture alone isn’t everything.
true-or-trick-desk-duck-real = It’s real! You take the extra boat and get to football on time. On the bridge, something goes “crack”. Cheep!
true-or-trick-desk-duck-trick = A duck that stops a whole town? Into the bin with it! At the bridge, you have to turn round. Football is over. The duck says: “Quack.”
true-or-trick-desk-duck-unknown = You leave it open and walk to the bridge. Closed! Yet somebody looks after that bridge. You could have asked.
true-or-trick-desk-duck-hasty = Real, you say. “A duck? Prove it!” laughs Rico. You can’t, so he goes to the bridge. Football starts without a goalkeeper.

# A trick: a picture without a fault, made by a picture machine.
true-or-trick-desk-giraffe = A giraffe took this morning’s ferry! It got on at Palm Isle, with a ticket.
true-or-trick-desk-giraffe-by = Super Snaps
true-or-trick-desk-giraffe-who = On its profile, Super Snaps says: “I make wild pictures with a picture machine.”
true-or-trick-desk-giraffe-who-why = Whoever posted it says that a machine makes these pictures. That speaks against it.
true-or-trick-desk-giraffe-when = The post is from eight o’clock. That’s when the ferry came in.
true-or-trick-desk-giraffe-when-why = The time fits, but anybody can know when the ferry comes. It says little or nothing.
true-or-trick-desk-giraffe-where = The captain, the ticket office and sixty passengers: nobody saw a giraffe.
true-or-trick-desk-giraffe-where-why = Sixty people were on board, and nobody saw a giraffe. That speaks against it.
true-or-trick-desk-giraffe-look = Every hair, every spot is perfect. You find no mistake at all.
true-or-trick-desk-giraffe-look-why = Machines can make pictures without a mistake. So a perfect picture says nothing.
true-or-trick-desk-giraffe-real = You believe it, and everyone runs to the harbour with leaves. The captain has leaves in her hair, in her tea and in her engine.
true-or-trick-desk-giraffe-unknown = You leave it open, and more and more children come with leaves. Yet sixty people were on that ferry. Ask around!
true-or-trick-desk-giraffe-trick = A trick! A picture machine made it, for fun. Fun is fine, as long as it says so. And a giraffe would need two tickets.
true-or-trick-desk-giraffe-hasty = A trick, you say. “Then show me the mistake!” says Zuri. There is none in the picture. So she goes to pick leaves.

# A trick: a copied voice.
true-or-trick-desk-voice = Mr Sato’s voice: “Free comics at the library’s back door! Only the first hundred! Run, and tell everyone!”
true-or-trick-desk-voice-by = A voice message
true-or-trick-desk-voice-who = You go and ask Mr Sato. “That’s my voice,” he says, “but I never said that!”
true-or-trick-desk-voice-who-why = You asked him yourself, in another way, and he never said it. That speaks against it.
true-or-trick-desk-voice-when = The message is half an hour old. At that time, the library was open.
true-or-trick-desk-voice-when-why = The time fits, but everybody knows when the library is open. It says little or nothing.
true-or-trick-desk-voice-where = Nine chats have it. Nine times, it’s the same recording.
true-or-trick-desk-voice-where-why = Nine copies of one recording are still only one voice. That says nothing.
true-or-trick-desk-voice-look = An even wave, with every breath in its place. It sounds exactly like Mr Sato.
true-or-trick-desk-voice-look-why = Machines can copy a voice, with every breath. So a voice that sounds right says nothing.
true-or-trick-desk-voice-real = You believe it, so off it goes! A hundred children push at the back door, in the rain. It stays shut. Mr Sato brings towels.
true-or-trick-desk-voice-unknown = You leave it open, and the others run. But one person knows for sure whether he said it. Who?
true-or-trick-desk-voice-trick = A trick! Somebody had a machine copy his voice. Mr Sato has reported it. This evening he reads to you himself, with all eleven dragon voices.
true-or-trick-desk-voice-hasty = A trick, you say. “But I know his voice!” cries Kaya, and runs. You could have told her what you know. You only guessed.

# Nobody can know yet: a bubble, and a vote that is still to come.
true-or-trick-desk-slide = It’s decided: the town gets a giant slide and no tree house! Everybody wants it!
true-or-trick-desk-slide-by = Slide Friends
true-or-trick-desk-slide-who = The Slide Friends collect votes for the slide. They dream of it at night.
true-or-trick-desk-slide-who-why = They want it very much. That’s a reason to ask on, but it doesn’t decide anything.
true-or-trick-desk-slide-when = The post is from this morning.
true-or-trick-desk-slide-when-why = This morning, yes. But that alone says nothing about who will win.
true-or-trick-desk-slide-where = Your phone shows thirty posts for the slide. Lin’s shows thirty for the tree house. The town counts on Friday.
true-or-trick-desk-slide-where-why = Each phone shows what its owner likes: two bubbles. Nothing has been counted. So it says nothing about who wins.
true-or-trick-desk-slide-look = Happy people in party hats. It’s the Slide Friends’ own party.
true-or-trick-desk-slide-look-why = At a slide party, everyone likes slides. That says nothing about the whole town.
true-or-trick-desk-slide-unknown = Right, nobody can know yet! You were in a bubble, and so was Lin. On Friday, the town counts. Result: a tree house WITH a slide!
true-or-trick-desk-slide-real = You pass it on: “It’s decided!” So all your friends stay at home on Friday. Why vote, if it’s decided?
true-or-trick-desk-slide-trick = You call it a lie, and it flies into the bin. But the slide may still win! Now the Slide Friends are cross, and nobody is any wiser.
true-or-trick-desk-slide-hasty = Nobody can know, you say. “I can!” says Lin. “Everyone on my phone wants the tree house!” What could you show her?

## Carry over.

true-or-trick-carry-ask = Kaya sends you a film. In it, your head teacher says: “The summer holidays are cancelled!” It looks perfect. It says: “Pass it on at once!” What do you do?
true-or-trick-carry-send = Send it to the class and ask if it’s true
true-or-trick-carry-send-why = Asking is good! But now twenty phones have it, and somebody is already crying into their swimming things. Ask the school first, without sending it on.
true-or-trick-carry-perfect = Watch closely. No mistake? Then it’s real
true-or-trick-carry-perfect-why = Looking is a start. But faces and voices can be made without a mistake. So look elsewhere: what does the school itself say?
true-or-trick-carry-find = Pass nothing on. Ask at school and look at its own page
true-or-trick-carry-find-why = Just so! On the school’s page: “Holidays start on Friday. Bring sun cream.” You tell Kaya, and the head teacher. Somebody made up her voice.

## Recap.

true-or-trick-recap-1 = Stop before you pass it on. Who says so? When is it from? Where else? Look closer.
true-or-trick-recap-2 = Perfect pictures and voices can be made up, and strange things can be real. Your own phone isn’t the whole world.
true-or-trick-recap-3 = You don’t know yet? Say so, and pass nothing on. News that scares you? Show an adult. No help? Show another.
true-or-trick-recap-sign = Sango’s sign: finger and thumb like a lens before one eye. Look closer!
