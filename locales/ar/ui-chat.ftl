# تطبيق المراسلة غير الحقيقي.
ui-chat-pretend = هذا تطبيق مراسلة غير حقيقي. لا يخرج شيء مما نكتبه هنا من اللعبة.
ui-chat-talk = المحادثة
ui-chat-write = ماذا نكتب؟
ui-chat-you = أنا: { $text }
ui-chat-keep = حفظ دليل
    .label = حفظ دليل
ui-chat-block = حظر
ui-chat-leave = مغادرة المحادثة
ui-chat-tell = إخبار من نثق به
ui-chat-keep-done = حُفظ الدليل
ui-chat-block-done = تم الحظر
ui-chat-leave-done = غادرنا المحادثة
ui-chat-tell-done = أخبرنا شخصًا نثق به
ui-chat-read-on = متابعة القراءة
ui-chat-back = الرجوع إلى الوراء
ui-chat-show-me = ماذا كان سانغو سيفعل؟
ui-chat-hint = أنا أفعل هذا. لنجرّب!
ui-chat-again = عدنا إلى تلك اللحظة. ماذا يمكن أن نفعل أيضًا؟
ui-chat-next-talk = رنّ الهاتف! شخص آخر يكتب.
ui-chat-ended = كانت هذه محادثة جميلة!
ui-chat-level-up = { $level ->
    [1] نلاحظ أشياء كثيرة! والآن يصبح الأمر أصعب.
   *[other] يا لها من عيون يقظة! إليكم أمكر المحادثات.
}
ui-chat-level-down = لنجرّب معًا واحدة أسهل.
ui-chat-finished = بقي لنا أصدقاؤنا الطيبون، ولم يخدعنا أحد. أحسنّا!
