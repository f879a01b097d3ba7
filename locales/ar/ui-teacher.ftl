# كل ما هو خلف الرقم السري. يقرؤه المعلمون والمعلمات.

ui-teacher-heading = للمعلمين والمعلمات
ui-teacher-wait = لحظة…
ui-teacher-erase = حذف آخر خانة
ui-teacher-not-stated = غير مذكور
ui-teacher-of = { $done } من { $of }
ui-teacher-steps = الخطوات: { $done } من { $of }
ui-teacher-no-random = هذا الحاسوب لا يولّد أرقامًا عشوائية، فلا يمكن قفل شيء أو إعداده. أعيدوا تشغيله ثم حاولوا من جديد.

# الرقم السري.
ui-teacher-choose-heading = اختيار رقم سري
ui-teacher-choose-first = هذا القسم للمعلمين والمعلمات. اختاروا رقمًا سريًا من 4 إلى 8 خانات لا يعرفه الأطفال.
ui-teacher-choose = اختاروا رقمًا سريًا جديدًا من 4 إلى 8 خانات.
ui-teacher-repeat-heading = تكرار الرقم السري
ui-teacher-repeat = أدخلوا الرقم السري نفسه مرة أخرى.
ui-teacher-enter-heading = إدخال الرقم السري
ui-teacher-enter = أدخلوا رقمكم السري.
ui-teacher-enter-old = أدخلوا الرقم السري الحالي.
ui-teacher-digits = { $count ->
    [0] لم يُدخل شيء بعد
    [one] أُدخلت خانة واحدة
    [two] أُدخلت خانتان
    [few] أُدخلت { $count } خانات
    [many] أُدخلت { $count } خانة
   *[other] أُدخلت { $count } خانة
}
ui-teacher-pin-done = موافق
ui-teacher-pin-length = الرقم السري من 4 إلى 8 خانات.
ui-teacher-pin-differs = الرقمان غير متطابقين. اختاروا رقمًا من جديد.
ui-teacher-pin-wrong = ليس هذا الرقم السري.
ui-teacher-pin-wrong-wait = ليس هذا الرقم السري. عدد الثواني قبل قبول محاولة أخرى: { $seconds }.
ui-teacher-pin-wait = ما زال الوقت مبكرًا. لم يُنظر في هذه المحاولة. الثواني الباقية: { $seconds }.
ui-teacher-pin-changed = الرقم السري الجديد صالح من الآن.
ui-teacher-no-door = تعذّر تحميل القفل. تحققوا من الاتصال ثم حاولوا من جديد.
ui-teacher-lock-unreadable = تعذّرت قراءة القفل على هذا الجهاز، أو أنه من إصدار أحدث من سانغو. استعملوا الإصدار الأحدث، أو أعيدوا ضبط القفل من «نسيت الرقم السري».
ui-teacher-forgot = نسيت الرقم السري

# رمز الاسترداد.
ui-teacher-code-heading = رمز الاسترداد
ui-teacher-code-write = اكتبوا هذا الرمز الآن. لن يظهر إلا هذه المرة.
ui-teacher-code-why = بهذا الرمز يمكن اختيار رقم سري جديد عند نسيان القديم. لا يحتوي على الحرفين O وI: ما يشبههما هو الرقم 0 أو 1. تُقرأ المجموعات من اليسار إلى اليمين. احفظوا الورقة حيث لا يجدها الأطفال، وبعيدًا عن هذا الجهاز.
ui-teacher-code-written = كتبته
ui-teacher-forgot-heading = نسيان الرقم السري
ui-teacher-forgot-says = هناك طريقتان للدخول من جديد.
ui-teacher-forgot-code = معي رمز الاسترداد
ui-teacher-forgot-reset = رمز الاسترداد ليس معي أيضًا: إعادة ضبط القفل
ui-teacher-recover-heading = إدخال رمز الاسترداد
ui-teacher-recover-says = أدخلوا الخانات الأربع والعشرين من الورقة، مجموعة بعد مجموعة.
ui-teacher-code-done = التحقق من الرمز
ui-teacher-code-mistyped = في الرمز خطأ. قارنوا كل مجموعة من أربع خانات بالورقة.
ui-teacher-code-wrong = رمز الاسترداد هذا لقفل آخر.
ui-teacher-reset-heading = إعادة ضبط القفل
ui-teacher-reset-lost = ما يضيع
ui-teacher-reset-lost-says = ما كُتب عن المقاعد: العمر والجنس والإعاقة، لكل الصفوف على هذا الجهاز. لن يستطيع أحد فتحه بعد ذلك، ولا حتى بالرقم السري القديم. ولن تستطيع الأجهزة الأخرى بعد ذلك التسليم إلى الصفوف التي أُعدّت هنا.
ui-teacher-reset-stays = ما يبقى
ui-teacher-reset-stays-says = الصف ومقاعده ورموزها، وكل ما أنجزه الأطفال. وتبقى الكشوف التي صُدّرت صالحة.
ui-teacher-reset-not = عدم إعادة الضبط
ui-teacher-reset-do = إعادة الضبط واختيار رقم سري جديد
ui-teacher-reset-choose = يبقى القفل القديم حتى اختيار رقم سري جديد.

