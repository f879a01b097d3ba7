use super::*;
use crate::activities::{ActivityRaw, Feel, Setting, Want};
use crate::source::Source;
use proptest::prelude::*;

const SOUND: &str = r#"DayPlanner(
    who: (waiting: "seal-waiting", glad: "seal-glad", tired: "seal-tired"),
    meters: [(id: "sleep", art: "meter-sleep"), (id: "play", art: "meter-play"), (id: "screen", art: "meter-screen")],
    cards: [
        (id: "tablet", art: "card", fills: [(of: "screen", by: 1), (of: "play", by: 1)]),
        (id: "more", art: "card", fills: [(of: "screen", by: 2)], grows: true, sticks: 2),
        (id: "ball", art: "card", fills: [(of: "play", by: 2)]),
        (id: "story", art: "card", fills: [(of: "sleep", by: 2)]),
        (id: "nap", art: "card", fills: [(of: "sleep", by: 1)]),
        (id: "hut", art: "card", fills: [(of: "play", by: 1)]),
        (id: "soup", art: "card"),
        (id: "puddles", art: "card", fills: [(of: "play", by: 2)]),
        (id: "guest", art: "card", fills: [(of: "screen", by: 3)], grows: true, sticks: 1),
    ],
    tomorrows: [
        (id: "whale", art: "whale", misconception: "sleep-can-wait"),
        (id: "lonely", art: "ball", misconception: "screen-is-all-play"),
        (id: "snore", art: "tablet", misconception: "one-more-is-nothing"),
        (id: "disco", art: "sheep", misconception: "screens-make-sleepy"),
        (id: "splash", art: "duck", misconception: "screens-make-sleepy"),
    ],
    surprises: [
        (id: "rain", art: "rain", spoils: ["ball"], brings: ["puddles"]),
        (id: "hop", art: "more", drops: "guest"),
    ],
    days: [
        (id: "half", art: "sun", slots: [(at: afternoon), (at: evening), (at: bedtime)],
            cards: ["tablet", "more", "ball", "story", "nap"],
            rules: [
                AtLeast(meter: "sleep", of: 1, otherwise: "whale"),
                AtLeast(meter: "play", of: 1, otherwise: "lonely"),
                AtMost(meter: "screen", of: 3, otherwise: "snore"),
                Never(cards: ["tablet", "more"], at: [bedtime], otherwise: "disco"),
                Row(first: ["ball"], then: ["story"], otherwise: "splash"),
            ]),
        (id: "whole", art: "sun", slots: [(at: morning), (at: noon), (at: evening, has: "soup"), (at: bedtime)],
            cards: ["tablet", "more", "hut", "story", "nap"],
            rules: [
                AtLeast(meter: "sleep", of: 1, otherwise: "whale"),
                Never(cards: ["tablet", "more"], at: [bedtime], otherwise: "disco"),
            ]),
        (id: "wild", art: "sun", slots: [(at: noon), (at: afternoon), (at: evening, has: "soup"), (at: bedtime)],
            cards: ["tablet", "ball", "hut", "story", "nap"],
            rules: [AtLeast(meter: "sleep", of: 2, otherwise: "whale"), AtMost(meter: "screen", of: 3, otherwise: "snore")],
            surprises: [(after: 1, what: "rain"), (after: 2, what: "hop")]),
    ],
    levels: [(of: ["half"], goal: 1), (of: ["whole"], goal: 1), (of: ["wild", "half"], goal: 1)],
)"#;

fn raw(text: &str) -> Raw<'_> {
    match Source::new("x.ron", text).read::<ActivityRaw>() {
        Ok(ActivityRaw::DayPlanner(raw)) => raw,
        other => panic!("{other:?}"),
    }
}

fn sound() -> Content {
    raw(SOUND).check().expect("sound")
}

fn begin(content: &Content, seed: u64) -> State {
    let setting = Setting {
        seed,
        ..Setting::default()
    };
    State::start(content, setting)
}

/// The content with one day only, on every level.
fn only(day: &str) -> Content {
    let mut content = sound();
    for level in &mut content.levels {
        level.of = vec![day.into()];
    }
    content
}

