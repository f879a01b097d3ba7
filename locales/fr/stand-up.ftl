# Leçon stand-up, 9-12 ans. Au plus 16 mots par phrase et 40 par bulle ; au plus 25 par message. On tutoie l'enfant, sans accord qui dirait fille ou garçon.

stand-up-title = Défends les autres
stand-up-about = Se moquer, mettre à l’écart, se faire passer pour quelqu’un : ce qu’un seul ami peut changer

## L'histoire. « Tu » est l'enfant qui joue, membre du groupe de la classe.

stand-up-story-arrive = Salut, c’est moi, Sango ! Aujourd’hui, le poulpe de la classe reçoit un nom. Tout le monde vote dans le groupe. Pour l’instant, c’est Sire Flagada contre Princesse Huit-Bras.
stand-up-story-idea = Moi, je dis : Papi ! Il est chauve. Il fait la sieste toute la journée. Et il a huit bras pour les câlins. Mon vrai papi est d’accord.

stand-up-story-chat = Ding ! « Mamie Lin ! » écrit Rico. Vingt smileys rigolent. D’abord, Lin rit aussi. Mais ça ne s’arrête plus. Maintenant, un nouveau groupe : tout le monde sauf Lin. Tu es dedans. Que fais‑tu ?
stand-up-story-chat-face = J’ajoute un smiley qui rigole, comme les autres
stand-up-story-chat-silent = Je reste en dehors et je ne dis rien
stand-up-story-chat-write = J’écris un mot gentil à Lin

stand-up-story-laughed = Zou, dans le téléphone ! Voilà ton smiley, le vingt et unième. Pour toi, il est minuscule. Pour Lin, il dit : « Moi aussi. » Bonne nouvelle : ce qui est minuscule se retire facilement !
stand-up-story-mend = Le mien, c’est le quatrième. Je n’ai même pas réfléchi. Viens, on les retire et on demande pardon à Lin. À deux voix, c’est plus facile.

stand-up-story-silent = Chut. Voici le téléphone de Lin, vu de l’intérieur. Vingt rient, les autres se taisent. D’ici, le silence ressemble à un rire. Mais il n’est jamais trop tard. Tu lui écris un mot gentil.
stand-up-story-wrote = Quarante messages aujourd’hui. Un seul était gentil : le tien. Je l’ai lu neuf fois. Demain, on donne à manger à Papi ensemble !

stand-up-story-stop = J’ai écrit : « Stop, ce n’est plus drôle. » Tout calmement. Puis : « Regardez, Papi est devenu bleu ! » Et j’ai quitté le groupe. Neuf autres aussi. Maintenant, on va voir ma mère, Mama Lindiwe.
stand-up-story-rico = Tout le monde riait, alors j’ai continué. Je n’ai pas regardé Lin. Le groupe n’existe plus. Pardon, Lin. Qu’est‑ce qui t’aiderait encore ?
# Mama Lindiwe, la mère de Zuri, est boulangère ; elle apporte le pain à l'école.
stand-up-story-thanks = Merci de m’en avoir parlé ! Ce n’est pas rapporter, c’est aider. Un adulte n’écoute pas, ou c’est lui le problème ? Va en voir un autre. Et Papi aime son nom. Il a toujours ma cuillère.

## La messagerie. Qui écrit.

stand-up-chat-goal = Ici, quelqu’un a besoin d’un ami. Trouve qui, et aide ! Écris ou fais quelque chose. Parfois les mots suffisent, parfois non.

# Le groupe de la classe ; son image est le poulpe.
stand-up-chat-class-name = Notre classe
stand-up-chat-tarik-name = Tarik
stand-up-chat-yara-name = Yara
stand-up-chat-kenji-name = Kenji
stand-up-chat-oskar-name = Oskar
stand-up-chat-dalia-name = Dalia
# Quelqu'un qui se fait passer pour Dalia.
stand-up-chat-toucan-name = Dalia 2

