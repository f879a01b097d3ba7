ui-title-name = Sango
ui-title-motto = Du cœur, du cran, même pas peur ! Tu viens en ligne ?
ui-title-start = Commencer
ui-title-kept = Tout ce que tu as fait est gardé. Touche « Commencer », puis ton image, et continue au même endroit.
ui-title-teacher = Espace enseignant
