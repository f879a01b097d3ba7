# The teacher's card for the lesson my-keys.

card-my-keys-goal = Children build keys that are long and surprising, use a new one for each lock, and keep them to themselves and the adults who look after them.
# How fast the game's machine guesses: D. L. Wheeler, “zxcvbn: Low-Budget Password Strength Estimation”, USENIX Security 2016, and the rates of that program.
card-my-keys-words =
    Key: a password. In the game it is a row of pictures, so that nobody has to type, and nobody gives a real one away.
    Machine: what guessers use. In the game each of its arms makes 100 tries an hour, as on a website that slows guessers down. Twelve pictures to choose from: each picture more takes it twelve times as long, and twelve arms make up for one picture.
    In the real world: whoever steals a website’s list of passwords can try thousands to billions a second. So real passwords need more than the game’s: four or more words picked at random, for instance.
    Practice key: the keys of this game are for playing only.
card-my-keys-discuss-1 = Why did the goat find Kaya’s key so quickly? Which keys would she never find?
card-my-keys-discuss-2 = Best friends share a lot. What do they share, and what does each keep for themselves?
card-my-keys-discuss-3 = Who looks after you, and may help you with a key? What can you do when a key has slipped out?
card-my-keys-without-devices =
    Lay out twelve different things. One child makes a secret row of two while the others look away; they guess. Then a row of three, then of four: count the guesses. Now let the row be all the same, or in the order on the table: who finds it at once?
    Then play “the one who asks”: a friend, a helper with a hat, somebody in a hurry, an adult who looks after the child. The key goes behind the back, or into the hand.
card-my-keys-tells =
    Stay calm and listen. Say: “I am glad you told me. It is not your fault.”
    Do not promise to keep it secret. Say whom you will tell, and why.
    Ask no questions beyond what you need to keep the child safe now. Never ask in front of others.
    Write down the child’s own words, with date and time.
    Tell the person in charge of child protection the same day. In danger now: call the emergency services at once.
    If that person is the problem, go to another.
    Many laws set a deadline for reporting: learn yours before you need it.
    Sexual pictures of a child: do not open, save, copy or forward them, not even as proof. Note the account’s name, and hand over to the police or hotline.