# Un surnom qui n'est plus drôle.
stand-up-chat-nickname-about = Le groupe de la classe. Un jour, Kenji est arrivé en retard. Depuis, tout le monde l’appelle Turbo.
stand-up-chat-nickname-morning = Bonjour ! C’est le neuvième jour. Est‑ce que je peux redevenir Kenji, s’il vous plaît ?
stand-up-chat-nickname-again = Bien sûr, Turbo ! À tes ordres, Turbo ! Qui lui dessine des roues ?
stand-up-chat-nickname-again-stop = Stop, Tarik. Il s’appelle Kenji. Ce n’est plus drôle.
stand-up-chat-nickname-again-wheels = Ha, ha ! Des roues et un moteur de fusée !
stand-up-chat-nickname-again-hit = Et toi, Tarik, tu seras Ronfleur. Tu dors en musique !
stand-up-chat-nickname-enough = C’est vrai. J’ai ri aussi. Pardon, Kenji ! Neuf jours, c’est huit de trop.
stand-up-chat-nickname-kenji = Merci ! Demain, je comptais être malade. Et me voilà guéri. Un miracle de la médecine !
stand-up-chat-nickname-quiet = Quatorze personnes dessinent des roues. Kenji ne dessine rien et n’écrit rien. Il ne rit plus. C’est à ça qu’on le voit.
stand-up-chat-nickname-two = Ah oui ? Alors toi aussi, tu auras un surnom ! Et ton frère ! Et ton poisson rouge !
stand-up-chat-nickname-away = C’est bien calme, ici. Sur le téléphone de Kenji, c’est toujours Turbo, Turbo, Turbo.
stand-up-chat-nickname-kept = C’est gardé, au cas où ça continue. Tu pourrais le montrer à quelqu’un. Et tout de suite, qu’est‑ce qui aiderait Kenji ?
stand-up-chat-nickname-told = Ton enseignante a écouté. Elle a parlé avec Tarik, tout calmement. Le dixième jour, plus de Turbo dans le groupe. Seulement Kenji.

# Une peine à consoler, rien d'autre.
stand-up-chat-cactus-about = Une discussion privée. Ton ami Oskar n’écrit qu’à toi.
stand-up-chat-cactus-news = Il faut que je le dise à quelqu’un. Monsieur Piquant est mort. Mon cactus. Pourtant, je l’arrosais tous les jours !
stand-up-chat-cactus-news-listen = Oh non, pauvre Monsieur Piquant ! Et pauvre Oskar ! Il était comment ?
stand-up-chat-cactus-news-knew = Mais tout le monde sait qu’on n’arrose pas un cactus tous les jours !
stand-up-chat-cactus-news-joke = Au moins, il ne piquera plus personne !
stand-up-chat-cactus-sniff = Vert. Et il ne me coupait jamais la parole. Il ne reste que son pot. Qui me regarde.
stand-up-chat-cactus-sniff-plant = Je passe chez toi ? On plantera quelque chose qui ADORE l’eau !
stand-up-chat-cactus-sniff-worse = Ça, ce n’est rien ! Moi, j’ai perdu un hamster, un poisson et un parapluie !
stand-up-chat-cactus-lily = Un nénuphar ? Dans CE pot ? Quelle idée ! Viens à quatre heures. Et merci de m’avoir écouté.
stand-up-chat-cactus-oh = Ah. Bon. Oublie ce que j’ai dit.
stand-up-chat-cactus-polite = Il n’a jamais piqué personne. Il était très poli.
stand-up-chat-cactus-door = La discussion est fermée. De l’autre côté, Oskar écrit : « Allô ? Tu es encore là ? » Il n’est pas méchant. Il est triste.
stand-up-chat-cactus-nobody = C’est gardé. Mais ici, personne n’est méchant : il n’y a rien à prouver. De quoi Oskar a‑t‑il besoin ?
stand-up-chat-cactus-aunt = Ta tante a écouté. Elle-même a noyé trois cactus ! Ensemble, vous écrivez : « Je suis là. » Oskar répond tout de suite.

