# La fiche pédagogique pour la leçon secure-accounts.

card-secure-accounts-goal = Les jeunes construisent des phrases de passe solides, une par compte avec l’aide d’un gestionnaire, ajoutent une deuxième étape et des codes de secours, et ne donnent de code à personne.
# Taux : D. L. Wheeler, « zxcvbn: Low-Budget Password Strength Estimation », USENIX Security 2016. Liste de mots : la longue liste de l’EFF.
card-secure-accounts-words =
    Phrase de passe : plusieurs mots tirés au sort. Les dés surprennent mieux que nous : des mots choisis se devinent plus facilement que le jeu ne le compte.
    Gestionnaire de mots de passe : un programme qui crée et retient les clés. Il peut marcher sans internet, et un carnet à la maison vaut mieux qu’une seule clé pour tout.
    Connexion en deux étapes : après la phrase, une chose que l’on a. Une appli ou une petite clé est plus sûre qu’un SMS ; un SMS vaut mieux que rien.
    Comment compte la machine : chaque mot est l’un de 7 776. Elle fait dix essais par seconde devant la porte, dix mille contre une liste volée mais bien gardée, et dix milliards, avec douze bras, contre une liste mal gardée. Elle connaît les noms, les motifs et les vieilles clés. Tout cela est une estimation.
    Clé d’entraînement : ici, personne ne tape rien, et aucune clé du jeu ne doit servir.
card-secure-accounts-discuss-1 = Pourquoi l’urgence marche‑t‑elle si bien ? Comment vérifier tranquillement qu’un message est vrai ?
card-secure-accounts-discuss-2 = « Si tu m’aimais, tu me donnerais ta phrase de passe. » Que répondre ? Vers qui se tourner si la pression continue ?
card-secure-accounts-discuss-3 = Tout le monde n’a pas son propre appareil. Comment protéger un compte sur un appareil partagé ?
card-secure-accounts-without-devices =
    Tirez des mots aux dés : numérotez 36 mots de 11 à 66, lancez deux dés pour chaque mot. Comparez avec quatre mots « inventés » : lesquels la classe devine‑t‑elle ?
    Puis, en groupes, écrivez des messages qui cherchent à pêcher un code, aussi rusés que possible. Les autres nomment la ruse : urgence, peur, récompense, voix connue.
card-secure-accounts-tells =
    Restez calme et écoutez. Dites : « Tu as bien fait de m’en parler. Ce n’est pas ta faute. »
    Ne promettez pas de garder le secret. Dites à qui vous allez en parler, et pourquoi.
    Ne posez que les questions nécessaires pour protéger l’enfant maintenant. Ne demandez jamais rien devant les autres.
    Notez les propres mots de l’enfant, avec la date et l’heure.
    Prévenez le jour même la personne chargée de la protection de l’enfance. Danger immédiat : appelez tout de suite les secours.
    Si cette personne est le problème, adressez-vous à une autre.
    Beaucoup de lois fixent un délai de signalement : renseignez-vous sur le vôtre avant d’en avoir besoin.
    Images sexuelles d’un enfant : ne les ouvrez pas, ne les gardez pas, ne les copiez pas, ne les transmettez pas, même comme preuve. Notez le nom du compte, et confiez l’affaire à la police ou au service de signalement.
