//! The page's own store, from outside the game: what a child at another device did is put where its facts would arrive.

use sango::session::{Record, parse_line, to_line};
use serde_json::{Value, json};

use crate::Step;
use crate::stage::Stage;

/// The number of a question to the store that the game never gives.
const TICKET: u64 = 9_000_000_000;

/// Listens in on the store's answers beside the game; `took()` in the page is all of them.
pub fn listen_in(stage: &Stage) -> Step {
    stage
        .script(
            "if (globalThis.took) return; globalThis.answers = []; const take = sango.store.take; \
             sango.store.take = () => { const json = take(); answers.push(...JSON.parse(json)); return json; }; \
             globalThis.took = () => { sango.store.take(); return answers; };",
        )
        .map(drop)
}

/// Everything that the store holds: lines and documents, as `sango.store.loaded()` gives it.
fn all(stage: &Stage) -> Step<Value> {
    listen_in(stage)?;
    stage.script(&format!(
        "answers.length = 0; sango.store.reread({TICKET}); return true"
    ))?;
    stage.until(
        "the store's answer",
        &format!("return took().find(({{ ticket }}) => ticket === {TICKET})?.all"),
    )
}

/// All records, in no order.
pub fn records(stage: &Stage) -> Step<Vec<Record>> {
    let all = all(stage)?;
    let lines = all["lines"].as_array().cloned().unwrap_or_default();
    lines
        .iter()
        .map(|line| {
            let text = line["text"].as_str().unwrap_or_default();
            parse_line(text).map_err(|why| format!("{why}: {text}"))
        })
        .collect()
}

/// A document beside the records, as JSON.
pub fn document(stage: &Stage, name: &str) -> Step<Value> {
    let all = all(stage)?;
    let text = all["docs"][name].as_str().unwrap_or("null");
    serde_json::from_str(text).map_err(|error| format!("{name}: {error}"))
}

/// Adds records; the game knows them once the page was loaded again.
pub fn put(stage: &Stage, records: &[Record]) -> Step {
    listen_in(stage)?;
    let lines: Vec<Value> = records
        .iter()
        .map(
            |record| json!({ "device": record.device, "seq": record.seq, "text": to_line(record) }),
        )
        .collect();
    stage.driver()?.script(
        "answers.length = 0; sango.store.append(arguments[0], arguments[1]);",
        vec![json!(json!(lines).to_string()), json!(TICKET)],
    )?;
    stage
        .until(
            "the store's answer",
            &format!("return took().some(({{ ticket, ok }}) => ticket === {TICKET} && ok)"),
        )
        .map(drop)
}
