//! What a teacher may note about a seat: age, sex, disability. All of it may stay "not stated"; it is sealed after every change.

use bevy::prelude::*;
use bevy::ui_widgets::Activate;

use crate::game::platform::vault_door::VaultDoor;
use crate::game::records::Records;
use crate::game::ui::look::Face;
use crate::game::ui::tokens::{Size, Tone, space};
use crate::game::ui::widgets::Kind;
use crate::game::ui::widgets::stepper::{Shown, Step};
use crate::game::ui::widgets::strip::Strip;
use crate::game::ui::{Look, Ui, focus};
use crate::ids::Band;
use crate::locale::Value;
use crate::results::attributes::{AgeBand, Attributes, Disability, SeatAttributes, Sex};

use super::desk::{Desk, Notes, Page, on};
use super::{Ctx, frame, lock, seat};

/// The youngest age that is noted.
const YOUNGEST: u8 = 5;
/// Stands for 18 and more.
const OLDEST: u8 = 18;

/// A sex's text.
pub(super) fn sex_text(sex: Sex) -> &'static str {
    match sex {
        Sex::Female => "ui-teacher-girls",
        Sex::Male => "ui-teacher-boys",
        Sex::NotKnown => "ui-teacher-not-stated",
    }
}

/// An age band's text.
pub(super) fn age_text(age: AgeBand) -> &'static str {
    match age {
        AgeBand::From5To8 => "ui-teacher-age-5-8",
        AgeBand::From9To12 => "ui-teacher-age-9-12",
        AgeBand::From13To17 => "ui-teacher-age-13-17",
        AgeBand::From18 => "ui-teacher-age-18",
        AgeBand::NotStated => "ui-teacher-not-stated",
    }
}

/// A disability's text.
pub(super) fn disability_text(disability: Disability) -> &'static str {
    match disability {
        Disability::Yes => "ui-teacher-with-disability",
        Disability::No => "ui-teacher-without-disability",
        Disability::NotStated => "ui-teacher-not-stated",
    }
}

fn age_shown(look: &Look, age: Option<u8>) -> String {
    match age {
        None => look.text("ui-teacher-not-stated"),
        Some(OLDEST..) => look.text("ui-teacher-age-18"),
        Some(age) => age.to_string(),
    }
}

/// The notes, if they are open; else why not is said.
fn open<'a>(ui: &mut Ui, ctx: &'a Ctx) -> Option<&'a Attributes> {
    match &ctx.desk.notes {
        Notes::Open(notes) => Some(notes),
        Notes::Closed => {
            frame::paragraph(ui, "ui-teacher-wait");
            None
        }
        Notes::Lost => {
            let text = ui.look.text("ui-teacher-notes-lost");
            ui.strip(Strip::Warning, &text);
            ui.row(space::M, |ui| {
                ui.button(Kind::Soft, "ui-teacher-notes-anew", Some("retry"))
                    .observe(on(|desk| desk.notes = Notes::Open(Attributes::default())));
            });
            None
        }
    }
}

/// All seats, each with what is noted.
pub(super) fn list(ui: &mut Ui, ctx: &Ctx) {
    frame::paragraph(ui, "ui-teacher-notes-says");
    let Some(class) = &ctx.class else { return };
    let Some(notes) = open(ui, ctx) else { return };
    let grid = Node {
        width: percent(100),
        flex_wrap: FlexWrap::Wrap,
        justify_content: JustifyContent::Center,
        column_gap: px(space::S),
        row_gap: px(space::S),
        ..default()
    };
    ui.node(grid, (), |ui| {
        for seat in 0..class.seats {
            tile(ui, seat, notes.of(seat), seat == ctx.desk.seat);
        }
    });
}

fn tile(ui: &mut Ui, seat: u8, noted: SeatAttributes, first: bool) {
    let name = ui.look.text(&format!("seat-{seat}"));
    let line = if noted == SeatAttributes::default() {
        ui.look.text("ui-teacher-not-stated")
    } else {
        let mut parts = Vec::new();
        if noted.age.is_some() {
            parts.push(age_shown(ui.look, noted.age));
        }
        if noted.sex != Sex::NotKnown {
            parts.push(ui.look.text(sex_one(noted.sex)));
        }
        if noted.disability != Disability::NotStated {
            parts.push(ui.look.text(disability_text(noted.disability)));
        }
        parts.join(" · ")
    };
    let wide = f32::from(ui.look.settings.text_percent) / 100.0 * 132.0;
    let most = ui.look.room.width - 2.0 * space::M;
    let mut entity = ui.tile(
        Kind::Soft,
        &format!("note-{seat}"),
        &format!("{name}: {line}"),
        wide.min(most),
        |ui| {
            ui.picture(&format!("seats/seat-{seat:02}"), 40.0);
            ui.raw_text(
                name.clone(),
                Face::Bold,
                Size::Small,
                Tone::Ink,
                Justify::Center,
            );
            ui.raw_text(
                line.clone(),
                Face::Body,
                Size::Small,
                Tone::Ink,
                Justify::Center,
            );
        },
    );
    entity.observe(on(move |desk| {
        desk.go(Page::SeatNotes);
        desk.seat = seat;
    }));
    if first {
        entity.insert(focus::First);
    }
}

