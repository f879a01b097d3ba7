# Everything behind the PIN. Read by teachers.

ui-teacher-heading = For teachers
ui-teacher-wait = One moment…
ui-teacher-erase = Delete the last character
ui-teacher-not-stated = Not stated
ui-teacher-of = { $done } of { $of }
ui-teacher-steps = { $done } of { $of } steps
ui-teacher-no-random = This computer gives no random numbers, so nothing can be locked or set up. Restart it and try again.

# The PIN.
ui-teacher-choose-heading = Choose a PIN
ui-teacher-choose-first = This area is for teachers. Choose a PIN of 4 to 8 digits that children do not know.
ui-teacher-choose = Choose a new PIN of 4 to 8 digits.
ui-teacher-repeat-heading = Repeat the PIN
ui-teacher-repeat = Enter the same PIN once more.
ui-teacher-enter-heading = Enter the PIN
ui-teacher-enter = Enter your PIN.
ui-teacher-enter-old = Enter the PIN that is valid now.
ui-teacher-digits = { $count ->
    [0] Nothing entered yet
    [one] One digit entered
   *[other] { $count } digits entered
}
ui-teacher-pin-done = OK
ui-teacher-pin-length = A PIN has 4 to 8 digits.
ui-teacher-pin-differs = The two PINs were not the same. Choose one again.
ui-teacher-pin-wrong = This is not the PIN.
ui-teacher-pin-wrong-wait = This is not the PIN. Wait { $seconds } s before the next try.
ui-teacher-pin-wait = Too early. This try was not looked at. Wait { $seconds } s more.
ui-teacher-pin-changed = The new PIN is valid from now on.
ui-teacher-no-door = The lock could not be loaded. Check the connection and try again.
ui-teacher-lock-unreadable = The lock on this device cannot be read, or was made by a newer version of Sango. Use the newer version, or reset the lock under “I forgot the PIN”.
ui-teacher-forgot = I forgot the PIN

# The recovery code.
ui-teacher-code-heading = Your recovery code
ui-teacher-code-write = Write this code down now. It is shown only this once.
ui-teacher-code-why = With this code you can choose a new PIN when you have forgotten the old one. It has no letter O and no letter I: they are 0 and 1. Keep the paper where children cannot find it, and not with this device.
ui-teacher-code-written = I have written it down
ui-teacher-forgot-heading = PIN forgotten
ui-teacher-forgot-says = There are two ways back in.
ui-teacher-forgot-code = I have the recovery code
ui-teacher-forgot-reset = I have neither PIN nor recovery code: reset the lock
ui-teacher-recover-heading = Enter the recovery code
ui-teacher-recover-says = Enter the 24 characters from your paper, group by group.
ui-teacher-code-done = Check the code
ui-teacher-code-mistyped = There is a slip in the code. Compare each group of four with your paper.
ui-teacher-code-wrong = This recovery code belongs to another lock.
ui-teacher-reset-heading = Reset the lock
ui-teacher-reset-lost = What is lost
ui-teacher-reset-lost-says = What you noted about seats: age, sex and disability, of all classes on this device. Nobody can open it again, not even with the old PIN. And other devices can no longer hand in to the classes that were set up here.
ui-teacher-reset-stays = What stays
ui-teacher-reset-stays-says = The class, its seats and codes, and all that the children have done. Sheets that were exported stay valid.
ui-teacher-reset-not = Do not reset
ui-teacher-reset-do = Reset and choose a new PIN
ui-teacher-reset-choose = The old lock stays until you have chosen a new PIN.

