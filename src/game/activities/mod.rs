//! The engines' views: they show a state and send what the child does; the rules below decide.

pub mod report_desk;
pub mod treasure_box;

use bevy::prelude::*;

use crate::activities::{Action, Activity, Outcome, State};

/// Something a child did in the activity on the screen.
#[derive(Message, Debug, Clone)]
pub struct Act(pub Action);

/// What a view shows.
pub struct View<'a> {
    /// `<lesson>-<step>` or `task-<band>`: the texts' first part.
    pub prefix: &'a str,
    /// The activity.
    pub activity: &'a Activity,
    /// Where the play stands.
    pub state: &'a State,
    /// What came of the last action.
    pub last: Option<&'a Outcome>,
    /// Whether the outcome is new: only then does it move.
    pub fresh: bool,
}

/// Shows whichever engine it is.
pub fn show(ui: &mut super::ui::Ui, view: &View, beside: report_desk::Beside) {
    match (view.activity, view.state) {
        (Activity::TreasureBox(content), State::TreasureBox(state)) => {
            let last = match view.last {
                Some(Outcome::TreasureBox(outcome)) => Some(outcome),
                _ => None,
            };
            treasure_box::show(ui, view.prefix, content, state, last, view.fresh);
        }
        (Activity::ReportDesk(content), State::ReportDesk(state)) => {
            let last = match view.last {
                Some(Outcome::ReportDesk(outcome)) => Some(outcome),
                _ => None,
            };
            report_desk::show(ui, view.prefix, content, state, last, beside);
        }
        _ => {}
    }
}

pub(super) fn plugin(app: &mut App) {
    app.add_message::<Act>().add_plugins(treasure_box::plugin);
}

/// An observer that sends an action.
pub fn act(
    action: impl Into<Action>,
) -> impl Fn(On<bevy::ui_widgets::Activate>, MessageWriter<Act>) {
    let action = action.into();
    move |_, mut acts| {
        acts.write(Act(action.clone()));
    }
}
