//! The shelf below a page: what was caught, and on an upright phone the wish to be shown.

use bevy::prelude::*;

use crate::activities::spot_the_clue::{self as engine, Kind as What, Outcome, Place};
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
    let marks = (ui.look.ground(Tone::SeaLight), access::group(&name));
    ui.node(node, marks, |ui| {
        if spotting.is_put_away() {
            return;
        }
        for (number, place) in sheet.caught().enumerate() {
            let along = space::S + number as f32 * (CRITTER + space::S);
            // In the line of reading.
            let left = if ui.look.is_rtl() {
                sheet.size.x - along - CRITTER
            } else {
                along
            };
            let spot = at(Rect::new(
                left,
                space::XS,
                left + CRITTER,
                space::XS + CRITTER,
            ));
            let is_new = spotting.last == Some(&Outcome::Caught(place.id.clone()));
            let motion = (is_new && sheet.moves(ui)).then(|| {
                // Seen from the shelf, the page's lower edge is a frame's width above.
                let middle = Vec2::splat(CRITTER / 2.0);
                let slot = Vec2::new(left, sheet.size.y + FRAME + space::XS) + middle;
                Motion::Leap(sheet.rect(place).center() - slot)
            });
            critter(ui, sheet, place, spot, CRITTER, motion);
        }
        if ui.look.room.is_portrait() && spotting.can_be_shown() {
            asks(ui);
        }
    });
}

/// What hid at a place, `wide` layout units wide.
fn critter(
    ui: &mut Ui,
    sheet: &Sheet,
    place: &Place,
    node: Node,
    wide: f32,
    motion: Option<Motion>,
) {
    let What::Sign(art) = &place.kind else {
        return;
    };
    let says = ui
        .look
        .text(&format!("{}-{}-name", sheet.spotting.of_page(), place.id));
    ui.node(node, (access::image(&says), Pickable::IGNORE), |ui| {
        let (image, size) = ui.look.drawing(art, wide);
        let drawn = Node {
            width: px(size.x),
            height: px(size.y),
            ..default()
        };
        let still = UiTransform::default();
        let image = ImageNode::new(image);
        let marks = (image, access::Decorative, Pickable::IGNORE, still);
        let mut drawn = ui.leaf(drawn, marks);
        if let Some(motion) = motion {
            drawn.insert((Moves::new(motion, still), GlobalZIndex(5)));
        }
    });
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

/// How wide a critter is at most where the page was.
const LARGE: f32 = 120.0;

/// What was caught dances where the page was.
pub(super) fn parade(ui: &mut Ui, sheet: &Sheet) {
    let row = Node {
        width: px(sheet.size.x),
        height: px(sheet.size.y),
        align_items: AlignItems::Center,
        justify_content: JustifyContent::SpaceEvenly,
        border_radius: BorderRadius::all(px(space::M)),
        ..default()
    };
    let count = sheet.caught().count().max(1) as f32;
    let wide = (0.8 * sheet.size.x / count).min(LARGE);
    ui.node(row, ui.look.ground(Tone::Plate), |ui| {
        for place in sheet.caught() {
            let motion = sheet.moves(ui).then_some(Motion::Dance);
            critter(ui, sheet, place, Node::default(), wide, motion);
        }
    });
}
