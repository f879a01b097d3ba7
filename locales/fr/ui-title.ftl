ui-title-name = Sango
ui-title-motto = Du cœur, du cran, même pas peur ! Tu viens en ligne ?
ui-title-start = Commencer
ui-title-kept = Tout est gardé. Touche Commencer, et reprends là où tu en étais.
ui-title-teacher = Espace enseignant
