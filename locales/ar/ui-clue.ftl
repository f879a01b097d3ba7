# صفحات فيها علامات نبحث عنها.
ui-clue-catch = هذه حيلة!
ui-clue-caught = أمسكنا
ui-clue-decide = ماذا نفعل الآن؟
ui-clue-lit = { $place }، رأيناه
ui-clue-hidden = هيهي! أحدهم يضحك هناك. ما زالت حيلة مختبئة!
ui-clue-show-me = ماذا كان سانغو سيفعل؟
ui-clue-hint-look = أنا أنظر حيث اليد!
ui-clue-hint-catch = أنا أقول: هذه حيلة!
ui-clue-hint-do = أنا أفعل هذا. لنجرّب!
ui-clue-level-up = { $level ->
    [1] يا لها من عيون يقظة! صارت الحيل تختبئ أحسن.
   *[other] رائع! والآن أمكر الحيل كلها.
}
ui-clue-level-down = لنجرّب واحدة أسهل.
ui-clue-finished = وجدنا الحيل، ولم نلمس الأشياء الجميلة. أحسنّا!
