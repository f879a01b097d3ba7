//! `sango-report rollup`: the returns of many classes, as tables of a country's areas.

mod earlier;
mod files;
mod list;
mod tables;

use crate::ahead::ahead;
use crate::progress::Progress;
use crate::{Common, Done, content, export, failed, output};
use files::Files;
pub use files::is_far_too_long;
use list::List;
use sango::ids::ClassId;
use sango::results::exchange::keys::ReceivingKey;
use sango::results::exchange::registry::Registry;
use sango::results::export::Kind;
use sango::results::rollup::{Refusal, RollUp, Weight};
use std::io;
use std::path::{Path, PathBuf};

/// Adds up the returns of a folder and writes the tables of its areas
///
/// All files in the folder and the folders in it are read, whatever their names. Of each class and period the return with the
/// highest number counts, once. A file that is damaged, sealed for somebody else, wrongly signed or not true is named, left
/// out, and the rest is counted; the exit status is then 3. Every file that there is something to say about stands in
/// files.csv beside the tables, with what to do about it.
///
/// Numbers of different periods, bands, module versions or cut-offs are never added: each has a folder of its own.
#[derive(clap::Args)]
#[command(after_help = "\
Examples:
  sango-report rollup returns/ --key receiver.key --out tables/
  sango-report rollup returns/ --key receiver.key --registry signers.json --enrolment enrolment.csv --out tables/ --format csv

The official enrolment is a CSV file with the columns area,sex,age,students: area codes of the country pack, lowest level
only; sex female, male or not-stated; age in years from 5 to 17, 18+, or 5-8, 9-12, 13-17. With it there are rows of coverage:
completed, of all students.

The registry is a file that remembers the signing key of each class from one run to the next: a class is believed by the
key of its first return. Keep it where nobody else can write.")]
pub struct Asked {
    /// The folder with the returns
    folder: PathBuf,
    /// The receiver's private key, from `sango-report keygen`
    #[arg(long, value_name = "FILE")]
    key: PathBuf,
    /// The folder to write to
    #[arg(long, value_name = "FOLDER")]
    out: PathBuf,
    /// The official enrolment, a CSV file, for coverage
    #[arg(long, value_name = "FILE")]
    enrolment: Option<PathBuf>,
    /// The list of classes' signing keys; made at the first run
    #[arg(long, value_name = "FILE")]
    registry: Option<PathBuf>,
    /// A class whose key in the registry is forgotten first, so that its next return is believed anew: only after its teacher
    /// was asked whether the class's device was set up anew
    #[arg(long, value_name = "CLASS", requires = "registry")]
    forget: Vec<String>,
    /// A country pack beside those of the content; the official enrolment is read by the first
    #[arg(long, value_name = "FILE")]
    country: Vec<PathBuf>,
    /// A format; may be given several times [default: all]
    #[arg(long, value_parser = export::format_names(Kind::AreaTables))]
    format: Vec<String>,
    /// The language that comes first in formats for people, for instance fr: a workbook is in it alone
    #[arg(long, value_name = "TAG")]
    lang: Option<String>,
    /// The how-manieth public release of this country and year
    #[arg(long, value_name = "NUMBER", default_value_t = 1, value_parser = clap::value_parser!(u16).range(1..))]
    release: u16,
}