/// One child's, where the class's text would be in the plural.
fn sex_one(sex: Sex) -> &'static str {
    match sex {
        Sex::Female => "ui-teacher-girl",
        Sex::Male => "ui-teacher-boy",
        Sex::NotKnown => "ui-teacher-not-stated",
    }
}

/// One seat's notes.
pub(super) fn seat(ui: &mut Ui, ctx: &Ctx) {
    let Some(class) = &ctx.class else { return };
    let Some(notes) = open(ui, ctx) else { return };
    let number = ctx.desk.seat;
    let noted = notes.of(number);
    seat::head(ui, number, class.seats);
    let begin = match class.band {
        Band::Explorers => 5,
        Band::Navigators => 9,
        Band::Guardians => 13,
    };
    let shown = Shown {
        key: "ui-teacher-age",
        name: ui.look.text("ui-teacher-age"),
        value: age_shown(ui.look, noted.age),
        can_down: noted.age.is_some(),
        can_up: noted.age.is_none_or(|age| age < OLDEST),
    };
    ui.stepper(shown, move |step, commands| {
        let age = stepped(noted.age, step, begin);
        note(commands, number, move |noted| noted.age = age);
    });
    let [of_sex, of_disability] =
        ["ui-teacher-sex", "ui-teacher-disability"].map(|id| ui.look.text(id));
    frame::section(ui, "ui-teacher-sex");
    ui.row(space::S, |ui| {
        for sex in Sex::ALL {
            let text = ui.look.text(sex_one(sex));
            let (key, name) = (format!("sex-{}", sex.id()), format!("{of_sex}: {text}"));
            ui.choice_named(sex == noted.sex, &key, &text, &name)
                .observe(move |_: On<Activate>, mut commands: Commands| {
                    note(&mut commands, number, move |noted| noted.sex = sex);
                });
        }
    });
    frame::section(ui, "ui-teacher-disability");
    frame::hint(ui, "ui-teacher-disability-says");
    ui.row(space::S, |ui| {
        for disability in Disability::ALL {
            let text = ui.look.text(disability_text(disability));
            let key = format!("disability-{}", disability.id());
            let name = format!("{of_disability}: {text}");
            let chosen = disability == noted.disability;
            ui.choice_named(chosen, &key, &text, &name).observe(
                move |_: On<Activate>, mut commands: Commands| {
                    note(&mut commands, number, move |noted| {
                        noted.disability = disability
                    });
                },
            );
        }
    });
    let values = [("seats", Value::from(i64::from(class.seats)))];
    let text = ui.look.text_with("ui-teacher-notes-sealed", &values);
    ui.text(text, Size::Small, Tone::InkSoft);
}

/// From "not stated" one begins at the band's youngest; below five lies "not stated" again.
fn stepped(age: Option<u8>, step: Step, begin: u8) -> Option<u8> {
    match (age, step) {
        (None, Step::Up) => Some(begin),
        (None, Step::Down) => None,
        (Some(age), Step::Up) => Some(age.saturating_add(1).min(OLDEST)),
        (Some(age), Step::Down) => (age > YOUNGEST).then(|| age - 1),
    }
}

/// Changes a seat's notes and seals them.
fn note(
    commands: &mut Commands,
    seat: u8,
    how: impl Fn(&mut SeatAttributes) + Clone + Send + Sync + 'static,
) {
    commands.queue(move |world: &mut World| {
        let Some(class) = world.resource::<Records>().class() else {
            return;
        };
        world.resource_scope(|world, mut desk: Mut<Desk>| {
            if let Notes::Open(notes) = &mut desk.notes {
                let mut noted = notes.of(seat);
                how(&mut noted);
                if noted == SeatAttributes::default() {
                    notes.0.remove(&seat);
                } else {
                    notes.0.insert(seat, noted);
                }
                let mut door = world.resource_mut::<VaultDoor>();
                lock::seal_notes(&mut desk, &mut door, class.id);
            }
        });
        world.write_message(crate::game::screens::Rebuild);
    });
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ages_step_from_not_stated_and_back() {
        assert_eq!(stepped(None, Step::Up, 9), Some(9));
        assert_eq!(stepped(None, Step::Down, 9), None);
        assert_eq!(stepped(Some(9), Step::Down, 9), Some(8));
        assert_eq!(stepped(Some(5), Step::Down, 9), None);
        assert_eq!(stepped(Some(18), Step::Up, 9), Some(18));
    }
}
