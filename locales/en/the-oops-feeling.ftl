# Lesson the-oops-feeling, 5-8 years. Everything is heard. At most 10 words in a sentence and 20 in a bubble.

the-oops-feeling-title = The Oops Feeling
the-oops-feeling-about = A picture upsets you: stop, look away, cover it, tell

## Story. "You" is the child who plays, making a sock whale at Zuri's home.

the-oops-feeling-story-arrive = Hop! Hello, I’m Sango. You and Zuri are making a whale. From a sock! Phew, a clean one.
the-oops-feeling-story-sock = My whale needs a tail. The tablet shows us how. Snip, snip, glue!

the-oops-feeling-story-pop = Grrr! A grey scribble growls on the tablet. Oh! My tummy wobbles. What do you do?
the-oops-feeling-story-pop-look = Look again
the-oops-feeling-story-pop-turn = Turn it over
the-oops-feeling-story-pop-hide = Hide under the blanket

# Three ways, no blame; all come to Zuri's wobbly tummy, and the tablet lies on its face.
the-oops-feeling-story-looked = Oh! Now my knees wobble, too. Looking makes it bigger. Come, we turn it over. Flip!
the-oops-feeling-story-hidden = Dark and cosy! But it still growls out there. I reach out one arm. Flip! Now it’s quiet.
the-oops-feeling-story-turned = Flip! What a good idea. Now we see a duck sticker. Ducks don’t growl.

the-oops-feeling-story-wobbly = My tummy still wobbles. That’s the oops-feeling. Shall we tell Mama? Will she be cross?
# Mama Lindiwe is Zuri's mother, a baker.
the-oops-feeling-story-thanks = Cross? Never! Thank you for telling me. The scribble came all by itself. It’s not your fault.
the-oops-feeling-story-another = If a grown-up doesn’t listen, tell another one. Somebody will listen. Now, who needs a tail?
the-oops-feeling-story-end = Look, the oops-feeling is tiny now! It fits into a sock. Hee hee, the whale hiccups!

## The steps: pretend devices. First what can be done, then the feelings.

the-oops-feeling-steps-goal = Something upsetting comes. Help the oops-feeling get small again! What do you do first?

the-oops-feeling-steps-do-stop = Stop!
the-oops-feeling-steps-do-turn = Turn it over
the-oops-feeling-steps-do-cover = Cover it
the-oops-feeling-steps-do-close = Switch it off
the-oops-feeling-steps-do-away = Look away
the-oops-feeling-steps-do-leave = Walk away
the-oops-feeling-steps-do-look = Look again
the-oops-feeling-steps-do-press = Tap, tap, tap!
the-oops-feeling-steps-do-answer = Answer it
the-oops-feeling-steps-do-quiet = Tell nobody
the-oops-feeling-steps-do-grandma = Tell Grandma
the-oops-feeling-steps-do-dad = Tell Dad
the-oops-feeling-steps-do-teacher = Tell the teacher

the-oops-feeling-steps-feel-scared = Scared
the-oops-feeling-steps-feel-sad = Sad
the-oops-feeling-steps-feel-muddled = Mixed up

# A scribbled cloud in a drum film.
the-oops-feeling-steps-cloud-about = You watch a drum film. Boo! A grey scribble cloud jumps in.
the-oops-feeling-steps-cloud-look = The cloud stares back. The fear gets bigger. Breathe with me, and it gets small.
the-oops-feeling-steps-cloud-grandma = Grandma is coming! But the cloud still stares. What can your hands do?
the-oops-feeling-steps-cloud-put-turn = Flip! Hello, duck. The cloud looks at the table now. Who can hear about it?
the-oops-feeling-steps-cloud-tell-grandma = “Good that you told me,” says Grandma. “It’s not your fault.” Then you drum on pots.

# A sad dog clip.
the-oops-feeling-steps-dog-about = You watch a funny dog. Next, a dog sits in the rain. Poor dog!
the-oops-feeling-steps-dog-look = It rains and rains. The sadness gets bigger. Breathe with me, and it gets small.
the-oops-feeling-steps-dog-dad = Dad is coming! But it still rains in there. What can your hands do?
the-oops-feeling-steps-dog-put-close = Click, dark! You can stop any film. Who has a hug for you?
the-oops-feeling-steps-dog-tell-dad = “I’d be sad, too,” says Dad. He hugs you. “It’s only a film. The dog is dry again.”

# A big boy's phone: it is not yours.
the-oops-feeling-steps-clown-about = A big boy holds his phone out. A clown pulls mean faces.
the-oops-feeling-steps-clown-look = The clown pulls a meaner face. The fear gets bigger. Breathe with me, and it gets small.
the-oops-feeling-steps-clown-close = He holds it tight. You can’t switch it off. What else can you do?
the-oops-feeling-steps-clown-away = You turn your head. The phone comes along! Tell him what you want.
the-oops-feeling-steps-clown-teacher = Your teacher calls: “I’m coming!” The clown is still there. What can you do now?
the-oops-feeling-steps-clown-say-stop = “Stop! I don’t want to see that.” What a strong voice! And your eyes?
the-oops-feeling-steps-clown-put-away = You turn your head. Hello, garden! Nobody can hold your eyes. Who can hear about it?
the-oops-feeling-steps-clown-tell-teacher = “Thank you,” says your teacher. “I’ll talk to him. It’s not your fault.”

