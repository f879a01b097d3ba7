//! What the controls that do an action are called, so that a hand finds them.

use super::Action;

impl Action {
    /// The keys of the controls that do this, of which the first that is there is meant.
    pub fn keys(&self) -> Vec<String> {
        match self {
            Action::Use(tool) => vec![format!("ui-facts-{}", tool.id())],
            Action::Look(field) => vec![format!("field-{field}")],
            Action::Pin(side) => vec![format!("ui-facts-{}", side.id())],
            Action::Judge => vec!["ui-facts-judge".into()],
            Action::Say(verdict) => vec![format!("ui-facts-{}", verdict.id())],
            Action::PutDown => vec!["ui-facts-put-down".into(), "ui-facts-more".into()],
            Action::ReadOn => vec!["ui-facts-back".into(), "ui-common-next".into()],
            Action::ShowMe => vec!["ui-facts-show-me".into()],
        }
    }
}
