//! Colours and sizes by what they mean. Screens name these and never a number or a colour of their own.

/// A colour by its purpose; what it is painted with is the [`Theme`](super::theme::Theme)'s choice.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Tone {
    /// Text and signs on cards and controls.
    Ink,
    /// Softer text there.
    InkSoft,
    /// Text and signs on what is bright in every theme: the one thing to do next.
    InkOnBright,
    /// Text and signs on a control that can do nothing for now.
    InkOff,
    /// Text and signs on the sea, the night and all that is dark in every theme.
    Foam,
    /// Softer text there.
    FoamSoft,
    /// Cards, bubbles, the ground that is read on.
    Paper,
    /// A card that stands back.
    PaperDim,
    /// What is dark in every theme and lies on top: messages, the pretend phone, plates on the sea.
    Shell,
    /// What a drawing lies on: light in every theme, as it was drawn for.
    Plate,
    /// The deepest water: the ground of quiet screens.
    SeaDeep,
    /// Water; controls that stand back.
    Sea,
    /// What fills a bar or a slider's rail as far as it stands.
    Fill,
    /// Far water, foam.
    SeaFar,
    /// Shallow water; secondary controls on cards.
    SeaLight,
    /// A secondary control under the pointer.
    SeaPale,
    /// Evening sky, upper.
    Night,
    /// Evening sky, middle.
    Dusk,
    /// A card of night over a picture, through which one sees it where there is no need for contrast.
    Haze,
    /// What lies over a picture that text stands on, so that the picture stands back; nothing where it may be seen as it is.
    Hush,
    /// Sango; the one thing to do next.
    Coral,
    /// The coral control under the pointer.
    CoralLight,
    /// The coral control while it is pressed.
    CoralDeep,
    /// Light, reward, focus; headings on what is dark.
    Sun,
    /// The ground of what is chosen.
    Chosen,
    /// The ground of what is right.
    Right,
    /// The ground of what asks for another go.
    Again,
    /// The ground of a warning.
    Warning,
    /// The ground of a control that can do nothing for now.
    Off,
    /// Behind dark letters, the sentence that is being read aloud.
    Heard,
    /// Behind dark letters, its word.
    HeardWord,
    /// Behind light letters, the sentence that is being read aloud.
    HeardDark,
    /// Behind light letters, its word.
    HeardWordDark,
    /// Done, right, safe.
    Leaf,
    /// Done, right, safe, where it is a sign on a card.
    LeafDeep,
    /// Try again, and who speaks; never a scolding red.
    Berry,
    /// The line around the one thing to do next.
    LineBright,
    /// The line around a control on a card.
    LineSea,
    /// The line around a control that stands back.
    LineQuiet,
    /// The line around what is chosen.
    LineSun,
    /// The line around a control that can do nothing for now.
    LineOff,
    /// The line around a card, where the theme draws one.
    Edge,
    /// What lies close around the focus's ring, so that the ring shows on any ground.
    Ring,
    /// A veil behind what lies on top.
    Veil,
    /// A shine on what is drawn and lies under the pointer.
    Glow,
    /// Nothing is painted.
    Clear,
}

impl Tone {
    /// Every tone, for tests and the palette's picture.
    pub const ALL: [Tone; 45] = [
        Tone::Ink,
        Tone::InkSoft,
        Tone::InkOnBright,
        Tone::InkOff,
        Tone::Foam,
        Tone::FoamSoft,
        Tone::Paper,
        Tone::PaperDim,
        Tone::Shell,
        Tone::Plate,
        Tone::SeaDeep,
        Tone::Sea,
        Tone::Fill,
        Tone::SeaFar,
        Tone::SeaLight,
        Tone::SeaPale,
        Tone::Night,
        Tone::Dusk,
        Tone::Haze,
        Tone::Hush,
        Tone::Coral,
        Tone::CoralLight,
        Tone::CoralDeep,
        Tone::Sun,
        Tone::Chosen,
        Tone::Right,
        Tone::Again,
        Tone::Warning,
        Tone::Off,
        Tone::Heard,
        Tone::HeardWord,
        Tone::HeardDark,
        Tone::HeardWordDark,
        Tone::Leaf,
        Tone::LeafDeep,
        Tone::Berry,
        Tone::LineBright,
        Tone::LineSea,
        Tone::LineQuiet,
        Tone::LineSun,
        Tone::LineOff,
        Tone::Edge,
        Tone::Ring,
        Tone::Veil,
        Tone::Glow,
    ];
}

/// Text sizes in rem; one rem is 16 px at 100 % text size.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Size {
    /// Notes.
    Small,
    /// Reading.
    Body,
    /// A control's or card's name.
    Large,
    /// A screen's heading.
    Heading,
    /// The title alone.
    Display,
}

impl Size {
    /// The size in rem.
    pub fn rem(self) -> f32 {
        match self {
            Size::Small => 0.875,
            Size::Body => 1.125,
            Size::Large => 1.25,
            Size::Heading => 1.625,
            Size::Display => 3.25,
        }
    }
}

/// Distances in logical pixels.
pub mod space {
    /// Between things that belong together.
    pub const XS: f32 = 4.0;
    /// Within a control.
    pub const S: f32 = 8.0;
    /// Between controls.
    pub const M: f32 = 14.0;
    /// Between groups; a screen's margin.
    pub const L: f32 = 22.0;
    /// Around what stands alone.
    pub const XL: f32 = 36.0;
    /// The least side of anything that can be tapped (WCAG 2.5.5 asks 44).
    pub const TARGET: f32 = 48.0;
    /// Round corners of controls.
    pub const ROUND: f32 = 18.0;
    /// The widest column that is read.
    pub const COLUMN: f32 = 680.0;
}
