# The treasure box.
ui-box-home-me = Only me
ui-box-home-family = My family
ui-box-home-friends = My friends
ui-box-home-everyone = Everyone
ui-box-show-me = Show me the answer
ui-box-level-up = { $level ->
    [1] You’re good at this. Here come trickier treasures!
   *[other] You have sharp eyes! Now the trickiest treasures of all.
}
ui-box-level-down = Let’s look at some together.
ui-box-shown = Look, it belongs here: “{ $home }”.
ui-box-watch = Let me show you.
ui-box-finished = The treasure box is full. Everything has a good home. Well done!
ui-box-who = Who may see this?
