# The teacher's card for the lesson create-and-credit.

card-create-and-credit-goal = Young people look at whose a work is, what its maker allows and who is in it before they use it. They know how to make it usable, and what to do when their own work or picture is taken.
card-create-and-credit-words =
    Copyright: the rights of whoever made a work. They come with the making; no sign is needed. Details differ by country.
    Licence: what the maker allows, and on which conditions.
    Credit: naming the maker. It says thank you; it does not replace permission.
    Remix: something new made of something old.
    Consent: a yes from the people who can be recognised or heard. It can be taken back.
card-create-and-credit-discuss-1 = In the story, naming the band was decent and still not enough. When is naming enough, and when does it take a yes as well?
card-create-and-credit-discuss-2 = Somebody uses a work of yours without your name. Which ways feel strong, and which ones really help?
card-create-and-credit-discuss-3 = An AI makes a song in the style and voice of a living singer. Who should have a say, and why? What does the law say here?
card-create-and-credit-without-devices =
    Put up three signs: festival wall, just for us, leave it. Write things from the game on cards, with what is “inside” on the back. A pair takes a card, guesses, turns it over, and says which change would bring it to the wall.
    Then make a small wall together: one line or drawing each, with a tag saying who made it and what others may do with it. Everyone remixes one neighbour’s work by its tag.
card-create-and-credit-tells =
    Stay calm and listen. Say: “I am glad you told me. It is not your fault.”
    Do not promise to keep it secret. Say whom you will tell, and why.
    Ask no questions beyond what you need to keep the child safe now. Never ask in front of others.
    Write down the child’s own words, with date and time.
    Tell the person in charge of child protection the same day. In danger now: call the emergency services at once.
    If that person is the problem, go to another.
    Many laws set a deadline for reporting: learn yours before you need it.
    Sexual pictures of a child: do not open, save, copy or forward them, not even as proof. Note the account’s name, and hand over to the police or hotline.
