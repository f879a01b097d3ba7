//! `sango-report simulate`: made-up returns for trying out a roll-up.

use crate::progress::Progress;
use crate::rollup::receiving_key;
use crate::{Common, Done, content, failed, output};
use sango::ids::Band;
use sango::results::attributes::{AgeBand, Sex};
use sango::results::exchange::keys::{ClassKeys, ReceivingKey, Recipient};
use sango::results::exchange::returns::{file_name, make};
use sango::results::exchange::sealed::Sealed;
use sango::results::simulate::{Plan, SimulatedClass, pack_text};
use std::collections::BTreeMap;
use std::io;
use std::path::{Path, PathBuf};

/// Makes up the returns of a country that does not exist, for trying out a roll-up
///
/// The same seed gives the same classes on every machine. Keys are drawn anew each time, so returns of two runs do not go
/// together. Every file says that it is simulated, and so do all tables that are made of it.
///
/// Writes returns/, xs.ron (its areas), enrolment.csv (an official enrolment) and, without --key, receiver.key.
#[derive(clap::Args)]
#[command(after_help = "Example:
  sango-report simulate --classes 1000 --seed 7 --out trial/
  sango-report rollup trial/returns --key trial/receiver.key --country trial/xs.ron \\
    --enrolment trial/enrolment.csv --out trial/tables")]
pub struct Asked {
    /// How many classes; four make a school
    #[arg(long, default_value_t = 1000, value_parser = clap::value_parser!(u32).range(1..))]
    classes: u32,
    /// From which everything follows
    #[arg(long, default_value_t = 1)]
    seed: u64,
    /// How many regions
    #[arg(long, default_value_t = 4, value_parser = clap::value_parser!(u8).range(1..=99))]
    regions: u8,
    /// How many districts in each region
    #[arg(long, default_value_t = 6, value_parser = clap::value_parser!(u8).range(1..=99))]
    districts: u8,
    /// The school year or term: up to 12 letters, digits and hyphens
    #[arg(long, default_value = "2026", value_parser = period)]
    period: String,
    /// The receiver's private key, to seal the returns to [default: a new one]
    #[arg(long, value_name = "FILE")]
    key: Option<PathBuf>,
    /// The folder to write to
    #[arg(long, value_name = "FOLDER")]
    out: PathBuf,
}

fn period(text: &str) -> Result<String, String> {
    let sound = (1..=12).contains(&text.len())
        && text
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
    sound
        .then(|| text.to_owned())
        .ok_or_else(|| "a period has 1 to 12 letters, digits or hyphens".to_owned())
}

/// How many returns lie in one folder.
const TO_A_FOLDER: u32 = 1000;

pub fn run(asked: &Asked, common: &Common) -> io::Result<Done> {
    let curriculum = content::curriculum(common, &[])?;
    let plan = Plan {
        seed: asked.seed,
        regions: asked.regions,
        districts: asked.districts,
        period: asked.period.clone(),
        ..Plan::of(&curriculum, asked.classes)
    };
    if plan.modules.is_empty() {
        return Err(failed("the content has no module to simulate".to_owned()));
    }
    output::make_folder(&asked.out)?;
    let receiver = receiver(asked)?;
    output::write(&asked.out.join("xs.ron"), pack_text(&plan).as_bytes())?;
    let progress = Progress::new(asked.classes.into(), common);
    let mut students = Students::default();
    for (number, class) in (0u32..).zip(plan.iter()) {
        let folder = format!("returns/{:03}", number / TO_A_FOLDER);
        let folder = asked.out.join(folder);
        if number % TO_A_FOLDER == 0 {
            output::make_folder(&folder)?;
        }
        let keys = ClassKeys::draw(&class.setup.id)
            .map_err(|error| failed(format!("no key could be drawn: {error}")))?;
        for sealed in class.earlier.iter().chain([&class.sealed]) {
            write(&folder, sealed, &keys, &receiver)?;
        }
        students.take(&class);
        progress.step();
    }
    progress.finish();
    output::write(&asked.out.join("enrolment.csv"), &students.to_csv()?)?;
    output::print(&format!(
        "{} simulated classes in {}",
        asked.classes,
        asked.out.display()
    ))?;
    Ok(Done::All)
}

fn receiver(asked: &Asked) -> io::Result<Recipient> {
    if let Some(file) = &asked.key {
        return Ok(receiving_key(file)?.recipient());
    }
    let key =
        ReceivingKey::draw().map_err(|error| failed(format!("no key could be drawn: {error}")))?;
    output::write_key(&asked.out.join("receiver.key"), &key.to_file())?;
    Ok(key.recipient())
}

/// Not written aside: ten thousand files synced one by one would take minutes, and a torn one is found by its signature.
fn write(folder: &Path, sealed: &Sealed, keys: &ClassKeys, receiver: &Recipient) -> io::Result<()> {
    let bytes = make(sealed, keys, receiver).map_err(|error| failed(error.to_string()))?;
    let file = folder.join(file_name(sealed, keys.signer()));
    std::fs::write(&file, bytes)
        .map_err(|error| failed(format!("{} cannot be written: {error}", file.display())))
}

/// The official enrolment: a quarter more than the classes' children, since not every school takes part.
#[derive(Default)]
struct Students(BTreeMap<(String, &'static str, &'static str), u32>);

impl Students {
    fn take(&mut self, class: &SimulatedClass) {
        let Some(area) = &class.setup.area else {
            return;
        };
        let own = match class.setup.band {
            Band::Explorers => AgeBand::From5To8,
            Band::Navigators => AgeBand::From9To12,
            Band::Guardians => AgeBand::From13To17,
        };
        for (at, (seat, _)) in class.children.iter().enumerate() {
            // A ministry knows what a teacher left unstated.
            let age = match AgeBand::of(seat.age) {
                AgeBand::NotStated => own,
                stated => stated,
            };
            let sex = match (seat.sex, at % 2) {
                (Sex::NotKnown, 0) => Sex::Female,
                (Sex::NotKnown, _) => Sex::Male,
                (stated, _) => stated,
            };
            *self
                .0
                .entry((area.clone(), sex.id(), age.id()))
                .or_default() += 1;
        }
    }

    fn to_csv(&self) -> io::Result<Vec<u8>> {
        let mut rows = csv::Writer::from_writer(Vec::new());
        let wrong = |error: csv::Error| failed(error.to_string());
        rows.write_record(["area", "sex", "age", "students"])
            .map_err(wrong)?;
        for ((area, sex, age), children) in &self.0 {
            let students = (children + children / 4).to_string();
            rows.write_record([area.as_str(), sex, age, &students])
                .map_err(wrong)?;
        }
        rows.into_inner()
            .map_err(|error| failed(error.error().to_string()))
    }
}
