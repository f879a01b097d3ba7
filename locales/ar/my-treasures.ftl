# درس my-treasures، من 5 إلى 8 سنوات. كل شيء يُقرأ بصوت عالٍ. عشر كلمات في الجملة على الأكثر، وعشرون في الفقاعة.
# نخاطب الطفل أو الطفلة بصيغ تصلح للاثنين: المصدر، وصيغة «نحن»، والماضي، والضمير المتصل؛ ونتجنب الأمر والمضارع المخاطب.

my-treasures-title = كنوزي
my-treasures-about = ما هو لي، ومن يراه

## القصة. الكابتن صيّاح ببغاء في لعبة، يكرر كل شيء للعالم كله.

my-treasures-story-arrive = مرحبًا، أنا سانغو! وجدت زوري لعبة مضحكة. فيها ببغاء قرصان!
my-treasures-story-parrot = الكابتن صيّاح يكرر كل شيء! يسمعه العالم كله. قلتُ «موزة»، فصار الجميع يقول «موزة»!

my-treasures-story-ask = سأل الببغاء: «أين تسكنين؟» ماذا ستقول زوري؟
my-treasures-story-ask-house = في البيت الأحمر
my-treasures-story-ask-cheese = في جزيرة الجبن!
my-treasures-story-ask-grownup = تسأل السيد ساتو أولًا

# سُئلت زوري بلطف، وهناك من يساعدها؛ لا لوم.
my-treasures-story-told = «البيت الأحمر! البيت الأحمر!» صاح ألف ببغاء. لقد سأل بلطف شديد! ساعدنا السيد ساتو، فعاد الهدوء.
my-treasures-story-cheese = ها ها! ألف ببغاء يبحثون الآن عن الجبن. ولا أحد يعرف بيتي.
my-treasures-story-asked = سؤالك في محلّه! بيتك كنز. وللببغاء بسكويتة فقط.

my-treasures-story-pearl = بيتك، ووجهك، ورقم هاتفك: كلها كنوز! هي لك أنت. والاختيار لك: من يراها؟

my-treasures-story-photo = صاح الببغاء: «أريد صورة!» عند زوري صورتان. أي صورة يمكن أن تطير؟
my-treasures-story-photo-face = زوري بقميص المدرسة
my-treasures-story-photo-dragon = تنين زوري

my-treasures-story-caught = هوب! أمسكتها بردائي. الوجوه لمن نعرفهم. طِر يا تنين، طِر!
my-treasures-story-flown = طِر يا تنين، طِر! هناك بعيدًا أطفال يضحكون. وصاروا يرسمون التنانين أيضًا.
my-treasures-story-end = كل الكنوز في أمان. هل من حيرة؟ يمكننا دائمًا أن نسأل شخصًا كبيرًا.

## صندوق الكنوز: أنا، العائلة، الجميع.

my-treasures-box-goal = هذه كنوزك. لمن نسمح برؤيتها؟

my-treasures-box-house = مكان بيتك
my-treasures-box-house-fits = في أمان ودفء! عائلتك تعرف الباب أصلًا.
my-treasures-box-house-everyone = دينغ دونغ! صار العالم كله يعرف بابك. مكانه عند العائلة.

my-treasures-box-dragon = تنين من رسمك
my-treasures-box-dragon-fits = غررر! لا يكشف أي سر. طِر يا تنين، طِر!
my-treasures-box-dragon-me = مكان آمن، لكن التنين وحيد. وهو لا يكشف أي سر. يمكنه أن يطير!

my-treasures-box-key = كلمة السر. هي مفتاح لعبتك
my-treasures-box-key-fits = تِك، مقفلة! أنت وشخص كبير في البيت: هذا يكفي.
my-treasures-box-key-everyone = يا للهول! صار أي شخص يستطيع أن يدّعي أنه أنت. مكان المفتاح هو البيت.

my-treasures-box-cow = نكتة عن بقرة تلبس قبعة
my-treasures-box-cow-fits = مووو! ضحك الجميع، حتى البقرة. وهي لا تكشف شيئًا عنك.
my-treasures-box-cow-me = البقرة تضحك وحدها. النكتة تحب من يسمعها!

