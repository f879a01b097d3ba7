# صندوق الكنوز.
ui-box-home-me = أنا فقط
ui-box-home-family = عائلتي
ui-box-home-friends = أصدقائي
ui-box-home-everyone = الجميع
ui-box-show-me = أرِني
ui-box-level-up = أحسنت! وصلت كنوز أصعب قليلًا.
ui-box-level-down = لننظر إلى بعضها معًا.
ui-box-shown = المكان المناسب هنا: { $home }.
ui-box-watch = سأريك كيف.
ui-box-finished = امتلأ صندوق الكنوز، ولكل شيء مكان جيد. أحسنت!
ui-box-who = من يرى هذا؟
