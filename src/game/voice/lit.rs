//! What is being read is shown in the text: the sentence on a soft ground, its word on a stronger one. The grounds are nodes behind the
//! letters, which stay as they were laid out: nothing wraps anew, and Arabic letters stay joined.

use bevy::prelude::*;
use bevy::text::{ComputedTextBlock, LineBreak};
use bevy::ui::UiGlobalTransform;
use bevy::ui_widgets::ScrollIntoView;
use parley::{Affinity, AlignmentOptions, Cursor, Selection};
use std::ops::Range;

use super::Voice;
use super::texts::{Texts, place};
use crate::game::pace::Pace;
use crate::game::settings::Settings;
use crate::game::ui::access::Decorative;
use crate::game::ui::theme::Theme;
use crate::game::ui::tokens::Tone;

/// A ground behind letters.
#[derive(Component, Debug, Clone, Copy, PartialEq, Eq)]
pub enum Lit {
    /// Behind the sentence.
    Sentence,
    /// Behind the word.
    Word,
}

/// A ground that is to be there: below which node, which text it is of, and where.
#[derive(Debug, Clone, PartialEq)]
struct Ground {
    parent: Entity,
    lit: Lit,
    tone: Tone,
    rect: Rect,
}

impl Ground {
    /// The ground as a node of its parent.
    fn node(&self) -> Node {
        // Within the line for the word, so that the sentence is seen around it.
        let (aside, above) = match self.lit {
            Lit::Sentence => (3.0, 0.0),
            Lit::Word => (2.0, -1.0),
        };
        Node {
            position_type: PositionType::Absolute,
            left: px(self.rect.min.x - aside),
            top: px(self.rect.min.y - above),
            width: px(self.rect.width() + 2.0 * aside),
            height: px(self.rect.height() + 2.0 * above),
            border_radius: BorderRadius::all(px(5)),
            ..default()
        }
    }

    /// Behind the letters, the word before its sentence.
    fn order(&self) -> ZIndex {
        match self.lit {
            Lit::Sentence => ZIndex(-2),
            Lit::Word => ZIndex(-1),
        }
    }
}

pub(super) fn plugin(app: &mut App) {
    app.add_systems(
        PostUpdate,
        (light, follow).after(bevy::ui::UiSystems::PostLayout),
    );
}

/// The grounds that stand out from a text's ground and bear its letters.
pub fn tones(letters: Color, lit: Lit) -> Tone {
    match (letters.luminance() < 0.35, lit) {
        (true, Lit::Sentence) => Tone::Heard,
        (true, Lit::Word) => Tone::HeardWord,
        (false, Lit::Sentence) => Tone::HeardDark,
        (false, Lit::Word) => Tone::HeardWordDark,
    }
}

fn light(
    voice: Res<Voice>,
    settings: Res<Settings>,
    texts: Texts,
    blocks: Query<(
        &Text,
        &TextColor,
        &TextLayout,
        &ComputedTextBlock,
        &ComputedNode,
        &UiGlobalTransform,
        &ChildOf,
    )>,
    parents: Query<(&ComputedNode, &UiGlobalTransform)>,
    old: Query<(Entity, &Lit, &ChildOf)>,
    mut shown: Local<Vec<Ground>>,
    mut pace: ResMut<Pace>,
    mut commands: Commands,
) {
    let theme = Theme::of(&settings);
    let mut grounds = Vec::new();
    if let Some(now) = voice.now() {
        for found in texts
            .all()
            .into_iter()
            .filter(|found| found.key == now.text)
        {
            let Ok((text, color, layout, block, node, at, child_of)) = blocks.get(found.entity)
            else {
                continue;
            };
            let Ok((around, around_at)) = parents.get(child_of.parent()) else {
                continue;
            };
            let inset = around.border().min_inset;
            let origin = around_at.translation - around.size() / 2.0 + inset;
            let corner = at.translation + node.content_box().min - origin;
            let parts = [
                (Lit::Sentence, Some(now.sentence.range.clone())),
                (Lit::Word, now.word.clone()),
            ];
            for (lit, range) in parts {
                let Some(range) = range else { continue };
                let place = |byte| place(&text.0, &now.text, byte);
                let bytes = place(range.start)..place(range.end);
                for rect in lines(block, layout, node, bytes) {
                    let rect = Rect {
                        min: (rect.min + corner) * node.inverse_scale_factor,
                        max: (rect.max + corner) * node.inverse_scale_factor,
                    };
                    grounds.push(Ground {
                        parent: child_of.parent(),
                        lit,
                        tone: tones(color.0, lit),
                        rect,
                    });
                }
            }
        }
    }
    if old.iter().count() == grounds.len() && *shown == grounds {
        return;
    }
    // Those that stand are moved: a new one is laid out with the next update only, and would blink at every word.
    let mut free: Vec<(Entity, Lit, Entity)> = old
        .iter()
        .map(|(entity, lit, child_of)| (entity, *lit, child_of.parent()))
        .collect();
    for ground in &grounds {
        let node = ground.node();
        let paint = BackgroundColor(theme.color(ground.tone));
        let mine = |(_, lit, parent): &(Entity, Lit, Entity)| {
            (*lit, *parent) == (ground.lit, ground.parent)
        };
        if let Some(at) = free.iter().position(mine) {
            commands.entity(free.remove(at).0).insert((node, paint));
        } else {
            let marks = (ground.lit, ground.order(), Decorative, Pickable::IGNORE);
            commands.spawn((node, paint, marks, ChildOf(ground.parent)));
        }
    }
    for (entity, ..) in free {
        commands.entity(entity).despawn();
    }
    pace.stir(0.1);
    *shown = grounds;
}

