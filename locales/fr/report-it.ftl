# Leçon report-it, 9-12 ans. Au plus 16 mots par phrase et 40 par bulle. On tutoie l'enfant, sans accord qui dirait fille ou garçon.

report-it-title = Signale-le
report-it-about = Garder une preuve, bloquer, en parler, signaler : à plusieurs, on y arrive

## L'histoire. « Tu » est l'enfant qui joue, à l'école, à côté de Kaya. Monsieur Oreilles est son lapin en peluche.

report-it-story-arrive = Salut, moi, c’est Sango ! Kaya a chanté une chanson sur son lapin, et toute l’école peut l’écouter. Déjà onze cœurs ! Je la fredonne sans arrêt, même en mode avion.
report-it-story-song = Voici Monsieur Oreilles. Il est trop timide pour chanter, alors je le fais pour lui. Ma mamie habite très loin, de l’autre côté de la mer. Elle a dansé dessus avec son balai. Neuf fois !

report-it-story-ping = Ding ! Un certain Coâ7 écrit : « Les grenouilles chantent mieux que toi ! » Et encore, et encore. Kaya se tait et serre Monsieur Oreilles. Tu es à côté d’elle. Que fais‑tu ?
report-it-story-ping-near = Je reste avec elle et je demande ce qui l’aiderait
report-it-story-ping-back = Je réponds quelque chose de méchant
report-it-story-ping-shut = J’éteins le téléphone, et c’est fini

report-it-story-near = Reste là, s’il te plaît. Mon ventre n’était qu’un nœud. Maintenant, c’est un demi-nœud. Monsieur Oreilles a tout entendu. Il a de grandes oreilles, mais il n’y connaît rien en téléphones.
# Après la réponse. Aucun reproche ; puis Nour prend la suite.
report-it-story-back = Zou, nous voilà dans le téléphone ! Ta réponse arrive, et Coâ7 est ravi : il coasse deux fois plus fort. Je connais cette envie, moi aussi ! On ressort. Kaya a besoin de nous, pas Coâ7.
report-it-story-shut = Chut, il fait noir ici. Et pourtant : coâ, coâ. Éteindre, ça fait une pause, et ça fait du bien. Mais ça ne s’arrête pas, et Kaya reste triste. Vite, retournons près d’elle !

report-it-story-nour = Je l’ai vu aussi. Ce n’est pas ta faute, Kaya. On s’en occupe ensemble ! Clic : preuve gardée. Boum : Coâ7 est bloqué. Ding : c’est signalé. Il manque juste un adulte avec de bonnes oreilles.

report-it-story-who = À qui Kaya pourrait‑elle en parler ? Tu l’accompagnes, bien sûr. À deux, on a plus de courage. Et avec Monsieur Oreilles, ça fait trois.
report-it-story-who-duty = Au maître qui surveille la récré
report-it-story-who-papa = À son père, au téléphone
report-it-story-who-nobody = À personne. Les boutons suffisent

# Les trois mènent au même point : personne ne l'a encore vraiment écoutée.
report-it-story-busy = Il avait deux genoux écorchés à soigner et un ballon sur le toit. « Ne regarde pas, c’est tout ! » Et il a filé. Je crois qu’il n’a entendu que la moitié.
report-it-story-tonight = « Ce soir, mon trésor, là, je suis couché sous un camion ! » Papa répare des camions. Il m’écoutera, je le sais. Mais ce soir, c’est loin, et mon nœud, c’est maintenant.
report-it-story-buttons = Les boutons sont forts ! Mais regarde, Coâ7 essaie déjà un nouveau nom. Et aucun bouton ne peut prendre Kaya dans ses bras. Pour ça, il faut quelqu’un qui a des bras.

report-it-story-again = Donc, personne ne t’a encore vraiment écoutée. Ça arrive, et alors on va voir quelqu’un d’autre. Mon record, c’est trois ! Il y a même des lignes d’écoute : écouter, c’est leur métier. Allons voir Mama Lindiwe !
report-it-story-thanks = Asseyez-vous tous les quatre, le lapin aussi. Merci de m’en avoir parlé ! Tu n’as rien fait de mal, et tu gardes ton téléphone. Je m’en occupe. Si un jour le problème, c’est moi, parles‑en à quelqu’un d’autre.
report-it-story-end = C’est fini ! Les commentaires ont disparu, et Papa m’a écoutée toute la soirée. Mamie a besoin d’un nouveau balai. Et Monsieur Oreilles signe des autographes. Une carotte chacun !

