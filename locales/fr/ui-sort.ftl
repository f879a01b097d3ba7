# Trier : les choses arrivent en bateau, on regarde dedans, on les change et on les met à leur place.
ui-sort-open = Regarder dedans
ui-sort-show-me = Montre-moi
    .label = Montre-moi où est sa place
ui-sort-opened = Voilà donc ce qu’il y a dedans. Ça va quelque part tel quel, ou faut‑il d’abord changer quelque chose ?
ui-sort-next = Voici le bateau suivant.
ui-sort-where = Où est sa place ?
ui-sort-change = Ce qu’on peut changer
ui-sort-tide = Les bateaux
ui-sort-call = Faire venir ce bateau d’abord : { $thing }
# Ce qui grandit, et combien de morceaux sont là.
ui-sort-grown = { $what } : { $grown } morceaux sur { $all }
ui-sort-streak = Belle série : deux morceaux d’un coup !
ui-sort-watch = Je te montre.
# Ce dont Sango s'est servi, l'un après l'autre.
ui-sort-and = {" + "}
ui-sort-shown = { $count ->
    [0] Je le mettrais ici : « { $home } ».
   *[other] D’abord : « { $tools } ». Ensuite : « { $home } ».
}
ui-sort-level-up = { $level ->
    [1] Tu regardes de près. Ce qui arrive demande deux coups d’œil.
   *[other] Beau travail. Maintenant, plusieurs questions arrivent à la fois.
}
ui-sort-level-down = Prenons-en un plus tranquille, ensemble.
