# درس mine-yours-ours، من 9 إلى 12 سنة. ست عشرة كلمة في الجملة على الأكثر، وأربعون في الفقاعة.
# نخاطب الطفل أو الطفلة بصيغ تصلح للاثنين: المصدر، وصيغة «نحن»، والماضي، والضمير المتصل؛ ونتجنب الأمر والمضارع المخاطب.

mine-yours-ours-title = لي ولك ولنا
mine-yours-ours-about = من صنعه؟ ومن يظهر فيه؟ ومن يقرر؟

## القصة. المخاطَب هو من يلعب، وعنده طائرة ورقية.

mine-yours-ours-story-arrive = مرحبًا، أنا سانغو! غدًا عيد الطائرات الورقية، وطائرتك بلا صورة حتى الآن. ها هو رسم كايا: تنين يأكل السباغيتي!
mine-yours-ours-story-dragon = استغرق الرسم ثلاث أمسيات. أصعب ما فيه خيوط السباغيتي. وكرة اللحم هذه؟ إنها أعز أصدقاء التنين.

mine-yours-ours-story-want = هذا أجمل تنين في العالم، وهو على صفحة الصف. لمسة واحدة، فيصير على طائرتك. ما التصرف؟
mine-yours-ours-story-want-copy = أنسخه، فهو على الصفحة أصلًا
mine-yours-ours-story-want-ask = أسأل كايا
mine-yours-ours-story-want-own = أرسم شيئًا من عندي

mine-yours-ours-story-copied = هوووب، عبر الصفحة! صار على طائرتك تنين، وعلى أربع طائرات أخرى أيضًا. كايا تعدّ تنانينها، ولم يسألها أحد. سكتت تمامًا.
mine-yours-ours-story-mend = واحد منها لي. لم أفكر إلا في جمال التنين! هيا نزيلها ونسأل كايا. معًا أسهل. ها هي تبتسم من جديد.
mine-yours-ours-story-asked = لم يسألني أحد غيرك! نعم، لطائرتك. بشرط أن يُكتب اسمي خلف الأذن، صغيرًا جدًا. وكرة اللحم تأتي معه!
mine-yours-ours-story-drawn = حلزون بصاروخ! لا أحد في العالم عنده مثله. وهو كله لك. وكايا تسأل: هل يمكنها تلوين اللهب؟

mine-yours-ours-story-together = عندي فكرة! نصنع طائرة كبيرة معًا: الوجه عليك، والظهر عليّ. فتصير لنا، ونقرر معًا أين تطير!

mine-yours-ours-story-news = رنّة! طائرتك في أخبار الجزيرة! وتحتها: «من صنع ريكو». من صنع من؟ العمل عملك، والاسم خطأ. هذا يؤلم. ما أول خطوة؟
mine-yours-ours-story-news-ask = أسأل ريكو كيف حدث هذا
mine-yours-ours-story-news-tell = أُري السيد ساتو الخبر
mine-yours-ours-story-news-shout = أكتب تحته: «ريكو لص!»

mine-yours-ours-story-string = أنا؟ أنا أمسكتُ الخيط فقط! سألوني عن اسمي ثم خلطوا الأمور. كتبتُ إليهم مرتين. هيا بنا إلى السيد ساتو.
mine-yours-ours-story-told = شكرًا لأنك أريتني هذا. سأكتب إليهم فورًا. وقد جاء ريكو قبلك، وهو متضايق جدًا: لم يمسك إلا الخيط!
mine-yours-ours-story-shouted = آه، أعرف هذه الرغبة! لكن ريكو قرأها فشحب وجهه. لم يمسك إلا الخيط، والخطأ من الصحيفة. نمسح ما كتبناه ونعتذر.

mine-yours-ours-story-thanks = صُحّح الخبر: فيه الآن اسمك واسم كايا. عملك يستحق اسمك. وإن لم يستمع أحد، نخبر شخصًا كبيرًا، ثم غيره. والآن: إلى الريح!

