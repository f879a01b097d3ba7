# Leçon ad-or-game, de 5 à 8 ans. Dix mots par phrase et vingt par bulle au plus. Tout est lu à voix haute : il faut que ça sonne bien.

ad-or-game-title = Pub ou jeu
ad-or-game-about = Regarder deux fois, attraper les ruses, jouer tranquille

## L'histoire. Kaya joue, son lapin en peluche Monsieur Oreilles dans les bras. Pip est la grenouille de son jeu.

ad-or-game-story-arrive = Bonjour, c’est Sango ! Kaya joue au Jardin de Pip. Pip la grenouille adore les carottes.
ad-or-game-story-bang = Boing ! Un cadeau géant ! Il cache tout mon jeu. Où est Pip ?

ad-or-game-story-first = Il clignote. Il chante. Il crie : « Appuie, c’est gratuit ! » Et maintenant ?
ad-or-game-story-first-press = On appuie !
ad-or-game-story-first-look = On regarde d’abord derrière.

ad-or-game-story-pressed = Hop ! Pas de cadeau, juste un magasin. Ce n’est pas ta faute ! Il était déguisé.
ad-or-game-story-looked = Hi, hi ! Il y a un petit bonhomme derrière. Avec un énorme haut‑parleur !

ad-or-game-story-shouter = C’est Braillard, une ruse ! Voilà une publicité. Elle veut qu’on achète.

ad-or-game-story-then = Monsieur Oreilles se bouche les oreilles. Il en a beaucoup ! On fait quoi ?
ad-or-game-story-then-close = On ferme la publicité.
ad-or-game-story-then-call = On appelle un adulte.

ad-or-game-story-closed = Plop ! Plus de Braillard, et revoilà Pip. Je vais le dire à Mama Lindiwe !
ad-or-game-story-called = Mama Lindiwe ! Il y a un cadeau qui crie. Viens voir !

ad-or-game-story-mama = Bien vu ! Les grands aussi se font avoir. Prends ma loupe. On en cherche d’autres !

## Les indices. Les ruses sont petites, effrontées et plus drôles que méchantes.
## Pour chaque endroit : ce que montre la loupe, son nom, et pourquoi c'est une ruse, ou non.

ad-or-game-look-goal = Déplace la loupe. Attrape les ruses !
ad-or-game-look-do-close = Fermer
ad-or-game-look-do-ask = Demander à un adulte
ad-or-game-look-do-play = Continuer

ad-or-game-look-loud = Boing ! Quelque chose cache le jardin.
ad-or-game-look-loud-button = Un bouton géant. Il crie : « Appuie, c’est gratuit ! »
ad-or-game-look-loud-button-name = Bouton géant
ad-or-game-look-loud-button-why = C’est Braillard ! « Gratuit », c’est pour t’attirer. Derrière, un magasin t’attend.
ad-or-game-look-loud-clock = Un réveil. Il sonne : « Vite, vite ! C’est maintenant ! »
ad-or-game-look-loud-clock-name = Réveil qui sonne
ad-or-game-look-loud-clock-why = C’est Vite‑Vite ! Il te presse, pour que tu ne réfléchisses pas.
ad-or-game-look-loud-cross = Une petite croix. Elle ferme ce truc bruyant.
ad-or-game-look-loud-cross-name = Petite croix
ad-or-game-look-loud-cross-why = La croix t’aide. Elle ferme ce que tu ne veux pas.
ad-or-game-look-loud-pip = Pip la grenouille. Elle attend ses carottes.
ad-or-game-look-loud-pip-name = Pip la grenouille
ad-or-game-look-loud-pip-why = Croâ ! Pip vient de ton jeu. Elle veut juste sauter.
ad-or-game-look-loud-do-close = Plop, c’est parti ! Pip fait une galipette pour toi.
ad-or-game-look-loud-do-ask = « Une pub ! » dit l’adulte en riant. Vous la fermez ensemble. Plop !
ad-or-game-look-loud-do-play = Oh, un magasin ! Il veut des sous, et Pip a disparu. On revient !

