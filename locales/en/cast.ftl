# Who speaks in the stories.
cast-sango = Sango
cast-amina = Amina
cast-teo = Teo
cast-mr-sato = Mr Sato
cast-lin = Lin
cast-zuri = Zuri
cast-nour = Nour
cast-rico = Rico
cast-mama-lindiwe = Mama Lindiwe
cast-kaya = Kaya
cast-jonas = Jonas
