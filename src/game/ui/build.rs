//! The builder that screens write their trees with: every node gets the language's direction, every control a name and a role.

use bevy::ecs::relationship::RelatedSpawnerCommands;
use bevy::prelude::*;

use super::access;
use super::look::{Face, Look, anywhere};
use super::tokens::{Size, Tone, space};
use crate::game::art::Air;

/// Signs that follow the line of reading: on and back along it, and the question mark, which every script turns its own way. Media signs and clocks
/// are never turned.
const ALONG_THE_LINE: [&str; 6] = ["next", "back", "play", "reply", "help", "keypad-erase"];

/// Drawings in which something goes away along the line.
const AWAY: [&str; 2] = ["opt-give", "opt-send"];

/// What a text or a sign is painted in.
#[derive(Component, Debug, Clone, Copy, PartialEq, Eq)]
pub struct Toned(pub Tone);

/// Builds children below one node.
pub struct Ui<'a, 'c, 'w> {
    spawner: &'a mut RelatedSpawnerCommands<'c, ChildOf>,
    /// How everything looks just now.
    pub look: &'a mut Look<'w>,
}

impl Ui<'_, '_, '_> {
    /// Any node with children. The node's direction is set here.
    pub fn node(
        &mut self,
        node: Node,
        extra: impl Bundle,
        children: impl FnOnce(&mut Ui),
    ) -> EntityCommands<'_> {
        let node = Node {
            direction: self.look.direction(),
            ..node
        };
        let mut entity = self.spawner.spawn((node, extra));
        let look = &mut *self.look;
        entity.with_children(|spawner| children(&mut Ui { spawner, look }));
        entity
    }

    /// Something that was built before, to add to it.
    pub fn entity(&mut self, entity: Entity) -> EntityCommands<'_> {
        self.spawner.commands_mut().entity(entity)
    }

    /// A node without children.
    pub fn leaf(&mut self, node: Node, extra: impl Bundle) -> EntityCommands<'_> {
        self.node(node, extra, |_| {})
    }

    /// Things one under the other.
    pub fn column(&mut self, gap: f32, children: impl FnOnce(&mut Ui)) -> EntityCommands<'_> {
        self.node(
            Node {
                flex_direction: FlexDirection::Column,
                row_gap: px(gap),
                align_items: AlignItems::Stretch,
                ..default()
            },
            (),
            children,
        )
    }

    /// Things side by side, wrapping where the room ends.
    pub fn row(&mut self, gap: f32, children: impl FnOnce(&mut Ui)) -> EntityCommands<'_> {
        self.node(
            Node {
                flex_direction: FlexDirection::Row,
                flex_wrap: FlexWrap::Wrap,
                column_gap: px(gap),
                row_gap: px(gap),
                align_items: AlignItems::Center,
                ..default()
            },
            (),
            children,
        )
    }

    /// A text that stands for itself and is read by a screen reader.
    pub fn text(&mut self, text: impl Into<String>, size: Size, tone: Tone) -> EntityCommands<'_> {
        self.say(text, Face::Body, size, tone, Justify::Start)
    }

    /// A text in the middle of its line.
    pub fn centred(
        &mut self,
        text: impl Into<String>,
        size: Size,
        tone: Tone,
    ) -> EntityCommands<'_> {
        self.say(text, Face::Body, size, tone, Justify::Center)
    }

    /// A text with every choice made by the caller.
    pub fn say(
        &mut self,
        text: impl Into<String>,
        face: Face,
        size: Size,
        tone: Tone,
        justify: Justify,
    ) -> EntityCommands<'_> {
        let text = text.into();
        let name = access::text(&text);
        let mut entity = self.raw_text(text, face, size, tone, justify);
        entity.insert(name);
        entity
    }

    /// A text that belongs to what is around it, and may hold a file's place: it breaks within a word where it must.
    pub fn breaking(&mut self, text: &str, size: Size, tone: Tone) -> EntityCommands<'_> {
        let mut entity = self.raw_text(text, Face::Body, size, tone, Justify::Start);
        entity.insert(anywhere());
        entity
    }

    /// A heading.
    pub fn heading(
        &mut self,
        text: impl Into<String>,
        size: Size,
        tone: Tone,
    ) -> EntityCommands<'_> {
        let text = text.into();
        let name = access::heading(&text);
        let mut entity = self.raw_text(text, Face::Title, size, tone, Justify::Center);
        entity.insert(name);
        entity
    }

    /// A text that belongs to a control and is read as the control's name only.
    pub fn raw_text(
        &mut self,
        text: impl Into<String>,
        face: Face,
        size: Size,
        tone: Tone,
        justify: Justify,
    ) -> EntityCommands<'_> {
        let text = set(text.into(), face, self.look.is_rtl());
        let font = self.look.font(face, size);
        let node = Node {
            max_width: percent(100),
            ..default()
        };
        let lines = self.look.line_height(face);
        self.leaf(
            node,
            (
                Text::new(text),
                font,
                lines,
                TextColor(self.look.color(tone)),
                Toned(tone),
                TextLayout::justify(justify),
                Pickable::IGNORE,
            ),
        )
    }

    /// A drawing, hidden from screen readers: what it means is said by a text or a name beside it.
    pub fn picture(&mut self, path: &str, width: f32) -> EntityCommands<'_> {
        self.picture_in(path, Air::Clear, width)
    }

    /// The same, clear or in the evening's haze.
    pub fn picture_in(&mut self, path: &str, air: Air, width: f32) -> EntityCommands<'_> {
        let (image, size) = self.look.drawing_in(path, air, width);
        let node = Node {
            width: px(size.x),
            height: px(size.y),
            flex_shrink: 0.0,
            ..default()
        };
        let image = ImageNode {
            flip_x: self.look.is_rtl() && AWAY.contains(&path),
            ..ImageNode::new(image)
        };
        self.leaf(node, (image, access::Decorative, Pickable::IGNORE))
    }

    /// A one-colour sign, painted in a tone. Signs that point along the line point the other way where lines run from the right.
    pub fn icon(&mut self, name: &str, width: f32, tone: Tone) -> EntityCommands<'_> {
        let (image, size) = self.look.drawing(&format!("icons/{name}"), width);
        let node = Node {
            width: px(size.x),
            height: px(size.y),
            flex_shrink: 0.0,
            ..default()
        };
        let image = ImageNode {
            flip_x: self.look.is_rtl() && ALONG_THE_LINE.contains(&name),
            ..ImageNode::new(image).with_color(self.look.color(tone))
        };
        self.leaf(
            node,
            (image, Toned(tone), access::Decorative, Pickable::IGNORE),
        )
    }

    /// An empty stretch that takes what room is left.
    pub fn spring(&mut self) {
        self.leaf(
            Node {
                flex_grow: 1.0,
                ..default()
            },
            (),
        );
    }

    /// A drawing `wide` layout units wide with words beside it, both `within` a width. Where large words need the whole width, they
    /// stand below the drawing.
    pub fn beside(
        &mut self,
        within: f32,
        wide: f32,
        drawing: impl FnOnce(&mut Ui),
        words: impl FnOnce(&mut Ui),
    ) {
        let rest = within - wide - space::M;
        let (flex_direction, width) = if rest / self.look.larger() < 150.0 {
            (FlexDirection::Column, within)
        } else {
            (FlexDirection::Row, rest)
        };
        let row = Node {
            width: px(within),
            flex_direction,
            row_gap: px(space::S),
            align_items: AlignItems::Center,
            column_gap: px(space::M),
            flex_shrink: 0.0,
            ..default()
        };
        self.node(row, (), |ui| {
            drawing(ui);
            // A text's height is right only within a width that is known.
            let column = Node {
                width: px(width),
                flex_direction: FlexDirection::Column,
                align_items: AlignItems::FlexStart,
                row_gap: px(space::S),
                ..default()
            };
            ui.node(column, (), words);
        });
    }

    /// A column so wide: within it, and only then, what wraps is as high as it should be.
    pub fn within(&mut self, width: f32, children: impl FnOnce(&mut Ui)) -> EntityCommands<'_> {
        let column = Node {
            width: px(width),
            flex_direction: FlexDirection::Column,
            flex_shrink: 0.0,
            ..default()
        };
        self.node(column, (), children)
    }

    /// A plate of night, `width` layout units wide, under buttons that would else stand on a picture.
    pub fn dock(&mut self, width: f32, children: impl FnOnce(&mut Ui)) -> EntityCommands<'_> {
        let plate = Node {
            flex_direction: FlexDirection::Column,
            align_items: AlignItems::Center,
            row_gap: px(space::S),
            padding: UiRect::all(px(space::S)),
            border_radius: BorderRadius::all(px(space::TARGET / 2.0 + space::S)),
            width: px(width),
            max_width: percent(100),
            ..default()
        };
        self.node(plate, self.look.ground(Tone::Haze), children)
    }

    /// A card that is read on.
    pub fn card(&mut self, tone: Tone, children: impl FnOnce(&mut Ui)) -> EntityCommands<'_> {
        self.node(
            Node {
                flex_direction: FlexDirection::Column,
                row_gap: px(space::M),
                padding: UiRect::all(px(space::L)),
                border_radius: BorderRadius::all(px(space::ROUND)),
                ..default()
            },
            self.look.ground(tone),
            children,
        )
    }
}

