//! What lies on the teacher's desk while the lock is open, and on the mat before it.

use bevy::prelude::*;
use std::path::PathBuf;

use crate::game::contacts::LocalContacts;
use crate::game::platform::vault_door::Ticket;
use crate::game::screens::Rebuild;
use crate::ids::{ClassId, LessonId};
use crate::results::attributes::Attributes;
use crate::results::class::ClassSetup;

use super::errand::Errand;

/// The pages.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) enum Page {
    /// Nobody is here.
    #[default]
    Away,
    /// A new PIN.
    Choose,
    /// The new PIN again.
    Repeat,
    /// The recovery code, shown once.
    NewCode,
    /// The PIN.
    Enter,
    /// What to do without it.
    Forgot,
    /// The recovery code is entered.
    Code,
    /// What a reset takes and leaves.
    Reset,
    /// The PIN before it is changed.
    OldPin,
    /// All that can be done.
    Home,
    /// The class is set up.
    Class,
    /// The country pack is chosen.
    Country,
    /// The area is chosen.
    Area,
    /// The census day's counts.
    Enrolment,
    /// Which class this device plays in.
    Classes,
    /// Local numbers.
    Contacts,
    /// One of them is entered.
    Number,
    /// Who is where.
    Progress,
    /// One seat's lessons.
    Seat,
    /// Age, sex and disability by seat.
    Notes,
    /// Those of one seat.
    SeatNotes,
    /// What leaves the device.
    Export,
    /// The lessons that have a teacher card.
    Cards,
    /// A lesson's teacher card.
    Card,
    /// Pictures and codes, to be printed.
    SeatCards,
    /// The class file, and what other devices handed in.
    Devices,
    /// A device that plays by a class file: handing in.
    Joined,
}

impl Page {
    /// The text id of the page's heading.
    pub fn heading(self) -> &'static str {
        match self {
            Page::Away | Page::Home => "ui-teacher-heading",
            Page::Choose => "ui-teacher-choose-heading",
            Page::Repeat => "ui-teacher-repeat-heading",
            Page::NewCode => "ui-teacher-code-heading",
            Page::Enter | Page::OldPin => "ui-teacher-enter-heading",
            Page::Forgot => "ui-teacher-forgot-heading",
            Page::Code => "ui-teacher-recover-heading",
            Page::Reset => "ui-teacher-reset-heading",
            Page::Class => "ui-teacher-class",
            Page::Country => "ui-teacher-country",
            Page::Area => "ui-teacher-area",
            Page::Enrolment => "ui-teacher-enrolment",
            Page::Classes => "ui-teacher-classes",
            Page::Contacts | Page::Number => "ui-teacher-contacts",
            Page::Progress | Page::Seat => "ui-teacher-progress",
            Page::Notes | Page::SeatNotes => "ui-teacher-notes",
            Page::Export => "ui-teacher-export",
            Page::Cards | Page::Card => "ui-teacher-card",
            Page::SeatCards => "ui-teacher-seat-cards",
            Page::Devices => "ui-teacher-devices",
            Page::Joined => "ui-teacher-joined",
        }
    }

    /// Where its way back leads; none leaves the teacher's area.
    fn back(self) -> Option<Page> {
        match self {
            Page::Away | Page::Choose | Page::NewCode | Page::Enter | Page::Home => None,
            Page::Repeat => Some(Page::Choose),
            Page::Forgot => Some(Page::Enter),
            Page::Code | Page::Reset => Some(Page::Forgot),
            Page::Country | Page::Area | Page::Enrolment => Some(Page::Class),
            Page::Number => Some(Page::Contacts),
            Page::Seat => Some(Page::Progress),
            Page::SeatNotes => Some(Page::Notes),
            Page::Card => Some(Page::Cards),
            _ => Some(Page::Home),
        }
    }
}

/// What a new PIN is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) enum Purpose {
    /// A lock where there was none.
    #[default]
    First,
    /// A new lock in the old one's place.
    Reset,
    /// The old lock, opened by the recovery code.
    Recovered,
    /// The old lock, opened by the old PIN.
    Change,
}

/// What the vault was asked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Asked {
    /// A new vault.
    Create,
    /// The key, by PIN.
    Open,
    /// Whether the recovery code is right; nothing is changed yet.
    TryCode,
    /// The key by recovery code, and a new PIN.
    Recover,
    /// Whether the old PIN is right.
    OldPin,
    /// A new PIN by the old one.
    Change,
    /// A class's notes sealed.
    Seal(ClassId),
    /// A class's notes opened.
    Unseal(ClassId),
    /// Something about class files, transfers and returns.
    Errand(Errand),
}

/// What is noted about the seats, as far as it can be read.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) enum Notes {
    /// Not opened yet.
    #[default]
    Closed,
    /// Here it is.
    Open(Attributes),
    /// It is damaged or sealed with another key.
    Lost,
}

/// A message at the head of the page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Note {
    /// The text's id.
    pub id: &'static str,
    /// What stands in the text, by name.
    pub values: Vec<(&'static str, String)>,
    /// Numbers in the text, by name.
    pub counts: Vec<(&'static str, usize)>,
    /// Whether all is well.
    pub good: bool,
}

impl Note {
    /// Something was done.
    pub fn good(id: &'static str) -> Self {
        Self {
            id,
            values: Vec::new(),
            counts: Vec::new(),
            good: true,
        }
    }

    /// Something could not be done.
    pub fn bad(id: &'static str) -> Self {
        Self {
            good: false,
            ..Self::good(id)
        }
    }

    /// With a value in it.
    pub fn with(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.values.push((name, value.into()));
        self
    }

    /// With a number in it, to which words may agree.
    pub fn counting(mut self, name: &'static str, count: usize) -> Self {
        self.counts.push((name, count));
        self
    }
}

/// Which local number is entered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) enum Number {
    /// A child helpline.
    #[default]
    Helpline,
    /// The police.
    Police,
}

