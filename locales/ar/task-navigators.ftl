# مهمة الإبلاغ، من 9 إلى 12 سنة: «سنابورد»، تطبيق للعب فقط.

task-navigators-goal = هذا «سنابورد»، وهو تطبيق غير حقيقي. فيه منشور يؤذي أحد الأطفال. لنجده، ولنفعل ما كنا سنفعله في الحياة الحقيقية.

task-navigators-cat-who = مي
task-navigators-cat = كتبت قطتي أول رسالة لها: «ييييييييي». أظن أنها تريد سمكًا.
task-navigators-pond-who = كوفي
task-navigators-pond = أنا ودراجتي والبركة. فازت البركة! ضحكتُ كثيرًا حتى ابتلعتُ ورقة شجر.
task-navigators-donkey-who = توربو99
task-navigators-donkey = وضعتُ رأس حمار على صورة نيلز من صفنا! التعليقات: «غبي مثل الحمار!» «لننهق كلنا عندما يدخل».
task-navigators-dragon-who = إيفو
task-navigators-dragon = اكتمل تنيني. وانتهى من أجله حبر ثلاثة أقلام.

## لماذا الإبلاغ؟
task-navigators-reason-advert = يريد أن يبيع لنا شيئًا
task-navigators-reason-unkind = فيه قسوة على شخص
task-navigators-reason-boring = أجده مملًا
task-navigators-reason-copied = منقول من فيلم

## من نخبر؟
task-navigators-adult-teacher = معلم أو معلمة
task-navigators-adult-home = شخص كبير في البيت
task-navigators-adult-cousin = قريبة كبيرة، مثل خالتي
