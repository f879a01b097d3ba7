//! Joining a class that was set up on another device: its class file is brought, shown, and joined. An adult does this, once.

use bevy::prelude::*;
use bevy::ui_widgets::Activate;

use crate::game::app::Screen;
use crate::game::course::Course;
use crate::game::pace::Pace;
use crate::game::platform::Saver;
use crate::game::platform::picker::{Found, Picked, Picker};
use crate::game::records::{Committed, KeepOfClass, Records};
use crate::game::ui::tokens::{Size, Tone, space};
use crate::game::ui::widgets::Kind;
use crate::game::ui::widgets::frame::Frame;
use crate::game::ui::{Look, Ui, access, focus};
use crate::locale::Value;
use crate::results::exchange::class_file::{ClassFile, ClassFileError, EXTENSION};
use crate::session::{Fact, Journal};

use super::Rebuild;
use super::teacher::band_name;

/// How far joining has come.
#[derive(Resource, Default)]
pub struct Joining {
    at: At,
    /// Files that were refused: the name, and the id of the reason's text.
    refused: Vec<(String, &'static str)>,
    /// Nothing was found; in how many places was looked, where that is known.
    nothing: Option<usize>,
}

#[derive(Default)]
enum At {
    /// Nobody is joining.
    #[default]
    Nowhere,
    /// A class file is to be brought.
    Open,
    /// One of several is to be chosen.
    Several(Vec<ClassFile>),
    /// Whether this is the class.
    Asking(Box<ClassFile>),
}

impl Joining {
    /// Whether the page of joining is open.
    pub fn is_open(&self) -> bool {
        !matches!(self.at, At::Nowhere)
    }
}

pub(super) fn plugin(app: &mut App) {
    app.init_resource::<Joining>()
        .add_systems(OnEnter(Screen::Title), close)
        .add_systems(OnEnter(Screen::Language), close)
        .add_systems(Update, (brought, joined).run_if(in_state(Screen::Seats)));
}

fn close(mut joining: ResMut<Joining>, mut picker: ResMut<Picker>) {
    *joining = Joining::default();
    picker.forget();
}

/// Opens the page and asks for class files at once.
pub fn begin(world: &mut World) {
    world.insert_resource(Joining {
        at: At::Open,
        ..Joining::default()
    });
    look(world);
    world.resource_mut::<NextState<Screen>>().set(Screen::Seats);
}

fn look(world: &mut World) {
    world.resource_scope(|world, mut picker: Mut<Picker>| {
        picker.ask(EXTENSION, world.resource::<Saver>());
    });
}

/// An observer that changes how far joining has come, and shows it.
fn act(
    how: impl Fn(&mut World) + Clone + Send + Sync + 'static,
) -> impl Fn(On<Activate>, Commands) {
    move |_, mut commands| {
        let how = how.clone();
        commands.queue(move |world: &mut World| {
            how(world);
            world.write_message(Rebuild);
        });
    }
}

/// Reads what was brought.
fn brought(
    mut picker: ResMut<Picker>,
    mut joining: ResMut<Joining>,
    records: Res<Records>,
    mut pace: ResMut<Pace>,
    mut rebuild: MessageWriter<Rebuild>,
) {
    if !joining.is_open() {
        return;
    }
    let picker = picker.bypass_change_detection();
    if picker.is_looking() {
        pace.stir(0.5);
    }
    if let Some(found) = picker.poll() {
        joining.read(found, &records.journal);
        rebuild.write_default();
    }
}

impl Joining {
    fn read(&mut self, found: Found, journal: &Journal) {
        let (mut files, mut refused): (Vec<ClassFile>, Vec<_>) = (Vec::new(), Vec::new());
        self.nothing = found.places.filter(|_| found.files.is_empty());
        for Picked { name, bytes } in found.files {
            match read(&bytes, journal) {
                Ok(file) if files.contains(&file) => {}
                Ok(file) => files.push(file),
                Err(why) => refused.push((name, refused_text(why))),
            }
        }
        self.refused = refused;
        self.at = match files.len() {
            0 => At::Open,
            1 => At::Asking(Box::new(files.swap_remove(0))),
            _ => At::Several(files),
        };
    }
}

/// A class file that may follow what this device knows of its class.
fn read(bytes: &[u8], journal: &Journal) -> Result<ClassFile, ClassFileError> {
    let file = ClassFile::read(bytes)?;
    for record in journal.class(&file.class) {
        if let Fact::ClassJoined(known) = &record.fact {
            file.follows(known)?;
        }
    }
    Ok(file)
}

/// Why a class file is refused, in words that say what to do.
fn refused_text(why: ClassFileError) -> &'static str {
    match why {
        ClassFileError::NotAClassFile => "ui-join-none-of-ours",
        ClassFileError::Damaged => "ui-join-damaged",
        ClassFileError::NewerVersion => "ui-join-newer",
        ClassFileError::Unsound => "ui-join-unsound",
        ClassFileError::OtherKey => "ui-join-other-key",
    }
}

