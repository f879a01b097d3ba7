//! Tests of sorting: faults by hand, play by hand, and properties over any sound content and any actions.

use super::content::{RawHome, RawMend, RawMiss, RawThing, RawTool, RawUse};
use super::*;
use crate::activities::ladder::{Level, RawLevel};
use crate::activities::{ActivityRaw, Feel, Setting, Want};
use crate::ids::{HomeId, ThingId, ToolId};
use crate::source::Source;
use proptest::prelude::*;

const NAMES: [&str; 6] = ["whale", "song", "clip", "photo", "pattern", "voice"];
const HOMES: [&str; 3] = ["wall", "drawer", "leave"];
const TOOLS: [&str; 3] = ["ask", "name", "swap"];

const SOUND: &str = r#"Sort(
    homes: [(id: "wall", art: "home-wall"), (id: "drawer", art: "home-drawer"), (id: "leave", art: "home-leave")],
    tools: [(id: "ask", icon: "tell"), (id: "name", icon: "person")],
    unseen: "cover-tells-all",
    grows: ["p-0", "p-1", "p-2", "p-3", "p-4"],
    things: [
        (id: "whale", art: "thing-whale", right: ["wall"], misses: [(homes: ["drawer", "leave"], misconception: "hide-everything")]),
        (id: "song", art: "thing-song", inside: "thing-song-in",
            misses: [(homes: ["wall"], misconception: "online-means-free"), (homes: ["drawer", "leave"], misconception: "hide-everything")],
            uses: [(tool: "ask"), (tool: "name", miss: "credit-is-permission")],
            mends: [(home: "wall", by: ["ask"])]),
    ],
    levels: [(of: ["whale"], goal: 1), (of: ["song"], goal: 1), (of: ["whale", "song"], goal: 2)],
)"#;

