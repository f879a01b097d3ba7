# Lesson report-it, 9-12 years. At most 16 words in a sentence and 40 in a bubble.

report-it-title = Report It
report-it-about = Proof, block, tell, report: what really helps, and never alone

## Story. "You" is the child who plays, sitting next to Kaya at school. Mister Ears is her toy rabbit.

report-it-story-arrive = Hello, I’m Sango! Kaya has sung a song about her rabbit and posted it for the whole school. Eleven hearts already! I can’t stop humming it, not even in flight mode.
report-it-story-song = This is Mister Ears. He’s too shy to sing, so I do it for him. My grandma lives far across the sea. She has danced to it with her broom. Nine times!

report-it-story-ping = Ping! Somebody called Croak7 writes: “Frogs sing better than you!” Then again, and again. Kaya goes quiet and hugs Mister Ears. You’re sitting next to her. What do you do?
report-it-story-ping-near = Stay with her and ask what would help
report-it-story-ping-back = Write something mean back
report-it-story-ping-shut = Switch the phone off, and that’s that

report-it-story-near = Just stay here, please. My whole tummy was a knot. Now it’s only half a knot. Mister Ears has heard everything. His ears are big, but he’s no good with phones.
# After writing back. No blame; then Nour takes over.
report-it-story-back = Whoosh, we’re inside the phone! Your words have landed, and Croak7 is delighted: now it croaks twice as loudly. I know that itch, too! Out again. Kaya needs us more than Croak7 does.
report-it-story-shut = Shh, it’s dark in here. And still: croak, croak. Switching off gives Kaya a rest, and that’s good. But it doesn’t end it, and she’s still sad. Quick, back to her!

report-it-story-nour = I’ve seen it, too. It’s not your fault, Kaya. We’ll do this together! Click: proof is kept. Bang: Croak7 is blocked. Ping: reported. Only one thing is missing. A grown-up with good ears.

report-it-story-who = Whom could Kaya tell? You’ll go with her, of course. Two are braver than one. And with Mister Ears, you’re three.
report-it-story-who-duty = The teacher on break duty
report-it-story-who-papa = Her father, on the phone
report-it-story-who-nobody = Nobody. The buttons are enough

# All three lead on: nobody has really heard her yet.
report-it-story-busy = He had two scraped knees and a ball on the roof. “Just don’t look at it!” he said, and off he ran. I think he only heard half of it.
report-it-story-tonight = “Tonight, my treasure, I’m lying under a lorry!” Papa mends lorries. He’ll listen, I know that. But tonight is far away, and my knot is here now.
report-it-story-buttons = Buttons are strong! But look, Croak7 is already trying on a new name. And no button can put an arm round Kaya. For that, you need somebody with arms.

report-it-story-again = So nobody has really heard you yet. That happens, and then we tell the next one. My record is three! There are even helplines, where listening is the whole job. Off to Mama Lindiwe!
report-it-story-thanks = Sit down, all four of you, the rabbit too. Thank you for telling me! You did nothing wrong, and you keep your phone. I’ll see to it. If ever I’m the problem, tell somebody else.
report-it-story-end = It’s over! The comments are gone, and Papa listened the whole evening. Grandma needs a new broom. And Mister Ears gives autographs now. One carrot each!

## The desk: pretend apps. Buttons: answer back, pass it on, keep proof, block, report; tell somebody; done.
## A slip is told, then taken back. Told with a smile or with care, never scolding.

report-it-desk-goal = Somebody needs you here. Find what hurts, and do what really helps.

