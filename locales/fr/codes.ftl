# Les douze images du code secret d’une place : assets/art/code/code-0.svg et la suite.
code-0 = Soleil
code-1 = Lune
code-2 = Poisson
code-3 = Arbre
code-4 = Bateau
code-5 = Étoile
code-6 = Maison
code-7 = Clé
code-8 = Cloche
code-9 = Feuille
code-10 = Tambour
code-11 = Cerf-volant
