# درس tell-someone، من 5 إلى 8 سنوات. كل شيء يُقرأ بصوت عالٍ. عشر كلمات في الجملة على الأكثر، وعشرون في الفقاعة.
# نخاطب الطفل أو الطفلة بصيغ تصلح للاثنين: المصدر، وصيغة «نحن»، والماضي، والضمير المتصل؛ ونتجنب الأمر والمضارع المخاطب.

tell-someone-title = أُخبر من أثق به
tell-someone-about = من نخبر، وكيف، ومرة أخرى إن لم يسمعنا أحد

## القصة. «خربوش» تطبيق غير حقيقي لرسوم الأطفال. تيو له سماعة أذن، ويتكلم بيديه أيضًا.

tell-someone-story-arrive = مرحبًا، أنا سانغو! في «خربوش» يعرض الأطفال رسومهم. رسمت لين قطتها!
tell-someone-story-oops = خربش أحدهم على قطتي كلها. بطني يتموّج. وكلماتي عالقة.

tell-someone-story-how = ليس ذنبك يا لين. نحتاج إلى أذنين كبيرتين! كيف تُخبر لين بما حدث؟
tell-someone-story-how-draw = لين ترسمه
tell-someone-story-how-hands = تيو يقوله بيديه
tell-someone-story-how-voice = زوري تقوله معها

tell-someone-story-drawn = هذه قطتي. وهذه هي الخربشة. وهذه الدودة الملتوية هي بطني.
tell-someone-story-hands = يداي تتكلمان. قطة. خربشة. حزن. وتتكلمان حتى والفم ملآن!
tell-someone-story-voice = واحد، اثنان، ثلاثة: «أفسد أحدهم قطة لين!» صوتان أعلى من صوت واحد.

# الطرق الثلاث تؤدي إلى المكان نفسه: لم يسمع أحد بعد.
tell-someone-story-busy = يا للهول، حسائي يفور ويهرب! لاحقًا يا أحبائي، لاحقًا!

tell-someone-story-again = ماما لينديوي لم تسمع إلا الحساء. هذا يحدث. ماذا الآن؟
tell-someone-story-again-again = نخبرها مرة أخرى
tell-someone-story-again-other = نخبر السيد ساتو
tell-someone-story-again-nobody = لا نخبر أحدًا

tell-someone-story-nobody = إممم، في الخفاء تكبر العقدة. يمكننا دائمًا أن نحاول من جديد! أذنا السيد ساتو كبيرتان.
tell-someone-story-once = توقّف يا حساء! كلي آذان الآن. شكرًا لأنكم أخبرتموني مرتين! سأساعدكم.
tell-someone-story-other = شكرًا لأنكم أخبرتموني! سأساعدكم. وإن كنتُ أنا المشكلة يومًا، فأخبروا غيري.
tell-someone-story-end = اختفت الخربشة، وهدأ بطني. ولقطتي قبعة جديدة!

## المكتب: «خربوش». الأزرار: رد، إرسال، حفظ دليل، حظر، إبلاغ؛ إخبار شخص؛ انتهيت.
## نحكي ما تؤدي إليه الخطوة، ثم نتراجع عنها. بابتسامة أو بعناية، ولا نوبّخ أبدًا.

tell-someone-desk-goal = لنجد الصورة التي تؤذي. ثم نخبر أحدًا!

