ui-lesson-next = Suivant
ui-lesson-your-turn = Encore une situation, et cette fois, sans aide.
ui-lesson-recap = À retenir
ui-lesson-sticker = Tu as gagné un autocollant !
ui-lesson-light = Allumer le phare
ui-lesson-sign = Le signe de Sango : deux doigts vers les yeux, puis un coucou de la main. Regarde d’abord, partage ensuite !
ui-lesson-leave = Quitter cette île