## الفرز: الأماكن والأدوات.

mine-yours-ours-sort-goal = من يقرر؟ ننظر في الداخل، ثم نجد المكان المناسب. ومع كل نجاح، تكبر طائرة التنين!
mine-yours-ours-sort-grown = طائرتك التنين
mine-yours-ours-sort-done = إنها تطير! وكل قطعة منها هنا بفضل نظرتك الدقيقة.
mine-yours-ours-sort-unseen = أعادته الموجة! من الخارج لا أحد يعرف لمن هو. لننظر في الداخل أولًا.
mine-yours-ours-sort-home-mine = أنا أقرر
mine-yours-ours-sort-home-theirs = غيري يقرر
mine-yours-ours-sort-home-ours = نقرر معًا
mine-yours-ours-sort-home-all = للجميع
mine-yours-ours-sort-tool-ask = أسأل
mine-yours-ours-sort-tool-crop = أقصّ جزءًا
mine-yours-ours-sort-tool-swap = أصنع ما هو لي

## المستوى الأول.

mine-yours-ours-sort-cat = صورة من كاميرتك
mine-yours-ours-sort-cat-inside = ليس فيها إلا قطتك، وطرف من إبهامك.
mine-yours-ours-sort-cat-fits = صورتك وقطتك وإبهامك! القرار لك.
mine-yours-ours-sort-cat-theirs = من يقرر إذن؟ القطة؟ الصورة من كاميرتك، ولا أحد غيرك فيها.

mine-yours-ours-sort-comic = قصة مصوّرة في دفترك
mine-yours-ours-sort-comic-inside = الرسم رسمك، والقصة من خيال تيو.
mine-yours-ours-sort-comic-fits = صنعها اثنان، فيقرر اثنان. ويضحك اثنان!
mine-yours-ours-sort-comic-mine = وجد تيو قصته على صفحة الصف. لكن عنده نهاية أجمل! نحتاج إلى موافقته أيضًا.
mine-yours-ours-sort-comic-theirs = ورسومك؟ كلها من يدك. من يصنع معًا يقرر معًا.

mine-yours-ours-sort-wallpaper = حوت من صفحة اسمها «صور مجانية»
mine-yours-ours-sort-wallpaper-inside = تحته: «رسم لولو، 11 سنة. أرجو أن تسألوني أولًا!»
mine-yours-ours-sort-wallpaper-fits = لولو رسمته، فلولو تقرر. من الجيد أننا نظرنا تحته.
mine-yours-ours-sort-wallpaper-mine = العثور على الشيء ليس صنعًا له! رأت لولو حوتها على صفحتك، ولم يسألها أحد.
mine-yours-ours-sort-wallpaper-all = الصفحة تقول «مجاني»، ولولو تقول «اسألوني». الحوت حوتها، فكلمتها هي المهمة.
mine-yours-ours-sort-wallpaper-ask = كتبت لولو: «على طائرتك؟ نعم، يسعدني!» استعماله مسموح الآن، وهو ما زال حوتها.
mine-yours-ours-sort-wallpaper-swap = هذا حوت من رسمك: حوت بمعطف مطر. مائل قليلًا، وفخور جدًا.
mine-yours-ours-sort-wallpaper-mended = من رسمك أنت، فالقرار لك. ومعطف المطر فكرتك أيضًا!

mine-yours-ours-sort-song = أغنية تدندنها كل الجدات
mine-yours-ours-sort-song-inside = هي قديمة جدًا، ولا أحد يعرف من صنعها.
mine-yours-ours-sort-song-fits = أغنية بهذا القدم هي للجميع. نغنيها، ونغيّرها، وندندنها للقطة!
mine-yours-ours-sort-song-mine = لك وحدك؟ إذن على مليون جدة أن تستأذنك!
mine-yours-ours-sort-song-theirs = سيطول البحث عمن نسأله. هي قديمة جدًا، فيجوز للجميع أن يغنوها.

