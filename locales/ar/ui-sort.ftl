# الفرز: تصل الأشياء بالقوارب، فننظر داخلها ونغيّرها ونضع كلًّا منها في مكانه.
ui-sort-open = لننظر في الداخل
ui-sort-show-me = أريد أن أرى
    .label = أريد أن أرى أين مكانه
ui-sort-opened = هذا ما في الداخل إذن. هل له مكان كما هو، أم يحتاج إلى تغيير أولًا؟
ui-sort-next = وصل القارب التالي.
ui-sort-where = أين مكانه؟
ui-sort-change = ما يمكن تغييره
ui-sort-tide = القوارب
ui-sort-call = لنُدخل هذا القارب أولًا: { $thing }
# ما ينمو، وعدد قطعه.
ui-sort-grown = { $what }: { $grown } من { $all }
ui-sort-streak = سلسلة موفّقة: قطعتان معًا!
ui-sort-watch = سأريك كيف.
# ما استعمله سانغو، واحدًا بعد الآخر.
ui-sort-and = {" + "}
ui-sort-shown = { $count ->
    [0] أضعه هنا: «{ $home }».
   *[other] أولًا: «{ $tools }». ثم: «{ $home }».
}
ui-sort-level-up = { $level ->
    [1] نظرة دقيقة! ما يأتي الآن يحتاج إلى نظرتين.
   *[other] عمل متقن! والآن تأتي عدة أمور معًا.
}
ui-sort-level-down = لنأخذ شيئًا أهدأ معًا.
