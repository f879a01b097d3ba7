//! What grows of things sorted well: drawings of one size, one upon the other. What is new unfolds.

use bevy::prelude::*;

use crate::activities::sort::Outcome;
use crate::game::pace::Pace;
use crate::game::settings::Settings;
use crate::game::ui::{Ui, access};
use crate::locale::Value;

use super::Sorting;

/// A piece that has just grown.
#[derive(Component)]
struct Unfolds {
    /// Seconds since it was built; below 0 it still waits.
    age: f32,
}

const SECONDS: f32 = 0.45;
/// So long the thing is on its way to its home.
const WAIT: f32 = 0.35;
/// How far apart two pieces begin.
const APART: f32 = 0.3;

pub(super) fn plugin(app: &mut App) {
    app.add_systems(PostUpdate, unfold.before(bevy::ui::UiSystems::Layout));
}

/// As far as it has grown, so wide.
pub(super) fn whole(ui: &mut Ui, sorting: &Sorting, width: f32) {
    let (content, state) = (sorting.content, sorting.state);
    let Some(first) = content.grows.first() else {
        return;
    };
    let (_, size) = ui.look.drawing(first, width);
    let grown = usize::from(state.grown());
    let new = match sorting.last {
        Some(Outcome::Fits { grew, .. }) if sorting.fresh => usize::from(*grew),
        _ => 0,
    };
    let still = ui.look.settings.reduced_motion();
    let what = sorting.text(ui, "grown");
    let values = [
        ("what", Value::from(what)),
        ("grown", Value::from(i64::from(state.grown()))),
        ("all", Value::from(i64::from(content.pieces()))),
    ];
    let name = ui.look.text_with("ui-sort-grown", &values);
    let frame = Node {
        width: px(size.x),
        height: px(size.y),
        flex_shrink: 0.0,
        ..default()
    };
    ui.node(frame, access::text(&name), |ui| {
        for (layer, art) in content.grows.iter().enumerate().take(grown + 1) {
            let (image, size) = ui.look.drawing(art, width);
            let node = Node {
                position_type: PositionType::Absolute,
                left: px(0),
                top: px(0),
                width: px(size.x),
                height: px(size.y),
                ..default()
            };
            let image = ImageNode::new(image);
            let mut piece = ui.leaf(node, (access::Decorative, Pickable::IGNORE));
            let turn = (layer + new).checked_sub(grown + 1);
            match turn.filter(|_| layer > 0 && !still) {
                Some(turn) => piece.insert((
                    image.with_color(Color::NONE),
                    Unfolds {
                        age: -WAIT - APART * turn as f32,
                    },
                    UiTransform::default(),
                )),
                None => piece.insert(image),
            };
        }
    });
}

/// From a little larger and pale to where it belongs.
fn unfold(
    time: Res<Time>,
    settings: Res<Settings>,
    mut pace: ResMut<Pace>,
    mut pieces: Query<(Entity, &mut Unfolds, &mut ImageNode, &mut UiTransform)>,
    mut commands: Commands,
) {
    for (entity, mut piece, mut image, mut place) in &mut pieces {
        pace.stir(0.2);
        let share = (piece.age / SECONDS).clamp(0.0, 1.0);
        if share >= 1.0 || settings.reduced_motion() {
            image.color = Color::WHITE;
            *place = UiTransform::default();
            commands.entity(entity).remove::<Unfolds>();
            continue;
        }
        let left = (1.0 - share).powi(3);
        image.color = Color::WHITE.with_alpha(1.0 - left);
        // A touch too small before it stands.
        let overshoot = 0.05 * (share * std::f32::consts::PI).sin() * share;
        place.scale = Vec2::splat(1.0 + 0.35 * left - overshoot);
        piece.age += time.delta_secs().min(0.05);
    }
}
