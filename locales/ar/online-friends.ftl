# درس online-friends، من 9 إلى 12 سنة. ست عشرة كلمة في الجملة على الأكثر، وأربعون في الفقاعة، وخمس وعشرون في الرسالة.
# نخاطب الطفل أو الطفلة بصيغ تصلح للاثنين: المصدر، وصيغة «نحن»، والماضي، والضمير المتصل؛ ونتجنب الأمر والمضارع المخاطب.

online-friends-title = أصدقاء على الإنترنت
online-friends-about = أصدقاء رائعون، وحيل ماكرة، وما نفعله حين تصير المحادثة غريبة

## القصة. المخاطَب هو من يلعب، وهو في زيارة لين. ولا نعرف من هو فالكو.

online-friends-story-arrive = مرحبًا، أنا سانغو! نزور لين هذا المساء. إنها تتسابق فوق الغيوم مع أطفال من خمس جزر. ضحكهم عالٍ جدًا، حتى إن الهوائي على رأسي يهتز!
online-friends-story-friends = زوري من الجيران. أما الآخرون، فأعرفهم من اللعبة فقط. علّمتني بيا الدورة الثلاثية. وقطتها تطير أفضل منا جميعًا!
online-friends-story-gift = يا سلام! لاعب اسمه فالكو أهداني جناحين من ذهب! وكتب: «لأذكى لاعبة في السماء. لكن، هس، هذا سرنا».

online-friends-story-first = جناحان من ذهب، وكلمة حلوة، وسر، وكل ذلك في دقيقة واحدة. لين تنظر إليك. ماذا نقول لها؟
online-friends-story-first-thanks = رائع! قولي له شكرًا!
online-friends-story-first-why = جميل! لكن لماذا السر؟

online-friends-story-thanks = قلتُ شكرًا طبعًا. فكتب فالكو: «صار لي عندك دَين. تعالي إلى محادثة خاصة، دون الآخرين». صار في بطني شعور غريب.
online-friends-story-why = سألتُه، فكتب: «الكبار لا يفهمون لعبتنا». عجيب! والدة زوري تغلبنا كل يوم أحد. والآن يريد فالكو محادثة خاصة، دون الآخرين.

online-friends-story-thread = لننظر من الداخل. هل ترى عيناك الخيط في هذه الهدية؟ طرفه الآخر في يد تشدّه: سر، ثم محادثة خاصة، ثم المزيد. الهدية الحقيقية بلا خيط.
online-friends-story-fault = الذنب ليس ذنبك يا لين. كلنا نحب الأجنحة الذهبية! فالكو هو من يفعل شيئًا خاطئًا، لا أنت. ولستِ وحدك.

online-friends-story-then = الشعور الغريب في البطن جرس إنذار، وجرس لين يعمل جيدًا! ماذا تفعل لين أولًا؟
online-friends-story-then-proof = تحتفظ بدليل وتخبر والدة زوري
online-friends-story-then-block = تحظر فالكو
online-friends-story-then-back = تعيد الجناحين ولا تقول شيئًا

online-friends-story-ran = حفظنا الدليل! هيا بنا، أمي في المخبز، ورائحة الكعك تملأ الشارع. والكلام أسهل حين تكون في اليد كعكة.
online-friends-story-shut = طاخ! انغلق الباب، وتنفست لين براحة. بقي شيء واحد: أن يعرف شخص كبير. ربما يطرق فالكو الآن أبوابًا أخرى. إلى والدة زوري!
online-friends-story-returned = عاد الجناحان إلى فالكو. يا لها من شجاعة! لكنه يرسل الآن زوجين جديدين. الكلام لا يغلق هذا الباب. يغلقه الحظر، وإخبار شخص كبير. إلى والدة زوري!

online-friends-story-mama = شكرًا لأنك أخبرتني يا لين. لم تفعلي شيئًا خاطئًا، ولعبتك تبقى لك. سنبلّغ عن فالكو معًا. أما يوم الأحد فحذارِ: أنا أتدرب على الدورة الثلاثية!

