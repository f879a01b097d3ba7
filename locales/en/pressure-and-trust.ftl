# Lesson pressure-and-trust, 13-17 years. At most 22 words in a sentence and 60 in a bubble. Nothing explicit; nobody who is pressed is to blame.

pressure-and-trust-title = Pressure and Trust
pressure-and-trust-about = When somebody presses you for pictures or money: three first moves, and it is never your fault

## Story. Teo wears a hearing aid and plays chess. Mr Sato is the librarian; Zuri is a friend.

pressure-and-trust-story-arrive = Teo plays chess online, and he’s good at it. For two weeks he’s been playing against Lia. She laughs at his jokes, even at the one about the bishop.
pressure-and-trust-story-lia = Nobody has ever asked me so many questions and listened to the answers. Then she wanted to write where only the two of us can read. I liked that. Why wouldn’t I?
pressure-and-trust-story-turned = And an hour ago: “I’ve got a private picture of you. Pay by six, or everybody you know will get it.” My hands are cold. I trusted her. It’s all my own fault.
pressure-and-trust-story-first = Teo looks at you. What do you say first?
pressure-and-trust-story-first-fault = It’s not your fault, and you’re not alone
pressure-and-trust-story-first-pay = Pay, then it’s over
pressure-and-trust-story-first-why = Why did you trust her?
pressure-and-trust-story-paid = A lot of people think that. Let’s look from the inside: this is a till, and it has no closing time. Whoever pays at six is asked again at seven. So: pay nothing.
pressure-and-trust-story-asked = I’ve been asking myself that for an hour, and it only gets heavier. She was kind. I was happy. I don’t know what I should have seen.
pressure-and-trust-story-crime = Nothing, Teo. This is a trick, and people rehearse it all day, on boys and girls alike. Trusting somebody is no mistake. Whoever is behind “Lia” is committing a crime, and you aren’t.
pressure-and-trust-story-moves = Three first moves. One: stop answering, pay nothing. Two: keep the messages and the account’s name. A sexual picture is never kept, not even as proof: leave it. Three: tell somebody today, and report it.
pressure-and-trust-story-who = It’s half past four. Whom does Teo tell?
pressure-and-trust-story-who-sato = Mr Sato, over there behind the atlases
pressure-and-trust-story-who-mother = His mother, on the phone
pressure-and-trust-story-who-wait = Nobody yet. First see what happens at six
pressure-and-trust-story-shift = Mum was just going on shift, and all she heard was “chess”. I’ll tell her properly tonight. But I don’t want to carry it until then, so I’m going to Mr Sato.
pressure-and-trust-story-night = The clock belongs to them, and waiting by it alone is heavy. You may stop looking at it. There are helplines where somebody listens. And twelve steps away there is Mr Sato.
pressure-and-trust-story-told = Thank you for telling me, Teo. You did nothing wrong. We report the account together, in the app and to the police, and I’ll stay with you. If I didn’t listen, you’d go to the next person.
pressure-and-trust-story-end = At six there was tea. No more answers from me, no money. And if a picture ever did turn up, there are people whose job is to get it removed. Mr Sato plays the bishop badly, by the way. He laughs at my joke.

## Chat. A pretend messenger; the buttons are: keep proof, block, leave, tell.

pressure-and-trust-chat-goal = Your messenger is beeping. Most people mean well, some press. You can write back, keep proof, block, or tell somebody.
pressure-and-trust-chat-juno-name = Juno Beats
pressure-and-trust-chat-lou-name = Lou
pressure-and-trust-chat-robin-name = Robin
pressure-and-trust-chat-sami-name = Sami
pressure-and-trust-chat-ilan-name = Ilan
pressure-and-trust-chat-mika-name = Mika

