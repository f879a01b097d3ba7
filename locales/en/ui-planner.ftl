# The day planner.
ui-planner-dawn = Early
ui-planner-morning = Morning
ui-planner-noon = Noon
ui-planner-afternoon = Afternoon
ui-planner-sunset = Sunset
ui-planner-evening = Evening
ui-planner-bedtime = Bedtime
ui-planner-night = Night
ui-planner-ribbon = The day
ui-planner-slot = { $hour }: { $card }. Take back
ui-planner-slot-empty = { $hour }: free
ui-planner-slot-fixed = { $hour }: { $card }. It stays
ui-planner-slot-grown = { $hour }: { $card } is here, too. Take back
ui-planner-was = { $hour }: { $card }
ui-planner-tray = Things to do
ui-planner-fills = , { $meter } { $level }
ui-planner-spoiled = { $card }: not today
ui-planner-meter = { $meter }: { $level }
ui-planner-meter-more = { $meter }: { $level }. More, please
ui-planner-meter-less = { $meter }: { $level }. Less, please
ui-planner-tomorrow = See tomorrow
ui-planner-show-me = Show me a good day
ui-planner-mend = Change the day
ui-planner-when = { $card }! When?
ui-planner-first = First choose a card.
ui-planner-else = What else goes in?
ui-planner-full = The day is full. Shall we see tomorrow?
ui-planner-good = What a good morning!
ui-planner-again = Oh, look at that! We can still change the day.
ui-planner-watch = Look at that! I will show you a good day.
ui-planner-shown = This is one good day. There are many more!
ui-planner-change = What shall be different? Then see tomorrow again.
ui-planner-level-up = { $level ->
    [1] Well planned! Now comes a longer day.
   *[other] You plan so well! Now come days with surprises.
}
ui-planner-level-down = Let’s plan an easier day.
ui-planner-finished = Good days, good nights. What a planner you are!
