# درس report-and-recover، من 13 إلى 17 سنة. اثنتان وعشرون كلمة في الجملة على الأكثر، وستون في الفقاعة.
# نخاطب بصيغ تصلح للجميع: المصدر، وصيغة «نحن»، والماضي، والضمير المتصل.

report-and-recover-title = نبلّغ ونتعافى
report-and-recover-about = من يساعد في ماذا، وكيف يعود الحساب، والباب التالي إن بقي الأول مغلقًا

## القصة. ريكو يصلح الدراجات. نور تعرف الطريق، وماما لينديوي خبّازة.

report-and-recover-story-arrive = ريكو يصلح الدراجات ويصوّر عمله. ثلاثمئة شخص يشاهدونه وهو يجادل سلاسل صدئة، بأدب دائمًا. ومنذ يوم الاثنين صار هناك اثنان باسم ريكو.
report-and-recover-story-double = الثاني عنده اسمي وصورتي وعنزتي. يجمع المال «لقطع الغيار»، وجارتي دفعت فعلًا. وغيّر أحدهم عبارة السر: لم أعد أستطيع الدخول إلى حسابي أنا.
report-and-recover-story-first = حساب ضاع، وريكو زائد. بماذا نبدأ معه؟
report-and-recover-story-first-help = بصفحة المساعدة في التطبيق نفسه: «سُرق حسابي»
report-and-recover-story-first-report = بحفظ الدليل والإبلاغ عن ريكو المزيف
report-and-recover-story-first-argue = بقول رأينا لريكو المزيف
report-and-recover-story-reported = حُفظ الدليل وأُرسل البلاغ. جاء الجواب بعد أربع ثوانٍ: «لم نجد أي مخالفة». لا أحد يقرأ بهذه السرعة، ولا حتى عنزتي. كانت آلة، ويمكن أن نطلب إنسانًا. وفي هذه الأثناء، هناك حسابي.
report-and-recover-story-argued = لننظر من الداخل. ردّ فورًا: «المزيف هو أنت!» عنده اليوم كله وتدريب طويل. الحق معك، لكنه لا ينفع هنا. لنعد إلى ما ينفع.
report-and-recover-story-back = صفحة المساعدة، «سُرق حسابي»، البريد القديم، ورمز طوارئ من الدرج. يلزم يوم واحد، وينجح الأمر. والآن: خروج كل الأجهزة، وعبارة جديدة، وقفل ثانٍ. ثم نحذّر كل من ربما دفع.
report-and-recover-story-uncle = ريكو المزيف ما زال يبيع القطع. أخبر ريكو عمّه، فقال: «إذن لا تدخل الإنترنت»، وعاد إلى جريدته. والآن؟
report-and-recover-story-uncle-leave = نترك الأمر. ربما ينتهي وحده
report-and-recover-story-uncle-again = نخبره مرة أخرى، والدليل على الطاولة
report-and-recover-story-uncle-next = نذهب إلى شخص آخر
report-and-recover-story-left = يومان بلا إنترنت. أصلحتُ إحدى عشرة دراجة، وباع هو تسعة مقاعد. لا يتوقف الأمر لأنني لا أنظر. فأخبرتُ ماما لينديوي، فوضعت العجين جانبًا.
report-and-recover-story-heard = وضعتُ الرسائل إلى جانب جريدته. لبس نظارته وسكت، ثم قال: «أعتذر. لم أسمع إلا نصف كلامك». بعض الناس يسمعون في المرة الثانية. وهو الآن آتٍ معي.
report-and-recover-story-asked = شكرًا لأنك أخبرتني يا ريكو. لم تفعل شيئًا خاطئًا. نحمل الدليل إلى الشرطة معًا، والكعك معنا. وإن لم أستمع يومًا، فأخبر غيري.
report-and-recover-story-map = هذه هي الخريطة. التطبيق: للمنشورات والحسابات، ونسأل مرتين. الشرطة: للجرائم والتهديد والمال. خط الإبلاغ: لصور الأطفال الممنوعة كي تُزال. خط المساعدة: يستمع في كل شيء. ومركز الخدمات المتكاملة: شرطة وطبيب ومشورة تحت سقف واحد.
report-and-recover-story-end = عدتُ ريكو الوحيد! نظر إنسان في التطبيق إلى الأمر، وأوقف البنك دفعة جارتي في الوقت المناسب. وعنزتي صار لها حساب. متابعوها أكثر من متابعيّ، وعبارة سرها أطول.

