//! The evening sea: the boat at the pier with the thing in hand, those that wait behind it, and what has grown so far.

use bevy::prelude::*;

use crate::activities::sort::{self as engine, Outcome, Thing, Wrong};
use crate::game::pace::Pace;
use crate::game::settings::Settings;
use crate::game::ui::drift::Drift;
use crate::game::ui::tokens::space;
use crate::game::ui::widgets::Kind;
use crate::game::ui::widgets::button::disable;
use crate::game::ui::{Ui, access};
use crate::locale::Value;

use super::super::act;
use super::super::journey::Pedestal;
use super::{Sorting, grows};

/// A boat under way.
#[derive(Component)]
struct Sails {
    /// Where it comes from, from where it stands, in layout units.
    from: f32,
    age: f32,
    /// It goes there and comes back, instead of coming from there.
    back: bool,
}

/// Where a boat lies: its middle, its waterline and its width, in parts of the sea's width and height.
struct Berth {
    middle: f32,
    water: f32,
    wide: f32,
}

/// The nearest, and those that wait.
const BERTHS: [Berth; 3] = [
    Berth {
        middle: 0.44,
        water: 0.95,
        wide: 0.36,
    },
    Berth {
        middle: 0.74,
        water: 0.82,
        wide: 0.2,
    },
    Berth {
        middle: 0.92,
        water: 0.7,
        wide: 0.15,
    },
];
/// How wide a thing is in its boat, how much of a boat's height lies below the thing, in parts of the boat's width.
const THING: f32 = 0.66;
const DECK: f32 = 0.24;
const ARRIVE: f32 = 0.7;
const RETURN: f32 = 1.0;

pub(super) fn plugin(app: &mut App) {
    app.add_systems(PostUpdate, sail.before(bevy::ui::UiSystems::Layout));
}

/// The sea, so wide.
pub(super) fn sea(ui: &mut Ui, sorting: &Sorting, width: f32) {
    let (water, size) = ui.look.drawing("sort-sea", width);
    let frame = Node {
        width: px(width),
        height: px(size.y),
        overflow: Overflow::clip(),
        flex_shrink: 0.0,
        ..default()
    };
    let name = ui.look.text("ui-sort-tide");
    ui.node(frame, access::group(&name), |ui| {
        let ground = Node {
            position_type: PositionType::Absolute,
            left: px(0),
            bottom: px(0),
            width: px(size.x),
            height: px(size.y),
            border_radius: BorderRadius::top(px(space::ROUND)),
            ..default()
        };
        let rtl = ui.look.is_rtl();
        let image = ImageNode {
            flip_x: rtl,
            ..ImageNode::new(water)
        };
        ui.leaf(ground, (image, access::Decorative, Pickable::IGNORE));
        let poster = width * 0.2;
        let corner = Node {
            position_type: PositionType::Absolute,
            left: px(at_side(rtl, width, space::S, poster)),
            top: px(space::S),
            ..default()
        };
        ui.node(corner, Pickable::IGNORE, |ui| {
            grows::whole(ui, sorting, poster)
        });
        let waiting: Vec<&Thing> = sorting.state.waiting(sorting.content).collect();
        // The farthest first, so that the nearer ones lie before it.
        for (thing, berth) in waiting.iter().zip(&BERTHS[1..]).rev() {
            boat(ui, sorting, thing, berth, size, true);
        }
        if let Some(thing) = sorting.state.current(sorting.content) {
            boat(ui, sorting, thing, &BERTHS[0], size, false);
        }
    });
}

/// The left edge of something so wide that begins so far from where lines begin.
fn at_side(rtl: bool, width: f32, from: f32, wide: f32) -> f32 {
    if rtl { width - from - wide } else { from }
}

