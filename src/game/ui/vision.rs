//! Whether states can be told apart by those who see colours otherwise, by calculation: colours as they look with protanopia,
//! deuteranopia and tritanopia, after G. M. Machado, M. M. Oliveira and L. A. F. Fernandes, "A Physiologically-based Model for
//! Simulation of Color Vision Deficiency", IEEE Transactions on Visualization and Computer Graphics 15(6), 2009, pages 1291 to 1298
//! (severity 1.0, in linear RGB); and how far apart they then are after CIEDE2000.

use palette::color_difference::Ciede2000;
use palette::{IntoColor, Lab, LinSrgb, Srgb};

use super::theme::Theme;
use super::tokens::Tone;
use super::widgets::Kind;

/// Somebody's eyes: what red, green and blue become.
type Eyes = [[f32; 3]; 3];

const EYES: [(&str, Eyes); 4] = [
    ("usual", [[1.0, 0.0, 0.0], [0.0, 1.0, 0.0], [0.0, 0.0, 1.0]]),
    (
        "protanopia",
        [
            [0.152_286, 1.052_583, -0.204_868],
            [0.114_503, 0.786_281, 0.099_216],
            [-0.003_882, -0.048_116, 1.051_998],
        ],
    ),
    (
        "deuteranopia",
        [
            [0.367_322, 0.860_646, -0.227_968],
            [0.280_085, 0.672_501, 0.047_413],
            [-0.011_820, 0.042_940, 0.968_881],
        ],
    ),
    (
        "tritanopia",
        [
            [1.255_528, -0.076_749, -0.178_779],
            [-0.078_411, 0.930_809, 0.147_602],
            [0.004_733, 0.691_367, 0.303_900],
        ],
    ),
];

/// The least distance of colours that alone tell states apart. One is just seen side by side; ten are seen at a glance, apart too.
const APART: f32 = 10.0;

fn seen(theme: Theme, tone: Tone, eyes: &Eyes) -> Lab {
    let [r, g, b, _] = theme.rgba(tone);
    let linear: LinSrgb = Srgb::new(r, g, b).into_format::<f32>().into_linear();
    let [r, g, b] = eyes.map(|row| {
        let light = row[0] * linear.red + row[1] * linear.green + row[2] * linear.blue;
        light.clamp(0.0, 1.0)
    });
    LinSrgb::new(r, g, b).into_color()
}

fn distance(theme: Theme, one: Tone, other: Tone, eyes: &Eyes) -> f32 {
    seen(theme, one, eyes).difference(seen(theme, other, eyes))
}

/// The ground and the line of a state.
#[derive(Debug, Clone, Copy)]
struct State {
    name: &'static str,
    ground: Tone,
    line: Tone,
    signs: &'static [&'static str],
}

fn states(theme: Theme) -> [State; 6] {
    let of = |name, kind: Kind| {
        let painted = kind.painted(theme);
        State {
            name,
            ground: painted.rest,
            line: painted.line,
            signs: kind.signs(),
        }
    };
    [
        of("open", Kind::Plain),
        of("primary", Kind::Primary),
        of("chosen", Kind::Chosen),
        of("right", Kind::Right),
        of("try again", Kind::Again),
        State {
            name: "off",
            ground: Tone::Off,
            line: Tone::LineOff,
            signs: &[],
        },
    ]
}

/// Whether a sign alone tells them apart: one has signs, and the other shows none of them.
fn told_by_sign(one: &State, other: &State) -> bool {
    one.signs != other.signs && !one.signs.iter().any(|sign| other.signs.contains(sign))
}

/// The states that some eyes cannot tell apart, neither by ground nor by line.
fn too_near(theme: Theme, one: &State, other: &State) -> Vec<String> {
    let near = |(name, eyes): &(&str, Eyes)| {
        let ground = distance(theme, one.ground, other.ground, eyes);
        let line = distance(theme, one.line, other.line, eyes);
        (ground.max(line) < APART).then(|| {
            format!(
                "{theme:?}, {name}: {} and {} are {ground:.1} and {line:.1} apart",
                one.name, other.name
            )
        })
    };
    EYES.iter().filter_map(near).collect()
}

#[test]
fn states_are_told_apart_by_colour_or_by_a_sign() {
    for theme in Theme::ALL {
        let states = states(theme);
        for (at, one) in states.iter().enumerate() {
            for other in &states[at + 1..] {
                let near = too_near(theme, one, other);
                assert!(
                    near.is_empty() || told_by_sign(one, other),
                    "{}",
                    near.join("\n")
                );
            }
        }
    }
}

/// Which pairs need their sign is written down: whoever changes a colour sees what it does.
#[test]
fn the_pairs_that_need_their_sign_are_known() {
    let mut need = Vec::new();
    for theme in Theme::ALL {
        let states = states(theme);
        for (at, one) in states.iter().enumerate() {
            for other in &states[at + 1..] {
                if !too_near(theme, one, other).is_empty() {
                    need.push(format!("{theme:?}: {} / {}", one.name, other.name));
                }
            }
        }
    }
    assert_eq!(need, NEED_SIGNS);
}

/// A tick where the one thing to do next has none; and an arrow that turns back where others have a ring or nothing.
const NEED_SIGNS: [&str; 3] = [
    "Evening: open / try again",
    "Evening: primary / right",
    "Contrast: open / try again",
];

/// The ring of the focus is not taken for the line of a state: it lies apart from its control, and is as far from the ground of the
/// page as can be.
#[test]
fn the_ring_is_seen_by_all_eyes() {
    for theme in Theme::ALL {
        for (name, eyes) in &EYES {
            let value = distance(theme, Tone::Sun, Tone::Ring, eyes);
            assert!(value >= 4.0 * APART, "{theme:?} {name} {value:.1}");
        }
    }
}

#[test]
fn the_check_of_colours_can_fail() {
    let (_, deuteranopia) = EYES[2];
    let (_, usual) = EYES[0];
    let state = |name, ground| State {
        name,
        ground,
        line: ground,
        signs: &[],
    };
    let (green, gold) = (state("leaf", Tone::LeafDeep), state("gold", Tone::LineSun));
    // A green and a gold that usual eyes tell apart at a glance come closer together.
    let before = distance(Theme::Evening, Tone::LeafDeep, Tone::LineSun, &usual);
    let after = distance(Theme::Evening, Tone::LeafDeep, Tone::LineSun, &deuteranopia);
    assert!(after < before * 0.7, "{before:.1} becomes {after:.1}");
    assert!(!told_by_sign(&green, &gold));
    let same = state("sun", Tone::Sun);
    assert_eq!(too_near(Theme::Evening, &same, &same).len(), EYES.len());
}

/// The matrices as they are in the paper: each leaves white white.
#[test]
fn white_stays_white() {
    for (name, eyes) in EYES {
        for row in eyes {
            let sum: f32 = row.iter().sum();
            assert!((sum - 1.0).abs() < 0.001, "{name} {sum}");
        }
    }
}
