# Lesson create-and-credit, 13-17 years. At most 22 words in a sentence and 60 in a bubble.

create-and-credit-title = Create and Credit
create-and-credit-about = Whose is it, what do they allow, who is in it, and what you may make of it

## Story. "You" is the one who plays and has cut the trailer for Lantern Night.

create-and-credit-story-arrive = Good evening. Tomorrow is Lantern Night, and you’ve cut the trailer: ninety seconds of harbour, lanterns and one very confident goat. It’s good, really good. Only one thing is missing: sound.
create-and-credit-story-song = I’ve got it! This song has forty million plays, and the goat nods exactly on the beat. It’s all over the place. So it’s free, isn’t it?

create-and-credit-story-music = All over the place, yes. Free, we don’t know: somebody made it, and nobody has asked them. We upload at midnight. What do you try first?
create-and-credit-story-music-name = Use the song and name the band
create-and-credit-story-music-ask = Write to the band
create-and-credit-story-music-own = Ask Jonas for a tune

# After naming the band only. No blame: naming was decent, it just was no permission.
create-and-credit-story-muted = The band’s name is there, which is more than most would do. At ten, the platform mutes the sound. Naming somebody says thank you. A yes comes from whoever owns the song. Nothing is lost: you take it down, and somebody knows a guitar player.
# After asking.
create-and-credit-story-answer = They’ve answered! “Lovely goat! We’d say yes at once, but the recording belongs to our label, and they take three weeks.” An honest answer, and a kiss for the goat. We need another tune. I know somebody.
# Jonas is blind and plays the guitar. All three ways come together here.
create-and-credit-story-tune = The harbour gate squeaks in B flat, have you ever noticed? I’ve recorded it. Add my guitar, add the goat’s bell, and we have a song that’s ours. All three names go on it. The goat insists.

create-and-credit-story-taken = Midnight. It’s out, and the whole square is humming your gate. Then: ping. A stranger has posted your trailer as their own. Your names are cut off. And the preview picture is your face.

create-and-credit-story-yours = So now it’s your work, and your face. Annoyed? That makes sense. There are several good ways from here. What’s first?
create-and-credit-story-yours-proof = Keep proof and write to them
create-and-credit-story-yours-tell = Show it to Mama Lindiwe
create-and-credit-story-yours-flood = Call everyone to flood their comments

create-and-credit-story-written = Screenshot, name, link, time: kept. You wrote: “This is ours. Please name us and take out the face, or take it down.” No answer. Fine, then the report form: once for the work, once for the picture of you.
create-and-credit-story-told = You didn’t have to sort it out alone. She reads it twice and finds the report form. There’s one box for taken work, and another for pictures of people who weren’t asked. Both are ticked.
create-and-credit-story-flooded = Two hundred angry goats under one video. For a minute it feels strong. Then somebody mixes up the name, and it hits the wrong person. You call it off, say sorry there, keep proof and report instead.

# Mama Lindiwe is a baker. She says this whichever way was chosen.
create-and-credit-story-thanks = It’s down. Making things and taking part is your right; so is a say about your face. It’s in the Convention on the Rights of the Child. If an adult shrugs, or is the problem, try the next one. And who taught that goat to sign autographs?

## Sort. Homes and tools.

create-and-credit-sort-goal = The tide brings things for Lantern Night. Look inside, change what needs it, find each its place. What hangs on the wall goes online, too.
create-and-credit-sort-grown = The Lantern Night poster
create-and-credit-sort-done = There it hangs: every picture allowed, every maker named, nobody shown who’d mind. You built that.
create-and-credit-sort-unseen = The wave brings it back. From outside, nobody can tell who made it, what they allow, or who is in it. Have a look inside.
create-and-credit-sort-home-wall = Festival wall
create-and-credit-sort-home-drawer = Just for us
create-and-credit-sort-home-leave = Leave it
create-and-credit-sort-tool-credit = Say who made it
create-and-credit-sort-tool-ask = Ask
create-and-credit-sort-tool-crop = Crop it
create-and-credit-sort-tool-swap = Make our own

## Level 1.