# Quelqu'un est mis à l'écart.
stand-up-chat-huts-about = Le nouveau groupe de Yara pour la classe verte. Tout le monde y est. Enfin, presque.
stand-up-chat-huts-welcome = Bienvenue dans le groupe secret ! On se partage les cabanes. Toute la classe est là, sauf Dalia. Chut !
stand-up-chat-huts-welcome-why = Pourquoi pas Dalia ? J’aimerais bien qu’elle soit là.
stand-up-chat-huts-welcome-frogs = Ha, ha, elle n’a qu’à dormir près du lac, avec les grenouilles !
stand-up-chat-huts-welcome-fine = D’accord. C’est ton groupe, pas le mien.
stand-up-chat-huts-because = Elle chante en dormant. Tous les couplets ! Et puis personne n’a dit non.
stand-up-chat-huts-because-no = Moi, je dis non. Notre cabane a un lit pour Dalia, chansons comprises.
stand-up-chat-huts-because-later = Et si on décidait demain, tous ensemble ? Avec Dalia.
stand-up-chat-huts-because-nobody = Bon, si ça ne gêne personne, moi non plus.
stand-up-chat-huts-tide = Ouf ! Moi non plus, ça ne me plaisait pas. Je croyais être le seul. Dalia aura le lit du haut !
stand-up-chat-huts-dalia = Salut, tout le monde ! On vient de m’ajouter. J’ai raté quoi ? Et qui veut une chanson ? Elle n’a que neuf couplets !
stand-up-chat-huts-bus = Je viens de le lire tout haut dans le bus, ha, ha ! Dalia est juste derrière moi. Oh non. Elle a entendu.
stand-up-chat-huts-looks = Jusqu’ici, personne n’a dit non. De l’extérieur, ça ressemble à vingt-deux oui. Et Dalia n’a toujours pas de lit.
stand-up-chat-huts-left = Tu quittes le groupe et tu écris à Dalia : « Viens dans notre cabane ! » Le soir, nouveau groupe : Chansons du soir. Tout le monde y est.
stand-up-chat-huts-told = Ton enseignante a écouté. On tire les cabanes au sort. Yara est tombée avec Dalia. Elle connaît déjà cinq couplets.

# La blague de l'enfant est allée trop loin. Il la répare.
stand-up-chat-sticker-about = Yara t’écrit. Hier, tu as fait un autocollant d’elle, en plein éternuement.
stand-up-chat-sticker-count = Ton autocollant a été envoyé quarante-six fois. Même mon entraîneur de natation l’a reçu.
stand-up-chat-sticker-count-sorry = Oh. C’est ton visage, et je ne t’ai rien demandé. Pardon, Yara.
stand-up-chat-sticker-count-joke = C’est juste une blague ! La bouche ouverte, ça te va très bien.
stand-up-chat-sticker-count-others = Moi, je l’ai seulement fait. Ce sont les autres qui l’envoient.
stand-up-chat-sticker-thanks = Merci. Personne d’autre ne s’est excusé. Mais l’autocollant circule encore.
stand-up-chat-sticker-thanks-take = Je le retire et je demande à tous de l’effacer. Qu’est‑ce qui t’aiderait encore ?
stand-up-chat-sticker-thanks-late = Alors, c’est trop tard. Je n’y peux plus rien.
stand-up-chat-sticker-thanks-revenge = J’en fais un de chaque personne qui l’a envoyé. Encore plus bête !
stand-up-chat-sticker-walk = Demain, entre en classe avec moi. Et la prochaine fois, dessine le poulpe qui éternue. Dans huit mouchoirs !
stand-up-chat-sticker-library = J’en rirai peut-être un jour. Aujourd’hui, je me cache derrière les dictionnaires.
stand-up-chat-sticker-ping = Ding. Quarante-sept. Et c’est mon visage, à chaque fois.
stand-up-chat-sticker-hops = Tu ne vois plus les mots de Yara. Mais l’autocollant continue de sauter de téléphone en téléphone.
stand-up-chat-sticker-kept = C’est gardé. Yara ne va pas encore mieux. Que pourrais‑tu lui dire ?
stand-up-chat-sticker-told = Ton grand-père ne gronde pas. Il demande : « Qu’est‑ce qui l’aiderait ? » Tu poses la question à Yara. L’autocollant a disparu, et elle rit de nouveau.