# البداية.
ui-teacher-class = الصف
ui-teacher-class-none = لم يُعدّ بعد. يستغرق ذلك نحو دقيقتين.
ui-teacher-class-first = الخطوة الأولى: إعداد صف. عندها يجد كل طفل مقعده المصوّر، ويُحسب تقدمه.
ui-teacher-class-unsaved = هناك تغييرات لم تُحفظ بعد.
ui-teacher-class-line = { $band } · { $period } · { $seats ->
    [one] مقعد واحد
    [two] مقعدان
    [few] { $seats } مقاعد
    [many] { $seats } مقعدًا
   *[other] { $seats } مقعد
}
ui-teacher-finished-of = المقاعد المكتملة: { $done } من { $of }
ui-teacher-progress = التقدم
ui-teacher-seat-cards = بطاقات المقاعد
ui-teacher-seat-cards-about = صورة كل مقعد ورمزه من أربع صور، للطباعة
ui-teacher-notes = عن المقاعد
ui-teacher-notes-about = العمر والجنس والإعاقة: اختياري، ومحفوظ خلف القفل
ui-teacher-export = تصدير
ui-teacher-export-about = كشف الصف للمؤشرين 7.1.4 و7.1.5
ui-teacher-card = بطاقات الدروس
ui-teacher-card-about = الهدف والنقاش، وماذا تفعلون حين يخبركم طفل بشيء
ui-teacher-contacts = الأرقام المحلية
ui-teacher-contacts-about = خط المساعدة والشرطة، يراهما الأطفال في شاشة المساعدة
ui-teacher-classes = صف آخر
ui-teacher-classes-about = اختيار الصف الذي يلعب على هذا الجهاز
ui-teacher-change-pin = تغيير الرقم السري
ui-teacher-leave = قفل وخروج
ui-teacher-where = كل هذا على هذا الجهاز فقط. لا يُرسل شيء إلى أي مكان.
ui-teacher-not-kept = تعذّر حفظ النتائج على هذا الجهاز: { $why }. تبقى في الذاكرة حتى إغلاق سانغو، وما زال تصديرها ممكنًا.
ui-teacher-trouble-full = لم تبقَ مساحة
ui-teacher-trouble-read-only = الكتابة هناك غير مسموحة
ui-teacher-trouble-refused = الوصول إلى المكان مرفوض، أو يستعمله برنامج آخر
ui-teacher-damaged = { $count ->
    [one] وُجد سجل تالف وتعذّرت قراءته. وُضع جانبًا ولم يُحذف شيء.
    [two] وُجد سجلان تالفان وتعذّرت قراءتهما. وُضعا جانبًا ولم يُحذف شيء.
    [few] وُجدت { $count } سجلات تالفة وتعذّرت قراءتها. وُضعت جانبًا ولم يُحذف شيء.
    [many] وُجد { $count } سجلًا تالفًا وتعذّرت قراءتها. وُضعت جانبًا ولم يُحذف شيء.
   *[other] وُجد { $count } سجل تالف وتعذّرت قراءتها. وُضعت جانبًا ولم يُحذف شيء.
}
ui-teacher-damaged-in = { $count ->
    [one] وُجد سجل تالف وتعذّرت قراءته. وُضع جانبًا ولم يُحذف شيء. مكانه: { $place }
    [two] وُجد سجلان تالفان وتعذّرت قراءتهما. وُضعا جانبًا ولم يُحذف شيء. مكانهما: { $place }
    [few] وُجدت { $count } سجلات تالفة وتعذّرت قراءتها. وُضعت جانبًا ولم يُحذف شيء. مكانها: { $place }
    [many] وُجد { $count } سجلًا تالفًا وتعذّرت قراءتها. وُضعت جانبًا ولم يُحذف شيء. مكانها: { $place }
   *[other] وُجد { $count } سجل تالف وتعذّرت قراءتها. وُضعت جانبًا ولم يُحذف شيء. مكانها: { $place }
}

