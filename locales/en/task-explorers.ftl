# The report task for 5-8 years: Wigglo, a pretend app.

task-explorers-goal = This is Wigglo, a pretend app. One post hurts a child. Find it and help!

task-explorers-duck-who = Nils
task-explorers-duck = My duck swims faster than I do!
task-explorers-parrot-who = Amal
task-explorers-parrot = My parrot says “soup” all day.
# The harmful post: somebody laughs at what a child eats.
task-explorers-lunch-who = Zap
task-explorers-lunch = Yuck, look what Sara eats! Everybody laugh at her!
task-explorers-snails-who = Lou
task-explorers-snails = Snail race! They are still running.

## Why do you report it?
task-explorers-reason-mean = It is mean to somebody
task-explorers-reason-advert = It wants to sell something
task-explorers-reason-tired = It makes me sleepy

## Whom do you tell?
task-explorers-adult-teacher = My teacher
task-explorers-adult-home = A grown-up at home
