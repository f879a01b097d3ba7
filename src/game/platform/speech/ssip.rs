//! The protocol of Linux desktops' speech service, SSIP: lines of text over a socket. Only what reading aloud needs.
//! <https://htmlpreview.github.io/?https://github.com/brailcom/speechd/blob/master/doc/ssip.html>

use std::ops::Range;

/// One answer or notification: its number and its lines.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Answer {
    pub code: u16,
    pub lines: Vec<String>,
}

/// What a notification says of a message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Event {
    Mark(String),
    Begin,
    End,
    Cancel,
}

impl Answer {
    /// Reads one answer, which ends with the line that has a space after its number; none when the service has gone.
    pub fn read(input: &mut impl std::io::BufRead) -> Option<Self> {
        let mut lines = Vec::new();
        loop {
            let mut bytes = Vec::new();
            if input.read_until(b'\n', &mut bytes).ok()? == 0 {
                return None;
            }
            let line = String::from_utf8_lossy(&bytes);
            let line = line.trim_end();
            let code = line.get(..3).and_then(|code| code.parse().ok())?;
            lines.push(line.get(4..).unwrap_or_default().to_owned());
            if line.as_bytes().get(3) != Some(&b'-') {
                return Some(Self { code, lines });
            }
        }
    }

    /// Whether it says that something went wrong.
    pub fn is_refusal(&self) -> bool {
        (300..700).contains(&self.code)
    }

    /// The number of a message that was taken.
    pub fn queued(&self) -> Option<u64> {
        (self.code == 225).then(|| self.lines.first()?.parse().ok())?
    }

    /// A notification: which message, and what of it.
    pub fn event(&self) -> Option<(u64, Event)> {
        let event = match self.code {
            700 => Event::Mark(self.lines.get(2)?.clone()),
            701 => Event::Begin,
            702 => Event::End,
            703 => Event::Cancel,
            _ => return None,
        };
        Some((self.lines.first()?.parse().ok()?, event))
    }

    /// The languages of a list of voices, as primary tags.
    pub fn languages(&self) -> Vec<String> {
        let mut languages: Vec<String> = Vec::new();
        // The last line is the answer's own.
        for line in self.lines.iter().rev().skip(1) {
            let tag = line.split('\t').nth(1).unwrap_or_default();
            let primary = tag.split(['-', '_']).next().unwrap_or_default();
            let primary = primary.to_lowercase();
            if (2..=3).contains(&primary.len()) && !languages.contains(&primary) {
                languages.push(primary);
            }
        }
        languages
    }
}

/// The commands by which a message is spoken, with a mark before each word; the name of a mark is the letter at which the word begins.
pub(super) fn speak(text: &str, words: &[Range<usize>], lang: &str, volume: u8) -> String {
    let mut marked = String::new();
    for (at, letter) in text.chars().enumerate() {
        if words.iter().any(|word| word.start == at) {
            marked += &format!("<mark name=\"{at}\"/>");
        }
        match letter {
            '&' => marked += "&amp;",
            '<' => marked += "&lt;",
            '>' => marked += "&gt;",
            '\r' | '\n' => marked.push(' '),
            letter => marked.push(letter),
        }
    }
    // -100 to 100; 0 is the service's own middle.
    let volume = i32::from(volume.clamp(1, 4)) * 50 - 100;
    let lang: String = lang
        .chars()
        .filter(|c| c.is_ascii_alphanumeric() || *c == '-')
        .collect();
    // It begins with `<`, so that no line is a lone full stop, which would end it.
    format!(
        "SET self LANGUAGE {lang}\r\nSET self VOLUME {volume}\r\nSPEAK\r\n<speak>{marked}</speak>\r\n.\r\n"
    )
}

/// The commands by which one introduces oneself.
pub(super) const HELLO: &str = "SET self CLIENT_NAME player:sango:aloud\r\nSET self NOTIFICATION ALL on\r\n\
    SET self SSML_MODE on\r\nSET self PRIORITY text\r\nSET self PUNCTUATION none\r\nSET self RATE -15\r\n\
    LIST OUTPUT_MODULES\r\nLIST SYNTHESIS_VOICES\r\n";

/// The command that stops what one has said oneself, and nobody else.
pub(super) const HUSH: &str = "CANCEL self\r\n";

#[cfg(test)]
mod tests {
    use super::*;

    fn answers(text: &str) -> Vec<Answer> {
        let mut input = text.as_bytes();
        std::iter::from_fn(|| Answer::read(&mut input)).collect()
    }

    #[test]
    fn answers_and_notifications_are_told_apart() {
        let all = answers(
            "208 OK CLIENT NAME SET\r\n230 OK RECEIVING DATA\r\n225-21\r\n225 OK MESSAGE QUEUED\r\n\
             701-21\r\n701-3\r\n701 BEGIN\r\n700-21\r\n700-3\r\n700-14\r\n700 INDEX MARK\r\n702-21\r\n702-3\r\n702 END\r\n\
             303 ERROR CANT SET LANGUAGE\r\n",
        );
        assert_eq!(all.len(), 7);
        assert_eq!(all[2].queued(), Some(21));
        assert_eq!(all[3].event(), Some((21, Event::Begin)));
        assert_eq!(all[4].event(), Some((21, Event::Mark("14".into()))));
        assert_eq!(all[5].event(), Some((21, Event::End)));
        assert!(all[6].is_refusal() && !all[5].is_refusal());
        assert_eq!(all[0].event(), None);
    }

    #[test]
    fn what_is_no_answer_ends_the_talk() {
        for odd in ["", "hello\n", "2\n", "xyz-1\n", "\u{fffd}\u{fffd}\n"] {
            assert_eq!(answers(odd), []);
        }
    }

    #[test]
    fn voices_have_languages() {
        let list = &answers(
            "249-Arabic\tar\tnone\r\n249-French (Belgium)\tfr-BE\tnone\r\n249-English\ten-GB\tnone\r\n249-English+x\ten\tx\r\n249 OK VOICE LIST SENT\r\n",
        )[0];
        let mut languages = list.languages();
        languages.sort();
        assert_eq!(languages, ["ar", "en", "fr"]);
    }

    #[test]
    fn words_are_marked_and_signs_are_no_markup() {
        let said = speak("Tom & <b>", &[0..3, 7..8], "fr\r\nQUIT", 4);
        assert_eq!(
            said,
            "SET self LANGUAGE frQUIT\r\nSET self VOLUME 100\r\nSPEAK\r\n\
             <speak><mark name=\"0\"/>Tom &amp; &lt;<mark name=\"7\"/>b&gt;</speak>\r\n.\r\n"
        );
        assert!(!speak(".\n.", &[], "en", 1).contains("\n.\n"));
    }
}
