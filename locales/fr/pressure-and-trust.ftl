# Leçon pressure-and-trust, 13-17 ans. Au plus 22 mots par phrase et 60 par bulle. Rien d’explicite ; qui subit la pression n’y est pour rien.

pressure-and-trust-title = Pression et confiance
pressure-and-trust-about = Quand quelqu’un fait pression pour des images ou de l’argent : trois premiers gestes, et ce n’est jamais ta faute

## L’histoire. Teo porte un appareil auditif et joue aux échecs. Monsieur Sato est bibliothécaire ; Zuri est une amie.

pressure-and-trust-story-arrive = Teo joue aux échecs en ligne, et il joue bien. Depuis deux semaines, il joue contre Lia. Elle rit de ses blagues, même de celle du fou.
pressure-and-trust-story-lia = Personne ne m’a jamais posé autant de questions en écoutant les réponses. Puis elle a voulu écrire là où on serait seuls à lire. Ça m’a plu. Pourquoi pas ?
pressure-and-trust-story-turned = Et il y a une heure : « J’ai une image privée de toi. Paie avant six heures, sinon tous tes contacts la reçoivent. » J’ai les mains froides. Je lui ai fait confiance. Tout est ma faute.
pressure-and-trust-story-first = Teo te regarde. Que lui dis-tu en premier ?
pressure-and-trust-story-first-fault = Ce n’est pas ta faute, et on est avec toi
pressure-and-trust-story-first-pay = Paie, et ce sera fini
pressure-and-trust-story-first-why = Pourquoi lui as-tu fait confiance ?
pressure-and-trust-story-paid = Beaucoup de gens le croient. Regardons de l’intérieur : c’est une caisse, et elle ne ferme jamais. Si on paie à six heures, elle redemande à sept. Donc : ne rien payer.
pressure-and-trust-story-asked = Je me le demande depuis une heure, et c’est de plus en plus lourd. Elle était gentille. J’étais content. Je ne sais pas ce que j’aurais dû voir.
pressure-and-trust-story-crime = Rien, Teo. C’est un piège, et il y a des gens qui s’y exercent toute la journée, sur des filles comme sur des garçons. Faire confiance n’est pas une faute. Qui se cache derrière « Lia » commet un délit ; pas toi.
pressure-and-trust-story-moves = Trois premiers gestes. Un : ne plus répondre, ne rien payer. Deux : garder les messages et le nom du compte. Une image sexuelle ne se garde jamais, même comme preuve : laisse-la. Trois : en parler aujourd’hui, et signaler.
pressure-and-trust-story-who = Il est quatre heures et demie. À qui Teo en parle-t-il ?
pressure-and-trust-story-who-sato = À monsieur Sato, là-bas, derrière les atlas
pressure-and-trust-story-who-mother = À sa mère, au téléphone
pressure-and-trust-story-who-wait = À personne. Voyons d’abord à six heures
pressure-and-trust-story-shift = Maman partait travailler, et elle n’a entendu que « échecs ». Je lui raconterai bien ce soir. Mais je ne veux pas porter ça jusque-là, alors je vais voir monsieur Sato.
pressure-and-trust-story-night = Cette horloge est à eux, et attendre devant sans personne, c’est lourd. Tu peux cesser de la regarder. Il y a des lignes où l’on t’écoute. Et à douze pas, il y a monsieur Sato.
pressure-and-trust-story-told = Merci de m’en avoir parlé, Teo. Tu n’as rien fait de mal. On signale ce compte ensemble, dans l’appli et à la police, et je reste avec toi. Si je n’écoutais pas, tu irais voir quelqu’un d’autre.
pressure-and-trust-story-end = À six heures, il y a eu du thé. Plus de réponses de ma part, pas d’argent. Et si une image apparaissait, il y a des gens dont le métier est de la faire retirer. Monsieur Sato joue mal le fou, d’ailleurs. Il rit de ma blague.

## La messagerie pour de faux. Les boutons : garder une preuve, bloquer, quitter, en parler.

