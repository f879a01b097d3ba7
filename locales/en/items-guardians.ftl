# The bank for 13-17 years. Each scenario is about made-up people.

## Form A: safety.

item-reused-password-v1-ask = A games site lost its list of passwords. Iris used the same one for her e-mail. What does she do first?
item-reused-password-v1-a = Give her e-mail a new, different password and turn on two-step sign-in.
item-reused-password-v1-b = Change the password on the games site only, since it was lost there.
item-reused-password-v1-c = Wait for now. Somebody with so few followers interests no thief.

item-code-call-v1-ask = “Support here. Read us the code we have just sent you, and we will save your account.” What does Malik do?
item-code-call-v1-a = Read it out quickly, before the account is lost.
item-code-call-v1-b = Hang up and look in the app itself whether anything is wrong.
item-code-call-v1-c = Ask for a name and a staff number first, and read it out if both sound right.

item-passphrase-v1-ask = Noa is choosing a password for her new account. Which one takes a guessing machine longest?
item-passphrase-v1-a = A short word with tricks: P@ssw0rd!
item-passphrase-v1-b = Her dog’s name and the year in which she was born.
item-passphrase-v1-c = Five random words that have nothing to do with each other.

item-partner-password-v1-ask = “If you loved me, you would give me your password,” writes Eli’s girlfriend. What is true?
item-partner-password-v1-a = He may say no. Love needs no password.
item-partner-password-v1-b = He should give it. Two people who love each other have no secrets.
item-partner-password-v1-c = He can give it for one day and change it the next morning.

item-image-threat-v1-ask = Someone threatens to send a private picture of Sana to her friends unless she pays. What helps most?
item-image-threat-v1-a = Pay once, if he promises in writing that he then deletes everything.
item-image-threat-v1-b = Say nothing, since it was she who sent it.
item-image-threat-v1-c = Stop answering, pay nothing, tell someone. It is not her fault.

item-only-you-v1-ask = An older player tells Jo: “Only I understand you. Let us write where nobody else can read.” What should Jo notice?
item-only-you-v1-a = That he is kind. They can go on there.
item-only-you-v1-b = That he draws Jo away from others. Time to tell somebody.
item-only-you-v1-c = Nothing special. A private chat is safer than an open one anyway.

item-cat-song-v1-ask = Tim wants a song from the net in his film for the school’s page. What does he need?
item-cat-song-v1-a = Nothing, since it is online.
item-cat-song-v1-b = Only the singer’s name in the credits, so that all can see it.
item-cat-song-v1-c = Permission that covers this use, and then the singer’s name.

item-dance-clip-v1-ask = Uma filmed friends dancing. One of them did not want to be filmed. What now?
item-dance-clip-v1-a = Ask him, and cut him out or leave it, before anybody sees it.
item-dance-clip-v1-b = Post it all the same, because whoever films decides what is shown.
item-dance-clip-v1-c = Let the others in the film vote on whether it may be shown.

## Form B: safety.

item-old-update-v1-ask = Theo’s phone has asked for an update for weeks. He always taps “later”. What is true?
item-old-update-v1-a = Updates mostly change how it looks, so later is early enough.
item-old-update-v1-b = Updates close holes through which others get in.
item-old-update-v1-c = It hardly matters, because nobody is after the phone of a student.

item-parcel-link-v1-ask = “Your account closes in one hour. Sign in here.” The page looks right. What does Vera do?
item-parcel-link-v1-a = Open the app as always, without the link, and look there.
item-parcel-link-v1-b = Sign in at once, because one hour is short, and check it later.
item-parcel-link-v1-c = Sign in. A false page would look worse.

item-two-steps-v1-ask = Somebody has guessed Amal’s password. She has two-step sign-in. What happens?
item-two-steps-v1-a = The account is lost, because a password opens everything.
item-two-steps-v1-b = Nothing at all. Two-step sign-in was enough, so she can leave it there.
item-two-steps-v1-c = The second step is still missing. She changes the password now.

item-where-are-you-v1-ask = Ben’s boyfriend wants to see his location all day, “out of love”. What is true?
item-where-are-you-v1-a = It shows how much he cares, so Ben can be glad of it.
item-where-are-you-v1-b = Ben decides what he shares, and may change his mind at any time.
item-where-are-you-v1-c = He must go on, since he said yes last week and gave his word.

item-money-threat-v1-ask = A girl he met online recorded Karim on video. Now she wants money. What helps most?
item-money-threat-v1-a = Pay nothing, keep the chat, tell somebody. It is not his fault.
item-money-threat-v1-b = Pay a little each week, to win time until she loses interest in him.
item-money-threat-v1-c = Delete his account at once, because then the film is gone too.

