# La fiche pédagogique pour la leçon true-or-trick.

card-true-or-trick-goal = Les enfants s’arrêtent avant de croire ou de faire passer. Ils demandent qui le dit, de quand ça date et où encore, regardent de près, et savent laisser une question ouverte.
card-true-or-trick-words =
    Indice : ce qui parle pour ou contre quelque chose.
    Source : qui le dit, et comment cette personne le sait.
    Image ou voix inventée : faite par une machine. Elle peut n’avoir aucun défaut.
    Bulle : quand une appli nous montre surtout ce que nous avons déjà regardé.
card-true-or-trick-discuss-1 = Le vote de la pieuvre semblait inventé, et il était vrai. Comment douter sans dire que tout est faux ?
card-true-or-trick-discuss-2 = Cinquante personnes font passer la même image. Quand est-ce que plusieurs voix comptent, et quand n’en font-elles qu’une ?
card-true-or-trick-discuss-3 = Quelqu’un de ta famille fait passer quelque chose de faux. Comment le lui dire gentiment ?
card-true-or-trick-without-devices =
    Écrivez au tableau trois nouvelles sur votre école : une bizarre et vraie, une inventée, une que personne ne peut encore vérifier. En groupes, les enfants ont trois questions pour chacune : qui, quand, où encore ? Ils cherchent qui pourrait répondre, et vont demander.
    Épinglez chaque réponse sous « pour », « contre » ou « ne dit rien ». La classe juge seulement après.
    Puis regardez un même sujet sur les téléphones de deux personnes, ou racontez ce que chacune verrait. Que laisse de côté chaque bulle ?
card-true-or-trick-tells =
    Un enfant peut vous parler d’une image, d’un film ou d’une voix truqués qui le montrent, ou d’une nouvelle qui lui fait peur.
    Restez calme et écoutez. Dites : « Tu as bien fait de m’en parler. Ce n’est pas ta faute. »
    Ne promettez pas de garder le secret. Dites à qui vous allez en parler, et pourquoi.
    Ne posez que les questions nécessaires pour protéger l’enfant maintenant. Ne demandez jamais rien devant les autres.
    Notez les propres mots de l’enfant, avec la date et l’heure.
    Prévenez le jour même la personne chargée de la protection de l’enfance. Danger immédiat : appelez tout de suite les secours.
    Si cette personne est le problème, adressez‑vous à une autre.
    Beaucoup de lois fixent un délai de signalement : renseignez‑vous sur le vôtre avant d’en avoir besoin.
    Images sexuelles d’un enfant, même fabriquées : ne les ouvrez pas, ne les gardez pas, ne les copiez pas, ne les transmettez pas, même comme preuve. Notez le nom du compte, et confiez l’affaire à la police ou au service de signalement.
