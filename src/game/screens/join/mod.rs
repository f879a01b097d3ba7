//! Joining a class that was set up on another device: its class file is brought, shown, and joined. An adult does this, once.

mod page;

use bevy::prelude::*;

use crate::game::app::Screen;
use crate::game::pace::Pace;
use crate::game::platform::Saver;
use crate::game::platform::picker::{Found, Picked, Picker};
use crate::game::records::{Committed, Records};
use crate::results::exchange::class_file::{ClassFile, ClassFileError, EXTENSION};
use crate::session::{Fact, Journal};

use super::Rebuild;

pub use page::spawn;

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
        for Picked { name, bytes, .. } in found.files {
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
            place: None,
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
