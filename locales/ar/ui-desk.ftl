# مكتب الإبلاغ: تطبيق للتجربة فقط.
ui-desk-pretend = هذا تطبيق غير حقيقي. لا شيء مما نفعله هنا يخرج من اللعبة.
ui-desk-proof = حفظ دليل
    .label = حفظ دليل
ui-desk-block = حظر
ui-desk-report = إبلاغ
ui-desk-tell = إخبار من نثق به
ui-desk-helpline = الاتصال بخط المساعدة
ui-desk-reply = رد
ui-desk-forward = إرسال إلى غيري
ui-desk-done = انتهيت
ui-desk-really-done = هل انتهيت؟ لا عودة إلى هذه المهمة بعد ذلك.
ui-desk-go-on = ليس بعد
ui-desk-why = لماذا الإبلاغ؟
ui-desk-whom = من نخبر؟
ui-desk-by = مِن { $who }
ui-desk-open = عرض المنشور: { $post }
ui-desk-proof-done = حُفظ الدليل: صورة للشاشة.
ui-desk-block-done = تم الحظر. لم يعد هذا الشخص يستطيع الوصول إليك هنا.
ui-desk-report-done = تم الإبلاغ. سينظر المسؤولون عن التطبيق في الأمر.
ui-desk-tell-done = تم إخبار: { $who }.
ui-desk-helpline-done = أصغى إليك شخص في خط المساعدة.
ui-desk-reply-done = أرسلت ردًا.
ui-desk-forward-done = أرسلته إلى غيرك.
ui-desk-hidden = حظرت هذا الشخص. اختفى المنشور من صفحتك.
ui-desk-show-me = ماذا كان سانغو سيفعل؟
ui-desk-hint = أنا أفعل هذا. لنجرّب!
ui-desk-back = محاولة أخرى
ui-desk-level-up = { $level ->
    [1] صرنا نعرف الطريق جيدًا! والآن يصبح الأمر أصعب.
   *[other] لا يفوتنا شيء! إليكم أصعب المواقف.
}
ui-desk-finished = نحفظ الدليل، ونحظر، ونخبر، ونبلّغ: صرنا نعرف كل ذلك. ولا أحد منا وحده.
