# The bank for 9-12 years. Each scenario is about made-up children.
# The right answer is not always the longest, nor the most polite.

## Form A: safety.

item-bike-sign-v1-ask = Kofi wants to show everyone his new bike. The photo also shows his street sign. What is the best idea?
item-bike-sign-v1-a = Post it. Everyone will look only at the bike.
item-bike-sign-v1-b = Take it again where no name shows.
item-bike-sign-v1-c = Post it now, and delete it after the weekend.
item-bike-sign-v1-d = Never show the bike to anyone.

item-game-school-v1-ask = In a game, Comet has been nice to Noor for weeks. Now Comet asks for her school’s name. What should Noor do?
item-game-school-v1-a = Keep it to herself, and tell an adult she trusts.
item-game-school-v1-b = Say it. They are friends by now.
item-game-school-v1-c = Name only her town and her sports club. Small hints are harmless.

item-puddle-photo-v1-ask = Your friend slips and sits down in a puddle. You have a very funny photo. When may you share it?
item-puddle-photo-v1-a = At once. A good joke hurts nobody.
item-puddle-photo-v1-b = Whenever you like. You took the photo.
item-puddle-photo-v1-c = When your friend has seen it and says yes.

item-disliked-photo-v1-ask = Somebody has posted a photo of Mei. She does not like it. What can she do first?
item-disliked-photo-v1-a = Ask for it to be taken down.
item-disliked-photo-v1-b = Post a sillier photo of that person.
item-disliked-photo-v1-c = Nothing. It is too late.

item-new-app-v1-ask = Ana starts using a new drawing app. She has not changed any settings. Who can see her drawings?
item-new-app-v1-a = Only her friends. New apps start out private.
item-new-app-v1-b = Nobody. She is not famous.
item-new-app-v1-c = Maybe everyone. She had better look.

item-three-friends-v1-ask = Pia sends a photo to three friends. Then she deletes it on her own phone. Where is it now?
item-three-friends-v1-a = Nowhere. Deleted is deleted.
item-three-friends-v1-b = Perhaps on several phones.
item-three-friends-v1-c = With her three friends, and it will never go any further.

item-new-friend-secret-v1-ask = StarFox, whom Ivo knows only from a game, writes: “Let this stay between us two.” What should Ivo do?
item-new-friend-secret-v1-a = Keep it. A secret is a sign of trust.
item-new-friend-secret-v1-b = Tell an adult he trusts, all the same.
item-new-friend-secret-v1-c = Ask questions until he knows who it is.

item-move-chat-v1-ask = Lin has a nice talk in a club’s chat. Then somebody asks her to move to another app, just the two. What is wise?
item-move-chat-v1-a = Stay where others are, and tell an adult.
item-move-chat-v1-b = Go along. It is quieter there.
item-move-chat-v1-c = Go along. They get on so well.

item-laughing-group-v1-ask = The class chat laughs at Oskar’s drawing. Twenty laughing faces. What helps Oskar most?
item-laughing-group-v1-a = One more laughing face. It changes nothing.
item-laughing-group-v1-b = Say nothing, and it will pass.
item-laughing-group-v1-c = A kind message to him, and a calm “Stop” to the group.

item-own-joke-v1-ask = Tarik posted a joke about Yara. Now he sees that it hurt her. What can he do?
item-own-joke-v1-a = Take it down, say sorry, and ask what would help.
item-own-joke-v1-b = Explain to her that it was funny.
item-own-joke-v1-c = Nothing. It is out now.

item-amazing-picture-v1-ask = A picture shows a shark in the town’s pool. Everybody shares it. What is a good first step?
item-amazing-picture-v1-a = Share it. So many cannot be wrong.
item-amazing-picture-v1-b = See who says so, and whether others report it.
item-amazing-picture-v1-c = Believe it. One can see the shark.

item-feed-of-snails-v1-ask = Pia likes three snail videos. Now nearly all her videos show snails. Why?
item-feed-of-snails-v1-a = The app shows her more of what she likes.
item-feed-of-snails-v1-b = Everybody watches snails this year.
item-feed-of-snails-v1-c = By chance. Nobody knows what she likes.

## Form B: safety.

item-ball-trick-v1-ask = Lin has filmed a brilliant ball trick for everyone. Behind her, you can read her school’s name. What is the best idea?
item-ball-trick-v1-a = Film the trick in another place.
item-ball-trick-v1-b = Post it for one hour only.
item-ball-trick-v1-c = Post it. Nobody looks at what is behind.
item-ball-trick-v1-d = Keep all her tricks secret from now on.

item-same-music-v1-ask = In a chat, Kai says he is eleven and loves the same music as Sam. He asks for a photo of Sam’s home. What should Sam do?
item-same-music-v1-a = Send the view from the window. That gives nothing away.
item-same-music-v1-b = Send it. They are the same age and like the same things.
item-same-music-v1-c = Say no, and show the chat to a trusted adult.

item-kitchen-song-v1-ask = You filmed your cousin singing very loudly in the kitchen. It is hilarious. When may you share it?
item-kitchen-song-v1-a = When your cousin has watched it and agrees.
item-kitchen-song-v1-b = Right now. It will make people laugh, and that is kind.
item-kitchen-song-v1-c = Any time. The film is on your phone.

item-aunt-photo-v1-ask = Ivo’s aunt has posted a photo of him with cake all over his face. Ivo does not like it. What can he do?
item-aunt-photo-v1-a = Nothing. Adults decide about photos.
item-aunt-photo-v1-b = Tell her so, and ask her to remove it.
item-aunt-photo-v1-c = Nothing. It is too late.

