//! What a scenario works with: a server, a browser on the page, hands to press with, eyes to see with.

mod ears;
mod eyes;
mod files;
mod hands;

use std::cell::Cell;
use std::io::Write as _;
use std::path::PathBuf;
use std::time::{Duration, Instant};

use crate::Step;
use crate::driver::{Driver, Like};
use crate::server::{Server, root};
use crate::words::Words;

/// How `go` presses a control.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hand {
    /// A mouse at the control's place on the canvas.
    Pointer,
    /// Tab until it has the focus, then Enter.
    Keyboard,
    /// The element's own click, as a screen reader sends it.
    Reader,
}

/// How long something may take to appear; the processor draws about six pictures a second.
pub const PATIENCE: Duration = Duration::from_secs(40);

/// One scenario's world.
pub struct Stage {
    name: String,
    begun: Instant,
    folder: PathBuf,
    server: Option<Server>,
    driver: Option<Driver>,
    like: Like,
    /// How `go` presses.
    pub hand: Hand,
    /// Where and when the mouse was clicked last.
    clicked: Cell<Option<((f64, f64), Instant)>>,
    /// The language in which controls are looked for.
    pub words: Words,
    complaints: Vec<String>,
    forgiven: Vec<String>,
}

impl Stage {
    /// An empty stage with an empty folder of its own, target/webtest/<name>.
    pub fn new(name: &str) -> Self {
        let folder = root().join("target/webtest").join(name);
        let _ = std::fs::remove_dir_all(&folder);
        Stage {
            name: name.to_string(),
            begun: Instant::now(),
            folder,
            server: None,
            driver: None,
            like: Like::default(),
            hand: Hand::Pointer,
            clicked: Cell::new(None),
            words: Words::read("en"),
            complaints: Vec::new(),
            forgiven: Vec::new(),
        }
    }

    /// Starts a server (`words` as for `cargo xtask serve`) in place of the one before.
    pub fn serve(&mut self, words: &[&str]) -> Step {
        self.server = None;
        self.server = Some(Server::start(words)?);
        Ok(())
    }

    /// The same server address again after it was taken away, or None while there is none.
    pub fn address(&self) -> Option<&str> {
        self.server.as_ref().map(|server| server.address.as_str())
    }

    /// Takes the server away; its port.
    pub fn unplug(&mut self) -> String {
        self.server
            .take()
            .map(|server| server.port())
            .unwrap_or_default()
    }

    /// Opens a browser of this kind on the page, starting a server where there is none. The profile is the scenario's own and
    /// outlives the browser.
    pub fn open(&mut self, like: Like) -> Step {
        self.start(like)?;
        self.visit("")
    }

    /// The same, before the page is asked for.
    pub fn start(&mut self, like: Like) -> Step {
        if self.server.is_none() {
            self.serve(&[])?;
        }
        self.like = like;
        let driver = Driver::start(&self.like, &self.folder.join("profile"), &self.downloads())?;
        self.driver = Some(driver);
        Ok(())
    }

    /// Goes to the page, with `rest` after the address.
    pub fn visit(&mut self, rest: &str) -> Step {
        let address = format!("{}{rest}", self.address().unwrap_or_default());
        let driver = self.driver()?;
        driver.wait(driver.client().goto(&address))
    }

    /// Loads the page again.
    pub fn reload(&mut self) -> Step {
        let driver = self.driver()?;
        driver.wait(driver.client().refresh())
    }

    /// Kills the whole browser without warning and opens it again with the same profile, as after a power cut.
    pub fn cut_the_power(&mut self) -> Step {
        self.listen();
        if let Some(driver) = self.driver.take() {
            driver.kill();
        }
        self.open(self.like.clone())
    }

    /// Closes the browser and opens it again with the same profile: the next day.
    pub fn next_day(&mut self) -> Step {
        self.listen();
        if let Some(driver) = self.driver.take() {
            driver.close();
        }
        self.open(self.like.clone())
    }

    /// The browser.
    pub fn driver(&self) -> Step<&Driver> {
        self.driver
            .as_ref()
            .ok_or_else(|| "no browser is open".to_string())
    }

    /// Adds a line to steps.txt in the scenario's folder: what was done and when, for whoever looks into a failure.
    pub fn write_down(&self, what: &str) {
        let line = format!("{:6.1} s  {what}\n", self.begun.elapsed().as_secs_f32());
        let file = std::fs::OpenOptions::new()
            .create(true)
            .append(true)
            .open(self.folder.join("steps.txt"));
        // Without it the scenario goes on as well.
        let _ = file.and_then(|mut file| file.write_all(line.as_bytes()));
    }

    /// The last lines of steps.txt.
    pub fn last_steps(&self, count: usize) -> String {
        let steps = std::fs::read_to_string(self.folder.join("steps.txt")).unwrap_or_default();
        let before = steps.lines().count().saturating_sub(count);
        steps
            .lines()
            .skip(before)
            .map(|line| line.to_string() + "\n")
            .collect()
    }

    /// The end.
    pub fn close(mut self) {
        if let Some(driver) = self.driver.take() {
            driver.close();
        }
    }
}
