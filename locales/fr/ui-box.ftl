# La boîte aux trésors.
ui-box-home-me = Juste moi
ui-box-home-family = Ma famille
ui-box-home-friends = Mes amis
ui-box-home-everyone = Tout le monde
ui-box-show-me = Montre‑moi la réponse
ui-box-level-up = { $level ->
    [1] Tu te débrouilles très bien. Voici des trésors plus difficiles !
   *[other] Quel œil ! Voici les trésors les plus difficiles de tous.
}
ui-box-level-down = On en regarde quelques-uns ensemble.
ui-box-shown = Regarde, la bonne place est ici : « { $home } ».
ui-box-watch = Je te montre.
ui-box-finished = Le coffre aux trésors est plein. Chaque chose a une bonne place. Bravo !
ui-box-who = Qui peut voir ça ?
