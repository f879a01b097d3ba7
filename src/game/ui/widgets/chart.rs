//! Bars of counts and shares, each with its label and its number in words. It draws what disclosure control has decided may be shown,
//! and nothing else: a range is a range here too, and what is hidden has no bar.
//!
//! Told apart without colour: a count is a full bar, a range an empty frame from its least to its most, what is hidden a lock.

use bevy::prelude::*;

use crate::game::ui::look::Face;
use crate::game::ui::tokens::{Size, Tone, space};
use crate::game::ui::{Ui, access};
use crate::results::disclosure::Shown;

/// One bar.
pub struct Bar {
    /// What is counted.
    pub label: String,
    /// What of it may be shown.
    pub shown: Shown,
    /// The same in words.
    pub says: String,
}

/// How high a bar is.
const HIGH: f32 = 18.0;

impl Ui<'_, '_, '_> {
    /// Bars one under the other; a screen reader hears a list of their labels and numbers.
    pub fn chart(&mut self, name: &str, bars: impl IntoIterator<Item = Bar>) {
        let node = Node {
            width: percent(100),
            flex_direction: FlexDirection::Column,
            row_gap: px(space::M),
            flex_shrink: 0.0,
            ..default()
        };
        self.node(node, access::list(name), |ui| {
            for bar in bars {
                ui.bar_of(&bar);
            }
        });
    }

    fn bar_of(&mut self, bar: &Bar) {
        let item = Node {
            width: percent(100),
            flex_direction: FlexDirection::Column,
            row_gap: px(space::XS),
            ..default()
        };
        self.node(item, access::list_item(), |ui| {
            let words = Node {
                width: percent(100),
                flex_wrap: FlexWrap::Wrap,
                column_gap: px(space::M),
                justify_content: JustifyContent::SpaceBetween,
                ..default()
            };
            let name = access::text(&format!("{}: {}", bar.label, bar.says));
            ui.node(words, name, |ui| {
                let (label, says) = (bar.label.as_str(), bar.says.as_str());
                ui.raw_text(label, Face::Body, Size::Body, Tone::Ink, Justify::Start);
                ui.raw_text(says, Face::Bold, Size::Body, Tone::Ink, Justify::End);
            });
            ui.drawn(bar.shown);
        });
    }

    /// The bar within the frame of all that it could be.
    fn drawn(&mut self, shown: Shown) {
        let frame = Node {
            width: percent(100),
            height: px(HIGH),
            border: px(1).all(),
            border_radius: BorderRadius::all(px(space::XS)),
            align_items: AlignItems::Center,
            overflow: Overflow::clip(),
            ..default()
        };
        let marks = (
            BackgroundColor(self.look.color(Tone::PaperDim)),
            BorderColor::all(self.look.color(Tone::InkSoft)),
        );
        self.node(frame, marks, |ui| match span(shown) {
            Some(span) => {
                let before = Node {
                    width: percent(span.from),
                    flex_shrink: 0.0,
                    ..default()
                };
                ui.leaf(before, ());
                let part = Node {
                    width: percent(span.to - span.from),
                    height: percent(100),
                    border: px(if span.is_exact { 0.0 } else { 4.0 }).all(),
                    flex_shrink: 0.0,
                    ..default()
                };
                let tone = ui.look.color(Tone::Fill);
                let ground = if span.is_exact { tone } else { Color::NONE };
                ui.leaf(part, (BackgroundColor(ground), BorderColor::all(tone)));
            }
            None => {
                ui.icon("lock", HIGH - 4.0, Tone::InkSoft);
            }
        });
    }
}

/// From where to where a bar reaches, in per cent of all that it could be.
#[derive(Debug, PartialEq)]
struct Span {
    from: f32,
    to: f32,
    is_exact: bool,
}

fn span(shown: Shown) -> Option<Span> {
    match shown {
        Shown::Exact {
            numerator,
            denominator,
        } => {
            let share = f64::from(numerator) / f64::from(denominator.max(1));
            Some(Span {
                from: 0.0,
                to: (100.0 * share.min(1.0)) as f32,
                is_exact: true,
            })
        }
        // A range of whole per cents holds its ends: 20 to 39 reaches to 40.
        Shown::Band { low, high } => Some(Span {
            from: low.into(),
            to: f32::from(high).max(f32::from(low) + 1.0).min(99.0) + 1.0,
            is_exact: false,
        }),
        Shown::Hidden => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bar_says_no_more_than_may_be_shown() {
        let exact = |numerator, denominator| {
            span(Shown::Exact {
                numerator,
                denominator,
            })
        };
        let of = |from, to, is_exact| Some(Span { from, to, is_exact });
        assert_eq!(exact(3, 4), of(0.0, 75.0, true));
        assert_eq!(exact(0, 0), of(0.0, 0.0, true));
        assert_eq!(
            span(Shown::Band { low: 20, high: 39 }),
            of(20.0, 40.0, false)
        );
        assert_eq!(
            span(Shown::Band { low: 80, high: 100 }),
            of(80.0, 100.0, false)
        );
        assert_eq!(span(Shown::Hidden), None);
    }
}
