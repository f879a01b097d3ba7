# Tout ce qui est derrière le code PIN. Lu par l’enseignant : on le vouvoie.

ui-teacher-heading = Espace enseignant
ui-teacher-wait = Un instant…
ui-teacher-erase = Effacer le dernier caractère
ui-teacher-not-stated = Sans précision
ui-teacher-of = { $done } sur { $of }
ui-teacher-steps = étapes : { $done } sur { $of }
ui-teacher-no-random = Cet ordinateur ne fournit pas de nombres aléatoires : rien ne peut être verrouillé ni créé. Redémarrez-le et réessayez.

# Le code PIN.
ui-teacher-choose-heading = Choisir un code PIN
ui-teacher-choose-first = Cet espace est réservé aux enseignants. Choisissez un code PIN de 4 à 8 chiffres que les enfants ne connaissent pas.
ui-teacher-choose = Choisissez un nouveau code PIN de 4 à 8 chiffres.
ui-teacher-repeat-heading = Répéter le code PIN
ui-teacher-repeat = Saisissez le même code PIN encore une fois.
ui-teacher-enter-heading = Saisir le code PIN
ui-teacher-enter = Saisissez votre code PIN.
ui-teacher-enter-old = Saisissez le code PIN actuel.
ui-teacher-digits = { $count ->
    [0] Rien de saisi
    [one] Un chiffre saisi
   *[other] { $count } chiffres saisis
}
ui-teacher-pin-done = OK
ui-teacher-pin-length = Un code PIN compte de 4 à 8 chiffres.
ui-teacher-pin-differs = Les deux codes PIN sont différents. Choisissez-en un à nouveau.
ui-teacher-pin-wrong = Ce n’est pas le bon code PIN.
ui-teacher-pin-wrong-wait = Ce n’est pas le bon code PIN. Le prochain essai sera pris en compte dans { $seconds } s.
ui-teacher-pin-wait = Trop tôt. Cet essai n’a pas été pris en compte. Attendez encore { $seconds } s.
ui-teacher-pin-changed = Le nouveau code PIN est valable dès maintenant.
ui-teacher-no-door = Le verrou n’a pas pu être chargé. Vérifiez la connexion et réessayez.
ui-teacher-lock-unreadable = Le verrou de cet appareil est illisible, ou vient d’une version plus récente de Sango. Utilisez cette version plus récente, ou réinitialisez le verrou sous « J’ai oublié le code PIN ».
ui-teacher-forgot = J’ai oublié le code PIN

# Le code de secours.
ui-teacher-code-heading = Votre code de secours
ui-teacher-code-write = Notez ce code maintenant. Il ne s’affiche que cette fois.
ui-teacher-code-why = Avec ce code, vous pourrez choisir un nouveau code PIN si vous oubliez l’ancien. Il n’a ni lettre O ni lettre I : ce sont des 0 et des 1. Gardez le papier hors de portée des enfants, et loin de cet appareil.
ui-teacher-code-written = Je l’ai noté
ui-teacher-forgot-heading = Code PIN oublié
ui-teacher-forgot-says = Il y a deux façons de retrouver l’accès.
ui-teacher-forgot-code = J’ai le code de secours
ui-teacher-forgot-reset = Je ne l’ai pas non plus : réinitialiser le verrou
ui-teacher-recover-heading = Saisir le code de secours
ui-teacher-recover-says = Saisissez les 24 caractères de votre papier, groupe par groupe.
ui-teacher-code-done = Vérifier le code
ui-teacher-code-mistyped = Il y a une erreur dans le code. Comparez chaque groupe de quatre avec votre papier.
ui-teacher-code-wrong = Ce code de secours est celui d’un autre verrou.
ui-teacher-reset-heading = Réinitialiser le verrou
ui-teacher-reset-lost = Ce qui est perdu
ui-teacher-reset-lost-says = Ce que vous avez noté sur les places : âge, sexe et handicap, pour toutes les classes de cet appareil. Plus personne ne pourra y accéder, même avec l’ancien code PIN. Et les autres appareils ne pourront plus rien remettre aux classes créées ici.
ui-teacher-reset-stays = Ce qui reste
ui-teacher-reset-stays-says = La classe, ses places et ses codes, et tout ce que les enfants ont fait. Les relevés déjà exportés restent valables.
ui-teacher-reset-not = Ne pas réinitialiser
ui-teacher-reset-do = Réinitialiser et choisir un nouveau code PIN
ui-teacher-reset-choose = L’ancien verrou reste en place tant que vous n’avez pas choisi de nouveau code PIN.

