# L’atelier des clés : des clés contre une machine à deviner.
ui-keys-build = Une serrure attend sa clé. Que mets‑tu dedans ?
ui-keys-tray = De quoi sont faites les clés
ui-keys-key = La clé : { $parts }
ui-keys-take-back = Retirer le dernier
ui-keys-try = Lancer la machine
ui-keys-old = Reprendre la vieille clé : { $parts }
ui-keys-practice = Une clé pour jouer, c’est tout. Ne t’en sers jamais en vrai.
ui-keys-show-me = Montre‑moi
ui-keys-trying = Clic, clac, cloc ! Jusqu’où ira‑t‑elle ?
ui-keys-look = Jusqu’où est‑elle allée ?
ui-keys-stop = Stop ! Changer ma clé
ui-keys-held = Elle tient ! La machine met { $span }.
ui-keys-fell = Crac ! Le temps qu’il a fallu : { $span }.
ui-keys-watch = Je te montre.
ui-keys-shown-key = Regarde, j’en ai fait une. Celle‑ci tient !
ui-keys-shown-answer = Moi, je ferais ça.
ui-keys-tries = Essais nécessaires : { $noughts ->
    [0] 1
    [1] environ 10
    [2] environ 100
    [3] environ 1 000
    [4] environ 10 000
    [5] environ 100 000
    [6] environ un million
   *[other] un 1 suivi d’environ { $noughts } zéros
}
ui-keys-ruler-wanted = La clé doit tenir au moins : { $wanted }.
ui-keys-ruler = Elle doit tenir au moins : { $wanted }. Elle tient : { $span }.
ui-keys-span-seconds = quelques secondes
ui-keys-span-minutes = quelques minutes
ui-keys-span-hours = quelques heures
ui-keys-span-days = des jours
ui-keys-span-months = des mois
ui-keys-span-years = des années
ui-keys-span-centuries = des centaines d’années
ui-keys-span-pyramids = plus de temps que l’âge des pyramides
ui-keys-asked = Quelqu’un veut la clé. Alors ?
ui-keys-keep = Garder la clé
ui-keys-hand = La donner
ui-keys-anew = Ça arrive. Une nouvelle clé, et tout va bien !
ui-keys-finished = La machine n’en peut plus, et tes clés tiennent bon. Beau travail !
