# درس the-oops-feeling، من 5 إلى 8 سنوات. كل شيء يُسمع. عشر كلمات في الجملة على الأكثر، وعشرون في الفقاعة.
# نخاطب الطفل أو الطفلة بصيغ تصلح للاثنين: المصدر، وصيغة «نحن»، والماضي، والضمير المتصل؛ ونتجنب الأمر والمضارع المخاطب.
# «شعور أوبس» هو ما نحس به حين نرى ما يزعجنا.

the-oops-feeling-title = حين أشعر بعدم الارتياح
the-oops-feeling-about = صورة تزعجنا: نتوقف، ونبعد نظرنا، ونغطيها، ونخبر شخصًا كبيرًا

## القصة. المخاطَب هو من يلعب، وهو يصنع حوتًا من جورب في بيت زوري.

the-oops-feeling-story-arrive = هوب! مرحبًا، أنا سانغو. نصنع اليوم حوتًا مع زوري. من جورب! الحمد لله، الجورب نظيف.
the-oops-feeling-story-sock = حوتي يحتاج إلى ذيل. الجهاز اللوحي يرينا كيف. قصّ، قصّ، لصق!

the-oops-feeling-story-pop = غررر! خربشة رمادية تزمجر على الشاشة. أوه! بطني يرتجف. ماذا نفعل؟
the-oops-feeling-story-pop-look = أنظر مرة أخرى
the-oops-feeling-story-pop-turn = أقلب الجهاز
the-oops-feeling-story-pop-hide = أختبئ تحت البطانية

# ثلاث طرق بلا لوم، وكلها تصل إلى بطن زوري المرتجف، والجهاز مقلوب على وجهه.
the-oops-feeling-story-looked = أوه! صارت ركبتاي ترتجفان أيضًا. النظر يكبّر الخوف. هيا نقلب الجهاز. هوب!
the-oops-feeling-story-hidden = المكان مظلم ودافئ! لكن الزمجرة مستمرة. أمدّ ذراعًا واحدة. هوب! ساد الهدوء.
the-oops-feeling-story-turned = هوب! فكرة ممتازة. نرى الآن ملصق بطة. والبط لا يزمجر.

the-oops-feeling-story-wobbly = بطني ما زال يرتجف. هذا شعور «أوبس». هل نخبر ماما؟ هل ستغضب؟
# ماما لينديوي هي أم زوري، وهي خبّازة.
the-oops-feeling-story-thanks = أغضب؟ أبدًا! شكرًا لأنكما أخبرتماني. جاءت الخربشة وحدها. الذنب ليس ذنبكما.
the-oops-feeling-story-another = إن لم يستمع شخص كبير، نخبر غيره. سنجد من يستمع. والآن، من يريد ذيلًا؟
the-oops-feeling-story-end = ها هو شعور «أوبس»، صار صغيرًا جدًا! يدخل في جورب. هي هي، الحوت عنده حازوقة!

## الخطوات: أجهزة غير حقيقية. أولًا ما يمكن فعله، ثم المشاعر.

the-oops-feeling-steps-goal = يأتي شيء مزعج. لنساعد شعور «أوبس» كي يصغر! ما أول خطوة؟

the-oops-feeling-steps-do-stop = كفى!
the-oops-feeling-steps-do-turn = أقلبه
the-oops-feeling-steps-do-cover = أغطيه
the-oops-feeling-steps-do-close = أطفئه
the-oops-feeling-steps-do-away = أنظر بعيدًا
the-oops-feeling-steps-do-leave = أمشي بعيدًا
the-oops-feeling-steps-do-look = أنظر مرة أخرى
the-oops-feeling-steps-do-press = ضغط، ضغط، ضغط!
the-oops-feeling-steps-do-answer = أجيبه
the-oops-feeling-steps-do-quiet = لا أخبر أحدًا
the-oops-feeling-steps-do-grandma = أخبر جدتي
the-oops-feeling-steps-do-dad = أخبر بابا
the-oops-feeling-steps-do-teacher = أخبر معلمتي

the-oops-feeling-steps-feel-scared = خوف
the-oops-feeling-steps-feel-sad = حزن
the-oops-feeling-steps-feel-muddled = حيرة