# L’accueil.
ui-teacher-class = Classe
ui-teacher-class-none = Pas encore créée. Il faut environ deux minutes.
ui-teacher-class-first = Créez d’abord une classe. Les enfants trouveront alors l’image de leur place, et leur progression comptera.
ui-teacher-class-unsaved = Des changements ne sont pas encore enregistrés.
ui-teacher-class-line = { $band } · { $period } · { $seats ->
    [one] { $seats } place
   *[other] { $seats } places
}
ui-teacher-finished-of = { $done ->
    [one] { $done } place sur { $of } a terminé
   *[other] { $done } places sur { $of } ont terminé
    }
ui-teacher-progress = Progression
ui-teacher-seat-cards = Cartes de place
ui-teacher-seat-cards-about = L’image et le code en quatre images de chaque place, à imprimer
ui-teacher-notes = À propos des places
ui-teacher-notes-about = Âge, sexe et handicap : facultatif, gardé sous clé
ui-teacher-export = Exporter
ui-teacher-export-about = Le relevé de classe pour les indicateurs 7.1.4 et 7.1.5
ui-teacher-card = Fiches pédagogiques
ui-teacher-card-about = Objectif, discussion, et que faire quand un enfant se confie à vous
ui-teacher-contacts = Numéros locaux
ui-teacher-contacts-about = Ligne d’écoute et police, montrées aux enfants sous « Aide »
ui-teacher-classes = Une autre classe
ui-teacher-classes-about = Choisir la classe qui joue sur cet appareil
ui-teacher-change-pin = Changer le code PIN
ui-teacher-leave = Verrouiller et quitter
ui-teacher-where = Tout ceci reste sur cet appareil. Rien n’est envoyé.
ui-teacher-not-kept = Les résultats ne peuvent pas être enregistrés sur cet appareil : { $why }. Ils restent en mémoire jusqu’à la fermeture de Sango. Vous pouvez encore les exporter.
ui-teacher-trouble-full = il n’y a plus d’espace libre
ui-teacher-trouble-read-only = l’emplacement est en lecture seule
ui-teacher-trouble-refused = l’emplacement est refusé, ou un autre programme l’occupe
ui-teacher-damaged = { $count ->
    [one] Un enregistrement était abîmé et illisible. Il a été mis de côté ; rien n’a été effacé.
   *[other] { $count } enregistrements étaient abîmés et illisibles. Ils ont été mis de côté ; rien n’a été effacé.
}
ui-teacher-damaged-in = { $count ->
    [one] Un enregistrement était abîmé et illisible. Il a été mis de côté, et rien n’a été effacé. Il se trouve ici : { $place }
   *[other] { $count } enregistrements étaient abîmés et illisibles. Ils ont été mis de côté, et rien n’a été effacé. Ils se trouvent ici : { $place }
}

