# درس pressure-and-trust، من 13 إلى 17 سنة. اثنتان وعشرون كلمة في الجملة على الأكثر، وستون في الفقاعة. لا شيء صريح، ولا لوم على من يتعرض للضغط.

pressure-and-trust-title = الضغط والثقة
pressure-and-trust-about = حين يضغط أحد طلبًا لصور أو مال: ثلاث خطوات أولى، والذنب ليس ذنبك أبدًا

## القصة. تيو يضع سماعة طبية ويلعب الشطرنج. السيد ساتو أمين المكتبة، وزوري صديقة.

pressure-and-trust-story-arrive = تيو يلعب الشطرنج على الإنترنت، ويلعبه جيدًا. منذ أسبوعين يلعب مع ليا. وهي تضحك لنكاته، حتى نكتة الفيل.
pressure-and-trust-story-lia = لم يسألني أحد كل هذه الأسئلة ويستمع إلى الأجوبة. ثم أرادت أن نكتب حيث لا يقرأ غيرنا. أعجبني ذلك. ولمَ لا؟
pressure-and-trust-story-turned = وقبل ساعة: «عندي صورة خاصة لك. ادفع قبل السادسة، وإلا وصلت إلى كل من تعرف». يداي باردتان. لقد وثقت بها. الذنب كله ذنبي.
pressure-and-trust-story-first = تيو ينظر إليك. ماذا نقول له أولًا؟
pressure-and-trust-story-first-fault = ليس ذنبك، ولست وحدك
pressure-and-trust-story-first-pay = ادفع وينتهي الأمر
pressure-and-trust-story-first-why = لماذا وثقت بها؟
pressure-and-trust-story-paid = كثيرون يظنون ذلك. لننظر من الداخل: هذا صندوق نقود لا يُغلق أبدًا. من يدفع في السادسة يُسأل ثانيةً في السابعة. إذن: لا ندفع شيئًا.
pressure-and-trust-story-asked = أسأل نفسي هذا منذ ساعة، فيزداد ثقلًا. كانت لطيفة. وكنت سعيدًا. لا أعرف ماذا كان عليّ أن ألاحظ.
pressure-and-trust-story-crime = لا شيء يا تيو. هذه حيلة، وهناك من يتدرب عليها طوال اليوم، مع الفتيان والفتيات. الثقة ليست خطأ. من وراء «ليا» هو من يرتكب جريمة، لا أنت.
pressure-and-trust-story-moves = ثلاث خطوات أولى. الأولى: نتوقف عن الرد ولا ندفع شيئًا. الثانية: نحفظ الرسائل واسم الحساب. أما الصورة الجنسية فلا تُحفظ أبدًا، ولا حتى دليلًا. الثالثة: نخبر أحدًا اليوم، ونبلّغ.
pressure-and-trust-story-who = الساعة الرابعة والنصف. من يخبر تيو؟
pressure-and-trust-story-who-sato = السيد ساتو، هناك خلف الأطالس
pressure-and-trust-story-who-mother = أمه، بالهاتف
pressure-and-trust-story-who-wait = لا أحد الآن. لنرَ ماذا يحدث في السادسة
pressure-and-trust-story-shift = كانت أمي ذاهبة إلى عملها، ولم تسمع إلا كلمة «شطرنج». سأحكي لها جيدًا في المساء. لكني لا أريد أن أحمل هذا حتى ذلك الوقت، فأنا ذاهب إلى السيد ساتو.
pressure-and-trust-story-night = هذه الساعة ساعتهم، والانتظار أمامها وحدنا ثقيل. يمكن أن نكفّ عن النظر إليها. هناك خطوط مساعدة تستمع. وعلى بعد اثنتي عشرة خطوة يجلس السيد ساتو.
pressure-and-trust-story-told = شكرًا لأنك أخبرتني يا تيو. لم تفعل شيئًا خاطئًا. نبلّغ عن الحساب معًا، في التطبيق وعند الشرطة، وسأبقى معك. ولو لم أستمع، لكان عليك أن تخبر غيري.
pressure-and-trust-story-end = في السادسة كان هناك شاي. لا ردود مني بعد الآن، ولا مال. ولو ظهرت صورة يومًا، فهناك من عملهم إزالتها. والسيد ساتو، بالمناسبة، لا يجيد اللعب بالفيل. ضحك لنكتتي.