# Quelqu'un se fait passer pour Dalia. Les mots n'y mettent jamais fin.
stand-up-chat-double-about = Dalia t’écrit d’un nouveau compte, avec son toucan de toujours.
stand-up-chat-double-hello = C’est moi, Dalia ! Nouveau téléphone, nouveau compte ! C’était quoi, déjà, le secret de Kenji ? J’ai oublié, ha, ha !
stand-up-chat-double-hello-ask = Une minute. Je te le demanderai à l’école, en face.
stand-up-chat-double-hello-test = Si tu es Dalia : qu’est‑ce que le poulpe nous a pris lundi ?
stand-up-chat-double-hello-secret = Il fredonne pendant les contrôles de maths. Mais ne le dis à personne !
stand-up-chat-double-boring = Pas drôle ! J’écris à toute la classe, signé Dalia : « Vous êtes des bébés ! » Dis stop si tu veux. Je continue !
stand-up-chat-double-boring-three = Alors, moi, je suis Dalia 3, et j’écris n’importe quoi sur toi !
stand-up-chat-double-boring-all = Je fais circuler ça, pour prévenir tout le monde.
stand-up-chat-double-boring-ignore = Pff. Je ne lis plus, voilà.
stand-up-chat-double-hum = « Dalia » a dit à toute la classe que je fredonne. Comment le sait‑elle ? Maintenant, je n’ose plus fredonner.
stand-up-chat-double-numbers = Dalia, Dalia 2 et Dalia 3 ? Je ne sais plus qui croire !
stand-up-chat-double-spread = Dalia est fâchée contre nous ? Je n’ai lu que la première ligne, mais j’ai tout envoyé à ma chorale !
stand-up-chat-double-still = Quelqu’un écrit encore à tous, avec mon nom et mon toucan. Ce n’est pas moi ! Qui peut arrêter ça ?
stand-up-chat-double-proof = C’est gardé, avec le nom et l’heure. Voilà une preuve ! Qui devrait la voir ?
stand-up-chat-double-proof-dalia = Dalia, je sais que ce n’est pas toi. J’ai une preuve. Montrons‑la à ta mère.
stand-up-chat-double-proof-class = Toute la classe ! Je la publie tout de suite.
stand-up-chat-double-mother = Je savais bien que je n’étais pas comme ça ! Maman a signalé le compte. Elle prévient aussi notre enseignante. Ma dernière mangue est pour toi.
stand-up-chat-double-told = Ton enseignante a écouté. Ensemble, vous avez signalé le compte. Le deuxième toucan a disparu. Le premier voudrait te serrer dans ses ailes.

# Une rumeur à faire circuler, et tous contre un. Les mots n'y mettent jamais fin.
stand-up-chat-rumour-about = Le groupe de la classe, le soir. La caisse de la classe est vide.
stand-up-chat-rumour-pass = Faites passer : c’est Oskar ! Je le tiens de quelqu’un qui l’a entendu. Que personne ne s’assoie à côté de lui !
stand-up-chat-rumour-pass-stop = Stop. Personne n’en sait rien. Je ne fais pas passer.
stand-up-chat-rumour-pass-me = Moi non plus, je ne m’assois pas là !
stand-up-chat-rumour-pass-other = C’est vrai ? Je le dis à la classe d’à côté !
stand-up-chat-rumour-pass-out = Je préfère ne rien dire.
stand-up-chat-rumour-lawyer = Et toi, tu défends Oskar ? Attention, ou plus personne ne s’assoira à côté de toi non plus !
stand-up-chat-rumour-lawyer-subject = Au fait, pourquoi l’aquarium brille comme ça ?
stand-up-chat-rumour-lawyer-hit = Tant mieux ! Qui voudrait s’asseoir à côté d’un moulin à paroles ?
stand-up-chat-rumour-lawyer-fold = Bon, bon. Si vous le pensez tous, ça doit être vrai.
stand-up-chat-rumour-nineteen = Quelqu’un dit non ? Personne ? Alors, c’est dix-neuf contre un !
stand-up-chat-rumour-donkey = La classe d’à côté dit qu’il a pris aussi un ordinateur et un âne. Un âne ?
stand-up-chat-rumour-fights = Oh là là, maintenant on a deux disputes ! Quelqu’un sait encore de quoi parlait la première ?
stand-up-chat-rumour-still = Bien joué ! Mais la rumeur court encore de téléphone en téléphone. Et Oskar, comment va‑t‑il ?
# Oskar écrit en privé à l'enfant qui a quitté le groupe.
stand-up-chat-rumour-alone = Psst, rien que pour toi. Tu as quitté le groupe ? Moi, je lis tout. Ce n’est pas moi. Est‑ce que quelqu’un me croit ?
stand-up-chat-rumour-alone-with = Je suis avec toi. Viens, on va voir notre enseignante ensemble.
stand-up-chat-rumour-alone-sure = Tu es vraiment sûr que ce n’est pas toi ?
stand-up-chat-rumour-you-too = Toi aussi ? J’espérais juste que quelqu’un demande comment je vais.
stand-up-chat-rumour-found = Ton enseignante écoute, puis cherche. Tout l’argent était dans l’aquarium ! Notre poulpe adore ce qui brille. Dalia et Tarik ont demandé pardon devant tous.