## المستوى الثاني.

mine-yours-ours-sort-fair = صورة من كاميرتك لحفل المدرسة
mine-yours-ours-sort-fair-inside = عن قرب: لين، وفمها مليء بالكعك. لم يسألها أحد.
mine-yours-ours-sort-fair-fits = الوجه وجه لين، فلين تقرر. وهي ما زالت تمضغ.
mine-yours-ours-sort-fair-mine = الكاميرا كانت معك. لكن الوجه وجه لين، والكعك كعكها.
mine-yours-ours-sort-fair-ask = ضحكت لين: «لا، ليس هذه! لنأخذ واحدة بعد أن أنتهي!»
mine-yours-ours-sort-fair-crop = قصصنا! لم يبقَ إلا طاولة الكعك ونصف بالون.
mine-yours-ours-sort-fair-mended = لا وجه ولا اسم، كعك فقط. القرار الآن لك.

mine-yours-ours-sort-poster = ملصق عن البراكين، عليه اسمك
mine-yours-ours-sort-poster-inside = في الأسفل، بخط صغير: «ونور وريكو وأمينة». رسم كل واحد جزءًا.
mine-yours-ours-sort-poster-fits = أربعة رسامين، وأربعة يقررون. وطاولة برتقالية جدًا.
mine-yours-ours-sort-poster-mine = نور تبحث عن حممها. رسمتها كلها! من ساعد فله رأي.
mine-yours-ours-sort-poster-theirs = والدخان، من رسمه؟ إنه من رسمك! رسمه أربعة، فيقرر أربعة.

mine-yours-ours-sort-notes = ملخص مرتب في ملفّك
mine-yours-ours-sort-notes-inside = كتبه ريكو، واستغرق منه عصرين كاملين.
mine-yours-ours-sort-notes-fits = ريكو كتبه، فريكو يقرر ماذا يُصنع به.
mine-yours-ours-sort-notes-mine = رأى ريكو جُمَله وفوقها اسمك. حتى نكتته عن الضفدع!
mine-yours-ours-sort-notes-ask = قال ريكو: «قراءته؟ طبعًا! لكن من غير تسليمه باسم غيري».
mine-yours-ours-sort-notes-swap = هذا ملخص من كتابتك. أقصر، وصار في رأسك أيضًا.
mine-yours-ours-sort-notes-mended = كلماتك أنت، وحتى نكتة الضفدع من عندك. القرار لك.

mine-yours-ours-sort-castle = قلعة في لعبة بناء
mine-yours-ours-sort-castle-inside = البرج من بنائك. وبنت زوري الباقي وقبو التنين.
mine-yours-ours-sort-castle-fits = بنيتماها معًا، فالقرار لكما معًا. أما التنين فلا صوت له.
mine-yours-ours-sort-castle-mine = عادت زوري، فوجدت قبو التنين موقف سيارات. من ساعد فله رأي.
mine-yours-ours-sort-castle-theirs = وبرجك ذو الأربعين نافذة؟ لك رأي أيضًا!

## المستوى الثالث.

mine-yours-ours-sort-humming = الجدة تدندن في المطبخ، والصوت في هاتفك
mine-yours-ours-sort-humming-inside = لم تنتبه للتسجيل. وبين أغنيتين، تحكي سرًا عن العم بن.
mine-yours-ours-sort-humming-fits = الصوت لمن خرج منه. فالجدة تقرر.
mine-yours-ours-sort-humming-mine = سمعه العم بن على الفطور. الهاتف هاتفك، لكن الصوت صوتها والسر سرها.
mine-yours-ours-sort-humming-ask = ضحكت الجدة: «لا، ليس هذا! نحذفه، وندندن معًا أغنية جديدة». وهكذا كان.
mine-yours-ours-sort-humming-crop = قُصّ السر. لكن صوتها ما زال هناك، وهي ما زالت لا تعرف.
mine-yours-ours-sort-humming-mended = صوتان وموافقتان. الآن القرار لكما معًا.

