# Leçon footprints, 9-12 ans. Au plus 16 mots par phrase et 40 par bulle. On tutoie l'enfant, sans accord qui dirait fille ou garçon.

footprints-title = Traces
footprints-about = Ce que l’on partage laisse des traces. Et pour une photo, qui décide ?

## L'histoire. « Tu » est l'enfant qui joue ; c'est lui qui tient l'appareil photo.

footprints-story-arrive = Salut, moi, c’est Sango ! La bibliothèque a cent ans. Monsieur Sato, le bibliothécaire, allume les bougies du gâteau de Teo. Toi, tu tiens l’appareil photo. Qu’est‑ce qui pourrait mal tourner ?
footprints-story-oops = Mon gâteau ! Le chat est DANS mon gâteau ! Et pourquoi tout le monde rit ? Oh. J’ai de la crème sur le nez.

footprints-story-post = Clic ! Tu as pris Teo en photo, de la crème plein le nez. C’est peut-être la photo la plus drôle du monde. Et maintenant ?
footprints-story-post-send = Je l’envoie dans le groupe de la classe
footprints-story-post-ask = Je la montre d’abord à Teo

footprints-story-sent = Zou ! Nous voilà dans le téléphone ! Une photo, douze téléphones, et déjà un autocollant : Capitaine Crème. Dehors, Teo ne dit plus rien.
footprints-story-mend = J’ai un plan ! On s’excuse, on retire la photo, on demande à tous de l’effacer. Je t’aide. Mes roues vont plus vite que les rumeurs ! Tu vois ? Teo sourit de nouveau.

footprints-story-asked = Fais voir ! Ha, ha ! Oh non, j’en ai plein le nez. Pas celle-là, pitié, mes frères en riraient pendant cent ans. Mais merci d’avoir demandé !
footprints-story-instead = Alors, partage celle-ci : le chat avec une moustache de crème ! J’ai demandé au chat. Il a léché l’appareil.

footprints-story-tracks = Regarde, des traces de pattes, jusqu’aux livres de dragons ! Le chat est de nouveau tout propre. Les traces, elles, sont encore là. Ce que l’on partage laisse aussi des traces.
footprints-story-psst = Psst, c’est Amina. Rico a publié une photo de toi. Tu dors au coin lecture, la bouche grande ouverte. Certains commentaires sont méchants. Je suis de ton côté.

footprints-story-yours = Cette fois, c’est ton visage. Le ventre serré, la colère qui monte ? À ta place, moi aussi. Inspire, souffle. Que fais‑tu d’abord ?
footprints-story-yours-ask = J’écris à Rico : retire la photo, s’il te plaît
footprints-story-yours-tell = Je garde une preuve et je vais voir monsieur Sato
footprints-story-yours-back = Je publie une photo ridicule de Rico

footprints-story-wrote = « C’est juste une blague ! » écrit Rico. La photo reste. Demander, c’était courageux. Quand ça ne suffit pas, on peut faire plus : garder une preuve, en parler, signaler.
footprints-story-kept = Les commentaires : gardés comme preuve. Le bouton « Signaler » : c’est fait. Et maintenant, en route chez monsieur Sato ! À deux, on a plus de courage, et je connais un raccourci.
footprints-story-itch = Oh, je connais cette envie ! Mais maintenant, deux photos circulent partout, et deux personnes se sentent mal. On retire d’abord la nôtre. Puis on en parle à monsieur Sato.

footprints-story-thanks = Merci de m’en avoir parlé. Tu n’auras pas d’ennuis. J’ai parlé avec Rico, et il a retiré la photo. Il ne savait pas ce qu’on ressent. Maintenant, il le sait.

## La boîte aux trésors : moi, famille, amis, tout le monde.

footprints-box-goal = Qui peut voir tes trésors ? Trouve une bonne place pour chacun. Parfois, il y en a plusieurs. Les « amis », tu les connais dans la vraie vie.

footprints-box-address = L’adresse de ta maison
footprints-box-address-fits = Bien à l’abri. Les gens qui vivent avec toi la connaissent déjà.
footprints-box-address-friends = Un ami la transfère par erreur, et hop, elle file ! Donne‑la à tes amis en personne, si ta famille est d’accord.
footprints-box-address-everyone = Maintenant, le monde entier connaît ta porte ! Garde ton adresse en famille. Les pizzas te trouveront quand même.

footprints-box-drawing = Un dragon que tu as dessiné pour le montrer
footprints-box-drawing-fits = Graou ! Il montre tes idées et ne révèle aucun secret. Vole, dragon, vole !
footprints-box-drawing-me = Pas de danger, mais il s’ennuie. Tu l’as dessiné pour le montrer, et il ne révèle aucun secret. Il peut voler plus loin.

footprints-box-password = Ton mot de passe
footprints-box-password-fits = Bien fermé à clé ! Toi, et un adulte qui s’occupe de toi : ça suffit.
footprints-box-password-friends = Entre amis, on partage le goûter, pas les mots de passe. Si une amie perd son téléphone, ta clé est perdue aussi. Garde‑la à la maison.
footprints-box-password-everyone = Au secours, tout le monde peut se faire passer pour toi ! Garde‑le à la maison. S’il s’échappe un jour, change‑le.

footprints-box-phonenumber = Ton numéro de téléphone
footprints-box-phonenumber-fits = Pas d’appel surprise à minuit !
footprints-box-phonenumber-everyone = Dring, dring, dring ! Maintenant, n’importe qui peut appeler, jour et nuit. Donne‑le seulement aux gens que tu connais vraiment.

footprints-box-score = Ton meilleur score, sous ton pseudo SuperMango
footprints-box-score-fits = Hourra pour SuperMango ! C’est juste pour le plaisir, et personne ne sait qui tu es.
footprints-box-score-me = Pas de danger, mais qui va applaudir ? SuperMango ne révèle rien sur toi. Montre ton score à plus de monde.

