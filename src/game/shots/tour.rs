//! The way through, with a picture at every place worth one.

mod devices;
mod teacher;

use bevy::prelude::*;

use crate::curriculum::Step;
use crate::game::alone;
use crate::game::app::Screen;
use crate::game::course::{Course, Player};
use crate::game::preview;
use crate::game::records::{KeepOfClass, Records};
use crate::game::screens;
use crate::game::walk::{Runs, Stuck, Walk};
use crate::game::words::Words;
use crate::ids::{Band, ClassId, CountryCode};
use crate::results::class::{ClassSetup, Enrolment, Secret, seat_code};
use crate::session::Fact;

/// Every tour shuffles alike.
pub const SEED: u64 = 5;

/// The child in the pictures.
const SEAT: u8 = 4;

/// Everything: a child's way, the teacher's pages, and another device that joins the class.
///
/// # Errors
/// Where the way is barred.
pub fn whole(walk: &mut Walk<impl Runs>) -> Result<(), Stuck> {
    way(walk)?;
    teacher::pages(walk)?;
    devices::joining(walk)?;
    other_bands(walk)
}

/// What the other two bands see: their instrument's first questions, their report task, their isles.
fn other_bands(walk: &mut Walk<impl Runs>) -> Result<(), Stuck> {
    for band in [Band::Explorers, Band::Guardians] {
        walk.0.with(move |world| {
            let place = alone::newcomer(&world.resource::<Records>().journal, band);
            world.insert_resource(Player::alone(place));
        })?;
        walk.0
            .with(|world| {
                // As for any child who has just come.
                let mut go_on = IntoSystem::into_system(screens::go_on);
                go_on.initialize(world);
                go_on.run((), world)
            })?
            .map_err(|error| error.to_string())?;
        walk.settle()?;
        walk.picture(&format!("{band}-hello"))?;
        walk.press("ui-sitting-begin")?;
        let (mut items, mut sentences) = (0, 0);
        while !walk.can("ui-sitting-hand-in")? {
            if walk.can("ui-desk-done")? {
                walk.picture(&format!("{band}-desk"))?;
                walk.press("ui-desk-done")?;
                walk.press("ui-desk-done")?;
                continue;
            }
            if let Some(option) = walk.first("option-")? {
                items += 1;
                if items <= 3 {
                    walk.picture(&format!("{band}-item-{items}"))?;
                }
                walk.press(&option)?;
            } else {
                sentences += 1;
                if sentences == 1 {
                    walk.picture(&format!("{band}-confidence"))?;
                }
                walk.press("ui-sitting-bit-true")?;
            }
            walk.press("ui-sitting-next")?;
            if items + sentences > 40 {
                return Err(format!("the questions of {band} do not end"));
            }
        }
        walk.press("ui-sitting-hand-in")?;
        walk.picture(&format!("map-{band}"))?;
    }
    Ok(())
}

/// A child's way, from the title to the certificate.
///
/// # Errors
/// Where the way is barred.
pub fn way(walk: &mut Walk<impl Runs>) -> Result<(), Stuck> {
    begin(walk)?;
    seat(walk)?;
    sitting(walk, "baseline")?;
    walk.picture("map-first")?;
    lesson(walk)?;
    walk.picture("map-lit")?;
    other_lessons(walk)?;
    activities(walk)?;
    walk.press("ui-map-assessment")?;
    sitting(walk, "assessment")?;
    walk.picture("celebration")
}

/// A class of thirty, the same each time.
fn class() -> ClassSetup {
    ClassSetup {
        id: ClassId::from("00000000000000000000000000000030"),
        country: CountryCode::from("international"),
        area: None,
        band: Band::Navigators,
        period: "2026".into(),
        seats: 30,
        secret: Secret([7; 16]),
        enrolment: Enrolment {
            total: 31,
            ..Enrolment::default()
        },
    }
}

fn begin(walk: &mut Walk<impl Runs>) -> Result<(), Stuck> {
    walk.settle()?;
    walk.picture("title")?;
    for menu in ["settings", "help"] {
        walk.press(&format!("ui-common-{menu}"))?;
        walk.picture(menu)?;
        walk.back()?;
    }
    walk.press("ui-title-start")?;
    walk.picture("language")?;
    let tag = walk
        .0
        .with(|world| world.resource::<Words>().texts().lang().to_owned())?;
    walk.press(&format!("language-{tag}"))?;
    walk.picture("seats-none")?;
    devices::without_a_file(walk)?;
    walk.0.with(|world| {
        let setup = class();
        world.write_message(KeepOfClass {
            class: setup.id.clone(),
            seat: None,
            fact: Fact::ClassSet(Box::new(setup)),
        });
    })?;
    walk.settle()?;
    walk.go(Screen::Seats)?;
    walk.picture("seats")
}

