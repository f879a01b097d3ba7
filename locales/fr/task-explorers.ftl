# L’exercice de signalement des 5 à 8 ans : Wigglo, une application pour de faux.

task-explorers-goal = Voici Wigglo, une application pour de faux. Une image fait du mal à une enfant. Trouve-la et aide !

task-explorers-duck-who = Nils
task-explorers-duck = Mon canard nage plus vite que moi !
task-explorers-parrot-who = Amal
task-explorers-parrot = Mon perroquet dit « soupe » toute la journée.
# La publication qui blesse : quelqu’un se moque de ce que mange une enfant.
task-explorers-lunch-who = Zap
task-explorers-lunch = Beurk, regardez ce que mange Sara ! Riez tous d’elle !
task-explorers-snails-who = Lou
task-explorers-snails = Course d’escargots ! Ils courent encore.

## Pourquoi la signales-tu ?
task-explorers-reason-mean = C’est méchant pour quelqu’un
task-explorers-reason-advert = Ça veut vendre quelque chose
task-explorers-reason-tired = Ça me donne sommeil

## À qui le dis-tu ?
task-explorers-adult-teacher = À ma maîtresse ou à mon maître
task-explorers-adult-home = À un adulte à la maison
