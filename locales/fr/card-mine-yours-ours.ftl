# La fiche pédagogique pour la leçon mine-yours-ours.

card-mine-yours-ours-goal = Les enfants regardent qui a fait une chose et qui on y voit, et trouvent ainsi qui décide : eux seuls, quelqu’un d’autre, tous ensemble, ou plus personne. Ils demandent, et savent qu’ils ont aussi leur mot à dire.
card-mine-yours-ours-words =
    Auteur : la personne qui a dessiné, écrit, chanté ou construit.
    Permission : le oui de la personne qui décide.
    Citer : écrire le nom de l’auteur à côté.
    Ensemble : qui a aidé décide aussi. Un seul non suffit.
    À tout le monde : si vieux, ou offert, que chacun peut l’utiliser. L’âge dépend du pays.
card-mine-yours-ours-discuss-1 = Quatre cerfs-volants portaient le dragon de Kaya. Qu’auriez-vous pensé à sa place ? Et si l’un des cerfs-volants était le vôtre ?
card-mine-yours-ours-discuss-2 = On a traité Rico de voleur, et il avait juste tenu la ficelle. Qu’est-ce qui nous aide à demander d’abord ?
card-mine-yours-ours-discuss-3 = Qu’avez-vous fait avec d’autres ? Comment avez-vous décidé de ce que cela devient ?
card-mine-yours-ours-without-devices =
    Donnez un nom aux quatre coins : je décide, quelqu’un d’autre décide, on décide ensemble, à tout le monde. Lisez une chose du jeu, d’abord l’extérieur seulement. Les enfants vont vers un coin, ou le montrent. Puis lisez l’intérieur. Qui change de coin, et pourquoi ?
    Dessinez ensuite un cerf-volant ensemble : chacun ajoute une partie et écrit son nom à côté, en petit. À la fin, décidez ensemble où il peut être accroché.
card-mine-yours-ours-tells =
    Restez calme et écoutez. Dites : « Tu as bien fait de m’en parler. Ce n’est pas ta faute. »
    Ne promettez pas de garder le secret. Dites à qui vous allez en parler, et pourquoi.
    Ne posez que les questions nécessaires pour protéger l’enfant maintenant. Ne demandez jamais rien devant les autres.
    Notez les propres mots de l’enfant, avec la date et l’heure.
    Prévenez le jour même la personne chargée de la protection de l’enfance. Danger immédiat : appelez tout de suite les secours.
    Si cette personne est le problème, adressez-vous à une autre.
    Beaucoup de lois fixent un délai de signalement : renseignez-vous sur le vôtre avant d’en avoir besoin.
    Images sexuelles d’un enfant : ne les ouvrez pas, ne les gardez pas, ne les copiez pas, ne les transmettez pas, même comme preuve. Notez le nom du compte, et confiez l’affaire à la police ou au service de signalement.
