# أسئلة عمر 5 إلى 8 سنوات: أزواج تُسمع وتُرى صورها. كل الأطفال في المواقف من الخيال.

## النموذج A: السلامة.

item-game-name-v1-ask = لعبة تسأل مينا عن اسمها الحقيقي. ماذا تفعل؟
item-game-name-v1-a = تختار اسمًا مضحكًا.
item-game-name-v1-b = تكتب اسمها الحقيقي.

item-where-home-v1-ask = لاعب يسأل توبي أين يسكن. ماذا يفعل؟
item-where-home-v1-a = يخبره. فهو لاعب لطيف جدًا.
item-where-home-v1-b = يسأل شخصًا كبيرًا أولًا.

item-friend-key-v1-ask = صديقة أدا تريد كلمة السر. ماذا تفعل أدا؟
item-friend-key-v1-a = تحتفظ بها. إنها مفتاحها.
item-friend-key-v1-b = تقولها. الأصدقاء يتشاركون كل شيء.

item-strong-key-v1-ask = يريد بو كلمة سر جديدة. أيهما أفضل؟
item-strong-key-v1-a = واحد، واحد، واحد، واحد
item-strong-key-v1-b = سمكة، قمر، حذاء، غيمة

item-shiny-box-v1-ask = صندوق لامع يقول: «المسني تربح!» ما هو؟
item-shiny-box-v1-a = إعلان
item-shiny-box-v1-b = هدية

item-talking-bear-v1-ask = دبّ ناطق يسأل ليو عن عنوانه. ماذا يفعل؟
item-talking-bear-v1-a = يخبر الدبّ. فهو مجرد لعبة.
item-talking-bear-v1-b = يسأل شخصًا كبيرًا أولًا.

item-one-more-v1-ask = حان وقت النوم. يقول الجهاز: «واحدة أخرى!» ماذا تفعل زوي؟
item-one-more-v1-a = تشاهد واحدة أخرى.
item-one-more-v1-b = تغلقه وتنام.

item-tired-eyes-v1-ask = لعب رافي طويلًا وتعبت عيناه. ماذا يفعل؟
item-tired-eyes-v1-a = يضع الجهاز ويركض قليلًا.
item-tired-eyes-v1-b = يلعب لعبة أسهل.

## النموذج B: السلامة.

item-school-photo-v1-ask = لعبة تريد صورة مدرسة مينا. ماذا تفعل؟
item-school-photo-v1-a = ترسلها. إنه مجرد مبنى.
item-school-photo-v1-b = تسأل شخصًا كبيرًا أولًا.

item-phone-number-v1-ask = لاعب مضحك يطلب رقم هاتف توبي. ماذا يفعل؟
item-phone-number-v1-a = يحتفظ به ويخبر شخصًا كبيرًا.
item-phone-number-v1-b = يقوله. فاللاعب مضحك.

item-cousin-key-v1-ask = ابن خالة أدا يطلب كلمة السر. ماذا تفعل؟
item-cousin-key-v1-a = تقولها. فكلٌّ منهما يحب الآخر.
item-cousin-key-v1-b = تحتفظ بها. إنها مفتاحها.

item-name-key-v1-ask = يحتاج بو إلى كلمة سر. أيهما أفضل؟
item-name-key-v1-a = ثلاثة أشياء لا يخمّنها أحد
item-name-key-v1-b = اسمه هو

item-star-coins-v1-ask = نجمة تقفز: «نقود مجانية هنا!» ما هي؟
item-star-coins-v1-a = هدية من اللعبة
item-star-coins-v1-b = إعلان

item-asking-lamp-v1-ask = لعبة ناطقة تسأل متى يكون ليو وحده. ماذا يفعل؟
item-asking-lamp-v1-a = يخبر شخصًا كبيرًا.
item-asking-lamp-v1-b = يجيب. فاللعبة تحفظ السر.

item-soup-time-v1-ask = العشاء جاهز. تقول اللعبة: «ابقي!» ماذا تفعل زوي؟
item-soup-time-v1-a = تتوقف وتذهب لتأكل.
item-soup-time-v1-b = تكمل اللعب. فالعشاء ينتظر.

item-sore-head-v1-ask = شاهد رافي المقاطع طويلًا وتعب رأسه. ماذا يفعل؟
item-sore-head-v1-a = يشاهد شيئًا هادئًا.
item-sore-head-v1-b = يطفئ الجهاز ويتحرك قليلًا.

## النموذج A: الإبلاغ.

item-scary-picture-v1-ask = ظهرت صورة مخيفة. ماذا تفعل لينا؟
item-scary-picture-v1-a = تقلب الجهاز وتخبر شخصًا كبيرًا.
item-scary-picture-v1-b = تنظر ثانية لتكون شجاعة.

item-mean-player-v1-ask = لاعب يضايق سامي مرة بعد مرة. ماذا يفعل؟
item-mean-player-v1-a = يضايقه هو أيضًا.
item-mean-player-v1-b = يتوقف ويُري ذلك لشخص كبير.

## النموذج B: الإبلاغ.

item-nasty-video-v1-ask = ولد كبير يُري لينا مقطعًا سيئًا. ماذا تفعل؟
item-nasty-video-v1-a = تشاهده ولا تخبر أحدًا.
item-nasty-video-v1-b = تدير وجهها وتخبر شخصًا كبيرًا.

item-secret-friend-v1-ask = لاعب يقول: «هذا سرّنا». ماذا يفعل سامي؟
item-secret-friend-v1-a = يخبر شخصًا كبيرًا مع ذلك.
item-secret-friend-v1-b = يحفظه. فالسرّ سرّ.
