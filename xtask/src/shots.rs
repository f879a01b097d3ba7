//! `cargo xtask shots`: pictures of every screen in every language at two sizes, as they are and in high contrast, drawn by the
//! processor; one sheet of all, and a page that shows each in its own size.
//!
//! The game takes them itself: with SANGO_SHOT_DIR set it walks through its screens, saves `<screen>.png` there and ends.
//! SANGO_WINDOW gives the size, SANGO_LANG the language, SANGO_CONTRAST the contrast.

mod index;
mod sheet;

use std::path::PathBuf;

use crate::paths;
use crate::play;
use crate::run::{say, to_end};
use crate::screen::Screen;
use crate::setup::{self, For};
use crate::stop::{About, Done, failed, usage};

const SIZES: [&str; 2] = ["360x640", "1280x720"];
const CONTRASTS: [&str; 2] = ["normal", "high"];

/// The pictures of one language, size and contrast.
struct Series {
    language: String,
    size: &'static str,
    contrast: &'static str,
}

impl Series {
    fn name(&self) -> String {
        format!("{} {} {}", self.language, self.size, self.contrast)
    }

    fn folder(&self) -> PathBuf {
        let language = paths::out("shots").join(&self.language);
        language.join(format!("{}-{}", self.size, self.contrast))
    }
}

/// What is asked for: `[language]... [--normal|--high]`, all where nothing is said.
fn asked(words: &[String], offered: Vec<String>) -> Done<Vec<Series>> {
    let (flags, chosen): (Vec<&String>, Vec<&String>) =
        words.iter().partition(|word| word.starts_with("--"));
    let contrasts: Vec<&'static str> = CONTRASTS
        .into_iter()
        .filter(|contrast| flags.is_empty() || flags.iter().any(|flag| flag[2..] == **contrast))
        .collect();
    let is_flag = |word: &str| CONTRASTS.iter().any(|known| word[2..] == **known);
    let unknown_flag = flags.iter().find(|word| !is_flag(word));
    let unknown = chosen.iter().find(|word| !offered.contains(word));
    if let Some(unknown) = unknown_flag.or(unknown) {
        return Err(usage(format!(
            "`shots` knows the languages {} and --normal, --high, not `{unknown}`.",
            offered.join(" ")
        )));
    }
    let languages = if chosen.is_empty() {
        offered
    } else {
        chosen.into_iter().cloned().collect()
    };
    let mut series = Vec::new();
    for language in languages {
        for size in SIZES {
            for contrast in &contrasts {
                series.push(Series {
                    language: language.clone(),
                    size,
                    contrast,
                });
            }
        }
    }
    Ok(series)
}

/// `cargo xtask shots [language]... [--normal|--high]`
pub fn command(words: &[String]) -> Done {
    let all = asked(words, languages()?)?;
    setup::ensure(&[For::Build, For::Pictures])?;
    let game = play::build(play::PROFILE)?;
    let screen = Screen::start()?;
    let mut columns: Vec<(String, PathBuf)> = Vec::new();
    for series in &all {
        let folder = series.folder();
        if folder.exists() {
            std::fs::remove_dir_all(&folder).about(folder.display())?;
        }
        std::fs::create_dir_all(&folder).about(folder.display())?;
        say(format!("pictures: {}", series.name()));
        let mut command = play::started(&game);
        screen.show(&mut command);
        command
            .env("SANGO_SHOT_DIR", &folder)
            .env("SANGO_WINDOW", series.size)
            .env("SANGO_LANG", &series.language)
            .env("SANGO_CONTRAST", series.contrast);
        to_end(&mut command)?;
        columns.push((series.name(), folder));
    }
    let out = paths::out("shots");
    let sheet = out.join("all.png");
    match sheet::write(&columns, &sheet)? {
        0 => Err(failed("the game took no picture.")),
        count => {
            let page = index::write(&columns, &out)?;
            say(format!(
                "{count} pictures in {}, all of them on {} and, each in its own size, on {}",
                out.display(),
                sheet.display(),
                page.display()
            ));
            Ok(())
        }
    }
}

/// The languages that are offered.
pub fn languages() -> Done<Vec<String>> {
    let path = paths::root().join("locales/status.ron");
    let text = std::fs::read_to_string(&path).about(path.display())?;
    let known =
        sango::locale::Languages::parse(&text).map_err(|problem| failed(problem.to_string()))?;
    Ok(known
        .offered()
        .map(|language| language.tag.clone())
        .collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(words: &[&str]) -> Done<Vec<String>> {
        let words: Vec<String> = words.iter().map(|word| (*word).to_owned()).collect();
        let offered = ["en", "fr", "ar"].map(str::to_owned).to_vec();
        Ok(asked(&words, offered)?.iter().map(Series::name).collect())
    }

    #[test]
    fn all_is_taken_or_what_is_asked_for() {
        assert_eq!(names(&[]).map_or(0, |all| all.len()), 12);
        let quick = names(&["en", "--normal"]).unwrap_or_default();
        assert_eq!(quick, ["en 360x640 normal", "en 1280x720 normal"]);
        assert_eq!(names(&["--high"]).map_or(0, |all| all.len()), 6);
        assert!(names(&["de"]).is_err() && names(&["--higher"]).is_err());
    }
}
