//! `webtest --measure`: how long a first and a second visit, a class's export and each change of scene take, as one line of JSON for `cargo xtask bench`.

use serde_json::{Value, json};

use crate::Step;
use crate::driver::Like;
use crate::scenarios::teacher::first_class;
use crate::scenes;
use crate::stage::Stage;

/// Milliseconds since the navigation began, and the wasm's memory.
const READ: &str = "
const at = (name) => performance.getEntriesByName(name)[0]?.startTime ?? null;
return { fetched: at('sango-fetched'), answers: at('sango-answers'), memory: sango.memory?.() ?? null };";

/// Measures and prints.
pub fn run() -> Step {
    let mut stage = Stage::new("measure");
    let outcome = measured(&mut stage);
    stage.close();
    let mut figures = outcome?;
    let mut stage = Stage::new("measure-export");
    let took = stage
        .open(Like::default())
        .and_then(|()| first_class::measure(&mut stage));
    stage.close();
    match took {
        Ok(took) => {
            let all: f64 = took.iter().map(|(_, milliseconds)| milliseconds).sum();
            figures["export_ms"] = json!(all);
            figures["export_parts_ms"] = took.into_iter().collect();
        }
        // The other figures are good all the same.
        Err(why) => eprintln!("webtest: a class's export was not measured: {why}"),
    }
    match scenes::measure() {
        Ok(found) => figures["scenes"] = found,
        Err(why) => eprintln!("webtest: the changes of scene were not measured: {why}"),
    }
    println!("{figures}");
    Ok(())
}

fn measured(stage: &mut Stage) -> Step<Value> {
    stage.open(Like {
        size: (1280, 720),
        ..Like::default()
    })?;
    stage.until(
        "the first screen answers",
        "return performance.getEntriesByName('sango-answers').length > 0",
    )?;
    let first = stage.script(READ)?;
    stage.reload()?;
    stage.until(
        "the first screen answers again",
        "return performance.getEntriesByName('sango-answers').length > 0",
    )?;
    let second = stage.script(READ)?;
    Ok(json!({
        "first_visit_fetched_ms": first["fetched"], "first_visit_answers_ms": first["answers"],
        "second_visit_answers_ms": second["answers"], "wasm_memory": first["memory"],
    }))
}
