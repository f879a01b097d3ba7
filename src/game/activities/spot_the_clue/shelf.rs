//! The shelf below a page: what was caught, and on an upright phone the wish to be shown.

use bevy::prelude::*;

use crate::activities::spot_the_clue::{self as engine, Kind as What, Outcome};
use crate::game::ui::tokens::{Tone, space};
use crate::game::ui::widgets::Kind;
use crate::game::ui::{Ui, access};

use super::super::act;
use super::motion::{Motion, Moves};
use super::page::{FRAME, Sheet, at};

/// How high a caught critter stands, and the shelf with it.
const CRITTER: f32 = 46.0;
pub(super) const SHELF: f32 = CRITTER + space::S;

/// What was caught on this page, side by side.
pub(super) fn show(ui: &mut Ui, sheet: &Sheet) {
    let spotting = sheet.spotting;
    let node = Node {
        width: px(sheet.size.x),
        height: px(SHELF),
        border_radius: BorderRadius::all(px(space::M)),
        flex_shrink: 0.0,
        ..default()
    };
    let name = ui.look.text("ui-clue-caught");
    ui.node(
        node,
        (ui.look.ground(Tone::Sea), access::group(&name)),
        |ui| {
            let caught = spotting.state.caught();
            for (number, place) in caught
                .iter()
                .filter_map(|id| spotting.page.place(id))
                .enumerate()
            {
                let What::Sign(art) = &place.kind else {
                    continue;
                };
                let along = space::S + number as f32 * (CRITTER + space::S);
                // In the line of reading.
                let left = if ui.look.is_rtl() {
                    sheet.size.x - along - CRITTER
                } else {
                    along
                };
                let (image, size) = ui.look.drawing(art, CRITTER);
                let corner = Vec2::new(left, space::XS);
                let node = at(Rect::from_corners(corner, corner + size));
                let says = ui
                    .look
                    .text(&format!("{}-{}-name", spotting.of_page(), place.id));
                let is_new =
                    sheet.moves(ui) && spotting.last == Some(&Outcome::Caught(place.id.clone()));
                let mut entity = ui.leaf(
                    node,
                    (
                        ImageNode::new(image),
                        access::image(&says),
                        Pickable::IGNORE,
                        UiTransform::default(),
                    ),
                );
                if is_new {
                    // Seen from the shelf, the page's lower edge is a frame's width above.
                    let slot = Vec2::new(
                        left + size.x / 2.0,
                        sheet.size.y + FRAME + space::XS + size.y / 2.0,
                    );
                    let motion = Motion::Leap(sheet.rect(place).center() - slot);
                    entity.insert((Moves::new(motion, UiTransform::default()), GlobalZIndex(5)));
                }
            }
            if ui.look.room.is_portrait() && spotting.can_be_shown() {
                asks(ui);
            }
        },
    );
}

/// The wish to be shown, at the shelf's end: on an upright phone there is no room for it elsewhere.
fn asks(ui: &mut Ui) {
    let (near, far) = (px(space::XS), auto());
    let end = Node {
        position_type: PositionType::Absolute,
        left: if ui.look.is_rtl() { near } else { far },
        right: if ui.look.is_rtl() { far } else { near },
        top: px((SHELF - space::TARGET) / 2.0),
        ..default()
    };
    ui.node(end, (), |ui| {
        ui.round(Kind::Soft, "ui-clue-show-me", "eye")
            .observe(act(engine::Action::ShowMe));
    });
}
