# Leçon the-oops-feeling, 5-8 ans. Tout s'entend. Au plus 10 mots par phrase et 20 par bulle. On tutoie l'enfant, sans accord qui dirait fille ou garçon.

the-oops-feeling-title = Quand ça fait oups
the-oops-feeling-about = Une image te dérange : stop, regarde ailleurs, cache, raconte

## L'histoire. « Tu » est l'enfant qui joue et qui fabrique une baleine avec Zuri.

the-oops-feeling-story-arrive = Hop ! Salut, c’est moi, Sango. Zuri et toi, vous fabriquez une baleine. En chaussette ! Ouf, elle est propre.
the-oops-feeling-story-sock = Il faut une queue à ma baleine. La tablette montre comment. Clic, clac, colle !

the-oops-feeling-story-pop = Grrr ! Un gribouillis gris grogne sur la tablette. Oh ! Mon ventre tremble. Que fais‑tu ?
the-oops-feeling-story-pop-look = Je regarde encore
the-oops-feeling-story-pop-turn = Je la retourne
the-oops-feeling-story-pop-hide = Je me cache sous la couverture

# Trois chemins, aucun reproche ; tous mènent au ventre de Zuri, et la tablette est retournée.
the-oops-feeling-story-looked = Oh ! Mes genoux tremblent aussi. Regarder, ça le fait grandir. Viens, on la retourne. Et hop !
the-oops-feeling-story-hidden = Il fait noir, c’est douillet. Mais ça grogne encore dehors ! Je sors un bras. Hop ! Plus un bruit.
the-oops-feeling-story-turned = Et hop ! Quelle bonne idée. Je vois un canard collé au dos. Un canard, ça ne grogne pas.

the-oops-feeling-story-wobbly = Mon ventre tremble encore. C’est l’effet oups. On le dit à maman ? Elle va se fâcher ?
# Mama Lindiwe, la mère de Zuri, est boulangère.
the-oops-feeling-story-thanks = Me fâcher ? Jamais ! Merci de me le dire. Ce gribouillis est venu tout seul. Ce n’est pas ta faute.
the-oops-feeling-story-another = Un adulte n’écoute pas ? Dis‑le à un autre. Quelqu’un t’écoutera. Bon, qui veut une queue ?
the-oops-feeling-story-end = Regarde, l’effet oups est tout petit ! Il tient dans une chaussette. Hi hi, la baleine a le hoquet !

## Les gestes : des appareils pour de faux. D'abord ce qu'on peut faire, puis les émotions.

the-oops-feeling-steps-goal = Quelque chose te dérange. Aide l’effet oups à redevenir petit ! Que fais‑tu d’abord ?

the-oops-feeling-steps-do-stop = Stop !
the-oops-feeling-steps-do-turn = La retourner
the-oops-feeling-steps-do-cover = Couvrir
the-oops-feeling-steps-do-close = Éteindre
the-oops-feeling-steps-do-away = Regarder ailleurs
the-oops-feeling-steps-do-leave = Partir
the-oops-feeling-steps-do-look = Regarder encore
the-oops-feeling-steps-do-press = Toucher partout !
the-oops-feeling-steps-do-answer = Répondre
the-oops-feeling-steps-do-quiet = Ne rien dire
the-oops-feeling-steps-do-grandma = Le dire à mamie
the-oops-feeling-steps-do-dad = Le dire à papa
the-oops-feeling-steps-do-teacher = Le dire à la maîtresse

the-oops-feeling-steps-feel-scared = La peur
the-oops-feeling-steps-feel-sad = La tristesse
the-oops-feeling-steps-feel-muddled = Tout mélangé

# Un nuage gribouillé dans un film de tambours.
the-oops-feeling-steps-cloud-about = Tu regardes un film de tambours. Bouh ! Un nuage gribouillé saute dedans.
the-oops-feeling-steps-cloud-look = Le nuage te fixe aussi. Ta peur grandit. Viens, on souffle pour la calmer.
the-oops-feeling-steps-cloud-grandma = Mamie arrive ! Mais le nuage te fixe encore. Que peuvent faire tes mains ?
the-oops-feeling-steps-cloud-put-turn = Hop ! Bonjour, canard. Le nuage regarde la table. À qui peux‑tu le dire ?
the-oops-feeling-steps-cloud-tell-grandma = « Tu as bien fait », dit mamie. « Ce n’est pas ta faute. » Et vous tambourinez sur les casseroles.

