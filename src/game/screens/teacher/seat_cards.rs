//! The seats' cards: a picture, a name and a code each, on the screen and on paper.

use bevy::prelude::*;

use crate::game::files::Files;
use crate::game::records::Records;
use crate::game::ui::look::Face;
use crate::game::ui::tokens::{Size, Tone, space};
use crate::game::ui::widgets::Kind;
use crate::game::ui::{Ui, access, focus};
use crate::game::words::Words;
use crate::results::class::{ClassSetup, seat_code};

use super::desk::act;
use super::seat_cards_html::{Card, document};
use super::{Ctx, frame, paper_parts};

pub(super) fn build(ui: &mut Ui, ctx: &Ctx) {
    let Some(class) = &ctx.class else { return };
    frame::paragraph(ui, "ui-teacher-seat-cards-says");
    ui.row(space::M, |ui| {
        ui.button(Kind::Primary, "ui-teacher-print", Some("print"))
            .insert(focus::First)
            .observe(act(print));
    });
    let grid = Node {
        width: percent(100),
        flex_wrap: FlexWrap::Wrap,
        justify_content: JustifyContent::Center,
        column_gap: px(space::S),
        row_gap: px(space::S),
        ..default()
    };
    ui.node(grid, (), |ui| {
        for seat in 0..class.seats {
            card(ui, class, seat);
        }
    });
}

fn card(ui: &mut Ui, class: &ClassSetup, seat: u8) {
    let code = seat_code(class, seat);
    let name = ui.look.text(&format!("seat-{seat}"));
    let pictures: Vec<String> = code
        .iter()
        .map(|picture| ui.look.text(&format!("code-{picture}")))
        .collect();
    let node = Node {
        width: px(156),
        flex_direction: FlexDirection::Column,
        align_items: AlignItems::Center,
        row_gap: px(space::XS),
        padding: UiRect::all(px(space::S)),
        border_radius: BorderRadius::all(px(space::S)),
        ..default()
    };
    let spoken = access::text(&format!("{name}: {}", pictures.join(", ")));
    ui.node(node, (ui.look.ground(Tone::PaperDim), spoken), |ui| {
        ui.picture(&format!("seats/seat-{seat:02}"), 56.0);
        ui.raw_text(name, Face::Bold, Size::Small, Tone::Ink, Justify::Center);
        let row = Node {
            column_gap: px(space::XS),
            ..default()
        };
        ui.node(row, (), |ui| {
            for picture in code {
                ui.picture(&format!("code/code-{picture}"), 34.0);
            }
        });
    });
}

fn print(world: &mut World) {
    let Some(class) = world.resource::<Records>().class() else {
        return;
    };
    let html = on_paper(&class, world.resource::<Words>(), world.resource::<Files>());
    paper_parts::hand(world, "sango-seat-cards.html", &html, "ui-teacher-printing");
}

fn on_paper(class: &ClassSetup, words: &Words, files: &Files) -> String {
    let texts = words.texts();
    let drawing = |path: String| files.text(&path).unwrap_or_default().to_owned();
    let cards: Vec<Card> = (0..class.seats)
        .map(|seat| Card {
            name: texts.get(&format!("seat-{seat}")),
            picture: drawing(format!("assets/art/seats/seat-{seat:02}.svg")),
            code: seat_code(class, seat).map(|code| {
                let name = texts.get(&format!("code-{code}"));
                (name, drawing(format!("assets/art/code/code-{code}.svg")))
            }),
        })
        .collect();
    let rtl = words.is_rtl();
    document(
        texts.lang(),
        rtl,
        &texts.get("ui-teacher-seat-cards"),
        &cards,
    )
}
