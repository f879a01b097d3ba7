# What a wrong answer may reveal, for the teacher.

misconception-app-protects = Thinks that an app is private from the start, or asks before it shows anything.
misconception-background-invisible = Sees only the main thing in a picture, not the clues around it.
misconception-delete-erases = Thinks that deleting removes every copy.
misconception-detective-alone = Wants to find the culprit alone first, instead of telling someone at once.
misconception-family-decides = Thinks that a child has no say when relatives share pictures.
misconception-friends-keep-it = Thinks that what is sent to friends always stays with friends.
misconception-funny-is-fine = Thinks that a funny picture cannot hurt.
misconception-hide-everything = Thinks that being safe means never sharing anything.
misconception-hit-back = Answers meanness with meanness.
misconception-looking-away = Thinks that looking away is enough and nobody needs to know.
misconception-majority-decides = Thinks that one no does not count when most say yes.
misconception-my-fault = Hides a crime against themselves because they made a mistake before it.
misconception-nice-means-known = Thinks that somebody who is nice online is somebody they know.
misconception-nobody-looks = Thinks that nobody would bother to look at what they post.
misconception-not-my-business = Thinks that harm to another child is not theirs to tell.
misconception-one-no-is-final = Gives up when the first adult does not help.
misconception-password-friendship = Thinks that good friends share passwords.
misconception-paying-stops-it = Thinks that giving in to a threat ends it.
misconception-photo-is-mine = Thinks that whoever took a picture may share it, without asking the people in it.
misconception-popular-is-fine = Thinks that something liked by many must be allowed.
misconception-save-private = Would save a picture of an unclothed child as proof. Such a picture is never kept.
misconception-secrets-kept = Thinks that every secret must be kept, even a worrying one.
misconception-share-to-warn = Spreads harmful things in order to warn others.
misconception-small-clues = Does not see that small details can be put together.
misconception-too-late = Thinks that nothing can be done once something is online.
misconception-voice-is-safe = Does not know that a recorded voice can be copied and misused.
