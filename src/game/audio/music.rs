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
use crate::game::voice::Voice;

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

/// While somebody speaks, it lies this much lower still.
const DUCKED: f32 = 10.0;
/// It makes way at once, and comes back within half a second.
const DUCK: Duration = Duration::from_millis(200);
const BACK: Duration = Duration::from_millis(450);

/// Decibels of music at a volume from 0 to 4, while somebody speaks or not.
fn loudness(volume: u8, speaking: bool) -> f32 {
    decibels(volume) - BELOW - if speaking { DUCKED } else { 0.0 }
}

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

/// Changes the music with the place, and its volume with the settings and the voice.
pub(super) fn follow(
    screen: Res<State<Screen>>,
    player: Option<Res<Player>>,
    settings: Res<Settings>,
    voice: Res<Voice>,
    mut spoke: Local<bool>,
    files: Res<Files>,
    arrived: MessageReader<Arrived>,
    mut late: ResMut<Late>,
    mut playing: ResMut<Playing>,
    mut instances: ResMut<Assets<AudioInstance>>,
) {
    let speaks = voice.is_speaking();
    let turned = std::mem::replace(&mut *spoke, speaks) != speaks;
    let changed = screen.is_changed() || settings.is_changed() || !arrived.is_empty();
    if !changed && !turned {
        return;
    }
    let wanted = of(*screen.get(), player.as_deref()).filter(|_| settings.music > 0);
    let volume = loudness(settings.music, speaks);
    let old = playing.instance.clone();
    if playing.name == wanted {
        if let Some(mut instance) = old.and_then(|old| instances.get_mut(&old)) {
            let over = match (turned, speaks) {
                (true, true) => DUCK,
                (true, false) => BACK,
                _ => FADE / 2,
            };
            instance.set_decibels(volume, AudioTween::linear(over));
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
    voice: Res<Voice>,
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
                .with_volume(loudness(settings.music, voice.is_speaking()))
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn music_makes_way_for_a_voice() {
        for volume in 1..=4 {
            let (usual, ducked) = (loudness(volume, false), loudness(volume, true));
            assert!((usual - ducked - 10.0).abs() < 0.01, "{volume}");
        }
        assert!(loudness(0, false) < -80.0);
        assert!(DUCK < BACK && BACK <= Duration::from_millis(500));
    }
}
