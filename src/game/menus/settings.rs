//! Language, text size, movement, contrast, volumes, reading aloud: at once, and kept for the device.

use bevy::prelude::*;
use bevy::ui_widgets::Activate;

use crate::game::app::{Menu, Screen};
use crate::game::course::Player;
use crate::game::screens::Rebuild;
use crate::game::settings::{Reading, Settings};
use crate::game::ui::tokens::{Size, Tone, space};
use crate::game::ui::widgets::Kind;
use crate::game::ui::widgets::stepper::{Shown, Step};
use crate::game::ui::{Look, Ui};
use crate::game::words::Words;
use crate::ids::Band;
use crate::locale::Value;

pub(super) fn plugin(app: &mut App) {
    app.add_systems(OnEnter(Menu::Settings), spawn);
}

/// How far a volume goes.
const LOUDEST: u8 = 4;

fn spawn(
    mut commands: Commands,
    mut look: Look,
    screen: Res<State<Screen>>,
    player: Option<Res<Player>>,
) {
    let settings = look.settings.clone();
    let screen = *screen.get();
    super::sheet(
        &mut commands,
        &mut look,
        Menu::Settings,
        "ui-settings-heading",
        |ui| {
            let languages: Vec<(String, String)> = ui
                .look
                .words
                .languages
                .iter()
                .map(|texts| (texts.lang().to_owned(), texts.get("ui-language-own-name")))
                .collect();
            let current = ui.look.words.current;
            let many = languages.len();
            let (name, value) = (
                ui.look.text("ui-settings-language"),
                languages[current].1.clone(),
            );
            ui.stepper(
                Shown {
                    key: "ui-settings-language",
                    name,
                    value,
                    can_down: many > 1,
                    can_up: many > 1,
                },
                move |step, commands| {
                    commands.queue(move |world: &mut World| {
                        let mut words = world.resource_mut::<Words>();
                        let by = if step == Step::Up { 1 } else { many - 1 };
                        words.current = (words.current + by) % many;
                        let tag = words.texts().lang().to_owned();
                        world.resource_mut::<Settings>().language = Some(tag);
                        world.write_message(Rebuild);
                    });
                },
            );
            let percent = settings.text_percent;
            let name = ui.look.text("ui-settings-text-size");
            let value = ui.look.text_with(
                "ui-settings-percent",
                &[("percent", Value::from(i64::from(percent)))],
            );
            ui.stepper(
                Shown {
                    key: "ui-settings-text-size",
                    name,
                    value,
                    can_down: percent > 100,
                    can_up: percent < 200,
                },
                |step, commands| {
                    change(commands, move |settings| {
                        let by = if step == Step::Up { 25 } else { -25 };
                        settings.text_percent = settings
                            .text_percent
                            .saturating_add_signed(by)
                            .clamp(100, 200);
                    });
                },
            );
            let reduced = settings.reduced_motion();
            ui.toggle("ui-settings-motion", reduced).observe(
                move |_: On<Activate>, mut commands: Commands| {
                    change(&mut commands, move |s| s.motion = Some(!reduced))
                },
            );
            let high = settings.high_contrast();
            ui.toggle("ui-settings-contrast", high).observe(
                move |_: On<Activate>, mut commands: Commands| {
                    change(&mut commands, move |s| s.contrast = Some(!high))
                },
            );
            volume(ui, "ui-settings-music", settings.music, |s| &mut s.music);
            volume(ui, "ui-settings-effects", settings.effects, |s| {
                &mut s.effects
            });
            aloud(ui, &settings, player.map(|player| player.band));
            ui.row(space::S, |ui| {
                if screen != Screen::Teacher {
                    ui.button(Kind::Soft, "ui-settings-teacher", Some("teacher"))
                        .observe(go(Screen::Teacher));
                }
                ui.button(Kind::Soft, "ui-settings-title", Some("home"))
                    .observe(go(Screen::Title));
            });
        },
    );
}

fn go(to: Screen) -> impl Fn(On<Activate>, ResMut<NextState<Menu>>, ResMut<NextState<Screen>>) {
    move |_, mut menu, mut screen| {
        menu.set(Menu::None);
        screen.set(to);
    }
}

fn volume(ui: &mut Ui, key: &'static str, value: u8, of: fn(&mut Settings) -> &mut u8) {
    let name = ui.look.text(key);
    let shown = if value == 0 {
        ui.look.text("ui-settings-quiet")
    } else {
        ui.look.text_with(
            "ui-settings-of",
            &[
                ("value", Value::from(i64::from(value))),
                ("most", Value::from(i64::from(LOUDEST))),
            ],
        )
    };
    ui.stepper(
        Shown {
            key,
            name,
            value: shown,
            can_down: value > 0,
            can_up: value < LOUDEST,
        },
        move |step, commands| {
            change(commands, move |settings| {
                let value = of(settings);
                *value = if step == Step::Up {
                    (*value + 1).min(LOUDEST)
                } else {
                    value.saturating_sub(1)
                };
            });
        },
    );
}

/// Reading aloud: when, and how loud; or why there is none.
fn aloud(ui: &mut Ui, settings: &Settings, band: Option<Band>) {
    let reading = settings.reading(band);
    let at = Reading::ALL
        .iter()
        .position(|one| *one == reading)
        .unwrap_or(0);
    let shown = Shown {
        key: "ui-settings-reading",
        name: ui.look.text("ui-settings-reading"),
        value: ui.look.text(match reading {
            Reading::ByItself => "ui-settings-reading-by-itself",
            Reading::OnTap => "ui-settings-reading-on-tap",
            Reading::Off => "ui-settings-reading-off",
        }),
        can_down: at > 0,
        can_up: at + 1 < Reading::ALL.len(),
    };
    ui.stepper(shown, move |step, commands| {
        let to = if step == Step::Up {
            at + 1
        } else {
            at.saturating_sub(1)
        };
        change(commands, move |settings| {
            settings.reading = Reading::ALL.get(to).copied();
        });
    });
    volume(ui, "ui-settings-voice", settings.voice, |s| &mut s.voice);
    if !ui.look.has_voice() {
        let why = ui.look.text("ui-settings-no-voice");
        ui.text(why, Size::Small, Tone::InkSoft);
    }
}

fn change(commands: &mut Commands, how: impl FnOnce(&mut Settings) + Send + 'static) {
    commands.queue(move |world: &mut World| {
        how(&mut world.resource_mut::<Settings>());
        world.write_message(Rebuild);
    });
}
