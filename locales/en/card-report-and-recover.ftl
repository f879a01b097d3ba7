# The teacher's card for the lesson report-and-recover.

card-report-and-recover-goal = Young people know who helps with what: app, police, hotline, helpline, one-stop centre. They know how an account comes back, and they go to the next door when the first stays shut.
card-report-and-recover-words =
    Hotline: a service that works to get forbidden pictures of children removed; in many countries made ones, too.
    Helpline: people whose work is to listen to children and young people.
    One-stop centre: police, medical care, advice and protection under one roof, so that a child tells it only once.
    Second look: asking an app to check its decision again. The first answer often comes from a machine.
    Which of these exist where you live, and what they are called, differs. Look at the game’s help page beforehand, and add what you know.
card-report-and-recover-discuss-1 = Rico’s uncle only half listened. What makes it easier to be heard? What can one do if it still does not work?
card-report-and-recover-discuss-2 = Who helps with what where you live? What would you try first for a stolen account, a threat, a forbidden picture?
card-report-and-recover-discuss-3 = Jonas almost paid the “wizard”. Why does somebody who has just lost something fall for help so easily?
card-report-and-recover-without-devices =
    Hang five signs in the corners and the middle: app, police, hotline, helpline, one-stop centre. Read out made-up cases; everybody goes to where they would begin, and says why. Several answers can be right: then go on to the second place.
    Then in threes: one reports, one is an adult who is busy, one stands beside the first. How does the second try sound different? Swap.
card-report-and-recover-tells =
    Stay calm and listen. Say: “I am glad you told me. It is not your fault.”
    Do not promise to keep it secret. Say whom you will tell, and why.
    Ask no questions beyond what you need to keep the child safe now. Never ask in front of others.
    Write down the child’s own words, with date and time.
    Tell the person in charge of child protection the same day. In danger now: call the emergency services at once.
    If that person is the problem, go to another.
    Many laws set a deadline for reporting: learn yours before you need it.
    Sexual pictures of a child: do not open, save, copy or forward them, not even as proof. Note the account’s name, and hand over to the police or hotline.
