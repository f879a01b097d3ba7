//! What stands on what, and how far it stands out: the contrast of WCAG 2.2 (success criteria 1.4.3, 1.4.6 and 1.4.11), by calculation.
//! The tests hold every pair here, in both themes, and a walk through all screens holds what is really painted against the list.

use super::theme::Theme;
use super::tokens::Tone;
use super::widgets::Kind;

/// The least contrast of what is read, of signs, and of what shows where a control is.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Least {
    /// Texts.
    pub text: f32,
    /// Signs, and the line or ground of a control on what it stands on.
    pub sign: f32,
}

impl Least {
    /// What a theme promises.
    pub fn of(theme: Theme) -> Self {
        match theme {
            Theme::Evening => Self {
                text: 4.5,
                sign: 3.0,
            },
            Theme::Contrast => Self {
                text: 7.0,
                sign: 4.5,
            },
        }
    }
}

/// The contrast of two opaque colours after WCAG 2.2, 1 to 21.
pub fn contrast(one: [f32; 3], other: [f32; 3]) -> f32 {
    let (a, b) = (luminance(one), luminance(other));
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}

/// The relative luminance of a colour in sRGB, 0 to 1.
pub fn luminance(srgb: [f32; 3]) -> f32 {
    let [r, g, b] = srgb.map(linear);
    0.2126 * r + 0.7152 * g + 0.0722 * b
}

fn linear(c: f32) -> f32 {
    if c <= 0.04045 {
        c / 12.92
    } else {
        ((c + 0.055) / 1.055).powf(2.4)
    }
}

/// A colour in sRGB as it is seen over another, put together in linear light as graphics cards do.
pub fn over(below: [f32; 3], above: [f32; 3], alpha: f32) -> [f32; 3] {
    std::array::from_fn(|part| {
        let c = linear(above[part]) * alpha + linear(below[part]) * (1.0 - alpha);
        if c <= 0.003_130_8 {
            c * 12.92
        } else {
            1.055 * c.powf(1.0 / 2.4) - 0.055
        }
    })
}

/// The grounds of cards, strips, plates and whole screens, and the tones of texts and signs that stand on them.
pub const GROUNDS: [(Tone, &[Tone]); 14] = [
    (
        Tone::Paper,
        &[Tone::Ink, Tone::InkSoft, Tone::Berry, Tone::LeafDeep],
    ),
    (Tone::PaperDim, &[Tone::Ink, Tone::InkSoft]),
    (Tone::SeaLight, &[Tone::Ink, Tone::Berry]),
    (Tone::Warning, &[Tone::Ink]),
    (Tone::Off, &[Tone::InkOff]),
    (Tone::Shell, &[Tone::Foam, Tone::Sun]),
    (Tone::SeaDeep, &[Tone::Foam, Tone::FoamSoft, Tone::Sun]),
    (Tone::Sea, &[Tone::Foam]),
    (Tone::Dusk, &[Tone::Foam]),
    (Tone::Night, &[Tone::Foam, Tone::FoamSoft, Tone::Sun]),
    (Tone::Haze, &[Tone::Foam, Tone::FoamSoft, Tone::Sun]),
    // A switch: its knob on its track.
    (Tone::InkSoft, &[Tone::Paper]),
    (Tone::LeafDeep, &[Tone::Paper]),
    // The band of the focus between what lies close around it.
    (Tone::Ring, &[Tone::Sun]),
];

/// What controls stand on, the pictures of places apart, which the walk through all screens measures.
pub const STANDS: [(Tone, &[Kind]); 6] = [
    (
        Tone::Paper,
        &[Kind::Primary, Kind::Plain, Kind::Soft, Kind::Chosen],
    ),
    (Tone::PaperDim, &[Kind::Primary, Kind::Plain]),
    // The pretend phone, and the bar of a menu.
    (Tone::SeaLight, &[Kind::Plain, Kind::Quiet]),
    (Tone::Sea, &[Kind::Plain]),
    (
        Tone::Night,
        &[
            Kind::Primary,
            Kind::Plain,
            Kind::Quiet,
            Kind::Soft,
            Kind::Chosen,
            Kind::Right,
            Kind::Again,
        ],
    ),
    (Tone::Shell, &[Kind::Plain]),
];

/// What a fill must stand out from: the frame of a bar, and the rest of a slider's rail.
pub const FILLED: [Tone; 2] = [Tone::PaperDim, Tone::SeaPale];