## محادثة للتدريب. الأزرار: حفظ دليل، حظر، مغادرة، إخبار.

pressure-and-trust-chat-goal = وصلتك رسائل. أكثر الناس يريدون الخير، وبعضهم يضغط. يمكن الرد، وحفظ الدليل، والحظر، وإخبار أحد.
pressure-and-trust-chat-juno-name = جونو بيتس
pressure-and-trust-chat-lou-name = لو
pressure-and-trust-chat-robin-name = روبن
pressure-and-trust-chat-sami-name = سامي
pressure-and-trust-chat-ilan-name = إيلان
pressure-and-trust-chat-mika-name = ميكا

# ضغط: مديح، ثم سر، ثم صورة.
pressure-and-trust-chat-beats-about = حساب لإنتاج الموسيقى، والعمر المكتوب فيه 24 سنة. وجد الإيقاعات التي تنشرها.
pressure-and-trust-chat-beats-hi = إيقاع الغسالة عبقري. أعمل مع أشخاص في ضعف عمرك لا يستطيعون مثله.
pressure-and-trust-chat-beats-ask = فرقتك لا تفهمك، أما أنا فنعم. لنكتب في مكان آخر، نحن الاثنين فقط. ولا كلمة لهم، فقد يغارون.
pressure-and-trust-chat-beats-ask-yes = حسنًا. أين؟
pressure-and-trust-chat-beats-ask-why = ولماذا لا يعرف أحد؟
pressure-and-trust-chat-beats-ask-no = الفرقة تسمع كل شيء. والغسالة أيضًا.
pressure-and-trust-chat-beats-owed = المحادثة الجديدة خاصة جدًا: لا أحد يرى ما يُطلب فيها. لهذا وُجدت. المديح قد يسعدنا. المشكلة في السر.
pressure-and-trust-chat-beats-push = أنت أنضج من الآخرين. أريد صورة لك، خاصة، لي وحدي. وبعدها أكلّم شركة الإنتاج.
pressure-and-trust-chat-beats-push-give = إن كان هذا ينفع مع الشركة…
pressure-and-trust-chat-beats-push-no = لا. إيقاعاتي بلا وجه.
pressure-and-trust-chat-beats-push-plead = أليس الأفضل أن أرسل إيقاعًا؟
pressure-and-trust-chat-beats-given = لنتوقف هنا. الشركة تحتاج إلى موسيقى. والكبير الذي يطلب صورة خاصة ممن في عمرك يخطئ، مهما لطف كلامه. خطوة إلى الوراء.
pressure-and-trust-chat-beats-nudge = جواب جيد. لكن جونو يكتب من جديد: مديح جديد وطلب قديم. لا جملة ذكية ولا مغادرة المحادثة تنهي هذا. أي خطوة بقيت؟
pressure-and-trust-chat-beats-kept = حُفظ الكلام واسم الحساب والتاريخ. الكلمات دليل جيد. والآن؟
pressure-and-trust-chat-beats-blocked = تم الحظر. لا يصل إليك جونو هنا. وهناك غيرك ممن يصنعون الموسيقى. من نخبر؟
pressure-and-trust-chat-beats-blocked-one = شخص كبير في البيت
pressure-and-trust-chat-beats-blocked-two = معلمة الموسيقى
pressure-and-trust-chat-beats-blocked-nobody = لا أحد. لم يحدث شيء.
pressure-and-trust-chat-beats-alone = انتهى الأمر عندك، وهذا جيد. لكن جونو يبحث عن إيقاع آخر. الإخبار يحمي غيرك ويريح رأسك. فمن نخبر؟
pressure-and-trust-chat-beats-told = استمع أحدهم إلى كل شيء، حتى الغسالة. «الذنب ليس ذنبك». بلّغتما عن جونو معًا. وفي إيقاعك القادم مطحنة قهوة.

