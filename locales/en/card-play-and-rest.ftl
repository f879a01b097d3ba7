# The teacher's card for the lesson play-and-rest.

card-play-and-rest-goal = Children see a day as a whole: sleep, play, family, learning, screens. They notice how “just one more” grows, practise stopping, and learn that screens can be good company, too.
card-play-and-rest-words =
    Screen: tablet, phone, computer, television.
    “Just one more”: the wish to go on when something ends.
    Rest: what body and head need to be well tomorrow.
    Trusted adult: somebody who listens and helps.
card-play-and-rest-discuss-1 = Lulu’s good days looked different from child to child. What is in a good day of yours?
card-play-and-rest-discuss-2 = The fuzzy one says “just one more”. What helps you to stop when it speaks?
card-play-and-rest-discuss-3 = Calling Grandma is screen time, too. Which screen times bring people together?
card-play-and-rest-without-devices =
    Lay six sheets on the floor: morning, noon, afternoon, sunset, evening, bedtime. Children are the cards: ball, soup, tablet, story, nap, Grandma. They step onto the sheets. One child is the fuzzy one and spreads over the next sheet, until all call “click, off!”. Then all close their eyes, the night passes, and the class tells what Lulu’s morning is like.
    There is no one right day. Homes differ: some children have no tablet, no Grandma, or work after school. Let nobody be judged, and ask nobody what happens at home.
card-play-and-rest-tells =
    Stay calm and listen. Say: “I am glad you told me. It is not your fault.”
    Do not promise to keep it secret. Say whom you will tell, and why.
    Ask no questions beyond what you need to keep the child safe now. Never ask in front of others.
    Write down the child’s own words, with date and time.
    Tell the person in charge of child protection the same day. In danger now: call the emergency services at once.
    If that person is the problem, go to another.
    Many laws set a deadline for reporting: learn yours before you need it.
    Sexual pictures of a child: do not open, save, copy or forward them, not even as proof. Note the account’s name, and hand over to the police or hotline.