/// Where a part of a text stands, one rectangle a line, in physical pixels from the corner of its content.
fn lines(
    block: &ComputedTextBlock,
    layout: &TextLayout,
    node: &ComputedNode,
    bytes: Range<usize>,
) -> Vec<Rect> {
    // The buffer may stand as it was measured last, for another width.
    let mut letters = block.buffer().clone();
    let width = node.content_box().width();
    letters.break_all_lines((layout.linebreak != LineBreak::NoWrap).then_some(width));
    letters.align(layout.justify.into(), AlignmentOptions::default());
    let selection = Selection::new(
        Cursor::from_byte_index(&letters, bytes.start, Affinity::Downstream),
        Cursor::from_byte_index(&letters, bytes.end, Affinity::Downstream),
    );
    let boxes = selection.geometry(&letters).into_iter();
    boxes
        .map(|(it, _)| Rect::new(it.x0 as f32, it.y0 as f32, it.x1 as f32, it.y1 as f32))
        .map(|rect| Rect {
            // The space at which a line broke hangs out.
            min: rect.min.max(Vec2::new(0.0, rect.min.y)),
            max: rect.max.min(Vec2::new(width, rect.max.y)),
        })
        .filter(|rect| rect.width() > 0.5)
        .collect()
}

/// A text that is read comes into view, where it lies in what scrolls.
fn follow(
    voice: Res<Voice>,
    texts: Texts,
    mut last: Local<Option<String>>,
    mut commands: Commands,
) {
    let now = voice.now().map(|now| now.text.clone());
    if now == *last {
        return;
    }
    if let Some(text) = &now
        && let Some(found) = texts.all().into_iter().find(|found| found.key == *text)
    {
        commands.trigger(ScrollIntoView {
            entity: found.entity,
        });
    }
    *last = now;
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::game::ui::contrast::{Least, contrast};

    #[test]
    fn letters_stand_out_while_they_are_read() {
        let inks = [
            Tone::Ink,
            Tone::InkSoft,
            Tone::InkOnBright,
            Tone::Foam,
            Tone::FoamSoft,
            Tone::Sun,
            Tone::Berry,
            Tone::LeafDeep,
        ];
        let parts = |theme: Theme, tone| theme.rgba(tone).map(|part| f32::from(part) / 255.0);
        for theme in Theme::ALL {
            for ink in inks {
                for lit in [Lit::Sentence, Lit::Word] {
                    let ground = tones(theme.color(ink), lit);
                    let [[r, g, b, _], [x, y, z, _]] = [ink, ground].map(|tone| parts(theme, tone));
                    let value = contrast([r, g, b], [x, y, z]);
                    let least = Least::of(theme).text;
                    assert!(
                        value >= least,
                        "{theme:?}: {ink:?} on {ground:?} is {value:.2}"
                    );
                }
            }
        }
    }
}
