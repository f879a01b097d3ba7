//! How it plays.

use super::*;

#[test]
fn neither_marking_everything_nor_one_deed_may_win() {
    let all_signs = faults(&[(
        "(id: \"can\", at: (0, 0, 100, 100), miss: \"all-bad\")",
        "(id: \"can\", at: (0, 0, 100, 100), sign: \"trick\")",
    )]);
    assert_eq!(
        all_signs,
        [(Some("loud".into()), "every page has a sign".into())]
    );
    let one_deed = faults(&[(
        "(do: \"play\", right: true), (do: \"close\", miss: \"all-bad\")",
        "(do: \"play\", right: true), (do: \"close\", right: true)",
    )]);
    assert_eq!(
        one_deed,
        [(Some("close".into()), "“close” ends every page well".into())]
    );
    let no_signs = faults(&[
        ("sign: \"trick-shouter\"", "miss: \"x\""),
        ("sign: \"trick-hurry\"", "miss: \"x\""),
    ]);
    assert_eq!(
        no_signs,
        [(Some("loud".into()), "no page has a sign".into())]
    );
}

#[test]
fn what_was_not_looked_at_cannot_be_caught() {
    let content = sound();
    let mut state = begin(&content, 1);
    assert_eq!(state.act(&content, &Action::Catch), Outcome::Nothing);
    assert_eq!(
        state.act(&content, &Action::Look("moon".into())),
        Outcome::Nothing
    );
    assert_eq!(
        catch(&mut state, &content, "button"),
        Outcome::Caught("button".into())
    );
    assert!(!state.can_catch(), "it is put away");
    assert_eq!(state.act(&content, &Action::Catch), Outcome::Nothing);
    assert_eq!(state.caught(), ["button".into()]);
}

#[test]
fn one_looks_at_everything_before_one_acts() {
    let content = sound();
    let mut state = begin(&content, 1);
    catch(&mut state, &content, "button");
    catch(&mut state, &content, "clock");
    assert_eq!(deed(&mut state, &content, "close"), Outcome::Nothing);
    look(&mut state, &content, &["cross"]);
    assert!(state.can_do(&content));
    assert_eq!(
        deed(&mut state, &content, "close"),
        Outcome::Ended("close".into())
    );
    assert_eq!(
        state.act(&content, &Action::Continue),
        Outcome::LevelUp(1),
        "the goal was one page"
    );
    assert!(state.misconceptions().is_empty());
}

#[test]
fn a_trick_that_is_overlooked_is_heard_and_costs_nothing() {
    let content = sound();
    let mut state = begin(&content, 1);
    look(&mut state, &content, &["button", "clock", "cross"]);
    catch(&mut state, &content, "clock");
    let heard = deed(&mut state, &content, "close");
    assert_eq!(heard, Outcome::Hidden("button".into()));
    assert_eq!(heard.feel(), Feel::Step);
    assert!(state.misconceptions().is_empty());
    catch(&mut state, &content, "button");
    assert_eq!(
        deed(&mut state, &content, "close"),
        Outcome::Ended("close".into())
    );
}

#[test]
fn a_harmless_thing_that_is_caught_is_a_miss_and_then_in_peace() {
    let content = sound();
    let mut state = begin(&content, 1);
    let miss = catch(&mut state, &content, "cross");
    assert_eq!(
        miss,
        Outcome::Harmless {
            place: "cross".into(),
            misconception: "all-bad".into()
        }
    );
    assert_eq!(state.act(&content, &Action::Catch), Outcome::Nothing);
    assert_eq!(state.misconceptions(), ["all-bad".into()]);
    look(&mut state, &content, &["cross"]);
    assert!(!state.can_catch());
}

#[test]
fn whoever_catches_everything_does_not_come_through_without_misses() {
    let content = sound();
    for seed in 0..10 {
        let mut state = begin(&content, seed);
        for _ in 0..60 {
            let action = match state.phase() {
                Phase::Finished => break,
                Phase::Search if state.can_catch() => Action::Catch,
                _ => state.wise(&content).expect("a way on"),
            };
            state.act(&content, &action);
        }
        assert!(state.misconceptions().len() > 2, "{seed}");
    }
}

#[test]
fn asking_is_never_a_miss_and_not_always_enough() {
    let content = sound();
    let mut state = begin(&content, 1);
    manage(&mut state, &content);
    state.act(&content, &Action::Continue);
    look(&mut state, &content, &["can", "star"]);
    assert_eq!(
        deed(&mut state, &content, "ask"),
        Outcome::Safe("ask".into())
    );
    let closed = deed(&mut state, &content, "close");
    assert_eq!(closed.feel(), Feel::Again);
    assert_eq!(
        deed(&mut state, &content, "play"),
        Outcome::Ended("play".into()),
        "another go"
    );
}

#[test]
fn two_misses_bring_what_sango_would_do_and_lower_the_level() {
    let content = sound();
    let mut state = begin(&content, 5);
    manage(&mut state, &content);
    assert_eq!(state.act(&content, &Action::Continue), Outcome::LevelUp(1));
    catch(&mut state, &content, "can");
    assert_eq!(state.hint(&content), None);
    catch(&mut state, &content, "star");
    assert_eq!(state.hint(&content), Some(Hint::Do("play".into())));
    assert_eq!(
        deed(&mut state, &content, "play"),
        Outcome::Ended("play".into())
    );
    assert_eq!(
        state.act(&content, &Action::Continue),
        Outcome::LevelDown(0)
    );
    let shown = state.act(&content, &Action::ShowMe);
    assert_eq!(shown, Outcome::Shown);
    assert_eq!(state.hint(&content), Some(Hint::Look("button".into())));
    look(&mut state, &content, &["button"]);
    assert_eq!(state.hint(&content), None, "it was followed");
}
