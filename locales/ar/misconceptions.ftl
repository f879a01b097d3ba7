# ما قد تكشفه إجابة خاطئة، للمعلم أو المعلمة.

misconception-app-protects = الاعتقاد بأن التطبيق خاص من البداية، أو يسأل قبل أن يعرض شيئًا.
misconception-background-invisible = رؤية موضوع الصورة وحده، دون ما حوله من دلائل.
misconception-delete-erases = الاعتقاد بأن الحذف يزيل كل النسخ.
misconception-detective-alone = الرغبة في كشف الفاعل أولًا، بدل إخبار أحد فورًا.
misconception-family-decides = الاعتقاد بأن لا رأي للطفل حين تنشر العائلة صوره.
misconception-friends-keep-it = الاعتقاد بأن ما يُرسل إلى الأصدقاء يبقى دائمًا عندهم.
misconception-funny-is-fine = الاعتقاد بأن الصورة المضحكة لا تجرح.
misconception-hide-everything = الاعتقاد بأن السلامة تعني عدم مشاركة أي شيء.
misconception-hit-back = الرد على الإساءة بإساءة.
misconception-looking-away = الاعتقاد بأن صرف النظر يكفي ولا داعي لإخبار أحد.
misconception-majority-decides = الاعتقاد بأن «لا» واحدة لا تُحسب إذا وافق معظمهم.
misconception-my-fault = إخفاء جريمة وقعت على الطفل بسبب خطأ سبقها.
misconception-nice-means-known = الاعتقاد بأن اللطيف على الإنترنت شخص معروف لنا.
misconception-nobody-looks = الاعتقاد بأن أحدًا لن يهتم بالنظر إلى ما يُنشر.
misconception-not-my-business = الاعتقاد بأن أذى طفل آخر ليس أمرًا يُخبَر عنه.
misconception-one-no-is-final = التوقف عن طلب المساعدة إذا لم يساعد أول شخص كبير.
misconception-password-friendship = الاعتقاد بأن الأصدقاء الحقيقيين يتبادلون كلمات السر.
misconception-paying-stops-it = الاعتقاد بأن الاستجابة للتهديد تنهيه.
misconception-photo-is-mine = الاعتقاد بأن من التقط صورة يحق له نشرها دون سؤال من فيها.
misconception-popular-is-fine = الاعتقاد بأن ما يعجب الكثيرين لا بد أنه مسموح.
misconception-save-private = حفظ صورة طفل عارٍ على أنها دليل. هذه الصور لا تُحفظ أبدًا.
misconception-secrets-kept = الاعتقاد بأن كل سر يجب أن يُحفظ، ولو كان مقلقًا.
misconception-share-to-warn = نشر ما يؤذي بقصد تحذير الآخرين.
misconception-small-clues = عدم الانتباه إلى أن التفاصيل الصغيرة يمكن جمعها معًا.
misconception-too-late = الاعتقاد بأن ما نُشر على الإنترنت لا يمكن فعل شيء حياله.
misconception-voice-is-safe = عدم معرفة أن الصوت المسجل يمكن تقليده وإساءة استعماله.
