//! The speakers by which texts are read aloud. They stand only where there is a voice.

use accesskit::Role;
use bevy::a11y::AccessibilityNode;
use bevy::prelude::*;
use bevy::ui_widgets::Activate;

use crate::game::ui::tokens::{Tone, space};
use crate::game::ui::{Ui, access};
use crate::game::voice::texts::{Texts, key};
use crate::game::voice::{Hush, Speak, Voice};
use crate::game::words::Words;
use crate::locale::Value;

use super::button::disc;
use super::kind::Kind;

/// The speaker of a bar, which reads the whole screen; while anything is read it is the way to silence.
#[derive(Component)]
struct ReadAll;

/// Its sign, for silence or for reading.
#[derive(Component, Clone, Copy, PartialEq, Eq)]
enum Sign {
    Read,
    Stop,
}

pub(super) fn plugin(app: &mut App) {
    app.add_systems(PostUpdate, turn.run_if(resource_exists::<Voice>));
}

/// Where a speaker stands within a card of words: beside them, or below them where lines are short.
#[derive(Debug, Clone, Copy)]
pub(super) struct Corner {
    below: bool,
    rtl: bool,
}

impl Corner {
    /// The card's padding with room for the speaker.
    pub fn padding(self, padding: UiRect) -> UiRect {
        let room = px(space::TARGET + 2.0 * space::XS);
        match (self.below, self.rtl) {
            (true, _) => padding.with_bottom(room),
            (_, false) => padding.with_right(room),
            (_, true) => padding.with_left(room),
        }
    }

    /// How far from the card's edges it stands.
    pub fn edges(self) -> UiRect {
        let near = px(space::XS);
        UiRect {
            left: if self.rtl { near } else { auto() },
            right: if self.rtl { auto() } else { near },
            top: auto(),
            bottom: near,
        }
    }
}

impl Ui<'_, '_, '_> {
    /// Where a speaker stands beside words on this screen.
    pub(super) fn beside_words(&self) -> Corner {
        Corner {
            below: self.look.room.is_portrait(),
            rtl: self.look.is_rtl(),
        }
    }

    /// A small round speaker that reads a text; nothing where there is no voice for it.
    pub fn speaker(&mut self, text: &str) {
        if self.look.reads_aloud(text) {
            self.speaker_at(disc(), text);
        }
    }

    /// The same at a place of what is around it, which leaves room there: beside a text that wraps, whose width so stays known.
    pub fn speaker_in_corner(&mut self, text: &str, edges: UiRect) {
        if self.look.reads_aloud(text) {
            let node = Node {
                position_type: PositionType::Absolute,
                left: edges.left,
                right: edges.right,
                top: edges.top,
                bottom: edges.bottom,
                ..disc()
            };
            self.speaker_at(node, text);
        }
    }

    fn speaker_at(&mut self, node: Node, text: &str) {
        let text = key(text);
        let name = access::plain(&text);
        let values = [("text", Value::from(name.as_str()))];
        let name = self.look.text_with("ui-voice-read-this", &values);
        let control = format!("speaker {text}");
        self.control(Kind::Soft, &control, &name, node, |ui| {
            ui.icon("speaker", 26.0, Tone::Ink);
        })
        .observe(move |_: On<Activate>, mut speaks: MessageWriter<Speak>| {
            speaks.write(Speak(vec![text.clone()]));
        });
    }

    /// The bar's speaker, which reads the whole screen in reading order; while anything is read it makes silence.
    pub fn read_all(&mut self) {
        if !self.look.reads_all() {
            return;
        }
        let name = self.look.label("ui-voice-read-all");
        self.control(Kind::Quiet, "ui-voice-read-all", &name, disc(), |ui| {
            for (sign, icon) in [(Sign::Read, "speaker"), (Sign::Stop, "stop")] {
                ui.icon(icon, 28.0, Kind::Quiet.ink()).insert(sign);
            }
        })
        .insert(ReadAll)
        .observe(
            |_: On<Activate>,
             voice: Res<Voice>,
             texts: Texts,
             mut speaks: MessageWriter<Speak>,
             mut hushes: MessageWriter<Hush>| {
                if voice.is_speaking() {
                    hushes.write_default();
                } else {
                    let texts = texts.all().into_iter().map(|found| found.key);
                    speaks.write(Speak(texts.collect()));
                }
            },
        );
    }
}

/// The bar's speaker shows and tells what it does now.
fn turn(
    voice: Res<Voice>,
    words: Res<Words>,
    mut signs: Query<(&Sign, &mut Node)>,
    mut buttons: Query<&mut AccessibilityNode, With<ReadAll>>,
) {
    let speaks = voice.is_speaking();
    for (sign, mut node) in &mut signs {
        let display = if (*sign == Sign::Stop) == speaks {
            Display::Flex
        } else {
            Display::None
        };
        if node.display != display {
            node.display = display;
        }
    }
    let id = if speaks {
        "ui-voice-stop"
    } else {
        "ui-voice-read-all"
    };
    for mut button in &mut buttons {
        let name = words.texts().label(id);
        if button.role() == Role::Button && button.label() != Some(name.as_str()) {
            button.set_label(name);
        }
    }
}
