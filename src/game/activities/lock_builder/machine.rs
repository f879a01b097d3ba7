//! The guessing machine at work: it rattles, its tries tumble through its window, and on the ruler one sees how long it needs.

use bevy::prelude::*;

use crate::activities::lock_builder::{Outcome, Phase, Span};
use crate::game::pace::Pace;
use crate::game::settings::Settings;
use crate::game::ui::look::Face;
use crate::game::ui::tokens::{Size, Tone, space};
use crate::game::ui::{Ui, access};
use crate::locale::Value;

use super::Building;
use super::bench::row_of;

/// Seconds that one try is seen: slower than three a second, as nothing may flash faster.
const TRY: f32 = 0.36;

/// What moves while the machine tries.
#[derive(Component)]
struct Tumble {
    /// The tries, of which one is seen.
    tries: Vec<Entity>,
    /// The signs on the ruler as far as the machine gets, of which one is seen.
    marks: Vec<Entity>,
    /// The machine.
    body: Entity,
    age: f32,
}

pub(in crate::game::activities) fn plugin(app: &mut App) {
    app.add_systems(Update, tumble);
}

/// Builds the machine with its window and the ruler.
pub(super) fn show(ui: &mut Ui, building: &Building, width: f32) {
    let state = building.state;
    let moves =
        building.fresh && state.phase() == Phase::Trying && !ui.look.settings.reduced_motion();
    let size = if ui.look.room.is_portrait() {
        124.0
    } else {
        190.0
    };
    let body = ui
        .picture(&building.machine.art, size)
        .insert(pose(building))
        .id();
    let tries = window(ui, building, width, moves);
    number(ui, building);
    let marks = ruler(ui, building, width, moves);
    if moves {
        ui.leaf(
            Node {
                position_type: PositionType::Absolute,
                ..default()
            },
            Tumble {
                tries,
                marks,
                body,
                age: 0.0,
            },
        );
    }
}

/// It jumps for joy when it has found the key, and leans back tired when it has not.
fn pose(building: &Building) -> UiTransform {
    let turn = match (building.state.phase(), building.last) {
        (Phase::Held | Phase::Shown, _) => -9.0_f32,
        (_, Some(Outcome::Fell { .. })) => 5.0,
        _ => 0.0,
    };
    UiTransform {
        rotation: Rot2::degrees(turn),
        ..default()
    }
}

/// The tries, one on top of the other; the last stays.
fn window(ui: &mut Ui, building: &Building, width: f32, moves: bool) -> Vec<Entity> {
    let key = building.state.key();
    let is_trying = building.state.phase() == Phase::Trying;
    // When the machine is done one sees one's own key again.
    let tries = if is_trying {
        building.state.tries(building.content)
    } else {
        vec![key.to_vec()]
    };
    let parts = building.parts(ui, key);
    let name = ui
        .look
        .text_with("ui-keys-key", &[("parts", Value::from(parts))]);
    let pane = Node {
        width: px(width),
        min_height: px(super::bench::PLACE + 2.0 * space::S),
        align_items: AlignItems::Center,
        justify_content: JustifyContent::Center,
        padding: UiRect::all(px(space::S)),
        border_radius: BorderRadius::all(px(space::M)),
        flex_shrink: 0.0,
        ..default()
    };
    let inside = width - 2.0 * space::S;
    // A key of pictures stands in one line, also on the smallest phone.
    let size = if building.content.is_words() {
        super::bench::SMALL
    } else {
        let longest = key.len().max(1) as f32;
        ((inside + space::XS) / longest - space::XS - 1.0).min(super::bench::PLACE)
    };
    let mut rows = Vec::new();
    let marks = (ui.look.ground(Tone::Shell), access::image(&name));
    ui.node(pane, marks, |ui| {
        for (nth, tried) in tries.iter().enumerate() {
            let is_seen = if moves {
                nth == 0
            } else {
                nth + 1 == tries.len()
            };
            let row = Node {
                width: px(inside),
                display: if is_seen {
                    Display::Flex
                } else {
                    Display::None
                },
                flex_wrap: FlexWrap::Wrap,
                align_items: AlignItems::Center,
                justify_content: JustifyContent::Center,
                column_gap: px(space::XS),
                row_gap: px(space::XS),
                ..default()
            };
            let row = ui
                .node(row, UiTransform::default(), |ui| {
                    row_of(ui, building, tried, size);
                })
                .id();
            rows.push(row);
        }
    });
    rows
}

/// For whoever reads: the tries as a number with so many noughts.
fn number(ui: &mut Ui, building: &Building) {
    let is_done = building.state.phase() != Phase::Trying;
    let strength = building.state.strength(building.content);
    if let Some(strength) = strength.filter(|_| is_done && building.content.is_words()) {
        let noughts = strength.0.round() as i64;
        let says = ui
            .look
            .text_with("ui-keys-tries", &[("noughts", Value::from(noughts))]);
        ui.centred(says, Size::Small, Tone::Ink);
    }
}

/// How thick the fence is around the spans that are long enough.
const RAIL: f32 = 3.0;