# الصف.
ui-teacher-class-new-says = صف جديد. يمكن تغيير كل ما هنا لاحقًا.
ui-teacher-country = حزمة البلد
ui-teacher-country-says = تضم حزمة البلد مناطقه وخطوط المساعدة فيه وقوانينه.
ui-teacher-country-international = دولي: بلا أرقام خاصة ببلد
ui-teacher-area = المنطقة
ui-teacher-area-none = لا مناطق في حزمة هذا البلد.
ui-teacher-band = الوحدة
ui-teacher-band-explorers = المستكشفون، من 5 إلى 8 سنوات
ui-teacher-band-navigators = الملّاحون، من 9 إلى 12 سنة
ui-teacher-band-guardians = الحرّاس، من 13 إلى 17 سنة
ui-teacher-period = الفترة
ui-teacher-period-says = السنة التقويمية أو الدراسية التي تُقدَّم نتائجها.
ui-teacher-seats = المقاعد
ui-teacher-enrolment = المسجَّلون
ui-teacher-enrolment-none = لم يُحصَ عددهم بعد: لن تظهر نسب مئوية في التصدير
ui-teacher-enrolment-line = { $count ->
    [one] تلميذ واحد مسجَّل
    [two] تلميذان مسجَّلان
    [few] { $count } تلاميذ مسجَّلين
    [many] { $count } تلميذًا مسجَّلًا
   *[other] { $count } تلميذ مسجَّل
}
ui-teacher-class-save = حفظ الصف
ui-teacher-class-drop = إلغاء التغييرات
ui-teacher-class-saved = تم الحفظ. هذا الصف مفعَّل الآن على هذا الجهاز.
ui-teacher-class-in-memory = هذا الصف يلعب على هذا الجهاز حتى إغلاق سانغو: تعذّر حفظه.
ui-teacher-class-again-says = سنة جديدة، أو أطفال آخرون؟ أعدّوا صفًا جديدًا: له رموز جديدة ويبدأ من الصفر. ويبقى هذا الصف على الجهاز.
ui-teacher-class-again = إعداد صف جديد
ui-teacher-classes-says = أُعدّت هنا عدة صفوف. ويجد الأطفال مقاعد الصف المختار.
ui-teacher-problem-seats = في الصف من 1 إلى 60 مقعدًا. غيّروا «المقاعد» أعلاه.
ui-teacher-problem-period = هذه الفترة غير صالحة. اختاروا واحدة من الفترات أعلاه.
ui-teacher-problem-area = هذه المنطقة ليست في حزمة البلد. اختاروا غيرها في «المنطقة».
ui-teacher-problem-total = أقصى عدد للمسجَّلين 200. قلّلوا العدد في «المسجَّلون».
ui-teacher-problem-sex = عدد البنات والأولاد أكبر من عدد المسجَّلين. قلّلوا أحد العددين، أو زيدوا عدد المسجَّلين.
ui-teacher-problem-age = مجموع الأعمار أكبر من عدد المسجَّلين. قلّلوا عدد أحد الأعمار، أو زيدوا عدد المسجَّلين.
ui-teacher-problem-disability = المجموع بحسب الإعاقة أكبر من عدد المسجَّلين. قلّلوا أحد الأعداد، أو زيدوا عدد المسجَّلين.

