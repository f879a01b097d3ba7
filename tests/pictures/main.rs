//! The widgets as they look: each page of the gallery that shows them is drawn without a window, by the processor, and compared with
//! the picture beside this file. `cargo xtask pictures` runs it, `cargo xtask pictures --accept` takes what is drawn as right.
//!
//! A program of its own and not a `#[test]`, so that a machine that cannot draw is told of in plain words and never passes in silence.

mod compare;
mod draw;

use std::path::{Path, PathBuf};

use compare::{Difference, compare};
use draw::Drawing;

/// The pages of the gallery, and how wide and high each is.
const PAGES: [(&str, u32, u32); 4] = [
    ("widgets", 540, 1100),
    ("widgets-read", 540, 1520),
    ("widgets-states", 540, 1500),
    ("widgets-rtl", 540, 1100),
];

fn main() {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let is_accepting = words.iter().any(|word| word == "--accept");
    // Whoever lists tests, or asks for another by name, means none of these.
    let wanted = words.iter().find(|word| !word.starts_with('-'));
    if words.iter().any(|word| word == "--list")
        || wanted.is_some_and(|name| !"pictures".contains(name.as_str()))
    {
        return;
    }
    if let Err(why) = draw::can_draw() {
        println!("pictures: SKIPPED, nothing was compared: {why}");
        println!(
            "test result: ok. 0 passed; 0 failed; {} ignored",
            PAGES.len() + 1
        );
        return;
    }
    let mut failed = Vec::new();
    for (page, width, height) in PAGES {
        let mut drawing = Drawing::of(page, width, height);
        let seen = drawing.picture();
        let path = accepted(page);
        if is_accepting {
            seen.save(&path).expect("the picture can be written");
            println!("picture {page} ... accepted: {}", path.display());
        } else {
            let told = match compare::read(&path) {
                Some(right) => compare(&right, &seen),
                None => Err(Difference::missing(seen.clone())),
            };
            match told {
                Ok(()) => println!("picture {page} ... ok"),
                Err(difference) => {
                    println!("picture {page} ... FAILED: {}", difference.says);
                    failed.push(page);
                    difference.keep(&out(), page, &seen);
                }
            }
        }
        if page == PAGES[0].0 {
            drawing.nudge();
            let nudged = drawing.picture();
            match compare(&seen, &nudged) {
                Err(_) => println!("the twin: a word four pixels aside is seen ... ok"),
                Ok(()) => {
                    println!("the twin: a word four pixels aside is seen ... FAILED");
                    failed.push("the twin");
                }
            }
        }
    }
    let passed = PAGES.len() + 1 - failed.len();
    let told = if failed.is_empty() { "ok" } else { "FAILED" };
    println!(
        "test result: {told}. {passed} passed; {} failed; 0 ignored",
        failed.len()
    );
    if !failed.is_empty() {
        println!(
            "what was drawn and where it differs: {}; if it is right: cargo xtask pictures --accept",
            out().display()
        );
        std::process::exit(1);
    }
}

/// The picture that was accepted.
fn accepted(page: &str) -> PathBuf {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    root.join("tests/pictures").join(format!("{page}.png"))
}

/// Where what differs is put.
fn out() -> PathBuf {
    Path::new(env!("CARGO_TARGET_TMPDIR")).join("pictures")
}
