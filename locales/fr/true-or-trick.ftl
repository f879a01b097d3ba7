# Leçon true-or-trick, 9-12 ans. Au plus 16 mots par phrase et 40 par bulle ; les indices tiennent sur une fiche. On tutoie l'enfant, sans accord qui dirait fille ou garçon.

true-or-trick-title = Vrai ou piège
true-or-trick-about = Fausses nouvelles, images inventées, voix copiées : chercher avant de croire et de faire passer

## L'histoire. « Tu » est l'enfant qui joue.

true-or-trick-story-arrive = Salut, c’est moi, Sango ! Snif, snif. Du pain à la mangue ! On est tout près de la boulangerie de Mama Lindiwe. Mais voilà Teo, plus rapide que ses chaussures.
true-or-trick-story-news = C’est terrible ! La boulangerie ferme pour toujours ! Voici la photo : le volet baissé. Et Mama Lindiwe pleurait ! C’est écrit : « Vite, envoie‑le à tout le monde ! »

true-or-trick-story-what = Plus de pain à la mangue ? Mon antenne en tombe. Teo te tend son téléphone. Que fais‑tu ?
true-or-trick-story-what-share = Je l’envoie à tout le monde, vite
true-or-trick-story-what-fake = Je dis : « C’est faux ! En ligne, tout est faux »
true-or-trick-story-what-ask = Je demande : « Qui le dit ? »

# Après l'envoi. Pas de reproche : Teo aussi était pressé.
true-or-trick-story-shared = Zou, dans le téléphone ! Ton message est déjà sur soixante écrans. Un grand-père achète du pain pour toute l’année. Bonne nouvelle : on peut lui courir après !
true-or-trick-story-mend = C’était écrit « vite », alors j’ai fait vite. Viens, on écrit à tous : « On ne sait pas si c’est vrai. On cherche. » Voilà ! Le grand-père garde quand même le pain.

# Après « tout est faux ».
true-or-trick-story-smell = Si tout est faux, alors rien n’est vrai. Même pas le pain ! Pourtant, j’en sens. Alors cherchons ce qui est vrai, et ce qui ne l’est pas.

# Après la question.
true-or-trick-story-asked = Qui ? Euh… Un compte, Alerte des Îles. On ne sait pas qui écrit. Quand ? Il n’y a pas de date. J’étais si pressé que je n’ai rien regardé !

true-or-trick-story-nour = Mais c’est forcément vrai ! J’ai touché une fois. Depuis, mon téléphone ne me montre plus que ça. Boulangerie fermée, boulangerie fermée ! Le monde entier en parle !
true-or-trick-story-bubble = Entre donc et regarde ! L’appli a vu ton doigt, alors elle t’apporte encore la même chose. C’est une bulle. De l’intérieur, on croit voir le monde entier.
# Mama Lindiwe, la boulangère, est la mère de Zuri.
true-or-trick-story-bakery = Fermer ? Mais je repeins le mur ! Le volet était baissé à cause de la peinture. Et je pleurais, bien sûr, mes chéris : je faisais du pain aux oignons.
true-or-trick-story-thanks = Vous avez bien fait de venir demander ! Une nouvelle te fait peur ? Montre‑la à un adulte. Il n’a pas le temps, ou c’est lui le problème ? Va en voir un autre. Du pain à la mangue ?

## Le bureau de détective.

true-or-trick-desk-goal = Des nouvelles pour les détectives ! Cherche, épingle tes indices, puis juge. Attention : parfois, l’incroyable est vrai. Et quelqu’un se cache dans chaque image !
# La pieuvre de l'île de cette leçon.
true-or-trick-desk-guest = Ha ! Voilà notre pieuvre ! Elle se cache dans chaque image et prend la forme qu’elle veut. Elle ne prouve rien, mais quel œil tu as !

