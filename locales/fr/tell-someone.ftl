# Leçon tell-someone, 5-8 ans. Tout est lu à voix haute. Au plus 10 mots par phrase et 20 par bulle. On tutoie l'enfant, sans accord qui dirait fille ou garçon.

tell-someone-title = J’en parle
tell-someone-about = À qui, comment, et encore si personne n’entend

## L'histoire. Gribouli est une appli pour de faux, pour les dessins d'enfants. Teo a un appareil auditif et parle aussi avec les mains.

tell-someone-story-arrive = Salut, moi, c’est Sango ! Dans Gribouli, les enfants montrent leurs dessins. Lin a dessiné son chat !
tell-someone-story-oops = Quelqu’un a gribouillé sur mon chat. Mon ventre fait des vagues. Mes mots restent coincés.

tell-someone-story-how = Ce n’est pas ta faute, Lin. Cherchons de grandes oreilles ! Comment Lin va‑t‑elle le dire ?
tell-someone-story-how-draw = Lin le dessine
tell-someone-story-how-hands = Teo le dit avec ses mains
tell-someone-story-how-voice = Zuri le dit avec elle

tell-someone-story-drawn = Ça, c’est mon chat. Ça, c’est le gribouillis. Et ce ver tout tordu, c’est mon ventre.
tell-someone-story-hands = Mes mains parlent. Chat. Gribouillis. Triste. Elles parlent même la bouche pleine !
tell-someone-story-voice = Un, deux, trois : « Quelqu’un a abîmé le chat ! » À deux, c’est plus fort.

# Les trois chemins continuent : personne n'a encore entendu.
tell-someone-story-busy = Oh non, ma soupe se sauve ! Plus tard, mes trésors, plus tard !

tell-someone-story-again = Mama Lindiwe n’entendait que la soupe. Ça arrive. Et maintenant ?
tell-someone-story-again-again = Lui redire
tell-someone-story-again-other = Le dire à monsieur Sato
tell-someone-story-again-nobody = Ne rien dire

tell-someone-story-nobody = Hmm, le nœud grossit. On peut toujours réessayer ! Monsieur Sato a de grandes oreilles.
tell-someone-story-once = Stop, la soupe ! Je t’écoute. Merci de l’avoir dit deux fois ! Je vais t’aider.
tell-someone-story-other = Merci de m’en parler ! Je vous aide. Si c’est moi le problème, allez voir quelqu’un d’autre.
tell-someone-story-end = Plus de gribouillis, et mon ventre est calme. Et mon chat a un nouveau chapeau !

## Le bureau : Gribouli. Boutons : répondre, faire circuler, garder une preuve, bloquer, signaler ; en parler ; j'ai fini.
## Un faux pas est raconté, puis annulé. Avec le sourire ou avec soin, sans gronder.

tell-someone-desk-goal = Trouve l’image qui fait mal. Puis parles‑en !

# Niveau 1. On se moque d'une tour. Cet enfant chuchote.
tell-someone-desk-tower-goal = Bao a construit une tour. Quelqu’un est méchant.
tell-someone-desk-tower-duck-who = Mia
tell-someone-desk-tower-duck = Mon canard nage. Moi, presque !
tell-someone-desk-tower-mean-who = Grognon
tell-someone-desk-tower-mean = Bao est un bébé ! Ha, ha, tour de bébé !
tell-someone-desk-tower-pancake-who = Kofi
tell-someone-desk-tower-pancake = Ma crêpe ressemble à un nuage.
tell-someone-desk-tower-reason-sad = Ça rend un enfant triste
tell-someone-desk-tower-reason-boring = C’est ennuyeux
tell-someone-desk-tower-adult-mother = La maman de Bao
tell-someone-desk-tower-adult-teacher = La maîtresse
tell-someone-desk-tower-done = Bao l’a chuchoté dans une grande oreille. Les mots méchants ont disparu. La tour monte !
tell-someone-desk-tower-reply = « Ha, ha ! » rit Grognon, encore plus fort. Il adore les réponses. Un adulte peut l’arrêter.
tell-someone-desk-tower-forward = Plus d’enfants voient ça. Bao se cache sous la table. Qui peut l’aider ?
tell-someone-desk-tower-astray = « Ennuyeux ? Alors, je bâille », dit l’appli. Et Bao, que ressent‑il ?
tell-someone-desk-tower-unfair = Oups ! Cette image ne fait de mal à personne. Cherche la méchante.
tell-someone-desk-tower-away = Tu regardes ailleurs. Mais Bao reste triste. Qui peut l’aider ?

