//! Eyes: what the page and its mirror show, waited for with patience.

use std::time::{Duration, Instant};

use serde_json::{Value, json};

use super::{PATIENCE, Stage};
use crate::Step;
use crate::find::{self, Control};

impl Stage {
    /// Runs JavaScript in the page; `return` gives a value back.
    pub fn script(&self, script: &str) -> Step<Value> {
        self.driver()?.script(script, vec![])
    }

    /// Waits until a script gives something other than null and false.
    pub fn until(&self, what: &str, script: &str) -> Step<Value> {
        let begun = Instant::now();
        loop {
            let answer = self.script(script)?;
            if !answer.is_null() && answer != json!(false) {
                return Ok(answer);
            }
            if begun.elapsed() > PATIENCE {
                return Err(format!("{what}: not within {} s", PATIENCE.as_secs()));
            }
            std::thread::sleep(Duration::from_millis(100));
        }
    }

    /// Waits until the page's own curtain no longer lies over the game: the first tree comes two pictures before that.
    pub fn lifted(&self) -> Step {
        let script = "return document.getElementById('curtain').hidden";
        self.until("the page's curtain lifts", script).map(drop)
    }

    /// Everything the mirror shows now.
    pub fn all(&self) -> Step<Vec<Control>> {
        find::all(self.driver()?)
    }

    /// Waits for an element of this role (empty: any) and name (a `*` at the end: its beginning).
    pub fn see(&self, role: &str, name: &str) -> Step<Control> {
        self.see_within(PATIENCE, role, name)
    }

    /// The same with another patience.
    pub fn see_within(&self, patience: Duration, role: &str, name: &str) -> Step<Control> {
        let begun = Instant::now();
        loop {
            let shown = self.all()?;
            if let Some(found) = shown.iter().find(|control| find::fits(control, role, name)) {
                return Ok(found.clone());
            }
            if begun.elapsed() > patience {
                return Err(format!(
                    "no {role} \"{name}\" within {} s. There is:\n{}",
                    patience.as_secs(),
                    find::shown(&shown)
                ));
            }
            std::thread::sleep(Duration::from_millis(100));
        }
    }

    /// Waits until an element of this role and name holds these words.
    pub fn says(&self, role: &str, name: &str, value: &str) -> Step {
        self.says_within(PATIENCE, role, name, value)
    }

    /// The same with another patience.
    pub fn says_within(&self, patience: Duration, role: &str, name: &str, value: &str) -> Step {
        let begun = Instant::now();
        loop {
            let found = self.see(role, name)?;
            if found.value == value {
                return Ok(());
            }
            if begun.elapsed() > patience {
                return Err(format!(
                    "{role} \"{name}\" says \"{}\", not \"{value}\"",
                    found.value
                ));
            }
            std::thread::sleep(Duration::from_millis(100));
        }
    }

    /// Is it there at this moment?
    pub fn has(&self, role: &str, name: &str) -> Step<bool> {
        Ok(self
            .all()?
            .iter()
            .any(|control| find::fits(control, role, name)))
    }

    /// Waits until it is gone.
    pub fn gone(&self, role: &str, name: &str) -> Step {
        let begun = Instant::now();
        while self.has(role, name)? {
            if begun.elapsed() > PATIENCE {
                return Err(format!("{role} \"{name}\" is still there"));
            }
            std::thread::sleep(Duration::from_millis(100));
        }
        Ok(())
    }
}