fn boat(ui: &mut Ui, sorting: &Sorting, thing: &Thing, berth: &Berth, sea: Vec2, waits: bool) {
    let width = sea.x;
    let rtl = ui.look.is_rtl();
    let wide = width * berth.wide;
    // Large enough for a finger, wherever it lies.
    let outer = if waits { wide.max(space::TARGET) } else { wide };
    let load = wide * THING;
    let high = load + wide * DECK;
    let place = Node {
        position_type: PositionType::Absolute,
        left: px(at_side(
            rtl,
            width,
            width * berth.middle - wide / 2.0,
            outer,
        )),
        top: px(sea.y * berth.water - high),
        width: px(outer),
        height: px(high),
        ..default()
    };
    let side = if rtl { -1.0 } else { 1.0 };
    let (from, back) = match sorting.last {
        Some(Outcome::Missed {
            did: Wrong::Unseen(_),
            ..
        }) if !waits => (0.16 * width, true),
        None | Some(Outcome::Next | Outcome::LevelUp(_) | Outcome::LevelDown(_)) => {
            (0.34 * width, false)
        }
        Some(Outcome::Called(_)) if !waits => (0.3 * width, false),
        _ => (0.0, false),
    };
    let moves = sorting.fresh && from > 0.0 && !ui.look.settings.reduced_motion();
    let loaded = waits
        || !matches!(
            sorting.last,
            Some(Outcome::Fits { .. } | Outcome::Demonstrated { .. })
        );
    let is_open = !waits && sorting.state.is_open(sorting.content);
    let art = match &thing.inside {
        Some(inside) if is_open => inside.clone(),
        _ => thing.art.clone(),
    };
    let phase = berth.middle;
    let floating = move |ui: &mut Ui| {
        let node = Node {
            position_type: PositionType::Absolute,
            left: px(if rtl { outer - wide } else { 0.0 }),
            top: px(0),
            width: px(wide),
            height: px(high),
            ..default()
        };
        let drift = Drift::afloat(wide, phase);
        let marks = (drift, UiTransform::default(), Pickable::IGNORE);
        ui.node(node, marks, |ui| {
            let hold = Node {
                position_type: PositionType::Absolute,
                left: px((wide - load) / 2.0),
                top: px(0),
                width: px(load),
                height: px(load),
                ..default()
            };
            let mut held = ui.node(hold, Pickable::IGNORE, |ui| {
                if loaded {
                    ui.picture(&art, load);
                }
            });
            if !waits {
                held.insert(Pedestal);
            }
            let below = Node {
                position_type: PositionType::Absolute,
                left: px(0),
                bottom: px(0),
                ..default()
            };
            ui.node(below, Pickable::IGNORE, |ui| {
                ui.picture("sort-boat", wide);
            });
        });
    };
    let mut outer = if waits {
        let what = sorting.text(ui, thing.id.as_ref());
        let name = ui
            .look
            .text_with("ui-sort-call", &[("thing", Value::from(what))]);
        let key = format!("boat-{}", thing.id);
        let place = Node {
            min_height: px(space::TARGET),
            border_radius: BorderRadius::all(px(space::S)),
            ..place
        };
        let mut control = ui.control(Kind::Bare, &key, &name, place, floating);
        control.observe(act(engine::Action::Call(thing.id.clone())));
        disable(&mut control, !sorting.state.can_call());
        control
    } else {
        ui.node(place, Pickable::IGNORE, floating)
    };
    if moves {
        outer.insert((
            UiTransform::from_translation(Val2::px(if back { 0.0 } else { side * from }, 0.0)),
            Sails {
                from: side * from,
                age: 0.0,
                back,
            },
        ));
    }
}

/// In with the tide, or out a little and back.
fn sail(
    time: Res<Time>,
    settings: Res<Settings>,
    mut pace: ResMut<Pace>,
    mut boats: Query<(Entity, &mut Sails, &mut UiTransform)>,
    mut commands: Commands,
) {
    for (entity, mut boat, mut place) in &mut boats {
        pace.stir(0.2);
        let share = boat.age / if boat.back { RETURN } else { ARRIVE };
        if share >= 1.0 || settings.reduced_motion() {
            *place = UiTransform::default();
            commands.entity(entity).remove::<Sails>();
            continue;
        }
        let away = if boat.back {
            (share * std::f32::consts::PI).sin()
        } else {
            (1.0 - share).powi(3)
        };
        place.translation = Val2::px(boat.from * away, 0.0);
        boat.age += time.delta_secs().min(0.05);
    }
}
