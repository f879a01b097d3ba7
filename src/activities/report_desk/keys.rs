//! What the controls that do an action are called, so that a hand finds them.

use super::Action;

impl Action {
    /// The keys of the controls that do this, of which the first that is there is meant.
    pub fn keys(&self) -> Vec<String> {
        let key = match self {
            Action::Open(post) => format!("post-{post}"),
            Action::KeepProof => "ui-desk-proof".into(),
            Action::Block => "ui-desk-block".into(),
            Action::Report => "ui-desk-report".into(),
            Action::Reason(reason) => format!("reason-{reason}"),
            // First the list of those whom one could tell.
            Action::Tell(adult) => {
                return vec![format!("adult-{adult}"), "ui-desk-tell".into()];
            }
            Action::CallHelpline => "ui-desk-helpline".into(),
            Action::Reply => "ui-desk-reply".into(),
            Action::Forward => "ui-desk-forward".into(),
            Action::Back => "ui-common-back".into(),
            Action::Done => "ui-desk-done".into(),
        };
        vec![key]
    }
}