# Niveau 1. Une image veut faire peur et circuler. Cet enfant signe.
tell-someone-desk-monster-goal = Une image veut faire peur aux enfants.
tell-someone-desk-monster-boo-who = Bouh
tell-someone-desk-monster-boo = Bouh ! Fais‑moi circuler, ou je viens cette nuit !
tell-someone-desk-monster-hamster-who = Yuki
tell-someone-desk-monster-hamster = Mon hamster mange à deux mains.
tell-someone-desk-monster-hen-who = Ana
tell-someone-desk-monster-hen = Notre poule a un nouveau pull.
tell-someone-desk-monster-reason-scary = Ça fait peur aux enfants
tell-someone-desk-monster-reason-green = Je n’aime pas le vert
tell-someone-desk-monster-adult-grandma = Mamie
tell-someone-desk-monster-adult-teacher = La maîtresse
tell-someone-desk-monster-done = Teo l’a dit avec ses mains. Le monstre a disparu. Il n’était qu’en papier !
tell-someone-desk-monster-reply = « Bouh ! » Il crie sur tous ceux qui répondent. Un adulte peut l’arrêter.
tell-someone-desk-monster-forward = Maintenant, tes amis ont peur aussi. C’est du papier, il ne vient pas ! Qui peut l’arrêter ?
tell-someone-desk-monster-astray = « Je le peins en bleu ? » demande l’appli. Mais qu’a‑t‑il de méchant ?
tell-someone-desk-monster-unfair = Oups ! Poules et hamsters ne font pas peur. Quelle image dit « bouh » ?
tell-someone-desk-monster-away = Tu ne regardes plus : bien vu ! Mais il effraie l’enfant suivant. Qui peut l’arrêter ?

# Niveau 2. Une enfant est mise de côté. Celle-ci dessine.
tell-someone-desk-party-goal = Tout le monde peut venir à la fête. Sauf Lin.
tell-someone-desk-party-parrot-who = Olu
tell-someone-desk-party-parrot = Mon perroquet dit « bonne nuit » le matin.
tell-someone-desk-party-snails-who = Tess
tell-someone-desk-party-snails = Mon escargot a gagné ! En une semaine.
tell-someone-desk-party-without-who = Gros Ours
tell-someone-desk-party-without = La fête est pour tous ! Mais pas pour Lin. Que personne ne joue avec Lin !
tell-someone-desk-party-reason-alone = Une enfant est mise de côté
tell-someone-desk-party-reason-sad = Ça rend une enfant triste
tell-someone-desk-party-reason-cake = Il y a trop peu de gâteau
tell-someone-desk-party-adult-father = Le papa de Lin
tell-someone-desk-party-adult-father-unheard = « Hm, hm », dit‑il, les yeux sur son téléphone. Dis‑le encore, ou à quelqu’un d’autre !
tell-someone-desk-party-adult-teacher = La maîtresse
tell-someone-desk-party-done = Lin l’a dessiné, et un adulte a compris. Tous dansent ensemble. Même l’escargot !
tell-someone-desk-party-reply = « Toi non plus, tu ne viens pas ! » grogne Gros Ours. Un adulte peut aider.
tell-someone-desk-party-forward = Maintenant, tous les enfants chuchotent. Lin se sent toute petite. Qui peut l’aider ?
tell-someone-desk-party-astray = L’appli compte le gâteau. Il y en a plein ! Alors, qu’est‑ce qui ne va pas ?
tell-someone-desk-party-unfair = Oups ! Cette image ne fait de mal à personne. Qui est mis de côté ?
tell-someone-desk-party-away = Tu regardes ailleurs. Mais Lin reste toute seule. Qui peut l’aider ?

