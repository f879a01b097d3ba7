//! Whether a file's format is one that this program knows, before its shape is looked at.

use super::findings::In;
use crate::source::Source;

/// The newest format of every kind of file that this program knows.
const FORMAT: u64 = 1;

/// Reads a file in the shape of `T`, unless its format is newer than this program. `field` holds the format.
pub(super) fn shape<'a, T: serde::Deserialize<'a>>(
    source: Source<'a>,
    field: &str,
    found: &mut In,
) -> Option<T> {
    if let Some((offset, format)) = number_of(source.text, field)
        && format != FORMAT
    {
        let problem = if format > FORMAT {
            source.problem_at(
                offset,
                format!("this file has the {field} {format}; this program knows {FORMAT} at most"),
                "use a newer program, or the file that came with this one",
            )
        } else {
            let what = format!("there is no {field} {format}");
            source.problem_at(offset, what, format!("write `{field}: {FORMAT}`"))
        };
        found.unread(problem);
        return None;
    }
    match source.read() {
        Ok(raw) => Some(raw),
        Err(problem) => {
            found.unread(problem);
            None
        }
    }
}

/// The number of a field directly in the file's outermost parentheses, and where it stands. Found without reading the
/// file, since a newer one may have any shape.
fn number_of(text: &str, field: &str) -> Option<(usize, u64)> {
    let (bytes, mut at, mut depth) = (text.as_bytes(), 0, 0usize);
    while at < bytes.len() {
        match bytes[at] {
            b'"' => {
                at += 1;
                while at < bytes.len() && bytes[at] != b'"' {
                    at += if bytes[at] == b'\\' { 2 } else { 1 };
                }
            }
            b'/' if bytes.get(at + 1) == Some(&b'/') => {
                while at < bytes.len() && bytes[at] != b'\n' {
                    at += 1;
                }
            }
            b'(' | b'[' | b'{' => depth += 1,
            b')' | b']' | b'}' => depth = depth.saturating_sub(1),
            byte if depth == 1 && byte.is_ascii_alphabetic() => {
                let word = word_at(bytes, at);
                let rest = text.get(at + word..)?.trim_start();
                if text.get(at..at + word) == Some(field)
                    && let Some(value) = rest.strip_prefix(':')
                {
                    let value = value.trim_start();
                    let digits = value.bytes().take_while(u8::is_ascii_digit).count();
                    return value[..digits]
                        .parse()
                        .ok()
                        .map(|number| (text.len() - value.len(), number));
                }
                at += word;
                continue;
            }
            _ => {}
        }
        at += 1;
    }
    None
}

fn word_at(bytes: &[u8], at: usize) -> usize {
    bytes[at..]
        .iter()
        .take_while(|byte| byte.is_ascii_alphanumeric() || **byte == b'_')
        .count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_format_is_found_in_any_shape() {
        let text = "// version: 7\nBank(\n  note: \"version: 8 \\\" (\",\n  inner: (version: 9),\n  version : 12, (";
        assert_eq!(
            number_of(text, "version").map(|(_, number)| number),
            Some(12)
        );
        assert_eq!(number_of(text, "format"), None);
        for odd in [
            "",
            "(",
            "(version",
            "(version:",
            "(version: x",
            "(\"",
            "(\"\\",
            "(vérsion: 1",
            "(version: 99999999999999999999",
        ] {
            assert_eq!(number_of(odd, "version"), None, "{odd}");
        }
    }
}
