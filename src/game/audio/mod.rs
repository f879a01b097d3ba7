//! Sounds: music of a place, and effects that answer what a child does. Everything heard is also seen.

mod decode;
mod effects;
mod music;

use bevy::prelude::*;
use bevy_kira_audio::prelude::*;
use std::io::Cursor;

use super::curtain::Curtain;
use super::files::Files;

pub use effects::{Effect, Sound};

pub(super) fn plugin(app: &mut App) {
    app.add_message::<Sound>();
    // Tests run without a sound device and without kira.
    if app.is_plugin_added::<AudioPlugin>() {
        app.init_resource::<effects::Decoded>()
            .init_resource::<music::Playing>()
            .add_systems(Startup, effects::ask)
            .add_systems(
                Update,
                (
                    effects::play,
                    effects::tap,
                    effects::menus,
                    effects::notes,
                    // Behind the curtain there is enough to do.
                    (music::follow, music::decode.run_if(is_open)).chain(),
                ),
            );
    }
}

fn is_open(curtain: Option<Res<Curtain>>) -> bool {
    curtain.is_none_or(|curtain| !curtain.covers())
}

/// A short sound of assets/audio, decoded.
fn load(
    name: &str,
    files: &Files,
    sources: &mut Assets<AudioSource>,
) -> Option<Handle<AudioSource>> {
    load_path(&format!("assets/audio/{name}.ogg"), files, sources)
}

/// A sound by its path, decoded.
pub(super) fn load_path(
    path: &str,
    files: &Files,
    sources: &mut Assets<AudioSource>,
) -> Option<Handle<AudioSource>> {
    let bytes = files.bytes(path)?.to_vec();
    match StaticSoundData::from_cursor(Cursor::new(bytes)) {
        Ok(sound) => Some(sources.add(AudioSource { sound })),
        Err(error) => {
            warn!("{path} cannot be played: {error}");
            None
        }
    }
}

/// Decibels of a volume from 0 to 4.
pub(super) fn decibels(volume: u8) -> f32 {
    match volume {
        0 => -80.0,
        volume => -8.0 * f32::from(4 - volume.min(4)),
    }
}