## Le port. Les mots arrivent en bateaux de papier ; Papi, le poulpe de la classe, tient devant ses amis un couvercle emprunté. « Tu » est l'enfant qui joue.

stand-up-catch-goal = Du courrier ! Les mots gentils entrent. Les cruels ? Papi Poulpe lève son couvercle ! Chaque bateau t’attend.

stand-up-catch-tarik-name = Tarik
stand-up-catch-yara-name = Yara
stand-up-catch-kenji-name = Kenji
stand-up-catch-oskar-name = Oskar
stand-up-catch-dalia-name = Dalia

# Un mot cruel est passé : ce que l'enfant dit à son ami, et ce qui en sort.
stand-up-catch-mend-with-you = C’était méchant. Je suis avec toi.
stand-up-catch-mend-with-you-then = Une grande respiration, puis un petit sourire. Le mot méchant est toujours là. Mais il doit faire de la place au tien.
stand-up-catch-mend-together = On va en parler à quelqu’un ? Je viens avec toi.
stand-up-catch-mend-together-then = « Tu viens ? » À deux, le chemin jusqu’à un adulte est deux fois plus court. Et s’il n’aide pas, il y en a d’autres.
stand-up-catch-mend-joke = Oh, ça va ! C’était juste une blague !
stand-up-catch-mend-joke-then = Maintenant, deux mots font mal. Et le deuxième vient d’un ami.
stand-up-catch-mend-back = Vite, on renvoie quelque chose d’encore plus méchant !
stand-up-catch-mend-back-then = Deux bateaux se cognent, tout le monde est trempé. Ça fait toujours mal. En plus mouillé.

# Gentil ou cruel, tout simplement.
stand-up-catch-song-about = Lin a chanté pour Papi, Nour jouait du tambour. Et soudain, en plein milieu : hic !
stand-up-catch-song-done = Lin prépare un rappel, Nour un roulement de tambour. Papi dort sous le couvercle. À chaque « hic » de Lin, un bras applaudit.
stand-up-catch-song-hiccup = Ton hoquet, c’était ma note préférée !
stand-up-catch-song-hiccup-pass = Lin rit si fort que le hoquet revient. Hic ! Et voilà le rappel, Yara.
stand-up-catch-song-hiccup-shield = Clong ! Le bateau de Yara se balance dehors. Elle envoyait un joli mot à Lin. Lin ne l’a jamais reçu.
stand-up-catch-song-frog = Arrête de chanter ! On dirait une grenouille dans une machine à laver.
stand-up-catch-song-frog-pass = Lin le lit deux fois. La prochaine chanson est prête dans sa tête. Elle ne sort pas.
stand-up-catch-song-frog-shield = Clong ! Le bateau fait demi-tour et finit sur les genoux de Tarik. Il lit ses propres mots. Il se tait.
stand-up-catch-song-drum = Ton tambour m’a réveillé. Le meilleur réveil du monde !
stand-up-catch-song-drum-pass = Nour tambourine un merci. Quelque part dans l’école, une tasse de thé tombe.
stand-up-catch-song-drum-shield = Cling, clang, clong ! C’est le couvercle qui fait tambour. Nour aurait aimé savoir que ça plaisait à Oskar.
stand-up-catch-song-nobody = Ici, personne n’a besoin de toi ni de ton tambour.
stand-up-catch-song-nobody-pass = Nour range ses baguettes. Tout au fond du sac.
stand-up-catch-song-nobody-shield = Clong ! Les mots glissent dans l’eau. Même les poissons n’en veulent pas.

