# Les noms des leçons qui dorment encore ; chacune passe dans son propre fichier à son réveil.

strong-keys-title = Clés solides
scams-and-spending-title = Arnaques et achats
when-it-upsets-title = Quand ça fait mal
mine-yours-ours-title = À moi, à toi, à nous
balance-title = Équilibre
