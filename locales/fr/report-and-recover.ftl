# Leçon report-and-recover, 13-17 ans. Au plus 22 mots par phrase et 60 par bulle. On tutoie, sans accord qui dirait fille ou garçon.

report-and-recover-title = Signaler et se relever
report-and-recover-about = Qui aide à quoi, comment un compte revient, et à quelle porte frapper si la première reste fermée

## L’histoire. Rico répare des vélos. Nour s’y connaît ; Mama Lindiwe est boulangère.

report-and-recover-story-arrive = Rico répare des vélos et se filme. Trois cents personnes le regardent discuter avec des chaînes rouillées, toujours poliment. Depuis lundi, il y a deux Rico.
report-and-recover-story-double = Le deuxième a mon nom, ma photo et ma chèvre. Il récolte de l’argent « pour des pièces », et ma voisine a déjà payé. Et quelqu’un a changé ma phrase de passe : je n’entre plus dans mon propre compte.
report-and-recover-story-first = Un compte de moins, un Rico de trop. Par quoi commencez-vous ?
report-and-recover-story-first-help = Par la page d’aide de l’appli : « On a pris mon compte »
report-and-recover-story-first-report = Garder une preuve et signaler le faux Rico
report-and-recover-story-first-argue = Dire au faux Rico ce qu’on pense de lui
report-and-recover-story-reported = Preuve gardée, signalement envoyé. La réponse est arrivée en quatre secondes : « Rien d’anormal. » Personne ne lit si vite, même pas ma chèvre. C’était une machine, et on peut redemander quelqu’un. En attendant, il y a mon compte.
report-and-recover-story-argued = Voyons ça de l’intérieur. Il répond aussitôt : « Le faux, c’est TOI ! » Il a toute la journée et beaucoup d’entraînement. Tu as raison, et ici ça ne sert à rien. Revenons à ce qui marche.
report-and-recover-story-back = Page d’aide, « on a pris mon compte », l’ancien mail, un code de secours du tiroir. Ça prend un jour, et ça marche. Maintenant : déconnecter tous les appareils, nouvelle phrase, deuxième serrure. Puis prévenir ceux qui ont pu payer.
report-and-recover-story-uncle = Le faux Rico vend toujours des pièces. Rico en parle à son oncle. « Alors, ne va plus sur internet », dit-il en tournant la page. Et maintenant ?
report-and-recover-story-uncle-leave = Laisser tomber. Ça s’arrêtera peut-être
report-and-recover-story-uncle-again = Le lui redire, la preuve sur la table
report-and-recover-story-uncle-next = Aller voir la personne suivante
report-and-recover-story-left = Deux jours sans internet. J’ai réparé onze vélos, et lui a vendu neuf selles. Ça ne s’arrête pas parce que je ne regarde plus. Alors j’en ai parlé à Mama Lindiwe, et elle a posé sa pâte.
report-and-recover-story-heard = J’ai posé les messages à côté de son journal. Il a mis ses lunettes, il s’est tu, puis il a dit : « Pardon. J’écoutais à moitié. » Certains entendent au deuxième essai. Maintenant, il vient avec moi.
report-and-recover-story-asked = Merci de m’en avoir parlé, Rico. Tu n’as rien fait de mal. On porte la preuve à la police, tous les deux, et les brioches viennent aussi. Si un jour je n’écoute pas, va voir quelqu’un d’autre.
report-and-recover-story-map = Voici la carte. L’appli : publications et comptes, et on insiste. La police : délits, menaces, argent. Le service de signalement : images interdites d’enfants, pour les faire retirer. La ligne d’écoute : pour tout. Le centre d’aide intégré : police, médecin et conseils sous un seul toit.
report-and-recover-story-end = Un seul Rico, de nouveau ! À l’appli, une vraie personne a regardé, et la banque a bloqué à temps le paiement de ma voisine. Ma chèvre a son propre compte, maintenant. Plus de fans que moi, et une phrase plus longue.

## Le bureau : des applis pour de faux. Un faux pas se raconte, puis s’annule ; jamais de reproche.

report-and-recover-desk-goal = Sur chaque page, quelque chose cloche. Va jusqu’au bout : l’appli, des gens, le bon service.

