# Les mots des commandes, présentes sur beaucoup d’écrans.

ui-common-back = Retour
ui-common-next = Suivant
ui-common-done = Fini
ui-common-close = Fermer
ui-common-cancel = Annuler
ui-common-yes = Oui
ui-common-no = Non
ui-common-on = Oui
ui-common-off = Non
ui-common-less = moins
ui-common-more = plus
ui-common-settings = Réglages
ui-common-help = Aide
ui-common-again = Réessayer
ui-common-map = Carte
ui-common-progress = { $done } sur { $of }
# For whoever does not see what Sango points at.
ui-common-shown = Sango montre : il ferait ceci.
# Where the next screen is still being fetched.
ui-common-coming = Un instant : les îles arrivent.

# Quand rien ne peut être enregistré. Dit une fois, en haut de l’écran.
ui-common-not-kept = Cet appareil ne peut pas garder tes résultats pour le moment. Tu peux jouer quand même. Dis-le à ton enseignante ou à ton enseignant.
ui-common-damaged = Certains anciens résultats sont illisibles. Ils sont mis de côté, rien n’est effacé. Dis-le à ton enseignante ou à ton enseignant.
ui-common-missing-lesson = Cette leçon ne s’ouvre pas. Dis-le à ton enseignante ou à ton enseignant.
