//! Results on the command line: reads a store without touching it, and writes what its class may publish.

use clap::{Parser, Subcommand};
use sango::curriculum::Curriculum;
use sango::curriculum::Sources;
use sango::ids::ClassId;
use sango::results::attributes::Attributes;
use sango::results::book::{ClassBook, NoBook, setup_of};
use sango::results::export::{FORMATS, Words, format};
use sango::results::store::folder::FACTS;
use sango::session::{Journal, ReadAll, read_all};
use std::collections::BTreeSet;
use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// Reads the results of a class and writes its class sheet for indicators 7.1.4 and 7.1.5.
///
/// Everything happens on this machine. The store is only read, never changed. What is written is the class sheet:
/// anonymised numbers, each exact, in a band of 20 points, or hidden. A hidden number is empty; it is not 0.
#[derive(Parser)]
#[command(version, after_help = AFTER)]
struct Asked {
    /// The folder that holds assets/ and locales/ [default: SANGO_ASSETS, the working folder, or the program's]
    #[arg(long, global = true, value_name = "FOLDER")]
    content: Option<PathBuf>,
    #[command(subcommand)]
    what: What,
}

const AFTER: &str = "\
Examples:
  sango-report summary ~/.local/share/sango
  sango-report export ~/.local/share/sango --format csv --out class-sheet.csv
  sango-report export facts.jsonl --format json --out -
  sango-report export facts.jsonl --format html --lang fr --out class-sheet.html

The rows by age and sex need what the teacher noted about the seats. That is sealed under the teacher's PIN, so this
program counts every seat as \"not stated\"; export from the game to have these rows.

Exit status: 0 done, 1 the work failed, 2 wrong use.";

#[derive(Subcommand)]
enum What {
    /// Shows what a store holds: its classes, who is where, and the numbers as they could be published
    Summary {
        /// The game's data folder, or the file facts.jsonl in it
        store: PathBuf,
        /// Only this class
        #[arg(long, value_name = "ID")]
        class: Option<String>,
    },
    /// Writes the class sheet of a class
    Export {
        /// The game's data folder, or the file facts.jsonl in it
        store: PathBuf,
        /// The format
        #[arg(long, value_parser = format_names(), default_value = "csv")]
        format: String,
        /// The file to write, or - for the standard output. It is written aside and renamed when whole
        #[arg(long, value_name = "FILE")]
        out: PathBuf,
        /// The language that comes first in formats for people, for instance fr: a workbook is in it alone
        #[arg(long, value_name = "TAG")]
        lang: Option<String>,
        /// Which class, where the store holds several
        #[arg(long, value_name = "ID")]
        class: Option<String>,
    },
}

fn format_names() -> Vec<&'static str> {
    FORMATS.iter().map(|format| format.name()).collect()
}

fn main() -> ExitCode {
    let asked = Asked::parse();
    match run(&asked) {
        Ok(()) => ExitCode::SUCCESS,
        // Whoever reads our output may stop, as `head` does.
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("sango-report: {error}");
            ExitCode::FAILURE
        }
    }
}

fn run(asked: &Asked) -> io::Result<()> {
    match &asked.what {
        What::Summary { store, class } => {
            let (journal, (curriculum, _)) =
                (read_store(store)?, content(asked.content.as_deref())?);
            summary(&journal, &curriculum, class.as_deref())
        }
        What::Export {
            store,
            format: name,
            out,
            lang,
            class,
        } => {
            let (journal, (curriculum, sources)) =
                (read_store(store)?, content(asked.content.as_deref())?);
            let class = one_class(&journal, class.as_deref())?;
            let book = book(&journal, &class, &curriculum)?;
            let sheet = book.sheet(&Attributes::default());
            let format = format(name).ok_or_else(|| failed(format!("no format `{name}`")))?;
            let words = Words::offered(&sources, lang.as_deref());
            if let Some(tag) = lang
                && words.iter().all(|words| words.lang != *tag)
            {
                return Err(failed(format!("no language `{tag}` is offered")));
            }
            let bytes = format.write(&sheet.publication(), &words);
            write(out, &bytes.map_err(failed)?)?;
            match book.released() {
                Some(_) => eprintln!(
                    "sango-report: the sheet as it was released for {}",
                    book.setup.period
                ),
                None => eprintln!(
                    "sango-report: a draft: the class has released no sheet for {} yet",
                    book.setup.period
                ),
            }
            Ok(())
        }
    }
}

fn failed(what: String) -> io::Error {
    io::Error::other(what)
}

/// Reads all facts; says on the standard error what could not be read.
fn read_store(path: &Path) -> io::Result<Journal> {
    let file = if path.is_dir() {
        path.join(FACTS)
    } else {
        path.to_owned()
    };
    let bytes = fs::read(&file)
        .map_err(|error| failed(format!("{} cannot be read: {error}", file.display())))?;
    let ReadAll {
        records,
        damaged,
        unknown,
    } = read_all(&bytes);
    if records.is_empty() && !bytes.is_empty() && unknown.is_empty() {
        return Err(failed(format!(
            "{} is no store of Sango's: not one line of it is a fact",
            file.display()
        )));
    }
    for piece in &damaged {
        eprintln!(
            "sango-report: {}:{}: left out, since {}",
            file.display(),
            piece.line,
            piece.why
        );
    }
    if !unknown.is_empty() {
        eprintln!(
            "sango-report: {} facts come from a newer version and are left out",
            unknown.len()
        );
    }
    // Nothing is written, so the journal needs no name.
    let mut journal = Journal::new("sango-report".into());
    journal.merge(records);
    Ok(journal)
}

