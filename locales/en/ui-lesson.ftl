ui-lesson-next = Next
ui-lesson-your-turn = One more, all by yourself.
ui-lesson-recap = Remember
ui-lesson-sticker = You earned a sticker!
ui-lesson-light = Light the lighthouse
ui-lesson-sign = Sango’s sign: two fingers to the eyes, then a wave. Look first, then share!
ui-lesson-leave = Leave this island
