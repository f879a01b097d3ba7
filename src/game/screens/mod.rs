//! One file a screen. A screen builds its tree on entering its state and is built anew when anything it shows changes.

mod celebration;
mod code;
pub mod join;
mod language;
mod lesson;
pub(super) mod map;
mod seats;
mod sitting;
mod teacher;
mod title;

use bevy::prelude::*;
use bevy::state::state::StateTransitionSystems;

use super::app::Screen;
use super::course::{Course, Player};
use super::records::Records;
use super::ui::look::Room;
use super::words::Words;
use crate::session::Show;

pub use lesson::Play;
pub use sitting::Paper;

/// Asks for the screen in place to be built anew, since something it shows has changed.
#[derive(Message, Debug, Clone, Copy, Default)]
pub struct Rebuild;

pub(super) fn plugin(app: &mut App) {
    app.add_message::<Rebuild>();
    app.add_plugins((
        title::plugin,
        language::plugin,
        seats::plugin,
        code::plugin,
        join::plugin,
        map::plugin,
        lesson::plugin,
        sitting::plugin,
        celebration::plugin,
        teacher::plugin,
    ));
    // Before the transitions of the same update: what a person did is answered in the frame that takes it.
    app.configure_sets(
        StateTransition,
        (Anew::Ask, Anew::Take)
            .chain()
            .before(StateTransitionSystems::DependentTransitions),
    )
    .add_systems(StateTransition, rebuild.in_set(Anew::Take));
}

/// How a screen comes to be built anew. Everything that a person does has been told in `PreUpdate`.
#[derive(SystemSet, Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Anew {
    /// Rules answer, and ask for it.
    Ask,
    /// The state is entered anew.
    Take,
}

/// Rebuilds once per update, however many asked; also when the language or the window's room changes.
fn rebuild(
    mut asked: MessageReader<Rebuild>,
    words: Res<Words>,
    room: Res<Room>,
    screen: Res<State<Screen>>,
    mut next: ResMut<NextState<Screen>>,
    mut last: Local<Option<(usize, Room)>>,
) {
    let now = (words.current, *room);
    // The first screen is built before the window was measured.
    let before = last
        .replace(now)
        .unwrap_or((words.current, Room::default()));
    let changed = before != now;
    let asked = asked.read().count() > 0;
    // Where another screen is to come, it is built from what is true then.
    if (asked || changed) && matches!(*next, NextState::Unchanged) {
        next.set(*screen.get());
    }
}

/// Takes the player to where they are: a new child to the baseline, yesterday's child to yesterday's step.
pub fn go_on(
    course: Res<Course>,
    player: Res<Player>,
    records: Res<Records>,
    mut next: ResMut<NextState<Screen>>,
    mut commands: Commands,
) {
    let to = match course.show(&player, &records) {
        Some(Show::Begin(kind)) => {
            commands.insert_resource(Paper::new(kind));
            Screen::Sitting
        }
        Some(Show::Ask { sheet, .. }) => {
            commands.insert_resource(Paper::new(sheet.kind));
            Screen::Sitting
        }
        Some(Show::Lesson { lesson, step }) => {
            commands.insert_resource(Play::at(lesson, step));
            Screen::Lesson
        }
        Some(Show::Map { .. } | Show::Celebration) => Screen::Map,
        None => Screen::Title,
    };
    next.set(to);
}
