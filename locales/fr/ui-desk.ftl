# Le bureau de signalement : une appli pour de faux.
ui-desk-pretend = Cette appli est pour de faux. Rien de ce que tu fais ici ne sort du jeu.
ui-desk-proof = Preuve
    .label = Garder une preuve
ui-desk-block = Bloquer
ui-desk-report = Signaler
ui-desk-tell = En parler à quelqu’un
ui-desk-helpline = Appeler la ligne d’écoute
ui-desk-reply = Répondre
ui-desk-forward = Faire circuler
ui-desk-done = J’ai fini
ui-desk-really-done = Tu as fini ? Tu ne pourras pas revenir à cette tâche.
ui-desk-go-on = Pas encore
ui-desk-why = Pourquoi la signales‑tu ?
ui-desk-whom = À qui en parles‑tu ?
ui-desk-by = par { $who }
ui-desk-open = Regarder : { $post }
ui-desk-proof-done = Preuve gardée : une image de l’écran est enregistrée.
ui-desk-block-done = C’est bloqué. Cette personne ne peut plus te contacter ici.
ui-desk-report-done = C’est signalé. L’équipe de l’appli va regarder.
ui-desk-tell-done = Tu en as parlé. Ton choix : « { $who } ».
ui-desk-helpline-done = Sur la ligne d’écoute, quelqu’un a pris le temps de t’écouter.
ui-desk-reply-done = Tu as répondu.
ui-desk-forward-done = Tu l’as fait circuler.
ui-desk-hidden = Tu as bloqué cette personne. Sa publication a disparu de ton mur.
ui-desk-show-me = Que ferait Sango ?
ui-desk-hint = Moi, je ferais ça. Essaie !
ui-desk-back = Essayer autre chose
ui-desk-level-up = { $level ->
    [1] Tu t’y retrouves très bien ! Maintenant, ça se corse.
   *[other] Rien ne t’échappe ! Voici les cas les plus difficiles.
}
ui-desk-finished = Garder une preuve, bloquer, en parler, signaler : tu sais tout faire. Et jamais sans aide.
