//! A content file as a person wrote it, read so that every id still knows where it stands.
//!
//! Raw structures hold [`Word`]s. A word without escapes is borrowed from the file, so that the distance between
//! the two pointers is its place; one with escapes is looked for.

mod explain;

use crate::problem::{Problem, line_and_column};
use ron::extensions::Extensions;
use serde::{Deserialize, Deserializer, de};
use std::borrow::Cow;
use std::fmt;

/// A string in a content file.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Word<'a>(pub Cow<'a, str>);

impl Word<'_> {
    /// The word itself.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl std::ops::Deref for Word<'_> {
    type Target = str;
    fn deref(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Word<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl<'de: 'a, 'a> Deserialize<'de> for Word<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Visitor;
        impl<'de> de::Visitor<'de> for Visitor {
            type Value = Word<'de>;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a text in quotation marks")
            }
            fn visit_borrowed_str<E: de::Error>(self, text: &'de str) -> Result<Self::Value, E> {
                Ok(Word(Cow::Borrowed(text)))
            }
            fn visit_str<E: de::Error>(self, text: &str) -> Result<Self::Value, E> {
                Ok(Word(Cow::Owned(text.to_owned())))
            }
            fn visit_string<E: de::Error>(self, text: String) -> Result<Self::Value, E> {
                Ok(Word(Cow::Owned(text)))
            }
        }
        deserializer.deserialize_str(Visitor)
    }
}

/// One content file: its path and what stands in it.
#[derive(Debug, Clone, Copy)]
pub struct Source<'a> {
    /// The path from the project's folder, with `/` between its parts.
    pub file: &'a str,
    /// The whole text.
    pub text: &'a str,
}

impl<'a> Source<'a> {
    /// The file named `file` with this text.
    pub fn new(file: &'a str, text: &'a str) -> Self {
        Self { file, text }
    }

    /// The byte at which a part of this file begins. A part that is no slice of the file is looked for; the file's
    /// beginning if that fails.
    pub fn offset(&self, part: &str) -> usize {
        let (start, here) = (self.text.as_ptr() as usize, part.as_ptr() as usize);
        if here >= start && here + part.len() <= start + self.text.len() {
            return here - start;
        }
        // Escaped in the source, or a field's name: as written in quotation marks, before a colon, anywhere, or at least
        // its longest plain run.
        let run = part
            .split(|c: char| !c.is_ascii_alphanumeric() && c != '-')
            .max_by_key(|run| run.len())
            .unwrap_or_default();
        let look = |what: &str| self.text.find(what).filter(|_| !part.is_empty());
        look(&format!("{part:?}"))
            .map(|at| at + 1)
            .or_else(|| self.field(part))
            .or_else(|| look(part))
            .or_else(|| look(run))
            .unwrap_or(0)
    }

    /// Where a field of this name stands: `k:` as a word of its own, and not the end of "a risk:".
    fn field(&self, name: &str) -> Option<usize> {
        let written = format!("{name}:");
        let begins_a_word = |at: &usize| {
            let before = self.text[..*at].chars().next_back();
            before.is_none_or(|c| !c.is_alphanumeric() && c != '_')
        };
        let mut places = self.text.match_indices(&written).map(|(at, _)| at);
        places.find(begins_a_word).filter(|_| !name.is_empty())
    }

    /// A problem at a word of this file.
    pub fn problem(&self, word: &str, what: impl Into<String>, mend: impl Into<String>) -> Problem {
        self.problem_at(self.offset(word), what, mend)
    }

    /// A problem at a byte of this file.
    pub fn problem_at(
        &self,
        offset: usize,
        what: impl Into<String>,
        mend: impl Into<String>,
    ) -> Problem {
        let (line, column) = line_and_column(self.text, offset);
        Problem {
            file: self.file.to_owned(),
            line,
            column,
            what: what.into(),
            mend: mend.into(),
        }
    }

    /// A problem of the whole file.
    pub fn problem_whole(&self, what: impl Into<String>, mend: impl Into<String>) -> Problem {
        Problem {
            file: self.file.to_owned(),
            line: 0,
            column: 0,
            what: what.into(),
            mend: mend.into(),
        }
    }

    /// Reads the file as RON in the shape of `T`. A value may stand for `Some(value)`, and a variant's fields may stand
    /// directly in its parentheses.
    ///
    /// # Errors
    /// One problem at the place where the parser stopped.
    pub fn read<T: Deserialize<'a>>(&self) -> Result<T, Problem> {
        ron::Options::default()
            .with_default_extension(Extensions::IMPLICIT_SOME | Extensions::UNWRAP_VARIANT_NEWTYPES)
            .from_str(self.text)
            .map_err(|error| {
                let ends = line_and_column(self.text, self.text.trim_end().len());
                let at_end = (error.span.end.line, error.span.end.col) >= ends;
                let lacking = matches!(error.code, ron::Error::ExpectedComma) && at_end;
                let (what, mend) = explain::explain(if lacking {
                    &ron::Error::Eof
                } else {
                    &error.code
                });
                let (line, column) = (error.span.start.line, error.span.start.col);
                Problem {
                    file: self.file.to_owned(),
                    line,
                    column,
                    what,
                    mend,
                }
            })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Deserialize)]
    #[serde(deny_unknown_fields)]
    struct Pair<'a> {
        #[serde(borrow)]
        id: Word<'a>,
        #[serde(borrow)]
        go: Word<'a>,
    }

    #[test]
    fn a_word_knows_its_place_even_where_it_is_said_twice() {
        let source = Source::new(
            "x",
            "[\n(id: \"a\", go: \"b\"),\n  (id: \"a\", go: \"c\"),\n]",
        );
        let pairs: Vec<Pair> = source.read().unwrap();
        let problem = source.problem(&pairs[1].id, "what", "mend");
        assert_eq!((problem.line, problem.column), (3, 9));
        let problem = source.problem(&pairs[1].go, "what", "mend");
        assert_eq!((problem.line, problem.column), (3, 18));
    }

    #[test]
    fn a_word_with_escapes_is_looked_for() {
        let text = "[(id: \"first\", go: \"x\"),\n(id: \"sec\\\"ond\", go: \"\\u{62}each-side\")]";
        let source = Source::new("x", text);
        let pairs: Vec<Pair> = source.read().unwrap();
        assert_eq!(&*pairs[1].go, "beach-side");
        for word in [&pairs[1].id, &pairs[1].go] {
            assert!(matches!(word.0, Cow::Owned(_)));
            assert!(source.offset(word) < text.len());
        }
        assert_eq!(source.problem(&pairs[1].id, "", "").line, 2);
        assert_eq!(source.offset(""), 0);
    }

    #[test]
    fn what_the_parser_says_is_said_with_a_mend() {
        let told = |text: &str| {
            let problem = Source::new("x.ron", text)
                .read::<Vec<Pair>>()
                .err()
                .unwrap();
            problem.to_string()
        };
        for (text, words) in [
            (
                "[(id: \"a\", go: 3)]",
                "x.ron:1:15: a text in quotation marks is expected here — ",
            ),
            (
                "[(id: \"a\", og: \"b\")]",
                "there is no field `og` here — use one of `id`, `go`",
            ),
            ("[(id: \"a\")]", "the field `go` of `Pair` is missing"),
            ("[(id: \"a\", id: \"b\")]", "the field `id` stands twice"),
            ("[(id: \"a\", go: \"b\")", "the file ends too early"),
            ("[] x", "something stands after the end"),
            ("(", "a `[` is expected here"),
        ] {
            assert!(told(text).contains(words), "{}", told(text));
        }
    }
}
