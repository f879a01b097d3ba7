//! The device as the hands left it, with what is on it.

use bevy::prelude::*;

use crate::activities::quick_steps::{Hands, Outcome, Phase, Round};
use crate::game::ui::Ui;
use crate::game::ui::drift::Drift;
use crate::game::ui::tokens::space;

use super::motion::{How, Moves};
use super::{Steps, did, layered};

/// What may lie on a device.
const CLOTH: &str = "steps-cloth";
const HAND: &str = "steps-hand";

/// A place on the table, from its left and bottom edge.
pub(super) fn at(left: f32, bottom: f32, size: Vec2) -> Node {
    Node {
        position_type: PositionType::Absolute,
        left: px(left),
        bottom: px(bottom),
        width: px(size.x),
        height: px(size.y),
        align_items: AlignItems::Center,
        justify_content: JustifyContent::Center,
        ..default()
    }
}

/// Whether the last thing that was done is this, and new.
pub(super) fn just(steps: &Steps, hands: Hands) -> bool {
    let right = matches!(
        steps.last,
        Some(Outcome::Stepped(_) | Outcome::Unheard(_) | Outcome::Helped(_))
    );
    let last = steps.state.done().last();
    steps.fresh && right && last.is_some_and(|done| done.hands == hands)
}

/// Whether the feeling is large.
pub(super) fn is_large(steps: &Steps) -> bool {
    matches!(steps.state.phase(), Phase::Breathe(_))
}

/// What the hands tried last, without avail.
fn tried(steps: &Steps) -> Option<Hands> {
    match steps.last {
        Some(Outcome::Aside(deed)) => steps.content.deed(deed).map(|deed| deed.hands),
        _ => None,
    }
}

/// The device, as the hands left it.
pub(super) fn device(ui: &mut Ui, steps: &Steps, round: &Round, size: Vec2, away: bool) {
    let wide = size.y * if away { 0.4 } else { 0.96 };
    let left = if away {
        size.x - wide - space::S
    } else {
        (size.x - wide) / 2.0
    };
    let bottom = if away {
        size.y * 0.5
    } else {
        (size.y - wide) / 2.0
    };
    let state = steps.state;
    // While the feeling is large one sees what one looks at.
    let shown = is_large(steps);
    let turned = did(state, Hands::Turn) && !shown;
    let closed = did(state, Hands::Close) && !shown;
    let mut node = ui.node(at(left, bottom, Vec2::splat(wide)), (), |ui| {
        let whole = at(0.0, 0.0, Vec2::splat(wide));
        if turned {
            if just(steps, Hands::Turn) && !ui.look.settings.reduced_motion() {
                let front = (Moves::new(How::FoldAway), Pickable::IGNORE);
                ui.node(whole.clone(), front, |ui| {
                    face(ui, steps, round, wide, closed)
                });
            }
            let back = layered(ui, &round.device, &["back"]);
            let mut node = ui.node(whole.clone(), (), |ui| {
                ui.picture(&back, wide);
            });
            if just(steps, Hands::Turn) {
                node.insert(Moves::new(How::Unfold));
            }
        } else {
            ui.node(whole.clone(), (), |ui| face(ui, steps, round, wide, closed));
        }
        if did(state, Hands::Cover) && !shown {
            // Larger than what it covers.
            let large = wide * 1.08;
            let over = at((wide - large) / 2.0, 0.0, Vec2::splat(large));
            let mut cloth = ui.node(over, (), |ui| {
                ui.picture(CLOTH, large);
            });
            if just(steps, Hands::Cover) {
                cloth.insert(Moves::new(How::From(Vec2::new(0.0, -wide))));
            }
        }
        if tried(steps) == Some(Hands::Cover) {
            // It slips off.
            let mut cloth = ui.node(at(0.0, -0.45 * wide, Vec2::splat(wide)), (), |ui| {
                ui.picture(CLOTH, wide);
            });
            if steps.fresh {
                cloth.insert(Moves::new(How::From(Vec2::new(0.0, -0.5 * wide))));
            }
        }
        if did(state, Hands::Stop) && !away && !shown {
            stop(ui, steps, wide);
        }
    });
    let aside = matches!(steps.last, Some(Outcome::Aside(_)));
    if steps.fresh && aside {
        node.insert(Moves::new(How::Shake));
    } else if just(steps, Hands::Away) {
        node.insert(Moves::new(How::From(Vec2::new(
            -size.x * 0.3,
            size.y * 0.2,
        ))));
    }
}

/// The hand that says stop; later the trail tells of it.
fn stop(ui: &mut Ui, steps: &Steps, wide: f32) {
    if steps.state.done().len() > 1 {
        return;
    }
    let hand = wide * 0.56;
    let middle = (wide - hand) / 2.0;
    let mut node = ui.node(at(middle, middle, Vec2::splat(hand)), (), |ui| {
        ui.picture(HAND, hand);
    });
    if just(steps, Hands::Stop) {
        node.insert(Moves::new(How::Swell(0.2)));
    }
}

/// The device from the front, with what is on its screen.
fn face(ui: &mut Ui, steps: &Steps, round: &Round, wide: f32, closed: bool) {
    let shut = closed && ui.look.has_layer(&round.device, "closed");
    let front = match shut {
        true => layered(ui, &round.device, &["closed"]),
        false => layered(ui, &round.device, &["front", "screen"]),
    };
    let whole = at(0.0, 0.0, Vec2::splat(wide));
    ui.node(whole, (), |ui| {
        ui.picture(&front, wide);
    });
    let goes_dark = just(steps, Hands::Close) && !ui.look.settings.reduced_motion();
    if closed && !goes_dark {
        return;
    }
    let Some(screen) = ui.look.part(&format!("{}#screen", round.device), wide) else {
        return;
    };
    let scene = steps
        .state
        .scene(steps.content)
        .unwrap_or_default()
        .to_owned();
    let room = screen.rect.size();
    // The scene covers the whole screen.
    let slope = ui.look.slope(&scene);
    let picture = room.x.max(room.y / slope);
    let glass = Node {
        position_type: PositionType::Absolute,
        left: px(screen.rect.min.x),
        top: px(screen.rect.min.y),
        width: px(room.x),
        height: px(room.y),
        align_items: AlignItems::Center,
        justify_content: JustifyContent::Center,
        overflow: Overflow::clip(),
        border_radius: BorderRadius::all(px(wide * 0.04)),
        ..default()
    };
    let grew = is_large(steps);
    let picture = if grew { picture * 1.16 } else { picture };
    let mut glass = ui.node(glass, (), |ui| {
        let mut scene = ui.picture(&scene, picture);
        let comes = matches!(
            steps.last,
            None | Some(Outcome::NextRound | Outcome::LevelUp(_) | Outcome::LevelDown(_))
        );
        if steps.fresh && (comes || steps.state.told().is_some() && grew) {
            scene.insert(Moves::new(How::Swell(if grew { 0.85 } else { 0.3 })));
        } else if !closed {
            scene.insert((Drift::swell(1.5, 3.2), UiTransform::default()));
        }
    });
    if goes_dark {
        glass.insert(Moves::new(How::GoDark));
    }
}
