//! The sealed part of a return: what a district or ministry learns of a class, and nobody else. Exact counts, no child.

use super::devices::HandIn;
use crate::ids::{Band, ClassId, CountryCode, ModuleVersion};
use crate::results::attributes::Attributes;
use crate::results::book::ClassBook;
use crate::results::counts::Counts;
use crate::results::export::ClassSheet;
use crate::session::{Fact, Journal, Record};
use serde::{Deserialize, Serialize};

/// The version of this shape.
pub const VERSION: u16 = 1;

/// What is sealed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sealed {
    /// The shape's version: [`VERSION`].
    pub v: u16,
    /// The class, by its random id; by it two returns of one class are known, and its signing key.
    pub class: ClassId,
    /// The school year or term.
    pub period: String,
    /// The how-manieth return of this class and period, from 1: the highest counts.
    pub number: u32,
    /// The country pack.
    pub country: CountryCode,
    /// The area's code in the country pack, or not stated.
    pub area: Option<String>,
    /// The band.
    pub band: Band,
    /// The module, with its version.
    pub module_version: ModuleVersion,
    /// The version of the cut-offs.
    pub indicators_version: u32,
    /// Whether children were taught the national ways to report.
    pub national_route_taught: bool,
    /// How many of the class's devices have handed in.
    pub devices: u16,
    /// Whether a simulator made it up.
    pub simulated: bool,
    /// The exact counts.
    pub counts: Counts,
    /// The class's only public sheet of the period, if one left: a constraint on every table above it.
    pub released: Option<ClassSheet>,
}

impl Sealed {
    /// What a class's book comes to now, as return `number` of its period, with the facts of so many devices. Store the release's
    /// fact first (`ClassBook::release`) if the public sheet is to leave with it.
    pub fn of(book: &ClassBook, attributes: &Attributes, number: u32, devices: u16) -> Self {
        let about = book.about();
        let completions = book.completions(attributes);
        Self {
            v: VERSION,
            class: book.setup.id.clone(),
            period: about.period,
            number,
            country: about.country,
            area: about.area,
            band: about.band,
            module_version: about.module_version,
            indicators_version: about.indicators_version,
            national_route_taught: about.national_route_taught,
            devices,
            simulated: false,
            counts: Counts::of(&completions, &book.setup.enrolment),
            released: book.released().cloned(),
        }
    }

    /// The return that a journal comes to now. Its number is one more than the last one's that the journal knows of, or the one
    /// that is given.
    pub fn now(
        journal: &Journal,
        book: &ClassBook,
        attributes: &Attributes,
        number: Option<u32>,
    ) -> Self {
        let (class, period) = (&book.setup.id, &book.setup.period);
        let devices = HandIn::of(journal, class, period).devices();
        let number = number.unwrap_or_else(|| next_number(journal.class(class), period));
        Self::of(book, attributes, number, devices)
    }
}

/// The number that a class's next return of a period has: one more than the last one's.
pub fn next_number<'a>(records: impl IntoIterator<Item = &'a Record>, period: &str) -> u32 {
    let numbers = records.into_iter().filter_map(|record| match &record.fact {
        Fact::ReturnMade { period: of, number } if of == period => Some(*number),
        _ => None,
    });
    numbers.max().unwrap_or(0).saturating_add(1)
}
