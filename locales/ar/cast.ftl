# من يتكلم في القصص.
cast-sango = سانغو
cast-amina = أمينة
cast-teo = تيو
cast-mr-sato = السيد ساتو
cast-lin = لين
cast-zuri = زوري
cast-nour = نور
cast-rico = ريكو
cast-mama-lindiwe = ماما لينديوي
cast-kaya = كايا
cast-jonas = يوناس
