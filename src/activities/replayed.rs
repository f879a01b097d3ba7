//! For the engines' own properties: what holds of every play, whatever is done.

use std::fmt::Debug;

use proptest::prelude::{TestCaseError, prop_assert_eq};
use proptest::test_runner::TestCaseResult;

/// Does the same twice: the same comes of it, and where nothing comes of an action nothing changes. `each` looks at every state and the one
/// before it. Where the play stands then.
pub(super) fn replayed<S: Clone + PartialEq + Debug, A, O: PartialEq + Debug>(
    begin: impl Fn() -> S,
    actions: &[A],
    act: impl Fn(&mut S, &A) -> O,
    nothing: &O,
    each: impl Fn(&S, &S) -> TestCaseResult,
) -> Result<S, TestCaseError> {
    let (mut state, mut again) = (begin(), begin());
    for action in actions {
        let before = state.clone();
        let outcome = act(&mut state, action);
        prop_assert_eq!(
            &outcome,
            &act(&mut again, action),
            "the same seed plays the same"
        );
        if outcome == *nothing {
            prop_assert_eq!(&state, &before, "nothing changes without an outcome");
        }
        each(&state, &before)?;
    }
    prop_assert_eq!(&state, &again);
    Ok(state)
}

#[cfg(test)]
mod tests {
    use std::cell::Cell;

    use super::*;

    #[test]
    fn chance_and_silent_changes_are_told() {
        let fair = |state: &mut u8, by: &u8| {
            *state = state.wrapping_add(*by);
            *by
        };
        let all = |_: &u8, _: &u8| Ok(());
        assert_eq!(replayed(|| 1, &[2, 0, 3], fair, &0, all).ok(), Some(6));
        let drawn = Cell::new(0);
        let by_chance = |_: &mut u8, _: &u8| drawn.replace(drawn.get() + 1);
        assert!(replayed(|| 1, &[2], by_chance, &9, all).is_err());
        let silent = |state: &mut u8, by: &u8| {
            *state += *by;
            0
        };
        assert!(replayed(|| 1, &[2], silent, &0, all).is_err());
    }
}
