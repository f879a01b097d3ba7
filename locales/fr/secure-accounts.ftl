# Leçon secure-accounts, 13-17 ans. Au plus 22 mots par phrase et 60 par bulle.

secure-accounts-title = Comptes bien gardés
secure-accounts-about = Phrases de passe, deuxième serrure, codes de secours, et qui cherche à les pêcher

## L’histoire. Jonas est aveugle et joue de la guitare ; son téléphone lui lit tout. Nour s’occupe des comptes du groupe.

secure-accounts-story-arrive = Le groupe de Jonas chante la pluie. Quatre cents fans, un seul compte. Depuis hier soir, ce compte vend du shampoing pour chats.
secure-accounts-story-shampoo = Mon téléphone m’a lu la pub trois fois. Aucun de nous n’a de chat. Je crois savoir par où c’est entré. Mon vieux forum de jeux avait la même phrase de passe, et sa liste a été volée.
secure-accounts-story-first = Le shampoing se vend bien. Par quoi commencent-ils ?
secure-accounts-story-first-change = Changer la phrase de passe et déconnecter tous les appareils
secure-accounts-story-first-delete = Supprimer les pubs
secure-accounts-story-first-warn = Prévenir les fans
secure-accounts-story-deleted = Disparues ! Pendant onze secondes. Puis le chat revient, en promotion. Tant que quelqu’un est dedans, ça recommence. D’abord la porte, ensuite le ménage.
secure-accounts-story-warned = C’est correct pour ceux qui nous écoutent. Mais l’intrus lit aussi, et il efface. Donc : d’abord la porte, ensuite le message.
secure-accounts-story-changed = Nouvelle phrase de passe, tous les appareils déconnectés. Les gens du shampoing sont sous la pluie, ça va bien avec nos chansons. Et une deuxième serrure : après la phrase, une appli affiche un code sur nos téléphones.
secure-accounts-story-message = Écoutez ça : « Ici l’équipe de sécurité. Votre compte est attaqué ! Pour le protéger, envoyez-nous le code que vous venez de recevoir. » Ça fait officiel.
secure-accounts-story-code = Le code est vrai : quelqu’un est à la page de connexion, ou essaie. Qu’en fait Jonas ?
secure-accounts-story-code-give = L’envoyer. C’est l’équipe de sécurité
secure-accounts-story-code-look = Le garder, et ouvrir l’appli moi-même
secure-accounts-story-gave = Une seconde après, quelqu’un se connecte de très loin. Mais on est rapides : session fermée, phrase changée, message signalé. Ce n’est pas ta faute, Jonas. Ces gens-là écrivent ça toute la journée.
secure-accounts-story-looked = Dans l’appli, aucun message de ce genre. Une vraie assistance n’a jamais besoin de mon code ; un voleur, si. Signalé, et voilà.
secure-accounts-story-song = Codes de secours : imprimés, dans l’étui de la guitare. Mises à jour : activées. Phrases de passe : dans un gestionnaire, qu’une page copiée ne trompe pas. Et le shampoing ? Notre première chanson avec un chat.

## L’atelier des clés. Des clés pour s’entraîner, faites de mots.

secure-accounts-lock-goal = Construis des phrases de passe pour Jonas et Nour, puis la machine essaie. D’abord devant la porte : dix essais par seconde.
secure-accounts-lock-jonas = Jonas
secure-accounts-lock-rain = pluie
secure-accounts-lock-guitar = guitare
secure-accounts-lock-one = un
secure-accounts-lock-two = deux
secure-accounts-lock-three = trois
secure-accounts-lock-four = quatre
secure-accounts-lock-pickle = cornichon
secure-accounts-lock-lantern = lanterne
secure-accounts-lock-otter = loutre
secure-accounts-lock-velvet = velours
secure-accounts-lock-comet = comète
secure-accounts-lock-noodle = nouille
secure-accounts-lock-walrus = morse
secure-accounts-lock-kettle = bouilloire
secure-accounts-lock-anchor = ancre
secure-accounts-lock-note = Ce que n’importe qui peut trouver : Jonas, pluie, guitare.
secure-accounts-lock-machine-1 = Celle-ci est devant la porte comme tout le monde : dix essais par seconde.
secure-accounts-lock-machine-2 = La machine a maintenant une liste volée chez elle : dix mille essais par seconde. Elle connaît les motifs, et les clés perdues ailleurs.
secure-accounts-lock-machine-3 = Un hall entier de machines, et une liste mal gardée : cent milliards d’essais par seconde. Bonne chance !
secure-accounts-lock-falls-short = Trop courte. Un mot de plus, tiré au sort, et la machine travaille des milliers de fois plus longtemps.
secure-accounts-lock-falls-same = Répéter, ça a l’air long. Pour la machine, c’est un mot et un nombre.
secure-accounts-lock-falls-row = Ce que tout le monde dit à la suite, la machine le dit aussi.
secure-accounts-lock-falls-note = Les noms et les loisirs sont sur sa fiche. La surprise, c’est ce que personne ne peut chercher.
secure-accounts-lock-falls-reuse = Cette clé avait une autre serrure. Les listes volées sont d’abord essayées partout ailleurs.

