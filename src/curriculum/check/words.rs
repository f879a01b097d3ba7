//! Content and program against the words of every complete language: missing, unused, unlike each other, too long, with signs of another.

use super::catalog::{Catalog, Text};
use super::length::{Length, sentences, whole};
use super::program::{Names, fits, must_be_a_text};
use super::signs::strange;
use crate::curriculum::Sources;
use crate::curriculum::findings::TextNeed;
use crate::ids::Band;
use crate::problem::Problem;
use crate::source::Source;
use std::collections::{BTreeMap, BTreeSet};

/// The language that the others are translated from.
const ORIGINAL: &str = "en";

/// Everything that asks for texts.
pub(super) struct Wanted<'a> {
    pub sources: &'a Sources,
    pub needs: &'a [TextNeed],
    /// Whether some content could not be read, so that needs are lacking.
    pub unread: bool,
    pub names: &'a Names,
    /// The program's files, path and text.
    pub rust: &'a [(String, String)],
}

/// All problems between what is wanted and what the languages say.
pub(super) fn compare(wanted: &Wanted, languages: &[Catalog]) -> Vec<Problem> {
    let mut problems = Vec::new();
    for language in languages {
        missing(wanted, language, languages, &mut problems);
        unused(wanted, language, &mut problems);
        references(language, &mut problems);
        lengths(wanted.needs, language, &mut problems);
        strange_signs(language, &mut problems);
    }
    let original = languages.iter().find(|language| language.tag == ORIGINAL);
    if let Some(original) = original {
        for language in languages.iter().filter(|language| language.tag != ORIGINAL) {
            alike(original, language, &mut problems);
        }
    }
    problems
}

fn missing(wanted: &Wanted, language: &Catalog, all: &[Catalog], problems: &mut Vec<Problem>) {
    let mut told = BTreeSet::new();
    let mut tell = |id: &str, source: Option<Source>, offset: usize| {
        if let Some(source) = source
            && told.insert(id.to_owned())
        {
            let what = format!("the text `{id}` is missing in {}", language.tag);
            problems.push(source.problem_at(offset, what, where_to_write(id, language, all)));
        }
    };
    for need in wanted.needs.iter().filter(|need| !language.has(&need.id)) {
        tell(&need.id, wanted.sources.get(&need.file), need.offset);
    }
    let rust = |file: &str| {
        let (file, text) = wanted.rust.iter().find(|(path, _)| path == file)?;
        Some(Source::new(file, text))
    };
    for name in wanted
        .names
        .ids
        .iter()
        .filter(|name| must_be_a_text(&name.text))
    {
        // A control may have nothing but a name for whoever cannot see it.
        if !language.texts.contains_key(&name.text) {
            tell(&name.text, rust(&name.file), name.offset);
        }
    }
    for name in &wanted.names.patterns {
        if !language.texts.keys().any(|id| fits(&name.text, id)) {
            tell(&name.text, rust(&name.file), name.offset);
        }
    }
}

/// The file where the other languages have this text or its neighbours.
fn where_to_write(id: &str, language: &Catalog, all: &[Catalog]) -> String {
    let mut best: Option<(usize, &str)> = None;
    for (other, text) in all.iter().flat_map(|catalog| &catalog.texts) {
        let shared = id
            .bytes()
            .zip(other.bytes())
            .take_while(|(a, b)| a == b)
            .count();
        let name = text.file.rsplit('/').next().unwrap_or_default();
        if best.is_none_or(|(most, _)| shared > most) && id[..shared].contains('-') {
            best = Some((shared, name));
        }
    }
    let name = best.map_or("a file of yours", |(_, name)| name);
    format!(
        "add `{id} = …` to locales/{}/{name}, or correct the id here",
        language.tag
    )
}

fn unused(wanted: &Wanted, language: &Catalog, problems: &mut Vec<Problem>) {
    let mut used: BTreeSet<&str> = wanted.needs.iter().map(|need| need.id.as_str()).collect();
    used.extend(wanted.names.ids.iter().map(|name| name.text.as_str()));
    let referred = language.texts.values().flat_map(|text| &text.refers);
    used.extend(referred.map(|(id, _)| id.as_str()));
    // Without the program's sources only content's own texts can be judged; without all content only the program's.
    let content: BTreeSet<&str> = wanted
        .needs
        .iter()
        .map(|need| beginning(&need.id))
        .collect();
    for (id, text) in &language.texts {
        let judged = match must_be_a_text(id) {
            true => !wanted.rust.is_empty(),
            false if wanted.unread => false,
            false => !wanted.rust.is_empty() || content.contains(beginning(id)),
        };
        let made = wanted
            .names
            .patterns
            .iter()
            .any(|name| fits(&name.text, id));
        if judged && !made && !used.contains(id.as_str()) {
            problems.push(language.problem(
                text,
                format!("nothing uses the text `{id}`"),
                "remove it, or correct its id",
            ));
        }
    }
}