# Home.
ui-teacher-class = Class
ui-teacher-class-none = Not set up yet. It takes about two minutes.
ui-teacher-class-first = Set up a class first. Children then find their picture seats here, and what they do is counted.
ui-teacher-class-unsaved = There are changes that are not saved yet.
ui-teacher-class-line = { $band } · { $period } · { $seats ->
    [one] one seat
   *[other] { $seats } seats
}
ui-teacher-finished-of = { $done } of { $of } seats have finished
ui-teacher-progress = Progress
ui-teacher-seat-cards = Seat cards
ui-teacher-seat-cards-about = Picture and four-picture code of each seat, to be printed
ui-teacher-notes = About the seats
ui-teacher-notes-about = Age, sex and disability: optional, kept locked
ui-teacher-export = Export
ui-teacher-export-about = The class sheet for indicators 7.1.4 and 7.1.5
ui-teacher-card = Teacher cards
ui-teacher-card-about = Goal, discussion, and what to do when a child tells you something
ui-teacher-contacts = Local numbers
ui-teacher-contacts-about = Helpline and police, shown to children under Help
ui-teacher-classes = Another class
ui-teacher-classes-about = Choose which class plays on this device
ui-teacher-change-pin = Change the PIN
ui-teacher-leave = Lock and leave
ui-teacher-where = All of this is on this device only. Nothing is sent anywhere.
ui-teacher-not-kept = Results cannot be saved on this device: { $why }. They are in memory until Sango is closed. You can still export them.
ui-teacher-trouble-full = no room is left
ui-teacher-trouble-read-only = nothing may be written there
ui-teacher-trouble-refused = the place is refused, or another program holds it
ui-teacher-damaged = { $count ->
    [one] One record was damaged and could not be read. It was put aside; nothing was deleted.
   *[other] { $count } records were damaged and could not be read. They were put aside; nothing was deleted.
}
ui-teacher-damaged-in = { $count ->
    [one] One record was damaged and could not be read. It was put aside, and nothing was deleted. It lies here: { $place }
   *[other] { $count } records were damaged and could not be read. They were put aside, and nothing was deleted. They lie here: { $place }
}

# The class.
ui-teacher-class-new-says = A new class. Everything here can be changed later.
ui-teacher-country = Country pack
ui-teacher-country-says = The country pack brings areas, helplines and laws.
ui-teacher-country-international = International: no country’s numbers
ui-teacher-area = Area
ui-teacher-area-none = This country pack lists no areas.
ui-teacher-band = Module
ui-teacher-band-explorers = Explorers, 5 to 8 years
ui-teacher-band-navigators = Navigators, 9 to 12 years
ui-teacher-band-guardians = Guardians, 13 to 17 years
ui-teacher-period = Period
ui-teacher-period-says = The calendar or school year for which results are reported.
ui-teacher-seats = Seats
ui-teacher-enrolment = Enrolment
ui-teacher-enrolment-none = Not counted yet: the export can show no rates
ui-teacher-enrolment-line = { $count ->
    [one] One student enrolled
   *[other] { $count } students enrolled
}
ui-teacher-class-save = Save the class
ui-teacher-class-drop = Discard the changes
ui-teacher-class-saved = Saved. Children on this device now play in this class.
ui-teacher-class-in-memory = This class plays on this device until Sango is closed: it could not be saved.
ui-teacher-class-again-says = A new year, or other children? Set up a new class: it gets new codes and begins with nothing done. This class stays on the device.
ui-teacher-class-again = Set up a new class
ui-teacher-classes-says = Several classes were set up here. Children find the seats of the one that is chosen.
ui-teacher-problem-seats = A class has 1 to 60 seats. Change “Seats” above.
ui-teacher-problem-period = This period cannot be used. Choose one of those above.
ui-teacher-problem-area = This area is not in the country pack. Choose another under “Area”.
ui-teacher-problem-total = At most 200 students can be enrolled. Lower the number under “Enrolment”.
ui-teacher-problem-sex = More girls and boys are counted than are enrolled. Lower one of them, or raise the number enrolled.
ui-teacher-problem-age = More are counted by age than are enrolled. Lower one of the ages, or raise the number enrolled.
ui-teacher-problem-disability = More are counted by disability than are enrolled. Lower one of the numbers, or raise the number enrolled.

