# Leçon play-and-rest, 5-8 ans. Au plus 10 mots par phrase et 20 par bulle. Tout s'écoute : on écrit pour l'oreille.

play-and-rest-title = Jouer et se reposer
play-and-rest-about = Une journée à remplir, et une boule qui grandit

## L'histoire. « Tu » est l'enfant qui joue, en visite chez Kaya.

play-and-rest-story-arrive = Coucou, c’est Sango ! On va chez Kaya. Tout son après-midi est libre !
play-and-rest-story-plan = D’abord, une vidéo : ma pieuvre danse. Après, ballon !

play-and-rest-story-more = La vidéo est finie. Plop ! Une boule de poils saute. « Encore une ! » Et maintenant ?
play-and-rest-story-more-one = Oui, encore une !
play-and-rest-story-more-off = J’éteins, et on sort !

play-and-rest-story-grew = Une, deux, trois vidéos… La voilà grosse comme le canapé ! Je la chatouille. Clic, éteint !
play-and-rest-story-shrank = Clic, éteint ! Regarde, elle est petite comme un pois. Elle dort dans ma poche.
play-and-rest-story-game = Et hop, dehors ! Le ballon saute de joie. « Te voilà ! » dit le ballon.
play-and-rest-story-call = Ma tablette sonne. Mamie ! On chante la chanson du joyeux crapaud. J’adore ça !

play-and-rest-story-bed = Voilà la nuit. La tablette clignote, clignote. Où va-t-elle dormir ?
play-and-rest-story-bed-away = Dans la cuisine
play-and-rest-story-bed-pillow = Sous l’oreiller

play-and-rest-story-slept = Bonne nuit, tablette ! Je vais rêver du joyeux crapaud. Croa… croa… zzz.
play-and-rest-story-blinked = Ça clignote ! Pas moyen de dormir. Allez, file dans la cuisine. C’est mieux… zzz.
play-and-rest-story-end = L’écran, le ballon, Mamie, le dodo. Quelle journée ! À toi d’en inventer une.

## Les journées de Lulu.

play-and-rest-day-goal = Remplis la journée de Lulu ! Puis va voir demain.
play-and-rest-day-who = Lulu, le bébé phoque

play-and-rest-day-meter-sleep = Dodo
play-and-rest-day-meter-play = Jeu
play-and-rest-day-meter-family = Famille
play-and-rest-day-meter-school = Savoir
play-and-rest-day-meter-screen = Écran

play-and-rest-day-card-ball = Ballon
play-and-rest-day-card-ball-joy = Le ballon a rebondi jusqu’à la lune !
play-and-rest-day-card-swim = Nager
play-and-rest-day-card-swim-joy = Plouf ! Même la mouette est toute mouillée !
play-and-rest-day-card-hut = Cabane
play-and-rest-day-card-hut-joy = Dans la cabane avec Papa, même l’escargot a sa porte.
play-and-rest-day-card-draw = Dessin
play-and-rest-day-card-draw-joy = Lulu a dessiné un dragon avec deux pieds gauches.
play-and-rest-day-card-tablet = Tablette
play-and-rest-day-card-tablet-joy = Sur la tablette, Lulu a gagné la course d’escargots !
play-and-rest-day-card-film = Film
play-and-rest-day-card-film-joy = Papa riait plus fort que le film !
play-and-rest-day-card-grandma = Mamie
play-and-rest-day-card-grandma-joy = Mamie a tellement ri que la tablette a sauté !
play-and-rest-day-card-more = Encore
play-and-rest-day-card-more-joy = La boule de poils a dansé sur une patte.
play-and-rest-day-card-more-sticks = « Encore un ! » Ça colle. Touche encore !
play-and-rest-day-card-more-grows = « Encore un ! » Oh, elle prend aussi la place d’après !
play-and-rest-day-card-nap = Sieste
play-and-rest-day-card-nap-joy = La sieste de Lulu était chaude comme une brioche.
play-and-rest-day-card-story = Histoire
play-and-rest-day-card-story-joy = Dans l’histoire de Papa, une chaussette devient reine !
play-and-rest-day-card-lullaby = Berceuse
play-and-rest-day-card-lullaby-joy = Papa a chanté, et même la lampe s’est endormie.
play-and-rest-day-card-book = Livre
play-and-rest-day-card-book-joy = Il y avait un dragon page deux !
play-and-rest-day-card-soup = Soupe
play-and-rest-day-card-school = École
play-and-rest-day-card-puddles = Flaques
play-and-rest-day-card-puddles-joy = Plic, plouf ! Moins de flaques, plus de rires.
play-and-rest-day-card-crab = Crabe
play-and-rest-day-card-crab-joy = Le crabe a raconté six blagues, toutes de travers.