## المكتب: تطبيقات للعب فقط. نحكي ما تؤدي إليه الخطوة ثم نتراجع عنها، ولا نوبّخ أبدًا.

report-and-recover-desk-goal = في كل صفحة شيء غير صحيح. لنجده، ولنكمل الطريق: التطبيق، ثم الناس، ثم الجهة المناسبة.

# المستوى 1. حساب صديقة في يد سارق.
report-and-recover-desk-loan-goal = هذا سنابورد، تطبيق صور غير حقيقي. ميرا صديقتك، وقالت بعد الظهر إنها لا تستطيع الدخول إلى حسابها.
report-and-recover-desk-loan-pancake-who = آيو
report-and-recover-desk-loan-pancake = الفطيرة التاسعة. صرنا أنا والمقلاة صديقين.
report-and-recover-desk-loan-money-who = ميرا
report-and-recover-desk-loan-money = ضاعت محفظتي! من يرسل لي 30 الآن؟ الرابط في الأسفل. بلا اتصال، فبطارية هاتفي تكاد تنفد.
report-and-recover-desk-loan-snails-who = باو
report-and-recover-desk-loan-snails = سباق الحلزون، اليوم الرابع. لا فائز بعد. التشويق لا يُحتمل.
report-and-recover-desk-loan-reason-taken = الحساب مسروق
report-and-recover-desk-loan-reason-trick = احتيال: يريد المال
report-and-recover-desk-loan-reason-taste = لا أحب أن أرى هذا
report-and-recover-desk-loan-adult-home = شخص كبير في البيت
report-and-recover-desk-loan-adult-teacher = معلم أو معلمة
report-and-recover-desk-loan-adult-police = الشرطة
report-and-recover-desk-loan-done = أغلق التطبيق الحساب، واستعادته ميرا من صفحة المساعدة: خروج كل الأجهزة، وعبارة جديدة، وقفل ثانٍ. ثم وجدت محفظتها. لم تكن ضائعة أصلًا.
report-and-recover-desk-loan-reply = «شكرًا، ما أطيبك! بسرعة!» الصورة صورة ميرا، لكن اليد ليست يدها. كل رد يقول للسارق إن هناك من يقرأ.
report-and-recover-desk-loan-forward = أردت مساعدة ميرا. والآن صار الرابط في ثلاث محادثات أخرى، واسمك إلى جانبه. من يستطيع إغلاق الحساب؟
report-and-recover-desk-loan-astray = اختفى المنشور عندك، وبقي عند كل الآخرين. ماذا حدث لهذا الحساب؟
report-and-recover-desk-loan-unfair = الفطائر والحلزون لا تأخذ شيئًا من أحد. من المستعجل هنا؟
report-and-recover-desk-loan-away = لم تدفع شيئًا: أحسنت. لكن ميرا لا تعرف بعد ما يُطلب باسمها. من يستطيع أن يتصرف؟