# Niveau 1. On a pris le compte d’une amie.
report-and-recover-desk-loan-goal = Voici Snapboard, une appli photo pour de faux. Depuis cet après-midi, ton amie Mira n’entre plus dans son compte.
report-and-recover-desk-loan-pancake-who = Ayo
report-and-recover-desk-loan-pancake = Crêpe numéro neuf. La poêle et moi, on se tutoie.
report-and-recover-desk-loan-money-who = Mira
report-and-recover-desk-loan-money = J’ai perdu mon porte-monnaie ! Qui peut m’envoyer 30 tout de suite ? Le lien est en dessous. N’appelez pas, je n’ai plus de batterie.
report-and-recover-desk-loan-snails-who = Pau
report-and-recover-desk-loan-snails = Course d’escargots, jour quatre. Toujours pas de gagnant. Le suspense est insoutenable.
report-and-recover-desk-loan-reason-taken = Ce compte a été piraté
report-and-recover-desk-loan-reason-trick = Arnaque : c’est pour l’argent
report-and-recover-desk-loan-reason-taste = Je ne veux pas voir ça
report-and-recover-desk-loan-adult-home = Un adulte à la maison
report-and-recover-desk-loan-adult-teacher = Une enseignante ou un enseignant
report-and-recover-desk-loan-adult-police = La police
report-and-recover-desk-loan-done = L’appli bloque le compte, et Mira le récupère par la page d’aide : appareils déconnectés, nouvelle phrase, deuxième serrure. Puis elle retrouve son porte-monnaie. Il n’était jamais perdu.
report-and-recover-desk-loan-reply = « Merci, tu es en or ! Vite ! » C’est la photo de Mira, mais pas sa main. Chaque réponse apprend au voleur que quelqu’un lit.
report-and-recover-desk-loan-forward = Tu voulais aider Mira. Le lien est maintenant dans trois autres groupes, avec ton nom à côté. Qui peut bloquer ce compte ?
report-and-recover-desk-loan-astray = La publication est masquée pour toi, et tous les autres la voient encore. Qu’est-il arrivé à ce compte ?
report-and-recover-desk-loan-unfair = Les crêpes et les escargots ne prennent rien à personne. Qui est si pressé, ici ?
report-and-recover-desk-loan-away = Tu n’as pas payé : bien vu. Mais Mira ne sait pas ce qu’on demande en son nom. Qui peut faire quelque chose ?

# Niveau 1. Une menace de violence.
report-and-recover-desk-threat-goal = Voici le mur d’une école, pour de faux. Une publication ne s’arrête pas aux mots.
report-and-recover-desk-threat-spoons-who = Luis
report-and-recover-desk-threat-spoons = Douze cuillères. La cantine aimerait les récupérer.
report-and-recover-desk-threat-tomorrow-who = bande du bus
report-and-recover-desk-threat-tomorrow = Demain, à l’arrêt de bus, on s’occupe de Tarek. Venez avec vos téléphones, ça vaudra le coup de filmer.
report-and-recover-desk-threat-poem-who = Bibliothèque de l’école
report-and-recover-desk-threat-poem = Soirée poésie jeudi. Rimes bienvenues, pas obligatoires.
report-and-recover-desk-threat-reason-violence = Ça menace quelqu’un de violence
report-and-recover-desk-threat-reason-silly = C’est puéril
report-and-recover-desk-threat-reason-spam = Spam ou publicité
report-and-recover-desk-threat-adult-duty = Le prof dans le couloir
report-and-recover-desk-threat-adult-duty-unheard = « Ils parlent toujours trop », dit-il, et ça sonne. Il a entendu le ton, pas l’heure ni le lieu. Redis-le-lui, ou va voir quelqu’un d’autre.
report-and-recover-desk-threat-adult-home = Un adulte à la maison
report-and-recover-desk-threat-adult-police = La police
report-and-recover-desk-threat-done = Tarek ne va pas au bus sans compagnie, et l’arrêt est plein d’adultes. Personne ne filme rien. Une menace avec une heure et un lieu, c’est pour la police, le jour même.
report-and-recover-desk-threat-reply = Te voilà sur leur liste, et Tarek n’est pas plus en sécurité. Tu n’as pas à leur tenir tête sans aide.
report-and-recover-desk-threat-forward = Tu voulais prévenir. Certains viendront aider, d’autres regarder, et c’est la foule qu’ils cherchent. Qui peut y être avant ?
report-and-recover-desk-threat-astray = Le signalement attend dans la mauvaise file jusqu’à la semaine prochaine. Le bus, c’est demain. Que fait cette publication ?
report-and-recover-desk-threat-unfair = Cuillères et poèmes ne menacent personne. Quelle publication donne un lieu et un nom ?
report-and-recover-desk-threat-away = Ce ne sont peut-être que des mots. Tu ne peux pas le savoir, et tu n’as pas à en décider sans aide. Qui doit le savoir aujourd’hui ?

