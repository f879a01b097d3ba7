//! What holds for any sound data, any seed and any moves.

use super::*;
use crate::activities::replayed::replayed;

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
        let mut state = replayed(
            || begin(&content, seed),
            &actions,
            |state, action| state.act(&content, action),
            &Outcome::Nothing,
            |state, _| {
                if let Some(day) = state.day(&content) {
                    prop_assert_eq!(day.slots.len(), state.board().places().len());
                    for (slot, place) in day.slots.iter().zip(state.board().places()) {
                        prop_assert_eq!(slot.fixed.is_some(), matches!(place, Place::Fixed(_)));
                    }
                    // Each card is in one place only.
                    let on_board: Vec<usize> = state.board().cards().collect();
                    prop_assert!(state.tray(&content).iter().all(|(card, _)| !on_board.contains(card)));
                }
                Ok(())
            },
        )?;
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
