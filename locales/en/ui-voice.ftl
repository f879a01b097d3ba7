# Reading aloud: the speakers beside texts and in the bar.

ui-voice-read-all = Read the screen to me
ui-voice-stop = Stop reading
ui-voice-read-this = Read aloud: { $text }
