# The twelve pictures of a seat's secret code: assets/art/code/code-0.svg and so on.
code-0 = Sun
code-1 = Moon
code-2 = Fish
code-3 = Tree
code-4 = Boat
code-5 = Star
code-6 = House
code-7 = Key
code-8 = Bell
code-9 = Leaf
code-10 = Drum
code-11 = Kite
