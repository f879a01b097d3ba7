# The teacher's card for the lesson stand-up.

card-stand-up-goal = Children notice when fun hurts somebody, and find a way to help that suits them: a kind word, a calm stop, proof, an adult. Whoever hurt somebody learns to put it right.
card-stand-up-words =
    Bystander: somebody who sees it happen.
    Upstander: a bystander who helps.
    Leaving out: keeping somebody out of the group on purpose.
    Fake account: an account that pretends to be somebody else.
    Rumour: a story that is passed on, though nobody knows whether it is true.
card-stand-up-discuss-1 = Online you see no faces. How can you still tell that a joke has stopped being funny?
card-stand-up-discuss-2 = Somebody wants to help, but is afraid of being next. Which quiet ways of helping are there?
card-stand-up-discuss-3 = A joke went too far. What belongs to a sorry that really helps?
card-stand-up-without-devices =
    Put a cushion on a chair. It gets a name. Never let a child play the one who is teased. Read out messages to it from the game, or invent harmless ones.
    The class stays silent first: how does it look to the cushion? Then each table picks a way of helping and shows it: a kind word just for the cushion, a calm “Stop”, changing the subject, fetching an adult.
    At the end, everybody passes a friendly message to the cushion round the class, and hears what arrives.
card-stand-up-tells =
    Stay calm and listen. Say: “I am glad you told me. It is not your fault.”
    Do not promise to keep it secret. Say whom you will tell, and why.
    Ask no questions beyond what you need to keep the child safe now. Never ask in front of others.
    Do not bring both sides together at once, and do not make the child who told stand out.
    A child who hurt others needs you, too: talk alone, without shame, about what happened and how to put it right.
    Write down the child’s own words, with date and time.
    Tell the person in charge of child protection the same day. In danger now: call the emergency services at once.
    If that person is the problem, go to another.
    Many laws set a deadline for reporting: learn yours before you need it.
    Sexual pictures of a child: do not open, save, copy or forward them, not even as proof. Note the account’s name, and hand over to the police or hotline.
