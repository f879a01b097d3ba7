//! Tests of the lock builder: what keys are worth, faults by hand, play by hand, and properties over contents and actions.

use super::strength::{found_by, strength};
use super::*;
use crate::activities::ladder::Level;
use crate::activities::{ActivityRaw, Feel, Setting, Want};
use crate::source::Source;
use proptest::prelude::*;

const SOUND: &str = r#"LockBuilder(
    tray: [
        (id: "cat", art: "key-cat"), (id: "ball", art: "key-ball"), (id: "sun", art: "key-sun"), (id: "fish", art: "key-fish"),
        (id: "tree", art: "key-tree"), (id: "drum", art: "key-drum"), (id: "moon", art: "key-moon"), (id: "boat", art: "key-boat"),
        (id: "hat", art: "key-hat"), (id: "bee", art: "key-bee"), (id: "pear", art: "key-pear"), (id: "sock", art: "key-sock"),
    ],
    places: 10,
    note: ["cat", "ball"],
    sayings: [["moon", "sun", "tree"]],
    machines: [
        (art: "machine-1", arms: 1, pace: rests, holds: days),
        (art: "machine-2", arms: 1, pace: rests, knows: [same, row, note, reuse], holds: years),
        (art: "machine-3", arms: 12, pace: rests, knows: [same, row, note, reuse], holds: years),
    ],
    falls: [
        (by: short, misconception: "short-will-do"), (by: same, misconception: "pattern-is-clever"), (by: row, misconception: "order-is-clever"),
        (by: note, misconception: "small-clues"), (by: reuse, misconception: "one-key-for-all"),
    ],
    locks: [
        (id: "shed", art: "lock-shed", visit: (who: "kaya", right: keep, misconception: "password-friendship")),
        (id: "book", art: "lock-book", begins: ["cat", "cat"], visit: (art: "asker-helper", right: keep, misconception: "helpers-may-ask")),
        (id: "tablet", art: "lock-tablet", visit: (who: "mama-lindiwe", right: hand, misconception: "hide-everything")),
        (id: "tin", art: "lock-tin"),
    ],
    levels: [(of: ["shed"], goal: 1), (of: ["book", "tablet"], goal: 2), (of: ["shed", "tin"], goal: 2)],
)"#;

