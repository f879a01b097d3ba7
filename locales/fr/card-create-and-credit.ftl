# La fiche pédagogique pour la leçon create-and-credit.

card-create-and-credit-goal = Avant d’utiliser une œuvre, les jeunes regardent à qui elle est, ce que son auteur permet et qui on y voit. Ils savent la rendre utilisable, et que faire quand on prend leur travail ou leur image.
card-create-and-credit-words =
    Droit d’auteur : les droits de qui a fait une œuvre. Ils naissent avec elle ; aucun signe n’est nécessaire. Les détails dépendent du pays.
    Licence : ce que l’auteur permet, et à quelles conditions.
    Citer : nommer l’auteur. C’est dire merci ; cela ne remplace pas l’autorisation.
    Remix : du neuf fait avec de l’ancien.
    Consentement : le oui des personnes qu’on reconnaît ou qu’on entend. On peut le retirer.
card-create-and-credit-discuss-1 = Dans l’histoire, nommer le groupe était correct, et ne suffisait pas. Quand suffit-il de nommer, et quand faut-il aussi un oui ?
card-create-and-credit-discuss-2 = Quelqu’un utilise une œuvre à vous sans votre nom. Quelles réactions donnent de la force, et lesquelles aident vraiment ?
card-create-and-credit-discuss-3 = Une IA fait une chanson dans le style et avec la voix d’une chanteuse vivante. Qui devrait avoir son mot à dire, et pourquoi ? Que dit la loi ici ?
card-create-and-credit-without-devices =
    Affichez trois pancartes : mur du festival, juste pour nous, on le laisse. Écrivez des choses du jeu sur des cartes, avec ce qu’il y a « dedans » au dos. À deux, on prend une carte, on devine, on la retourne, et on dit quel changement la mènerait au mur.
    Faites ensuite un petit mur ensemble : une ligne ou un dessin par personne, avec une étiquette qui dit l’auteur et ce que les autres peuvent en faire. Chacun remixe l’œuvre d’un voisin en suivant l’étiquette.
card-create-and-credit-tells =
    Restez calme et écoutez. Dites : « Tu as bien fait de m’en parler. Ce n’est pas ta faute. »
    Ne promettez pas de garder le secret. Dites à qui vous allez en parler, et pourquoi.
    Ne posez que les questions nécessaires pour protéger l’enfant maintenant. Ne demandez jamais rien devant les autres.
    Notez les propres mots de l’enfant, avec la date et l’heure.
    Prévenez le jour même la personne chargée de la protection de l’enfance. Danger immédiat : appelez tout de suite les secours.
    Si cette personne est le problème, adressez-vous à une autre.
    Beaucoup de lois fixent un délai de signalement : renseignez-vous sur le vôtre avant d’en avoir besoin.
    Images sexuelles d’un enfant : ne les ouvrez pas, ne les gardez pas, ne les copiez pas, ne les transmettez pas, même comme preuve. Notez le nom du compte, et confiez l’affaire à la police ou au service de signalement.
