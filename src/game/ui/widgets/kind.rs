//! The kinds of control, their grounds, and how they answer a finger within the frame.

use bevy::picking::hover::Hovered;
use bevy::prelude::*;
use bevy::ui::{InteractionDisabled, Pressed};

use crate::game::settings::Settings;
use crate::game::ui::build::Toned;
use crate::game::ui::theme::Theme;
use crate::game::ui::tokens::Tone;

/// How much a button asks for attention.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// The one thing to do next.
    Primary,
    /// Everything else.
    Plain,
    /// On dark ground, standing back.
    Quiet,
    /// On paper, standing back.
    Soft,
    /// Chosen among several.
    Chosen,
    /// Not chosen yet, but shown by Sango: it stands out as what is chosen does, says so to whoever does not see it, and is what the
    /// keyboard comes to.
    Shown,
    /// Chosen, and right.
    Right,
    /// Chosen, and another go is asked for.
    Again,
    /// A drawing that can be tapped; its ground shows only under the pointer.
    Bare,
}

/// A state shown without a pointer, for pictures of it.
#[derive(Component, Debug, Clone, Copy, PartialEq, Eq)]
pub enum Pose {
    /// As under the pointer.
    Hover,
    /// As under a finger.
    Press,
}

/// The grounds a control shows at rest, under the pointer and pressed, and what stands on them.
#[derive(Component, Debug, Clone, Copy, PartialEq, Eq)]
pub struct Painted {
    /// Its ground when nothing touches it.
    pub rest: Tone,
    /// Its ground under the pointer.
    pub hover: Tone,
    /// Its ground while it is pressed.
    pub press: Tone,
    /// The tone of text and signs on all of these.
    pub ink: Tone,
    /// The line around it; clear where there is none.
    pub line: Tone,
    /// Whether it greys while it cannot be used.
    greys: bool,
}

impl Painted {
    /// It stays as it is while it cannot be used: it must be read all the same.
    pub(super) fn stay_bright(&mut self) {
        self.greys = false;
    }

    /// Whether it greys while it cannot be used; what is chosen does not.
    pub fn greys(&self) -> bool {
        self.greys
    }
}

impl Kind {
    /// All kinds, for tests and pictures.
    pub const ALL: [Kind; 9] = [
        Kind::Primary,
        Kind::Plain,
        Kind::Quiet,
        Kind::Soft,
        Kind::Chosen,
        Kind::Shown,
        Kind::Right,
        Kind::Again,
        Kind::Bare,
    ];

    /// Its colours.
    pub fn painted(self, theme: Theme) -> Painted {
        let (rest, hover, press) = self.grounds();
        Painted {
            rest,
            hover,
            press,
            ink: self.ink(),
            line: self.line(theme),
            // What is chosen stays bright: it is what the eye looks for.
            greys: !matches!(
                self,
                Kind::Chosen | Kind::Shown | Kind::Right | Kind::Again | Kind::Bare
            ),
        }
    }

    fn grounds(self) -> (Tone, Tone, Tone) {
        match self {
            Kind::Primary => (Tone::Coral, Tone::CoralLight, Tone::CoralDeep),
            Kind::Plain => (Tone::Paper, Tone::PaperDim, Tone::SeaLight),
            Kind::Quiet => (Tone::SeaDeep, Tone::Dusk, Tone::Night),
            Kind::Bare => (Tone::Clear, Tone::Glow, Tone::Glow),
            Kind::Soft => (Tone::SeaLight, Tone::SeaPale, Tone::PaperDim),
            Kind::Chosen | Kind::Shown => (Tone::Chosen, Tone::Chosen, Tone::PaperDim),
            Kind::Right => (Tone::Right, Tone::Right, Tone::PaperDim),
            Kind::Again => (Tone::Again, Tone::Again, Tone::SeaLight),
        }
    }

    /// The tone of text and signs on it.
    pub fn ink(self) -> Tone {
        match self {
            Kind::Primary => Tone::InkOnBright,
            Kind::Quiet => Tone::Foam,
            _ => Tone::Ink,
        }
    }

