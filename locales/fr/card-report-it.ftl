# La fiche pédagogique pour la leçon report-it.

card-report-it-goal = Les enfants connaissent quatre gestes quand quelque chose fait mal en ligne : garder une preuve, bloquer, signaler, en parler. Ils connaissent la seule exception, et vont voir un autre adulte quand le premier n’aide pas.
card-report-it-words =
    Preuve : une image gardée de ce qui a été dit ou fait.
    Bloquer : fermer la porte, pour qu’un compte ne puisse plus me contacter.
    Signaler : dire à l’appli que quelque chose ne va pas, avec la raison qui convient.
    Ligne d’écoute : des gens dont le métier est d’écouter les enfants.
card-report-it-discuss-1 = Le premier adulte n’a écouté Kaya qu’à moitié. Comment dire une chose pour qu’on l’entende ? Et à qui pourrait-elle en parler ensuite ?
card-report-it-discuss-2 = Dans le jeu, des publications étaient juste drôles, et une faisait du mal. Comment les avez-vous distinguées ?
card-report-it-discuss-3 = De l’autre côté de la mer, la grand-mère de Kaya a dansé sur sa chanson. Quelles belles choses peut-on faire les uns pour les autres en ligne ?
card-report-it-without-devices =
    Convenez de quatre signes : déclencher un appareil photo (preuve), tendre la main à plat (bloquer), lever un drapeau (signaler), mettre les mains autour de la bouche (en parler). Lisez à voix haute des publications du jeu. Si elle est inoffensive, tout le monde fait coucou. Si elle fait mal, tous font les signes, l’un après l’autre. Pour l’image interdite, l’appareil photo reste baissé.
    Puis à deux : l’un joue un adulte qui cherche ses lunettes. L’autre dit : « J’ai besoin d’aide pour quelque chose en ligne. Tu as cinq minutes ? » Échangez les rôles.
card-report-it-tells =
    Restez calme et écoutez. Dites : « Tu as bien fait de m’en parler. Ce n’est pas ta faute. »
    Ne promettez pas de garder le secret. Dites à qui vous allez en parler, et pourquoi.
    Ne posez que les questions nécessaires pour protéger l’enfant maintenant. Ne demandez jamais rien devant les autres.
    Notez les propres mots de l’enfant, avec la date et l’heure.
    Prévenez le jour même la personne chargée de la protection de l’enfance. Danger immédiat : appelez tout de suite les secours.
    Si cette personne est le problème, adressez-vous à une autre.
    Beaucoup de lois fixent un délai de signalement : renseignez-vous sur le vôtre avant d’en avoir besoin.
    Images sexuelles d’un enfant : ne les ouvrez pas, ne les gardez pas, ne les copiez pas, ne les transmettez pas, même comme preuve. Notez le nom du compte, et confiez l’affaire à la police ou au service de signalement.
