//! Tests of the treasure box: faults by hand, play by hand, and properties over any sound content and any actions.

use super::content::{RawMiss, RawThing};
use super::*;
use crate::activities::ladder::{Level, RawLevel};
use crate::activities::planted::{changed, told};
use crate::activities::replayed::replayed;
use crate::activities::{ActivityRaw, Setting, Want};
use crate::ids::ThingId;
use crate::source::Source;
use proptest::prelude::*;

const NAMES: [&str; 8] = [
    "badge", "drawing", "password", "score", "holiday", "voice", "poem", "map",
];

const SOUND: &str = r#"TreasureBox(
    homes: [everyone, me, family, friends],
    things: [
        (id: "badge", art: "thing-badge", right: [me, family], misses: [
            (home: friends, misconception: "friends-keep-it"), (home: everyone, misconception: "nobody-looks")]),
        (id: "drawing", art: "thing-drawing", right: [family, friends, everyone], misses: [
            (home: me, misconception: "hide-everything")]),
    ],
    levels: [(of: ["badge", "drawing"], goal: 1), (of: ["badge"], goal: 1), (of: ["drawing", "badge"], goal: 2)],
)"#;

fn raw(text: &str) -> Raw<'_> {
    match Source::new("x.ron", text).read::<ActivityRaw>() {
        Ok(ActivityRaw::TreasureBox(raw)) => raw,
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

fn right(state: &State, content: &Content) -> Home {
    content
        .thing(state.current().expect("a thing"))
        .expect("known")
        .right[0]
}

fn wrong(state: &State, content: &Content) -> Home {
    content
        .thing(state.current().expect("a thing"))
        .expect("known")
        .misses[0]
        .home
}

/// What is wrong with the sound content after a change of its text.
fn faults(from: &str, to: &str) -> Vec<(Option<String>, String)> {
    told(raw(&changed(SOUND, &[(from, to)])).check())
}

#[test]
fn each_fault_is_named_at_its_id() {
    let cases = [
        (
            "right: [me, family]",
            "right: []",
            Some("badge"),
            "“badge” has no right home",
        ),
        (
            "right: [me, family]",
            "right: [me, me, family]",
            Some("badge"),
            "“badge” names me twice as right",
        ),
        (
            "right: [me, family]",
            "right: [family]",
            Some("badge"),
            "“badge” does not say what choosing me reveals",
        ),
        (
            "right: [me, family]",
            "right: [me, family, friends]",
            Some("friends-keep-it"),
            "friends is both right and a miss for “badge”",
        ),
        (
            "(home: friends,",
            "(home: everyone,",
            Some("nobody-looks"),
            "“badge” has more than one miss for everyone",
        ),
        (
            "homes: [everyone, ",
            "homes: [",
            Some("nobody-looks"),
            "“badge” speaks of everyone, which is no home here",
        ),
        (
            "homes: [everyone, me",
            "homes: [everyone, me, me",
            None,
            "a home is listed twice",
        ),
        (
            "homes: [everyone, me, family, friends]",
            "homes: [me]",
            None,
            "there is no choice of homes",
        ),
        (
            "id: \"drawing\"",
            "id: \"badge\"",
            Some("badge"),
            "the thing “badge” is there twice",
        ),
        (
            "id: \"drawing\"",
            "id: \"Drawing\"",
            Some("Drawing"),
            "“Drawing” cannot be the id of a thing",
        ),
        (
            "id: \"drawing\"",
            "id: \"goal\"",
            Some("goal"),
            "two parts of this activity would share the text “…-goal”",
        ),
        (
            "goal: 2",
            "goal: 3",
            Some("drawing"),
            "the goal 3 of level 3 cannot be reached with 2 things",
        ),
        (
            "goal: 2",
            "goal: 0",
            Some("drawing"),
            "the goal 0 of level 3 cannot be reached with 2 things",
        ),
        (
            "[\"badge\"]",
            "[\"bage\"]",
            Some("bage"),
            "level 2 speaks of “bage”, which is no thing here",
        ),
        (
            "[\"badge\"]",
            "[\"badge\", \"badge\"]",
            Some("badge"),
            "level 2 lists “badge” twice",
        ),
        (
            ", (of: [\"badge\"], goal: 1)",
            "",
            None,
            "there are 2 levels instead of 3",
        ),
        (
            "\"thing-badge\"",
            "\"thing badge\"",
            Some("thing badge"),
            "“thing badge” cannot be the id of a picture",
        ),
        (
            "\"nobody-looks\"",
            "\"\"",
            Some(""),
            "“” cannot be the id of a misconception",
        ),
    ];
    for (from, to, at, what) in cases {
        let found = faults(from, to);
        assert!(
            found.contains(&(at.map(str::to_owned), what.to_owned())),
            "{from} -> {to}: {found:?}"
        );
    }
    let all_right = faults(
        "right: [family, friends, everyone]",
        "right: [me, family, friends, everyone]",
    );
    assert!(
        all_right
            .iter()
            .any(|(_, what)| what == "every home is right for “drawing”"),
        "{all_right:?}"
    );
    let unused = SOUND
        .replace("[\"badge\", \"drawing\"]", "[\"badge\"]")
        .replace("[\"drawing\", \"badge\"], goal: 2", "[\"badge\"], goal: 1");
    let unused = raw(&unused).check().expect_err("faults");
    assert_eq!(
        (unused.len(), unused[0].at, unused[0].what.as_str()),
        (1, Some("drawing"), "“drawing” comes in no level")
    );
}

#[test]
fn needs_name_texts_pictures_and_misconceptions() {
    let raw = raw(SOUND);
    let wants: Vec<_> = raw
        .needs("footprints-box")
        .into_iter()
        .map(|need| need.want)
        .collect();
    for text in [
        "footprints-box-goal",
        "footprints-box-badge",
        "footprints-box-badge-fits",
        "footprints-box-badge-friends",
    ] {
        assert!(wants.contains(&Want::Text(text.to_owned())), "{text}");
    }
    assert!(!wants.contains(&Want::Text("footprints-box-badge-me".to_owned())));
    assert!(wants.contains(&Want::Art("thing-drawing".to_owned())));
    assert!(wants.contains(&Want::Misconception("hide-everything".to_owned())));
}

#[test]
fn placing_rightly_leads_through_three_levels_to_the_end() {
    let content = sound();
    assert_eq!(content.homes, Home::ALL);
    let mut state = begin(&content, 1);
    let mut outcomes = Vec::new();
    while !state.finished() {
        let home = right(&state, &content);
        assert!(matches!(
            state.act(&content, &Action::Place(home)),
            Outcome::Fits { .. }
        ));
        assert_eq!(state.act(&content, &Action::Place(home)), Outcome::Nothing);
        outcomes.push(state.act(&content, &Action::Continue));
    }
    assert_eq!(
        outcomes,
        [
            Outcome::LevelUp(1),
            Outcome::LevelUp(2),
            Outcome::Next,
            Outcome::Finished
        ]
    );
    assert_eq!((state.current(), state.misses().len()), (None, 0));
    assert_eq!(
        state.act(&content, &Action::Place(Home::Me)),
        Outcome::Nothing
    );
}

#[test]
fn two_easy_successes_raise_the_level_before_its_goal() {
    let mut content = sound();
    content.levels = vec![content.levels[0].clone(); 3];
    content.levels.iter_mut().for_each(|level| level.goal = 9);
    let mut state = begin(&content, 3);
    let go = |state: &mut State, miss: bool| {
        if miss {
            state.act(&content, &Action::Place(wrong(state, &content)));
        }
        state.act(&content, &Action::Place(right(state, &content)));
        state.act(&content, &Action::Continue)
    };
    assert_eq!(go(&mut state, false), Outcome::Next);
    assert_eq!(
        go(&mut state, true),
        Outcome::Next,
        "a success after a miss is not easy"
    );
    assert_eq!(go(&mut state, false), Outcome::Next);
    assert_eq!(go(&mut state, false), Outcome::LevelUp(1));
    assert_eq!(
        go(&mut state, false),
        Outcome::Next,
        "the count begins anew"
    );
    assert_eq!(go(&mut state, false), Outcome::LevelUp(2));
}

#[test]
fn two_misses_bring_the_demonstration_and_lower_the_level() {
    let content = sound();
    let mut state = begin(&content, 5);
    state.act(&content, &Action::Place(right(&state, &content)));
    assert_eq!(state.act(&content, &Action::Continue), Outcome::LevelUp(1));
    let thing = state.current().cloned().expect("a thing");
    let miss = wrong(&state, &content);
    let first = state.act(&content, &Action::Place(miss));
    assert!(
        matches!(&first, Outcome::TooFar { show_me: false, .. }),
        "{first:?}"
    );
    assert_eq!(state.phase(), Phase::Place, "another go");
    let second = state.act(&content, &Action::Place(miss));
    assert!(
        matches!(&second, Outcome::TooFar { show_me: true, .. }),
        "{second:?}"
    );
    assert_eq!(state.act(&content, &Action::Place(miss)), Outcome::Nothing);
    let shown = state.act(&content, &Action::Continue);
    let reach = Reach {
        stops: vec![Home::Me, Home::Family],
    };
    assert_eq!(
        shown,
        Outcome::Demonstrated {
            thing,
            home: Home::Family,
            reach
        }
    );
    assert_eq!(
        state.act(&content, &Action::Continue),
        Outcome::LevelDown(0)
    );
    assert_eq!(
        state.progress(&content),
        (0, 1),
        "one right placing leads back up"
    );
    state.act(&content, &Action::Place(right(&state, &content)));
    assert_eq!(state.act(&content, &Action::Continue), Outcome::LevelUp(1));
    assert_eq!(state.misses().len(), 2);
    assert_eq!(state.misses()[0].misconception.as_ref(), "friends-keep-it");
}

#[test]
fn what_sango_showed_comes_again_and_does_not_count() {
    let content = sound();
    let mut state = begin(&content, 9);
    let shown = state.current().cloned();
    assert!(matches!(
        state.act(&content, &Action::ShowMe),
        Outcome::Demonstrated { .. }
    ));
    assert_eq!(state.act(&content, &Action::Continue), Outcome::Next);
    assert_eq!(state.progress(&content), (0, 1));
    assert_ne!(state.current().cloned(), shown);
    state.act(&content, &Action::ShowMe);
    state.act(&content, &Action::Continue);
    assert_eq!(state.current().cloned(), shown, "it comes again");
}

/// Any sound content: each thing's right homes are a set of the four, neither empty nor all.
fn any_content() -> impl Strategy<Value = Content> {
    let things = prop::collection::vec(1u8..15, 1..=NAMES.len());
    (things, prop::collection::vec((any::<u8>(), any::<u8>()), 3)).prop_map(|(rights, levels)| {
        let raw_things = rights.iter().zip(NAMES).map(|(&right, id)| {
            let is_right = |home: &Home| right & (1 << (*home as u8)) != 0;
            let (right, wrong): (Vec<Home>, Vec<Home>) =
                Home::ALL.iter().partition(|home| is_right(home));
            let misses = wrong
                .into_iter()
                .map(|home| RawMiss {
                    home,
                    misconception: "nobody-looks",
                })
                .collect();
            RawThing {
                id,
                art: "thing",
                right,
                misses,
            }
        });
        let raw_things: Vec<_> = raw_things.collect();
        let raw_levels = levels.iter().enumerate().map(|(number, &(pick, goal))| {
            let on_level = |at: usize| number == 0 || at == 0 || pick & (1 << at) != 0;
            let things: Vec<_> = (0..raw_things.len())
                .filter(|&at| on_level(at))
                .map(|at| NAMES[at])
                .collect();
            let goal = goal % u8::try_from(things.len()).expect("few") + 1;
            RawLevel { of: things, goal }
        });
        let levels = raw_levels.collect();
        Raw {
            homes: Home::ALL.to_vec(),
            things: raw_things,
            levels,
        }
        .check()
        .expect("sound")
    })
}

fn any_action() -> impl Strategy<Value = Action> {
    prop_oneof![
        4 => prop::sample::select(Home::ALL.to_vec()).prop_map(Action::Place),
        1 => Just(Action::ShowMe),
        3 => Just(Action::Continue),
    ]
}

proptest! {
    #[test]
    fn every_state_can_be_finished(content in any_content(), seed: u64, actions in prop::collection::vec(any_action(), 0..60)) {
        let mut state = replayed(
            || begin(&content, seed),
            &actions,
            |state, action| state.act(&content, action),
            &Outcome::Nothing,
            |state, _| {
                let known = |id: &ThingId| content.thing(id).is_some();
                prop_assert!(state.current().is_none_or(known));
                let (done, goal) = state.progress(&content);
                prop_assert!(done <= goal && state.level() < 3);
                Ok(())
            },
        )?;
        // Whoever now places rightly is through after at most the goals, one turn back and what is pending.
        let bound = 2 * (content.levels.iter().map(|level| usize::from(level.goal)).sum::<usize>() + 4);
        for _ in 0..bound {
            match state.phase() {
                Phase::Place => { state.act(&content, &Action::Place(right(&state, &content))); }
                Phase::Show | Phase::Continue => { state.act(&content, &Action::Continue); }
                Phase::Finished => break,
            }
        }
        prop_assert!(state.finished());
        prop_assert_eq!(state.act(&content, &Action::Continue), Outcome::Nothing);
    }

    #[test]
    fn a_turn_always_has_an_answer(content in any_content(), seed: u64, actions in prop::collection::vec(any_action(), 0..60)) {
        let mut state = begin(&content, seed);
        for action in &actions {
            let before = state.clone();
            if state.act(&content, action) == Outcome::Nothing {
                prop_assert_eq!(&state, &before, "nothing changes without an outcome");
            }
        }
    }

    #[test]
    fn content_that_was_never_checked_does_not_panic(seed: u64, actions in prop::collection::vec(any_action(), 0..20), goal: u8) {
        let level = Level { of: vec!["nobody".into()], goal };
        for levels in [vec![], vec![Level { of: vec![], goal }], vec![level.clone(), level]] {
            let content = Content { homes: vec![], things: vec![], levels };
            let mut state = begin(&content, seed);
            for action in &actions {
                state.act(&content, action);
            }
        }
    }
}
