//! What the controls that do an action are called, so that a hand finds them.

use super::Action;

impl Action {
    /// The keys of the controls that do this, of which the first that is there is meant.
    pub fn keys(&self) -> Vec<String> {
        match self {
            Action::Desk(action) => action.keys(),
            Action::ReadOn => vec!["ui-desk-back".into(), "ui-common-next".into()],
            Action::ShowMe => vec!["ui-desk-show-me".into()],
        }
    }
}
