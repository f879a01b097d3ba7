//! The screen in words: every control, text and group with its name, role and place, in reading order. The tests look at the game
//! through it, and the browser's mirror builds the page's tree from it.

use accesskit::{Live, Role, Toggled};
use bevy::a11y::AccessibilityNode;
use bevy::input_focus::InputFocus;
use bevy::prelude::*;
use bevy::ui::{CalculatedClip, InteractionDisabled, UiGlobalTransform};
use bevy::window::PrimaryWindow;

use super::focus::{ControlKey, Layer};

/// Something that lies over everything: whether it hides it now.
#[derive(Component, Debug, Clone, Copy, PartialEq, Eq)]
pub struct Cover(pub bool);

/// One thing that a person meets on the screen.
#[derive(Debug, Clone, PartialEq)]
pub struct Control {
    /// The entity; an [`ActionRequest`](bevy::a11y::ActionRequest) names it to act on it.
    pub entity: Entity,
    /// Its name within its screen, the same in every language; none for what is no control.
    pub key: Option<String>,
    /// The nearest listed thing around it.
    pub parent: Option<Entity>,
    /// The role in the web's words: button, checkbox, radio, radiogroup, slider, tab, tablist, tabpanel, heading, text, group, dialog,
    /// image, progressbar, alert, list, listitem, table, row, cell, columnheader.
    pub role: &'static str,
    /// What it is called; for a text, the text itself.
    pub name: String,
    /// What it holds, for instance how far along a progress bar is.
    pub value: Option<String>,
    /// Least, present and greatest number of what has one.
    pub range: Option<(f64, f64, f64)>,
    /// How far a number goes at once.
    pub step: Option<f64>,
    /// More words about it.
    pub description: Option<String>,
    /// On or off, chosen or not; none when it is neither.
    pub checked: Option<bool>,
    /// Whether a tab is the one that is open; none for all else.
    pub selected: Option<bool>,
    /// It cannot be used just now.
    pub disabled: bool,
    /// How a change is to be spoken: `polite` or `assertive`.
    pub live: Option<&'static str>,
    /// It must be answered before anything around it.
    pub modal: bool,
    /// A menu or the curtain lies over it: it can be neither seen nor reached.
    pub covered: bool,
    /// Where it is, in the window's logical pixels; parts scrolled away count too.
    pub rect: Rect,
    /// The part of it that shows: within the window and what it scrolls in. Empty when nothing shows.
    pub shown: Rect,
    /// The keyboard is here.
    pub focused: bool,
}

impl Control {
    /// Whether a person can act on it, disabled or not.
    pub fn is_control(&self) -> bool {
        matches!(
            self.role,
            "button" | "checkbox" | "radio" | "slider" | "tab"
        )
    }
}

/// The web's word for a role; none for what only holds others.
fn role_of(role: Role) -> Option<&'static str> {
    Some(match role {
        Role::Button => "button",
        Role::CheckBox | Role::Switch => "checkbox",
        Role::RadioButton => "radio",
        Role::RadioGroup => "radiogroup",
        Role::Slider => "slider",
        Role::Tab => "tab",
        Role::TabList => "tablist",
        Role::TabPanel => "tabpanel",
        Role::Heading => "heading",
        Role::Label => "text",
        Role::Group => "group",
        Role::Dialog | Role::AlertDialog => "dialog",
        Role::Image => "image",
        Role::ProgressIndicator => "progressbar",
        Role::Alert => "alert",
        Role::List => "list",
        Role::ListItem => "listitem",
        Role::Table => "table",
        Role::Row => "row",
        Role::Cell => "cell",
        Role::ColumnHeader => "columnheader",
        _ => return None,
    })
}

/// What is gathered on the way down the tree.
struct Walk<'w> {
    world: &'w World,
    focused: Option<Entity>,
    window: Rect,
    scale: f32,
    out: Vec<Control>,
}

