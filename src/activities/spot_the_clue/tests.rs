//! Tests of pages with clues: faults by hand, play by hand, and properties over any sound pages and any actions.

use super::content::{RawDeed, RawPage, RawPlace, RawWay};
use super::*;
use crate::activities::ladder::{Level, RawLevel};
use crate::activities::{ActivityRaw, Fault, Feel, Setting, Want};
use crate::source::Source;
use proptest::prelude::*;

const SOUND: &str = r#"SpotTheClue(
    size: (400, 300),
    deeds: [(id: "close", art: "deed-close"), (id: "ask", art: "deed-ask"), (id: "play", art: "deed-play")],
    tell: "ask",
    pages: [
        (id: "loud", art: "page-loud",
            places: [
                (id: "button", at: (100, 200, 200, 80), sign: "trick-shouter"),
                (id: "clock", at: (20, 20, 80, 80), sign: "trick-hurry"),
                (id: "cross", at: (320, 10, 60, 60), miss: "all-bad"),
            ],
            does: [(do: "close", right: true), (do: "ask"), (do: "play", miss: "free-is-free")]),
        (id: "garden", art: "page-garden",
            places: [
                (id: "can", at: (0, 0, 100, 100), miss: "all-bad"),
                (id: "star", at: (200, 0, 100, 100), miss: "colour-is-trick"),
            ],
            does: [(do: "play", right: true), (do: "close", miss: "all-bad"), (do: "ask")]),
    ],
    levels: [(of: ["loud"], goal: 1), (of: ["garden"], goal: 1), (of: ["loud", "garden"], goal: 2)],
)"#;