# المستوى 1. سخرية من برج. هذا الطفل يهمس.
tell-someone-desk-tower-goal = بنى باو برجًا. وهنا من يسخر منه.
tell-someone-desk-tower-duck-who = ميا
tell-someone-desk-tower-duck = بطتي تسبح. وأنا أكاد أسبح!
tell-someone-desk-tower-mean-who = عبّوس
tell-someone-desk-tower-mean = باو رضيع! ها ها، برج رُضّع!
tell-someone-desk-tower-pancake-who = كوفي
tell-someone-desk-tower-pancake = فطيرتي تشبه غيمة.
tell-someone-desk-tower-reason-sad = يُحزن طفلًا
tell-someone-desk-tower-reason-boring = ممل
tell-someone-desk-tower-adult-mother = والدة باو
tell-someone-desk-tower-adult-teacher = المعلمة
tell-someone-desk-tower-done = همس باو بما حدث في أذن كبيرة. اختفى الكلام الجارح. وارتفع البرج!
tell-someone-desk-tower-reply = «ها ها!» ضحك عبّوس بصوت أعلى. هو يحب الردود. شخص كبير يستطيع إيقافه.
tell-someone-desk-tower-forward = صار أطفال أكثر يرونها. اختبأ باو تحت الطاولة. من يستطيع أن يساعده؟
tell-someone-desk-tower-astray = قال التطبيق: «ممل؟ إذن سأتثاءب». لكن ما شعور باو؟
tell-someone-desk-tower-unfair = آه! هذه الصورة لا تؤذي أحدًا. لنبحث عن الصورة الجارحة.
tell-someone-desk-tower-away = نظرنا بعيدًا. لكن باو ما زال حزينًا. من يستطيع أن يساعده؟

# المستوى 1. صورة تريد أن تخيف وأن تنتشر. هذا الطفل يتكلم بيديه.
tell-someone-desk-monster-goal = صورة هنا تريد تخويف الأطفال.
tell-someone-desk-monster-boo-who = بوبو
tell-someone-desk-monster-boo = بوو! أرسلوني إلى غيركم، وإلا جئت الليلة!
tell-someone-desk-monster-hamster-who = يوكي
tell-someone-desk-monster-hamster = هامستري يأكل بيديه الاثنتين.
tell-someone-desk-monster-hen-who = آنا
tell-someone-desk-monster-hen = لدجاجتنا كنزة جديدة.
tell-someone-desk-monster-reason-scary = يخيف الأطفال
tell-someone-desk-monster-reason-green = لا أحب الأخضر
tell-someone-desk-monster-adult-grandma = الجدة
tell-someone-desk-monster-adult-teacher = المعلمة
tell-someone-desk-monster-done = أخبر تيو بما حدث بيديه. اختفى الوحش. كان من ورق فقط!
tell-someone-desk-monster-reply = «بوو!» هذا ما يقوله لكل من يرد. شخص كبير يستطيع إيقافه.
tell-someone-desk-monster-forward = صار أصدقاؤك خائفين أيضًا. هو من ورق ولن يأتي! من يستطيع إيقافه؟
tell-someone-desk-monster-astray = سأل التطبيق: «هل ألوّنه بالأزرق؟» لكن ما السيّئ فيه حقًا؟
tell-someone-desk-monster-unfair = آه! الدجاجة والهامستر لا يخيفان أحدًا. أي صورة تقول «بوو»؟
tell-someone-desk-monster-away = أبعدت نظرك، وهذا ذكاء! لكنه يخيف الآن طفلًا آخر. من يستطيع إيقافه؟

# المستوى 2. طفلة تُركت وحدها. هي ترسم ما حدث.
tell-someone-desk-party-goal = الكل مدعو إلى الحفلة. إلا لين.
tell-someone-desk-party-parrot-who = أولو
tell-someone-desk-party-parrot = ببغائي يقول «تصبحون على خير» عند الفطور.
tell-someone-desk-party-snails-who = تيس
tell-someone-desk-party-snails = فاز حلزوني! واستغرق أسبوعًا كاملًا.
tell-someone-desk-party-without-who = الدب الكبير
tell-someone-desk-party-without = الحفلة للجميع! إلا لين. لا أحد يلعب مع لين!
tell-someone-desk-party-reason-alone = طفلة تُركت وحدها
tell-someone-desk-party-reason-sad = يُحزن طفلة
tell-someone-desk-party-reason-cake = الكعكة قليلة
tell-someone-desk-party-adult-father = والد لين
tell-someone-desk-party-adult-father-unheard = قال: «هم، هم»، وعيناه على هاتفه. لنخبره مرة أخرى، أو نخبر غيره!
tell-someone-desk-party-adult-teacher = المعلمة
tell-someone-desk-party-done = رسمت لين ما حدث، ففهم شخص كبير. والآن يرقصون كلهم معًا. حتى الحلزون!
tell-someone-desk-party-reply = زمجر الدب الكبير: «وأنت أيضًا خارج الحفلة!» صار الحزن لاثنين. شخص كبير يستطيع المساعدة.
tell-someone-desk-party-forward = صار الأطفال كلهم يتهامسون. ولين تشعر بأنها أصغر. من يستطيع أن يساعدها؟
tell-someone-desk-party-astray = عدّ التطبيق قطع الكعكة. هي كثيرة! ما المشكلة حقًا؟
tell-someone-desk-party-unfair = آه! هذه الصورة لا تؤذي أحدًا. من تُركت وحدها هنا؟
tell-someone-desk-party-away = نظرنا بعيدًا. لكن لين تجلس وحدها. من يستطيع أن يساعدها؟

