# Lesson secure-accounts, 13-17 years. At most 22 words in a sentence and 60 in a bubble.

secure-accounts-title = Secure Accounts
secure-accounts-about = Passphrases, a second lock, spare codes, and who fishes for them

## Story. Jonas is blind and plays the guitar; his phone reads to him. Nour looks after the band's accounts.

secure-accounts-story-arrive = Jonas’s band sings about rain. It has four hundred listeners and one account. Since last night that account has been selling cat shampoo.
secure-accounts-story-shampoo = My phone read me the advert three times. None of us even has a cat. I think I know which way they came in: my old gaming forum had the same passphrase, and its list was stolen.
secure-accounts-story-first = The shampoo is selling well. What do the two of them do first?
secure-accounts-story-first-change = Change the passphrase and sign out all devices
secure-accounts-story-first-delete = Delete the adverts
secure-accounts-story-first-warn = Warn the listeners
secure-accounts-story-deleted = Gone! For eleven seconds. Then the cat is back, now with a discount. Whoever is inside can always post again. First the door, then the mess.
secure-accounts-story-warned = That’s fair to everybody who listens. But whoever is inside reads along, and deletes it. So: first the door, then the warning.
secure-accounts-story-changed = New passphrase, all devices signed out. The shampoo people are standing in the rain, which suits the band. And now a second lock: after the passphrase, an app on our phones shows a code.
secure-accounts-story-message = Listen to this: “Security team here. Somebody attacked your account! To protect it, send us the code that you have just received.” It does sound official.
secure-accounts-story-code = The code is real: somebody is at the sign-in page with the passphrase, or is trying. What does Jonas do with it?
secure-accounts-story-code-give = Send it. It is the security team
secure-accounts-story-code-look = Keep it, and open the app myself
secure-accounts-story-gave = One second later somebody signs in from far away. But we are quick: session ended, passphrase changed, message reported. Not your fault, Jonas. Whoever writes such messages does it all day long.
secure-accounts-story-looked = In the app itself there is no such message. Real support never needs my code; only a thief does. Reported, and done.
secure-accounts-story-song = Spare codes: printed, in the guitar case. Updates: on. Passphrases: in a manager, which isn’t fooled by a copied page. And the shampoo? That’s our first song with a cat in it.

## Lock builder. Practice keys made of words.

secure-accounts-lock-goal = Build passphrases for Jonas and Nour, and let the machine try. At first it stands at the door: ten tries a second.
secure-accounts-lock-jonas = Jonas
secure-accounts-lock-rain = rain
secure-accounts-lock-guitar = guitar
secure-accounts-lock-one = one
secure-accounts-lock-two = two
secure-accounts-lock-three = three
secure-accounts-lock-four = four
secure-accounts-lock-pickle = pickle
secure-accounts-lock-lantern = lantern
secure-accounts-lock-otter = otter
secure-accounts-lock-velvet = velvet
secure-accounts-lock-comet = comet
secure-accounts-lock-noodle = noodle
secure-accounts-lock-walrus = walrus
secure-accounts-lock-kettle = kettle
secure-accounts-lock-anchor = anchor
secure-accounts-lock-note = What anybody can find out: Jonas, rain, guitar.
secure-accounts-lock-machine-1 = This one stands at the door like everybody else: ten tries a second.
secure-accounts-lock-machine-2 = Now the machine has a stolen list at home: ten thousand tries a second. It knows patterns, and keys that others lost.
secure-accounts-lock-machine-3 = A whole hall of machines, and a list that was badly kept: a hundred billion tries a second. Good luck!
secure-accounts-lock-falls-short = Too short. One more word, picked at random, makes the machine work thousands of times longer.
secure-accounts-lock-falls-same = Repeating looks long. For the machine it is one word and a number.
secure-accounts-lock-falls-row = What everybody says in a row, the machine says too.
secure-accounts-lock-falls-note = Names and hobbies are on the note. Surprise is what nobody can look up.
secure-accounts-lock-falls-reuse = That key had another lock. Stolen lists are tried everywhere else first.

