# The report task for 13-17 years: Snapboard, a pretend photo app.

task-guardians-goal = This is Snapboard, a pretend app. One post is part of a pile-on against a person. Find it, and do what you would really do.

task-guardians-pan-who = Dario
task-guardians-pan = My pancake is shaped like Iceland. Or like a pancake. I have eaten Iceland.
# The harmful post: a vote about a classmate, with a call to join in.
task-guardians-vote-who = queenb
task-guardians-vote = Vote: who in 10c should never have been let in? Adem leads! Write him what you think. Everyone is doing it.
task-guardians-hen-who = Ines
task-guardians-hen = I knitted my hen a jumper. She knitted her brows.
task-guardians-spoons-who = Luis
task-guardians-spoons = Eleven spoons, one cup, no hands. My gran holds the record.

## Why do you report it?
task-guardians-reason-spam = Spam or advertising
task-guardians-reason-bullying = Bullying or harassment
task-guardians-reason-copied = Copied work
task-guardians-reason-boring = I do not like it

## Whom do you tell?
task-guardians-adult-counsellor = The school counsellor
task-guardians-adult-home = An adult at home
task-guardians-adult-coach = My coach
