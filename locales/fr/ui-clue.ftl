# Les pages avec des indices à trouver.
ui-clue-catch = C’est une ruse !
ui-clue-caught = Attrapé
ui-clue-decide = Que fais-tu maintenant ?
ui-clue-lit = { $place }, déjà vu
ui-clue-hidden = Hi, hi ! Ça rigole par là. Une ruse se cache encore !
ui-clue-show-me = Que ferait Sango ?
ui-clue-hint-look = Moi, je regarderais là où est la main !
ui-clue-hint-catch = Moi, je dirais : c’est une ruse !
ui-clue-hint-do = Moi, je ferais ça. Essaie !
ui-clue-level-up = { $level ->
    [1] Quel œil ! Maintenant, elles se cachent mieux.
   *[other] Bravo ! Voici les ruses les plus malignes.
}
ui-clue-level-down = Prenons-en une plus facile.
ui-clue-finished = Tu as trouvé les ruses et laissé les bonnes choses en paix. Bravo !
