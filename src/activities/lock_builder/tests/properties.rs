//! What holds for any sound data, any seed and any moves.

use super::*;
use crate::activities::replayed::replayed;

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
        let mut state = replayed(
            || begin(&content, seed),
            &actions,
            |state, action| state.act(&content, action),
            &Outcome::Nothing,
            |state, _| {
                prop_assert!(state.key().len() <= content.places);
                prop_assert!(state.tries(&content).len() <= 10);
                Ok(())
            },
        )?;
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