/// Everything on the screen in reading order: layers from below to the top, each from its first child to its last.
pub fn controls(world: &World) -> Vec<Control> {
    let window = world
        .try_query_filtered::<&Window, With<PrimaryWindow>>()
        .and_then(|mut query| query.iter(world).next());
    let (size, scale) = window.map_or((Vec2::ZERO, 1.0), |window| {
        (window.size(), window.scale_factor())
    });
    let mut walk = Walk {
        world,
        focused: world
            .get_resource::<InputFocus>()
            .and_then(|focus| focus.get()),
        window: Rect::from_corners(Vec2::ZERO, size),
        scale,
        out: Vec::new(),
    };
    let mut roots: Vec<(i32, Entity, Option<Layer>)> = world
        .try_query_filtered::<(Entity, Option<&GlobalZIndex>, Option<&Layer>), (With<Node>, Without<ChildOf>)>()
        .map(|mut query| {
            query
                .iter(world)
                .map(|(entity, z, layer)| (z.map_or(0, |z| z.0), entity, layer.copied()))
                .collect()
        })
        .unwrap_or_default();
    roots.sort_by_key(|(z, entity, _)| (*z, *entity));
    let hidden = world
        .try_query::<&Cover>()
        .is_some_and(|mut query| query.iter(world).any(|cover| cover.0));
    let top = roots.iter().filter_map(|(_, _, layer)| *layer).max();
    for (_, root, layer) in roots {
        let covered = layer.is_some() && (layer < top || hidden);
        walk.visit(root, None, covered);
    }
    walk.out
}

impl Walk<'_> {
    fn visit(&mut self, entity: Entity, parent: Option<Entity>, covered: bool) {
        let Ok(found) = self.world.get_entity(entity) else {
            return;
        };
        let is_shown = found
            .get::<Node>()
            .is_some_and(|node| node.display != Display::None)
            && found
                .get::<InheritedVisibility>()
                .is_none_or(|visible| visible.get());
        if !is_shown {
            return;
        }
        let mut parent = parent;
        if let Some(node) = found.get::<AccessibilityNode>() {
            if node.is_hidden() {
                return;
            }
            if let Some(control) = self.control(found, node, parent, covered) {
                parent = Some(entity);
                self.out.push(control);
            }
        }
        if let Some(children) = found.get::<Children>() {
            for child in children.iter() {
                self.visit(child, parent, covered);
            }
        }
    }

    fn control(
        &self,
        entity: EntityRef,
        node: &AccessibilityNode,
        parent: Option<Entity>,
        covered: bool,
    ) -> Option<Control> {
        let role = role_of(node.role())?;
        let label = node.label().unwrap_or_default();
        let value = node.value().filter(|value| !value.is_empty());
        // A text's words are its value; everything else is called by its label.
        let (name, value) = match (role, value) {
            ("text", Some(text)) => (text, None),
            _ => (label, value),
        };
        let range = node.numeric_value().map(|now| {
            (
                node.min_numeric_value().unwrap_or(0.0),
                now,
                node.max_numeric_value().unwrap_or(now),
            )
        });
        let rect = self.place(entity);
        let clip = entity
            .get::<CalculatedClip>()
            .map_or(self.window, |clip| self.to_window(clip.clip));
        Some(Control {
            entity: entity.id(),
            key: entity.get::<ControlKey>().map(|key| key.0.clone()),
            parent,
            role,
            name: name.to_owned(),
            value: value.map(str::to_owned),
            range,
            step: node.numeric_value_step(),
            description: node.description().map(str::to_owned),
            checked: node.toggled().map(|toggled| toggled == Toggled::True),
            selected: node.is_selected(),
            disabled: node.is_disabled() || entity.contains::<InteractionDisabled>(),
            live: match node.live() {
                Some(Live::Polite) => Some("polite"),
                Some(Live::Assertive) => Some("assertive"),
                _ => None,
            },
            modal: node.is_modal(),
            covered,
            rect,
            shown: rect.intersect(clip).intersect(self.window),
            focused: self.focused == Some(entity.id()),
        })
    }

    fn to_window(&self, physical: Rect) -> Rect {
        Rect {
            min: physical.min / self.scale,
            max: physical.max / self.scale,
        }
    }

    /// The rectangle around the node as it is drawn, turned and scaled.
    fn place(&self, entity: EntityRef) -> Rect {
        let (Some(node), Some(at)) = (
            entity.get::<ComputedNode>(),
            entity.get::<UiGlobalTransform>(),
        ) else {
            return Rect::default();
        };
        let half = node.size() / 2.0;
        let turned = at.affine().matrix2;
        let reach = turned.x_axis.abs() * half.x + turned.y_axis.abs() * half.y;
        self.to_window(Rect::from_center_half_size(at.translation, reach))
    }
}
