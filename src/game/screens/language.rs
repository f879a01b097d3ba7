//! The languages, each in its own name and script; the system's is offered first.

use bevy::prelude::*;
use bevy::ui_widgets::Activate;

use crate::game::app::Screen;
use crate::game::files::Files;
use crate::game::mascot::{Gesture, Mood};
use crate::game::platform::Asked;
use crate::game::ui::tokens::{Size, Tone, space};
use crate::game::ui::widgets::Kind;
use crate::game::ui::widgets::frame::{Frame, go};
use crate::game::ui::{Look, Ui, focus};
use crate::game::words::Words;
use crate::locale::{Language, negotiate};

pub(super) fn plugin(app: &mut App) {
    app.add_systems(OnEnter(Screen::Language), spawn);
}

fn spawn(mut commands: Commands, mut look: Look, files: Res<Files>, asked: Res<Asked>) {
    let languages = files.languages();
    let offered: Vec<_> = languages.offered().collect();
    let tags: Vec<String> = offered
        .iter()
        .map(|language| language.tag.clone())
        .collect();
    let wanted: Vec<String> = look
        .settings
        .language
        .iter()
        .chain(&asked.0.languages)
        .cloned()
        .collect();
    let order = negotiate(&wanted, &tags);
    let heading = look.text("ui-language-heading");
    let frame = Frame::new(Screen::Language, &heading);
    frame.spawn(&mut commands, &mut look, |ui| {
        ui.night_sea(None);
        ui.bar(|ui| {
            ui.back().observe(go(Screen::Title));
        });
        ui.scroll(|ui| {
            let column = Node {
                width: px(ui.look.room.column().min(420.0)),
                flex_direction: FlexDirection::Column,
                row_gap: px(space::M),
                padding: UiRect::vertical(px(space::L)),
                ..default()
            };
            ui.node(column, (), |ui| {
                ui.node(
                    Node {
                        justify_content: JustifyContent::Center,
                        ..default()
                    },
                    (),
                    |ui| {
                        ui.sango(96.0, Mood::Curious, Gesture::Wave);
                    },
                );
                ui.heading(&heading, Size::Heading, Tone::Foam);
                let known = |tag: &String| offered.iter().find(|known| known.tag == *tag);
                for (place, language) in order.iter().filter_map(known).enumerate() {
                    offer(ui, language, place == 0);
                }
            });
        });
    });
}

/// A language as a button in its own name and script; the one that is likely wanted stands out.
fn offer(ui: &mut Ui, language: &Language, wanted: bool) {
    let node = Node {
        width: percent(100),
        min_height: px(space::TARGET + space::M),
        justify_content: JustifyContent::Center,
        align_items: AlignItems::Center,
        border_radius: BorderRadius::all(px(space::ROUND)),
        ..default()
    };
    let kind = if wanted { Kind::Primary } else { Kind::Plain };
    let (tag, name) = (language.tag.clone(), &language.name);
    let mut control = ui.control(kind, &format!("language-{tag}"), name, node, |ui| {
        let font = ui.look.font_for_names(Size::Heading);
        let words = (
            Text::new(name.clone()),
            font,
            TextColor(ui.look.color(kind.ink())),
            Pickable::IGNORE,
        );
        ui.leaf(Node::default(), words);
    });
    control.observe(
        move |_: On<Activate>, mut words: ResMut<Words>, mut next: ResMut<NextState<Screen>>| {
            words.wanted = Some(tag.clone());
            next.set(Screen::Seats);
        },
    );
    if wanted {
        control.insert(focus::First);
    }
}