# Level 1. A lunch from elsewhere is mocked on the class's wall.
report-it-desk-lunch-goal = This is a class’s wall, and everybody can post here. One post hurts a child.
report-it-desk-lunch-hamster-who = Ines
report-it-desk-lunch-hamster = Our class hamster has carried all his straw to the left. Now he’s carrying it back.
report-it-desk-lunch-mocked-who = Gizmo9
report-it-desk-lunch-mocked = Pia’s lunch, yuck! Comments: “It smells right through the screen!” “Nobody sit with her tomorrow!”
report-it-desk-lunch-football-who = Bao
report-it-desk-lunch-football = Football after school, for everyone! You don’t have to be good at it. I’m not.
report-it-desk-lunch-reason-unkind = It makes fun of a child
report-it-desk-lunch-reason-taste = I wouldn’t eat that
report-it-desk-lunch-reason-advert = It wants to sell something
report-it-desk-lunch-adult-teacher = Your class teacher
report-it-desk-lunch-adult-home = A grown-up at home
report-it-desk-lunch-done = Now somebody knows who can help, and the post is gone. The next day, Pia brings dumplings for everyone. The queue reaches all the way to the hamster.
report-it-desk-lunch-reply = Your answer pushes the post right to the top. Gizmo9 is delighted, and now even the caretaker has read it. You’ve got something better than an answer.
report-it-desk-lunch-forward = You meant well! But now the class next door is talking about Pia’s lunch, and Pia can hear it. Who could stop it?
report-it-desk-lunch-astray = The report lands on the wrong desk. There, somebody studies Pia’s dumplings for hours and finds nothing wrong with them. What’s really the matter here?
report-it-desk-lunch-unfair = Oops! Whoever wrote that only wanted to share something nice, and is rather puzzled now. Look for the post that hurts somebody.
report-it-desk-lunch-away = You can look away. Pia can’t, and tomorrow she may be eating alone. You can change that. Who could help?

# Level 1. A dangerous dare; no particular dare is named, so that none is taught.
report-it-desk-dare-goal = This is Wigglo, a pretend app for funny videos. One of them isn’t funny at all.
report-it-desk-dare-spoons-who = Luis
report-it-desk-dare-spoons = Who dares? A spoon tower that stands for a whole song! My record: eleven spoons, one very short song.
report-it-desk-dare-risky-who = NoFear5
report-it-desk-dare-risky = This is really dangerous, ha ha! Only cowards don’t dare. Do it, film it, and not a word at home!
report-it-desk-dare-cat-who = Tess
report-it-desk-dare-cat = My cat shows you how to fall off a chair with dignity. Lesson one of nine.
report-it-desk-dare-reason-danger = Somebody could get badly hurt
report-it-desk-dare-reason-silly = I find it silly
report-it-desk-dare-reason-seen = I’ve seen it before
report-it-desk-dare-adult-home = A grown-up at home
report-it-desk-dare-adult-sport = Your sports teacher
report-it-desk-dare-done = Now somebody knows who can help, and the video is gone. You may have saved a few bones. And the spoon tower? Twelve! A new record!
report-it-desk-dare-reply = “Come on, then!” writes NoFear5 at once, and hundreds are reading along. A dare lives on answers. Not joining in is brave, too. And there’s more you can do.
report-it-desk-dare-forward = You wanted to warn your friends. But the video came along with the warning, and now somebody wants to try it. Who could stop it?
report-it-desk-dare-astray = The report lands on the desk for boring videos. There, they yawn and close it. What could really happen here?
report-it-desk-dare-unfair = That one is only silly fun. Nothing falls over there, except a spoon or a cat. Which video is really dangerous?
report-it-desk-dare-away = You’re not joining in: well done! But the video is still there, and another child is watching it right now. Who could stop it?

# Level 2. Somebody posts in a friend's name, with her picture.
report-it-desk-double-goal = This is Snapboard, a pretend photo app. Somebody here isn’t who they say they are.
report-it-desk-double-snails-who = Samira
report-it-desk-double-snails = My snail has won the race! Against my other snail. It took the whole holidays.
report-it-desk-double-false-who = RealSamira
report-it-desk-double-false = Samira here, with a new account! You’re all so boring. And I copy all my homework, ha ha!
report-it-desk-double-pancake-who = Kwame
report-it-desk-double-pancake = My first pancake. It looks like a country. Does anybody live there?
report-it-desk-double-reason-pretends = It pretends to be somebody else
report-it-desk-double-reason-unkind = It is cruel to someone
report-it-desk-double-reason-homework = You shouldn’t copy homework
report-it-desk-double-reason-advert = It wants to sell something
report-it-desk-double-adult-home = A grown-up at home
report-it-desk-double-adult-teacher = A teacher
report-it-desk-double-adult-mother = Samira’s mother
report-it-desk-double-done = Now somebody knows who can help, and the false account is gone. There’s only one Samira again: the one with the snails. They’re resting until summer.
report-it-desk-double-reply = “False? Me? YOU’RE false!” writes RealSamira. It could go on like that all night. You don’t have to work it out alone.
report-it-desk-double-forward = Now even more people read it, and some think it’s true. The real Samira doesn’t need readers. She needs help.
report-it-desk-double-astray = The report lands on the wrong desk. “All in order here!” they say. And RealSamira goes on posting. What’s really wrong here?
report-it-desk-double-unfair = Wait, that one is real, and it hurts nobody! Look at the names again. Who’s only pretending?
report-it-desk-double-away = The real Samira knows nothing yet. People are whispering, and she wonders why. Who could help her?

