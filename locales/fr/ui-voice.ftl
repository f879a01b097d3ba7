# Reading aloud: the speakers beside texts and in the bar.

ui-voice-read-all = Lis-moi l’écran
ui-voice-stop = Arrête de lire
ui-voice-read-this = Lire à voix haute : { $text }
