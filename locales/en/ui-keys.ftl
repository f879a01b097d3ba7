# The lock builder: keys against a guessing machine.
ui-keys-build = A lock wants a key. What will you put in?
ui-keys-tray = What keys are made of
ui-keys-key = The key: { $parts }
ui-keys-take-back = Take one back
ui-keys-try = Let it try
ui-keys-old = Take the old key: { $parts }
ui-keys-practice = A practice key, only for playing. Never use it for real.
ui-keys-show-me = Show me how
ui-keys-trying = Rattle, rattle! How far will it get?
ui-keys-look = How far did it get?
ui-keys-stop = Stop! Change my key
ui-keys-held = It holds! The machine needs { $span }.
ui-keys-fell = Crack! Open after { $span }.
ui-keys-watch = I’ll show you.
ui-keys-shown-key = Look, I built one. This one holds!
ui-keys-shown-answer = I would do this.
ui-keys-tries = Tries it needs: { $noughts ->
    [0] 1
    [1] about 10
    [2] about 100
    [3] about 1,000
    [4] about 10,000
    [5] about 100,000
    [6] about a million
   *[other] a 1 with about { $noughts } zeros
}
ui-keys-ruler-wanted = The key should hold at least { $wanted }.
ui-keys-ruler = It should hold at least { $wanted }. It holds { $span }.
ui-keys-span-seconds = a few seconds
ui-keys-span-minutes = a few minutes
ui-keys-span-hours = a few hours
ui-keys-span-days = days
ui-keys-span-months = months
ui-keys-span-years = years
ui-keys-span-centuries = hundreds of years
ui-keys-span-pyramids = longer than the pyramids have stood
ui-keys-asked = Somebody wants the key. What now?
ui-keys-keep = Keep the key
ui-keys-hand = Hand it over
ui-keys-anew = That happens. A new key makes it good again!
ui-keys-finished = The machine is worn out, and your keys are safe. Well built!