# Pressed: flattery, a secret, a picture.
pressure-and-trust-chat-beats-about = Says they are a music producer, 24. Found the beats you post.
pressure-and-trust-chat-beats-hi = That beat with the washing machine is brilliant. I work with people twice your age who can’t do that.
pressure-and-trust-chat-beats-ask = Your band doesn’t get you, I do. Let’s write somewhere else, only us two. And not a word to them, they’d be jealous.
pressure-and-trust-chat-beats-ask-yes = Sure. Where?
pressure-and-trust-chat-beats-ask-why = Why must nobody know?
pressure-and-trust-chat-beats-ask-no = The band hears everything. So does the washing machine.
pressure-and-trust-chat-beats-owed = The new chat is very private: nobody else can see what is asked for there. That’s what it is for. Praise may feel good. The secret is what’s wrong with it.
pressure-and-trust-chat-beats-push = You’re more grown up than the others. Send me a picture of you, a private one, only for me. Then I’ll talk to the label.
pressure-and-trust-chat-beats-push-give = If it helps with the label…
pressure-and-trust-chat-beats-push-no = No. My beats have no face.
pressure-and-trust-chat-beats-push-plead = Can’t you ask for a beat instead?
pressure-and-trust-chat-beats-given = Stop here. A label needs music. An adult who asks somebody your age for a private picture is doing wrong, however kind the words. Back one step.
pressure-and-trust-chat-beats-nudge = Well said. And Juno is typing again, with new praise and an old wish. Neither a good line nor a closed chat ends this. Which move is left?
pressure-and-trust-chat-beats-kept = Kept: the words, the account’s name, the date. Words are good proof. And now?
pressure-and-trust-chat-beats-blocked = Blocked. Juno can’t reach you here. There are other people who make beats. Whom do you tell?
pressure-and-trust-chat-beats-blocked-one = Somebody at home
pressure-and-trust-chat-beats-blocked-two = Our music teacher
pressure-and-trust-chat-beats-blocked-nobody = Nobody. Nothing happened.
pressure-and-trust-chat-beats-alone = For you it’s over, and that’s good. But Juno is looking for the next beat. Telling protects others, and it makes your own head quieter. Who?
pressure-and-trust-chat-beats-told = Somebody listens to all of it, even to the washing machine. “It’s not your fault.” You report Juno together. Your next beat has a coffee grinder in it.

# Pressed: a threat for money. Boys are targets, too.
pressure-and-trust-chat-cash-about = You met yesterday in a video chat. You know only the first name.
pressure-and-trust-chat-cash-hi = Hey, that was fun yesterday. By the way: I recorded it. And I’ve got your list of friends here.
pressure-and-trust-chat-cash-ask = 200 by tonight, or all of them will see it. Count: one, two, three. I’m not joking.
pressure-and-trust-chat-cash-ask-yes = Please don’t. I’ll pay a part of it.
pressure-and-trust-chat-cash-ask-why = Why are you doing this to me?
pressure-and-trust-chat-cash-ask-no = I’m not paying anything.
pressure-and-trust-chat-cash-owed = “Good. And the rest tomorrow.” A payment shows that there is more to be had. It doesn’t buy silence. Back to the moment before. And if somebody has paid: it’s still not too late, and still not their fault.
pressure-and-trust-chat-cash-push = Ten minutes. I’ve got the message ready. If you tell anybody, I’ll send it at once.
pressure-and-trust-chat-cash-push-give = All right, quickly, I’ll get it somehow.
pressure-and-trust-chat-cash-push-no = You’re a criminal, not me.
pressure-and-trust-chat-cash-push-plead = Please, give me one more day.
pressure-and-trust-chat-cash-given = The clock is part of the trick: whoever is in a hurry asks nobody. You may be slow. Breathe out; let’s go back one step.
pressure-and-trust-chat-cash-nudge = You may say that, and you’re right. But each answer, brave or begging, keeps Lou at the table. First move: stop answering. What comes then?
pressure-and-trust-chat-cash-kept = Kept: the messages, the account’s name, where the money should have gone. No picture, only words and names. That’s plenty for the police. And now?
pressure-and-trust-chat-cash-blocked = Silence. You don’t answer, you don’t pay. The third move is the strongest one. Whom do you tell, today?
pressure-and-trust-chat-cash-blocked-one = My brother, and then the police with him
pressure-and-trust-chat-cash-blocked-two = A helpline
pressure-and-trust-chat-cash-blocked-nobody = Nobody. I got myself into this.
pressure-and-trust-chat-cash-alone = You didn’t get into it, somebody pulled you in. It happens to many, to boys as well as girls, and most of them believe they are the only one. Who could sit beside you now?
pressure-and-trust-chat-cash-told = “I’m glad you’re telling me. We’ll do this together.” Reported in the app, told to the police, and tonight you aren’t alone. What weighed a ton now has four hands.