## محادثة للتدريب. الأزرار: الاحتفاظ بدليل، والحظر، والمغادرة، وإخبار شخص كبير.

online-friends-chat-goal = وصلتك رسائل! لنمرح، ولنكن لطفاء، ولننتبه حين تصير المحادثة غريبة. يمكن دائمًا الرد، أو الخروج، أو الحظر، أو إخبار أحد.

online-friends-chat-rocket-name = راي الصاروخ
online-friends-chat-panda-name = دي جي باندا
online-friends-chat-timo-name = ابن العم تيمو
online-friends-chat-star-name = نجمة لامعة
online-friends-chat-ines-name = إيناس
online-friends-chat-alex-name = أليكس من النادي

# حيلة: هدية معها سر، ثم محادثة خاصة.
online-friends-chat-coins-about = التقيتما أمس في سباق، في لعبة «فرسان الغيوم».
online-friends-chat-coins-hi = يا كابتن! ما ذلك المنعطف الأخير! كأنك سنونو في السماء. بصراحة: هل أنت روبوت؟
online-friends-chat-coins-gift = عندي 500 قطعة نقدية زائدة. هل أهديها لك؟ بشرط صغير جدًا: ألا يعرف أحد. هذا سرنا!
online-friends-chat-coins-gift-yes = واو، نعم! لن أخبر أحدًا.
online-friends-chat-coins-gift-why = ولماذا يجب أن يكون سرًا؟
online-friends-chat-coins-gift-no = لا، شكرًا. أحب أن أفوز بقطعي بنفسي.
online-friends-chat-coins-owed = رنّت 500 قطعة! وبعد ثانية واحدة: «صار لي عندك دَين. ما رقم هاتفك؟» ها هو الخيط في هذه الهدية. لنعد إلى الوراء.
online-friends-chat-coins-sulk = إلى أين؟ طيب، 1000 قطعة! لكن في محادثتي الخاصة. الجو هناك أحلى، نحن الاثنان فقط.
online-friends-chat-coins-sulk-come = حسنًا. أين هي؟
online-friends-chat-coins-sulk-stay = سأبقى هنا مع الآخرين.
online-friends-chat-coins-sulk-robot = بيب. الروبوت لا يدخل محادثة خاصة.
online-friends-chat-coins-moved = انغلقت المحادثة الخاصة خلفك. لا أحد غيركما يقرأ الآن. لهذا كان «الجو أحلى». بسرعة، لنخرج!
online-friends-chat-coins-nudge = أحسنت! لكن عند راي دائمًا جملة أخرى، وقطعة أخرى. الكلام لا يغلق هذا الباب. ماذا عندك غيره؟
online-friends-chat-coins-kept = تِك! حفظنا الكلام والاسم والتاريخ دليلًا. والآن؟
online-friends-chat-coins-blocked = طاخ، انغلق الباب! لم يعد راي يستطيع أن يكتب لك. بقي شيء واحد. من يجب أن يعرف؟
online-friends-chat-coins-blocked-home = شخص كبير في البيت
online-friends-chat-coins-blocked-school = معلمة أثق بها
online-friends-chat-coins-blocked-nobody = لا أحد. انتهى الأمر.
online-friends-chat-coins-alone = الباب مغلق، أحسنت! لكن راي ربما يطرق الآن باب طفل آخر. إخبار شخص كبير يساعدكما معًا. فمن هو؟
online-friends-chat-coins-told = أخبرت شخصًا كبيرًا، فاستمع حقًا. «شكرًا لأنك أخبرتني. الذنب ليس ذنبك». بلّغتما عن راي معًا. وإلى السباق القادم، يا روبوت!

