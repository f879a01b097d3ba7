//! Hands: mouse, wheel, keys, and a screen reader's click.

use std::time::{Duration, Instant};

use fantoccini::actions::{
    InputSource as _, KeyAction, KeyActions, MOUSE_BUTTON_LEFT, MouseActions, PointerAction,
    WheelAction, WheelActions,
};
use serde_json::json;

use super::{Hand, PATIENCE, Stage};
use crate::Step;
use crate::find::{self, Control};

/// How often the wheel is turned towards one control before it counts as out of reach.
const SCROLLS: usize = 12;

/// Clicks nearer than this, in CSS px, are at the same place.
const NEAR: f64 = 30.0;
/// How long a person looks before they click the same place again, on a page drawn by software.
const LOOK: Duration = Duration::from_millis(1200);

impl Stage {
    /// Presses the button of this name with the present hand.
    pub fn go(&self, name: &str) -> Step {
        self.press("button", name)
    }

    /// Presses the button whose name belongs to this text id.
    pub fn go_id(&self, id: &str) -> Step {
        self.press("button", &self.words.name(id))
    }

    /// Presses a control of any role with the present hand, once it can be pressed and stands still.
    pub fn press(&self, role: &str, name: &str) -> Step {
        for _ in 0..SCROLLS {
            let control = self.ready(role, name)?;
            if self.hit(&control)? {
                return Ok(());
            }
        }
        Err(format!(
            "{role} \"{name}\" cannot be scrolled to; there is:\n{}",
            find::shown(&self.all()?)
        ))
    }

    /// Presses a control where it is. A mouse can only press what shows: a control that is scrolled away is brought nearer instead,
    /// and `false` says that it was not pressed yet.
    pub fn hit(&self, control: &Control) -> Step<bool> {
        self.lifted()?;
        self.write_down(&format!("{} \"{}\"", control.role, control.name));
        match self.hand {
            Hand::Pointer => {
                if let Some(way) = self.way_to(control)? {
                    self.write_down(&format!("  scrolls by {way:.0}"));
                    self.wheel(way)?;
                    std::thread::sleep(Duration::from_millis(500));
                    return Ok(false);
                }
                self.click(control.centre)?;
            }
            Hand::Keyboard => {
                self.tab_to(control)?;
                self.key('\u{E007}')?;
            }
            Hand::Reader => {
                let script =
                    "document.querySelector(`#mirror [data-id=\"${arguments[0]}\"]`)?.click()";
                self.driver()?.script(script, vec![json!(control.id)])?;
            }
        }
        Ok(true)
    }

    /// How far the page must be scrolled until the control's middle shows with some room around it; none when it does. What lies
    /// under the bar with Help in it is hidden, unless it stands in the bar.
    fn way_to(&self, control: &Control) -> Step<Option<f64>> {
        let high = self
            .script("return innerHeight")?
            .as_f64()
            .unwrap_or_default();
        let help = self.words.name("ui-common-help");
        let all = self.all()?;
        let bar = all.iter().position(|it| it.name == help);
        let (line, bottom) = bar.map_or((-1.0, 0.0), |at| {
            let help = &all[at];
            (help.centre.1, help.centre.1 + help.size.1 / 2.0)
        });
        let (y, room) = (control.centre.1, (control.size.1 / 2.0).min(20.0));
        // Help is the last in the bar. What was scrolled under the bar may lie at its very height, and is read after it.
        let place = all.iter().position(|it| it.id == control.id);
        let in_bar = place <= bar && (y - line).abs() < 30.0 && line < high / 3.0;
        let shows = y - room >= bottom && y + room <= high;
        Ok((!in_bar && !shows).then_some(y - (bottom + high) / 2.0))
    }

