ui-settings-heading = الإعدادات
ui-settings-language = اللغة
ui-settings-language-away = تعذّر تحميل نصوص هذه اللغة. الرجاء المحاولة مرة أخرى عند توفر الاتصال.
ui-settings-text-size = حجم النص
ui-settings-percent = { $percent }%
ui-settings-motion = حركة أقل
ui-settings-contrast = تباين عالٍ
ui-settings-music = الموسيقى
ui-settings-effects = الأصوات
ui-settings-teacher = للمعلمين والمعلمات
ui-settings-title = العودة إلى البداية
ui-settings-quiet = صامت
ui-settings-of = { $value } من { $most }
ui-settings-voice = الصوت المتكلّم
ui-settings-reading = القراءة بصوت عالٍ
ui-settings-reading-by-itself = تلقائيًا
ui-settings-reading-on-tap = عندما ألمس
ui-settings-reading-off = أبدًا
ui-settings-no-voice = لا يوجد في هذا الجهاز صوت لهذه اللغة، فلا يمكن قراءة شيء بصوت عالٍ.
ui-settings-scan = مفتاح واحد
ui-settings-scan-off = إيقاف
ui-settings-scan-every = كل { $seconds ->
    [2] ثانيتين
   *[other] { $seconds } ثوانٍ
}
ui-settings-scan-hint = يضيء كل ما يمكن ضغطه بالتناوب. ومفتاحك يرسل مسافة أو Enter.
