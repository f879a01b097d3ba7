//! The page: its drawing layer by layer, a control over each place, and the spy-glass.

use bevy::prelude::*;

use crate::activities::spot_the_clue::{self as engine, Content, Hint, Outcome, Phase, Place};
use crate::game::ui::theme::Theme;
use crate::game::ui::tokens::{Tone, space};
use crate::game::ui::widgets::Kind;
use crate::game::ui::widgets::button::disable;
use crate::game::ui::{Ui, access, focus};

use super::super::act;
use super::Spotting;
use super::motion::{Motion, Moves};
use super::shelf::{self, SHELF};

/// How wide the mark on a place is, and the hand that points at one.
const MARK: f32 = 24.0;
const HAND: f32 = 38.0;
/// The spy-glass in its own drawing: where the middle of its glass is, and how wide the glass, as shares of the width.
const GLASS: (f32, f32) = (0.40, 0.62);
/// What lies around the page.
pub(super) const FRAME: f32 = space::S;

/// How wide the page with its frame is.
pub(super) fn framed_width(ui: &Ui, content: &Content) -> f32 {
    page_size(ui, content).x + 2.0 * FRAME
}

/// How large the drawing is: on an upright phone as wide as it, in a wide window with its shelf as high as what is below the bar.
fn page_size(ui: &Ui, content: &Content) -> Vec2 {
    let room = *ui.look.room;
    let slope = f32::from(content.size.1) / f32::from(content.size.0).max(1.0);
    let most = room.width - 2.0 * space::M - 2.0 * FRAME;
    let wide = if room.is_portrait() {
        // What can be done about the page is seen with it.
        most.min(460.0).min(0.36 * room.height / slope.max(0.1))
    } else {
        let high = room.height - 76.0 - SHELF - 3.0 * space::S - 2.0 * FRAME;
        (high / slope.max(0.1)).clamp(240.0, 440.0).min(0.55 * most)
    };
    Vec2::new(wide, wide * slope)
}

/// Everything needed to draw on the page.
pub(super) struct Sheet<'a> {
    pub spotting: &'a Spotting<'a>,
    /// The drawing's size in layout units.
    pub size: Vec2,
    /// Layout units a unit of the drawing.
    scale: f32,
}

impl<'a> Sheet<'a> {
    /// The places that were caught, in their order.
    pub fn caught(&self) -> impl Iterator<Item = &'a Place> {
        let page = self.spotting.page;
        let caught = self.spotting.state.caught().iter();
        caught.filter_map(move |id| page.place(id))
    }

    /// Where a place is, in layout units.
    pub fn rect(&self, place: &Place) -> Rect {
        let (left, top, wide, high) = place.at;
        let corner = Vec2::new(left.into(), top.into());
        let size = Vec2::new(wide.into(), high.into());
        Rect::from_corners(corner * self.scale, (corner + size) * self.scale)
    }

    /// What moves anew: only after a new outcome, and never where less is to move.
    pub fn moves(&self, ui: &Ui) -> bool {
        self.spotting.fresh && !ui.look.settings.reduced_motion()
    }
}

/// A node just there.
pub(super) fn at(rect: Rect) -> Node {
    Node {
        position_type: PositionType::Absolute,
        left: px(rect.min.x),
        top: px(rect.min.y),
        width: px(rect.width()),
        height: px(rect.height()),
        ..default()
    }
}

/// Builds the page.
pub(super) fn show(ui: &mut Ui, spotting: &Spotting) {
    let size = page_size(ui, spotting.content);
    let sheet = Sheet {
        spotting,
        size,
        scale: size.x / f32::from(spotting.content.size.0).max(1.0),
    };
    let frame = Node {
        width: px(size.x + 2.0 * FRAME),
        flex_direction: FlexDirection::Column,
        padding: UiRect::all(px(FRAME)),
        row_gap: px(FRAME),
        border_radius: BorderRadius::all(px(space::L)),
        flex_shrink: 0.0,
        ..default()
    };
    let name = ui.look.text(&spotting.of_page());
    let marks = (ui.look.ground(Tone::Shell), access::group(&name));
    ui.node(frame, marks, |ui| {
        let screen = Node {
            width: px(size.x),
            height: px(size.y),
            flex_shrink: 0.0,
            // What falls off the page is gone.
            overflow: Overflow::clip(),
            ..default()
        };
        ui.node(screen, (), |ui| drawing(ui, &sheet));
        shelf::show(ui, &sheet);
    });
}