# Niveau 2. Un faux sauveur de comptes perdus.
report-and-recover-desk-wizard-goal = Voici Wigglo, une appli vidéo pour de faux. Jonas a perdu son compte. Quelqu’un veut en tirer de l’argent.
report-and-recover-desk-wizard-jonas-who = Jonas, nouveau compte
report-and-recover-desk-wizard-jonas = On a pris le compte de notre groupe. Quelqu’un sait comment le récupérer ?
report-and-recover-desk-wizard-page-who = Aide Wigglo
report-and-recover-desk-wizard-page = Compte volé ? Dans l’appli, sous « Aide », choisis « Je n’entre plus ». Compte trois jours au plus. C’est gratuit, et nous ne demandons jamais ton code.
report-and-recover-desk-wizard-fee-who = MagiCompte
report-and-recover-desk-wizard-fee = Salut Jonas ! Je travaille avec Wigglo et je récupère n’importe quel compte en une heure. Il me faut juste une petite somme et le code qu’on t’envoie.
report-and-recover-desk-wizard-reason-trick = Arnaque : ça cherche argent et codes
report-and-recover-desk-wizard-reason-pretends = Ça se fait passer pour l’appli
report-and-recover-desk-wizard-reason-slow = C’est trop lent
report-and-recover-desk-wizard-reason-rude = C’est impoli
report-and-recover-desk-wizard-adult-home = Un adulte à la maison
report-and-recover-desk-wizard-adult-teacher = Une enseignante ou un enseignant
report-and-recover-desk-wizard-adult-police = La police
report-and-recover-desk-wizard-done = Le magicien disparaît, et même sans chapeau. Jonas attend trois jours, en fait une chanson, et retrouve son compte. Le chemin lent était le vrai.
report-and-recover-desk-wizard-reply = « Super, envoie-moi le code ! » Quand on vient de perdre quelque chose, on se laisse vite aider, et vite plumer. Une vraie aide ne veut ni code ni argent.
report-and-recover-desk-wizard-forward = « Il est vrai, celui-là ? » Deux personnes prennent ta question pour un conseil. Qui peut vérifier et l’arrêter ?
report-and-recover-desk-wizard-astray = On vérifie si le magicien était poli. Il l’était, très. Que cherche-t-il ?
report-and-recover-desk-wizard-unfair = Celui-là est vrai, même s’il est lent : c’est gratuit, et il ne veut aucun code. Qui veut les deux ?
report-and-recover-desk-wizard-away = Jonas est fatigué, et une heure, c’est tentant. Si personne ne dit rien, il paiera. Qui doit le savoir ?

# Niveau 2. L’image fabriquée d’une vraie personne ; rien n’est montré, rien d’explicite n’est dit.
report-and-recover-desk-made-goal = Voici Snapboard. Un compte parle d’une image fabriquée par un programme. Tu ne la verras pas. Demande-toi quel geste n’a pas sa place ici.
report-and-recover-desk-made-hen-who = Yusuf
report-and-recover-desk-made-hen = En été, la poule de ma tante refuse le pull. Je respecte.
report-and-recover-desk-made-tile-who = pixelpeste
report-and-recover-desk-made-tile = Un programme m’a fabriqué l’image d’un garçon de 3e B, sans vêtements. C’est faux, mais ça ne se voit pas. Qui la veut ?
report-and-recover-desk-made-hat-who = Femi
report-and-recover-desk-made-hat = Le chapeau de Papi, sauvé de la piscine pour la troisième fois.
report-and-recover-desk-made-reason-forbidden = Image sexuelle de moins de 18 ans, vraie ou fabriquée
report-and-recover-desk-made-reason-unreal = Ce n’est pas une vraie photo
report-and-recover-desk-made-reason-copied = C’est copié
report-and-recover-desk-made-adult-hotline = Un service de signalement d’images interdites
report-and-recover-desk-made-adult-counsellor = La psychologue de l’école
report-and-recover-desk-made-adult-home = Un adulte à la maison
report-and-recover-desk-made-done = Nom du compte noté, rien gardé, signalé, raconté. Ces services travaillent à faire retirer de telles images, même fabriquées. Et quelqu’un de gentil dit au garçon de 3e B qu’il n’a rien fait de mal.
report-and-recover-desk-made-reply = pixelpeste adore avoir un public, même en colère. Ici, ne pas répondre vaut mieux. Le nom du compte suffit.
report-and-recover-desk-made-forward = Pas celle-là, même pour le prévenir. Chaque fois qu’elle circule, elle lui fait encore mal. Seul le nom du compte circule, vers quelqu’un qui aide.
report-and-recover-desk-made-copy = D’abord une preuve : presque toujours juste. Voici la seule exception. L’image sexuelle d’une personne de moins de 18 ans ne se garde jamais, vraie ou fabriquée. Noter le nom du compte suffit.
report-and-recover-desk-made-astray = « Pas une vraie photo : classé », dit le mauvais bureau. Le garçon, lui, est vrai. De quel genre d’image s’agit-il ?
report-and-recover-desk-made-unfair = Poules et chapeaux sont en règle, même sans pull. Qui propose une chose que personne ne doit avoir ?
report-and-recover-desk-made-away = Tu aimerais oublier, bien sûr. Mais lui ne peut pas, et tu n’as pas à porter ça sans aide. Qui peut l’aider, et t’aider ?

