# Names of the lessons that are still asleep; each moves to its own file when it wakes.

hello-internet-title = Hello, Internet
tell-someone-title = Tell Someone
my-treasures-title = My Treasures
my-body-my-picture-title = My Body, My Picture
my-keys-title = My Keys
ad-or-game-title = Ad or Game
kind-words-title = Kind Words
friend-or-not-sure-title = Friend or Not Sure
the-oops-feeling-title = The Oops Feeling