# Pressed: somebody one goes out with.
pressure-and-trust-chat-close-about = You two have been going out since spring.
pressure-and-trust-chat-close-hi = Miss you. The day has been as long as maths.
pressure-and-trust-chat-close-ask = Send me a picture, you know what kind. You said yes once. If you love me, it’s no big thing.
pressure-and-trust-chat-close-ask-yes = Well, if I’ve said yes once…
pressure-and-trust-chat-close-ask-why = Why isn’t it enough when I say I don’t want to?
pressure-and-trust-chat-close-ask-no = No. I don’t want to.
pressure-and-trust-chat-close-owed = One yes isn’t a season ticket. You may change your mind every time, without giving a reason. Love can live with a no. Another go?
pressure-and-trust-chat-close-push = Everybody does it. And I’ve still got the other one. It would be a pity if somebody saw it.
pressure-and-trust-chat-close-push-give = OK, OK. But then you’ll delete it?
pressure-and-trust-chat-close-push-no = That’s a threat. It’s over.
pressure-and-trust-chat-close-push-plead = Please don’t be like that. I do love you.
pressure-and-trust-chat-close-given = One step back. “It would be a pity” is a threat, even from somebody you like. A second picture gives it more weight. The wrong is done by whoever threatens, not by whoever trusted.
pressure-and-trust-chat-close-nudge = You’ve said what you feel, and that counts. Robin goes on all the same. You needn’t find the perfect sentence. Which move takes the weight off you?
pressure-and-trust-chat-close-kept = Kept: the threat in words, with the name and time. The picture itself is never saved for proof, and isn’t needed. And now?
pressure-and-trust-chat-close-blocked = Blocked. You may miss somebody and still close the door. Whom do you tell?
pressure-and-trust-chat-close-blocked-one = My sister
pressure-and-trust-chat-close-blocked-two = The school counsellor
pressure-and-trust-chat-close-blocked-nobody = Nobody. It’s our private life.
pressure-and-trust-chat-close-alone = Love is private. A threat isn’t: it belongs to those who can stop it. You’re betraying nobody. Whom do you trust?
pressure-and-trust-chat-close-told = “You trusted Robin, and that wasn’t wrong. Threatening you is.” Together you report it, and somebody knows how such pictures are blocked before they travel. Then there’s soup, and no maths.

