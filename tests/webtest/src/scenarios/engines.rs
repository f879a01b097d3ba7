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
use crate::window::Window;
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
    for (lesson, step, activity) in activities()? {
        stage.visit(&format!(
            "?preview={lesson}/{step}&language={language}&seed={SEED}"
        ))?;
        stage.write_down(&format!("{lesson}/{step}"));
        play(&*stage, lesson, &activity, most)
            .map_err(|error| format!("{lesson}/{step}: {error}"))?;
    }
    Ok(())
}

/// All of each, to its end, in the game's own window.
pub fn in_window(language: &str, hand: Hand) -> Step {
    let folder = root().join(format!("target/webtest/window-{language}-{hand:?}"));
    for (lesson, step, activity) in activities()? {
        let at = format!("{lesson}/{step}");
        println!("{at}");
        let window = Window::open(&at, language, SEED, hand, &folder)?;
        play(&window, lesson, &activity, usize::MAX).map_err(|error| format!("{at}: {error}"))?;
    }
    Ok(())
}

/// Each engine's activity.
fn activities() -> Step<Vec<(&'static str, &'static str, Activity)>> {
    let (sources, _) = Sources::from_folder(&root()).map_err(|error| error.to_string())?;
    let (curriculum, _) = Curriculum::load(&sources);
    let of = |(lesson, step): (&'static str, &'static str)| {
        let found = curriculum
            .lesson(&LessonId::from(lesson))
            .and_then(|lesson| lesson.step(&step.into()));
        match found {
            Some(LessonStep::Activity(of)) => Ok((lesson, step, of.activity.clone())),
            _ => Err(format!("{lesson}/{step} is no activity")),
        }
    };
    ENGINES.into_iter().map(of).collect()
}

/// Where the game is shown and takes presses: a page or a window.
trait Table {
    /// Everything on the screen.
    fn everything(&self) -> Step<Vec<Control>>;
    /// Presses a control; `false` where it was only brought nearer.
    fn touch(&self, control: &Control) -> Step<bool>;
    /// Keeps a picture.
    fn photograph(&self, name: &str) -> Step;
    /// Writes down what happens.
    fn note(&self, what: &str);
}

impl Table for Stage {
    fn everything(&self) -> Step<Vec<Control>> {
        self.all()
    }

    fn touch(&self, control: &Control) -> Step<bool> {
        self.hit(control)
    }

    fn photograph(&self, name: &str) -> Step {
        self.picture(name).map(drop)
    }

    fn note(&self, what: &str) {
        self.write_down(what);
    }
}

impl Table for Window {
    fn everything(&self) -> Step<Vec<Control>> {
        Ok(self.all())
    }

    fn touch(&self, control: &Control) -> Step<bool> {
        self.hit(control)
    }

    fn photograph(&self, name: &str) -> Step {
        self.picture(name)
    }

    fn note(&self, what: &str) {
        println!("{what}");
    }
}

/// A miss, where one is possible, then what Sango would do, to the end or for so many moves.
fn play(stage: &impl Table, name: &str, activity: &Activity, most: usize) -> Step {
    let mut state = activity.start(Setting {
        seed: SEED,
        helpline: false,
    });
    let mut missed = false;
    for made in 0..most.min(400) {
        let Some(wise) = state.wise(activity) else {
            stage.photograph(&format!("{name}-end"))?;
            press_key(stage, &["ui-common-next".to_owned()])?;
            return Ok(());
        };
        let foolish = state.foolish(activity).filter(|_| !missed);
        let is_miss = foolish.is_some();
        let action = foolish.unwrap_or(wise);
        if made == 0 {
            wait_for(stage, &action.keys())?;
            stage.photograph(&format!("{name}-start"))?;
        }
        carry_out(stage, activity, &mut state, &action)?;
        if is_miss {
            missed = true;
            stage.photograph(&format!("{name}-miss"))?;
        }
        if made == 6 {
            stage.photograph(&format!("{name}-middle"))?;
        }
    }
    Ok(())
}

/// Presses what does an action, and does it here as well.
fn carry_out(stage: &impl Table, activity: &Activity, state: &mut State, action: &Action) -> Step {
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
fn wait_for(stage: &impl Table, keys: &[String]) -> Step<Control> {
    let begun = Instant::now();
    let mut before: Option<Control> = None;
    loop {
        let all = stage.everything()?;
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
fn press_key(stage: &impl Table, keys: &[String]) -> Step<String> {
    for _ in 0..24 {
        let control = wait_for(stage, keys)?;
        let before = sight(&stage.everything()?);
        if !stage.touch(&control)? {
            continue;
        }
        let pressed = Instant::now();
        while pressed.elapsed() < Duration::from_secs(5) {
            if sight(&stage.everything()?) != before {
                return Ok(control.key);
            }
            std::thread::sleep(Duration::from_millis(60));
        }
        stage.note("  nothing came of it");
    }
    Err(format!("pressing {keys:?} changes nothing"))
}