# المسجَّلون.
ui-teacher-enrolment-says = أحصوا التلاميذ مرة واحدة، في يوم واحد. ومن لا تحصونه أدناه يبقى «غير مذكور».
ui-teacher-enrolled = مجموع المسجَّلين
ui-teacher-enrolled-as-seats = بعدد المقاعد: { $seats }
ui-teacher-by-sex = بحسب الجنس
ui-teacher-by-age = بحسب العمر
ui-teacher-by-disability = بحسب الإعاقة
ui-teacher-girls = بنات
ui-teacher-boys = أولاد
ui-teacher-girl = بنت
ui-teacher-boy = ولد
ui-teacher-age-5-8 = من 5 إلى 8 سنوات
ui-teacher-age-9-12 = من 9 إلى 12 سنة
ui-teacher-age-13-17 = من 13 إلى 17 سنة
ui-teacher-age-18 = 18 سنة فأكثر
ui-teacher-with-disability = وجود إعاقة
ui-teacher-without-disability = عدم وجود إعاقة
ui-teacher-disability-says = من سجل المدرسة، أو من «وحدة الأداء الوظيفي للطفل» كما يملؤها معلم أو معلمة. لا تسألوا طفلًا عن ذلك أبدًا.
ui-teacher-source = ما مصدر أعداد الإعاقة؟
ui-teacher-source-none = غير مذكور
ui-teacher-source-school = سجل المدرسة
ui-teacher-source-cfm = وحدة الأداء الوظيفي للطفل
ui-teacher-enrolment-done = العودة إلى الصف

# الأرقام المحلية.
ui-teacher-contacts-says = لا تذكر حزمة البلد أي رقم. أدخلوا الأرقام الصالحة حيث تعيشون. يراها الأطفال في شاشة المساعدة، ومعها عبارة «من المعلم أو المعلمة».
ui-teacher-number-none = لا رقم بعد
ui-teacher-number-check = قارنوه بمصدره خانة خانة، ثم اتصلوا به مرة: الرقم الخطأ أسوأ من عدم وجود رقم.
ui-teacher-number-done = تحققت منه: إظهار الرقم
ui-teacher-number-remove = عدم إظهار أي رقم
ui-teacher-number-short = في الرقم خانتان على الأقل.
ui-teacher-number-kept = تم الحفظ.

# التقدم.
ui-teacher-count-begun = المقاعد التي بدأت
ui-teacher-count-finished = المقاعد المكتملة
ui-teacher-by-seat = مقعدًا مقعدًا
ui-teacher-by-seat-says = اختاروا مقعدًا لرؤية رمزه، أو لإعفائه من درس.
ui-teacher-at-not-started = لم يبدأ
ui-teacher-at-baseline = الأسئلة الأولى
ui-teacher-at-lessons = على الخريطة
ui-teacher-at-assessment = التالي: الأسئلة الأخيرة
ui-teacher-at-finished = اكتمل
ui-teacher-sheet-none = لا تقييم بعد
ui-teacher-sheet-begun = بدأ التقييم
ui-teacher-sheet-handed-in = سُلّم التقييم
ui-teacher-totals = الصف كله
ui-teacher-totals-later = حين يُكمل خمسة أطفال، يظهر هنا مدى ثقة الصف بنفسه، وما لا يزال صعبًا عليه. ولا تظهر إجابات طفل وحده أبدًا.
ui-teacher-confidence-says = كيف يصف من أكملوا ثقتهم بأنفسهم:
ui-teacher-confident = واثقون
ui-teacher-not-confident = ليسوا واثقين بعد
ui-teacher-not-classifiable = إجاباتهم أقل من أن تكفي للحكم
ui-teacher-gain = الإجابات الصحيحة: { $before }% قبل الدروس، { $after }% بعدها (عدد من أجابوا في المرتين: { $seats }).
ui-teacher-ideas = ما يستحق الحديث عنه
ui-teacher-ideas-seats = { $seats ->
    [one] مقعد واحد
    [two] مقعدان
    [few] { $seats } مقاعد
    [many] { $seats } مقعدًا
   *[other] { $seats } مقعد
}
ui-teacher-seat-at = الآن
ui-teacher-seat-code = الرمز
ui-teacher-seat-before = المقعد السابق
ui-teacher-seat-after = المقعد التالي
ui-teacher-lessons = الدروس
ui-teacher-aside-says = أعفوا المقعد من درس إن كان قد يؤذي الطفل، أو كان الطفل لا يستطيع استعماله. عندها يُحسب الدرس منجزًا. ولا يُحفظ أي سبب.
ui-teacher-set-aside = إعفاء من الدرس
ui-teacher-take-up = إلغاء الإعفاء
ui-teacher-lesson-aside = معفى منه
ui-teacher-lesson-done = منجز

