# Sorting: things come in by boat, are looked into, changed and put where they belong.
ui-sort-open = Look inside
ui-sort-show-me = Show me
    .label = Show me where it belongs
ui-sort-opened = So that’s inside. Does it belong somewhere just like this, or does it need a change first?
ui-sort-next = The next boat is in.
ui-sort-where = Where does it belong?
ui-sort-change = What can be changed
ui-sort-tide = The boats
ui-sort-call = Bring this boat in first: { $thing }
# What grows, and how many of its pieces are there.
ui-sort-grown = { $what }: { $grown } of { $all } pieces
ui-sort-streak = A good run: two pieces at once!
ui-sort-watch = I’ll show you.
# What Sango used, one after the other.
ui-sort-and = {" + "}
ui-sort-shown = { $count ->
    [0] I’d put it here: “{ $home }”.
   *[other] First: “{ $tools }”. Then: “{ $home }”.
}
ui-sort-level-up = { $level ->
    [1] You look closely. What comes now needs two looks.
   *[other] Sharp work. Now several things come together at once.
}
ui-sort-level-down = Let’s take a calmer one together.