create-and-credit-sort-whale = Your ink drawing of the harbour whale
# Nearly everywhere rights come with the making: Berne Convention, article 5(2).
create-and-credit-sort-whale-fits = Yours from the first line to the last. In nearly every country, the rights were yours the moment you drew it.
create-and-credit-sort-whale-drawer = Safe, and a pity. It’s all yours, and the wall has a gap exactly its size.

create-and-credit-sort-sunset = A sunset with forty thousand likes. No name, no logo
create-and-credit-sort-sunset-inside = Saved from a story by somebody who had saved it, too. Maker: not given. Terms: not given.
create-and-credit-sort-sunset-fits = Good call. Somebody made it, and nobody here knows who. Looking at it costs nothing.
create-and-credit-sort-sunset-wall = Lucía from the next island finds her evening on a strange wall. No logo doesn’t mean no owner: rights need no sign.
create-and-credit-sort-sunset-credit = “From the internet”, you write. But the internet took no photo. And even the right name would only say thank you, not yes.
create-and-credit-sort-sunset-swap = Off to the pier! Your own sunset is a bit crooked, with a gull in the middle. Everybody loves the gull.
create-and-credit-sort-sunset-mended = Your own evening, your own gull. It hangs right beside the door.

create-and-credit-sort-lantern = A lantern, from an open photo archive
create-and-credit-sort-lantern-inside = Photo: Ines Okoro. Licence: CC BY. That means: use it, change it, even sell it, as long as you name her.
create-and-credit-sort-lantern-wall = Ines finds her lantern, without her name. She’d allowed nearly everything, and asked for this one thing.
create-and-credit-sort-lantern-drawer = It stays in the dark, and Ines hoped it would travel. Only a little thing is missing for the wall.
create-and-credit-sort-lantern-credit = “Photo: Ines Okoro, CC BY”, and where you found it. That took ten seconds.
create-and-credit-sort-lantern-crop = You cut off the corner with her name. Now it looks tidier, and the one thing she asked for is gone.
create-and-credit-sort-lantern-mended = Free to use, with her name beside it. Ines writes: “You’ve made my evening.”

create-and-credit-sort-beat = A beat that Jun sent you yesterday
create-and-credit-sort-beat-inside = Jun writes: “Only for you! It isn’t finished.”
create-and-credit-sort-beat-fits = Door shut, headphones on. Jun trusted you with a sketch, and that’s where it stays.
create-and-credit-sort-beat-wall = Two hundred people dance to half a beat, and Jun hears every hole in it. It was sent to you, not to the harbour.
create-and-credit-sort-beat-leave = But Jun wanted you to hear it! Listening is exactly what was offered.
create-and-credit-sort-beat-ask = “Not yet,” writes Jun. “In spring, with drums!” A no with an invitation.
create-and-credit-sort-beat-credit = “Beat: Jun.” Now it has a name on it, and still no yes.

## Level 2.

create-and-credit-sort-dance = Your clip of the square, dancing
create-and-credit-sort-dance-inside = At second nine: Mika, very close, eyes shut, singing along. Nobody has asked Mika.
create-and-credit-sort-dance-wall = Mika meets Mika, three metres high. You held the camera, but the face is still Mika’s.
create-and-credit-sort-dance-drawer = Nobody minds, and nobody sees the square dance. There’s a way to the wall, past second nine.
create-and-credit-sort-dance-ask = “Yes, but start with my shoes!” says Mika. That’s a clear yes.
create-and-credit-sort-dance-crop = Second nine is out. The square dances on without it.
create-and-credit-sort-dance-credit = “Starring: Mika.” Now everybody knows the name as well, and still nobody has asked.
create-and-credit-sort-dance-mended = The square dances, and everyone who can be recognised is fine with it.