# Niveau 3. Quelqu’un qui était proche. Le premier adulte en rit.
report-and-recover-desk-ex-goal = Voici le mur d’une ville, pour de faux. Carla et Dario étaient ensemble jusqu’au printemps. Il a dit que c’était fini, et de ne plus écrire.
report-and-recover-desk-ex-duck-who = Jette
report-and-recover-desk-ex-duck = Le canard du couloir trois a maintenant un abonnement.
report-and-recover-desk-ex-where-who = Carla
report-and-recover-desk-ex-where = Dario est à la piscine tous les mardis à cinq heures, et voici sa rue. Allez lui demander pourquoi il ne me répond pas !
report-and-recover-desk-ex-film-who = Anouk
report-and-recover-desk-ex-film = Cinéma en plein air ce soir. Apportez une couverture, et quelqu’un qui explique la fin.
report-and-recover-desk-ex-reason-stalks = Ça harcèle et suit quelqu’un
report-and-recover-desk-ex-reason-private = Ça révèle où quelqu’un habite
report-and-recover-desk-ex-reason-love = Ça parle d’amour
report-and-recover-desk-ex-reason-spam = Spam ou publicité
report-and-recover-desk-ex-adult-uncle = L’oncle de Dario
report-and-recover-desk-ex-adult-uncle-unheard = « Un garçon qui a peur d’une fille ? » Il rit, et il rira encore demain. Un non compte pour tout le monde, et la peur aussi. Va voir quelqu’un d’autre.
report-and-recover-desk-ex-adult-counsellor = La psychologue de l’école
report-and-recover-desk-ex-adult-counsellor-unheard = Quelqu’un pleure sur son canapé, et elle te demande d’attendre. Elle le pense vraiment. Redis-le-lui, ou continue ailleurs.
report-and-recover-desk-ex-adult-centre = Un centre d’aide intégré
report-and-recover-desk-ex-done = La publication a disparu. Au centre, police, médecin et conseils sont sous le même toit : Dario ne le raconte qu’une fois. Mardi, il nage. Le canard monte la garde.
report-and-recover-desk-ex-reply = « Alors, tu es de son côté ? » Maintenant, elle écrit à deux personnes. Tu n’as pas à jouer l’arbitre.
report-and-recover-desk-ex-forward = Encore plus de gens connaissent la rue de Dario. Qui peut faire disparaître ça ?
report-and-recover-desk-ex-astray = Le signalement arrive chez les amateurs de chansons d’amour. Ils sont émus. Qu’est-ce qui met Dario en danger ?
report-and-recover-desk-ex-unfair = Un canard peut nager, et une fin de film s’expliquer. Qui dit où trouver quelqu’un qui ne veut pas qu’on le trouve ?
report-and-recover-desk-ex-away = On dirait une affaire entre eux. Mais une rue et une heure sont là, pour tout le monde. Qui pourrait aider Dario ?