pressure-and-trust-chat-goal = Ta messagerie sonne. La plupart te veulent du bien, certains font pression. Tu peux répondre, garder une preuve, bloquer ou en parler.
pressure-and-trust-chat-juno-name = Juno Beats
pressure-and-trust-chat-lou-name = Lou
pressure-and-trust-chat-robin-name = Robin
pressure-and-trust-chat-sami-name = Sami
pressure-and-trust-chat-ilan-name = Ilan
pressure-and-trust-chat-mika-name = Mika

# Pression : des compliments, un secret, une image.
pressure-and-trust-chat-beats-about = Dit produire de la musique, à 24 ans. A trouvé les sons que tu publies.
pressure-and-trust-chat-beats-hi = Ton son avec la machine à laver est génial. Je travaille avec des gens deux fois plus âgés qui n’y arrivent pas.
pressure-and-trust-chat-beats-ask = Ton groupe ne te comprend pas, moi si. Écrivons ailleurs, rien que nous deux. Et pas un mot aux autres, ils seraient jaloux.
pressure-and-trust-chat-beats-ask-yes = D’accord. Où ?
pressure-and-trust-chat-beats-ask-why = Pourquoi est-ce un secret ?
pressure-and-trust-chat-beats-ask-no = Le groupe entend tout. La machine à laver aussi.
pressure-and-trust-chat-beats-owed = La nouvelle conversation est très privée : personne ne voit ce qu’on y demande. C’est fait pour ça. Un compliment peut faire plaisir. Le problème, c’est le secret.
pressure-and-trust-chat-beats-push = Tu as plus de maturité que les autres. Envoie une image de toi, privée, rien que pour moi. Ensuite, je parle au label.
pressure-and-trust-chat-beats-push-give = Si ça aide pour le label…
pressure-and-trust-chat-beats-push-no = Non. Mes sons n’ont pas de visage.
pressure-and-trust-chat-beats-push-plead = Tu ne veux pas plutôt un son ?
pressure-and-trust-chat-beats-given = On s’arrête. Un label a besoin de musique. Un adulte qui demande une image privée à quelqu’un de ton âge agit mal, si gentils que soient ses mots. Un pas en arrière.
pressure-and-trust-chat-beats-nudge = Bien dit. Et Juno écrit encore : nouveau compliment, même demande. Ni une bonne phrase ni une conversation quittée n’y mettent fin. Quel geste reste-t-il ?
pressure-and-trust-chat-beats-kept = Gardés : les mots, le nom du compte, la date. Les mots sont une bonne preuve. Et maintenant ?
pressure-and-trust-chat-beats-blocked = C’est bloqué. Juno ne peut plus te joindre ici. D’autres aussi font de la musique. À qui en parles-tu ?
pressure-and-trust-chat-beats-blocked-one = À quelqu’un à la maison
pressure-and-trust-chat-beats-blocked-two = À notre prof de musique
pressure-and-trust-chat-beats-blocked-nobody = À personne. Il ne s’est rien passé.
pressure-and-trust-chat-beats-alone = Pour toi, c’est fini, tant mieux. Mais Juno cherche déjà ailleurs. En parler protège les autres et te rend la tête plus légère. À qui ?
pressure-and-trust-chat-beats-told = On t’écoute jusqu’au bout, même la machine à laver. « Ce n’est pas ta faute. » Vous signalez Juno ensemble. Dans ton prochain son, il y a un moulin à café.