create-and-credit-sort-fanart = Your drawing of Captain Marrow, from the series
create-and-credit-sort-fanart-inside = Your lines, their captain. Their page says: “Fan art? Lovely! Name us, and don’t sell it.”
create-and-credit-sort-fanart-wall = Every line is yours. The captain isn’t. Studio Turnip allows a lot, and asked for one thing.
create-and-credit-sort-fanart-drawer = Studio Turnip would love to see it! They only ask for one line.
create-and-credit-sort-fanart-credit = “Captain Marrow belongs to Studio Turnip. Drawn by a fan.” And it isn’t for sale.
create-and-credit-sort-fanart-mended = Fan art by its makers’ rules. Rules differ, so a look is always worth it. Studio Turnip sends you a sticker.

create-and-credit-sort-rain = A city in the rain, made from one sentence of yours
create-and-credit-sort-rain-inside = Made by an AI. Its terms allow you to show it. Nothing on it says how it was made.
# Who owns it, if anybody, differs by country: see the lesson's file.
create-and-credit-sort-rain-wall = “Who painted this?” everybody asks. In some countries, nobody owns such a picture; in others, perhaps you. Either way, people want to know.
create-and-credit-sort-rain-drawer = You may show it. All it needs is a plain word about how it was made.
create-and-credit-sort-rain-credit = “Idea: yours. Picture: made with AI.” Plain, and nobody has to guess.
create-and-credit-sort-rain-crop = You cut out the street sign with its melted letters. Now it looks hand-painted, and says even less about how it was made.
create-and-credit-sort-rain-mended = Shown as what it is. People stop and ask about your sentence.

create-and-credit-sort-statue = A statue in a photo, with a moustache from you
create-and-credit-sort-statue-inside = Photo: Pelle Ström. Licence: CC BY-ND. That means: share it unchanged, and name him.
create-and-credit-sort-statue-fits = Among ourselves, the moustache is fine: this licence is about what you share. We laughed a lot.
create-and-credit-sort-statue-wall = Pelle looks for his photo. Shared unchanged and with his name: that’s what he asked for, and it takes both.
create-and-credit-sort-statue-leave = Pelle allows plenty! The moustache may stay with you, and without it even more is possible.
create-and-credit-sort-statue-credit = “Photo: Pelle Ström, CC BY-ND.” His name is on it.
create-and-credit-sort-statue-crop = The moustache is off. The statue looks relieved.
create-and-credit-sort-statue-mended = Named, and just as he took it. The moustache lives on in our memory.

create-and-credit-sort-archive = An old harbour photo with a stern museum stamp
create-and-credit-sort-archive-inside = Taken in 1890; the photographer died in 1901. The museum writes: “Free for everyone, no rights known.”
# The earliest in most cases 50 years after the maker's death: Berne Convention, article 7(1); many countries give 70. Most, not all:
# in some countries, as France, the right to be named has no end. See the lesson's file.
create-and-credit-sort-archive-fits = It looked forbidden, and belongs to everyone. Most rights end some time after the maker’s death. When, differs by country.
create-and-credit-sort-archive-drawer = The stamp looks stern. But the museum itself says: take it, show it, enjoy it!
create-and-credit-sort-archive-ask = “Of course!” writes the museum. “And have you seen the goat, bottom left?”

## Level 3.

create-and-credit-sort-waltz = A waltz that is two hundred years old
create-and-credit-sort-waltz-inside = The composer died in 1831. This recording: Quayside Orchestra, last year, all rights reserved.
create-and-credit-sort-waltz-wall = The tune is free. Last year’s violins aren’t: in most countries, whoever plays and records has rights, too.
create-and-credit-sort-waltz-drawer = Nobody minds. But the tune itself is everyone’s, so there’s a way for it to be heard out there.
create-and-credit-sort-waltz-credit = “Played by the Quayside Orchestra.” A friendly line. They’d still like to be asked.
create-and-credit-sort-waltz-ask = “Gladly, for a small fee,” writes the orchestra. In our till: three shells and a button.
create-and-credit-sort-waltz-swap = Jonas’s guitar, your comb, the harbour gate. Slower than the orchestra, and a lot squeakier.
create-and-credit-sort-waltz-mended = An old tune, a new recording, and all of it yours. The whole harbour waltzes.