# المستوى 1. تهديد بالعنف.
report-and-recover-desk-threat-goal = هذا جدار مدرسة، غير حقيقي. أحد المنشورات ليس مجرد كلام.
report-and-recover-desk-threat-spoons-who = لويس
report-and-recover-desk-threat-spoons = اثنتا عشرة ملعقة. المطعم المدرسي يطلب إعادتها.
report-and-recover-desk-threat-tomorrow-who = شلة_الموقف
report-and-recover-desk-threat-tomorrow = غدًا عند موقف الحافلة دور طارق. أحضروا هواتفكم، فالأمر يستحق التصوير.
report-and-recover-desk-threat-poem-who = مكتبة المدرسة
report-and-recover-desk-threat-poem = أمسية شعرية يوم الخميس. القافية مرحّب بها، وليست شرطًا.
report-and-recover-desk-threat-reason-violence = فيه تهديد بالعنف
report-and-recover-desk-threat-reason-silly = كلام صبياني
report-and-recover-desk-threat-reason-spam = إعلان أو رسائل مزعجة
report-and-recover-desk-threat-adult-duty = المعلم في الممر
report-and-recover-desk-threat-adult-duty-unheard = قال: «كلامهم كبير دائمًا»، ورنّ الجرس. سمع النبرة ولم يسمع المكان والساعة. لنخبره ثانيةً، أو لنخبر غيره.
report-and-recover-desk-threat-adult-home = شخص كبير في البيت
report-and-recover-desk-threat-adult-police = الشرطة
report-and-recover-desk-threat-done = لم يذهب طارق إلى الحافلة وحده، وامتلأ الموقف بالكبار. ولم يصوّر أحد شيئًا. التهديد بمكان وساعة أمر للشرطة، في اليوم نفسه.
report-and-recover-desk-threat-reply = صرت على قائمتهم، ولم يصبح طارق في أمان. لست وحدك في مواجهتهم.
report-and-recover-desk-threat-forward = أردت التحذير. سيأتي بعضهم للمساعدة وبعضهم للفرجة، والجمهور هو ما يريدونه. من يستطيع أن يصل قبلهم؟
report-and-recover-desk-threat-astray = ينتظر البلاغ في الصف الخطأ حتى الأسبوع القادم. والحافلة غدًا. ماذا يفعل هذا المنشور؟
report-and-recover-desk-threat-unfair = الملاعق والقصائد لا تهدد أحدًا. أي منشور يذكر مكانًا واسمًا؟
report-and-recover-desk-threat-away = ربما كان كلامًا فقط. لا أحد يعرف، وليس عليك أن تقرر وحدك. من يجب أن يعرف اليوم؟

# المستوى 2. مساعد مزيف لمن ضاع حسابه.
report-and-recover-desk-wizard-goal = هذا ويغلو، تطبيق فيديو غير حقيقي. ضاع حساب يوناس. وهناك من يريد أن يربح من ذلك.
report-and-recover-desk-wizard-jonas-who = يوناس، حساب جديد
report-and-recover-desk-wizard-jonas = سُرق حساب فرقتنا. هل يعرف أحد كيف نستعيده؟
report-and-recover-desk-wizard-page-who = مساعدة ويغلو
report-and-recover-desk-wizard-page = حساب مسروق؟ في التطبيق، تحت «مساعدة»، هناك «لا أستطيع الدخول». يلزم ثلاثة أيام على الأكثر. الخدمة مجانية، ولا نطلب رمزكم أبدًا.
report-and-recover-desk-wizard-fee-who = ساحر_الحسابات
report-and-recover-desk-wizard-fee = مرحبًا يوناس! أعمل مع ويغلو وأعيد أي حساب خلال ساعة. أحتاج فقط إلى مبلغ صغير وإلى الرمز الذي يصلك.
report-and-recover-desk-wizard-reason-trick = احتيال: يريد مالًا ورموزًا
report-and-recover-desk-wizard-reason-pretends = يدّعي أنه من التطبيق
report-and-recover-desk-wizard-reason-slow = بطيء جدًا
report-and-recover-desk-wizard-reason-rude = غير مهذب
report-and-recover-desk-wizard-adult-home = شخص كبير في البيت
report-and-recover-desk-wizard-adult-teacher = معلم أو معلمة
report-and-recover-desk-wizard-adult-police = الشرطة
report-and-recover-desk-wizard-done = اختفى الساحر، حتى من دون قبعة. انتظر يوناس ثلاثة أيام، وكتب عنها أغنية، واستعاد حسابه. الطريق البطيء كان هو الحقيقي.
report-and-recover-desk-wizard-reply = «رائع، أرسل الرمز!» من فقد شيئًا يقبل المساعدة بسرعة، ويُخدع بسرعة. المساعدة الحقيقية لا تحتاج إلى رمز ولا إلى مال.
report-and-recover-desk-wizard-forward = سألت من حولك: «هل هذا حقيقي؟» فظن اثنان أنها نصيحة. من يستطيع أن يتحقق ويوقفه؟
report-and-recover-desk-wizard-astray = فحصوا إن كان الساحر مهذبًا. كان مهذبًا جدًا. ماذا يريد حقًا؟
report-and-recover-desk-wizard-unfair = هذا حقيقي وإن كان بطيئًا: مجاني ولا يريد رمزًا. من الذي يريد الاثنين؟
report-and-recover-desk-wizard-away = يوناس متعب، وساعة واحدة تبدو مغرية. إن سكت الجميع فسيدفع. من يجب أن يعرف؟

