//! Signs as a language's readers know them: the French blank that does not part, the Arabic question mark, digits of one kind.

use super::catalog::Reading;

/// What is amiss at a place of a text, and how it is mended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Sign {
    /// In bytes.
    pub offset: usize,
    pub what: &'static str,
    pub mend: &'static str,
}

/// The signs of a text that are not its language's.
pub(super) fn strange(tag: &str, reading: &Reading) -> Vec<Sign> {
    let rule: fn(char, char) -> Option<(&'static str, &'static str)> =
        match tag.split('-').next().unwrap_or_default() {
            "fr" => french,
            "ar" => arabic,
            _ => return Vec::new(),
        };
    let pairs = reading.windows(2).filter_map(|pair| {
        let &[(_, before), (offset, sign)] = pair else {
            return None;
        };
        let (what, mend) = rule(before, sign)?;
        Some(Sign { offset, what, mend })
    });
    pairs.collect()
}

/// A line must not end between a word and its sign (Lexique des règles typographiques en usage à l'Imprimerie nationale).
fn french(before: char, sign: char) -> Option<(&'static str, &'static str)> {
    let parts = matches!(
        (before, sign),
        (' ', '?' | '!' | ':' | ';' | '»') | ('«', ' ')
    );
    parts.then_some((
        "a line may end between this sign and its word",
        "write a no-break space here, U+00A0 or U+202F",
    ))
}

/// Signs of the script itself; and the digits that the program's own numbers have, since two kinds in one sentence confuse.
fn arabic(before: char, sign: char) -> Option<(&'static str, &'static str)> {
    let is_arabic = matches!(before, '\u{620}'..='\u{65f}' | '\u{66e}'..='\u{6d3}' | '»' | ')');
    match sign {
        '?' if is_arabic => Some(("this is not the Arabic question mark", "write ؟")),
        ',' if is_arabic => Some(("this is not the Arabic comma", "write ،")),
        ';' if is_arabic => Some(("this is not the Arabic semicolon", "write ؛")),
        '\u{660}'..='\u{669}' => Some((
            "numbers are in 0 to 9 elsewhere in this language",
            "write this digit so, too",
        )),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(tag: &str, text: &str) -> Vec<usize> {
        let reading: Reading = text.char_indices().collect();
        strange(tag, &reading).iter().map(|it| it.offset).collect()
    }

    #[test]
    fn a_french_sign_keeps_to_its_word() {
        assert_eq!(at("fr", "Qui ?"), [4]);
        assert_eq!(at("fr-CA", "« Oui »"), [2, 7]);
        assert!(at("fr", "Qui\u{a0}? «\u{202f}Toi\u{202f}»\u{a0}: à 12:30.").is_empty());
        assert!(at("en", "Who ?").is_empty());
    }

    #[test]
    fn arabic_has_signs_of_its_own() {
        assert_eq!(at("ar", "من?"), [4]);
        assert_eq!(at("ar", "نعم, لا; 3 أو ٣"), [6, 12, 21]);
        assert!(at("ar", "من؟ نعم، لا؛ 3 و«a, b»").is_empty());
    }
}
