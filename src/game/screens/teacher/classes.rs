//! Which of the classes that were set up or joined on this device plays on it now.

use bevy::prelude::*;

use crate::game::alone::is_alone;
use crate::game::records::{KeepOfClass, joined_by};
use crate::game::ui::{Ui, focus};
use crate::results::book::setup_of;
use crate::results::class::ClassSetup;
use crate::session::{Fact, Journal};

use super::desk::{Desk, act};
use super::{Ctx, class, frame};

/// All classes that were set up or joined, in the order in which they first were.
pub(super) fn all(journal: &Journal) -> Vec<ClassSetup> {
    let mut ids = Vec::new();
    for record in journal.records() {
        let is_set = matches!(record.fact, Fact::ClassSet(_) | Fact::ClassJoined(_));
        if is_set && !is_alone(&record.class) && !ids.contains(&&record.class) {
            ids.push(&record.class);
        }
    }
    ids.into_iter()
        .filter_map(|id| setup_of(journal.class(id)))
        .collect()
}

pub(super) fn build(ui: &mut Ui, ctx: &Ctx) {
    frame::paragraph(ui, "ui-teacher-classes-says");
    let journal = &ctx.records.journal;
    for (at, setup) in all(journal).into_iter().enumerate() {
        let now = ctx.class.as_ref().is_some_and(|class| class.id == setup.id);
        let line = class::summary(ui, ctx, &setup);
        let name = format!("{}. {line}", at + 1);
        let mut entity = ui.choice(now, &format!("class-{at}"), &name);
        if now {
            entity.insert(focus::First);
        }
        // Said again as it is: the class of which it was said last is the one that plays.
        let id = setup.id.clone();
        let fact = match joined_by(journal, &id) {
            Some(file) => Fact::ClassJoined(Box::new(file)),
            None => Fact::ClassSet(Box::new(setup)),
        };
        entity.observe(act(move |world| {
            world.resource_mut::<Desk>().saving = true;
            world.write_message(KeepOfClass {
                class: id.clone(),
                seat: None,
                fact: fact.clone(),
            });
        }));
    }
}
