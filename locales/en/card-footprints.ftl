# The teacher's card for the lesson footprints.

card-footprints-goal = Children choose who may see what, and ask before they share pictures of others. They know what to do when a picture of them goes round.
card-footprints-words =
    Footprint: what stays behind when we share.
    Proof: a saved picture of what was said or done.
    Report: tell the app that something is wrong.
    Trusted adult: somebody who listens and helps.
card-footprints-discuss-1 = Teo laughed about one photo and not about the other. How can you find out before you share?
card-footprints-discuss-2 = Five children are in a photo. Four say yes, one says no. What could you do that is fun for all five?
card-footprints-discuss-3 = Which things online are better because somebody shared them with the whole world?
card-footprints-without-devices =
    Name the four walls: me, family, friends, everyone. Read out things from the game. Children go to a wall, or point, and say why. They may change their minds.
    Then let one drawing be copied by hand from table to table. After three minutes, try to “delete” it: where are all the copies?
card-footprints-tells =
    Stay calm and listen. Say: “I am glad you told me. It is not your fault.”
    Do not promise to keep it secret. Say whom you will tell, and why.
    Ask no questions beyond what you need to keep the child safe now. Never ask in front of others.
    Write down the child’s own words, with date and time.
    Tell the person in charge of child protection the same day. In danger now: call the emergency services at once.
    If that person is the problem, go to another.
    Many laws set a deadline for reporting: learn yours before you need it.
    Sexual pictures of a child: do not open, save, copy or forward them, not even as proof. Note the account’s name, and hand over to the police or hotline.
