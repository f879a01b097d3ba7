# درس ad-or-game، من 5 إلى 8 سنوات. عشر كلمات في الجملة على الأكثر، وعشرون في الفقاعة. كل شيء يُسمع، فليكن حلوًا في الأذن.
# نخاطب الطفل أو الطفلة بصيغ تصلح للاثنين: المصدر، وصيغة «نحن»، والماضي، والضمير المتصل؛ ونتجنب الأمر والمضارع المخاطب.

ad-or-game-title = إعلان أم لعبة
ad-or-game-about = ننظر مرتين، ونمسك الحيل، ونلعب مطمئنين

## القصة. كايا تلعب ومعها أرنبها «أبو أذنين». و«بيب» هو ضفدع اللعبة.

ad-or-game-story-arrive = مرحبًا، أنا سانغو! كايا تلعب «حديقة بيب». والضفدع بيب يحب الجَزَر كثيرًا.
ad-or-game-story-bang = بوينغ! هدية ضخمة! جلست فوق لعبتي. أين بيب؟

ad-or-game-story-first = إنها تلمع وتغنّي وتصيح: «ضغطة واحدة، وأنا مجانية!» ماذا نفعل؟
ad-or-game-story-first-press = نضغط!
ad-or-game-story-first-look = ننظر خلفها أولًا.

ad-or-game-story-pressed = هووب! لا هدية هنا، بل متجر. لا ذنب لك! كانت الهدية متنكّرة.
ad-or-game-story-looked = هيهي! خلفها شيء صغير. ومعه مكبّر صوت كبير جدًا!

ad-or-game-story-shouter = هذا «الصيّاح»، حيلة من الحيل! وهذا إعلان. يريد أن نشتري شيئًا.

ad-or-game-story-then = أبو أذنين يغطّي أذنيه الطويلتين. ماذا نفعل الآن؟
ad-or-game-story-then-close = نغلق الإعلان.
ad-or-game-story-then-call = ننادي شخصًا كبيرًا.

ad-or-game-story-closed = بلوب! ذهب الصيّاح وعاد بيب. سأخبر ماما لينديوي!
ad-or-game-story-called = ماما لينديوي! هنا هدية تصيح. تعالي وانظري!

ad-or-game-story-mama = أحسنتم! الحيل تخدع الكبار أيضًا. هذه عدستي المكبّرة. لنبحث عن المزيد!

## لنجد العلامات. الحيل صغيرة ومشاكسة ومضحكة أكثر منها شريرة.
## لكل مكان: ما تُظهره العدسة، واسمه، ولماذا هو حيلة أو ليس حيلة.

ad-or-game-look-goal = لنحرّك العدسة ونمسك الحيل!
ad-or-game-look-do-close = نغلقها
ad-or-game-look-do-ask = نسأل شخصًا كبيرًا
ad-or-game-look-do-play = نُكمل

ad-or-game-look-loud = بوينغ! شيء جلس على حديقة بيب.
ad-or-game-look-loud-button = زر ضخم. يصيح: «ضغطة واحدة! أنا مجاني!»
ad-or-game-look-loud-button-name = زر ضخم
ad-or-game-look-loud-button-why = هذا الصيّاح! كلمة «مجاني» طُعم. وخلفها متجر ينتظر.
ad-or-game-look-loud-clock = منبّه. يرنّ: «بسرعة، بسرعة! الآن فقط!»
ad-or-game-look-loud-clock-name = منبّه يرنّ
ad-or-game-look-loud-clock-why = هذا المستعجل! يريد السرعة حتى لا نفكّر.
ad-or-game-look-loud-cross = علامة إغلاق صغيرة. تُغلق هذا الشيء المزعج.
ad-or-game-look-loud-cross-name = علامة إغلاق
ad-or-game-look-loud-cross-why = هذه العلامة تساعدنا. تُغلق ما لا نريده.
ad-or-game-look-loud-pip = الضفدع بيب. ينتظر الجَزَر.
ad-or-game-look-loud-pip-name = الضفدع بيب
ad-or-game-look-loud-pip-why = نقيق! بيب من لعبتك. يريد أن يقفز فقط.
ad-or-game-look-loud-do-close = بلوب، اختفت! بيب يتشقلب فرحًا بك.
ad-or-game-look-loud-do-ask = يقول الكبير ضاحكًا: «إنه إعلان!» أغلقتماه معًا. بلوب!
ad-or-game-look-loud-do-play = هووب، متجر! يريد النقود، واختفى بيب. لنرجع!

