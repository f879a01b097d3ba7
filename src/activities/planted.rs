//! For the engines' own tests: faults planted into sound data, and what is told of them.

use super::Fault;

/// A sound text with passages replaced.
///
/// # Panics
/// When one of them does not stand in it.
pub(super) fn changed(sound: &str, changes: &[(&str, &str)]) -> String {
    let mut text = sound.to_owned();
    for (from, to) in changes {
        assert!(text.contains(from), "{from}");
        text = text.replacen(from, to, 1);
    }
    text
}

/// At which id each fault is, and what it says; nothing where all is sound.
///
/// # Panics
/// When nothing is said of how to mend one.
pub(super) fn told<T>(checked: Result<T, Vec<Fault>>) -> Vec<(Option<String>, String)> {
    let own = |fault: Fault| {
        assert!(!fault.mend.is_empty(), "{fault:?}");
        (fault.at.map(str::to_owned), fault.what)
    };
    let faults = checked.err().unwrap_or_default();
    faults.into_iter().map(own).collect()
}
