ui-seats-heading = من يلعب؟
ui-seats-hint = أين صورتك؟ لمسة عليها تكفي.
ui-seats-alone = اللعب دون صف
ui-seats-alone-hint = لا يُحسب شيء. ويبقى تقدمك على هذا الجهاز.
ui-seats-alone-again = لعبت هنا من قبل؟ لمسة على صورتك تكفي.
ui-seats-alone-new = هذه أول مرة لي

ui-code-heading = صورك الأربع
ui-code-hint = على بطاقة مقعدك أربع صور. لنلمسها هنا بالترتيب.
ui-code-picture = الصورة { $place }: { $name }
ui-code-empty = الصورة { $place }: لم تُختر بعد
ui-code-erase = تراجع
ui-code-wrong = هذه ليست الصور الأربع لهذا المقعد. لننظر إلى البطاقة ونحاول من جديد، أو نسأل المعلم أو المعلمة.
ui-code-chosen = مقعدك: { $seat }