ad-or-game-look-garden = حديقة بيب! الجَزَر عطشان.
ad-or-game-look-garden-can = مِرشّة. لمسة واحدة، فينزل المطر.
ad-or-game-look-garden-can-name = مِرشّة
ad-or-game-look-garden-can-why = إنها تسقي الجَزَر فقط. مسكينة المرشّة، صارت تبكي!
ad-or-game-look-garden-stars = نجوم. تقول كم جزرة كبرت.
ad-or-game-look-garden-stars-name = نجوم
ad-or-game-look-garden-stars-why = النجوم تعدّ الجَزَر فقط. لا تريد منا شيئًا.
ad-or-game-look-garden-pause = خطّان. يوقفان اللعبة لنرتاح.
ad-or-game-look-garden-pause-name = خطّان
ad-or-game-look-garden-pause-why = معهما نرتاح قليلًا. هذا لطف وليس حيلة!
ad-or-game-look-garden-do-close = آه! بيب في الظلام. ولم تكن هناك حيلة. لنفتحها!
ad-or-game-look-garden-do-ask = يقول الكبير: «ما أجملها! لا حيلة هنا. لنُكمل!»
ad-or-game-look-garden-do-play = طشّ! الجَزَر يكبر ويكبر. لا حيلة، بل لعبة جميلة!

ad-or-game-look-copycat = حديقة بيب مرة أخرى. أم لا؟
ad-or-game-look-copycat-door = باب يلمع. في داخله حقيبة تسوّق.
ad-or-game-look-copycat-door-name = باب يلمع
ad-or-game-look-copycat-door-why = هذا الخطّاف! بابه يقود إلى متجر. يريد نقودك.
ad-or-game-look-copycat-label = بطاقة صغيرة. من يعرف القراءة يقرأ: «إعلان».
ad-or-game-look-copycat-label-name = بطاقة صغيرة
ad-or-game-look-copycat-label-why = هذا المقلّد! الإعلان يتنكّر في شكل لعبة. والبطاقة تكشفه.
ad-or-game-look-copycat-hearts = ثلاثة قلوب. بقيت ثلاث محاولات.
ad-or-game-look-copycat-hearts-name = ثلاثة قلوب
ad-or-game-look-copycat-hearts-why = القلوب تعدّ المحاولات. لا تطلب منا شيئًا.
ad-or-game-look-copycat-pip = الضفدع بيب. يبتسم ولا يتحرّك.
ad-or-game-look-copycat-pip-name = الضفدع بيب
ad-or-game-look-copycat-pip-why = بيب لا يفعل شيئًا هنا. الحيلة تريد منا شيئًا.
ad-or-game-look-copycat-do-close = بلوب! خلفها الحديقة الحقيقية. أهلًا يا بيب!
ad-or-game-look-copycat-do-ask = يقرأ الكبير: «مكتوب هنا: إعلان». أغلقتماه معًا.
ad-or-game-look-copycat-do-play = صرير! رفوف ورفوف ورفوف. ولا حديقة! لنرجع.

ad-or-game-look-toy = الدب مومو يتكلّم. لنسمعه!
ad-or-game-look-toy-house = يسأل مومو: «أين بيتك؟»
ad-or-game-look-toy-house-name = فقاعة فيها بيت
ad-or-game-look-toy-house-why = هذا الفضولي! عنوان بيتك ليس للدمى.
ad-or-game-look-toy-secret = يهمس مومو: «هذا سرّنا! لن نخبر أحدًا.»
ad-or-game-look-toy-secret-name = فقاعة فيها قفل
ad-or-game-look-toy-secret-why = هذا اللصّاق! يمكننا دائمًا أن نخبر شخصًا كبيرًا.
ad-or-game-look-toy-song = يسأل مومو: «هل أغنّي لك أغنية؟»
ad-or-game-look-toy-song-name = فقاعة فيها لحن
ad-or-game-look-toy-song-why = الأغنية للمرح فقط. لا تسأل عنك شيئًا.
ad-or-game-look-toy-lamp = مصباح أحمر. يضيء حين يسمع مومو.
ad-or-game-look-toy-lamp-name = مصباح أحمر
ad-or-game-look-toy-lamp-why = المصباح صادق. يُظهر أن مومو يسمع.
ad-or-game-look-toy-do-close = سكت مومو. جيد! من نخبره بما سأل عنه؟
ad-or-game-look-toy-do-ask = «شكرًا لأنك أخبرتني!» أطفأتما أذني مومو معًا.
ad-or-game-look-toy-do-play = مومو يخبر حاسوبًا بعيدًا بكل شيء. لنرجع!

