ui-lesson-next = Suivant
ui-lesson-your-turn = Encore une situation, et cette fois, sans aide.
ui-lesson-recap = À retenir
ui-lesson-sticker = Tu as gagné un autocollant !
ui-lesson-light = Allumer le phare
ui-lesson-leave = Quitter cette île
