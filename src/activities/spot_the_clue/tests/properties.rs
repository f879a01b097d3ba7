//! What holds for any sound data, any seed and any moves.

use super::*;
use crate::activities::replayed::replayed;

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
        let mut state = replayed(
            || begin(&content, seed),
            &actions,
            |state, action| state.act(&content, action),
            &Outcome::Nothing,
            |state, _| {
                let (done, goal) = state.progress(&content);
                prop_assert!(done <= goal && state.level() < 3);
                Ok(())
            },
        )?;
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