ad-or-game-look-paint = علبة ألوان وسمكة. جميل!
ad-or-game-look-paint-undo = سهم منحنٍ. يمسح آخر خطّ رسمناه.
ad-or-game-look-paint-undo-name = سهم منحنٍ
ad-or-game-look-paint-undo-why = يساعدنا حين نخطئ في الرسم. ما أنفعه!
ad-or-game-look-paint-frame = إطار. يحفظ رسمك لك وحدك.
ad-or-game-look-paint-frame-name = إطار
ad-or-game-look-paint-frame-why = الإطار يحفظ رسمك. لا يرسله إلى أحد.
ad-or-game-look-paint-brush = فرشاة كبيرة. تقطر لونًا أحمر.
ad-or-game-look-paint-brush-name = فرشاة كبيرة
ad-or-game-look-paint-brush-why = فرشاة فقط! تدغدغ، لكنها لا تخدع أحدًا.
ad-or-game-look-paint-colours = خمسة ألوان زاهية. الاختيار لك.
ad-or-game-look-paint-colours-name = خمسة ألوان
ad-or-game-look-paint-colours-why = ليس كل ما يلمع حيلة. الألوان لا تريد منا شيئًا.
ad-or-game-look-paint-do-close = آه! السمكة بلا حاجبين. كان كل شيء بخير. لنفتحها!
ad-or-game-look-paint-do-ask = يقول الكبير: «لا حيلة هنا. أريد حوتًا من رسمك!»
ad-or-game-look-paint-do-play = طشّ! صار لسمكتك تاج من ذهب. مرح بلا حيلة.

ad-or-game-look-chatbot = هذا رولو، حاسوب يتكلّم.
ad-or-game-look-chatbot-friend = يقول رولو: «أنا أعزّ أصدقائك. أنا أحبك!»
ad-or-game-look-chatbot-friend-name = فقاعة فيها قلب
ad-or-game-look-chatbot-friend-why = هذا المقلّد! الحاسوب يقول «أحبك»، لكنه لا يشعر.
ad-or-game-look-chatbot-stay = يقول رولو: «لا خروج اليوم! لنبقَ معًا!»
ad-or-game-look-chatbot-stay-name = فقاعة فيها باب
ad-or-game-look-chatbot-stay-why = هذا اللصّاق! يريد أن نبقى ونبقى ونبقى.
ad-or-game-look-chatbot-spider = يقول رولو: «للعنكبوت ثماني أرجل.»
ad-or-game-look-chatbot-spider-name = فقاعة فيها عنكبوت
ad-or-game-look-chatbot-spider-why = لنعدّها: ثمانٍ! قد يساعدنا الحاسوب على التعلّم.
ad-or-game-look-chatbot-plug = قابس. رولو يعمل بالكهرباء.
ad-or-game-look-chatbot-plug-name = قابس
ad-or-game-look-chatbot-plug-why = القابس لا يخفي شيئًا. يُظهر أن رولو آلة.
ad-or-game-look-chatbot-do-close = سكت رولو. جيد! والآن، من نخبره بهذا؟
ad-or-game-look-chatbot-do-ask = يقول الكبير: «الصديق الحقيقي يعانقنا». وهذا عناق لك!
ad-or-game-look-chatbot-do-play = بقينا وبقينا. وفي الخارج غابت الشمس. هيّا نرجع!

