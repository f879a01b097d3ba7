# La fiche de l'enseignant pour la leçon footprints.

card-footprints-goal = Les enfants choisissent qui peut voir quoi, et demandent avant de partager une photo des autres. Ils savent que faire quand une photo d’eux circule.
card-footprints-words =
    Trace : ce qui reste quand on partage.
    Preuve : une image gardée de ce qui a été dit ou fait.
    Signaler : dire à l’appli que quelque chose ne va pas.
    Adulte de confiance : quelqu’un qui écoute et qui aide.
card-footprints-discuss-1 = Teo a ri d’une photo, mais pas de l’autre. Comment le savoir avant de partager ?
card-footprints-discuss-2 = Cinq enfants sont sur une photo. Quatre disent oui, un dit non. Que faire pour que les cinq s’amusent ?
card-footprints-discuss-3 = Qu’est-ce qui est mieux en ligne parce que quelqu’un l’a partagé avec le monde entier ?
card-footprints-without-devices =
    Nommez les quatre murs : moi, famille, amis, tout le monde. Lisez à voix haute des choses du jeu. Les enfants vont vers un mur, ou le montrent, et disent pourquoi. Ils peuvent changer d’avis.
    Puis faites recopier un dessin à la main, de table en table. Après trois minutes, essayez de « l’effacer » : où sont toutes les copies ?
card-footprints-tells =
    Restez calme et écoutez. Dites : « C’est bien de m’en avoir parlé. Ce n’est pas ta faute. »
    Ne promettez pas le secret. Dites à qui vous allez en parler, et pourquoi.
    Ne posez que les questions utiles pour protéger l’enfant maintenant. Ne demandez jamais rien devant les autres.
    Notez ses propres mots, avec la date et l’heure.
    Prévenez le jour même la personne chargée de la protection de l’enfance. Danger immédiat : appelez tout de suite les secours.
    Si cette personne est le problème, allez vers une autre.
    Beaucoup de lois fixent un délai de signalement : apprenez le vôtre avant d’en avoir besoin.
    Images sexuelles d’un enfant : ne pas les ouvrir, garder, copier ni transmettre, même comme preuve. Notez le nom du compte, et remettez l’affaire à la police ou au service de signalement.
