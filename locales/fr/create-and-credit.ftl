# Leçon create-and-credit, 13-17 ans. Au plus 22 mots par phrase et 60 par bulle. On tutoie, sans accord qui dirait fille ou garçon.

create-and-credit-title = Créer et citer
create-and-credit-about = À qui est-ce, qu’est-ce qui est permis, qui voit-on, et que peux-tu en faire

## L'histoire. « Tu » est la personne qui joue ; c'est elle qui a monté la bande-annonce de la Nuit des Lanternes.

create-and-credit-story-arrive = Bonsoir. Demain, c’est la Nuit des Lanternes, et tu as monté la bande-annonce. Quatre-vingt-dix secondes de port, de lanternes et une chèvre très sûre d’elle. C’est bien, vraiment bien. Il ne manque qu’une chose : le son.
create-and-credit-story-song = J’ai trouvé ! Quarante millions d’écoutes, et la chèvre hoche la tête pile en rythme. On l’entend partout, cette chanson. Donc elle est libre, non ?

create-and-credit-story-music = On l’entend partout, oui. Libre, on n’en sait rien : des gens l’ont faite, et personne ne leur a demandé. On publie à minuit. Tu essaies quoi d’abord ?
create-and-credit-story-music-name = Prendre la chanson et nommer le groupe
create-and-credit-story-music-ask = Écrire au groupe
create-and-credit-story-music-own = Demander un air à Jonas

create-and-credit-story-muted = Le nom du groupe y est, et beaucoup n’en feraient pas autant. À vingt-deux heures, la plateforme coupe le son. Nommer, c’est dire merci. Le oui, lui, vient de qui a les droits sur la chanson. Rien n’est perdu : tu retires la vidéo, et quelqu’un connaît un guitariste.
create-and-credit-story-answer = Réponse du groupe ! « Jolie chèvre ! On dirait oui tout de suite. Mais l’enregistrement est à notre label, et lui, il met trois semaines. » C’est franc, avec un bisou pour la chèvre. Il faut un autre air. Je connais quelqu’un.
# Jonas est aveugle et joue de la guitare. Les trois chemins se rejoignent ici.
create-and-credit-story-tune = La grille du port grince en si bémol, tu avais remarqué ? Je l’ai enregistrée. Avec ma guitare et la clochette de la chèvre, voilà une chanson à nous. On met les trois noms. La chèvre y tient.

create-and-credit-story-taken = Minuit. C’est en ligne, et toute la place fredonne ta grille. Puis : ding. Quelqu’un que tu ne connais pas a publié ta bande-annonce comme la sienne. Vos noms sont coupés. Et l’image d’aperçu, c’est ton visage.

create-and-credit-story-yours = Cette fois, c’est ton travail, et ton visage. Ça t’énerve ? Ça se comprend. À partir d’ici, il y a plusieurs bons chemins. Tu commences par quoi ?
create-and-credit-story-yours-proof = Garder une preuve et écrire au compte
create-and-credit-story-yours-tell = Le montrer à Mama Lindiwe
create-and-credit-story-yours-flood = Appeler tout le monde à inonder les commentaires

create-and-credit-story-written = Capture, nom du compte, lien, heure : c’est gardé. Tu as écrit : « C’est notre film. Nomme-nous et enlève le visage, ou retire-le. » Aucune réponse. Bon, alors le formulaire : une fois pour l’œuvre, une fois pour ton image.
create-and-credit-story-told = Tu n’avais pas à régler ça sans aide. Elle lit deux fois et trouve le formulaire. Une case pour les œuvres prises, une autre pour les images de gens à qui on n’a rien demandé. Les deux sont cochées.
create-and-credit-story-flooded = Deux cents chèvres en colère sous une seule vidéo. Pendant une minute, ça donne de la force. Puis quelqu’un confond les noms, et ça tombe sur la mauvaise personne. Tu arrêtes tout, tu t’excuses là-bas. Et tu gardes une preuve et tu signales.