# Kind: a no is simply a no.
pressure-and-trust-chat-fair-about = You’ve been going out for three weeks.
pressure-and-trust-chat-fair-hi = I’ve got THE photo of us two on the carousel. You on the pig, me on the swan. May I post it? You can say no.
pressure-and-trust-chat-fair-hi-no = Rather not. The pig is private.
pressure-and-trust-chat-fair-hi-crop = Only the swan, please.
pressure-and-trust-chat-fair-hi-must = If you love me, you have to show me everywhere.
pressure-and-trust-chat-fair-must-not = Hm. I do like you, and I don’t like “have to”. You wouldn’t want me to say it either. Ask me again, without it?
pressure-and-trust-chat-fair-fine = Fine by me! It stays with us. My sister says I’m the better swan anyway.
pressure-and-trust-chat-fair-fine-thanks = Thanks for asking first.
pressure-and-trust-chat-fair-fine-test = And you’re not angry?
pressure-and-trust-chat-fair-fine-watch = Then give me your passphrase, so that I can check.
pressure-and-trust-chat-fair-free = Nope, that one stays in my head, and yours in yours. I’d rather be trusted than checked. Say something else?
pressure-and-trust-chat-fair-flat = Now there’s a swan sitting alone on the carousel. Sami asked, and was happy with a no. That’s what it looks like when somebody doesn’t press. Another go?
pressure-and-trust-chat-fair-anytime = You may do that at any time, without a reason. But look at how Sami asks. What would you like to answer?
pressure-and-trust-chat-fair-home = You tell your gran. “With a pig? I’d have posted it,” she says. Talking is fine, about nice things too.
pressure-and-trust-chat-fair-last = Asked first, happy with a no, no “if you love me”: that’s how trust looks. It may be this simple.

# A friend is pressed, and asks for silence.
pressure-and-trust-chat-friend-about = Your friend since primary school. Usually sends frogs.
pressure-and-trust-chat-friend-hi = Are you there? No frog today. Somebody has a private picture of me and wants 150. I’m such an idiot.
pressure-and-trust-chat-friend-hi-fault = You’re no idiot. It’s not your fault.
pressure-and-trust-chat-friend-hi-here = I’m here. Tell me only what you want to.
pressure-and-trust-chat-friend-hi-how = How could you send something like that?
pressure-and-trust-chat-friend-heavy = I know, I know. I’ve asked myself a hundred times. Now I wish I hadn’t told you. Can you say that differently?
pressure-and-trust-chat-friend-plan = That helps. What shall I do? I’ve got 90 saved up. Perhaps that’s enough for them.
pressure-and-trust-chat-friend-plan-pay = Pay it, I’ll lend you the rest.
pressure-and-trust-chat-friend-plan-moves = Pay nothing, stop answering, keep the messages. Not the picture.
pressure-and-trust-chat-friend-plan-stop = Put the phone down first. I’m on my way to you.
pressure-and-trust-chat-friend-more = You’re generous, and the blackmailer is pleased about that. Tomorrow it will be 300. Paying doesn’t end it. What would help Ilan more?
pressure-and-trust-chat-friend-secret = OK. I’ve stopped answering. But promise you won’t tell anybody. Nobody!
pressure-and-trust-chat-friend-secret-swear = I promise.
pressure-and-trust-chat-friend-secret-nobody = You’re right, telling only makes it worse.
pressure-and-trust-chat-friend-secret-with = I can’t promise that. We’ll tell somebody together, today. You choose who.
pressure-and-trust-chat-friend-stone = Now two are carrying a stone that’s too heavy for two. A secret that hurts may be told. What can you promise Ilan instead?
pressure-and-trust-chat-friend-gone = Now Ilan is staring at a grey tick. It’s a lot for you, too, and you needn’t solve it. Staying and getting help is enough. Another go?
pressure-and-trust-chat-friend-names = Kept: what Ilan writes, and the account’s name that he gives you. No picture. And now back to Ilan.
pressure-and-trust-chat-friend-told = You sit beside him while he tells his father. His father goes pale, then puts an arm round him. “Not your fault.” Then they report it.
pressure-and-trust-chat-friend-last = Dad rang the helpline, just to ask what’s best. I slept. And here’s your frog, with a medal.