create-and-credit-sort-voice = Your song, sung by your music teacher
create-and-credit-sort-voice-inside = She has never sung it. An AI copied her voice from a video. She knows nothing about it.
create-and-credit-sort-voice-fits = A voice belongs to a person, like a face. This copy stays out, and your song waits for a real one.
create-and-credit-sort-voice-wall = She hears herself sing words that she never sang. The song is yours. The voice is hers.
create-and-credit-sort-voice-drawer = Only among us, until somebody forwards it. And she still knows nothing about it.
create-and-credit-sort-voice-credit = “Voice: made with AI.” That’s honest. It’s still her voice, and she still hasn’t been asked.
create-and-credit-sort-voice-ask = “A copy of me? I’d rather not,” she says. “But I’ll sing it for you. Friday?” On Friday, the copy goes.
create-and-credit-sort-voice-swap = The copy goes. You sing it yourself, shaky at first, and then not shaky at all.
create-and-credit-sort-voice-mended = A voice that wanted to be there. You can hear it.

create-and-credit-sort-weave = A woven pattern. No name, no logo
create-and-credit-sort-weave-inside = Woven for generations in the hill villages of Tamarel. Their council looks after it and answers letters.
create-and-credit-sort-weave-wall = The weavers find their pattern, but not what they’d have asked for. Old, shared and unsigned can still be somebody’s.
create-and-credit-sort-weave-drawer = Nobody sees it there, and the council likes letters. What it needs for the wall, the weavers know best.
create-and-credit-sort-weave-ask = “Gladly! Name our villages. And please leave out the red border: that’s for weddings.”
create-and-credit-sort-weave-crop = The red border is out. It stays with the weddings.
create-and-credit-sort-weave-credit = “Pattern: the weavers of Tamarel.” In large letters.
create-and-credit-sort-weave-mended = Shown as its weavers want it. They’re coming to Lantern Night, all forty of them.

create-and-credit-sort-pier = Three friends on the pier, with music from a loudspeaker
create-and-credit-sort-pier-inside = Ida said yes. Ravi said yes. Sami said no. The music: a new hit, all rights reserved.
create-and-credit-sort-pier-wall = Two said yes, and it takes everybody who can be recognised or heard. Somebody here is still missing.
create-and-credit-sort-pier-drawer = Safe from everyone, your best clip as well. Two changes, and it can hang out there.
create-and-credit-sort-pier-credit = “With Ida, Ravi, Sami and a hit.” Now all are named, and those who hadn’t agreed still haven’t.
create-and-credit-sort-pier-ask = “Still no, thanks,” says Sami. The band doesn’t answer. Then that’s how it is.
create-and-credit-sort-pier-crop = Sami is out of the picture, and holds the camera for the next one.
create-and-credit-sort-pier-swap = The loudspeaker is silent now. You hear Jonas, the sea and your own song.
create-and-credit-sort-pier-mended = Two friends who want to be seen, one tune of your own. Filmed by Sami.

## Carry over.

create-and-credit-carry-ask = Your podcast has a sponsor, so it earns money. Now you’ve found the perfect cover: “Free download”. Below it, small: “CC BY-NC, not for earning money. Ask me! Odile”. What do you do?
create-and-credit-carry-free = Take it, free means free
create-and-credit-carry-free-why = Free to look at, free to save. “NC” says: not for earning money, and you do. The small line is the one that counts.
create-and-credit-carry-name = Take it and name Odile
create-and-credit-carry-name-why = Naming her is fair, and her licence asks for it. For earning money, it asks for more: her yes.
create-and-credit-carry-write = Write to Odile, and start a sketch of our own
create-and-credit-carry-write-why = She may say yes. She may say no. Either way, you have a cover of your own in the making. Well thought out.

## Recap.

create-and-credit-recap-1 = Look inside before you use it: who made it, what do they allow, who is in it?
create-and-credit-recap-2 = Naming says thank you. Asking gets a yes. Often it takes both, and sometimes our own is best.
create-and-credit-recap-3 = Making and taking part is your right. So is a say about your work and your face: keep proof, tell, report.
create-and-credit-recap-sign = Sango’s sign: sign your name in the air, then bow to whoever made it. Ask, use, name.
