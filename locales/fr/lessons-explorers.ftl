# Les noms des leçons qui dorment encore ; chacune passe dans son propre fichier à son réveil.

hello-internet-title = Bonjour, Internet
tell-someone-title = J’en parle
my-treasures-title = Mes trésors
my-body-my-picture-title = Mon corps, mon image
my-keys-title = Mes clés
ad-or-game-title = Pub ou jeu
kind-words-title = Mots gentils
friend-or-not-sure-title = Ami ou pas sûr
the-oops-feeling-title = Quand ça fait oups
