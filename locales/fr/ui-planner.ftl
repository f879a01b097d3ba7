# Les journées à remplir.
ui-planner-dawn = Aube
ui-planner-morning = Matin
ui-planner-noon = Midi
ui-planner-afternoon = Après-midi
ui-planner-sunset = Couchant
ui-planner-evening = Soir
ui-planner-bedtime = Coucher
ui-planner-night = Nuit
ui-planner-ribbon = La journée
ui-planner-slot = { $hour } : { $card }. Reprendre
ui-planner-slot-empty = { $hour } : libre
ui-planner-slot-fixed = { $hour } : { $card }. Cela reste
ui-planner-slot-grown = { $hour } : { $card } est là aussi. Reprendre
ui-planner-was = { $hour } : { $card }
ui-planner-tray = Choses à faire
ui-planner-fills = , { $meter } { $level }
ui-planner-spoiled = { $card } : pas aujourd’hui
ui-planner-meter = { $meter } : { $level }
ui-planner-meter-more = { $meter } : { $level }. Il en faut plus
ui-planner-meter-less = { $meter } : { $level }. Il en faut moins
ui-planner-tomorrow = Voir demain
ui-planner-show-me = Montre‑moi une bonne journée
ui-planner-mend = Changer la journée
ui-planner-when = { $card } ! Quand ?
ui-planner-first = Choisis d’abord une carte.
ui-planner-else = Et quoi d’autre ?
ui-planner-full = La journée est pleine. On va voir demain ?
ui-planner-good = Quel beau matin !
ui-planner-again = Oh, regarde ! On peut encore changer la journée.
ui-planner-watch = Regarde ! Je te montre une bonne journée.
ui-planner-shown = Voilà une bonne journée. Il y en a plein d’autres !
ui-planner-change = Qu’est-ce qu’on change ? Puis on retourne voir demain.
ui-planner-level-up = { $level ->
    [1] Bien trouvé ! Voici une journée plus longue.
   *[other] Quel talent ! Voici des journées à surprises.
}
ui-planner-level-down = Essayons une journée plus facile.
ui-planner-finished = De bonnes journées, de bonnes nuits. Bravo !