# La classe.
ui-teacher-class-new-says = Une nouvelle classe. Tout ceci pourra être changé plus tard.
ui-teacher-country = Dossier pays
ui-teacher-country-says = Le dossier pays contient les zones, les lignes d’écoute et les lois.
ui-teacher-country-international = International : aucun numéro national
ui-teacher-area = Zone
ui-teacher-area-none = Ce dossier pays ne contient aucune zone.
ui-teacher-band = Module
ui-teacher-band-explorers = Explorateurs, 5 à 8 ans
ui-teacher-band-navigators = Navigateurs, 9 à 12 ans
ui-teacher-band-guardians = Gardiens, 13 à 17 ans
ui-teacher-period = Période
ui-teacher-period-says = L’année civile ou scolaire à laquelle se rapportent les résultats.
ui-teacher-seats = Places
ui-teacher-enrolment = Effectif
ui-teacher-enrolment-none = Pas encore compté : l’export ne peut donner aucun taux
ui-teacher-enrolment-line = { $count ->
    [one] { $count } élève inscrit
   *[other] { $count } élèves inscrits
}
ui-teacher-class-save = Enregistrer la classe
ui-teacher-class-drop = Annuler les modifications
ui-teacher-class-saved = Enregistré. Cette classe peut maintenant jouer sur cet appareil.
ui-teacher-class-in-memory = Cette classe joue sur cet appareil jusqu’à la fermeture de Sango : elle n’a pas pu être enregistrée.
ui-teacher-class-again-says = Une nouvelle année, ou d’autres enfants ? Créez une nouvelle classe : elle reçoit de nouveaux codes et repart de zéro. L’ancienne classe reste sur l’appareil.
ui-teacher-class-again = Créer une nouvelle classe
ui-teacher-classes-says = Plusieurs classes ont été créées ici. Les enfants trouvent les places de celle qui est choisie.
ui-teacher-problem-seats = Une classe a de 1 à 60 places. Changez « Places » ci-dessus.
ui-teacher-problem-period = Cette période ne convient pas. Choisissez-en une ci-dessus.
ui-teacher-problem-area = Cette zone n’est pas dans le dossier pays. Choisissez-en une autre sous « Zone ».
ui-teacher-problem-total = Au plus 200 élèves peuvent être inscrits. Réduisez le nombre sous « Effectif ».
ui-teacher-problem-sex = Le total des filles et des garçons dépasse le nombre d’inscrits. Réduisez l’un des deux, ou augmentez le nombre d’inscrits.
ui-teacher-problem-age = Le total par âge dépasse le nombre d’inscrits. Réduisez l’un des âges, ou augmentez le nombre d’inscrits.
ui-teacher-problem-disability = Le total par handicap dépasse le nombre d’inscrits. Réduisez l’un des nombres, ou augmentez le nombre d’inscrits.

# L’effectif.
ui-teacher-enrolment-says = Comptez une seule fois, un jour précis. Les élèves non comptés ci-dessous restent en « non précisé ».
ui-teacher-enrolled = Inscrits en tout
ui-teacher-enrolled-as-seats = Autant que de places : { $seats }
ui-teacher-by-sex = Par sexe
ui-teacher-by-age = Par âge
ui-teacher-by-disability = Par handicap
ui-teacher-girls = Filles
ui-teacher-boys = Garçons
ui-teacher-girl = Fille
ui-teacher-boy = Garçon
ui-teacher-age-5-8 = 5 à 8 ans
ui-teacher-age-9-12 = 9 à 12 ans
ui-teacher-age-13-17 = 13 à 17 ans
ui-teacher-age-18 = 18 ans et plus
ui-teacher-with-disability = Avec handicap
ui-teacher-without-disability = Sans handicap
ui-teacher-disability-says = D’après le dossier scolaire, ou d’après le Module sur le fonctionnement de l’enfant, dans sa version pour enseignants. N’interrogez jamais un enfant à ce sujet.
ui-teacher-source = D’où viennent les nombres sur le handicap ?
ui-teacher-source-none = Sans précision
ui-teacher-source-school = Dossier scolaire
ui-teacher-source-cfm = Module sur le fonctionnement de l’enfant
ui-teacher-enrolment-done = Retour à la classe

# Les numéros locaux.
ui-teacher-contacts-says = Le dossier pays ne donne aucun numéro. Saisissez ceux qui sont valables là où vous vivez. Les enfants les voient sous « Aide », avec la mention « numéro donné en classe ».
ui-teacher-number-none = Aucun pour l’instant
ui-teacher-number-check = Comparez-le à sa source, chiffre par chiffre. Puis appelez-le une fois : un mauvais numéro est pire que pas de numéro.
ui-teacher-number-done = J’ai vérifié : afficher ce numéro
ui-teacher-number-remove = N’afficher aucun numéro
ui-teacher-number-short = Un numéro a au moins deux chiffres.
ui-teacher-number-kept = Enregistré.

