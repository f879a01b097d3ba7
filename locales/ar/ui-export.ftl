# ما تقوله الصيغ المعدّة للقراءة: الصفحة المطبوعة والمصنّف. تقرؤه الإدارات والأهالي والوزارات.

ui-export-language = العربية
# بين العدد الصحيح وعُشره.
ui-export-decimal-mark = .

# ما هذا.
ui-export-subject = أطفال آمنون على الإنترنت
ui-export-class-sheet = كشف الصف
ui-export-area-tables = جداول بحسب المنطقة
ui-export-what-class = نتائج صف واحد. لا عدد هنا يدل على طفل بعينه.
ui-export-what-areas = نتائج صفوف كل منطقة مجتمعة. لا عدد هنا يدل على طفل بعينه.
ui-export-contents = المحتويات
ui-export-languages = اللغات

# عمّ هو.
ui-export-period = الفترة
ui-export-country = حزمة البلد
ui-export-country-international = دولي
ui-export-area = المنطقة
ui-export-band = الوحدة
ui-export-band-explorers = المستكشفون، من 5 إلى 8 سنوات
ui-export-band-navigators = الملّاحون، من 9 إلى 12 سنة
ui-export-band-guardians = الحرّاس، من 13 إلى 17 سنة
ui-export-module-version = إصدار الوحدة
ui-export-cutoffs-version = إصدار التعريفات
ui-export-release = رقم النشر
ui-export-not-stated = غير مذكور

# أعداد مختلقة.
ui-export-simulated = محاكاة
ui-export-simulated-says = هذه أعداد اختلقها برنامج محاكاة للتجربة. لا تخص أي طفل حقيقي، ولا يمكن أن يُستنتج منها شيء.

# ما يُحصى.
ui-export-glance = نظرة سريعة
ui-export-measure-completed = أكملوا الوحدة
ui-export-measure-coverage = التغطية: أكملوا، من جميع التلاميذ
ui-export-measure-confident-and-knows = واثقون وآمنون ويعرفون كيف يبلّغون
ui-export-measure-explorers = يُظهرون كيف يطلبون المساعدة ويبلّغون
ui-export-measure-knows = يعرفون كيف يبلّغون
ui-export-measure-confident = يصفون أنفسهم بالثقة
ui-export-measure-safe = يجيبون إجابات آمنة
ui-export-measure-not-classifiable = إجابات أقل من أن تكفي للحكم على الثقة
ui-export-of-enrolled = من المسجَّلين
ui-export-of-students = من جميع تلاميذ المنطقة
ui-export-of-completed = ممن أكملوا

# التعريفات.
ui-export-define = ما الذي يُحصى
ui-export-define-completed = أُنجزت كل الدروس الأساسية وسُلّم التقييم الأخير. والدرس الذي أُعفي منه طفل لمصلحته يُحسب منجزًا. والنسبة من المسجَّلين في الصفوف المشاركة.
ui-export-define-coverage = العدد نفسه، لكن من جميع تلاميذ المنطقة المسجَّلين رسميًا، سواء شاركت صفوفهم أم لا. وهذا وحده هو المؤشر الوطني 7.1.4.
ui-export-define-confident-and-knows = من بين من أكملوا: الواثقون الذين يجيبون إجابات آمنة ويعرفون كيف يبلّغون، أي الثلاثة معًا.
ui-export-define-explorers = من بين من أكملوا: الذين يُظهرون بأفعالهم أنهم يعرفون كيف يطلبون المساعدة ويبلّغون. ولا يُسأل الأطفال في هذا العمر عن مدى ثقتهم.
ui-export-define-knows = في مهمة، ودون مساعدة، يوجّه الطفل البلاغ إلى جهة تستطيع التصرف، أو إلى شخص بالغ موثوق، ويجيب إجابة صحيحة عن عدد كافٍ من أسئلة الإبلاغ.
ui-export-define-confident = ما يقوله الأطفال عن أنفسهم: يبلغ متوسط إجاباتهم عن أسئلة الثقة الحد الفاصل.
ui-export-define-safe = عدد كافٍ من الإجابات الصحيحة عن أسئلة الأمان.
ui-export-define-not-classifiable = إجابات قليلة جدًا عن أسئلة الثقة. لا يُقال عن هؤلاء الأطفال إنهم واثقون ولا إنهم غير واثقين، ويبقون ضمن من أكملوا.
ui-export-define-cutoffs = الحدود الفاصلة الدقيقة، ومع كل منها سببه، منشورة مع سانغو في الملف indicators.ron، بالإصدار المذكور أعلاه.

# ملاحظات على عدد.
ui-export-flag-experimental = قيد التجربة لهذه الفئة العمرية، ولا يُجمع أبدًا مع الفئات الأكبر.
ui-export-flag-not-taught = دُرّست الوحدة دون حزمة بلد متحقَّق منها، فلم تُدرَّس طرق الإبلاغ الوطنية: ليس جزءًا من المؤشر الوطني 7.1.5.

# كيف يُعرض العدد.
ui-export-read = كيف يُقرأ
ui-export-legend-exact = شريط ممتلئ: العدد الدقيق، كم من كم، ونسبته المئوية.
ui-export-legend-band = شريط مخطط: تقع النسبة في مكان ما من هذا النطاق.
ui-export-legend-hidden = خط منقط: مخفي. والمخفي لا يعني صفرًا.
# LOW and HIGH stand for the two ends of the range.
ui-export-range = من LOW إلى HIGH%
ui-export-hidden = مخفي
ui-export-hidden-why = يُخفى العدد، أو يُعرض على شكل نطاق فقط، حين تكون المجموعة صغيرة أو متشابهة إلى حد قد يكشف شيئًا عن طفل بعينه.

# من تُحصي السطور.
ui-export-who = الفئة
ui-export-total = المجموع
ui-export-all = الجميع
ui-export-by-age = بحسب العمر
ui-export-age-5-8 = من 5 إلى 8 سنوات
ui-export-age-9-12 = من 9 إلى 12 سنة
ui-export-age-13-17 = من 13 إلى 17 سنة
ui-export-age-18 = 18 سنة فأكثر
ui-export-age-not-stated = العمر غير مذكور
ui-export-by-sex = بحسب الجنس
ui-export-sex-female = بنات
ui-export-sex-male = أولاد
ui-export-sex-not-stated = الجنس غير مذكور
ui-export-by-disability = بحسب الإعاقة
ui-export-disability-yes = مع إعاقة
ui-export-disability-no = دون إعاقة
ui-export-disability-not-stated = الإعاقة غير مذكورة

# أين.
ui-export-level-class = هذا الصف
ui-export-level-country = البلد كله
ui-export-level-region = الإقليم
ui-export-level-province = المحافظة
ui-export-level-district = القضاء

# المصنّف.
ui-export-sheet-summary = ملخص
ui-export-sheet-results = النتائج
ui-export-sheet-chart = رسم بياني
ui-export-sheet-data = البيانات
ui-export-data-says = في الورقة الأخيرة «البيانات» كل الأعداد، عدد واحد في كل سطر، بالأعمدة نفسها التي في ملف CSV. والخلية الفارغة مخفية، وليست صفرًا.
ui-export-head-what = ما الذي يُحصى
ui-export-head-count = كم
ui-export-head-of = من كم
ui-export-head-percent = النسبة المئوية
ui-export-chart-none = لا يوجد رسم بياني، إذ لا أعداد دقيقة لعرضها.
