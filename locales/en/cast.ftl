# Who speaks in the stories.
cast-sango = Sango
cast-amina = Amina
cast-teo = Teo
cast-mr-sato = Mr Sato