/// The class that was joined is the one that plays: its seats are shown.
fn joined(
    mut committed: MessageReader<Committed>,
    mut joining: ResMut<Joining>,
    mut rebuild: MessageWriter<Rebuild>,
) {
    for Committed(fact) in committed.read() {
        if matches!(fact, Fact::ClassJoined(_)) {
            *joining = Joining::default();
            rebuild.write_default();
        }
    }
}

/// The page.
pub(super) fn spawn(
    commands: &mut Commands,
    look: &mut Look,
    joining: &Joining,
    course: &Course,
    picker: &Picker,
) {
    let heading = look.text("ui-join-heading");
    let place = match joining.at {
        At::Asking(_) => "asking",
        At::Several(_) => "several",
        At::Open | At::Nowhere => "open",
    };
    let frame = Frame::new(Screen::Seats, &heading).at(format!("Seats join {place}"));
    frame.spawn(commands, look, |ui| {
        ui.night_sea();
        ui.bar_with(&heading, Tone::Paper, |ui| {
            ui.back().observe(act(|world| {
                *world.resource_mut::<Joining>() = Joining::default();
                world.resource_mut::<Picker>().forget();
            }));
        });
        ui.scroll(|ui| {
            let column = Node {
                width: px(ui.look.room.width.min(space::COLUMN)),
                flex_direction: FlexDirection::Column,
                flex_shrink: 0.0,
                align_items: AlignItems::Center,
                padding: UiRect::all(px(space::M)),
                ..default()
            };
            ui.node(column, (), |ui| {
                let card = Node {
                    width: px(ui.look.room.column()),
                    flex_direction: FlexDirection::Column,
                    row_gap: px(space::M),
                    padding: UiRect::all(px(space::M)),
                    border_radius: BorderRadius::all(px(space::ROUND)),
                    ..default()
                };
                ui.node(card, BackgroundColor(Tone::Paper.color()), |ui| {
                    told(ui, joining);
                    match &joining.at {
                        _ if picker.is_looking() => say(ui, "ui-teacher-wait"),
                        At::Asking(file) => asking(ui, course, file),
                        At::Several(files) => several(ui, files),
                        At::Open | At::Nowhere => open(ui, picker),
                    }
                });
            });
        });
    });
}

fn say(ui: &mut Ui, id: &str) {
    let text = ui.look.text(id);
    ui.text(text, Size::Body, Tone::Ink);
}

/// What came of the last look.
fn told(ui: &mut Ui, joining: &Joining) {
    if let Some(places) = joining.nothing {
        let places = [("places", Value::from(places as i64))];
        let text = ui.look.text_with("ui-join-nothing", &places);
        alert(ui, &text);
    }
    for (file, why) in &joining.refused {
        let file = if file.is_empty() {
            ui.look.text("ui-join-pasted")
        } else {
            file.clone()
        };
        let values = [
            ("file", Value::from(file)),
            ("why", Value::from(ui.look.text(why))),
        ];
        let text = ui.look.text_with("ui-join-refused", &values);
        alert(ui, &text);
    }
}

fn alert(ui: &mut Ui, text: &str) {
    let node = Node {
        width: percent(100),
        padding: UiRect::axes(px(space::M), px(space::S)),
        column_gap: px(space::S),
        align_items: AlignItems::Center,
        border_radius: BorderRadius::all(px(space::S)),
        flex_shrink: 0.0,
        ..default()
    };
    ui.node(
        node,
        (BackgroundColor(Tone::Sun.color()), access::alert(text)),
        |ui| {
            ui.icon("warning", 26.0, Tone::Ink);
            let rest = Node {
                width: px(ui.look.room.column() - 4.0 * space::M - space::S - 26.0),
                ..default()
            };
            ui.node(rest, Pickable::IGNORE, |ui| {
                ui.breaking(text, Size::Body, Tone::Ink);
            });
        },
    );
}

/// A class file is to be brought.
fn open(ui: &mut Ui, picker: &Picker) {
    let (says, key) = if cfg!(target_family = "wasm") {
        ("ui-join-says-browser", "ui-join-choose")
    } else {
        ("ui-join-says", "ui-join-look")
    };
    say(ui, says);
    ui.row(space::M, |ui| {
        ui.button(Kind::Primary, key, Some("people"))
            .insert(focus::First)
            .observe(act(look));
        if picker.can_paste() {
            ui.button(Kind::Soft, "ui-join-paste", Some("plus"))
                .observe(act(|world| {
                    world.resource_mut::<Picker>().paste(EXTENSION);
                }));
        }
    });
}

