# The teacher's card for the lesson kind-words.

card-kind-words-goal = Children see and hear whether a word, a face or a sound makes somebody glad or hurts. They let kind things in, say stop to mean ones, stay with a friend, and break a silence with a word of their own.
card-kind-words-words =
    Kind: it makes somebody glad, or it helps.
    Mean: it hurts, even when somebody calls it fun.
    Clumsy: kindly meant, but it came out oddly.
card-kind-words-discuss-1 = How does your face look when a kind word arrives? And a mean one?
card-kind-words-discuss-2 = A hooray was too loud. How can you tell that it was kindly meant?
card-kind-words-discuss-3 = Somebody asks, and nobody answers. What could you say?
card-kind-words-without-devices =
    A cushion is the friend, an umbrella is the shield. Never let a child play the one who is teased.
    Make sounds and faces towards the cushion: clapping, “boo”, a kiss, a loud “toot”. Each time, the children decide: umbrella down or up?
    Then nobody makes a sound. How does the cushion feel? Each child thinks of one kind word and brings it.
card-kind-words-tells =
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
