//! `cargo xtask check`: the lessons, items, countries and words alone, in seconds, for authors.

use sango::problem::Problem;

use crate::paths;
use crate::run::say;
use crate::stop::{About, Done, failed, usage};

/// Prints every problem with its place and its mend.
pub fn command(words: &[String]) -> Done {
    if let Some(word) = words.first() {
        return Err(usage(format!("`check` takes nothing, not `{word}`.")));
    }
    let problems = problems()?;
    for problem in &problems {
        println!("{problem}");
    }
    match problems.len() {
        0 => {
            say("the content is sound");
            Ok(())
        }
        1 => Err(failed("1 problem in the content.")),
        many => Err(failed(format!("{many} problems in the content."))),
    }
}

/// What is wrong with assets/ and locales/.
pub fn problems() -> Done<Vec<Problem>> {
    sango::curriculum::check_folder(&paths::root()).about("the content cannot be read")
}
