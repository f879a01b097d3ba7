//! Texts that somebody has read: `assets/voice/<lang>/<text-id>.ogg`. Which text a file is of follows from its name, so that nobody who
//! shows a text has to know. A browser fetches them when they are wanted.

use bevy::platform::collections::HashMap;
use bevy::prelude::*;
use bevy_kira_audio::prelude::*;
use std::time::Duration;

use super::Voice;
use super::texts::key;
use crate::game::audio;
use crate::game::files::Files;
use crate::game::pace::Pace;
use crate::game::platform::late::Late;
use crate::game::platform::recordings;
use crate::game::settings::Settings;
use crate::locale::Texts;

/// The recordings of a language: a text's key to its file.
#[derive(Debug, Default)]
pub(super) struct Recordings(HashMap<String, String>);

impl Recordings {
    /// Finds what is recorded of a language's texts. A file whose text has blanks to fill is of no text that is ever shown.
    pub fn of_language(texts: &Texts, files: &Files) -> Self {
        let folder = format!("assets/voice/{}/", texts.lang());
        let found = recordings(files).into_iter().filter_map(|path| {
            let id = path.strip_prefix(&folder)?.strip_suffix(".ogg")?;
            let text = texts.has(id).then(|| key(&texts.get(id)))?;
            Some((text, path))
        });
        Self(found.collect())
    }

    /// The file of a text.
    pub fn of(&self, key: &str) -> Option<&str> {
        self.0.get(key).map(String::as_str)
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// A file could not be heard; it is not tried again.
    pub fn forget(&mut self, key: &str) {
        self.0.remove(key);
    }
}

/// The recording that is heard.
#[derive(Resource, Default)]
struct Playing(Option<(u64, Handle<AudioInstance>)>);

/// A voice that is broken off leaves without a click.
const OUT: Duration = Duration::from_millis(60);

pub(super) fn plugin(app: &mut App) {
    // Tests run without a sound device and without kira.
    if app.is_plugin_added::<AudioPlugin>() {
        app.init_resource::<Playing>()
            .add_systems(PostUpdate, play.run_if(resource_exists::<Voice>));
    }
}

/// Plays the recording of what is being read, and tells when it is over.
fn play(
    audio: Res<Audio>,
    settings: Res<Settings>,
    files: Res<Files>,
    mut late: ResMut<Late>,
    mut voice: ResMut<Voice>,
    mut playing: ResMut<Playing>,
    mut sources: ResMut<Assets<AudioSource>>,
    mut instances: ResMut<Assets<AudioInstance>>,
    mut pace: ResMut<Pace>,
) {
    let wanted = voice
        .now()
        .and_then(|now| Some((now.id, now.recording.clone()?)));
    if let Some((id, handle)) = &playing.0 {
        let over = audio.state(handle) == PlaybackState::Stopped;
        if wanted.as_ref().is_some_and(|(wanted, _)| wanted == id) {
            if over {
                voice.over();
                playing.0 = None;
            }
            // Nobody wakes the game at a recording's end.
            pace.stir(0.3);
            return;
        }
        if let Some(mut instance) = instances.get_mut(handle) {
            instance.stop(AudioTween::linear(OUT));
        }
        playing.0 = None;
    }
    let Some((id, path)) = wanted else { return };
    if files.bytes(&path).is_none() {
        late.ask(&files, &path);
        if !late.is_coming(&path) {
            voice.without_recording();
        }
        return;
    }
    match audio::load_path(&path, &files, &mut sources) {
        Some(source) => {
            let volume = audio::decibels(settings.voice);
            let handle = audio.play(source).with_volume(volume).handle();
            playing.0 = Some((id, handle));
            if let Some(now) = &mut voice.now {
                now.begun = true;
            }
            pace.stir(0.3);
        }
        None => voice.without_recording(),
    }
}
