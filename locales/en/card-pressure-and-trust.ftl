# The teacher's card for the lesson pressure-and-trust.

card-pressure-and-trust-goal = Young people notice pressure for pictures or money, also from people close to them. They know the three first moves, and that it is never the fault of the one who is pressed.
card-pressure-and-trust-words =
    Grooming: somebody wins a young person’s trust step by step, in order to misuse it.
    Sextortion: somebody threatens to show a private picture, to get more pictures or money. It happens to boys and girls.
    Three first moves: stop answering and pay nothing; keep the messages and the account’s name; tell somebody today and report.
    The exception: a sexual picture of somebody under 18 is never saved or passed on, not even as proof.
    Before the lesson, say where help is. Ask nobody what happened to them; anybody may step out without a reason.
card-pressure-and-trust-discuss-1 = How does Sami ask for the photo, and how does Robin? What makes the difference?
card-pressure-and-trust-discuss-2 = Why does a threat come with a clock? What helps one to become slow again?
card-pressure-and-trust-discuss-3 = Ilan wants a promise of silence. What can a friend promise instead?
card-pressure-and-trust-without-devices =
    Write single sentences on cards: praise, a gift, “only us two”, “if you love me”, “in ten minutes”, “you can say no”, “ask at home first”. Sort them in groups: leaves me free, or presses. Some depend on what follows: talk about those.
    Then in pairs: find three sentences for a friend who is being pressed. The first takes the blame away, the second stays, the third gets help. Read them out and collect the best.
card-pressure-and-trust-tells =
    Stay calm and listen. Say: “I am glad you told me. It is not your fault.”
    Do not promise to keep it secret. Say whom you will tell, and why.
    Ask no questions beyond what you need to keep the child safe now. Never ask in front of others.
    Write down the child’s own words, with date and time.
    Tell the person in charge of child protection the same day. In danger now: call the emergency services at once.
    If that person is the problem, go to another.
    Many laws set a deadline for reporting: learn yours before you need it.
    Sexual pictures of a child: do not open, save, copy or forward them, not even as proof. Note the account’s name, and hand over to the police or hotline.
