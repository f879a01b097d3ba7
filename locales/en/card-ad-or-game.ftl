# The teacher's card for the lesson ad-or-game.

card-ad-or-game-goal = Children look twice at what they see on a screen and ask what it wants from them. They close what tricks them, ask a grown-up when they are not sure, and leave good pages in peace.
card-ad-or-game-words =
    Advert: something that wants us to buy.
    Trick: something that pretends, so that we do what it wants.
    Made up: it did not really happen. A story may be made up, and says so.
    Chatbot: a computer that talks. It feels nothing.
    Trusted adult: somebody who listens and helps.
card-ad-or-game-discuss-1 = The present in Kaya’s game was no present. How could she find out? What did it want from her?
card-ad-or-game-discuss-2 = The flying elephant and the dragon in slippers are both made up. Why is only one of them a trick?
card-ad-or-game-discuss-3 = Momo the bear asks where you live. Rollo the computer says it loves you. What could a real friend do that they cannot?
card-ad-or-game-without-devices =
    Bring packets, papers and children’s magazines. Children roll a hand into a spy-glass and look for what wants something from them: “Buy me!”, “Quick!”, “Free!” Each trick found gets a silly name and a drawing of what hides behind it.
    Then play “Trick or fine”: say a sentence as a toy, a game or a friend would (“Shall I sing?”, “Where do you live?”, “Tell nobody!”). Children put their hands on their ears for a trick and dance when all is well. Some sentences are simply nice: those matter as much.
card-ad-or-game-tells =
    Stay calm and listen. Say: “I am glad you told me. It is not your fault.”
    Do not promise to keep it secret. Say whom you will tell, and why.
    Ask no questions beyond what you need to keep the child safe now. Never ask in front of others.
    Write down the child’s own words, with date and time.
    If a child gave away an address or a picture, or money was spent: no blame, and tell the family the same day, so that they can stop it.
    If somebody asked for secrets, pictures or a meeting: tell the person in charge of child protection the same day. In danger now: call the emergency services at once.
    If that person is the problem, go to another.
    Many laws set a deadline for reporting: learn yours before you need it.
