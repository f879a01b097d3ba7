//! What holds for any sound data, any seed and any moves.

use super::*;
use crate::activities::replayed::replayed;

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
        let mut state = replayed(
            || begin(&content, seed),
            &actions,
            |state, action| state.act(&content, action),
            &Outcome::Nothing,
            |state, before| {
                let (done, goal) = state.progress(&content);
                prop_assert!(done <= goal && state.level() < 3 && state.grown() >= before.grown());
                Ok(())
            },
        )?;
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
