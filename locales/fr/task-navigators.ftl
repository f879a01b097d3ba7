# La tâche de signalement, 9-12 ans : Snapboard, une appli pour de faux.

task-navigators-goal = Voici Snapboard, une appli pour de faux. Une publication fait du mal à un enfant. Trouve‑la, et fais ce que tu ferais en vrai.

task-navigators-cat-who = Mei
task-navigators-cat = Mon chat a écrit son premier message : « jjjjjjjjj ». Je crois qu’il veut du poisson.
task-navigators-pond-who = Kofi
task-navigators-pond = Moi, mon vélo et la mare. La mare a gagné ! J’ai tellement ri que j’ai avalé une feuille.
task-navigators-donkey-who = Turbo99
task-navigators-donkey = J’ai mis une tête d’âne à Nils, de notre classe ! Commentaires : « Aussi bête qu’un âne ! » « Quand il arrive, on fait tous hi-han. »
task-navigators-dragon-who = Ivo
task-navigators-dragon = Mon dragon est fini. Il a coûté la vie à trois stylos.

## Pourquoi le signales-tu ?
task-navigators-reason-advert = C’est pour vendre quelque chose
task-navigators-reason-unkind = C’est cruel envers quelqu’un
task-navigators-reason-boring = Je trouve ça ennuyeux
task-navigators-reason-copied = C’est copié d’un film

## À qui le dis-tu ?
task-navigators-adult-teacher = Une enseignante ou un enseignant
task-navigators-adult-home = Un adulte à la maison
task-navigators-adult-cousin = Une cousine adulte
