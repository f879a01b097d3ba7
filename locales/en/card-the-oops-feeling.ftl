# The teacher's card for the lesson the-oops-feeling.

card-the-oops-feeling-goal = Children know the “oops-feeling” that an upsetting picture brings, and four steps: stop, look away, cover or close, tell. They tell another adult if the first does not listen. They know that it is never their fault.
card-the-oops-feeling-words =
    Oops-feeling: when your tummy wobbles, your heart goes fast or you want to cry, because of something you saw or heard.
    Pop-up: a picture that opens by itself.
    Trusted adult: a grown-up who listens and helps.
card-the-oops-feeling-discuss-1 = Where in your body can an oops-feeling sit? Show it on the cushion.
card-the-oops-feeling-discuss-2 = A device cannot be closed. What else can hands, eyes and feet do?
card-the-oops-feeling-discuss-3 = A grown-up is busy and does not listen. Who could be the next one?
card-the-oops-feeling-without-devices =
    A book is the tablet; a scribble lies in it. Open it: everybody calls “Oops!” and does the steps: hand up, head turned, book shut, walk to somebody and say “I saw something that I didn’t like.”
    Change the device: a picture held up by somebody else, a talking cushion, a book that does not shut. Which step works now?
    Then breathe together: in through the nose, and out as if onto hot soup. Make the feeling small with your hands.
    Never ask children what they have seen. Made-up things only.
card-the-oops-feeling-tells =
    Stay calm and listen. Say: “I am glad you told me. It is not your fault.”
    Do not promise to keep it secret. Say whom you will tell, and why.
    Ask no questions beyond what you need to keep the child safe now. Never ask in front of others.
    Do not ask to see the picture again, and do not take the device away as a punishment: a child who loses it will not tell next time.
    Write down the child’s own words, with date and time.
    Tell the person in charge of child protection the same day. In danger now: call the emergency services at once.
    If that person is the problem, go to another.
    Many laws set a deadline for reporting: learn yours before you need it.
    Sexual pictures of a child: do not open, save, copy or forward them, not even as proof. Note the account’s name, and hand over to the police or hotline.
