//! Answers that are chosen by their pictures, for those who cannot read yet; the same answers without pictures are rows of words.

use bevy::prelude::*;

use crate::game::ui::look::{Face, Room};
use crate::game::ui::theme::Theme;
use crate::game::ui::tokens::{Size, Tone, space};
use crate::game::ui::{Ui, access};
use crate::game::voice::Aloud;

use super::kind::Kind;

/// How several answers stand: one below the other, or, where each has a picture and the window is wide, side by side.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Shelf {
    within: f32,
    /// How wide a tile is; none: rows.
    tile: Option<f32>,
    /// How wide a picture is.
    picture: f32,
}

/// How wide a tile is at most.
const TILE: f32 = 220.0;

impl Shelf {
    /// For answers of which each has a picture or not, `within` layout units of this room.
    pub fn new(room: Room, within: f32, pictured: impl IntoIterator<Item = bool>) -> Self {
        let pictured: Vec<bool> = pictured.into_iter().collect();
        let count = pictured.len().max(1) as f32;
        let each = (within - space::S * (count - 1.0)) / count;
        let all = pictured.iter().all(|has| *has) && !pictured.is_empty();
        let side_by_side = all && !room.is_portrait() && each >= 120.0;
        let picture = match (side_by_side, pictured.len()) {
            (true, _) => (room.height * 0.22).clamp(96.0, 130.0),
            (false, ..=2) => 96.0,
            (false, _) => 76.0,
        };
        Self {
            within,
            tile: side_by_side.then_some(each.min(TILE)),
            picture,
        }
    }

    /// In rows, whatever the window: within a pretend phone, or beside it.
    pub fn rows(within: f32) -> Self {
        Self {
            within,
            tile: None,
            picture: 76.0,
        }
    }

    /// How wide a picture is.
    pub fn picture(&self) -> f32 {
        self.picture
    }

    /// How wide the words of an answer with a picture are: below it, or beside it and before a speaker.
    pub fn words(&self, speaks: bool) -> f32 {
        match self.tile {
            Some(tile) => tile - 2.0 * space::S,
            None => {
                let speaker = if speaks { space::TARGET } else { 0.0 };
                self.within - self.picture - 2.0 * space::S - space::M - speaker
            }
        }
    }

    /// How high answers with pictures are whose words are so high, without what is between rows.
    pub fn height(&self, words: impl IntoIterator<Item = f32>) -> f32 {
        let words = words.into_iter();
        match self.tile {
            Some(_) => words.fold(0.0, f32::max) + self.picture + 2.0 * space::S + space::XS,
            None => words
                .map(|high| high.max(self.picture) + 2.0 * space::S)
                .sum(),
        }
    }
}

/// What an answer shows and says.
#[derive(Debug, Clone, Copy)]
pub struct Answer<'a> {
    /// Its ground and sign.
    pub kind: Kind,
    /// Whether it is the one chosen.
    pub chosen: bool,
    /// Its key.
    pub key: &'a str,
    /// Its words.
    pub text: &'a str,
    /// The sign before words without a picture; none: a ring. With a picture it stands only where it says something: in a state.
    pub sign: Option<&'a str>,
    /// Its picture.
    pub art: Option<&'a str>,
}

