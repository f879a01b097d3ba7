# The pretend messenger.
ui-chat-pretend = This is a pretend messenger. Nothing you write here leaves this game.
ui-chat-talk = The talk
ui-chat-write = What do you write?
ui-chat-you = You: { $text }
ui-chat-keep = Keep proof
    .label = Keep proof
ui-chat-block = Block
ui-chat-leave = Leave the chat
ui-chat-tell = Tell somebody
ui-chat-keep-done = Proof kept
ui-chat-block-done = Blocked
ui-chat-leave-done = You left the chat
ui-chat-tell-done = You told somebody
ui-chat-read-on = Read on
ui-chat-back = Wind back
ui-chat-show-me = What would Sango do?
ui-chat-hint = I would do this. Try it!
ui-chat-again = Back to that moment. What else could you do?
ui-chat-next-talk = Ping! Somebody else is writing.
ui-chat-ended = That was a good talk!
ui-chat-level-up = { $level ->
    [1] You notice a lot! Now it gets trickier.
   *[other] Sharp eyes! Here come the trickiest chats of all.
}
ui-chat-level-down = Let’s take an easier one together.
ui-chat-finished = You kept your good friends, and nobody tricked you. You can trust your judgement.