item-running-map-v1-ask = Dev’s running app draws his way home on a map. He has not changed any settings. Who can see the map?
item-running-map-v1-a = Only Dev. The app would never show it without asking.
item-running-map-v1-b = Perhaps anyone, even people he has never met.
item-running-map-v1-c = Nobody. Other people do not care about his run.

item-one-hour-v1-ask = Omar posts a video in the class chat. An hour later he takes it down. Who may still have it?
item-one-hour-v1-a = Anyone who saved a copy.
item-one-hour-v1-b = Nobody. An hour is short.
item-one-hour-v1-c = Only the class. Classmates never pass things on.

item-gift-from-game-v1-ask = A player gives Sami rare coins and says: “Now you owe me a favour.” What is true?
item-gift-from-game-v1-a = Sami took them, so he must do it.
item-gift-from-game-v1-b = He owes nothing. He can stop, and tell an adult.
item-gift-from-game-v1-c = He gives them something back. Then it is over.

item-voice-meeting-v1-ask = A voice in a game chat sounds like a child. It wants to meet Noor at the lake. What should Noor do?
item-voice-meeting-v1-a = Go. A child’s voice is a child.
item-voice-meeting-v1-b = Go and watch from behind a tree first.
item-voice-meeting-v1-c = Stay away, and tell an adult about it.

item-left-from-team-v1-ask = In a game, the team shuts Dalia out because she uses a wheelchair. Kenji sees it. What helps?
item-left-from-team-v1-a = Nothing. The team has decided.
item-left-from-team-v1-b = Say that it is unfair, play with Dalia, and tell an adult.
item-left-from-team-v1-c = Call the team names, loudly.

item-rumour-nour-v1-ask = Nour gets a message about Teo: “Pass it on!” Nobody knows whether it is true. What should she do?
item-rumour-nour-v1-a = Pass it on. Many say so.
item-rumour-nour-v1-b = Leave it. It is Teo’s problem.
item-rumour-nour-v1-c = Stop it there, and let Teo and an adult know.

item-head-voice-v1-ask = In a message, the head teacher’s voice says: “No school for a month!” What is a good first step?
item-head-voice-v1-a = Tell everyone. It is her voice.
item-head-voice-v1-b = Look on the school’s own page, or ask there.
item-head-voice-v1-c = Decide by whether it sounds likely.

item-old-flood-v1-ask = “Our market is under water today!” says a post with a photo. What tells most?
item-old-flood-v1-a = The water in the photo.
item-old-flood-v1-b = How many hearts it has.
item-old-flood-v1-c = When and where the photo was taken.

## Form A: reporting.

# Illegal content. Never saved, not even as proof.
item-private-picture-v1-ask = A picture of a child without clothes turns up in a group chat. What should Tari do?
item-private-picture-v1-a = Save it as proof, then show it to a teacher.
item-private-picture-v1-b = Keep no copy, and tell a trusted adult.
item-private-picture-v1-c = Send it to friends as a warning.

# Harmful content. No particular dare is named, so that none is taught.
item-dangerous-dare-v1-ask = A video dares children to do something very dangerous. Many people laugh about it. What should Eli do?
item-dangerous-dare-v1-a = Report the video and talk about it at home.
item-dangerous-dare-v1-b = Send it round, so that children and adults are warned.
item-dangerous-dare-v1-c = Swipe on. That is enough.

# Illegal activity.
item-secret-coins-v1-ask = In a game, somebody offers Dana coins for a picture of her body. “It’s our secret!” What should she do?
item-secret-coins-v1-a = Chat on to find out who it is, then tell an adult.
item-secret-coins-v1-b = Send nothing, and keep the secret.
item-secret-coins-v1-c = Send nothing, and tell her grandmother.

# Harmful activity, and an adult who did not listen.
item-left-out-v1-ask = Every day, the class chat says that nobody should play with Bilal. He told one adult. “Just ignore it,” she said. What now?
item-left-out-v1-a = Ignore it. An adult has decided.
item-left-out-v1-b = Keep the messages and tell someone else, perhaps his coach.
item-left-out-v1-c = Write the same thing about the children who started it, just once.

## Form B: reporting.

item-bus-picture-v1-ask = On the bus, someone shows a picture of a child without clothes. “Shall I send it to you?” What should Jo do?
item-bus-picture-v1-a = Say yes. A grown-up will want proof.
item-bus-picture-v1-b = Say no, get off the bus and forget it.
item-bus-picture-v1-c = Say no and tell a trusted adult.

item-mocking-page-v1-ask = A page makes fun of children who come from other countries. Thousands of people like it. What should Zuri do?
item-mocking-page-v1-a = Nothing. With so many likes, it must be allowed.
item-mocking-page-v1-b = Report the page and tell someone at school.
item-mocking-page-v1-c = Write something just as nasty under it.

item-pay-or-else-v1-ask = Somebody got into Yusuf’s account. “Pay, or everyone sees your photos!” they write. What should he do?
item-pay-or-else-v1-a = Pay once, so that it stops, and then tell an adult.
item-pay-or-else-v1-b = Pay nothing, and tell a trusted adult.
item-pay-or-else-v1-c = Hide it. His password was too easy.

item-false-account-v1-ask = Somebody posts nonsense in Leila’s name, from a false account. She told her uncle. He only laughed. What now?
item-false-account-v1-a = Report the account and tell her mother, too.
item-false-account-v1-b = Find out alone who it is, then give a teacher the name.
item-false-account-v1-c = Let it be, like her uncle.

## What the child says about themselves: not true, a bit true, very true.

confidence-navigators-safe-sharing = I can decide what to share online, and with whom.
confidence-navigators-get-help = If something online worries me, I can ask someone for help.
confidence-navigators-when-upset = If something online upsets me, I know what to do.
confidence-navigators-help-friend = If a friend has trouble online, I know how to help.
