//! A language's texts laid out for comparing: what each needs to be given, what it refers to, and where it stands.

use crate::locale::ftl;
use crate::problem::Problem;
use crate::source::Source;
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use std::collections::{BTreeMap, BTreeSet};

/// At most so many ways to read one text are looked at; more than any translator writes.
const READINGS: usize = 64;

/// One language.
pub(super) struct Catalog {
    pub tag: String,
    /// Path to the text as parsed.
    files: BTreeMap<String, String>,
    /// By id; terms begin with `-`. Of two with one id the first.
    pub texts: BTreeMap<String, Text>,
}

/// One text or term.
#[derive(Default)]
pub(super) struct Text {
    pub file: String,
    /// Where its id stands, in bytes.
    pub offset: usize,
    /// Whether it has words of its own, and not only attributes.
    pub has_words: bool,
    pub attributes: BTreeSet<String>,
    /// The values that it and its attributes are given.
    pub values: BTreeSet<String>,
    /// The texts and terms that it refers to, and where.
    pub refers: Vec<(String, usize)>,
    /// The functions that it calls, and where.
    pub calls: Vec<(String, usize)>,
    /// Every way to read its words: each letter with its place. What is put in stands as one letter.
    pub readings: Vec<Reading>,
    /// The same of its attributes.
    pub labels: Vec<Reading>,
}

/// Letters with their places in the file.
pub(super) type Reading = Vec<(usize, char)>;

impl Catalog {
    pub fn new(tag: &str, files: &[(String, String)]) -> Self {
        let mut catalog = Self {
            tag: tag.to_owned(),
            files: BTreeMap::new(),
            texts: BTreeMap::new(),
        };
        for (path, text) in files {
            let (resource, _) = ftl::parse(path, text);
            let source = Source::new(path, resource.source());
            for entry in resource.entries() {
                let (name, id, words, attributes) = match entry {
                    Entry::Message(it) => (
                        it.id.name.to_owned(),
                        it.id.name,
                        it.value.as_ref(),
                        &it.attributes,
                    ),
                    Entry::Term(it) => (
                        format!("-{}", it.id.name),
                        it.id.name,
                        Some(&it.value),
                        &it.attributes,
                    ),
                    _ => continue,
                };
                let mut text = Text {
                    file: path.clone(),
                    offset: source.offset(id) - usize::from(name.starts_with('-')),
                    has_words: words.is_some(),
                    ..Text::default()
                };
                if let Some(words) = words {
                    text.readings = text.pattern(words, &source);
                }
                for attribute in attributes {
                    text.attributes.insert(attribute.id.name.to_owned());
                    let readings = text.pattern(&attribute.value, &source);
                    text.labels.extend(readings);
                }
                catalog.texts.entry(name).or_insert(text);
            }
            catalog
                .files
                .insert(path.clone(), resource.source().to_owned());
        }
        catalog
    }

    /// Whether the language has words for this id.
    pub fn has(&self, id: &str) -> bool {
        self.texts.get(id).is_some_and(|text| text.has_words)
    }

    /// A problem at a byte of the file in which a text stands.
    pub fn problem_at(&self, text: &Text, offset: usize, what: String, mend: &str) -> Problem {
        let content = self.files.get(&text.file).map_or("", String::as_str);
        Source::new(&text.file, content).problem_at(offset, what, mend)
    }

    /// A problem at a text.
    pub fn problem(&self, text: &Text, what: String, mend: &str) -> Problem {
        self.problem_at(text, text.offset, what, mend)
    }
}

impl Text {
    /// Notes what a pattern uses, and gives the ways to read it.
    fn pattern(&mut self, pattern: &Pattern<&str>, source: &Source) -> Vec<Reading> {
        let mut readings: Vec<Reading> = vec![Vec::new()];
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => {
                    let start = source.offset(value);
                    for reading in &mut readings {
                        reading.extend(value.char_indices().map(|(at, c)| (start + at, c)));
                    }
                }
                PatternElement::Placeable { expression } => {
                    let ways = self.expression(expression, source);
                    let mut longer = Vec::new();
                    for reading in &readings {
                        for way in &ways {
                            longer.push([reading.as_slice(), way].concat());
                        }
                    }
                    longer.truncate(READINGS);
                    readings = longer;
                }
            }
        }
        readings
    }

    fn expression(&mut self, expression: &Expression<&str>, source: &Source) -> Vec<Reading> {
        match expression {
            Expression::Inline(inline) => self.inline(inline, source),
            Expression::Select { selector, variants } => {
                self.inline(selector, source);
                let mut ways = Vec::new();
                for variant in variants {
                    ways.extend(self.pattern(&variant.value, source));
                }
                ways.truncate(READINGS);
                ways
            }
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&str>, source: &Source) -> Vec<Reading> {
        use InlineExpression as I;
        // Whatever is put in counts as one word.
        let word = |part: &str| vec![vec![(source.offset(part), 'x')]];
        match inline {
            I::StringLiteral { value } => {
                let start = source.offset(value);
                vec![
                    value
                        .char_indices()
                        .map(|(at, c)| (start + at, c))
                        .collect(),
                ]
            }
            I::NumberLiteral { value } => word(value),
            I::VariableReference { id } => {
                self.values.insert(id.name.to_owned());
                word(id.name)
            }
            I::MessageReference { id, .. } => {
                self.refers
                    .push((id.name.to_owned(), source.offset(id.name)));
                word(id.name)
            }
            I::TermReference { id, arguments, .. } => {
                self.refers
                    .push((format!("-{}", id.name), source.offset(id.name)));
                for argument in arguments.iter().flat_map(|arguments| &arguments.positional) {
                    self.inline(argument, source);
                }
                word(id.name)
            }
            I::FunctionReference { id, arguments } => {
                self.calls
                    .push((id.name.to_owned(), source.offset(id.name)));
                for argument in &arguments.positional {
                    self.inline(argument, source);
                }
                word(id.name)
            }
            I::Placeable { expression } => self.expression(expression, source),
        }
    }
}
