# Leçon mine-yours-ours, 9-12 ans. Au plus 16 mots par phrase et 40 par bulle. On tutoie l'enfant, sans accord qui dirait fille ou garçon.

mine-yours-ours-title = À moi, à toi, à nous
mine-yours-ours-about = Qui l’a fait, qui est dessus, et qui décide

## L'histoire. « Tu » est l'enfant qui joue et construit un cerf-volant.

mine-yours-ours-story-arrive = Salut, c’est moi, Sango ! Demain, c’est la fête des cerfs-volants, et le tien n’a pas d’image. Regarde ce que Kaya a dessiné : un dragon qui mange des spaghettis !
mine-yours-ours-story-dragon = J’y ai passé trois soirées. Le plus dur, c’étaient les spaghettis. Tu vois la boulette ? C’est la meilleure amie du dragon.

mine-yours-ours-story-want = C’est le plus beau dragon du monde, et il est sur la page de la classe. Un geste, et il est sur ton cerf-volant. Que fais‑tu ?
mine-yours-ours-story-want-copy = Je le copie, il est déjà sur la page
mine-yours-ours-story-want-ask = Je demande à Kaya
mine-yours-ours-story-want-own = Je dessine quelque chose à moi

mine-yours-ours-story-copied = Zou, à travers la page ! Ton cerf-volant a un dragon. Quatre autres aussi. Kaya compte ses dragons, et personne ne lui a demandé. Elle ne dit plus rien.
mine-yours-ours-story-mend = L’un d’eux est à moi. J’ai juste pensé : joli dragon ! Viens, on les enlève et on lui demande. À deux, c’est plus facile. Regarde, elle sourit de nouveau.
mine-yours-ours-story-asked = Personne d’autre ne m’a demandé ! Oui, pour ton cerf-volant. Mais avec mon nom derrière l’oreille, en tout petit. Et la boulette vient aussi !
mine-yours-ours-story-drawn = Un escargot à fusée ! Personne au monde n’a ça. Et il est tout à toi. Kaya demande si elle peut colorier les flammes.

mine-yours-ours-story-together = Tu sais quoi ? On construit un grand cerf-volant ensemble. Toi l’avant, moi l’arrière. Il sera à nous, et on décidera ensemble où il vole !

mine-yours-ours-story-news = Ding ! Ton cerf-volant est dans le journal de l’île ! Et dessous : « Construit par Rico. » Par QUI ? Ton travail, le mauvais nom. Ça pique. Tu essaies quoi d’abord ?
mine-yours-ours-story-news-ask = Je demande à Rico ce qui s’est passé
mine-yours-ours-story-news-tell = Je le montre à M. Sato
mine-yours-ours-story-news-shout = J’écris dessous : « Rico est un voleur ! »

mine-yours-ours-story-string = Par moi ? J’ai juste tenu la ficelle ! Ils m’ont demandé mon nom et ils ont tout mélangé. Je leur ai écrit deux fois. Viens, on va voir M. Sato.
mine-yours-ours-story-told = Merci de me l’avoir montré. Je leur écris tout de suite. Rico est passé avant toi. Il est tout retourné : il a juste tenu la ficelle !
mine-yours-ours-story-shouted = Oh, je connais cette envie ! Mais Rico le lit et devient tout pâle. Il a juste tenu la ficelle ; le journal a tout mélangé. Tu l’effaces et tu t’excuses.

mine-yours-ours-story-thanks = C’est corrigé : vos deux noms y sont. Ce que tu fais mérite ton nom. Si quelqu’un n’écoute pas, parle à un adulte, puis à un autre. Et maintenant : du vent !

## Le tri. Les places et les outils.

mine-yours-ours-sort-goal = Qui décide ? Regarde dedans, puis trouve la bonne place. À chaque réussite, ton cerf-volant dragon grandit !
mine-yours-ours-sort-grown = Ton cerf-volant dragon
mine-yours-ours-sort-done = Il vole ! Et chaque morceau est là parce que quelqu’un a bien regardé : toi.
mine-yours-ours-sort-unseen = Plouf, ça revient avec la vague ! De l’extérieur, on ne sait pas à qui c’est. Regarde d’abord dedans.
mine-yours-ours-sort-home-mine = Moi
mine-yours-ours-sort-home-theirs = Quelqu’un d’autre
mine-yours-ours-sort-home-ours = Nous ensemble
mine-yours-ours-sort-home-all = Tout le monde
mine-yours-ours-sort-tool-ask = Demander
mine-yours-ours-sort-tool-crop = Couper une partie
mine-yours-ours-sort-tool-swap = Faire le mien

## Niveau 1.

mine-yours-ours-sort-cat = Une photo de ton appareil
mine-yours-ours-sort-cat-inside = Il n’y a que ton chat. Et un bout de ton pouce.
mine-yours-ours-sort-cat-fits = Ta photo, ton chat, ton pouce ! Tu décides qui la voit.
mine-yours-ours-sort-cat-theirs = Et qui devrait décider ? Le chat ? Tu l’as prise, et on n’y voit personne d’autre.

