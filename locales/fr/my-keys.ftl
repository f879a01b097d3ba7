# Leçon my-keys, 5-8 ans. Au plus 10 mots par phrase et 20 par bulle. Tout s’entend et se voit.

my-keys-title = Mes clés
my-keys-about = Mots de passe : clés longues, surprenantes, rien qu’à moi

## L’histoire. Kaya a un lapin en peluche, Monsieur Oreilles. La chèvre habite à côté.

my-keys-story-arrive = Salut, moi, c’est Sango ! Regarde la tablette de Kaya. Cent photos d’un nez !
my-keys-story-goat = C’est la chèvre d’à côté ! Ma clé : lapin, lapin, lapin. Trop facile !
my-keys-story-new = Il faut une nouvelle clé à Kaya. Laquelle est mieux ?
my-keys-story-new-strange = Une longue clé bizarre
my-keys-story-new-rabbit = Un lapin de plus
my-keys-story-munch = Toc, toc, toc, toc. Ouvert ! Les chèvres comptent jusqu’à quatre.
my-keys-story-strange = Chaussette, nuage, théière, escargot ! Aucune chèvre ne devinera.
my-keys-story-rico = Kaya, on est les meilleurs amis. Dis‑moi ta clé !
my-keys-story-share = Rico est gentil. Mais c’est la clé de Kaya. Alors ?
my-keys-story-share-keep = Garder la clé et jouer ensemble
my-keys-story-share-tell = Dire la clé à Rico
my-keys-story-kept = D’accord ! Une clé, c’est comme une brosse à dents. Chacun la sienne.
my-keys-story-told = Chaussette, nuage… Oups, j’ai parlé trop fort. La chèvre écoute !
my-keys-story-anew = Pas grave. Je fais une nouvelle clé. Ça marche toujours !
# Tante Alma s’occupe de Kaya.
my-keys-story-aunt = Tante Alma peut la connaître. Elle s’occupe de moi.
my-keys-story-machine = Maintenant, viens ! Une machine à deviner t’attend.

## L’atelier des clés. Des clés pour s’entraîner, faites d’images.

my-keys-lock-goal = Fabrique une clé pour Kaya. Puis la machine essaie !
my-keys-lock-rabbit = Lapin
my-keys-lock-banana = Banane
my-keys-lock-sock = Chaussette
my-keys-lock-cloud = Nuage
my-keys-lock-cactus = Cactus
my-keys-lock-snail = Escargot
my-keys-lock-umbrella = Parapluie
my-keys-lock-mushroom = Champignon
my-keys-lock-teapot = Théière
my-keys-lock-cheese = Fromage
my-keys-lock-octopus = Pieuvre
my-keys-lock-balloon = Ballon
my-keys-lock-note = Tout le monde le sait : Kaya aime lapins et bananes.
my-keys-lock-machine-1 = Cette machine essaie, encore et encore. Une longue clé la fatigue.
my-keys-lock-machine-2 = Elle est allée à l’école ! Elle sait ce que Kaya aime.
my-keys-lock-machine-3 = Au secours, douze bras ! Il faut des clés encore plus longues.
my-keys-lock-falls-short = Trop courte ! Une image de plus la retarde beaucoup.
my-keys-lock-falls-same = Toujours la même chose ? Elle connaît cette ruse.
my-keys-lock-falls-row = C’est l’ordre du plateau. Elle l’a vu !
my-keys-lock-falls-note = Lapins et bananes ! Elle sait ce que Kaya aime.
my-keys-lock-falls-reuse = Cette clé a déjà servi. Elle commence par les vieilles clés.