    /// Waits until a control is there, enabled, and twice at the same place.
    fn ready(&self, role: &str, name: &str) -> Step<Control> {
        let begun = Instant::now();
        let mut before: Option<Control> = None;
        loop {
            let now = self.see(role, name)?;
            let still = before.is_some_and(|old| old.id == now.id && old.centre == now.centre);
            if still && !now.disabled {
                return Ok(now);
            }
            if begun.elapsed() > PATIENCE {
                return Err(format!(
                    "{role} \"{name}\" is there, but {}",
                    if now.disabled {
                        "disabled"
                    } else {
                        "never still"
                    }
                ));
            }
            before = Some(now);
            std::thread::sleep(Duration::from_millis(120));
        }
    }

    fn tab_to(&self, control: &Control) -> Step {
        // By role and name: a screen that is built anew has other ids.
        let what = |it: &Control| (it.role.clone(), it.name.clone());
        let focused = || -> Step<Option<(String, String)>> {
            let shown = self.all()?;
            Ok(shown.iter().find(|now| now.focused).map(what))
        };
        for _ in 0..80 {
            let before = focused()?;
            if before == Some(what(control)) {
                return Ok(());
            }
            self.key('\u{E004}')?;
            // A busy page takes keys in when it can; another Tab before that would jump over a control.
            let begun = Instant::now();
            while focused()? == before && begun.elapsed() < Duration::from_secs(1) {
                std::thread::sleep(Duration::from_millis(30));
            }
        }
        Err(format!(
            "Tab never comes to {} \"{}\"; there is:\n{}",
            control.role,
            control.name,
            find::shown(&self.all()?)
        ))
    }

    /// Presses and releases the mouse at a place.
    pub fn click(&self, (x, y): (f64, f64)) -> Step {
        // The game takes a click at the same place for the second half of a double click until there was time to look.
        if let Some(((x0, y0), when)) = self.clicked.get()
            && (x - x0).hypot(y - y0) < NEAR
        {
            std::thread::sleep(LOOK.saturating_sub(when.elapsed()));
        }
        let driver = self.driver()?;
        let brief = Some(Duration::from_millis(60));
        let mouse = MouseActions::new("mouse".into())
            .then(PointerAction::MoveTo {
                duration: brief,
                x,
                y,
            })
            .then(PointerAction::Pause {
                duration: Duration::from_millis(80),
            })
            .then(PointerAction::Down {
                button: MOUSE_BUTTON_LEFT,
            })
            .then(PointerAction::Pause {
                duration: Duration::from_millis(80),
            })
            .then(PointerAction::Up {
                button: MOUSE_BUTTON_LEFT,
            });
        let done = driver.wait(driver.client().perform_actions(mouse));
        self.clicked.set(Some(((x, y), Instant::now())));
        done
    }

    /// Turns the mouse's wheel in the middle of the page; downwards when `by` (CSS px) is positive.
    pub fn wheel(&self, by: f64) -> Step {
        let driver = self.driver()?;
        let size = self.script("return [innerWidth, innerHeight]")?;
        let middle = |at: usize| size[at].as_f64().unwrap_or_default() / 2.0;
        let hand = MouseActions::new("mouse".into()).then(PointerAction::MoveTo {
            duration: Some(Duration::from_millis(60)),
            x: middle(0),
            y: middle(1),
        });
        driver.wait(driver.client().perform_actions(hand))?;
        std::thread::sleep(Duration::from_millis(400));
        let wheel = WheelActions::new("wheel".into()).then(WheelAction::Scroll {
            duration: None,
            x: middle(0) as i64,
            y: middle(1) as i64,
            delta_x: 0,
            delta_y: by as i64,
        });
        driver.wait(driver.client().perform_actions(wheel))
    }

    /// Presses and releases one key, named by its letter or WebDriver's code (Tab E004, Enter E007, Escape E00C, arrows E012 to E015).
    pub fn key(&self, value: char) -> Step {
        let driver = self.driver()?;
        let keys = KeyActions::new("keys".into())
            .then(KeyAction::Down { value })
            .then(KeyAction::Up { value });
        driver.wait(driver.client().perform_actions(keys))
    }
}