# ضغط: تهديد من أجل المال. والفتيان مستهدفون أيضًا.
pressure-and-trust-chat-cash-about = تعارف أمس في محادثة فيديو. لا نعرف إلا الاسم الأول.
pressure-and-trust-chat-cash-hi = مرحبًا، كان أمس ممتعًا. بالمناسبة: سجّلتُ كل شيء. وقائمة أصدقائك أمامي.
pressure-and-trust-chat-cash-ask = 200 قبل الليل، وإلا رآه الجميع. لنعدّ: واحد، اثنان، ثلاثة. لا أمزح.
pressure-and-trust-chat-cash-ask-yes = أرجوك، لا. سأدفع جزءًا.
pressure-and-trust-chat-cash-ask-why = ولماذا يحدث هذا معي أنا؟
pressure-and-trust-chat-cash-ask-no = لن أدفع شيئًا.
pressure-and-trust-chat-cash-owed = «جيد. والباقي غدًا». الدفع يُظهر أن هناك المزيد، ولا يشتري السكوت. لنعد إلى ما قبل. ومن دفع فعلًا؟ لم يفت الأوان، وليس الذنب ذنبه.
pressure-and-trust-chat-cash-push = عشر دقائق. الرسالة جاهزة. وإن عرف أحد أرسلتُها فورًا.
pressure-and-trust-chat-cash-push-give = طيب، بسرعة، سأجد المال.
pressure-and-trust-chat-cash-push-no = المجرم أنت، لا أنا.
pressure-and-trust-chat-cash-push-plead = أرجوك، يوم واحد آخر.
pressure-and-trust-chat-cash-given = الساعة جزء من الحيلة: المستعجل لا يسأل أحدًا. من حقنا أن نبطئ. نفَس عميق، وخطوة إلى الوراء.
pressure-and-trust-chat-cash-nudge = هذا من حقك، وهو صحيح. لكن كل رد، شجاعًا كان أو راجيًا، يُبقي لو على الطاولة. الخطوة الأولى: لا رد. ثم ماذا؟
pressure-and-trust-chat-cash-kept = حُفظت الرسائل واسم الحساب ووجهة المال. لا صورة، كلمات وأسماء فقط. وهذا كثير عند الشرطة. والآن؟
pressure-and-trust-chat-cash-blocked = صمت. لا رد ولا دفع. والخطوة الثالثة هي الأقوى. من نخبر اليوم؟
pressure-and-trust-chat-cash-blocked-one = أخي، ثم الشرطة معه
pressure-and-trust-chat-cash-blocked-two = خط المساعدة
pressure-and-trust-chat-cash-blocked-nobody = لا أحد. أنا من أوقع نفسه.
pressure-and-trust-chat-cash-alone = لم توقع نفسك، بل هناك من جرّك. يحدث هذا لكثيرين، فتيانًا وفتيات، ويظن أكثرهم أنهم وحدهم. من يمكن أن يجلس إلى جانبك الآن؟
pressure-and-trust-chat-cash-told = «يسعدني أنك أخبرتني. سنتصرف معًا». بُلّغ التطبيق، وعرفت الشرطة، ولست وحدك الليلة. ما كان يزن طنًا صارت تحمله أربع أيدٍ.