# La progression.
ui-teacher-count-begun = Places qui ont commencé
ui-teacher-count-finished = Places qui ont terminé
ui-teacher-by-seat = Place par place
ui-teacher-by-seat-says = Choisissez une place pour voir son code, ou pour mettre une leçon de côté.
ui-teacher-at-not-started = Pas commencé
ui-teacher-at-baseline = Premières questions
ui-teacher-at-lessons = Sur la carte
ui-teacher-at-assessment = Il reste les dernières questions
ui-teacher-at-finished = Terminé
ui-teacher-sheet-none = pas encore d’évaluation
ui-teacher-sheet-begun = évaluation commencée
ui-teacher-sheet-handed-in = évaluation rendue
ui-teacher-totals = Toute la classe
ui-teacher-totals-later = Quand cinq enfants auront terminé, vous verrez ici à quel point la classe se sent en confiance et ce qui reste difficile. Les réponses d’un enfant ne sont jamais montrées.
ui-teacher-confidence-says = Confiance en ligne, selon les enfants qui ont terminé :
ui-teacher-confident = En confiance
ui-teacher-not-confident = Pas encore en confiance
ui-teacher-not-classifiable = Trop peu de réponses pour le dire
ui-teacher-gain = Bonnes réponses : { $before } % avant les leçons, { $after } % après ({ $seats } enfants ont répondu aux deux).
ui-teacher-ideas = De quoi parler en classe
ui-teacher-ideas-seats = { $seats ->
    [one] { $seats } place
   *[other] { $seats } places
}
ui-teacher-seat-at = Maintenant
ui-teacher-seat-code = Code
ui-teacher-seat-before = La place précédente
ui-teacher-seat-after = La place suivante
ui-teacher-lessons = Leçons
ui-teacher-aside-says = Mettez une leçon de côté si elle risque de blesser un enfant, ou s’il ne peut pas la faire. Elle compte alors comme faite. Aucune raison n’est enregistrée.
ui-teacher-set-aside = Mettre de côté
ui-teacher-take-up = Reprendre
ui-teacher-lesson-aside = mise de côté
ui-teacher-lesson-done = faite

# À propos des places.
ui-teacher-notes-says = Facultatif. Ces notes servent seulement à compter par âge, par sexe et par handicap ; le relevé de classe ne montre jamais le handicap. Tout est chiffré et ne s’ouvre qu’avec votre code PIN. Ne notez jamais au même endroit qui occupe quelle place.
ui-teacher-notes-sealed = Chaque changement est chiffré et enregistré aussitôt.
ui-teacher-notes-lost = Les notes sur les places ne s’ouvrent pas : elles sont abîmées, ou viennent d’un ancien verrou. La progression de la classe n’est pas touchée.
ui-teacher-notes-anew = Recommencer
ui-teacher-notes-not-kept = Le dernier changement n’a pas pu être chiffré ; il n’est donc pas enregistré. Réessayez.
ui-teacher-age = Âge au début de la période
ui-teacher-sex = Sexe
ui-teacher-disability = Handicap

# L’export.
ui-teacher-export-says = Le relevé de classe ne contient que les nombres ci-dessous : ni noms, ni places, ni heures.
ui-teacher-export-again = Ce relevé a déjà été exporté. Un nouvel export redonne les mêmes nombres, car en soustrayant deux relevés différents l’un de l’autre, on pourrait apprendre quelque chose sur un enfant.
ui-teacher-export-once = Un seul relevé est possible par classe et par période. Si vous exportez maintenant, ces nombres seront définitifs pour { $period } : ce que les enfants feront ensuite n’y sera pas.
ui-teacher-export-as = Enregistrer en { $format }
ui-teacher-export-now = Exporter maintenant
ui-teacher-export-later = Pas encore
ui-teacher-export-without-notes = Les notes sur les places ne s’ouvrent pas : rien n’est donc compté par âge ni par sexe.
ui-teacher-export-no-enrolment = Aucun élève n’est inscrit : comptez les élèves sous « Classe », « Effectif ». Sans cela, il n’y a pas de taux.
ui-teacher-export-missing = { $count ->
    [one] { $count } appareil n’a encore rien remis ; les enfants de cet appareil manqueraient.
   *[other] { $count } appareils n’ont encore rien remis ; les enfants de ces appareils manqueraient.
}
ui-teacher-return = Envoi au ministère
ui-teacher-return-says = L’envoi contient les nombres exacts de la classe, sans noms, ni places, ni heures. Il est scellé : seul le service qui compte pour le ministère peut l’ouvrir. Un nouvel envoi remplace le précédent.
ui-teacher-return-save = Enregistrer l’envoi au ministère
ui-teacher-return-saved = Enregistré : { $place } — envoyez ou portez ce fichier au service qui rassemble les envois.
ui-teacher-export-preview = Voici exactement ce qui quittera l’appareil
ui-teacher-saved = Enregistré : { $place }
ui-teacher-not-saved = L’enregistrement a échoué : { $why }
ui-teacher-module-version = Version du module
ui-teacher-cutoffs-version = Version des définitions
ui-teacher-release = Numéro de publication
ui-teacher-of-whom = Qui
ui-teacher-shown = Ce qui est affiché
ui-teacher-all = Tous
ui-teacher-age-not-stated = Âge non précisé
ui-teacher-sex-not-stated = Sexe non précisé
ui-teacher-disability-not-stated = Handicap non précisé
ui-teacher-exact = { $numerator } sur { $denominator } ({ $percent } %)
ui-teacher-between = { $low } à { $high } %
ui-teacher-hidden = Masqué
ui-teacher-hidden-why = Un nombre est masqué, ou remplacé par une fourchette, quand le groupe est si petit ou si homogène qu’on pourrait en déduire quelque chose sur un enfant.
ui-teacher-measure-completed = Module terminé, parmi les inscrits
ui-teacher-measure-confident-and-knows = Se dit en confiance, répond avec prudence et sait signaler, parmi ceux qui ont terminé
ui-teacher-measure-knows = Sait signaler
ui-teacher-measure-confident = Se dit en confiance
ui-teacher-measure-safe = Répond avec prudence
ui-teacher-measure-not-classifiable = Trop peu de réponses sur la confiance
ui-teacher-flag-experimental = À l’essai pour cet âge ; jamais ajouté aux groupes plus âgés.
ui-teacher-flag-not-taught = Aucun dossier pays vérifié : ne compte pas dans le chiffre national.

