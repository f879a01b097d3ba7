# درس play-and-rest، من 5 إلى 8 سنوات. عشر كلمات في الجملة على الأكثر، وعشرون في الفقاعة. كل شيء يُسمع: نكتب للأذن.
# نخاطب الطفل أو الطفلة بصيغ تصلح للاثنين: المصدر، وصيغة «نحن»، والماضي، والضمير المتصل.

play-and-rest-title = ألعب وأرتاح
play-and-rest-about = يوم نملؤه معًا، وكائن منفوش يكبر ويكبر

## القصة. المخاطَب هو من يلعب، وهو في زيارة كايا.

play-and-rest-story-arrive = مرحبًا، أنا سانغو! نزور اليوم كايا. عندها عصرٌ كامل للّعب!
play-and-rest-story-plan = أولًا فيديو واحد: رقصة الأخطبوط. ثم نلعب بالكرة!

play-and-rest-story-more = انتهى الفيديو. بُوب! قفز كائن منفوش وقال: «مرة أخرى فقط!» فماذا نفعل الآن؟
play-and-rest-story-more-one = نعم، مرة أخرى!
play-and-rest-story-more-off = نطفئ الجهاز، ونخرج!

play-and-rest-story-grew = فيديو، ثم ثانٍ، ثم ثالث… صار كبيرًا كالأريكة! دغدغتُه. طَقّ، أطفأته!
play-and-rest-story-shrank = طَقّ، أطفأته! ها هو صغير كحبة حمّص. نام في جيبي.
play-and-rest-story-game = والآن إلى الكرة! إنها تقفز من الفرح. قالت الكرة: «أخيرًا وصلتم!»
play-and-rest-story-call = جهازي يرن. إنها جدتي! نغني معًا أغنية الضفدع المرح. أحب ذلك كثيرًا!

play-and-rest-story-bed = حلّ الليل. والجهاز يلمع ويلمع. أين ينام؟
play-and-rest-story-bed-away = في المطبخ
play-and-rest-story-bed-pillow = تحت الوسادة

play-and-rest-story-slept = تصبح على خير يا جهازي! سأحلم بالضفدع المرح. نقّ… نقّ… خخخ.
play-and-rest-story-blinked = يلمع ويلمع! لا أستطيع النوم هكذا. هيا إلى المطبخ. هكذا أفضل… خخخ.
play-and-rest-story-end = شاشة، وكرة، وجدة، ونوم. يا له من يوم! والآن دورك.

## أيام لولو.

play-and-rest-day-goal = لنملأ يوم لولو! ثم لنرَ الغد.
play-and-rest-day-who = لولو، الفقمة الصغيرة

play-and-rest-day-meter-sleep = النوم
play-and-rest-day-meter-play = اللعب
play-and-rest-day-meter-family = العائلة
play-and-rest-day-meter-school = التعلّم
play-and-rest-day-meter-screen = الشاشة

play-and-rest-day-card-ball = كرة
play-and-rest-day-card-ball-joy = قفزت الكرة حتى وصلت إلى القمر!
play-and-rest-day-card-swim = سباحة
play-and-rest-day-card-swim-joy = رشّت لولو الماء عاليًا، فابتلّ النورس!
play-and-rest-day-card-hut = كوخ
play-and-rest-day-card-hut-joy = في كوخ لولو وبابا باب صغير للحلزون.
play-and-rest-day-card-draw = رسم
play-and-rest-day-card-draw-joy = رسمت لولو تنينًا له قدمان يُسريان.
play-and-rest-day-card-tablet = لعبة
play-and-rest-day-card-tablet-joy = فازت لولو بسباق الحلزون على الشاشة!
play-and-rest-day-card-film = فيلم
play-and-rest-day-card-film-joy = ضحك بابا أعلى من صوت الفيلم!
play-and-rest-day-card-grandma = جدتي
play-and-rest-day-card-grandma-joy = ضحكت الجدة بقوة، حتى قفز الجهاز!
play-and-rest-day-card-more = مرة أخرى
play-and-rest-day-card-more-joy = رقص الكائن المنفوش على ساق واحدة.
play-and-rest-day-card-more-sticks = «مرة أخرى فقط!» إنه ملتصق. لمسة ثانية!
play-and-rest-day-card-more-grows = «مرة أخرى فقط!» لقد أخذ المكان التالي أيضًا!
play-and-rest-day-card-nap = قيلولة
play-and-rest-day-card-nap-joy = كانت قيلولة لولو دافئة كالخبز.
play-and-rest-day-card-story = حكاية
play-and-rest-day-card-story-joy = في حكاية بابا، صار الجورب ملكًا!
play-and-rest-day-card-lullaby = تهويدة
play-and-rest-day-card-lullaby-joy = غنّى بابا، فنام حتى المصباح.
play-and-rest-day-card-book = كتاب
play-and-rest-day-card-book-joy = في الصفحة الثانية تنين!
play-and-rest-day-card-soup = حساء
play-and-rest-day-card-school = مدرسة
play-and-rest-day-card-puddles = بِرَك
play-and-rest-day-card-puddles-joy = طرطش، طرطش! صغُرت البِرَك، وكبُر الضحك.
play-and-rest-day-card-crab = سلطعون
play-and-rest-day-card-crab-joy = حكى السلطعون ست نكات، كلها بالعرض.

