# Reading aloud: the speakers beside texts and in the bar.

ui-voice-read-all = اقرأ لي الشاشة
ui-voice-stop = أوقف القراءة
ui-voice-read-this = اقرأ بصوت عالٍ: { $text }
