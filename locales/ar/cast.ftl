# من يتكلم في القصص.
cast-sango = سانغو
cast-amina = أمينة
cast-teo = تيو
cast-mr-sato = السيد ساتو
