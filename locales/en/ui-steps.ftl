# Quick steps: a pretend device, and what the hands can do.
ui-steps-pretend = A pretend device. It can do nothing to you.
ui-steps-what = What do you do?
ui-steps-trail = Steps done: { $done } of { $all }
ui-steps-show-me = Show me
ui-steps-breathe-in = Breathe in
ui-steps-breathe-out = Breathe out
ui-steps-blow = Big tummy! Now blow, as if on hot soup.
ui-steps-calmed = Ahh. It’s smaller again. Try something else!
ui-steps-calm = Calm
ui-steps-hint = I would do this. Now you!
ui-steps-next-round = Oh, something new. What do you do?
ui-steps-level-up = { $level ->
    [1] You know the steps! Now it gets trickier.
   *[other] How quick you are! Here come the trickiest ones.
}
ui-steps-level-down = Let’s take an easier one together.
ui-steps-finished = You know what to do, and who listens. Well done!