# عن المقاعد.
ui-teacher-notes-says = اختياري. يُستعمل فقط للعدّ بحسب العمر والجنس والإعاقة، ولا يُظهر كشف الصف الإعاقة أبدًا. يُحفظ مشفرًا ولا يُفتح إلا برقمكم السري. لا تحفظوا معه أبدًا قائمة بمن يجلس في كل مقعد.
ui-teacher-notes-sealed = كل تغيير يُشفَّر ويُحفظ فورًا.
ui-teacher-notes-lost = تعذّر فتح ما كُتب عن المقاعد: إنه تالف، أو تابع لقفل أقدم. لم يتأثر تقدم الصف.
ui-teacher-notes-anew = البدء من جديد
ui-teacher-notes-not-kept = تعذّر تشفير آخر تغيير، فلم يُحفظ. حاولوا من جديد.
ui-teacher-age = العمر عند بداية الفترة
ui-teacher-sex = الجنس
ui-teacher-disability = الإعاقة

# التصدير.
ui-teacher-export-says = ليس في كشف الصف إلا الأعداد أدناه: لا أسماء ولا مقاعد ولا أوقات.
ui-teacher-export-again = صُدِّر هذا الكشف من قبل. والتصدير مرة أخرى يعطي الأعداد نفسها، لأن مقارنة كشفين مختلفين قد تكشف شيئًا عن طفل.
ui-teacher-export-once = يُصدَّر كشف واحد لكل صف وفترة. إن صدّرتم الآن، تثبت هذه الأعداد لفترة { $period }، ولا يدخل فيها ما يفعله الأطفال لاحقًا.
ui-teacher-export-as = حفظ بصيغة { $format }
ui-teacher-export-now = التصدير الآن
ui-teacher-export-later = ليس بعد
ui-teacher-export-without-notes = تعذّر فتح ما كُتب عن المقاعد، فلا عدّ بحسب العمر والجنس.
ui-teacher-export-no-enrolment = لا مسجَّلين بعد: أحصوا التلاميذ في «الصف» ثم «المسجَّلون». لا نسب دون ذلك.
ui-teacher-export-missing = { $count ->
    [one] هناك جهاز لم يسلّم بعد، وسينقص الأطفال الذين لعبوا عليه.
    [two] هناك جهازان لم يسلّما بعد، وسينقص الأطفال الذين لعبوا عليهما.
    [few] هناك { $count } أجهزة لم تسلّم بعد، وسينقص الأطفال الذين لعبوا عليها.
    [many] هناك { $count } جهازًا لم تسلّم بعد، وسينقص الأطفال الذين لعبوا عليها.
   *[other] هناك { $count } جهاز لم تسلّم بعد، وسينقص الأطفال الذين لعبوا عليها.
}
ui-teacher-return = التقرير المختوم للوزارة
ui-teacher-return-says = فيه أعداد الصف الدقيقة، دون أسماء ولا مقاعد ولا أوقات. وهو مختوم: لا يفتحه إلا المكتب الذي يُحصي للوزارة. والتقرير الأحدث يحل محل الأقدم.
ui-teacher-return-save = حفظ التقرير المختوم للوزارة
ui-teacher-return-saved = حُفظ هنا: { $place } — أرسلوا هذا الملف أو سلّموه إلى المكتب الذي يجمع التقارير.
ui-teacher-export-preview = هذا بالضبط ما سيخرج من الجهاز
ui-teacher-saved = حُفظ هنا: { $place }
ui-teacher-not-saved = تعذّر الحفظ: { $why }
ui-teacher-module-version = إصدار الوحدة
ui-teacher-cutoffs-version = إصدار التعريفات
ui-teacher-release = رقم النشر
ui-teacher-of-whom = الفئة
ui-teacher-shown = كما يُعرض
ui-teacher-all = الجميع
ui-teacher-age-not-stated = العمر غير مذكور
ui-teacher-sex-not-stated = الجنس غير مذكور
ui-teacher-disability-not-stated = الإعاقة غير مذكورة
ui-teacher-exact = { $numerator } من { $denominator } ({ $percent }%)
ui-teacher-between = من { $low } إلى { $high }%
ui-teacher-hidden = مخفي
ui-teacher-hidden-why = يُخفى العدد، أو يُعرض على شكل نطاق فقط، حين تكون المجموعة صغيرة أو متشابهة إلى حد قد يكشف شيئًا عن طفل بعينه.
ui-teacher-measure-completed = أكملوا الوحدة، من المسجَّلين
ui-teacher-measure-confident-and-knows = واثقون، وإجاباتهم آمنة، ويعرفون كيف يبلّغون، ممن أكملوا
ui-teacher-measure-knows = يعرفون كيف يبلّغون
ui-teacher-measure-confident = يصفون أنفسهم بالثقة
ui-teacher-measure-safe = يجيبون إجابات آمنة
ui-teacher-measure-not-classifiable = إجابات أقل من أن تكفي للحكم على الثقة
ui-teacher-flag-experimental = قيد التجربة لهذا العمر، ولا يُجمع أبدًا مع أعمار أكبر.
ui-teacher-flag-not-taught = لا توجد حزمة بلد متحقَّق منها: ليس جزءًا من الرقم الوطني.