# Un piège : le fromage est pendu à un fil.
true-or-trick-desk-moon = Dès lundi, à la cantine : du fromage de lune ! Une bouchée, et tu flottes. Regarde !
true-or-trick-desk-moon-by = CroqueLune
true-or-trick-desk-moon-who = Le compte CroqueLune a un jour. Il vend des autocollants de lune.
true-or-trick-desk-moon-who-why = Qui vend quelque chose aime les grands mots. C’est une bonne raison de chercher. Ce n’est pas encore une preuve.
true-or-trick-desk-moon-when = La publication date de ce matin, huit heures et quart.
true-or-trick-desk-moon-when-why = Le vrai comme le faux peuvent arriver à huit heures et quart. Ici, l’heure ne dit rien.
true-or-trick-desk-moon-where = Personne d’autre n’en parle. Seulement CroqueLune.
true-or-trick-desk-moon-where-why = Si personne d’autre n’en parle, prudence. Mais il y a toujours un premier. Ce n’est pas encore une preuve.
true-or-trick-desk-moon-look = Un fil ! Il part du fromage et monte jusqu’au plafond.
true-or-trick-desk-moon-look-why = Pense au fil. Ce qui pend à un fil ne flotte pas. Donc, c’est un indice contre.
true-or-trick-desk-moon-real = Tu y crois, et hop, c’est chez tout le monde ! Lundi, quarante enfants viennent avec une corde, pour ne pas s’envoler. Il y a de la soupe.
true-or-trick-desk-moon-unknown = Tu laisses la question ouverte, et ça court de téléphone en téléphone. Pourtant, quelque chose dans l’image trahit le piège. Où donc ?
true-or-trick-desk-moon-trick = Un piège ! Le fromage pend à un fil, et CroqueLune veut vendre ses autocollants. Lundi, c’est soupe. Elle ne flotte pas du tout.
true-or-trick-desk-moon-hasty = Un piège, dis‑tu. « Comment le sais‑tu ? » demande Teo. Euh… Sans preuve, il y croit et le fait passer.

# Vrai : la pieuvre de la classe a ouvert un bocal.
true-or-trick-desk-octopus = Notre pieuvre a voté ! Elle a ouvert le bocal du phare. La sortie de classe, c’est donc le phare.
true-or-trick-desk-octopus-by = Classe 5, école des Îles
true-or-trick-desk-octopus-who = Tu demandes à la classe 5. Tout le monde était là, l’enseignante aussi. Tous racontent la même chose.
true-or-trick-desk-octopus-who-why = La classe 5 était là et l’a vu, avec son enseignante. C’est un indice pour.
true-or-trick-desk-octopus-when = C’est d’aujourd’hui, à dix heures. C’est l’heure où la classe 5 nourrit sa pieuvre.
true-or-trick-desk-octopus-when-why = L’heure est la bonne. C’est un petit indice pour, ou ça ne dit rien.
true-or-trick-desk-octopus-where = Le gardien l’a filmée aussi, de l’autre côté. Et la radio de l’école l’a vue.
true-or-trick-desk-octopus-where-why = Trois groupes l’ont vu de leurs yeux, chacun de son côté. C’est un indice pour.
true-or-trick-desk-octopus-look = Le bocal du phare est ouvert. Un bras tient encore le couvercle.
true-or-trick-desk-octopus-look-why = L’image va avec l’histoire. C’est déjà ça, mais une image seule ne suffit jamais.
true-or-trick-desk-octopus-real = C’est vrai ! Une crevette dans chaque bocal, et elle a dévissé celui du phare en premier. Les pieuvres savent vraiment le faire. En route pour le phare !
true-or-trick-desk-octopus-trick = Tu dis que c’est faux, et hop, à la poubelle. La sortie aussi ! La classe 5 reste assise à ses tables. La pieuvre devient toute grise.
true-or-trick-desk-octopus-unknown = Tu laisses la question ouverte, et le bateau du phare part à moitié vide. Pourtant, des gens l’ont vu. Trouve‑les !
true-or-trick-desk-octopus-hasty = Vrai, dis‑tu. « Comment le sais‑tu ? » demande Nour. « C’est drôle », ce n’est pas une preuve. Elle reste à la maison, et elle manque à la sortie.

