//! A class's book: its facts, read with the curriculum, as what its teacher wants to know and what may leave.

use super::attributes::{Attributes, SeatAttributes};
use super::class::{ClassSetup, MAX_SEATS};
use super::disclosure::Ladder;
use super::export::{About, ClassSheet};
use super::indicators::{Completion, Confident, Dimension, Table};
use crate::activities::report_desk::Routes;
use crate::assessment::{Confidence, Kind, Score, score};
use crate::curriculum::{Bank, Curriculum, Module};
use crate::ids::{Band, ClassId};
use crate::session::{Fact, Journal, Progress, Record};

/// Why there is no book of a class.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NoBook {
    /// No fact says how the class is set up.
    #[error("this class was never set up")]
    NoSetup,
    /// The curriculum has no module or bank for the class's band.
    #[error("there is no module for this class's band")]
    NoModule,
}

/// The set-up as a class's facts leave it; `None` when it was never set up. A class file that some device loaded counts only
/// where nobody set the class up: what the teacher said, enrolment above all, is never undone by an older file.
pub fn setup_of<'a>(records: impl IntoIterator<Item = &'a Record>) -> Option<ClassSetup> {
    let (mut setup, mut joined): (Option<ClassSetup>, Option<ClassSetup>) = (None, None);
    for record in records {
        match &record.fact {
            Fact::ClassSet(set) => {
                setup = Some(ClassSetup {
                    id: record.class.clone(),
                    ..(**set).clone()
                })
            }
            Fact::SeatsSet { seats } => {
                if let Some(setup) = &mut setup {
                    setup.seats = *seats;
                }
            }
            Fact::ClassJoined(file) => {
                joined = Some(ClassSetup {
                    id: record.class.clone(),
                    ..file.setup()
                });
            }
            _ => {}
        }
    }
    setup.or(joined).map(|setup| ClassSetup {
        seats: setup.seats.clamp(1, MAX_SEATS),
        ..setup
    })
}

/// A class, read whole.
pub struct ClassBook<'a> {
    /// How it is set up.
    pub setup: ClassSetup,
    /// The module it plays.
    pub module: &'a Module,
    /// What each seat has done, from seat 0.
    pub seats: Vec<Progress>,
    pub(super) curriculum: &'a Curriculum,
    bank: &'a Bank,
    routes: Routes,
    released: Vec<ClassSheet>,
}

impl<'a> ClassBook<'a> {
    /// Reads the class from the journal.
    ///
    /// # Errors
    /// See [`NoBook`].
    pub fn read(
        journal: &Journal,
        class: &ClassId,
        curriculum: &'a Curriculum,
    ) -> Result<Self, NoBook> {
        let setup = setup_of(journal.class(class)).ok_or(NoBook::NoSetup)?;
        let module = curriculum.module(setup.band).ok_or(NoBook::NoModule)?;
        let bank = curriculum.bank(setup.band).ok_or(NoBook::NoModule)?;
        let seats = (0..setup.seats)
            .map(|seat| Progress::of(journal.seat(class, seat)))
            .collect();
        // No pack, no national route.
        let routes = curriculum
            .country(&setup.country)
            .map(|country| country.routes())
            .unwrap_or_default();
        let released = journal
            .class(class)
            .filter_map(|record| match &record.fact {
                Fact::ReleaseMade { period, sheet, .. } if *period == setup.period => {
                    Some((**sheet).clone())
                }
                _ => None,
            });
        let released = released.collect();
        Ok(Self {
            setup,
            module,
            seats,
            curriculum,
            bank,
            routes,
            released,
        })
    }

    /// Whether the seat completed the module (INDICATORS: completed).
    pub fn completed(&self, seat: &Progress) -> bool {
        seat.completed(self.module, &self.curriculum.lessons)
    }

    /// What a seat's counted attempt of a kind came to; `None` when none was handed in.
    pub fn score(&self, seat: &Progress, kind: Kind) -> Option<Score> {
        let attempt = seat.handed_in(&self.module.version, kind)?;
        Some(score(
            self.bank,
            &self.curriculum.cutoffs,
            attempt,
            &self.routes,
        ))
    }

    /// Those who completed the module, each with what is noted about their seat.
    pub fn completions(&self, attributes: &Attributes) -> Vec<(SeatAttributes, Completion)> {
        let completed = (0u8..)
            .zip(&self.seats)
            .filter(|(_, seat)| self.completed(seat));
        let came_to = completed.filter_map(|(number, seat)| {
            Some((
                attributes.of(number),
                completion(&self.score(seat, Kind::Assessment)?),
            ))
        });
        came_to.collect()
    }

    /// The exact counts, which stay on the device.
    pub fn table(&self, attributes: &Attributes) -> Table {
        let asked = self.setup.band != Band::Explorers;
        Table::count(
            &self.completions(attributes),
            &self.setup.enrolment,
            &Dimension::OF_A_CLASS,
            asked,
        )
    }

    /// What the class's only public sheet of the period is about.
    pub fn about(&self) -> About {
        About {
            release: 1,
            period: self.setup.period.clone(),
            country: self.setup.country.clone(),
            area: self.setup.area.clone(),
            band: self.setup.band,
            module_version: self.module.version.clone(),
            indicators_version: self.curriculum.cutoffs.version,
            national_route_taught: self.routes.national(),
        }
    }

    /// The sheet as it would leave now.
    pub fn draft(&self, attributes: &Attributes) -> ClassSheet {
        ClassSheet::new(
            self.about(),
            &self.table(attributes),
            &Ladder::from(&self.curriculum.cutoffs),
        )
    }

    /// The sheet that left already for this period, if one did. There is one public release per class and period, since two
    /// could be subtracted from each other: exporting again gives the same numbers again.
    pub fn released(&self) -> Option<&ClassSheet> {
        self.released.first()
    }

    /// What leaves: the sheet that left already, else the draft. Store [`Self::release`]'s fact when it first leaves.
    pub fn sheet(&self, attributes: &Attributes) -> ClassSheet {
        self.released()
            .cloned()
            .unwrap_or_else(|| self.draft(attributes))
    }

    /// The fact that this sheet left.
    pub fn release(&self, sheet: &ClassSheet) -> Fact {
        Fact::ReleaseMade {
            release: sheet.about.release,
            period: self.setup.period.clone(),
            sheet: Box::new(sheet.clone()),
        }
    }
}

/// A score as the indicators count it.
fn completion(score: &Score) -> Completion {
    Completion {
        confident: match score.confidence {
            Confidence::Mean(_) if score.confident => Confident::Yes,
            Confidence::Mean(_) => Confident::No,
            Confidence::NotClassifiable => Confident::NotClassifiable,
            Confidence::NotAsked => Confident::NotAsked,
        },
        safe: score.safe,
        knows_how_to_report: score.knows_how_to_report,
        confident_and_knows: score.indicator_7_1_5 == Some(true),
    }
}
