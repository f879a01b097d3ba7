//! How it plays.

use super::*;

#[test]
fn what_was_not_looked_into_drifts_back_wherever_it_is_put() {
    let content = sound();
    for home in HOMES {
        let mut state = at_the_song(&content);
        let outcome = state.act(&content, &place(home));
        assert!(
            matches!(&outcome, Outcome::Missed { did: Wrong::Unseen(_), misconception, show_me: false, .. } if misconception.as_ref() == "cover-tells-all"),
            "{outcome:?}"
        );
        assert_eq!(state.phase(), Phase::Place, "another go");
        assert_eq!(
            state.act(&content, &using("ask")),
            Outcome::Nothing,
            "not before a look inside"
        );
    }
}

#[test]
fn a_thing_is_opened_mended_and_then_fits() {
    let content = sound();
    let mut state = at_the_song(&content);
    assert_eq!(
        state.act(&content, &Action::Open),
        Outcome::Opened("song".into())
    );
    assert_eq!(
        state.act(&content, &Action::Open),
        Outcome::Nothing,
        "it is open"
    );
    let vain = state.act(&content, &using("name"));
    assert!(
        matches!(
            &vain,
            Outcome::Missed {
                did: Wrong::Tool(_),
                show_me: false,
                ..
            }
        ),
        "{vain:?}"
    );
    assert!(matches!(
        state.act(&content, &using("ask")),
        Outcome::Changed { .. }
    ));
    assert_eq!(
        state.act(&content, &using("ask")),
        Outcome::Nothing,
        "once is enough"
    );
    let fits = state.act(&content, &place("wall"));
    assert!(
        matches!(
            &fits,
            Outcome::Fits {
                mended: true,
                grew: 1,
                ..
            }
        ),
        "{fits:?}"
    );
    assert_eq!(state.act(&content, &Action::Continue), Outcome::LevelUp(2));
    assert!(state.used().is_empty(), "the next thing is as it was");
}

#[test]
fn two_misses_in_a_row_bring_a_demonstration_and_the_thing_comes_again() {
    let content = sound();
    let mut state = at_the_song(&content);
    state.act(&content, &Action::Open);
    state.act(&content, &using("name"));
    let second = state.act(&content, &place("wall"));
    assert!(
        matches!(&second, Outcome::Missed { show_me: true, .. }),
        "{second:?}"
    );
    assert_eq!(state.act(&content, &place("wall")), Outcome::Nothing);
    let shown = state.act(&content, &Action::Continue);
    assert_eq!(
        shown,
        Outcome::Demonstrated {
            thing: "song".into(),
            home: "wall".into(),
            by: vec!["ask".into()]
        }
    );
    assert_eq!(
        state.act(&content, &Action::Continue),
        Outcome::LevelDown(0)
    );
    let ideas: Vec<_> = state.misconceptions();
    assert_eq!(
        ideas.iter().map(AsRef::as_ref).collect::<Vec<_>>(),
        ["credit-is-permission", "online-means-free"]
    );
}

#[test]
fn a_help_after_a_miss_begins_the_count_anew() {
    let content = sound();
    let mut state = at_the_song(&content);
    state.act(&content, &place("wall"));
    state.act(&content, &Action::Open);
    let miss = state.act(&content, &place("wall"));
    assert!(
        matches!(&miss, Outcome::Missed { show_me: false, .. }),
        "{miss:?}"
    );
}

#[test]
fn a_run_of_good_ones_builds_twice_as_fast_and_at_the_end_it_is_whole() {
    let content = sound();
    let mut state = begin(&content, 4);
    let mut grown = vec![state.grown()];
    while let Some(action) = state.wise(&content) {
        let outcome = state.act(&content, &action);
        assert_ne!(outcome.feel(), Feel::Again);
        if matches!(outcome, Outcome::Fits { .. }) {
            grown.push(state.grown());
        }
    }
    assert_eq!(
        grown,
        [0, 1, 2, 4, 4],
        "one, one, then two each, never more than there are"
    );
    assert!(state.finished() && state.grown() == content.pieces());
}

#[test]
fn nothing_grown_is_ever_taken_away_and_whoever_slips_comes_to_the_whole_as_well() {
    let content = sound();
    let mut state = begin(&content, 2);
    let mut grown = 0;
    for turn in 0..200 {
        let foolish = state.foolish(&content).filter(|_| turn < 20);
        let Some(action) = foolish.or_else(|| state.wise(&content)) else {
            break;
        };
        state.act(&content, &action);
        assert!(state.grown() >= grown);
        grown = state.grown();
    }
    assert!(state.finished() && grown == content.pieces() && state.misses().len() > 1);
}

#[test]
fn a_waiting_thing_can_be_called_in_as_long_as_nothing_was_missed() {
    let content = sound();
    let mut state = at_the_song(&content);
    for action in [Action::Open, using("ask"), place("wall"), Action::Continue] {
        state.act(&content, &action);
    }
    assert_eq!(state.level(), 2);
    let here = state.current(&content).expect("a thing").id.clone();
    let other = state.waiting(&content).next().expect("one more").id.clone();
    assert_eq!(
        state.act(&content, &Action::Call(other.clone())),
        Outcome::Called(other.clone())
    );
    assert_eq!(state.current(&content).map(|thing| &thing.id), Some(&other));
    assert_eq!(
        state
            .waiting(&content)
            .map(|thing| &thing.id)
            .collect::<Vec<_>>(),
        [&here]
    );
    state.act(&content, &place("leave"));
    assert!(!state.can_call());
    assert_eq!(state.act(&content, &Action::Call(here)), Outcome::Nothing);
}