fn raw(text: &str) -> Raw<'_> {
    match Source::new("x.ron", text).read::<ActivityRaw>() {
        Ok(ActivityRaw::SpotTheClue(raw)) => raw,
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

/// Looks at places, one after another.
fn look(state: &mut State, content: &Content, places: &[&str]) {
    for &place in places {
        let lit = state.act(content, &Action::Look(place.into()));
        assert!(matches!(lit, Outcome::Lit { .. }), "{place}: {lit:?}");
    }
}

fn catch(state: &mut State, content: &Content, place: &str) -> Outcome {
    look(state, content, &[place]);
    state.act(content, &Action::Catch)
}

fn deed(state: &mut State, content: &Content, deed: &str) -> Outcome {
    state.act(content, &Action::Do(deed.into()))
}

/// Plays the page in hand as Sango would, until it has ended.
fn manage(state: &mut State, content: &Content) {
    for _ in 0..40 {
        if state.phase() != Phase::Search {
            return;
        }
        let wise = state.wise(content).expect("a way on");
        state.act(content, &wise);
    }
    panic!("the page does not end");
}

/// What is wrong with the sound content after changes of its text.
fn faults(changes: &[(&str, &str)]) -> Vec<(Option<String>, String)> {
    let mut text = SOUND.to_owned();
    for (from, to) in changes {
        assert!(text.contains(from), "{from}");
        text = text.replacen(from, to, 1);
    }
    let own = |fault: &Fault| {
        assert!(!fault.mend.is_empty());
        (fault.at.map(str::to_owned), fault.what.clone())
    };
    match raw(&text).check() {
        Ok(_) => Vec::new(),
        Err(faults) => faults.iter().map(own).collect(),
    }
}

#[test]
fn each_fault_is_named_at_its_id() {
    assert_eq!(faults(&[]), []);
    let cases = [
        (
            "sign: \"trick-shouter\"",
            "sign: \"x\", miss: \"y\"",
            Some("button"),
            "“button” is both a sign and harmless",
        ),
        (
            ", sign: \"trick-shouter\"",
            "",
            Some("button"),
            "“button” is neither a sign nor harmless",
        ),
        (
            "(320, 10, 60, 60)",
            "(350, 10, 60, 60)",
            Some("cross"),
            "“cross” lies outside of its page",
        ),
        (
            "(320, 10, 60, 60)",
            "(320, 250, 60, 60)",
            Some("cross"),
            "“cross” lies outside of its page",
        ),
        (
            "(320, 10, 60, 60)",
            "(320, 10, 60, 30)",
            Some("cross"),
            "“cross” is too small for a finger",
        ),
        (
            "(320, 10, 60, 60)",
            "(40, 30, 60, 60)",
            Some("cross"),
            "“cross” lies over “clock”",
        ),
        (
            "miss: \"all-bad\"",
            "sign: \"trick\"",
            Some("loud"),
            "everything on “loud” is a sign",
        ),
        (
            "id: \"clock\"",
            "id: \"button\"",
            Some("button"),
            "the place “button” is there twice",
        ),
        (
            "id: \"garden\"",
            "id: \"loud\"",
            Some("loud"),
            "the page “loud” is there twice",
        ),
        (
            "id: \"garden\"",
            "id: \"goal\"",
            Some("goal"),
            "two parts of this activity would share the text “…-goal”",
        ),
        (
            "(do: \"ask\"), (do: \"play\"",
            "(do: \"play\"",
            Some("loud"),
            "“loud” does not say what “ask” leads to",
        ),
        (
            "(do: \"ask\"), (do: \"play\"",
            "(do: \"ask\"), (do: \"ask\"), (do: \"play\"",
            Some("ask"),
            "“loud” says twice what “ask” leads to",
        ),
        (
            "(do: \"ask\")",
            "(do: \"shout\")",
            Some("shout"),
            "“shout” is no deed here",
        ),
        (
            "(do: \"ask\")",
            "(do: \"ask\", miss: \"telling-costs-me\")",
            Some("ask"),
            "to ask or tell somebody is called a miss on “loud”",
        ),
        (
            "right: true",
            "right: true, miss: \"x\"",
            Some("close"),
            "“close” is both right and a miss on “loud”",
        ),
        (
            "(do: \"close\", right: true)",
            "(do: \"close\")",
            Some("loud"),
            "no deed ends “loud” well",
        ),
        (
            "tell: \"ask\"",
            "tell: \"call\"",
            Some("call"),
            "“call” is no deed here",
        ),
        ("(400, 300)", "(0, 300)", None, "the pages have no size"),
        (
            "\"trick-hurry\"",
            "\"Trick\"",
            Some("Trick"),
            "“Trick” cannot be the id of a picture",
        ),
        (
            "\"colour-is-trick\"",
            "\"\"",
            Some(""),
            "“” cannot be the id of a misconception",
        ),
        (
            "[\"garden\"]",
            "[\"yard\"]",
            Some("yard"),
            "level 2 speaks of “yard”, which is no page here",
        ),
        (
            "goal: 2",
            "goal: 3",
            Some("loud"),
            "the goal 3 of level 3 cannot be reached with 2 pages",
        ),
    ];
    for (from, to, at, what) in cases {
        let found = faults(&[(from, to)]);
        let wanted = (at.map(str::to_owned), what.to_owned());
        assert!(found.contains(&wanted), "{from} -> {to}: {found:?}");
    }
}

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
fn needs_name_texts_pictures_and_misconceptions() {
    let raw = raw(SOUND);
    let needs = raw.needs("ad-look").into_iter();
    let wants: Vec<_> = needs.map(|need| need.want).collect();
    for text in [
        "ad-look-goal",
        "ad-look-do-ask",
        "ad-look-loud",
        "ad-look-loud-button",
        "ad-look-loud-button-name",
        "ad-look-loud-cross-why",
        "ad-look-garden-do-play",
    ] {
        assert!(wants.contains(&Want::Text(text.to_owned())), "{text}");
    }
    for art in ["page-loud", "trick-hurry", "deed-close"] {
        assert!(wants.contains(&Want::Art(art.to_owned())), "{art}");
    }
    assert!(wants.contains(&Want::Misconception("colour-is-trick".to_owned())));
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

const NAMES: [&str; 6] = ["a", "b", "c", "d", "e", "f"];

/// Any sound pages: which places are signs, and which deed is right, by chance.
fn any_content() -> impl Strategy<Value = Content> {
    let pages = prop::collection::vec((0u8..32, 2usize..=5), 2..=5);
    (pages, prop::collection::vec((any::<u8>(), any::<u8>()), 3)).prop_map(|(pages, levels)| {
        let does = |right: &'static str| {
            let way = |deed| RawWay {
                deed,
                right: deed == right,
                miss: (deed != right && deed != "ask").then_some("wrong"),
            };
            ["close", "ask", "play"].map(way).to_vec()
        };
        let drawn = pages.iter().zip(NAMES).enumerate();
        let drawn = drawn.map(|(number, (&(signs, places), id))| RawPage {
            id,
            art: "page",
            places: (0..places)
                .map(|at| {
                    // The first page is innocent, the second has a sign; something is harmless on each.
                    let is_sign = number > 0 && at > 0 && (signs & (1 << at) != 0 || number == 1);
                    RawPlace {
                        id: NAMES[at],
                        at: (at as u16 * 60, 0, 60, 60),
                        sign: is_sign.then_some("trick"),
                        miss: (!is_sign).then_some("harmless"),
                    }
                })
                .collect(),
            does: does(["play", "close", "ask"][number % 3]),
        });
        let drawn: Vec<_> = drawn.collect();
        let levels = levels.iter().enumerate().map(|(number, &(pick, goal))| {
            let on_level = |at: usize| number == 0 || at == 0 || pick & (1 << at) != 0;
            let of: Vec<_> = (0..drawn.len())
                .filter(|&at| on_level(at))
                .map(|at| NAMES[at])
                .collect();
            let goal = goal % u8::try_from(of.len()).expect("few") + 1;
            RawLevel { of, goal }
        });
        let levels = levels.collect();
        let deed = |id| RawDeed { id, art: "deed" };
        let raw = Raw {
            size: (300, 300),
            deeds: ["close", "ask", "play"].map(deed).to_vec(),
            tell: "ask",
            pages: drawn,
            levels,
        };
        raw.check().expect("sound")
    })
}

fn any_action() -> impl Strategy<Value = Action> {
    prop_oneof![
        5 => prop::sample::select(NAMES.to_vec()).prop_map(|id| Action::Look(id.into())),
        3 => Just(Action::Catch),
        3 => prop::sample::select(vec!["close", "ask", "play", "none"]).prop_map(|id| Action::Do(id.into())),
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
            prop_assert!(done <= goal && state.level() < 3);
        }
        prop_assert_eq!(&state, &again);
        let misses = state.misconceptions().len();
        for _ in 0..400 {
            let Some(wise) = state.wise(&content) else { break };
            let feel = state.act(&content, &wise).feel();
            prop_assert!(!matches!(feel, Feel::Nothing | Feel::Again), "{:?}", wise);
        }
        prop_assert!(state.finished());
        prop_assert_eq!(state.misconceptions().len(), misses, "what Sango would do is no miss");
        prop_assert_eq!(state.act(&content, &Action::Continue), Outcome::Nothing);
    }

    #[test]
    fn what_is_foolish_is_a_miss(content in any_content(), seed: u64, actions in prop::collection::vec(any_action(), 0..60)) {
        let mut state = begin(&content, seed);
        for action in &actions {
            state.act(&content, action);
            if let Some(foolish) = state.foolish(&content) {
                prop_assert_eq!(state.clone().act(&content, &foolish).feel(), Feel::Again);
            }
        }
    }

    #[test]
    fn content_that_was_never_checked_does_not_panic(seed: u64, actions in prop::collection::vec(any_action(), 0..20), goal: u8) {
        let level = Level { of: vec!["nobody".into()], goal };
        let empty = Level { of: vec!["a".into()], goal };
        let page = Page { id: "a".into(), art: String::new(), places: vec![], does: vec![] };
        for levels in [vec![], vec![Level { of: vec![], goal }], vec![level.clone(), level], vec![empty]] {
            let content = Content { size: (0, 0), deeds: vec![], pages: vec![page.clone()], levels };
            let mut state = begin(&content, seed);
            for action in &actions {
                state.act(&content, action);
                state.wise(&content);
                state.foolish(&content);
            }
        }
    }
}
