# The teacher's card for the lesson my-treasures.

card-my-treasures-goal = Children know which things about them are treasures, choose who may see each, and ask a grown-up when they are not sure. They know that a secret that hurts is never kept alone.
card-my-treasures-words =
    Treasure: something about me that others could misuse: my house, my face, my number, my school, my password.
    Family: here also other grown-ups whom a child trusts.
    Everyone: the whole world, also people nobody here knows.
card-my-treasures-discuss-1 = The parrot asked very nicely. May you say no to somebody nice? How would you say it?
card-my-treasures-discuss-2 = Which things did you send to everyone? Why do they give nothing away?
card-my-treasures-discuss-3 = Whom could you ask when you are not sure? Think of two people.
card-my-treasures-without-devices =
    Play parrot: whisper a silly sentence to one child, who says it loudly; all repeat it. Now try to take it back. It cannot be done, and that is the joke.
    Then put three mats on the floor: me, family, everyone. Show pictures or objects (a key, a toy house, a drawing, a joke). The children hop to a mat, or point, and may change their minds.
card-my-treasures-tells =
    Stay calm and listen. Say: “I am glad you told me. It is not your fault.”
    Do not promise to keep it secret. Say whom you will tell, and why.
    Ask no questions beyond what you need to keep the child safe now. Never ask in front of others.
    Write down the child’s own words, with date and time.
    Tell the person in charge of child protection the same day. In danger now: call the emergency services at once.
    If that person is the problem, go to another.
    Many laws set a deadline for reporting: learn yours before you need it.
    Sexual pictures of a child: do not open, save, copy or forward them, not even as proof. Note the account’s name, and hand over to the police or hotline.