/// A text as it is handed to the fonts, in a language that is read from the right or from the left.
pub(super) fn set(mut text: String, face: Face, is_rtl: bool) -> String {
    if face != Face::Title {
        // Lines break at U+00A0 in parley 0.9 where it comes to stand at their end; the narrow one holds.
        text = text.replace('\u{a0}', "\u{202f}");
    }
    if is_rtl {
        // The base direction is the first strong letter's; a Latin name in front must not turn the line.
        text.insert(0, '\u{200F}');
    }
    text
}

/// Spawns a tree: a root node that fills the window, and what `children` puts in it.
pub fn root<'a>(
    commands: &'a mut Commands,
    look: &mut Look,
    ground: Tone,
    extra: impl Bundle,
    children: impl FnOnce(&mut Ui),
) -> EntityCommands<'a> {
    let node = Node {
        width: percent(100),
        height: percent(100),
        position_type: PositionType::Absolute,
        flex_direction: FlexDirection::Column,
        direction: look.direction(),
        ..default()
    };
    let mut entity = commands.spawn((node, look.paint(ground), extra));
    entity.with_children(|spawner| children(&mut Ui { spawner, look }));
    entity
}

/// Builds below an entity that exists.
pub fn below(
    commands: &mut Commands,
    parent: Entity,
    look: &mut Look,
    children: impl FnOnce(&mut Ui),
) {
    commands
        .entity(parent)
        .with_children(|spawner| children(&mut Ui { spawner, look }));
}

/// A node that takes what room is left and gives its text lines of that width.
pub fn shrinking() -> Node {
    Node {
        flex_shrink: 1.0,
        flex_grow: 1.0,
        flex_basis: px(0),
        min_width: px(0),
        flex_direction: FlexDirection::Column,
        ..default()
    }
}