# Enrolment.
ui-teacher-enrolment-says = Count once, on one day. Whoever you do not count below stays “not stated”.
ui-teacher-enrolled = All students enrolled
ui-teacher-enrolled-as-seats = As many as seats: { $seats }
ui-teacher-by-sex = By sex
ui-teacher-by-age = By age
ui-teacher-by-disability = By disability
ui-teacher-girls = Girls
ui-teacher-boys = Boys
ui-teacher-girl = Girl
ui-teacher-boy = Boy
ui-teacher-age-5-8 = 5 to 8 years
ui-teacher-age-9-12 = 9 to 12 years
ui-teacher-age-13-17 = 13 to 17 years
ui-teacher-age-18 = 18 years and over
ui-teacher-with-disability = With a disability
ui-teacher-without-disability = Without a disability
ui-teacher-disability-says = From the school’s record, or from the Child Functioning Module as a teacher fills it in. Never ask a child.
ui-teacher-source = Where do the numbers about disability come from?
ui-teacher-source-none = Not stated
ui-teacher-source-school = School record
ui-teacher-source-cfm = Child Functioning Module
ui-teacher-enrolment-done = Back to the class

# Local numbers.
ui-teacher-contacts-says = The country pack names no numbers. Enter the ones that are valid where you live. Children see them under Help, marked “from your teacher”.
ui-teacher-number-none = None yet
ui-teacher-number-check = Compare it with its source, digit by digit. Then call it once: a wrong number is worse than none.
ui-teacher-number-done = I have checked it: show it
ui-teacher-number-remove = Show no number
ui-teacher-number-short = A number has at least two digits.
ui-teacher-number-kept = Saved.

# Progress.
ui-teacher-count-begun = Seats that have begun
ui-teacher-count-finished = Seats that have finished
ui-teacher-by-seat = Seat by seat
ui-teacher-by-seat-says = Choose a seat to see its code, or to set a lesson aside.
ui-teacher-at-not-started = Not started
ui-teacher-at-baseline = First questions
ui-teacher-at-lessons = On the map
ui-teacher-at-assessment = Last questions come next
ui-teacher-at-finished = Finished
ui-teacher-sheet-none = no assessment yet
ui-teacher-sheet-begun = assessment begun
ui-teacher-sheet-handed-in = assessment handed in
ui-teacher-totals = The whole class
ui-teacher-totals-later = When five children have finished, you see here how confident the class feels and what it still finds hard. Single answers are never shown.
ui-teacher-confidence-says = How confident those who finished call themselves:
ui-teacher-confident = Confident
ui-teacher-not-confident = Not confident yet
ui-teacher-not-classifiable = Answered too little to say
ui-teacher-gain = Right answers: { $before } % before the lessons, { $after } % after them ({ $seats } children who answered both).
ui-teacher-ideas = What is worth talking about
ui-teacher-ideas-seats = { $seats ->
    [one] one seat
   *[other] { $seats } seats
}
ui-teacher-seat-at = Now
ui-teacher-seat-code = Code
ui-teacher-seat-before = The seat before
ui-teacher-seat-after = The next seat
ui-teacher-lessons = Lessons
ui-teacher-aside-says = Set a lesson aside when it would hurt a child, or when the child cannot use it. It then counts as done. No reason is stored.
ui-teacher-set-aside = Set aside
ui-teacher-take-up = Take back
ui-teacher-lesson-aside = set aside
ui-teacher-lesson-done = done

# About the seats.
ui-teacher-notes-says = Optional. Used only to count by age, sex and disability; the class sheet never shows disability. It is kept encrypted and opens only with your PIN. Never write down who sits where together with this.
ui-teacher-notes-sealed = Every change is encrypted and saved at once.
ui-teacher-notes-lost = What was noted about the seats cannot be opened: it is damaged, or belongs to an older lock. The class’s progress is not touched.
ui-teacher-notes-anew = Begin again
ui-teacher-notes-not-kept = The last change could not be encrypted, so it was not saved. Try it again.
ui-teacher-age = Age at the period’s start
ui-teacher-sex = Sex
ui-teacher-disability = Disability

