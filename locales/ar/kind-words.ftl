# درس kind-words، من 5 إلى 8 سنوات. كل شيء يُسمع. عشر كلمات في الجملة على الأكثر، وعشرون في الفقاعة.
# نخاطب الطفل أو الطفلة بصيغ تصلح للاثنين: المصدر، وصيغة «نحن»، والماضي، والضمير المتصل؛ ونتجنب الأمر والمضارع المخاطب.

kind-words-title = كلمات لطيفة
kind-words-about = وجوه وأصوات: ما يفرح أصدقاءنا، وما يجرحهم

## القصة. المخاطَب هو من يلعب. كايا تعرض أرنبها القماشي، «أبو أذنين»، على الجهاز اللوحي.

kind-words-story-arrive = هوب! أنا سانغو. عند أبي أذنين، أرنب كايا، عرض الآن. هسس، بدأ العرض!
kind-words-story-moon = أبو أذنين يطير إلى القمر! أوه! القمر فطيرة. نم، نم!

kind-words-story-send = وجوه وأصوات تطير الآن إلى كايا. ماذا نرسل نحن؟
kind-words-story-send-clap = يدين تصفّقان
kind-words-story-send-face = وجهًا يُخرج لسانه
kind-words-story-send-nothing = لا شيء

# كان الوجه للمزاح. لا لوم؛ وقلب صغير يوضح الأمر.
kind-words-story-face = بليه؟ هل هذا لأبي أذنين؟ ألم يعجبكم؟
kind-words-story-sorry = كانت مزحة. لكن كايا لم ترَ غمزتك. أرسلنا إليها قلبًا. آه، أحسن!
# لم يُرسل شيء، فبدا المكان خاليًا. ثم صفّقنا.
kind-words-story-quiet = هسس! نحن داخل جهاز كايا. صمت كبير هنا. طَق، طَق! هكذا أحسن!
kind-words-story-clapped = تصفيق لأبي أذنين؟ ها هو ينحني! مرة، ومرة، ومرة. أوبس، وقع.

kind-words-story-boo = أرسل أحدهم: بوو! قلت: «كفى، هذا يجرح». ثم أخبرت السيد ساتو.
# السيد ساتو أمين المكتبة، ونحن نشاهد العرض عنده.
kind-words-story-thanks = شكرًا يا تيو! شخص كبير ليس عنده وقت؟ نخبر غيره. والآن: فطائر قمر للجميع!

## البحر. كل كلمة وجه أو صوت. أبو أذنين يحمل المظلة.

kind-words-catch-goal = الكلمات اللطيفة تدخل. والمظلة أمام الكلمات الجارحة! القوارب تنتظر.

kind-words-catch-panda-name = باندا
kind-words-catch-star-name = نجمة
kind-words-catch-fox-name = ثعلب
kind-words-catch-pineapple-name = أناناس

kind-words-catch-mend-hug = هيا، عناق!
kind-words-catch-mend-hug-then = عناق طويل، فيه مكان للجميع. آه، ما أدفأه!
kind-words-catch-mend-heart = أنا أحبك!
kind-words-catch-mend-heart-then = هذه كلمة ناعمة. تجلس حيث الألم.
kind-words-catch-mend-fun = ها ها، مجرد مزحة!
kind-words-catch-mend-fun-then = مزحة؟ لا أحد يضحك. صار الألم مرتين.
kind-words-catch-mend-bleh = بليه مثلها!
kind-words-catch-mend-bleh-then = بليه هنا، وبليه هناك. بردت الألسنة، وما زال الألم.

kind-words-catch-moon-about = كان أبو أذنين على القمر. وتيو صوت الصاروخ.
kind-words-catch-moon-done = أبو أذنين يتشقلب. وتيو يعيد صوت الصاروخ. ووش!
kind-words-catch-moon-clap = تصفيق، تصفيق، تصفيق!
kind-words-catch-moon-clap-pass = أشرق وجه كايا. انحنى أبو أذنين. بوم، على أنفه!
kind-words-catch-moon-clap-shield = بليف! بقي التصفيق في الخارج. لا تسمعه كايا.
kind-words-catch-moon-boo = بوو! بوو!
kind-words-catch-moon-boo-pass = أوه. خبّأت كايا أبا أذنين خلف ظهرها.
kind-words-catch-moon-boo-shield = بوينغ! ارتدّت الـ«بوو». وعادت إلى بيتها تقفز.
kind-words-catch-moon-kiss = مواه! لأبي أذنين!
kind-words-catch-moon-kiss-pass = قبلة! احمرّ أبو أذنين حتى طرف أذنيه.
kind-words-catch-moon-kiss-shield = بليف! وقعت القبلة في بركة ماء. كانت لأبي أذنين.
kind-words-catch-moon-bleh = بليه! صوت سخيف!
kind-words-catch-moon-bleh-pass = سكت تيو. لا يريد صاروخه أن يطير الآن.
kind-words-catch-moon-bleh-shield = بوينغ! عادت الـ«بليه». وحطّت على أنفها.