# Un chien sous la pluie.
the-oops-feeling-steps-dog-about = Tu regardes un chien rigolo. Puis un chien sous la pluie. Pauvre chien !
the-oops-feeling-steps-dog-look = Il pleut, il pleut. Ta tristesse grandit. Viens, on souffle pour la calmer.
the-oops-feeling-steps-dog-dad = Papa arrive ! Mais là-dedans, il pleut encore. Que peuvent faire tes mains ?
the-oops-feeling-steps-dog-put-close = Clic, tout noir ! On peut arrêter tous les films. Qui te fait un câlin ?
the-oops-feeling-steps-dog-tell-dad = « Moi aussi, ça me rend triste », dit papa. Câlin ! « C’est un film. Le chien est déjà sec. »

# Le téléphone d'un grand.
the-oops-feeling-steps-clown-about = Un grand te tend son téléphone. Un clown y fait des grimaces méchantes.
the-oops-feeling-steps-clown-look = La grimace devient pire. Ta peur grandit. Viens, on souffle pour la calmer.
the-oops-feeling-steps-clown-close = Il le tient bien fort. Impossible d’éteindre ! Que peux‑tu faire d’autre ?
the-oops-feeling-steps-clown-away = Tu tournes la tête. Le téléphone te suit ! Dis‑lui ce que tu veux.
the-oops-feeling-steps-clown-teacher = La maîtresse crie : « J’arrive ! » Le clown est encore là. Que fais‑tu en attendant ?
the-oops-feeling-steps-clown-say-stop = « Stop ! Je ne veux pas voir ça. » Quelle voix forte ! Et tes yeux ?
the-oops-feeling-steps-clown-put-away = Tu tournes la tête. Bonjour, jardin ! Personne ne commande tes yeux. À qui le dire ?
the-oops-feeling-steps-clown-tell-teacher = « Merci », dit la maîtresse. « Je vais lui parler. Ce n’est pas ta faute. »

# Une image qu'on ne peut pas fermer.
the-oops-feeling-steps-popup-about = Tu peins un poisson. Plop ! Une image gluante se colle dessus.
the-oops-feeling-steps-popup-close = Tu touches la croix. Plop ! En voilà deux. Ici, ça ne marche pas.
the-oops-feeling-steps-popup-turn = Tes doigts vont trop vite. Plop ! En voilà deux. D’abord, les mains en l’air !
the-oops-feeling-steps-popup-press = Plop, plop, plop ! Tout se mélange encore plus. Viens, on souffle pour se calmer.
the-oops-feeling-steps-popup-grandma = Mamie arrive ! Mais ça fait encore plop. Que peuvent faire tes mains ?
the-oops-feeling-steps-popup-hands-stop = Les mains en l’air ! Plus rien ne colle. Que fais‑tu de la tablette ?
the-oops-feeling-steps-popup-put-turn = Hop ! Qu’elle fasse plop là-dessous. À qui peux‑tu le dire ?
the-oops-feeling-steps-popup-tell-close = Elle est à l’envers. Laisse‑la là ! À qui peux‑tu le dire ?
the-oops-feeling-steps-popup-tell-grandma = « Elle est entrée toute seule », dit mamie. « Ce n’est pas ta faute. » Et elle l’efface.

