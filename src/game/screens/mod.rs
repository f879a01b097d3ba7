//! One file a screen. A screen builds its tree on entering its state and is built anew when anything it shows changes.

mod language;
mod title;

use bevy::prelude::*;

use super::app::Screen;
use super::ui::look::Room;
use super::words::Words;

/// Asks for the screen in place to be built anew, since something it shows has changed.
#[derive(Message, Debug, Clone, Copy, Default)]
pub struct Rebuild;

pub(super) fn plugin(app: &mut App) {
    app.add_message::<Rebuild>();
    app.add_plugins((title::plugin, language::plugin));
    app.add_systems(PostUpdate, rebuild);
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
    let changed = last.replace(now).is_some_and(|before| before != now);
    if (asked.read().count() > 0 || changed) && matches!(*next, NextState::Unchanged) {
        next.set(*screen.get());
    }
}
