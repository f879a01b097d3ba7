//! How long sentences are. A sentence ends at . ! ? … and their kin, when nothing but closing marks stands before the next
//! blank, and at an empty line. Words are what blanks part and a letter or digit is in; in scripts without blanks they
//! are counted by the letters that a word usually has.

use super::catalog::Reading;

/// A sentence or more: where it begins and how many words it has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Length {
    pub offset: usize,
    pub words: usize,
}

/// The sentences of a reading.
pub(super) fn sentences(reading: &Reading) -> Vec<Length> {
    let mut sentences = Vec::new();
    let mut start = 0;
    for at in 0..reading.len() {
        if ends(reading, at) {
            sentences.extend(length(&reading[start..=at]));
            start = at + 1;
        }
    }
    sentences.extend(length(&reading[start..]));
    sentences
}

/// A whole reading as one.
pub(super) fn whole(reading: &Reading) -> Option<Length> {
    length(reading)
}

fn ends(reading: &Reading, at: usize) -> bool {
    let (_, c) = reading[at];
    let next = |from: usize| reading.get(from).map(|(_, c)| *c);
    match c {
        // Where no blank follows the end of a sentence.
        '。' | '！' | '？' | '।' | '॥' | '။' | '።' => true,
        '.' | '!' | '?' | '…' | '؟' | '۔' => {
            let mut after = at + 1;
            while next(after).is_some_and(closes) {
                after += 1;
            }
            next(after).is_none_or(char::is_whitespace)
        }
        '\n' => next(at + 1) == Some('\n'),
        _ => false,
    }
}

fn closes(c: char) -> bool {
    matches!(c, '"' | '\'' | '”' | '’' | '»' | ')' | ']' | '“' | '.' | '!' | '?' | '…' | '؟')
        // A blank that does not part belongs to the mark after it, as in French.
        || matches!(c, '\u{a0}' | '\u{202f}' | '\u{200f}' | '\u{200e}' | '\u{2069}')
}

fn length(letters: &[(usize, char)]) -> Option<Length> {
    let first = letters.iter().find(|(_, c)| c.is_alphanumeric())?;
    let words = letters
        .split(|(_, c)| c.is_whitespace() || matches!(c, '—' | '–' | '/'))
        .map(words_in)
        .sum();
    Some(Length {
        offset: first.0,
        words,
    })
}

/// The words between two blanks.
fn words_in(letters: &[(usize, char)]) -> usize {
    let (mut ideographs, mut syllables, mut others) = (0usize, 0usize, false);
    for &(_, c) in letters {
        match c {
            // Han and kana: a word has about two.
            '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}' => {
                ideographs += 1
            }
            // Thai, Lao, Burmese, Khmer: a word has about four.
            '\u{0e00}'..='\u{0eff}' | '\u{1000}'..='\u{109f}' | '\u{1780}'..='\u{17ff}' => {
                syllables += 1
            }
            c => others |= c.is_alphanumeric(),
        }
    }
    ideographs.div_ceil(2) + syllables.div_ceil(4) + usize::from(others)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(text: &str) -> Vec<usize> {
        let reading: Reading = text.char_indices().collect();
        sentences(&reading)
            .iter()
            .map(|sentence| sentence.words)
            .collect()
    }

    #[test]
    fn sentences_end_where_a_reader_stops() {
        assert_eq!(words("One two. Three!  Four five six?"), [2, 1, 3]);
        assert_eq!(words("It costs 3.50 at 10.30"), [5]);
        assert_eq!(words("“Who is it?” asks Teo."), [3, 2]);
        assert_eq!(words("Wait… what?! (Yes.)"), [1, 1, 1]);
        assert_eq!(words("One line\ngoes on\n\nnew one"), [4, 2]);
        assert_eq!(words("..."), Vec::<usize>::new());
        assert_eq!(words(""), Vec::<usize>::new());
    }

    #[test]
    fn words_are_counted_as_each_language_writes_them() {
        assert_eq!(words("Qu’est-ce que c’est\u{a0}? L’école\u{202f}!"), [3, 1]);
        assert_eq!(words("Vraiment ? Oui !"), [1, 1]);
        assert_eq!(words("مَن يرى صورتك؟ أخبر شخصًا كبيرًا."), [3, 3]);
        assert_eq!(words("你好世界。再见！"), [2, 1]);
        assert_eq!(words("สวัสดีครับ"), [3]);
        assert_eq!(words("safe — and kind"), [3]);
    }

    #[test]
    fn a_sentence_knows_where_it_begins() {
        let reading: Reading = " “Ha!” Now you.".char_indices().collect();
        let starts: Vec<_> = sentences(&reading).iter().map(|it| it.offset).collect();
        assert_eq!(starts, [4, 11]);
    }
}
