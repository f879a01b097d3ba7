//! `cargo xtask shots`: pictures of every screen in every language at two sizes, drawn by the processor, and one sheet of all.
//!
//! The game takes them itself: with SANGO_SHOT_DIR set it walks through its screens, saves `<screen>.png` there and ends.
//! SANGO_WINDOW gives the size, SANGO_LANG the language.

mod sheet;

use std::path::PathBuf;

use crate::paths;
use crate::play;
use crate::run::{say, to_end};
use crate::screen::Screen;
use crate::setup::{self, For};
use crate::stop::{About, Done, failed, usage};

const SIZES: [&str; 2] = ["360x640", "1280x720"];

/// `cargo xtask shots [language]...`
pub fn command(words: &[String]) -> Done {
    let offered = languages()?;
    if let Some(unknown) = words.iter().find(|word| !offered.contains(word)) {
        return Err(usage(format!(
            "`shots` knows the languages {}, not `{unknown}`.",
            offered.join(" ")
        )));
    }
    let chosen = if words.is_empty() {
        offered
    } else {
        words.to_vec()
    };
    setup::ensure(&[For::Build, For::Pictures])?;
    let game = play::build(play::PROFILE)?;
    let screen = Screen::start()?;
    let mut columns: Vec<(String, PathBuf)> = Vec::new();
    for language in &chosen {
        for size in SIZES {
            let folder = paths::out("shots").join(language).join(size);
            if folder.exists() {
                std::fs::remove_dir_all(&folder).about(folder.display())?;
            }
            std::fs::create_dir_all(&folder).about(folder.display())?;
            say(format!("pictures: {language} at {size}"));
            let mut command = play::started(&game);
            screen.show(&mut command);
            command
                .env("SANGO_SHOT_DIR", &folder)
                .env("SANGO_WINDOW", size)
                .env("SANGO_LANG", language);
            to_end(&mut command)?;
            columns.push((format!("{language} {size}"), folder));
        }
    }
    let sheet = paths::out("shots").join("all.png");
    match sheet::write(&columns, &sheet)? {
        0 => Err(failed("the game took no picture.")),
        count => {
            say(format!(
                "{count} pictures in {}, all of them on {}",
                paths::out("shots").display(),
                sheet.display()
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
