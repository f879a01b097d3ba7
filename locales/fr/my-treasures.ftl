# Leçon my-treasures, 5-8 ans. Tout est lu à voix haute. Au plus 10 mots par phrase et 20 par bulle. On tutoie l'enfant, sans accord qui dirait fille ou garçon.

my-treasures-title = Mes trésors
my-treasures-about = Ce qui est à moi, et qui peut le voir

## L'histoire. Le capitaine Couac est un perroquet, dans un jeu. Il répète tout au monde entier.

my-treasures-story-arrive = Salut, moi, c’est Sango ! Zuri a trouvé un jeu rigolo. Un perroquet pirate y habite !
my-treasures-story-parrot = Le capitaine Couac répète tout ! Le monde entier l’entend. J’ai dit « banane ». Maintenant, tout le monde dit « banane » !

my-treasures-story-ask = « Couac ! Où habites‑tu ? » demande le perroquet. Que va répondre Zuri ?
my-treasures-story-ask-house = Dans la maison rouge
my-treasures-story-ask-cheese = Sur l’île au Fromage !
my-treasures-story-ask-grownup = Elle demande d’abord à monsieur Sato

# On a demandé si gentiment à Zuri, et on l'aide ; aucun reproche.
my-treasures-story-told = « Maison rouge ! Maison rouge ! » crient mille perroquets. Il demandait si gentiment ! Monsieur Sato aide, et c’est le silence.
my-treasures-story-cheese = Ha, ha ! Maintenant, mille perroquets cherchent du fromage. Et personne ne connaît ma maison.
my-treasures-story-asked = Bonne idée de me demander ! Ta maison est un trésor. Le perroquet aura juste un biscuit.

my-treasures-story-pearl = Ta maison, ton visage, ton numéro : des trésors ! Ils sont à toi. Tu choisis qui les voit.

my-treasures-story-photo = « Couac ! Montre une image ! » Zuri en a deux. Laquelle peut s’envoler ?
my-treasures-story-photo-face = Zuri en uniforme d’école
my-treasures-story-photo-dragon = Le dragon de Zuri

my-treasures-story-caught = Hop ! Attrapée avec ma cape. Un visage, c’est pour nos proches. Vole, dragon, vole !
my-treasures-story-flown = Vole, dragon, vole ! Très loin, des enfants rient. Ils dessinent des dragons, eux aussi.
my-treasures-story-end = Tous les trésors sont bien à l’abri. Un doute ? Tu peux toujours demander à un adulte.

## La boîte aux trésors : moi, famille, tout le monde.

my-treasures-box-goal = Voici tes trésors. Qui peut les voir ?

my-treasures-box-house = La maison où tu habites
my-treasures-box-house-fits = Bien au chaud ! Ta famille connaît déjà la porte.
my-treasures-box-house-everyone = Ding, dong ! Maintenant, le monde entier connaît ta porte. Garde‑la en famille.

my-treasures-box-dragon = Un dragon que tu as dessiné
my-treasures-box-dragon-fits = Graou ! Il ne dit aucun secret. Vole, dragon, vole !
my-treasures-box-dragon-me = Pas de danger, mais il s’ennuie. Il ne dit aucun secret. Laisse‑le voler !

my-treasures-box-key = Ton mot de passe. C’est la clé de ton jeu
my-treasures-box-key-fits = Clic, fermé ! Toi, et un adulte de la maison : ça suffit.
my-treasures-box-key-everyone = Aïe ! N’importe qui peut se faire passer pour toi. Garde ta clé à la maison.

my-treasures-box-cow = Une blague : une vache met un chapeau
my-treasures-box-cow-fits = Meuh ! Tout le monde rit, même la vache. Elle ne dit rien sur toi.
my-treasures-box-cow-me = La vache rit toute seule. Une blague, ça se raconte !

my-treasures-box-shirt = Ta photo en uniforme d’école
my-treasures-box-shirt-fits = Ta famille connaît déjà ton école. Quel beau sourire !
my-treasures-box-shirt-everyone = Regarde, la chemise montre ton école ! Garde cette photo en famille.

my-treasures-box-number = Ton numéro de téléphone
my-treasures-box-number-fits = Comme ça, seuls tes proches peuvent t’appeler.
my-treasures-box-number-everyone = Dring, dring, dring ! N’importe qui appelle, même la nuit. Garde‑le pour tes proches.

my-treasures-box-socks = Tes marionnettes en chaussettes, dans un film
my-treasures-box-socks-fits = Bravo ! On voit des chaussettes, et aucun visage.
my-treasures-box-socks-me = Les chaussettes ont tant répété ! Elles ne disent aucun secret. Elles veulent danser.

my-treasures-box-dot = Un point qui montre où tu es
my-treasures-box-dot-fits = Juste pour les gens qui s’occupent de toi.
my-treasures-box-dot-everyone = Tu sautes, le point saute. N’importe qui peut le suivre ! Tu peux dire non.

my-treasures-box-friend = Ton ami endormi. Tu ne lui as pas encore demandé
my-treasures-box-friend-fits = La photo attend son réveil. C’est son visage !
my-treasures-box-friend-family = Ta famille est gentille. Mais c’est son visage. Demande‑lui d’abord.
my-treasures-box-friend-everyone = Tout le monde rit. Et lui ? C’est son visage. Demande‑lui d’abord.

my-treasures-box-birthday = Ton nom complet et ton anniversaire
my-treasures-box-birthday-fits = C’est pour les gens qui apportent le gâteau !
my-treasures-box-birthday-everyone = Avec ça, on peut se faire passer pour toi. Garde‑le pour les gens du gâteau.

my-treasures-box-soup = Ta recette de soupe de boue
my-treasures-box-soup-fits = Deux cuillères de boue, un ver. Le monde entier cuisine !
my-treasures-box-soup-me = Tant de soupe, et personne pour goûter ! Elle ne dit aucun secret. Partage‑la !

my-treasures-box-knot = Un secret qui fait mal au ventre
my-treasures-box-knot-fits = Ouf, il est sorti ! Un adulte de confiance peut t’aider.
my-treasures-box-knot-me = Caché, le nœud grossit. Un secret qui fait mal, on peut toujours le dire.
my-treasures-box-knot-everyone = Oh, que d’oreilles ! Un adulte de confiance t’aidera mieux.

## À ton tour.

my-treasures-carry-ask = Dans un jeu, quelqu’un est très gentil. « Comment s’appelle ton école ? » Que fais‑tu ?
my-treasures-carry-say = Le dire. C’est si gentil !
my-treasures-carry-say-why = Tout le monde peut sembler gentil. Ton école est un trésor. Garde‑le pour tes proches.
my-treasures-carry-grownup = Demander d’abord à un adulte
my-treasures-carry-grownup-why = Bravo ! Tu gardes ton trésor, et tu continues à jouer.
my-treasures-carry-off = Ne plus jamais jouer
my-treasures-carry-off-why = Oh, tu peux jouer encore ! Garde juste ce trésor.

## À retenir.

my-treasures-recap-1 = Ma maison, mon visage, mon numéro : ce sont des trésors.
my-treasures-recap-2 = Les dragons, les blagues et la soupe peuvent s’envoler.
my-treasures-recap-3 = Un doute, ou ça fait mal ? J’en parle à un adulte.
my-treasures-recap-sign = Le signe de Sango : un câlin, une main ouverte. Demande d’abord !
