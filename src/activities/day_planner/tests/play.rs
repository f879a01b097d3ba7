//! How it plays.

use super::*;

#[test]
fn a_day_in_which_nothing_can_go_wrong_or_only_a_guest_helps_is_none() {
    let text = SOUND.replace(
        "\"tablet\", \"more\", \"hut\"",
        "\"ball\", \"puddles\", \"hut\"",
    );
    let text = text.replace(
        "AtLeast(meter: \"sleep\", of: 1, otherwise: \"whale\"),\n                Never(cards: [\"tablet\", \"more\"], at: [bedtime], otherwise: \"disco\"),\n            ]),",
        "]),",
    );
    let found = raw(&text).check().expect_err("faults");
    assert!(
        found
            .iter()
            .any(|it| it.what == "nothing can go wrong on the day “whole”"),
        "{found:?}"
    );
    let text = SOUND.replace(
        "rules: [AtLeast(meter: \"sleep\", of: 2, otherwise: \"whale\"), AtMost",
        "rules: [AtLeast(meter: \"play\", of: 2, otherwise: \"lonely\"), AtMost",
    );
    let text = text.replace(
        "\"ball\", \"hut\", \"story\", \"nap\"]",
        "\"ball\", \"more\", \"story\", \"nap\"]",
    );
    let found = raw(&text).check().expect_err("faults");
    let what =
        "the day “wild” ends well only with what a surprise brings, or with a card that grows";
    assert!(found.iter().any(|it| it.what == what), "{found:?}");
}

#[test]
fn many_days_are_good() {
    for plan in [
        ["ball", "tablet", "nap"],
        ["tablet", "nap", "story"],
        ["ball", "nap", "story"],
        ["story", "tablet", "ball"],
    ] {
        let content = only("half");
        let mut state = begin(&content, 1);
        for (card, hour) in plan
            .iter()
            .zip([Hour::Afternoon, Hour::Evening, Hour::Bedtime])
        {
            assert!(!state.is_ready());
            assert_eq!(
                put(&mut state, &content, card, hour),
                Outcome::Placed((*card).into())
            );
        }
        assert!(state.is_ready() && state.is_good(&content));
        assert_eq!(
            state.act(&content, &Action::Tomorrow),
            Outcome::Good,
            "{plan:?}"
        );
        assert!(!state.joys().is_empty() && state.shows().is_empty());
    }
}

#[test]
fn a_day_that_went_wrong_stays_on_the_table_and_is_mended() {
    let content = only("half");
    let mut state = begin(&content, 1);
    put(&mut state, &content, "ball", Hour::Afternoon);
    put(&mut state, &content, "nap", Hour::Evening);
    put(&mut state, &content, "tablet", Hour::Bedtime);
    assert_eq!(
        state.act(&content, &Action::Tomorrow),
        Outcome::Again { show_me: false }
    );
    assert_eq!(shown(&state, &content), ["disco"]);
    assert_eq!(state.misconceptions()[0].as_ref(), "screens-make-sleepy");
    assert_eq!(state.act(&content, &Action::Tomorrow), Outcome::Nothing);
    assert_eq!(state.act(&content, &Action::Continue), Outcome::Mend);
    assert_eq!(table(&state, &content), ["ball", "nap", "tablet"]);
    assert_eq!(state.wishes(), [3]);
    // Put onto what is there, a card takes its place.
    assert_eq!(
        put(&mut state, &content, "story", Hour::Bedtime),
        Outcome::Placed("story".into())
    );
    assert_eq!(table(&state, &content), ["ball", "nap", "story"]);
    assert_eq!(state.act(&content, &Action::Tomorrow), Outcome::Good);
    assert_eq!(state.act(&content, &Action::Continue), Outcome::LevelUp(1));
    assert_eq!(table(&state, &content), ["-", "-", "-"]);
}

#[test]
fn order_counts_and_two_things_are_told_at_most() {
    let content = only("half");
    let mut state = begin(&content, 1);
    put(&mut state, &content, "tablet", Hour::Afternoon);
    put(&mut state, &content, "ball", Hour::Evening);
    put(&mut state, &content, "story", Hour::Bedtime);
    state.act(&content, &Action::Tomorrow);
    assert_eq!(shown(&state, &content), ["splash"]);
    state.act(&content, &Action::Continue);
    state.act(&content, &Action::Slot(Hour::Evening));
    state.act(&content, &Action::Slot(Hour::Bedtime));
    put(&mut state, &content, "more", Hour::Evening);
    assert_eq!(table(&state, &content), ["tablet", "more", "+more"]);
    state.act(&content, &Action::Tomorrow);
    assert_eq!(shown(&state, &content), ["whale", "snore"]);
}