# Maladroit, sincère, drôle d'un seul côté, une pitié qui pousse.
stand-up-catch-cake-about = Rico a fait un gâteau de pardon pour Lin. Il est plat comme une limande.
stand-up-catch-cake-done = Du gâteau, il ne reste pas une miette. Papi a fait la vaisselle. Enfin, il a léché le couvercle.
stand-up-catch-cake-doormat = C’est un gâteau ou un paillasson ? J’en mangerais trois, des paillassons, tellement ça sent bon !
stand-up-catch-cake-doormat-pass = Rico fronce les sourcils. Puis il rit : « Trois ? Prends-en quatre ! » Kenji voulait être gentil. C’est sorti de travers.
stand-up-catch-cake-doormat-shield = Clong ! Dehors, Kenji devient tout rouge. Il voulait féliciter Rico. Avec le mot « paillasson », ce n’est pas facile.
stand-up-catch-cake-salt = Délicieux ! Mais la prochaine fois, mets moins de sel. Je te montre ?
stand-up-catch-cake-salt-pass = « Moins de sel », écrit Rico sur sa main. Oskar passe dimanche. Le gâteau ne peut que progresser.
stand-up-catch-cake-salt-shield = Clong ! Plus personne ne parle du sel à Rico. Après le prochain gâteau, même le poulpe aura soif.
stand-up-catch-cake-brave = Quel courage, de montrer ce truc à tout le monde ! Ha, ha, je blague !
stand-up-catch-cake-brave-pass = Rico pousse le gâteau derrière le rideau. Un seul rit. Ce n’est donc pas une blague pour deux.
stand-up-catch-cake-brave-shield = Clong ! Tarik rit. Il écoute si quelqu’un rit avec lui. Puis il s’arrête.
stand-up-catch-cake-pity = Tu LUI as pardonné ? Oh, ma pauvre petite naïve.
stand-up-catch-cake-pity-pass = Lin pose sa fourchette. Ça sonnait comme de la pitié. Ça poussait comme un coude.
stand-up-catch-cake-pity-shield = Clong ! À qui elle pardonne, c’est Lin qui décide. La bouche pleine, en plus.

# Un compliment qui pique, et un silence.
stand-up-catch-goal-about = Premier jour de Nour dans les buts : neuf ballons dedans, un dehors.
stand-up-catch-goal-done = Nour a quelqu’un pour s’entraîner, une astuce et un biscuit. Le score, le biscuit s’en moque.
stand-up-catch-goal-sting = Bien arrêté ! Pour quelqu’un comme toi, un ballon, c’est beaucoup.
stand-up-catch-goal-sting-pass = D’abord, Nour est contente. Puis elle trouve l’épine : « quelqu’un comme toi » ?
stand-up-catch-goal-sting-shield = Clong ! Dans ce compliment, il y avait une épine. Papi la retire. Il en fait un cure-dent.
stand-up-catch-goal-left = Tu plonges toujours à gauche. Essaie aussi à droite ! Je tire, tu arrêtes.
stand-up-catch-goal-left-pass = Nour plonge à droite. Puis à gauche. Puis dans le filet, en riant. Et de deux !
stand-up-catch-goal-left-shield = Clong ! Personne ne parle à Nour de la gauche. Les ballons dix à dix-neuf le découvrent tout seuls.
stand-up-catch-goal-gloves = Mamie dit qu’avec ces gants, tu ressembles à un épouvantail. Elle adore les épouvantails !
stand-up-catch-goal-gloves-pass = Nour ouvre les bras. Trois mouettes s’envolent. La grand-mère de Kenji est ravie et envoie un biscuit.
stand-up-catch-goal-gloves-shield = Clong ! La grand-mère de Kenji s’étonne que Nour ne soit pas contente. Chez elle, « épouvantail », c’est un grand compliment.
stand-up-catch-goal-saturday = « Qui s’entraîne avec moi samedi ? » demande Nour. Aucun bateau n’arrive. Pas un seul.
stand-up-catch-goal-saturday-pass = Rien ne bouge. Vingt personnes l’ont lu. Chacune pense : quelqu’un d’autre va répondre. Nour regarde encore son téléphone.
stand-up-catch-goal-saturday-shield = Papi lève le couvercle. Rien ne rebondit dessus. Derrière, c’est aussi calme que devant.
stand-up-catch-goal-saturday-say-ball = Moi ! J’apporte un ballon. Il est un peu carré.
stand-up-catch-goal-saturday-say-ball-then = « Carré ? Super, il roulera moins vite ! » Après ta réponse, quatre autres osent. Samedi, vous serez six.
stand-up-catch-goal-saturday-say-outside = Seulement si tu restes hors des buts, ha, ha !
stand-up-catch-goal-saturday-say-outside-then = Nour attend la suite du message. Il n’y en a pas. Sa question flotte toujours sur l’eau.
stand-up-catch-goal-saturday-say-somebody = Tu trouveras bien quelqu’un.
stand-up-catch-goal-saturday-say-somebody-then = « Quelqu’un. » Nour regarde autour d’elle. Quelqu’un, tout le monde l’attend. Et si c’était toi ?