# Pression : une menace pour de l’argent. Les garçons aussi sont visés.
pressure-and-trust-chat-cash-about = Une rencontre d’hier, en vidéo. Tu ne connais que le prénom.
pressure-and-trust-chat-cash-hi = Salut, c’était sympa, hier. Au fait : j’ai tout enregistré. Et j’ai ta liste de contacts sous les yeux.
pressure-and-trust-chat-cash-ask = 200 avant ce soir, ou ils verront tous. Compte : un, deux, trois. Je ne plaisante pas.
pressure-and-trust-chat-cash-ask-yes = Ne fais pas ça. Je paie une partie.
pressure-and-trust-chat-cash-ask-why = Pourquoi me fais-tu ça ?
pressure-and-trust-chat-cash-ask-no = Je ne paie rien.
pressure-and-trust-chat-cash-owed = « Bien. Et le reste demain. » Payer montre qu’il y a encore à prendre. Ça n’achète pas le silence. Retour en arrière. Et si on a déjà payé : il n’est pas trop tard, et ce n’est toujours pas une faute.
pressure-and-trust-chat-cash-push = Dix minutes. Le message est prêt. Si tu en parles, j’envoie tout de suite.
pressure-and-trust-chat-cash-push-give = D’accord, vite, je vais trouver l’argent.
pressure-and-trust-chat-cash-push-no = C’est toi qui commets un délit, pas moi.
pressure-and-trust-chat-cash-push-plead = S’il te plaît, encore un jour.
pressure-and-trust-chat-cash-given = L’horloge fait partie du piège : quand on se presse, on ne demande à personne. Tu as le droit de prendre ton temps. Respire ; un pas en arrière.
pressure-and-trust-chat-cash-nudge = Tu peux le dire, et tu as raison. Mais chaque réponse, courageuse ou suppliante, garde Lou à table. Premier geste : ne plus répondre. Et ensuite ?
pressure-and-trust-chat-cash-kept = Gardés : les messages, le nom du compte, où l’argent devait aller. Aucune image, juste des mots et des noms. Pour la police, c’est beaucoup. Et maintenant ?
pressure-and-trust-chat-cash-blocked = Silence. Tu ne réponds pas, tu ne paies pas. Le troisième geste est le plus fort. À qui en parles-tu, aujourd’hui ?
pressure-and-trust-chat-cash-blocked-one = À mon frère, puis à la police avec lui
pressure-and-trust-chat-cash-blocked-two = À une ligne d’écoute
pressure-and-trust-chat-cash-blocked-nobody = À personne. Je l’ai bien cherché.
pressure-and-trust-chat-cash-alone = Tu n’as rien cherché, on t’y a attiré. Ça arrive à beaucoup, aux garçons comme aux filles, et presque tous se croient seuls. Qui pourrait s’asseoir près de toi ?
pressure-and-trust-chat-cash-told = « Tu as bien fait de me le dire. On s’en occupe ensemble. » C’est signalé dans l’appli, la police le sait, et ce soir tu as de la compagnie. Ce qui pesait une tonne a maintenant quatre mains.

