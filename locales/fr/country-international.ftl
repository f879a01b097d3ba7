# L'aide quand aucun pays n'est choisi. Jamais de numéro ici.
country-international-name = International
country-international-help-1 = Parles-en à un adulte de confiance : à la maison, à l’école ou tout près.
country-international-help-2 = Cet adulte est le problème, ou n’a pas le temps ? Parles-en à un autre, jusqu’à ce qu’on t’écoute.
country-international-help-3 = À l’école, on peut trouver avec toi la bonne aide là où tu vis. Danger maintenant ? Rejoins vite un adulte sûr.
