# Lesson footprints, 9-12 years. At most 16 words in a sentence and 40 in a bubble.

footprints-title = Footprints
footprints-about = What sharing leaves behind, and who decides about a photo

## Story. "You" is the child who plays, holding the camera at the library's birthday.

footprints-story-arrive = Hello, I’m Sango! The library is a hundred today. Mr Sato, the librarian, lights Teo’s cake. You have the camera. What could possibly go wrong?
footprints-story-oops = My cake! The cat is IN my cake! And why is everyone laughing? Oh. It’s on my nose, too.

footprints-story-post = Click! You caught Teo with cream all over his nose. It may be the funniest photo in the world. What now?
footprints-story-post-send = Send it to the class chat
footprints-story-post-ask = Show it to Teo first

# After sending: a tumble through the phone, then Amina's plan. No blame.
footprints-story-sent = Whoosh! We’re inside the phone! One photo, twelve phones, and already a sticker: Captain Cream. Outside, Teo has gone very quiet.
# Amina uses a wheelchair and is the fastest child in the library.
footprints-story-mend = I have a plan! Say sorry, take it down, ask everyone to delete it. I’ll help. My wheels are faster than gossip! See? Teo is smiling again.

# After asking.
footprints-story-asked = Let me see! Ha! Oh no, my whole nose. Not this one, please, my brothers would never stop. But thanks for asking!
footprints-story-instead = Then share this one: the cat with a cream moustache! I asked the cat. It licked the camera.

footprints-story-tracks = Look, paw prints, all the way to the dragon books! The cat is clean again. The prints are still here. What we share leaves footprints, too.
footprints-story-psst = Psst, it’s Amina. Rico has posted a photo of you, asleep in the reading corner, mouth wide open. Some comments are mean. I’m on your side.

footprints-story-yours = This time it’s your face. A tight, angry tummy? I’d have one too. Breathe in, breathe out. What do you try first?
footprints-story-yours-ask = Write to Rico: please take it down
footprints-story-yours-tell = Keep proof and go to Mr Sato
footprints-story-yours-back = Post a silly photo of Rico

footprints-story-wrote = “It’s only a joke!” writes Rico. The photo stays. Asking was brave. When asking is not enough, we have more: keep proof, tell, report.
footprints-story-kept = Comments: saved as proof. Report button: pressed. And now, off to Mr Sato! Two are braver than one, and I know a shortcut.
footprints-story-itch = Oh, I know that itch! But now two photos are racing round, and two people feel bad. Ours comes down first. Then we tell Mr Sato.

# Mr Sato is the librarian. He says this whichever way was chosen.
footprints-story-thanks = Thank you for telling me. You are not in trouble. I talked with Rico, and he took the photo down. He didn’t know how it felt. Now he does.

## Treasure box. Homes: me, family, friends, everyone.

footprints-box-goal = Who may see your treasures? Find a good home for each. Some fit in more than one. “Friends” are people you know in real life.

footprints-box-address = Your home address
footprints-box-address-fits = Snug and safe. The people who live with you know it already.
footprints-box-address-friends = One friend forwards it by mistake, and off it runs! Tell friends face to face, once your family agrees.
footprints-box-address-everyone = Now the whole world knows your door. Keep it at home. Pizza will still find you.

footprints-box-drawing = A dragon you drew to show people
footprints-box-drawing-fits = Roar! It shows your ideas and gives no secrets away. Fly, dragon, fly!
footprints-box-drawing-me = Safe, but lonely. You drew it to be seen, and it gives no secrets away. It can fly further.

footprints-box-password = Your password
footprints-box-password-fits = Locked up tight. You, and a grown-up who looks after you: that’s enough.
footprints-box-password-friends = Friends share sandwiches, not passwords. If a friend’s phone gets lost, so does your key. Keep it at home.
footprints-box-password-everyone = Help, now anyone can be you! Keep it at home. If a password ever slips out, change it.

footprints-box-phonenumber = Your phone number
footprints-box-phonenumber-fits = No surprise calls at midnight!
footprints-box-phonenumber-everyone = Ring, ring, ring! Now anyone can call, day and night. Give it only to people you really know.

footprints-box-score = Your best score ever, under your player name SuperMango
footprints-box-score-fits = Hooray for SuperMango! It’s pure fun, and nobody learns who you are.
footprints-box-score-me = Safe, but who will cheer? SuperMango gives nothing away about you. Let more people see it.