# ضغط: ممن تجمعنا به علاقة.
pressure-and-trust-chat-close-about = بينكما علاقة منذ الربيع.
pressure-and-trust-chat-close-hi = اشتقت إليك. كان اليوم طويلًا كحصة رياضيات.
pressure-and-trust-chat-close-ask = أريد صورة لك، من النوع المعروف بيننا. وافقت مرة من قبل. من يحب لا يبخل بهذا.
pressure-and-trust-chat-close-ask-yes = طيب، ما دمت وافقت مرة…
pressure-and-trust-chat-close-ask-why = لماذا لا يكفي أني لا أريد؟
pressure-and-trust-chat-close-ask-no = لا. لا أريد.
pressure-and-trust-chat-close-owed = الموافقة مرة ليست اشتراكًا. من حقنا أن نغيّر رأينا كل مرة، دون سبب. الحب يتقبل كلمة «لا». محاولة أخرى؟
pressure-and-trust-chat-close-push = الكل يفعل ذلك. والصورة الأخرى ما زالت عندي. من المؤسف لو رآها أحد.
pressure-and-trust-chat-close-push-give = طيب، طيب. لكن هل تُحذف بعدها؟
pressure-and-trust-chat-close-push-no = هذا تهديد. انتهى ما بيننا.
pressure-and-trust-chat-close-push-plead = لماذا كل هذا؟ أنا أحبك حقًا.
pressure-and-trust-chat-close-given = خطوة إلى الوراء. «من المؤسف» تهديد، حتى من شخص نحبه. والصورة الثانية تزيده ثقلًا. المخطئ هو من يهدد، لا من وثق.
pressure-and-trust-chat-close-nudge = قلت ما في قلبك، وهذا مهم. لكن روبن يستمر. ليس عليك أن تجد الجملة المثالية. أي خطوة تخفف عنك الحمل؟
pressure-and-trust-chat-close-kept = حُفظ التهديد بكلماته، مع الاسم والساعة. أما الصورة نفسها فلا تُحفظ دليلًا أبدًا، ولا حاجة إليها. والآن؟
pressure-and-trust-chat-close-blocked = تم الحظر. قد نشتاق إلى شخص ونغلق الباب مع ذلك. من نخبر؟
pressure-and-trust-chat-close-blocked-one = أختي
pressure-and-trust-chat-close-blocked-two = المرشدة في المدرسة
pressure-and-trust-chat-close-blocked-nobody = لا أحد. هذه حياتنا الخاصة.
pressure-and-trust-chat-close-alone = الحب خاص. أما التهديد فلا: هو شأن من يستطيع إيقافه. هذه ليست خيانة لأحد. بمن تثق النفس؟
pressure-and-trust-chat-close-told = «وثقت بروبن، وهذا ليس خطأ. الخطأ هو التهديد». بلّغتما معًا، وهناك من يعرف كيف تُمنع هذه الصور قبل أن تنتقل. ثم حساء، وبلا رياضيات.

# لطف: «لا» تعني «لا».
pressure-and-trust-chat-fair-about = بينكما علاقة منذ ثلاثة أسابيع.
pressure-and-trust-chat-fair-hi = عندي صورتنا على دوّامة الأحصنة: أنت على الحصان الوردي، وأنا على البجعة. هل أنشرها؟ «لا» جواب ممكن.
pressure-and-trust-chat-fair-hi-no = الأفضل لا. الحصان الوردي شأن خاص.
pressure-and-trust-chat-fair-hi-crop = البجعة وحدها، من فضلك.
pressure-and-trust-chat-fair-hi-must = من يحبني يجب أن يُظهرني في كل مكان.
pressure-and-trust-chat-fair-must-not = أحب أن أكون معك، ولا أحب كلمة «يجب». وأظن أنها لا تعجبك مني أيضًا. محاولة أخرى من دونها؟
pressure-and-trust-chat-fair-fine = تمام! تبقى بيننا. أختي تقول إني أفضل بجعة على كل حال.
pressure-and-trust-chat-fair-fine-thanks = شكرًا على السؤال أولًا.
pressure-and-trust-chat-fair-fine-test = ألا يزعجك ذلك؟
pressure-and-trust-chat-fair-fine-watch = إذن أريد عبارة سرك كي أتأكد.
pressure-and-trust-chat-fair-free = لا، عبارتي تبقى في رأسي، وعبارتك في رأسك. أفضّل الثقة على التفتيش. هل من جواب آخر؟
pressure-and-trust-chat-fair-flat = صارت البجعة وحدها على الدوّامة. سأل سامي أولًا، وتقبّل كلمة «لا». هكذا يكون من لا يضغط. محاولة أخرى؟
pressure-and-trust-chat-fair-anytime = هذا ممكن في أي وقت، ودون سبب. لكن لننظر كيف يسأل سامي. ما الجواب؟
pressure-and-trust-chat-fair-home = حكيت لجدتك، فقالت: «حصان وردي؟ أنا كنت سأنشرها». الكلام جيد دائمًا، حتى عن الأشياء الجميلة.
pressure-and-trust-chat-fair-last = سؤال أولًا، وقبول بكلمة «لا»، ودون «من يحبني يجب أن…»: هكذا تبدو الثقة. والأمر بهذه البساطة.

