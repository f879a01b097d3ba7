ui-celebration-heading = Tu as réussi !
ui-celebration-says = La lumière brille, et tu connais le chemin. J’ai le cœur plein de fierté !
ui-celebration-certificate = Certificat
ui-celebration-certificate-text = Pour une belle traversée des Îles du Net. Module terminé : prudence, gentillesse et confiance en ligne.
ui-celebration-module = Module : { $module }
# Written on by hand, after printing.
ui-celebration-blank-name = Prénom
ui-celebration-blank-date = Date, école
ui-celebration-save = Enregistrer le certificat en image
ui-celebration-saved = Enregistré : { $place }
ui-celebration-not-saved = L’image n’a pas pu être enregistrée : { $why }
ui-celebration-not-drawn = Cet appareil n’a pas pu dessiner l’image. Ton module est quand même terminé.
ui-celebration-map = Retour aux îles
ui-celebration-out = Terminer
ui-celebration-picture = Un certificat avec un phare et une cocarde. Il ne porte aucun nom.
