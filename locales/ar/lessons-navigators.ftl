# Names of the lessons that are still asleep; each moves to its own file when it wakes.

strong-keys-title = مفاتيح قوية
scams-and-spending-title = الاحتيال والشراء
when-it-upsets-title = حين يزعجنا شيء
balance-title = التوازن