    /// A line around it: its ground may be the same as what it lies on, and for some it says something. A drawing needs none but in
    /// high contrast.
    fn line(self, theme: Theme) -> Tone {
        match self {
            Kind::Primary => Tone::LineBright,
            Kind::Plain | Kind::Soft => Tone::LineSea,
            Kind::Quiet => Tone::LineQuiet,
            Kind::Chosen | Kind::Shown => Tone::LineSun,
            Kind::Right => Tone::LeafDeep,
            Kind::Again => Tone::Berry,
            Kind::Bare if theme == Theme::Contrast => Tone::LineQuiet,
            Kind::Bare => Tone::Clear,
        }
    }

    /// How wide its line is, in layout units: what says something speaks louder where contrast is asked for.
    pub fn line_width(self, theme: Theme) -> f32 {
        match (theme, self) {
            (
                Theme::Contrast,
                Kind::Primary | Kind::Chosen | Kind::Shown | Kind::Right | Kind::Again,
            ) => 3.0,
            (Theme::Evening, Kind::Bare) => 0.0,
            _ => 2.0,
        }
    }

    /// The sign that tells this state from others where colour cannot: what shows the kind shows one of these. None where the kind is
    /// no state.
    pub fn signs(self) -> &'static [&'static str] {
        match self {
            Kind::Chosen | Kind::Shown => &["radio-on", "check"],
            Kind::Right => &["check"],
            Kind::Again => &["retry"],
            _ => &[],
        }
    }
}

pub(super) fn plugin(app: &mut App) {
    app.add_systems(Update, repaint);
}

/// Grounds follow the pointer; what can do nothing for now is grey, its words as well. What stands on a pressed control sinks a
/// little; the control itself stays where the finger is, so that the finger leaves what it met.
fn repaint(
    changed: Query<
        Entity,
        (
            With<Painted>,
            Or<(
                Changed<Hovered>,
                Added<Pressed>,
                Added<InteractionDisabled>,
                Added<Painted>,
            )>,
        ),
    >,
    mut released: RemovedComponents<Pressed>,
    settings: Res<Settings>,
    mut controls: Query<(
        &Painted,
        &Hovered,
        Has<Pressed>,
        Has<InteractionDisabled>,
        Option<&Pose>,
        &mut BackgroundColor,
        &mut BorderColor,
    )>,
    children: Query<&Children>,
    mut places: Query<&mut UiTransform>,
    mut inks: Query<(&mut Toned, Option<&mut TextColor>, Option<&mut ImageNode>)>,
) {
    let theme = Theme::of(&settings);
    for entity in changed.iter().chain(released.read()) {
        let Ok((painted, hovered, pressed, disabled, pose, mut ground, mut line)) =
            controls.get_mut(entity)
        else {
            continue;
        };
        let pressed = pressed || pose == Some(&Pose::Press);
        let hovered = hovered.0 || pose == Some(&Pose::Hover);
        let off = disabled && painted.greys;
        ground.0 = theme.color(match (disabled, pressed, hovered) {
            (true, ..) if off => Tone::Off,
            (true, ..) => painted.rest,
            (_, true, _) => painted.press,
            (_, _, true) => painted.hover,
            _ => painted.rest,
        });
        // Under the pointer or a finger its line is of ink, for whoever does not tell the grounds apart.
        *line = BorderColor::all(theme.color(match (off, disabled, pressed || hovered) {
            (true, ..) => Tone::LineOff,
            (_, false, true) => painted.ink,
            _ => painted.line,
        }));
        if off {
            for inner in children.iter_descendants(entity) {
                let Ok((mut toned, text, image)) = inks.get_mut(inner) else {
                    continue;
                };
                if toned.0 == painted.ink {
                    toned.0 = Tone::InkOff;
                    let ink = theme.color(Tone::InkOff);
                    text.into_iter().for_each(|mut text| text.0 = ink);
                    image.into_iter().for_each(|mut image| image.color = ink);
                }
            }
        }
        let sunk = if pressed && !disabled { px(3) } else { px(0) };
        for child in children.get(entity).into_iter().flatten() {
            if let Ok(mut place) = places.get_mut(*child)
                && place.translation.y != sunk
            {
                place.translation.y = sunk;
            }
        }
    }
}
