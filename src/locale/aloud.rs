//! A text cut for the ear: sentences that are spoken one after the other, and where each of their words stands in the text.

use std::ops::Range;

use unicode_segmentation::UnicodeSegmentation;

/// With fewer letters it is no sentence but the beginning of one: `Mr. Sato`, `1. Look`.
const FEWEST_LETTERS: usize = 3;

/// Signs that belong to what is before them.
const CLOSING: [char; 5] = ['»', '”', '’', ')', ']'];

/// One sentence, as it is shown and as it is said.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sentence {
    /// Where it stands in the text, in bytes.
    pub range: Range<usize>,
    /// What is said: without the signs that only order letters on the screen, which some voices spell out.
    pub said: String,
    /// Where each letter of `said` stands in the text, in bytes.
    places: Vec<Range<usize>>,
}

/// The sentences of a text; what has no letter and no digit is not said.
pub fn sentences(text: &str) -> Vec<Sentence> {
    let mut found: Vec<Sentence> = Vec::new();
    let mut open: Option<usize> = None;
    for (at, piece) in text.split_sentence_bound_indices() {
        let mut start = open.take().unwrap_or(at);
        // French leaves a space before the sign that closes what somebody said: it ends no sentence.
        if piece.starts_with(CLOSING)
            && let Some(before) = found.pop()
        {
            start = before.range.start;
        }
        let range = trimmed(text, start..at + piece.len());
        if letters(&text[range.clone()]) < FEWEST_LETTERS {
            open = Some(start);
        } else {
            found.push(Sentence::new(text, range));
        }
    }
    if let Some(start) = open {
        let range = trimmed(text, start..text.len());
        if letters(&text[range.clone()]) > 0 {
            found.push(Sentence::new(text, range));
        }
    }
    found
}

fn letters(text: &str) -> usize {
    text.chars().filter(|c| c.is_alphanumeric()).count()
}

fn trimmed(text: &str, range: Range<usize>) -> Range<usize> {
    let piece = &text[range.clone()];
    let start = range.start + piece.len() - piece.trim_start().len();
    start..start + piece.trim().len()
}

/// Signs that are never said: the order of writing, and the mark of a file's beginning.
fn is_silent(c: char) -> bool {
    matches!(
        c,
        '\u{2066}'..='\u{2069}' | '\u{200E}' | '\u{200F}' | '\u{FEFF}'
    )
}

impl Sentence {
    fn new(text: &str, range: Range<usize>) -> Self {
        let mut said = String::new();
        let mut places = Vec::new();
        for (at, c) in text[range.clone()].char_indices() {
            if is_silent(c) {
                continue;
            }
            // Spaces that only forbid a line's end are spaces to a voice.
            said.push(if c.is_whitespace() { ' ' } else { c });
            let at = range.start + at;
            places.push(at..at + c.len_utf8());
        }
        Self {
            range,
            said,
            places,
        }
    }

    /// The whole text as one piece, for a recording of it.
    pub fn whole(text: &str) -> Self {
        Self::new(text, trimmed(text, 0..text.len()))
    }

    /// The words of `said`, in letters (not bytes), without the signs around them.
    pub fn words(&self) -> Vec<Range<usize>> {
        let mut words = Vec::new();
        let mut word: Option<Range<usize>> = None;
        for (at, c) in self.said.chars().enumerate() {
            if c.is_whitespace() {
                words.extend(word.take());
            } else if c.is_alphanumeric() {
                word = Some(word.map_or(at, |word| word.start)..at + 1);
            }
        }
        words.extend(word);
        words
    }

    /// The word at a letter of `said`, as bytes of the text; none between words.
    pub fn word_at(&self, letter: usize) -> Option<Range<usize>> {
        let mut words = self.words().into_iter();
        let word = words.find(|word| letter < word.end)?;
        // A voice tells of a word at the sign before it at the earliest.
        (letter + 2 >= word.start).then(|| self.place(word))
    }

    /// Letters of `said` as bytes of the text.
    pub fn place(&self, letters: Range<usize>) -> Range<usize> {
        let place = |letter: usize| self.places.get(letter).or(self.places.last());
        let start = place(letters.start).map_or(self.range.start, |place| place.start);
        let end = place(letters.end.saturating_sub(1)).map_or(start, |place| place.end);
        start..end.max(start)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn shown(text: &str) -> Vec<&str> {
        let sentences = sentences(text).into_iter();
        sentences.map(|sentence| &text[sentence.range]).collect()
    }

    #[test]
    fn sentences_in_three_languages() {
        assert_eq!(
            shown("Who may see it? Only you. Really!"),
            ["Who may see it?", "Only you.", "Really!"]
        );
        assert_eq!(
            shown(
                "Qui peut le voir\u{202f}? Toi seul. «\u{202f}Ah bon\u{202f}!\u{202f}» dit Zuri."
            ),
            [
                "Qui peut le voir\u{202f}?",
                "Toi seul.",
                "«\u{202f}Ah bon\u{202f}!\u{202f}» dit Zuri."
            ]
        );
        assert_eq!(
            shown("من يراه؟ أنت وحدك. حقًّا!"),
            ["من يراه؟", "أنت وحدك.", "حقًّا!"]
        );
    }

    #[test]
    fn what_is_too_short_belongs_to_what_follows() {
        assert_eq!(
            shown("Ask Mr. Sato. He knows."),
            ["Ask Mr.", "Sato.", "He knows."]
        );
        assert_eq!(shown("1. Look. 2. Ask."), ["1. Look.", "2. Ask."]);
        assert_eq!(shown("A. B"), ["A. B"]);
        assert_eq!(shown("… — !"), [""; 0]);
    }

    #[test]
    fn signs_of_order_are_not_said_and_every_word_knows_its_place() {
        let text = "Hello \u{2068}Teo\u{2069}, you’re in!";
        let sentence = &sentences(text)[0];
        assert_eq!(sentence.said, "Hello Teo, you’re in!");
        let words = sentence.words().into_iter();
        let words: Vec<&str> = words.map(|word| &text[sentence.place(word)]).collect();
        assert_eq!(words, ["Hello", "Teo", "you’re", "in"]);
        assert_eq!(sentence.word_at(6), Some(9..12));
        assert_eq!(sentence.word_at(7), Some(9..12), "within the word");
        assert_eq!(sentence.word_at(100), None);
    }

    #[test]
    fn arabic_words_keep_their_marks() {
        let text = "كتبَتْ: «مرحبًا»!";
        let sentence = &sentences(text)[0];
        let words = sentence.words().into_iter();
        let words: Vec<&str> = words.map(|word| &text[sentence.place(word)]).collect();
        assert_eq!(words[1].trim_end_matches('ا'), "مرحبً");
        assert_eq!(words.len(), 2);
    }

    proptest! {
        #[test]
        fn no_text_breaks_it(text in "\\PC{0,60}", letter in 0..80usize) {
            let mut end = 0;
            for sentence in sentences(&text) {
                prop_assert!(sentence.range.start >= end);
                end = sentence.range.end;
                prop_assert!(!text[sentence.range.clone()].is_empty());
                for word in sentence.words() {
                    prop_assert!(!text[sentence.place(word)].is_empty());
                }
                if let Some(word) = sentence.word_at(letter) {
                    prop_assert!(!text[word].is_empty());
                }
            }
        }
    }
}