fn seat(walk: &mut Walk<impl Runs>) -> Result<(), Stuck> {
    walk.press(&format!("seat-{SEAT}"))?;
    let code = seat_code(&class(), SEAT);
    for (place, picture) in code.iter().enumerate() {
        if place == 2 {
            walk.picture("code")?;
        }
        walk.press(&format!("code-{picture}"))?;
    }
    match walk.screen()? {
        Screen::Sitting => Ok(()),
        other => Err(format!("the code leads to {other:?}")),
    }
}

/// From the words of welcome until it is handed in; the report task and the sentences about oneself on the way.
fn sitting(walk: &mut Walk<impl Runs>, kind: &str) -> Result<(), Stuck> {
    walk.picture(&format!("{kind}-hello"))?;
    walk.press("ui-sitting-begin")?;
    let mut items = 0;
    let mut sentences = 0;
    for _ in 0..40 {
        if walk.can("ui-sitting-hand-in")? {
            walk.picture(&format!("{kind}-hand-in"))?;
            return walk.press("ui-sitting-hand-in");
        }
        if walk.can("ui-desk-done")? {
            desk(walk)?;
            continue;
        }
        let option = walk.first("option-")?;
        let picture = if option.is_some() {
            items += 1;
            (items == 1).then_some("item")
        } else {
            sentences += 1;
            (sentences <= 2)
                .then_some(["confidence-first", "confidence"][usize::from(sentences == 2)])
        };
        if items == 1 && option.is_some() {
            walk.picture(&format!("{kind}-item-open"))?;
        }
        walk.press(option.as_deref().unwrap_or("ui-sitting-bit-true"))?;
        if let Some(picture) = picture {
            walk.picture(&format!("{kind}-{picture}"))?;
        }
        walk.press("ui-sitting-next")?;
    }
    Err("the questions do not end".into())
}

/// The report task: looks at the harmful post, keeps proof, blocks, reports, tells.
fn desk(walk: &mut Walk<impl Runs>) -> Result<(), Stuck> {
    walk.picture("desk-feed")?;
    let harmful = walk.0.with(|world| {
        let course = world.resource::<Course>();
        let bank = course.bank(world.get_resource::<Player>()?)?;
        let task = &bank.report_task;
        let post = task.posts.iter().find(|post| post.harmful)?.id.clone();
        let reason = task.reasons.iter().find(|reason| reason.right)?.id.clone();
        Some((post, reason))
    })?;
    let (post, reason) = harmful.ok_or("the report task has nothing to report")?;
    walk.press(&format!("post-{post}"))?;
    walk.picture("desk-post")?;
    walk.press("ui-desk-proof")?;
    walk.press("ui-desk-report")?;
    walk.picture("desk-reasons")?;
    walk.press(&format!("reason-{reason}"))?;
    if walk.can("ui-desk-block")? {
        walk.press("ui-desk-block")?;
    }
    walk.press("ui-desk-tell")?;
    walk.picture("desk-tell")?;
    let adult = walk.first("adult-")?.ok_or("nobody to tell")?;
    walk.press(&adult)?;
    walk.picture("desk-told")?;
    walk.press("ui-desk-done")?;
    walk.picture("desk-sure")?;
    walk.press("ui-desk-done")
}

fn lesson(walk: &mut Walk<impl Runs>) -> Result<(), Stuck> {
    let isle = walk.first("isle-")?.ok_or("no isle on the map")?;
    walk.press(&isle)?;
    story(walk)?;
    treasure_box(walk)?;
    walk.picture("carry")?;
    for (place, option) in ["carry-say", "carry-stop", "carry-later"]
        .iter()
        .enumerate()
    {
        walk.press(option)?;
        walk.picture(["carry-wrong", "carry-other", "carry-right"][place])?;
    }
    walk.press("ui-common-next")?;
    walk.picture("recap")?;
    walk.press("ui-lesson-light")?;
    match walk.screen()? {
        Screen::Map => Ok(()),
        other => Err(format!("after the recap comes {other:?}")),
    }
}

