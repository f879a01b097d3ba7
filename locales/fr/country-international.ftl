# L'aide quand aucun pays n'est choisi. Jamais de numéro ici.
country-international-name = International
country-international-help-1 = Parles-en à un adulte de confiance : à la maison, à l’école ou près de chez toi.
country-international-help-2 = Cet adulte est le problème, ou n’a pas le temps ? Parles-en à un autre, et continue jusqu’à ce qu’on t’écoute.
country-international-help-3 = Ton enseignante ou ton enseignant peut trouver la bonne aide là où tu vis. Danger maintenant ? Rejoins tout de suite un adulte de confiance.
