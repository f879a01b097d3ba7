# The treasure box.
ui-box-home-me = Only me
ui-box-home-family = My family
ui-box-home-friends = My friends
ui-box-home-everyone = Everyone
ui-box-show-me = Show me
ui-box-level-up = You’re good at this. Here come trickier treasures!
ui-box-level-down = Let’s look at some together.
ui-box-shown = Look, it belongs here: { $home }.
ui-box-watch = Let me show you.
ui-box-finished = The treasure box is full, and everything has a good home. Well done!
ui-box-who = Who may see this?