fn raw(text: &str) -> Raw<'_> {
    match Source::new("x.ron", text).read::<ActivityRaw>() {
        Ok(ActivityRaw::Sort(raw)) => raw,
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

fn place(home: &str) -> Action {
    Action::Place(home.into())
}

fn using(tool: &str) -> Action {
    Action::Use(tool.into())
}

/// A play in which the song has just come in.
fn at_the_song(content: &Content) -> State {
    let mut state = begin(content, 1);
    state.act(content, &place("wall"));
    assert_eq!(state.act(content, &Action::Continue), Outcome::LevelUp(1));
    state
}

#[test]
fn each_fault_is_named_at_its_id() {
    let cases = [
        (
            "(id: \"leave\", art: \"home-leave\")",
            "(id: \"leave\", art: \"home-leave\"), (id: \"a\", art: \"x\"), (id: \"b\", art: \"x\")",
            None,
            "there are 5 homes",
        ),
        (
            "\"drawer\", art",
            "\"wall\", art",
            Some("wall"),
            "the home “wall” is there twice",
        ),
        (
            "\"home-wall\"",
            "\"home wall\"",
            Some("home wall"),
            "“home wall” cannot be the id of a picture",
        ),
        (
            "icon: \"person\")",
            "icon: \"person\"), (id: \"crop\", icon: \"x\")",
            Some("crop"),
            "the tool “crop” is used on nothing",
        ),
        (
            "\"p-0\", \"p-1\", ",
            "",
            Some("p-2"),
            "what grows has 3 drawings",
        ),
        (
            "\"p-1\"",
            "\"p-0\"",
            Some("p-0"),
            "the picture “p-0” is there twice",
        ),
        (
            "    unseen: \"cover-tells-all\",\n",
            "",
            Some("song"),
            "“song” is closed, and nothing says what sorting it unseen reveals",
        ),
        (
            " inside: \"thing-song-in\",",
            "",
            Some("cover-tells-all"),
            "nothing here is closed, so nothing can be sorted unseen",
        ),
        (
            "right: [\"wall\"], ",
            "",
            Some("whale"),
            "“whale” belongs nowhere",
        ),
        (
            "right: [\"wall\"], misses: [(homes: [\"drawer\", \"leave\"], misconception: \"hide-everything\")]",
            "right: [\"wall\", \"drawer\", \"leave\"]",
            Some("whale"),
            "every home is right for “whale”",
        ),
        (
            "right: [\"wall\"]",
            "right: [\"wal\"]",
            Some("wal"),
            "“whale” speaks of wal, which is no home here",
        ),
        (
            "right: [\"wall\"]",
            "right: [\"wall\", \"wall\"]",
            Some("whale"),
            "“whale” names wall twice as right",
        ),
        (
            "right: [\"wall\"]",
            "right: [\"wall\", \"leave\"]",
            Some("leave"),
            "leave is both right and a miss for “whale”",
        ),
        (
            "[\"drawer\", \"leave\"]",
            "[\"drawer\"]",
            Some("whale"),
            "“whale” does not say what choosing leave reveals",
        ),
        (
            "[\"drawer\", \"leave\"]",
            "[\"drawer\", \"leave\", \"leave\"]",
            Some("leave"),
            "“whale” has more than one miss for leave",
        ),
        (
            "(tool: \"ask\")",
            "(tool: \"crop\"), (tool: \"ask\")",
            Some("crop"),
            "“song” speaks of crop, which is no tool here",
        ),
        (
            "(tool: \"ask\")",
            "(tool: \"ask\"), (tool: \"ask\")",
            Some("ask"),
            "“song” names the tool ask twice",
        ),
        (
            "by: [\"ask\"]",
            "by: []",
            Some("wall"),
            "“song” is mended by nothing",
        ),
        (
            "by: [\"ask\"]",
            "by: [\"ask\", \"name\"]",
            Some("name"),
            "name is both a miss and a help for “song”",
        ),
        (
            "by: [\"ask\"]",
            "by: [\"crop\"]",
            Some("crop"),
            "“song” is mended by crop, which cannot be used on it",
        ),
        (
            "mends: [(home: \"wall\"",
            "right: [\"leave\"], mends: [(home: \"leave\"",
            Some("leave"),
            "“song” is to be mended for leave, where it belongs already",
        ),
        (
            "id: \"ask\", icon",
            "id: \"wall\", icon",
            Some("ask"),
            "“song” speaks of ask, which is no tool here",
        ),
        (
            "id: \"whale\"",
            "id: \"goal\"",
            Some("goal"),
            "two parts of this activity would share the text “…-goal”",
        ),
        (
            "goal: 2",
            "goal: 3",
            Some("whale"),
            "the goal 3 of level 3 cannot be reached with 2 things",
        ),
        (
            "\"cover-tells-all\"",
            "\"\"",
            Some(""),
            "“” cannot be the id of a misconception",
        ),
    ];
    for (from, to, at, what) in cases {
        assert!(SOUND.contains(from), "{from}");
        let text = SOUND.replacen(from, to, 1);
        let faults = raw(&text).check().expect_err("faults");
        assert!(faults.iter().all(|fault| !fault.mend.is_empty()));
        assert!(
            faults
                .iter()
                .any(|fault| fault.at == at && fault.what == what),
            "{from} -> {to}: {faults:?}"
        );
    }
}

#[test]
fn needs_name_texts_pictures_and_misconceptions() {
    let needs = raw(SOUND).needs("fest-sort");
    let wants: Vec<_> = needs.into_iter().map(|need| need.want).collect();
    for text in [
        "goal",
        "grown",
        "done",
        "unseen",
        "home-wall",
        "tool-ask",
        "whale",
        "whale-fits",
        "whale-drawer",
        "song",
        "song-inside",
        "song-mended",
        "song-wall",
        "song-ask",
        "song-name",
    ] {
        assert!(
            wants.contains(&Want::Text(format!("fest-sort-{text}"))),
            "{text}"
        );
    }
    for not in ["whale-inside", "whale-mended", "whale-leave", "song-fits"] {
        assert!(
            !wants.contains(&Want::Text(format!("fest-sort-{not}"))),
            "{not}"
        );
    }
    for art in ["p-0", "home-leave", "thing-song-in"] {
        assert!(wants.contains(&Want::Art(art.to_owned())), "{art}");
    }
    for idea in [
        "cover-tells-all",
        "credit-is-permission",
        "online-means-free",
    ] {
        assert!(
            wants.contains(&Want::Misconception(idea.to_owned())),
            "{idea}"
        );
    }
}

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

/// Any sound content over three homes and three tools.
fn any_content() -> impl Strategy<Value = Content> {
    // For each thing: which homes are right (not all), whether it is closed, which tools help (the others are misses).
    let things = prop::collection::vec((0u8..7, any::<bool>(), 1u8..8), 1..=NAMES.len());
    (things, prop::collection::vec((any::<u8>(), any::<u8>()), 3)).prop_map(|(made, levels)| {
        let things: Vec<_> = made
            .iter()
            .zip(NAMES)
            .map(|(&(right, closed, help), id)| {
                let (right, wrong): (Vec<&str>, Vec<&str>) = HOMES.iter().partition(|home| {
                    right & (1 << HOMES.iter().position(|at| at == *home).unwrap_or(0)) != 0
                });
                let helps = |place: usize| help & (1 << place) != 0;
                let uses = TOOLS.iter().enumerate().map(|(place, &tool)| RawUse {
                    tool,
                    miss: (!helps(place)).then_some("credit-is-permission"),
                });
                let by = TOOLS
                    .iter()
                    .enumerate()
                    .filter(|&(place, _)| helps(place))
                    .map(|(_, &tool)| tool);
                RawThing {
                    id,
                    art: "thing",
                    inside: closed.then_some("thing-in"),
                    mends: vec![RawMend {
                        home: wrong[0],
                        by: by.collect(),
                    }],
                    misses: vec![RawMiss {
                        homes: wrong,
                        misconception: "online-means-free",
                    }],
                    right,
                    uses: uses.collect(),
                }
            })
            .collect();
        let levels = levels
            .iter()
            .enumerate()
            .map(|(number, &(pick, goal))| {
                let of: Vec<_> = (0..things.len())
                    .filter(|&at| number == 0 || at == 0 || pick & (1 << at) != 0)
                    .map(|at| NAMES[at])
                    .collect();
                let goal = goal % u8::try_from(of.len()).expect("few") + 1;
                RawLevel { of, goal }
            })
            .collect();
        Raw {
            homes: HOMES.map(|id| RawHome { id, art: "home" }).to_vec(),
            tools: TOOLS.map(|id| RawTool { id, icon: "x" }).to_vec(),
            unseen: things
                .iter()
                .any(|thing| thing.inside.is_some())
                .then_some("cover-tells-all"),
            grows: vec!["p-0", "p-1", "p-2", "p-3"],
            things,
            levels,
        }
        .check()
        .expect("sound")
    })
}

fn any_action() -> impl Strategy<Value = Action> {
    prop_oneof![
        3 => prop::sample::select(HOMES.to_vec()).prop_map(place),
        3 => prop::sample::select(TOOLS.to_vec()).prop_map(using),
        1 => prop::sample::select(NAMES.to_vec()).prop_map(|id| Action::Call(id.into())),
        3 => Just(Action::Open),
        1 => Just(Action::ShowMe),
        3 => Just(Action::Continue),
    ]
}

proptest! {
    #[test]
    fn every_state_can_be_finished(content in any_content(), seed: u64, actions in prop::collection::vec(any_action(), 0..80)) {
        let mut state = begin(&content, seed);
        let mut again = begin(&content, seed);
        for action in &actions {
            let before = state.clone();
            let outcome = state.act(&content, action);
            prop_assert_eq!(&outcome, &again.act(&content, action), "the same seed plays the same");
            if outcome == Outcome::Nothing {
                prop_assert_eq!(&state, &before, "nothing changes without an outcome");
            }
            let (done, goal) = state.progress(&content);
            prop_assert!(done <= goal && state.level() < 3 && state.grown() >= before.grown());
        }
        prop_assert_eq!(&state, &again);
        let misses = state.misses().len();
        // A look, three tools, a home and a step onward each: as many as the goals, one turn back and what is pending.
        let bound = 6 * (content.levels.iter().map(|level| usize::from(level.goal)).sum::<usize>() + 4);
        for _ in 0..bound {
            let Some(action) = state.wise(&content) else { break };
            let outcome = state.act(&content, &action);
            prop_assert!(outcome.feel() != Feel::Again && outcome != Outcome::Nothing, "{:?} {:?}", action, outcome);
        }
        prop_assert!(state.finished() && state.misses().len() == misses);
        prop_assert_eq!(state.grown(), content.pieces());
        prop_assert_eq!(state.act(&content, &Action::Continue), Outcome::Nothing);
    }

    #[test]
    fn what_is_foolish_is_a_miss(content in any_content(), seed: u64, actions in prop::collection::vec(any_action(), 0..60)) {
        let mut state = begin(&content, seed);
        for action in &actions {
            state.act(&content, action);
            let mut tried = state.clone();
            if let Some(foolish) = tried.foolish(&content) {
                prop_assert_eq!(tried.act(&content, &foolish).feel(), Feel::Again);
            }
        }
    }

    #[test]
    fn nobody_sorts_a_closed_thing_unseen(content in any_content(), seed: u64, actions in prop::collection::vec(any_action(), 0..80)) {
        let mut state = begin(&content, seed);
        for action in &actions {
            let was_open = state.is_open(&content);
            let outcome = state.act(&content, action);
            let fits = matches!(outcome, Outcome::Fits { .. });
            prop_assert!(!fits || was_open);
        }
    }

    #[test]
    fn content_that_was_never_checked_does_not_panic(seed: u64, actions in prop::collection::vec(any_action(), 0..20), goal: u8) {
        let level = Level { of: vec![ThingId::from("whale")], goal };
        let thing = Thing {
            id: "whale".into(), art: String::new(), inside: Some(String::new()), right: vec![], misses: vec![], uses: vec![],
            mends: vec![Mend { home: HomeId::from("wall"), by: vec![ToolId::from("ask")] }],
        };
        for levels in [vec![], vec![Level { of: vec![], goal }], vec![level.clone(), level]] {
            for things in [vec![], vec![thing.clone()]] {
                let content = Content { homes: vec![], tools: vec![], unseen: None, grows: vec![], things, levels: levels.clone() };
                let mut state = begin(&content, seed);
                for action in &actions {
                    state.act(&content, action);
                    state.wise(&content);
                    state.foolish(&content);
                }
            }
        }
    }
}