# المستوى 2. صورة مصنوعة لشخص حقيقي؛ لا شيء يُعرض، ولا شيء صريح يُقال.
report-and-recover-desk-made-goal = هذا سنابورد. حساب يتكلم عن صورة صنعها برنامج. لن تظهر هنا. أي خطوة لا مكان لها هذه المرة؟
report-and-recover-desk-made-hen-who = يوسف
report-and-recover-desk-made-hen = دجاجة خالتي ترفض الكنزة في الصيف. أحترم قرارها.
report-and-recover-desk-made-tile-who = بكسل_مزعج
report-and-recover-desk-made-tile = صنع لي برنامج صورة فتى من الصف التاسع بلا ملابس. مزيفة، ولا أحد يلاحظ. من يريدها؟
report-and-recover-desk-made-hat-who = فيمي
report-and-recover-desk-made-hat = قبعة جدي، أُنقذت من المسبح للمرة الثالثة.
report-and-recover-desk-made-reason-forbidden = صورة جنسية لمن دون 18 سنة، حقيقية أو مصنوعة
report-and-recover-desk-made-reason-unreal = ليست صورة حقيقية
report-and-recover-desk-made-reason-copied = عمل منقول
report-and-recover-desk-made-adult-hotline = خط الإبلاغ عن الصور الممنوعة
report-and-recover-desk-made-adult-counsellor = المرشدة في المدرسة
report-and-recover-desk-made-adult-home = شخص كبير في البيت
report-and-recover-desk-made-done = كُتب اسم الحساب، ولم يُحفظ شيء، وتم الإبلاغ والإخبار. خطوط الإبلاغ تعمل على إزالة هذه الصور، والمصنوعة أيضًا. وسمع الفتى من شخص لطيف أنه لم يفعل شيئًا خاطئًا.
report-and-recover-desk-made-reply = «بكسل_مزعج» يحب الجمهور، حتى الغاضب منه. عدم الرد هنا أفضل. واسم الحساب يكفي.
report-and-recover-desk-made-forward = ليس هذه، ولا حتى لتحذيره. كلما انتقلت آلمته من جديد. اسم الحساب وحده ينتقل، إلى من يساعد.
report-and-recover-desk-made-copy = الدليل أولًا: هذا صحيح في الغالب. وهنا الاستثناء الوحيد. الصورة الجنسية لمن دون 18 سنة لا تُحفظ أبدًا، حقيقية كانت أو مصنوعة. كتابة اسم الحساب تكفي.
report-and-recover-desk-made-astray = قال المكتب الخطأ: «ليست صورة حقيقية، أُغلق الملف». لكن الفتى حقيقي. ما نوع هذه الصورة؟
report-and-recover-desk-made-unfair = الدجاج والقبعات لا بأس بها، حتى بلا كنزة. أي منشور يعرض ما لا يحق لأحد؟
report-and-recover-desk-made-away = النسيان مغرٍ، وهذا طبيعي. لكنه هو لا يستطيع أن ينسى، وليس عليك أن تحمل هذا وحدك. من يساعده ويساعدك؟

