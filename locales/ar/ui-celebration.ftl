ui-celebration-heading = نجحت!
ui-celebration-says = أضاء النور، وعرفت الطريق. كم أفتخر بك!
ui-celebration-certificate = شهادة
ui-celebration-certificate-text = لمن أبحر بين جزر الشبكة وأكمل الوحدة: أمان ولطف وثقة على الإنترنت.
ui-celebration-module = الوحدة: { $module }
# Written on by hand, after printing.
ui-celebration-blank-name = الاسم
ui-celebration-blank-date = التاريخ والمدرسة
ui-celebration-save = حفظ صورة الشهادة
ui-celebration-saved = حُفظت هنا: { $place }
ui-celebration-not-saved = تعذّر حفظ الصورة: { $why }
ui-celebration-not-drawn = لم يستطع هذا الجهاز رسم الصورة. لكنك أكملت الوحدة على كل حال.
ui-celebration-map = العودة إلى الجُزُر
ui-celebration-out = إنهاء
ui-celebration-picture = شهادة عليها منارة وشارة. وليس عليها اسم أحد.
