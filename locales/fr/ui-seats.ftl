ui-seats-heading = Qui joue ?
ui-seats-hint = Touche ton image.
ui-seats-alone = Jouer sans classe
ui-seats-alone-hint = Tes réponses ne sont pas comptées. Ta progression reste sur cet appareil.
ui-seats-alone-again = Tu as déjà joué ici ? Touche ton image.
ui-seats-alone-new = C’est ma première fois
ui-seats-age = Quel âge as-tu ? Comme ça, tu auras les îles qu’il te faut.
ui-seats-age-explorers = 5 – 8
ui-seats-age-navigators = 9 – 12
ui-seats-age-guardians = 13 – 17
ui-seats-join = Rejoindre une classe

ui-code-heading = Tes quatre images
ui-code-hint = Touche, dans l’ordre, les quatre images de ta carte de place.
ui-code-picture = Image { $place } : { $name }
ui-code-empty = Image { $place } : pas encore choisie
ui-code-erase = Effacer
ui-code-wrong = Ce ne sont pas les quatre images de cette place. Regarde ta carte de place et réessaie. Tu peux aussi demander à ton enseignante ou à ton enseignant.
ui-code-chosen = Ta place : { $seat }

# Pour les adultes.
ui-join-heading = Rejoindre une classe
ui-join-says = Pour les enseignants : enregistrez le fichier de la classe sur l’appareil où elle a été créée. Apportez-le ici sur une clé USB, ou mettez-le dans le dossier Téléchargements.
ui-join-says-browser = Pour les enseignants : enregistrez le fichier de la classe sur l’appareil où elle a été créée, et choisissez-le ici.
ui-join-look = Chercher le fichier de la classe
ui-join-choose = Choisir le fichier de la classe
ui-join-paste = Coller le code
ui-join-pasted = Le texte collé
ui-join-nothing = Aucun fichier de classe n’a été trouvé ({ $places ->
    [one] { $places } emplacement parcouru
   *[other] { $places } emplacements parcourus
}).
ui-join-several = Quelle classe joue sur cet appareil ?
ui-join-is = Est-ce la classe qui joue sur cet appareil ?
ui-join-do = Rejoindre cette classe
ui-join-other-version = L’appareil de la classe joue { $theirs }, celui-ci { $ours }. Les nombres de deux versions ne s’additionnent pas : mettez d’abord la plus ancienne à jour.
ui-join-no-module = Cet appareil n’a pas encore le module de cette classe. Mettez d’abord Sango à jour ici.
ui-join-no-country = Les contacts du pays de cette classe (« { $country } ») ne sont pas sur cet appareil : l’aide n’en montrera aucun. Les résultats n’en souffrent pas. Mettez Sango à jour ici.
ui-join-refused = { $file } : { $why }
ui-join-none-of-ours = ce n’est pas un fichier de classe.
ui-join-damaged = il est abîmé. Enregistrez-le à nouveau sur l’appareil de l’enseignant.
ui-join-newer = il vient d’une version plus récente de Sango. Mettez cet appareil à jour.
ui-join-unsound = aucune classe ne peut être ainsi. Enregistrez-le à nouveau sur l’appareil de l’enseignant.
ui-join-other-key = cet appareil connaît cette classe avec d’autres clés. Vérifiez avec l’enseignant quel fichier est le bon.
