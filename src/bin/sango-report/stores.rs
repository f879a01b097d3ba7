//! Stores of facts, which are only read.

use crate::{Common, failed};
use sango::curriculum::Curriculum;
use sango::ids::{ClassId, DeviceId};
use sango::results::book::{ClassBook, NoBook, setup_of};
use sango::results::store::folder::FACTS;
use sango::session::{Journal, ReadAll, read_all};
use std::collections::BTreeSet;
use std::path::Path;
use std::{fs, io};

/// Reads a file of facts, or the one in the game's data folder; says what could not be read.
pub fn read(path: &Path, common: &Common) -> io::Result<ReadAll> {
    let file = if path.is_dir() {
        path.join(FACTS)
    } else {
        path.to_owned()
    };
    let bytes = fs::read(&file)
        .map_err(|error| failed(format!("{} cannot be read: {error}", file.display())))?;
    let read = read_all(&bytes);
    if read.records.is_empty() && !bytes.is_empty() && read.unknown.is_empty() {
        return Err(failed(format!(
            "{} is no store of Sango's: not one line of it is a fact",
            file.display()
        )));
    }
    for piece in &read.damaged {
        common.say(&format!(
            "{}:{}: left out, since {}",
            file.display(),
            piece.line,
            piece.why
        ));
    }
    Ok(read)
}

/// All facts of a store.
pub fn journal(path: &Path, common: &Common) -> io::Result<Journal> {
    let read = read(path, common)?;
    if !read.unknown.is_empty() {
        common.say(&format!(
            "{} facts come from a newer version and are left out",
            read.unknown.len()
        ));
    }
    let mut journal = nameless();
    journal.merge(read.records);
    Ok(journal)
}

/// A journal that nothing is written from, so that it needs no name.
pub fn nameless() -> Journal {
    Journal::new(DeviceId::from("sango-report"))
}

/// The classes that were set up, in the order of their ids.
pub fn classes(journal: &Journal) -> BTreeSet<ClassId> {
    journal
        .classes()
        .into_iter()
        .filter(|class| setup_of(journal.class(class)).is_some())
        .cloned()
        .collect()
}

/// The class that was asked for, or the only one.
pub fn one_class(journal: &Journal, asked: Option<&str>) -> io::Result<ClassId> {
    let classes = classes(journal);
    match (asked, classes.len()) {
        (Some(id), _) => classes
            .get(id)
            .cloned()
            .ok_or_else(|| failed(format!("no class `{id}` was set up in this store"))),
        (None, 0 | 1) => classes
            .into_iter()
            .next()
            .ok_or_else(|| failed("no class was set up in this store".to_owned())),
        (None, _) => {
            let ids: Vec<String> = classes.iter().map(ToString::to_string).collect();
            Err(failed(format!(
                "several classes; choose one with --class: {}",
                ids.join(", ")
            )))
        }
    }
}

/// The class, read whole.
pub fn book<'a>(
    journal: &Journal,
    class: &ClassId,
    curriculum: &'a Curriculum,
) -> io::Result<ClassBook<'a>> {
    ClassBook::read(journal, class, curriculum)
        .map_err(|error: NoBook| failed(format!("class {class}: {error}")))
}
