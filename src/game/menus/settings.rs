//! Language, text size, movement, contrast, volumes, reading aloud: at once, and kept for the device.

use bevy::prelude::*;
use bevy::ui_widgets::Activate;

use crate::game::app::{Menu, Screen};
use crate::game::course::Player;
use crate::game::screens::Rebuild;
use crate::game::settings::{Reading, Settings};
use crate::game::ui::scan::DWELLS;
use crate::game::ui::tokens::{Size, Tone, space};
use crate::game::ui::widgets::slider::Stops;
use crate::game::ui::widgets::{Kind, dialog};
use crate::game::ui::{Look, Ui};
use crate::game::words::Words;
use crate::ids::Band;
use crate::locale::Value;

pub(super) fn plugin(app: &mut App) {
    app.add_systems(OnEnter(Menu::Settings), spawn);
}

/// How far a volume goes.
const LOUDEST: u8 = 4;
/// Text sizes in percent.
const SIZES: [u16; 5] = [100, 125, 150, 175, 200];

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
            languages(ui);
            text_size(ui, settings.text_percent);
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
            one_switch(ui, settings.scan);
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

/// Each in its own name: whoever cannot read the language in use finds theirs.
fn languages(ui: &mut Ui) {
    let words = &ui.look.words;
    let current = words.texts().lang().to_owned();
    let offered: Vec<(String, String)> = words
        .languages
        .iter()
        .zip(&words.names)
        .map(|(texts, name)| (texts.lang().to_owned(), name.clone()))
        .collect();
    let question = ui.look.text("ui-settings-language");
    ui.one_of(&question, |ui| {
        for (tag, name) in offered {
            ui.choice(tag == current, &format!("settings-language-{tag}"), &name)
                .observe(move |_: On<Activate>, mut words: ResMut<Words>| {
                    words.wanted = Some(tag.clone());
                });
        }
    });
}

/// Letters grow under the finger; the layout follows when it is let go, since it would take the slider away from it.
fn text_size(ui: &mut Ui, percent: u16) {
    let said = SIZES.map(|size| {
        let values = [("percent", Value::from(i64::from(size)))];
        ui.look.text_with("ui-settings-percent", &values)
    });
    let at = SIZES.iter().rposition(|size| *size <= percent);
    let stops = Stops {
        key: "ui-settings-text-size",
        name: ui.look.text("ui-settings-text-size"),
        said: said.into(),
        at: at.and_then(|at| u8::try_from(at).ok()).unwrap_or_default(),
        within: dialog::within(ui.look),
    };
    ui.slider(stops, |slid, commands| {
        let Some(&size) = SIZES.get(usize::from(slid.at)) else {
            return;
        };
        commands.queue(move |world: &mut World| {
            let mut settings = world.resource_mut::<Settings>();
            if settings.text_percent != size {
                settings.text_percent = size;
            }
            if slid.is_final {
                world.write_message(Rebuild);
            }
        });
    });
}

/// How loud something is, from quiet to [`LOUDEST`]; heard while it is being set.
fn volume(ui: &mut Ui, key: &'static str, value: u8, of: fn(&mut Settings) -> &mut u8) {
    let of_all = |value: u8| {
        let values = [
            ("value", Value::from(i64::from(value))),
            ("most", Value::from(i64::from(LOUDEST))),
        ];
        ui.look.text_with("ui-settings-of", &values)
    };
    let quiet = ui.look.text("ui-settings-quiet");
    let said = std::iter::once(quiet).chain((1..=LOUDEST).map(of_all));
    let stops = Stops {
        key,
        name: ui.look.text(key),
        said: said.collect(),
        at: value,
        within: dialog::within(ui.look),
    };
    ui.slider(stops, move |slid, commands| {
        commands.queue(move |world: &mut World| {
            *of(&mut world.resource_mut::<Settings>()) = slid.at;
        });
    });
}

/// Reading aloud: when, and how loud; or why there is none.
fn aloud(ui: &mut Ui, settings: &Settings, band: Option<Band>) {
    let chosen = settings.reading(band);
    let question = ui.look.text("ui-settings-reading");
    ui.one_of(&question, |ui| {
        for (reading, id) in [
            (Reading::ByItself, "ui-settings-reading-by-itself"),
            (Reading::OnTap, "ui-settings-reading-on-tap"),
            (Reading::Off, "ui-settings-reading-off"),
        ] {
            let text = ui.look.text(id);
            ui.choice(reading == chosen, id, &text).observe(
                move |_: On<Activate>, mut commands: Commands| {
                    change(&mut commands, move |s| s.reading = Some(reading));
                },
            );
        }
    });
    volume(ui, "ui-settings-voice", settings.voice, |s| &mut s.voice);
    if !ui.look.has_voice() {
        let why = ui.look.text("ui-settings-no-voice");
        ui.text(why, Size::Small, Tone::InkSoft);
    }
}

/// For whoever plays with one switch: whether what can be used is lit one after the other, and how long.
fn one_switch(ui: &mut Ui, chosen: Option<u8>) {
    let question = ui.look.text("ui-settings-scan");
    let dwells = DWELLS.into_iter().map(Some);
    ui.one_of(&question, |ui| {
        for dwell in std::iter::once(None).chain(dwells) {
            let (key, text) = match dwell {
                None => ("scan-off".to_owned(), ui.look.text("ui-settings-scan-off")),
                Some(seconds) => {
                    let values = [("seconds", Value::from(i64::from(seconds)))];
                    let text = ui.look.text_with("ui-settings-scan-every", &values);
                    (format!("scan-{seconds}"), text)
                }
            };
            ui.choice(dwell == chosen, &key, &text).observe(
                move |_: On<Activate>, mut commands: Commands| {
                    change(&mut commands, move |s| s.scan = dwell);
                },
            );
        }
    });
    let hint = ui.look.text("ui-settings-scan-hint");
    ui.text(hint, Size::Small, Tone::InkSoft);
}

fn change(commands: &mut Commands, how: impl FnOnce(&mut Settings) + Send + 'static) {
    commands.queue(move |world: &mut World| {
        how(&mut world.resource_mut::<Settings>());
        world.write_message(Rebuild);
    });
}