/// The desk. Has no `Debug`, since PINs and the key pass over it.
#[derive(Resource, Default)]
pub(super) struct Desk {
    pub page: Page,
    /// The page before it.
    pub from: Page,
    pub note: Option<Note>,
    /// What was typed on the keypad so far.
    pub typed: String,
    pub purpose: Purpose,
    /// The PIN as it was chosen, until it is repeated.
    pub new_pin: String,
    pub old_pin: String,
    /// The recovery code as it was entered.
    pub given_code: String,
    /// A new vault's recovery code, until its receipt is confirmed.
    pub shown_code: Option<String>,
    /// The vault's key, as long as the lock is open.
    pub key: Option<String>,
    /// What the vault still owes.
    pub waiting: Vec<(Ticket, Asked)>,
    pub notes: Notes,
    /// The class whose notes these are.
    pub notes_of: Option<ClassId>,
    /// The notes changed while they were being sealed.
    pub unsealed: bool,
    /// The class as it is being set up, not kept yet.
    pub draft: Option<ClassSetup>,
    /// The draft is on its way to the store.
    pub saving: bool,
    pub seat: u8,
    /// The tab of the progress page that is open.
    pub tab: usize,
    /// The local numbers, as they are kept.
    pub contacts: LocalContacts,
    pub number: Number,
    pub lesson: Option<LessonId>,
    /// The first release was asked for and is to be confirmed: the format's name.
    pub confirming: Option<&'static str>,
    /// The class file's QR code, by rows.
    pub qr: Option<Vec<String>>,
    /// The class's keys cannot be opened with this lock.
    pub keys_lost: bool,
    /// Files that were not taken in: the name, and the id of the reason's text.
    pub refused: Vec<(String, &'static str)>,
    /// Files that were taken in and can be deleted.
    pub taken: Vec<PathBuf>,
}

impl Desk {
    /// Turns to a page with nothing typed and nothing said.
    pub fn go(&mut self, page: Page) {
        self.from = std::mem::replace(&mut self.page, page);
        self.note = None;
        self.typed.clear();
        self.confirming = None;
        self.refused.clear();
        self.taken.clear();
    }

    /// Where the way back leads; none leaves the teacher's area.
    pub fn back(&self) -> Option<Page> {
        match (self.page, self.purpose) {
            // Whoever hands in need not know the PIN.
            (Page::Joined, _) if self.key.is_none() => None,
            (Page::Choose, Purpose::Change) => Some(Page::Home),
            (Page::Choose, Purpose::Reset | Purpose::Recovered) => Some(Page::Forgot),
            (page, _) => page.back(),
        }
    }

    /// Leaves the desk: the lock closes and nothing typed stays. Notes on their way into the vault are sealed to the end first.
    pub fn leave(&mut self) {
        let mut left = std::mem::take(self);
        left.waiting
            .retain(|(_, asked)| matches!(asked, Asked::Seal(_)));
        if !left.waiting.is_empty() {
            *self = Self {
                waiting: left.waiting,
                key: left.key,
                notes: left.notes,
                notes_of: left.notes_of,
                unsealed: left.unsealed,
                ..Self::default()
            };
        }
    }

    /// Whether the vault is at work on what the page waits for.
    pub fn is_busy(&self) -> bool {
        self.waiting
            .iter()
            .any(|(_, asked)| !matches!(asked, Asked::Seal(_) | Asked::Unseal(_)))
    }
}

/// Changes the desk and shows what follows.
pub(super) fn change(commands: &mut Commands, how: impl FnOnce(&mut Desk) + Send + 'static) {
    commands.queue(move |world: &mut World| {
        how(&mut world.resource_mut::<Desk>());
        world.write_message(Rebuild);
    });
}

/// An observer that changes the desk.
pub(super) fn on(
    how: impl Fn(&mut Desk) + Clone + Send + Sync + 'static,
) -> impl Fn(On<bevy::ui_widgets::Activate>, Commands) {
    move |_, mut commands| change(&mut commands, how.clone())
}

/// An observer that turns to a page.
pub(super) fn to(page: Page) -> impl Fn(On<bevy::ui_widgets::Activate>, Commands) {
    on(move |desk| desk.go(page))
}

/// An observer that does something with the world, then shows what follows.
pub(super) fn act(
    how: impl Fn(&mut World) + Clone + Send + Sync + 'static,
) -> impl Fn(On<bevy::ui_widgets::Activate>, Commands) {
    move |_, mut commands| {
        let how = how.clone();
        commands.queue(move |world: &mut World| {
            how(world);
            world.write_message(Rebuild);
        });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn leaving_closes_the_lock_once_the_notes_are_sealed() {
        let open = |waiting| Desk {
            page: Page::SeatNotes,
            typed: "12".into(),
            key: Some("key".into()),
            unsealed: true,
            waiting,
            ..Desk::default()
        };
        let mut idle = open(Vec::new());
        idle.leave();
        assert!(idle.key.is_none() && idle.page == Page::Away);
        let mut sealing = open(vec![(1, Asked::Open), (2, Asked::Seal("c".into()))]);
        sealing.leave();
        assert!(sealing.page == Page::Away && sealing.typed.is_empty());
        assert!(sealing.key.is_some() && sealing.unsealed);
        assert_eq!(sealing.waiting, [(2, Asked::Seal("c".into()))]);
        sealing.waiting.clear();
        sealing.leave();
        assert!(sealing.key.is_none());
    }
}
