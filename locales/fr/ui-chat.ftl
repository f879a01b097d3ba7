# La messagerie pour de faux.
ui-chat-pretend = C’est une messagerie pour de faux. Rien de ce que tu écris ici ne sort de ce jeu.
ui-chat-talk = La conversation
ui-chat-write = Qu’est-ce que tu écris ?
ui-chat-you = Toi : { $text }
ui-chat-keep = Preuve
    .label = Garder une preuve
ui-chat-block = Bloquer
ui-chat-leave = Quitter
ui-chat-tell = En parler
ui-chat-keep-done = Preuve gardée
ui-chat-block-done = Bloqué
ui-chat-leave-done = Conversation quittée
ui-chat-tell-done = Tu en as parlé à quelqu’un
ui-chat-read-on = Lire la suite
ui-chat-back = Revenir en arrière
ui-chat-show-me = Que ferait Sango ?
ui-chat-hint = Moi, je ferais ça. Essaie !
ui-chat-again = Retour à ce moment-là. Que peux-tu faire d’autre ?
ui-chat-next-talk = Ding ! Quelqu’un d’autre écrit.
ui-chat-ended = C’était une bonne conversation !
ui-chat-level-up = { $level ->
    [1] Tu remarques plein de choses ! Maintenant, ça se corse.
   *[other] Quel œil ! Voici les conversations les plus rusées.
}
ui-chat-level-down = Prenons-en une plus facile ensemble.
ui-chat-finished = Tu as gardé tes vrais amis, et personne n’a pu te piéger. Tu peux te fier à ton jugement.
