# كلمات تصل في قوارب.
ui-catch-sea = الماء، وفيه القوارب والأصدقاء
ui-catch-pass = تدخل
ui-catch-shield = لا تدخل
    .label = لا تدخل: رفع الدرع أمامها
ui-catch-speak = كلمة مني
    .label = إرسال كلمة مني
ui-catch-lane = رفع الدرع أمام { $name }
ui-catch-from = من { $from } إلى { $to }
ui-catch-silence = صمت حول { $to }
ui-catch-write = ماذا نرسل إلى { $to }؟
ui-catch-mend = ماذا نرسل الآن إلى { $to }؟
ui-catch-feels-hurt = { $name }: حزن في الوجه
ui-catch-feels-calm = { $name }: في انتظار البريد
ui-catch-feels-glad = { $name }: ابتسامة في الوجه
ui-catch-feels-beaming = { $name }: فرح كبير
ui-catch-show-me = ماذا كان سانغو سيفعل؟
ui-catch-hint = أنا أفعل هذا. لنجرّب!
ui-catch-again = ها هو يعود. أنا أفعل هذا.
ui-catch-not-yet = الكلمة التي من عندنا تنتظر لحظة. أولًا هذا القارب: يدخل أم لا يدخل؟
ui-catch-elsewhere = لا شيء هناك إلا الماء. القارب آتٍ في ممر آخر.
ui-catch-to-mend = لقد دخلت الكلمة. أي كلمة منا تساعد الآن؟
ui-catch-words = لو كنا مكانه، ماذا نحب أن نسمع الآن؟
ui-catch-no-rush = القارب سيعود. ويمكن أن نجرّب من جديد.
ui-catch-next-wave = قوارب جديدة في الأفق!
ui-catch-level-up = { $level ->
    [1] يا لها من عيون يقظة! الكلمات القادمة متنكّرة.
   *[other] هذا عمل ربابنة الميناء! إليكم أمكر الأقنعة كلها.
}
ui-catch-level-down = لنأخذ معًا بحرًا أهدأ.
ui-catch-finished = دخل ما ينفع، وبقي ما يجرح في الخارج، ولم يبقَ أحد وحده. يا له من ميناء!
ui-catch-tempo = الريح
ui-catch-tempo-0 = القوارب تنتظر
ui-catch-tempo-1 = نسيم
ui-catch-tempo-2 = نشيطة
