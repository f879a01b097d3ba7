# صندوق الكنوز.
ui-box-home-me = أنا فقط
ui-box-home-family = عائلتي
ui-box-home-friends = أصدقائي
ui-box-home-everyone = الجميع
ui-box-show-me = أريد أن أرى الجواب
ui-box-level-up = { $level ->
    [1] أحسنت! والآن كنوز أصعب قليلًا.
   *[other] يا لها من عين ثاقبة! والآن أصعب الكنوز كلها.
}
ui-box-level-down = لننظر معًا إلى بعضها.
ui-box-shown = المكان المناسب هنا: «{ $home }».
ui-box-watch = سأريك كيف.
ui-box-finished = امتلأ صندوق الكنوز، ولكل شيء مكان جيد. أحسنت!
ui-box-who = لمن نسمح برؤية هذا؟
