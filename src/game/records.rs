//! Facts on their way to the store. A screen sends [`Keep`]; when the store has the fact, [`Committed`] comes back, and only then is a
//! step finished. When nothing can be stored, play goes on in memory and everyone is told.

use bevy::prelude::*;

use crate::ids::ClassId;
use crate::results::book::setup_of;
use crate::results::class::ClassSetup;
use crate::results::exchange::class_file::ClassFile;
use crate::results::exchange::devices::machine;
use crate::results::store::StoreError;
use crate::session::{Fact, Journal, Record, Sitting};

use super::alone::is_alone;
use super::app::{Screen, Way};
use super::course::{Course, Player};
use super::platform::{Answered, Of, Opened, Storage};
use super::screens::Rebuild;
use super::settings::Settings;
use super::ui::widgets::toast::Tell;
use super::words::Words;

/// Asks for a fact of the child at the device to be kept.
#[derive(Message, Debug, Clone)]
pub struct Keep(pub Fact);

/// Asks for a fact of a class to be kept; `seat` is none when it concerns the whole class.
#[derive(Message, Debug, Clone)]
pub struct KeepOfClass {
    /// The class.
    pub class: ClassId,
    /// The seat, from 0.
    pub seat: Option<u8>,
    /// What happened.
    pub fact: Fact,
}

/// The fact is in the store, or, when nothing can be stored, in memory.
#[derive(Message, Debug, Clone)]
pub struct Committed(pub Fact);

/// All facts this device knows, and the store behind them.
#[derive(Resource)]
pub struct Records {
    /// The facts.
    pub journal: Journal,
    /// The store.
    pub storage: Storage,
    /// Why results are not kept; none while they are.
    pub trouble: Option<StoreError>,
    /// How many records could not be read and were put aside.
    pub damaged: usize,
}

impl Records {
    /// The class that this device plays in: the one that was set up or joined here last.
    pub fn class(&self) -> Option<ClassSetup> {
        class_of(&self.journal)
    }

    /// The class file by which this device plays for its class; none where the class was set up here.
    pub fn joined(&self) -> Option<ClassFile> {
        joined_by(&self.journal, &self.class()?.id)
    }
}

fn class_of(journal: &Journal) -> Option<ClassSetup> {
    let said = |record: &&Record| {
        let is_said = matches!(record.fact, Fact::ClassSet(_) | Fact::ClassJoined(_));
        is_said && !is_alone(&record.class)
    };
    let mut latest = journal.records().iter().rev().filter(said);
    // What another device of some class said, and handed in here, does not change what is played here.
    let here = machine(journal.device());
    let own = latest
        .clone()
        .find(|record| machine(&record.device) == here);
    // A store whose own name was lost still has its class.
    let class = &own.or_else(|| latest.next())?.class;
    setup_of(journal.class(class))
}

/// The class file by which a device plays for a class: the last one loaded. None where the class was set up, on whichever device:
/// what the teacher said counts.
pub fn joined_by(journal: &Journal, class: &ClassId) -> Option<ClassFile> {
    let mut joined = None;
    for record in journal.class(class) {
        match &record.fact {
            Fact::ClassSet(_) => return None,
            Fact::ClassJoined(file) => joined = Some((**file).clone()),
            _ => {}
        }
    }
    joined
}

/// The name under which the device's choices are kept.
const SETTINGS: &str = "settings.json";

pub(super) fn plugin(app: &mut App) {
    let Opened {
        mut storage,
        journal,
        damaged,
        trouble,
    } = Storage::open(app.world());
    let kept = storage
        .get(SETTINGS)
        .and_then(|bytes| serde_json::from_slice::<Settings>(&bytes).ok());
    if let Some(kept) = kept {
        let system = app.world().resource::<Settings>();
        let settings = Settings {
            system_reduced_motion: system.system_reduced_motion,
            system_high_contrast: system.system_high_contrast,
            ..kept.sound()
        };
        if let Some(tag) = &settings.language {
            app.world_mut().resource_mut::<Words>().choose(tag);
        }
        app.insert_resource(settings);
    }
    app.insert_resource(Records {
        journal,
        storage,
        trouble,
        damaged,
    });
    app.add_message::<Keep>()
        .add_message::<KeepOfClass>()
        .add_message::<Committed>();
    app.add_systems(Update, (keep, settle).chain().in_set(Way::Keep));
    app.add_systems(Update, keep_settings);
    app.add_systems(PostStartup, tell_damage);
}

