# The teacher's card for the lesson mine-yours-ours.

card-mine-yours-ours-goal = Children look at who made a thing and who is in it, and so find out who decides: they alone, somebody else, all together, or nobody any more. They ask, and they know that they have a say as well.
card-mine-yours-ours-words =
    Maker: whoever drew, wrote, sang or built it.
    Permission: a yes from whoever decides.
    To credit: to write the maker’s name beside it.
    Together: whoever helped decides, too. One no is enough.
    Everyone’s: so old, or given away, that all may use it. How old differs by country.
card-mine-yours-ours-discuss-1 = Four kites had Kaya’s dragon. What would you have thought, if you were Kaya? And if one of the kites were yours?
card-mine-yours-ours-discuss-2 = Rico was called a thief, and had only held the string. What helps us to ask first?
card-mine-yours-ours-discuss-3 = What have you made together with others? How did you decide what happens with it?
card-mine-yours-ours-without-devices =
    Name the four corners: I decide, somebody else decides, we decide together, everyone’s. Read out a thing from the game, first only the outside. Children go to a corner or point. Then read the inside. Who changes corners, and why?
    Then draw a kite together: each adds one part and writes their name small beside it. At the end, decide together where it may hang.
card-mine-yours-ours-tells =
    Stay calm and listen. Say: “I am glad you told me. It is not your fault.”
    Do not promise to keep it secret. Say whom you will tell, and why.
    Ask no questions beyond what you need to keep the child safe now. Never ask in front of others.
    Write down the child’s own words, with date and time.
    Tell the person in charge of child protection the same day. In danger now: call the emergency services at once.
    If that person is the problem, go to another.
    Many laws set a deadline for reporting: learn yours before you need it.
    Sexual pictures of a child: do not open, save, copy or forward them, not even as proof. Note the account’s name, and hand over to the police or hotline.
