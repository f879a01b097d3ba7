//! Sounds: one loop, and effects that answer what a child does. Everything heard is also seen.

use bevy::platform::collections::HashMap;
use bevy::prelude::*;
use bevy_kira_audio::prelude::*;
use std::io::Cursor;

use super::files::Files;
use super::settings::Settings;

/// A short sound.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Effect {
    /// A control was activated.
    Tap,
    /// That was right.
    Good,
    /// Have another go: warm, never a buzzer.
    TryAgain,
    /// Something small answers.
    Pop,
    /// A place is left for another.
    Whoosh,
    /// A thing travels.
    Travel,
    /// A lighthouse is lit.
    LightUp,
    /// A sticker is earned.
    Sticker,
    /// The next bubble.
    Page,
    /// A step is finished and kept.
    StepDone,
    /// The module is done.
    Celebrate,
}

impl Effect {
    const ALL: [Self; 11] = [
        Self::Tap,
        Self::Good,
        Self::TryAgain,
        Self::Pop,
        Self::Whoosh,
        Self::Travel,
        Self::LightUp,
        Self::Sticker,
        Self::Page,
        Self::StepDone,
        Self::Celebrate,
    ];

    fn file(self) -> &'static str {
        match self {
            Self::Tap => "tap",
            Self::Good => "good",
            Self::TryAgain => "try-again",
            Self::Pop => "pop",
            Self::Whoosh => "whoosh",
            Self::Travel => "travel",
            Self::LightUp => "light-up",
            Self::Sticker => "sticker",
            Self::Page => "page",
            Self::StepDone => "step-done",
            Self::Celebrate => "celebrate",
        }
    }
}

/// Asks for an effect.
#[derive(Message, Debug, Clone, Copy)]
pub struct Sound(pub Effect);

/// The sounds as decoded, once each.
#[derive(Resource, Default)]
struct Sounds {
    effects: HashMap<Effect, Handle<AudioSource>>,
    music: Option<Handle<AudioInstance>>,
}

pub(super) fn plugin(app: &mut App) {
    app.add_message::<Sound>();
    // Tests run without a sound device and without kira.
    if app.is_plugin_added::<AudioPlugin>() {
        app.init_resource::<Sounds>();
        app.add_systems(Update, (play, tap_sound, begin_music, set_music_volume));
    }
}

fn load(
    name: &str,
    files: &Files,
    sources: &mut Assets<AudioSource>,
) -> Option<Handle<AudioSource>> {
    let path = files
        .below("assets/audio/")
        .find(|path| path.ends_with(&format!("/{name}.ogg")))?
        .to_owned();
    let bytes = files.bytes(&path)?.to_vec();
    match StaticSoundData::from_cursor(Cursor::new(bytes)) {
        Ok(sound) => Some(sources.add(AudioSource { sound })),
        Err(error) => {
            warn!("{path} cannot be played: {error}");
            None
        }
    }
}

/// Decibels of a volume from 0 to 4.
fn decibels(volume: u8) -> f32 {
    match volume {
        0 => -80.0,
        volume => -8.0 * f32::from(4 - volume.min(4)),
    }
}

fn play(
    mut wanted: MessageReader<Sound>,
    audio: Res<Audio>,
    settings: Res<Settings>,
    files: Res<Files>,
    mut sounds: ResMut<Sounds>,
    mut sources: ResMut<Assets<AudioSource>>,
) {
    for Sound(effect) in wanted.read() {
        if settings.effects == 0 || !Effect::ALL.contains(effect) {
            continue;
        }
        if !sounds.effects.contains_key(effect)
            && let Some(source) = load(effect.file(), &files, &mut sources)
        {
            sounds.effects.insert(*effect, source);
        }
        if let Some(source) = sounds.effects.get(effect) {
            audio
                .play(source.clone())
                .with_volume(decibels(settings.effects));
        }
    }
}

/// Every press is heard at once.
fn tap_sound(pressed: Query<(), Added<bevy::ui::Pressed>>, mut sounds: MessageWriter<Sound>) {
    if !pressed.is_empty() {
        sounds.write(Sound(Effect::Tap));
    }
}

/// Music begins with the first screen after the title: a browser allows no sound before a gesture.
fn begin_music(
    screen: Res<State<super::app::Screen>>,
    audio: Res<Audio>,
    settings: Res<Settings>,
    files: Res<Files>,
    mut sounds: ResMut<Sounds>,
    mut sources: ResMut<Assets<AudioSource>>,
) {
    if sounds.music.is_some() || *screen.get() == super::app::Screen::Title {
        return;
    }
    if let Some(source) = load("navigators", &files, &mut sources) {
        let handle = audio
            .play(source)
            .looped()
            .with_volume(decibels(settings.music) - 6.0)
            .handle();
        sounds.music = Some(handle);
    }
}

fn set_music_volume(
    settings: Res<Settings>,
    screen: Res<State<super::app::Screen>>,
    sounds: Res<Sounds>,
    mut instances: ResMut<Assets<AudioInstance>>,
) {
    if !settings.is_changed() && !screen.is_changed() {
        return;
    }
    // Silence where somebody reads and decides.
    let quiet = matches!(
        screen.get(),
        super::app::Screen::Sitting | super::app::Screen::Teacher
    );
    let volume = if quiet {
        -80.0
    } else {
        decibels(settings.music) - 6.0
    };
    if let Some(mut instance) = sounds
        .music
        .as_ref()
        .and_then(|handle| instances.get_mut(handle))
    {
        instance.set_decibels(
            volume,
            AudioTween::linear(std::time::Duration::from_millis(400)),
        );
    }
}