/// The spans in a row: how far the key must hold, and how far the machine has to go.
fn ruler(ui: &mut Ui, building: &Building, width: f32, moves: bool) -> Vec<Entity> {
    let Some(reached) = building.state.span(building.content) else {
        return Vec::new();
    };
    let wanted = building.machine.holds;
    let name_of = |ui: &Ui, span: Span| ui.look.text(&format!("ui-keys-span-{}", span.id()));
    let is_done = building.state.phase() != Phase::Trying;
    let values = [
        ("wanted", Value::from(name_of(ui, wanted))),
        ("span", Value::from(name_of(ui, reached))),
    ];
    let name = if is_done {
        ui.look.text_with("ui-keys-ruler", &values)
    } else {
        ui.look.text_with("ui-keys-ruler-wanted", &values[..1])
    };
    let each = width / Span::ALL.len() as f32;
    let row = Node {
        width: px(width),
        justify_content: JustifyContent::Center,
        flex_shrink: 0.0,
        ..default()
    };
    let mut marks = Vec::new();
    ui.node(row, access::image(&name), |ui| {
        for span in Span::ALL {
            let holds = span >= wanted;
            // Where the key holds is fenced, and the fence begins with a post: grounds alone do not tell everybody.
            let mut fence = UiRect::vertical(px(if holds { RAIL } else { 0.0 }));
            if span == wanted {
                let post = px(2.0 * RAIL);
                if ui.look.is_rtl() {
                    fence.right = post;
                } else {
                    fence.left = post;
                }
            }
            let column = Node {
                width: px(each),
                flex_direction: FlexDirection::Column,
                align_items: AlignItems::Center,
                row_gap: px(space::XS),
                padding: UiRect::vertical(px(space::XS)),
                border: fence,
                ..default()
            };
            let ground = if holds { Tone::SeaLight } else { Tone::Clear };
            let line = BorderColor::all(ui.look.color(Tone::LeafDeep));
            let paint = (ui.look.paint(ground), line);
            ui.node(column, paint, |ui| {
                // From here on the key holds.
                let lock = Node {
                    height: px(20),
                    ..default()
                };
                ui.node(lock, (), |ui| {
                    if span == wanted {
                        ui.icon("lock", 20.0, Tone::Ink);
                    }
                });
                ui.picture(&format!("span-{}", span.id()), (each - space::XS).min(44.0));
                let is_seen = if moves {
                    span == Span::Seconds
                } else {
                    span == reached
                };
                let shown = if is_seen {
                    Visibility::Inherited
                } else {
                    Visibility::Hidden
                };
                let mark = ui.icon("arrow-up", 22.0, Tone::Ink).insert(shown).id();
                if span <= reached {
                    marks.push(mark);
                }
            });
        }
    });
    if is_done {
        let (says, sign) = if reached >= wanted {
            (name_of(ui, reached), "check")
        } else {
            (name_of(ui, reached), "retry")
        };
        let words = |ui: &mut Ui| {
            ui.icon(sign, 26.0, Tone::Ink);
            ui.say(says, Face::Bold, Size::Body, Tone::Ink, Justify::Center);
        };
        // Large words need the whole width.
        if ui.look.larger() > 1.25 {
            words(ui);
        } else {
            ui.row(space::S, words);
        }
    }
    marks
}

/// One try after the other, one span after the other; the machine shakes meanwhile.
fn tumble(
    time: Res<Time>,
    settings: Res<Settings>,
    mut pace: ResMut<Pace>,
    mut tumbling: Query<(Entity, &mut Tumble)>,
    mut nodes: Query<&mut Node>,
    mut places: Query<&mut UiTransform>,
    mut seen: Query<&mut Visibility>,
    mut commands: Commands,
) {
    for (entity, mut tumble) in &mut tumbling {
        pace.stir(0.2);
        tumble.age += time.delta_secs().min(0.1);
        let whole = TRY * tumble.tries.len() as f32;
        let is_over = tumble.age >= whole || settings.reduced_motion();
        let age = if is_over { whole } else { tumble.age };
        let at = ((age / TRY) as usize).min(tumble.tries.len().saturating_sub(1));
        for (nth, row) in tumble.tries.iter().enumerate() {
            if let Ok(mut node) = nodes.get_mut(*row) {
                let display = if nth == at {
                    Display::Flex
                } else {
                    Display::None
                };
                if node.display != display {
                    node.display = display;
                }
            }
        }
        // Each comes down into its place.
        let left = if is_over {
            0.0
        } else {
            1.0 - (age / TRY).fract()
        };
        if let Some(mut place) = tumble
            .tries
            .get(at)
            .and_then(|row| places.get_mut(*row).ok())
        {
            place.translation = Val2::px(0.0, -14.0 * left * left * left);
        }
        let last = tumble.marks.len().saturating_sub(1);
        let far = ((age / whole.max(TRY)) * (last + 1) as f32) as usize;
        for (nth, mark) in tumble.marks.iter().enumerate() {
            let shown = if nth == far.min(last) {
                Visibility::Inherited
            } else {
                Visibility::Hidden
            };
            if let Ok(mut mark) = seen.get_mut(*mark)
                && *mark != shown
            {
                *mark = shown;
            }
        }
        if let Ok(mut body) = places.get_mut(tumble.body) {
            let shake = if is_over {
                0.0
            } else {
                (age * 19.0).sin() * 3.5
            };
            let hop = if is_over {
                0.0
            } else {
                (age * 9.0).sin().abs() * -5.0
            };
            body.rotation = Rot2::degrees(shake);
            body.translation = Val2::px(0.0, hop);
        }
        if is_over {
            commands.entity(entity).despawn();
        }
    }
}
