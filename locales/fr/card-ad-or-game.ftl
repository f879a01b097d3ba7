# La fiche pédagogique pour la leçon ad-or-game.

card-ad-or-game-goal = Les enfants regardent deux fois ce qu’ils voient à l’écran et se demandent ce qu’on veut d’eux. Ils ferment ce qui les trompe, demandent à un adulte en cas de doute, et laissent les bonnes pages en paix.
card-ad-or-game-words =
    Publicité : ce qui veut qu’on achète.
    Ruse : ce qui fait semblant, pour qu’on fasse ce que ça veut.
    Inventé : ce qui n’est pas arrivé en vrai. Une histoire peut être inventée, et elle le dit.
    Robot de conversation : un ordinateur qui parle. Il ne ressent rien.
    Adulte de confiance : quelqu’un qui écoute et qui aide.
card-ad-or-game-discuss-1 = Le cadeau dans le jeu de Kaya n’en était pas un. Comment pouvait-elle le découvrir ? Que voulait-il d’elle ?
card-ad-or-game-discuss-2 = L’éléphant volant et le dragon en pantoufles sont tous deux inventés. Pourquoi un seul des deux est-il une ruse ?
card-ad-or-game-discuss-3 = L’ours Momo demande où tu habites. L’ordinateur Rollo dit qu’il t’aime. Que sait faire un vrai ami, et pas eux ?
card-ad-or-game-without-devices =
    Apportez des emballages, des journaux, des magazines pour enfants. Les enfants font une longue-vue avec la main et cherchent ce qui veut quelque chose d’eux : « Achète ! », « Vite ! », « Gratuit ! » Chaque ruse trouvée reçoit un nom rigolo et le dessin de ce qui se cache derrière.
    Jouez ensuite à « Ruse ou pas ruse » : dites une phrase comme un jouet, un jeu ou un ami (« Je te chante une chanson ? », « Tu habites où ? », « Ne le dis à personne ! »). Pour une ruse, les enfants se bouchent les oreilles ; si tout va bien, ils dansent. Certaines phrases sont simplement gentilles : elles comptent autant.
card-ad-or-game-tells =
    Restez calme et écoutez. Dites : « Tu as bien fait de m’en parler. Ce n’est pas ta faute. »
    Ne promettez pas de garder le secret. Dites à qui vous allez en parler, et pourquoi.
    Ne posez que les questions nécessaires pour protéger l’enfant maintenant. Ne demandez jamais rien devant les autres.
    Notez les propres mots de l’enfant, avec la date et l’heure.
    Si un enfant a donné une adresse ou une photo, ou si de l’argent a été dépensé : aucun reproche, et prévenez la famille le jour même, pour qu’elle puisse y mettre fin.
    Si quelqu’un a demandé un secret, une photo ou un rendez-vous : prévenez le jour même la personne chargée de la protection de l’enfance. Danger immédiat : appelez tout de suite les secours.
    Si cette personne est le problème, adressez-vous à une autre.
    Beaucoup de lois fixent un délai de signalement : renseignez-vous sur le vôtre avant d’en avoir besoin.
