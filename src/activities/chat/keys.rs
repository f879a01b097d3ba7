//! What the controls that do an action are called, so that a hand finds them.

use super::Action;

impl Action {
    /// The keys of the controls that do this, of which the first that is there is meant.
    pub fn keys(&self) -> Vec<String> {
        match self {
            Action::Say(id) => vec![format!("reply-{id}")],
            Action::Do(deed) => vec![format!("ui-chat-{}", deed.id())],
            Action::ReadOn => vec!["ui-chat-read-on".into(), "ui-chat-back".into()],
            Action::ShowMe => vec!["ui-chat-show-me".into()],
        }
    }
}