fn beginning(id: &str) -> &str {
    id.split('-').next().unwrap_or_default()
}

fn references(language: &Catalog, problems: &mut Vec<Problem>) {
    for text in language.texts.values() {
        for (id, offset) in &text.refers {
            if !language.texts.contains_key(id) {
                let what = format!("there is no text `{id}` in {}", language.tag);
                let mend = "correct the id, or add the text";
                problems.push(language.problem_at(text, *offset, what, mend));
            }
        }
        for (function, offset) in &text.calls {
            let what = format!("there is no function {function}");
            let mend = "put the value in as it is: { $name }";
            problems.push(language.problem_at(text, *offset, what, mend));
        }
    }
}

fn strange_signs(language: &Catalog, problems: &mut Vec<Problem>) {
    for text in language.texts.values() {
        // What several readings share is told once.
        let mut signs = BTreeMap::new();
        for reading in text.readings.iter().chain(&text.labels) {
            let found = strange(&language.tag, reading);
            signs.extend(found.into_iter().map(|sign| (sign.offset, sign)));
        }
        for sign in signs.into_values() {
            let what = sign.what.to_owned();
            problems.push(language.problem_at(text, sign.offset, what, sign.mend));
        }
    }
}

fn alike(original: &Catalog, language: &Catalog, problems: &mut Vec<Problem>) {
    for (id, text) in &language.texts {
        let Some(other) = original.texts.get(id).filter(|_| !id.starts_with('-')) else {
            continue;
        };
        let values = |names: &BTreeSet<String>| -> BTreeSet<String> {
            names.iter().map(|name| format!("{{ ${name} }}")).collect()
        };
        let labels = |names: &BTreeSet<String>| -> BTreeSet<String> {
            names.iter().map(|name| format!(".{name}")).collect()
        };
        let pairs = [
            (values(&text.values), values(&other.values)),
            (labels(&text.attributes), labels(&other.attributes)),
        ];
        for (here, there) in pairs {
            for part in there.difference(&here) {
                let what = format!(
                    "`{id}` has {part} in {ORIGINAL} and not in {}",
                    language.tag
                );
                problems.push(language.problem(text, what, "put it into this text too"));
            }
            for part in here.difference(&there) {
                let what = format!(
                    "`{id}` has {part} in {} and not in {ORIGINAL}",
                    language.tag
                );
                problems.push(language.problem(
                    text,
                    what,
                    "take it out, or put it into the original",
                ));
            }
        }
    }
}

fn lengths(needs: &[TextNeed], language: &Catalog, problems: &mut Vec<Problem>) {
    let mut bands: BTreeMap<&str, Band> = BTreeMap::new();
    for need in needs {
        if let Some(band) = need.band {
            // A text of two bands keeps the stricter limits.
            let strictest = bands.entry(&need.id).or_insert(band);
            *strictest = band.min(*strictest);
        }
    }
    for (id, band) in bands {
        if let Some(text) = language.texts.get(id) {
            too_long(text, band, language, problems);
        }
    }
}

/// Tells the longest sentence at each place where one is too long, and the bubble.
fn too_long(text: &Text, band: Band, language: &Catalog, problems: &mut Vec<Problem>) {
    let mut long: BTreeMap<usize, usize> = BTreeMap::new();
    let mut bubble: Option<Length> = None;
    for reading in &text.readings {
        for sentence in sentences(reading) {
            if sentence.words > band.sentence_limit() {
                let words = long.entry(sentence.offset).or_default();
                *words = sentence.words.max(*words);
            }
        }
        let whole = whole(reading).filter(|it| it.words > band.bubble_limit());
        bubble = bubble.max_by_words(whole);
    }
    for (offset, words) in long {
        let limit = band.sentence_limit();
        let what = format!("this sentence has {words} words; {band} read at most {limit}");
        problems.push(language.problem_at(text, offset, what, "make two of it, or say it shorter"));
    }
    if let Some(Length { offset, words }) = bubble {
        let limit = band.bubble_limit();
        let what = format!("this text has {words} words; {band} read at most {limit} at once");
        problems.push(language.problem_at(text, offset, what, "say it shorter"));
    }
}

trait Longer {
    fn max_by_words(self, other: Self) -> Self;
}

impl Longer for Option<Length> {
    fn max_by_words(self, other: Self) -> Self {
        [self, other]
            .into_iter()
            .flatten()
            .max_by_key(|length| length.words)
    }
}