# المستوى 2. سخرية من صورة. هذا الطفل يخبر حتى يسمعه أحد.
tell-someone-desk-nose-goal = خربش أحدهم على صورة ريكو.
tell-someone-desk-nose-letter-who = مي
tell-someone-desk-nose-letter = كتبت قطتي رسالة: مممممم.
tell-someone-desk-nose-potato-who = نخّار
tell-someone-desk-nose-potato = أنف ريكو بطاطا! اضحكوا عليه كلكم!
tell-someone-desk-nose-hat-who = فيمي
tell-someone-desk-nose-hat = ذهبت قبعة جدي لتسبح.
tell-someone-desk-nose-reason-sad = يُحزن طفلًا
tell-someone-desk-nose-reason-boring = ممل
tell-someone-desk-nose-adult-cook = الطاهية
tell-someone-desk-nose-adult-cook-unheard = صاحت: «حسائي!» وركضت. لنخبرها مرة أخرى، أو نخبر غيرها!
tell-someone-desk-nose-adult-grandma = الجدة
tell-someone-desk-nose-adult-grandma-unheard = «خررر»، شخرت الجدة. لنخبرها مرة أخرى، أو نخبر غيرها!
tell-someone-desk-nose-adult-librarian = السيد ساتو من المكتبة
tell-someone-desk-nose-done = ظل ريكو يخبر حتى سمعه أحد. اختفت البطاطا. وأنفه هو رائع!
tell-someone-desk-nose-reply = «بطاطا، بطاطا!» كان نخّار ينتظر هذا فقط. شخص كبير يستطيع إيقافه.
tell-someone-desk-nose-forward = صار أطفال أكثر يضحكون. وغطّى ريكو أنفه. من يستطيع أن يساعده؟
tell-someone-desk-nose-astray = قال التطبيق: «ممل؟ إذن سأتثاءب». لكن ما شعور ريكو؟
tell-someone-desk-nose-unfair = آه! هذه الصورة لا تؤذي أحدًا. ممّن يسخرون هنا؟
tell-someone-desk-nose-away = لم يسمع أحد بعد. وريكو ما زال حزينًا. من له أذنان كبيرتان؟

# المستوى 3. شخص يعرض قطة صغيرة ويريد سرًا.
tell-someone-desk-kitten-goal = هنا من يريد سرًا.
tell-someone-desk-kitten-pond-who = سامي
tell-someone-desk-kitten-pond = قابلت ضفدعًا. وقلت له «نقيق».
tell-someone-desk-kitten-psst-who = كف ناعم
tell-someone-desk-kitten-psst = بسس! عندي قطة صغيرة لك. نلتقي وحدنا، وبلا كلمة لأحد!
tell-someone-desk-kitten-dragon-who = نور
tell-someone-desk-kitten-dragon = تنيني لا يأكل إلا المعكرونة.
tell-someone-desk-kitten-reason-secret = يقول: بلا كلمة لأحد
tell-someone-desk-kitten-reason-cute = القطة لطيفة
tell-someone-desk-kitten-adult-home = شخص كبير في البيت
tell-someone-desk-kitten-adult-grandpa = الجد
tell-someone-desk-kitten-adult-grandpa-unheard = صاح من الحمّام: «لحظة!» لنخبره مرة أخرى، أو نخبر غيره!
tell-someone-desk-kitten-adult-teacher = المعلمة
tell-someone-desk-kitten-done = قال «بلا كلمة لأحد»، وأنت أخبرت. يا للشجاعة! لم تكن هناك أي قطة.
tell-someone-desk-kitten-reply = كتب كف ناعم فورًا: «بسرعة!» لا قطة هناك، بل عجلة فقط. لنخبر أحدًا!
tell-someone-desk-kitten-forward = صار صديقك يريد الذهاب أيضًا. من يستطيع أن يحميكما؟
tell-someone-desk-kitten-astray = قال التطبيق: «نعم، لطيفة جدًا». لكن ماذا يريد كف ناعم؟
tell-someone-desk-kitten-unfair = آه! الضفادع والتنانين لا تريد أسرارًا. من يهمس هنا؟
tell-someone-desk-kitten-away = بقيت بعيدًا، أحسنت! لكن كف ناعم يسأل الآن طفلًا آخر. من يستطيع إيقافه؟

