# مكتب المحقّقين.
ui-facts-tools = أدوات التحقيق
ui-facts-who = من يقول هذا؟
ui-facts-when = متى كان هذا؟
ui-facts-where = وأين أيضًا؟
ui-facts-look = نظرة أقرب
ui-facts-lens = لنحرّك العدسة فوق الصورة. ماذا يختبئ فيها؟
# ثلاثة صفوف في كل منها ثلاث خانات فوق الصورة.
ui-facts-field = { $field ->
    [1] العدسة: أعلى اليسار
    [2] العدسة: أعلى الوسط
    [3] العدسة: أعلى اليمين
    [4] العدسة: الوسط يسارًا
    [5] العدسة: المركز
    [6] العدسة: الوسط يمينًا
    [7] العدسة: أسفل اليسار
    [8] العدسة: أسفل الوسط
   *[other] العدسة: أسفل اليمين
}
ui-facts-saw = لا شيء مميز هنا. لنجرّب مكانًا آخر!
ui-facts-put-down = وضع العدسة جانبًا
ui-facts-board = لوحة الأدلة
ui-facts-for = يؤيّد
    .label = يؤيّد الخبر
ui-facts-against = يعارض
    .label = يعارض الخبر
ui-facts-nothing = لا يثبت شيئًا
    .label = لا يثبت شيئًا عن الخبر
# ما عُلّق هناك، لمن يسمع ولا يرى.
ui-facts-side = { $side }: { $findings }
ui-facts-pin = هل يؤيّد هذا الخبر أم يعارضه؟ أم لا يثبت شيئًا؟ لنعلّقه على اللوحة!
ui-facts-pinned = عُلّق على اللوحة! نبحث أكثر، أم نحكم؟
ui-facts-what = ماذا نريد أن نعرف؟
ui-facts-judge = حان وقت الحكم!
ui-facts-ask = والآن، ما الحكم؟
ui-facts-real = حقيقة
ui-facts-trick = خدعة
ui-facts-unknown = لا أحد يعرف بعد
ui-facts-more = متابعة البحث
ui-facts-show-me = ماذا كان سانغو سيفعل؟
ui-facts-hint = أنا أفعل هذا. لنجرّب!
ui-facts-again = عدنا إلى المكتب. ماذا يمكن أن نكتشف أيضًا؟
ui-facts-loose = سقط شيء عن اللوحة. لنقرأه من جديد: ماذا يقول حقًا؟
ui-facts-back = الرجوع إلى الوراء
ui-facts-by-the-way = وأمر آخر:
ui-facts-next = طق طق! وصلت قضية جديدة.
ui-facts-level-up = { $level ->
    [1] يا له من حسّ تحقيق! والآن يصبح الأمر أصعب.
   *[other] تحقيق رائع! إليكم أصعب القضايا.
}
ui-facts-level-down = لنأخذ معًا قضية أسهل.
ui-facts-finished = حُلّت كل القضايا! بحثنا أولًا، ثم حكمنا. أحسنّا!