# حيلة: محادثة صوتية، ومديح، وابتعاد عن الفريق.
online-friends-chat-voice-about = أنتما في فريق واحد في لعبة «قلعة الفقاعات». ولم تتكلما إلا كتابةً.
online-friends-chat-voice-hi = المستوى 40، فعلناها! أرقص في المطبخ والسماعات على أذنيّ. حتى الحساء يرقص!
online-friends-chat-voice-call = هيا إلى المحادثة الصوتية! الكتابة للصغار، وعقلك أكبر من عمرك. بسرعة، قبل أن يصل الآخرون!
online-friends-chat-voice-call-in = حسنًا، ها أنا في الطريق!
online-friends-chat-voice-call-write = أفضّل الكتابة. أخي يتدرب على البوق.
online-friends-chat-voice-call-team = فقط إذا كان الفريق كله هناك.
online-friends-chat-voice-tape = الصوت يقول أكثر مما نظن. جدتك تناديك باسمك، وجرس المدرسة يرن. وكل ذلك يمكن تسجيله. لنعد إلى الوراء.
online-friends-chat-voice-push = لحظة! الآخرون مثل الأطفال الصغار. أما أنت فشيء آخر. فتحتُ غرفة لنا نحن الاثنين فقط. لا داعي لأن يعرفوا، اتفقنا؟
online-friends-chat-voice-push-special = أنا شيء آخر؟ حسنًا، لن أخبرهم.
online-friends-chat-voice-push-stay = أحب فريقي. سأبقى معه.
online-friends-chat-voice-push-fair = هذا ليس عدلًا مع الآخرين.
online-friends-chat-voice-sweet = الكلام الحلو يدفئ القلب، ومن حقك أن يفرحك. لكن هذا الكلام يبعدك عن أصدقائك، خطوة بعد خطوة. لنعد إلى الفريق!
online-friends-chat-voice-nudge = جواب قوي! لكن دي جي باندا بدأ يكتب من جديد. لهذه الأغنية مئة مقطع. كيف نوقفها؟
online-friends-chat-voice-kept = تِك! حفظنا الدليل كلمةً كلمة. وماذا بعد؟
online-friends-chat-voice-blocked = هدوء. آه، ما أحلاه! لم يعد دي جي باندا يستطيع الوصول إليك. من يجب أن يعرف بما حدث؟
online-friends-chat-voice-blocked-family = شخص كبير من عائلتي
online-friends-chat-voice-blocked-librarian = أمينة مكتبة المدرسة
online-friends-chat-voice-blocked-nobody = لا أحد. سأنسى الأمر.
online-friends-chat-voice-bedtime = كل شيء هادئ الآن. لكن الهموم تحب أن تعود وقت النوم. وحين نكون اثنين تصغر كثيرًا. فمن نخبر؟
online-friends-chat-voice-told = حكيت كل شيء، حتى عن الحساء. استمع إليك شخص كبير، وهو فخور بك. بلّغتما عن دي جي باندا معًا. والفريق؟ ينتظركم المستوى 41!

# صديق: سر سعيد. ابن العم طيب القلب.
online-friends-chat-surprise-about = ابن عمك. تعارفتما قبل أن تظهر أسنانكما.
online-friends-chat-surprise-hi = عندي سر! إنه كبير جدًا، وسأنفجر مثل البالون. هس! هل هذا وعد منك ألا يعرفه أحد؟
online-friends-chat-surprise-hi-what = عن أي شيء هو؟ أريد أن أعرف أولًا.
online-friends-chat-surprise-hi-kind = هل هو سر سعيد أم سر ثقيل؟
online-friends-chat-surprise-hi-swear = أعدك! مهما كان السر!
online-friends-chat-surprise-careful = مهلًا! لم أقل بعد ما هو! السؤال أولًا، دائمًا. ماذا لو أكلتُ كعكة جدتي؟ لم آكلها. إلا قليلًا.
online-friends-chat-surprise-plan = حفلة مفاجئة! يبلغ جدي السبعين يوم السبت. عنزتان وفرقة موسيقية! الكل يعرف إلا هو. هل أنت معنا؟
online-friends-chat-surprise-plan-in = نعم! سأصنع سبعين قبعة من ورق.
online-friends-chat-surprise-plan-home = أسأل في البيت، ثم أنضم إليكم!
online-friends-chat-surprise-plan-out = لا. كل سر هو سر سيئ.
online-friends-chat-surprise-flat = مسكين تيمو، فرغ بالونه من الهواء! المفاجأة تظهر يوم السبت، فيفرح الجميع. أما السر الثقيل فلا يراد له أن يظهر أبدًا. محاولة أخرى؟
online-friends-chat-surprise-anytime = هذا ممكن في أي وقت، ودون سبب. لكن لماذا تيمو متحمس هكذا؟ لنسأله، فنعرف.
online-friends-chat-surprise-home = أخبرت أهلك. ضحكت خالتك وقالت: «حفلة جدك المفاجئة؟ نعرف! ومن سيعزف على البوق الكبير غيري؟» الكلام مع شخص كبير جيد دائمًا، حتى عن سر سعيد.
online-friends-chat-surprise-last = السبت، الساعة الرابعة، الباب الخلفي، وأطرف قبعة عندك. سيبكي جدي من الفرح في حسائه. ما أروعك! وسأُحضر عنزة احتياطية.