fn content(asked: Option<&Path>) -> io::Result<(Curriculum, Sources)> {
    let beside = std::env::current_exe()
        .ok()
        .and_then(|program| Some(program.parent()?.to_owned()));
    let usual = [
        std::env::var_os("SANGO_ASSETS").map(PathBuf::from),
        Some(PathBuf::from(".")),
        beside,
    ];
    let places: Vec<PathBuf> = match asked {
        Some(folder) => vec![folder.to_owned()],
        None => usual.into_iter().flatten().collect(),
    };
    let holds = |folder: &&PathBuf| folder.join("assets/modules.ron").is_file();
    let Some(folder) = places.iter().find(holds) else {
        let looked: Vec<String> = places
            .iter()
            .map(|place| place.display().to_string())
            .collect();
        return Err(failed(format!(
            "no assets/modules.ron in {}; name its folder with --content",
            looked.join(", ")
        )));
    };
    let (sources, unreadable) = Sources::from_folder(folder)?;
    let (curriculum, problems) = Curriculum::load(&sources);
    for problem in unreadable.iter().chain(&problems) {
        eprintln!("sango-report: {problem}");
    }
    Ok((curriculum, sources))
}

/// The classes that were set up, in the order of their ids.
fn classes(journal: &Journal) -> BTreeSet<ClassId> {
    journal
        .classes()
        .into_iter()
        .filter(|class| setup_of(journal.class(class)).is_some())
        .cloned()
        .collect()
}

fn one_class(journal: &Journal, asked: Option<&str>) -> io::Result<ClassId> {
    let classes = classes(journal);
    match (asked, classes.len()) {
        (Some(id), _) => classes
            .get(id)
            .cloned()
            .ok_or_else(|| failed(format!("no class `{id}` was set up in this store"))),
        (None, 0) => Err(failed("no class was set up in this store".to_owned())),
        (None, 1) => classes
            .into_iter()
            .next()
            .ok_or_else(|| failed("no class".to_owned())),
        (None, _) => {
            let ids: Vec<String> = classes.iter().map(ToString::to_string).collect();
            Err(failed(format!(
                "several classes; choose one with --class: {}",
                ids.join(", ")
            )))
        }
    }
}

fn book<'a>(
    journal: &Journal,
    class: &ClassId,
    curriculum: &'a Curriculum,
) -> io::Result<ClassBook<'a>> {
    ClassBook::read(journal, class, curriculum)
        .map_err(|error: NoBook| failed(format!("class {class}: {error}")))
}

fn summary(journal: &Journal, curriculum: &Curriculum, asked: Option<&str>) -> io::Result<()> {
    let chosen = match asked {
        Some(id) => BTreeSet::from([one_class(journal, Some(id))?]),
        None => classes(journal),
    };
    let mut out = io::stdout().lock();
    if chosen.is_empty() {
        writeln!(out, "no class was set up in this store")?;
    }
    for class in &chosen {
        let book = book(journal, class, curriculum)?;
        let overview = book.overview();
        let setup = &book.setup;
        writeln!(
            out,
            "class {class}: {}, {}, period {}",
            setup.country, book.module.version, setup.period
        )?;
        let started = overview
            .seats
            .iter()
            .filter(|seat| seat.at != sango::results::overview::At::NotStarted)
            .count();
        let enrolled = setup.enrolment.total;
        let (seats, completed) = (setup.seats, overview.completed);
        writeln!(
            out,
            "  {enrolled} enrolled, {seats} seats, {started} started, {completed} completed"
        )?;
        for row in book.sheet(&Attributes::default()).publication().rows {
            let number = match (row.numerator, row.denominator, row.percent, row.band) {
                (Some(count), Some(of), Some(percent), _) => {
                    format!("{count} of {of} = {percent} %")
                }
                (Some(count), Some(of), None, _) => format!("{count} of {of}"),
                (_, _, _, Some(band)) => format!("{band} %"),
                _ => "hidden".to_owned(),
            };
            writeln!(
                out,
                "  {:26} {:5} {:10} {number} {}",
                row.indicator,
                row.dimension,
                row.category,
                row.flags.join(" ")
            )?;
        }
    }
    Ok(())
}

/// Writes a file whole: whoever looks finds the earlier one or the new one.
fn write(out: &Path, bytes: &[u8]) -> io::Result<()> {
    if out == Path::new("-") {
        return io::stdout().lock().write_all(bytes);
    }
    let place = |error: io::Error| failed(format!("{} cannot be written: {error}", out.display()));
    let name = out
        .file_name()
        .ok_or_else(|| failed(format!("{} is no file's name", out.display())))?;
    let mut aside = std::ffi::OsString::from(".");
    aside.push(name);
    aside.push(".new");
    let aside = out.with_file_name(aside);
    let written = (|| {
        let mut file = File::create(&aside)?;
        file.write_all(bytes)?;
        file.sync_all()?;
        drop(file);
        fs::rename(&aside, out)
    })();
    written.map_err(|error| {
        let _ = fs::remove_file(&aside);
        place(error)
    })
}