# Un piège : l'image est vraie, mais elle a six ans.
true-or-trick-desk-wave = Vague géante au port aujourd’hui ! Pas de ferry ! Reste à la maison et préviens tout le monde !
true-or-trick-desk-wave-by = Wim Grand-Vent
true-or-trick-desk-wave-who = Wim habite loin du port. Il fait passer tout ce qui lui arrive.
true-or-trick-desk-wave-who-why = Wim ne l’a pas vu lui-même. C’est une raison de chercher, pas une preuve.
true-or-trick-desk-wave-when = La même image est dans l’album du port depuis six ans, après la grande tempête.
true-or-trick-desk-wave-when-why = L’image a six ans. Elle ne peut pas montrer le port d’aujourd’hui. Donc, c’est un indice contre.
true-or-trick-desk-wave-where = Cinquante personnes font passer la même image, avec les mêmes mots. Aucune n’est au port.
true-or-trick-desk-wave-where-why = Cinquante copies, ce n’est toujours qu’une seule voix. Ça ne dit rien.
true-or-trick-desk-wave-look = De vraies gouttes, de vrais rochers, une vraie corde. Rien d’inventé ici.
true-or-trick-desk-wave-look-why = L’image est vraie. Mais une vraie image peut venir d’un autre jour.
true-or-trick-desk-wave-real = Tu y crois, et toute la ville reste à la maison. Le ferry part quand même, avec une chèvre. Elle mange tous les pique-niques.
true-or-trick-desk-wave-unknown = Tu laisses la question ouverte, et l’image roule encore. Mais ne peut-on pas trouver de quel jour elle date ?
true-or-trick-desk-wave-trick = Un piège ! Vraie vague, mauvais jour. Aujourd’hui, la mer est plate comme une crêpe. La seule chose qui s’agite, c’est la main de la capitaine.
true-or-trick-desk-wave-hasty = Un piège, dis‑tu. « Mais l’image est vraie ! » s’écrie Lin. Tu n’as pas encore de réponse, alors elle fait passer.

# Vrai : un avertissement bizarre.
true-or-trick-desk-duck = Le pont rouge est fermé aujourd’hui. Une cane couve ses œufs, en plein milieu.
true-or-trick-desk-duck-by = Amina
true-or-trick-desk-duck-who = Amina le tient du bureau du pont. Tu ouvres toi-même la page du bureau : c’est écrit aussi.
true-or-trick-desk-duck-who-why = Le bureau s’occupe du pont, et tu as ouvert sa page toi-même. C’est un indice pour.
true-or-trick-desk-duck-when = La publication est d’aujourd’hui, sept heures du matin.
true-or-trick-desk-duck-when-why = C’est d’aujourd’hui, donc ça colle. C’est un petit indice pour, ou ça ne dit rien.
true-or-trick-desk-duck-where = La radio de la ville a envoyé quelqu’un voir. Et le ferry ajoute un bateau.
true-or-trick-desk-duck-where-why = La radio a vu elle-même, et le ferry en tient compte. C’est un indice pour.
true-or-trick-desk-duck-look = Sous la cane, tu vois de la paille et trois œufs.
true-or-trick-desk-duck-look-why = Les œufs vont avec l’histoire. Mais des œufs, ça se dessine. Une image seule ne suffit pas.
true-or-trick-desk-duck-real = C’est vrai ! Tu prends le bateau en plus, et tu arrives à l’heure au foot. Sur le pont, quelque chose fait « crac ». Piou !
true-or-trick-desk-duck-trick = Une cane qui bloque une ville ? À la poubelle ! Au pont, demi-tour. Le foot est fini. La cane dit : « Coin. »
true-or-trick-desk-duck-unknown = Tu laisses la question ouverte et tu vas au pont. Fermé ! Pourtant, quelqu’un s’occupe de ce pont. On pouvait demander.
true-or-trick-desk-duck-hasty = Vrai, dis‑tu. « Une cane ? Prouve‑le ! » rigole Rico. Rien à montrer, alors il va au pont. Le foot commence sans gardien.

