//! The lens: it goes where the pointer or the keyboard's focus is, and shows the picture below it enlarged.

use bevy::input_focus::{InputFocus, InputFocusVisible};
use bevy::picking::hover::Hovered;
use bevy::prelude::*;

use crate::activities::fact_finder as engine;
use crate::activities::fact_finder::content::FIELDS;
use crate::game::pace::Pace;
use crate::game::settings::Settings;
use crate::game::ui::tokens::{Tone, space};
use crate::game::ui::widgets::Kind;
use crate::game::ui::{Ui, access, focus};
use crate::locale::Value;

use super::super::act;
use super::Case;

/// Fields in a row.
const ROW: u8 = 3;
/// How much the lens enlarges.
const ENLARGES: f32 = 2.0;
/// How wide the glass is, as a share of the picture.
const GLASS: f32 = 0.46;
/// How wide the glass is in the drawing of the lens, and where its middle is, as shares of the drawing.
const DRAWN: (f32, f32) = (0.64, 0.38);

/// A field of the picture.
#[derive(Component, Clone, Copy, PartialEq, Eq)]
struct Field(u8);

/// The lens on a picture so wide.
#[derive(Component)]
struct Lens {
    picture: f32,
    /// The field to which it was held last.
    held: u8,
    /// Where its middle is, as a share of the picture; none before its first update.
    at: Option<Vec2>,
}

/// The enlarged picture within the lens, so many pixels wide and high as a whole.
#[derive(Component)]
struct Glass {
    whole: Vec2,
}

/// The middle of a field, as a share of the picture.
fn middle(field: u8) -> Vec2 {
    let at = field.saturating_sub(1);
    let share = |of: u8| (f32::from(of) + 0.5) / f32::from(ROW);
    Vec2::new(share(at % ROW), share(at / ROW))
}

/// The part of the enlarged picture that the glass shows.
fn below(at: Vec2, whole: Vec2) -> Rect {
    Rect::from_center_size(at * whole, whole * GLASS / ENLARGES)
}

/// The enlarged picture, and how many pixels it has.
fn enlarged(ui: &mut Ui, art: &str, picture: f32) -> (Handle<Image>, Vec2) {
    let (image, size) = ui.look.drawing(art, picture * ENLARGES);
    (image, (size * ui.look.room.density).round())
}

/// What the lens shows of a field, `width` wide.
pub(super) fn glimpse(ui: &mut Ui, art: &str, field: u8, width: f32) {
    let (image, whole) = enlarged(ui, art, width / GLASS);
    let node = Node {
        width: px(width),
        height: px(width),
        border: px(4).all(),
        border_radius: BorderRadius::MAX,
        flex_shrink: 0.0,
        ..default()
    };
    let image = ImageNode {
        rect: Some(below(middle(field), whole)),
        ..ImageNode::new(image)
    };
    let line = BorderColor::all(ui.look.color(Tone::Sun));
    ui.leaf(node, (image, line, access::Decorative, Pickable::IGNORE));
}

/// The picture with its fields, and the lens above it.
pub(super) fn over(ui: &mut Ui, case: &Case, width: f32) {
    let room = *ui.look.room;
    let side = if room.is_portrait() {
        width - 2.0 * space::S
    } else {
        (room.height - 150.0).clamp(240.0, width - 2.0 * space::S)
    };
    let card = Node {
        width: px(width),
        align_items: AlignItems::Center,
        flex_direction: FlexDirection::Column,
        padding: UiRect::all(px(space::S)),
        border_radius: BorderRadius::all(px(space::ROUND)),
        flex_shrink: 0.0,
        ..default()
    };
    let picture = Node {
        width: px(side),
        height: px(side),
        flex_shrink: 0.0,
        ..default()
    };
    let group = ui.look.text("ui-facts-lens");
    ui.node(card, ui.look.ground(Tone::Plate), |ui| {
        ui.node(picture, access::group(&group), |ui| {
            ui.picture(&case.claim.art, side);
            for field in 1..=FIELDS {
                one_field(ui, case, field, side);
            }
            glass(ui, case, side);
        });
    });
}