play-and-rest-day-tomorrow-whale = تثاءبت لولو، فتثاءب الحوت أيضًا. إنهما يريدان نومًا أكثر!
play-and-rest-day-tomorrow-ball = تسأل الكرة: «لولو، أين كنتِ؟» إنها تريد أن تلعب!
play-and-rest-day-tomorrow-hat = لبس بابا قبعته المضحكة من أجل لولو. لقد اشتاق إليها!
play-and-rest-day-tomorrow-letters = الحروف تركض كالنمل. إنها تريد من يقرؤها!
play-and-rest-day-tomorrow-snore = الجهاز يشخر ويقول: «هذا كثير! أحتاج إلى راحة!»
play-and-rest-day-tomorrow-sheep = أيقظت الشاشة اللامعة الخراف. فرقصت طوال الليل!
play-and-rest-day-tomorrow-ducks = ظلّت لولو تقفز في السرير. حتى البط استيقظ!

play-and-rest-day-surprise-rain = طَق، طَق، مطر! لا كرة اليوم ولا سباحة. لكن، ما أجمل البِرَك!
play-and-rest-day-surprise-ring = رن، رن! السلطعون يريد اللعب على الشاشة.
play-and-rest-day-surprise-hop = هوب! الكائن المنفوش جلس في يوم لولو.

play-and-rest-day-day-sunny = العصر كله فارغ. ماذا نضع فيه؟
play-and-rest-day-day-sunny-good = الشمس تدغدغ لولو. إنها في كامل نشاطها!
play-and-rest-day-day-call = لولو مشتاقة إلى جدتها. ماذا نضع اليوم؟
play-and-rest-day-day-call-good = ابتسامة لولو عريضة كالقارب!
play-and-rest-day-day-school = يوم كامل، فيه مدرسة وحساء!
play-and-rest-day-day-school-good = تغني لولو طوال الطريق. والحوت يصفّق!
play-and-rest-day-day-free = لا مدرسة اليوم! والحساء عند الظهر.
play-and-rest-day-day-free-good = تدحرجت لولو من السرير كبرميل سعيد!
play-and-rest-day-day-rainy = يوم مدرسة. ماذا تريد تلك الغيمة الرمادية؟
play-and-rest-day-day-rainy-good = نزل المطر، وكان اليوم جميلًا رغم ذلك!
play-and-rest-day-day-ring = يوم بلا مدرسة! ما هذا الطنين؟
play-and-rest-day-day-ring-good = كان للولو وقت للجميع. ولنفسها أيضًا!
play-and-rest-day-day-hop = يوم مدرسة. من يضحك تحت الطاولة؟
play-and-rest-day-day-hop-good = الكائن المنفوش نائم في علبته. ولولو تدندن.

## الآن دورك.

play-and-rest-carry-ask = انتهت لعبتك. يقول الكائن المنفوش: «مرة أخرى فقط!» والأصدقاء ينتظرونك في الخارج. فماذا نفعل؟
play-and-rest-carry-more = مرة أخرى. فلينتظروا!
play-and-rest-carry-more-why = يكبر الكائن المنفوش ويكبر. والأصدقاء يقفزون من الانتظار. لنجرّب شيئًا آخر!
play-and-rest-carry-off = طَقّ، أطفأتُه! إلى الأصدقاء!
play-and-rest-carry-off-why = نعم! اللعبة باقية إلى الغد. والآن وقت اللعب في الخارج!
play-and-rest-carry-never = لا شاشات بعد اليوم أبدًا!
play-and-rest-carry-never-why = الشاشات ممتعة، والجدة تتصل بها! يكفي أن نتوقف الآن.

## لنتذكّر.

play-and-rest-recap-1 = نوم، ولعب، وتعلّم، وأحباب: كل يوم يحتاج إليها.
play-and-rest-recap-2 = «مرة أخرى فقط» تكبر. طَقّ، نطفئ، فتصغر!
play-and-rest-recap-3 = التوقف صعب؟ نخبر شخصًا كبيرًا. لم يسمعنا؟ نخبر غيره.
play-and-rest-recap-sign = إشارة سانغو: الخد على اليدين، ثم نتمدد. نلعب، ثم نرتاح!