# Un piège : une image sans défaut, faite par une machine à images.
true-or-trick-desk-giraffe = Une girafe a pris le ferry ce matin ! Elle est montée à l’île aux Palmes, avec un ticket.
true-or-trick-desk-giraffe-by = Super Clics
true-or-trick-desk-giraffe-who = Sur son profil, Super Clics écrit : « Je fais des images folles avec une machine à images. »
true-or-trick-desk-giraffe-who-why = Qui l’a publiée dit qu’une machine fait ces images. C’est un indice contre.
true-or-trick-desk-giraffe-when = La publication est de huit heures. C’est l’heure où le ferry arrive.
true-or-trick-desk-giraffe-when-why = L’heure est la bonne, mais tout le monde connaît l’heure du ferry. Ça dit peu, ou rien.
true-or-trick-desk-giraffe-where = La capitaine, le guichet et soixante passagers : personne n’a vu de girafe.
true-or-trick-desk-giraffe-where-why = Soixante personnes étaient à bord, et personne n’a vu de girafe. C’est un indice contre.
true-or-trick-desk-giraffe-look = Chaque poil, chaque tache est parfaite. Pas un seul défaut.
true-or-trick-desk-giraffe-look-why = Des machines font des images sans défaut. Une image parfaite ne dit donc rien.
true-or-trick-desk-giraffe-real = Tu y crois, et tout le monde court au port avec des feuilles. La capitaine en a dans les cheveux, dans son thé et dans le moteur.
true-or-trick-desk-giraffe-unknown = Tu laisses la question ouverte, et de plus en plus d’enfants arrivent avec des feuilles. Pourtant, soixante personnes étaient à bord. Renseigne‑toi !
true-or-trick-desk-giraffe-trick = Un piège ! Une machine à images l’a faite, pour rire. Rire, c’est bien, si c’est dit. Et il faudrait deux tickets à une girafe.
true-or-trick-desk-giraffe-hasty = Un piège, dis‑tu. « Alors montre‑moi le défaut ! » dit Zuri. Dans l’image, il n’y en a pas. Elle part donc cueillir des feuilles.

# Un piège : une voix copiée.
true-or-trick-desk-voice = La voix de monsieur Sato : « BD gratuites derrière la bibliothèque ! Pour les cent premiers ! Courez, et prévenez tout le monde ! »
true-or-trick-desk-voice-by = Un message vocal
true-or-trick-desk-voice-who = Tu vas demander à monsieur Sato. « C’est ma voix, dit‑il, mais je n’ai jamais dit ça ! »
true-or-trick-desk-voice-who-why = Tu lui as demandé toi-même, par un autre chemin. Il ne l’a jamais dit. C’est un indice contre.
true-or-trick-desk-voice-when = Le message a une demi-heure. À cette heure-là, la bibliothèque était ouverte.
true-or-trick-desk-voice-when-why = L’heure est possible, mais tout le monde connaît les horaires. Ça dit peu, ou rien.
true-or-trick-desk-voice-where = Neuf groupes l’ont reçu. Neuf fois, c’est le même enregistrement.
true-or-trick-desk-voice-where-why = Neuf copies d’un enregistrement, ce n’est qu’une seule voix. Ça ne dit rien.
true-or-trick-desk-voice-look = Une onde bien lisse, chaque souffle à sa place. On dirait exactement monsieur Sato.
true-or-trick-desk-voice-look-why = Des machines copient une voix, avec chaque souffle. Une voix qui sonne juste ne dit donc rien.
true-or-trick-desk-voice-real = Tu y crois, et c’est parti ! Cent enfants poussent à la porte de derrière, sous la pluie. Elle reste fermée. Monsieur Sato apporte des serviettes.
true-or-trick-desk-voice-unknown = Tu laisses la question ouverte, et les autres courent. Mais une personne sait s’il l’a dit. Laquelle ?
true-or-trick-desk-voice-trick = Un piège ! Quelqu’un a fait copier sa voix par une machine. Monsieur Sato l’a signalé. Ce soir, il vous lit lui-même un livre, avec ses onze voix de dragon.
true-or-trick-desk-voice-hasty = Un piège, dis‑tu. « Mais je connais sa voix ! » s’écrie Kaya, et elle court. Tu n’avais rien à lui montrer : tu as deviné.