mine-yours-ours-sort-pirate = قرصان صنعه لك حاسوب
mine-yours-ours-sort-pirate-inside = نظرة أدق: إنه وجه كايا! صنعه الحاسوب من صورتها.
mine-yours-ours-sort-pirate-fits = وجهها يبقى لها، حتى مع لحية. كايا تقرر.
mine-yours-ours-sort-pirate-mine = كايا أمام نفسها، بلحية وببغاء. صنعه حاسوب، لكنه ما زال وجهها.
mine-yours-ours-sort-pirate-ask = قالت كايا: «لا، شكرًا. لو اخترتُ لكنتُ نينجا».
mine-yours-ours-sort-pirate-swap = هذا قرصان من رسمك، أنفه كحبة بطاطس. لا يشبه أحدًا.
mine-yours-ours-sort-pirate-mended = قرصانك، وأنف البطاطس من عندك. القرار لك!

mine-yours-ours-sort-map = خريطة كنز عليها ختم صارم
mine-yours-ours-sort-map-inside = عمرها ثلاثمئة سنة. كتب المتحف: «متاحة للجميع. نتمنى لكم المتعة!»
mine-yours-ours-sort-map-fits = بدت ممنوعة، وهي للجميع. كثير من الأشياء القديمة جدًا كذلك.
mine-yours-ours-sort-map-theirs = الختم يبدو صارمًا. لكن المتحف يقول في الداخل: خذوها جميعًا!
mine-yours-ours-sort-map-mine = لك وحدك؟ إذن على المتحف أن يستأذنك في خريطته!

mine-yours-ours-sort-team = صورة فريقك، والجميع يضحك
mine-yours-ours-sort-team-inside = أنتم خمسة. أربعة يريدونها على الصفحة، وميكا لا يوافق.
mine-yours-ours-sort-team-fits = خمسة وجوه، وخمسة يقررون. و«لا» واحدة تكفي.
mine-yours-ours-sort-team-mine = وجد ميكا الصورة على الصفحة. فيها خمسة وجوه، فنحتاج إلى «نعم» خمس مرات.
mine-yours-ours-sort-team-theirs = وأنت؟ صورتك فيها، ثالث وجه من اليسار! لك رأي أيضًا.

## خارج اللعبة.

mine-yours-ours-carry-ask = في قصتك ثعالب، وقد وجدنا لها صورة مثالية. تحتها: «رسم سميرة. الاستعمال مسموح. أرجو ذكر اسمي!» ما التصرف؟
mine-yours-ours-carry-plain = أستعملها، فهي مسموحة
mine-yours-ours-carry-plain-why = نعم، مسموحة! لم تطلب إلا شيئًا واحدًا، وهو ناقص: اسمها.
mine-yours-ours-carry-name = أستعملها وأكتب «رسم سميرة»
mine-yours-ours-carry-name-why = كلمتان، والجميع سعيد: أنت وسميرة والثعلب.
mine-yours-ours-carry-never = الأفضل ألا أستعمل أي صورة
mine-yours-ours-carry-never-why = لا حاجة إلى ذلك! سميرة تحب أن ترى ثعلبها في قصتك، ومعه اسمها.

## لنتذكر.

mine-yours-ours-recap-1 = ننظر جيدًا: من صنعه، ومن يظهر فيه؟ هم من يقررون.
mine-yours-ours-recap-2 = صنعناه معًا؟ نقرر معًا. السؤال سريع، و«لا» واحدة تكفي.
mine-yours-ours-recap-3 = ما نصنعه لنا. وإن أخذه أحد، أو أخذ صورتنا، نخبر شخصًا كبيرًا، ثم غيره.
mine-yours-ours-recap-sign = إشارة سانغو: يد على القلب، ثم تمتد مفتوحة. هل يمكن؟
