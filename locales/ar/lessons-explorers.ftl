# Names of the lessons that are still asleep; each moves to its own file when it wakes.

hello-internet-title = مرحبًا يا إنترنت
my-body-my-picture-title = جسمي وصورتي
friend-or-not-sure-title = صديق أم لا أدري