# بطاقات المعلمين وبطاقات المقاعد.
ui-teacher-card-says = لكل درس بطاقة. اقرؤوها قبل لعب الدرس مع الصف.
ui-teacher-card-tells = حين يخبركم طفل بشيء
ui-teacher-card-goal = الهدف
ui-teacher-card-words = الكلمات
ui-teacher-card-discuss = للنقاش
ui-teacher-card-without-devices = دون أجهزة
ui-teacher-card-ways = ثلاث طرق للعب
ui-teacher-card-ways-says = كل طفل وحده، أو كل اثنين معًا، أو الصف كله على شاشة واحدة برفع الأيدي. أما أسئلة البداية والنهاية فيجيب عنها كل طفل وحده دائمًا.
ui-teacher-seat-cards-says = اطبعوا البطاقات وقصّوها وأعطوا كل طفل واحدة. بالصور الأربع يفتح الطفل مقعده، ولو على جهاز آخر. واحفظوا على ورق، بعيدًا عن هذا الجهاز، قائمة تبيّن لكم من معه كل بطاقة.
ui-teacher-print = طباعة البطاقات
ui-teacher-printing = البطاقات في طريقها إلى الطابعة.
ui-teacher-cards-saved = حُفظ هنا: { $place } — افتحوا هذا الملف في متصفح واطبعوه.
ui-teacher-card-print = طباعة هذه البطاقة
ui-teacher-cards-print = طباعة كل البطاقات: { $band }
ui-teacher-card-printing = في الطريق إلى الطابعة.

# ما لا يظهر إلا على البطاقات المطبوعة.
ui-teacher-paper-lesson = الدرس { $number }
ui-teacher-paper-help = من تخبرون وأين تتصلون
ui-teacher-paper-look-up = ابحثوا عن ذلك قبل لعب الدرس واكتبوه هنا. واحفظوا هذه الورقة في متناول أيديكم.
ui-teacher-paper-person = المسؤول عن حماية الأطفال
ui-teacher-paper-duty = الجهة التي يوجب القانون إبلاغها، والمهلة
ui-teacher-paper-own = رقم أدخله معلم أو معلمة على الجهاز، ولم يتحقق منه سانغو.

