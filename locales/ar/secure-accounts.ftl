# درس secure-accounts، من 13 إلى 17 سنة. اثنتان وعشرون كلمة في الجملة على الأكثر، وستون في الفقاعة.

secure-accounts-title = حسابات آمنة
secure-accounts-about = عبارات السر، والقفل الثاني، ورموز الطوارئ، ومن يحاول اصطيادها

## القصة. يوناس كفيف ويعزف الغيتار، وهاتفه يقرأ له. ونور تهتم بحسابات الفرقة.

secure-accounts-story-arrive = فرقة يوناس تغنّي للمطر. لها أربعمئة مستمع وحساب واحد. ومنذ ليلة أمس يبيع هذا الحساب شامبو للقطط.
secure-accounts-story-shampoo = قرأ لي هاتفي الإعلان ثلاث مرات. ليس عند أي منا قطة. أظن أني أعرف من أين دخلوا: منتدى الألعاب القديم كانت له عبارة السر نفسها، وقائمته سُرقت.
secure-accounts-story-first = الشامبو يُباع جيدًا. بماذا يبدآن؟
secure-accounts-story-first-change = تغيير عبارة السر وتسجيل خروج كل الأجهزة
secure-accounts-story-first-delete = حذف الإعلانات
secure-accounts-story-first-warn = تحذير المستمعين
secure-accounts-story-deleted = اختفت! لإحدى عشرة ثانية. ثم عادت القطة، ومعها تخفيض. من كان في الداخل ينشر من جديد دائمًا. الباب أولًا، ثم التنظيف.
secure-accounts-story-warned = هذا من حق من يستمع إلينا. لكن من في الداخل يقرأ معنا، ويحذف. إذن: الباب أولًا، ثم التحذير.
secure-accounts-story-changed = عبارة سر جديدة، وكل الأجهزة خرجت. بائعو الشامبو واقفون تحت المطر، وهذا يليق بالفرقة. والآن قفل ثانٍ: بعد العبارة يعرض تطبيق على هاتفينا رمزًا.
secure-accounts-story-message = لنسمع هذا: «هنا فريق الأمان. حسابكم يتعرض لهجوم! لحمايته أرسلوا إلينا الرمز الذي وصلكم الآن». يبدو رسميًا حقًا.
secure-accounts-story-code = الرمز حقيقي: هناك من يقف عند صفحة الدخول أو يحاول. ماذا يفعل به يوناس؟
secure-accounts-story-code-give = يرسله، فهو فريق الأمان
secure-accounts-story-code-look = يحتفظ به ويفتح التطبيق بنفسه
secure-accounts-story-gave = بعد ثانية دخل شخص من بعيد. لكننا أسرع: أُنهيت الجلسة، وتغيّرت العبارة، وأُبلغ عن الرسالة. ليس ذنبك يا يوناس. من يكتب مثلها يفعل ذلك طوال اليوم.
secure-accounts-story-looked = في التطبيق نفسه لا توجد رسالة كهذه. الدعم الحقيقي لا يحتاج إلى رمزي أبدًا؛ اللص وحده يحتاج إليه. أبلغتُ عنها وانتهى الأمر.
secure-accounts-story-song = رموز الطوارئ: مطبوعة في حقيبة الغيتار. التحديثات: تلقائية. عبارات السر: في مدير كلمات لا تخدعه صفحة منسوخة. والشامبو؟ صار أول أغنية لنا فيها قطة.

## ورشة المفاتيح: مفاتيح للتدريب، من كلمات.

secure-accounts-lock-goal = لنبنِ عبارات سر ليوناس ونور، ثم تحاول الآلة. في البداية تقف أمام الباب: عشر محاولات في الثانية.
secure-accounts-lock-jonas = يوناس
secure-accounts-lock-rain = مطر
secure-accounts-lock-guitar = غيتار
secure-accounts-lock-one = واحد
secure-accounts-lock-two = اثنان
secure-accounts-lock-three = ثلاثة
secure-accounts-lock-four = أربعة
secure-accounts-lock-pickle = مخلّل
secure-accounts-lock-lantern = فانوس
secure-accounts-lock-otter = بطريق
secure-accounts-lock-velvet = مخمل
secure-accounts-lock-comet = مذنّب
secure-accounts-lock-noodle = شعيرية
secure-accounts-lock-walrus = فقمة
secure-accounts-lock-kettle = غلّاية
secure-accounts-lock-anchor = مرساة
secure-accounts-lock-note = ما يستطيع أي شخص أن يعرفه: يوناس، مطر، غيتار.
secure-accounts-lock-machine-1 = هذه تقف أمام الباب مثل الجميع: عشر محاولات في الثانية.
secure-accounts-lock-machine-2 = صار عند الآلة قائمة مسروقة: عشرة آلاف محاولة في الثانية. وهي تعرف الأنماط، والمفاتيح التي ضاعت في أماكن أخرى.
secure-accounts-lock-machine-3 = قاعة كاملة من الآلات، وقائمة سيئة الحفظ: مئة مليار محاولة في الثانية. حظًا سعيدًا!
secure-accounts-lock-falls-short = قصيرة جدًا. كلمة أخرى تُختار بالقرعة تطيل عمل الآلة آلاف المرات.
secure-accounts-lock-falls-same = التكرار يبدو طويلًا. وهو عند الآلة كلمة واحدة وعدد.
secure-accounts-lock-falls-row = ما يقوله الجميع بالترتيب تقوله الآلة أيضًا.
secure-accounts-lock-falls-note = الأسماء والهوايات مكتوبة في ورقتها. المفاجأة هي ما لا يمكن البحث عنه.
secure-accounts-lock-falls-reuse = كان هذا المفتاح لقفل آخر. والقوائم المسروقة تُجرَّب أولًا في كل مكان آخر.

