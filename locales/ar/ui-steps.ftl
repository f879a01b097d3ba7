# خطوات سريعة: جهاز غير حقيقي، وما تستطيعه اليدان.
ui-steps-pretend = جهاز غير حقيقي. لا يمكنه أن يؤذينا.
ui-steps-what = ماذا نفعل؟
ui-steps-trail = الخطوات المنجزة: { $done } من { $all }
ui-steps-show-me = أريد أن أرى
ui-steps-breathe-in = شهيق
ui-steps-breathe-out = زفير
ui-steps-blow = بطن كبير! والآن ننفخ، كأننا نبرّد حساءً ساخنًا.
ui-steps-calmed = آآه. صار أصغر. لنجرّب شيئًا آخر!
ui-steps-calm = هدوء
ui-steps-hint = أنا أفعل هذا. والآن دورك!
ui-steps-next-round = أوه، شيء جديد. ماذا نفعل؟
ui-steps-level-up = { $level ->
    [1] صرنا نعرف الخطوات! والآن يصبح الأمر أصعب.
   *[other] يا للسرعة! إليكم أصعبها كلها.
}
ui-steps-level-down = لنجرّب معًا واحدة أسهل.
ui-steps-finished = نعرف الآن ماذا نفعل، ومن يستمع إلينا. أحسنّا!