secure-accounts-lock-mail = La messagerie de Jonas
secure-accounts-lock-mail-who = Zuri, une bonne amie
secure-accounts-lock-mail-asks = On se dit tout, non ? Je te donne ma phrase de passe, tu me donnes la tienne.
secure-accounts-lock-mail-kept = « Ça se défend », dit Zuri. « Garde plutôt mon secret du karaoké. » Celui-là est pire.
secure-accounts-lock-mail-handed = Zuri ne pense pas à mal. Mais son téléphone reste dans un bus, avec la phrase de Jonas dans ses notes. Or qui ouvre la messagerie peut réinitialiser tout le reste. Vite, une nouvelle.
secure-accounts-lock-game = Le compte de jeu de Nour
secure-accounts-lock-game-who = « L’assistance du jeu »
secure-accounts-lock-game-asks = Votre compte sera fermé dans dix minutes. Confirmez ici votre phrase de passe pour garder votre niveau !
secure-accounts-lock-game-kept = Dans le vrai jeu, aucun compte à rebours. Les dix minutes servaient à empêcher de réfléchir. Message signalé.
secure-accounts-lock-game-handed = Le compte change de mains en neuf minutes. L’urgence est la ruse, et elle marche sur des gens malins. Vite, une nouvelle phrase !
secure-accounts-lock-band = Le compte du groupe
secure-accounts-lock-band-who = Une mise à jour
secure-accounts-lock-band-asks = On a trouvé un trou dans la serrure de cette appli. Je le bouche. Deux minutes et un redémarrage.
secure-accounts-lock-band-keep = Une autre fois
secure-accounts-lock-band-hand = Mettre à jour maintenant
secure-accounts-lock-band-kept = Dès qu’une mise à jour sort, tout le monde sait où était le trou. La meilleure clé ne sert à rien si la serrure est percée.
secure-accounts-lock-band-handed = Deux minutes, trou bouché. Désormais, ça se fait tout seul, la nuit, pendant que le groupe dort.
secure-accounts-lock-photos = Les photos de Nour
secure-accounts-lock-photos-who = Les codes de secours
secure-accounts-lock-photos-asks = Si ton téléphone est perdu, on te laisse rentrer. Où va‑t‑on habiter ?
secure-accounts-lock-photos-keep = Sur papier, en lieu sûr
secure-accounts-lock-photos-hand = Dans le chat du groupe, pour ne pas oublier
secure-accounts-lock-photos-kept = Le papier ne se pirate pas. Dans le tiroir, entre le diplôme et les vieux billets de concert.
secure-accounts-lock-photos-handed = Onze personnes et tous leurs appareils ont maintenant la clé de secours. De nouveaux codes, et cette fois sur papier.
secure-accounts-lock-shop = La boutique du groupe
secure-accounts-lock-shop-who = Un gestionnaire de mots de passe
secure-accounts-lock-shop-asks = Je crée une clé par serrure et je les retiens toutes. Tu en retiens une seule, longue : la mienne.
secure-accounts-lock-shop-keep = Inutile, j’ai la même clé partout
secure-accounts-lock-shop-hand = Qu’il s’en souvienne
secure-accounts-lock-shop-kept = La même clé partout, c’est une liste volée et toutes les portes ouvertes. Le shampoing est entré comme ça.
secure-accounts-lock-shop-handed = Une clé par serrure, et la tête libre pour les paroles. Sur une page copiée, il ne remplit rien : une alarme discrète.
secure-accounts-lock-wallet = L’argent de Jonas, sur son téléphone
secure-accounts-lock-wallet-who = Un appel, avec la voix du cousin
secure-accounts-lock-wallet-asks = C’est moi ! J’ai perdu mon téléphone. Tu vas recevoir un code, lis‑le‑moi vite !
secure-accounts-lock-wallet-kept = Jonas raccroche et appelle le vrai numéro du cousin. Il mange des nouilles et n’a rien perdu. Une voix, ça se copie.
secure-accounts-lock-wallet-handed = La voix était copiée d’une vidéo. Avec le code, le porte-monnaie s’est ouvert ailleurs. Appeler le service, bloquer, nouvelle clé : ça se répare.
secure-accounts-lock-school = Le compte d’école de Nour
secure-accounts-lock-school-who = Kim, avec qui Nour sort
secure-accounts-lock-school-asks = Si tu m’aimais vraiment, tu me donnerais ta phrase de passe. Tu as quoi à cacher ?
secure-accounts-lock-school-kept = L’amour n’est pas une perquisition. Qui t’aime accepte une porte fermée. Si la pression continue : parles-en à quelqu’un de confiance.
secure-accounts-lock-school-handed = Maintenant, Kim lit tout et pose des questions sur tout. C’est du contrôle, et ce n’est pas la faute de Nour. Une nouvelle clé, et quelqu’un à qui parler.
secure-accounts-lock-cloud = Les enregistrements
secure-accounts-lock-cloud-who = Ton téléphone, pour la neuvième fois
secure-accounts-lock-cloud-asks = C’est toi qui te connectes ? C’est toi ? C’est toi ? Touche oui pour autoriser.
secure-accounts-lock-cloud-keep = Non, et changer la phrase de passe
secure-accounts-lock-cloud-hand = Oui, pour que ça s’arrête
secure-accounts-lock-cloud-kept = Enfin le calme. Quelqu’un avait la phrase et comptait sur un pouce fatigué. La nouvelle, il ne l’a pas.
secure-accounts-lock-cloud-handed = Ça s’arrête, parce que quelqu’un est entré. Neuf questions pour t’épuiser : c’était la ruse. Non, puis une nouvelle phrase.
secure-accounts-lock-stage = La billetterie du groupe
secure-accounts-lock-stage-who = La connexion en deux étapes
secure-accounts-lock-stage-asks = Après la phrase, je demande une chose que tu as : une appli, ou une petite clé. Cinq secondes.
secure-accounts-lock-stage-keep = Ma phrase est assez solide
secure-accounts-lock-stage-hand = L’activer
secure-accounts-lock-stage-kept = Solide, oui. Mais on peut l’observer, la pêcher, la voler, et une seule serrure ne suffit plus. Cinq secondes, c’est un petit couplet.
secure-accounts-lock-stage-handed = Deux serrures. Qui attrape la phrase reste devant la seconde. Les billets restent au groupe.

