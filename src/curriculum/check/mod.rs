//! The check that authors run: everything that reading the content tells, and what only shows when words, content and
//! program are held side by side.

use super::{Sources, read};
use crate::problem::Problem;
use std::io;
use std::path::Path;

/// All that is wrong with the content. `rust_sources` are the program's own files, path and text, which name texts too.
pub fn check(sources: &Sources, rust_sources: &[(String, String)]) -> Vec<Problem> {
    let _ = rust_sources;
    let (_, found) = read::read(sources);
    found.problems
}

/// All that is wrong with the content below a project's folder.
///
/// # Errors
/// When a folder or file cannot be read.
pub fn check_folder(root: &Path) -> io::Result<Vec<Problem>> {
    let (sources, mut problems) = Sources::from_folder(root)?;
    problems.extend(check(&sources, &[]));
    Ok(problems)
}
