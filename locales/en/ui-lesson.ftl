ui-lesson-next = Next
ui-lesson-your-turn = One more, all by yourself.
ui-lesson-recap = Remember
ui-lesson-sticker = You earned a sticker!
ui-lesson-light = Light the lighthouse
ui-lesson-leave = Leave this island