## À ton tour.

secure-accounts-carry-ask = Un message : « Connexion inhabituelle ! Sécurisez votre compte », avec un lien. Il ressemble exactement aux vrais. Que fais‑tu ?
secure-accounts-carry-link = Je touche le lien et je me connecte, vite
secure-accounts-carry-link-why = Si la page est une copie, elle a maintenant la clé. Entre par toi-même, change-la, ferme les autres sessions.
secure-accounts-carry-self = J’ouvre l’appli moi-même et je regarde
secure-accounts-carry-self-why = Si c’est vrai, c’est écrit là aussi. Qui passe par sa propre porte ne se trompe pas de maison.
secure-accounts-carry-ignore = Je supprime. De toute façon, tout est faux
secure-accounts-carry-ignore-why = Souvent, oui. Mais une vraie alerte serait perdue. Un coup d’œil dans l’appli, une minute, et c’est clair.

## À retenir.

secure-accounts-recap-1 = Plusieurs mots tirés au sort, une clé par serrure : un gestionnaire les retient.
secure-accounts-recap-2 = Une deuxième serrure, des mises à jour automatiques, des codes de secours sur papier.
secure-accounts-recap-3 = Aucune vraie aide n’a besoin de ta phrase ou de ton code. Donné quand même ? Change-la, ferme les sessions, parles-en.
secure-accounts-recap-sign = Le signe de Sango : deux petits coups sur le poignet. Deux étapes tiennent mieux qu’une.