# Niveau 2. On se moque d'une photo. Cet enfant le redit jusqu'à ce qu'on l'entende.
tell-someone-desk-nose-goal = Quelqu’un a gribouillé sur la photo de Rico.
tell-someone-desk-nose-letter-who = Mei
tell-someone-desk-nose-letter = Mon chat a écrit une lettre : mmmmm.
tell-someone-desk-nose-potato-who = Ronchon
tell-someone-desk-nose-potato = Rico a un nez patate ! Moquez‑vous tous de lui !
tell-someone-desk-nose-hat-who = Femi
tell-someone-desk-nose-hat = Le chapeau de papi est parti nager.
tell-someone-desk-nose-reason-sad = Ça rend un enfant triste
tell-someone-desk-nose-reason-boring = C’est ennuyeux
tell-someone-desk-nose-adult-cook = La cuisinière
tell-someone-desk-nose-adult-cook-unheard = « Ma soupe ! » crie‑t‑elle, et elle court. Dis‑le encore, ou à quelqu’un d’autre !
tell-someone-desk-nose-adult-grandma = Mamie
tell-someone-desk-nose-adult-grandma-unheard = « Rrron », ronfle mamie. Dis‑le encore, ou à quelqu’un d’autre !
tell-someone-desk-nose-adult-librarian = Monsieur Sato, de la bibliothèque
tell-someone-desk-nose-done = Rico l’a dit jusqu’à ce qu’on l’entende. La patate a disparu. Son vrai nez est parfait !
tell-someone-desk-nose-reply = « Patate, patate ! » Ronchon n’attendait que ça. Un adulte peut l’arrêter.
tell-someone-desk-nose-forward = Maintenant, plus d’enfants rient. Rico cache son nez. Qui peut l’aider ?
tell-someone-desk-nose-astray = « Ennuyeux ? Alors, je bâille », dit l’appli. Et Rico, que ressent‑il ?
tell-someone-desk-nose-unfair = Oups ! Cette image ne fait de mal à personne. De quel nez se moque‑t‑on ?
tell-someone-desk-nose-away = Personne n’a encore entendu. Et Rico reste triste. Qui a de grandes oreilles ?

# Niveau 3. Quelqu'un offre un chaton et veut un secret.
tell-someone-desk-kitten-goal = Ici, quelqu’un veut un secret.
tell-someone-desk-kitten-pond-who = Sami
tell-someone-desk-kitten-pond = J’ai vu une grenouille. J’ai dit « coâ ».
tell-someone-desk-kitten-psst-who = Patte Douce
tell-someone-desk-kitten-psst = Psst ! J’ai un chaton pour toi. Viens sans les autres, et ne dis rien !
tell-someone-desk-kitten-dragon-who = Noor
tell-someone-desk-kitten-dragon = Mon dragon ne mange que des nouilles.
tell-someone-desk-kitten-reason-secret = Ça dit : n’en parle à personne
tell-someone-desk-kitten-reason-cute = Le chaton est mignon
tell-someone-desk-kitten-adult-home = Un adulte à la maison
tell-someone-desk-kitten-adult-grandpa = Papi
tell-someone-desk-kitten-adult-grandpa-unheard = « Une minute ! » crie‑t‑il du bain. Dis‑le encore, ou à quelqu’un d’autre !
tell-someone-desk-kitten-adult-teacher = La maîtresse
tell-someone-desk-kitten-done = Il fallait se taire, et tu as parlé. Quel courage ! Il n’y avait pas de chaton.
tell-someone-desk-kitten-reply = « Vite, viens ! » écrit aussitôt Patte Douce. Pas de chaton, juste de la hâte. Parles‑en !
tell-someone-desk-kitten-forward = Maintenant, ton ami veut y aller aussi. Qui peut vous protéger tous les deux ?
tell-someone-desk-kitten-astray = « Oui, très mignon », dit l’appli. Mais que veut Patte Douce ?
tell-someone-desk-kitten-unfair = Oups ! Les grenouilles et les dragons ne veulent aucun secret. Qui chuchote ici ?
tell-someone-desk-kitten-away = Tu n’y vas pas : bravo ! Mais Patte Douce demande ailleurs. Qui peut l’arrêter ?