fn put(state: &mut State, content: &Content, card: &str, hour: Hour) -> Outcome {
    let chosen = state.act(content, &Action::Choose(card.into()));
    assert_eq!(chosen, Outcome::Chosen(card.into()));
    state.act(content, &Action::Slot(hour))
}

/// The day's cards by name, `-` for empty, `+` for what has grown.
fn table(state: &State, content: &Content) -> Vec<String> {
    let name = |card: usize| content.cards[card].id.to_string();
    let places = state.board().places().iter();
    places
        .map(|place| match *place {
            Place::Empty => "-".to_owned(),
            Place::Part(card) => format!("+{}", name(card)),
            Place::Card(card) | Place::Fixed(card) => name(card),
        })
        .collect()
}

fn shown(state: &State, content: &Content) -> Vec<String> {
    let shows = state.shows().iter();
    shows.map(|at| content.tomorrows[*at].id.clone()).collect()
}

fn faults(from: &str, to: &str) -> Vec<(Option<String>, String)> {
    assert!(SOUND.contains(from), "{from}");
    let text = SOUND.replacen(from, to, 1);
    let faults = raw(&text).check().expect_err("faults");
    faults
        .into_iter()
        .inspect(|fault| assert!(!fault.mend.is_empty()))
        .map(|fault| (fault.at.map(str::to_owned), fault.what))
        .collect()
}

