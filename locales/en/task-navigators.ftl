# The report task for 9-12 years: Snapboard, a pretend photo app.

task-navigators-goal = This is Snapboard, a pretend app. One post is hurting a child. Find it, and do what you would really do.

task-navigators-cat-who = Mei
task-navigators-cat = My cat has written her first message: “jjjjjjjjj”. I think she wants fish.
# Kofi laughs at himself: nobody is hurt.
task-navigators-pond-who = Kofi
task-navigators-pond = Me, my bike and the pond. The pond won! I laughed so much that I swallowed a leaf.
# The harmful post. A classmate's photo, changed to mock him.
task-navigators-donkey-who = Turbo99
task-navigators-donkey = I gave Nils from our class a donkey’s head! Comments: “Just as stupid!” “Let’s all bray when he comes in.”
task-navigators-dragon-who = Ivo
task-navigators-dragon = My dragon is finished. Three pens died for it.

## Why do you report it?
task-navigators-reason-advert = It wants to sell something
task-navigators-reason-unkind = It is cruel to someone
task-navigators-reason-boring = I find it boring
task-navigators-reason-copied = It was copied from a film

## Whom do you tell?
task-navigators-adult-teacher = A teacher
task-navigators-adult-home = A grown-up at home
task-navigators-adult-cousin = A grown-up cousin