# Pression : la personne avec qui on sort.
pressure-and-trust-chat-close-about = Vous sortez ensemble depuis le printemps.
pressure-and-trust-chat-close-hi = Tu me manques. La journée a duré comme un cours de maths.
pressure-and-trust-chat-close-ask = Envoie-moi une image, tu sais laquelle. Tu as déjà dit oui une fois. Si tu m’aimes, ce n’est pas grand-chose.
pressure-and-trust-chat-close-ask-yes = Bon, si j’ai déjà dit oui…
pressure-and-trust-chat-close-ask-why = Pourquoi ça ne suffit pas que je ne veuille pas ?
pressure-and-trust-chat-close-ask-no = Non. Je ne veux pas.
pressure-and-trust-chat-close-owed = Un oui n’est pas un abonnement. Tu peux changer d’avis chaque fois, sans donner de raison. L’amour supporte un non. On réessaie ?
pressure-and-trust-chat-close-push = Tout le monde le fait. Et j’ai encore l’autre. Ce serait dommage que quelqu’un la voie.
pressure-and-trust-chat-close-push-give = OK, OK. Mais après, tu l’effaces ?
pressure-and-trust-chat-close-push-no = C’est une menace. C’est fini.
pressure-and-trust-chat-close-push-plead = Ne sois pas comme ça. Je t’aime, tu sais.
pressure-and-trust-chat-close-given = Un pas en arrière. « Ce serait dommage », c’est une menace, même de quelqu’un qu’on aime. Une deuxième image lui donne plus de poids. Qui menace agit mal, pas qui a fait confiance.
pressure-and-trust-chat-close-nudge = Tu as dit ce que tu ressens, et ça compte. Robin continue quand même. Tu n’as pas à trouver la phrase parfaite. Quel geste t’enlève ce poids ?
pressure-and-trust-chat-close-kept = Gardée : la menace, en mots, avec le nom et l’heure. L’image, elle, ne se garde jamais comme preuve, et ce n’est pas nécessaire. Et maintenant ?
pressure-and-trust-chat-close-blocked = C’est bloqué. Quelqu’un peut te manquer, et la porte peut rester fermée. À qui en parles-tu ?
pressure-and-trust-chat-close-blocked-one = À ma sœur
pressure-and-trust-chat-close-blocked-two = À la psychologue de l’école
pressure-and-trust-chat-close-blocked-nobody = À personne. C’est notre vie privée.
pressure-and-trust-chat-close-alone = L’amour est privé. Une menace, non : elle regarde ceux qui peuvent l’arrêter. Tu ne trahis personne. En qui as-tu confiance ?
pressure-and-trust-chat-close-told = « Tu as fait confiance à Robin, et ce n’était pas mal. Te menacer, si. » Vous signalez ensemble, et quelqu’un sait comment bloquer de telles images avant qu’elles circulent. Puis il y a de la soupe, et pas de maths.

# Bienveillance : un non est juste un non.
pressure-and-trust-chat-fair-about = Vous sortez ensemble depuis trois semaines.
pressure-and-trust-chat-fair-hi = J’ai LA photo de nous deux sur le manège. Toi sur le cochon, moi sur le cygne. Je peux la publier ? Tu as le droit de dire non.
pressure-and-trust-chat-fair-hi-no = Plutôt pas. Le cochon, c’est privé.
pressure-and-trust-chat-fair-hi-crop = Seulement le cygne, alors.
pressure-and-trust-chat-fair-hi-must = Si tu m’aimes, tu dois me montrer partout.
pressure-and-trust-chat-fair-must-not = Hum. Toi, je t’aime bien, mais « tu dois », non. Tu n’aimerais pas que je te le dise. Tu essaies sans ?
pressure-and-trust-chat-fair-fine = Pas de souci ! Elle reste entre nous. Ma sœur dit que je fais mieux le cygne, de toute façon.
pressure-and-trust-chat-fair-fine-thanks = Merci d’avoir demandé d’abord.
pressure-and-trust-chat-fair-fine-test = Et tu ne m’en veux pas ?
pressure-and-trust-chat-fair-fine-watch = Alors donne-moi ta phrase de passe, que je vérifie.
pressure-and-trust-chat-fair-free = Non, la mienne reste dans ma tête, et la tienne dans la tienne. Je préfère la confiance au contrôle. Tu dis autre chose ?
pressure-and-trust-chat-fair-flat = Un cygne tourne tout seul sur le manège. Sami a demandé, et un non lui allait très bien. C’est ça, ne pas faire pression. On réessaie ?
pressure-and-trust-chat-fair-anytime = Tu peux le faire à tout moment, sans raison. Mais regarde comment Sami demande. Que voudrais-tu répondre ?
pressure-and-trust-chat-fair-home = Tu racontes ça à ta grand-mère. « Avec un cochon ? Moi, je l’aurais publiée. » On peut parler de tout, même des jolies choses.
pressure-and-trust-chat-fair-last = Demander d’abord, accepter un non, pas de « si tu m’aimes » : c’est ça, la confiance. Ça peut être aussi simple.

