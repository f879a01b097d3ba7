//! Sealing to a public key so that the length tells nothing: deflated, filled up to a fixed step, then encrypted with age.
//!
//! age draws a header of random length (0 to some hundred bytes of "grease"); what follows the header has the step's length.

use super::keys::{Recipient, random_works};
use std::io::Read;

/// The version of what is inside.
const VERSION: u8 = 1;
/// The version and the deflated length, before the deflated bytes.
const HEAD: usize = 5;

/// Why an envelope does not open.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum EnvelopeError {
    /// The bytes are no envelope, or a damaged one.
    #[error("damaged")]
    Damaged,
    /// It is sealed to another key.
    #[error("sealed to another key")]
    WrongKey,
    /// It is from a newer program.
    #[error("made by a newer version of Sango")]
    Newer,
    /// What is inside is longer than anything of its kind can be.
    #[error("larger than any of its kind")]
    TooLarge,
    /// The operating system gave no random numbers.
    #[error("this machine gives no random numbers")]
    NoRandom,
}

/// The length that so many bytes are filled up to: `least` times a power of two.
fn step(bytes: usize, least: usize) -> usize {
    least.max(1) * bytes.div_ceil(least.max(1)).next_power_of_two()
}

/// `plain`, sealed to `recipient`; `least` is the smallest step in bytes.
///
/// # Errors
/// [`EnvelopeError::NoRandom`], [`EnvelopeError::TooLarge`].
pub fn seal(recipient: &Recipient, plain: &[u8], least: usize) -> Result<Vec<u8>, EnvelopeError> {
    // age's source of random numbers panics where there are none.
    random_works().map_err(|_| EnvelopeError::NoRandom)?;
    let deflated = miniz_oxide::deflate::compress_to_vec(plain, 9);
    let length = u32::try_from(deflated.len()).map_err(|_| EnvelopeError::TooLarge)?;
    let mut filled = vec![VERSION];
    filled.extend(length.to_le_bytes());
    filled.extend(deflated);
    filled.resize(step(filled.len(), least), 0);
    // Writing into memory does not fail.
    age::encrypt(recipient.age(), &filled).map_err(|_| EnvelopeError::Damaged)
}

/// What was sealed, at most `most` bytes of it.
///
/// # Errors
/// See [`EnvelopeError`]. A changed byte is [`EnvelopeError::Damaged`], or [`EnvelopeError::WrongKey`] where it hits the words
/// by which a key knows that it is meant.
pub fn open(
    identity: &age::x25519::Identity,
    sealed: &[u8],
    most: usize,
) -> Result<Vec<u8>, EnvelopeError> {
    let decryptor = age::Decryptor::new_buffered(sealed).map_err(|_| EnvelopeError::Damaged)?;
    let reader = decryptor.decrypt(std::iter::once(identity as &dyn age::Identity));
    let mut reader = reader.map_err(|error| match error {
        age::DecryptError::NoMatchingKeys => EnvelopeError::WrongKey,
        _ => EnvelopeError::Damaged,
    })?;
    let mut filled = Vec::new();
    reader
        .read_to_end(&mut filled)
        .map_err(|_| EnvelopeError::Damaged)?;
    unfill(&filled, most)
}

/// The bytes without filling, inflated.
fn unfill(filled: &[u8], most: usize) -> Result<Vec<u8>, EnvelopeError> {
    let (head, body) = filled
        .split_first_chunk::<HEAD>()
        .ok_or(EnvelopeError::Damaged)?;
    let [version, length @ ..] = *head;
    match version {
        VERSION => {}
        0 => return Err(EnvelopeError::Damaged),
        _ => return Err(EnvelopeError::Newer),
    }
    let length = usize::try_from(u32::from_le_bytes(length)).map_err(|_| EnvelopeError::Damaged)?;
    let (deflated, filling) = body
        .split_at_checked(length)
        .ok_or(EnvelopeError::Damaged)?;
    if filling.iter().any(|byte| *byte != 0) {
        return Err(EnvelopeError::Damaged);
    }
    use miniz_oxide::inflate::{TINFLStatus, decompress_to_vec_with_limit};
    decompress_to_vec_with_limit(deflated, most).map_err(|error| match error.status {
        TINFLStatus::HasMoreOutput => EnvelopeError::TooLarge,
        _ => EnvelopeError::Damaged,
    })
}

#[cfg(test)]
mod tests {
    use super::super::keys::ReceivingKey;
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn steps_are_powers_of_two() {
        let steps = [0, 1, 4096, 4097, 8192, 8193, 20_000].map(|bytes| step(bytes, 4096));
        assert_eq!(steps, [4096, 4096, 4096, 8192, 8192, 16_384, 32_768]);
    }

    #[test]
    fn what_inflates_beyond_the_limit_is_refused() {
        let key = ReceivingKey::draw().expect("a key");
        let sealed = seal(&key.recipient(), &[7; 100_000], 4096).expect("sealed");
        let open = |most| open(key.identity(), &sealed, most);
        assert_eq!(open(99_999), Err(EnvelopeError::TooLarge));
        assert_eq!(open(100_000), Ok(vec![7; 100_000]), "the twin");
    }

    #[test]
    fn a_newer_inside_and_filling_that_is_none_are_refused() {
        let sound = [1, 0, 0, 0, 0];
        let deflated = miniz_oxide::deflate::compress_to_vec(b"x", 9);
        let with = |head: [u8; 5], tail: &[u8]| {
            let mut bytes = head.to_vec();
            bytes[1] = deflated.len() as u8;
            bytes.extend(&deflated);
            bytes.extend(tail);
            unfill(&bytes, 10)
        };
        assert_eq!(with(sound, &[0, 0]), Ok(b"x".to_vec()), "the twin");
        assert_eq!(with(sound, &[0, 1]), Err(EnvelopeError::Damaged));
        assert_eq!(with([2, 0, 0, 0, 0], &[0]), Err(EnvelopeError::Newer));
        assert_eq!(with([0, 0, 0, 0, 0], &[0]), Err(EnvelopeError::Damaged));
    }

    proptest! {
        #[test]
        fn any_bytes_inside_are_a_value(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
            let _ = unfill(&bytes, 1000);
        }
    }
}
