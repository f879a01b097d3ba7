//! Short sounds that answer what a child does.

use accesskit::{Role, Toggled};
use bevy::a11y::AccessibilityNode;
use bevy::platform::collections::HashMap;
use bevy::prelude::*;
use bevy_kira_audio::prelude::*;

use super::{decibels, load};
use crate::game::app::Menu;
use crate::game::files::Files;
use crate::game::platform::late::Late;
use crate::game::settings::Settings;
use crate::game::ui::widgets::toast::Toast;

macro_rules! effects {
    ($($(#[$doc:meta])* $name:ident $file:literal),* $(,)?) => {
        /// A short sound.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        pub enum Effect {
            $($(#[$doc])* $name),*
        }

        impl Effect {
            /// All of them.
            pub const ALL: &[Effect] = &[$(Effect::$name),*];

            /// Its file in assets/audio, without ending.
            pub fn file(self) -> &'static str {
                match self {
                    $(Effect::$name => $file),*
                }
            }
        }
    };
}

effects! {
    /// A control was activated.
    Tap "tap",
    /// An answer is chosen.
    Select "select",
    /// A value goes a step up or down.
    Slide "slide",
    /// A switch goes on.
    ToggleOn "toggle-on",
    /// A switch goes off.
    ToggleOff "toggle-off",
    /// A menu opens.
    Open "open",
    /// A menu closes.
    Close "close",
    /// A note appears.
    Toast "toast",
    /// That was right.
    Good "good",
    /// Have another go: warm, never a buzzer.
    TryAgain "try-again",
    /// Something small answers.
    Pop "pop",
    /// A place is left for another.
    Whoosh "whoosh",
    /// A thing travels.
    Travel "travel",
    /// The lesson's last step: a light is struck.
    LightUp "light-up",
    /// A lighthouse is lit.
    Lighthouse "lighthouse",
    /// The route's lights go on.
    Route "route",
    /// A sticker is earned.
    Sticker "sticker",
    /// The next bubble.
    Page "page",
    /// A step is finished and kept.
    StepDone "step-done",
    /// A lesson is finished.
    LessonDone "lesson-done",
    /// The teacher's lock opens.
    Unlock "unlock",
    /// The module is done.
    Celebrate "celebrate",
    /// A band's sea is seen for the first time.
    Welcome "welcome",
    /// Sango hops in.
    Hop "hop",
    /// Sango hops out.
    HopOut "hop-out",
    /// Sango greets.
    Wave "wave",
    /// Sango thinks.
    Think "think",
    /// Sango shields.
    Shield "shield",
    /// A creature squeaks.
    Squeak "creature-1",
    /// A creature warbles.
    Warble "creature-2",
    /// A creature bubbles.
    Bubble "creature-3",
}

/// Asks for an effect.
#[derive(Message, Debug, Clone, Copy)]
pub struct Sound(pub Effect);

/// The effects as decoded, once each.
#[derive(Resource, Default)]
pub(super) struct Decoded(HashMap<Effect, Handle<AudioSource>>);

/// A browser fetches what it has not yet while the title is looked at.
pub(super) fn ask(files: Res<Files>, mut late: ResMut<Late>) {
    for effect in Effect::ALL {
        late.ask(&files, &format!("assets/audio/{}.ogg", effect.file()));
    }
}

pub(super) fn play(
    mut wanted: MessageReader<Sound>,
    audio: Res<Audio>,
    settings: Res<Settings>,
    files: Res<Files>,
    mut decoded: ResMut<Decoded>,
    mut sources: ResMut<Assets<AudioSource>>,
) {
    for Sound(effect) in wanted.read() {
        if settings.effects == 0 {
            continue;
        }
        if !decoded.0.contains_key(effect)
            && let Some(source) = load(effect.file(), &files, &mut sources)
        {
            decoded.0.insert(*effect, source);
        }
        if let Some(source) = decoded.0.get(effect) {
            audio
                .play(source.clone())
                .with_volume(decibels(settings.effects));
        }
    }
}

/// Every press is heard at once, each kind of control as itself.
pub(super) fn tap(
    pressed: Query<&AccessibilityNode, Added<bevy::ui::Pressed>>,
    mut sounds: MessageWriter<Sound>,
) {
    for node in &pressed {
        sounds.write(Sound(match (node.role(), node.toggled()) {
            // It is heard at every stop instead.
            (Role::Slider, _) => continue,
            (Role::RadioButton | Role::CheckBox, _) => Effect::Select,
            (Role::Switch, Some(Toggled::True)) => Effect::ToggleOff,
            (Role::Switch, _) => Effect::ToggleOn,
            _ => Effect::Tap,
        }));
    }
}

/// A menu is heard to open and to close.
pub(super) fn menus(menu: Res<State<Menu>>, mut sounds: MessageWriter<Sound>) {
    if menu.is_changed() && !menu.is_added() {
        sounds.write(Sound(match menu.get() {
            Menu::None => Effect::Close,
            _ => Effect::Open,
        }));
    }
}

/// A note is heard to appear.
pub(super) fn notes(new: Query<(), Added<Toast>>, mut sounds: MessageWriter<Sound>) {
    if !new.is_empty() {
        sounds.write(Sound(Effect::Toast));
    }
}