mine-yours-ours-sort-comic = Une BD dans ton cahier
mine-yours-ours-sort-comic-inside = Tu l’as dessinée. Teo a inventé l’histoire.
mine-yours-ours-sort-comic-fits = Deux l’ont faite, donc deux décident. Et deux rigolent !
mine-yours-ours-sort-comic-mine = Teo trouve son histoire sur la page de la classe. Il avait une meilleure fin ! Il faut aussi son oui.
mine-yours-ours-sort-comic-theirs = Et tes dessins ? Ils sont tous de toi. Quand on fait ensemble, on décide ensemble.

mine-yours-ours-sort-wallpaper = Une baleine d’une page nommée Images gratuites
mine-yours-ours-sort-wallpaper-inside = En dessous : « Peint par Lulu, 11 ans. S’il te plaît, demande-moi d’abord ! »
mine-yours-ours-sort-wallpaper-fits = Lulu l’a peinte, donc Lulu décide. Tu as bien fait de regarder en dessous.
mine-yours-ours-sort-wallpaper-mine = Trouver n’est pas faire ! Lulu voit sa baleine sur ta page, et personne ne lui a demandé.
mine-yours-ours-sort-wallpaper-all = La page dit « gratuit ». Lulu dit « demande-moi ». C’est sa baleine, donc c’est son mot qui compte.
mine-yours-ours-sort-wallpaper-ask = « Sur ton cerf-volant ? Oh oui ! » écrit Lulu. Tu peux l’utiliser. Cela reste sa baleine.
mine-yours-ours-sort-wallpaper-swap = Tu en peins une : une baleine en imperméable. Elle est un peu de travers et très fière.
mine-yours-ours-sort-wallpaper-mended = Peinte par toi, donc tu décides. L’imperméable aussi, c’était ton idée !

mine-yours-ours-sort-song = Une chanson que fredonnent toutes les mamies
mine-yours-ours-sort-song-inside = Elle est si vieille que personne ne sait qui l’a faite.
mine-yours-ours-sort-song-fits = Une chanson aussi vieille est à tout le monde. Chante-la, change-la, fredonne-la à ton chat !
mine-yours-ours-sort-song-mine = Rien qu’à toi ? Alors un million de mamies devraient te demander !
mine-yours-ours-sort-song-theirs = Tu chercherais longtemps à qui demander. Elle est si vieille que tout le monde peut la chanter.

## Niveau 2.

mine-yours-ours-sort-fair = Ta photo de la fête de l’école
mine-yours-ours-sort-fair-inside = De tout près : Lin, la bouche pleine de gâteau. Personne ne lui a demandé.
mine-yours-ours-sort-fair-fits = C’est le visage de Lin, donc Lin décide. Et elle mâche encore.
mine-yours-ours-sort-fair-mine = Tu as appuyé sur le bouton. Mais c’est le visage de Lin, et son gâteau.
mine-yours-ours-sort-fair-ask = « Pas celle-là ! rit Lin. Prends-en une quand j’aurai fini ! »
mine-yours-ours-sort-fair-crop = Clac ! Il ne reste que le stand de gâteaux et un demi-ballon.
mine-yours-ours-sort-fair-mended = Pas de visage, pas de nom, que du gâteau. Maintenant, tu décides.

mine-yours-ours-sort-poster = Une affiche sur les volcans, avec ton nom
mine-yours-ours-sort-poster-inside = Tout petit, en bas : « Et Nour, Rico et Amina. » Chacun en a peint une partie.
mine-yours-ours-sort-poster-fits = Quatre peintres, quatre qui décident. Et une table très orange.
mine-yours-ours-sort-poster-mine = Nour cherche sa lave. Elle l’a toute peinte ! Qui a aidé a son mot à dire.
mine-yours-ours-sort-poster-theirs = Et la fumée, c’est de qui ? De toi ! Quatre l’ont peinte, quatre décident.

mine-yours-ours-sort-notes = Un beau résumé dans ton classeur
mine-yours-ours-sort-notes-inside = C’est Rico qui l’a écrit. Il y a passé deux après-midi.
mine-yours-ours-sort-notes-fits = Rico l’a écrit, donc Rico décide de ce qu’on en fait.
mine-yours-ours-sort-notes-mine = Rico voit ses phrases à lui, sous ton nom. Même sa blague de la grenouille !
mine-yours-ours-sort-notes-ask = « Lis-le, bien sûr ! dit Rico. Mais ne le rends pas comme si c’était le tien. »
mine-yours-ours-sort-notes-swap = Tu en écris un. Il est plus court, et maintenant il est aussi dans ta tête.
mine-yours-ours-sort-notes-mended = Tes mots à toi, et même ta blague de grenouille. Tu décides.