fn one_field(ui: &mut Ui, case: &Case, field: u8, side: f32) {
    let each = side / f32::from(ROW);
    let corner = middle(field) * side - each / 2.0;
    let node = Node {
        position_type: PositionType::Absolute,
        left: px(corner.x),
        top: px(corner.y),
        width: px(each),
        height: px(each),
        border_radius: BorderRadius::all(px(space::M)),
        ..default()
    };
    let number = [("field", Value::from(i64::from(field)))];
    let name = ui.look.text_with("ui-facts-field", &number);
    let action = engine::Action::Look(field);
    let kind = if case.hint == Some(action) {
        Kind::Shown
    } else {
        Kind::Bare
    };
    let mut control = ui.control(kind, &format!("field-{field}"), &name, node, |_| {});
    control.insert(Field(field)).observe(act(action));
    if kind == Kind::Shown {
        // Its line alone: the picture must be seen through it.
        control.insert(BackgroundColor(Color::NONE));
    }
    if case.state.lens().unwrap_or(FIELDS.div_ceil(2)) == field {
        control.insert(focus::First);
    }
}

fn glass(ui: &mut Ui, case: &Case, side: f32) {
    let (image, whole) = enlarged(ui, &case.claim.art, side);
    let wide = side * GLASS;
    let drawn = wide / DRAWN.0;
    let whole_lens = Node {
        position_type: PositionType::Absolute,
        left: px(-DRAWN.1 * drawn),
        top: px(-DRAWN.1 * drawn),
        width: px(drawn),
        height: px(drawn),
        ..default()
    };
    let held = case.state.lens().unwrap_or(FIELDS.div_ceil(2));
    let lens = Lens {
        picture: side,
        held,
        at: None,
    };
    let inset = DRAWN.1 * drawn - wide / 2.0;
    let seen = Node {
        position_type: PositionType::Absolute,
        left: px(inset),
        top: px(inset),
        width: px(wide),
        height: px(wide),
        border_radius: BorderRadius::MAX,
        ..default()
    };
    let image = ImageNode {
        rect: Some(below(middle(held), whole)),
        ..ImageNode::new(image)
    };
    let extra = (lens, place(middle(held), side), Pickable::IGNORE);
    ui.node(whole_lens, extra, |ui| {
        ui.leaf(
            seen,
            (image, Glass { whole }, access::Decorative, Pickable::IGNORE),
        );
        ui.picture("fact-lens", drawn);
    });
}

/// The way back to the desk, and the wish to be shown.
pub(super) fn put_down(ui: &mut Ui, case: &Case, width: f32) {
    let kind = if case.hint == Some(engine::Action::PutDown) {
        Kind::Shown
    } else {
        Kind::Plain
    };
    ui.within(width, |ui| {
        ui.row(space::S, |ui| {
            ui.button(kind, "ui-facts-put-down", Some("back"))
                .observe(act(engine::Action::PutDown));
            super::desk::show_me(ui, case);
        });
    });
}

fn place(at: Vec2, picture: f32) -> UiTransform {
    let at = at * picture;
    UiTransform::from_translation(Val2::px(at.x, at.y))
}

pub(super) fn plugin(app: &mut App) {
    app.add_systems(PostUpdate, glide.before(bevy::ui::UiSystems::Layout));
}

/// Towards the field under the pointer or with the focus; else to where it was held last.
fn glide(
    time: Res<Time>,
    settings: Res<Settings>,
    focus: Res<InputFocus>,
    by_keys: Res<InputFocusVisible>,
    mut pace: ResMut<Pace>,
    // Where it was on the screen before this one.
    mut before: Local<Option<Vec2>>,
    fields: Query<(Entity, &Field, &Hovered)>,
    mut lenses: Query<(&mut Lens, &mut UiTransform, &Children)>,
    mut glasses: Query<(&Glass, &mut ImageNode)>,
) {
    if lenses.is_empty() {
        *before = None;
        return;
    }
    let focused = focus.get().filter(|_| by_keys.0);
    let by_focus = fields.iter().find(|(entity, ..)| Some(*entity) == focused);
    let by_pointer = || fields.iter().find(|(.., hovered)| hovered.0);
    let wanted = by_focus.or_else(by_pointer).map(|(_, field, _)| field.0);
    for (mut lens, mut transform, parts) in &mut lenses {
        let to = middle(wanted.unwrap_or(lens.held));
        let from = lens.at.or(*before).unwrap_or(to);
        let share = 1.0 - (-14.0 * time.delta_secs().min(0.05)).exp();
        let still = from.distance(to) < 0.004 || settings.reduced_motion();
        let at = if still { to } else { from.lerp(to, share) };
        *before = Some(at);
        if lens.at == Some(at) {
            continue;
        }
        lens.at = Some(at);
        *transform = place(at, lens.picture);
        for part in parts.iter() {
            if let Ok((glass, mut image)) = glasses.get_mut(part) {
                image.rect = Some(below(at, glass.whole));
            }
        }
        pace.stir(0.1);
    }
}
