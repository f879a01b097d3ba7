//! What the whole browser asked of the network, in Chromium's own log: also what a worker or a service worker asked, which the page
//! does not see. The browser's own errands do not count; a request counts when the page or one of its workers set it off.

use std::path::Path;

use serde_json::Value;

use crate::Step;

/// The address of every request that a page of this origin set off, as `http://127.0.0.1:1234`.
pub fn asked_by(origin: &str, log: &Path) -> Step<Vec<String>> {
    let text =
        std::fs::read_to_string(log).map_err(|error| format!("{}: {error}", log.display()))?;
    let mut asked = Vec::new();
    // One event a line; the file's end may be missing when the browser was ended roughly.
    for line in text.lines().filter(|line| line.contains("\"initiator\"")) {
        let event: Value = serde_json::from_str(line.trim_end_matches(',')).unwrap_or_default();
        let from = event["params"]["initiator"].as_str().unwrap_or_default();
        let url = event["params"]["url"].as_str().unwrap_or_default();
        if from == origin && !url.is_empty() {
            asked.push(url.to_string());
        }
    }
    Ok(asked)
}
