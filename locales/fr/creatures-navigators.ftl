# Les petits êtres vivants des îles des navigateurs : leur nom, et leur réponse quand on les touche. Au plus 9 mots par réponse.

creature-footprints = Un crabe
creature-footprints-says = Clic, clac ! Je compte chaque pas.

creature-report-it = Un pélican
creature-report-it-says = Courrier spécial ! Avec moi, ton message arrive.

creature-strong-keys = Une palourde
creature-strong-keys-says = Le secret de ma perle ? Même la mer l’ignore !

creature-true-or-trick = Une pieuvre
creature-true-or-trick-says = J’étais un rocher ? Regarde toujours deux fois !

creature-scams-and-spending = Un poisson-globe
creature-scams-and-spending-says = De l’or gratuit ? Pfff, rien que du vent !

creature-stand-up = Deux loutres
creature-stand-up-says = Patte dans la patte, aucune vague ne gagne !

creature-online-friends = Une luciole
creature-online-friends-says = Bling, bling ! La gentillesse éclaire toute la nuit.

creature-when-it-upsets = Une tortue
creature-when-it-upsets-says = Pause carapace finie ! Qui veut un câlin ?

creature-mine-yours-ours = Un papillon
creature-mine-yours-ours-says = Une aile à moi, une à toi : on vole !

creature-balance = Un flamant rose
creature-balance-says = Une patte joue, l’autre dort. Puis on échange !
