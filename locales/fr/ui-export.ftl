# Ce que disent les formats pour les personnes : la page à imprimer et le classeur. Lu par les directions, les parents et les ministères.

ui-export-language = Français
# Entre l’unité et le dixième.
ui-export-decimal-mark = ,

# Ce que c’est.
ui-export-subject = Des enfants en sécurité en ligne
ui-export-class-sheet = Relevé de classe
ui-export-area-tables = Tableaux par zone
ui-export-what-class = Les résultats d’une classe. Aucun nombre ne permet de reconnaître un enfant.
ui-export-what-areas = Les résultats réunis des classes de chaque zone. Aucun nombre ne permet de reconnaître un enfant.
ui-export-contents = Sommaire
ui-export-languages = Langues

# De quoi il s’agit.
ui-export-period = Période
ui-export-country = Dossier pays
ui-export-country-international = International
ui-export-area = Zone
ui-export-band = Module
ui-export-band-explorers = Explorateurs, 5 à 8 ans
ui-export-band-navigators = Navigateurs, 9 à 12 ans
ui-export-band-guardians = Gardiens, 13 à 17 ans
ui-export-module-version = Version du module
ui-export-cutoffs-version = Version des définitions
ui-export-release = Publication
ui-export-not-stated = Sans précision

# Des nombres inventés.
ui-export-simulated = Simulé
ui-export-simulated-says = Un simulateur a inventé ces nombres, pour faire des essais. Ils ne concernent aucun enfant réel, et l’on ne peut rien en conclure.

# Ce qui est compté.
ui-export-glance = En bref
ui-export-measure-completed = A terminé le module
ui-export-measure-coverage = Couverture : a terminé, sur tous les élèves
ui-export-measure-confident-and-knows = En confiance, prudent et sait signaler
ui-export-measure-explorers = Montre qu’il sait demander de l’aide et signaler
ui-export-measure-knows = Sait signaler
ui-export-measure-confident = En confiance, selon l’enfant
ui-export-measure-safe = Répond avec prudence
ui-export-measure-not-classifiable = Trop peu de réponses sur la confiance
ui-export-of-enrolled = parmi les inscrits
ui-export-of-students = parmi tous les élèves de la zone
ui-export-of-completed = parmi ceux qui ont terminé

# Les définitions.
ui-export-define = Ce qui est compté
ui-export-define-completed = Toutes les leçons essentielles sont faites et l’évaluation finale est rendue. Une leçon mise de côté par l’enseignant dans l’intérêt d’un enfant compte comme faite. Le taux se rapporte aux inscrits des classes participantes.
ui-export-define-coverage = Le même nombre, rapporté à tous les élèves officiellement inscrits dans la zone, que leur classe ait participé ou non. Seul ce taux est l’indicateur national 7.1.4.
ui-export-define-confident-and-knows = Parmi ceux qui ont terminé, ceux qui se sentent en confiance, répondent avec prudence et savent signaler : les trois à la fois.
ui-export-define-explorers = Parmi ceux qui ont terminé, ceux qui montrent, par ce qu’ils font, qu’ils savent demander de l’aide et signaler. À cet âge, on ne demande pas aux enfants s’ils se sentent en confiance.
ui-export-define-knows = Dans une mise en situation, et sans aide, l’enfant adresse un signalement à un service qui peut agir, ou à un adulte de confiance ; et il répond juste à assez de questions sur le signalement.
ui-export-define-confident = Ce que les enfants disent d’eux-mêmes : en moyenne, leurs réponses aux questions sur la confiance atteignent le seuil.
ui-export-define-safe = Assez de réponses justes aux questions de sécurité.
ui-export-define-not-classifiable = Trop peu de réponses aux questions sur la confiance. On ne peut dire de ces enfants ni qu’ils sont en confiance ni le contraire ; ils restent comptés parmi ceux qui ont terminé.
ui-export-define-cutoffs = Les seuils exacts, chacun avec sa raison, sont publiés avec Sango dans le fichier indicators.ron, dans la version indiquée plus haut.

# Remarques sur un nombre.
ui-export-flag-experimental = À l’essai pour cette tranche d’âge ; jamais additionné avec les plus âgés.
ui-export-flag-not-taught = Sans dossier pays vérifié, les voies nationales de signalement n’ont pas été enseignées : hors de l’indicateur national 7.1.5.

# Comment un nombre est montré.
ui-export-read = Comment lire
ui-export-legend-exact = Barre pleine : le nombre exact, en effectif et en pourcentage.
ui-export-legend-band = Barre hachurée : le taux se situe quelque part dans cet intervalle.
ui-export-legend-hidden = Ligne pointillée : masqué. Masqué ne veut pas dire zéro.
# LOW and HIGH stand for the two ends of the range.
ui-export-range = LOW à HIGH %
ui-export-hidden = masqué
ui-export-hidden-why = Un nombre est masqué, ou montré seulement comme un intervalle, quand le groupe est si petit ou si semblable que l’on pourrait en déduire quelque chose sur un enfant.

# Qui est compté.
ui-export-who = Qui
ui-export-total = Total
ui-export-all = Tous
ui-export-by-age = Par âge
ui-export-age-5-8 = 5 à 8 ans
ui-export-age-9-12 = 9 à 12 ans
ui-export-age-13-17 = 13 à 17 ans
ui-export-age-18 = 18 ans et plus
ui-export-age-not-stated = Âge non précisé
ui-export-by-sex = Par sexe
ui-export-sex-female = Filles
ui-export-sex-male = Garçons
ui-export-sex-not-stated = Sexe non précisé
ui-export-by-disability = Par handicap
ui-export-disability-yes = Avec handicap
ui-export-disability-no = Sans handicap
ui-export-disability-not-stated = Handicap non précisé

# Où.
ui-export-level-class = Cette classe
ui-export-level-country = Tout le pays
ui-export-level-region = Région
ui-export-level-province = Province
ui-export-level-district = District

# Le classeur.
ui-export-sheet-summary = Résumé
ui-export-sheet-results = Résultats
ui-export-sheet-chart = Graphique
ui-export-sheet-data = Données
ui-export-data-says = La dernière feuille, « Données », contient tous les nombres, un par ligne, dans les mêmes colonnes que le fichier CSV. Une cellule vide est masquée ; ce n’est pas un zéro.
ui-export-head-what = Ce qui est compté
ui-export-head-count = Combien
ui-export-head-of = Sur combien
ui-export-head-percent = Pour cent
ui-export-chart-none = Il n’y a pas de graphique, car aucun des nombres qu’il montrerait n’est exact.