kind-words-catch-tower-about = بنى تيو برجًا. أعلى، أعلى، أعلى. بوم!
kind-words-catch-tower-done = وقف البرج! إنه يدغدغ القمر. والقمر يضحك.
kind-words-catch-tower-point = ها ها ها! انظروا إليه هو!
kind-words-catch-tower-point-pass = واحد فقط يضحك. تيو لا يضحك. إذن هذا ليس مضحكًا.
kind-words-catch-tower-point-shield = بوينغ! صار يضحك وحده. ها. ها. ثم سكت.
kind-words-catch-tower-help = يا للأسف! مرة أخرى؟ سأساعدك!
kind-words-catch-tower-help-pass = أربع أيدٍ تبني. وتيو يدندن. مكعب فوق مكعب!
kind-words-catch-tower-help-shield = بليف! يدان لطيفتان في الخارج، تحت المطر.
kind-words-catch-tower-toot = توووووت!
kind-words-catch-tower-toot-pass = أوه، صوت عالٍ! لكن معناه: مرحى! ورد تيو: توت!
kind-words-catch-tower-toot-shield = بليف! كانت هذه «مرحى». لكن بصوت عالٍ جدًا.
kind-words-catch-tower-song = لا لا لا، كايا لا تلعب!
kind-words-catch-tower-song-pass = لحن جميل. لكن ذقن كايا يرتجف.
kind-words-catch-tower-song-shield = بوينغ! لحن حلو وكلام جارح. أذنا الأرنب طويلتان، فلاحظ ذلك!

kind-words-catch-ear-about = أذن أبي أذنين مرتخية. معلّقة بخيط.
kind-words-catch-ear-done = عادت الأذن، ونحن نلعب كلنا. أبو أذنين ملك. ملك الفطائر.
kind-words-catch-ear-sew = أذنه مرتخية. هل نخيطها؟
kind-words-catch-ear-sew-pass = غرزة، غرزتان! جيد أن أحدًا قال ذلك. صار يسمع كل شيء.
kind-words-catch-ear-sew-shield = بليف! لم يخبر أحد كايا. بوم. سقطت الأذن.
kind-words-catch-ear-bin = إخ، أرنب قديم! إلى القمامة!
kind-words-catch-ear-bin-pass = ضمّت كايا أبا أذنين بقوة، بقوة كبيرة.
kind-words-catch-ear-bin-shield = بوينغ! ليس قمامة. إنه أبو أذنين.
kind-words-catch-ear-alone = سألت كايا: «من يلعب معي؟» لم يرد أحد.
kind-words-catch-ear-alone-pass = صمت. صمت كبير. كايا تنظر إلى حذائها.
kind-words-catch-ear-alone-shield = المظلة مفتوحة. لا شيء ينزل عليها. صمت فقط.
kind-words-catch-ear-alone-say-me = أنا! أنا ألعب!
kind-words-catch-ear-alone-say-me-then = قفزت كايا. وقفز أبو أذنين أيضًا. على رأسك!
kind-words-catch-ear-alone-say-later = سيلعب أحد ما.
kind-words-catch-ear-alone-say-later-then = أحد ما؟ نظرت كايا حولها. لا أحد هنا غيرك!

## الآن دورك.

kind-words-carry-ask = رسمت أمينة حصانًا يشبه الأريكة. أرسل أحدهم: «ها ها، أريكة!» وماذا نرسل نحن؟
kind-words-carry-laugh = ها ها، أريكة!
kind-words-carry-laugh-why = إنه يشبهها حقًا! لكن أمينة لا تضحك. فما الذي يفرحها؟
kind-words-carry-like = يعجبني ذيله!
kind-words-carry-like-why = أشرق وجه أمينة. الذيل أجمل ما فيه. والأريكة تركض الآن!
kind-words-carry-away = أنظر بعيدًا
kind-words-carry-away-why = لم نضحك معهم. جيد! لكن أمينة ما زالت وحدها. أي كلمة تساعدها؟

## لنتذكّر.

kind-words-recap-1 = كلمة تُفرح أحدًا؟ نرسلها!
kind-words-recap-2 = كلمة تجرح؟ نقول: كفى. ونبقى مع صديقنا.
kind-words-recap-3 = نخبر شخصًا كبيرًا. ليس عنده وقت؟ نخبر غيره.
kind-words-recap-sign = إشارة سانغو: نرفع الذراعين كمظلة، ثم يد على القلب. الكلمات اللطيفة تدخل!
