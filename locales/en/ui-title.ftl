ui-title-name = Sango
ui-title-motto = Friendly, feisty and fearless. Are you coming online?
ui-title-start = Start
ui-title-teacher = For teachers
