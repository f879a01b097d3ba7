//! The widgets: what can be used, and what is only read. Their words are the game's own, so that other languages are seen as well.

use bevy::prelude::*;

use crate::game::ui::Ui;
use crate::game::ui::look::Face;
use crate::game::ui::tokens::{Size, Tone, space};
use crate::game::ui::widgets::Kind;
use crate::game::ui::widgets::chart::Bar;
use crate::game::ui::widgets::long_stepper::Count;
use crate::game::ui::widgets::slider::Stops;
use crate::game::ui::widgets::stepper::Shown as Value;
use crate::game::ui::widgets::strip::Strip;
use crate::results::disclosure::Shown;

/// How wide a card of the gallery is, and what is in it.
const CARD: f32 = 512.0;
pub(super) const WITHIN: f32 = CARD - 2.0 * space::M;

/// Widgets that belong together, on paper.
pub(super) fn card(ui: &mut Ui, tone: Tone, children: impl FnOnce(&mut Ui)) {
    let node = Node {
        width: px(CARD),
        flex_direction: FlexDirection::Column,
        row_gap: px(space::S),
        padding: UiRect::all(px(space::M)),
        border_radius: BorderRadius::all(px(space::ROUND)),
        ..default()
    };
    let ground = BackgroundColor(ui.look.color(tone));
    ui.node(node, ground, children);
}

/// Everything that can be used.
pub(super) fn controls(ui: &mut Ui) {
    card(ui, Tone::SeaDeep, |ui| {
        ui.row(space::S, |ui| {
            ui.button(Kind::Primary, "ui-common-next", Some("next"));
            ui.button(Kind::Plain, "ui-common-done", None);
            ui.round(Kind::Quiet, "ui-common-help", "help");
            ui.compact("ui-common-map", "map", 110.0);
        });
        ui.answer(true, "ui-common-yes", &ui.look.text("ui-common-yes"), None);
        ui.answer(false, "ui-common-no", &ui.look.text("ui-common-no"), None);
    });
    card(ui, Tone::Paper, |ui| {
        let question = ui.look.text("ui-settings-language");
        ui.one_of(&question, |ui| {
            for (at, name) in own_names(ui).iter().enumerate() {
                ui.choice(at == 0, &format!("language-{at}"), name);
            }
        });
        for on in [true, false] {
            ui.toggle("ui-settings-motion", on);
        }
        slider(ui, "ui-settings-music", 3, WITHIN);
        slider(ui, "ui-settings-effects", 0, 300.0);
        let name = ui.look.text("ui-teacher-seats");
        ui.stepper(
            Value {
                key: "stepper",
                name: name.clone(),
                value: "12".to_owned(),
                can_down: true,
                can_up: false,
            },
            |_, _| {},
        );
        ui.long_stepper(
            Count {
                key: "seats",
                name,
                value: 30,
                least: 1,
                most: 60,
            },
            |_, _| {},
        );
    });
    card(ui, Tone::Paper, |ui| {
        tabs(ui);
        let title = ui.look.text("ui-teacher-seat-cards");
        let says = ui.look.text("ui-teacher-seat-cards-about");
        ui.entry("print", "entry", &title, &says);
        ui.keypad("1234", 5, "ui-teacher-erase", |_, _| {});
    });
}

pub(super) fn own_names(ui: &Ui) -> Vec<String> {
    ui.look.words.names.clone()
}

pub(super) fn slider(ui: &mut Ui, key: &str, at: u8, within: f32) -> Entity {
    let quiet = ui.look.text("ui-settings-quiet");
    let said = (1..=4).map(|value: i64| {
        let values = [("value", value.into()), ("most", 4.into())];
        ui.look.text_with("ui-settings-of", &values)
    });
    let stops = Stops {
        key,
        name: ui.look.text(key),
        said: std::iter::once(quiet).chain(said).collect(),
        at,
        within,
    };
    ui.slider(stops, |_, _| {})
}

fn tabs(ui: &mut Ui) {
    let name = ui.look.text("ui-teacher-progress");
    let ids = ["ui-teacher-by-seat", "ui-teacher-totals"];
    ui.tabs(
        &name,
        &ids,
        0,
        |_, _| {},
        |ui| {
            let says = ui.look.text("ui-teacher-by-seat-says");
            ui.text(says, Size::Small, Tone::InkSoft);
        },
    );
}

/// Everything that is read.
pub(super) fn read(ui: &mut Ui) {
    let text = |ui: &Ui, id: &str| ui.look.text(id);
    card(ui, Tone::SeaDeep, |ui| {
        let says = text(ui, "ui-common-missing-lesson");
        ui.bubble(Some("Sango"), &says);
        ui.aside(&text(ui, "ui-teacher-wait"), Size::Small);
        ui.lamps(3, 8);
    });
    card(ui, Tone::Paper, |ui| {
        let says = text(ui, "ui-teacher-pin-changed");
        ui.strip(Strip::Done, &says);
        let says = text(ui, "ui-teacher-pin-differs");
        ui.strip(Strip::Warning, &says);
        ui.point("heart", &text(ui, "ui-help-now-1"), Size::Body);
        let name = text(ui, "ui-teacher-count-begun");
        ui.fact(&name, "12");
        let heads = ["ui-teacher-of-whom", "ui-teacher-shown"].map(|id| text(ui, id));
        let rows = [("ui-common-yes", "7"), ("ui-common-no", "5")];
        let rows = rows.map(|(id, count)| vec![text(ui, id), count.to_owned()]);
        ui.table(&name, &[2.0, 1.0], &heads, rows);
    });
    card(ui, Tone::Paper, |ui| {
        let name = text(ui, "ui-teacher-totals");
        ui.say(
            name.as_str(),
            Face::Title,
            Size::Large,
            Tone::Ink,
            Justify::Start,
        );
        let bars = bars(ui);
        ui.chart(&name, bars);
    });
    card(ui, Tone::Paper, |ui| {
        // As many squares as a code has.
        let row = |y: usize| (0..41).map(move |x| if x * y % 3 == 1 { '1' } else { '0' });
        let rows: Vec<String> = (0..41).map(|y| row(y).collect()).collect();
        ui.qr(&rows, "qr");
    });
    let frame = Node {
        width: px(CARD),
        height: px(170),
        flex_direction: FlexDirection::Column,
        ..default()
    };
    ui.node(frame, (), |ui| {
        let name = text(ui, "ui-settings-heading");
        let says = text(ui, "ui-common-damaged");
        let close = |ui: &mut Ui| {
            ui.round(Kind::Plain, "ui-common-close", "close");
        };
        ui.panel(&name, UiRect::ZERO, close, |ui| {
            ui.text(says, Size::Body, Tone::Ink);
        });
    });
}

/// A count, a range and what is hidden.
fn bars(ui: &Ui) -> Vec<Bar> {
    let count = [("done", 17.into()), ("of", 26.into())];
    let range = [("low", 20.into()), ("high", 39.into())];
    let exact = Shown::Exact {
        numerator: 17,
        denominator: 26,
    };
    let band = Shown::Band { low: 20, high: 39 };
    let all = [
        (
            "ui-teacher-confident",
            exact,
            ui.look.text_with("ui-teacher-of", &count),
        ),
        (
            "ui-teacher-not-confident",
            band,
            ui.look.text_with("ui-teacher-between", &range),
        ),
        (
            "ui-teacher-not-classifiable",
            Shown::Hidden,
            ui.look.text("ui-teacher-hidden"),
        ),
    ];
    let all = all.into_iter();
    all.map(|(id, shown, says)| Bar {
        label: ui.look.text(id),
        shown,
        says,
    })
    .collect()
}