# Les fiches pédagogiques et les cartes de place.
ui-teacher-card-says = Une fiche par leçon. Lisez-la avant de jouer la leçon avec la classe.
ui-teacher-card-tells = Quand un enfant se confie à vous
ui-teacher-card-goal = Objectif
ui-teacher-card-words = Vocabulaire
ui-teacher-card-discuss = À discuter
ui-teacher-card-without-devices = Sans appareil
ui-teacher-card-ways = Trois façons de jouer
ui-teacher-card-ways-says = En solo, à deux, ou tous ensemble sur un écran, à main levée. Les questions du début et de la fin se font toujours en solo.
ui-teacher-seat-cards-says = Imprimez les cartes, découpez-les, et donnez-en une à chaque enfant. Avec les quatre images, un enfant ouvre sa place, même sur un autre appareil. Gardez sur papier, loin de cet appareil, la liste des enfants et de leurs cartes.
ui-teacher-print = Imprimer les cartes
ui-teacher-printing = Les cartes partent à l’imprimante.
ui-teacher-cards-saved = Enregistré : { $place } — ouvrez ce fichier dans un navigateur et imprimez-le.
ui-teacher-card-print = Imprimer cette fiche
ui-teacher-cards-print = Imprimer toutes les fiches : { $band }
ui-teacher-card-printing = C’est parti pour l’imprimante.

# Ce qui ne figure que sur les fiches imprimées.
ui-teacher-paper-lesson = Leçon { $number }
ui-teacher-paper-help = Qui prévenir, où appeler
ui-teacher-paper-look-up = Renseignez-vous avant de jouer la leçon, et notez ici ce que vous trouvez. Gardez cette page à portée de main.
ui-teacher-paper-person = Personne chargée de la protection de l’enfance
ui-teacher-paper-duty = Qui la loi demande de prévenir, et dans quel délai
ui-teacher-paper-own = Saisi sur l’appareil par un enseignant, non vérifié par Sango.

