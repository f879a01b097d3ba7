//! Tests of the sea of words: faults by hand, play by hand, and properties over any sound content and any actions.

use super::content::{RawMiss, RawOwn, RawSender, RawWave, RawWord};
use super::*;
use crate::activities::ladder::{Level, RawLevel};
use crate::activities::planted::{changed, told};
use crate::activities::replayed::replayed;
use crate::activities::{ActivityRaw, Feel, Setting, Want};
use crate::source::Source;
use proptest::prelude::*;

const SOUND: &str = r#"KindnessCatch(
    friends: ["lin", "rico"],
    senders: [(id: "kenji", art: "chat-snail"), (id: "tarik", art: "chat-ball")],
    boat: "catch-boat", silence: "catch-silence", shield: "catch-shield",
    mend: [(id: "with-you"), (id: "joke", miss: "only-a-joke")],
    waves: [
        (id: "lunch", words: [
            (id: "seat", from: "kenji", to: "lin", right: [pass], misses: [(do: shield, misconception: "trust-nobody")]),
            (id: "smell", from: "tarik", to: "rico", right: [shield], misses: [(do: pass, misconception: "looking-away")]),
        ]),
        (id: "quiet", words: [
            (id: "nobody", to: "lin", right: [say], misses: [
                (do: pass, misconception: "one-of-many"), (do: shield, misconception: "trust-nobody")],
                say: [(id: "me"), (id: "wait", miss: "majority-decides")]),
            (id: "song", from: "kenji", to: "lin", art: "face-laughs", right: [pass], misses: [
                (do: shield, misconception: "trust-nobody")]),
        ]),
    ],
    levels: [(of: ["lunch"], goal: 1), (of: ["quiet", "lunch"], goal: 1), (of: ["quiet", "lunch"], goal: 2)],
)"#;

