//! What is wrong with an .ftl file, said with its place.

use crate::problem::Problem;
use crate::source::Source;
use fluent_bundle::FluentResource;
use fluent_syntax::parser::{ErrorKind, ParserError};

/// More brackets inside brackets than any text needs. The parser calls itself for each, so that a damaged file could
/// otherwise exhaust the stack.
const DEEPEST: usize = 40;

/// A parsed file and what is wrong with it; the file is without what could not be read.
pub(crate) fn parse(file: &str, text: &str) -> (FluentResource, Vec<Problem>) {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let source = Source::new(file, text);
    if let Some(offset) = too_deep(text) {
        let problem = source.problem_at(
            offset,
            "too many brackets inside brackets",
            "close the brackets, or write the text more simply",
        );
        return (empty(), vec![problem]);
    }
    match FluentResource::try_new(text.to_owned()) {
        Ok(resource) => (resource, Vec::new()),
        Err((resource, errors)) => {
            let problems = errors.iter().map(|error| explain(&source, error)).collect();
            (resource, problems)
        }
    }
}

fn empty() -> FluentResource {
    match FluentResource::try_new(String::new()) {
        Ok(resource) | Err((resource, _)) => resource,
    }
}

/// Where an entry nests deeper than [`DEEPEST`]. Brackets that plain text leaves open count too, and are forgotten at
/// the next entry.
fn too_deep(text: &str) -> Option<usize> {
    let mut open = 0usize;
    let mut offset = 0;
    for line in text.split_inclusive('\n') {
        if begins_an_entry(line) {
            open = 0;
        }
        for (at, byte) in line.bytes().enumerate() {
            match byte {
                b'{' | b'(' => open += 1,
                b'}' | b')' => open = open.saturating_sub(1),
                _ => {}
            }
            if open > DEEPEST {
                return Some(offset + at);
            }
        }
        offset += line.len();
    }
    None
}

fn begins_an_entry(line: &str) -> bool {
    let Some((name, _)) = line.split_once('=') else {
        return false;
    };
    let name = name.strip_prefix('-').unwrap_or(name).trim_end();
    name.starts_with(|c: char| c.is_ascii_alphabetic())
        && name
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || c == '-' || c == '_')
}

fn explain(source: &Source, error: &ParserError) -> Problem {
    use ErrorKind as E;
    // An error at a line's end belongs to that line, not to the next.
    let mut offset = error.pos.start.min(source.text.len());
    if let Some(slice) = &error.slice
        && offset >= slice.end
    {
        let inside = source.text.get(slice.clone()).unwrap_or_default();
        offset = slice.start + inside.trim_end().len();
    }
    let (what, mend) = match &error.kind {
        E::ExpectedToken('}') => ("a `{` is not closed", "close it with `}`"),
        E::ExpectedToken('=') => (
            "this is neither a text, nor a comment, nor a blank line",
            "write `id = the text`, begin a comment with `# `, and indent lines that go on",
        ),
        E::ExpectedMessageField { .. } => ("this text has no words", "write them after the `=`"),
        E::ExpectedTermField { .. } => ("this term has no words", "write them after the `=`"),
        E::MissingDefaultVariant => ("no variant is the default", "put a `*` before one of them"),
        E::MultipleDefaultVariants => ("two variants are the default", "keep one `*`"),
        E::MissingValue => ("a value is missing", "write it, or remove the line"),
        E::UnterminatedStringLiteral => ("a quotation mark is never closed", "close it"),
        E::UnbalancedClosingBrace => (
            "a `}` closes nothing",
            "remove it; a brace that shall be read is written {\"}\"}",
        ),
        E::ExpectedCharRange { range } if range.contains("a-z") => (
            "an id is expected here",
            "ids have lower case letters, digits and hyphens, and begin with a letter",
        ),
        other => {
            return source.problem_at(
                offset,
                format!("this cannot be read: {other}"),
                "compare with a text that works",
            );
        }
    };
    source.problem_at(offset, what, mend)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn problems(text: &str) -> Vec<(usize, String)> {
        let (_, problems) = parse("x.ftl", text);
        problems
            .into_iter()
            .map(|problem| (problem.line, problem.what))
            .collect()
    }

    #[test]
    fn a_fault_has_its_line_and_the_rest_is_read() {
        let (resource, found) = parse("x.ftl", "good = Good\nbad = { $x\nfine = Fine\n");
        assert_eq!(found.len(), 1);
        assert_eq!(
            (found[0].line, found[0].what.as_str()),
            (2, "a `{` is not closed"),
            "{found:?}"
        );
        assert!(resource.entries().count() >= 2);
        assert!(problems("good = Good\nfine = Fine { $x }\n").is_empty());
    }

    #[test]
    fn endless_brackets_are_refused() {
        for open in ["{", "{(", "{F(", "{\n", "{F(\n", "{ $x ->\n *[a] {"] {
            let text = format!("a = {}", open.repeat(100_000));
            assert!(!problems(&text).is_empty(), "{open}");
        }
        assert!(problems("sad = Oh no :(\n").is_empty());
        let many: String = (0..500).map(|n| format!("sad-{n} = Oh no :(\n")).collect();
        assert!(problems(&many).is_empty());
    }

    #[test]
    fn a_byte_order_mark_does_no_harm() {
        assert!(problems("\u{feff}a = A\n").is_empty());
    }
}