footprints-box-schoolphoto = You in your school shirt, with the school’s name on it
footprints-box-schoolphoto-fits = The school’s name stays with people who know it anyway.
footprints-box-schoolphoto-everyone = Look at the shirt! Now everyone knows where you spend your mornings. Cover the name, or choose a smaller circle.

footprints-box-friendphoto = Your friend asleep with a pencil on his nose. You haven’t asked him yet.
footprints-box-friendphoto-fits = It waits with you until you can ask. It’s his nose!
footprints-box-friendphoto-family = Your family would be kind, sure. It’s still his face. Let him wake up, ask, then show it.
footprints-box-friendphoto-friends = Everyone laughs. Will he? You can’t know yet. Keep it until you have asked.
footprints-box-friendphoto-everyone = You took the photo, but it’s his face. It may travel for years. Ask before it leaves your hands.

footprints-box-location = A live map that shows where you are right now
footprints-box-location-fits = Off, or only for those who look after you.
footprints-box-location-friends = Phones get passed around, and your map with them. Just tell friends where you’ll meet.
footprints-box-location-everyone = You move, the dot moves, and anyone can watch it. Many apps ask. You can say no.

footprints-box-petvideo = Your cat sneezing, in front of your street sign
footprints-box-petvideo-fits = Atishoo! Your street’s name stays with people who know it anyway. Giggle away!
footprints-box-petvideo-everyone = Everybody loves the cat. But the street sign is in the film, too! Film by a plain wall, then share it.

footprints-box-holiday = “Bye! We’re off to the sea for two weeks!”
footprints-box-holiday-fits = Safe and sunny! Nobody else hears that your home is empty.
footprints-box-holiday-everyone = It also says: nobody is home for two weeks. Post it when you’re back, with your best shell!

footprints-box-birthday = Your full name with your date of birth
footprints-box-birthday-fits = You, and the people who bring cake: that’s enough.
footprints-box-birthday-everyone = Two little clues make one big key: somebody could pretend to be you. Keep it for the cake people.

footprints-box-voice = A voice message, with you laughing and chatting
footprints-box-voice-fits = Your laugh is a treasure. It stays with people who really know you.
footprints-box-voice-everyone = Surprise! A computer can copy a voice and make it say new things. Keep this for people you really know.

footprints-box-groupphoto = Your whole team, laughing. Mika said: “Please don’t share me.”
footprints-box-groupphoto-fits = Mika said no, and a team listens to that.
footprints-box-groupphoto-family = Only family, yes. But Mika said no, and meant it. Take another one, with Mika behind the camera!
footprints-box-groupphoto-friends = Nearly everyone said yes. But one no is enough. Take another one, with Mika behind the camera!
footprints-box-groupphoto-everyone = Mika’s no got lost in the crowd. One no is enough. Take another one, with Mika behind the camera!

footprints-box-poem = A poem about rain, written for the world’s poetry wall
footprints-box-poem-fits = Far away, somebody reads it and smiles. The internet is for this, too!
footprints-box-poem-me = Safe, but the wall is waiting! There is no secret in it, only rain. Let it travel.

## Carry over.

footprints-carry-ask = You are at the market with your cousin. You are both filming live. “Tell everyone where we are!” says your cousin. What do you do?
footprints-carry-say = Say it, because mostly friends are watching
footprints-carry-say-why = Friends, and their friends, and perhaps somebody nobody knows. Film on, and keep the place for later.
footprints-carry-later = Film on, and say where later
footprints-carry-later-why = Clever! All of the fun now, and nobody learns where you are until you’ve gone.
footprints-carry-stop = Stop, because filming is always dangerous
footprints-carry-stop-why = You can film, and it can be great! Just leave the place out until you’ve gone.

## Recap.

footprints-recap-1 = Look twice before you share: who is in it, and what does it give away?
footprints-recap-2 = Deleted is not always gone. So choose what is worth sharing, and enjoy it!
footprints-recap-3 = Somebody is unkind? Keep proof, tell, report. A picture of a child without clothes? Never keep it. Just tell.
footprints-recap-sign = Sango’s sign: two fingers to your eyes, then a wave. Look first, then share!
