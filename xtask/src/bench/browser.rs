//! How long a first visit and each change of scene take in a real Chromium, measured by the browser harness (`webtest --measure`).

use serde_json::Value;

use super::Figure;
use crate::run::{cargo, quiet, say};
use crate::stop::Done;

/// Time until the page is fetched, until the first screen answers, and the memory of the page then.
pub fn figures() -> Done<Vec<Figure>> {
    say("measuring a first visit in Chromium");
    let mut command = cargo();
    command.args(["run", "--quiet", "--package", "webtest", "--", "--measure"]);
    if let Ok(own) = std::env::current_exe() {
        command.env("SANGO_XTASK", own);
    }
    let measured: Option<Value> = quiet(&mut command).and_then(|text| {
        text.lines()
            .rev()
            .find_map(|line| serde_json::from_str(line).ok())
    });
    let Some(measured) = measured else {
        return Ok(vec![Figure::missing(
            "browser",
            "a first visit in Chromium",
            "the harness failed; run `cargo run -p webtest -- title`",
        )]);
    };
    let seconds = |key: &str, what: &str| match measured[key].as_f64() {
        Some(milliseconds) => Figure::new(
            key,
            what,
            format!("{:.1} s", milliseconds / 1000.0),
            measured[key].clone(),
        ),
        None => Figure::missing(key, what, "no answer"),
    };
    let mut figures = vec![
        seconds(
            "first_visit_fetched_ms",
            "Chromium, first visit: everything fetched",
        ),
        seconds(
            "first_visit_answers_ms",
            "Chromium, first visit: first screen answers",
        ),
        seconds(
            "second_visit_answers_ms",
            "Chromium, second visit: first screen answers",
        ),
        seconds(
            "export_ms",
            "Chromium, a class's export: all formats and the audit",
        )
        .at_most(
            "1.5 s",
            measured["export_ms"].as_f64().is_some_and(|it| it < 1500.0),
        ),
    ];
    let scenes = &measured["scenes"];
    if let (Some(worst), Some(changes)) = (scenes["worst_ms"].as_f64(), scenes["changes"].as_u64())
    {
        let what =
            format!("Chromium, a child's whole way, {changes} changes: longest task of the page");
        figures.push(
            Figure::new(
                "scene_worst_ms",
                what,
                format!("{worst:.0} ms"),
                scenes.clone(),
            )
            .at_most("100 ms", worst < 100.0),
        );
    } else {
        figures.push(Figure::missing(
            "scene_worst_ms",
            "Chromium, changes of scene",
            "no answer",
        ));
    }
    if let Some(bytes) = measured["wasm_memory"].as_u64() {
        figures.push(Figure::new(
            "wasm_memory",
            "Chromium, wasm memory on the title screen",
            super::megabytes(bytes),
            measured["wasm_memory"].clone(),
        ));
    }
    Ok(figures)
}
