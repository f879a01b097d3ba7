# The fact finder: a detective's desk.
ui-facts-tools = Your tools
ui-facts-who = Who says so?
ui-facts-when = When is it from?
ui-facts-where = Where else?
ui-facts-look = Look closer
ui-facts-lens = Move the lens over the picture. Choose the spot that tells you something!
# Three rows of three fields on the picture.
ui-facts-field = { $field ->
    [1] Lens: top left
    [2] Lens: top middle
    [3] Lens: top right
    [4] Lens: middle left
    [5] Lens: centre
    [6] Lens: middle right
    [7] Lens: bottom left
    [8] Lens: bottom middle
   *[other] Lens: bottom right
}
ui-facts-saw = Nothing special here. Try another spot!
ui-facts-put-down = Put the lens down
ui-facts-board = The board with your findings
ui-facts-for = For
    .label = Speaks for it
ui-facts-against = Against
    .label = Speaks against it
ui-facts-nothing = Says nothing
    .label = Says nothing about it
# What is pinned there, for whoever hears it.
ui-facts-side = { $side }: { $findings }
ui-facts-pin = Does that speak for it or against it? Or does it say nothing? Pin it!
ui-facts-pinned = Pinned! Look further, or judge.
ui-facts-what = What would you like to find out?
ui-facts-judge = I can judge!
ui-facts-ask = Your verdict, please!
ui-facts-real = It’s real
ui-facts-trick = It’s a trick
ui-facts-unknown = Nobody can know yet
ui-facts-more = Look further
ui-facts-show-me = What would Sango do?
ui-facts-hint = I would do this. Try it!
ui-facts-again = Back at the desk. What else can you find out?
ui-facts-loose = Something has come loose from the board. Read it again: what does it really say?
ui-facts-back = Wind back
ui-facts-by-the-way = And one more thing:
ui-facts-next = Knock, knock! A new case is coming in.
ui-facts-level-up = { $level ->
    [1] You have a good nose! Now it gets trickier.
   *[other] What a detective! Here come the hardest cases of all.
}
ui-facts-level-down = Let’s take an easier case together.
ui-facts-finished = All cases solved! You looked first and judged afterwards. Fine detective work!
# How often the child met who hides in the pictures.
ui-facts-met = { $met ->
    [one] And you found who was hiding, once!
   *[other] And you found who was hiding, { $met } times!
}
