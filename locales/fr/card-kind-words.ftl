# La fiche pédagogique pour la leçon kind-words.

card-kind-words-goal = Les enfants voient et entendent si un mot, un visage ou un son fait plaisir ou fait mal. Ils laissent entrer ce qui est gentil, disent stop à ce qui blesse, restent avec leur ami, et rompent un silence par un mot à eux.
card-kind-words-words =
    Gentil : ça fait plaisir, ou ça aide.
    Méchant : ça fait mal, même si on dit que c’est pour rire.
    Maladroit : c’était gentil, mais c’est sorti de travers.
card-kind-words-discuss-1 = Quel visage fais-tu quand un mot gentil arrive ? Et un mot méchant ?
card-kind-words-discuss-2 = Un hourra était trop fort. À quoi remarques-tu qu’il était gentil ?
card-kind-words-discuss-3 = Quelqu’un demande, et personne ne répond. Que pourrais-tu dire ?
card-kind-words-without-devices =
    Un coussin est l’ami, un parapluie le bouclier. Ne faites jamais jouer à un enfant le rôle de la personne dont on se moque.
    Faites des sons et des visages vers le coussin : des bravos, « bouh », un bisou, un « tut » très fort. Chaque fois, les enfants décident : parapluie fermé ou ouvert ?
    Puis plus un bruit. Comment va le coussin ? Chaque enfant pense à un mot gentil et le lui apporte.
card-kind-words-tells =
    Restez calme et écoutez. Dites : « Tu as bien fait de m’en parler. Ce n’est pas ta faute. »
    Ne promettez pas de garder le secret. Dites à qui vous allez en parler, et pourquoi.
    Ne posez que les questions nécessaires pour protéger l’enfant maintenant. Ne demandez jamais rien devant les autres.
    Ne réunissez pas tout de suite les deux côtés, et n’exposez pas l’enfant qui a parlé.
    L’enfant qui a blessé a aussi besoin de vous : parlez‑lui en privé, sans lui faire honte, de ce qui s’est passé et de la façon de réparer.
    Notez les propres mots de l’enfant, avec la date et l’heure.
    Prévenez le jour même la personne chargée de la protection de l’enfance. Danger immédiat : appelez tout de suite les secours.
    Si cette personne est le problème, adressez‑vous à une autre.
    Beaucoup de lois fixent un délai de signalement : renseignez‑vous sur le vôtre avant d’en avoir besoin.
    Images sexuelles d’un enfant : ne les ouvrez pas, ne les gardez pas, ne les copiez pas, ne les transmettez pas, même comme preuve. Notez le nom du compte, et confiez l’affaire à la police ou au service de signalement.