fn raw(text: &str) -> Raw<'_> {
    match Source::new("x.ron", text).read::<ActivityRaw>() {
        Ok(ActivityRaw::KindnessCatch(raw)) => raw,
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

/// A play of the sound content that stands before this word.
fn before(content: &Content, wanted: &str) -> State {
    for seed in 0..200 {
        let mut state = begin(content, seed);
        for _ in 0..40 {
            let is_there = (state.word(content)).is_some_and(|word| word.id.as_ref() == wanted);
            if is_there && state.phase() == Phase::Word {
                return state;
            }
            if state.finished() {
                break;
            }
            wisely(&mut state, content);
        }
    }
    panic!("{wanted} never comes");
}

fn wisely(state: &mut State, content: &Content) -> Outcome {
    let action = state.wise(content).expect("a way on");
    state.act(content, &action)
}

fn say(id: &str) -> Action {
    Action::Say(id.into())
}

/// What is wrong with the sound content after a change of its text.
fn faults(from: &str, to: &str) -> Vec<(Option<String>, String)> {
    told(raw(&changed(SOUND, &[(from, to)])).check())
}

#[test]
fn each_fault_is_named_at_its_id() {
    let smell = r#"right: [shield], misses: [(do: pass, misconception: "looking-away")]"#;
    let cases = [
        (
            r#"["lin", "rico"]"#,
            r#"["lin", "rico", "nour", "zuri"]"#,
            None,
            "there are 4 friends, each with a lane",
        ),
        (
            r#""lin", "rico"]"#,
            r#""lin", "lin"]"#,
            Some("lin"),
            "the friend “lin” is there twice",
        ),
        (
            r#"to: "rico""#,
            r#"to: "zuri""#,
            Some("zuri"),
            "“zuri” is no friend here",
        ),
        (
            r#"from: "tarik""#,
            r#"from: "yara""#,
            Some("yara"),
            "“yara” is nobody who sends words here",
        ),
        (
            "right: [say]",
            "right: []",
            Some("nobody"),
            "nothing is right for “nobody”",
        ),
        (
            "right: [say]",
            "right: [say, shield]",
            Some("trust-nobody"),
            "shield is both right and a miss for “nobody”",
        ),
        (
            smell,
            "right: [shield, pass], misses: []",
            Some("smell"),
            "both letting in and shielding are right for “smell”",
        ),
        (
            smell,
            "right: [shield], misses: []",
            Some("smell"),
            "“smell” does not say what pass reveals",
        ),
        (
            smell,
            r#"right: [shield, say], misses: [(do: pass, misconception: "looking-away")]"#,
            Some("smell"),
            "a word of one's own is right for “smell”, but none is offered",
        ),
        (
            r#"say: [(id: "me"), (id: "wait", miss: "majority-decides")]"#,
            r#"say: [(id: "me"), (id: "wait")]"#,
            Some("nobody"),
            "every word in `say` helps",
        ),
        (
            r#"say: [(id: "me"), (id: "wait", miss: "majority-decides")]"#,
            r#"say: [(id: "me")]"#,
            Some("nobody"),
            "`say` offers 1 words",
        ),
        (
            r#"(id: "with-you")"#,
            r#"(id: "with-you", miss: "too-late")"#,
            Some("with-you"),
            "no word in `mend` helps",
        ),
        (
            smell,
            r#"right: [pass], misses: [(do: shield, misconception: "trust-nobody")]"#,
            Some("lunch"),
            "in the wave “lunch” pass is right for every word",
        ),
        (
            r#"id: "song""#,
            r#"id: "done""#,
            Some("done"),
            "two parts of this activity would share the text “…-quiet-done”",
        ),
        (
            r#"(of: ["lunch"], goal: 1)"#,
            r#"(of: ["lunch"], goal: 2)"#,
            Some("lunch"),
            "the goal 2 of level 1 cannot be reached with 1 waves",
        ),
        (
            r#"(id: "with-you")"#,
            r#"(id: "with-you", art: "face-hugs")"#,
            Some("with-you"),
            "in `mend` some words have a picture and some have none",
        ),
        (
            r#"art: "face-laughs""#,
            r#"art: "face laughs""#,
            Some("face laughs"),
            "“face laughs” cannot be the id of a picture",
        ),
    ];
    for (from, to, at, what) in cases {
        let found = faults(from, to);
        assert!(
            found.contains(&(at.map(str::to_owned), what.to_owned())),
            "{from} -> {to}: {found:?}"
        );
    }
}

#[test]
fn needs_name_texts_pictures_and_misconceptions() {
    let raw = raw(SOUND);
    let needs = raw.needs("stand-up-catch");
    let wants: Vec<_> = needs.into_iter().map(|need| need.want).collect();
    for text in [
        "stand-up-catch-goal",
        "cast-rico",
        "stand-up-catch-kenji-name",
        "stand-up-catch-mend-joke-then",
        "stand-up-catch-lunch-about",
        "stand-up-catch-lunch-smell-pass",
        "stand-up-catch-quiet-nobody-say-wait-then",
    ] {
        assert!(wants.contains(&Want::Text(text.to_owned())), "{text}");
    }
    for art in ["catch-boat", "catch-silence", "cast/lin", "face-laughs"] {
        assert!(wants.contains(&Want::Art(art.to_owned())), "{art}");
    }
    assert!(wants.contains(&Want::Misconception("majority-decides".to_owned())));
}

#[test]
fn doing_what_fits_each_word_leads_through_three_levels() {
    let content = sound();
    let mut state = begin(&content, 1);
    let mut outcomes = Vec::new();
    while !state.finished() {
        outcomes.push(wisely(&mut state, &content));
    }
    assert!(outcomes.iter().all(|outcome| outcome.feel() != Feel::Again));
    let count = |wanted: Outcome| outcomes.iter().filter(|it| **it == wanted).count();
    assert_eq!(count(Outcome::LevelUp(1)) + count(Outcome::LevelUp(2)), 2);
    assert_eq!(count(Outcome::Calm), 4);
    assert_eq!(outcomes.last(), Some(&Outcome::Finished));
    assert!(state.misconceptions().is_empty() && state.word(&content).is_none());
    assert_eq!(state.act(&content, &Action::LetThrough), Outcome::Nothing);
}

#[test]
fn whoever_always_shields_or_always_lets_in_does_not_come_through() {
    let content = sound();
    for pick in [0, 1] {
        let mut state = begin(&content, 3);
        for _ in 0..300 {
            let action = match state.phase() {
                Phase::Word if pick == 0 => Action::LetThrough,
                Phase::Word => Action::Shield(state.word(&content).expect("a word").lane),
                _ => state.wise(&content).expect("a way on"),
            };
            state.act(&content, &action);
        }
        assert!(!state.finished(), "{pick}");
        assert_eq!(state.level(), 0, "{pick}");
    }
}

#[test]
fn a_cruel_word_that_got_in_is_mended_and_tries_again() {
    let content = sound();
    let mut state = before(&content, "smell");
    let lane = state.word(&content).expect("a word").lane;
    let outcome = state.act(&content, &Action::LetThrough);
    assert_eq!(outcome, Outcome::Hurt("looking-away".into()));
    assert_eq!(state.warmth(lane), -1, "one sees it in the face");
    assert!(!state.was_right());
    assert_eq!(state.told(), Some(&Told::Did(Deed::Pass)));
    assert_eq!(state.act(&content, &Action::ReadOn), Outcome::ToMend);
    assert_eq!(state.offers().len(), 2);
    let outcome = state.act(&content, &say("joke"));
    assert_eq!(outcome, Outcome::NoHelp("only-a-joke".into()));
    assert_eq!(state.act(&content, &Action::ReadOn), Outcome::ToMend);
    assert!(state.hint(&content).is_some(), "two in a row: Sango shows");
    assert_eq!(state.act(&content, &say("with-you")), Outcome::Mended);
    assert!(state.warmth(lane) > 0 && state.was_right());
    assert_eq!(state.act(&content, &Action::ReadOn), Outcome::Again);
    assert_eq!(
        state.hint(&content),
        Some(Action::Shield(lane)),
        "and what to do when it tries again"
    );
    let outcome = state.act(&content, &Action::Shield(lane));
    assert_eq!(outcome, Outcome::Right(Deed::Shield));
}

#[test]
fn a_kind_word_that_was_kept_out_comes_again_last() {
    let content = sound();
    let mut state = (0..50)
        .map(|seed| begin(&content, seed))
        .find(|state| state.word(&content).expect("a word").id.as_ref() == "seat")
        .expect("first");
    let outcome = state.act(&content, &Action::Shield(0));
    assert_eq!(
        outcome,
        Outcome::Missed(Deed::Shield, "trust-nobody".into())
    );
    assert_eq!(state.act(&content, &Action::ReadOn), Outcome::Next);
    assert_eq!(state.word(&content).expect("a word").id.as_ref(), "smell");
    assert_eq!(state.met(&content), (0, 2));
    wisely(&mut state, &content);
    assert_eq!(state.act(&content, &Action::ReadOn), Outcome::Next);
    assert_eq!(state.word(&content).expect("a word").id.as_ref(), "seat");
    assert_eq!(state.met(&content), (1, 2));
}

#[test]
fn before_a_silence_only_a_word_of_ones_own_helps() {
    let content = sound();
    for deed in [Action::LetThrough, Action::Shield(0)] {
        let mut state = before(&content, "nobody");
        assert_eq!(state.act(&content, &deed).feel(), Feel::Again);
    }
    let mut state = before(&content, "nobody");
    assert_eq!(state.act(&content, &say("me")), Outcome::Nothing);
    assert_eq!(state.act(&content, &Action::Speak), Outcome::Words);
    let outcome = state.act(&content, &say("wait"));
    assert_eq!(outcome, Outcome::NoHelp("majority-decides".into()));
    assert_eq!(state.act(&content, &Action::ReadOn), Outcome::Words);
    let outcome = state.act(&content, &say("me"));
    assert_eq!(outcome, Outcome::Right(Deed::Say));
    assert_eq!(state.told(), Some(&Told::Said("me".into())));
}

#[test]
fn what_does_not_fit_yet_costs_nothing() {
    let content = sound();
    let mut state = before(&content, "song");
    let still = state.clone();
    assert!(state.may_speak(&content));
    assert_eq!(state.act(&content, &Action::Speak), Outcome::NotYet);
    assert_eq!(state.act(&content, &Action::Shield(1)), Outcome::Elsewhere);
    assert_eq!(state.act(&content, &Action::Shield(7)), Outcome::Nothing);
    assert_eq!(state, still);
    let mut state = before(&content, "seat");
    if !state.may_speak(&content) {
        assert_eq!(state.act(&content, &Action::Speak), Outcome::Nothing);
    }
}

#[test]
fn asking_sango_shows_and_makes_the_wave_no_easy_one() {
    let content = sound();
    let mut state = before(&content, "smell");
    assert_eq!(state.act(&content, &Action::ShowMe), Outcome::Shown);
    let lane = state.word(&content).expect("a word").lane;
    assert_eq!(state.hint(&content), Some(Action::Shield(lane)));
    assert_eq!(state.act(&content, &Action::ShowMe), Outcome::Nothing);
    state.act(&content, &Action::Shield(lane));
    assert_eq!(state.hint(&content), None);
}

/// Any sound content: of each wave's words the first is kind and the second cruel; of the others some call for words of one's own.
fn any_content() -> impl Strategy<Value = Content> {
    const WAVES: [&str; 4] = ["lunch", "bus", "pond", "choir"];
    const WORDS: [&str; 5] = ["kind", "cruel", "a", "b", "c"];
    let waves = prop::collection::vec(prop::collection::vec(0u8..4, 0..3), 1..=WAVES.len());
    (waves, prop::collection::vec((any::<u8>(), any::<u8>()), 3)).prop_map(|(waves, levels)| {
        let miss = |deed| RawMiss {
            deed,
            misconception: "too-late",
        };
        let own = || {
            let own = |id, miss| RawOwn {
                id,
                art: None,
                miss,
            };
            vec![own("good", None), own("bad", Some("too-late"))]
        };
        let word = |(at, kind): (usize, u8)| {
            let (right, misses) = match kind {
                0 => (vec![Deed::Pass], vec![miss(Deed::Shield)]),
                1 => (vec![Deed::Shield], vec![miss(Deed::Pass)]),
                2 => (vec![Deed::Say], vec![miss(Deed::Pass), miss(Deed::Shield)]),
                _ => (vec![Deed::Pass, Deed::Say], vec![miss(Deed::Shield)]),
            };
            RawWord {
                id: WORDS[at],
                from: (kind != 2).then_some("kenji"),
                to: if at % 2 == 0 { "lin" } else { "rico" },
                art: None,
                say: if right.contains(&Deed::Say) {
                    own()
                } else {
                    vec![]
                },
                right,
                misses,
            }
        };
        let raw_waves = waves.iter().zip(WAVES).map(|(kinds, id)| RawWave {
            id,
            words: [0, 1]
                .iter()
                .chain(kinds)
                .copied()
                .enumerate()
                .map(word)
                .collect(),
        });
        let waves: Vec<_> = raw_waves.collect();
        let raw_levels = levels.iter().enumerate().map(|(number, &(pick, goal))| {
            let on_level = |at: usize| number == 0 || at == 0 || pick & (1 << at) != 0;
            let of: Vec<_> = (0..waves.len())
                .filter(|&at| on_level(at))
                .map(|at| WAVES[at])
                .collect();
            let goal = goal % u8::try_from(of.len()).expect("few") + 1;
            RawLevel { of, goal }
        });
        Raw {
            friends: vec!["lin", "rico"],
            senders: vec![RawSender {
                id: "kenji",
                art: "snail",
            }],
            boat: "boat",
            silence: "silence",
            shield: "shield",
            mend: own(),
            levels: raw_levels.collect(),
            waves,
        }
        .check()
        .expect("sound")
    })
}

fn any_action() -> impl Strategy<Value = Action> {
    prop_oneof![
        3 => Just(Action::LetThrough),
        3 => (0usize..3).prop_map(Action::Shield),
        2 => Just(Action::Speak),
        2 => prop::sample::select(vec![say("good"), say("bad")]),
        1 => Just(Action::ShowMe),
        5 => Just(Action::ReadOn),
    ]
}

proptest! {
    #[test]
    fn every_state_can_be_finished(content in any_content(), seed: u64, actions in prop::collection::vec(any_action(), 0..80)) {
        let mut state = replayed(
            || begin(&content, seed),
            &actions,
            |state, action| state.act(&content, action),
            &Outcome::Nothing,
            |state, _| {
                let (met, of) = state.met(&content);
                prop_assert!(met <= of && state.level() < 3);
                prop_assert_eq!(state.finished(), state.wise(&content).is_none());
                let decides = matches!(state.phase(), Phase::Word | Phase::Say | Phase::Mend);
                prop_assert_eq!(decides, state.foolish(&content).is_some());
                Ok(())
            },
        )?;
        // Each word takes at most four actions; then the goals, one turn back, and what is pending.
        let waves = content.levels.iter().map(|level| usize::from(level.goal)).sum::<usize>() + 5;
        for _ in 0..2 * waves * (5 * 4 + 2) {
            let Some(action) = state.wise(&content) else { break };
            prop_assert_ne!(state.act(&content, &action).feel(), Feel::Again);
        }
        prop_assert!(state.finished());
        prop_assert_eq!(state.act(&content, &Action::ReadOn), Outcome::Nothing);
    }

    #[test]
    fn content_that_was_never_checked_does_not_panic(seed: u64, actions in prop::collection::vec(any_action(), 0..20), goal: u8) {
        let level = Level { of: vec!["nobody".into()], goal };
        for levels in [vec![], vec![Level { of: vec![], goal }], vec![level.clone(), level]] {
            let content = Content { levels, waves: vec![], mend: vec![], friends: vec![], ..sound() };
            let mut state = begin(&content, seed);
            for action in &actions {
                state.act(&content, action);
            }
        }
    }
}
