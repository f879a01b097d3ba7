ui-title-name = Sango
ui-title-motto = Du cœur, du cran, même pas peur ! Tu viens en ligne ?
ui-title-start = Commencer
ui-title-kept = Tout ce que tu as fait est gardé. Touche Commencer pour continuer là où tu t’es arrêtée ou arrêté.
ui-title-teacher = Espace enseignant