# Tous contre celui qui a commencé ; un silence.
stand-up-catch-turn-about = Rico a demandé pardon depuis longtemps. Maintenant, tous écrivent sur lui.
stand-up-catch-turn-done = Trois amis se partagent un gâteau. Puis Papi s’invite, et il faut des parts pour quatorze mains.
stand-up-catch-turn-many = Tu t’es moqué de Lin. Maintenant, c’est ton tour, et on est nombreux !
stand-up-catch-turn-many-pass = Les épaules de Rico remontent jusqu’aux oreilles. Ça n’aide pas du tout Lin. Maintenant, ils sont deux à être tristes.
stand-up-catch-turn-many-shield = Clong ! Neuf contre un, ce n’est pas la justice. C’est seulement neuf contre un. Lin est de cet avis, elle aussi.
stand-up-catch-turn-true = Ce que tu as fait a blessé Lin. C’est bien que tu aies demandé pardon.
stand-up-catch-turn-true-pass = Rico avale sa salive. Puis il hoche la tête. Un mot vrai peut être lourd. Celui-ci avait une poignée.
stand-up-catch-turn-true-shield = Clong ! Rico n’entend que le couvercle. Il aurait aimé savoir que quelqu’un avait remarqué son pardon.
stand-up-catch-turn-sugar = Chère Lin, c’est pour ton bien : ne lève plus la main. Ça a l’air si bête !
stand-up-catch-turn-sugar-pass = Toute la matinée, Lin garde la main baissée. Elle savait toutes les réponses. Elle est la seule à le savoir.
stand-up-catch-turn-sugar-shield = Clong ! Du sucre dessus, du vinaigre dessous. Papi goûte le bateau et frissonne, bras après bras. Ça prend du temps.
stand-up-catch-turn-bus = « Je peux m’asseoir avec quelqu’un ? » demande Rico dans le bus. Aussitôt, tout le monde est très occupé.
stand-up-catch-turn-bus-pass = On fouille, on ferme des sacs. Personne ne lève les yeux. Debout dans l’allée, Rico étudie le plafond.
stand-up-catch-turn-bus-shield = Le couvercle est levé, et rien ne rebondit dessus. Un silence, ça ne s’arrête pas. Il faut que quelqu’un le rompe.
stand-up-catch-turn-bus-say-seat = Ici, à côté de moi ! Mais je garde la fenêtre.
stand-up-catch-turn-bus-say-seat-then = « Garde la fenêtre. Moi, j’ai du gâteau ! » Avec moins de sel. Et derrière, trois enfants trouvent aussi de la place.
stand-up-catch-turn-bus-say-others = Moi, je veux bien, mais les autres ne veulent pas de toi.
stand-up-catch-turn-bus-say-others-then = « Les autres. » Rico regarde autour de lui. Ils te regardent tous. Ils attendaient que quelqu’un commence.
stand-up-catch-turn-bus-say-promise = Promets d’abord de ne plus jamais rien faire de mal !
stand-up-catch-turn-bus-say-promise-then = « Plus jamais ? » Rico y réfléchit pendant trois arrêts, debout. Et toi, tu pourrais le promettre ?

