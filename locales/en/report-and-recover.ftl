# Lesson report-and-recover, 13-17 years. At most 22 words in a sentence and 60 in a bubble.

report-and-recover-title = Report and Recover
report-and-recover-about = Who helps with what, how an account comes back, and the next door if the first stays shut

## Story. Rico mends bicycles. Nour knows her way around; Mama Lindiwe is a baker.

report-and-recover-story-arrive = Rico mends bicycles and films it. Three hundred people watch him argue with rusty chains, always politely. Since Monday there are two Ricos.
report-and-recover-story-double = The second one has my name, my picture and my goat. It collects money “for spare parts”, and my neighbour has already paid. And somebody has changed my passphrase: I can’t get into my own account.
report-and-recover-story-first = One account lost, one Rico too many. Where do you begin with him?
report-and-recover-story-first-help = With the app’s own help page: “My account was taken”
report-and-recover-story-first-report = Keep proof and report the false Rico
report-and-recover-story-first-argue = Tell the false Rico what you think of him
report-and-recover-story-reported = Proof kept, report sent. The answer came after four seconds: “We found nothing wrong.” Nobody reads that fast, not even my goat. That was a machine, and one may ask again for a person. Meanwhile, there is my own account.
report-and-recover-story-argued = Let’s look from the inside. He answers at once: “YOU are the false one!” He has all day and plenty of practice. You’re right, and it’s no use here. Back to what works.
report-and-recover-story-back = Help page, “my account was taken”, the old e-mail, one spare code from your drawer. It takes a day and it works. Now sign out all devices, new passphrase, second lock. Then we warn everybody who might have paid.
report-and-recover-story-uncle = The false Rico is still selling spare parts. Rico tells his uncle. “Then stay off the internet,” he says, and goes on reading. What now?
report-and-recover-story-uncle-leave = Leave it. Perhaps it ends by itself
report-and-recover-story-uncle-again = Tell him again, with the proof on the table
report-and-recover-story-uncle-next = Go to the next person
report-and-recover-story-left = I stayed off it for two days. I mended eleven bicycles, and he sold nine saddles. It doesn’t stop because I’m not looking. So I told Mama Lindiwe, and she put down her dough.
report-and-recover-story-heard = I put the messages beside his newspaper. He found his glasses, went quiet, and then he said: “I’m sorry. I only half listened.” Some people hear it the second time. Now he’s coming with me.
report-and-recover-story-asked = Thank you for telling me, Rico. You did nothing wrong. We take the proof to the police, both of us, and the buns come too. If ever I don’t listen, go to the next one.
report-and-recover-story-map = Here’s the map. The app: posts and accounts, and ask twice. The police: crimes, threats, money. A hotline: forbidden pictures of children, so that they are removed. A helpline listens, whatever it is. A one-stop centre: police, doctor and advice under one roof.
report-and-recover-story-end = One Rico again! A person at the app looked at it, and the bank stopped my neighbour’s payment in time. My goat has her own account now. She has more followers than I do, and a longer passphrase.

## The desk: pretend apps. A slip is told, then taken back; never scolded.

report-and-recover-desk-goal = Something is wrong on each page. Go all the way: app, people, and the right service.

# Level 1. A friend's account has been taken over.
report-and-recover-desk-loan-goal = This is Snapboard, a pretend photo app. This afternoon your friend Mira was locked out of her account.
report-and-recover-desk-loan-pancake-who = Ayo
report-and-recover-desk-loan-pancake = Pancake number nine. The pan and I are on first-name terms now.
report-and-recover-desk-loan-money-who = Mira
report-and-recover-desk-loan-money = I’ve lost my purse! Who can send me 30 right now? The link is below. Don’t ring, my phone is nearly dead.
report-and-recover-desk-loan-snails-who = Pau
report-and-recover-desk-loan-snails = Snail race, day four. Still no winner. The tension is unbearable.
report-and-recover-desk-loan-reason-taken = The account has been taken over
report-and-recover-desk-loan-reason-trick = Fraud: it is after money
report-and-recover-desk-loan-reason-taste = I don’t want to see this
report-and-recover-desk-loan-adult-home = An adult at home
report-and-recover-desk-loan-adult-teacher = A teacher
report-and-recover-desk-loan-adult-police = The police
report-and-recover-desk-loan-done = The app locks the account, and Mira gets it back through the help page: all devices out, new passphrase, second lock. Then she finds her purse. It was never lost.
report-and-recover-desk-loan-reply = “Thank you, you’re the best! Quick!” It is Mira’s picture, but not Mira’s hand. Every answer tells the thief that somebody is reading.
report-and-recover-desk-loan-forward = You meant to help Mira. Now the link is in three more chats, with your name beside it. Who can lock the account?
report-and-recover-desk-loan-astray = The post is hidden for you, and everybody else still sees it. What has happened to this account?
report-and-recover-desk-loan-unfair = Pancakes and snails take nothing from anybody. Who is in a hurry here?
report-and-recover-desk-loan-away = You didn’t pay: well seen. But Mira doesn’t know yet what is being asked for in her name. Who can do something?