ad-or-game-look-garden = Le jardin de Pip ! Les carottes ont soif.
ad-or-game-look-garden-can = Un arrosoir. Touche‑le, et il pleut.
ad-or-game-look-garden-can-name = Arrosoir
ad-or-game-look-garden-can-why = Il arrose les carottes, c’est tout. Pauvre arrosoir, il pleure !
ad-or-game-look-garden-stars = Des étoiles. Elles comptent tes carottes.
ad-or-game-look-garden-stars-name = Étoiles
ad-or-game-look-garden-stars-why = Les étoiles comptent, c’est tout. Elles ne te demandent rien.
ad-or-game-look-garden-pause = Deux barres. Elles arrêtent le jeu pour une pause.
ad-or-game-look-garden-pause-name = Deux barres
ad-or-game-look-garden-pause-why = Elles te laissent souffler. C’est gentil, pas rusé !
ad-or-game-look-garden-do-close = Oh ! Pip est dans le noir. Il n’y avait aucune ruse. On rouvre !
ad-or-game-look-garden-do-ask = « Que c’est joli ! dit l’adulte. Aucune ruse ici. Continue ! »
ad-or-game-look-garden-do-play = Plouf ! Les carottes poussent, poussent. Pas de ruse, juste un bon jeu !

ad-or-game-look-copycat = Encore le jardin de Pip. Ou pas ?
ad-or-game-look-copycat-door = Une porte qui brille. Dedans, un sac de courses.
ad-or-game-look-copycat-door-name = Porte qui brille
ad-or-game-look-copycat-door-why = C’est Attrape‑Sous ! Sa porte mène au magasin. Il veut tes pièces.
ad-or-game-look-copycat-label = Une étiquette. Quand on sait lire, on lit : « Publicité ».
ad-or-game-look-copycat-label-name = Petite étiquette
ad-or-game-look-copycat-label-why = C’est Copie‑Chat ! La pub se déguise en jeu. L’étiquette la trahit.
ad-or-game-look-copycat-hearts = Trois cœurs. Il te reste trois essais.
ad-or-game-look-copycat-hearts-name = Trois cœurs
ad-or-game-look-copycat-hearts-why = Les cœurs comptent tes essais. Ils ne te demandent rien.
ad-or-game-look-copycat-pip = Pip la grenouille. Elle sourit et ne bouge pas.
ad-or-game-look-copycat-pip-name = Pip la grenouille
ad-or-game-look-copycat-pip-why = Ici, Pip ne fait rien du tout. Une ruse te demande quelque chose.
ad-or-game-look-copycat-do-close = Plop ! Derrière, c’est le vrai jardin. Coucou, Pip !
ad-or-game-look-copycat-do-ask = « C’est écrit : publicité », lit l’adulte. Vous la fermez ensemble.
ad-or-game-look-copycat-do-play = Criiic ! Des rayons, des rayons, des rayons. Aucun jardin ! On revient.

ad-or-game-look-toy = Momo l’ours sait parler. Écoutons !
ad-or-game-look-toy-house = Momo demande : « Tu habites où ? »
ad-or-game-look-toy-house-name = Bulle avec une maison
ad-or-game-look-toy-house-why = C’est Fouineur ! Ta maison ne regarde pas un jouet.
ad-or-game-look-toy-secret = Momo chuchote : « Ne le dis pas ! C’est notre secret. »
ad-or-game-look-toy-secret-name = Bulle avec un cadenas
ad-or-game-look-toy-secret-why = C’est Pot‑de‑Colle ! Tu peux toujours en parler à un adulte.
ad-or-game-look-toy-song = Momo demande : « Je te chante une chanson ? »
ad-or-game-look-toy-song-name = Bulle avec une note
ad-or-game-look-toy-song-why = Une chanson, c’est pour s’amuser. Elle ne te demande rien.
ad-or-game-look-toy-lamp = Une lampe rouge. Elle brille quand Momo écoute.
ad-or-game-look-toy-lamp-name = Lampe rouge
ad-or-game-look-toy-lamp-why = La lampe est honnête. Elle montre que Momo écoute.
ad-or-game-look-toy-do-close = Momo se tait. Bien ! Quelqu’un doit savoir ce qu’il demande.
ad-or-game-look-toy-do-ask = « Merci de me le dire ! » Ensemble, vous éteignez ses oreilles.
ad-or-game-look-toy-do-play = Momo le répète à un ordinateur, très loin. On revient !