create-and-credit-story-thanks = C’est retiré. Créer et participer, c’est ton droit ; avoir ton mot à dire sur ton visage aussi. C’est dans la Convention relative aux droits de l’enfant. Un adulte hausse les épaules, ou c’est lui le problème ? Va en voir un autre. Et qui a appris à cette chèvre à signer des autographes ?

## Le tri. Les places et les outils.

create-and-credit-sort-goal = La marée apporte des choses pour la Nuit des Lanternes. Regarde dedans, change ce qui doit l’être, trouve à chacune sa place. Ce qui est au mur va aussi en ligne.
create-and-credit-sort-grown = L’affiche de la Nuit des Lanternes
create-and-credit-sort-done = La voilà : chaque image est permise, chaque auteur est nommé, personne n’est montré malgré soi. C’est toi qui l’as construite.
create-and-credit-sort-unseen = Ça revient avec la vague. De l’extérieur, impossible de savoir qui l’a fait, ce qui est permis ou qui on y voit. Regarde dedans.
create-and-credit-sort-home-wall = Mur du festival
create-and-credit-sort-home-drawer = Juste pour nous
create-and-credit-sort-home-leave = On le laisse
create-and-credit-sort-tool-credit = Dire qui l’a fait
create-and-credit-sort-tool-ask = Demander
create-and-credit-sort-tool-crop = Couper une partie
create-and-credit-sort-tool-swap = Faire le nôtre

## Niveau 1.

create-and-credit-sort-whale = Ton dessin à l’encre de la baleine du port
create-and-credit-sort-whale-fits = À toi du premier au dernier trait. Dans presque tous les pays, les droits étaient à toi dès que tu l’as dessinée.
create-and-credit-sort-whale-drawer = Sans risque, mais dommage. Elle est toute à toi, et le mur a un vide exactement à sa taille.

create-and-credit-sort-sunset = Un coucher de soleil à quarante mille cœurs. Pas de nom, pas de logo
create-and-credit-sort-sunset-inside = Pris dans la story de quelqu’un qui l’avait pris aussi. Auteur : inconnu. Conditions : inconnues.
create-and-credit-sort-sunset-fits = Bien vu. Quelqu’un l’a fait, et personne ici ne sait qui. Le regarder ne coûte rien.
create-and-credit-sort-sunset-wall = Lucía, de l’île voisine, découvre sa soirée sur un mur inconnu. Sans logo ne veut pas dire sans auteur : les droits n’ont besoin d’aucun signe.
create-and-credit-sort-sunset-credit = Tu écris : « Trouvé sur Internet ». Mais Internet n’a pris aucune photo. Et même le bon nom dirait seulement merci, pas oui.
create-and-credit-sort-sunset-swap = Vite, à la jetée ! Ton coucher de soleil à toi penche un peu, avec une mouette au milieu. Tout le monde adore la mouette.
create-and-credit-sort-sunset-mended = Ton soir à toi, ta mouette à toi. Ils sont juste à côté de la porte.

create-and-credit-sort-lantern = Une lanterne, tirée d’une archive de photos ouverte
create-and-credit-sort-lantern-inside = Photo : Inès Okoro. Licence : CC BY. Autrement dit : utilise-la, modifie-la, vends-la même, à condition de nommer Inès.
create-and-credit-sort-lantern-wall = Inès retrouve sa lanterne, sans son nom. Elle avait presque tout permis, et demandé cette seule chose.
create-and-credit-sort-lantern-drawer = Elle reste dans le noir, et Inès espérait la voir voyager. Il ne manque presque rien pour le mur.
create-and-credit-sort-lantern-credit = « Photo : Inès Okoro, CC BY », et l’endroit où tu l’as trouvée. Dix secondes de travail.
create-and-credit-sort-lantern-crop = Tu coupes le coin avec son nom. C’est plus net, et la seule chose qu’elle demandait a disparu.
create-and-credit-sort-lantern-mended = Libre d’usage, avec son nom à côté. Inès écrit : « Vous avez illuminé ma soirée. »

