//! What is taught, and who is learning just now.

use bevy::prelude::*;

use crate::curriculum::{Bank, Country, Curriculum, Lesson, Module};
use crate::ids::{Band, CountryCode, LessonId};
use crate::results::class::ClassSetup;
use crate::session::{Progress, Show, Sitting};

use super::alone;
use super::files::Files;
use super::records::Records;

/// The curriculum as read from the files.
#[derive(Resource)]
pub struct Course(pub Curriculum);

/// Where shuffles begin: chance, or always the same number for pictures and measurements.
#[derive(Resource, Debug, Clone, Copy, Default)]
pub struct Seeds(pub Option<u64>);

impl Seeds {
    /// A new seed. JSON readers elsewhere keep whole numbers up to 2^53 only.
    pub fn draw(self) -> u64 {
        let mut bytes = [0; 8];
        // Without a source of chance the order is the same for all: play goes on.
        let _ = getrandom::fill(&mut bytes);
        self.0.unwrap_or(u64::from_le_bytes(bytes) >> 11)
    }
}

/// The child at the device.
#[derive(Resource, Debug, Clone)]
pub struct Player {
    /// Class and seat.
    pub sitting: Sitting,
    /// The band being played.
    pub band: Band,
    /// The country whose contacts are shown.
    pub country: CountryCode,
}

impl Player {
    /// A child of a class.
    pub fn of_class(class: &ClassSetup, seat: u8) -> Self {
        Self {
            sitting: Sitting {
                class: class.id.clone(),
                seat,
            },
            band: class.band,
            country: class.country.clone(),
        }
    }

    /// A child without a class, at this place of its own.
    pub fn alone(sitting: Sitting) -> Self {
        Self {
            band: alone::band(&sitting.class),
            sitting,
            country: CountryCode::from("international"),
        }
    }

    /// Whether nothing of this is counted.
    pub fn is_alone(&self) -> bool {
        alone::is_alone(&self.sitting.class)
    }

    /// What this child has done.
    pub fn progress(&self, records: &Records) -> Progress {
        self.sitting.progress(&records.journal)
    }
}

impl Course {
    /// The player's module.
    pub fn module(&self, player: &Player) -> Option<&Module> {
        self.0.module(player.band)
    }

    /// The player's item bank.
    pub fn bank(&self, player: &Player) -> Option<&Bank> {
        self.0.bank(player.band)
    }

    /// A lesson, unless it is asleep.
    pub fn lesson(&self, id: &LessonId) -> Option<&Lesson> {
        self.0.lesson(id)
    }

    /// The player's country pack.
    pub fn country(&self, player: &Player) -> Option<&Country> {
        self.0.country(&player.country)
    }

    /// What the player is to be shown next.
    pub fn show(&self, player: &Player, records: &Records) -> Option<Show> {
        let (module, bank) = (self.module(player)?, self.bank(player)?);
        Some(
            player
                .sitting
                .show(&player.progress(records), module, &self.0.lessons, bank),
        )
    }
}

pub(super) fn plugin(app: &mut App) {
    let (curriculum, problems) = Curriculum::load(&app.world().resource::<Files>().sources());
    for problem in problems {
        warn!("{problem}");
    }
    app.init_resource::<Seeds>()
        .insert_resource(Course(curriculum));
}