# صف واحد على عدة أجهزة.
ui-teacher-devices = عدة أجهزة
ui-teacher-devices-about = لعب هذا الصف على أجهزة أخرى أيضًا
ui-teacher-devices-says = أعطوا كل جهاز آخر ملف هذا الصف، فتظهر عليه المقاعد والرموز نفسها. بعد اللعب يسلّم كل جهاز ملفًا لا يفتحه إلا هذا الجهاز، فأدخلوه هنا.
ui-teacher-devices-how-many = على كم جهاز يلعب الصف؟
ui-teacher-devices-how-many-says = احسبوا هذا الجهاز أيضًا إن كان الأطفال يلعبون عليه.
ui-teacher-devices-count = الأجهزة
ui-teacher-devices-more = الأجهزة التي سلّمت أكثر مما أحصيتم. أعيدوا العدّ من فضلكم.
ui-teacher-devices-handed = الأجهزة التي سلّمت: { $seen } من { $counted }
ui-teacher-devices-here = { $name } (هذا الجهاز)
ui-teacher-devices-facts = { $count ->
    [one] سجل واحد
    [two] سجلان
    [few] { $count } سجلات
    [many] { $count } سجلًا
   *[other] { $count } سجل
}
ui-teacher-devices-take = إدخال ما سلّمته الأجهزة
ui-teacher-devices-none = لم يوجد أي ملف مُسلَّم. عدد الأماكن التي بُحث فيها: { $places }. أدخلوا ذاكرة USB، أو ضعوا الملفات في مجلد التنزيلات.
ui-teacher-devices-none-taken = تعذّر إدخال أي من الملفات.
ui-teacher-devices-brought = عدد الملفات التي أُدخلت: { $files }. عدد السجلات الجديدة: { $facts }. { $kept ->
    [0] احتفظوا بالملفات: لا يمكن حفظ شيء على هذا الجهاز.
   *[other] يمكنكم الآن حذف الملفات.
}
ui-teacher-devices-delete = حذف الملفات التي أُدخلت
ui-teacher-devices-deleted = عدد الملفات التي حُذفت: { $files }.
ui-teacher-devices-not-deleted = تعذّر حذف { $file }. احذفوه بأنفسكم من فضلكم.
ui-teacher-devices-refused = { $file }: { $why }
ui-teacher-transfer-none = ليس ملفًا سلّمه جهاز صف.
ui-teacher-transfer-damaged = الملف تالف. أعيدوا التسليم على ذلك الجهاز.
ui-teacher-transfer-newer = الملف من إصدار أحدث من سانغو. حدّثوا هذا الجهاز.
ui-teacher-transfer-foreign = الملف لصف آخر، أو أن لذلك الجهاز ملف صف آخر.
ui-teacher-devices-file = ملف الصف
ui-teacher-devices-file-says = افتحوه على الجهاز الآخر: «لنبدأ» ثم «الانضمام إلى صف». ليس فيه اسم طفل ولا نتائج، لكن من معه الملف يستطيع اللعب على كل المقاعد: أعطوه لأجهزة هذا الصف فقط.
ui-teacher-devices-save = حفظ ملف الصف
ui-teacher-devices-saved = حُفظ هنا: { $place } — انقلوه إلى الأجهزة الأخرى، على ذاكرة USB مثلًا.
ui-teacher-devices-qr = رمز QR لملف الصف
ui-teacher-devices-qr-says = يستطيع جهاز فيه كاميرا قراءة هذا الرمز: انسخوا النص الذي يظهر، ثم اختاروا «لصق الرمز» في «الانضمام إلى صف» في المتصفح.
ui-teacher-devices-lost = مفاتيح هذا الصف من قفل أقدم، فلا يمكن فتح شيء من الأجهزة الأخرى بعد الآن. ويبقى ما هو موجود هنا. للمتابعة على عدة أجهزة، أعدّوا صفًا جديدًا.
ui-teacher-devices-failed = لم ينجح ذلك. حاولوا من جديد.

# جهاز يلعب بملف صف.
ui-teacher-joined = التسليم
ui-teacher-joined-says = هذا الجهاز تابع لصف أُعدّ على جهاز المعلم أو المعلمة. ما يفعله الأطفال هنا يُحسب بعد تسليمه وإدخاله هناك.
ui-teacher-joined-name = هذا الجهاز
ui-teacher-joined-kept = المحفوظ هنا
ui-teacher-joined-hand-in = حفظ ملف التسليم
ui-teacher-joined-handed-in = حُفظ هنا: { $place } — انقلوا هذا الملف إلى جهاز المعلم أو المعلمة، على ذاكرة USB مثلًا. سلّموا من جديد بعد أن يتابع الأطفال اللعب.
ui-teacher-joined-other = تحميل ملف صف آخر
ui-teacher-joined-pin = قسم المعلمين، برقم سري
ui-teacher-lessons-finished = الدروس، وعدد المقاعد التي أنهتها:
ui-teacher-card-try = تجربة هذا الدرس
ui-teacher-card-try-says = تجربة فقط: لا يُحفظ منها شيء ولا يُحسب.