secure-accounts-lock-mail = بريد يوناس
secure-accounts-lock-mail-who = زوري، صديقة طيبة
secure-accounts-lock-mail-asks = ألا نتصارح بكل شيء؟ أقول لك عبارة سري، وتقول لي عبارتك.
secure-accounts-lock-mail-kept = قالت زوري: «معقول. فلتحفظ إذن سر غنائي في الكاريوكي». ذلك السر أسوأ.
secure-accounts-lock-mail-handed = نية زوري طيبة. لكن هاتفها بقي في حافلة، وعبارة يوناس في ملاحظاتها. ومن يملك البريد يعيد ضبط كل ما عداه. حان وقت عبارة جديدة.
secure-accounts-lock-game = حساب نور في اللعبة
secure-accounts-lock-game-who = «دعم اللعبة»
secure-accounts-lock-game-asks = سيُغلق الحساب بعد عشر دقائق. يجب تأكيد عبارة السر هنا للحفاظ على المستوى!
secure-accounts-lock-game-kept = لا عدّ تنازليًا في اللعبة الحقيقية. كانت الدقائق العشر كي لا يفكر أحد. أُبلغ عن الرسالة.
secure-accounts-lock-game-handed = انتقل الحساب إلى غيرنا في تسع دقائق. العجلة هي الحيلة، وهي تنجح مع الأذكياء أيضًا. عبارة جديدة بسرعة!
secure-accounts-lock-band = حساب الفرقة
secure-accounts-lock-band-who = تحديث
secure-accounts-lock-band-asks = اكتُشف ثقب في قفل هذا التطبيق. أنا أسدّه. دقيقتان وإعادة تشغيل.
secure-accounts-lock-band-keep = في وقت آخر
secure-accounts-lock-band-hand = التحديث الآن
secure-accounts-lock-band-kept = ما إن يصدر تحديث حتى يعرف الجميع مكان الثقب. وأفضل مفتاح لا ينفع إذا كان القفل مثقوبًا.
secure-accounts-lock-band-handed = دقيقتان وسُدّ الثقب. ومن الآن يتم التحديث وحده ليلًا، والفرقة نائمة.
secure-accounts-lock-photos = صور نور
secure-accounts-lock-photos-who = رموز الطوارئ
secure-accounts-lock-photos-asks = إذا ضاع الهاتف أعدناك إلى حسابك. أين نسكن؟
secure-accounts-lock-photos-keep = على ورقة في مكان آمن
secure-accounts-lock-photos-hand = في محادثة المجموعة كي لا ننسى
secure-accounts-lock-photos-kept = الورق لا يُخترق. في الدرج، بين الشهادة وتذاكر الحفلات القديمة.
secure-accounts-lock-photos-handed = صار المفتاح الاحتياطي عند أحد عشر شخصًا وكل أجهزتهم. نحتاج إلى رموز جديدة، وعلى الورق هذه المرة.
secure-accounts-lock-shop = متجر الفرقة
secure-accounts-lock-shop-who = مدير كلمات السر
secure-accounts-lock-shop-asks = أصنع لكل قفل مفتاحًا وأتذكرها كلها. ويكفي تذكّر عبارة واحدة طويلة: عبارتي.
secure-accounts-lock-shop-keep = لا داعي، مفتاحي واحد لكل شيء
secure-accounts-lock-shop-hand = ليتذكرها هو
secure-accounts-lock-shop-kept = مفتاح واحد لكل شيء يعني: قائمة مسروقة واحدة وكل الأبواب مفتوحة. هكذا دخل شامبو القطط.
secure-accounts-lock-shop-handed = لكل قفل مفتاح، والرأس متفرغ لكلمات الأغاني. وفي صفحة منسوخة لا يملأ شيئًا: إنذار هادئ.
secure-accounts-lock-wallet = نقود يوناس على الهاتف
secure-accounts-lock-wallet-who = مكالمة بصوت ابن العم
secure-accounts-lock-wallet-asks = هذا أنا! ضاع هاتفي. سيصلك رمز بعد لحظة، أريد أن أسمعه منك فورًا!
secure-accounts-lock-wallet-kept = أغلق يوناس الخط واتصل برقم ابن عمه المعروف. كان يأكل الشعيرية ولم يضع منه شيء. الأصوات تُنسخ.
secure-accounts-lock-wallet-handed = نُسخ الصوت من مقطع فيديو. وبالرمز فُتحت المحفظة في مكان آخر. اتصال بالشركة، وإيقاف، ومفتاح جديد: يمكن إصلاح ذلك.
secure-accounts-lock-school = حساب نور المدرسي
secure-accounts-lock-school-who = كيم، من تحبه نور
secure-accounts-lock-school-asks = لو كان حبك حقيقيًا لأعطيتِني عبارة السر. ماذا تخفين؟
secure-accounts-lock-school-kept = الحب ليس تفتيشًا. من يحب يقبل بابًا مغلقًا. وإذا استمر الضغط فلنتكلم مع من نثق به.
secure-accounts-lock-school-handed = صار كيم يقرأ كل رسالة ويسأل عن كل شيء. هذه سيطرة، وليست ذنب نور. مفتاح جديد، وشخص نتكلم معه.
secure-accounts-lock-cloud = تسجيلات الفرقة
secure-accounts-lock-cloud-who = الهاتف، للمرة التاسعة
secure-accounts-lock-cloud-asks = هل هذا دخولك؟ هل هذا دخولك؟ هل هذا دخولك؟ اللمس على «نعم» يسمح به.
secure-accounts-lock-cloud-keep = لا، مع تغيير عبارة السر
secure-accounts-lock-cloud-hand = نعم، كي يتوقف
secure-accounts-lock-cloud-kept = هدوء أخيرًا. كانت العبارة عند شخص ينتظر إصبعًا متعبًا. والجديدة ليست عنده.
secure-accounts-lock-cloud-handed = توقف السؤال لأن شخصًا دخل. تسعة أسئلة لإتعابنا: هذه هي الحيلة. الجواب «لا»، ثم عبارة جديدة.
secure-accounts-lock-stage = تذاكر الفرقة
secure-accounts-lock-stage-who = الدخول على خطوتين
secure-accounts-lock-stage-asks = بعد العبارة أطلب شيئًا نملكه: تطبيقًا أو مفتاحًا صغيرًا. خمس ثوانٍ فقط.
secure-accounts-lock-stage-keep = عبارتي قوية بما يكفي
secure-accounts-lock-stage-hand = تشغيله
secure-accounts-lock-stage-kept = قوية، نعم. لكنها قد تُرى أو تُصطاد أو تُسرق، وعندها لا يكفي قفل واحد. خمس ثوانٍ بيت شعر قصير.
secure-accounts-lock-stage-handed = قفلان. من حصل على العبارة يقف أمام الثاني. والتذاكر تبقى للفرقة.

