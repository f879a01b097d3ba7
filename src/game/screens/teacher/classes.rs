//! Which of the classes that were set up on this device plays on it now.

use bevy::prelude::*;

use crate::game::alone::is_alone;
use crate::game::records::KeepOfClass;
use crate::game::ui::{Ui, focus};
use crate::results::book::setup_of;
use crate::results::class::ClassSetup;
use crate::session::{Fact, Journal};

use super::desk::{Desk, act};
use super::{Ctx, class, frame};

/// All classes that were set up, in the order in which they first were.
pub(super) fn all(journal: &Journal) -> Vec<ClassSetup> {
    let mut ids = Vec::new();
    for record in journal.records() {
        let is_set = matches!(record.fact, Fact::ClassSet(_)) && !is_alone(&record.class);
        if is_set && !ids.contains(&&record.class) {
            ids.push(&record.class);
        }
    }
    ids.into_iter()
        .filter_map(|id| setup_of(journal.class(id)))
        .collect()
}

pub(super) fn build(ui: &mut Ui, ctx: &Ctx) {
    frame::paragraph(ui, "ui-teacher-classes-says");
    for (at, setup) in all(&ctx.records.journal).into_iter().enumerate() {
        let now = ctx.class.as_ref().is_some_and(|class| class.id == setup.id);
        let line = class::summary(ui, ctx, &setup);
        let name = format!("{}. {line}", at + 1);
        let mut entity = frame::choice(ui, now, &format!("class-{at}"), &name);
        if now {
            entity.insert(focus::First);
        }
        entity.observe(act(move |world| {
            world.resource_mut::<Desk>().saving = true;
            // Set up again as it is: the class that was set up last is the one that plays.
            world.write_message(KeepOfClass {
                class: setup.id.clone(),
                seat: None,
                fact: Fact::ClassSet(Box::new(setup.clone())),
            });
        }));
    }
}