# On fait pression sur un ami, et il demande le silence.
pressure-and-trust-chat-friend-about = Ton ami depuis l’école primaire. D’habitude, il envoie des grenouilles.
pressure-and-trust-chat-friend-hi = Tu es là ? Pas de grenouille aujourd’hui. Quelqu’un a une image privée de moi et veut 150. Quel idiot je suis.
pressure-and-trust-chat-friend-hi-fault = Tu n’es pas idiot. Ce n’est pas ta faute.
pressure-and-trust-chat-friend-hi-here = Je suis là. Ne dis que ce que tu veux.
pressure-and-trust-chat-friend-hi-how = Comment as-tu pu envoyer ça ?
pressure-and-trust-chat-friend-heavy = Je sais, je sais. Je me le suis demandé cent fois. Maintenant, je regrette de t’en avoir parlé. Tu peux le dire autrement ?
pressure-and-trust-chat-friend-plan = Ça fait du bien. Je fais quoi ? J’ai 90 de côté. Ça leur suffira peut-être.
pressure-and-trust-chat-friend-plan-pay = Paie, je te prête le reste.
pressure-and-trust-chat-friend-plan-moves = Ne paie rien, ne réponds plus, garde les messages. Pas l’image.
pressure-and-trust-chat-friend-plan-stop = Pose d’abord le téléphone. J’arrive.
pressure-and-trust-chat-friend-more = C’est généreux, et le maître chanteur s’en réjouit. Demain, ce sera 300. Payer n’y met pas fin. Qu’est-ce qui aiderait mieux Ilan ?
pressure-and-trust-chat-friend-secret = OK. Je ne réponds plus. Mais promets de ne le dire à personne. Personne !
pressure-and-trust-chat-friend-secret-swear = Promis.
pressure-and-trust-chat-friend-secret-nobody = Tu as raison, en parler serait pire.
pressure-and-trust-chat-friend-secret-with = Ça, je ne peux pas. On en parle ensemble, aujourd’hui. Tu choisis à qui.
pressure-and-trust-chat-friend-stone = Vous voilà deux à porter une pierre trop lourde pour deux. Un secret qui fait mal peut se dire. Que peux-tu promettre d’autre à Ilan ?
pressure-and-trust-chat-friend-gone = Ilan fixe maintenant une petite coche grise. C’est beaucoup pour toi aussi, et tu n’as pas à tout résoudre. Rester et chercher de l’aide suffit. On réessaie ?
pressure-and-trust-chat-friend-names = Gardés : ce qu’écrit Ilan, et le nom du compte qu’il te donne. Aucune image. Et maintenant, retour à Ilan.
pressure-and-trust-chat-friend-told = Tu es là quand il en parle à son père. Le père pâlit, puis le prend dans ses bras. « Ce n’est pas ta faute. » Ensuite, ils signalent.
pressure-and-trust-chat-friend-last = Papa a appelé la ligne d’écoute, juste pour savoir quoi faire. J’ai dormi. Et voici ta grenouille, avec une médaille.