fn keep(
    mut keeps: MessageReader<Keep>,
    mut of_class: MessageReader<KeepOfClass>,
    player: Option<Res<Player>>,
    course: Res<Course>,
    mut records: ResMut<Records>,
) {
    if keeps.is_empty() && of_class.is_empty() {
        return;
    }
    let Records {
        journal, storage, ..
    } = &mut *records;
    if let Some(player) = player
        && let Some(module) = course.module(&player)
    {
        for Keep(fact) in keeps.read() {
            let Sitting { class, seat } = player.sitting.clone();
            storage.append(
                journal,
                Of {
                    class,
                    seat: Some(seat),
                    module_version: module.version.clone(),
                },
                fact.clone(),
            );
        }
    }
    for KeepOfClass { class, seat, fact } in of_class.read() {
        let band = match fact {
            Fact::ClassSet(setup) => Some(setup.band),
            Fact::ClassJoined(file) => Some(file.band),
            _ => class_of(journal).map(|class| class.band),
        };
        let Some(module) = band.and_then(|band| course.0.module(band)) else {
            continue;
        };
        let of = Of {
            class: class.clone(),
            seat: *seat,
            module_version: module.version.clone(),
        };
        storage.append(journal, of, fact.clone());
    }
}

fn settle(
    mut records: ResMut<Records>,
    mut committed: MessageWriter<Committed>,
    mut tells: MessageWriter<Tell>,
    mut rebuild: MessageWriter<Rebuild>,
    screen: Res<State<Screen>>,
    words: Res<Words>,
) {
    // Looking must not count as a change: screens watch this resource.
    let Records {
        journal,
        storage,
        trouble,
        ..
    } = records.bypass_change_detection();
    let answers = storage.poll(journal);
    let any = !answers.is_empty();
    for Answered { fact, kept } in answers {
        match kept {
            Ok(()) => *trouble = None,
            Err(error) => {
                warn!("results are not kept: {error}");
                let first = trouble.replace(error).is_none();
                // The teacher's pages have a banner for it, which says more.
                if first && *screen.get() == Screen::Teacher {
                    rebuild.write_default();
                } else if first {
                    tells.write(Tell(words.texts().get("ui-common-not-kept")));
                }
            }
        }
        committed.write_batch(fact.map(Committed));
    }
    if any {
        records.set_changed();
    }
}

fn keep_settings(
    settings: Res<Settings>,
    mut records: ResMut<Records>,
    mut last: Local<Option<Settings>>,
) {
    if !settings.is_changed() {
        return;
    }
    let changed = last
        .replace(settings.clone())
        .is_some_and(|before| before != *settings);
    if changed && let Ok(bytes) = serde_json::to_vec(&*settings) {
        records
            .bypass_change_detection()
            .storage
            .put(SETTINGS, &bytes);
    }
}

fn tell_damage(records: Res<Records>, words: Res<Words>, mut tells: MessageWriter<Tell>) {
    if records.trouble.is_some() {
        tells.write(Tell(words.texts().get("ui-common-not-kept")));
    } else if records.damaged > 0 {
        tells.write(Tell(words.texts().get("ui-common-damaged")));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ids::{Band, ModuleVersion};

    fn class(period: &str) -> ClassSetup {
        ClassSetup::draw("international".into(), Band::Navigators, period, 5).expect("chance")
    }

    fn set(class: &ClassSetup) -> Fact {
        Fact::ClassSet(Box::new(class.clone()))
    }

    fn file_of(class: &ClassSetup) -> ClassFile {
        ClassFile::new(class, &ModuleVersion::from("navigators-1"), "age1")
    }

    fn joined(class: &ClassSetup) -> Fact {
        Fact::ClassJoined(Box::new(file_of(class)))
    }

    fn say(journal: &mut Journal, class: &ClassSetup, fact: Fact) {
        journal.push(&class.id, None, &ModuleVersion::from("navigators-1"), fact);
    }

    #[test]
    fn a_device_plays_in_the_class_that_was_set_up_or_joined_last() {
        let (first, second) = (class("2025"), class("2026"));
        let mut journal = Journal::new("d".into());
        assert_eq!(class_of(&journal), None);
        say(&mut journal, &first, joined(&first));
        assert_eq!(class_of(&journal), Some(first.clone()));
        assert_eq!(joined_by(&journal, &first.id), Some(file_of(&first)));
        say(&mut journal, &second, set(&second));
        assert_eq!(class_of(&journal), Some(second.clone()));
        assert_eq!(joined_by(&journal, &second.id), None);
        say(&mut journal, &first, joined(&first));
        assert_eq!(class_of(&journal), Some(first));
    }

    #[test]
    fn what_another_device_hands_in_changes_neither_class_nor_set_up() {
        let (mut ours, other) = (class("2026"), class("2025"));
        ours.enrolment.total = 30;
        let mut journal = Journal::new("b1-7".into());
        say(&mut journal, &ours, set(&ours));
        let mut theirs = Journal::new("b2-1".into());
        theirs.merge(journal.records().to_vec());
        say(&mut theirs, &ours, joined(&ours));
        say(&mut theirs, &other, joined(&other));
        journal.merge(theirs.records().to_vec());
        assert_eq!(class_of(&journal), Some(ours.clone()));
        assert_eq!(joined_by(&journal, &ours.id), None);
        // The twin: another tab of this browser does change it.
        let mut tab = Journal::new("b1-8".into());
        tab.merge(journal.records().to_vec());
        say(&mut tab, &other, set(&other));
        journal.merge(tab.records().to_vec());
        assert_eq!(class_of(&journal), Some(other));
    }
}