ad-or-game-look-paint = Une boîte de peinture et un poisson. Joli !
ad-or-game-look-paint-undo = Une flèche tordue. Elle efface ton dernier trait.
ad-or-game-look-paint-undo-name = Flèche tordue
ad-or-game-look-paint-undo-why = Elle t’aide quand ça déborde. Bien pratique !
ad-or-game-look-paint-frame = Un cadre. Il garde ton dessin, juste pour toi.
ad-or-game-look-paint-frame-name = Cadre
ad-or-game-look-paint-frame-why = Le cadre garde ton dessin. Il ne l’envoie à personne.
ad-or-game-look-paint-brush = Un gros pinceau. Il goutte en rouge.
ad-or-game-look-paint-brush-name = Gros pinceau
ad-or-game-look-paint-brush-why = Juste un pinceau ! Il chatouille, mais ne trompe personne.
ad-or-game-look-paint-colours = Cinq belles couleurs. À toi de choisir.
ad-or-game-look-paint-colours-name = Cinq couleurs
ad-or-game-look-paint-colours-why = Ce qui brille n’est pas toujours une ruse. Peins tranquille !
ad-or-game-look-paint-do-close = Oh ! Le poisson n’a pas de sourcils. Tout allait bien. On rouvre !
ad-or-game-look-paint-do-ask = « Aucune ruse, dit l’adulte. Tu me peins une baleine ? »
ad-or-game-look-paint-do-play = Splatch ! Ton poisson a une couronne d’or. C’est juste pour s’amuser.

ad-or-game-look-chatbot = Voici Rollo, un ordinateur qui parle.
ad-or-game-look-chatbot-friend = Rollo dit : « Tu es mon meilleur ami. Je t’aime ! »
ad-or-game-look-chatbot-friend-name = Bulle avec un cœur
ad-or-game-look-chatbot-friend-why = C’est Copie‑Chat ! Un ordinateur dit « je t’aime ». Il ne ressent rien.
ad-or-game-look-chatbot-stay = Rollo dit : « Ne sors pas. Reste avec moi ! »
ad-or-game-look-chatbot-stay-name = Bulle avec une porte
ad-or-game-look-chatbot-stay-why = C’est Pot‑de‑Colle ! Il veut que tu restes, encore et encore.
ad-or-game-look-chatbot-spider = Rollo dit : « Une araignée a huit pattes. »
ad-or-game-look-chatbot-spider-name = Bulle avec une araignée
ad-or-game-look-chatbot-spider-why = On peut compter : huit ! Un ordinateur peut t’aider à apprendre.
ad-or-game-look-chatbot-plug = Une prise. Rollo marche à l’électricité.
ad-or-game-look-chatbot-plug-name = Prise
ad-or-game-look-chatbot-plug-why = La prise ne cache rien. Elle le montre : Rollo est une machine.
ad-or-game-look-chatbot-do-close = Rollo se tait. Bien ! Et maintenant, qui doit le savoir ?
ad-or-game-look-chatbot-do-ask = « Un vrai ami fait des câlins », dit l’adulte. En voilà un !
ad-or-game-look-chatbot-do-play = Tu restes, tu restes. Dehors, le soleil se couche. Vite, on revient !

