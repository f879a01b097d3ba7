# Les bons gestes : un appareil pour de faux, et ce que peuvent faire les mains.
ui-steps-pretend = Un appareil pour de faux. Il ne peut rien te faire.
ui-steps-what = Que fais‑tu ?
ui-steps-trail = Gestes faits : { $done } sur { $all }
ui-steps-show-me = Montre‑moi
ui-steps-breathe-in = Inspire
ui-steps-breathe-out = Souffle
ui-steps-blow = Ventre bien rond ! Maintenant, souffle comme sur une soupe chaude.
ui-steps-calmed = Aaah. C’est redevenu plus petit. Essaie autre chose !
ui-steps-calm = Le calme
ui-steps-hint = Moi, je ferais ça. À toi !
ui-steps-next-round = Oh, du nouveau. Que fais‑tu ?
ui-steps-level-up = { $level ->
    [1] Tu connais les gestes ! Maintenant, ça se corse.
   *[other] Quelle vitesse ! Voici les plus difficiles.
}
ui-steps-level-down = Prenons-en un plus facile ensemble.
ui-steps-finished = Tu sais quoi faire, et qui t’écoute. Bravo !