# سحابة مخربشة في فيلم عن الطبول.
the-oops-feeling-steps-cloud-about = نشاهد فيلمًا عن الطبول. بوو! قفزت سحابة رمادية مخربشة.
the-oops-feeling-steps-cloud-look = السحابة تحدّق أيضًا. الخوف يكبر. هيا نتنفس كي يصغر.
the-oops-feeling-steps-cloud-grandma = جدتك قادمة! لكن السحابة ما زالت تحدّق. ماذا يمكن ليديك؟
the-oops-feeling-steps-cloud-put-turn = هوب! أهلًا يا بطة. السحابة تنظر إلى الطاولة الآن. من نخبر؟
the-oops-feeling-steps-cloud-tell-grandma = قالت جدتك: «يسعدني أنك أخبرتني. الذنب ليس ذنبك». ثم طبلتما على القدور.

# كلب حزين تحت المطر.
the-oops-feeling-steps-dog-about = نشاهد كلبًا مضحكًا. ثم جاء كلب آخر تحت المطر. مسكين!
the-oops-feeling-steps-dog-look = مطر، ومطر، ومطر. الحزن يكبر. هيا نتنفس كي يصغر.
the-oops-feeling-steps-dog-dad = بابا قادم! لكن المطر ما زال على الشاشة. ماذا يمكن ليديك؟
the-oops-feeling-steps-dog-put-close = تِك، شاشة سوداء! يمكننا إيقاف أي فيلم. من عنده عناق لك؟
the-oops-feeling-steps-dog-tell-dad = قال بابا: «أنا أيضًا أحزن لهذا». عناق كبير! «هذا فيلم فقط. جفّ الكلب الآن».

# هاتف ولد كبير.
the-oops-feeling-steps-clown-about = ولد كبير يمد هاتفه إليك. مهرج على الشاشة يخيف بوجهه.
the-oops-feeling-steps-clown-look = صار وجه المهرج أسوأ. الخوف يكبر. هيا نتنفس كي يصغر.
the-oops-feeling-steps-clown-close = الولد يمسك هاتفه بقوة. لا يمكن إطفاؤه. ماذا أيضًا؟
the-oops-feeling-steps-clown-away = أدرنا الرأس، فجاء الهاتف خلفنا! لنقل له ما نريد.
the-oops-feeling-steps-clown-teacher = نادت معلمتك: «أنا قادمة!» المهرج ما زال هنا. ماذا نفعل الآن؟
the-oops-feeling-steps-clown-say-stop = «كفى! لا أريد أن أرى هذا». يا له من صوت قوي! وعيناك؟
the-oops-feeling-steps-clown-put-away = مرحبًا يا حديقة! عيناك لك وحدك. من نخبر الآن؟
the-oops-feeling-steps-clown-tell-teacher = قالت معلمتك: «شكرًا. سأتكلم معه. الذنب ليس ذنبك».

# نافذة لا تُغلق.
the-oops-feeling-steps-popup-about = نرسم سمكة. بوب! التصقت بها صورة لزجة.
the-oops-feeling-steps-popup-close = ضغطنا على العلامة. بوب! صارتا اثنتين. هذا لا ينفع هنا.
the-oops-feeling-steps-popup-turn = الأصابع مستعجلة. بوب! صارتا اثنتين. لنرفع أيدينا أولًا!
the-oops-feeling-steps-popup-press = بوب، بوب، بوب! الحيرة تكبر. هيا نتنفس كي تصغر.
the-oops-feeling-steps-popup-grandma = جدتك قادمة! لكنها ما زالت تفرقع. ماذا يمكن ليديك؟
the-oops-feeling-steps-popup-hands-stop = الأيدي إلى فوق! لن يفرقع شيء الآن. وماذا نفعل بالجهاز؟
the-oops-feeling-steps-popup-put-turn = هوب! لتفرقع هناك وحدها. من نخبر الآن؟
the-oops-feeling-steps-popup-tell-close = الجهاز على وجهه. لنتركه هناك! من نخبر الآن؟
the-oops-feeling-steps-popup-tell-grandma = قالت جدتك: «تسللت الصورة وحدها. لم يكن ذنبك». ثم مسحتها.