# Export.
ui-teacher-export-says = The class sheet holds only the numbers below: no names, no seats, no times.
ui-teacher-export-again = This sheet was exported before. Exporting again gives the same numbers again, since two different sheets could be subtracted from each other to find out about a child.
ui-teacher-export-once = There is one sheet for each class and period. If you export now, these numbers are final for { $period }: what children do later will not be in them.
ui-teacher-export-as = Save as { $format }
ui-teacher-export-now = Export now
ui-teacher-export-later = Not yet
ui-teacher-export-without-notes = The notes about seats cannot be opened, so nothing is counted by age and sex.
ui-teacher-export-no-enrolment = Nobody is enrolled yet: count the class under “Class”, “Enrolment”. Without that there are no rates.
ui-teacher-export-missing = { $count ->
    [one] One device has not handed in yet; its children would be missing.
   *[other] { $count } devices have not handed in yet; their children would be missing.
}
ui-teacher-return = Return for the ministry
ui-teacher-return-says = The return holds this class’s exact numbers, without names, seats or times. It is sealed: only the office that counts for the ministry can open it. A later return replaces an earlier one.
ui-teacher-return-save = Save the return for the ministry
ui-teacher-return-saved = Saved: { $place } — send or bring this file to the office that collects the returns.
ui-teacher-export-preview = Exactly this will leave the device
ui-teacher-saved = Saved: { $place }
ui-teacher-not-saved = It could not be saved: { $why }
ui-teacher-module-version = Module version
ui-teacher-cutoffs-version = Version of the definitions
ui-teacher-release = Release
ui-teacher-of-whom = Who
ui-teacher-shown = As it is shown
ui-teacher-all = All
ui-teacher-age-not-stated = Age not stated
ui-teacher-sex-not-stated = Sex not stated
ui-teacher-disability-not-stated = Disability not stated
ui-teacher-exact = { $numerator } of { $denominator } ({ $percent } %)
ui-teacher-between = { $low } to { $high } %
ui-teacher-hidden = Hidden
ui-teacher-hidden-why = A number is hidden, or shown only as a range, when the group is so small or so much alike that somebody could tell something about one child.
ui-teacher-measure-completed = Completed the module, of those enrolled
ui-teacher-measure-confident-and-knows = Confident, safe and knows how to report, of those who completed
ui-teacher-measure-knows = Knows how to report
ui-teacher-measure-confident = Confident, by their own account
ui-teacher-measure-safe = Answers safely
ui-teacher-measure-not-classifiable = Answered too little to say about confidence
ui-teacher-flag-experimental = On trial for this age; never added to older groups.
ui-teacher-flag-not-taught = No verified country pack: no part of the national number.

# Teacher cards and seat cards.
ui-teacher-card-says = One card a lesson. Read it before you play the lesson with the class.
ui-teacher-card-tells = When a child tells you something
ui-teacher-card-goal = Goal
ui-teacher-card-words = Words
ui-teacher-card-discuss = To talk about
ui-teacher-card-without-devices = Without devices
ui-teacher-card-ways = Three ways to play
ui-teacher-card-ways-says = Alone, in pairs, or together on one screen with hands up. The questions before and after are always answered alone.
ui-teacher-seat-cards-says = Print the cards, cut them out, and give each child one. With the four pictures children open their seats, also on another device. Keep your own list of who has which card on paper, apart from this device.
ui-teacher-print = Print the cards
ui-teacher-printing = The cards go to the printer.
ui-teacher-cards-saved = Saved: { $place } — open this file in a browser and print it.
ui-teacher-card-print = Print this card
ui-teacher-cards-print = Print all cards: { $band }
ui-teacher-card-printing = On its way to the printer.

