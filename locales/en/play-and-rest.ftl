# Lesson play-and-rest, 5-8 years. At most 10 words in a sentence and 20 in a bubble. Everything is heard: write for the ear.

play-and-rest-title = Play and Rest
play-and-rest-about = A day to fill, and a fuzzy one that grows

## Story. "You" is the child who plays, visiting Kaya.

play-and-rest-story-arrive = Hello, I am Sango! We visit Kaya. She has a whole free afternoon!
play-and-rest-story-plan = First one dance video with my octopus. Then ball!

play-and-rest-story-more = The video ends. Plop! Something fuzzy hops out. “Just one more!” it says. What now?
play-and-rest-story-more-one = One more, please!
play-and-rest-story-more-off = Off, and out we go!

play-and-rest-story-grew = One, two, three videos… It is as big as the sofa! I tickle it. Click, off!
play-and-rest-story-shrank = Click, off! Look, now it is small as a pea. It sleeps in my pocket.
play-and-rest-story-game = And out to the ball! It hops for joy. “There you are!” says the ball.
play-and-rest-story-call = My tablet rings. Grandma! We sing the song of the jolly frog. I love that!

play-and-rest-story-bed = Now it is night. The tablet blinks and blinks. Where does it sleep?
play-and-rest-story-bed-away = In the kitchen
play-and-rest-story-bed-pillow = Under the pillow

play-and-rest-story-slept = Good night, tablet! I will dream of a jolly frog. Ribbit… ribbit… zzz.
play-and-rest-story-blinked = Blink, blink! I cannot sleep like this. Off to the kitchen with you. Better… zzz.
play-and-rest-story-end = Screen time, ball time, Grandma time, sleep. What a day! Now you plan one.

## Lulu’s days.

play-and-rest-day-goal = Fill Lulu’s day! Then see tomorrow.
play-and-rest-day-who = Lulu, the baby seal

play-and-rest-day-meter-sleep = Sleep
play-and-rest-day-meter-play = Play
play-and-rest-day-meter-family = Family
play-and-rest-day-meter-school = Learn
play-and-rest-day-meter-screen = Screen

play-and-rest-day-card-ball = Ball
play-and-rest-day-card-ball-joy = The ball bounced all the way to the moon!
play-and-rest-day-card-swim = Swim
play-and-rest-day-card-swim-joy = Lulu splashed so high, a gull got wet!
play-and-rest-day-card-hut = Hut
play-and-rest-day-card-hut-joy = Dad’s and Lulu’s hut has a door for snails.
play-and-rest-day-card-draw = Draw
play-and-rest-day-card-draw-joy = Lulu drew a dragon with two left feet.
play-and-rest-day-card-tablet = Tablet
play-and-rest-day-card-tablet-joy = Lulu won the snail race on the tablet!
play-and-rest-day-card-film = Film
play-and-rest-day-card-film-joy = Dad laughed louder than the film!
play-and-rest-day-card-grandma = Grandma
play-and-rest-day-card-grandma-joy = Grandma laughed so loudly, the tablet hopped!
play-and-rest-day-card-more = One more
play-and-rest-day-card-more-joy = The fuzzy one danced on one leg.
play-and-rest-day-card-more-sticks = “Just one more!” It sticks. Tap it again!
play-and-rest-day-card-more-grows = “Just one more!” Look, it takes the next place, too!
play-and-rest-day-card-nap = Nap
play-and-rest-day-card-nap-joy = Lulu’s nap was as warm as toast.
play-and-rest-day-card-story = Story
play-and-rest-day-card-story-joy = In Dad’s story, a sock became king!
play-and-rest-day-card-lullaby = Lullaby
play-and-rest-day-card-lullaby-joy = Dad sang, and even the lamp fell asleep.
play-and-rest-day-card-book = Book
play-and-rest-day-card-book-joy = There was a dragon on page two!
play-and-rest-day-card-soup = Soup
play-and-rest-day-card-school = School
play-and-rest-day-card-puddles = Puddles
play-and-rest-day-card-puddles-joy = Splish, splash! The puddles shrank, the giggles grew.
play-and-rest-day-card-crab = Crab
play-and-rest-day-card-crab-joy = The crab told six jokes, all of them sideways.

play-and-rest-day-tomorrow-whale = Lulu yawns. So the whale yawns, too. They want more sleep!
play-and-rest-day-tomorrow-ball = The ball asks: “Lulu, where were you?” It wants to play!
play-and-rest-day-tomorrow-hat = Dad wore his silly hat for Lulu. He missed her!
play-and-rest-day-tomorrow-letters = The letters run about like ants. They want to be read!
play-and-rest-day-tomorrow-snore = The tablet snores: “Too much! I need a rest!”
play-and-rest-day-tomorrow-sheep = The bright screen woke the sheep. They danced all night!
play-and-rest-day-tomorrow-ducks = Lulu was still hopping in bed. Even the ducks woke up!

play-and-rest-day-surprise-rain = Drip, drop, rain! No ball, no swim today. But look, puddles!
play-and-rest-day-surprise-ring = Ring, ring! The crab wants to play on the tablet.
play-and-rest-day-surprise-hop = Hop! The fuzzy one sits down in Lulu’s day.

play-and-rest-day-day-sunny = The afternoon is free. What goes in?
play-and-rest-day-day-sunny-good = The sun tickles Lulu. She is wide awake!
play-and-rest-day-day-call = Lulu misses her Grandma today. What goes in?
play-and-rest-day-day-call-good = Lulu’s smile is as wide as a boat!
play-and-rest-day-day-school = A whole day, with school and soup!
play-and-rest-day-day-school-good = Lulu sings all the way. The whale claps!
play-and-rest-day-day-free = No school today! Soup is at noon.
play-and-rest-day-day-free-good = Lulu rolls out of bed like a happy barrel!
play-and-rest-day-day-rainy = A school day. What is that grey cloud up to?
play-and-rest-day-day-rainy-good = It rained, and still the day was lovely!
play-and-rest-day-day-ring = A free day! Listen, something hums.
play-and-rest-day-day-ring-good = Lulu had time for everybody. Even for herself!
play-and-rest-day-day-hop = A school day. Who giggles under the table?
play-and-rest-day-day-hop-good = The fuzzy one sleeps in its box. Lulu hums.

## Carry over.

play-and-rest-carry-ask = Your game is over. “Just one more!” says the fuzzy one. But friends wait outside. What now?
play-and-rest-carry-more = One more. They can wait!
play-and-rest-carry-more-why = The fuzzy one grows and grows. Your friends hop from foot to foot. Try another way!
play-and-rest-carry-off = Click, off! Out to my friends!
play-and-rest-carry-off-why = Yes! The game is there tomorrow. Now it is playtime outside!
play-and-rest-carry-never = Never play on a screen again!
play-and-rest-carry-never-why = Screens are fun, and Grandma calls on them! Stopping for now is enough.

## Recap.

play-and-rest-recap-1 = Sleep, play, learning, people you love: days need them all.
play-and-rest-recap-2 = “Just one more” grows. Click, off, and it shrinks!
play-and-rest-recap-3 = Stopping is hard? Tell a grown-up. Nobody listens? Tell another one.
play-and-rest-recap-sign = Sango’s sign: cheek on hands, then a big stretch. Play, then rest!
