//! The engines' views: they show a state and send what the child does; the rules below decide.

pub mod chat;
pub mod day_planner;
pub mod fact_finder;
mod homes;
mod journey;
pub mod kindness_catch;
pub mod lock_builder;
pub mod quick_steps;
pub mod report_desk;
pub mod sort;
pub mod spot_the_clue;
pub mod treasure_box;

use bevy::prelude::*;

use super::mascot::{Gesture, Mood};
use super::ui::Ui;
use super::ui::tokens::space;
use super::ui::widgets::Kind;
use crate::activities::{Action, Activity, Outcome, State};

/// Something a child did in the activity on the screen.
#[derive(Message, Debug, Clone)]
pub struct Act(pub Action);

/// What a view shows, besides its engine's content, state and last outcome.
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
    /// What is open beside a pretend app.
    pub beside: report_desk::Beside,
}

/// The views. Each module has `show`.
macro_rules! views {
    ($($name:ident = $($module:ident)::+),* $(,)?) => {
        /// Shows whichever engine it is.
        pub fn show(ui: &mut Ui, view: &View) {
            match (view.activity, view.state) {
                $((Activity::$name(content), State::$name(state)) => {
                    let last = match view.last {
                        Some(Outcome::$name(outcome)) => Some(outcome),
                        _ => None,
                    };
                    $($module)::+::show(ui, view, content, state, last);
                })*
                _ => {}
            }
        }
    };
}

views! {
    TreasureBox = treasure_box,
    ReportDesk = report_desk,
    ReportPractice = report_desk::practice,
    Chat = chat,
    KindnessCatch = kindness_catch,
    SpotTheClue = spot_the_clue,
    QuickSteps = quick_steps,
    FactFinder = fact_finder,
    LockBuilder = lock_builder,
    DayPlanner = day_planner,
    Sort = sort,
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

/// How wide a pretend device on that stage is: `most`, but in a low window what stands beside it needs room as well.
fn device(ui: &Ui, most: f32) -> f32 {
    let room = *ui.look.room;
    let whole = room.width - 2.0 * space::M;
    if room.is_portrait() {
        whole.min(most)
    } else {
        ((whole - space::L) * 0.6).min(most)
    }
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

/// The wish to be shown, in the middle of what is so wide. Large words of its name break, and what is around it is as high only within a
/// width that is known.
fn show_me(ui: &mut Ui, width: f32, key: &str, action: impl Into<Action>) {
    let middle = Node {
        width: px(width),
        flex_direction: FlexDirection::Column,
        align_items: AlignItems::Center,
        flex_shrink: 0.0,
        ..default()
    };
    let action: Action = action.into();
    ui.node(middle, (), |ui| {
        ui.button(Kind::Soft, key, Some("eye")).observe(act(action));
    });
}

/// The end of an activity: Sango is proud.
fn well_done(ui: &mut Ui, key: &str) {
    let says = ui.look.text(key);
    well_done_saying(ui, &says);
}

/// The same, in words that are not simply a text.
fn well_done_saying(ui: &mut Ui, says: &str) {
    let within = ui.look.room.at_most(space::COLUMN) - 2.0 * space::M;
    ui.side_by_side(UiRect::all(px(space::M)), |ui| {
        // Nobody but Sango is left on the stage: it may be as large as the joy.
        let size = if ui.look.room.is_portrait() {
            168.0
        } else {
            152.0
        };
        ui.spoken_above(within, size, (Mood::Proud, Gesture::Cheer), says);
    });
}

pub(super) fn plugin(app: &mut App) {
    app.add_message::<Act>().add_plugins((
        day_planner::plugin,
        fact_finder::plugin,
        journey::plugin,
        kindness_catch::plugin,
        lock_builder::plugin,
        quick_steps::plugin,
        sort::plugin,
        spot_the_clue::plugin,
    ));
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
