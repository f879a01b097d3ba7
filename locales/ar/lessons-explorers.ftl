# Names of the lessons that are still asleep; each moves to its own file when it wakes.

hello-internet-title = مرحبًا يا إنترنت
tell-someone-title = أُخبر من أثق به
my-treasures-title = كنوزي
my-body-my-picture-title = جسمي وصورتي
my-keys-title = مفاتيحي
ad-or-game-title = إعلان أم لعبة
kind-words-title = كلمات لطيفة
friend-or-not-sure-title = صديق أم لا أدري
the-oops-feeling-title = حين أشعر بعدم الارتياح
