//! Music: the theme before one sails, a loop of the band's own on the sea, silence where somebody reads and decides.

use bevy::prelude::*;
use bevy_kira_audio::prelude::*;
use std::time::Duration;

use super::decibels;
use super::decode::Decoding;
use crate::game::app::Screen;
use crate::game::course::Player;
use crate::game::files::Files;
use crate::game::pace::Pace;
use crate::game::platform::late::{Arrived, Late};
use crate::game::settings::Settings;

/// What is being played.
#[derive(Resource, Default)]
pub(super) struct Playing {
    name: Option<&'static str>,
    /// It is on its way.
    decoding: Option<Decoding>,
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
    settings: Res<Settings>,
    files: Res<Files>,
    arrived: MessageReader<Arrived>,
    mut late: ResMut<Late>,
    mut playing: ResMut<Playing>,
    mut instances: ResMut<Assets<AudioInstance>>,
) {
    let changed = screen.is_changed() || settings.is_changed() || !arrived.is_empty();
    if !changed {
        return;
    }
    let wanted = of(*screen.get(), player.as_deref()).filter(|_| settings.music > 0);
    let old = playing.instance.clone();
    if playing.name == wanted {
        if let Some(mut instance) = old.and_then(|old| instances.get_mut(&old)) {
            instance.set_decibels(volume(&settings), AudioTween::linear(FADE / 2));
        }
        return;
    }
    if let Some(mut instance) = old.and_then(|old| instances.get_mut(&old)) {
        instance.stop(AudioTween::linear(FADE));
    }
    *playing = Playing::default();
    let Some(name) = wanted else { return };
    let path = format!("assets/audio/{name}.ogg");
    let Some(bytes) = files.bytes(&path) else {
        late.ask(&files, &path);
        return;
    };
    // What cannot be played is not tried again at every change.
    playing.name = Some(name);
    match Decoding::begin(bytes.to_vec()) {
        Ok(decoding) => playing.decoding = Some(decoding),
        Err(error) => warn!("{path} cannot be played: {error}"),
    }
}

/// Goes on decoding what is wanted, and plays it as soon as it is whole.
pub(super) fn decode(
    audio: Res<Audio>,
    settings: Res<Settings>,
    mut playing: ResMut<Playing>,
    mut sources: ResMut<Assets<AudioSource>>,
    mut pace: ResMut<Pace>,
) {
    let Some(decoding) = &mut playing.decoding else {
        return;
    };
    match decoding.go_on() {
        Ok(None) => pace.stir(0.1),
        Ok(Some(sound)) => {
            let handle = audio
                .play(sources.add(AudioSource { sound }))
                .looped()
                .with_volume(volume(&settings))
                .fade_in(AudioTween::linear(FADE))
                .handle();
            playing.instance = Some(handle);
            playing.decoding = None;
        }
        Err(error) => {
            warn!("the music cannot be played: {error}");
            playing.decoding = None;
        }
    }
}

fn volume(settings: &Settings) -> f32 {
    decibels(settings.music) - BELOW
}