fn drawing(ui: &mut Ui, sheet: &Sheet) {
    let spotting = sheet.spotting;
    let page = spotting.page;
    let all_lit = page.places.iter().all(|it| spotting.state.is_lit(&it.id));
    let (image, size) = ui
        .look
        .drawing(&format!("{}#ground", page.art), sheet.size.x);
    let ground = shone_on(ui, image, all_lit);
    let whole = at(Rect::from_corners(Vec2::ZERO, size));
    let still = UiTransform::default();
    let ground = (ground, access::Decorative, Pickable::IGNORE, still);
    if spotting.is_put_away() {
        shelf::parade(ui, sheet);
        if sheet.moves(ui) {
            let mut page = ui.leaf(whole, ground);
            page.insert(Moves::new(Motion::Fall, still));
        }
        return;
    }
    ui.leaf(whole, ground);
    let first = first(sheet);
    for place in &page.places {
        if spotting.state.caught().contains(&place.id) {
            falls(ui, sheet, place);
        } else {
            control(ui, sheet, place, first == Some(place));
        }
    }
    spyglass(ui, sheet);
    // Above the glass, which would hide how the place stands that it is over.
    for place in &page.places {
        if !spotting.state.caught().contains(&place.id) {
            mark(ui, sheet, place);
        }
    }
}

/// A part of the drawing: as it is where the lantern was, else in the dusk.
fn shone_on(ui: &Ui, image: Handle<Image>, lit: bool) -> ImageNode {
    let image = ImageNode::new(image);
    if lit {
        return image;
    }
    image.with_color(ui.look.color(Tone::FoamSoft))
}

/// Where a keyboard begins: where Sango points, else at the first place in the dark.
fn first<'a>(sheet: &Sheet<'a>) -> Option<&'a Place> {
    let spotting = sheet.spotting;
    let mut places = spotting.page.places.iter();
    places.find(|place| match &spotting.hint {
        Some(Hint::Look(shown)) => *shown == place.id,
        Some(_) => false,
        None => !spotting.state.is_lit(&place.id),
    })
}

fn control(ui: &mut Ui, sheet: &Sheet, place: &Place, is_first: bool) {
    let spotting = sheet.spotting;
    let state = spotting.state;
    let rect = sheet.rect(place);
    let is_lit = state.is_lit(&place.id);
    let is_shown = state.lantern() == Some(&place.id);
    let is_pointed = spotting.hint == Some(Hint::Look(place.id.clone()));
    let mut name = ui
        .look
        .text(&format!("{}-{}-name", spotting.of_page(), place.id));
    if is_lit {
        name = ui.look.text_with("ui-clue-lit", &[("place", name.into())]);
    }
    let motion = match spotting.last {
        _ if !sheet.moves(ui) => None,
        Some(Outcome::Lit { place: lit, .. }) if *lit == place.id => Some(Motion::Grow),
        Some(Outcome::Harmless { place: there, .. } | Outcome::Hidden(there))
            if *there == place.id =>
        {
            Some(Motion::Shake)
        }
        _ if is_pointed => Some(Motion::Shake),
        _ => None,
    };
    let node = Node {
        border_radius: BorderRadius::all(px(space::M)),
        ..at(rect)
    };
    let key = format!("place-{}", place.id);
    let pointed = is_pointed.then(|| ui.look.text("ui-common-shown"));
    let is_bold = ui.look.theme() == Theme::Contrast;
    let dark = BorderColor::all(ui.look.color(Tone::Ring));
    let mut control = ui.control(Kind::Bare, &key, &name, node, |ui| {
        layer(ui, sheet, place, rect.min, is_lit, motion, is_shown);
        // The control's light line alone is lost on what is light.
        if is_bold {
            let inner = Node {
                position_type: PositionType::Absolute,
                width: percent(100),
                height: percent(100),
                border: UiRect::all(px(2)),
                border_radius: BorderRadius::all(px(space::M)),
                ..default()
            };
            ui.leaf(inner, (dark, access::Decorative, Pickable::IGNORE));
        }
    });
    control.observe(act(engine::Action::Look(place.id.clone())));
    disable(&mut control, state.phase() != Phase::Search);
    // What the glass is over stands before the others.
    control.insert(ZIndex(i32::from(is_shown)));
    if is_first {
        control.insert(focus::First);
    }
    if let Some(words) = pointed {
        control.insert((access::Described(words), focus::Onward));
    }
}

