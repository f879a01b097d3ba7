//! What stands on each page.

use bevy::prelude::*;

use crate::curriculum::Curriculum;
use crate::game::art::Air;
use crate::game::mascot::{Gesture, Mood};
use crate::game::screens::map;
use crate::game::ui::look::Face;
use crate::game::ui::tokens::{Size, Tone, space};
use crate::game::ui::{Ui, access};
use crate::ids::{Band, LessonId};

use super::{states, widgets};

/// A page of the gallery.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Page {
    Moods,
    Gestures,
    Sizes,
    Cast,
    Isles,
    Creatures,
    Palette,
    Widgets,
    WidgetsRead,
    WidgetsStates,
    /// The first of them, in a language that is read from the right.
    WidgetsRtl,
    Sea(Band),
    Lit(Band),
}

const MOODS: [Mood; 10] = [
    Mood::Happy,
    Mood::Curious,
    Mood::Thinking,
    Mood::Surprised,
    Mood::Concerned,
    Mood::Determined,
    Mood::Proud,
    Mood::Laughing,
    Mood::Listening,
    Mood::Sleepy,
];

const GESTURES: [Gesture; 10] = [
    Gesture::Wave,
    Gesture::Point,
    Gesture::Think,
    Gesture::Cheer,
    Gesture::Shield,
    Gesture::ThumbsUp,
    Gesture::HopIn,
    Gesture::HopOut,
    Gesture::Look,
    Gesture::Shrug,
];

impl Page {
    pub const ALL: [Self; 17] = [
        Self::Moods,
        Self::Gestures,
        Self::Sizes,
        Self::Cast,
        Self::Isles,
        Self::Creatures,
        Self::Palette,
        Self::Widgets,
        Self::WidgetsRead,
        Self::WidgetsStates,
        Self::WidgetsRtl,
        Self::Sea(Band::Explorers),
        Self::Sea(Band::Navigators),
        Self::Sea(Band::Guardians),
        Self::Lit(Band::Explorers),
        Self::Lit(Band::Navigators),
        Self::Lit(Band::Guardians),
    ];

    pub fn name(self) -> &'static str {
        match self {
            Self::Moods => "moods",
            Self::Gestures => "gestures",
            Self::Sizes => "sizes",
            Self::Cast => "cast",
            Self::Isles => "isles",
            Self::Creatures => "creatures",
            Self::Palette => "palette",
            Self::Widgets => "widgets",
            Self::WidgetsRead => "widgets-read",
            Self::WidgetsStates => "widgets-states",
            Self::WidgetsRtl => "widgets-rtl",
            Self::Sea(band) => band.id(),
            Self::Lit(Band::Explorers) => "explorers-lit",
            Self::Lit(Band::Navigators) => "navigators-lit",
            Self::Lit(Band::Guardians) => "guardians-lit",
        }
    }

    /// What lies behind everything.
    pub fn ground(self, ui: &mut Ui) {
        if let Self::Sea(band) | Self::Lit(band) = self {
            map::sea::show(ui, band, 12);
        }
    }

    /// How what stands on it follows on: drawings side by side, cards of widgets one under the other.
    pub fn flow(self) -> Node {
        match self {
            Self::Widgets | Self::WidgetsRead | Self::WidgetsStates | Self::WidgetsRtl => Node {
                flex_direction: FlexDirection::Column,
                align_items: AlignItems::Center,
                ..default()
            },
            _ => Node {
                flex_wrap: FlexWrap::Wrap,
                ..default()
            },
        }
    }

    pub fn show(self, ui: &mut Ui, curriculum: &Curriculum) {
        match self {
            Self::Moods => {
                for mood in MOODS {
                    tile(ui, mood.id(), |ui| {
                        ui.sango(130.0, mood, Gesture::None);
                    });
                }
            }
            Self::Gestures => {
                for gesture in GESTURES {
                    tile(ui, &format!("{gesture:?}"), |ui| {
                        ui.sango(130.0, Mood::Happy, gesture);
                    });
                }
            }
            Self::Sizes => {
                for (width, mood) in [(48.0, Mood::Concerned), (48.0, Mood::Laughing)] {
                    tile(ui, "48", |ui| {
                        ui.sango(width, mood, Gesture::None);
                    });
                }
                tile(ui, "300", |ui| {
                    ui.sango(300.0, Mood::Proud, Gesture::ThumbsUp);
                });
            }
            Self::Cast => cast(ui),
            Self::Isles => isles(ui),
            Self::Creatures => creatures(ui),
            Self::Palette => palette(ui),
            Self::Widgets | Self::WidgetsRtl => widgets::controls(ui),
            Self::WidgetsRead => widgets::read(ui),
            Self::WidgetsStates => states::show(ui),
            Self::Sea(band) => map::preview(ui, &lessons(curriculum, band), false),
            Self::Lit(band) => map::preview(ui, &lessons(curriculum, band), true),
        }
    }
}

/// A band's lessons, taught already or still to come.
fn lessons(curriculum: &Curriculum, band: Band) -> Vec<LessonId> {
    let module = curriculum.module(band).map(|module| &module.lessons);
    let lessons = module.or(curriculum.coming.get(&band));
    lessons.cloned().unwrap_or_default()
}

fn tile(ui: &mut Ui, name: &str, show: impl FnOnce(&mut Ui)) {
    let node = Node {
        flex_direction: FlexDirection::Column,
        align_items: AlignItems::Center,
        row_gap: px(space::XS),
        ..default()
    };
    ui.node(node, access::group(name), |ui| {
        show(ui);
        ui.raw_text(name, Face::Body, Size::Small, Tone::Foam, Justify::Center);
    });
}

/// The drawings of a folder below assets/art.
fn drawings(ui: &Ui, folder: &str) -> Vec<String> {
    ui.look.drawings_in(folder)
}

fn cast(ui: &mut Ui) {
    let faces = [
        (Mood::Happy, Gesture::Wave),
        (Mood::Surprised, Gesture::None),
        (Mood::Concerned, Gesture::None),
        (Mood::Determined, Gesture::None),
        (Mood::Laughing, Gesture::Cheer),
        (Mood::Thinking, Gesture::Think),
    ];
    for person in drawings(ui, "cast") {
        let who = person.trim_start_matches("cast/").to_owned();
        if who == "face" {
            continue;
        }
        for (mood, gesture) in faces {
            tile(ui, &format!("{who} {}", mood.id()), |ui| {
                ui.figure(&who, 110.0, mood, gesture);
            });
        }
    }
}

fn isles(ui: &mut Ui) {
    for isle in drawings(ui, "isles") {
        tile(ui, isle.trim_start_matches("isles/"), |ui| {
            ui.row(0.0, |ui| {
                ui.picture_in(&format!("{isle}#land+tower+front"), Air::Hazy, 100.0);
                ui.picture(&format!("{isle}#water+land+tower+front"), 100.0);
                ui.picture(&isle, 100.0);
            });
        });
    }
}

fn creatures(ui: &mut Ui) {
    for creature in drawings(ui, "creatures") {
        tile(ui, creature.trim_start_matches("creatures/"), |ui| {
            ui.row(0.0, |ui| {
                ui.picture(&format!("{creature}#rest"), 64.0);
                ui.picture(&format!("{creature}#answer"), 64.0);
            });
        });
    }
}

fn palette(ui: &mut Ui) {
    for tone in Tone::ALL {
        tile(ui, &format!("{tone:?}"), |ui| {
            let node = Node {
                width: px(90),
                height: px(60),
                border_radius: BorderRadius::all(px(space::M)),
                ..default()
            };
            ui.leaf(node, ui.look.paint(tone));
        });
    }
}