impl Ui<'_, '_, '_> {
    /// The room in which answers stand.
    pub fn shelf(&mut self, shelf: Shelf, children: impl FnOnce(&mut Ui)) -> EntityCommands<'_> {
        let node = Node {
            width: px(shelf.within),
            flex_direction: match shelf.tile {
                Some(_) => FlexDirection::Row,
                None => FlexDirection::Column,
            },
            column_gap: px(space::S),
            row_gap: px(space::S),
            justify_content: JustifyContent::Center,
            align_items: AlignItems::Stretch,
            flex_shrink: 0.0,
            ..default()
        };
        self.node(node, (), children)
    }

    /// One answer on it.
    pub fn answer_on(&mut self, shelf: Shelf, answer: Answer) -> EntityCommands<'_> {
        match (answer.art, shelf.tile) {
            (None, _) => self.answer_of(
                answer.kind,
                answer.chosen,
                answer.key,
                answer.text,
                answer.sign,
            ),
            (Some(art), Some(width)) => self.answer_tile(shelf, width, art, answer),
            (Some(art), None) => self.answer_row(shelf, art, answer),
        }
    }

    /// The picture above the words.
    fn answer_tile(
        &mut self,
        shelf: Shelf,
        width: f32,
        art: &str,
        answer: Answer,
    ) -> EntityCommands<'_> {
        let around = Node {
            width: px(width),
            flex_direction: FlexDirection::Column,
            ..default()
        };
        let mut tile = Entity::PLACEHOLDER;
        self.node(around, (), |ui| {
            let node = Node {
                width: px(width),
                flex_grow: 1.0,
                flex_direction: FlexDirection::Column,
                align_items: AlignItems::Center,
                row_gap: px(space::XS),
                padding: UiRect::all(px(space::S)),
                border_radius: BorderRadius::all(px(space::ROUND)),
                ..default()
            };
            let mut control = ui.control(answer.kind, answer.key, answer.text, node, |ui| {
                ui.plated_picture(art, shelf.picture);
                let words = Node {
                    width: px(width - 2.0 * space::S),
                    flex_grow: 1.0,
                    justify_content: JustifyContent::Center,
                    align_items: AlignItems::Center,
                    ..default()
                };
                ui.node(words, Pickable::IGNORE, |ui| {
                    ui.choice_words(answer.text, Justify::Center);
                });
                ui.choice_sign(answer, true);
            });
            control.insert(access::radio(answer.text, answer.chosen));
            tile = control.id();
            ui.speaker_in_corner(answer.text, corner(ui.look.is_rtl(), space::XS));
        });
        self.entity(tile)
    }

    /// The picture before the words.
    fn answer_row(&mut self, shelf: Shelf, art: &str, answer: Answer) -> EntityCommands<'_> {
        let around = Node {
            width: px(shelf.within),
            flex_direction: FlexDirection::Column,
            flex_shrink: 0.0,
            ..default()
        };
        let words = shelf.words(self.look.reads_aloud(answer.text));
        let mut row = Entity::PLACEHOLDER;
        self.node(around, (), |ui| {
            let node = Node {
                width: px(shelf.within),
                column_gap: px(space::M),
                align_items: AlignItems::Center,
                padding: UiRect::all(px(space::S)),
                border_radius: BorderRadius::all(px(space::ROUND)),
                flex_shrink: 0.0,
                ..default()
            };
            let mut control = ui.control(answer.kind, answer.key, answer.text, node, |ui| {
                ui.plated_picture(art, shelf.picture);
                let words = Node {
                    width: px(words),
                    flex_direction: FlexDirection::Column,
                    ..default()
                };
                ui.node(words, Pickable::IGNORE, |ui| {
                    ui.choice_words(answer.text, Justify::Start);
                });
                ui.choice_sign(answer, false);
            });
            control.insert(access::radio(answer.text, answer.chosen));
            row = control.id();
            let middle = (shelf.picture + 2.0 * space::S - space::TARGET) / 2.0;
            ui.speaker_in_corner(answer.text, corner(ui.look.is_rtl(), middle));
        });
        self.entity(row)
    }

    /// A picture; on a plate where the answer's own ground is not as light as it was drawn for.
    pub fn plated_picture(&mut self, art: &str, width: f32) {
        let plate = Node {
            width: px(width),
            height: px(width),
            align_items: AlignItems::Center,
            justify_content: JustifyContent::Center,
            border_radius: BorderRadius::all(px(space::M)),
            flex_shrink: 0.0,
            ..default()
        };
        let tone = match self.look.theme() {
            Theme::Evening => Tone::Clear,
            Theme::Contrast => Tone::Plate,
        };
        let ground = self.look.paint(tone);
        self.node(plate, (ground, Pickable::IGNORE), |ui| {
            ui.picture(art, width);
        });
    }

    fn choice_words(&mut self, text: &str, justify: Justify) {
        self.raw_text(text, Face::Bold, Size::Body, Tone::Ink, justify)
            .insert(Aloud::default());
    }

    /// What a state's sign is, in the corner over the picture: what the answer shows stays where it is.
    fn choice_sign(&mut self, answer: Answer, tile: bool) {
        let signs = answer.kind.signs();
        let Some(sign) = answer
            .sign
            .filter(|sign| signs.contains(sign))
            .or_else(|| signs.first().copied())
        else {
            return;
        };
        let near = px(space::XS);
        let node = Node {
            position_type: PositionType::Absolute,
            top: near,
            left: if self.look.is_rtl() { auto() } else { near },
            right: if self.look.is_rtl() { near } else { auto() },
            padding: UiRect::all(px(space::XS)),
            border_radius: BorderRadius::MAX,
            ..default()
        };
        let size = if tile { 28.0 } else { 22.0 };
        self.node(
            node,
            (self.look.paint(Tone::Paper), Pickable::IGNORE),
            |ui| {
                ui.icon(sign, size, Tone::Ink);
            },
        );
    }
}

/// Where a speaker stands: at the end of the line, so far from the top.
fn corner(rtl: bool, top: f32) -> UiRect {
    let near = px(space::XS);
    UiRect {
        left: if rtl { near } else { auto() },
        right: if rtl { auto() } else { near },
        top: px(top),
        bottom: auto(),
    }
}
