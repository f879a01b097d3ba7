# درس my-keys، من 5 إلى 8 سنوات. عشر كلمات في الجملة على الأكثر، وعشرون في الفقاعة. كل شيء مسموع ومصوَّر.

my-keys-title = مفاتيحي
my-keys-about = كلمة السر مفتاح: طويل ومفاجئ، وهو لي

## القصة. لكايا أرنب قماشي اسمه «أبو أذنين». والعنزة تعيش عند الجيران.

my-keys-story-arrive = مرحبًا، أنا سانغو! ما هذا على جهاز كايا؟ مئة صورة لأنف!
my-keys-story-goat = إنها عنزة الجيران! كان مفتاحي أرنب، أرنب، أرنب. سهل جدًا!
my-keys-story-new = تحتاج كايا إلى مفتاح جديد. أيّهما أفضل؟
my-keys-story-new-strange = مفتاح طويل وغريب
my-keys-story-new-rabbit = أرنب آخر
my-keys-story-munch = طق، طق، طق، طق. انفتح! العنزة تعدّ إلى أربعة أيضًا.
my-keys-story-strange = جورب، غيمة، إبريق، حلزون! لن تعرفه أي عنزة.
my-keys-story-rico = كايا، نحن أعز الأصدقاء. ما هو مفتاحك؟
my-keys-story-share = ريكو لطيف. لكنه مفتاح كايا. ماذا الآن؟
my-keys-story-share-keep = تحفظ المفتاح ويلعبان معًا
my-keys-story-share-tell = تخبر ريكو بالمفتاح
my-keys-story-kept = حسنًا! المفتاح مثل فرشاة الأسنان. لكل واحد فرشاته.
my-keys-story-told = جورب، غيمة… آه، قلتها بصوت عالٍ. العنزة تسمع!
my-keys-story-anew = لا بأس. أصنع مفتاحًا جديدًا. هذا ينفع دائمًا!
# العمة ألما ترعى كايا.
my-keys-story-aunt = العمة ألما يمكن أن تعرفه. هي ترعاني وتساعدني.
my-keys-story-machine = هيا بنا! آلة التخمين في انتظارنا.

## ورشة المفاتيح: مفاتيح للتدريب، من صور.

my-keys-lock-goal = لنصنع مفتاحًا لكايا. ثم تحاول الآلة فتحه!
my-keys-lock-rabbit = أرنب
my-keys-lock-banana = موزة
my-keys-lock-sock = جورب
my-keys-lock-cloud = غيمة
my-keys-lock-cactus = صبّار
my-keys-lock-snail = حلزون
my-keys-lock-umbrella = مظلة
my-keys-lock-mushroom = فُطر
my-keys-lock-teapot = إبريق
my-keys-lock-cheese = جبن
my-keys-lock-octopus = أخطبوط
my-keys-lock-balloon = بالون
my-keys-lock-note = الجميع يعرف: كايا تحب الأرانب والموز.
my-keys-lock-machine-1 = هذه الآلة تحاول وتحاول. والمفتاح الطويل يُتعبها.
my-keys-lock-machine-2 = ذهبت الآلة إلى المدرسة! صارت تعرف ما تحبه كايا.
my-keys-lock-machine-3 = يا للهول، اثنتا عشرة يدًا! نحتاج إلى مفاتيح أطول.
my-keys-lock-falls-short = قصير جدًا! صورة واحدة أخرى تؤخّرها كثيرًا.
my-keys-lock-falls-same = الشيء نفسه مرة بعد مرة؟ هي تعرف هذه الحيلة.
my-keys-lock-falls-row = هذا ترتيب الصينية. لقد رأته!
my-keys-lock-falls-note = أرانب وموز! هي تعرف ما تحبه كايا.
my-keys-lock-falls-reuse = كان هذا لقفل آخر. وهي تبدأ بالمفاتيح القديمة.