# Level 1. A threat of violence.
report-and-recover-desk-threat-goal = This is a pretend wall for a whole school. One post isn’t about words any more.
report-and-recover-desk-threat-spoons-who = Luis
report-and-recover-desk-threat-spoons = Twelve spoons. The canteen has asked for them back.
report-and-recover-desk-threat-tomorrow-who = bus stop crew
report-and-recover-desk-threat-tomorrow = Tomorrow at the bus stop we’ll get Tarek. Bring your phones, this one’s worth filming.
report-and-recover-desk-threat-poem-who = School library
report-and-recover-desk-threat-poem = Poetry night on Thursday. Rhymes welcome, not compulsory.
report-and-recover-desk-threat-reason-violence = It threatens somebody with violence
report-and-recover-desk-threat-reason-silly = It is childish
report-and-recover-desk-threat-reason-spam = Spam or advertising
report-and-recover-desk-threat-adult-duty = The teacher in the corridor
report-and-recover-desk-threat-adult-duty-unheard = “They’re always talking big,” he says, and the bell rings. He heard the tone and missed the time and place. Tell it again, or tell the next one.
report-and-recover-desk-threat-adult-home = An adult at home
report-and-recover-desk-threat-adult-police = The police
report-and-recover-desk-threat-done = Tarek doesn’t walk to the bus alone, and the bus stop is full of adults. Nobody films anything. A threat with a time and a place is a matter for the police, today.
report-and-recover-desk-threat-reply = Now you’re on their list of people to talk about, and Tarek isn’t safer. You don’t have to stand there alone.
report-and-recover-desk-threat-forward = You wanted to warn people. Some will come to help, some to watch, and the crowd is what they’re after. Who can be there first?
report-and-recover-desk-threat-astray = The report waits in the wrong queue until next week. The bus comes tomorrow. What is this post doing?
report-and-recover-desk-threat-unfair = Spoons and poems threaten nobody. Which post names a place and a person?
report-and-recover-desk-threat-away = Perhaps it’s only talk. You can’t know, and needn’t decide it alone. Who should know today?

# Level 2. A false helper for those who lost an account.
report-and-recover-desk-wizard-goal = This is Wigglo, a pretend video app. Jonas has lost his account. Somebody is making money out of it.
report-and-recover-desk-wizard-jonas-who = Jonas, new account
report-and-recover-desk-wizard-jonas = Somebody has taken our band’s account. Does anybody know how one gets it back?
report-and-recover-desk-wizard-page-who = Wigglo help page
report-and-recover-desk-wizard-page = Account taken? In the app, under “Help”, choose “I can’t get in”. It takes up to three days. It costs nothing, and we never ask for your code.
report-and-recover-desk-wizard-fee-who = Logwizard
report-and-recover-desk-wizard-fee = Hi Jonas! I work with Wigglo and get any account back within an hour. I just need a small fee and the code they send you.
report-and-recover-desk-wizard-reason-trick = Fraud: it is after money and codes
report-and-recover-desk-wizard-reason-pretends = It pretends to belong to the app
report-and-recover-desk-wizard-reason-slow = It takes too long
report-and-recover-desk-wizard-reason-rude = It is rude
report-and-recover-desk-wizard-adult-home = An adult at home
report-and-recover-desk-wizard-adult-teacher = A teacher
report-and-recover-desk-wizard-adult-police = The police
report-and-recover-desk-wizard-done = The wizard vanishes, and he didn’t even need a hat. Jonas waits three days, writes a song about it, and has his account back. The slow way was the real one.
report-and-recover-desk-wizard-reply = “Great, just send me the code!” Whoever has lost something is easily helped, and easily fleeced. Real help needs no code and no fee.
report-and-recover-desk-wizard-forward = “Is this one real?” you ask around. Two people take the question for a recommendation. Who can find out and stop it?
report-and-recover-desk-wizard-astray = They check whether the wizard was polite. He was, very. What is he after?
report-and-recover-desk-wizard-unfair = That one is real, even if it’s slow: it costs nothing and wants no code. Who wants both?
report-and-recover-desk-wizard-away = Jonas is tired, and an hour sounds good. If nobody says anything, he’ll pay. Who should know?