## Le bureau : des applis pour de faux. Boutons : répondre, faire circuler, garder une preuve, bloquer, signaler ; en parler à quelqu'un ; fini.
## Un faux pas se raconte, puis s'annule. Avec un sourire ou avec douceur, jamais de reproche.

report-it-desk-goal = Ici, quelqu’un a besoin de toi. Trouve ce qui fait mal, et fais ce qui aide vraiment.

# Niveau 1. Un repas venu d'ailleurs est moqué sur le mur de la classe.
report-it-desk-lunch-goal = Voici le mur d’une classe. Chacun peut y publier. Une publication fait du mal à une enfant.
report-it-desk-lunch-hamster-who = Inès
report-it-desk-lunch-hamster = Le hamster de la classe a porté toute sa paille à gauche. Maintenant, il la rapporte à droite.
report-it-desk-lunch-mocked-who = Gizmo9
report-it-desk-lunch-mocked = Le repas de Pia, beurk ! Commentaires : « Ça sent à travers l’écran ! » « Demain, personne à côté d’elle ! »
report-it-desk-lunch-football-who = Bao
report-it-desk-lunch-football = Foot après l’école, pour tout le monde ! Pas besoin de bien jouer. Moi, je joue très mal.
report-it-desk-lunch-reason-unkind = Ça se moque d’une enfant
report-it-desk-lunch-reason-taste = Moi, je ne mangerais pas ça
report-it-desk-lunch-reason-advert = C’est pour vendre quelque chose
report-it-desk-lunch-adult-teacher = Ta maîtresse ou ton maître
report-it-desk-lunch-adult-home = Un adulte à la maison
report-it-desk-lunch-done = Maintenant, quelqu’un qui peut aider le sait, et la publication a disparu. Le lendemain, Pia apporte des raviolis pour tous. La file va jusqu’au hamster.
report-it-desk-lunch-reply = Ta réponse fait monter la publication tout en haut. Gizmo9 est ravi, et même le gardien l’a lue. Tu as mieux qu’une réponse.
report-it-desk-lunch-forward = Tu voulais bien faire ! Mais la classe d’à côté parle maintenant du repas de Pia, et Pia l’entend. Qui pourrait arrêter ça ?
report-it-desk-lunch-astray = Le signalement arrive au mauvais bureau. Quelqu’un y étudie les raviolis de Pia pendant des heures, sans rien trouver. Quel est le vrai problème ici ?
report-it-desk-lunch-unfair = Oups ! Cette personne voulait juste partager quelque chose de sympa, et n’y comprend plus rien. Cherche la publication qui fait du mal.
report-it-desk-lunch-away = Toi, tu peux regarder ailleurs. Pia, non. Demain, elle mangera peut-être seule. Tu peux changer ça. Qui pourrait aider ?

# Niveau 1. Un défi dangereux ; aucun défi précis n'est nommé, pour n'en apprendre aucun.
report-it-desk-dare-goal = Voici Wigglo, une appli pour de faux, avec des vidéos drôles. L’une d’elles n’est pas drôle du tout.
report-it-desk-dare-spoons-who = Luis
report-it-desk-dare-spoons = Qui ose ? Une tour de cuillères qui tient toute une chanson ! Mon record : onze cuillères, une chanson très courte.
report-it-desk-dare-risky-who = MêmePasPeur5
report-it-desk-dare-risky = C’est vraiment dangereux, ha, ha ! Il n’y a que les lâches qui n’osent pas. Fais‑le, filme, et pas un mot à la maison !
report-it-desk-dare-cat-who = Tess
report-it-desk-dare-cat = Mon chat vous apprend à tomber d’une chaise avec élégance. Leçon un sur neuf.
report-it-desk-dare-reason-danger = Quelqu’un pourrait se blesser gravement
report-it-desk-dare-reason-silly = Je trouve ça bête
report-it-desk-dare-reason-seen = Je l’ai déjà vue
report-it-desk-dare-adult-home = Un adulte à la maison
report-it-desk-dare-adult-sport = Ta ou ton prof de sport
report-it-desk-dare-done = Maintenant, quelqu’un qui peut aider le sait, et la vidéo a disparu. Tu as peut-être sauvé quelques os. Et la tour ? Douze cuillères ! Nouveau record !
report-it-desk-dare-reply = « Vas‑y, alors ! » écrit aussitôt MêmePasPeur5, et des centaines de gens lisent. Un défi se nourrit de réponses. Ne pas suivre, c’est courageux aussi. Et tu peux faire plus.
report-it-desk-dare-forward = Tu voulais avertir tes amis. Mais la vidéo est arrivée avec l’avertissement, et quelqu’un veut essayer. Qui pourrait arrêter ça ?
report-it-desk-dare-astray = Le signalement arrive au bureau des vidéos ennuyeuses. On y bâille, et on ferme le dossier. Que peut‑il vraiment arriver ici ?
report-it-desk-dare-unfair = Celle-là, c’est juste pour rire. Rien n’y tombe, sauf une cuillère ou un chat. Quelle vidéo est vraiment dangereuse ?
report-it-desk-dare-away = Tu ne suis pas : bravo ! Mais la vidéo est encore là, et un autre enfant la regarde en ce moment. Qui pourrait l’arrêter ?

