//! One language's texts.

use super::languages::{Direction, direction_of};
use super::{Value, ftl};
use crate::problem::Problem;
use crate::source::Source;
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};
use fluent_syntax::ast::{Entry, Pattern};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Mutex;

/// Marks around what is put into a text, so that it keeps its own direction; of no use in an accessible name.
const ISOLATES: [char; 4] = ['\u{2066}', '\u{2067}', '\u{2068}', '\u{2069}'];

/// All texts of one language.
pub struct Texts {
    lang: String,
    bundle: FluentBundle<FluentResource>,
    /// Where each id stands.
    places: BTreeMap<String, String>,
    missing: Mutex<BTreeSet<String>>,
}

impl std::fmt::Debug for Texts {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Texts({})", self.lang)
    }
}

impl Texts {
    /// Reads a language from its files, each a path and its text. What cannot be read is told and left out; of two
    /// texts with one id the first counts.
    pub fn from_files(lang: &str, files: &[(String, String)]) -> (Self, Vec<Problem>) {
        let locale = lang.parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![locale]);
        bundle.set_use_isolating(true);
        let mut texts = Self {
            lang: lang.to_owned(),
            bundle,
            places: BTreeMap::new(),
            missing: Mutex::default(),
        };
        let problems = texts.add_files(files);
        (texts, problems)
    }

    /// Reads more files of the same language, as [`Texts::from_files`] does.
    pub fn add_files(&mut self, files: &[(String, String)]) -> Vec<Problem> {
        let mut problems = Vec::new();
        for (path, text) in files {
            let (resource, faults) = ftl::parse(path, text);
            problems.extend(faults);
            problems.extend(twice(path, &resource, &mut self.places));
            // The errors are the ids that stand twice, which are told with their places above.
            let _ = self.bundle.add_resource(resource);
        }
        problems
    }

    /// A text; its id if there is none.
    pub fn get(&self, id: &str) -> String {
        self.get_with(id, &[])
    }

    /// A text with values put into it; its id if there is none.
    pub fn get_with(&self, id: &str, values: &[(&str, Value)]) -> String {
        match self
            .bundle
            .get_message(id)
            .and_then(|message| message.value())
        {
            Some(pattern) => self.format(pattern, values),
            None => self.note_missing(id),
        }
    }

    /// The name of a control for whoever cannot see it: the attribute `.label`, else the text itself.
    pub fn label(&self, id: &str) -> String {
        self.label_with(id, &[])
    }

    /// As [`Texts::label`], with values put into it.
    pub fn label_with(&self, id: &str, values: &[(&str, Value)]) -> String {
        let label = self
            .attribute(id, "label", values)
            .unwrap_or_else(|| self.get_with(id, values));
        label.replace(ISOLATES, "")
    }

    /// An attribute of a text, if it has it.
    pub fn attribute(&self, id: &str, name: &str, values: &[(&str, Value)]) -> Option<String> {
        let attribute = self.bundle.get_message(id)?.get_attribute(name)?;
        Some(self.format(attribute.value(), values))
    }

    /// Whether there is a text of this id.
    pub fn has(&self, id: &str) -> bool {
        self.bundle
            .get_message(id)
            .is_some_and(|message| message.value().is_some())
    }

    /// The ids of all texts.
    pub fn ids(&self) -> impl Iterator<Item = &str> {
        let ids = self.places.keys().map(String::as_str);
        ids.filter(|id| !id.starts_with('-'))
    }

    /// The language's tag.
    pub fn lang(&self) -> &str {
        &self.lang
    }

    /// How the language's lines run.
    pub fn direction(&self) -> Direction {
        direction_of(&self.lang)
    }

    /// The ids that were asked for and are not there.
    pub fn missing(&self) -> Vec<String> {
        match self.missing.lock() {
            Ok(missing) => missing.iter().cloned().collect(),
            Err(_) => Vec::new(),
        }
    }

    fn format(&self, pattern: &Pattern<&str>, values: &[(&str, Value)]) -> String {
        let mut arguments = FluentArgs::new();
        for (name, value) in values {
            arguments.set((*name).to_owned(), value.clone());
        }
        // What could not be put in stands in the text as `{$name}`; the check names it beforehand.
        let mut errors = Vec::new();
        let arguments = (!values.is_empty()).then_some(&arguments);
        self.bundle
            .format_pattern(pattern, arguments, &mut errors)
            .into_owned()
    }

    fn note_missing(&self, id: &str) -> String {
        if let Ok(mut missing) = self.missing.lock() {
            missing.insert(id.to_owned());
        }
        id.to_owned()
    }
}