play-and-rest-day-tomorrow-whale = Lulu bâille. Alors la baleine bâille aussi. Elles ont encore sommeil !
play-and-rest-day-tomorrow-ball = Le ballon demande : « Lulu, tu étais où ? » Il veut jouer !
play-and-rest-day-tomorrow-hat = Papa avait mis son drôle de chapeau. Lulu lui a manqué.
play-and-rest-day-tomorrow-letters = Les lettres courent comme des fourmis. Elles veulent qu’on les lise !
play-and-rest-day-tomorrow-snore = La tablette ronfle : « C’est trop ! Moi aussi, repos ! »
play-and-rest-day-tomorrow-sheep = L’écran brillant a réveillé les moutons. Ils ont dansé toute la nuit !
play-and-rest-day-tomorrow-ducks = Lulu sautait encore dans son lit. Même les canards sont réveillés !

play-and-rest-day-surprise-rain = Plic, ploc, la pluie ! Ni ballon ni nage aujourd’hui. Mais regarde, des flaques !
play-and-rest-day-surprise-ring = Dring, dring ! Le crabe veut jouer sur la tablette.
play-and-rest-day-surprise-hop = Hop ! La boule de poils s’assoit dans la journée.

play-and-rest-day-day-sunny = L’après-midi est libre. Qu’est-ce qu’on y met ?
play-and-rest-day-day-sunny-good = Le soleil chatouille Lulu. Elle est en pleine forme !
play-and-rest-day-day-call = Mamie manque à Lulu. Qu’est-ce qu’on met dans la journée ?
play-and-rest-day-day-call-good = Lulu a un sourire large comme un bateau !
play-and-rest-day-day-school = Une journée entière, avec l’école et la soupe !
play-and-rest-day-day-school-good = Lulu chante tout le long du chemin. La baleine applaudit !
play-and-rest-day-day-free = Pas d’école ! La soupe est à midi.
play-and-rest-day-day-free-good = Lulu roule du lit comme un joyeux tonneau !
play-and-rest-day-day-rainy = Un jour d’école. Que prépare ce nuage gris ?
play-and-rest-day-day-rainy-good = Il a plu, et la journée était belle quand même !
play-and-rest-day-day-ring = Un jour libre ! Écoute, quelque chose bourdonne.
play-and-rest-day-day-ring-good = Lulu a eu du temps pour tous. Même pour elle !
play-and-rest-day-day-hop = Un jour d’école. Qui rit sous la table ?
play-and-rest-day-day-hop-good = La boule de poils dort dans sa boîte. Lulu chantonne.

## À toi.

play-and-rest-carry-ask = Ton jeu est fini. « Encore un ! » dit la boule de poils. Dehors, on t’attend. Et maintenant ?
play-and-rest-carry-more = Encore un. Les autres peuvent attendre !
play-and-rest-carry-more-why = La boule de poils grandit, grandit. Dehors, on saute d’un pied sur l’autre. Essaie autrement !
play-and-rest-carry-off = Clic, éteint ! Je vais jouer dehors !
play-and-rest-carry-off-why = Oui ! Le jeu sera là demain. Maintenant, on s’amuse dehors !
play-and-rest-carry-never = Plus jamais d’écran !
play-and-rest-carry-never-why = Les écrans, c’est chouette, et Mamie y appelle ! Arrêter pour aujourd’hui suffit.

## À retenir.

play-and-rest-recap-1 = Dormir, jouer, apprendre, s’aimer : il faut de tout.
play-and-rest-recap-2 = « Encore un ! » grandit. Clic, éteint : il rapetisse !
play-and-rest-recap-3 = C’est dur d’arrêter ? Parles-en à un adulte. Il n’écoute pas ? Va voir quelqu’un d’autre.
play-and-rest-recap-sign = Le signe de Sango : dodo, puis on s’étire. On joue, puis on se repose !