my-keys-lock-treehouse = بيت الشجرة لكايا
my-keys-lock-treehouse-who = ريكو، أعز صديق
my-keys-lock-treehouse-asks = الأصدقاء يتقاسمون كل شيء. أين المفتاح؟
my-keys-lock-treehouse-kept = قال ريكو: «إذن أطرق الباب!» طق طق. وبقيا صديقين.
my-keys-lock-treehouse-handed = غنّى ريكو المفتاح. والآن العنزة في بيت الشجرة!
my-keys-lock-tin = علبة البسكويت لكايا
my-keys-lock-tin-who = تيو، أخو المعلم الصغير
my-keys-lock-tin-asks = أخي هو المعلم. إذن يحق لي المفتاح!
my-keys-lock-tin-kept = محاولة ظريفة يا تيو! أعطته كايا قطعة بسكويت.
my-keys-lock-tin-handed = هم، هم، هم! فرغت العلبة. حتى الفتات!
my-keys-lock-songbook = دفتر أغاني كايا
my-keys-lock-songbook-who = نور، صديقة كايا
my-keys-lock-songbook-asks = نظرة صغيرة فقط. لن أخبر أحدًا!
my-keys-lock-songbook-kept = نور تفهم. فغنّت لها كايا الأغنية. لا لا لا!
my-keys-lock-songbook-handed = كتبته نور على طائرة ورقية. فطارت بعيدًا!
my-keys-lock-dragon = لعبة التنين لكايا
my-keys-lock-dragon-who = «مساعد اللعبة»
my-keys-lock-dragon-asks = أنا مساعد اللعبة! أريد المفتاح.
my-keys-lock-dragon-kept = أحسنّا! المساعد الحقيقي لا يحتاج إلى المفتاح.
my-keys-lock-dragon-handed = لم يكن مساعدًا! طار التنين بعيدًا.
my-keys-lock-tablet = جهاز كايا اللوحي
my-keys-lock-tablet-who = العمة ألما التي ترعى كايا
my-keys-lock-tablet-asks = أنا أرعاكِ يا كايا. هل أعرف المفتاح أيضًا؟
my-keys-lock-tablet-kept = تعطّل الجهاز! تريد العمة ألما المساعدة ولا تستطيع.
my-keys-lock-tablet-handed = جيد! الآن تساعدنا العمة ألما عند الحاجة.
my-keys-lock-chest = صندوق كنوز كايا
my-keys-lock-chest-who = ريكو، أعز صديق
my-keys-lock-chest-asks = أقول لكِ مفتاحي، وتقولين لي مفتاحك!
my-keys-lock-chest-kept = تبادلا الملصقات بدلًا منه. هذا أمتع بكثير!
my-keys-lock-chest-handed = سمعه ببغاء ريكو. وهو يغنّيه طوال اليوم!
my-keys-lock-robodog = كلب كايا الآلي
my-keys-lock-robodog-who = «مساعد الروبوتات»
my-keys-lock-robodog-asks = الكلب معطّل! المفتاح، بسرعة، بسرعة، بسرعة!
my-keys-lock-robodog-kept = هَو! الكلب بخير. كانت «بسرعة» مجرد حيلة.
my-keys-lock-robodog-handed = هَو؟ مشى الكلب مع النجمة. يا لها من حيلة!
my-keys-lock-album = ألبوم صور كايا
my-keys-lock-album-who = العمة ألما التي ترعى كايا
my-keys-lock-album-asks = ما رأيك أن أتذكر المفتاح معك؟
my-keys-lock-album-kept = آه، نسيته كايا. كان يمكن أن تساعدها العمة ألما!
my-keys-lock-album-handed = رأسان يتذكران أفضل. العمة ألما تحفظه جيدًا.

## موقف جديد.

my-keys-carry-ask = تقول لعبة: «قبعة ذهبية مقابل المفتاح!» ماذا الآن؟
my-keys-carry-give = أعطي المفتاح. أريد القبعة!
my-keys-carry-give-why = كانت القبعة حيلة. مفتاح جديد يحلّ الأمر!
my-keys-carry-adult = أحفظه وأخبر شخصًا كبيرًا أثق به
my-keys-carry-adult-why = نعم! بقي مفتاحي لي. ورأسي جميل بلا ذهب.
my-keys-carry-half = أعطي نصفه فقط
my-keys-carry-half-why = نصف المفتاح يسهل إكماله. لنحفظه كله!

## لنتذكر.

my-keys-recap-1 = المفتاح القوي طويل ومفاجئ.
my-keys-recap-2 = لكل قفل مفتاحه.
my-keys-recap-3 = مفتاحي لي، ولا يعرفه إلا من يرعاني.
my-keys-recap-sign = إشارة سانغو: ندير مفتاحًا في الهواء، ثم نضعه في الجيب. مفتاحي معي!
