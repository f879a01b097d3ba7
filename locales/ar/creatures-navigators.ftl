# الكائنات الصغيرة في جزر الملاحين: أسماؤها، وما تجيب به عند اللمس. تسع كلمات في الجواب على الأكثر.

creature-footprints = سلطعون
creature-footprints-says = طق، طق! أعدّ كل خطوة.

creature-report-it = بجعة
creature-report-it-says = بريد خاص! الرسالة معي في أمان.

creature-strong-keys = محارة
creature-strong-keys-says = سرّ لؤلؤتي؟ لا يعرفه حتى البحر!

creature-true-or-trick = أخطبوط
creature-true-or-trick-says = هل كنتُ صخرة؟ النظر مرتين أفضل!

creature-scams-and-spending = سمكة منتفخة
creature-scams-and-spending-says = ذهب مجاني؟ بوف! إنه مجرد هواء.

creature-stand-up = ثعلبا ماء
creature-stand-up-says = يدًا بيد، لا تخيفنا أي موجة!

creature-online-friends = يراعة
creature-online-friends-says = ومضة، ومضتان! اللطف يضيء الليل كله.

creature-when-it-upsets = سلحفاة
creature-when-it-upsets-says = انتهت راحتي في درعي! من يريد عناقًا؟

creature-mine-yours-ours = فراشة
creature-mine-yours-ours-says = جناح لي وجناح لك، ومعًا نطير!

creature-balance = فلامنغو وردي
creature-balance-says = ساق تلعب وساق ترتاح، ثم نبدّل!