# Niveau 3. Ici, un adulte est le problème, et il est sur la liste : on en parle à quelqu'un d'autre.
tell-someone-desk-uncle-goal = Ici, un adulte est méchant.
tell-someone-desk-uncle-crybaby-who = Oncle Bo
tell-someone-desk-uncle-crybaby = Ha, ha ! Kaya pleure comme un bébé ! Regardez tous !
tell-someone-desk-uncle-spoons-who = Luis
tell-someone-desk-uncle-spoons = Ma tour de cuillères est tombée. Quelle musique !
tell-someone-desk-uncle-cat-who = Tess
tell-someone-desk-uncle-cat = Mon chat dort dans le lavabo.
tell-someone-desk-uncle-reason-sad = Ça rend une enfant triste
tell-someone-desk-uncle-reason-boring = C’est ennuyeux
tell-someone-desk-uncle-adult-uncle = Oncle Bo
tell-someone-desk-uncle-adult-uncle-unheard = « C’est pour rire ! » dit‑il. C’est lui, le problème. Parles‑en à quelqu’un d’autre !
tell-someone-desk-uncle-adult-grandma = Mamie
tell-someone-desk-uncle-adult-teacher = La maîtresse
tell-someone-desk-uncle-done = Quelqu’un d’autre a écouté, et la photo a disparu. Tout le monde peut pleurer. Même les adultes !
tell-someone-desk-uncle-reply = « Ne fais pas le bébé ! » dit oncle Bo. Ne discute pas avec lui sans aide.
tell-someone-desk-uncle-forward = Maintenant, plus de gens rient, et Kaya se cache. Un autre adulte peut l’arrêter.
tell-someone-desk-uncle-astray = « Ennuyeux ? Alors, je bâille », dit l’appli. Et Kaya, que ressent‑elle ?
tell-someone-desk-uncle-unfair = Oups ! Cette image ne fait de mal à personne. Qui pleure ici ?
tell-someone-desk-uncle-away = Kaya pleure encore. Les adultes aussi peuvent avoir tort. En qui as‑tu confiance ?

## À ton tour.

tell-someone-carry-ask = Kaya raconte une chose triste à mamie. Mamie regarde son téléphone. Et maintenant ?
tell-someone-carry-leave = Ne plus rien dire
tell-someone-carry-leave-why = Alors, Kaya porte tout toute seule. Elle peut le redire !
tell-someone-carry-again = Le redire, ou à quelqu’un d’autre
tell-someone-carry-again-why = Bravo ! Kaya le dit jusqu’à ce qu’on l’entende.
tell-someone-carry-cat = Le dire seulement au chat
tell-someone-carry-cat-why = Le chat ronronne, et ça fait du bien. Mais un adulte peut aider.

## À retenir.

tell-someone-recap-1 = Ça fait mal ? J’en parle : mots, mains ou dessin.
tell-someone-recap-2 = Personne n’a entendu ? Je le redis.
tell-someone-recap-3 = Un adulte est le problème ? J’en parle à quelqu’un d’autre.
tell-someone-recap-sign = Le signe de Sango : les mains en porte‑voix. Dis‑le !
