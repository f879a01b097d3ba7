# The small living things of the navigators' isles: their names, and what they answer to a tap. At most 9 words an answer.

creature-footprints = A crab
creature-footprints-says = Click, clack! I count every step.

creature-report-it = A pelican
creature-report-it-says = Special delivery! Your message is safe with me.

creature-strong-keys = A clam
creature-strong-keys-says = My pearl’s secret? Even the sea can’t guess!

creature-true-or-trick = An octopus
creature-true-or-trick-says = Was I a rock? Always look twice!

creature-scams-and-spending = A pufferfish
creature-scams-and-spending-says = Free gold? Puff! That’s just hot air.

creature-stand-up = Two otters
creature-stand-up-says = Paw in paw, no wave scares us!

creature-online-friends = A firefly
creature-online-friends-says = Blink, blink! Kindness lights up the whole night.

creature-when-it-upsets = A turtle
creature-when-it-upsets-says = Shell break over! Who wants a hug?

creature-mine-yours-ours = A butterfly
creature-mine-yours-ours-says = One wing mine, one wing yours: we fly!

creature-balance = A flamingo
creature-balance-says = One leg plays, one leg rests. Then swap!