item-job-offer-v1-ask = A photographer writes to Lena: “You could be a model. Send pictures, but tell nobody yet.” What is the warning here?
item-job-offer-v1-a = There is none. So kind a photographer surely knows what he is doing.
item-job-offer-v1-b = There is none yet. She should meet him once and find out for herself.
item-job-offer-v1-c = Secrecy and pictures together. She sends nothing and tells somebody she trusts.

item-ai-drawing-v1-ask = A programme made a picture “in the style of” Rosa, who draws comics. Finn wants to sell it as his. What is fair?
item-ai-drawing-v1-a = It is his alone, because he thought of the words and typed them.
item-ai-drawing-v1-b = Say how it was made, and not call it his or Rosa’s work.
item-ai-drawing-v1-c = Anything goes with pictures on the net.

item-remix-beat-v1-ask = A beat says: “Use it, change it, name me, do not sell it.” Nina remixes it. What may she do?
item-remix-beat-v1-a = Share it for nothing, with the maker’s name.
item-remix-beat-v1-b = Sell it to her friends, as long as she names the maker.
item-remix-beat-v1-c = Nothing with it in public, because remixing is never allowed.

## Form A: reporting.

item-shared-nude-v1-ask = In the class chat there is a nude picture of a girl from year nine. What does Omar do?
item-shared-nude-v1-a = Save it on his phone as proof, so that the police can see it later.
item-shared-nude-v1-b = Keep no copy, note the account, tell an adult he trusts and report it.
item-shared-nude-v1-c = Send it to her best friends, so that they know and can help her.

item-hate-page-v1-ask = A page makes fun of new students and names them. What does Ines do?
item-hate-page-v1-a = Write sharp answers below every post.
item-hate-page-v1-b = Nothing, because she is not named and would only get into trouble.
item-hate-page-v1-c = Keep proof, report it, tell the school, and stand by them.

item-threat-for-money-v1-ask = Somebody threatens Yusuf’s friend for money and says: “No police.” Who can help besides an adult?
item-threat-for-money-v1-a = The platform, a helpline and the police: threats are a crime.
item-threat-for-money-v1-b = Nobody. Paying once ends it soonest.
item-threat-for-money-v1-c = Yusuf himself, if he finds out who it is and speaks with them.

item-pile-on-v1-ask = Hundreds insult Mila because of one clumsy sentence. What helps her most?
item-pile-on-v1-a = One more comment. It hardly counts.
item-pile-on-v1-b = A kind message, reporting together, and an adult who knows.
item-pile-on-v1-c = Waiting. When so many write, nothing that one person does can help.

## Form B: reporting.

item-forwarded-clip-v1-ask = A stranger sends Dario a sexual video with a child in it. What does he do?
item-forwarded-clip-v1-a = Show it to one friend he trusts, and ask what he would do about it.
item-forwarded-clip-v1-b = Delete it and forget it, since he has not done anything wrong.
item-forwarded-clip-v1-c = Keep and show nothing, note the account, tell an adult, report it.

item-starving-tips-v1-ask = Videos that praise starving yourself fill Ella’s feed. What helps?
item-starving-tips-v1-a = Report them, choose “not interested”, and talk to somebody.
item-starving-tips-v1-b = Nothing needs to be done. So many people like them, so they can’t be bad.
item-starving-tips-v1-c = Share them with a warning, so that her friends know about them.

item-meeting-adult-v1-ask = An adult asks Rui’s thirteen-year-old sister for pictures and a meeting. What does Rui do?
item-meeting-adult-v1-a = Go to the meeting in her place with two friends, and tell the man to stop.
item-meeting-adult-v1-b = Keep the chat, go with her to an adult, report it. It is not her fault.
item-meeting-adult-v1-c = Tell her off for answering, so that she never does it again.

item-fake-profile-v1-ask = A profile with Ana’s face writes nasty things to others. What is the best way?
item-fake-profile-v1-a = Make a false profile too, of whoever is probably behind it.
item-fake-profile-v1-b = Report it once, and give up if the app has done nothing by tomorrow.
item-fake-profile-v1-c = Keep proof, report it as fake, tell an adult, report again.

## Confidence: five points.
confidence-guardians-keep-accounts = I can keep my accounts safe, and get them back if I lose one.
confidence-guardians-say-no = If somebody puts me under pressure online, I can say no and get help.
confidence-guardians-report = If I meet something illegal or harmful online, I know where to report it.
confidence-guardians-help-friend = If a friend is in trouble online, I know how to help.