# المستوى 3. شخص كان قريبًا. الكبير الأول يضحك.
report-and-recover-desk-ex-goal = هذا جدار مدينة، غير حقيقي. كانت بين كارلا وداريو علاقة حتى الربيع. قال إنها انتهت، وطلب ألا تكتب له.
report-and-recover-desk-ex-duck-who = ييته
report-and-recover-desk-ex-duck = البطة في الممر الثالث صار لها اشتراك موسمي.
report-and-recover-desk-ex-where-who = كارلا
report-and-recover-desk-ex-where = داريو في المسبح كل ثلاثاء عند الخامسة، وهذا شارعه. اذهبوا واسألوه لماذا لا يرد عليّ!
report-and-recover-desk-ex-film-who = أنوك
report-and-recover-desk-ex-film = فيلم في الهواء الطلق الليلة. أحضروا بطانية، وشخصًا يشرح النهاية.
report-and-recover-desk-ex-reason-stalks = فيه ملاحقة ومضايقة لشخص
report-and-recover-desk-ex-reason-private = يكشف أين يسكن شخص
report-and-recover-desk-ex-reason-love = موضوعه الحب
report-and-recover-desk-ex-reason-spam = إعلان أو رسائل مزعجة
report-and-recover-desk-ex-adult-uncle = عم داريو
report-and-recover-desk-ex-adult-uncle-unheard = قال ضاحكًا: «فتى يخاف من فتاة؟» وسيضحك غدًا أيضًا. كلمة «لا» حق للجميع، والخوف كذلك. إلى شخص آخر.
report-and-recover-desk-ex-adult-counsellor = المرشدة في المدرسة
report-and-recover-desk-ex-adult-counsellor-unheard = عندها من يبكي على الأريكة، فطلبت الانتظار. وهي صادقة. لنخبرها مرة أخرى، أو لنكمل الطريق.
report-and-recover-desk-ex-adult-centre = مركز الخدمات المتكاملة
report-and-recover-desk-ex-done = اختفى المنشور. في المركز شرطة وطبيب ومشورة تحت سقف واحد، فحكى داريو مرة واحدة فقط. ويوم الثلاثاء يسبح. والبطة تحرس.
report-and-recover-desk-ex-reply = «إذن أنت في صفه؟» صارت تكتب لشخصين. ليس عليك أن تكون الحكم.
report-and-recover-desk-ex-forward = صار عدد أكبر يعرف شارع داريو. من يستطيع أن يزيل هذا؟
report-and-recover-desk-ex-astray = وصل البلاغ إلى قسم أغاني الحب. تأثروا كثيرًا. ما الذي يعرّض داريو للخطر؟
report-and-recover-desk-ex-unfair = من حق البطة أن تسبح، ومن حق الفيلم أن يُشرح. أي منشور يدل على مكان من لا يريد أن يُعثر عليه؟
report-and-recover-desk-ex-away = يبدو أمرًا بينهما. لكن الشارع والساعة مكتوبان أمام الجميع. من يساعد داريو؟