/// A place's own layer of the drawing, within something whose corner is there.
fn layer(
    ui: &mut Ui,
    sheet: &Sheet,
    place: &Place,
    corner: Vec2,
    lit: bool,
    motion: Option<Motion>,
    grown: bool,
) {
    let layer = format!("{}#{}", sheet.spotting.page.art, place.id);
    let Some(part) = ui.look.part(&layer, sheet.size.x) else {
        return;
    };
    let node = at(Rect::from_corners(
        part.rect.min - corner,
        part.rect.max - corner,
    ));
    let image = shone_on(ui, part.image, lit);
    let rest = if grown {
        Motion::Grow.rest()
    } else {
        UiTransform::default()
    };
    let mut entity = ui.leaf(node, (image, access::Decorative, Pickable::IGNORE, rest));
    if let Some(motion) = motion {
        entity.insert(Moves::new(motion, rest));
    }
}

/// A small sign at the upper corner of a place that was looked at, is told to be harmless, or where Sango points.
fn mark(ui: &mut Ui, sheet: &Sheet, place: &Place) {
    let spotting = sheet.spotting;
    let state = spotting.state;
    let is_pointed = spotting.hint == Some(Hint::Look(place.id.clone()));
    let (sign, wide, ground) = match (is_pointed, state.is_settled(&place.id)) {
        (true, _) => ("hand", HAND, Tone::Chosen),
        (_, true) => ("check", MARK, Tone::Paper),
        _ if state.is_lit(&place.id) => ("eye", MARK, Tone::Paper),
        _ => return,
    };
    let rect = sheet.rect(place);
    // A little outside of the place, and within the page.
    let aside = Vec2::new(rect.max.x - 0.6 * wide, rect.min.y - 0.3 * wide);
    let corner = aside.min(sheet.size - wide).max(Vec2::ZERO);
    let node = Node {
        position_type: PositionType::Absolute,
        left: px(corner.x),
        top: px(corner.y),
        width: px(wide),
        height: px(wide),
        align_items: AlignItems::Center,
        justify_content: JustifyContent::Center,
        border_radius: BorderRadius::MAX,
        ..default()
    };
    let ground = ui.look.ground(ground);
    ui.node(node, (ground, Pickable::IGNORE, ZIndex(4)), |ui| {
        ui.icon(sign, 0.7 * wide, Tone::Ink);
    });
}

/// A sign that was caught this moment falls off the page.
fn falls(ui: &mut Ui, sheet: &Sheet, place: &Place) {
    if sheet.moves(ui) && sheet.spotting.last == Some(&Outcome::Caught(place.id.clone())) {
        layer(
            ui,
            sheet,
            place,
            Vec2::ZERO,
            true,
            Some(Motion::Fall),
            false,
        );
    }
}

/// The spy-glass over what it shows.
fn spyglass(ui: &mut Ui, sheet: &Sheet) {
    let spotting = sheet.spotting;
    if spotting.state.phase() != Phase::Search {
        return;
    }
    let lantern = spotting
        .state
        .lantern()
        .filter(|id| !spotting.state.caught().contains(id));
    let place = lantern.and_then(|id| spotting.page.place(id));
    if place.is_none() && spotting.state.lantern().is_some() {
        return;
    }
    // Before it is moved it lies on the page, ready to be taken.
    let rect = place.map_or_else(
        || {
            let size = Vec2::splat(0.2 * sheet.size.x);
            Rect::from_center_size(sheet.size * Vec2::new(0.52, 0.56), size)
        },
        |place| sheet.rect(place),
    );
    let glass = (rect.width().max(rect.height()) * 1.1)
        .max(76.0)
        .min(0.32 * sheet.size.x);
    let wide = glass / GLASS.1;
    let (image, size) = ui.look.drawing("spyglass", wide);
    let corner = rect.center() - Vec2::splat(wide * GLASS.0);
    let node = at(Rect::from_corners(corner, corner + size));
    let moves = sheet.moves(ui);
    let mut entity = ui.leaf(
        node,
        (
            ImageNode::new(image),
            access::Decorative,
            Pickable::IGNORE,
            ZIndex(3),
            UiTransform::default(),
        ),
    );
    if let Some(Outcome::Lit { from, .. }) = spotting.last
        && moves
    {
        // From where it was, or from below the page.
        let from = from.as_ref().and_then(|id| spotting.page.place(id));
        let before = from.map_or(Vec2::new(0.5, 1.2) * sheet.size, |from| {
            sheet.rect(from).center()
        });
        let motion = Motion::Glide(before - rect.center());
        entity.insert(Moves::new(motion, UiTransform::default()));
    }
}
