# The bank for 13-17 years. Each scenario is about made-up people.

## Form A: safety.

item-reused-password-v1-ask = A games site lost its list of passwords. Iris used the same one for her e-mail. What does she do first?
item-reused-password-v1-a = Give her e-mail a new, different password, and turn on two-step sign-in.
item-reused-password-v1-b = Change the password on the games site only. That is where it was lost.
item-reused-password-v1-c = Wait and see. Nobody is interested in her account.

item-code-call-v1-ask = “Support here. Read us the code we have just sent you, and we will save your account.” What does Malik do?
item-code-call-v1-a = Read it out quickly, before the account is lost.
item-code-call-v1-b = Hang up, and look in the app itself whether something is wrong.
item-code-call-v1-c = Ask for their name first. If it sounds right, read it out.

item-passphrase-v1-ask = Noa is choosing a password for her new account. Which one takes a guessing machine longest?
item-passphrase-v1-a = A short word with tricks: P@ssw0rd!
item-passphrase-v1-b = Her dog’s name and her year of birth.
item-passphrase-v1-c = Five words drawn by chance that have nothing to do with each other.

item-partner-password-v1-ask = “If you loved me, you would give me your password,” writes Eli’s girlfriend. What holds?
item-partner-password-v1-a = He may say no. Love does not need a password.
item-partner-password-v1-b = He should give it. There is no trust without it.
item-partner-password-v1-c = He can give it for one day and change it later.

item-image-threat-v1-ask = Someone threatens to send a private picture of Sana to her friends unless she pays. What helps most?
item-image-threat-v1-a = Pay once, so that it is over.
item-image-threat-v1-b = Keep silent. She sent the picture, after all.
item-image-threat-v1-c = Stop answering, pay nothing, and tell someone she trusts today. It is not her fault.

item-only-you-v1-ask = An older player tells Jo: “Only I understand you. Let us write where nobody else can read.” What is the sign?
item-only-you-v1-a = That he is kind. They can go on.
item-only-you-v1-b = That he draws Jo away from others. Time to tell somebody.
item-only-you-v1-c = None. Private chats are safer.

item-cat-song-v1-ask = Tim wants a song from the net in his film for the school’s page. What does he need?
item-cat-song-v1-a = Nothing. What is online may be used by all.
item-cat-song-v1-b = The singer’s name in the credits. That is enough.
item-cat-song-v1-c = A licence or a yes that covers this use; then he names the singer as it asks.

item-dance-clip-v1-ask = Uma filmed friends dancing. One of them did not want to be filmed. What now?
item-dance-clip-v1-a = Cut him out or leave it, and ask him before it is shown to anybody.
item-dance-clip-v1-b = Post it. Who films decides.
item-dance-clip-v1-c = Let the others vote.

## Form B: safety.

item-old-update-v1-ask = Theo’s phone has asked for an update for weeks. He always taps “later”. What is true?
item-old-update-v1-a = Updates change only how it looks.
item-old-update-v1-b = Updates close holes through which others get in.
item-old-update-v1-c = It does not matter. Nobody is after his phone.

item-parcel-link-v1-ask = “Your account closes in one hour. Sign in here.” The page looks right. What does Vera do?
item-parcel-link-v1-a = Not use the link. She opens the app as always and looks there.
item-parcel-link-v1-b = Sign in at once. An hour is short.
item-parcel-link-v1-c = Sign in. A false page would look worse.

item-two-steps-v1-ask = Somebody has guessed Amal’s password. She has two-step sign-in. What happens?
item-two-steps-v1-a = The account is lost. A password opens everything.
item-two-steps-v1-b = Nothing. She need not do anything.
item-two-steps-v1-c = The guesser still lacks the second step. She changes the password now.

item-where-are-you-v1-ask = Ben’s boyfriend wants to see his location all day, “out of love”. What holds?
item-where-are-you-v1-a = It shows how much he cares.
item-where-are-you-v1-b = Ben decides what he shares, and may change his mind at any time.
item-where-are-you-v1-c = He must, since he said yes last week.

item-money-threat-v1-ask = A girl he met online recorded Karim on video. Now she wants money. What helps most?
item-money-threat-v1-a = Pay nothing, keep the chat as proof, tell somebody he trusts. It is not his fault.
item-money-threat-v1-b = Pay a little, to win time.
item-money-threat-v1-c = Delete his account. Then it is gone.

