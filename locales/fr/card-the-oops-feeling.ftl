# La fiche pédagogique pour la leçon the-oops-feeling.

card-the-oops-feeling-goal = Les enfants connaissent « l’effet oups » d’une image qui dérange, et quatre gestes : stop, regarder ailleurs, couvrir ou éteindre, en parler. Si le premier adulte n’écoute pas, ils en parlent à un autre. Ils savent que ce n’est jamais leur faute.
card-the-oops-feeling-words =
    Effet oups : le ventre tremble, le cœur va vite ou on a envie de pleurer, à cause de ce qu’on a vu ou entendu.
    Fenêtre surgissante : une image qui s’ouvre toute seule.
    Adulte de confiance : une grande personne qui écoute et qui aide.
card-the-oops-feeling-discuss-1 = Où l’effet oups peut‑il se loger dans le corps ? Montrez‑le sur le coussin.
card-the-oops-feeling-discuss-2 = Un appareil ne veut pas s’éteindre. Que peuvent faire d’autre les mains, les yeux et les pieds ?
card-the-oops-feeling-discuss-3 = Un adulte est occupé et n’écoute pas. Qui pourrait être le suivant ?
card-the-oops-feeling-without-devices =
    Un livre est la tablette ; un gribouillis s’y cache. Ouvrez‑le : tout le monde crie « Oups ! » et fait les gestes : main levée, tête tournée, livre fermé, et on va dire à quelqu’un : « J’ai vu quelque chose qui ne m’a pas plu. »
    Changez d’appareil : une image tenue par quelqu’un d’autre, un coussin qui parle, un livre qui ne se ferme pas. Quel geste marche maintenant ?
    Puis respirez ensemble : par le nez, et soufflez comme sur une soupe chaude. Faites rapetisser l’émotion entre vos mains.
    Ne demandez jamais aux enfants ce qu’ils ont vu. Rien que des choses inventées.
card-the-oops-feeling-tells =
    Restez calme et écoutez. Dites : « Tu as bien fait de m’en parler. Ce n’est pas ta faute. »
    Ne promettez pas de garder le secret. Dites à qui vous allez en parler, et pourquoi.
    Ne posez que les questions nécessaires pour protéger l’enfant maintenant. Ne demandez jamais rien devant les autres.
    Ne demandez pas à revoir l’image, et ne confisquez pas l’appareil en punition : l’enfant qui le perd ne parlera plus la prochaine fois.
    Notez les propres mots de l’enfant, avec la date et l’heure.
    Prévenez le jour même la personne chargée de la protection de l’enfance. Danger immédiat : appelez tout de suite les secours.
    Si cette personne est le problème, adressez‑vous à une autre.
    Beaucoup de lois fixent un délai de signalement : renseignez‑vous sur le vôtre avant d’en avoir besoin.
    Images sexuelles d’un enfant : ne les ouvrez pas, ne les gardez pas, ne les copiez pas, ne les transmettez pas, même comme preuve. Notez le nom du compte, et confiez l’affaire à la police ou au service de signalement.
