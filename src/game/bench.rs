//! The game measures itself (`cargo xtask bench`): `sango --bench <what>` prints one line of JSON and ends.
//!
//! - `idle-title`, `map`, `activity`: ten seconds of an untouched screen, after it has come to rest: updates, CPU seconds, memory;
//! - `frames`: the way through without drawing, each screen standing for a second as a quick child would let it: CPU time of a
//!   frame at the 50th and 95th percentile;
//! - `engines`: every activity of every lesson without drawing, a miss first and then to its end: for each kind of activity the CPU time of a frame
//!   at the 95th percentile, and how many frames after a press the screen is another at the latest.

mod engines;
mod meter;

use bevy::prelude::*;
use bevy::render::RenderPlugin;
use bevy::render::settings::{RenderCreation, WgpuSettings};
use bevy::time::TimeUpdateStrategy;
use bevy::winit::WinitPlugin;
use serde_json::json;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use super::alone;
use super::app::{self, Screen};
use super::course::{Course, Player, Seeds};
use super::platform::StoreFolder;
use super::records::Records;
use super::screens::Play;
use super::shots::tour;
use super::walk::{Runs, Stuck, Walk};
use crate::curriculum::Step;
use crate::ids::Band;

/// How long a screen may take to come to rest.
const REST: Duration = Duration::from_secs(5);
/// How long it is watched.
const WATCHED: Duration = Duration::from_secs(10);
/// Updates while a screen stands.
const A_SECOND: usize = 60;

/// Measures, prints and ends.
pub fn run(what: &str) -> AppExit {
    let folder = std::env::temp_dir().join(format!("sango-bench-{}", std::process::id()));
    let end = match what {
        "idle-title" => standing(&folder, None),
        "activity" => standing(&folder, Some(open_activity)),
        "map" => standing(&folder, Some(open_map)),
        "frames" => frames(&folder),
        "engines" => engines::measured(&folder),
        other => {
            eprintln!(
                "sango: --bench knows idle-title, map, activity, frames and engines, not `{other}`"
            );
            AppExit::error()
        }
    };
    clear(&folder);
    end
}

fn clear(folder: &Path) {
    // It was never made when nothing was kept.
    let _ = std::fs::remove_dir_all(folder);
}

/// A window nobody touches.
fn standing(folder: &Path, open: Option<fn(&mut World)>) -> AppExit {
    let updates = Arc::new(AtomicU64::new(0));
    let counted = Arc::clone(&updates);
    let mut app = app::windowed_with(|app| {
        app.insert_resource(StoreFolder(folder.to_path_buf()));
    });
    app.add_systems(First, move || {
        counted.fetch_add(1, Ordering::Relaxed);
    });
    if let Some(open) = open {
        app.add_systems(PostStartup, open);
    }
    let folder = folder.to_path_buf();
    // From outside, since a game at rest does not come by to look at the clock.
    std::thread::spawn(move || {
        std::thread::sleep(REST);
        let (before, cpu) = (updates.load(Ordering::Relaxed), meter::cpu());
        std::thread::sleep(WATCHED);
        let spent = cpu
            .zip(meter::cpu())
            .map(|(then, now)| now.saturating_sub(then).as_secs_f64());
        println!(
            "{}",
            json!({
                "updates": updates.load(Ordering::Relaxed) - before,
                "seconds": WATCHED.as_secs_f64(),
                "cpu_seconds": spent,
                "rss": meter::memory(),
            })
        );
        clear(&folder);
        std::process::exit(0);
    });
    app.run()
}

/// The first lesson's activity.
fn open_activity(world: &mut World) {
    let lessons = &world.resource::<Course>().0.lessons;
    let found = lessons.iter().find_map(|(id, lesson)| {
        let step = lesson
            .steps
            .iter()
            .find(|step| matches!(step, Step::Activity(_)))?;
        Some((id.clone(), step.id().clone()))
    });
    if let Some((lesson, step)) = found {
        let place = alone::newcomer(&world.resource::<Records>().journal, Band::Navigators);
        world.insert_resource(Player::alone(place));
        world.insert_resource(Play::at(lesson, step));
        world
            .resource_mut::<NextState<Screen>>()
            .set(Screen::Lesson);
    }
}

fn open_map(world: &mut World) {
    let place = alone::newcomer(&world.resource::<Records>().journal, Band::Navigators);
    world.insert_resource(Player::alone(place));
    world.resource_mut::<NextState<Screen>>().set(Screen::Map);
}

/// The game without a window; every update is timed.
struct Headless {
    app: App,
    frames: Vec<(Duration, String)>,
    /// The last place worth a picture: where one is, more or less.
    place: String,
}

impl Runs for Headless {
    fn with<T: Send + 'static>(
        &mut self,
        work: impl FnOnce(&mut World) -> T + Send + 'static,
    ) -> Result<T, Stuck> {
        Ok(work(self.app.world_mut()))
    }

    fn update(&mut self) -> Result<(), Stuck> {
        let before = meter::cpu();
        self.app.update();
        let spent = before
            .zip(meter::cpu())
            .map(|(then, now)| now.saturating_sub(then));
        let place = self.place.clone();
        self.frames.extend(spent.map(|spent| (spent, place)));
        Ok(())
    }

    fn settling(&self) -> usize {
        A_SECOND
    }

    fn picture(&mut self, name: &str) -> Result<(), Stuck> {
        self.place = name.to_owned();
        Ok(())
    }
}

/// The game without a window, a screen reader or a sound device.
fn headless(folder: &Path) -> App {
    let mut app = App::new();
    app.insert_resource(StoreFolder(folder.to_path_buf()))
        .insert_resource(Seeds(Some(tour::SEED)))
        .insert_resource(TimeUpdateStrategy::ManualDuration(
            Duration::from_secs(1) / A_SECOND as u32,
        ));
    app.add_plugins(
        DefaultPlugins
            .build()
            .disable::<WinitPlugin>()
            .disable::<bevy::log::LogPlugin>()
            .set(RenderPlugin {
                render_creation: RenderCreation::Automatic(Box::new(WgpuSettings {
                    backends: None,
                    ..default()
                })),
                ..default()
            }),
    );
    app::plugin(&mut app);
    app.finish();
    app.cleanup();
    app
}

fn frames(folder: &Path) -> AppExit {
    let mut walk = Walk(Headless {
        app: headless(folder),
        frames: Vec::new(),
        place: String::new(),
    });
    let walked = walk.settle().and_then(|()| {
        // Start-up is measured elsewhere.
        walk.0.frames.clear();
        tour::way(&mut walk)
    });
    if let Err(stuck) = walked {
        eprintln!("sango: frames: {stuck}");
        return AppExit::error();
    }
    let mut frames = walk.0.frames;
    frames.sort();
    let at = |part: f64| {
        let place = (part * frames.len() as f64).ceil() as usize;
        frames
            .get(place.saturating_sub(1))
            .map(|(time, _)| time.as_secs_f64() * 1000.0)
    };
    let longest: Vec<_> = frames
        .iter()
        .rev()
        .take(12)
        .map(|(time, place)| json!([place, time.as_secs_f64() * 1000.0]))
        .collect();
    println!(
        "{}",
        json!({ "frames": frames.len(), "p50_ms": at(0.5), "p95_ms": at(0.95), "p99_ms": at(0.99), "longest": longest })
    );
    AppExit::Success
}