pub fn run(asked: &Asked, common: &Common) -> io::Result<Done> {
    let (curriculum, words) = content::with_words(common, &asked.country, asked.lang.as_deref())?;
    let key = receiving_key(&asked.key)?;
    let mut registry = match &asked.registry {
        Some(file) => open_registry(file, common)?,
        None => {
            common.say("no --registry: each class is believed by the first return that is read");
            Registry::default()
        }
    };
    for class in &asked.forget {
        if !registry.forget(&ClassId::from(class.as_str())) {
            return Err(failed(format!("the registry knows no class {class}")));
        }
    }
    let official = asked
        .enrolment
        .as_deref()
        .map(|file| tables::official(file, &asked.country, &curriculum))
        .transpose()?;
    if !asked.folder.is_dir() {
        return Err(failed(format!("{} is no folder", asked.folder.display())));
    }
    output::make_folder(&asked.out)?;
    let same = |path: &Path| path.canonicalize().ok();
    if same(&asked.out).is_some_and(|out| same(&asked.folder) == Some(out)) {
        return Err(failed(format!(
            "{} holds the returns: name another folder with --out, or the next roll-up would read the tables as returns",
            asked.out.display()
        )));
    }

    let others = [
        Some(&asked.key),
        Some(&asked.out),
        asked.registry.as_ref(),
        asked.enrolment.as_ref(),
    ];
    let files = Files::new(
        &asked.folder,
        others.into_iter().flatten().chain(&asked.country),
    );
    let progress = Progress::new(files.count(), common);
    let mut list = List::new(&asked.out.join("files.csv"))?;
    let mut rollup = RollUp::new(&curriculum.countries);
    let opened = |file: Result<PathBuf, (PathBuf, String)>| match file {
        Ok(file) => {
            let opened = files::open(&file, &key);
            (file, opened)
        }
        Err((file, error)) => {
            let refusal = Refusal {
                why: format!("it cannot be read: {error}"),
                mend: "look at the folder's rights and at the disk".to_owned(),
            };
            (file, Err(refusal))
        }
    };
    ahead(files.walk(), opened, |(file, opened)| {
        // It is asked for once; what is asked for after it is the return that it corrects.
        let mut this = Some(opened);
        let mut open = |asked: &Path| {
            let opened = this.take().unwrap_or_else(|| files::open(asked, &key));
            opened?.admit(&mut registry)
        };
        let mut tell = |told| list.take(told, &progress);
        rollup.take_prepared(&file, &mut open, &mut tell);
        progress.step();
    });
    progress.finish();
    if let Some(file) = &asked.registry {
        output::write_with(file, |to| registry.write(to))?;
    }
    // The tables matter more than the list: they are written even where this one could not be.
    let counts = list.finish();
    let held = rollup.held();
    if held.classes == 0 {
        counts?;
        return Err(failed(format!(
            "not one return in {} could be counted; see {}",
            asked.folder.display(),
            asked.out.join("files.csv").display()
        )));
    }
    tables::write(
        asked,
        rollup,
        &curriculum,
        official.as_ref(),
        &words,
        common,
    )?;
    let counts = counts?;
    output::print(&format!("{} classes counted", held.classes))?;
    for (weight, what) in [
        (Weight::LeftOut, "files left out"),
        (
            Weight::Superseded,
            "files of which a later or equal one counts",
        ),
        (Weight::Remark, "remarks on files that are counted"),
    ] {
        let count = counts.of(weight);
        if count > 0 {
            output::print(&format!("{count} {what}: see files.csv"))?;
        }
    }
    match counts.of(Weight::LeftOut) {
        0 => Ok(Done::All),
        _ => Ok(Done::ButSome),
    }
}

/// Reads a receiver's private key.
pub fn receiving_key(file: &Path) -> io::Result<ReceivingKey> {
    let text = String::from_utf8(output::read(file)?).unwrap_or_default();
    ReceivingKey::from_file(&text).map_err(|error| failed(format!("{}: {error}", file.display())))
}

/// Reads the list of signing keys; an empty one where there is none yet. A damaged one is an error: with an empty list
/// instead, every forged key would be believed.
pub fn open_registry(file: &Path, common: &Common) -> io::Result<Registry> {
    match std::fs::read(file) {
        Ok(bytes) => Registry::from_json(&bytes)
            .map_err(|error| failed(format!("{}: {error}", file.display()))),
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            common.say(&format!(
                "{} is not there yet: each class is believed by its first return",
                file.display()
            ));
            Ok(Registry::default())
        }
        Err(error) => Err(failed(format!(
            "{} cannot be read: {error}",
            file.display()
        ))),
    }
}