/// Every text or sign and what it stands on: the list above, and each kind of control at rest, under the pointer and pressed.
pub fn pairs() -> impl Iterator<Item = (Tone, Tone)> {
    let cards = GROUNDS
        .iter()
        .flat_map(|(ground, inks)| inks.iter().map(|ink| (*ink, *ground)));
    let kinds = Kind::ALL.into_iter().filter(|kind| *kind != Kind::Bare);
    let controls = kinds.flat_map(|kind| {
        let painted = kind.painted(Theme::Evening);
        [painted.rest, painted.hover, painted.press].map(|ground| (painted.ink, ground))
    });
    cards.chain(controls)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A tone as it is seen over another colour.
    fn seen(theme: Theme, tone: Tone, below: [f32; 3]) -> [f32; 3] {
        let [r, g, b, a] = theme.rgba(tone).map(|part| f32::from(part) / 255.0);
        over(below, [r, g, b], a)
    }

    /// The least contrast of a tone with another, whatever lies below what is sheer.
    fn least(theme: Theme, ink: Tone, ground: Tone) -> f32 {
        let below = [[0.0; 3], [1.0; 3]].map(|below| {
            let ground = seen(theme, ground, below);
            contrast(seen(theme, ink, ground), ground)
        });
        below[0].min(below[1])
    }

    fn faults(theme: Theme, pairs: impl Iterator<Item = (Tone, Tone)>) -> Vec<String> {
        let least_of = Least::of(theme).text;
        pairs
            .map(|(ink, ground)| (ink, ground, least(theme, ink, ground)))
            .filter(|(.., value)| *value < least_of)
            .map(|(ink, ground, value)| format!("{theme:?}: {ink:?} on {ground:?} is {value:.2}"))
            .collect()
    }

    #[test]
    fn texts_stand_out_from_their_grounds() {
        for theme in Theme::ALL {
            let faults = faults(theme, pairs());
            assert!(faults.is_empty(), "{}", faults.join("\n"));
        }
    }

    #[test]
    fn the_check_of_texts_can_fail() {
        for theme in Theme::ALL {
            assert_eq!(
                faults(theme, [(Tone::Paper, Tone::Paper)].into_iter()).len(),
                1
            );
        }
        let sun = [(Tone::Sun, Tone::Paper)].into_iter();
        assert_eq!(faults(Theme::Evening, sun).len(), 1);
        // A sheer ground counts as what shows through.
        let glow = [(Tone::Foam, Tone::Glow)].into_iter();
        assert_eq!(faults(Theme::Evening, glow).len(), 1);
        assert!((least(Theme::Evening, Tone::Ink, Tone::Ink) - 1.0).abs() < 0.001);
    }

    /// How far a control stands out from what it stands on: by its line or its ground; in high contrast by its line.
    fn stands_out(theme: Theme, kind: Kind, stand: Tone) -> f32 {
        let painted = kind.painted(theme);
        let line = least(theme, painted.line, stand);
        match theme {
            Theme::Contrast => line,
            Theme::Evening => line.max(least(theme, painted.rest, stand)),
        }
    }

    #[test]
    fn controls_stand_out_from_what_they_stand_on() {
        for theme in Theme::ALL {
            for (stand, kinds) in STANDS {
                for kind in kinds {
                    let value = stands_out(theme, *kind, stand);
                    let least = Least::of(theme).sign;
                    assert!(
                        value >= least,
                        "{theme:?}: {kind:?} on {stand:?} is {value:.2}"
                    );
                }
            }
        }
        assert!(
            stands_out(Theme::Evening, Kind::Quiet, Tone::Paper) >= 3.0,
            "the way back on a page of the teacher's"
        );
    }

    #[test]
    fn the_check_of_controls_can_fail() {
        assert!(stands_out(Theme::Evening, Kind::Bare, Tone::Paper) < 3.0);
        assert!(least(Theme::Contrast, Tone::Edge, Tone::Paper) < 4.5);
    }

    #[test]
    fn one_sees_how_far_a_bar_and_a_slider_stand() {
        for theme in Theme::ALL {
            let sign = Least::of(theme).sign;
            for ground in FILLED {
                let value = least(theme, Tone::Fill, ground);
                assert!(value >= sign, "{theme:?} on {ground:?}: {value:.2}");
            }
        }
        let twin = least(Theme::Contrast, Tone::Sea, Tone::PaperDim);
        assert!(twin < 3.0, "the sea's own colour would not do: {twin:.2}");
    }

    #[test]
    fn in_high_contrast_every_control_has_a_solid_line() {
        for kind in Kind::ALL {
            let theme = Theme::Contrast;
            assert!((2.0..=3.0).contains(&kind.line_width(theme)), "{kind:?}");
            assert_eq!(theme.rgba(kind.painted(theme).line)[3], 255, "{kind:?}");
        }
        assert_eq!(Kind::Bare.line_width(Theme::Evening), 0.0, "the twin");
    }

    #[test]
    fn the_ring_of_the_focus_shows_on_every_ground() {
        for theme in Theme::ALL {
            for ground in GROUNDS.map(|(ground, _)| ground) {
                let by_either =
                    least(theme, Tone::Sun, ground).max(least(theme, Tone::Ring, ground));
                assert!(by_either >= 3.0, "{theme:?} {ground:?} {by_either:.2}");
            }
        }
        assert!(
            least(Theme::Evening, Tone::Sun, Tone::Paper) < 3.0,
            "the twin: sun alone does not show on paper"
        );
    }
}