# Pressed: a relative; the first one told does not believe it.
pressure-and-trust-chat-cousin-about = Your cousin, 22. Everybody in the family likes Mika.
pressure-and-trust-chat-cousin-hi = How’s the new phone? Told you I’d sort it out. You’re my favourite, you know that.
pressure-and-trust-chat-cousin-ask = You owe me something nice for it. Something between us two. Families keep things to themselves, don’t they?
pressure-and-trust-chat-cousin-ask-yes = All right, it stays between us.
pressure-and-trust-chat-cousin-ask-why = A present costs nothing. Does it?
pressure-and-trust-chat-cousin-ask-no = I don’t owe you anything.
pressure-and-trust-chat-cousin-owed = A present with a bill isn’t a present. And “between us” shuts out everybody who could help you. You may take it back. One step back.
pressure-and-trust-chat-cousin-push = Don’t make a fuss. Just a private picture, you know me. Or shall I tell your parents about that party?
pressure-and-trust-chat-cousin-push-give = You won’t show it to anybody?
pressure-and-trust-chat-cousin-push-no = No. Not you, not anybody.
pressure-and-trust-chat-cousin-push-plead = Please don’t tell them about the party.
pressure-and-trust-chat-cousin-given = You do know Mika. That doesn’t make it right to ask. And the party? It’s a small thing against this one, whatever anybody says. Back one step.
pressure-and-trust-chat-cousin-nudge = You’ve shown where you stand. But Sunday there’s lunch at Gran’s, and Mika will be there. Words alone don’t make that easier. Which move does?
pressure-and-trust-chat-cousin-kept = Kept: every word, with name and date. Strong proof, and no picture in it. And now?
pressure-and-trust-chat-cousin-blocked = Blocked. On Sunday you’ll meet all the same, so somebody should know before then. Who?
pressure-and-trust-chat-cousin-blocked-one = My aunt
pressure-and-trust-chat-cousin-blocked-two = The teacher I trust
pressure-and-trust-chat-cousin-blocked-nobody = Nobody. It would break up the family.
pressure-and-trust-chat-cousin-alone = It isn’t you who’s breaking anything. Whoever asks for such a thing does it, and you may be protected, in a family as well. Whom could you tell?
pressure-and-trust-chat-cousin-aunt = You tell your aunt. “Our Mika? Never. You’ve misunderstood.” That hurts, and it says nothing about whether you’re right. What now?
pressure-and-trust-chat-cousin-aunt-mother = I show my mother the messages.
pressure-and-trust-chat-cousin-aunt-nurse = I go to the school nurse.
pressure-and-trust-chat-cousin-aunt-fine = Then I must have misunderstood.
pressure-and-trust-chat-cousin-told = She reads it all and puts her hand on the table. “I believe you. It’s not your fault, and you’ll keep the phone.” From now on others see to Mika. On Sunday you sit next to Gran.

## Carry over.

pressure-and-trust-carry-ask = Bilal’s girlfriend writes: “Send me a private picture, or it’s over.” He likes her. He asks you what to do.
pressure-and-trust-carry-once = Once won’t hurt. Then there’s peace
pressure-and-trust-carry-once-why = He hopes for peace, and who doesn’t? But whoever presses once has learned that pressing works. His no may stand, without a reason.
pressure-and-trust-carry-no = You may say no. And if she goes on pressing, we’ll tell somebody
pressure-and-trust-carry-no-why = Bilal nods. A no isn’t the opposite of love. And should it go on, he knows who comes with him.
pressure-and-trust-carry-even = Get one of hers first, then you’re even
pressure-and-trust-carry-even-why = Then two have something to fear, and nobody is safer. It’s no use being even under pressure. A no and somebody to talk to help more.

## Recap.

pressure-and-trust-recap-1 = Whoever presses is doing wrong: a stranger, a friend, somebody you love. It’s never the fault of the one who trusted.
pressure-and-trust-recap-2 = Stop answering, pay nothing. Keep messages and names, never a sexual picture. Tell somebody today, and report.
pressure-and-trust-recap-3 = Not believed? Tell the next one, or a helpline. It’s never too late, whatever was sent or paid.
pressure-and-trust-recap-sign = Sango’s sign: a calm, flat hand in front of you. No is a whole sentence.
