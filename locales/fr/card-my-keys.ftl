# La fiche pédagogique pour la leçon my-keys.

card-my-keys-goal = Les enfants fabriquent des clés longues et surprenantes, une pour chaque serrure, et les gardent pour eux et les adultes qui s’occupent d’eux.
# La vitesse de la machine : D. L. Wheeler, « zxcvbn: Low-Budget Password Strength Estimation », USENIX Security 2016, et les taux de ce programme.
card-my-keys-words =
    Clé : un mot de passe. Dans le jeu, c’est une suite d’images : personne ne tape rien, et personne ne révèle une vraie clé.
    Machine : ce qu’utilisent ceux qui devinent. Dans le jeu, chaque bras fait 100 essais par heure, comme sur un site qui ralentit les essais. Avec douze images au choix, chaque image de plus lui prend douze fois plus de temps ; douze bras valent une image.
    Dans la réalité : qui vole la liste des mots de passe d’un site peut faire des milliers, voire des milliards d’essais par seconde. Un vrai mot de passe doit donc être plus long : par exemple quatre mots ou plus, tirés au hasard.
    Clé d’entraînement : les clés de ce jeu ne servent qu’à jouer.
card-my-keys-discuss-1 = Pourquoi la chèvre a‑t‑elle trouvé si vite la clé de Kaya ? Quelles clés ne trouverait‑elle jamais ?
card-my-keys-discuss-2 = Entre amis, on partage beaucoup. Qu’est‑ce qu’on partage, et qu’est‑ce que chacun garde pour soi ?
card-my-keys-discuss-3 = Qui s’occupe de toi et peut t’aider avec une clé ? Que faire quand une clé s’est échappée ?
card-my-keys-without-devices =
    Posez douze objets différents. Un enfant compose une suite secrète de deux objets pendant que les autres regardent ailleurs ; ils devinent. Puis trois, puis quatre : comptez les essais. Et si la suite est toujours le même objet, ou l’ordre de la table : qui trouve tout de suite ?
    Puis jouez « celui qui demande » : un ami, un assistant à chapeau, quelqu’un de pressé, un adulte qui s’occupe de l’enfant. La clé va derrière le dos, ou dans la main.
card-my-keys-tells =
    Restez calme et écoutez. Dites : « Tu as bien fait de m’en parler. Ce n’est pas ta faute. »
    Ne promettez pas de garder le secret. Dites à qui vous allez en parler, et pourquoi.
    Ne posez que les questions nécessaires pour protéger l’enfant maintenant. Ne demandez jamais rien devant les autres.
    Notez les propres mots de l’enfant, avec la date et l’heure.
    Prévenez le jour même la personne chargée de la protection de l’enfance. Danger immédiat : appelez tout de suite les secours.
    Si cette personne est le problème, adressez-vous à une autre.
    Beaucoup de lois fixent un délai de signalement : renseignez-vous sur le vôtre avant d’en avoir besoin.
    Images sexuelles d’un enfant : ne les ouvrez pas, ne les gardez pas, ne les copiez pas, ne les transmettez pas, même comme preuve. Notez le nom du compte, et confiez l’affaire à la police ou au service de signalement.
