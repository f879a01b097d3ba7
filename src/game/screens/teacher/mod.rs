//! Everything behind the PIN, one file a page. All is done by lists, steppers and tiles. Leaving locks: the key is dropped.

mod answers;
mod card;
mod card_html;
mod card_print;
mod class;
mod classes;
mod contacts;
mod desk;
mod devices;
mod enrolment;
mod errand;
mod export;
mod frame;
mod gate;
mod home;
mod joined;
mod keys;
mod lock;
mod notes;
mod paper_parts;
mod pick;
mod progress;
mod recovery;
mod seat;
mod seat_cards;
mod seat_cards_html;

use bevy::input::InputSystems;
use bevy::input_focus::InputFocusSystems;
use bevy::prelude::*;

use crate::game::app::Screen;
use crate::game::contacts::LocalContacts;
use crate::game::course::Course;
use crate::game::platform::picker::Picker;
use crate::game::platform::vault_door::VaultDoor;
use crate::game::records::{Committed, Records};
use crate::game::ui::widgets::toast::Toast;
use crate::game::ui::{Look, Ui};
use crate::results::book::ClassBook;
use crate::results::class::ClassSetup;
use crate::results::exchange::class_file::ClassFile;
use crate::session::Fact;

use super::Rebuild;
pub(super) use class::band_name;
use desk::{Desk, Note, Page};

pub(super) fn plugin(app: &mut App) {
    app.init_resource::<Desk>()
        .init_resource::<VaultDoor>()
        .add_systems(OnEnter(Screen::Teacher), spawn)
        .add_systems(Update, (leave, lock::receive, errand::brought, committed))
        // Before keys go to what has the focus: an Enter that came with the last letter ends the typing.
        .add_systems(
            PreUpdate,
            keys::typed
                .after(InputSystems)
                .before(InputFocusSystems::Dispatch),
        )
        .add_systems(PostUpdate, frame::show_message);
}

/// All that a page shows.
struct Ctx<'a> {
    desk: &'a Desk,
    course: &'a Course,
    records: &'a Records,
    class: Option<ClassSetup>,
    /// The class file by which this device plays for the class; none where it was set up here.
    joined: Option<ClassFile>,
    /// Files are being looked for.
    looking: bool,
}

impl<'a> Ctx<'a> {
    /// The class, read whole.
    fn book(&self) -> Option<ClassBook<'a>> {
        let class = self.class.as_ref()?;
        ClassBook::read(&self.records.journal, &class.id, &self.course.0).ok()
    }
}

fn spawn(
    mut commands: Commands,
    mut look: Look,
    mut desk: ResMut<Desk>,
    course: Res<Course>,
    mut records: ResMut<Records>,
    toasts: Query<Entity, With<Toast>>,
    picker: Res<Picker>,
) {
    // The banner says it here, and covers nothing.
    for toast in &toasts {
        commands.entity(toast).despawn();
    }
    if desk.page == Page::Away {
        let kept = records.bypass_change_detection();
        let has_lock = lock::vault(kept).is_some();
        desk.contacts = LocalContacts::read(kept);
        desk.page = match (has_lock, records.joined()) {
            (true, _) => Page::Enter,
            // Handing in needs no PIN.
            (false, Some(_)) => Page::Joined,
            (false, None) => Page::Choose,
        };
    }
    let ctx = Ctx {
        desk: &desk,
        course: &course,
        records: &records,
        class: records.class(),
        joined: records.joined(),
        looking: picker.is_looking(),
    };
    frame::page(&mut commands, &mut look, &ctx, |ui| build(ui, &ctx));
}

fn build(ui: &mut Ui, ctx: &Ctx) {
    match ctx.desk.page {
        Page::Away => {}
        Page::Choose | Page::Repeat | Page::Enter | Page::OldPin => gate::build(ui, ctx),
        Page::NewCode => recovery::new_code(ui, ctx),
        Page::Forgot => recovery::forgot(ui),
        Page::Code => recovery::enter_code(ui, ctx),
        Page::Reset => recovery::reset(ui),
        Page::Home => home::build(ui, ctx),
        Page::Class => class::build(ui, ctx),
        Page::Country | Page::Area => pick::build(ui, ctx),
        Page::Enrolment => enrolment::build(ui, ctx),
        Page::Classes => classes::build(ui, ctx),
        Page::Contacts => contacts::build(ui, ctx),
        Page::Number => contacts::number(ui, ctx),
        Page::Progress => progress::build(ui, ctx),
        Page::Seat => seat::build(ui, ctx),
        Page::Notes => notes::list(ui, ctx),
        Page::SeatNotes => notes::seat(ui, ctx),
        Page::Export => export::build(ui, ctx),
        Page::Cards => card::list(ui, ctx),
        Page::Card => card::build(ui, ctx),
        Page::SeatCards => seat_cards::build(ui, ctx),
        Page::Devices => devices::build(ui, ctx),
        Page::Joined => joined::build(ui, ctx),
    }
}

/// Whoever comes back must open the lock again.
fn leave(screen: Res<State<Screen>>, mut desk: ResMut<Desk>) {
    if *screen.get() != Screen::Teacher && desk.page != Page::Away {
        desk.leave();
    }
}

/// What was kept shows at once; a class that was set up leads home.
fn committed(
    mut committed: MessageReader<Committed>,
    mut desk: ResMut<Desk>,
    mut records: ResMut<Records>,
    mut door: ResMut<VaultDoor>,
    mut rebuild: MessageWriter<Rebuild>,
) {
    if desk.page == Page::Away {
        committed.clear();
        return;
    }
    for Committed(fact) in committed.read() {
        rebuild.write_default();
        let is_class = matches!(fact, Fact::ClassSet(_) | Fact::ClassJoined(_));
        if is_class && std::mem::take(&mut desk.saving) {
            desk.draft = None;
            desk.go(Page::Home);
            desk.note = Some(if records.trouble.is_none() {
                Note::good("ui-teacher-class-saved")
            } else {
                Note::bad("ui-teacher-class-in-memory")
            });
            lock::open_notes(&mut desk, records.bypass_change_detection(), &mut door);
        }
    }
}