# On ne peut pas encore savoir : une bulle, et un vote à venir.
true-or-trick-desk-slide = C’est décidé : la ville aura un toboggan géant, et pas de cabane ! Tout le monde le veut !
true-or-trick-desk-slide-by = Les Amis du Toboggan
true-or-trick-desk-slide-who = Les Amis du Toboggan cherchent des voix pour le toboggan. Ils en rêvent la nuit.
true-or-trick-desk-slide-who-why = Ils le veulent très fort. C’est une raison de chercher, mais ça ne décide rien.
true-or-trick-desk-slide-when = La publication est de ce matin.
true-or-trick-desk-slide-when-why = De ce matin, oui. Mais ça ne dit pas qui va gagner.
true-or-trick-desk-slide-where = Ton téléphone montre trente messages pour le toboggan. Celui de Lin, trente pour la cabane. La ville compte vendredi.
true-or-trick-desk-slide-where-why = Chaque téléphone montre ce que son propriétaire aime : deux bulles. Rien n’est compté. Ça ne dit donc pas qui gagne.
true-or-trick-desk-slide-look = Des gens contents, en chapeau de fête. C’est la fête des Amis du Toboggan.
true-or-trick-desk-slide-look-why = À une fête du toboggan, tout le monde aime le toboggan. Ça ne dit rien de toute la ville.
true-or-trick-desk-slide-unknown = Oui, on ne peut pas encore savoir ! Tu étais dans une bulle, et Lin aussi. Vendredi, la ville compte. Résultat : une cabane AVEC un toboggan !
true-or-trick-desk-slide-real = Tu fais passer : « C’est décidé ! » Alors, vendredi, tes amis restent à la maison. Pourquoi voter, si c’est décidé ?
true-or-trick-desk-slide-trick = Tu dis que c’est un mensonge, et hop, à la poubelle. Mais le toboggan peut encore gagner ! Ses Amis sont fâchés, et personne n’en sait plus.
true-or-trick-desk-slide-hasty = On ne peut pas savoir, dis‑tu. « Moi, si ! » répond Lin. « Sur mon téléphone, tout le monde veut la cabane ! » Que pourrais‑tu lui montrer ?

## À ton tour.

true-or-trick-carry-ask = Kaya t’envoie un film. Ta directrice y dit : « Pas de grandes vacances cette année ! » Il est parfait. C’est écrit : « À faire passer tout de suite ! » Que fais‑tu ?
true-or-trick-carry-send = Je l’envoie à la classe pour demander si c’est vrai
true-or-trick-carry-send-why = Demander, c’est bien ! Mais vingt téléphones l’ont déjà, et quelqu’un pleure dans son maillot de bain. Demande d’abord à l’école, sans le faire passer.
true-or-trick-carry-perfect = Je regarde bien. Pas de défaut ? Alors c’est vrai
true-or-trick-carry-perfect-why = Regarder, c’est un début. Mais on peut fabriquer visages et voix sans défaut. Cherche ailleurs : que dit l’école elle-même ?
true-or-trick-carry-find = Je ne fais rien passer. Je demande à l’école et je lis sa page
true-or-trick-carry-find-why = Exactement ! Sur la page de l’école : « Vacances dès vendredi. Pensez à la crème solaire. » Tu le dis à Kaya, et à la directrice : quelqu’un a imité sa voix.

## À retenir.

true-or-trick-recap-1 = Stop, avant de faire passer. Qui le dit ? Ça date de quand ? Et ailleurs ? Regarde de près.
true-or-trick-recap-2 = Images et voix parfaites peuvent être inventées, et l’incroyable peut être vrai. Ton téléphone n’est pas le monde entier.
true-or-trick-recap-3 = Tu ne sais pas encore ? Dis‑le, et ne fais rien passer. Une nouvelle te fait peur ? Montre‑la à un adulte. Ça n’aide pas ? À un autre.
true-or-trick-recap-sign = Le signe de Sango : le pouce et l’index en loupe devant un œil. Regarde de plus près !
