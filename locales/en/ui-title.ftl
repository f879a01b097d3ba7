ui-title-name = Sango
ui-title-motto = Friendly, feisty and fearless. Are you coming online?
ui-title-start = Start
ui-title-teacher = For teachers
ui-title-picture = Sango, a friendly phone with a yellow cape, beside a lighthouse in the evening