# Niveau 3. L’appli a déjà dit non.
report-and-recover-desk-swap-goal = Voici Wigglo. Hier, tu as signalé un compte, et l’appli a répondu : « Aucune règle enfreinte. » Il est toujours là. Un geste n’a pas sa place ici.
report-and-recover-desk-swap-parrot-who = Olu
report-and-recover-desk-swap-parrot = Mon perroquet a appris à soupirer. Je me demande de qui.
report-and-recover-desk-swap-offer-who = brume77
report-and-recover-desk-swap-offer = J’échange des images de gens de ton âge, les interdites. Écris-moi, ça reste entre nous.
report-and-recover-desk-swap-cat-who = Tess
report-and-recover-desk-swap-cat = Le chat a écrit la moitié de mon exposé. La meilleure.
report-and-recover-desk-swap-reason-forbidden = Images sexuelles de moins de 18 ans
report-and-recover-desk-swap-reason-blurred = Il n’y a rien à voir
report-and-recover-desk-swap-reason-spam = Spam ou publicité
report-and-recover-desk-swap-adult-trainer = Ton entraîneur
report-and-recover-desk-swap-adult-trainer-unheard = « L’appli a vérifié, non ? » Il est bien intentionné, et pressé. C’est une machine qui a vérifié. Dis-le-lui, ou va voir quelqu’un d’autre.
report-and-recover-desk-swap-adult-hotline = Un service de signalement d’images interdites
report-and-recover-desk-swap-adult-police = La police
report-and-recover-desk-swap-done = Le deuxième signalement est arrivé chez une vraie personne, et le service a fait le reste. brume77 a disparu. Derrière ces images, il y a de vrais jeunes, et tu en as aidé.
report-and-recover-desk-swap-reply = Tu voulais découvrir qui c’est. C’est le travail de la police, et elle n’a pas besoin d’appât. Pas de réponse : le nom suffit.
report-and-recover-desk-swap-forward = Encore plus de gens savent où écrire. Seul le nom du compte circule, et seulement vers ceux qui peuvent l’arrêter.
report-and-recover-desk-swap-copy = D’abord une preuve, presque toujours. Pas ici : de telles images ne s’ouvrent pas, ne se gardent pas, ne s’échangent pas, même pour convaincre l’appli. Note le nom du compte.
report-and-recover-desk-swap-astray = « Rien à voir », répète la machine. Avec quels mots une personne regarderait-elle ?
report-and-recover-desk-swap-unfair = Un perroquet a le droit de soupirer. Quel compte propose ce que personne ne doit avoir ?
report-and-recover-desk-swap-away = L’appli a dit non, alors c’est fini ? C’était la première porte. Il y en a d’autres, et derrière, des gens dont c’est le métier.

## À ton tour.

report-and-recover-carry-ask = Quelqu’un a publié une vidéo cruelle de Sam. Il l’a signalée : « Aucune règle enfreinte. » Il en a parlé à un prof : « N’y fais pas attention. » Sam veut abandonner. Que lui dis-tu ?
report-and-recover-carry-leave = Alors, on ne peut rien faire
report-and-recover-carry-leave-why = Deux portes sont restées fermées, et c’est fatigant. Mais il y en a d’autres : un second examen, un autre adulte, une ligne d’écoute. La prochaine peut s’ouvrir.
report-and-recover-carry-next = Demande un second examen, et je viens avec toi voir quelqu’un d’autre
report-and-recover-carry-next-why = Sam respire. Un second examen est souvent fait par une personne. Et à deux, on trouve plus facilement la porte suivante.
report-and-recover-carry-all = On la partage, pour que tout le monde la signale
report-and-recover-carry-all-why = Tu veux que beaucoup soient de son côté. Mais beaucoup l’ont vue, maintenant. Un adulte qui agit l’aide plus que cent regards.

## À retenir.

report-and-recover-recap-1 = Garde une preuve, signale dans l’appli, parles-en. Délit : la police. Images interdites : le service de signalement. Besoin d’une oreille : la ligne d’écoute.
report-and-recover-recap-2 = Compte perdu ? La page d’aide de l’appli, appareils déconnectés, nouvelle phrase, deuxième serrure. C’est gratuit, et personne n’a besoin de ton code.
report-and-recover-recap-3 = Une porte reste fermée ? Frappe à la suivante. L’image sexuelle de moins de 18 ans ne se garde jamais : le nom du compte suffit.
report-and-recover-recap-sign = Le signe de Sango : un poing qui s’ouvre lentement. Pas ma faute, et jamais sans aide.
