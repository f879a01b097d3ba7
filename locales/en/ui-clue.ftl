# Pages with clues: spot them.
ui-clue-catch = That’s a trick!
ui-clue-caught = Caught
ui-clue-decide = What do you do about it?
ui-clue-lit = { $place }, looked at
ui-clue-hidden = Hee-hee! Somebody giggles there. One trick still hides!
ui-clue-show-me = What would Sango do?
ui-clue-hint-look = I’d look where the hand is!
ui-clue-hint-catch = I’d say: that’s a trick!
ui-clue-hint-do = I’d do this. Try it!
ui-clue-level-up = { $level ->
    [1] Sharp eyes! Now they hide better.
   *[other] Great! Now the slyest tricks of all.
}
ui-clue-level-down = Let’s take an easier one.
ui-clue-finished = You found the tricks and left the good things in peace. Well done!
