# Le bureau de détective.
ui-facts-tools = Tes outils
ui-facts-who = Qui le dit ?
ui-facts-when = Ça date de quand ?
ui-facts-where = Et ailleurs ?
ui-facts-look = Regarder de près
ui-facts-lens = Promène la loupe sur l’image. Choisis l’endroit qui t’apprend quelque chose !
# Trois rangées de trois cases sur l'image.
ui-facts-field = { $field ->
    [1] Loupe : en haut à gauche
    [2] Loupe : en haut au milieu
    [3] Loupe : en haut à droite
    [4] Loupe : au milieu à gauche
    [5] Loupe : au centre
    [6] Loupe : au milieu à droite
    [7] Loupe : en bas à gauche
    [8] Loupe : en bas au milieu
   *[other] Loupe : en bas à droite
}
ui-facts-saw = Rien de spécial ici. Essaie ailleurs !
ui-facts-put-down = Poser la loupe
ui-facts-board = Le tableau de tes indices
ui-facts-for = Pour
    .label = Indice pour
ui-facts-against = Contre
    .label = Indice contre
ui-facts-nothing = Ne dit rien
    .label = Ça ne dit rien
# Ce qui y est épinglé, pour qui écoute.
ui-facts-side = { $side } : { $findings }
ui-facts-pin = C’est un indice pour, ou contre ? Ou est‑ce que ça ne dit rien ? Épingle‑le !
ui-facts-pinned = Épinglé ! Cherche encore, ou donne ton verdict.
ui-facts-what = Que veux‑tu savoir ?
ui-facts-judge = J’ai mon verdict !
ui-facts-ask = Ton verdict, s’il te plaît !
ui-facts-real = C’est vrai
ui-facts-trick = C’est un piège
ui-facts-unknown = On ne peut pas encore le savoir
ui-facts-more = Chercher encore
ui-facts-show-me = Que ferait Sango ?
ui-facts-hint = Moi, je ferais ça. Essaie !
ui-facts-again = Te revoilà au bureau. Que peux‑tu encore découvrir ?
ui-facts-loose = Quelque chose s’est décroché du tableau. Relis : qu’est‑ce que ça dit vraiment ?
ui-facts-back = Revenir en arrière
ui-facts-by-the-way = Encore une chose :
ui-facts-next = Toc, toc ! Une nouvelle affaire arrive.
ui-facts-level-up = { $level ->
    [1] Quel flair ! Maintenant, ça se corse.
   *[other] Digne d’un grand détective ! Voici les affaires les plus difficiles.
}
ui-facts-level-down = Prenons ensemble une affaire plus facile.
ui-facts-finished = Toutes les affaires sont résolues ! Tu as d’abord cherché, puis jugé. Quel talent !
ui-facts-met = { $met ->
    [one] Et tu as trouvé une fois qui se cachait !
   *[other] Et tu as trouvé { $met } fois qui se cachait !
}