/// The core's other lessons, with pictures of what is played.
fn other_lessons(walk: &mut Walk<impl Runs>) -> Result<(), Stuck> {
    let core = walk.0.with(|world| {
        let player = world.get_resource::<Player>()?;
        let module = world.resource::<Course>().module(player)?;
        Some(module.core.clone())
    })?;
    for lesson in core.ok_or("there is no module")? {
        let isle = format!("isle-{lesson}");
        if lesson.0 == "footprints" {
            continue;
        }
        walk.press(&isle)?;
        for _ in 0..100 {
            let Some(step) = walk.step()? else { break };
            match step {
                Step::Story(_) => {
                    let choice = walk.first("choice-")?;
                    walk.press(choice.as_deref().unwrap_or("ui-lesson-next"))?;
                }
                Step::Activity(step) => {
                    play(walk, &format!("{lesson}-{}", step.id))?;
                    walk.press("ui-common-next")?;
                }
                Step::CarryOver(step) => {
                    let right = step.options.iter().find(|option| option.right);
                    let right = right.ok_or("nothing is right")?;
                    walk.press(&format!("carry-{}", right.id))?;
                    walk.press("ui-common-next")?;
                }
                Step::Recap(_) => walk.press("ui-lesson-light")?,
            }
        }
        if walk.screen()? != Screen::Map {
            return Err(format!("{lesson} does not lead back to the map"));
        }
    }
    Ok(())
}

/// The activities of lessons outside the core, those of other bands too, without the story before them.
fn activities(walk: &mut Walk<impl Runs>) -> Result<(), Stuck> {
    let known = walk.0.with(|world| {
        let course = &world.resource::<Course>().0;
        let core: Vec<_> = world
            .get_resource::<Player>()
            .and_then(|player| course.module(player.band))
            .map(|module| module.core.clone())
            .unwrap_or_default();
        let others = course.lessons.values();
        let others = others.filter(|lesson| !core.contains(&lesson.id));
        let steps = others.flat_map(|lesson| {
            let played = lesson
                .steps
                .iter()
                .filter(|step| matches!(step, Step::Activity(_)));
            played.map(|step| (lesson.id.clone(), step.id().clone()))
        });
        steps.collect::<Vec<_>>()
    })?;
    let player = walk
        .0
        .with(|world| world.get_resource::<Player>().cloned())?;
    for (lesson, step) in known {
        let name = format!("{lesson}-{step}");
        walk.0
            .with(move |world| preview::begin(world, &lesson.0, Some(&step.0), Screen::Map))??;
        walk.settle()?;
        play(walk, &name)?;
        walk.go(Screen::Map)?;
    }
    walk.0.with(move |world| {
        world.remove_resource::<preview::Preview>();
        if let Some(player) = player {
            world.insert_resource(player);
        }
    })?;
    walk.go(Screen::Title)?;
    walk.go(Screen::Map)
}

/// An activity to its end: a picture at its start, after a miss, on the way, at its end.
fn play(walk: &mut Walk<impl Runs>, name: &str) -> Result<(), Stuck> {
    walk.picture(&format!("{name}-start"))?;
    // Some misses take several moves: a key that is too short is built first.
    let (mut missed, mut tried) = (false, 0);
    let mut done = 0;
    while !walk.is_finished()? {
        let (wise, foolish) = walk.deeds()?;
        if !missed && tried < 12 && !foolish.is_empty() {
            tried += 1;
            walk.press_one(&foolish)?;
            missed = walk.has_missed()?;
            if missed {
                walk.picture(&format!("{name}-miss"))?;
            }
            continue;
        }
        walk.press_one(&wise)?;
        done += 1;
        if done == 6 {
            walk.picture(&format!("{name}-middle"))?;
        }
        if done > 200 {
            return Err(format!("{name} does not end"));
        }
    }
    walk.picture(&format!("{name}-end"))
}

/// Every beat of the way where the picture is sent.
fn story(walk: &mut Walk<impl Runs>) -> Result<(), Stuck> {
    for beat in 1..40 {
        let choice = walk.first("choice-")?;
        if choice.is_none() && !walk.can("ui-lesson-next")? {
            return Ok(());
        }
        walk.picture(&format!("story-{beat:02}"))?;
        walk.press(choice.as_deref().unwrap_or("ui-lesson-next"))?;
    }
    Err("the story does not end".into())
}

fn treasure_box(walk: &mut Walk<impl Runs>) -> Result<(), Stuck> {
    walk.picture("box-start")?;
    let mut missed = false;
    let mut fitted = 0;
    for _ in 0..60 {
        if let Some((right, wrong)) = walk.homes()? {
            if let Some(home) = wrong.last().filter(|_| !missed) {
                missed = true;
                walk.press(&format!("home-{}", home.id()))?;
                walk.picture("box-miss")?;
                continue;
            }
            let home = right.first().ok_or("a thing without a home")?;
            walk.press(&format!("home-{}", home.id()))?;
            fitted += 1;
            if fitted == 1 {
                walk.picture("box-fits")?;
            }
        } else if walk.is_finished()? {
            walk.picture("box-finished")?;
            return walk.press("ui-common-next");
        } else {
            walk.press("ui-common-next")?;
            if fitted == 2 {
                walk.picture("box-second-level")?;
                fitted += 1;
            }
        }
    }
    Err("the treasure box does not end".into())
}