create-and-credit-sort-beat = Un rythme que Jun t’a envoyé hier
create-and-credit-sort-beat-inside = Jun écrit : « Rien que pour toi ! Ce n’est pas fini. »
create-and-credit-sort-beat-fits = Porte fermée, casque sur les oreilles. Jun t’a confié une ébauche, et elle reste là.
create-and-credit-sort-beat-wall = Deux cents personnes dansent sur un demi-rythme, et Jun en entend chaque trou. C’était pour toi, pas pour tout le port.
create-and-credit-sort-beat-leave = Mais Jun voulait que tu l’écoutes ! Écouter, c’est justement ce qui était offert.
create-and-credit-sort-beat-ask = « Pas encore, écrit Jun. Au printemps, avec la batterie ! » Un non, et une invitation.
create-and-credit-sort-beat-credit = « Rythme : Jun. » Maintenant il y a un nom, et toujours pas de oui.

## Niveau 2.

create-and-credit-sort-dance = Ton clip de la place qui danse
create-and-credit-sort-dance-inside = À la neuvième seconde : Mika, de tout près, yeux fermés, chante avec la foule. Personne ne lui a demandé.
create-and-credit-sort-dance-wall = Mika tombe sur Mika, trois mètres de haut. Tu tenais la caméra, mais le visage reste celui de Mika.
create-and-credit-sort-dance-drawer = Cela ne gêne personne, et personne ne voit danser la place. Il y a un chemin vers le mur, par la neuvième seconde.
create-and-credit-sort-dance-ask = « Oui, mais commence par mes chaussures ! » dit Mika. Voilà un oui bien clair.
create-and-credit-sort-dance-crop = La neuvième seconde est coupée. La place continue de danser sans elle.
create-and-credit-sort-dance-credit = « Avec Mika dans le premier rôle. » Tout le monde connaît aussi son nom, et personne n’a encore demandé.
create-and-credit-sort-dance-mended = La place danse, et cela va à chaque personne qu’on peut reconnaître.

create-and-credit-sort-fanart = Ton dessin du capitaine Courge, de la série
create-and-credit-sort-fanart-inside = Tes traits, leur capitaine. Sur leur page : « Du fan art ? Avec joie ! Nommez-nous, et ne le vendez pas. »
create-and-credit-sort-fanart-wall = Chaque trait est à toi. Le capitaine, non. Le studio Navet permet beaucoup, et demandait une seule chose.
create-and-credit-sort-fanart-drawer = Le studio Navet aimerait tant le voir ! Il ne demande qu’une ligne.
create-and-credit-sort-fanart-credit = « Le capitaine Courge appartient au studio Navet. Dessin d’un fan. » Et il n’est pas à vendre.
create-and-credit-sort-fanart-mended = Du fan art selon les règles de ses auteurs. Elles varient, alors un coup d’œil vaut toujours la peine. Le studio t’envoie un autocollant.

create-and-credit-sort-rain = Une ville sous la pluie, née d’une phrase de toi
create-and-credit-sort-rain-inside = Faite par une IA. Ses conditions te permettent de la montrer. Rien n’y dit comment elle a été faite.
create-and-credit-sort-rain-wall = « Qui a peint ça ? » demande tout le monde. Dans certains pays, une telle image n’est à personne ; dans d’autres, peut-être à toi. Partout, on veut savoir.
create-and-credit-sort-rain-drawer = Tu as le droit de la montrer. Il ne manque qu’un mot clair sur la façon dont elle a été faite.
create-and-credit-sort-rain-credit = « Idée : la tienne. Image : faite avec une IA. » C’est clair, et personne n’a à deviner.
create-and-credit-sort-rain-crop = Tu coupes le panneau aux lettres fondues. On la croirait peinte à la main, et elle dit encore moins comment elle a été faite.
create-and-credit-sort-rain-mended = Montrée pour ce qu’elle est. Les gens s’arrêtent et veulent connaître ta phrase.

