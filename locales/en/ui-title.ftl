ui-title-name = Sango
ui-title-motto = Friendly, feisty and fearless. Are you coming online?
ui-title-start = Start
ui-title-kept = All you did is kept. Tap Start, then your picture, and go on where you stopped.
ui-title-teacher = For teachers