# Rire avec quelqu'un ou de quelqu'un ; « tout le monde » ; un compliment qui ferme la porte à l'autre.
stand-up-catch-crown-about = C’est l’anniversaire de Papi. Lin, Nour et Rico lui ont fait une couronne.
stand-up-catch-crown-done = Joyeux anniversaire, Papi ! La couronne lui va, le couvercle brille. Il a rendu la cuillère à Mama Lindiwe. Dans un paquet cadeau.
stand-up-catch-crown-chair = Votre couronne m’a tellement fait rire que j’en suis tombé de ma chaise ! Vous m’en faites une ?
stand-up-catch-crown-chair-pass = Rico rit aussi. C’est donc rire ensemble. Tarik reçoit une couronne. Pour sa bosse.
stand-up-catch-crown-chair-shield = Clong ! Tarik est par terre, sans couronne. Il riait AVEC vous. Il en voulait une, lui aussi.
stand-up-catch-crown-everyone = Tout le monde trouve que ta colle est dégoûtante. Je te le dis en amie.
stand-up-catch-crown-everyone-pass = Nour regarde la classe. Qui est « tout le monde » ? Maintenant, ils ont tous un peu cet air-là.
stand-up-catch-crown-everyone-shield = Clong ! « Tout le monde » ? Papi compte sur tous ses bras. Il arrive à un.
stand-up-catch-crown-without = Jolie couronne, Lin ! Finissons-la sans Nour. Elle gâche tout.
stand-up-catch-crown-without-pass = Lin est contente une seconde. Puis elle voit Nour. Nour est juste à côté, et elle sait lire.
stand-up-catch-crown-without-shield = Clong ! Un compliment pour Lin, une porte fermée pour Nour. Sur cette couronne, il y a de la place pour six mains. Et huit bras.
stand-up-catch-crown-small = Elle est trop petite pour Papi. Ajoutez trois pointes, et elle ira !
stand-up-catch-crown-small-pass = Trois pointes de plus, et elle va ! Papi la met et nomme chevalier l’escargot le plus proche.
stand-up-catch-crown-small-shield = Clong ! Pendant la fête, la couronne saute. Elle traverse la salle et atterrit dans le gâteau.

## À ton tour.

stand-up-carry-ask = Amal a raté le dernier penalty. Dans le groupe de l’équipe, treize enfants lui ont envoyé le même oignon qui pleure. Pas toi. Que fais‑tu ?
stand-up-carry-quiet = Rien de plus. Je n’ai pas envoyé d’oignon
stand-up-carry-quiet-why = Pas d’oignon de ta part : c’est un bon début ! Mais Amal voit treize oignons et aucun ami. Avec un mot de toi, il y en a un.
stand-up-carry-word = J’écris à Amal : « Pas de chance ! On s’entraîne ensemble ? »
stand-up-carry-word-why = Treize oignons, un ami. Devine ce qu’Amal va retenir ! Si les oignons continuent, garde une preuve et parles‑en à l’entraîneur.
stand-up-carry-onion = J’envoie un oignon à tous ceux qui l’ont fait
stand-up-carry-onion-why = Moi aussi, j’en ai envie ! Mais voilà vingt-six oignons, et Amal ne va pas mieux. Commence par un mot pour Amal.

## À retenir.

stand-up-recap-1 = Pas besoin de crier pour avoir du courage. Un mot gentil, écrit rien qu’à la personne, ça aide.
stand-up-recap-2 = « Stop, pas drôle ! » Ne fais rien circuler, garde une preuve, parles‑en. Un adulte n’aide pas ? Va en voir un autre.
stand-up-recap-3 = Ta blague a blessé quelqu’un ? Demande pardon, retire‑la, demande ce qui aiderait. Ça peut se réparer.
stand-up-recap-sign = Le signe de Sango : un pas en avant, puis un bras sur l’épaule d’à côté. Personne ne reste seul !