# صديق يتعرض للضغط ويطلب السكوت.
pressure-and-trust-chat-friend-about = صديقك منذ المدرسة الابتدائية. يرسل عادةً ضفادع.
pressure-and-trust-chat-friend-hi = هل من أحد هنا؟ لا ضفدع اليوم. هناك من عنده صورة خاصة لي ويريد 150. يا لغبائي.
pressure-and-trust-chat-friend-hi-fault = لست غبيًا. والذنب ليس ذنبك.
pressure-and-trust-chat-friend-hi-here = أنا هنا. احكِ ما تريد فقط.
pressure-and-trust-chat-friend-hi-how = كيف أرسلت شيئًا كهذا؟
pressure-and-trust-chat-friend-heavy = أعرف، أعرف. سألت نفسي مئة مرة. والآن أتمنى لو لم أخبرك. هل من كلام آخر؟
pressure-and-trust-chat-friend-plan = هذا يريحني. ماذا أفعل؟ وفّرت 90. ربما تكفيهم.
pressure-and-trust-chat-friend-plan-pay = ادفع، وأنا أقرضك الباقي.
pressure-and-trust-chat-friend-plan-moves = لا تدفع شيئًا، ولا ترد، واحفظ الرسائل. لا الصورة.
pressure-and-trust-chat-friend-plan-stop = ضع الهاتف أولًا. أنا في الطريق إليك.
pressure-and-trust-chat-friend-more = هذا كرم منك، والمبتز سعيد به. غدًا سيطلب 300. الدفع لا ينهي الأمر. ما الذي يساعد إيلان أكثر؟
pressure-and-trust-chat-friend-secret = حسنًا. توقفتُ عن الرد. لكن أريد وعدًا ألا يعرف أحد. لا أحد!
pressure-and-trust-chat-friend-secret-swear = أعدك.
pressure-and-trust-chat-friend-secret-nobody = معك حق، الإخبار يزيد الأمر سوءًا.
pressure-and-trust-chat-friend-secret-with = لا أستطيع أن أعد بهذا. نخبر أحدًا معًا، اليوم. والاختيار لك.
pressure-and-trust-chat-friend-stone = صرتما تحملان حجرًا أثقل من اثنين. السر الذي يؤلم يجوز أن يُقال. بماذا نعد إيلان بدلًا منه؟
pressure-and-trust-chat-friend-gone = إيلان ينظر الآن إلى علامة رمادية. الأمر كثير عليك أيضًا، وليس عليك أن تحله. البقاء وطلب المساعدة يكفيان. محاولة أخرى؟
pressure-and-trust-chat-friend-names = حُفظ ما كتبه إيلان، واسم الحساب الذي ذكره. بلا صورة. ولنعد إلى إيلان.
pressure-and-trust-chat-friend-told = كنت إلى جانبه وهو يخبر أباه. شحب وجه الأب، ثم ضمّه. «الذنب ليس ذنبك». ثم بلّغا معًا.
pressure-and-trust-chat-friend-last = اتصل أبي بخط المساعدة ليسأل عن الأفضل. نمتُ أخيرًا. وهذا ضفدعك، ومعه ميدالية.

