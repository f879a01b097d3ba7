//! What the controls that do an action are called, so that a hand finds them.

use super::Action;

impl Action {
    /// The keys of the controls that do this, of which the first that is there is meant.
    pub fn keys(&self) -> Vec<String> {
        match self {
            Action::LetThrough => vec!["ui-catch-pass".into()],
            Action::Shield(lane) => vec![format!("lane-{lane}")],
            Action::Speak => vec!["ui-catch-speak".into()],
            Action::Say(id) => vec![format!("own-{id}")],
            Action::ReadOn => vec!["ui-common-next".into()],
            Action::ShowMe => vec!["ui-catch-show-me".into()],
        }
    }
}