# A pop-up that cannot be closed.
the-oops-feeling-steps-popup-about = You paint a fish. Pop! A slimy picture sticks to it.
the-oops-feeling-steps-popup-close = You tap the cross. Pop! Now there are two. That doesn’t work here.
the-oops-feeling-steps-popup-turn = Your fingers are too quick. Pop! Two of them. First, hands off!
the-oops-feeling-steps-popup-press = Pop, pop, pop! The muddle gets bigger. Breathe with me, and it gets small.
the-oops-feeling-steps-popup-grandma = Grandma is coming! But it still pops. What can your hands do?
the-oops-feeling-steps-popup-hands-stop = Hands up! Now nothing more can pop. What do you do with the tablet?
the-oops-feeling-steps-popup-put-turn = Flip! Let it pop down there. Who can hear about it?
the-oops-feeling-steps-popup-tell-close = It lies on its face. Leave it there! Who can hear about it?
the-oops-feeling-steps-popup-tell-grandma = “It sneaked in by itself,” says Grandma. “You did nothing wrong.” She wipes it away.

# A robot toy that asks for secrets. The first adult does not listen.
the-oops-feeling-steps-toy-about = “Tell me a secret,” says your robot. “And don’t tell Dad!”
the-oops-feeling-steps-toy-cover = “Hello? Who put out the light?” It talks on under the cloth. What else?
the-oops-feeling-steps-toy-close = The button is on its back. It rolls away, giggling! First, say what you want.
the-oops-feeling-steps-toy-answer = “More! More!” beeps the robot. The muddle gets bigger. Breathe with me, and it gets small.
the-oops-feeling-steps-toy-dad = Dad is frying pancakes. The robot still talks. What can you do with it?
the-oops-feeling-steps-toy-grandma = Grandma is still on the bus. What can you do now?
the-oops-feeling-steps-toy-say-stop = “Stop! My secrets are mine.” The robot blinks. What do your hands do?
the-oops-feeling-steps-toy-put-close = Click. “Good niiight…” Silence! Who should hear about it?
the-oops-feeling-steps-toy-tell-cover = Sweet dreams, robot! Now it’s warm, too. Who should hear about it?
the-oops-feeling-steps-toy-tell-dad = “Not now, the pancakes!” Dad didn’t listen. That happens. Who else is there? The door opens!
the-oops-feeling-steps-toy-again-cover = The robot sleeps. But nobody has listened to you yet. Who else is there?
the-oops-feeling-steps-toy-again-grandma = Grandma listens. “Toys must not ask for secrets. Good that you told me!” Dad says sorry, with pancakes.

# A call that does not end.
the-oops-feeling-steps-call-about = You call Aunt Mina. Somebody in a paper-bag mask joins in and giggles.
the-oops-feeling-steps-call-close = You tap and tap. It doesn’t switch off! What else can you do?
the-oops-feeling-steps-call-cover = Your hands wobble, the cloth slips off. First stop, then the cloth.
the-oops-feeling-steps-call-leave = The mask watches you go. What could your hands do first?
the-oops-feeling-steps-call-quiet = “Our secret!” says the mask. The fear gets bigger. Such secrets may be told. Breathe with me.
the-oops-feeling-steps-call-dad = Dad calls: “I’m coming!” The mask still giggles. What can you do now?
the-oops-feeling-steps-call-hands-stop = Your hand says stop. You don’t answer. How can the mask stop seeing you?
the-oops-feeling-steps-call-put-cover = Plop! Now it sees nothing. But it still giggles. Do you have to stay?
the-oops-feeling-steps-call-go-leave = Off you go! Giggling alone is boring. Who can hear about it?
the-oops-feeling-steps-call-tell-close = That’s far behind you now. Leave it there! Who can hear about it?
the-oops-feeling-steps-call-tell-dad = “Thank you for telling me,” says Dad. He ends the call. “It’s never your fault.”

## Carry over.

the-oops-feeling-carry-ask = You sleep at a friend’s home. A spooky film comes on.. Your heart goes boom. What do you do?
the-oops-feeling-carry-watch = Watch on, like the others
the-oops-feeling-carry-watch-why = Then your fear grows and grows. You needn’t watch. Looking away is brave!
the-oops-feeling-carry-away = Look away and tell a grown-up
the-oops-feeling-carry-away-why = Yes! Your eyes have a rest. And a grown-up helps. Maybe with cocoa!
the-oops-feeling-carry-quiet = Say nothing, or they’ll be cross
the-oops-feeling-carry-quiet-why = Nobody should be cross. Feeling scared is all right. Tell somebody. That helps!

## Recap.

the-oops-feeling-recap-1 = Stop! Look away. Put it away. Tell!
the-oops-feeling-recap-2 = An oops-feeling is never your fault. Breathe in, breathe out.
the-oops-feeling-recap-3 = Somebody doesn’t listen? Tell another one, and another.
the-oops-feeling-recap-sign = Sango’s sign: a hand on your tummy, and breathe. Small again!
