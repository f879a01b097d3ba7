# Qui parle dans les histoires.
cast-sango = Sango
cast-amina = Amina
cast-teo = Teo
cast-mr-sato = Monsieur Sato
