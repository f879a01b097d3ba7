# La banque des 5 à 8 ans : des paires, dites et en images. Tous les enfants sont inventés.

## Forme A : sécurité.

item-game-name-v1-ask = Un jeu demande son vrai nom à Mina. Que faire ?
item-game-name-v1-a = Prendre un nom rigolo.
item-game-name-v1-b = Écrire son vrai nom.

item-where-home-v1-ask = Un joueur demande à Tobi où il habite. Que faire ?
item-where-home-v1-a = Le dire. Ce joueur est si gentil.
item-where-home-v1-b = Demander d’abord à un adulte.

item-friend-key-v1-ask = Le meilleur ami d’Ada veut son mot de passe. Que faire ?
item-friend-key-v1-a = Le garder. C’est sa clé.
item-friend-key-v1-b = Le dire. Entre amis, on partage tout.

item-strong-key-v1-ask = Bo veut un nouveau mot de passe. Lequel est mieux ?
item-strong-key-v1-a = Un, un, un, un
item-strong-key-v1-b = Poisson, lune, chaussure, nuage

item-shiny-box-v1-ask = Une boîte brille : « Touche-moi, tu as gagné ! » C’est quoi ?
item-shiny-box-v1-a = Une publicité
item-shiny-box-v1-b = Un cadeau

item-talking-bear-v1-ask = Un ours qui parle demande son adresse à Léo. Que faire ?
item-talking-bear-v1-a = Le dire à l’ours. C’est juste un jouet.
item-talking-bear-v1-b = Demander d’abord à un adulte.

item-one-more-v1-ask = C’est l’heure du lit. La tablette dit : « Encore une ! » Que peut faire Zoé ?
item-one-more-v1-a = En regarder encore une.
item-one-more-v1-b = Fermer et dormir.

item-tired-eyes-v1-ask = Ravi a joué longtemps. Ses yeux sont fatigués. Que faire ?
item-tired-eyes-v1-a = Poser la tablette et courir dehors.
item-tired-eyes-v1-b = Prendre un jeu plus facile.

## Forme B : sécurité.

item-school-photo-v1-ask = Un jeu veut une photo de l’école de Mina. Que faire ?
item-school-photo-v1-a = L’envoyer. C’est juste un bâtiment.
item-school-photo-v1-b = Demander d’abord à un adulte.

item-phone-number-v1-ask = Un joueur drôle demande le numéro de Tobi. Que faire ?
item-phone-number-v1-a = Le garder, et le dire à un adulte.
item-phone-number-v1-b = Le dire. Ce joueur est drôle.

item-cousin-key-v1-ask = Le cousin d’Ada demande son mot de passe. Que faire ?
item-cousin-key-v1-a = Le dire. Ils s’aiment bien.
item-cousin-key-v1-b = Le garder. C’est sa clé.

item-name-key-v1-ask = Bo a besoin d’un mot de passe. Lequel est mieux ?
item-name-key-v1-a = Trois choses que personne ne devine
item-name-key-v1-b = Son propre nom

item-star-coins-v1-ask = Une étoile saute : « Des pièces gratuites ! » C’est quoi ?
item-star-coins-v1-a = Un cadeau du jeu
item-star-coins-v1-b = Une publicité

item-asking-lamp-v1-ask = Un jouet qui parle demande quand Léo est seul. Que faire ?
item-asking-lamp-v1-a = En parler à un adulte.
item-asking-lamp-v1-b = Répondre. Un jouet garde les secrets.

item-soup-time-v1-ask = Le repas est prêt. Le jeu dit : « Reste ! » Que peut faire Zoé ?
item-soup-time-v1-a = Arrêter et aller manger.
item-soup-time-v1-b = Continuer. Le repas attendra.

item-sore-head-v1-ask = Ravi a regardé longtemps. Sa tête est fatiguée. Que faire ?
item-sore-head-v1-a = Regarder quelque chose de calme.
item-sore-head-v1-b = Éteindre et bouger un peu.

## Forme A : signaler.

item-scary-picture-v1-ask = Une image qui fait peur apparaît. Que peut faire Lina ?
item-scary-picture-v1-a = La retourner. Le dire à un adulte.
item-scary-picture-v1-b = Regarder encore, pour être courageuse.

item-mean-player-v1-ask = Un joueur est méchant avec Sami, encore et encore. Que faire ?
item-mean-player-v1-a = Être méchant aussi.
item-mean-player-v1-b = Arrêter, et le montrer à un adulte.

## Forme B : signaler.

item-nasty-video-v1-ask = Un grand montre à Lina une vidéo méchante. Que faire ?
item-nasty-video-v1-a = La regarder, et ne le dire à personne.
item-nasty-video-v1-b = Détourner les yeux. Le dire à un adulte.

item-secret-friend-v1-ask = Un joueur dit : « C’est notre secret. » Que peut faire Sami ?
item-secret-friend-v1-a = Le dire quand même à un adulte.
item-secret-friend-v1-b = Le garder. Un secret est un secret.
