# The report desk: a pretend app.
ui-desk-pretend = This is a pretend app. Nothing you do here leaves this game.
ui-desk-proof = Keep proof
    .label = Keep proof
ui-desk-block = Block
ui-desk-report = Report
ui-desk-tell = Tell somebody
ui-desk-helpline = Call the helpline
ui-desk-reply = Answer back
ui-desk-forward = Pass it on
ui-desk-done = I’m done
ui-desk-really-done = Done? You can’t come back to this task.
ui-desk-go-on = Not yet
ui-desk-why = Why do you report it?
ui-desk-whom = Who will you tell?
ui-desk-by = from { $who }
ui-desk-open = Look at it: { $post }
ui-desk-proof-done = Proof kept: a picture of the screen is saved.
ui-desk-block-done = Blocked. This person can’t reach you here any more.
ui-desk-report-done = Reported. The people who run the app will look at it.
ui-desk-tell-done = You told: { $who }.
ui-desk-helpline-done = Somebody at the helpline listened.
ui-desk-reply-done = You answered back.
ui-desk-forward-done = You passed it on.
ui-desk-hidden = You blocked this person. The post is gone from your wall.
ui-desk-show-me = What would Sango do?
ui-desk-hint = I would do this. Try it!
ui-desk-back = Try again
ui-desk-level-up = { $level ->
    [1] You know your way around! Now it gets trickier.
   *[other] Nothing escapes you! Here come the trickiest ones.
}
ui-desk-finished = Keep proof, block, tell, report: now you know them all. And nobody has to do it alone.
