//! Which texts the program's own sources name: string literals that are ids, or patterns of ids for `format!`.

use std::collections::BTreeSet;

/// Texts whose ids begin so are the program's: a literal that begins so must be a text, or be the beginning of some.
const PREFIXES: [&str; 4] = ["ui-", "seat-", "code-", "sound-"];

/// Folders that make the ids of content's texts by convention; what they name is known better from the content.
const BY_CONVENTION: [&str; 3] = ["src/activities/", "src/curriculum/", "src/locale/"];

/// What a source file names.
#[derive(Debug, Default)]
pub(super) struct Names {
    /// Every literal that could be an id; those that must be texts are [`must_be_a_text`].
    pub ids: Vec<Name>,
    /// `ui-mood-{}` or `ui-mood-`: ids that begin and end so, with anything where braces stand.
    pub patterns: Vec<Name>,
}

/// A literal and where it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Name {
    pub text: String,
    pub file: String,
    pub offset: usize,
}

/// Whether a literal belongs to the program's texts.
pub(super) fn must_be_a_text(literal: &str) -> bool {
    PREFIXES.iter().any(|prefix| literal.starts_with(prefix))
}

/// Reads the sources, path and text.
pub(super) fn names(sources: &[(String, String)]) -> Names {
    let mut names = Names::default();
    for (file, text) in sources {
        if BY_CONVENTION.iter().any(|folder| file.starts_with(folder)) {
            continue;
        }
        for (offset, literal) in literals(without_tests(file, text)) {
            let name = Name {
                text: literal.to_owned(),
                file: file.clone(),
                offset,
            };
            if crate::activities::is_id(literal) {
                names.ids.push(name);
            } else if must_be_a_text(literal) && is_pattern(literal) {
                names.patterns.push(name);
            }
        }
    }
    names
}

/// What a file says, but for its tests: they stand last and name what need not exist.
fn without_tests<'a>(file: &str, text: &'a str) -> &'a str {
    if file.ends_with("tests.rs") || file.contains("/tests/") {
        return "";
    }
    &text[..text.find("#[cfg(test)]\nmod ").unwrap_or(text.len())]
}

/// Everything that could be a name in the program's sources.
pub(super) struct Mentions<'a> {
    whole: BTreeSet<&'a str>,
    /// `place-{}`: all that begins so.
    patterns: BTreeSet<&'a str>,
}

impl<'a> Mentions<'a> {
    /// Of these sources, path and text.
    pub fn of(sources: &'a [(String, String)]) -> Self {
        let said = sources
            .iter()
            .flat_map(|(file, text)| literals(without_tests(file, text)))
            .map(|(_, literal)| literal);
        let (patterns, whole) =
            said.partition(|literal| literal.contains('{') || literal.ends_with('-'));
        Self { whole, patterns }
    }

    /// Whether the program says this name, or makes names of its form.
    pub fn names(&self, name: &str) -> bool {
        let mut patterns = self.patterns.iter();
        self.whole.contains(name)
            || patterns.any(|pattern| !pattern.starts_with('{') && fits(pattern, name))
    }
}

