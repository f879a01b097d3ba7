//! A lesson tried out by its authors and by teachers: at any step, in any language, and nothing of it is kept.
//!
//! From the command line: `sango --preview <lesson>[/<step>] [language [seed]]`; in a browser by the page's address:
//! `?preview=<lesson>/<step>&language=ar&seed=7`; from the teacher's pages: a button on each lesson's card.

use bevy::prelude::*;

use super::alone;
use super::app::Screen;
use super::course::{Course, Player, Seeds};
#[cfg(not(target_family = "wasm"))]
use super::platform::{Asked, Prefers};
use super::records::Records;
use super::screens::Play;
#[cfg(target_family = "wasm")]
use super::words::Words;
use super::{app, platform};
use crate::ids::{LessonId, StepId};

/// A lesson is being tried out.
#[derive(Resource, Debug, Clone, Copy, PartialEq, Eq)]
pub struct Preview {
    /// Where one goes when it is over or left.
    pub back: Screen,
}

/// Begins a lesson at a step, or at its beginning, for nobody.
///
/// # Errors
/// When there is no such lesson or step: the ones that there are.
pub fn begin(
    world: &mut World,
    lesson: &str,
    step: Option<&str>,
    back: Screen,
) -> Result<(), String> {
    let course = world.resource::<Course>();
    let Some(found) = course.0.lessons.get(&LessonId::from(lesson)) else {
        let known: Vec<&str> = course.0.lessons.keys().map(AsRef::as_ref).collect();
        return Err(format!(
            "there is no lesson `{lesson}`, only {}",
            known.join(", ")
        ));
    };
    let steps: Vec<&StepId> = found
        .steps
        .iter()
        .map(crate::curriculum::Step::id)
        .collect();
    let step = match step {
        None => steps.first().copied(),
        Some(asked) => steps.iter().copied().find(|id| id.0 == asked),
    };
    let Some(step) = step.cloned() else {
        let known: Vec<&str> = steps.into_iter().map(AsRef::as_ref).collect();
        return Err(format!(
            "the lesson `{lesson}` has no such step, only {}",
            known.join(", ")
        ));
    };
    let (id, band) = (found.id.clone(), found.band);
    let place = alone::newcomer(&world.resource::<Records>().journal, band);
    world.insert_resource(Player::alone(place));
    world.insert_resource(Play::at(id, step));
    world.insert_resource(Preview { back });
    world
        .resource_mut::<NextState<Screen>>()
        .set(Screen::Lesson);
    Ok(())
}

/// Ends it.
pub fn end(commands: &mut Commands, preview: Preview, next: &mut NextState<Screen>) {
    commands.remove_resource::<Preview>();
    commands.remove_resource::<Play>();
    commands.remove_resource::<Player>();
    next.set(preview.back);
}

/// Begins with a lesson: `<lesson>[/<step>]`. What is wrong with that is told.
fn at_start(app: &mut App, asked: &str, tell: fn(&mut World, String)) {
    let (lesson, step) = match asked.split_once('/') {
        Some((lesson, step)) => (lesson.to_owned(), Some(step.to_owned())),
        None => (asked.to_owned(), None),
    };
    app.add_systems(PostStartup, move |world: &mut World| {
        if let Err(why) = begin(world, &lesson, step.as_deref(), Screen::Title) {
            tell(world, why);
        }
    });
}

/// Opens the game at a lesson, in a language, shuffled by chance or from a seed.
#[cfg(not(target_family = "wasm"))]
pub fn run(asked: &str, language: Option<String>, seed: Option<u64>) -> AppExit {
    let mut app = app::windowed_with(|app| {
        if seed.is_some() {
            app.insert_resource(Seeds(seed));
        }
        if let Some(language) = language {
            app.insert_resource(Asked(Prefers {
                languages: vec![language],
                reduced_motion: false,
                high_contrast: platform::asked_contrast(),
            }));
        }
    });
    at_start(&mut app, asked, |world, why| {
        eprintln!("sango: {why}");
        world.write_message(AppExit::error());
    });
    app.run()
}

/// The game as the page's address asks for it: from the title, or at a lesson; with chance, or always the same.
#[cfg(target_family = "wasm")]
pub fn run_in_page() -> AppExit {
    let platform::Address {
        language,
        preview,
        seed,
    } = platform::address();
    let mut app = app::windowed();
    if let Some(tag) = language {
        app.world_mut().resource_mut::<Words>().choose(&tag);
    }
    if seed.is_some() {
        app.insert_resource(Seeds(seed));
    }
    if let Some(asked) = preview {
        at_start(&mut app, &asked, |_, why| error!("{why}"));
    }
    app.run()
}