# حيلة: بث مباشر، واستعجال، وغرفة، وصورة.
online-friends-chat-stream-about = من متابعي بثك المباشر عن قوارب الورق. لا نعرف إلا اللقب.
online-friends-chat-stream-hi = أنا أول الحاضرين، كالعادة! ضفدع الورق أمس كان أجمل ما في الإنترنت كله. عشر نجوم لك!
online-friends-chat-stream-room = والآن نريد أن نرى غرفتك! دورة واحدة بالكاميرا. مئة نجمة لك قبل أن أعدّ إلى عشرة. واحد، اثنان…
online-friends-chat-stream-room-turn = حسنًا، جولة سريعة!
online-friends-chat-stream-room-hands = هنا يدان وورق فقط!
online-friends-chat-stream-room-sneeze = غرفتي فوضى، وستعطس الكاميرا.
online-friends-chat-stream-tour = هوووب! اسمك على الباب، وحقيبة مدرستك، والبرج خلف النافذة. معًا، تقول هذه الأشياء أين بيتك. لنعد إلى الوراء.
online-friends-chat-stream-more = أنت الأفضل عندي. لا أريد الغرفة، بل صورة لك، لي وحدي. وبعدها ستأتي الشهرة إليك!
online-friends-chat-stream-more-send = صورة واحدة فقط. لطفك دائم معي.
online-friends-chat-stream-more-no = لا أرسل صورًا لي.
online-friends-chat-stream-more-frog = أستطيع أن أرسل ضفدعًا. من ورق.
online-friends-chat-stream-travels = الصورة تذهب حيث تشاء، و«واحدة فقط» تصير بسرعة «واحدة أخرى». النجوم والكلام الحلو لا تعطي أحدًا حق طلبها. محاولة أخرى؟
online-friends-chat-stream-nudge = ها ها، جواب جميل! لكن «نجمة لامعة» تكتب من جديد. قد نجيب حتى تبحر القوارب وحدها. أي زر يساعدنا؟
online-friends-chat-stream-kept = تِك! حفظنا الرسائل دليلًا. والآن؟
online-friends-chat-stream-off = انتهى البث، وانغلق الباب! إيقاف البث ممكن في أي ثانية، ودون وداع. والآن، من يجب أن يعرف؟
online-friends-chat-stream-off-family = شخص كبير من عائلتي
online-friends-chat-stream-off-teacher = معلمي أو معلمتي
online-friends-chat-stream-off-fear = لا أحد، وإلا خسرتُ البث.
online-friends-chat-stream-fear = الباب مغلق، أحسنت! هل تخيفك خسارة البث؟ هذا أيضًا كلام يقال. لم يصدر منك أي خطأ. فمن نخبر؟
online-friends-chat-stream-told = أخبرت شخصًا كبيرًا، فخفّ الحمل عليك. بلّغتما عن «نجمة لامعة»، واخترتما من يشاهد البث. والآن، قارب عملاق!

