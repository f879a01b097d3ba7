# مهمة الإبلاغ لعمر 13 إلى 17 سنة: «سنابورد»، تطبيق صور من الخيال.

task-guardians-goal = هذا «سنابورد»، تطبيق من الخيال. أحد المنشورات جزء من حملة على شخص. لنجده، ولنفعل ما كنا سنفعله حقًا.

task-guardians-pan-who = داريو
task-guardians-pan = فطيرتي على شكل آيسلندا، أو على شكل فطيرة. لقد أكلت آيسلندا.
# المنشور الضار: تصويت ضد زميل مع دعوة إلى المشاركة.
task-guardians-vote-who = queenb
task-guardians-vote = صوّتوا: من كان يجب ألا يدخل الصف العاشر ج أبدًا؟ أدِم في المقدمة! اكتبوا له رأيكم. الجميع يفعل ذلك.
task-guardians-hen-who = إيناس
task-guardians-hen = حِكتُ لدجاجتي كنزة، فنظرت إليّ بعتاب.
task-guardians-spoons-who = لويس
task-guardians-spoons = إحدى عشرة ملعقة وكوب واحد بلا يدين. والرقم القياسي لجدتي.

## لماذا تبلّغ عنه؟
task-guardians-reason-spam = رسائل مزعجة أو إعلان
task-guardians-reason-bullying = تنمّر أو مضايقة
task-guardians-reason-copied = عمل منسوخ
task-guardians-reason-boring = لا يعجبني

## من تخبر؟
task-guardians-adult-counsellor = مرشدة المدرسة
task-guardians-adult-home = شخص كبير في البيت
task-guardians-adult-coach = مدرّبي