/// A class in a line.
fn line(ui: &Ui, file: &ClassFile) -> String {
    let values = [
        ("band", Value::from(band_name(ui.look, file.band))),
        ("period", Value::from(file.period.as_str())),
        ("seats", Value::from(i64::from(file.seats))),
    ];
    ui.look.text_with("ui-teacher-class-line", &values)
}

fn several(ui: &mut Ui, files: &[ClassFile]) {
    say(ui, "ui-join-several");
    for (at, file) in files.iter().enumerate() {
        let name = format!("{}. {}", at + 1, line(ui, file));
        let node = Node {
            width: percent(100),
            min_height: px(space::TARGET),
            padding: UiRect::axes(px(space::M), px(space::S)),
            align_items: AlignItems::Center,
            border_radius: BorderRadius::all(px(space::M)),
            flex_shrink: 0.0,
            ..default()
        };
        let words = px(ui.look.room.column() - 4.0 * space::M);
        let mut entity = ui.control(Kind::Soft, &format!("join-{at}"), &name, node, |ui| {
            let node = Node {
                width: words,
                ..default()
            };
            ui.node(node, Pickable::IGNORE, |ui| {
                ui.breaking(&name, Size::Body, Tone::Ink);
            });
        });
        if at == 0 {
            entity.insert(focus::First);
        }
        let file = file.clone();
        entity.observe(act(move |world| {
            let mut joining = world.resource_mut::<Joining>();
            joining.at = At::Asking(Box::new(file.clone()));
            joining.refused.clear();
        }));
    }
}

/// Shows the class and asks whether it is the one.
fn asking(ui: &mut Ui, course: &Course, file: &ClassFile) {
    say(ui, "ui-join-is");
    let text = line(ui, file);
    ui.text(text, Size::Large, Tone::Ink);
    let Some(module) = course.0.module(file.band) else {
        let text = ui.look.text("ui-join-no-module");
        return alert(ui, &text);
    };
    if module.version != file.module_version {
        let values = [
            ("theirs", Value::from(file.module_version.to_string())),
            ("ours", Value::from(module.version.to_string())),
        ];
        let text = ui.look.text_with("ui-join-other-version", &values);
        alert(ui, &text);
    }
    ui.row(space::M, |ui| {
        let file = file.clone();
        ui.button(Kind::Primary, "ui-join-do", Some("check"))
            .insert(focus::First)
            .observe(
                move |_: On<Activate>, mut keep: MessageWriter<KeepOfClass>| {
                    keep.write(KeepOfClass {
                        class: file.class.clone(),
                        seat: None,
                        fact: Fact::ClassJoined(Box::new(file.clone())),
                    });
                },
            );
    });
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ids::{Band, ModuleVersion};
    use crate::results::class::ClassSetup;

    const KEY: &str = "age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p";
    const OTHER: &str = "age1t7rxyev2z3rw82stdlrrepyc39nvn86l5078zqkf5uasdy86jp6svpy7pa";

    fn brought(files: &[(&str, &ClassFile)]) -> Found {
        let picked = |(name, file): &(&str, &ClassFile)| Picked {
            name: (*name).to_owned(),
            bytes: file.to_json().into_bytes(),
        };
        Found {
            files: files.iter().map(picked).collect(),
            places: Some(2),
        }
    }

    fn a_file() -> ClassFile {
        let setup = ClassSetup::draw("international".into(), Band::Navigators, "2026", 5);
        ClassFile::new(
            &setup.expect("chance"),
            &ModuleVersion::from("navigators-1"),
            KEY,
        )
    }

    #[test]
    fn one_file_is_asked_about_several_are_offered_and_copies_are_one() {
        let (journal, a, b) = (Journal::new("d".into()), a_file(), a_file());
        let mut joining = Joining::default();
        joining.read(brought(&[("a", &a), ("a (1)", &a)]), &journal);
        assert!(matches!(&joining.at, At::Asking(file) if **file == a));
        joining.read(brought(&[("a", &a), ("b", &b)]), &journal);
        assert!(matches!(&joining.at, At::Several(files) if files.len() == 2));
        joining.read(brought(&[]), &journal);
        assert!(matches!(joining.at, At::Open) && joining.nothing == Some(2));
    }

    #[test]
    fn another_key_for_a_known_class_is_refused() {
        let (mut journal, known) = (Journal::new("d".into()), a_file());
        let fact = Fact::ClassJoined(Box::new(known.clone()));
        journal.push(&known.class, None, &known.module_version, fact);
        let forged = ClassFile {
            recipient: OTHER.into(),
            ..known.clone()
        };
        let mut joining = Joining::default();
        joining.read(brought(&[("forged", &forged)]), &journal);
        assert_eq!(joining.refused, [("forged".into(), "ui-join-other-key")]);
        assert!(matches!(joining.at, At::Open));
        joining.read(brought(&[("same", &known)]), &journal);
        assert!(joining.refused.is_empty(), "the twin");
    }
}