## موقف جديد.

secure-accounts-carry-ask = رسالة: «دخول غير معتاد! أمّنوا الحساب الآن»، ومعها رابط. تشبه الرسائل الحقيقية تمامًا. ما التصرف؟
secure-accounts-carry-link = أفتح الرابط وأسجل الدخول بسرعة
secure-accounts-carry-link-why = إذا كانت الصفحة منسوخة فقد صار المفتاح عندها. لندخل بأنفسنا، ونغيّره، وننهِ الجلسات الأخرى.
secure-accounts-carry-self = أفتح التطبيق بنفسي وأنظر هناك
secure-accounts-carry-self-why = إن كان الخبر صحيحًا فهو مكتوب هناك أيضًا. من يدخل من بابه لا يُرسَل إلى باب خطأ.
secure-accounts-carry-ignore = أحذفها، فكلها مزيفة
secure-accounts-carry-ignore-why = كثير منها كذلك. لكن تحذيرًا حقيقيًا قد يضيع. نظرة في التطبيق، دقيقة واحدة، ويتضح الأمر.

## لنتذكر.

secure-accounts-recap-1 = عدة كلمات بالقرعة، ولكل قفل مفتاح: ومدير كلمات السر يتذكرها.
secure-accounts-recap-2 = قفل ثانٍ، وتحديثات تلقائية، ورموز طوارئ على الورق.
secure-accounts-recap-3 = لا مساعد حقيقيًا يحتاج إلى عبارتك أو رمزك. هل أُعطي؟ نغيّره، وننهي الجلسات، ونخبر أحدًا.
secure-accounts-recap-sign = إشارة سانغو: نقرتان على المعصم. خطوتان أقوى من واحدة.