create-and-credit-sort-statue = Une statue en photo, avec une moustache de toi
create-and-credit-sort-statue-inside = Photo : Pelle Ström. Licence : CC BY-ND. Autrement dit : partage-la telle quelle, et nomme-le.
create-and-credit-sort-statue-fits = Entre nous, la moustache ne gêne pas : cette licence parle de ce qu’on partage. On a bien ri.
create-and-credit-sort-statue-wall = Pelle cherche sa photo. Partagée telle quelle et avec son nom : il a demandé les deux.
create-and-credit-sort-statue-leave = Pelle permet beaucoup ! La moustache peut rester chez toi, et sans elle, on peut même davantage.
create-and-credit-sort-statue-credit = « Photo : Pelle Ström, CC BY-ND. » Son nom y est.
create-and-credit-sort-statue-crop = La moustache est partie. La statue a l’air soulagée.
create-and-credit-sort-statue-mended = Nommée, et telle qu’il l’a prise. La moustache vivra dans nos mémoires.

create-and-credit-sort-archive = Une vieille photo du port, avec un sévère tampon de musée
create-and-credit-sort-archive-inside = Prise en 1890 ; le photographe est mort en 1901. Le musée écrit : « Libre pour tous, aucun droit connu. »
create-and-credit-sort-archive-fits = Elle semblait interdite, et elle est à tout le monde. La plupart des droits finissent un temps après la mort de l’auteur. Combien, cela dépend du pays.
create-and-credit-sort-archive-drawer = Le tampon a l’air sévère. Mais le musée lui-même le dit : prenez-la, montrez-la, profitez-en !
create-and-credit-sort-archive-ask = « Bien sûr ! écrit le musée. Et avez-vous vu la chèvre, en bas à gauche ? »

## Niveau 3.

create-and-credit-sort-waltz = Une valse qui a deux cents ans
create-and-credit-sort-waltz-inside = Le compositeur est mort en 1831. Cet enregistrement : Orchestre du Quai, l’an dernier, tous droits réservés.
create-and-credit-sort-waltz-wall = L’air est libre. Les violons de l’an dernier, non : dans la plupart des pays, qui joue et enregistre a des droits aussi.
create-and-credit-sort-waltz-drawer = Cela ne gêne personne. Mais l’air est à tout le monde : il y a un moyen de le faire entendre dehors.
create-and-credit-sort-waltz-credit = « Joué par l’Orchestre du Quai. » Une ligne aimable. Mais l’orchestre voudrait quand même qu’on lui demande.
create-and-credit-sort-waltz-ask = « Volontiers, contre une petite somme », écrit l’orchestre. Dans notre caisse : trois coquillages et un bouton.
create-and-credit-sort-waltz-swap = La guitare de Jonas, ton peigne, la grille du port. Plus lent que l’orchestre, et ça grince beaucoup plus.
create-and-credit-sort-waltz-mended = Un vieil air, un nouvel enregistrement, et tout est à toi. Le port entier valse.

create-and-credit-sort-voice = Ta chanson, chantée par ta prof de musique
create-and-credit-sort-voice-inside = Elle ne l’a jamais chantée. Une IA a copié sa voix dans une vidéo. Elle n’en sait rien.
create-and-credit-sort-voice-fits = Une voix appartient à quelqu’un, comme un visage. Cette copie reste dehors, et ta chanson en attend une vraie.
create-and-credit-sort-voice-wall = Elle s’entend chanter des mots qu’elle n’a jamais chantés. La chanson est à toi. La voix est à elle.
create-and-credit-sort-voice-drawer = Seulement entre nous, jusqu’à ce que quelqu’un la transmette. Et elle n’en sait toujours rien.
create-and-credit-sort-voice-credit = « Voix : faite avec une IA. » C’est honnête. C’est toujours sa voix, et on ne lui a toujours pas demandé.
create-and-credit-sort-voice-ask = « Une copie de moi ? J’aime mieux pas, dit-elle. Mais je te la chante. Vendredi ? » Vendredi, la copie s’en va.
create-and-credit-sort-voice-swap = La copie s’en va. C’est toi qui chantes, d’une voix qui tremble, puis qui ne tremble plus du tout.
create-and-credit-sort-voice-mended = Une voix qui avait envie d’être là. Cela s’entend.

