//! Frames of the activities, each kind by itself.

use std::collections::BTreeMap;
use std::path::Path;
use std::time::Duration;

use bevy::prelude::*;
use serde_json::{Value, json};

use super::{Headless, headless};
use crate::curriculum::{Lesson, Step};
use crate::game::app::Screen;
use crate::game::course::Course;
use crate::game::preview;
use crate::game::ui::snapshot;
use crate::game::walk::{Runs, Stuck, Walk};

/// More moves than any activity takes.
const MOST_MOVES: usize = 300;
/// A press that nothing has come of after so many frames is lost.
const MOST_FRAMES: usize = 10;

/// What was seen of one kind of activity.
#[derive(Default)]
struct Seen {
    frames: Vec<Duration>,
    /// Frames from a press to another screen, the longest.
    answer: usize,
    presses: usize,
}

/// Measures and prints.
pub(super) fn measured(folder: &Path) -> AppExit {
    let mut walk = Walk(Headless {
        app: headless(folder),
        frames: Vec::new(),
        place: String::new(),
    });
    let mut seen: BTreeMap<&'static str, Seen> = BTreeMap::new();
    if let Err(stuck) = all(&mut walk, &mut seen) {
        eprintln!("sango: engines: {stuck}");
        return AppExit::error();
    }
    let told: serde_json::Map<String, Value> = seen
        .into_iter()
        .map(|(name, seen)| (name.to_owned(), told(seen)))
        .collect();
    println!("{}", Value::Object(told));
    AppExit::Success
}

fn told(seen: Seen) -> Value {
    let mut frames = seen.frames;
    frames.sort();
    let at = |part: f64| {
        let place = (part * frames.len() as f64).ceil() as usize;
        frames
            .get(place.saturating_sub(1))
            .map(|time| time.as_secs_f64() * 1000.0)
    };
    json!({
        "frames": frames.len(), "presses": seen.presses, "p50_ms": at(0.5), "p95_ms": at(0.95), "longest_ms": at(1.0), "answer_frames": seen.answer,
    })
}

/// Every activity of every lesson.
fn all(walk: &mut Walk<Headless>, seen: &mut BTreeMap<&'static str, Seen>) -> Result<(), Stuck> {
    walk.settle()?;
    let lessons: Vec<Lesson> = walk.0.with(|world| {
        world
            .resource::<Course>()
            .0
            .lessons
            .values()
            .cloned()
            .collect()
    })?;
    if lessons.is_empty() {
        return Err("there are no lessons here".into());
    }
    for lesson in lessons {
        for step in &lesson.steps {
            let Step::Activity(of) = step else { continue };
            let (id, at) = (lesson.id.to_string(), of.id.to_string());
            walk.0
                .with(move |world| preview::begin(world, &id, Some(&at), Screen::Title))??;
            walk.settle()?;
            walk.0.frames.clear();
            let found = seen.entry(of.activity.engine()).or_default();
            play(walk, found)?;
            found
                .frames
                .extend(walk.0.frames.drain(..).map(|(spent, _)| spent));
        }
    }
    Ok(())
}

/// A miss, where one is possible, then what Sango would do, to the end.
fn play(walk: &mut Walk<Headless>, seen: &mut Seen) -> Result<(), Stuck> {
    let mut missed = false;
    for _ in 0..MOST_MOVES {
        if walk.is_finished()? {
            return Ok(());
        }
        let (wise, foolish) = walk.deeds()?;
        let keys = if missed || foolish.is_empty() {
            wise
        } else {
            missed = true;
            foolish
        };
        let usable = walk.keys()?;
        let Some(key) = keys.iter().find(|key| usable.contains(key)) else {
            return Err(format!(
                "none of {keys:?} can be used here, only {usable:?}"
            ));
        };
        let before = sight(walk)?;
        walk.touch(key)?;
        let mut waited = 0;
        while sight(walk)? == before && waited < MOST_FRAMES {
            walk.0.update()?;
            waited += 1;
        }
        seen.answer = seen.answer.max(waited);
        seen.presses += 1;
        walk.settle()?;
    }
    Err("the activity never ends".into())
}

/// The screen in words, and the entities that say them: where the same is said twice, it is shown twice, with its gesture.
fn sight(walk: &mut Walk<Headless>) -> Result<Vec<String>, Stuck> {
    walk.0.with(|world| {
        let controls = snapshot::controls(world);
        let said = controls.iter().map(|it| {
            format!(
                "{} {:?} {} {:?} {:?} {}",
                it.entity, it.key, it.name, it.value, it.description, it.disabled
            )
        });
        said.collect()
    })
}
