//! What a scenario works with: a server, a browser on the page, hands to press with, eyes to see with.

use std::io::Write as _;
use std::path::PathBuf;
use std::time::{Duration, Instant};

use fantoccini::actions::{
    InputSource as _, KeyAction, KeyActions, MOUSE_BUTTON_LEFT, MouseActions, PointerAction,
    WheelAction, WheelActions,
};
use serde_json::{Value, json};

use crate::Step;
use crate::driver::{Driver, Like};
use crate::find::{self, Control};
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

/// How often the wheel is turned towards one control before it counts as out of reach.
const SCROLLS: usize = 12;

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

    /// Presses a control where it is. A mouse can only press what shows: a control that is scrolled away is brought nearer instead,
    /// and `false` says that it was not pressed yet.
    pub fn hit(&self, control: &Control) -> Step<bool> {
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
        let bar = self.all()?.into_iter().find(|it| it.name == help);
        let (line, bottom) = bar.map_or((-1.0, 0.0), |it| {
            (it.centre.1, it.centre.1 + it.size.1 / 2.0)
        });
        let (y, room) = (control.centre.1, (control.size.1 / 2.0).min(20.0));
        let in_bar = (y - line).abs() < 4.0 && line < high / 3.0;
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
        driver.wait(driver.client().perform_actions(mouse))
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

    fn downloads(&self) -> PathBuf {
        self.folder.join("downloads")
    }

    /// Waits for a downloaded file whose name fits (a `*` stands for any end or beginning); name and bytes.
    pub fn downloaded(&self, name: &str) -> Step<(String, Vec<u8>)> {
        let begun = Instant::now();
        loop {
            let mut there = Vec::new();
            for entry in std::fs::read_dir(self.downloads())
                .into_iter()
                .flatten()
                .flatten()
            {
                let found = entry.file_name().to_string_lossy().into_owned();
                let fits = match (name.strip_suffix('*'), name.strip_prefix('*')) {
                    (Some(beginning), _) => found.starts_with(beginning),
                    (None, Some(end)) => found.ends_with(end),
                    (None, None) => found == name,
                };
                // Chromium writes under a hidden name first.
                if fits && !found.ends_with(".crdownload") && !found.starts_with(".") {
                    let bytes = std::fs::read(entry.path()).map_err(|error| error.to_string())?;
                    return Ok((found, bytes));
                }
                there.push(found);
            }
            if begun.elapsed() > PATIENCE {
                return Err(format!("no file {name} was downloaded; there is {there:?}"));
            }
            std::thread::sleep(Duration::from_millis(150));
        }
    }

    /// A picture of the page, in the scenario's folder.
    pub fn picture(&self, name: &str) -> Step<PathBuf> {
        let driver = self.driver()?;
        let bytes = driver.wait(driver.client().screenshot())?;
        let path = self.folder.join(format!("{name}.png"));
        std::fs::write(&path, bytes).map_err(|error| error.to_string())?;
        Ok(path)
    }

    /// Reads the console and the list of requests; what is amiss there fails the scenario at its end.
    pub fn listen(&mut self) {
        let Some(driver) = &self.driver else { return };
        for (level, text) in driver.console() {
            let forgiven = self
                .forgiven
                .iter()
                .any(|part| text.contains(part.as_str()));
            if level == "SEVERE" && !forgiven {
                self.complaints.push(text);
            }
        }
        let others = driver.script(
            "return performance.getEntriesByType('resource').map(({ name }) => name).filter((name) => !name.startsWith(location.origin) && !/^(blob|data):/.test(name))",
            vec![],
        );
        for other in others.iter().flat_map(|list| list.as_array()).flatten() {
            self.complaints
                .push(format!("a request to another host: {other}"));
        }
    }

    /// Console errors with this in them are expected.
    pub fn forgive(&mut self, part: &str) {
        self.forgiven.push(part.to_string());
    }

    /// Nothing amiss was said behind the scenes.
    pub fn quiet(&mut self) -> Step {
        self.listen();
        if self.complaints.is_empty() {
            Ok(())
        } else {
            Err(format!("the console says:\n{}", self.complaints.join("\n")))
        }
    }

    /// Keeps a picture and the tree for whoever looks into a failure; what and where.
    pub fn keep(&mut self) -> String {
        self.listen();
        let picture = self
            .picture("failed")
            .map_or_else(|why| why, |path| path.display().to_string());
        let tree = self
            .all()
            .map_or_else(|why| why, |controls| find::shown(&controls));
        let fetched = self
            .script(
                "return performance.getEntries().filter(({ entryType }) => ['resource', 'mark'].includes(entryType)).map((it) => `${Math.round(it.startTime)}+${Math.round(it.duration)} ${it.name}`).join('\\n')",
            )
            .map_or_else(|why| why, |list| list.as_str().unwrap_or_default().to_string());
        format!(
            "[{}] picture: {picture}\nmirror:\n{tree}\nconsole:\n{}\npage:\n{fetched}",
            self.name,
            self.complaints.join("\n")
        )
    }

    /// The flag for [`Like::flags`] that has the browser write down every request.
    pub fn record_requests(&self) -> String {
        format!("--log-net-log={}", self.netlog().display())
    }

    fn netlog(&self) -> PathBuf {
        self.folder.join("requests.json")
    }

    /// Closes the browser and reads what it wrote down: the page and its workers asked only the server that the page came from.
    pub fn asked_no_other_host(&mut self) -> Step {
        self.listen();
        if let Some(driver) = self.driver.take() {
            driver.close();
        }
        let address = self.address().unwrap_or_default();
        let origin: String = address.splitn(4, '/').take(3).collect::<Vec<_>>().join("/");
        let asked = crate::netlog::asked_by(&origin, &self.netlog())?;
        // The log works: what is known to be asked is in it, also from the worker.
        for known in ["sango-vault.js", "sango_bg.wasm"] {
            if !asked.iter().any(|url| url.contains(known)) {
                return Err(format!("the record of requests lacks {known}: {asked:?}"));
            }
        }
        let others: Vec<&String> = asked
            .iter()
            .filter(|url| !url.starts_with(&origin))
            .collect();
        if others.is_empty() {
            Ok(())
        } else {
            Err(format!("another host was asked: {others:?}"))
        }
    }

    /// The end.
    pub fn close(mut self) {
        if let Some(driver) = self.driver.take() {
            driver.close();
        }
    }
}
