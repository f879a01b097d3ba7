# The teacher's card for the lesson true-or-trick.

card-true-or-trick-goal = Children stop before they believe or pass on. They ask who says so, when it is from and where else, look closer, and can leave a question open.
card-true-or-trick-words =
    Evidence: what speaks for or against something.
    Source: who says so, and how they know.
    Made-up picture or voice: one that a machine has made. It may have no mistake at all.
    Bubble: when an app shows us mostly what we looked at before.
card-true-or-trick-discuss-1 = The octopus vote sounded made up and was real. How can we doubt without calling everything fake?
card-true-or-trick-discuss-2 = Fifty people pass on the same picture. When do many voices count, and when are they only one?
card-true-or-trick-discuss-3 = Somebody in your family passes on something that is not true. How can you tell them kindly?
card-true-or-trick-without-devices =
    Write three claims about your school on the board: one strange and true, one made up, one that nobody can know yet. In groups, children have three questions each: who, when, where else? Find out who could answer them, and go and ask.
    Pin each answer under “for”, “against” or “says nothing”. Only then does the class judge.
    Then look at the same subject on two people’s phones, or tell what each would be shown. What does each bubble leave out?
card-true-or-trick-tells =
    A child may tell you about a made-up picture, film or voice of themselves, or about news that frightens them.
    Stay calm and listen. Say: “I am glad you told me. It is not your fault.”
    Do not promise to keep it secret. Say whom you will tell, and why.
    Ask no questions beyond what you need to keep the child safe now. Never ask in front of others.
    Write down the child’s own words, with date and time.
    Tell the person in charge of child protection the same day. In danger now: call the emergency services at once.
    If that person is the problem, go to another.
    Many laws set a deadline for reporting: learn yours before you need it.
    Sexual pictures of a child, made-up ones, too: do not open, save, copy or forward them, not even as proof. Note the account’s name, and hand over to the police or hotline.
