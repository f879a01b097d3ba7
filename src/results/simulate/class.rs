//! One made-up class: its set-up, its children, and what its device would send.

use super::child::{Notes, School, attributes, completion};
use super::{Luck, Plan};
use crate::ids::{Band, ClassId, ModuleVersion};
use crate::results::attributes::{AgeBand, Disability, DisabilitySource, SeatAttributes, Sex};
use crate::results::class::{ClassSetup, Enrolment, Secret};
use crate::results::counts::Counts;
use crate::results::exchange::sealed::{Sealed, VERSION};
use crate::results::export::{About, ClassSheet};
use crate::results::indicators::{Completion, Dimension, Table};
use std::collections::BTreeMap;

/// Classes in a school.
const TO_A_SCHOOL: u32 = 4;

/// What luck is for.
const OF_A_SCHOOL: u64 = 1;
const OF_A_CLASS: u64 = 2;

/// A class as it is set up, with all that its device would send.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SimulatedClass {
    /// How it is set up.
    pub setup: ClassSetup,
    /// What its latest return seals; `simulated` in it is true.
    pub sealed: Sealed,
    /// What an earlier return sealed, when not all devices had handed in yet. Most classes send one return only.
    pub earlier: Option<Sealed>,
    /// The children, each with what is noted about it and, if it completed, what it came to.
    pub children: Vec<(SeatAttributes, Option<Completion>)>,
}

impl SimulatedClass {
    /// The exact counts as a table of these dimensions.
    pub fn table(&self, dimensions: &[Dimension]) -> Table {
        let asked = self.sealed.band != Band::Explorers;
        Table::of(&self.sealed.counts, dimensions, asked)
    }
}

pub(super) fn class(plan: &Plan, number: u32) -> Option<SimulatedClass> {
    let school_number = number / TO_A_SCHOOL;
    let of_school = &mut Luck::new(plan.seed, OF_A_SCHOOL, school_number.into());
    let school = School {
        attendance: of_school.around(-90, 90),
        teaching: of_school.around(-150, 150),
    };
    let area = area(plan, of_school);

    let luck = &mut Luck::new(plan.seed, OF_A_CLASS, number.into());
    let modules = u32::try_from(plan.modules.len()).unwrap_or(u32::MAX);
    let (band, module) = plan
        .modules
        .get(usize::try_from(luck.below(modules)).unwrap_or(0))?;
    let id = ClassId(data_encoding::HEXLOWER.encode(&luck.bytes()));
    let secret = Secret(luck.bytes());
    let size = match luck.below(10) {
        0 => luck.around(8, 24),
        _ => luck.around(25, 60),
    };
    let children = children(luck, size, *band, school);
    let enrolment = enrolment(luck, &children);
    let (devices, sends_twice) = (1 + luck.below(12), luck.below(40) == 0);
    let setup = ClassSetup {
        id,
        country: Plan::country(),
        area,
        band: *band,
        period: plan.period.clone(),
        seats: u8::try_from(size).unwrap_or(60),
        secret,
        enrolment,
    };
    let of = |number: u32, devices: u32, of_children: &[_]| {
        let devices = u16::try_from(devices).unwrap_or(1);
        sealed(plan, &setup, module, number, devices, of_children)
    };
    // Half of the devices had handed in, and with them half of the children.
    let earlier = (sends_twice && devices > 1)
        .then(|| of(1, devices / 2, &children[..children.len().div_ceil(2)]));
    let latest = if earlier.is_some() { 2 } else { 1 };
    let mut sealed = of(latest, devices, &children);
    if let Some(earlier) = &earlier {
        // One public release a class and period: the first one.
        sealed.released.clone_from(&earlier.released);
    }
    Some(SimulatedClass {
        sealed,
        earlier,
        setup,
        children,
    })
}

/// The school's district. The first districts of a region are larger than its last ones; one school in a hundred states none.
fn area(plan: &Plan, luck: &mut Luck) -> Option<String> {
    let (regions, districts) = plan.shape();
    let region = luck.below(regions.into());
    let district = luck
        .below(districts.into())
        .min(luck.below(districts.into()));
    let code = plan.district(
        u8::try_from(region).unwrap_or(0),
        u8::try_from(district).unwrap_or(0),
    );
    (!luck.per_mille(10)).then_some(code)
}

fn children(
    luck: &mut Luck,
    size: i32,
    band: Band,
    school: School,
) -> Vec<(SeatAttributes, Option<Completion>)> {
    let notes = Notes {
        girls: match luck.below(40) {
            0 => 1000,
            1 => 0,
            _ => 495 + luck.around(-60, 60),
        },
        sex: luck.per_mille(970),
        age: luck.per_mille(970),
        disability: luck.per_mille(900),
    };
    let mut children: Vec<_> = (0..size)
        .map(|_| {
            (
                attributes(luck, band, notes),
                completion(luck, band, school),
            )
        })
        .collect();
    // In every tenth class exactly one child is noted as disabled: what no table may let shine through.
    if notes.disability && luck.per_mille(100) {
        let one = usize::try_from(luck.below(size.unsigned_abs())).unwrap_or(0);
        for (at, (seat, _)) in children.iter_mut().enumerate() {
            seat.disability = if at == one {
                Disability::Yes
            } else {
                Disability::No
            };
        }
    }
    children
}

/// The census day's count: what the seats say, except that one teacher in fifty counted no sexes.
fn enrolment(luck: &mut Luck, children: &[(SeatAttributes, Option<Completion>)]) -> Enrolment {
    fn add<K: Ord>(counts: &mut BTreeMap<K, u16>, key: K) {
        *counts.entry(key).or_default() += 1;
    }
    let mut counts = Enrolment {
        total: u16::try_from(children.len()).unwrap_or(u16::MAX),
        disability_source: DisabilitySource::SchoolRecord,
        ..Enrolment::default()
    };
    for (seat, _) in children {
        add(&mut counts.sex, seat.sex);
        add(&mut counts.age, AgeBand::of(seat.age));
        add(&mut counts.disability, seat.disability);
    }
    counts.sex.remove(&Sex::NotKnown);
    counts.age.remove(&AgeBand::NotStated);
    counts.disability.remove(&Disability::NotStated);
    if counts.disability.is_empty() {
        counts.disability_source = DisabilitySource::NotStated;
    }
    if luck.per_mille(20) {
        counts.sex.clear();
    }
    counts
}

fn sealed(
    plan: &Plan,
    setup: &ClassSetup,
    module: &ModuleVersion,
    number: u32,
    devices: u16,
    children: &[(SeatAttributes, Option<Completion>)],
) -> Sealed {
    let completions: Vec<_> = children
        .iter()
        .filter_map(|(seat, completion)| Some((*seat, (*completion)?)))
        .collect();
    let counts = Counts::of(&completions, &setup.enrolment);
    let about = About {
        release: 1,
        period: setup.period.clone(),
        country: setup.country.clone(),
        area: setup.area.clone(),
        band: setup.band,
        module_version: module.clone(),
        indicators_version: plan.indicators_version,
        national_route_taught: true,
    };
    let asked = setup.band != Band::Explorers;
    let table = Table::of(&counts, &Dimension::OF_A_CLASS, asked);
    Sealed {
        v: VERSION,
        class: setup.id.clone(),
        period: setup.period.clone(),
        number,
        country: setup.country.clone(),
        area: setup.area.clone(),
        band: setup.band,
        module_version: module.clone(),
        indicators_version: plan.indicators_version,
        national_route_taught: true,
        devices,
        simulated: true,
        counts,
        released: Some(ClassSheet::new(about, &table, &plan.ladder)),
    }
}