#[test]
fn each_fault_is_named_at_its_id() {
    let cases = [
        (
            "(of: \"screen\", by: 1)",
            "(of: \"screens\", by: 1)",
            "screens",
            "“screens” is no meter here",
        ),
        (
            "\"nap\"],\n            rules: [\n                AtLeast(meter: \"sleep\", of: 1, otherwise: \"whale\"),\n                AtLeast",
            "\"naps\"],\n            rules: [\n                AtLeast(meter: \"sleep\", of: 1, otherwise: \"whale\"),\n                AtLeast",
            "naps",
            "“naps” is no card here",
        ),
        (
            "otherwise: \"lonely\"",
            "otherwise: \"alone\"",
            "lonely",
            "nothing leads to the tomorrow “lonely”",
        ),
        (
            "otherwise: \"lonely\"",
            "otherwise: \"alone\"",
            "alone",
            "“alone” is no tomorrow here",
        ),
        (
            "what: \"rain\"",
            "what: \"snow\"",
            "snow",
            "“snow” is no surprise here",
        ),
        (
            ", drops: \"guest\"",
            "",
            "hop",
            "the surprise “hop” changes nothing",
        ),
        (
            "after: 2",
            "after: 3",
            "hop",
            "the surprise “hop” comes too early or too late into “wild”",
        ),
        (
            "(at: afternoon), (at: evening), ",
            "(at: evening), (at: afternoon), ",
            "half",
            "the hours of the day “half” do not go on",
        ),
        (
            "(at: afternoon), (at: evening), ",
            "",
            "half",
            "the day “half” has 1 slots, 1 of them free",
        ),
        (
            "at: [bedtime], otherwise: \"disco\"",
            "at: [dawn], otherwise: \"disco\"",
            "disco",
            "a rule of the day “half” speaks of dawn, which it has not",
        ),
        (
            "(at: evening, has: \"soup\")",
            "(at: evening, has: \"nap\")",
            "nap",
            "the card “nap” is twice in the day “whole”",
        ),
        (
            "[\"tablet\", \"more\", \"ball\", \"story\", \"nap\"]",
            "[\"tablet\", \"story\", \"ball\"]",
            "half",
            "the day “half” has 3 cards",
        ),
        (
            "AtLeast(meter: \"sleep\", of: 1",
            "AtLeast(meter: \"sleep\", of: 9",
            "half",
            "the day “half” can end well in 0 ways only",
        ),
        (
            "AtMost(meter: \"screen\", of: 3",
            "AtMost(meter: \"screen\", of: 9",
            "snore",
            "no day “half” can lead to “snore” by this rule",
        ),
        (
            "\"screens-make-sleepy\"",
            "\"Screens\"",
            "Screens",
            "“Screens” cannot be the id of a misconception",
        ),
        (
            "(of: [\"half\"], goal: 1)",
            "(of: [\"half\"], goal: 2)",
            "half",
            "the goal 2 of level 1 cannot be reached with 1 days",
        ),
    ];
    for (from, to, at, what) in cases {
        let found = faults(from, to);
        assert!(
            found.contains(&(Some(at.to_owned()), what.to_owned())),
            "{from} -> {to}: {found:?}"
        );
    }
}

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
fn needs_name_texts_pictures_and_misconceptions() {
    let raw = raw(SOUND);
    let wants: Vec<_> = raw
        .needs("rest-day")
        .into_iter()
        .map(|it| it.want)
        .collect();
    for text in [
        "goal",
        "who",
        "meter-sleep",
        "card-ball",
        "card-ball-joy",
        "card-more-sticks",
        "card-more-grows",
        "tomorrow-whale",
        "surprise-rain",
        "day-half",
        "day-half-good",
        "card-soup",
    ] {
        assert!(
            wants.contains(&Want::Text(format!("rest-day-{text}"))),
            "{text}"
        );
    }
    for text in ["card-soup-joy", "card-ball-grows", "card-ball-sticks"] {
        assert!(
            !wants.contains(&Want::Text(format!("rest-day-{text}"))),
            "{text}"
        );
    }
    assert!(wants.contains(&Want::Art("seal-tired".to_owned())));
    assert!(wants.contains(&Want::Misconception("sleep-can-wait".to_owned())));
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

fn any_action() -> impl Strategy<Value = Action> {
    let cards = [
        "tablet", "more", "ball", "story", "nap", "hut", "soup", "puddles", "guest", "none",
    ];
    prop_oneof![
        6 => prop::sample::select(cards.to_vec()).prop_map(|id| Action::Choose(id.into())),
        6 => prop::sample::select(Hour::ALL.to_vec()).prop_map(Action::Slot),
        2 => Just(Action::Tomorrow),
        1 => Just(Action::ShowMe),
        3 => Just(Action::Continue),
    ]
}

proptest! {
    #[test]
    fn every_state_can_be_finished(seed: u64, actions in prop::collection::vec(any_action(), 0..80)) {
        let content = sound();
        let mut state = begin(&content, seed);
        let mut again = begin(&content, seed);
        for action in &actions {
            let before = state.clone();
            let outcome = state.act(&content, action);
            prop_assert_eq!(&outcome, &again.act(&content, action), "the same seed plays the same");
            if outcome == Outcome::Nothing {
                prop_assert_eq!(&state, &before, "nothing changes without an outcome");
            }
            if let Some(day) = state.day(&content) {
                prop_assert_eq!(day.slots.len(), state.board().places().len());
                for (slot, place) in day.slots.iter().zip(state.board().places()) {
                    prop_assert_eq!(slot.fixed.is_some(), matches!(place, Place::Fixed(_)));
                }
                // Each card is in one place only.
                let on_board: Vec<usize> = state.board().cards().collect();
                prop_assert!(state.tray(&content).iter().all(|(card, _)| !on_board.contains(card)));
            }
        }
        prop_assert_eq!(&state, &again);
        for _ in 0..120 {
            let Some(action) = state.wise(&content) else { break };
            let feel = state.act(&content, &action).feel();
            prop_assert!(feel != Feel::Nothing && feel != Feel::Again, "{:?}", action);
        }
        prop_assert!(state.finished());
        prop_assert_eq!(state.act(&content, &Action::Continue), Outcome::Nothing);
    }

    #[test]
    fn content_that_was_never_checked_does_not_panic(seed: u64, actions in prop::collection::vec(any_action(), 0..40), lost in 0usize..9) {
        let mut content = sound();
        content.cards.truncate(lost);
        content.tomorrows.truncate(lost / 3);
        content.surprises.truncate(lost / 5);
        for day in &mut content.days {
            day.good = Board::default();
        }
        let mut state = begin(&content, seed);
        for action in &actions {
            state.act(&content, action);
            state.wise(&content);
            state.foolish(&content);
        }
        content.levels.clear();
        prop_assert!(begin(&content, seed).finished());
    }
}
