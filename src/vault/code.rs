//! The recovery code: 24 characters that are easily read and copied by hand.

use super::VaultError;
use std::fmt;
use std::str::FromStr;

/// Crockford's base 32: no I, L, O and U.
const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
/// Characters of a code, the last of which checks the others.
pub const CODE_CHARACTERS: usize = 24;

/// 115 random bits as 23 characters, and a check character that finds every single slip and every two swapped
/// characters. Shown as six groups of four.
#[derive(Clone, PartialEq, Eq)]
pub struct RecoveryCode([u8; CODE_CHARACTERS]);

impl RecoveryCode {
    /// A new random code.
    ///
    /// # Errors
    /// [`VaultError::NoRandom`].
    pub fn draw() -> Result<Self, VaultError> {
        let mut random = [0; CODE_CHARACTERS];
        getrandom::fill(&mut random).map_err(|_| VaultError::NoRandom)?;
        let mut values = random.map(|byte| byte & 31);
        values[CODE_CHARACTERS - 1] = check(&values);
        Ok(Self(values.map(|value| ALPHABET[usize::from(value)])))
    }

    /// The bytes from which the wrapping key follows.
    pub(super) fn secret(&self) -> &[u8] {
        &self.0
    }
}

/// The check value over the first 23 values: each is multiplied with its own power of x in GF(32), so that neither one
/// changed value nor two exchanged ones leave the sum as it was.
fn check(values: &[u8; CODE_CHARACTERS]) -> u8 {
    let times_x = |value: u8| {
        if value & 16 == 0 {
            value << 1
        } else {
            ((value << 1) & 31) ^ 0b00101
        }
    };
    values[..CODE_CHARACTERS - 1]
        .iter()
        .fold(0, |sum, value| times_x(sum ^ value))
}

impl fmt::Display for RecoveryCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (at, character) in self.0.iter().enumerate() {
            if at > 0 && at % 4 == 0 {
                f.write_str("-")?;
            }
            write!(f, "{}", char::from(*character))?;
        }
        Ok(())
    }
}

impl FromStr for RecoveryCode {
    type Err = VaultError;

    /// Reads what a person copied: any case, spaces and hyphens anywhere, O for 0, I and L for 1, digits of any keyboard.
    fn from_str(text: &str) -> Result<Self, VaultError> {
        let mut values = Vec::new();
        for character in text
            .chars()
            .filter(|c| !c.is_whitespace() && !"-‐‑–_.".contains(*c))
        {
            let character = match character.to_ascii_uppercase() {
                'O' => b'0',
                'I' | 'L' => b'1',
                other => ascii_digit(other)
                    .or(u8::try_from(other).ok())
                    .ok_or(VaultError::MistypedCode)?,
            };
            let value = ALPHABET
                .iter()
                .position(|known| *known == character)
                .ok_or(VaultError::MistypedCode)?;
            values.push(value as u8);
        }
        let values: [u8; CODE_CHARACTERS] =
            values.try_into().map_err(|_| VaultError::MistypedCode)?;
        if check(&values) != values[CODE_CHARACTERS - 1] {
            return Err(VaultError::MistypedCode);
        }
        Ok(Self(values.map(|value| ALPHABET[usize::from(value)])))
    }
}

/// A decimal digit of the Latin, Arabic-Indic or Persian keyboard, in ASCII.
pub(super) fn ascii_digit(character: char) -> Option<u8> {
    let digit = match character {
        '0'..='9' => character as u32 - '0' as u32,
        '\u{660}'..='\u{669}' => character as u32 - 0x660,
        '\u{6f0}'..='\u{6f9}' => character as u32 - 0x6f0,
        _ => return None,
    };
    u8::try_from(digit).ok().map(|digit| b'0' + digit)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn code() -> RecoveryCode {
        RecoveryCode::draw().expect("random numbers")
    }

    #[test]
    fn a_code_is_six_groups_of_four_and_reads_back() {
        let code = code();
        let text = code.to_string();
        let groups: Vec<_> = text.split('-').collect();
        assert_eq!(
            (groups.len(), groups.iter().all(|group| group.len() == 4)),
            (6, true),
            "{text}"
        );
        assert!(text.parse::<RecoveryCode>().is_ok_and(|read| read == code));
        let as_written = text
            .to_lowercase()
            .replace('-', " ")
            .replace('0', "o")
            .replace('1', "l");
        assert!(
            as_written
                .parse::<RecoveryCode>()
                .is_ok_and(|read| read == code)
        );
        let arabic: String = text
            .chars()
            .map(|c| {
                c.to_digit(10)
                    .and_then(|d| char::from_u32(0x660 + d))
                    .unwrap_or(c)
            })
            .collect();
        assert!(
            arabic
                .parse::<RecoveryCode>()
                .is_ok_and(|read| read == code)
        );
    }

    #[test]
    fn every_single_slip_and_every_swap_is_found() {
        let characters: Vec<char> = code().to_string().chars().filter(|c| *c != '-').collect();
        let reads = |characters: &[char]| {
            characters
                .iter()
                .collect::<String>()
                .parse::<RecoveryCode>()
                .is_ok()
        };
        assert!(reads(&characters), "the twin: unchanged it reads");
        for at in 0..CODE_CHARACTERS {
            for other in ALPHABET
                .iter()
                .map(|byte| char::from(*byte))
                .filter(|other| *other != characters[at])
            {
                let mut slipped = characters.clone();
                slipped[at] = other;
                assert!(!reads(&slipped), "{at} {other}");
            }
            for with in (at + 1..CODE_CHARACTERS).filter(|with| characters[*with] != characters[at])
            {
                let mut swapped = characters.clone();
                swapped.swap(at, with);
                assert!(!reads(&swapped), "{at} {with}");
            }
        }
    }

    #[test]
    fn what_no_code_can_be_is_mistyped() {
        for bad in [
            "",
            "1234",
            "U".repeat(24).as_str(),
            "é".repeat(24).as_str(),
            "0".repeat(25).as_str(),
        ] {
            assert_eq!(
                bad.parse::<RecoveryCode>().err(),
                Some(VaultError::MistypedCode),
                "{bad}"
            );
        }
    }
}
