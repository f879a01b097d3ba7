# La fiche pédagogique pour la leçon pressure-and-trust.

card-pressure-and-trust-goal = Les jeunes remarquent qu’on fait pression pour des images ou de l’argent, même quand cela vient d’un proche. Ils connaissent les trois premiers gestes, et savent que qui subit la pression n’y est jamais pour rien.
card-pressure-and-trust-words =
    Pédopiégeage (grooming) : quelqu’un gagne pas à pas la confiance d’un jeune pour en abuser.
    Sextorsion : menacer de montrer une image privée pour obtenir d’autres images ou de l’argent. Cela arrive aux garçons et aux filles.
    Trois premiers gestes : ne plus répondre et ne rien payer ; garder les messages et le nom du compte ; en parler le jour même et signaler.
    L’exception : l’image sexuelle d’une personne de moins de 18 ans ne se garde ni ne se transmet, même comme preuve.
    Avant la leçon, dites où trouver de l’aide. Ne demandez à personne ce qui lui est arrivé ; chacun peut sortir sans donner de raison.
card-pressure-and-trust-discuss-1 = Comment la demande de Sami est-elle formulée, et celle de Robin ? Qu’est-ce qui change tout ?
card-pressure-and-trust-discuss-2 = Pourquoi une menace vient-elle avec une horloge ? Qu’est-ce qui aide à ralentir ?
card-pressure-and-trust-discuss-3 = Ilan veut une promesse de silence. Que peut-on lui promettre d’autre ?
card-pressure-and-trust-without-devices =
    Écrivez des phrases sur des cartes : un compliment, un cadeau, « rien que nous deux », « si tu m’aimes », « dans dix minutes », « tu peux dire non », « demande d’abord à la maison ». En groupes, classez-les : me laisse libre, ou fait pression. Pour certaines, tout dépend de la suite : parlez-en.
    Puis à deux : trouvez trois phrases pour un ami qui subit une pression. La première enlève la faute, la deuxième reste, la troisième va chercher de l’aide. Lisez-les et rassemblez les meilleures.
card-pressure-and-trust-tells =
    Restez calme et écoutez. Dites : « Tu as bien fait de m’en parler. Ce n’est pas ta faute. »
    Ne promettez pas de garder le secret. Dites à qui vous allez en parler, et pourquoi.
    Ne posez que les questions nécessaires pour protéger l’enfant maintenant. Ne demandez jamais rien devant les autres.
    Notez les propres mots de l’enfant, avec la date et l’heure.
    Prévenez le jour même la personne chargée de la protection de l’enfance. Danger immédiat : appelez tout de suite les secours.
    Si cette personne est le problème, adressez-vous à une autre.
    Beaucoup de lois fixent un délai de signalement : renseignez-vous sur le vôtre avant d’en avoir besoin.
    Images sexuelles d’un enfant : ne les ouvrez pas, ne les gardez pas, ne les copiez pas, ne les transmettez pas, même comme preuve. Notez le nom du compte, et confiez l’affaire à la police ou au service de signalement.