mine-yours-ours-sort-castle = Un château dans un jeu de construction
mine-yours-ours-sort-castle-inside = Tu as construit la tour. Zuri a fait le reste, et la cave du dragon.
mine-yours-ours-sort-castle-fits = Vous l’avez construit ensemble, donc vous décidez ensemble. Le dragon ne vote pas.
mine-yours-ours-sort-castle-mine = Zuri revient, et sa cave du dragon est un parking. Qui a aidé a son mot à dire.
mine-yours-ours-sort-castle-theirs = Et ta tour, avec ses quarante fenêtres ? Toi aussi, tu as ton mot à dire !

## Niveau 3.

mine-yours-ours-sort-humming = Mamie fredonne à la cuisine, dans ton téléphone
mine-yours-ours-sort-humming-inside = Elle n’a rien remarqué. Entre deux chansons, elle raconte un secret sur l’oncle Ben.
mine-yours-ours-sort-humming-fits = Une voix est à la personne d’où elle vient. Donc Mamie décide.
mine-yours-ours-sort-humming-mine = L’oncle Ben l’entend au petit déjeuner. C’était ton téléphone, mais sa voix et son secret à elle.
mine-yours-ours-sort-humming-ask = « Pas celle-là ! rit Mamie. Efface-la, et on en fredonne une ensemble. » C’est ce que vous faites.
mine-yours-ours-sort-humming-crop = Le secret est coupé. Sa voix y est encore, et elle ne sait toujours rien.
mine-yours-ours-sort-humming-mended = Deux voix, deux oui. Maintenant, vous décidez ensemble.

mine-yours-ours-sort-pirate = Un pirate qu’un ordinateur a fait pour toi
mine-yours-ours-sort-pirate-inside = Regarde bien : c’est le visage de Kaya ! L’ordinateur l’a fait d’après sa photo.
mine-yours-ours-sort-pirate-fits = Son visage reste à elle, même avec une barbe. Kaya décide.
mine-yours-ours-sort-pirate-mine = Kaya se retrouve avec une barbe et un perroquet. C’est fait par ordinateur, mais c’est son visage.
mine-yours-ours-sort-pirate-ask = « Non merci, dit Kaya. Moi, je suis plutôt ninja. »
mine-yours-ours-sort-pirate-swap = Tu dessines un pirate, avec un nez en patate. Il ne ressemble à personne.
mine-yours-ours-sort-pirate-mended = Ton pirate, ton nez en patate. Tu décides !

mine-yours-ours-sort-map = Une carte au trésor avec un tampon sévère
mine-yours-ours-sort-map-inside = Elle a trois cents ans. Le musée écrit : « Libre pour tous. Amusez-vous bien ! »
mine-yours-ours-sort-map-fits = Elle semblait interdite, et elle est à tout le monde. Les très vieilles choses le sont souvent.
mine-yours-ours-sort-map-theirs = Le tampon a l’air sévère. Mais dedans, le musée dit : prenez-la, vous tous !
mine-yours-ours-sort-map-mine = Rien qu’à toi ? Alors le musée devrait te demander sa propre carte !

mine-yours-ours-sort-team = La photo de ton équipe, tout le monde rit
mine-yours-ours-sort-team-inside = Vous êtes cinq. Quatre la veulent sur la page. Mika dit non.
mine-yours-ours-sort-team-fits = Cinq visages, cinq qui décident. Et un seul non suffit.
mine-yours-ours-sort-team-mine = Mika la trouve sur la page. Il y a cinq visages, il faut donc cinq oui.
mine-yours-ours-sort-team-theirs = Et toi ? Tu es dessus, en troisième à gauche ! Toi aussi, tu as ton mot à dire.

## À ton tour.

mine-yours-ours-carry-ask = Tu écris une histoire de renards. Tu trouves l’image parfaite. En dessous : « Dessin de Samira. Tu peux l’utiliser. Dis mon nom, s’il te plaît ! » Que fais‑tu ?
mine-yours-ours-carry-plain = Je l’utilise, c’est permis
mine-yours-ours-carry-plain-why = C’est permis ! Elle demandait une seule chose, et elle manque : son nom.
mine-yours-ours-carry-name = Je l’utilise et j’écris « Dessin de Samira »
mine-yours-ours-carry-name-why = Trois mots, et tout le monde est content : toi, Samira et le renard.
mine-yours-ours-carry-never = Je ne mets plus jamais d’images
mine-yours-ours-carry-never-why = Pas besoin ! Samira serait ravie de voir son renard dans ton histoire. Avec son nom.

## À retenir.

mine-yours-ours-recap-1 = Regarde bien : qui l’a fait, et qui est dessus ? C’est à eux de décider.
mine-yours-ours-recap-2 = Fait ensemble ? Alors décidez ensemble. Demander va vite, et un seul non suffit.
mine-yours-ours-recap-3 = Ce que tu fais est à toi. On te le prend, ou ton image ? Parle à un adulte, puis à un autre.
mine-yours-ours-recap-sign = Le signe de Sango : une main sur le cœur, puis tendue, ouverte. Je peux ?
