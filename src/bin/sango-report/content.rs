//! The content that numbers are counted by: modules, cut-offs, country packs.

use crate::{Common, failed, output};
use sango::curriculum::{Curriculum, Sources};
use sango::ids::CountryCode;
use sango::problem::Problem;
use sango::results::export::Words;
use std::io;
use std::path::{Path, PathBuf};

/// Reads the content; says what is wrong with it. `packs` are country packs beside it.
pub fn curriculum(common: &Common, packs: &[PathBuf]) -> io::Result<Curriculum> {
    read(common, packs).map(|(curriculum, _)| curriculum)
}

/// The same with the words of the languages that are offered, `lang` first: formats for people are written in them.
pub fn with_words(
    common: &Common,
    packs: &[PathBuf],
    lang: Option<&str>,
) -> io::Result<(Curriculum, Vec<Words>)> {
    let (curriculum, sources) = read(common, packs)?;
    let words = Words::offered(&sources, lang);
    match lang {
        Some(tag) if words.iter().all(|words| words.lang != tag) => {
            let offered: Vec<&str> = words.iter().map(|words| words.lang.as_str()).collect();
            let offered = offered.join(", ");
            Err(failed(format!(
                "no language `{tag}` is offered, but {offered}"
            )))
        }
        _ => Ok((curriculum, words)),
    }
}

fn read(common: &Common, packs: &[PathBuf]) -> io::Result<(Curriculum, Sources)> {
    let beside = std::env::current_exe()
        .ok()
        .and_then(|program| Some(program.parent()?.to_owned()));
    let usual = [
        std::env::var_os("SANGO_ASSETS").map(PathBuf::from),
        Some(PathBuf::from(".")),
        beside,
    ];
    let places: Vec<PathBuf> = match common.content {
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
    let (mut sources, unreadable) = Sources::from_folder(folder)?;
    for pack in packs {
        take_in(&mut sources, pack)?;
    }
    let (curriculum, problems) = Curriculum::load(&sources);
    for problem in unreadable.iter().chain(&problems) {
        common.say(&problem.to_string());
    }
    Ok((curriculum, sources))
}

/// Takes a country pack in, in place of the content's own of the same country.
fn take_in(sources: &mut Sources, pack: &Path) -> io::Result<()> {
    let (code, text) = read_pack(pack)?;
    sources.insert(&format!("assets/countries/{code}.ron"), &text);
    Ok(())
}

/// The country of a pack's file, and its text.
pub fn read_pack(pack: &Path) -> io::Result<(CountryCode, String)> {
    let text = String::from_utf8(output::read(pack)?)
        .map_err(|_| failed(format!("{} is not UTF-8", pack.display())))?;
    // The check wants a pack's file named by its country, here as among the content.
    let name = pack.file_name().unwrap_or_default().to_string_lossy();
    let path = format!("assets/countries/{name}");
    let mut alone = Sources::default();
    alone.insert(&path, &text);
    let (curriculum, problems) = Curriculum::load(&alone);
    match curriculum.countries.into_keys().next() {
        Some(code) => Ok((code, text)),
        None => {
            let of_pack = problems.into_iter().filter(|problem| problem.file == path);
            let said = of_pack.map(|problem| Problem {
                file: pack.display().to_string(),
                ..problem
            });
            let said: Vec<String> = said.map(|problem| problem.to_string()).collect();
            let what = format!(
                "{} is no country pack, a file like assets/countries/gh.ron",
                pack.display()
            );
            Err(failed([vec![what], said].concat().join("\n")))
        }
    }
}