my-keys-lock-treehouse = La cabane de Kaya
my-keys-lock-treehouse-who = Rico, son meilleur ami
my-keys-lock-treehouse-asks = Entre amis, on partage tout. Donne‑moi la clé !
my-keys-lock-treehouse-kept = « Alors, je frappe ! » dit Rico. Toc, toc. Ils restent amis.
my-keys-lock-treehouse-handed = Rico a chanté la clé. La chèvre est dans la cabane !
my-keys-lock-tin = La boîte à biscuits de Kaya
my-keys-lock-tin-who = Teo, le petit frère du maître
my-keys-lock-tin-asks = Mon frère, c’est le maître. Alors, j’ai le droit !
my-keys-lock-tin-kept = Bien essayé, Teo ! Kaya lui offre un biscuit.
my-keys-lock-tin-handed = Miam, miam, miam ! La boîte est vide. Même les miettes !
my-keys-lock-songbook = Le carnet de chansons de Kaya
my-keys-lock-songbook-who = Nour, une amie
my-keys-lock-songbook-asks = Juste un petit coup d’œil. Je ne dirai rien !
my-keys-lock-songbook-kept = Nour comprend. Kaya lui chante la chanson. La, la !
my-keys-lock-songbook-handed = Nour l’a notée sur un avion en papier. Et il vole !
my-keys-lock-dragon = Le jeu de dragon de Kaya
my-keys-lock-dragon-who = Un « assistant du jeu »
my-keys-lock-dragon-asks = Je suis l’assistant du jeu ! Envoie‑moi ta clé.
my-keys-lock-dragon-kept = Bien vu ! Un vrai assistant n’a pas besoin de ta clé.
my-keys-lock-dragon-handed = Oh non, c’était un faux ! Le dragon s’envole.
my-keys-lock-tablet = La tablette de Kaya
my-keys-lock-tablet-who = Tante Alma, qui s’occupe de Kaya
my-keys-lock-tablet-asks = Je m’occupe de toi. Je peux connaître la clé ?
my-keys-lock-tablet-kept = La tablette est bloquée ! Tante Alma voudrait aider. Impossible.
my-keys-lock-tablet-handed = Très bien ! Tante Alma peut aider, si ça va mal.
my-keys-lock-chest = Le coffre au trésor de Kaya
my-keys-lock-chest-who = Rico, son meilleur ami
my-keys-lock-chest-asks = Je te dis ma clé, tu me dis la tienne !
my-keys-lock-chest-kept = Ils échangent des autocollants. C’est bien plus drôle !
my-keys-lock-chest-handed = Le perroquet de Rico l’a entendue. Il la chante toute la journée !
my-keys-lock-robodog = Le chien robot de Kaya
my-keys-lock-robodog-who = Un « assistant des robots »
my-keys-lock-robodog-asks = Ton chien est cassé ! La clé, vite, vite, vite !
my-keys-lock-robodog-kept = Ouaf ! Le chien va bien. « Vite, vite », c’était une ruse.
my-keys-lock-robodog-handed = Ouaf ? Le chien part avec l’étoile. Quelle ruse !
my-keys-lock-album = L’album photo de Kaya
my-keys-lock-album-who = Tante Alma, qui s’occupe de Kaya
my-keys-lock-album-asks = Et si je retenais la clé avec toi ?
my-keys-lock-album-kept = Aïe, Kaya l’a oubliée. Tante Alma aurait pu aider !
my-keys-lock-album-handed = À deux, on retient mieux. Tante Alma la garde bien.

## À ton tour.

my-keys-carry-ask = Un jeu dit : « Un chapeau doré contre ta clé ! » Alors ?
my-keys-carry-give = Donner la clé. Je veux le chapeau !
my-keys-carry-give-why = Le chapeau était une ruse. Une nouvelle clé aide !
my-keys-carry-adult = La garder, et en parler à un adulte de confiance
my-keys-carry-adult-why = Oui ! Ta clé reste à toi. Ta tête est belle sans chapeau.
my-keys-carry-half = Donner juste la moitié
my-keys-carry-half-why = Une moitié de clé, ça se complète. Garde‑la entière !

## À retenir.

my-keys-recap-1 = Une clé solide est longue et surprenante.
my-keys-recap-2 = Chaque serrure a sa propre clé.
my-keys-recap-3 = Ma clé est à moi. Et à ceux qui s’occupent de moi.
my-keys-recap-sign = Le signe de Sango : tourne la clé, en poche. Ma clé reste avec moi !