# Niveau 2. Quelqu'un publie au nom d'une amie, avec sa photo.
report-it-desk-double-goal = Voici Snapboard, une appli photo pour de faux. Quelqu’un n’y est pas la personne qu’il dit être.
report-it-desk-double-snails-who = Samira
report-it-desk-double-snails = Mon escargot a gagné la course ! Contre mon autre escargot. Ça a duré toutes les vacances.
report-it-desk-double-false-who = VraieSamira
report-it-desk-double-false = C’est Samira, avec un nouveau compte ! Qu’est‑ce que vous êtes ennuyeux. Et je copie tous mes devoirs, ha, ha !
report-it-desk-double-pancake-who = Kwame
report-it-desk-double-pancake = Ma première crêpe. Elle a la forme d’un pays. Est‑ce que quelqu’un y habite ?
report-it-desk-double-reason-pretends = Ce compte se fait passer pour quelqu’un d’autre
report-it-desk-double-reason-unkind = C’est cruel envers quelqu’un
report-it-desk-double-reason-homework = Copier les devoirs, ça ne se fait pas
report-it-desk-double-reason-advert = C’est pour vendre quelque chose
report-it-desk-double-adult-home = Un adulte à la maison
report-it-desk-double-adult-teacher = Une enseignante ou un enseignant
report-it-desk-double-adult-mother = La mère de Samira
report-it-desk-double-done = Maintenant, quelqu’un qui peut aider le sait, et le faux compte a disparu. Il n’y a qu’une Samira : celle des escargots. Ils se reposent jusqu’à l’été.
report-it-desk-double-reply = « Faux, moi ? C’est TOI qui es faux ! » écrit VraieSamira. Ça pourrait durer toute la nuit. Tu n’as pas à mener l’enquête sans aide.
report-it-desk-double-forward = Maintenant, encore plus de gens lisent ça, et certains y croient. La vraie Samira n’a pas besoin de lecteurs. Elle a besoin d’aide.
report-it-desk-double-astray = Le signalement arrive au mauvais bureau. « Ici, tout est en ordre ! » Et VraieSamira continue à publier. Quel est le vrai problème ici ?
report-it-desk-double-unfair = Attends, ce compte‑là est vrai, et il ne fait de mal à personne ! Regarde bien les noms. Qui fait semblant ?
report-it-desk-double-away = La vraie Samira ne sait encore rien. On chuchote, et elle se demande pourquoi. Qui pourrait l’aider ?

