# Names of the lessons that are still asleep; each moves to its own file when it wakes.

hello-internet-title = Hello, Internet
my-body-my-picture-title = My Body, My Picture
friend-or-not-sure-title = Friend or Not Sure
