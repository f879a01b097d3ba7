ui-seats-heading = Who is playing?
ui-seats-hint = Tap your picture.
ui-seats-alone = Play without a class
ui-seats-alone-hint = Your answers are not counted. Your progress stays on this device.
ui-seats-alone-again = Played here before? Tap your picture.
ui-seats-alone-new = I’m new here
ui-seats-age = How old are you? Then you get the islands for you.
ui-seats-age-explorers = 5 – 8
ui-seats-age-navigators = 9 – 12
ui-seats-age-guardians = 13 – 17
ui-seats-join = Join a class

ui-code-heading = Your four pictures
ui-code-hint = Tap the four pictures on your seat card, in order.
ui-code-picture = Picture { $place }: { $name }
ui-code-empty = Picture { $place }: not chosen yet
ui-code-erase = Undo
ui-code-wrong = Those are not the four pictures of this seat. Look at your card and try again, or ask your teacher.
ui-code-chosen = Your seat: { $seat }

# For adults.
ui-join-heading = Join a class
ui-join-says = For teachers: save the class file on the device where the class was set up. Bring it here on a USB stick, or put it in the Downloads folder.
ui-join-says-browser = For teachers: save the class file on the device where the class was set up, and choose it here.
ui-join-look = Look for the class file
ui-join-choose = Choose the class file
ui-join-paste = Paste the code
ui-join-pasted = What was pasted
ui-join-nothing = No class file was found ({ $places ->
    [one] one place searched
   *[other] { $places } places searched
}).
ui-join-several = Which class plays on this device?
ui-join-is = Does this class play on this device?
ui-join-do = Join this class
ui-join-other-version = The class’s own device plays { $theirs }, this one { $ours }. The numbers of two versions are not added up: update the older one first.
ui-join-no-module = This device does not have this class’s module yet. Update Sango here first.
ui-join-no-country = The contacts of this class’s country (“{ $country }”) are not on this device: Help will show none. Results are not touched by it. Update Sango here.
ui-join-refused = { $file }: { $why }
ui-join-none-of-ours = this is no class file.
ui-join-damaged = it is damaged. Save it again on the teacher’s device.
ui-join-newer = a newer version of Sango made it. Update this device.
ui-join-unsound = no class can be as it says. Save it again on the teacher’s device.
ui-join-other-key = this device knows this class with other keys. Ask the teacher which file is right.
