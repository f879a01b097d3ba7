# The isles' small living things for the explorers: what each is called, and what it answers to a tap.

creature-hello-internet = نجمة بحر
creature-hello-internet-says = مرحبًا! أُلوّح لك بأذرعي الخمس!
creature-tell-someone = خفّاش صغير
creature-tell-someone-says = أذناي الكبيرتان تحبّان الإصغاء! ومن يُصغي إليك؟
creature-my-treasures = محارة
creature-my-treasures-says = لؤلؤتي! أنا أختار من يراها.
creature-my-body-my-picture = بطّة الحمّام
creature-my-body-my-picture-says = كواك! أغلقتُ الستارة، وأهلًا بالفقاعات!
creature-my-keys = حلزون
creature-my-keys-says = ها أنا ذا! وحدي أفتح باب بيتي.
creature-ad-or-game = سمكة منتفخة
creature-ad-or-game-says = بوف! أبدو ضخمة! إنّه مجرّد هواء.
creature-kind-words = نحلة
creature-kind-words-says = بزز! كلامك أحلى من العسل!
creature-friend-or-not-sure = بومة
creature-friend-or-not-sure-says = هوو هوو! من أنت حقًّا؟
creature-the-oops-feeling = قنديل بحر
creature-the-oops-feeling-says = كنتُ أرتجف، فحكيتُ ما بي، والآن أضحك!
creature-play-and-rest = فقمة صغيرة
creature-play-and-rest-says = نمتُ جيّدًا، فهيّا نلعب بالكرة!
