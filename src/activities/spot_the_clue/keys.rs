//! What the controls that do an action are called, so that a hand finds them.

use super::Action;

impl Action {
    /// The keys of the controls that do this, of which the first that is there is meant.
    pub fn keys(&self) -> Vec<String> {
        match self {
            Action::Look(place) => vec![format!("place-{place}")],
            Action::Catch => vec!["ui-clue-catch".into()],
            Action::Do(deed) => vec![format!("deed-{deed}")],
            Action::ShowMe => vec!["ui-clue-show-me".into()],
            Action::Continue => vec!["ui-common-next".into()],
        }
    }
}