my-treasures-box-shirt = صورتك بقميص المدرسة
my-treasures-box-shirt-fits = عائلتك تعرف مدرستك أصلًا. يا لها من ابتسامة!
my-treasures-box-shirt-everyone = القميص يكشف اسم مدرستك! مكان هذه الصورة عند العائلة.

my-treasures-box-number = رقم هاتفك
my-treasures-box-number-fits = هكذا لا يتصل إلا من نعرفهم.
my-treasures-box-number-everyone = رن رن رن! صار أي شخص يتصل، حتى في الليل. مكان الرقم عند العائلة.

my-treasures-box-socks = فيلم فيه دمى من جواربك
my-treasures-box-socks-fits = مرحى! فيه جوارب فقط، بلا وجوه.
my-treasures-box-socks-me = تدرّبت الجوارب كثيرًا! لا تكشف أي سر. وهي تحب أن ترقص.

my-treasures-box-dot = نقطة تُظهر أين أنت
my-treasures-box-dot-fits = لمن يرعاك فقط.
my-treasures-box-dot-everyone = قفزة منك، فتقفز النقطة معك. صار أي شخص يراها! ويمكنك الرفض.

my-treasures-box-friend = صديقك نائم. لم نسأله بعد
my-treasures-box-friend-fits = تنتظر الصورة معك حتى يصحو. فالوجه وجهه!
my-treasures-box-friend-family = عائلتك لطيفة. لكن الوجه وجهه. لنسأله أولًا.
my-treasures-box-friend-everyone = الجميع يضحك. وهل سيضحك هو؟ الوجه وجهه. لنسأله أولًا.

my-treasures-box-birthday = اسمك الكامل ويوم ميلادك
my-treasures-box-birthday-fits = هذا لمن يُحضر الكعكة!
my-treasures-box-birthday-everyone = بهما قد يدّعي شخص أنه أنت. مكانهما عند أصحاب الكعكة.

my-treasures-box-soup = وصفتك لحساء الطين
my-treasures-box-soup-fits = ملعقتان من الطين، ودودة. العالم كله يطبخ!
my-treasures-box-soup-me = حساء كثير، ولا أحد يتذوقه! لا سر فيه. لنشاركه!

my-treasures-box-knot = سر يؤلم البطن
my-treasures-box-knot-fits = خرج السر! والآن يساعدك شخص كبير نثق به.
my-treasures-box-knot-me = في الخفاء تكبر العقدة وتكبر. السر الذي يؤلم يمكن أن نخبر به دائمًا.
my-treasures-box-knot-everyone = آه، آذان كثيرة! شخص كبير واحد نثق به يساعدك أكثر.

## الآن دورك.

my-treasures-carry-ask = شخص في لعبة لطيف جدًا. سأل: «ما اسم مدرستك؟» ما تصرفك؟
my-treasures-carry-say = أقول الاسم، فهو لطيف!
my-treasures-carry-say-why = أي شخص قد يبدو لطيفًا. مدرستك كنز. ومكانه عند من نعرفهم.
my-treasures-carry-grownup = أسأل شخصًا كبيرًا أولًا
my-treasures-carry-grownup-why = أحسنت! بقي الكنز معك، واللعب مستمر.
my-treasures-carry-off = لا ألعب أبدًا بعد اليوم
my-treasures-carry-off-why = اللعب ما زال ممكنًا! يكفي أن يبقى هذا الكنز معك.

## لنتذكّر.

my-treasures-recap-1 = بيتي، ووجهي، ورقم هاتفي: هذه كنوز.
my-treasures-recap-2 = التنانين والنكت وحساء الطين تطير إلى كل مكان.
my-treasures-recap-3 = حيرة، أو شيء يؤلم؟ أُخبر شخصًا كبيرًا.
my-treasures-recap-sign = إشارة سانغو: نضمّ الذراعين كصندوق، ثم نفتح يدًا واحدة. نسأل أولًا!