/// The ids of a file that stand in it or in an earlier one already. Terms have their own names.
fn twice(
    path: &str,
    resource: &FluentResource,
    seen: &mut BTreeMap<String, String>,
) -> Vec<Problem> {
    let source = Source::new(path, resource.source());
    let mut problems = Vec::new();
    for entry in resource.entries() {
        let (id, name) = match entry {
            Entry::Message(message) => (message.id.name, message.id.name.to_owned()),
            Entry::Term(term) => (term.id.name, format!("-{}", term.id.name)),
            _ => continue,
        };
        if let Some(first) = seen.get(&name) {
            problems.push(source.problem(
                id,
                format!("the text `{name}` stands twice; the first is in {first}"),
                "remove or rename one of the two",
            ));
        } else {
            seen.insert(name, path.to_owned());
        }
    }
    problems
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(lang: &str, text: &str) -> Texts {
        Texts::from_files(lang, &[("x.ftl".to_owned(), text.to_owned())]).0
    }

    #[test]
    fn a_text_is_found_filled_and_named() {
        let texts = texts(
            "en",
            "hello = Hello { $who }\n    .label = Greet { $who }\nplain = Plain\n\
             many = { $n ->\n    [one] one isle\n   *[other] { $n } isles\n }\n",
        );
        assert_eq!(texts.get("plain"), "Plain");
        assert_eq!(texts.label("plain"), "Plain");
        assert_eq!(
            texts.get_with("hello", &[("who", "Teo".into())]),
            "Hello \u{2068}Teo\u{2069}"
        );
        assert_eq!(
            texts.label_with("hello", &[("who", "Teo".into())]),
            "Greet Teo"
        );
        assert_eq!(texts.get_with("many", &[("n", 1.into())]), "one isle");
        assert_eq!(
            texts.get_with("many", &[("n", 2.into())]),
            "\u{2068}2\u{2069} isles"
        );
        assert!(texts.missing().is_empty());
    }

    #[test]
    fn a_missing_text_is_its_id_and_is_noted_once() {
        let texts = texts(
            "en",
            "a = A\n    .label = L\nonly-label =\n    .label = Name\n",
        );
        assert_eq!(texts.get("b"), "b");
        assert_eq!(texts.label("b"), "b");
        assert_eq!(texts.label("only-label"), "Name");
        assert!(!texts.has("only-label") && texts.has("a"));
        assert_eq!(texts.missing(), ["b"]);
    }

    #[test]
    fn a_value_that_is_not_given_does_no_harm() {
        assert_eq!(
            texts("en", "a = A { $x } { b } { -c }\n")
                .get("a")
                .replace(ISOLATES, ""),
            "A {$x} {b} {-c}"
        );
        assert!(texts("en", "a = { a }\n").get("a").contains('{'));
    }

    #[test]
    fn an_id_that_stands_twice_has_its_place() {
        let files = [
            ("one.ftl".to_owned(), "a = A\n-a = term\n".to_owned()),
            ("two.ftl".to_owned(), "b = B\n\na = Other\n".to_owned()),
        ];
        let (texts, problems) = Texts::from_files("en", &files);
        assert_eq!(problems.len(), 1);
        assert_eq!(
            (
                problems[0].file.as_str(),
                problems[0].line,
                problems[0].column
            ),
            ("two.ftl", 3, 1)
        );
        assert_eq!(texts.get("a"), "A");
    }

    #[test]
    fn arabic_knows_its_plurals_and_direction() {
        let texts = texts(
            "ar",
            "n = { $n ->\n    [zero] صفر\n    [two] اثنان\n    [few] قليل\n   *[other] كثير\n }\n",
        );
        assert_eq!(texts.direction(), Direction::RightToLeft);
        let of = |n: i64| texts.get_with("n", &[("n", n.into())]);
        assert_eq!(
            [of(0), of(2), of(3), of(100)],
            ["صفر", "اثنان", "قليل", "كثير"]
        );
    }
}
