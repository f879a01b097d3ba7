//! Which languages there are, how far each is, how each runs, and which one suits a player.

use crate::problem::Problem;
use crate::source::{Source, Word};
use fluent_langneg::{LanguageIdentifier, NegotiationStrategy, negotiate_languages};
use serde::Deserialize;

/// The file that lists the languages.
pub(crate) const STATUS_FILE: &str = "locales/status.ron";

/// How a language's lines run.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Deserialize)]
pub enum Direction {
    /// As English.
    #[serde(rename = "ltr")]
    LeftToRight,
    /// As Arabic.
    #[serde(rename = "rtl")]
    RightToLeft,
}

/// How far a translation is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Status {
    /// Offered to players; the check asks for every text.
    Complete,
    /// Neither offered nor checked for missing texts.
    Draft,
}

/// One language of locales/status.ron.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Language {
    /// BCP 47, for instance `fr`; also the folder's name under locales/.
    pub tag: String,
    /// The language's name in itself.
    pub name: String,
    /// How far it is.
    pub status: Status,
    /// How its lines run.
    pub direction: Direction,
}

/// The languages of locales/status.ron, in its order.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Languages {
    /// All of them, drafts too.
    pub all: Vec<Language>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct LanguageRaw<'a> {
    #[serde(borrow)]
    tag: Word<'a>,
    #[serde(borrow)]
    name: Word<'a>,
    status: Status,
    direction: Direction,
}

impl Languages {
    /// The languages in the text of a status file, those that are sound.
    ///
    /// # Errors
    /// The place where the text is no list of languages.
    pub fn parse(text: &str) -> Result<Self, Problem> {
        let source = Source::new(STATUS_FILE, text);
        let raw = source.read()?;
        Ok(Self::check(&source, raw, &mut Vec::new()))
    }

    /// As [`Languages::parse`], with every problem found.
    pub fn read(source: &Source) -> (Self, Vec<Problem>) {
        let mut problems = Vec::new();
        let languages = match source.read() {
            Ok(raw) => Self::check(source, raw, &mut problems),
            Err(problem) => {
                problems.push(problem);
                Self::default()
            }
        };
        (languages, problems)
    }

    fn check(source: &Source, raw: Vec<LanguageRaw>, problems: &mut Vec<Problem>) -> Self {
        let mut all: Vec<Language> = Vec::new();
        for language in raw {
            let tag = language.tag.as_str();
            if tag.parse::<unic_langid::LanguageIdentifier>().is_err() || tag.contains('_') {
                problems.push(source.problem(
                    tag,
                    format!("`{tag}` is no language tag"),
                    "write a tag of BCP 47, for instance `fr` or `pt-BR`",
                ));
                continue;
            }
            if all.iter().any(|other| other.tag == tag) {
                problems.push(source.problem(
                    tag,
                    format!("the language `{tag}` stands twice"),
                    "keep one of the two",
                ));
                continue;
            }
            if language.direction != direction_of(tag) {
                let right = match direction_of(tag) {
                    Direction::LeftToRight => "ltr",
                    Direction::RightToLeft => "rtl",
                };
                problems.push(source.problem(
                    tag,
                    format!("`{tag}` does not run in this direction"),
                    format!("write `direction: {right}`"),
                ));
            }
            all.push(Language {
                tag: tag.to_owned(),
                name: language.name.to_string(),
                status: language.status,
                direction: direction_of(tag),
            });
        }
        Self { all }
    }

    /// The complete languages, in the file's order.
    pub fn offered(&self) -> impl Iterator<Item = &Language> {
        let complete = |language: &&Language| language.status == Status::Complete;
        self.all.iter().filter(complete)
    }

    /// The language of this tag.
    pub fn get(&self, tag: &str) -> Option<&Language> {
        self.all.iter().find(|language| language.tag == tag)
    }
}

