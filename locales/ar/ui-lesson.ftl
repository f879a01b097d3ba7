ui-lesson-next = التالي
ui-lesson-your-turn = بقي موقف واحد، وهذه المرة دون مساعدة.
ui-lesson-recap = لنتذكّر
ui-lesson-sticker = حصلت على ملصق!
ui-lesson-light = إضاءة المنارة
ui-lesson-sign = إشارة سانغو: إصبعان نحو العينين، ثم تلويحة. ننظر أولًا، ثم نشارك!
ui-lesson-leave = مغادرة الجزيرة
