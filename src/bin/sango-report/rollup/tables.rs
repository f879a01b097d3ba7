//! The tables of each edition, in every format; and the official enrolment that they are held against.

use super::{Asked, earlier};
use crate::{Common, content, failed, output};
use sango::curriculum::Curriculum;
use sango::ids::CountryCode;
use sango::results::export::{Format, Kind, Words, formats_for};
use sango::results::rollup::{Official, RollUp, area_ladder, publish};
use std::collections::BTreeSet;
use std::io;
use std::path::{Path, PathBuf};

/// Reads the official enrolment by the country pack that is meant: the one named first with --country, else the only country's.
pub fn official(
    file: &Path,
    named: &[PathBuf],
    curriculum: &Curriculum,
) -> io::Result<(CountryCode, Official)> {
    let with_areas = curriculum.countries.values();
    let mut with_areas = with_areas.filter(|pack| !pack.areas.is_empty());
    let pack = match (named.first(), with_areas.next(), with_areas.next()) {
        (Some(named), ..) => curriculum.country(&content::read_pack(named)?.0),
        (None, only, None) => only.or_else(|| curriculum.countries.values().next()),
        (None, ..) => None,
    };
    let Some(pack) = pack else {
        return Err(failed(
            "name with --country the country pack that the enrolment is about".to_owned(),
        ));
    };
    let bytes = output::read(file)?;
    match Official::read(&file.display().to_string(), &bytes, pack) {
        Ok(official) => Ok((pack.code.clone(), official)),
        Err(problems) => {
            let lines: Vec<String> = problems.iter().map(ToString::to_string).collect();
            Err(failed(format!(
                "the official enrolment cannot be used:\n{}",
                lines.join("\n")
            )))
        }
    }
}

/// Writes all formats asked for, each edition in a folder of its own.
pub fn write(
    asked: &Asked,
    rollup: RollUp,
    curriculum: &Curriculum,
    official: Option<&(CountryCode, Official)>,
    words: &[Words],
    common: &Common,
) -> io::Result<()> {
    let wanted = |format: &&dyn Format| {
        asked.format.is_empty() || asked.format.iter().any(|name| name == format.name())
    };
    let (mut written, mut files) = (Vec::new(), BTreeSet::new());
    for (edition, tree) in rollup.finish() {
        let pack = curriculum.country(&edition.country);
        let ladder = area_ladder(&curriculum.cutoffs, pack);
        let official = official
            .filter(|(country, _)| *country == edition.country)
            .map(|(_, official)| official);
        let published = publish(&edition, &tree, pack, &ladder, official, asked.release);
        let folder = asked.out.join(edition.folder_name());
        output::make_folder(&folder)?;
        for format in formats_for(Kind::AreaTables).filter(wanted) {
            let file = folder.join(published.publication.file_name(format));
            match format.write(&published.publication, words) {
                Ok(bytes) => {
                    output::write(&file, &bytes)?;
                    files.insert(file);
                }
                Err(why) if asked.format.is_empty() => {
                    common.say(&format!("no {}: {why}", format.name()));
                }
                Err(why) => return Err(failed(format!("{}: {why}", file.display()))),
            }
        }
        for (area, category) in &published.more_than_official {
            common.say(&format!(
                "{}: more completed than the official enrolment counts in {}, {}: no coverage there",
                edition.folder_name(),
                area.as_deref().unwrap_or("the whole country"),
                category.id()
            ));
        }
        let classes = tree.areas.first().map_or(0, |country| country.classes);
        written.push(format!(
            "{}: {classes} classes, {} areas",
            folder.display(),
            tree.areas.len() - 1
        ));
    }
    for file in earlier::tables(&asked.out, &files) {
        common.say(&format!(
            "{} is from an earlier run and was not written anew: delete it, or keep it elsewhere",
            file.display()
        ));
    }
    // Only now: whoever stops reading stops no table.
    written.iter().try_for_each(|line| output::print(line))
}
