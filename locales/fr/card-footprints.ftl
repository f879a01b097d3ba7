# La fiche pédagogique pour la leçon footprints.

card-footprints-goal = Les enfants choisissent qui peut voir quoi, et demandent avant de partager une photo des autres. Ils savent quoi faire quand une photo d’eux circule.
card-footprints-words =
    Trace : ce qui reste quand on partage.
    Preuve : une image gardée de ce qui a été dit ou fait.
    Signaler : dire à l’appli que quelque chose ne va pas.
    Adulte de confiance : quelqu’un qui écoute et qui aide.
card-footprints-discuss-1 = Une photo a fait rire Teo, l’autre non. Comment le savoir avant de partager ?
card-footprints-discuss-2 = Cinq enfants sont sur une photo. Quatre disent oui, un dit non. Que faire pour que les cinq s’amusent ?
card-footprints-discuss-3 = Quelles choses, en ligne, sont meilleures parce que quelqu’un les a partagées avec le monde entier ?
card-footprints-without-devices =
    Donnez un nom aux quatre murs : moi, famille, amis, tout le monde. Lisez à voix haute des exemples du jeu. Les enfants vont vers un mur, ou le montrent du doigt, et disent pourquoi. Ils peuvent changer d’avis.
    Puis faites recopier un dessin à la main, de table en table. Après trois minutes, essayez de l’« effacer » : où sont toutes les copies ?
card-footprints-tells =
    Restez calme et écoutez. Dites : « Tu as bien fait de m’en parler. Ce n’est pas ta faute. »
    Ne promettez pas de garder le secret. Dites à qui vous allez en parler, et pourquoi.
    Ne posez que les questions nécessaires pour protéger l’enfant maintenant. Ne demandez jamais rien devant les autres.
    Notez les propres mots de l’enfant, avec la date et l’heure.
    Prévenez le jour même la personne chargée de la protection de l’enfance. Danger immédiat : appelez tout de suite les secours.
    Si cette personne est le problème, adressez-vous à une autre.
    Beaucoup de lois fixent un délai de signalement : renseignez-vous sur le vôtre avant d’en avoir besoin.
    Images sexuelles d’un enfant : ne les ouvrez pas, ne les gardez pas, ne les copiez pas, ne les transmettez pas, même comme preuve. Notez le nom du compte, et confiez l’affaire à la police ou au service de signalement.
