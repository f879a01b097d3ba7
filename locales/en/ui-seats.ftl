ui-seats-heading = Who is playing?
ui-seats-hint = Tap your picture.
ui-seats-alone = Play without a class
ui-seats-alone-hint = Nothing is counted. Your progress stays on this device.
ui-seats-alone-again = Played here before? Tap your picture.
ui-seats-alone-new = I’m new here

ui-code-heading = Your four pictures
ui-code-hint = Tap the four pictures on your seat card, in order.
ui-code-picture = Picture { $place }: { $name }
ui-code-empty = Picture { $place }: not chosen yet
ui-code-erase = Undo
ui-code-wrong = Those are not the four pictures of this seat. Look at your card and try again, or ask your teacher.
ui-code-chosen = Your seat: { $seat }
