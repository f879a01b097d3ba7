# La fiche pédagogique pour la leçon report-and-recover.

card-report-and-recover-goal = Les jeunes savent qui aide à quoi : appli, police, service de signalement, ligne d’écoute, centre d’aide intégré. Ils savent comment récupérer un compte, et frappent à la porte suivante quand la première reste fermée.
card-report-and-recover-words =
    Service de signalement : travaille à faire retirer les images interdites d’enfants ; dans beaucoup de pays, même fabriquées.
    Ligne d’écoute : des gens dont le métier est d’écouter les enfants et les jeunes.
    Centre d’aide intégré : police, soins, conseils et protection sous un seul toit, pour que l’enfant ne raconte qu’une fois.
    Second examen : demander à une appli de revoir sa décision. La première réponse vient souvent d’une machine.
    Ce qui existe, et sous quel nom, dépend du pays. Regardez avant la page d’aide du jeu, et complétez avec ce que vous connaissez.
card-report-and-recover-discuss-1 = L’oncle de Rico n’écoutait qu’à moitié. Qu’est-ce qui aide à se faire entendre ? Et si ça ne marche toujours pas ?
card-report-and-recover-discuss-2 = Chez vous, qui aide à quoi ? Par quoi commencer pour un compte volé, une menace, une image interdite ?
card-report-and-recover-discuss-3 = Jonas a failli payer le « magicien ». Pourquoi accepte-t-on si vite de l’aide quand on vient de perdre quelque chose ?
card-report-and-recover-without-devices =
    Accrochez cinq panneaux dans la salle : appli, police, service de signalement, ligne d’écoute, centre d’aide intégré. Lisez des cas inventés ; chacun va là où il commencerait, et dit pourquoi. Plusieurs réponses peuvent être justes : allez alors au deuxième endroit.
    Puis à trois : l’un raconte, l’un joue un adulte occupé, l’un soutient le premier. En quoi le deuxième essai est-il différent ? Échangez les rôles.
card-report-and-recover-tells =
    Restez calme et écoutez. Dites : « Tu as bien fait de m’en parler. Ce n’est pas ta faute. »
    Ne promettez pas de garder le secret. Dites à qui vous allez en parler, et pourquoi.
    Ne posez que les questions nécessaires pour protéger l’enfant maintenant. Ne demandez jamais rien devant les autres.
    Notez les propres mots de l’enfant, avec la date et l’heure.
    Prévenez le jour même la personne chargée de la protection de l’enfance. Danger immédiat : appelez tout de suite les secours.
    Si cette personne est le problème, adressez-vous à une autre.
    Beaucoup de lois fixent un délai de signalement : renseignez-vous sur le vôtre avant d’en avoir besoin.
    Images sexuelles d’un enfant : ne les ouvrez pas, ne les gardez pas, ne les copiez pas, ne les transmettez pas, même comme preuve. Notez le nom du compte, et confiez l’affaire à la police ou au service de signalement.