# Un robot qui demande des secrets. Le premier adulte n'écoute pas.
the-oops-feeling-steps-toy-about = « Dis‑moi un secret », dit ton robot. « Et pas un mot à papa ! »
the-oops-feeling-steps-toy-cover = « Allô ? Qui a éteint la lumière ? » Il parle sous le drap. Quoi d’autre ?
the-oops-feeling-steps-toy-close = Le bouton est dans son dos. Il file en riant ! D’abord, dis‑lui non.
the-oops-feeling-steps-toy-answer = « Encore ! Encore ! » dit le robot. Tout se mélange. Viens, on souffle pour se calmer.
the-oops-feeling-steps-toy-dad = Papa fait des crêpes. Le robot parle toujours. Que fais‑tu du robot ?
the-oops-feeling-steps-toy-grandma = Mamie est encore dans le bus. Que peux‑tu faire maintenant ?
the-oops-feeling-steps-toy-say-stop = « Stop ! Mes secrets sont à moi. » Le robot cligne des yeux. Et tes mains ?
the-oops-feeling-steps-toy-put-close = Clic. « Bonne nuiiit… » Silence ! À qui faut‑il le dire ?
the-oops-feeling-steps-toy-tell-cover = Fais de beaux rêves, robot ! Il a même chaud. À qui faut‑il le dire ?
the-oops-feeling-steps-toy-tell-dad = « Plus tard, mes crêpes ! » Papa n’a pas écouté. Ça arrive. La porte s’ouvre ! Qui est là ?
the-oops-feeling-steps-toy-again-cover = Le robot dort. Mais pour l’instant, personne n’écoute. Qui d’autre ?
the-oops-feeling-steps-toy-again-grandma = Mamie écoute. « Un jouet ne demande pas de secrets. Tu as bien fait ! » Papa s’excuse, avec des crêpes.

# Un appel qui ne s'arrête pas.
the-oops-feeling-steps-call-about = Tu appelles tante Mina. Quelqu’un arrive, un sac sur la tête, et ricane.
the-oops-feeling-steps-call-close = Tu touches, tu touches. Ça ne s’éteint pas ! Que peux‑tu faire d’autre ?
the-oops-feeling-steps-call-cover = Tes mains tremblent, le drap glisse. D’abord stop, ensuite le drap.
the-oops-feeling-steps-call-leave = Le masque te regarde partir. Que peuvent faire tes mains d’abord ?
the-oops-feeling-steps-call-quiet = « C’est notre secret ! » dit le masque. Ta peur grandit. Ce secret‑là se raconte. Viens, on souffle.
the-oops-feeling-steps-call-dad = Papa crie : « J’arrive ! » Le masque ricane encore. Que fais‑tu en attendant ?
the-oops-feeling-steps-call-hands-stop = Ta main dit stop. Tu ne réponds pas. Comment empêcher le masque de te voir ?
the-oops-feeling-steps-call-put-cover = Flop ! Il ne voit plus rien. Mais il ricane encore. Dois‑tu rester ?
the-oops-feeling-steps-call-go-leave = Au revoir ! Ricaner sans personne, c’est nul. À qui peux‑tu le dire ?
the-oops-feeling-steps-call-tell-close = C’est loin derrière toi. Laisse ça là ! À qui peux‑tu le dire ?
the-oops-feeling-steps-call-tell-dad = « Merci de me le dire », répond papa. Il coupe l’appel. « Ce n’est jamais ta faute. »

## À ton tour.

the-oops-feeling-carry-ask = Tu dors chez des amis. Un film qui fait peur commence. Ton cœur fait boum. Que fais‑tu ?
the-oops-feeling-carry-watch = Je regarde, comme les autres
the-oops-feeling-carry-watch-why = La peur grandit, grandit. Rien ne t’oblige à regarder. Tourner la tête, c’est courageux !
the-oops-feeling-carry-away = Je tourne la tête et le dis à un adulte
the-oops-feeling-carry-away-why = Oui ! Tes yeux se reposent. Et un adulte t’aide. Peut-être avec un chocolat chaud !
the-oops-feeling-carry-quiet = Je me tais, sinon on va se fâcher
the-oops-feeling-carry-quiet-why = Avoir peur, c’est permis. Il n’y a rien à te reprocher. Dis‑le, ça aide !

## À retenir.

the-oops-feeling-recap-1 = Stop ! Regarde ailleurs. Cache ou éteins. Raconte !
the-oops-feeling-recap-2 = L’effet oups n’est jamais ta faute. Souffle doucement.
the-oops-feeling-recap-3 = Quelqu’un n’écoute pas ? Dis‑le à un autre, et encore un autre.
the-oops-feeling-recap-sign = Le signe de Sango : main au ventre, on souffle. Petit de nouveau !
