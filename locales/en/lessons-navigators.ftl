# Names of the lessons that are still asleep; each moves to its own file when it wakes.

strong-keys-title = Strong Keys
scams-and-spending-title = Scams and Spending
when-it-upsets-title = When It Upsets
balance-title = Balance