# Level 2. A made picture of a real person; nothing is shown, nothing explicit said.
report-and-recover-desk-made-goal = This is Snapboard. One account speaks of a picture made by a program. You won’t see it. Think about which step doesn’t belong here.
report-and-recover-desk-made-hen-who = Yusuf
report-and-recover-desk-made-hen = My aunt’s hen refuses the jumper in summer. I respect that.
report-and-recover-desk-made-tile-who = pixelpest
report-and-recover-desk-made-tile = I had a program make a picture of a boy in 9b, without clothes. Fake, but nobody can tell. Who wants it?
report-and-recover-desk-made-hat-who = Femi
report-and-recover-desk-made-hat = Grandpa’s hat, rescued from the pool for the third time.
report-and-recover-desk-made-reason-forbidden = A sexual picture of somebody under 18, real or made
report-and-recover-desk-made-reason-unreal = It isn’t a real photo
report-and-recover-desk-made-reason-copied = Copied work
report-and-recover-desk-made-adult-hotline = A hotline for forbidden pictures
report-and-recover-desk-made-adult-counsellor = The school counsellor
report-and-recover-desk-made-adult-home = An adult at home
report-and-recover-desk-made-done = Name of the account noted, nothing saved, reported, told. Hotlines work to get such pictures removed, made ones too. And the boy in 9b hears from somebody kind that he did nothing wrong.
report-and-recover-desk-made-reply = pixelpest loves an audience, even an angry one. No answer is the better answer here. The account’s name is all you need.
report-and-recover-desk-made-forward = Not this one, not even to warn him. Each time it’s passed on, it hurts him again. Only the account’s name travels, to somebody who helps.
report-and-recover-desk-made-copy = Proof first: nearly always right. Here is the one exception. A sexual picture of somebody under 18 is never saved, real or made. Noting the account’s name is enough.
report-and-recover-desk-made-astray = “Not a real photo: closed,” says the wrong desk. The boy in the picture is real. What kind of picture is it?
report-and-recover-desk-made-unfair = Hens and hats are in order, even without a jumper. Which post offers something that nobody may have?
report-and-recover-desk-made-away = You’d like to forget it, of course. But he can’t, and you needn’t carry it alone. Who is there to help him, and you?

# Level 3. Somebody who was close. The first adult laughs it off.
report-and-recover-desk-ex-goal = This is a pretend town wall. Carla and Dario were a couple until spring. He said it’s over, and she should stop writing.
report-and-recover-desk-ex-duck-who = Jette
report-and-recover-desk-ex-duck = The duck in lane three now has a season ticket.
report-and-recover-desk-ex-where-who = Carla
report-and-recover-desk-ex-where = Dario is at the pool every Tuesday at five, and this is his street. Go and ask him why he won’t answer me!
report-and-recover-desk-ex-film-who = Anouk
report-and-recover-desk-ex-film = Open-air film tonight. Bring a blanket, and somebody who explains the ending.
report-and-recover-desk-ex-reason-stalks = It follows and harasses somebody
report-and-recover-desk-ex-reason-private = It gives away where somebody lives
report-and-recover-desk-ex-reason-love = It is about love
report-and-recover-desk-ex-reason-spam = Spam or advertising
report-and-recover-desk-ex-adult-uncle = Dario’s uncle
report-and-recover-desk-ex-adult-uncle-unheard = “A boy who’s afraid of a girl?” He laughs, and he’ll laugh tomorrow as well. A no counts for everybody, and so does fear. On to the next.
report-and-recover-desk-ex-adult-counsellor = The school counsellor
report-and-recover-desk-ex-adult-counsellor-unheard = She has somebody in tears on the sofa and asks you to wait. She means it. Tell her again, or go on.
report-and-recover-desk-ex-adult-centre = A one-stop centre
report-and-recover-desk-ex-done = The post is gone. At the centre, police, a doctor and good advice sit under one roof, so Dario tells it only once. On Tuesday he swims. The duck keeps watch.
report-and-recover-desk-ex-reply = “So you’re on his side?” Now there are two people she writes to. You needn’t be the referee.
report-and-recover-desk-ex-forward = Now even more people know Dario’s street. Who can make it disappear?
report-and-recover-desk-ex-astray = The report lands with those who look after love songs. They’re moved. What is it that puts Dario at risk?
report-and-recover-desk-ex-unfair = Ducks may go swimming, and films may be explained. Which post says where to find somebody who doesn’t want to be found?
report-and-recover-desk-ex-away = It looks like their private affair. But a street and a time stand there for everybody. Who could help Dario?

