//! The check that authors run: everything that reading the content tells, and what only shows when words, content and
//! program are held side by side.

mod belongings;
mod catalog;
mod length;
mod program;
mod recordings;
mod signs;
mod words;

use super::findings::Named;
use super::sources::{not_utf8, walk};
use super::{Sources, read};
use crate::locale::{Languages, STATUS_FILE, Texts};
use crate::problem::Problem;
use crate::source::Source;
pub use belongings::{drawings_named, of_one_band};
use catalog::Catalog;
use std::collections::BTreeSet;
use std::io;
use std::path::Path;

/// All that is wrong with the content, in the order of files and lines. `rust_sources` are the program's own files, path
/// and text, which name texts too; without them texts that only the program uses are not looked at.
pub fn check(sources: &Sources, rust_sources: &[(String, String)]) -> Vec<Problem> {
    in_order(everything(sources, rust_sources).0)
}

/// [`check`], and pictures that are not among these paths.
pub fn check_drawn(
    sources: &Sources,
    rust_sources: &[(String, String)],
    pictures: &[String],
) -> Vec<Problem> {
    let (mut problems, art) = everything(sources, rust_sources);
    problems.extend(missing_art(sources, &art, pictures));
    in_order(problems)
}

/// All that is wrong with the content below a project's folder: [`check`], pictures that are not there, and recordings of
/// texts that are not there.
///
/// # Errors
/// When a folder or file cannot be read.
pub fn check_folder(root: &Path) -> io::Result<Vec<Problem>> {
    let (sources, mut problems) = Sources::from_folder(root)?;
    let (rust, unreadable) = program_sources(root)?;
    problems.extend(unreadable);
    let pictures = walk(root, "assets/art")?;
    problems.extend(if pictures.is_empty() {
        check(&sources, &rust)
    } else {
        check_drawn(&sources, &rust, &pictures)
    });
    let recorded = walk(root, recordings::FOLDER)?;
    problems.extend(recordings::problems(&sources, &recorded));
    Ok(in_order(problems))
}

/// The program's own files below a project's folder, path and text, and those that are no text.
///
/// # Errors
/// When a folder or file cannot be read.
pub fn program_sources(root: &Path) -> io::Result<(Vec<(String, String)>, Vec<Problem>)> {
    let (mut texts, mut problems) = (Vec::new(), Vec::new());
    for path in walk(root, "src")?
        .into_iter()
        .filter(|path| path.ends_with(".rs"))
    {
        match String::from_utf8(std::fs::read(root.join(&path))?) {
            Ok(text) => texts.push((path, text)),
            Err(error) => problems.push(not_utf8(&path, &error)),
        }
    }
    Ok((texts, problems))
}

fn everything(sources: &Sources, rust: &[(String, String)]) -> (Vec<Problem>, Vec<Named>) {
    let (_, found) = read::read(sources);
    let mut problems = found.problems;
    let languages = languages(sources, &mut problems);
    let mut catalogs = Vec::new();
    for language in languages.offered() {
        let files = sources.texts_of(&language.tag);
        if files.is_empty() {
            let what = format!("the language {} is complete and has no texts", language.tag);
            let mend = format!("write locales/{}/*.ftl, or call it a draft", language.tag);
            let source = sources
                .get(STATUS_FILE)
                .unwrap_or(Source::new(STATUS_FILE, ""));
            problems.push(source.problem(&language.tag, what, mend));
            continue;
        }
        problems.extend(Texts::from_files(&language.tag, &files).1);
        catalogs.push(Catalog::new(&language.tag, &files));
    }
    let names = program::names(rust);
    let wanted = words::Wanted {
        sources,
        needs: &found.texts,
        unread: found.unread,
        names: &names,
        rust,
    };
    problems.extend(words::compare(&wanted, &catalogs));
    (problems, found.art)
}

/// The languages, and folders of words that belong to none.
fn languages(sources: &Sources, problems: &mut Vec<Problem>) -> Languages {
    let Some(source) = sources.get(STATUS_FILE) else {
        let source = Source::new(STATUS_FILE, "");
        problems.push(source.problem_whole("this file is missing", "list the languages in it"));
        return Languages::default();
    };
    let (languages, faults) = Languages::read(&source);
    problems.extend(faults);
    let folder = |path: &str| Some(path.strip_prefix("locales/")?.split_once('/')?.0.to_owned());
    let folders: BTreeSet<String> = sources
        .files
        .keys()
        .filter_map(|path| folder(path))
        .collect();
    for tag in folders.iter().filter(|tag| languages.get(tag).is_none()) {
        let what = format!("the language of locales/{tag}/ is not listed");
        problems.push(source.problem_whole(what, "add it, as a draft until it is complete"));
    }
    languages
}

fn missing_art(sources: &Sources, art: &[Named], pictures: &[String]) -> Vec<Problem> {
    let stem = |path: &str| {
        let name = path.rsplit('/').next().unwrap_or_default();
        name.rsplit_once('.')
            .map_or(name, |(stem, _)| stem)
            .to_owned()
    };
    // A picture is named by its own name, or with the folders below assets/art.
    let whole = |path: &str| {
        let below = path.strip_prefix("assets/art/").unwrap_or(path);
        below.trim_end_matches(".svg").to_owned()
    };
    let there: BTreeSet<String> = pictures
        .iter()
        .flat_map(|path| [stem(path), whole(path)])
        .collect();
    let tell = |named: &Named| {
        let what = format!("there is no picture `{}`", named.id);
        let mend = format!(
            "draw assets/art/{}.svg, or name one that is there",
            named.id
        );
        Some(
            sources
                .get(&named.file)?
                .problem_at(named.offset, what, mend),
        )
    };
    art.iter()
        .filter(|named| !there.contains(&named.id))
        .filter_map(tell)
        .collect()
}

fn in_order(mut problems: Vec<Problem>) -> Vec<Problem> {
    problems.sort();
    problems.dedup();
    problems
}
