//! What the controls that do an action are called, so that a hand finds them.

use super::Action;

impl Action {
    /// The keys of the controls that do this, of which the first that is there is meant.
    pub fn keys(&self) -> Vec<String> {
        match self {
            Action::Choose(card) => vec![format!("card-{card}")],
            Action::Slot(hour) => vec![format!("slot-{}", hour.id())],
            Action::Tomorrow => vec!["ui-planner-tomorrow".into()],
            Action::ShowMe => vec!["ui-planner-show-me".into()],
            Action::Continue => vec!["ui-common-next".into(), "ui-planner-mend".into()],
        }
    }
}
