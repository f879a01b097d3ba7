//! What every page has: the bar, what is wrong with the records, the last message; and the parts pages are made of.

use bevy::prelude::*;
use bevy::ui_widgets::{Activate, ScrollIntoView};

use crate::game::app::Screen;
use crate::game::pace::Pace;
use crate::game::screens::Rebuild;
use crate::game::ui::look::Face;
use crate::game::ui::tokens::{Size, Tone, space};
use crate::game::ui::widgets::strip::Strip;
use crate::game::ui::{Look, Ui, access, build, focus};
use crate::locale::Value;
use crate::results::store::StoreError;

use super::Ctx;
use super::desk::{Desk, Note, Page};

/// The widest column: tables need more than reading does.
const WIDEST: f32 = 760.0;

/// A page: its frame and what `children` puts in it.
pub(super) fn page(
    commands: &mut Commands,
    look: &mut Look,
    ctx: &Ctx,
    children: impl FnOnce(&mut Ui),
) {
    let desk = ctx.desk;
    let heading = look.text(desk.page.heading());
    let marks = (
        Name::new(format!("Teacher {:?}", desk.page)),
        DespawnOnExit(Screen::Teacher),
        focus::layer(0),
        access::group(&heading),
    );
    // Large letters on a small screen: the heading gets a line of its own.
    let in_bar = look.room.width >= 3.4 * f32::from(look.settings.text_percent);
    build::root(commands, look, Tone::Paper, marks, |ui| {
        ui.bar(|ui| {
            // The recovery code is shown once: no slip of the finger may take it away.
            if desk.page != Page::NewCode {
                way_back(ui);
            }
            if in_bar {
                let node = Node {
                    flex_shrink: 1.0,
                    min_width: px(0),
                    ..default()
                };
                ui.node(node, (), |ui| title(ui, &heading));
            }
        });
        ui.scroll(|ui| {
            let column = Node {
                width: px(ui.look.room.at_most(WIDEST)),
                flex_direction: FlexDirection::Column,
                row_gap: px(space::M),
                padding: UiRect::axes(px(space::M), px(space::S)).with_bottom(px(space::XL)),
                ..default()
            };
            ui.node(column, (), |ui| {
                if !in_bar {
                    title(ui, &heading);
                }
                // Not where keypads and long forms need the room.
                if matches!(
                    desk.page,
                    Page::NewCode
                        | Page::Home
                        | Page::Progress
                        | Page::Export
                        | Page::Devices
                        | Page::Joined
                ) {
                    records_banner(ui, ctx);
                }
                if let Some(note) = &desk.note {
                    message(ui, note);
                }
                children(ui);
            });
        });
    });
}

fn title(ui: &mut Ui, heading: &str) {
    let size = if ui.look.room.is_portrait() {
        Size::Large
    } else {
        Size::Heading
    };
    ui.heading(heading, size, Tone::Ink);
}

fn way_back(ui: &mut Ui) {
    ui.back().observe(
        |_: On<Activate>,
         mut desk: ResMut<Desk>,
         mut next: ResMut<NextState<Screen>>,
         mut rebuild: MessageWriter<Rebuild>| match desk.back() {
            Some(page) => {
                desk.go(page);
                rebuild.write_default();
            }
            None => next.set(Screen::Title),
        },
    );
}

/// What is wrong with the records, as long as it is.
fn records_banner(ui: &mut Ui, ctx: &Ctx) {
    if let Some(trouble) = &ctx.records.trouble {
        let why = match trouble {
            StoreError::Full => ui.look.text("ui-teacher-trouble-full"),
            StoreError::ReadOnly => ui.look.text("ui-teacher-trouble-read-only"),
            StoreError::Refused => ui.look.text("ui-teacher-trouble-refused"),
            // The system's own words.
            StoreError::Other(words) => words.clone(),
        };
        let why = [("why", Value::from(why))];
        let text = ui.look.text_with("ui-teacher-not-kept", &why);
        ui.strip(Strip::Warning, &text);
    }
    if ctx.records.damaged > 0 {
        let count = ("count", Value::from(ctx.records.damaged as i64));
        let text = match ctx.records.storage.aside() {
            Some(place) => {
                let values = [count, ("place", Value::from(place))];
                ui.look.text_with("ui-teacher-damaged-in", &values)
            }
            None => ui.look.text_with("ui-teacher-damaged", &[count]),
        };
        ui.strip(Strip::Warning, &text);
    }
}

fn message(ui: &mut Ui, note: &Note) {
    let mut values: Vec<(&str, Value)> = note
        .values
        .iter()
        .map(|(name, value)| (*name, Value::from(value.as_str())))
        .collect();
    let counts = note.counts.iter();
    values.extend(counts.map(|(name, count)| (*name, Value::from(*count as i64))));
    let text = ui.look.text_with(note.id, &values);
    let strip = if note.good {
        Strip::Done
    } else {
        Strip::Warning
    };
    ui.strip(strip, &text).insert(Said);
}

/// The last message.
#[derive(Component)]
pub(super) struct Said;

/// A page built anew is scrolled to where it was and to its focus; a message that just came must be seen all the same.
pub(super) fn show_message(
    said: Query<(Entity, Ref<Said>)>,
    mut wait: Local<u8>,
    mut pace: ResMut<Pace>,
    mut commands: Commands,
) {
    if said.iter().any(|(_, said)| said.is_added()) {
        // Until it is laid out and the focus has settled.
        *wait = 4;
        pace.stir(0.5);
    }
    *wait = wait.saturating_sub(1);
    if *wait == 1 {
        for (entity, _) in &said {
            commands.trigger(ScrollIntoView { entity });
        }
    }
}

/// A heading within the page.
pub(super) fn section(ui: &mut Ui, key: &str) {
    let text = ui.look.text(key);
    let name = access::heading(&text);
    ui.raw_text(text, Face::Title, Size::Large, Tone::Ink, Justify::Start)
        .insert(name);
}

/// A paragraph.
pub(super) fn paragraph(ui: &mut Ui, key: &str) {
    let text = ui.look.text(key);
    ui.text(text, Size::Body, Tone::Ink);
}

/// A paragraph that stands back.
pub(super) fn hint(ui: &mut Ui, key: &str) {
    let text = ui.look.text(key);
    ui.text(text, Size::Small, Tone::InkSoft);
}