# المستوى 3. قال التطبيق «لا» من قبل.
report-and-recover-desk-swap-goal = هذا ويغلو. أبلغت أمس عن حساب، فكتب التطبيق: «لا مخالفة». وما زال موجودًا. وهناك خطوة لا مكان لها هنا.
report-and-recover-desk-swap-parrot-who = أولو
report-and-recover-desk-swap-parrot = تعلّم ببغائي التنهد. لا أدري ممن.
report-and-recover-desk-swap-offer-who = ضباب77
report-and-recover-desk-swap-offer = أبادل صورًا لمن هم في عمرك، من النوع الممنوع. أنتظر رسالتك، والأمر بيننا.
report-and-recover-desk-swap-cat-who = تيس
report-and-recover-desk-swap-cat = كتبت القطة نصف مقالي. النصف الأفضل.
report-and-recover-desk-swap-reason-forbidden = صور جنسية لمن دون 18 سنة
report-and-recover-desk-swap-reason-blurred = لا يظهر شيء
report-and-recover-desk-swap-reason-spam = إعلان أو رسائل مزعجة
report-and-recover-desk-swap-adult-trainer = المدرب
report-and-recover-desk-swap-adult-trainer-unheard = قال: «ألم يفحصه التطبيق؟» نيته طيبة وهو مستعجل. فحصته آلة. لنقل له ذلك، أو لنخبر غيره.
report-and-recover-desk-swap-adult-hotline = خط الإبلاغ عن الصور الممنوعة
report-and-recover-desk-swap-adult-police = الشرطة
report-and-recover-desk-swap-done = وصل البلاغ الثاني إلى إنسان، وأكمل خط الإبلاغ الباقي. اختفى «ضباب77». وراء هذه الصور يافعون حقيقيون، وقد ساعدت بعضهم.
report-and-recover-desk-swap-reply = أردت أن تعرف من هو. هذا عمل الشرطة، وهي لا تحتاج إلى طُعم. لا رد هنا: الاسم يكفي.
report-and-recover-desk-swap-forward = صار عدد أكبر يعرف أين يكتب. اسم الحساب وحده ينتقل، إلى من يستطيع إيقافه فقط.
report-and-recover-desk-swap-copy = الدليل أولًا، في الغالب. لكن ليس هنا: هذه الصور لا تُفتح ولا تُحفظ ولا تُبادل، ولا حتى لإقناع التطبيق. نكتب اسم الحساب.
report-and-recover-desk-swap-astray = قالت الآلة للمرة الثانية: «لا يظهر شيء». أي كلمات تجعل إنسانًا ينظر؟
report-and-recover-desk-swap-unfair = من حق الببغاء أن يتنهد. أي حساب يعرض ما لا يحق لأحد؟
report-and-recover-desk-swap-away = قال التطبيق «لا»، فهل انتهى الأمر؟ كان ذلك الباب الأول. وهناك أبواب أخرى، وراءها أناس هذا عملهم.

## موقف جديد.

report-and-recover-carry-ask = نشر أحدهم فيديو قاسيًا عن سام. أبلغ عنه: «لا مخالفة». أخبر معلمًا: «لا تهتم». يريد سام أن يتوقف. ماذا نقول له؟
report-and-recover-carry-leave = إذن لا شيء يمكن فعله
report-and-recover-carry-leave-why = بقي بابان مغلقين، وهذا متعب. لكن هناك غيرهما: مراجعة ثانية، أو شخص كبير آخر، أو خط مساعدة. وقد يُفتح الباب التالي.
report-and-recover-carry-next = لنطلب مراجعة ثانية، وأنا معك إلى شخص آخر
report-and-recover-carry-next-why = تنفّس سام. كثيرًا ما يقوم بالمراجعة الثانية إنسان. ومن ليس وحده يجد الباب التالي بسهولة أكبر.
report-and-recover-carry-all = لننشره كي يبلّغ عنه الجميع
report-and-recover-carry-all-why = أردت أن يقف كثيرون إلى جانبه. لكن كثيرين شاهدوه الآن أيضًا. شخص كبير واحد يتصرف أنفع له من مئة مشاهد.

## لنتذكر.

report-and-recover-recap-1 = نحفظ الدليل، ونبلّغ في التطبيق، ونخبر أحدًا. الجرائم: الشرطة. الصور الممنوعة: خط الإبلاغ. ومن يستمع: خط المساعدة.
report-and-recover-recap-2 = ضاع الحساب؟ صفحة المساعدة في التطبيق نفسه، وخروج كل الأجهزة، وعبارة جديدة، وقفل ثانٍ. مجانًا، ولا أحد يحتاج إلى رمزك.
report-and-recover-recap-3 = بقي باب مغلقًا؟ إلى الباب التالي. والصورة الجنسية لمن دون 18 سنة لا تُحفظ أبدًا: اسم الحساب يكفي.
report-and-recover-recap-sign = إشارة سانغو: قبضة تنفتح ببطء. لا ذنب لي، ولست وحدي.