#[test]
fn a_card_that_grows_takes_the_next_slot_sticks_and_is_stopped_by_the_soup() {
    let content = only("whole");
    let mut state = begin(&content, 1);
    put(&mut state, &content, "hut", Hour::Noon);
    assert_eq!(
        put(&mut state, &content, "more", Hour::Morning),
        Outcome::Grew("more".into())
    );
    assert_eq!(table(&state, &content), ["more", "+more", "soup", "-"]);
    assert!(
        state
            .tray(&content)
            .iter()
            .any(|(card, _)| content.cards[*card].id.as_ref() == "hut")
    );
    let tap = Action::Slot(Hour::Noon);
    assert_eq!(state.act(&content, &tap), Outcome::Sticks("more".into()));
    assert_eq!(
        state.act(&content, &Action::Slot(Hour::Morning)),
        Outcome::Sticks("more".into())
    );
    assert_eq!(state.act(&content, &tap), Outcome::Taken("more".into()));
    assert_eq!(table(&state, &content), ["-", "-", "soup", "-"]);
    assert_eq!(
        put(&mut state, &content, "more", Hour::Noon),
        Outcome::Placed("more".into())
    );
    assert_eq!(table(&state, &content), ["-", "more", "soup", "-"]);
    assert_eq!(
        state.act(&content, &Action::Slot(Hour::Evening)),
        Outcome::Nothing,
        "soup stays"
    );
}

#[test]
fn surprises_come_once_and_change_the_day() {
    let content = only("wild");
    let mut state = begin(&content, 1);
    assert_eq!(
        put(&mut state, &content, "ball", Hour::Noon),
        Outcome::Surprise(vec!["rain".into()])
    );
    assert_eq!(
        table(&state, &content),
        ["-", "-", "soup", "-"],
        "no ball in the rain"
    );
    assert_eq!(
        state.act(&content, &Action::Choose("ball".into())),
        Outcome::Nothing
    );
    put(&mut state, &content, "puddles", Hour::Bedtime);
    assert_eq!(
        put(&mut state, &content, "nap", Hour::Afternoon),
        Outcome::Surprise(vec!["hop".into()])
    );
    assert_eq!(
        table(&state, &content),
        ["guest", "+guest", "soup", "puddles"],
        "it pushed the nap away"
    );
    assert_eq!(
        state.act(&content, &Action::Slot(Hour::Noon)),
        Outcome::Sticks("guest".into())
    );
    assert_eq!(
        state.act(&content, &Action::Slot(Hour::Noon)),
        Outcome::Taken("guest".into())
    );
    put(&mut state, &content, "story", Hour::Afternoon);
    put(&mut state, &content, "hut", Hour::Noon);
    assert_eq!(state.act(&content, &Action::Tomorrow), Outcome::Good);
}

#[test]
fn two_misses_bring_a_day_of_sangos_which_does_not_count() {
    let content = sound();
    let mut state = begin(&content, 5);
    let bad = |state: &mut State| loop {
        let action = state.foolish(&content).expect("a wrong way");
        let outcome = state.act(&content, &action);
        if outcome.feel() == Feel::Again {
            return outcome;
        }
    };
    assert_eq!(bad(&mut state), Outcome::Again { show_me: false });
    state.act(&content, &Action::Continue);
    assert_eq!(bad(&mut state), Outcome::Again { show_me: true });
    assert_eq!(
        state.act(&content, &Action::Continue),
        Outcome::Demonstrated
    );
    assert!(state.is_good(&content));
    assert_eq!(state.act(&content, &Action::Continue), Outcome::NextDay);
    assert_eq!(state.progress(&content), (0, 1));
}

#[test]
fn who_mends_a_little_gets_another_go() {
    let content = only("half");
    let mut state = begin(&content, 1);
    put(&mut state, &content, "more", Hour::Evening);
    put(&mut state, &content, "tablet", Hour::Afternoon);
    state.act(&content, &Action::Tomorrow);
    assert_eq!(state.wishes().len(), 3);
    state.act(&content, &Action::Continue);
    for _ in 0..3 {
        state.act(&content, &Action::Slot(Hour::Evening));
    }
    put(&mut state, &content, "ball", Hour::Evening);
    put(&mut state, &content, "story", Hour::Bedtime);
    assert_eq!(
        state.act(&content, &Action::Tomorrow),
        Outcome::Again { show_me: false },
        "it is better than before"
    );
}
