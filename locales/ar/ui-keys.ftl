# ورشة المفاتيح: مفاتيح في وجه آلة تخمين.
ui-keys-build = قفل ينتظر مفتاحه. ماذا نضع فيه؟
ui-keys-tray = ما تُصنع منه المفاتيح
ui-keys-key = المفتاح: { $parts }
ui-keys-take-back = حذف الأخير
ui-keys-try = لتحاول الآلة
ui-keys-old = أخذ المفتاح القديم: { $parts }
ui-keys-practice = مفتاح للتدريب واللعب فقط. لا نستعمله أبدًا في الحقيقة.
ui-keys-show-me = أريد أن أرى كيف
ui-keys-trying = طق، طق، طق! إلى أين ستصل؟
ui-keys-look = إلى أين وصلت؟
ui-keys-stop = توقّفي! سأغيّر المفتاح
ui-keys-held = صمد! تحتاج الآلة إلى { $span }.
ui-keys-fell = انفتح! والمدة: { $span }.
ui-keys-watch = سأريك كيف.
ui-keys-shown-key = صنعتُ مفتاحًا. وهذا يصمد!
ui-keys-shown-answer = أنا أفعل هذا.
ui-keys-tries = المحاولات اللازمة: { $noughts ->
    [0] 1
    [1] نحو 10
    [2] نحو 100
    [3] نحو 1000
    [4] نحو 10000
    [5] نحو 100000
    [6] نحو مليون
   *[other] 1 وأمامه نحو { $noughts } من الأصفار
}
ui-keys-ruler-wanted = المطلوب أن يصمد على الأقل: { $wanted }.
ui-keys-ruler = المطلوب أن يصمد على الأقل: { $wanted }. وهو يصمد: { $span }.
ui-keys-span-seconds = بضع ثوانٍ
ui-keys-span-minutes = دقائق
ui-keys-span-hours = ساعات
ui-keys-span-days = أيام
ui-keys-span-months = شهور
ui-keys-span-years = سنوات
ui-keys-span-centuries = مئات السنين
ui-keys-span-pyramids = زمن أطول من عمر الأهرام
ui-keys-asked = شخص يريد المفتاح. ماذا الآن؟
ui-keys-keep = حفظ المفتاح
ui-keys-hand = إعطاء المفتاح
ui-keys-anew = يحدث هذا. مفتاح جديد يُصلح الأمر!
ui-keys-finished = تعبت الآلة، ومفاتيحنا في أمان. أحسنّا!
