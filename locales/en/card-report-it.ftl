# The teacher's card for the lesson report-it.

card-report-it-goal = Children know four steps when something hurts online: keep proof, block, report, tell. They know the one exception, and they tell the next adult when the first does not help.
card-report-it-words =
    Proof: a saved picture of what was said or done.
    Block: close the door, so that an account can no longer reach me.
    Report: tell the app that something is wrong, with the reason that fits.
    Helpline: people whose work is to listen to children.
card-report-it-discuss-1 = The first grown-up only half heard Kaya. How can you say something so that it is heard? And whom could she tell next?
card-report-it-discuss-2 = In the game, some posts were silly, and one hurt somebody. How did you tell them apart?
card-report-it-discuss-3 = Kaya’s grandmother danced to her song across the sea. What lovely things can people do for each other online?
card-report-it-without-devices =
    Agree on four signs: click a camera (proof), hold out a flat hand (block), raise a flag (report), cup your hands round your mouth (tell). Read out posts from the game. For a harmless one, everybody waves. For one that hurts, all make the signs, one after the other. For the forbidden picture, the camera stays down.
    Then in pairs: one plays a grown-up who is looking for their glasses. The other says: “I need help with something online. Have you got five minutes?” Swap.
card-report-it-tells =
    Stay calm and listen. Say: “I am glad you told me. It is not your fault.”
    Do not promise to keep it secret. Say whom you will tell, and why.
    Ask no questions beyond what you need to keep the child safe now. Never ask in front of others.
    Write down the child’s own words, with date and time.
    Tell the person in charge of child protection the same day. In danger now: call the emergency services at once.
    If that person is the problem, go to another.
    Many laws set a deadline for reporting: learn yours before you need it.
    Sexual pictures of a child: do not open, save, copy or forward them, not even as proof. Note the account’s name, and hand over to the police or hotline.
