# The teacher's card for the lesson secure-accounts.

card-secure-accounts-goal = Young people build passphrases that hold, use a new one everywhere with a manager’s help, add a second step and spare codes, and give codes to nobody.
# Rates: D. L. Wheeler, “zxcvbn: Low-Budget Password Strength Estimation”, USENIX Security 2016, and that program’s four situations. Word list: EFF’s long list.
card-secure-accounts-words =
    Passphrase: several words picked at random. Dice are better at surprise than people: words that one chooses are easier to guess than the game counts.
    Password manager: a program that makes and remembers keys. It can run without internet, and a notebook at home is better than one key for all.
    Sign-in in two steps: after the passphrase something that one has. An app or a small key is safer than a text message; a text message is better than nothing.
    How the machine counts: each word is one of 7,776. It makes ten tries a second at the door, ten thousand against a stolen list that was kept well, and ten billion, with twelve arms, against one that was not. It knows names, patterns and old keys. All this is an estimate.
    Practice key: nobody types here, and no key of the game should be used.
card-secure-accounts-discuss-1 = Why does hurry work so well? How do you find out, in peace, whether a message is real?
card-secure-accounts-discuss-2 = “If you loved me, you’d give me your passphrase.” What could one answer? To whom could one turn if the pressure goes on?
card-secure-accounts-discuss-3 = Not everybody has a phone or device of their own. How can one look after an account on a shared device?
card-secure-accounts-without-devices =
    Draw words by dice: number a list of 36 words from 11 to 66, throw two dice for each word. Compare with four words that somebody “thinks up”: which can the class guess?
    Then write messages that fish for a code, as cunningly as you can, in groups. The others name the trick: hurry, fear, reward, a familiar voice.
card-secure-accounts-tells =
    Stay calm and listen. Say: “I am glad you told me. It is not your fault.”
    Do not promise to keep it secret. Say whom you will tell, and why.
    Ask no questions beyond what you need to keep the child safe now. Never ask in front of others.
    Write down the child’s own words, with date and time.
    Tell the person in charge of child protection the same day. In danger now: call the emergency services at once.
    If that person is the problem, go to another.
    Many laws set a deadline for reporting: learn yours before you need it.
    Sexual pictures of a child: do not open, save, copy or forward them, not even as proof. Note the account’s name, and hand over to the police or hotline.