# Une classe sur plusieurs appareils.
ui-teacher-devices = Plusieurs appareils
ui-teacher-devices-about = Faire jouer cette classe aussi sur d’autres appareils
ui-teacher-devices-says = Donnez le fichier de la classe à chaque autre appareil : il aura alors les mêmes places et les mêmes codes. Après le jeu, chaque appareil remet un fichier que seul cet appareil-ci peut ouvrir ; récupérez-le ici.
ui-teacher-devices-how-many = Sur combien d’appareils la classe joue-t-elle ?
ui-teacher-devices-how-many-says = Comptez aussi cet appareil-ci si des enfants y jouent.
ui-teacher-devices-count = Appareils
ui-teacher-devices-more = Il y a plus d’appareils que vous n’en avez compté. Merci de recompter.
ui-teacher-devices-handed = { $seen ->
    [one] { $seen } appareil sur { $counted } a remis son fichier
   *[other] { $seen } appareils sur { $counted } ont remis leur fichier
}
ui-teacher-devices-here = { $name } (cet appareil)
ui-teacher-devices-facts = { $count ->
    [one] { $count } enregistrement
   *[other] { $count } enregistrements
}
ui-teacher-devices-take = Récupérer les fichiers remis
ui-teacher-devices-none = Aucun fichier remis n’a été trouvé ({ $places ->
    [one] { $places } emplacement parcouru
   *[other] { $places } emplacements parcourus
}). Branchez la clé USB, ou mettez les fichiers dans le dossier Téléchargements.
ui-teacher-devices-none-taken = Aucun des fichiers n’a pu être récupéré.
ui-teacher-devices-brought = { $files ->
    [one] { $files } fichier récupéré
   *[other] { $files } fichiers récupérés
}, { $facts ->
    [0] sans rien de nouveau
    [one] avec { $facts } nouvel enregistrement
   *[other] avec { $facts } nouveaux enregistrements
}. { $kept ->
    [0] Gardez les fichiers : rien ne peut être enregistré sur cet appareil.
   *[other] Vous pouvez maintenant les effacer.
}
ui-teacher-devices-delete = Effacer les fichiers récupérés
ui-teacher-devices-deleted = { $files ->
    [one] Le fichier est effacé.
   *[other] { $files } fichiers sont effacés.
}
ui-teacher-devices-not-deleted = { $file } n’a pas pu être effacé. Effacez-le vous-même.
ui-teacher-devices-refused = { $file } : { $why }
ui-teacher-transfer-none = ce n’est pas un fichier remis par un appareil de classe.
ui-teacher-transfer-damaged = il est abîmé. Recommencez la remise sur cet appareil-là.
ui-teacher-transfer-newer = il vient d’une version plus récente de Sango. Mettez cet appareil-ci à jour.
ui-teacher-transfer-foreign = il vient d’une autre classe, ou cet appareil-là a un autre fichier de classe.
ui-teacher-devices-file = Le fichier de la classe
ui-teacher-devices-file-says = Ouvrez-le sur l’autre appareil : « Commencer », puis « Rejoindre une classe ». Il ne contient ni nom d’enfant ni résultat, mais il permet de jouer à toutes les places : ne le donnez qu’aux appareils de cette classe.
ui-teacher-devices-save = Enregistrer le fichier de la classe
ui-teacher-devices-saved = Enregistré : { $place } — portez-le aux autres appareils, par exemple sur une clé USB.
ui-teacher-devices-qr = Code QR du fichier de la classe
ui-teacher-devices-qr-says = Un appareil avec caméra peut aussi lire ce code : copiez le texte affiché, puis choisissez « Coller le code » sous « Rejoindre une classe » dans le navigateur.
ui-teacher-devices-lost = Les clés de cette classe viennent d’un ancien verrou : les fichiers des autres appareils ne s’ouvrent plus. Ce qui est déjà ici reste. Pour continuer à plusieurs appareils, créez une nouvelle classe.
ui-teacher-devices-failed = Cela n’a pas marché. Réessayez.

# Un appareil qui joue avec un fichier de classe.
ui-teacher-joined = Remettre
ui-teacher-joined-says = Cet appareil fait partie d’une classe créée sur l’appareil de l’enseignant. Ce que les enfants font ici compte une fois le fichier remis et récupéré là-bas.
ui-teacher-joined-name = Cet appareil
ui-teacher-joined-kept = Conservés ici
ui-teacher-joined-hand-in = Enregistrer le fichier à remettre
ui-teacher-joined-handed-in = Enregistré : { $place } — portez ce fichier à l’appareil de l’enseignant, par exemple sur une clé USB. Recommencez quand des enfants auront continué à jouer.
ui-teacher-joined-other = Charger un autre fichier de classe
ui-teacher-joined-pin = Espace enseignant, avec code PIN
ui-teacher-lessons-finished = Les leçons, et combien de places les ont terminées :
ui-teacher-card-try = Jouer cette leçon
ui-teacher-card-try-says = Un essai : rien n’en est gardé ni compté.
