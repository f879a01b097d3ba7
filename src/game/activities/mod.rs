//! The engines' views: they show a state and send what the child does; the rules below decide.

pub mod chat;
pub mod report_desk;
pub mod treasure_box;

use bevy::prelude::*;

use super::mascot::{Gesture, Mood};
use super::ui::Ui;
use super::ui::tokens::space;
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
pub fn show(ui: &mut Ui, view: &View, beside: report_desk::Beside) {
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
        (Activity::ReportPractice(content), State::ReportPractice(state)) => {
            let last = match view.last {
                Some(Outcome::ReportPractice(outcome)) => Some(outcome),
                _ => None,
            };
            report_desk::show_practice(ui, view.prefix, content, state, last, beside);
        }
        (Activity::Chat(content), State::Chat(state)) => {
            let last = match view.last {
                Some(Outcome::Chat(outcome)) => Some(outcome),
                _ => None,
            };
            chat::show(ui, view.prefix, content, state, last, view.fresh);
        }
        _ => {}
    }
}

/// The room of an activity at a pretend device: side by side in a wide window, one under the other on an upright phone.
fn stage(ui: &mut Ui, children: impl FnOnce(&mut Ui)) {
    let room = *ui.look.room;
    let (flex_direction, align_items) = if room.is_portrait() {
        (FlexDirection::Column, AlignItems::Center)
    } else {
        (FlexDirection::Row, AlignItems::FlexStart)
    };
    let node = Node {
        width: px(room.at_most(900.0)),
        flex_direction,
        align_items,
        justify_content: JustifyContent::Center,
        column_gap: px(space::L),
        row_gap: px(space::S),
        padding: UiRect::axes(px(space::M), px(space::S)),
        ..default()
    };
    ui.node(node, (), children);
}

/// How wide what stands on that stage beside a device is, or above and below it.
fn beside_device(ui: &Ui, device: f32) -> f32 {
    let room = *ui.look.room;
    if room.is_portrait() {
        room.width - 2.0 * space::M
    } else {
        room.width.min(900.0) - 2.0 * space::M - space::L - device
    }
}

/// The end of an activity: Sango is proud.
fn well_done(ui: &mut Ui, key: &str) {
    let says = ui.look.text(key);
    let within = ui.look.room.at_most(space::COLUMN) - 2.0 * space::M;
    ui.side_by_side(UiRect::all(px(space::M)), |ui| {
        ui.spoken(within, 120.0, (Mood::Proud, Gesture::Cheer), &says);
    });
}

/// The keys of controls that do this; the first that is there.
pub fn keys(action: &Action) -> Vec<String> {
    use crate::activities::{chat, report_desk, report_practice, treasure_box};
    let keys = |keys: &[&str]| keys.iter().map(|key| (*key).to_owned()).collect();
    match action {
        Action::TreasureBox(action) => match action {
            treasure_box::Action::Place(home) => vec![format!("home-{}", home.id())],
            treasure_box::Action::ShowMe => keys(&["ui-box-show-me"]),
            treasure_box::Action::Continue => keys(&["ui-common-next"]),
        },
        Action::Chat(action) => match action {
            chat::Action::Say(id) => vec![format!("reply-{id}")],
            chat::Action::Do(deed) => vec![format!("ui-chat-{}", deed.id())],
            chat::Action::ReadOn => keys(&["ui-chat-read-on", "ui-chat-back"]),
            chat::Action::ShowMe => keys(&["ui-chat-show-me"]),
        },
        Action::ReportPractice(action) => match action {
            report_practice::Action::Desk(action) => {
                self::keys(&Action::ReportDesk(action.clone()))
            }
            report_practice::Action::ReadOn => keys(&["ui-desk-back", "ui-common-next"]),
            report_practice::Action::ShowMe => keys(&["ui-desk-show-me"]),
        },
        Action::ReportDesk(action) => match action {
            report_desk::Action::Open(post) => vec![format!("post-{post}")],
            report_desk::Action::KeepProof => keys(&["ui-desk-proof"]),
            report_desk::Action::Block => keys(&["ui-desk-block"]),
            report_desk::Action::Report => keys(&["ui-desk-report"]),
            report_desk::Action::Reason(reason) => vec![format!("reason-{reason}")],
            // First the list of those whom one could tell.
            report_desk::Action::Tell(adult) => {
                vec![format!("adult-{adult}"), "ui-desk-tell".to_owned()]
            }
            report_desk::Action::CallHelpline => keys(&["ui-desk-helpline"]),
            report_desk::Action::Reply => keys(&["ui-desk-reply"]),
            report_desk::Action::Forward => keys(&["ui-desk-forward"]),
            report_desk::Action::Back => keys(&["ui-common-back"]),
            report_desk::Action::Done => keys(&["ui-desk-done"]),
        },
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
