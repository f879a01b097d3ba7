//! The game in a window of its own, on an X server without a screen, played with real input (`xdotool`): what a page's scenario does in
//! a browser. The game tells what stands on the screen (`SANGO_TELL`); nothing else of it is touched.

use std::cell::Cell;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use serde_json::Value;

use crate::Step;
use crate::find::{self, Control};
use crate::server::root;
use crate::stage::{Hand, PATIENCE};

/// Clicks nearer than this are at the same place, and how long a person looks before the next one there.
const NEAR: f64 = 30.0;
const LOOK: Duration = Duration::from_millis(1200);
/// More controls than any screen has.
const TABS: usize = 80;

/// One window and its screen; both end with it.
pub struct Window {
    screen: Child,
    game: Option<Child>,
    display: String,
    folder: PathBuf,
    hand: Hand,
    clicked: Cell<Option<((f64, f64), Instant)>>,
}

impl Window {
    /// Opens the game at a step of a lesson, always shuffled alike. Pictures go to the folder.
    pub fn open(at: &str, language: &str, seed: u64, hand: Hand, folder: &Path) -> Step<Self> {
        std::fs::create_dir_all(folder).map_err(|error| error.to_string())?;
        let told = folder.join("told.json");
        let _ = std::fs::remove_file(&told);
        let mut screen = Command::new("Xvfb")
            .args(["-displayfd", "1", "-screen", "0", "1280x1024x24"])
            .args(["-nolisten", "tcp"])
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .map_err(|error| format!("Xvfb: {error}"))?;
        let mut number = String::new();
        if let Some(out) = screen.stdout.take() {
            BufReader::new(out)
                .read_line(&mut number)
                .map_err(|error| error.to_string())?;
        }
        let mut window = Window {
            screen,
            game: None,
            display: format!(":{}", number.trim()),
            folder: folder.to_path_buf(),
            hand,
            clicked: Cell::new(None),
        };
        let size = match hand {
            Hand::Keyboard => "390x844",
            Hand::Pointer | Hand::Reader => "1280x720",
        };
        let game = Command::new(game()?)
            .args(["--preview", at, language, &seed.to_string()])
            .env("DISPLAY", &window.display)
            .env_remove("WAYLAND_DISPLAY")
            .env("BEVY_ASSET_ROOT", root())
            .env("SANGO_DATA", folder.join("records"))
            .env("SANGO_WINDOW", size)
            .env("SANGO_TELL", told)
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .map_err(|error| format!("the game: {error}"))?;
        window.game = Some(game);
        window.until_there()?;
        Ok(window)
    }

    fn until_there(&self) -> Step {
        let begun = Instant::now();
        while self.read().is_empty() {
            if begun.elapsed() > PATIENCE {
                return Err("the window never shows anything".into());
            }
            std::thread::sleep(Duration::from_millis(200));
        }
        // Nobody arranges windows here: the keyboard is given to the only one.
        self.act(&["search", "--onlyvisible", "--name", "Sango", "windowfocus"])
    }

    fn read(&self) -> Vec<Value> {
        let text = std::fs::read_to_string(self.folder.join("told.json")).unwrap_or_default();
        serde_json::from_str(&text).unwrap_or_default()
    }

    /// Everything on the screen, in reading order.
    pub fn all(&self) -> Vec<Control> {
        self.read().iter().map(find::control).collect()
    }

    fn shows(&self, control: &Control) -> bool {
        let found = self.read();
        let now = found.iter().find(|it| it["id"] == control.id.as_str());
        now.is_some_and(|it| it["shows"] == true)
    }

    /// Presses a control; `false` where it is scrolled away and only came nearer.
    pub fn hit(&self, control: &Control) -> Step<bool> {
        if self.hand == Hand::Keyboard {
            self.tab_to(control)?;
            self.act(&["key", "Return"])?;
            return Ok(true);
        }
        let (x, y) = control.centre;
        if !self.shows(control) {
            let turn = if y > 360.0 { "5" } else { "4" };
            self.act(&["mousemove", "640", "360", "click", "--repeat", "2", turn])?;
            std::thread::sleep(Duration::from_millis(500));
            return Ok(false);
        }
        if let Some(((x0, y0), when)) = self.clicked.get()
            && (x - x0).hypot(y - y0) < NEAR
        {
            std::thread::sleep(LOOK.saturating_sub(when.elapsed()));
        }
        self.act(&["mousemove", &format!("{x:.0}"), &format!("{y:.0}")])?;
        std::thread::sleep(Duration::from_millis(80));
        self.act(&["mousedown", "1"])?;
        std::thread::sleep(Duration::from_millis(80));
        self.act(&["mouseup", "1"])?;
        self.clicked.set(Some(((x, y), Instant::now())));
        Ok(true)
    }

    /// Tab until the focus is there.
    fn tab_to(&self, control: &Control) -> Step {
        let focused = || self.all().into_iter().find(|it| it.focused);
        for _ in 0..TABS {
            let before = focused().map(|it| it.key);
            if before.as_ref() == Some(&control.key) {
                return Ok(());
            }
            self.act(&["key", "Tab"])?;
            let begun = Instant::now();
            while focused().map(|it| it.key) == before && begun.elapsed() < Duration::from_secs(1) {
                std::thread::sleep(Duration::from_millis(30));
            }
        }
        Err(format!(
            "Tab never comes to `{}`; there is:\n{}",
            control.key,
            find::shown(&self.all())
        ))
    }

    /// Takes a picture of the screen, with ImageMagick.
    pub fn picture(&self, name: &str) -> Step {
        let file = self.folder.join(format!("{name}.png"));
        let mut import = Command::new("import");
        import.args(["-window", "root"]).arg(file);
        self.run(&mut import)
    }

    fn act(&self, words: &[&str]) -> Step {
        self.run(Command::new("xdotool").args(words))
    }

    fn run(&self, command: &mut Command) -> Step {
        let name = command.get_program().to_string_lossy().into_owned();
        let status = command
            .env("DISPLAY", &self.display)
            .stdout(Stdio::null())
            .status()
            .map_err(|error| format!("{name}: {error}"))?;
        status
            .success()
            .then_some(())
            .ok_or_else(|| format!("{name}: {status}"))
    }
}

impl Drop for Window {
    fn drop(&mut self) {
        for process in self.game.iter_mut().chain([&mut self.screen]) {
            // It has nothing to finish.
            let _ = process.kill();
            let _ = process.wait();
        }
    }
}

/// The game's program: beside this one, or where SANGO_GAME says.
fn game() -> Step<PathBuf> {
    if let Some(path) = std::env::var_os("SANGO_GAME") {
        return Ok(path.into());
    }
    let own = std::env::current_exe().map_err(|error| error.to_string())?;
    let beside = own.with_file_name("sango");
    if beside.is_file() {
        return Ok(beside);
    }
    Err(format!(
        "there is no game at {}: cargo build",
        beside.display()
    ))
}
