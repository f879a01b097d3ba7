# Les noms des leçons qui dorment encore ; chacune passe dans son propre fichier à son réveil.

hello-internet-title = Bonjour, Internet
my-body-my-picture-title = Mon corps, mon image
friend-or-not-sure-title = Ami ou pas sûr
