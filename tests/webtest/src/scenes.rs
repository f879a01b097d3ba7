//! How long the page is blocked while it goes from one thing to the next: a child's whole way, and after each press the longest
//! task of the page's main thread until it has come to rest. For `cargo xtask bench web browser`.

use std::time::{Duration, Instant};

use serde_json::{Value, json};

use crate::Step;
use crate::child::Child;
use crate::driver::Like;
use crate::find;
use crate::profile;
use crate::scenarios::way;
use crate::stage::{Hand, Stage};

/// What follows a press has happened by then: a curtain falls and rises in less than a second.
const REST: Duration = Duration::from_millis(1500);
/// A whole way may take this long.
const WHOLE_WAY: Duration = Duration::from_secs(900);

/// The browser tells of every task of its main thread that takes longer than 50 ms.
const LISTEN: &str = "
globalThis.longTasks = [];
new PerformanceObserver((list) => {
  for (const entry of list.getEntries()) longTasks.push(entry.duration);
}).observe({ type: 'longtask' });";
const READ: &str = "return longTasks.splice(0)";

/// The longest task of each change on the way, the longest first.
pub fn measure() -> Step<Value> {
    let mut stage = Stage::new("measure-scenes");
    stage.hand = Hand::Reader;
    let changes = changes(&mut stage).map_err(|why| format!("{why}\n{}", stage.keep()));
    stage.close();
    let mut changes = changes?;
    changes.sort_by(|(_, one), (_, other)| other.total_cmp(one));
    let worst = changes.first().map_or(0.0, |(_, longest)| *longest);
    let middle = changes
        .get(changes.len() / 2)
        .map_or(0.0, |(_, longest)| *longest);
    let list: Vec<Value> = changes
        .iter()
        .take(12)
        .map(|(press, longest)| json!([press, longest]))
        .collect();
    Ok(json!({ "changes": changes.len(), "worst_ms": worst, "middle_ms": middle, "longest": list }))
}

fn changes(stage: &mut Stage) -> Step<Vec<(String, f64)>> {
    stage.open(Like {
        size: (1280, 720),
        ..Like::default()
    })?;
    stage.see("button", &stage.words.name("ui-title-start"))?;
    std::thread::sleep(2 * REST);
    stage.script(LISTEN)?;
    let mut changes = Vec::new();
    let is_profiled = std::env::args().any(|word| word == "--profile");
    let first = [
        stage.words.name("ui-title-start"),
        stage.words.text("ui-language-own-name", &[]),
    ];
    for name in first {
        if is_profiled {
            profile::start(stage)?;
        }
        stage.go(&name)?;
        let spent = longest(stage)?;
        if is_profiled {
            profile::stop(stage, &name)?;
        }
        changes.push((name, spent));
    }
    let child = Child::navigator(&stage.words)?;
    let end = stage.words.text("ui-celebration-heading", &[]);
    let begun = Instant::now();
    while begun.elapsed() < WHOLE_WAY {
        let screen = stage.all()?;
        if screen.iter().any(|control| control.name == end) {
            return Ok(changes);
        }
        if let Some((role, name)) = child.next(&stage.words, &screen) {
            let there = screen
                .iter()
                .find(|control| find::fits(control, role, &name));
            if is_profiled {
                profile::start(stage)?;
            }
            if let Some(control) = there {
                stage.hit(control)?;
            }
            let spent = longest(stage)?;
            if is_profiled {
                profile::stop(stage, &name)?;
            }
            changes.push((name, spent));
        } else {
            std::thread::sleep(way::LOOK_AGAIN);
        }
    }
    Err("the way does not end".into())
}

/// The longest task since it was asked last; 0 when none took longer than 50 ms.
fn longest(stage: &Stage) -> Step<f64> {
    std::thread::sleep(REST);
    let tasks = stage.script(READ)?;
    let tasks = tasks.as_array().into_iter().flatten();
    Ok(tasks.filter_map(Value::as_f64).fold(0.0, f64::max))
}