fn raw(text: &str) -> Raw<'_> {
    match Source::new("x.ron", text).read::<ActivityRaw>() {
        Ok(ActivityRaw::LockBuilder(raw)) => raw,
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

fn key(content: &Content, words: &str) -> Vec<usize> {
    let place = |word| content.place(word).unwrap_or_else(|| panic!("{word}"));
    words.split_whitespace().map(place).collect()
}

/// How long the machine of a level needs for a key, and how it finds most of it.
fn needs(level: usize, words: &str, ring: &[&str]) -> (Span, Trick) {
    let content = sound();
    let machine = &content.machines[level];
    let ring: Vec<_> = ring.iter().map(|old| key(&content, old)).collect();
    let key = key(&content, words);
    let found = strength(&content, machine, &ring, &key);
    (
        found.span(machine),
        found_by(&content, machine, &ring, &key),
    )
}

#[test]
fn each_picture_more_takes_the_machine_twelve_times_as_long() {
    let grows = [
        ("cat", Span::Minutes),
        ("cat sun", Span::Hours),
        ("cat sun hat", Span::Hours),
        ("cat sun hat bee", Span::Days),
        ("cat sun hat bee fish", Span::Months),
        ("cat sun hat bee fish moon", Span::Years),
        ("cat sun hat bee fish moon ball", Span::Years),
        ("cat sun hat bee fish moon ball drum", Span::Centuries),
        ("cat sun hat bee fish moon ball drum sock", Span::Pyramids),
    ];
    for (words, span) in grows {
        assert_eq!(needs(0, words, &[]), (span, Trick::Short), "{words}");
    }
    // By hand: 12^4 tries at 100 an hour are 207 hours.
    let content = sound();
    let machine = &content.machines[0];
    let four = strength(&content, machine, &[], &[0, 2, 4, 6]);
    let hours = 10f64.powf(four.log10_seconds(machine)) / 3600.0;
    assert!((hours - 207.36).abs() < 0.01, "{hours}");
}

#[test]
fn what_the_machine_knows_makes_long_keys_fall() {
    let known = [
        ("sock sock sock sock sock sock sock sock", Trick::Same),
        ("sock bee sock bee sock bee sock bee", Trick::Same),
        ("cat ball sun fish tree drum moon boat", Trick::Row),
        ("sock pear bee hat boat moon drum", Trick::Row),
        ("moon sun tree moon sun tree", Trick::Row),
        ("cat ball ball cat ball cat", Trick::Note),
    ];
    for (words, by) in known {
        let (span, found) = needs(1, words, &[]);
        assert!(span < Span::Years, "{words}: {span:?}");
        let expected = if words.starts_with("moon sun tree") {
            Trick::Same
        } else {
            by
        };
        assert_eq!(found, expected, "{words}");
        assert!(needs(0, words, &[]).0 >= Span::Years, "the twin: {words}");
    }
    let old = "drum cat pear moon sock bee fish";
    assert_eq!(needs(1, old, &[]).0, Span::Years, "the twin");
    assert_eq!(needs(1, old, &[old]), (Span::Seconds, Trick::Reuse));
    let longer = format!("{old} hat");
    assert_eq!(needs(1, &longer, &[old]).1, Trick::Reuse);
    assert!(
        needs(1, &longer, &[old]).0 < Span::Days,
        "one more is not enough"
    );
}

#[test]
fn twelve_arms_eat_one_picture() {
    let six = "drum cat pear moon sock bee";
    let seven = "drum cat pear moon sock bee fish";
    assert_eq!(needs(1, six, &[]).0, Span::Years);
    assert!(needs(2, six, &[]).0 < Span::Years);
    assert_eq!(needs(2, seven, &[]).0, Span::Years);
}

#[test]
fn spans_begin_where_they_say() {
    for span in Span::ALL {
        assert_eq!(Span::of(span.begins().log10() + 1e-9), span);
    }
    assert_eq!(Span::of(-20.0), Span::Seconds);
    assert_eq!(Span::of(300.0), Span::Pyramids);
}

#[test]
fn each_fault_is_named_at_its_id() {
    let cases: [(&str, &str, Option<&str>, &str); 16] = [
        (
            "(id: \"cat\", art: \"key-cat\")",
            "(id: \"cat\")",
            Some("cat"),
            "some parts of the tray have a picture and some have none",
        ),
        (
            "id: \"sock\"",
            "id: \"cat\"",
            Some("cat"),
            "the part “cat” is there twice",
        ),
        ("places: 10", "places: 12", None, "a key has 12 places"),
        (
            "places: 10",
            "places: 10, list: 5",
            None,
            "the machine’s list is shorter than the tray",
        ),
        (
            "note: [\"cat\", ",
            "note: [\"dog\", ",
            Some("dog"),
            "the note speaks of “dog”, which is not on the tray",
        ),
        (
            "note: [\"cat\", \"ball\"],",
            "",
            Some("machine-2"),
            "a machine knows the note, and there is none",
        ),
        (
            "\"sun\", \"tree\"]]",
            "\"sun\"]]",
            Some("moon"),
            "a saying is shorter than three parts",
        ),
        (
            "arms: 12",
            "arms: 0",
            Some("machine-3"),
            "a machine has no arm",
        ),
        (
            "arms: 12",
            "arms: 1",
            Some("machine-3"),
            "“machine-3” is no cleverer than the machine before it",
        ),
        (
            "holds: days",
            "holds: minutes",
            Some("machine-1"),
            "a single part holds against “machine-1”",
        ),
        (
            "arms: 12, pace: rests",
            "arms: 12, pace: bare",
            Some("machine-3"),
            "no key of 8 places holds as long as `holds` asks against “machine-3”",
        ),
        (
            "(by: same, misconception: \"pattern-is-clever\"), ",
            "",
            None,
            "what a key that falls by `same` reveals is not said",
        ),
        (
            "knows: [same, row, note, reuse], holds: years),\n    ]",
            "knows: [short], holds: years),\n    ]",
            Some("machine-3"),
            "a machine is said to know `short`",
        ),
        (
            "(who: \"kaya\", ",
            "(",
            Some("shed"),
            "who asks for the key of “shed” is not one figure or picture",
        ),
        (
            "of: [\"book\", \"tablet\"], goal: 2",
            "of: [\"tablet\"], goal: 1",
            Some("tablet"),
            "nobody asks for a key in vain on level 2",
        ),
        (
            "begins: [\"cat\", \"cat\"]",
            "begins: [\"dog\"]",
            Some("dog"),
            "a lock’s first key speaks of “dog”, which is not on the tray",
        ),
    ];
    for (from, to, at, what) in cases {
        assert!(SOUND.contains(from), "{from}");
        let text = SOUND.replacen(from, to, 1);
        let found = raw(&text).check().expect_err(what);
        let is_told = found
            .iter()
            .any(|fault| fault.at == at && fault.what == what && !fault.mend.is_empty());
        assert!(is_told, "{from} -> {to}: {found:?}");
    }
    let untold = SOUND.replace("[same, row, note, reuse]", "[same, row, note]");
    let untold = raw(&untold).check().expect_err("faults");
    assert_eq!(untold[0].what, "no machine knows `reuse`");
}

#[test]
fn needs_name_texts_pictures_figures_and_misconceptions() {
    let wants: Vec<_> = raw(SOUND)
        .needs("keys-lock")
        .into_iter()
        .map(|need| need.want)
        .collect();
    for text in [
        "goal",
        "cat",
        "note",
        "machine-3",
        "falls-reuse",
        "shed",
        "shed-who",
        "shed-asks",
        "shed-kept",
        "shed-handed",
    ] {
        assert!(
            wants.contains(&Want::Text(format!("keys-lock-{text}"))),
            "{text}"
        );
    }
    assert!(!wants.contains(&Want::Text("keys-lock-tin-asks".into())));
    assert!(
        !wants.contains(&Want::Text("keys-lock-shed-keep".into())),
        "no words of its own"
    );
    for art in [
        "key-sock",
        "machine-2",
        "lock-tin",
        "cast/kaya",
        "asker-helper",
    ] {
        assert!(wants.contains(&Want::Art(art.into())), "{art}");
    }
    assert!(wants.contains(&Want::Misconception("one-key-for-all".into())));
}

/// Does what Sango would until the play waits for something else than a key.
fn build(state: &mut State, content: &Content) {
    while state.phase() == Phase::Build {
        let wise = state.wise(content).expect("a way on");
        assert_ne!(state.act(content, &wise), Outcome::Nothing);
    }
}

#[test]
fn a_key_is_built_tried_kept_and_asked_for() {
    let content = sound();
    let mut state = begin(&content, 1);
    assert_eq!(
        state.act(&content, &Action::Try),
        Outcome::Nothing,
        "no key yet"
    );
    assert_eq!(
        state.act(&content, &Action::Put("dog".into())),
        Outcome::Nothing
    );
    assert_eq!(
        state.act(&content, &Action::Put("sun".into())),
        Outcome::Built
    );
    assert_eq!(state.act(&content, &Action::Try), Outcome::Trying);
    assert_eq!(
        state.tries(&content).last().map(Vec::as_slice),
        Some([2].as_slice())
    );
    assert_eq!(
        state.act(&content, &Action::Stop),
        Outcome::Built,
        "one may think again"
    );
    assert!(state.misconceptions().is_empty());
    build(&mut state, &content);
    assert_eq!(state.key().len(), 4);
    assert_ne!(
        state.tries(&content).last().map(Vec::as_slice),
        Some(state.key())
    );
    assert_eq!(
        state.act(&content, &Action::Continue),
        Outcome::Held(Span::Days)
    );
    assert_eq!(state.act(&content, &Action::Continue), Outcome::Asked);
    let kept = Outcome::Answered(Answer::Keep);
    assert_eq!(state.act(&content, &Action::Answer(Answer::Keep)), kept);
    assert_eq!(state.act(&content, &Action::Continue), Outcome::LevelUp(1));
}

#[test]
fn a_key_that_falls_stays_in_hand_and_two_falls_bring_the_demonstration() {
    let content = sound();
    let mut state = begin(&content, 2);
    let short = |show_me| Outcome::Fell {
        span: Span::Minutes,
        by: Trick::Short,
        show_me,
    };
    state.act(&content, &Action::Put("cat".into()));
    state.act(&content, &Action::Try);
    assert_eq!(state.act(&content, &Action::Continue), short(false));
    assert_eq!(state.act(&content, &Action::Continue), Outcome::Built);
    assert_eq!(state.key(), [0], "to be made longer");
    state.act(&content, &Action::Try);
    assert_eq!(state.act(&content, &Action::Continue), short(true));
    assert_eq!(state.act(&content, &Action::Continue), Outcome::Shown);
    assert!(state.span(&content) >= Some(Span::Days));
    assert_eq!(state.act(&content, &Action::Continue), Outcome::NextLock);
    assert_eq!(
        state.progress(&content),
        (0, 1),
        "it comes again, for one’s own doing"
    );
    let wrong: Vec<_> = state.misconceptions();
    assert_eq!(wrong, ["short-will-do".into(), "short-will-do".into()]);
}

#[test]
fn a_key_given_away_is_spent() {
    let content = sound();
    let mut state = begin(&content, 3);
    build(&mut state, &content);
    let given = state.key().to_vec();
    state.act(&content, &Action::Continue);
    state.act(&content, &Action::Continue);
    let outcome = state.act(&content, &Action::Answer(Answer::Hand));
    assert!(matches!(outcome, Outcome::Wronged { show_me: false, .. }));
    assert_eq!(state.act(&content, &Action::Continue), Outcome::Anew);
    assert!(state.key().is_empty());
    build(&mut state, &content);
    state.act(&content, &Action::Continue);
    state.act(&content, &Action::Continue);
    state.act(&content, &Action::Answer(Answer::Keep));
    assert_eq!(state.act(&content, &Action::Continue), Outcome::LevelUp(1));
    // Where the machine knows old keys, they lie ready, and fall first.
    let at = state.ring(&content).iter().position(|old| *old == given);
    state.act(&content, &Action::Old(at.expect("on the ring")));
    assert_eq!(state.key(), given);
    state.act(&content, &Action::Try);
    let outcome = state.act(&content, &Action::Continue);
    assert!(
        matches!(
            outcome,
            Outcome::Fell {
                by: Trick::Reuse,
                ..
            }
        ),
        "{outcome:?}"
    );
}

#[test]
fn a_key_hidden_from_who_looks_after_you_is_asked_for_again() {
    let content = sound();
    let mut state = (0..)
        .map(|seed| {
            let mut state = begin(&content, seed);
            while state.level() == 0 {
                let wise = state.wise(&content).expect("a way on");
                state.act(&content, &wise);
            }
            state
        })
        .find(|state| {
            state
                .lock(&content)
                .is_some_and(|lock| lock.id.0 == "tablet")
        })
        .expect("a seed");
    build(&mut state, &content);
    state.act(&content, &Action::Continue);
    state.act(&content, &Action::Continue);
    let before = state.key().to_vec();
    let outcome = state.act(&content, &Action::Answer(Answer::Keep));
    assert_eq!(outcome.feel(), Feel::Again);
    assert_eq!(state.act(&content, &Action::Continue), Outcome::Asked);
    assert_eq!(state.key(), before);
    let handed = Outcome::Answered(Answer::Hand);
    assert_eq!(state.act(&content, &Action::Answer(Answer::Hand)), handed);
}

fn any_action(content: &Content) -> impl Strategy<Value = Action> + use<> {
    let parts: Vec<_> = content.tray.iter().map(|part| part.id.clone()).collect();
    prop_oneof![
        8 => prop::sample::select(parts).prop_map(Action::Put),
        2 => Just(Action::TakeBack),
        1 => (0usize..4).prop_map(Action::Old),
        4 => Just(Action::Try),
        1 => Just(Action::Stop),
        2 => Just(Action::Answer(Answer::Keep)),
        2 => Just(Action::Answer(Answer::Hand)),
        6 => Just(Action::Continue),
        1 => Just(Action::ShowMe),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn every_state_can_be_finished(seed: u64, actions in prop::collection::vec(any_action(&sound()), 0..80)) {
        let content = sound();
        let mut state = begin(&content, seed);
        let mut again = begin(&content, seed);
        for action in &actions {
            let before = state.clone();
            let outcome = state.act(&content, action);
            prop_assert_eq!(&outcome, &again.act(&content, action), "the same seed plays the same");
            prop_assert!(outcome != Outcome::Nothing || state == before, "nothing changes without an outcome");
            prop_assert!(state.key().len() <= content.places);
            prop_assert!(state.tries(&content).len() <= 10);
        }
        prop_assert_eq!(&state, &again);
        for _ in 0..200 {
            let Some(wise) = state.wise(&content) else { break };
            let outcome = state.act(&content, &wise);
            prop_assert!(!matches!(outcome.feel(), Feel::Nothing | Feel::Again), "{:?}: {:?}", wise, outcome);
        }
        prop_assert!(state.finished());
    }

    #[test]
    fn what_is_added_never_makes_a_key_easier_and_no_machine_needs_more_than_trying_all(
        parts in prop::collection::vec(0usize..12, 1..10), level in 0usize..3, ring in prop::collection::vec(prop::collection::vec(0usize..12, 1..8), 0..3),
    ) {
        let content = sound();
        let machine = &content.machines[level];
        let all = strength(&content, machine, &ring, &parts);
        let most = 12f64.log10() * f64::from(u8::try_from(parts.len()).expect("few"));
        prop_assert!((0.0..=most + 1e-9).contains(&all.0));
        let knows_nothing = strength(&content, &content.machines[0], &ring, &parts);
        prop_assert!((knows_nothing.0 - most).abs() < 1e-9);
    }

    #[test]
    fn content_that_was_never_checked_does_not_panic(seed: u64, actions in prop::collection::vec(any_action(&sound()), 0..30), goal: u8) {
        let level = Level { of: vec!["nobody".into(), "shed".into()], goal };
        for levels in [vec![], vec![Level { of: vec![], goal }], vec![level.clone(), level]] {
            let whole = Content { levels, ..sound() };
            let bare = Content { tray: vec![], machines: vec![], falls: vec![], ..whole.clone() };
            let hopeless = Content { places: 1, ..whole.clone() };
            for content in [whole, bare, hopeless] {
                let mut state = begin(&content, seed);
                for action in &actions {
                    state.act(&content, action);
                    state.tries(&content);
                    state.wise(&content);
                }
            }
        }
    }
}