create-and-credit-sort-weave = Un motif tissé. Pas de nom, pas de logo
create-and-credit-sort-weave-inside = Tissé depuis des générations dans les villages des collines de Tamarel. Leur conseil en prend soin et répond aux lettres.
create-and-credit-sort-weave-wall = Les tisserands y trouvent leur motif, mais pas comme ils l’auraient demandé. Ancien, commun et sans signature, il peut quand même être à quelqu’un.
create-and-credit-sort-weave-drawer = Là, personne ne le voit, et le conseil aime les lettres. Ce qu’il faut pour le mur, les tisserands le savent le mieux.
create-and-credit-sort-weave-ask = « Volontiers ! Nommez nos villages. Et laissez de côté la bordure rouge, s’il vous plaît : elle est pour les mariages. »
create-and-credit-sort-weave-crop = La bordure rouge est coupée. Elle reste aux mariages.
create-and-credit-sort-weave-credit = « Motif : les tisserands de Tamarel. » En grandes lettres.
create-and-credit-sort-weave-mended = Montré comme ses tisserands le veulent. Ils viennent à la Nuit des Lanternes, tous les quarante.

create-and-credit-sort-pier = Trois amis sur la jetée, avec la musique d’un haut-parleur
create-and-credit-sort-pier-inside = Ida a dit oui. Ravi a dit oui. Sami a dit non. La musique : un tube tout neuf, tous droits réservés.
create-and-credit-sort-pier-wall = Deux ont dit oui, et il faut celui de tous ceux qu’on reconnaît ou qu’on entend. Ici, il en manque encore.
create-and-credit-sort-pier-drawer = À l’abri de tous, et ton meilleur clip avec. Deux changements, et il peut sortir.
create-and-credit-sort-pier-credit = « Avec Ida, Ravi, Sami et un tube. » Tous sont nommés, et ceux qui n’étaient pas d’accord ne le sont toujours pas.
create-and-credit-sort-pier-ask = « Toujours non, merci », dit Sami. Le groupe ne répond pas. Alors, c’est comme ça.
create-and-credit-sort-pier-crop = Sami n’est plus dans l’image, et tient la caméra pour la prochaine.
create-and-credit-sort-pier-swap = Le haut-parleur se tait. On entend Jonas, la mer et votre chanson à vous.
create-and-credit-sort-pier-mended = Deux amis qui veulent qu’on les voie, un air à vous. Filmé par Sami.

## À ton tour.

create-and-credit-carry-ask = Votre podcast a un sponsor : il rapporte de l’argent. Tu as trouvé la couverture parfaite : « Téléchargement gratuit ». En petit : « CC BY-NC, pas pour gagner de l’argent. Écrivez-moi ! Odile ». Que fais‑tu ?
create-and-credit-carry-free = La prendre : gratuit, c’est gratuit
create-and-credit-carry-free-why = Gratuit à regarder, gratuit à enregistrer. « NC » dit : pas pour gagner de l’argent, et vous en gagnez. C’est la petite ligne qui compte.
create-and-credit-carry-name = La prendre et nommer Odile
create-and-credit-carry-name-why = La nommer est juste, et sa licence le demande. Pour gagner de l’argent, il faut plus : son oui.
create-and-credit-carry-write = Écrire à Odile, et commencer une esquisse à nous
create-and-credit-carry-write-why = Elle dira peut-être oui. Peut-être non. Dans les deux cas, une couverture à vous est en route. Bien réfléchi.

## À retenir.

create-and-credit-recap-1 = Regarde dedans avant de t’en servir : qui l’a fait, qu’est-ce qui est permis, qui y voit-on ?
create-and-credit-recap-2 = Nommer, c’est dire merci. Demander donne un oui. Souvent il faut les deux, et parfois le nôtre vaut mieux.
create-and-credit-recap-3 = Créer et participer, c’est ton droit. Avoir ton mot à dire sur ton travail et ton visage aussi : garde une preuve, parles‑en, signale.
create-and-credit-recap-sign = Le signe de Sango : signe dans l’air, puis salue qui l’a créé. Demander, utiliser, citer.