secure-accounts-lock-mail = Jonas’s mail
secure-accounts-lock-mail-who = Zuri, a good friend
secure-accounts-lock-mail-asks = We tell each other everything, don’t we? I tell you my passphrase, you tell me yours.
secure-accounts-lock-mail-kept = “Fair enough,” says Zuri. “Then keep my secret about the karaoke instead.” That one is worse.
secure-accounts-lock-mail-handed = Zuri means well. But her phone stays behind on a bus, with Jonas’s passphrase in her notes. And whoever has the mail can reset all the rest. A new one, now.
secure-accounts-lock-game = Nour’s game account
secure-accounts-lock-game-who = “Game support”
secure-accounts-lock-game-asks = Dear player, your account will be closed in ten minutes. Confirm your passphrase here to keep your level!
secure-accounts-lock-game-kept = No clock in the real game. The ten minutes were there so that nobody thinks. Message reported.
secure-accounts-lock-game-handed = The account changes hands in nine minutes. Hurry is the trick, and it works on clever people. A new passphrase, quickly!
secure-accounts-lock-band = The band’s account
secure-accounts-lock-band-who = An update
secure-accounts-lock-band-asks = A hole was found in the lock of this app. I close it. It takes two minutes and a restart.
secure-accounts-lock-band-keep = Some other time
secure-accounts-lock-band-hand = Update now
secure-accounts-lock-band-kept = As soon as an update is out, everybody knows where the hole was. Guessers don’t wait. The best key doesn’t help when the lock has a hole.
secure-accounts-lock-band-handed = Two minutes, hole closed. From now on it updates by itself, at night, while the band sleeps.
secure-accounts-lock-photos = Nour’s photos
secure-accounts-lock-photos-who = The spare codes
secure-accounts-lock-photos-asks = If your phone is lost, we let you back in. Where shall we live?
secure-accounts-lock-photos-keep = On paper, in a safe place
secure-accounts-lock-photos-hand = In the group chat, so that nobody forgets
secure-accounts-lock-photos-kept = Paper can’t be hacked. In the drawer, between the certificate and the old concert tickets.
secure-accounts-lock-photos-handed = Eleven people and all their devices now hold the spare key. New codes, please, and this time on paper.
secure-accounts-lock-shop = The band’s shop
secure-accounts-lock-shop-who = A password manager
secure-accounts-lock-shop-asks = I make a new key for each lock and remember all of them. You remember one long passphrase: mine.
secure-accounts-lock-shop-keep = No need, I use one key everywhere
secure-accounts-lock-shop-hand = Let it remember
secure-accounts-lock-shop-kept = One key everywhere means: one stolen list, and all doors are open. That’s how the cat shampoo came in.
secure-accounts-lock-shop-handed = A different key for every lock, and a head free for lyrics. It fills in nothing on a copied page: a quiet alarm.
secure-accounts-lock-wallet = Jonas’s money on the phone
secure-accounts-lock-wallet-who = A call with your cousin’s voice
secure-accounts-lock-wallet-asks = It’s me! I’ve lost my phone. You’re getting a code any second, just read it to me!
secure-accounts-lock-wallet-kept = Jonas hangs up and calls his cousin’s own number. The cousin is eating noodles and has lost nothing. Voices can be copied.
secure-accounts-lock-wallet-handed = The voice was copied from a video. With the code the wallet opened elsewhere. Call the provider, block it, new key: it can be done.
secure-accounts-lock-school = Nour’s school account
secure-accounts-lock-school-who = Kim, in love with Nour
secure-accounts-lock-school-asks = If you really loved me, you would give me your passphrase. What have you got to hide?
secure-accounts-lock-school-kept = Love is not a search warrant. Whoever loves you can live with a locked door. If the pressure goes on: talk to somebody you trust.
secure-accounts-lock-school-handed = Now Kim reads every message and asks about each. That is control, and it is not Nour’s fault. A new key, and somebody to talk to.
secure-accounts-lock-cloud = The band’s recordings
secure-accounts-lock-cloud-who = Your phone, for the ninth time
secure-accounts-lock-cloud-asks = Are you signing in? Are you signing in? Are you signing in? Tap yes to allow it.
secure-accounts-lock-cloud-keep = No, and change the passphrase
secure-accounts-lock-cloud-hand = Yes, so that it stops
secure-accounts-lock-cloud-kept = Quiet at last. Somebody had the passphrase and hoped for a tired thumb. The new one they don’t have.
secure-accounts-lock-cloud-handed = It stops, because somebody is in. Nine questions were the trick: to tire you out. No, and then a new passphrase.
secure-accounts-lock-stage = The band’s tickets
secure-accounts-lock-stage-who = Sign-in in two steps
secure-accounts-lock-stage-asks = After the passphrase I ask for something that you have: an app, or a small key. It costs five seconds.
secure-accounts-lock-stage-keep = My passphrase is strong enough
secure-accounts-lock-stage-hand = Switch it on
secure-accounts-lock-stage-kept = Strong it is. But it could be watched, fished or stolen, and then one lock is no lock. Five seconds is a short verse.
secure-accounts-lock-stage-handed = Two locks. Whoever gets hold of the passphrase stands in front of the second. The tickets stay the band’s.

## Carry over.

secure-accounts-carry-ask = A message: “Unusual sign-in to your account! Secure it now,” with a link. It looks exactly like the real ones. What do you do?
secure-accounts-carry-link = Tap the link and sign in, fast
secure-accounts-carry-link-why = If the page is a copy, it now has the key. Go in by yourself, change it, end the other sessions.
secure-accounts-carry-self = Open the app myself and look there
secure-accounts-carry-self-why = If it is true, it says so there as well. Whoever walks in by their own door can’t be sent to a wrong one.
secure-accounts-carry-ignore = Delete it. They are all fake anyway
secure-accounts-carry-ignore-why = Many are. But a real warning would be lost. A look in the app costs a minute and settles it.

## Recap.

secure-accounts-recap-1 = Several words picked at random, a new key for each lock: let a manager remember them.
secure-accounts-recap-2 = A second lock, updates by themselves, spare codes on paper.
secure-accounts-recap-3 = No real helper needs your passphrase or code. Was one given? Change it, end sessions, tell somebody.
secure-accounts-recap-sign = Sango’s sign: two taps on your wrist. Two steps hold better than one.