# صديقة: لقاء أمام الجميع.
online-friends-chat-meet-about = صفك وصفها يرسمان قصة مصورة على الإنترنت. ولم تلتقيا من قبل.
online-friends-chat-meet-hi = خبر رائع! صفي قادم إلى مهرجان القصص المصورة في مدينتك! أنا وأنت وحبر حقيقي. هل نلتقي؟
online-friends-chat-meet-hi-ask = نعم! أسأل في البيت أولًا.
online-friends-chat-meet-hi-who = واو! من سيأتي معك؟
online-friends-chat-meet-hi-alone = نعم! آتي وحدي، ولن أخبر أحدًا.
online-friends-chat-meet-faint = وحدك؟ سيقع أبي في الحبر من الدهشة! الكبار يأتون أيضًا، هذه هي القاعدة. ولأهلك قطعة البسكويت الثانية التي معي.
online-friends-chat-meet-plan = تكلمت معلمتانا معًا. القاعة الكبيرة، والصفان، والعائلات أيضًا. لكن كيف سأعرفك؟ ربما أنت تنين!
online-friends-chat-meet-plan-hat = سأضع على رأسي قبعة تنين من ورق.
online-friends-chat-meet-plan-teachers = تلتقي المعلمتان أولًا.
online-friends-chat-meet-plan-photo = سأرسل لك صورة لي.
online-friends-chat-meet-hold = لا لا، لتبقَ عندك! أبي يقول: لا صور قبل أن نلتقي حقًا. ثم إن شيئًا طريفًا على رأسك أجمل بكثير!
online-friends-chat-meet-hats = الآن عند إيناس قبعتان ورأس واحد. لم تُخفِ شيئًا، ولم تستعجل، وأخبرت الكبار. هكذا يفعل الأصدقاء الطيبون. محاولة أخرى؟
online-friends-chat-meet-anytime = هذا ممكن في أي وقت، ودون سبب. ولمعرفة المزيد أولًا، يكفي السؤال. لنرَ ماذا تقول إيناس.
online-friends-chat-meet-told = أخبرت أهلك. وبعد قليل كانت معلمتك تكلم معلمة إيناس على الهاتف. وفي النهاية سيأتي الجميع، حتى الجيران، ومعهم الشطائر.
online-friends-chat-meet-dragons = تنينان ومهرجان واحد! صنعتُ قبعة لكل منا. ولك أنت أيضًا قطعة بسكويت. إلى اللقاء يا أروع رفاق الرسم!
online-friends-chat-meet-last = بعض أصدقاء الإنترنت رائعون. خطة يعرفها الجميع، وكبار معنا، وناس كثيرون حولنا: هكذا يكون اللقاء ممتعًا.

