# Words that come over the water in boats.
ui-catch-sea = The water, with the boats and your friends
ui-catch-pass = Let it in
ui-catch-shield = Keep it out
    .label = Keep it out: hold the shield before it
ui-catch-speak = My own word
    .label = Send a word of my own
ui-catch-lane = Hold the shield before { $name }
ui-catch-from = { $from } to { $to }
ui-catch-silence = A silence around { $to }
ui-catch-write = What do you send to { $to }?
ui-catch-mend = What do you say to { $to }?
# How a friend looks; for those who do not see it.
ui-catch-feels-hurt = { $name } looks hurt
ui-catch-feels-calm = { $name } is waiting for post
ui-catch-feels-glad = { $name } looks glad
ui-catch-feels-beaming = { $name } is beaming
ui-catch-show-me = What would Sango do?
ui-catch-hint = I would do this. Try it!
ui-catch-again = It’s coming again. Look, I would do this.
ui-catch-not-yet = Your word can wait a moment. First this boat: let it in, or keep it out?
ui-catch-elsewhere = The water is empty there. The boat is coming in another lane.
ui-catch-to-mend = Now it’s in there. Which word from you would help?
ui-catch-words = What would you like to hear now, in their place?
ui-catch-no-rush = The boat comes again. You can try once more.
ui-catch-next-wave = New boats on the horizon!
ui-catch-level-up = { $level ->
    [1] Keen eyes! The next words come in disguise.
   *[other] You’re a harbour master! Here come the cleverest disguises of all.
}
ui-catch-level-down = Let’s take a calmer sea together.
ui-catch-finished = What belongs in is in, what hurts is out, and nobody had to stay alone. What a harbour!
ui-catch-tempo = Wind
ui-catch-tempo-0 = Boats wait
ui-catch-tempo-1 = Breeze
ui-catch-tempo-2 = Brisk
