# La fiche pédagogique pour la leçon stand-up.

card-stand-up-goal = Les enfants remarquent quand un jeu blesse quelqu’un, et trouvent leur façon d’aider : un mot gentil, un stop calme, une preuve, un adulte. Qui a blessé apprend à réparer.
card-stand-up-words =
    Témoin : quelqu’un qui voit ce qui se passe.
    Défenseur : un témoin qui aide.
    Mettre à l’écart : laisser exprès quelqu’un hors du groupe.
    Faux compte : un compte qui se fait passer pour quelqu’un d’autre.
    Rumeur : une histoire qui circule sans que personne sache si elle est vraie.
card-stand-up-discuss-1 = En ligne, on ne voit pas les visages. Comment remarquer quand même qu’une blague n’est plus drôle ?
card-stand-up-discuss-2 = Quelqu’un veut aider, mais a peur d’être le prochain. Quelles façons discrètes d’aider existent ?
card-stand-up-discuss-3 = Une blague est allée trop loin. Que faut‑il dans un pardon qui aide vraiment ?
card-stand-up-without-devices =
    Posez un coussin sur une chaise. Donnez‑lui un nom. Ne faites jamais jouer à un enfant le rôle de la personne dont on se moque. Lisez au coussin des messages du jeu, ou inventez‑en d’inoffensifs.
    D’abord, la classe se tait : comment le coussin le voit‑il ? Puis chaque table choisit une façon d’aider et la montre : un mot gentil rien que pour le coussin, un « Stop » calme, changer de sujet, aller chercher un adulte.
    À la fin, faites passer de bouche à oreille un message gentil pour le coussin, et écoutez ce qui arrive.
card-stand-up-tells =
    Restez calme et écoutez. Dites : « Tu as bien fait de m’en parler. Ce n’est pas ta faute. »
    Ne promettez pas de garder le secret. Dites à qui vous allez en parler, et pourquoi.
    Ne posez que les questions nécessaires pour protéger l’enfant maintenant. Ne demandez jamais rien devant les autres.
    Ne réunissez pas tout de suite les deux côtés, et n’exposez pas l’enfant qui a parlé.
    L’enfant qui a blessé a aussi besoin de vous : parlez‑lui en privé, sans lui faire honte, de ce qui s’est passé et de la façon de réparer.
    Notez les propres mots de l’enfant, avec la date et l’heure.
    Prévenez le jour même la personne chargée de la protection de l’enfance. Danger immédiat : appelez tout de suite les secours.
    Si cette personne est le problème, adressez‑vous à une autre.
    Beaucoup de lois fixent un délai de signalement : renseignez‑vous sur le vôtre avant d’en avoir besoin.
    Images sexuelles d’un enfant : ne les ouvrez pas, ne les gardez pas, ne les copiez pas, ne les transmettez pas, même comme preuve. Notez le nom du compte, et confiez l’affaire à la police ou au service de signalement.