# حيلة: شخص نعرفه قليلًا، وأول شخص كبير لا يستمع.
online-friends-chat-club-about = من المساعدين في نادي السباحة يوم السبت. نعرفه قليلًا.
online-friends-chat-club-favour = سباحتك كسباحة السمك، وعقلك أكبر من عمرك! مكانك في الفريق الأول، وسأرتب ذلك. لكن هذا سرنا.
online-friends-chat-club-favour-deal = الفريق الأول؟ لن أخبر أحدًا!
online-friends-chat-club-favour-coach = رائع! لنسأل المدربة معًا.
online-friends-chat-club-favour-home = أتكلم مع عائلتي عن السباحة.
online-friends-chat-club-aloud = الخبر الجميل يقال بصوت عالٍ، للمدربة وفي البيت. فلماذا السر هنا؟ لنسبح قليلًا إلى الوراء.
online-friends-chat-club-picture = أنا لست غريبًا، والثقة بيننا! أريد صورة لك، لي وحدي. ولو عرف أحد، لوقعنا كلانا في مشكلة.
online-friends-chat-club-picture-send = نعم، صحيح، أنا أعرفك…
online-friends-chat-club-picture-quiet = لا صورة. لكني لن أخبر أحدًا.
online-friends-chat-club-picture-no = لا. هذا غير مقبول.
online-friends-chat-club-known = نعرف أليكس قليلًا، هذا صحيح. لكن لا يحق لأحد أن يطلب منك صورة سرية. كلمة «لا» تصلح للجميع.
online-friends-chat-club-stone = قلت «لا»، وهذه قوة! لكن كلمة «مشكلة» حجر ثقيل، وليس حجرك. أليكس هو من طلب، وهو من يحمله. من يمكنه أن يساعدك؟
online-friends-chat-club-nudge = موقف واضح! لكن أليكس يلحّ، ويوم السبت سباحة. الكلام وحده لا يوقف هذا. ماذا يمكننا أيضًا؟
online-friends-chat-club-kept = تِك! حفظنا كل كلمة، مع الاسم والتاريخ. هذا دليل قوي. والآن؟
online-friends-chat-club-blocked = طاخ، انغلق الباب! هذا يساعد الآن. لكن أليكس سيكون في المسبح يوم السبت. من يجب أن يعرف؟
online-friends-chat-club-blocked-coach = المدربة
online-friends-chat-club-blocked-home = شخص كبير في البيت
online-friends-chat-club-blocked-hide = لا أحد. سأختبئ خلف المناشف.
online-friends-chat-club-coach = أخبرت المدربة. قالت مسرعة: «آه، هذا هو طبع أليكس»، ومضت. وبطنك ما زال يقول: هذا ليس طبيعيًا. والآن؟
online-friends-chat-club-coach-home = أخبر شخصًا كبيرًا في البيت أيضًا.
online-friends-chat-club-coach-teacher = أعرض الرسائل على معلمتي.
online-friends-chat-club-coach-fine = إذن فالأمر بسيط على الأرجح.
online-friends-chat-club-elephant = هذا أثقل من أن يحمله واحد وحده. بعض الكبار لا وقت لهم. ولغيرهم آذان كآذان الفيل. لنبحث حتى نجد واحدًا. من التالي؟
online-friends-chat-club-told = ترك أحدهم كل شيء واستمع. «شكرًا لك. الذنب ليس ذنبك». الآن يعمل الكبار على أن يتوقف هذا. وأنت؟ عدت إلى السباحة، بخفة السمك.

## الآن دورك.

online-friends-carry-ask = في تطبيق للرسم، يضع مو إعجابًا على رسومك منذ أسابيع. وكتب اليوم: «سأرسل لك أقلامًا حقيقية! أريد عنوانك فقط، ولا داعي لأن يعرف أحد». فما تصرفك؟
online-friends-carry-address = أرسل العنوان، فقد صرنا أصدقاء
online-friends-carry-address-why = أسابيع من الإعجاب شيء جميل. لكن الهدية التي معها سر فيها خيط. لنعرض الرسالة أولًا على شخص نثق به.
online-friends-carry-show = أحتفظ بدليل، وأحظر مو، وأخبر شخصًا كبيرًا في البيت
online-friends-carry-show-why = نعم! هدية، وعنوان، و«لا داعي لأن يعرف أحد»: رنّت ثلاثة أجراس، وسمعتها كلها.
online-friends-carry-quit = أحذف التطبيق، ولا أعرض رسومي بعد اليوم
online-friends-carry-quit-why = رسومك لم تفعل شيئًا خاطئًا، ولا أنت. نحظر مو، ونخبر شخصًا كبيرًا، ونواصل الرسم!

## لنتذكّر.

online-friends-recap-1 = قد يكون أصدقاء الإنترنت رائعين. الصديق الطيب يتقبل كلمة «لا»، ولا يخفي صداقته عن أهلك.
online-friends-recap-2 = هدية، أو سر، أو استعجال، أو محادثة خاصة، أو صورة؟ لنسمع الجرس، ولنتوقف عن الرد.
online-friends-recap-3 = نحتفظ بدليل، ونحظر، ونخبر شخصًا كبيرًا. لم يستمع؟ نخبر غيره. ومهما حدث، فالذنب ليس ذنبك.
online-friends-recap-sign = إشارة سانغو: كف مبسوطة للتوقف، ثم إبهام نحو شخص كبير. نتوقف، ونخبر!