# Niveau 2. Un piège à mots de passe ; le perroquet et le marque-page sont inoffensifs.
report-it-desk-prize-goal = Voici Wigglo, une appli de vidéos pour de faux. Quelqu’un y veut une chose qui n’est qu’à toi.
report-it-desk-prize-parrot-who = Olu
report-it-desk-prize-parrot = Mon perroquet a appris un nouveau mot : « Mot de passe ! » Maintenant, il le crie au facteur.
report-it-desk-prize-trick-who = RenardChance
report-it-desk-prize-trick = Tu as GAGNÉ un téléphone ! Envoie‑moi juste ton mot de passe. Tu as dix minutes. N’en parle à personne, sinon c’est perdu !
report-it-desk-prize-library-who = La bibliothèque
report-it-desk-prize-library = Nuit de lecture vendredi ! Un marque-page pour chacun. Apportez des pantoufles. Notre vieux plancher est chatouilleux.
report-it-desk-prize-reason-trick = C’est pour voler des mots de passe
report-it-desk-prize-reason-loud = Ça crie trop fort
report-it-desk-prize-reason-unkind = Ça se moque d’un enfant
report-it-desk-prize-adult-home = Un adulte à la maison
report-it-desk-prize-adult-teacher = Une enseignante ou un enseignant
report-it-desk-prize-adult-aunt = Une tante
report-it-desk-prize-done = Maintenant, quelqu’un qui peut aider le sait, et RenardChance est exclu. Personne n’a gagné de téléphone, mais chacun a gardé son mot de passe. Sauf le perroquet.
report-it-desk-prize-reply = « Vite, le mot de passe ! Plus que neuf minutes ! » RenardChance répond en une seconde. Pas de téléphone ici, juste de la hâte. Et répondre l’encourage.
report-it-desk-prize-forward = Tu voulais avertir tes amis. « Ça vient de toi ? Alors, c’est vrai ! » pensent deux d’entre eux. Deux mots de passe s’envolent. Qu’est‑ce qui arrêterait ça ?
report-it-desk-prize-astray = Le signalement arrive au mauvais bureau. On y baisse un peu le son, et voilà. Que veut vraiment RenardChance ?
report-it-desk-prize-unfair = Là, personne ne veut rien de toi. Un marque-page et un perroquet, c’est sans danger. Qui est si pressé ici, et pourquoi ?
report-it-desk-prize-away = Le piège n’a pas marché avec toi : bravo ! Mais RenardChance continue. Ce soir, onze enfants auront « gagné » le même téléphone. Qui pourrait l’arrêter ?

# Niveau 3. Le problème, c'est un entraîneur : on en parle donc à un autre adulte.
report-it-desk-slug-goal = Voici le mur d’un club de natation. Une publication fait du mal. Cette fois, regarde aussi les adultes.
report-it-desk-slug-duck-who = Jette
report-it-desk-slug-duck = Il y avait un canard en plastique dans la ligne trois. Il flotte mieux que nous tous.
report-it-desk-slug-vote-who = Ruben, l’entraîneur
report-it-desk-slug-vote = Votez : qui est la limace de la semaine ? Moi, je dis Emil ! Ça reste dans l’équipe. Pas un mot à la maison.
report-it-desk-slug-medal-who = Femi
report-it-desk-slug-medal = Neuvième sur neuf ! Mais j’ai nagé toute la longueur. Papi a tant applaudi que son chapeau est tombé à l’eau.
report-it-desk-slug-reason-unkind = Ça se moque d’un enfant
report-it-desk-slug-reason-secret = Ça veut faire taire les enfants
report-it-desk-slug-reason-sport = Ça ne parle pas de sport
report-it-desk-slug-reason-advert = C’est pour vendre quelque chose
report-it-desk-slug-adult-home = Un adulte à la maison
report-it-desk-slug-adult-head = Madame Abebe, la directrice du club
report-it-desk-slug-adult-teacher = Une enseignante ou un enseignant
report-it-desk-slug-done = Maintenant, quelqu’un qui peut aider le sait. Le vote a disparu, et l’équipe a une nouvelle entraîneuse, très gentille. Emil nage avec Femi. Le canard chronomètre.
report-it-desk-slug-reply = « C’est pour rire, ne sois pas si sensible ! » écrit Ruben. L’adulte, c’est lui, et c’est lui qui agit mal. Ce n’est pas à toi de lui tenir tête.
report-it-desk-slug-forward = Tu voulais montrer à quel point c’est méchant. Mais l’autre équipe vote aussi, maintenant. Qui pourrait vraiment arrêter un entraîneur ?
report-it-desk-slug-astray = Le signalement arrive au mauvais bureau. On y relit tout le règlement de natation : rien sur les limaces. Quel est le vrai problème ici ?
report-it-desk-slug-unfair = Là, quelqu’un rit de soi-même, ou d’un canard. Ça ne fait de mal à personne. De qui se moque‑t‑on ici, sans qu’il puisse en rire ?
report-it-desk-slug-away = « Pas un mot à la maison ! », ça impressionne. Mais on peut toujours révéler un secret qui fait mal. À quel autre adulte fais‑tu confiance ?

