# La fiche pédagogique pour la leçon play-and-rest.

card-play-and-rest-goal = Les enfants regardent une journée dans son ensemble : sommeil, jeu, famille, savoir, écrans. Ils remarquent comment « encore un » grandit, s’exercent à s’arrêter, et voient que les écrans peuvent aussi rapprocher.
card-play-and-rest-words =
    Écran : tablette, téléphone, ordinateur, télévision.
    « Encore un » : l’envie de continuer quand quelque chose se termine.
    Repos : ce qu’il faut au corps et à la tête pour être bien demain.
    Adulte de confiance : quelqu’un qui écoute et qui aide.
card-play-and-rest-discuss-1 = Les bonnes journées de Lulu n’étaient pas les mêmes d’un enfant à l’autre. Qu’y a-t-il dans une de vos bonnes journées ?
card-play-and-rest-discuss-2 = La boule de poils dit « encore un ». Qu’est-ce qui vous aide à arrêter quand elle parle ?
card-play-and-rest-discuss-3 = Appeler Mamie, c’est aussi un écran. Quels moments d’écran rapprochent les gens ?
card-play-and-rest-without-devices =
    Posez six feuilles par terre : matin, midi, après-midi, coucher du soleil, soir, coucher. Les enfants sont les cartes : ballon, soupe, tablette, histoire, sieste, Mamie. Ils se placent sur les feuilles. Un enfant est la boule de poils et s’étale sur la feuille suivante, jusqu’à ce que tous crient « clic, éteint ! ». Puis on ferme les yeux, la nuit passe, et la classe raconte le matin de Lulu.
    Il n’y a pas une seule bonne journée. Les familles sont différentes : certains enfants n’ont pas de tablette, pas de grand-mère, ou travaillent après l’école. Ne jugez personne, et ne demandez à personne ce qui se passe à la maison.
card-play-and-rest-tells =
    Restez calme et écoutez. Dites : « Tu as bien fait de m’en parler. Ce n’est pas ta faute. »
    Ne promettez pas de garder le secret. Dites à qui vous allez en parler, et pourquoi.
    Ne posez que les questions nécessaires pour protéger l’enfant maintenant. Ne demandez jamais rien devant les autres.
    Notez les propres mots de l’enfant, avec la date et l’heure.
    Prévenez le jour même la personne chargée de la protection de l’enfance. Danger immédiat : appelez tout de suite les secours.
    Si cette personne est le problème, adressez-vous à une autre.
    Beaucoup de lois fixent un délai de signalement : renseignez-vous sur le vôtre avant d’en avoir besoin.
    Images sexuelles d’un enfant : ne les ouvrez pas, ne les gardez pas, ne les copiez pas, ne les transmettez pas, même comme preuve. Notez le nom du compte, et confiez l’affaire à la police ou au service de signalement.