/// How a language's lines run: by its script if the tag names one, else by the language's usual script.
pub fn direction_of(tag: &str) -> Direction {
    const SCRIPTS: [&str; 9] = [
        "Arab", "Hebr", "Syrc", "Thaa", "Nkoo", "Adlm", "Rohg", "Mand", "Samr",
    ];
    const LANGUAGES: [&str; 19] = [
        "ar", "arc", "ckb", "dv", "fa", "glk", "he", "ks", "lrc", "mzn", "nqo", "pnb", "prs", "ps",
        "sd", "syr", "ug", "ur", "yi",
    ];
    let Ok(id) = tag.parse::<unic_langid::LanguageIdentifier>() else {
        return Direction::LeftToRight;
    };
    let from_the_right = match id.script {
        Some(script) => SCRIPTS.contains(&script.as_str()),
        None => LANGUAGES.contains(&id.language.as_str()),
    };
    if from_the_right {
        Direction::RightToLeft
    } else {
        Direction::LeftToRight
    }
}

/// The available languages, those that suit the requested ones best first; each stands once.
pub fn negotiate(requested: &[String], available: &[String]) -> Vec<String> {
    let parse = |tag: &String| {
        // Systems also say `fr_FR.UTF-8`.
        let tag = tag.split(['.', '@']).next().unwrap_or_default();
        LanguageIdentifier::try_from_bytes(tag.as_bytes()).ok()
    };
    let requested: Vec<_> = requested.iter().filter_map(parse).collect();
    let known: Vec<_> = available.iter().filter_map(parse).collect();
    let mut best: Vec<String> = Vec::new();
    for id in negotiate_languages(&requested, &known, None, NegotiationStrategy::Filtering) {
        let found = available.iter().find(|tag| parse(tag).as_ref() == Some(id));
        if let Some(tag) = found.filter(|tag| !best.contains(tag)) {
            best.push(tag.clone());
        }
    }
    for tag in available {
        if !best.contains(tag) {
            best.push(tag.clone());
        }
    }
    best
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tags(list: &[&str]) -> Vec<String> {
        list.iter().map(|&tag| tag.to_owned()).collect()
    }

    #[test]
    fn the_players_language_comes_first_and_all_are_there() {
        let available = tags(&["en", "fr", "ar"]);
        let asked = |list: &[&str]| negotiate(&tags(list), &available);
        assert_eq!(asked(&["ar-EG"]), tags(&["ar", "en", "fr"]));
        assert_eq!(asked(&["fr_CA.UTF-8", "en-GB"]), tags(&["fr", "en", "ar"]));
        assert_eq!(asked(&["sw"]), available);
        assert_eq!(asked(&[]), available);
        assert_eq!(asked(&["", "C", "%%", "POSIX"]), available);
    }

    #[test]
    fn a_language_listed_twice_or_unreadable_still_appears() {
        let odd = tags(&["en", "not a tag", "en"]);
        assert_eq!(negotiate(&tags(&["en"]), &odd), tags(&["en", "not a tag"]));
    }

    #[test]
    fn scripts_win_over_languages() {
        for tag in ["ar", "ar-EG", "fa", "ur-PK", "he", "az-Arab", "ff-Adlm"] {
            assert_eq!(direction_of(tag), Direction::RightToLeft, "{tag}");
        }
        for tag in ["en", "fr", "ur-Latn", "zh-Hans", "??", ""] {
            assert_eq!(direction_of(tag), Direction::LeftToRight, "{tag}");
        }
    }

    #[test]
    fn a_status_file_is_read_and_its_faults_told() {
        let text = "[\n(tag: \"en\", name: \"English\", status: complete, direction: ltr),\n\
            (tag: \"ar\", name: \"العربية\", status: complete, direction: ltr),\n\
            (tag: \"en\", name: \"English\", status: draft, direction: ltr),\n\
            (tag: \"e_n\", name: \"?\", status: draft, direction: ltr),\n]";
        let (languages, problems) = Languages::read(&Source::new(STATUS_FILE, text));
        assert_eq!(languages.all.len(), 2);
        assert_eq!(languages.all[1].direction, Direction::RightToLeft);
        let lines: Vec<usize> = problems.iter().map(|problem| problem.line).collect();
        assert_eq!(lines, [3, 4, 5], "{problems:?}");
        assert_eq!(languages.offered().count(), 2);
    }
}
