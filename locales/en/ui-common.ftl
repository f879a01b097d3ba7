# Words of controls that stand on many screens.

ui-common-back = Back
ui-common-next = Next
ui-common-done = Done
ui-common-close = Close
ui-common-cancel = Cancel
ui-common-yes = Yes
ui-common-no = No
ui-common-on = On
ui-common-off = Off
ui-common-less = less
ui-common-more = more
ui-common-settings = Settings
ui-common-help = Help
ui-common-again = Try again
ui-common-map = Map
ui-common-progress = { $done } of { $of } done
# For whoever does not see what Sango points at.
ui-common-shown = Sango shows: it would do this.
# Where the next screen is still being fetched.
ui-common-coming = One moment: the isles are on their way.

# When records cannot be kept. Said once, at the top of the screen.
ui-common-not-kept = Your results can’t be saved on this device right now. You can still play. Please tell your teacher.
ui-common-damaged = Some old results could not be read. They were put aside, and nothing was deleted. Please tell your teacher.
ui-common-missing-lesson = This lesson could not be opened. Please tell your teacher.
