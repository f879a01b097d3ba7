//! What the controls that do an action are called, so that a hand finds them.

use super::{Action, Answer};

impl Action {
    /// The keys of the controls that do this, of which the first that is there is meant.
    pub fn keys(&self) -> Vec<String> {
        match self {
            Action::Put(part) => vec![format!("part-{part}")],
            Action::TakeBack => vec!["ui-keys-take-back".into()],
            Action::Old(at) => vec![format!("old-{at}")],
            Action::Try => vec!["ui-keys-try".into()],
            Action::Stop => vec!["ui-keys-stop".into()],
            Action::Answer(Answer::Keep) => vec!["ui-keys-keep".into()],
            Action::Answer(Answer::Hand) => vec!["ui-keys-hand".into()],
            Action::Continue => vec!["ui-keys-look".into(), "ui-common-next".into()],
            Action::ShowMe => vec!["ui-keys-show-me".into()],
        }
    }
}
