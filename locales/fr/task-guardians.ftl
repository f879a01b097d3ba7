# L’exercice de signalement des 13 à 17 ans : Snapboard, une fausse application de photos.

task-guardians-goal = Voici Snapboard, une fausse application. Une publication fait partie d’un harcèlement collectif. Trouve-la, et fais ce que tu ferais vraiment.

task-guardians-pan-who = Dario
task-guardians-pan = Ma crêpe a la forme de l’Islande. Ou d’une crêpe. J’ai mangé l’Islande.
# La publication nuisible : un vote contre un élève, avec un appel à participer.
task-guardians-vote-who = queenb
task-guardians-vote = Votez : qui n’aurait jamais dû entrer en 3e C ? Adem est en tête ! Écrivez-lui ce que vous pensez. Tout le monde le fait.
task-guardians-hen-who = Inès
task-guardians-hen = J’ai tricoté un pull à ma poule. Elle me fait la tête.
task-guardians-spoons-who = Luis
task-guardians-spoons = Onze cuillères, une tasse, sans les mains. Ma grand-mère détient le record.

## Pourquoi la signales-tu ?
task-guardians-reason-spam = Spam ou publicité
task-guardians-reason-bullying = Harcèlement ou intimidation
task-guardians-reason-copied = Œuvre copiée
task-guardians-reason-boring = Je n’aime pas

## À qui en parles-tu ?
task-guardians-adult-counsellor = À la conseillère de l’école
task-guardians-adult-home = À un adulte à la maison
task-guardians-adult-coach = À mon entraîneur
