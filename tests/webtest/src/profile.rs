//! Where a change of scene spends its time: the browser's own profiler around each press of a child's way, and of the longest stretch in which
//! the page did nothing else, the functions that took most. For whoever works on them: `--scenes --profile`, on a page of
//! `cargo xtask web --names`.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};

use crate::Step;
use crate::stage::Stage;

/// Stretches shorter than this, in milliseconds, are nobody's trouble.
const LONG: f64 = 60.0;
/// So many functions are told of each.
const TOLD: usize = 45;

/// Begins to listen.
pub fn start(stage: &Stage) -> Step {
    let driver = stage.driver()?;
    driver.devtools("Profiler.enable", json!({}))?;
    driver.devtools("Profiler.setSamplingInterval", json!({ "interval": 250 }))?;
    driver.devtools("Profiler.start", json!({})).map(drop)
}

/// Ends, and tells what the longest stretch was busy with.
pub fn stop(stage: &Stage, press: &str) -> Step {
    let profile = stage.driver()?.devtools("Profiler.stop", json!({}))?;
    let profile = &profile["profile"];
    let mut names: BTreeMap<u64, String> = BTreeMap::new();
    let mut parents: BTreeMap<u64, u64> = BTreeMap::new();
    for node in profile["nodes"].as_array().into_iter().flatten() {
        let id = node["id"].as_u64().unwrap_or_default();
        let name = node["callFrame"]["functionName"].as_str().unwrap_or("");
        names.insert(id, name.to_owned());
        for child in node["children"].as_array().into_iter().flatten() {
            parents.insert(child.as_u64().unwrap_or_default(), id);
        }
    }
    let list = |key: &str| -> Vec<f64> {
        let of = profile[key].as_array().into_iter().flatten();
        of.filter_map(Value::as_f64).collect()
    };
    let (samples, deltas) = (list("samples"), list("timeDeltas"));
    let is_idle = |id: u64| {
        matches!(
            names.get(&id).map(String::as_str),
            Some("(idle)" | "(program)")
        )
    };
    // The longest stretch: from one idle sample to the next.
    let (mut best, mut from, mut length) = ((0, 0, 0.0), 0, 0.0);
    for (at, id) in samples.iter().enumerate() {
        if is_idle(*id as u64) {
            if length > best.2 {
                best = (from, at, length);
            }
            (from, length) = (at + 1, 0.0);
        } else {
            length += deltas.get(at).copied().unwrap_or_default() / 1000.0;
        }
    }
    if best.2 < LONG {
        return Ok(());
    }
    let mut whole: BTreeMap<&str, f64> = BTreeMap::new();
    let stretch = samples.iter().zip(&deltas).take(best.1).skip(best.0);
    for (sample, delta) in stretch {
        let spent = delta / 1000.0;
        let mut seen = BTreeSet::new();
        let mut id = Some(*sample as u64);
        while let Some(here) = id {
            if let Some(name) = names.get(&here)
                && seen.insert(name.as_str())
            {
                *whole.entry(name).or_default() += spent;
            }
            id = parents.get(&here).copied();
        }
    }
    let mut whole: Vec<_> = whole.into_iter().collect();
    whole.sort_by(|(_, one), (_, other)| other.total_cmp(one));
    println!("== {press}: {:.0} ms", best.2);
    for (name, spent) in whole.iter().take(TOLD) {
        let short: String = name.chars().take(150).collect();
        println!("{spent:8.1}  {short}");
    }
    Ok(())
}
