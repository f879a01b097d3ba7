//! What the controls that do an action are called, so that a hand finds them.

use super::Action;

impl Action {
    /// The keys of the controls that do this, of which the first that is there is meant.
    pub fn keys(&self) -> Vec<String> {
        match self {
            Action::Place(home) => vec![format!("home-{}", home.id())],
            Action::ShowMe => vec!["ui-box-show-me".into()],
            Action::Continue => vec!["ui-common-next".into()],
        }
    }
}
