//! What the controls that do an action are called, so that a hand finds them.

use super::Action;

impl Action {
    /// The keys of the controls that do this, of which the first that is there is meant.
    pub fn keys(&self) -> Vec<String> {
        match self {
            Action::Open => vec!["ui-sort-open".into()],
            Action::Use(tool) => vec![format!("tool-{tool}")],
            Action::Place(home) => vec![format!("home-{home}")],
            Action::Call(thing) => vec![format!("boat-{thing}")],
            Action::ShowMe => vec!["ui-sort-show-me".into()],
            Action::Continue => vec!["ui-common-next".into()],
        }
    }
}
