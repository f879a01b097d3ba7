//! `sango-report export`: the class sheet in a format.

use crate::stores::{book, journal, one_class};
use crate::{Common, Done, content, failed, output};
use sango::results::attributes::Attributes;
use sango::results::export::{Kind, format, formats_for};
use std::io;
use std::path::PathBuf;

/// Writes the class sheet of a class
#[derive(clap::Args)]
pub struct Asked {
    /// The game's data folder, or the file facts.jsonl in it
    store: PathBuf,
    /// The format
    #[arg(long, value_parser = format_names(Kind::ClassSheet), default_value = "csv")]
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
}

/// The names of the formats that take this kind of table, in the order in which they are offered.
pub fn format_names(kind: Kind) -> Vec<&'static str> {
    formats_for(kind).map(|format| format.name()).collect()
}

pub fn run(asked: &Asked, common: &Common) -> io::Result<Done> {
    let journal = journal(&asked.store, common)?;
    let (curriculum, words) = content::with_words(common, &[], asked.lang.as_deref())?;
    let class = one_class(&journal, asked.class.as_deref())?;
    let book = book(&journal, &class, &curriculum)?;
    let sheet = book.sheet(&Attributes::default());
    let name = &asked.format;
    let format = format(name).ok_or_else(|| failed(format!("no format `{name}`")))?;
    let bytes = format.write(&sheet.publication(), &words);
    output::write(&asked.out, &bytes.map_err(failed)?)?;
    let period = &book.setup.period;
    common.say(&match book.released() {
        Some(_) => format!("the sheet as it was released for {period}"),
        None => format!("a draft: the class has released no sheet for {period} yet"),
    });
    Ok(Done::All)
}