# المستوى 3. المشكلة هنا شخص كبير، وهو في القائمة: لذلك نخبر غيره.
tell-someone-desk-uncle-goal = هنا شخص كبير كلامه جارح.
tell-someone-desk-uncle-crybaby-who = العم بو
tell-someone-desk-uncle-crybaby = ها ها! كايا بكّاءة! انظروا كلكم!
tell-someone-desk-uncle-spoons-who = لويس
tell-someone-desk-uncle-spoons = سقط برج الملاعق. يا لها من موسيقى!
tell-someone-desk-uncle-cat-who = تيس
tell-someone-desk-uncle-cat = قطتي تنام في المغسلة.
tell-someone-desk-uncle-reason-sad = يُحزن طفلة
tell-someone-desk-uncle-reason-boring = ممل
tell-someone-desk-uncle-adult-uncle = العم بو
tell-someone-desk-uncle-adult-uncle-unheard = قال: «هذا مزاح!» هو نفسه المشكلة. لنخبر شخصًا كبيرًا آخر!
tell-someone-desk-uncle-adult-grandma = الجدة
tell-someone-desk-uncle-adult-teacher = المعلمة
tell-someone-desk-uncle-done = استمع شخص كبير آخر، واختفت الصورة. البكاء مسموح للجميع. حتى للكبار!
tell-someone-desk-uncle-reply = قال العم بو: «كلام أطفال!» الجدال معه ليس عليك وحدك.
tell-someone-desk-uncle-forward = صار ناس أكثر يضحكون، واختبأت كايا. شخص كبير آخر يستطيع إيقافه.
tell-someone-desk-uncle-astray = قال التطبيق: «ممل؟ إذن سأتثاءب». لكن ما شعور كايا؟
tell-someone-desk-uncle-unfair = آه! هذه الصورة لا تؤذي أحدًا. من يبكي هنا؟
tell-someone-desk-uncle-away = كايا ما زالت تبكي. الكبار قد يخطئون أيضًا. من نثق به؟

## الآن دورك.

tell-someone-carry-ask = أخبرت كايا جدتها بشيء محزن. لكن الجدة تنظر إلى هاتفها. ماذا الآن؟
tell-someone-carry-leave = لا تخبر أحدًا بعد الآن
tell-someone-carry-leave-why = إذن تحمله كايا وحدها. يمكنها أن تخبر من جديد!
tell-someone-carry-again = تخبرها مرة أخرى، أو تخبر غيرها
tell-someone-carry-again-why = أحسنت! كايا تخبر حتى يسمعها أحد.
tell-someone-carry-cat = تخبر القطة فقط
tell-someone-carry-cat-why = القطة تخرخر، وهذا مريح. لكن المساعدة من عمل الكبار.

## لنتذكّر.

tell-someone-recap-1 = شيء يؤلم؟ أُخبر: بكلمات، أو بيدين، أو برسم.
tell-someone-recap-2 = لم يسمعني أحد؟ أُخبر من جديد.
tell-someone-recap-3 = شخص كبير هو المشكلة؟ أُخبر شخصًا آخر.
tell-someone-recap-sign = إشارة سانغو: يدان حول الفم مثل بوق. نخبر!
