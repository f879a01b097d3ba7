//! The languages, each in its own name and script; the system's is offered first.

use bevy::prelude::*;
use bevy::ui_widgets::Activate;

use crate::game::app::Screen;
use crate::game::files::Files;
use crate::game::mascot::{Gesture, Mood};
use crate::game::platform::Asked;
use crate::game::settings::Settings;
use crate::game::ui::look::Face;
use crate::game::ui::tokens::{Size, Tone, space};
use crate::game::ui::widgets::Kind;
use crate::game::ui::widgets::frame::screen;
use crate::game::ui::{Look, focus};
use crate::game::words::Words;
use crate::locale::{Direction, negotiate};

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
    screen(
        &mut commands,
        &mut look,
        Screen::Language,
        "Language".into(),
        &heading,
        |ui| {
            ui.night_sea();
            ui.bar(|ui| {
                ui.back()
                    .observe(|_: On<Activate>, mut next: ResMut<NextState<Screen>>| {
                        next.set(Screen::Title)
                    });
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
                    ui.heading(&heading, Size::Heading, Tone::Paper);
                    for (place, tag) in order.iter().enumerate() {
                        let Some(language) = offered.iter().find(|language| language.tag == *tag)
                        else {
                            continue;
                        };
                        let arabic = language.direction == Direction::RightToLeft;
                        let node = Node {
                            width: percent(100),
                            min_height: px(space::TARGET + space::M),
                            justify_content: JustifyContent::Center,
                            align_items: AlignItems::Center,
                            border_radius: BorderRadius::all(px(space::ROUND)),
                            ..default()
                        };
                        let kind = if place == 0 {
                            Kind::Primary
                        } else {
                            Kind::Plain
                        };
                        let chosen = tag.clone();
                        let mut control = ui.control(
                            kind,
                            &format!("language-{tag}"),
                            &language.name,
                            node,
                            |ui| {
                                let font = ui.look.font_for(arabic, Face::Bold, Size::Heading);
                                ui.leaf(
                                    Node::default(),
                                    (
                                        Text::new(language.name.clone()),
                                        font,
                                        TextColor(Tone::Ink.color()),
                                        Pickable::IGNORE,
                                    ),
                                );
                            },
                        );
                        control.observe(
                            move |_: On<Activate>,
                                  mut words: ResMut<Words>,
                                  mut settings: ResMut<Settings>,
                                  mut next: ResMut<NextState<Screen>>| {
                                words.choose(&chosen);
                                settings.language = Some(chosen.clone());
                                next.set(Screen::Seats);
                            },
                        );
                        if place == 0 {
                            control.insert(focus::First);
                        }
                    }
                });
            });
        },
    );
}