footprints-box-schoolphoto = Toi, avec le nom de l’école sur ta chemise
footprints-box-schoolphoto-fits = Le nom de l’école reste chez ceux qui le connaissent déjà.
footprints-box-schoolphoto-everyone = Regarde la chemise ! Maintenant, tout le monde sait où tu passes tes matinées. Cache le nom, ou montre la photo à moins de monde.

footprints-box-friendphoto = Ton ami endormi, un crayon sur le nez. Tu ne lui as pas encore demandé son accord.
footprints-box-friendphoto-fits = La photo reste avec toi, tant que tu ne peux pas lui demander. C’est son nez !
footprints-box-friendphoto-family = Ta famille serait gentille, bien sûr. Mais c’est son visage. Attends son réveil, demande-lui, puis montre la photo.
footprints-box-friendphoto-friends = Tout le monde rit. Et lui ? Tu ne peux pas encore le savoir. Garde la photo et demande-lui d’abord.
footprints-box-friendphoto-everyone = Tu as pris la photo, mais c’est son visage. Elle peut voyager pendant des années. Demande-lui avant de la laisser partir.

footprints-box-location = Une carte en direct qui montre où tu es maintenant
footprints-box-location-fits = Désactivée, ou seulement pour les gens qui s’occupent de toi.
footprints-box-location-friends = Un téléphone passe de main en main, et ta carte avec. Dis juste à tes amis où vous retrouver.
footprints-box-location-everyone = Tu bouges, le point bouge, et n’importe qui peut le suivre. Beaucoup d’applis demandent où tu es. Tu peux dire non.

footprints-box-petvideo = Ton chat qui éternue, devant la plaque de ta rue
footprints-box-petvideo-fits = Atchoum ! Le nom de ta rue reste chez ceux qui le connaissent déjà. Amusez-vous bien !
footprints-box-petvideo-everyone = Tout le monde adore le chat. Mais on voit aussi le nom de ta rue ! Filme‑le devant un mur vide, puis partage.

footprints-box-holiday = « Au revoir ! On part deux semaines à la mer ! »
footprints-box-holiday-fits = Au soleil et en sécurité ! Personne d’autre n’apprend que la maison est vide.
footprints-box-holiday-everyone = Ça dit aussi : personne à la maison pendant deux semaines. Publie‑le à ton retour, avec ton plus beau coquillage !

footprints-box-birthday = Ton nom complet et ta date de naissance
footprints-box-birthday-fits = Toi, et les gens qui apportent le gâteau : ça suffit.
footprints-box-birthday-everyone = Deux petits indices font une grande clé : quelqu’un pourrait se faire passer pour toi. Garde ça pour ceux qui apportent le gâteau.

footprints-box-voice = Un message vocal où tu ris et racontes ta journée
footprints-box-voice-fits = Ton rire est un trésor. Il reste chez les gens qui te connaissent vraiment.
footprints-box-voice-everyone = Surprise ! Un ordinateur peut copier une voix et lui faire dire autre chose. Garde ce message pour les gens que tu connais vraiment.

footprints-box-groupphoto = Toute l’équipe qui rit. Mika a dit : « Ne partagez pas ma photo, s’il vous plaît. »
footprints-box-groupphoto-fits = Mika a dit non, et une bonne équipe respecte ça.
footprints-box-groupphoto-family = Juste la famille, oui. Mais Mika a dit non, et c’est sérieux. Faites une autre photo, avec Mika derrière l’appareil !
footprints-box-groupphoto-friends = Presque tout le monde a dit oui. Mais un seul non suffit. Faites une autre photo, avec Mika derrière l’appareil !
footprints-box-groupphoto-everyone = Le non de Mika s’est perdu dans la foule. Un seul non suffit. Faites une autre photo, avec Mika derrière l’appareil !

footprints-box-poem = Un poème sur la pluie, écrit pour le mur des poèmes du monde
footprints-box-poem-fits = Très loin, quelqu’un le lit et sourit. Internet, c’est fait pour ça aussi !
footprints-box-poem-me = Pas de danger, mais le mur attend ! Aucun secret dedans, juste de la pluie. Laisse‑le voyager.

## À ton tour.

footprints-carry-ask = Tu es au marché avec ta cousine. Vous filmez en direct. « Dis à tout le monde où on est ! » lance‑t‑elle. Que fais‑tu ?
footprints-carry-say = Je le dis, car ce sont surtout des amis qui regardent
footprints-carry-say-why = Des amis, leurs amis, et peut-être quelqu’un que personne ne connaît. Continue à filmer, et garde le lieu pour plus tard.
footprints-carry-later = Je continue à filmer, et je dirai où plus tard
footprints-carry-later-why = Bien joué ! Tu t’amuses maintenant, et tu diras l’endroit plus tard.
footprints-carry-stop = J’arrête, car filmer est toujours dangereux
footprints-carry-stop-why = Tu peux filmer, et ça peut être génial ! Garde juste le lieu pour après ton départ.

## À retenir.

footprints-recap-1 = Regarde deux fois avant de partager : qui est dessus, et qu’est‑ce que ça révèle ?
footprints-recap-2 = Effacé ne veut pas toujours dire disparu. Alors, choisis ce qui mérite d’être partagé, et amuse‑toi !
footprints-recap-3 = Quelqu’un est méchant ? Garde une preuve, parles‑en, signale. L’image d’un enfant sans vêtements ? Ne la garde jamais. Parles‑en, c’est tout.
footprints-recap-sign = Le signe de Sango : deux doigts vers les yeux, puis un coucou de la main. Regarde d’abord, partage ensuite !