# روبوت يطلب الأسرار. أول شخص كبير لا يستمع.
the-oops-feeling-steps-toy-about = قال روبوتك: «أريد سرًّا من أسرارك. ولا كلمة لبابا!»
the-oops-feeling-steps-toy-cover = «مرحبًا؟ من أطفأ الضوء؟» يتكلم تحت الغطاء أيضًا. وماذا بعد؟
the-oops-feeling-steps-toy-close = الزر في ظهره. فهرب وهو يضحك! لنقل له «كفى» أولًا.
the-oops-feeling-steps-toy-answer = «المزيد! المزيد!» الحيرة تكبر. هيا نتنفس كي تصغر.
the-oops-feeling-steps-toy-dad = بابا يقلي الفطائر. الروبوت ما زال يتكلم. ماذا نفعل به؟
the-oops-feeling-steps-toy-grandma = جدتك ما زالت في الحافلة. ماذا يمكن أن نفعل الآن؟
the-oops-feeling-steps-toy-say-stop = «كفى! أسراري لي». رمشت عينا الروبوت. ويداك، ماذا تفعلان؟
the-oops-feeling-steps-toy-put-close = تِك. «تصبحون على خير…» هدوء! من نخبر بهذا؟
the-oops-feeling-steps-toy-tell-cover = أحلامًا سعيدة يا روبوت! صار دافئًا أيضًا. من نخبر بهذا؟
the-oops-feeling-steps-toy-tell-dad = «ليس الآن، الفطائر تحترق!» لم يستمع بابا. هذا يحدث. انفتح الباب! من هنا؟
the-oops-feeling-steps-toy-again-cover = الروبوت نائم. لكن لم يستمع إلينا أحد بعد. من هنا أيضًا؟
the-oops-feeling-steps-toy-again-grandma = استمعت جدتك: «الألعاب لا تطلب الأسرار. أحسنت حين أخبرتني!» واعتذر بابا، ومعه الفطائر.

# مكالمة لا تنتهي.
the-oops-feeling-steps-call-about = مكالمة مع الخالة مينا. دخل شخص على رأسه كيس، وهو يضحك.
the-oops-feeling-steps-call-close = ضغطنا وضغطنا. لا ينطفئ! ماذا يمكن أن نفعل أيضًا؟
the-oops-feeling-steps-call-cover = اليدان ترتجفان، فسقط الغطاء. «كفى» أولًا، ثم الغطاء.
the-oops-feeling-steps-call-leave = القناع ينظر إلينا ونحن نمشي. ماذا يمكن لليدين أولًا؟
the-oops-feeling-steps-call-quiet = قال القناع: «هذا سرّنا!» الخوف يكبر. سرّ كهذا لا يُكتم. هيا نتنفس.
the-oops-feeling-steps-call-dad = نادى بابا: «أنا قادم!» القناع ما زال يضحك. ماذا نفعل الآن؟
the-oops-feeling-steps-call-hands-stop = يدك تقول: كفى. ولا جواب منا. كيف نختفي عن القناع؟
the-oops-feeling-steps-call-put-cover = هوب! لا يرى شيئًا الآن. لكنه ما زال يضحك. هل نبقى هنا؟
the-oops-feeling-steps-call-go-leave = إلى اللقاء! الضحك وحده ممل. من نخبر الآن؟
the-oops-feeling-steps-call-tell-close = صار هذا بعيدًا خلفنا. لنتركه هناك! من نخبر الآن؟
the-oops-feeling-steps-call-tell-dad = قال بابا: «شكرًا لأنك أخبرتني». وأنهى المكالمة. «ليس ذنبك أبدًا».

## الآن دورك.

the-oops-feeling-carry-ask = مبيت في بيت صديق. بدأ فيلم مخيف. الجميع يشاهد. قلبك يدق: بوم، بوم. ما تصرفك؟
the-oops-feeling-carry-watch = أشاهد مثل الآخرين
the-oops-feeling-carry-watch-why = عندها يكبر الخوف ويكبر. المشاهدة ليست واجبًا. إبعاد النظر شجاعة!
the-oops-feeling-carry-away = أنظر بعيدًا وأخبر شخصًا كبيرًا
the-oops-feeling-carry-away-why = نعم! ترتاح عيناك. ويساعد شخص كبير. ربما مع كأس حليب دافئ!
the-oops-feeling-carry-quiet = أسكت، كي لا يغضبوا
the-oops-feeling-carry-quiet-why = الخوف مسموح، ولا ذنب فيه. والكلام مع شخص كبير يساعد!

## لنتذكّر.

the-oops-feeling-recap-1 = كفى! ننظر بعيدًا. نغطي أو نطفئ. نخبر شخصًا كبيرًا!
the-oops-feeling-recap-2 = شعور «أوبس» ليس ذنبنا أبدًا. شهيق، ثم زفير.
the-oops-feeling-recap-3 = لم يستمع أحدهم؟ نخبر غيره، ثم غيره.
the-oops-feeling-recap-sign = إشارة سانغو: يد على البطن، شهيق، ثم زفير. صغر من جديد!