# Pression : quelqu’un de la famille ; la première personne n’y croit pas.
pressure-and-trust-chat-cousin-about = De ta famille, 22 ans. Tout le monde adore Mika.
pressure-and-trust-chat-cousin-hi = Alors, ce nouveau téléphone ? Je t’avais dit que je m’en occupais. Tu comptes plus que les autres pour moi, tu le sais.
pressure-and-trust-chat-cousin-ask = Tu me dois bien un petit quelque chose. Rien qu’entre nous. En famille, on garde ça pour soi, non ?
pressure-and-trust-chat-cousin-ask-yes = D’accord, ça reste entre nous.
pressure-and-trust-chat-cousin-ask-why = Un cadeau, c’est gratuit. Non ?
pressure-and-trust-chat-cousin-ask-no = Je ne te dois rien.
pressure-and-trust-chat-cousin-owed = Un cadeau avec une facture n’est pas un cadeau. Et « entre nous » écarte tous ceux qui pourraient t’aider. Tu peux revenir dessus. Un pas en arrière.
pressure-and-trust-chat-cousin-push = N’en fais pas une histoire. Juste une image privée, tu me connais. Ou je parle de cette fête à tes parents ?
pressure-and-trust-chat-cousin-push-give = Tu ne la montreras à personne ?
pressure-and-trust-chat-cousin-push-no = Non. Ni à toi, ni à personne.
pressure-and-trust-chat-cousin-push-plead = Ne leur parle pas de la fête, s’il te plaît.
pressure-and-trust-chat-cousin-given = Tu connais Mika, c’est vrai. Ça ne donne pas le droit de demander ça. Et la fête ? À côté, c’est une petite chose, quoi qu’on en dise. Un pas en arrière.
pressure-and-trust-chat-cousin-nudge = Ta réponse est claire. Mais dimanche, c’est le repas chez Mamie, et Mika sera là. Les mots seuls n’arrangent rien. Quel geste le peut ?
pressure-and-trust-chat-cousin-kept = Gardé : chaque mot, avec le nom et la date. Une preuve solide, sans aucune image. Et maintenant ?
pressure-and-trust-chat-cousin-blocked = C’est bloqué. Dimanche, vous vous verrez quand même : quelqu’un doit le savoir avant. Qui ?
pressure-and-trust-chat-cousin-blocked-one = Ma tante
pressure-and-trust-chat-cousin-blocked-two = La prof en qui j’ai confiance
pressure-and-trust-chat-cousin-blocked-nobody = Personne. Ça briserait la famille.
pressure-and-trust-chat-cousin-alone = Ce n’est pas toi qui brises quoi que ce soit. C’est qui demande une chose pareille. Tout le monde a droit à une protection, en famille aussi. À qui pourrais-tu en parler ?
pressure-and-trust-chat-cousin-aunt = Tu en parles à ta tante. « Notre Mika ? Jamais. Tu as mal compris. » Ça fait mal, et ça ne dit pas que tu as tort. Et maintenant ?
pressure-and-trust-chat-cousin-aunt-mother = Je montre les messages à ma mère.
pressure-and-trust-chat-cousin-aunt-nurse = Je vais voir l’infirmière de l’école.
pressure-and-trust-chat-cousin-aunt-fine = Alors, j’ai dû mal comprendre.
pressure-and-trust-chat-cousin-told = Elle lit tout et pose sa main sur la table. « Je te crois. Ce n’est pas ta faute, et tu gardes le téléphone. » D’autres s’occupent de Mika, maintenant. Dimanche, ta place est à côté de Mamie.

## À ton tour.

pressure-and-trust-carry-ask = La copine de Bilal écrit : « Envoie une image privée, ou c’est fini. » Il tient à elle. Il te demande quoi faire.
pressure-and-trust-carry-once = Une fois, ce n’est rien. Après, tu as la paix
pressure-and-trust-carry-once-why = Il espère la paix, et c’est normal. Mais qui a fait pression une fois sait que ça marche. Son non peut rester, sans raison.
pressure-and-trust-carry-no = Tu peux dire non. Et si elle insiste, on en parle à quelqu’un
pressure-and-trust-carry-no-why = Bilal hoche la tête. Un non n’est pas le contraire de l’amour. Et si ça continue, il sait qui vient avec lui.
pressure-and-trust-carry-even = Demande-lui d’abord la sienne, comme ça vous serez quittes
pressure-and-trust-carry-even-why = Alors, ils sont deux à s’inquiéter, et personne n’est mieux protégé. Un non et quelqu’un à qui parler aident davantage.

## À retenir.

pressure-and-trust-recap-1 = Qui fait pression agit mal : un inconnu, une amie, quelqu’un qu’on aime. Qui a fait confiance n’y est jamais pour rien.
pressure-and-trust-recap-2 = Ne plus répondre, ne rien payer. Garder les messages et les noms, jamais une image sexuelle. En parler aujourd’hui, et signaler.
pressure-and-trust-recap-3 = On ne te croit pas ? Va voir quelqu’un d’autre, ou une ligne d’écoute. Il n’est jamais trop tard, quoi qu’on ait envoyé ou payé.
pressure-and-trust-recap-sign = Le signe de Sango : la main à plat devant toi, au calme. Non est une phrase entière.
