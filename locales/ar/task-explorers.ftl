# مهمة الإبلاغ لعمر 5 إلى 8 سنوات: «ويغلو»، تطبيق من الخيال.

task-explorers-goal = هذا «ويغلو»، تطبيق من الخيال. منشور واحد يجرح طفلة. لنجده ولنساعدها!

task-explorers-duck-who = نيلز
task-explorers-duck = بطّتي تسبح أسرع منّي!
task-explorers-parrot-who = أمل
task-explorers-parrot = ببغائي يقول «شوربة» طوال اليوم.
# المنشور الجارح: أحدهم يسخر مما تأكله طفلة.
task-explorers-lunch-who = زاب
task-explorers-lunch = يا للقرف، انظروا ماذا تأكل سارة! اضحكوا عليها!
task-explorers-snails-who = لؤي
task-explorers-snails = سباق الحلزونات! ما زالت تركض.

## لماذا تبلّغ عنه؟
task-explorers-reason-mean = فيه أذى لأحد
task-explorers-reason-advert = يريد أن يبيع شيئًا
task-explorers-reason-tired = يجعلني أنعس

## من تخبر؟
task-explorers-adult-teacher = المعلّمة أو المعلّم
task-explorers-adult-home = شخص كبير في البيت
