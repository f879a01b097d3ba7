# Les noms des leçons qui dorment encore ; chacune passe dans son propre fichier à son réveil.

strong-keys-title = Clés solides
scams-and-spending-title = Arnaques et achats
when-it-upsets-title = Quand ça fait mal
balance-title = Équilibre
