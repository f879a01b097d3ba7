# La fiche pédagogique pour la leçon my-treasures.

card-my-treasures-goal = Les enfants savent ce qui, chez eux, est un trésor, choisissent qui peut le voir et demandent à un adulte en cas de doute. Ils savent qu’un secret qui fait mal ne se garde jamais seul.
card-my-treasures-words =
    Trésor : ce qui parle de moi et dont d’autres pourraient abuser : ma maison, mon visage, mon numéro, mon école, mon mot de passe.
    Famille : ici, aussi les autres adultes en qui l’enfant a confiance.
    Tout le monde : la terre entière, même des gens que personne ici ne connaît.
card-my-treasures-discuss-1 = Le perroquet demandait très gentiment. Peut-on dire non à quelqu’un de gentil ? Comment le dirais‑tu ?
card-my-treasures-discuss-2 = Qu’as‑tu envoyé à tout le monde ? Pourquoi ces choses ne révèlent‑elles rien ?
card-my-treasures-discuss-3 = À qui pourrais‑tu demander en cas de doute ? Trouve deux personnes.
card-my-treasures-without-devices =
    Jouez au perroquet : chuchotez une phrase rigolote à un enfant, qui la dit tout haut ; tous la répètent. Essayez maintenant de la reprendre. C’est impossible, et c’est ça qui est drôle.
    Puis posez trois tapis : moi, famille, tout le monde. Montrez des images ou des objets (une clé, une maison en jouet, un dessin, une blague). Les enfants sautent sur un tapis, ou le montrent, et peuvent changer d’avis.
card-my-treasures-tells =
    Restez calme et écoutez. Dites : « Tu as bien fait de m’en parler. Ce n’est pas ta faute. »
    Ne promettez pas de garder le secret. Dites à qui vous allez en parler, et pourquoi.
    Ne posez que les questions nécessaires pour protéger l’enfant maintenant. Ne demandez jamais rien devant les autres.
    Notez les propres mots de l’enfant, avec la date et l’heure.
    Prévenez le jour même la personne chargée de la protection de l’enfance. Danger immédiat : appelez tout de suite les secours.
    Si cette personne est le problème, adressez-vous à une autre.
    Beaucoup de lois fixent un délai de signalement : renseignez-vous sur le vôtre avant d’en avoir besoin.
    Images sexuelles d’un enfant : ne les ouvrez pas, ne les gardez pas, ne les copiez pas, ne les transmettez pas, même comme preuve. Notez le nom du compte, et confiez l’affaire à la police ou au service de signalement.