# ضغط: قريب من العائلة؛ وأول من أُخبر لم يصدّق.
pressure-and-trust-chat-cousin-about = من أقارب العائلة، والعمر 22 سنة. الكل يحب ميكا.
pressure-and-trust-chat-cousin-hi = كيف الهاتف الجديد؟ وعدتُك ووفيت. مكانك عندي فوق الجميع.
pressure-and-trust-chat-cousin-ask = صار لي عندك شيء جميل في المقابل. شيء بيننا. العائلة تكتم أسرارها، أليس كذلك؟
pressure-and-trust-chat-cousin-ask-yes = حسنًا، يبقى بيننا.
pressure-and-trust-chat-cousin-ask-why = الهدية بلا ثمن. أليس كذلك؟
pressure-and-trust-chat-cousin-ask-no = ليس لك عندي شيء.
pressure-and-trust-chat-cousin-owed = هدية معها فاتورة ليست هدية. و«بيننا» تُبعد كل من يستطيع مساعدتك. التراجع ممكن. خطوة إلى الوراء.
pressure-and-trust-chat-cousin-push = لا داعي للتعقيد. صورة خاصة فقط، فنحن نعرف بعضنا. أم أحكي لأهلك عن تلك الحفلة؟
pressure-and-trust-chat-cousin-push-give = ولن يراها أحد؟
pressure-and-trust-chat-cousin-push-no = لا. لا لك ولا لغيرك.
pressure-and-trust-chat-cousin-push-plead = أرجوك، لا كلام عن الحفلة.
pressure-and-trust-chat-cousin-given = ميكا معروف عندك، نعم. وهذا لا يعطي حق الطلب. والحفلة؟ أمر صغير إلى جانب هذا، مهما قيل. خطوة إلى الوراء.
pressure-and-trust-chat-cousin-nudge = موقفك واضح. لكن يوم الجمعة غداء عند الجدة، وميكا هناك. الكلام وحده لا يسهّل ذلك. أي خطوة تسهّله؟
pressure-and-trust-chat-cousin-kept = حُفظت كل كلمة، مع الاسم والتاريخ. دليل قوي، ولا صورة فيه. والآن؟
pressure-and-trust-chat-cousin-blocked = تم الحظر. لكن يوم الجمعة لقاء العائلة، فليعرف أحد قبل ذلك. من؟
pressure-and-trust-chat-cousin-blocked-one = عمتي
pressure-and-trust-chat-cousin-blocked-two = المعلمة التي أثق بها
pressure-and-trust-chat-cousin-blocked-nobody = لا أحد. قد تتفكك العائلة.
pressure-and-trust-chat-cousin-alone = لست أنت من يفكك شيئًا، بل من يطلب مثل هذا. والحماية حق لك، في العائلة أيضًا. من يمكن أن نخبر؟
pressure-and-trust-chat-cousin-aunt = أخبرت عمتك. قالت: «ميكا؟ مستحيل. هذا سوء فهم». هذا مؤلم، ولا يعني أنك على خطأ. والآن؟
pressure-and-trust-chat-cousin-aunt-mother = أعرض الرسائل على أمي.
pressure-and-trust-chat-cousin-aunt-nurse = أذهب إلى ممرضة المدرسة.
pressure-and-trust-chat-cousin-aunt-fine = إذن هو سوء فهم مني.
pressure-and-trust-chat-cousin-told = قرأت كل شيء ووضعت يدها على الطاولة. «أصدّقك. الذنب ليس ذنبك، والهاتف يبقى لك». من الآن يهتم آخرون بأمر ميكا. ويوم الجمعة مكانك إلى جانب الجدة.

## موقف جديد.

pressure-and-trust-carry-ask = كتبت فتاة بلال: «أرسل صورة خاصة، وإلا انتهى ما بيننا». هو يحبها. ويسألك ماذا يفعل.
pressure-and-trust-carry-once = مرة واحدة لا تضر. ثم ترتاح
pressure-and-trust-carry-once-why = يريد أن يرتاح، ومن لا يريد؟ لكن من ضغط مرة عرف أن الضغط ينفع. ومن حقه أن يقول «لا»، دون سبب.
pressure-and-trust-carry-no = من حقك أن تقول «لا». وإن استمرت نخبر أحدًا معًا
pressure-and-trust-carry-no-why = أومأ بلال برأسه. «لا» ليست عكس الحب. وإن استمر الأمر، فهو يعرف من يأتي معه.
pressure-and-trust-carry-even = خذ منها صورة أولًا، فتتعادلان
pressure-and-trust-carry-even-why = عندها يقلق اثنان، ولا يصبح أحد في أمان. كلمة «لا» وشخص نتكلم معه أنفع.

## لنتذكر.

pressure-and-trust-recap-1 = من يضغط هو المخطئ: شخص غريب، أو صديق، أو من نحب. والذنب ليس ذنب من وثق أبدًا.
pressure-and-trust-recap-2 = لا نرد ولا ندفع شيئًا. نحفظ الرسائل والأسماء، ولا نحفظ صورة جنسية أبدًا. نخبر أحدًا اليوم، ونبلّغ.
pressure-and-trust-recap-3 = لم يصدّقنا أحد؟ نخبر غيره، أو خط المساعدة. لا يفوت الأوان أبدًا، مهما أُرسل أو دُفع.
pressure-and-trust-recap-sign = إشارة سانغو: كف هادئة مبسوطة إلى الأمام. «لا» جملة كاملة.
