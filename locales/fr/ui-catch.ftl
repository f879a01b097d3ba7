# Des mots qui arrivent en bateau.
ui-catch-sea = L’eau, avec les bateaux et tes amis
ui-catch-pass = Entrer
ui-catch-shield = Dehors
    .label = Dehors : mettre le bouclier devant
ui-catch-speak = Mon mot à moi
    .label = Envoyer un mot à moi
ui-catch-lane = Mettre le bouclier devant { $name }
ui-catch-from = { $from } à { $to }
ui-catch-silence = Un silence autour de { $to }
ui-catch-write = Qu’est-ce que tu envoies à { $to } ?
ui-catch-mend = Qu’est-ce que tu dis à { $to } ?
ui-catch-feels-hurt = { $name } a de la peine
ui-catch-feels-calm = { $name } attend du courrier
ui-catch-feels-glad = { $name } sourit
ui-catch-feels-beaming = { $name } rayonne
ui-catch-show-me = Que ferait Sango ?
ui-catch-hint = Moi, je ferais ça. Essaie !
ui-catch-again = Le revoilà. Regarde, moi, je ferais ça.
ui-catch-not-yet = Ton mot peut attendre un peu. D’abord ce bateau : entrer, ou dehors ?
ui-catch-elsewhere = Là, il n’y a que de l’eau. Le bateau arrive par un autre chemin.
ui-catch-to-mend = Maintenant, c’est entré. Quel mot de toi aiderait ?
ui-catch-words = À sa place, qu’aimerais-tu entendre maintenant ?
ui-catch-no-rush = Le bateau revient. Tu peux essayer encore.
ui-catch-next-wave = De nouveaux bateaux à l’horizon !
ui-catch-level-up = { $level ->
    [1] Quel œil ! Les prochains mots arrivent déguisés.
   *[other] Tu es capitaine du port ! Voici les déguisements les plus rusés.
}
ui-catch-level-down = Prenons ensemble une mer plus calme.
ui-catch-finished = Ce qui fait du bien est entré, ce qui blesse est resté dehors. Et personne n’est resté sans ami. Quel beau port !
ui-catch-tempo = Vent
ui-catch-tempo-0 = On attend
ui-catch-tempo-1 = Brise
ui-catch-tempo-2 = Vif
