# ما قد تكشفه إجابة خاطئة، للمعلم أو المعلمة.

misconception-app-protects = الاعتقاد بأن التطبيق يحفظ الخصوصية من البداية، أو يسأل قبل أن يعرض شيئًا.
misconception-background-invisible = رؤية موضوع الصورة وحده، دون ما حوله من دلائل.
misconception-delete-erases = الاعتقاد بأن الحذف يزيل كل النسخ.
misconception-detective-alone = الرغبة في كشف الفاعل أولًا دون مساعدة، بدل إخبار أحد فورًا.
misconception-family-decides = الاعتقاد بأن لا رأي للطفل حين يشارك أقاربه صوره.
misconception-friends-keep-it = الاعتقاد بأن ما يُرسل إلى الأصدقاء يبقى دائمًا عندهم.
misconception-funny-is-fine = الاعتقاد بأن الصورة المضحكة لا تجرح.
misconception-hide-everything = الاعتقاد بأن السلامة تعني عدم مشاركة أي شيء.
misconception-hit-back = الرد على الإساءة بإساءة.
misconception-looking-away = الاعتقاد بأن غضّ النظر يكفي، وأن لا أحد بحاجة إلى أن يعرف.
misconception-majority-decides = الاعتقاد بأن «لا» واحدة لا تُحسب إذا وافق معظمهم.
misconception-my-fault = إخفاء الطفل جريمةً وقعت عليه، لأنه ارتكب خطأً قبلها.
misconception-nice-means-known = الاعتقاد بأن من كان لطيفًا على الإنترنت هو شخص نعرفه.
misconception-nobody-looks = الاعتقاد بأن لا أحد سيهتم بالنظر إلى ما يُنشر.
misconception-not-my-business = الاعتقاد بأن أذى طفل آخر ليس أمرًا يُخبَر عنه.
misconception-one-no-is-final = التوقف عن طلب المساعدة إذا لم يساعد أول شخص كبير.
misconception-password-friendship = الاعتقاد بأن الأصدقاء الحقيقيين يتقاسمون كلمات السر.
misconception-paying-stops-it = الاعتقاد بأن الاستجابة للتهديد تنهيه.
misconception-photo-is-mine = الاعتقاد بأن من التقط صورة يحق له أن يشاركها دون سؤال من فيها.
misconception-popular-is-fine = الاعتقاد بأن ما يعجب الكثيرين لا بد أن يكون مسموحًا.
misconception-save-private = الاستعداد للاحتفاظ بصورة طفل بلا ملابس على أنها دليل. هذه الصور لا يُحتفظ بها أبدًا.
misconception-secrets-kept = الاعتقاد بأن كل سر يجب أن يُحفظ، ولو كان مقلقًا.
misconception-share-to-warn = نشر ما يؤذي بقصد تحذير الآخرين.
misconception-small-clues = عدم الانتباه إلى أن التفاصيل الصغيرة يمكن جمعها معًا.
misconception-too-late = الاعتقاد بأن ما نُشر على الإنترنت لا يمكن فعل شيء حياله.
misconception-voice-is-safe = عدم معرفة أن الصوت المسجل يمكن تقليده وإساءة استعماله.
