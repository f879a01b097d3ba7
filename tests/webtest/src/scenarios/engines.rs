//! Every kind of activity in the page, each tried out by its address: a miss first, then what Sango would do.
//!
//! The rules run here beside the page's, from the same seed, so that it is known at each point what is wise and what is not.

use std::time::{Duration, Instant};

use sango::activities::{Action, Activity, Setting, State};
use sango::curriculum::{Curriculum, Sources, Step as LessonStep};
use sango::ids::LessonId;

use crate::Step;
use crate::driver::Like;
use crate::find::{self, Control};
use crate::server::root;
use crate::stage::{Hand, PATIENCE, Stage};
use crate::words::Words;

/// Each engine once: a lesson, and the step in which it is.
const ENGINES: [(&str, &str); 10] = [
    ("my-treasures", "box"),
    ("my-keys", "lock"),
    ("ad-or-game", "look"),
    ("kind-words", "catch"),
    ("the-oops-feeling", "steps"),
    ("play-and-rest", "day"),
    ("mine-yours-ours", "sort"),
    ("true-or-trick", "desk"),
    ("pressure-and-trust", "chat"),
    ("report-and-recover", "desk"),
];

/// Every shuffle of the page begins with it.
const SEED: u64 = 7;

/// So many moves of each show that it can be played; the playthroughs play all of it.
const ENOUGH: usize = 8;

/// A beginning of each, with the mouse, in English, in a wide window.
pub fn engines_by_pointer(stage: &mut Stage) -> Step {
    each_engine(stage, "en", Hand::Pointer, ENOUGH)
}

/// The same with the keyboard alone, in Arabic, on a phone.
pub fn engines_by_keyboard_in_arabic(stage: &mut Stage) -> Step {
    each_engine(stage, "ar", Hand::Keyboard, ENOUGH)
}

/// All of each, to its end, with the mouse and the keyboard in both languages. Long: for whoever works on them.
pub fn whole(stage: &mut Stage, language: &str, hand: Hand) -> Step {
    each_engine(stage, language, hand, usize::MAX)
}

fn each_engine(stage: &mut Stage, language: &str, hand: Hand, most: usize) -> Step {
    stage.words = Words::read(language);
    stage.hand = hand;
    let size = match (hand, most) {
        (Hand::Keyboard, _) => (390, 844),
        (_, usize::MAX) => (1280, 720),
        // Nobody looks at it.
        _ => Like::default().size,
    };
    stage.start(Like {
        languages: language.into(),
        size,
        ..Like::default()
    })?;
    let (sources, _) = Sources::from_folder(&root()).map_err(|error| error.to_string())?;
    let (curriculum, _) = Curriculum::load(&sources);
    for (lesson, step) in ENGINES {
        let id = LessonId::from(lesson);
        let Some(LessonStep::Activity(of)) = curriculum
            .lesson(&id)
            .and_then(|lesson| lesson.step(&step.into()))
        else {
            return Err(format!("{lesson}/{step} is no activity"));
        };
        stage.visit(&format!(
            "?preview={lesson}/{step}&language={language}&seed={SEED}"
        ))?;
        stage.write_down(&format!("{lesson}/{step}"));
        play(stage, lesson, &of.activity, most)
            .map_err(|error| format!("{lesson}/{step}: {error}"))?;
    }
    Ok(())
}

/// A miss, where one is possible, then what Sango would do, to the end or for so many moves.
fn play(stage: &Stage, name: &str, activity: &Activity, most: usize) -> Step {
    let mut state = activity.start(Setting {
        seed: SEED,
        helpline: false,
    });
    let mut missed = false;
    for made in 0..most.min(400) {
        let Some(wise) = state.wise(activity) else {
            stage.picture(&format!("{name}-end"))?;
            press_key(stage, &["ui-common-next".to_owned()])?;
            // The step after it.
            stage.until(
                "the next step",
                "return !document.querySelector('[data-key=\"ui-common-next\"]:not([aria-disabled])')",
            )?;
            return Ok(());
        };
        let foolish = state.foolish(activity).filter(|_| !missed);
        let is_miss = foolish.is_some();
        let action = foolish.unwrap_or(wise);
        if made == 0 {
            wait_for(stage, &action.keys())?;
            stage.picture(&format!("{name}-start"))?;
        }
        carry_out(stage, activity, &mut state, &action)?;
        if is_miss {
            missed = true;
            stage.picture(&format!("{name}-miss"))?;
        }
        if made == 6 {
            stage.picture(&format!("{name}-middle"))?;
        }
    }
    Ok(())
}

/// Presses what does an action, and does it here as well.
fn carry_out(stage: &Stage, activity: &Activity, state: &mut State, action: &Action) -> Step {
    for _ in 0..3 {
        let pressed = press_key(stage, &action.keys())?;
        // That only opens the list of those whom one could tell.
        if pressed != "ui-desk-tell" {
            state.act(activity, action);
            return Ok(());
        }
    }
    Err(format!("{action:?} is not to be done"))
}

/// What is on the screen, but for what moves by itself.
fn sight(controls: &[Control]) -> Vec<(String, String, String, bool)> {
    let said = |it: &Control| {
        (
            it.key.clone(),
            it.name.clone(),
            it.value.clone(),
            it.disabled,
        )
    };
    controls.iter().map(said).collect()
}

fn usable(controls: &[Control], keys: &[String]) -> Option<Control> {
    let of = |key: &String| controls.iter().find(|it| it.key == *key && !it.disabled);
    keys.iter().find_map(of).cloned()
}

/// Waits for a control of these keys that can be used and stands still.
fn wait_for(stage: &Stage, keys: &[String]) -> Step<Control> {
    let begun = Instant::now();
    let mut before: Option<Control> = None;
    loop {
        let all = stage.all()?;
        let now = usable(&all, keys);
        if let (Some(old), Some(new)) = (&before, &now)
            && old.id == new.id
            && old.centre == new.centre
        {
            return Ok(new.clone());
        }
        if begun.elapsed() > PATIENCE {
            return Err(format!(
                "none of {keys:?}; there is:\n{}",
                find::shown(&all)
            ));
        }
        before = now;
        std::thread::sleep(Duration::from_millis(100));
    }
}

/// Presses the first control of these keys, and waits until the screen is another; its key.
fn press_key(stage: &Stage, keys: &[String]) -> Step<String> {
    for _ in 0..24 {
        let control = wait_for(stage, keys)?;
        let before = sight(&stage.all()?);
        if !stage.hit(&control)? {
            continue;
        }
        let pressed = Instant::now();
        while pressed.elapsed() < Duration::from_secs(5) {
            if sight(&stage.all()?) != before {
                return Ok(control.key);
            }
            std::thread::sleep(Duration::from_millis(60));
        }
        stage.write_down("  nothing came of it");
    }
    Err(format!("pressing {keys:?} changes nothing"))
}
