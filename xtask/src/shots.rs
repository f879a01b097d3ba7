//! later
use crate::stop::Done;
/// later
pub fn command(_words: &[String]) -> Done { Ok(()) }
