ui-seats-heading = Qui joue ?
ui-seats-hint = Touche ton image.
ui-seats-alone = Jouer sans classe
ui-seats-alone-hint = Rien n’est compté. Ta progression reste sur cet appareil.
ui-seats-alone-again = Tu as déjà joué ici ? Touche ton image.
ui-seats-alone-new = C’est ma première fois

ui-code-heading = Tes quatre images
ui-code-hint = Touche, dans l’ordre, les quatre images de ta carte de place.
ui-code-picture = Image { $place } : { $name }
ui-code-empty = Image { $place } : pas encore choisie
ui-code-erase = Effacer
ui-code-wrong = Ce ne sont pas les quatre images de cette place. Regarde ta carte de place et réessaie. Tu peux aussi demander à ton enseignante ou à ton enseignant.
ui-code-chosen = Ta place : { $seat }