# Niveau 3. L'image sexuelle d'un enfant : rien n'est montré, rien d'explicite n'est dit. Ni gardée, ni transmise, jamais.
report-it-desk-grey-goal = Voici Snapboard. Un compte parle d’une image que personne ne doit avoir. Tu ne la verras pas. On saute une étape.
report-it-desk-grey-hen-who = Yusuf
report-it-desk-grey-hen = Ma tante a tricoté un pull pour sa poule. Maintenant, les autres poules sont jalouses.
report-it-desk-grey-tile-who = Gris33
report-it-desk-grey-tile = J’ai l’image d’un enfant sans vêtements. Je te l’envoie ? Ça reste entre nous.
report-it-desk-grey-thumb-who = Ana
report-it-desk-grey-thumb = Photo du jour : mon pouce, encore. Mais il est de plus en plus net !
report-it-desk-grey-reason-forbidden = Ça parle d’une image interdite d’un enfant
report-it-desk-grey-reason-blurred = L’image est floue
report-it-desk-grey-reason-advert = C’est pour vendre quelque chose
report-it-desk-grey-adult-home = Un adulte à la maison
report-it-desk-grey-adult-teacher = Une enseignante ou un enseignant
report-it-desk-grey-adult-nurse = L’infirmière de l’école
report-it-desk-grey-done = Maintenant, quelqu’un qui peut protéger cet enfant le sait. Rien gardé, rien envoyé : c’est exactement ça. Si tu y penses encore, tu peux toujours en parler.
report-it-desk-grey-reply = Gris33 n’attendait que ça, et récrit aussitôt. Ici, la meilleure réponse, c’est pas de réponse. Retiens le nom du compte. Rien d’autre n’est nécessaire.
report-it-desk-grey-forward = Stop, pas celle-là, même pour avertir ! Chaque fois qu’elle circule, elle fait encore mal à cet enfant. Seul le nom du compte peut circuler, vers quelqu’un qui aide.
report-it-desk-grey-copy = D’abord une preuve : c’est presque toujours juste ! Voici l’exception. Une telle image ne se garde jamais, même comme preuve. Retenir le nom du compte suffit.
report-it-desk-grey-astray = Le signalement arrive au mauvais bureau et y reste jusqu’à lundi. Mais celui-là est urgent. Quel est le vrai problème avec cette image ?
report-it-desk-grey-unfair = Là, rien ne fait de mal : une poule a chaud, et un pouce est célèbre. Quelle publication parle d’une chose interdite ?
report-it-desk-grey-away = Tu voudrais ne plus y penser. Bien sûr ! Mais quelque part, un enfant a besoin d’aide. Et tu n’as pas à garder ça pour toi. À qui fais‑tu confiance ?

## À ton tour.

report-it-carry-ask = Ton ami Ilo reçoit un message vocal : « Attends un peu demain ! » Ses mains tremblent. « Je l’efface avant que quelqu’un l’entende », chuchote‑t‑il. Que lui dis‑tu ?
report-it-carry-delete = Oui, efface‑le. Comme ça, il n’existe plus
report-it-carry-delete-why = Il n’est plus dans le téléphone, mais il reste dans sa tête. Et c’était la preuve. Mieux vaut le garder, et en parler à un adulte aujourd’hui.
report-it-carry-together = Garde‑le. Je viens avec toi, on en parle tout de suite
report-it-carry-together-why = Ilo respire. La preuve est là, tu es là, et un adulte peut agir avant demain.
report-it-carry-all = Fais‑le écouter à toute la classe, pour avertir
report-it-carry-all-why = Tu veux que tout le monde soit de son côté : c’est gentil ! Mais il l’entend maintenant toute la journée. Un seul adulte qui écoute l’aide mieux.

## À retenir.

report-it-recap-1 = Quelque chose fait mal ? Garde une preuve, bloque, parles‑en à un adulte, signale. En parler, c’est le bouton le plus fort.
report-it-recap-2 = On ne t’écoute pas ? Ou cet adulte est le problème ? Va en voir un autre. Une ligne d’écoute aussi t’écoute.
report-it-recap-3 = L’image d’un enfant sans vêtements ? Ne la garde jamais, ne l’envoie jamais. Retiens le nom du compte, et parles‑en.
report-it-recap-sign = Le signe de Sango : un bras levé comme un drapeau, puis une main à l’oreille. Dis‑le, et on t’écoute !
