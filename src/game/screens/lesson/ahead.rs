//! While somebody reads, what comes next is painted: the beats that may follow, and the ground of the next step.

use bevy::prelude::*;

use super::{At, Play, story};
use crate::curriculum::{Beat, Next, Step, Story};
use crate::game::app::Screen;
use crate::game::art::Art;
use crate::game::course::Course;
use crate::game::mascot::Builds;
use crate::game::ui::Look;
use crate::game::ui::backdrop::EVENING_SEA;
use crate::game::ui::look::Room;

pub(super) fn plugin(app: &mut App) {
    let stands = |art: Res<Art>| art.is_painted();
    app.add_systems(
        Update,
        look_ahead.run_if(in_state(Screen::Lesson).and_then(stands)),
    );
}

/// Once for every place in the lesson, as soon as its own drawings are there.
fn look_ahead(
    mut look: Look,
    course: Res<Course>,
    builds: Res<Builds>,
    play: Option<Res<Play>>,
    mut done: Local<Option<(String, usize, Room)>>,
) {
    let Some(play) = play else { return };
    let beat = match play.at {
        At::Story(beat) => beat,
        _ => 0,
    };
    let prefix = format!("{}-{}", play.lesson, play.step);
    let here = Some((prefix, beat, *look.room));
    if *done == here {
        return;
    }
    let Some(lesson) = course.lesson(&play.lesson) else {
        return;
    };
    let at = lesson.steps.iter().position(|step| *step.id() == play.step);
    let Some(at) = at else { return };
    if let Some(Step::Story(story)) = lesson.steps.get(at) {
        let prefix = format!("{}-{}", play.lesson, play.step);
        for next in following(story, beat) {
            story::ask(&mut look, &builds, &prefix, next);
        }
    }
    match lesson.steps.get(at + 1) {
        Some(Step::Story(story)) => {
            let prefix = format!("{}-{}", play.lesson, story.id);
            if let Some(first) = story.beats.first() {
                story::ask(&mut look, &builds, &prefix, first);
            }
        }
        Some(Step::Activity(_)) => EVENING_SEA
            .iter()
            .for_each(|layer| look.ask_backdrop(layer)),
        Some(Step::CarryOver(carry)) => look.ask_backdrop(&format!("place-{}", carry.place)),
        Some(Step::Recap(_)) => look.ask_backdrop("world/title"),
        None => {}
    }
    *done = here;
}

/// The beats that may come after one.
fn following(story: &Story, at: usize) -> Vec<&Beat> {
    let to = match story.beats.get(at).map(|beat| &beat.next) {
        Some(Next::Beat(to)) => vec![*to],
        Some(Next::Choice(options)) => options.iter().map(|option| option.go).collect(),
        Some(Next::End) | None => Vec::new(),
    };
    to.into_iter()
        .filter_map(|to| story.beats.get(to))
        .collect()
}