# Level 2. A trick for passwords; the parrot and the bookmark are harmless.
report-it-desk-prize-goal = This is Wigglo, a pretend app for funny videos. Somebody here wants a thing that belongs only to you.
report-it-desk-prize-parrot-who = Olu
report-it-desk-prize-parrot = My parrot has learned a new word: “Password!” Now she shouts it at the postman.
report-it-desk-prize-trick-who = LuckyFox
report-it-desk-prize-trick = You’ve WON a phone! Just send me your password. You’ve got ten minutes. Tell nobody, or it’s gone!
report-it-desk-prize-library-who = The town library
report-it-desk-prize-library = Reading night on Friday! Every guest gets a bookmark. Please bring slippers. Our old floor is ticklish.
report-it-desk-prize-reason-trick = It’s after people’s passwords
report-it-desk-prize-reason-loud = It shouts too much
report-it-desk-prize-reason-unkind = It makes fun of a child
report-it-desk-prize-adult-home = A grown-up at home
report-it-desk-prize-adult-teacher = A teacher
report-it-desk-prize-adult-aunt = An aunt
report-it-desk-prize-done = Now somebody knows who can help, and LuckyFox is shut out. Nobody has won a phone, but everybody has kept their password. Except for the parrot.
report-it-desk-prize-reply = “Quick, the password! Nine minutes left!” LuckyFox answers within a second. There’s no phone here, only hurry. And an answer makes it hurry even more.
report-it-desk-prize-forward = You wanted to warn your friends. “It’s from you? Then it must be true!” think two of them. Off fly two passwords. What would stop it?
report-it-desk-prize-astray = The report lands on the wrong desk. They turn the sound down a little, and that’s that. What is LuckyFox really after?
report-it-desk-prize-unfair = Nobody there wants anything of yours. Bookmarks and parrots are quite harmless. Who’s in such a hurry here, and what for?
report-it-desk-prize-away = You didn’t fall for it: well done! But LuckyFox goes on. By tonight, eleven children will have “won” the same phone. Who could stop it?

# Level 3. A trainer is the problem: so another adult is told.
report-it-desk-slug-goal = This is a swimming club’s wall. One post hurts a child. This time, look at the grown-ups, too.
report-it-desk-slug-duck-who = Jette
report-it-desk-slug-duck = There was a rubber duck in lane three. She floats better than all of us.
report-it-desk-slug-vote-who = Ruben, the trainer
report-it-desk-slug-vote = Vote now: who is the slug of the week? I say Emil! This stays in the team. Not a word at home.
report-it-desk-slug-medal-who = Femi
report-it-desk-slug-medal = Ninth out of nine! But I swam the whole length. Grandpa cheered until his hat fell into the pool.
report-it-desk-slug-reason-unkind = It makes fun of a child
report-it-desk-slug-reason-secret = It wants children to keep quiet
report-it-desk-slug-reason-sport = It isn’t about sport
report-it-desk-slug-reason-advert = It wants to sell something
report-it-desk-slug-adult-home = A grown-up at home
report-it-desk-slug-adult-head = Mrs Abebe, who runs the club
report-it-desk-slug-adult-teacher = A teacher
report-it-desk-slug-done = Now somebody knows who can help. The vote is gone, and the team has a new trainer, a kind one. Emil swims with Femi now. The duck keeps time.
report-it-desk-slug-reply = “It’s only fun, don’t be so touchy!” writes Ruben. He’s the grown-up here, and he’s the one doing wrong. You don’t have to argue with him alone.
report-it-desk-slug-forward = You wanted to show how mean it is. But now the other team is voting, too. Who could really stop a trainer?
report-it-desk-slug-astray = The report lands on the wrong desk. They read all the rules of swimming and find nothing about slugs. What’s really wrong here?
report-it-desk-slug-unfair = There, somebody laughs about themselves, or about a duck. That hurts nobody. Who is being laughed at here, and can’t laugh?
report-it-desk-slug-away = “Not a word at home!” sounds strict. But a secret that hurts somebody may always be told. Which grown-up do you trust, other than Ruben?