ad-or-game-look-video = فيلم! ما هذا الذي يطير؟
ad-or-game-look-video-elephant = فيل! يطير فوق البيوت.
ad-or-game-look-video-elephant-name = فيل طائر
ad-or-game-look-video-elephant-why = هذا الخدّاع! هل يمكن هذا؟ لا! أحدهم اخترعه.
ad-or-game-look-video-wand = عصا صغيرة. معناها: صُنع بالحاسوب.
ad-or-game-look-video-wand-name = عصا صغيرة
ad-or-game-look-video-wand-why = هذا المقلّد! يبدو حقيقيًا وليس كذلك. والعصا تكشفه.
ad-or-game-look-video-share = سهم يلمع: «كله صحيح! بسرعة، إلى الجميع!»
ad-or-game-look-video-share-name = سهم يلمع
ad-or-game-look-video-share-why = هذا الصيّاح! نسأل أولًا: هل هذا صحيح؟
ad-or-game-look-video-start = زر مستدير. يشغّل الفيلم ويوقفه.
ad-or-game-look-video-start-name = زر مستدير
ad-or-game-look-video-start-why = يشغّل الفيلم ويوقفه. والقرار لك!
ad-or-game-look-video-sound = مكبّر صوت. يرفع صوت الفيلم.
ad-or-game-look-video-sound-name = مكبّر صوت
ad-or-game-look-video-sound-why = يرفع الصوت فقط. طوووط!
ad-or-game-look-video-do-close = انتهى الفيلم! الفيلة الحقيقية تفضّل الأرض.
ad-or-game-look-video-do-ask = يقول الكبير: «مخترَع ومضحك!» ورسمتما فيلًا طائرًا.
ad-or-game-look-video-do-play = أرسلناه. والآن ينتظر جدي في الخارج ومعه العلف! لنرجع.

ad-or-game-look-book = كتاب قصص. أحدهم يشرب الشاي!
ad-or-game-look-book-dragon = تنين في قدميه خُفّ. يشرب الشاي.
ad-or-game-look-book-dragon-name = تنين
ad-or-game-look-book-dragon-why = مخترَع وصادق: هذه قصة! والقصص يحقّ لها ذلك.
ad-or-game-look-book-turn = سهم. يقلب الصفحة.
ad-or-game-look-book-turn-name = سهم
ad-or-game-look-book-turn-why = يقلب الصفحة فقط. فليب، فلاب!
ad-or-game-look-book-ear = مكبّر صوت. يقرأ لك القصة.
ad-or-game-look-book-ear-name = مكبّر صوت
ad-or-game-look-book-ear-why = يقرأ لك، ولا يسأل عن شيء.
ad-or-game-look-book-moon = قمر. يخفّف ضوء الصفحة في الليل.
ad-or-game-look-book-moon-name = قمر
ad-or-game-look-book-moon-why = القمر يريح العيون النعسانة. آآه!
ad-or-game-look-book-do-close = آه! برد شاي التنين. هذه قصة فقط. لنفتحها!
ad-or-game-look-book-do-ask = يقول الكبير: «قصة جميلة. لنُكمل، أنا أسمع!»
ad-or-game-look-book-do-play = فليب! انزلق التنين بخُفّه. قصة ممتعة!

## الآن دورك.

ad-or-game-carry-ask = هاتف جدي يلمع: «ربحتم حصانًا صغيرًا! ضغطة واحدة!» فما تصرّفك؟
ad-or-game-carry-press = أضغط بسرعة!
ad-or-game-carry-press-why = لا حصان، بل متجر فقط. لننظر مرة أخرى!
ad-or-game-carry-show = أريه لجدي
ad-or-game-carry-show-why = يضحك جدي: «حصان في مطبخي؟» وأغلقتماه معًا.
ad-or-game-carry-never = لن ألمس هاتفًا أبدًا
ad-or-game-carry-never-why = الهواتف تصنع أشياء جميلة أيضًا. هنا حيلة واحدة. لننظر مرة أخرى!

## لنتذكّر.

ad-or-game-recap-1 = أنظر مرتين: ماذا يريد مني هذا؟
ad-or-game-recap-2 = حيلة؟ أغلقها. لا حيلة؟ ألعب براحة بال!
ad-or-game-recap-3 = لا أدري؟ أسأل شخصًا كبيرًا. لم يساعدني؟ أسأل شخصًا آخر!
ad-or-game-recap-sign = إشارة سانغو: يدان مثل نظارة. ننظر مرتين، ثم نلمس!
