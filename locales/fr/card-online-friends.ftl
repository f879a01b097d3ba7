# La fiche pédagogique pour la leçon online-friends.

card-online-friends-goal = Les enfants profitent de leurs amis en ligne et remarquent quand une conversation dérape : un secret, un cadeau, l’urgence, un échange privé, une photo. Ils gardent une preuve, bloquent, en parlent, et recommencent si personne n’écoute.
card-online-friends-words =
    Conversation privée : un échange que personne d’autre ne peut lire.
    Secret joyeux : une surprise qui sort bientôt et qui fait plaisir à tout le monde.
    Secret lourd : un secret qui ne doit jamais sortir, et qui pèse.
    Direct : un film que d’autres regardent pendant qu’on le tourne.
    Adulte de confiance : quelqu’un qui écoute et qui aide.
card-online-friends-discuss-1 = Le cousin Timo a un secret, et RocketRay en veut un. Qu’est-ce qui rend ces deux secrets si différents ?
card-online-friends-discuss-2 = Inès propose une rencontre, et cela devient une fête. Qu’ont fait Inès et sa classe pour que cela marche ?
card-online-friends-discuss-3 = L’entraîneuse n’avait pas le temps d’écouter. Comment lui en parler, ou en parler à l’adulte suivant, pour être entendu ?
card-online-friends-without-devices =
    Lisez à voix haute des messages inventés, gentils ou bizarres. Qui entend la sonnette d’alarme agite une clochette invisible. Puis on nomme ce qui a sonné : un secret, un cadeau, l’urgence, un échange privé, une photo, une rencontre.
    Puis entraînez-vous à deux, avec un enfant inventé : « Je voudrais te parler. Tu as le temps ? » Échangez les rôles. La deuxième fois, l’adulte est pressé : que dire, et à qui en parler ensuite ?
card-online-friends-tells =
    Restez calme et écoutez. Dites : « Tu as bien fait de m’en parler. Ce n’est pas ta faute. »
    Ne promettez pas de garder le secret. Dites à qui vous allez en parler, et pourquoi.
    Ne posez que les questions nécessaires pour protéger l’enfant maintenant. Ne demandez jamais rien devant les autres.
    Notez les propres mots de l’enfant, avec la date et l’heure.
    Prévenez le jour même la personne chargée de la protection de l’enfance. Danger immédiat : appelez tout de suite les secours.
    Si cette personne est le problème, adressez-vous à une autre.
    Beaucoup de lois fixent un délai de signalement : renseignez-vous sur le vôtre avant d’en avoir besoin.
    Images sexuelles d’un enfant : ne les ouvrez pas, ne les gardez pas, ne les copiez pas, ne les transmettez pas, même comme preuve. Notez le nom du compte, et confiez l’affaire à la police ou au service de signalement.
