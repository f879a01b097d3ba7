//! Music: the theme before one sails, a loop of the band's own on the sea, silence where somebody reads and decides.

use bevy::prelude::*;
use bevy_kira_audio::prelude::*;
use std::time::Duration;

use super::{decibels, load};
use crate::game::app::Screen;
use crate::game::course::Player;
use crate::game::files::Files;
use crate::game::platform::late::{Arrived, Late};
use crate::game::settings::Settings;

/// What is being played.
#[derive(Resource, Default)]
pub(super) struct Playing {
    name: Option<&'static str>,
    instance: Option<Handle<AudioInstance>>,
}

/// Music lies this much below the effects.
const BELOW: f32 = 6.0;
const FADE: Duration = Duration::from_millis(700);

/// Which music belongs to a place.
fn of(screen: Screen, player: Option<&Player>) -> Option<&'static str> {
    match screen {
        // A browser allows no sound before somebody has done something.
        Screen::Title if cfg!(target_family = "wasm") => None,
        Screen::Title | Screen::Language | Screen::Seats | Screen::Code => Some("theme"),
        Screen::Map | Screen::Lesson | Screen::Celebration => player.map(|player| player.band.id()),
        Screen::Sitting | Screen::Teacher | Screen::Gallery => None,
    }
}

/// Changes the music with the place, and its volume with the settings.
pub(super) fn follow(
    screen: Res<State<Screen>>,
    player: Option<Res<Player>>,
    audio: Res<Audio>,
    settings: Res<Settings>,
    files: Res<Files>,
    arrived: MessageReader<Arrived>,
    mut late: ResMut<Late>,
    mut playing: ResMut<Playing>,
    mut sources: ResMut<Assets<AudioSource>>,
    mut instances: ResMut<Assets<AudioInstance>>,
) {
    let changed = screen.is_changed() || settings.is_changed() || !arrived.is_empty();
    if !changed {
        return;
    }
    let wanted = of(*screen.get(), player.as_deref()).filter(|_| settings.music > 0);
    let volume = decibels(settings.music) - BELOW;
    let old = playing.instance.clone();
    if playing.name == wanted {
        if let Some(mut instance) = old.and_then(|old| instances.get_mut(&old)) {
            instance.set_decibels(volume, AudioTween::linear(FADE / 2));
        }
        return;
    }
    if let Some(mut instance) = old.and_then(|old| instances.get_mut(&old)) {
        instance.stop(AudioTween::linear(FADE));
    }
    *playing = Playing::default();
    let Some(name) = wanted else { return };
    let path = format!("assets/audio/{name}.ogg");
    if files.bytes(&path).is_none() {
        late.ask(&files, &path);
        return;
    }
    if let Some(source) = load(name, &files, &mut sources) {
        let handle = audio
            .play(source)
            .looped()
            .with_volume(volume)
            .fade_in(AudioTween::linear(FADE))
            .handle();
        *playing = Playing {
            name: Some(name),
            instance: Some(handle),
        };
    }
}