# Level 3. The app has already said no.
report-and-recover-desk-swap-goal = This is Wigglo. You reported an account yesterday, and the app wrote: “This breaks no rule.” It’s still there. One step doesn’t belong here.
report-and-recover-desk-swap-parrot-who = Olu
report-and-recover-desk-swap-parrot = My parrot has learned to sigh. I’ve no idea from whom.
report-and-recover-desk-swap-offer-who = mist77
report-and-recover-desk-swap-offer = I swap pictures of people your age, the forbidden kind. Write to me, it stays between us.
report-and-recover-desk-swap-cat-who = Tess
report-and-recover-desk-swap-cat = The cat has written half my essay. It’s the better half.
report-and-recover-desk-swap-reason-forbidden = Sexual pictures of somebody under 18
report-and-recover-desk-swap-reason-blurred = There is nothing to see
report-and-recover-desk-swap-reason-spam = Spam or advertising
report-and-recover-desk-swap-adult-trainer = Your trainer
report-and-recover-desk-swap-adult-trainer-unheard = “The app has checked it, hasn’t it?” He means well and is in a hurry. A machine has checked it. Tell him so, or tell the next one.
report-and-recover-desk-swap-adult-hotline = A hotline for forbidden pictures
report-and-recover-desk-swap-adult-police = The police
report-and-recover-desk-swap-done = The second report came to a person, and the hotline did the rest. mist77 is gone. Behind such pictures are real young people, and you’ve helped some of them.
report-and-recover-desk-swap-reply = You wanted to find out who it is. That’s work for the police, and they need no bait. No answer here: the name is enough.
report-and-recover-desk-swap-forward = Now more people know where to write. Only the account’s name travels, and only to those who can stop it.
report-and-recover-desk-swap-copy = Proof first, nearly always. Not here: such pictures are never opened, saved or swapped, not even to convince the app. Note the account’s name.
report-and-recover-desk-swap-astray = “Nothing to see,” says the machine for the second time. Which words would make a person look?
report-and-recover-desk-swap-unfair = Parrots may sigh. Which account offers what nobody may have?
report-and-recover-desk-swap-away = The app said no, so that was that? It was the first door. There are others, with people behind them whose job this is.

## Carry over.

report-and-recover-carry-ask = Somebody has posted a cruel video of Sam. He reported it: “It breaks no rule.” He told a teacher: “Just ignore it.” Sam wants to give up. What do you say?
report-and-recover-carry-leave = Then nothing can be done
report-and-recover-carry-leave-why = Two doors stayed shut, and that’s tiring. But there are more: a second look, another adult, a helpline. The next one may open.
report-and-recover-carry-next = Ask for a second look, and I’ll come with you to somebody else
report-and-recover-carry-next-why = Sam breathes out. A second look is often taken by a person. And whoever isn’t alone finds the next door more easily.
report-and-recover-carry-all = Let’s share it, so that everybody reports it
report-and-recover-carry-all-why = You want many on his side. But now many have seen it, too. One adult who acts helps him more than a hundred viewers.

## Recap.

report-and-recover-recap-1 = Keep proof, report in the app, tell somebody. Crimes: police. Forbidden pictures: hotline. Somebody to listen: helpline.
report-and-recover-recap-2 = Account gone? The app’s own help page, all devices out, new passphrase, second lock. It costs nothing, and nobody needs your code.
report-and-recover-recap-3 = A door stays shut? Take the next one. A sexual picture of somebody under 18 is never saved: the account’s name is enough.
report-and-recover-recap-sign = Sango’s sign: a fist that slowly opens. Not my fault, and not alone.