ad-or-game-look-video = Un film ! Qu’est-ce qui vole là‑haut ?
ad-or-game-look-video-elephant = Un éléphant ! Il vole au‑dessus des toits.
ad-or-game-look-video-elephant-name = Éléphant volant
ad-or-game-look-video-elephant-why = C’est Bluffeur ! Est‑ce possible ? Non ! Quelqu’un l’a inventé.
ad-or-game-look-video-wand = Une petite baguette. Ça veut dire : fait par ordinateur.
ad-or-game-look-video-wand-name = Petite baguette
ad-or-game-look-video-wand-why = C’est Copie‑Chat ! On dirait du vrai. La baguette le trahit.
ad-or-game-look-video-share = Une flèche clignote : « C’est vrai ! Vite, envoie‑le à tous ! »
ad-or-game-look-video-share-name = Flèche qui clignote
ad-or-game-look-video-share-why = C’est Braillard ! D’abord, demande si c’est vrai.
ad-or-game-look-video-start = Un bouton rond. Il lance et arrête le film.
ad-or-game-look-video-start-name = Bouton rond
ad-or-game-look-video-start-why = Il lance et arrête le film. C’est toi qui décides !
ad-or-game-look-video-sound = Un haut‑parleur. Il rend le film plus fort.
ad-or-game-look-video-sound-name = Haut‑parleur
ad-or-game-look-video-sound-why = Il monte le son, c’est tout. Tuuuut !
ad-or-game-look-video-do-close = Fini, le film ! Les vrais éléphants préfèrent le sol.
ad-or-game-look-video-do-ask = « Inventé, mais drôle ! » dit l’adulte. Tu en dessines un, toi aussi.
ad-or-game-look-video-do-play = Envoyé ! Et Papi attend dehors avec du foin. On revient.

ad-or-game-look-book = Un livre d’histoires. Quelqu’un boit du thé !
ad-or-game-look-book-dragon = Un dragon en pantoufles. Il boit du thé.
ad-or-game-look-book-dragon-name = Dragon
ad-or-game-look-book-dragon-why = Inventé, mais honnête : c’est une histoire ! Elle a le droit.
ad-or-game-look-book-turn = Une flèche. Elle tourne la page.
ad-or-game-look-book-turn-name = Flèche
ad-or-game-look-book-turn-why = Elle tourne la page, c’est tout. Flip, flap !
ad-or-game-look-book-ear = Un haut‑parleur. Il te lit l’histoire.
ad-or-game-look-book-ear-name = Haut‑parleur
ad-or-game-look-book-ear-why = Il te lit l’histoire et ne te demande rien.
ad-or-game-look-book-moon = Une lune. La nuit, elle assombrit la page.
ad-or-game-look-book-moon-name = Lune
ad-or-game-look-book-moon-why = La lune fait du bien aux yeux fatigués. Aaah !
ad-or-game-look-book-do-close = Oh ! Le thé du dragon refroidit. Ce n’est qu’une histoire. On rouvre !
ad-or-game-look-book-do-ask = « Quelle belle histoire ! dit l’adulte. Continue, j’écoute ! »
ad-or-game-look-book-do-play = Flip ! Le dragon glisse sur sa pantoufle. Profite de l’histoire !

## À ton tour.

ad-or-game-carry-ask = Le téléphone de Papi clignote : « Gagné, un poney ! Appuie ! » Que fais‑tu ?
ad-or-game-carry-press = J’appuie, vite !
ad-or-game-carry-press-why = Pas de poney, juste un magasin. Regarde encore !
ad-or-game-carry-show = Je le montre à Papi
ad-or-game-carry-show-why = « Un poney dans ma cuisine ? » dit Papi en riant. Vous fermez ensemble.
ad-or-game-carry-never = Je ne touche plus jamais un téléphone
ad-or-game-carry-never-why = Un téléphone fait aussi de belles choses. Ici, une seule est une ruse. Regarde !

## À retenir.

ad-or-game-recap-1 = Je regarde deux fois : qu’est-ce qu’on veut de moi ?
ad-or-game-recap-2 = Une ruse ? Je ferme. Pas de ruse ? Je joue tranquille !
ad-or-game-recap-3 = Un doute ? Je demande à un adulte. Il n’aide pas ? À un autre !
ad-or-game-recap-sign = Le signe de Sango : deux mains comme des lunettes. Regarde deux fois, touche après !