item-job-offer-v1-ask = A photographer writes to Lena: “You could be a model. Send pictures, but tell nobody yet.” What is the sign?
item-job-offer-v1-a = The praise. He must know his trade.
item-job-offer-v1-b = None yet. She should meet him and find out.
item-job-offer-v1-c = Secrecy and pictures together. She sends nothing and tells somebody.

item-ai-drawing-v1-ask = A programme made a picture “in the style of” Rosa, who draws comics. Finn wants to sell it as his. What is fair?
item-ai-drawing-v1-a = He typed the words, so it is his alone.
item-ai-drawing-v1-b = Say how it was made, and not pass it off as his or Rosa’s work; rules differ by country.
item-ai-drawing-v1-c = Anything goes. Pictures on the net belong to all.

item-remix-beat-v1-ask = A beat says: “Use it, change it, name me, do not sell it.” Nina remixes it. What may she do?
item-remix-beat-v1-a = Share it for nothing, with the maker’s name.
item-remix-beat-v1-b = Sell it, as long as she names the maker.
item-remix-beat-v1-c = Nothing. Remixing is never allowed.

## Form A: reporting.

item-shared-nude-v1-ask = In the class chat there is a nude picture of a girl from year nine. What does Omar do?
item-shared-nude-v1-a = Save it as proof for the police.
item-shared-nude-v1-b = Not keep or pass it on. Note the account, tell an adult he trusts, report it.
item-shared-nude-v1-c = Send it to her friends, so that they can help.

item-hate-page-v1-ask = A page mocks newcomers at the school, with names. What does Ines do?
item-hate-page-v1-a = Write sharp answers below every post.
item-hate-page-v1-b = Nothing. She is not named.
item-hate-page-v1-c = Keep proof, report the page, tell the school, stand by those named.

item-threat-for-money-v1-ask = Somebody threatens Yusuf’s friend for money and says: “No police.” Who can help besides an adult?
item-threat-for-money-v1-a = The platform’s report, a helpline, and the police: threats are a crime.
item-threat-for-money-v1-b = Nobody. He should pay, so that it ends.
item-threat-for-money-v1-c = Yusuf alone. He can find out who it is.

item-pile-on-v1-ask = Hundreds insult Mila because of one clumsy sentence. What helps her most?
item-pile-on-v1-a = One more comment makes no difference; one may join in.
item-pile-on-v1-b = Write to her kindly, report the insults together, get an adult.
item-pile-on-v1-c = Nothing helps any more.

## Form B: reporting.

item-forwarded-clip-v1-ask = A stranger sends Dario a sexual video with a child in it. What does he do?
item-forwarded-clip-v1-a = Show it to a friend and ask what to do.
item-forwarded-clip-v1-b = Delete it and forget it. He has not done anything.
item-forwarded-clip-v1-c = Not keep or show it. Note the account, tell an adult, report to hotline or police.

item-starving-tips-v1-ask = Videos that praise starving oneself fill Ella’s feed. What helps?
item-starving-tips-v1-a = Report them, tell the app she wants no more of them, talk to somebody about it.
item-starving-tips-v1-b = Nothing. So many like them, so they cannot be bad.
item-starving-tips-v1-c = Share them with a warning.

item-meeting-adult-v1-ask = An adult asks Rui’s thirteen-year-old sister for pictures and a meeting. What does Rui do?
item-meeting-adult-v1-a = Go to the meeting himself and face the man.
item-meeting-adult-v1-b = Tell her it is not her fault, keep the chat, go with her to an adult and report it.
item-meeting-adult-v1-c = Tell her off for answering.

item-fake-profile-v1-ask = A profile with Ana’s face writes nasty things to others. What is the best way?
item-fake-profile-v1-a = Make a false profile of whoever it might be.
item-fake-profile-v1-b = Report it once. If the app does nothing, give up.
item-fake-profile-v1-c = Keep proof, report it as a false account, tell an adult, and report again if needed.

## Confidence: five points.
confidence-guardians-keep-accounts = I can keep my accounts safe, and get them back if I lose one.
confidence-guardians-say-no = If somebody puts me under pressure online, I can say no and get help.
confidence-guardians-report = If I meet something illegal or harmful online, I know where to report it.
confidence-guardians-help-friend = If a friend is in trouble online, I know how to help.
