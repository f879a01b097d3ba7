//! What the controls that do an action are called, so that a hand finds them.

use super::Action;

impl Action {
    /// The keys of the controls that do this, of which the first that is there is meant.
    pub fn keys(&self) -> Vec<String> {
        match self {
            Action::Do(deed) => vec![format!("deed-{deed}")],
            Action::Breathe => {
                vec!["ui-steps-breathe-in".into(), "ui-steps-breathe-out".into()]
            }
            Action::Continue => vec!["ui-common-next".into()],
            Action::ShowMe => vec!["ui-steps-show-me".into()],
        }
    }
}
