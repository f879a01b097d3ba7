# La fiche pédagogique pour la leçon tell-someone.

card-tell-someone-goal = Les enfants connaissent au moins deux adultes à qui parler, plusieurs façons de le faire, et savent qu’on peut le redire jusqu’à ce que quelqu’un entende. Si un adulte est le problème, ils en parlent à un autre.
card-tell-someone-words =
    En parler : le faire savoir à un adulte, avec des mots, les mains, un dessin ou en montrant.
    Grandes oreilles : quelqu’un qui écoute et qui aide.
    Signaler : appuyer sur le petit drapeau, pour que l’équipe de l’appli le sache.
card-tell-someone-discuss-1 = Lin l’a dessiné, Teo l’a dit avec les mains, Zuri avec la voix. Et toi, comment ferais‑tu ?
card-tell-someone-discuss-2 = Mama Lindiwe n’entendait que la soupe. Que dire pour que quelqu’un d’occupé t’entende ?
card-tell-someone-discuss-3 = Qui a de grandes oreilles à l’école, et qui ailleurs ? Dessine‑les.
card-tell-someone-without-devices =
    Un enfant joue la cuisinière et remue la soupe à grand bruit. Un autre vient et dit : « J’ai besoin d’aide. » Elle répond deux fois « Plus tard ! » ; la troisième fois, elle se retourne et écoute. Échangez. Une fois avec les mains seulement, une fois avec un dessin.
    Puis chaque enfant dessine une main : sur chaque doigt, quelqu’un à qui parler. Personne n’est obligé de la montrer. Deux doigts suffisent.
card-tell-someone-tells =
    Restez calme et écoutez. Dites : « Tu as bien fait de m’en parler. Ce n’est pas ta faute. »
    Ne promettez pas de garder le secret. Dites à qui vous allez en parler, et pourquoi.
    Ne posez que les questions nécessaires pour protéger l’enfant maintenant. Ne demandez jamais rien devant les autres.
    Notez les propres mots de l’enfant, avec la date et l’heure.
    Prévenez le jour même la personne chargée de la protection de l’enfance. Danger immédiat : appelez tout de suite les secours.
    Si cette personne est le problème, adressez-vous à une autre.
    Beaucoup de lois fixent un délai de signalement : renseignez-vous sur le vôtre avant d’en avoir besoin.
    Images sexuelles d’un enfant : ne les ouvrez pas, ne les gardez pas, ne les copiez pas, ne les transmettez pas, même comme preuve. Notez le nom du compte, et confiez l’affaire à la police ou au service de signalement.