fn is_pattern(literal: &str) -> bool {
    let open = literal.contains('{') && literal.contains('}') || literal.ends_with('-');
    open && fixed(literal).all(|part| part.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-'))
}

/// The fixed parts of a pattern.
fn fixed(pattern: &str) -> impl Iterator<Item = &str> {
    pattern
        .split('{')
        .enumerate()
        .map(|(index, part)| match index {
            0 => part,
            _ => part.split_once('}').map_or("", |(_, rest)| rest),
        })
}

/// Whether an id has the form of a pattern.
pub(super) fn fits(pattern: &str, id: &str) -> bool {
    let parts: Vec<_> = fixed(pattern).collect();
    let Some(mut rest) = id.strip_prefix(parts[0]) else {
        return false;
    };
    if parts.len() == 1 {
        return !rest.is_empty();
    }
    for part in &parts[1..parts.len() - 1] {
        let Some((_, after)) = rest.split_once(part) else {
            return false;
        };
        rest = after;
    }
    rest.strip_suffix(parts[parts.len() - 1])
        .is_some_and(|filled| !filled.is_empty())
}

/// The string literals of Rust source and the bytes at which they begin; escapes stay as written. Comments, and
/// characters in quotation marks, are passed over.
fn literals(text: &str) -> Vec<(usize, &str)> {
    let (bytes, mut found, mut at) = (text.as_bytes(), Vec::new(), 0);
    while at < bytes.len() {
        match bytes[at] {
            b'/' if bytes.get(at + 1) == Some(&b'/') => {
                at += bytes[at..]
                    .iter()
                    .position(|byte| *byte == b'\n')
                    .unwrap_or(bytes.len() - at);
            }
            b'/' if bytes.get(at + 1) == Some(&b'*') => at = after_comment(bytes, at),
            b'r' if raw_hashes(bytes, at).is_some() => {
                let hashes = raw_hashes(bytes, at).unwrap_or_default();
                let start = at + 1 + hashes + 1;
                let end = format!("\"{}", "#".repeat(hashes));
                let Some(length) = text.get(start..).and_then(|rest| rest.find(&end)) else {
                    break;
                };
                found.push((start, &text[start..start + length]));
                at = start + length + end.len();
            }
            b'"' => {
                let start = at + 1;
                at = start;
                while at < bytes.len() && bytes[at] != b'"' {
                    at += if bytes[at] == b'\\' { 2 } else { 1 };
                }
                if let Some(literal) = text.get(start..at) {
                    found.push((start, literal));
                }
                at += 1;
            }
            b'\'' if bytes.get(at + 1) == Some(&b'\\') => {
                at += 3;
                at += bytes
                    .get(at..)
                    .and_then(|rest| rest.iter().position(|b| *b == b'\''))
                    .map_or(0, |n| n + 1);
            }
            b'\'' if bytes.get(at + 2) == Some(&b'\'') => at += 3,
            _ => at += 1,
        }
    }
    found
}

/// How many hashes a raw string that begins here has; none if none begins.
fn raw_hashes(bytes: &[u8], at: usize) -> Option<usize> {
    let part_of_a_name = at > 0
        && (bytes[at - 1].is_ascii_alphanumeric() && bytes[at - 1] != b'b'
            || bytes[at - 1] == b'_');
    let hashes = bytes[at + 1..]
        .iter()
        .take_while(|byte| **byte == b'#')
        .count();
    (!part_of_a_name && bytes.get(at + 1 + hashes) == Some(&b'"')).then_some(hashes)
}

/// The end of a block comment; they nest.
fn after_comment(bytes: &[u8], mut at: usize) -> usize {
    let mut depth = 0usize;
    while at < bytes.len() {
        match &bytes[at..bytes.len().min(at + 2)] {
            b"/*" => (depth, at) = (depth + 1, at + 2),
            b"*/" => (depth, at) = (depth - 1, at + 2),
            _ => at += 1,
        }
        if depth == 0 {
            break;
        }
    }
    at
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn literals_are_found_and_nothing_else() {
        let text = r##"// "no" 'n
            /* "no" /* "no" */ "no" */ let a: &'static str = "yes-1"; let q = '"'; let e = '\''; let u = '\u{22}';
            f(r"yes-2", r#"yes "3" "#, b"yes-4", "yes \" 5", xr); "##;
        let found: Vec<_> = literals(text)
            .into_iter()
            .map(|(_, literal)| literal)
            .collect();
        assert_eq!(
            found,
            ["yes-1", "yes-2", "yes \"3\" ", "yes-4", "yes \\\" 5"]
        );
        for odd in ["\"", "'", "'\\", "r#\"", "/*", "\"\\", "r", "é\"é"] {
            literals(odd);
        }
    }

    #[test]
    fn patterns_fit_what_format_would_make() {
        assert!(fits("ui-mood-{}", "ui-mood-happy"));
        assert!(fits("ui-mood-", "ui-mood-happy"));
        assert!(fits("ui-{place}-title", "ui-map-title"));
        assert!(fits("ui-{a}-b-{c}", "ui-x-b-y"));
        for (pattern, id) in [
            ("ui-mood-{}", "ui-mood-"),
            ("ui-mood-", "ui-mood-"),
            ("ui-{}-title", "ui-map-heading"),
        ] {
            assert!(!fits(pattern, id), "{pattern} {id}");
        }
    }

    #[test]
    fn tests_and_the_folders_of_conventions_name_nothing() {
        let source = |file: &str, text: &str| (file.to_owned(), text.to_owned());
        let names = names(&[
            source(
                "src/a.rs",
                "f(\"ui-a\", \"ui-b-{}\", \"not an id\", \"ui-c {}\")\n#[cfg(test)]\nmod tests { \"ui-d\" }",
            ),
            source("src/curriculum/b.rs", "\"ui-e\""),
            source("src/a/tests.rs", "\"ui-f\""),
        ]);
        assert_eq!(
            names
                .ids
                .iter()
                .map(|name| name.text.as_str())
                .collect::<Vec<_>>(),
            ["ui-a"]
        );
        assert_eq!(
            names
                .patterns
                .iter()
                .map(|name| name.text.as_str())
                .collect::<Vec<_>>(),
            ["ui-b-{}"]
        );
    }
}