# Level 3. A sexual image of a child: nothing is shown, nothing explicit said. Never saved, never passed on.
report-it-desk-grey-goal = This is Snapboard, a pretend app. One account speaks of a picture that nobody may have. You won’t see it, and one step is left out.
report-it-desk-grey-hen-who = Yusuf
report-it-desk-grey-hen = My aunt has knitted a jumper for her hen. Now the other hens are jealous.
report-it-desk-grey-tile-who = Grey33
report-it-desk-grey-tile = I’ve got a picture of a child without clothes. Shall I send it to you? It stays between us.
report-it-desk-grey-thumb-who = Ana
report-it-desk-grey-thumb = Photo of the day: my thumb, again. But it’s getting sharper and sharper!
report-it-desk-grey-reason-forbidden = It’s about a forbidden picture of a child
report-it-desk-grey-reason-blurred = The picture is blurred
report-it-desk-grey-reason-advert = It wants to sell something
report-it-desk-grey-adult-home = A grown-up at home
report-it-desk-grey-adult-teacher = A teacher
report-it-desk-grey-adult-nurse = The school nurse
report-it-desk-grey-done = Now somebody knows who can protect that child. Nothing saved, nothing sent: exactly right. If it stays on your mind, you can always talk about it.
report-it-desk-grey-reply = Grey33 was only waiting for that, and writes again at once. Here, no answer is the best answer. Remember the account’s name. That’s all you need.
report-it-desk-grey-forward = Stop, not this one, not even as a warning! Each time it travels, it hurts that child again. Only the account’s name may travel, to somebody who helps.
report-it-desk-grey-copy = Proof first: that’s nearly always right! Here is the exception. Such a picture is never saved, not even as proof. Remembering the account’s name is enough.
report-it-desk-grey-astray = The report lands on the wrong desk and lies there until Monday. But this one is urgent. What’s really the matter with this picture?
report-it-desk-grey-unfair = That one hurts nobody: a hen is warm, and a thumb is famous. Which post is about something forbidden?
report-it-desk-grey-away = You’d like to be rid of it. Of course! But somewhere, a child needs help. And you don’t have to carry this alone. Whom do you trust?

## Carry over.

report-it-carry-ask = Your friend Ilo gets a voice message: “Just you wait until tomorrow!” His hands are trembling. “I’ll delete it before anyone hears it,” he whispers. What do you say?
report-it-carry-delete = Yes, delete it. Then it’s gone
report-it-carry-delete-why = It’s gone from the phone, but not from his head. And it was the proof. Better keep it, and tell a grown-up today.
report-it-carry-together = Keep it. I’ll come with you, and we’ll tell somebody now
report-it-carry-together-why = Ilo breathes out. The proof is there, you’re there, and a grown-up can do something before tomorrow comes.
report-it-carry-all = Play it to the whole class, as a warning
report-it-carry-all-why = You want everybody to be on his side: kind of you! But now he hears it all day long. One grown-up who listens helps him more.

## Recap.

report-it-recap-1 = Something hurts? Keep proof, block, tell, report. Telling is the strongest button of all.
report-it-recap-2 = Not heard? Or is that grown-up the problem? Tell the next one. A helpline listens, too.
report-it-recap-3 = A picture of a child without clothes? Never save it, never send it. Remember the account’s name, and tell.
report-it-recap-sign = Sango’s sign: an arm up like a flag, then a hand to your ear. Say it, and somebody listens!