# What stands on the printed teacher cards only.
ui-teacher-paper-lesson = Lesson { $number }
ui-teacher-paper-help = Whom to tell and where to call
ui-teacher-paper-look-up = Look these up before you play the lesson, and write them here. Keep this page within reach.
ui-teacher-paper-person = Person in charge of child protection
ui-teacher-paper-duty = Whom the law says to inform, and by when
ui-teacher-paper-own = Entered by a teacher on the device, not checked by Sango.

# One class on several devices.
ui-teacher-devices = Several devices
ui-teacher-devices-about = Play this class on other devices too
ui-teacher-devices-says = Give every other device this class’s file: it then has the same seats and codes. After playing, each device hands in a file that only this device can open; take it in here.
ui-teacher-devices-how-many = On how many devices does the class play?
ui-teacher-devices-how-many-says = Count this device too if children play on it.
ui-teacher-devices-count = Devices
ui-teacher-devices-more = More devices have handed in than you counted. Please count again.
ui-teacher-devices-handed = { $seen } of { $counted } devices have handed in
ui-teacher-devices-here = { $name } (this device)
ui-teacher-devices-facts = { $count ->
    [one] one record
   *[other] { $count } records
}
ui-teacher-devices-take = Take in what devices handed in
ui-teacher-devices-none = No handed-in file was found ({ $places ->
    [one] one place searched
   *[other] { $places } places searched
}). Plug in the stick, or put the files among the downloads.
ui-teacher-devices-none-taken = None of the files could be taken in.
ui-teacher-devices-brought = { $files ->
    [one] One file was taken in
   *[other] { $files } files were taken in
}, { $facts ->
    [0] with nothing new
    [one] with one new record
   *[other] with { $facts } new records
}. { $kept ->
    [0] Keep the files: nothing can be saved on this device.
   *[other] You can delete them now.
}
ui-teacher-devices-delete = Delete the files taken in
ui-teacher-devices-deleted = { $files ->
    [one] The file was deleted.
   *[other] { $files } files were deleted.
}
ui-teacher-devices-not-deleted = { $file } could not be deleted. Please delete it yourself.
ui-teacher-devices-refused = { $file }: { $why }
ui-teacher-transfer-none = this is no file of a class’s device.
ui-teacher-transfer-damaged = it is damaged. Hand in again on that device.
ui-teacher-transfer-newer = a newer version of Sango made it. Update this device.
ui-teacher-transfer-foreign = it belongs to another class, or that device has another class file.
ui-teacher-devices-file = The class file
ui-teacher-devices-file-says = Open it on the other device: “Start”, then “Join a class”. It holds no child’s name and no results, but whoever has it can play on every seat: give it to this class’s devices only.
ui-teacher-devices-save = Save the class file
ui-teacher-devices-saved = Saved: { $place } — bring it to the other devices, on a USB stick for instance.
ui-teacher-devices-qr = QR code of the class file
ui-teacher-devices-qr-says = A device with a camera can read this code instead: copy the text it shows, then choose “Paste the code” under “Join a class” in the browser.
ui-teacher-devices-lost = This class’s keys belong to an older lock, so nothing from other devices can be opened any more. What is here already stays. To go on with several devices, set up a new class.
ui-teacher-devices-failed = That did not work. Please try again.

# A device that plays by a class file.
ui-teacher-joined = Hand in
ui-teacher-joined-says = This device belongs to a class that was set up on the teacher’s device. What children do here counts once it is handed in and taken in there.
ui-teacher-joined-name = This device
ui-teacher-joined-kept = Kept here
ui-teacher-joined-hand-in = Save the file to hand in
ui-teacher-joined-handed-in = Saved: { $place } — bring this file to the teacher’s device, on a USB stick for instance. Hand in again when children have gone on playing.
ui-teacher-joined-other = Load another class file
ui-teacher-joined-pin = For teachers, with a PIN
ui-teacher-lessons-finished = Lessons, and how many seats have finished them:
ui-teacher-card-try = Play this lesson
ui-teacher-card-try-says = A rehearsal: nothing of it is kept or counted.
