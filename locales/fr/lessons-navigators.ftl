# Names of the lessons that are still asleep; each moves to its own file when it wakes.

report-it-title = Signale
strong-keys-title = Clés solides
true-or-trick-title = Vrai ou piège
scams-and-spending-title = Arnaques et achats
stand-up-title = Prends leur défense
online-friends-title = Amis en ligne
when-it-upsets-title = Quand ça fait mal
mine-yours-ours-title = À moi, à toi, à nous
balance-title = Équilibre
