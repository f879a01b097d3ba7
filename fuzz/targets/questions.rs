//! What the page asks of the browser's worker.
#![no_main]

use libfuzzer_sys::fuzz_target;
use sango::results::exchange::worker::answer;
use sango_fuzz::begin;

fuzz_target!(init: begin("questions"), |bytes: &[u8]| {
    let Ok(question) = std::str::from_utf8(bytes) else {
        return;
    };
    if let Some(answer) = answer(question) {
        let answer: serde_json::Value = serde_json::from_str(&answer).expect("JSON");
        assert!(answer.get("ok").is_some() != answer.get("error").is_some());
    }
});
