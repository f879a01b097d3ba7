//! A person at the game: looks at the screen in words, taps, presses keys, waits. Everything goes the way of real input, from the
//! window's events through picking and layout.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;
use std::time::Duration;

use bevy::ecs::schedule::SingleThreadedExecutor;
use bevy::prelude::*;
use bevy::render::RenderPlugin;
use bevy::render::settings::WgpuSettings;
use bevy::time::TimeUpdateStrategy;
use bevy::window::{ExitCondition, PrimaryWindow, WindowResolution};
use bevy::winit::WinitPlugin;
use sango::game::app::{self, Screen};
use sango::game::art::Art;
use sango::game::course::Course;
use sango::game::curtain::{self, Curtain};
use sango::game::files::Files;
use sango::game::platform::picker::Picker;
use sango::game::platform::speech::Speech;
use sango::game::platform::{Asked, Prefers, Saver, StoreFolder, read_files};
use sango::game::records::Records;
use sango::game::settings::Settings;
use sango::game::ui::access::plain;
use sango::game::ui::snapshot::{Control, controls};
use sango::game::words::Words;

use crate::eyes::Eyes;
use crate::voice::StandIn;

/// A laptop's window.
pub const LAPTOP: (u32, u32) = (1280, 720);
/// A phone held upright; here fingers are used instead of a mouse.
pub const PHONE: (u32, u32) = (360, 640);

/// How a game is opened.
#[derive(Clone)]
pub struct Opening {
    /// Width and height in logical pixels.
    pub size: (u32, u32),
    /// Physical pixels a logical one.
    pub scale: f32,
    /// The system's languages.
    pub languages: Vec<String>,
    /// The system asks for less movement.
    pub still: bool,
    /// The system asks for high contrast.
    pub contrast: bool,
    /// A curtain falls between two screens, as it does for everybody but a test in a hurry.
    pub curtain: bool,
    /// Files beside the game's own, path and text.
    pub more: Vec<(String, String)>,
    /// The languages that the machine speaks.
    pub voices: Vec<String>,
}

impl Default for Opening {
    fn default() -> Self {
        Self {
            size: LAPTOP,
            scale: 1.0,
            languages: vec!["en".into()],
            still: true,
            contrast: false,
            curtain: false,
            more: Vec::new(),
            voices: Vec::new(),
        }
    }
}

impl Opening {
    /// On a phone with a sharp screen.
    pub fn phone() -> Self {
        Self {
            size: PHONE,
            scale: 2.0,
            ..Self::default()
        }
    }

    /// In the system's language of this tag.
    pub fn speaking(self, tag: &str) -> Self {
        Self {
            languages: vec![tag.into()],
            ..self
        }
    }

    /// In high contrast.
    pub fn in_contrast(self) -> Self {
        Self {
            contrast: true,
            ..self
        }
    }

    /// With everything that moves moving.
    pub fn moving(self) -> Self {
        Self {
            still: false,
            ..self
        }
    }
}

/// The game's files, read once for all tests.
pub fn files() -> &'static Files {
    static FILES: OnceLock<Files> = OnceLock::new();
    FILES.get_or_init(read_files)
}

/// A device's folders, for records and for what is saved; they go away with the test.
pub struct Home {
    records: tempfile::TempDir,
    saved: tempfile::TempDir,
}

impl Home {
    /// Empty folders.
    pub fn new() -> Self {
        let folder = || tempfile::tempdir().expect("a folder for the test");
        Self {
            records: folder(),
            saved: folder(),
        }
    }

    /// Where records lie.
    pub fn path(&self) -> &Path {
        self.records.path()
    }

    /// The files that were saved, by name.
    pub fn files(&self) -> BTreeMap<String, Vec<u8>> {
        let files = std::fs::read_dir(self.saved.path()).expect("the folder is there");
        files
            .map(|file| {
                let file = file.expect("a file");
                let bytes = std::fs::read(file.path()).expect("readable");
                (file.file_name().to_string_lossy().into_owned(), bytes)
            })
            .collect()
    }

    /// The same where all of them are texts.
    pub fn saved(&self) -> BTreeMap<String, String> {
        let texts = self.files().into_iter();
        texts
            .map(|(name, bytes)| (name, String::from_utf8(bytes).expect("a text")))
            .collect()
    }

    /// Puts a file from elsewhere where the game looks for such.
    pub fn bring(&self, name: &str, bytes: &[u8]) {
        std::fs::write(self.saved.path().join(name), bytes).expect("written");
    }

    /// Takes it away again.
    pub fn take_away(&self, name: &str) {
        std::fs::remove_file(self.saved.path().join(name)).expect("it was there");
    }

    /// Opens the game on these folders.
    pub fn open(&self, opening: &Opening) -> Player {
        self.open_on(self.path(), opening)
    }

    /// Opens the game where nothing can be kept, for a file lies where its folder should be.
    pub fn open_unkept(&self, opening: &Opening) -> Player {
        let file = self.path().join("a file");
        std::fs::write(&file, b"no folder").expect("a file can be written");
        self.open_on(&file.join("store"), opening)
    }

    /// Opens the game on records that lie elsewhere.
    pub fn open_on(&self, records: &Path, opening: &Opening) -> Player {
        Player::open(records, self.saved.path(), opening)
    }
}

/// A person at an open game.
pub struct Player {
    /// The game.
    pub app: App,
    /// The window.
    pub window: Entity,
    /// Whether a finger is used instead of a mouse.
    pub finger: bool,
    /// How it was opened.
    pub opening: Opening,
    /// The number of the next touch.
    pub touch: u64,
    /// Where the last tap was.
    pub tapped: Option<Vec2>,
    /// Whether the keyboard alone is used.
    pub keys: bool,
    /// Whether one key alone is used.
    pub one_switch: bool,
    /// Which of Enter and Space is next.
    pub turn: bool,
    /// What is looked for on every screen, and what was found.
    pub eyes: Option<Eyes>,
    /// What stands in for the platform's voice.
    pub voice: StandIn,
    folder: PathBuf,
    saved: PathBuf,
}

impl Player {
    /// Opens the game on a folder of records and one for what is saved, and waits for its first screen.
    pub fn open(folder: &Path, saved: &Path, opening: &Opening) -> Self {
        let mut app = App::new();
        let (width, height) = opening.size;
        let physical = |logical: u32| (logical as f32 * opening.scale).round() as u32;
        let window = Window {
            resolution: WindowResolution::new(physical(width), physical(height))
                .with_scale_factor_override(opening.scale),
            ..default()
        };
        let plugins = DefaultPlugins
            .build()
            .disable::<WinitPlugin>()
            .disable::<bevy::log::LogPlugin>()
            .disable::<bevy::app::TerminalCtrlCHandlerPlugin>()
            .set(WindowPlugin {
                primary_window: Some(window),
                exit_condition: ExitCondition::DontExit,
                ..default()
            })
            .set(RenderPlugin {
                render_creation: WgpuSettings {
                    backends: None,
                    ..default()
                }
                .into(),
                ..default()
            });
        app.add_plugins(plugins);
        let step = Duration::from_nanos(1_000_000_000 / 60);
        app.insert_resource(TimeUpdateStrategy::ManualDuration(step));
        let mut all = files().clone();
        for (path, text) in &opening.more {
            all.insert(path.clone(), text.clone().into_bytes());
        }
        app.insert_resource(all);
        app.insert_resource(Asked(Prefers {
            languages: opening.languages.clone(),
            reduced_motion: opening.still,
            high_contrast: opening.contrast,
        }));
        app.insert_resource(StoreFolder(folder.to_owned()));
        app.insert_resource(Saver::into_folder(saved.to_owned()));
        app.insert_resource(Picker::in_folder(saved.to_owned()));
        let voice = StandIn::of(&opening.voices);
        app.insert_resource(Speech(Box::new(voice.clone())));
        app::plugin(&mut app);
        if opening.curtain {
            app.add_plugins(curtain::plugin);
        }
        app.world_mut().resource_mut::<Art>().coarse = true;
        app.finish();
        app.cleanup();
        // Tests run side by side already; and on one thread a test goes the same way every time.
        for (_, schedule) in app.world_mut().resource_mut::<Schedules>().iter_mut() {
            schedule.set_executor(SingleThreadedExecutor::new());
        }
        let window = app
            .world_mut()
            .query_filtered::<Entity, With<PrimaryWindow>>()
            .single(app.world())
            .expect("one window");
        let mut player = Self {
            app,
            window,
            finger: opening.size == PHONE,
            opening: opening.clone(),
            touch: 0,
            tapped: None,
            keys: false,
            one_switch: false,
            turn: false,
            eyes: None,
            voice,
            folder: folder.to_owned(),
            saved: saved.to_owned(),
        };
        player.settle();
        player
    }

    /// Closes the game, as the window's cross does, and opens it again on the same folder.
    pub fn reopen(&mut self) {
        let again = Self::open(&self.folder, &self.saved, &self.opening);
        let before = std::mem::replace(self, again);
        self.keys = before.keys;
        self.one_switch = before.one_switch;
        self.eyes = before.eyes;
    }

    /// Lets time go by: so many sixtieths of a second.
    pub fn wait(&mut self, updates: usize) {
        for _ in 0..updates {
            self.app.update();
        }
    }

    /// Waits until nothing on the screen changes any more.
    pub fn settle(&mut self) {
        self.wait(2);
        let mut calm = 0;
        let mut last = Vec::new();
        for _ in 0..600 {
            let now: Vec<_> = self
                .look()
                .into_iter()
                .map(|c| (c.entity, c.name, c.disabled, c.checked, c.rect.as_irect()))
                .collect();
            let curtain = self.app.world().get_resource::<Curtain>();
            let open = curtain.is_none_or(Curtain::is_open);
            // On a busy machine an update paints less.
            let painted = self.app.world().resource::<Art>().is_painted();
            calm = if now == last && open && painted {
                calm + 1
            } else {
                0
            };
            if calm == 2 {
                return;
            }
            last = now;
            self.wait(1);
        }
        panic!("the screen never comes to rest\n{}", self.tree());
    }

    /// The screen in words, in reading order.
    pub fn look(&self) -> Vec<Control> {
        controls(self.app.world())
    }

    /// The same, without what lies under a menu.
    pub fn seen(&self) -> Vec<Control> {
        self.look().into_iter().filter(|c| !c.covered).collect()
    }

    /// The screen that is open.
    pub fn screen(&self) -> Screen {
        *self.app.world().resource::<State<Screen>>().get()
    }

    /// The names of everything that can be activated now, in reading order.
    pub fn names(&self) -> Vec<String> {
        let controls = self.seen().into_iter();
        controls
            .filter(|c| c.is_control() && !c.disabled)
            .map(|c| c.name)
            .collect()
    }

    /// Whether these words stand anywhere on the screen.
    pub fn shows(&self, text: &str) -> bool {
        let text = plain(text);
        self.seen().iter().any(|c| c.name.contains(&text))
    }

    /// The control of this name, if it is there.
    pub fn find(&self, name: &str) -> Option<Control> {
        let name = plain(name);
        let mut found = self
            .seen()
            .into_iter()
            .filter(|c| c.is_control() && c.name == name);
        let first = found.next()?;
        assert!(
            found.next().is_none(),
            "two controls are called “{name}”\n{}",
            self.tree()
        );
        Some(first)
    }

    /// The control of this name.
    #[track_caller]
    pub fn see(&self, name: &str) -> Control {
        self.find(name)
            .unwrap_or_else(|| panic!("nothing here is called “{name}”\n{}", self.tree()))
    }

    /// Fails unless these words stand on the screen.
    #[track_caller]
    pub fn reads(&self, text: &str) {
        assert!(self.shows(text), "“{text}” stands nowhere\n{}", self.tree());
    }

    /// Fails unless this screen is open.
    #[track_caller]
    pub fn is_at(&self, screen: Screen) {
        assert_eq!(self.screen(), screen, "{}", self.tree());
    }

    /// The screen as indented lines, for people who read a failed test.
    pub fn tree(&self) -> String {
        let mut lines = format!("{:?} ({} files)\n", self.screen(), self.folder.display());
        let all = self.look();
        for control in &all {
            let mut depth = 0;
            let mut parent = control.parent;
            while let Some(above) = parent {
                depth += 1;
                parent = all
                    .iter()
                    .find(|c| c.entity == above)
                    .and_then(|c| c.parent);
            }
            let mut marks = String::new();
            for (mark, on) in [
                (" (off)", control.disabled),
                (" (chosen)", control.checked == Some(true)),
                (" (focus)", control.focused),
                (" (covered)", control.covered),
                (" (out of sight)", control.shown.is_empty()),
            ] {
                if on {
                    marks.push_str(mark);
                }
            }
            let (at, size) = (control.rect.min, control.rect.size());
            lines += &format!(
                "{}{} “{}”{marks} at {:.0},{:.0} {:.0}x{:.0}\n",
                "  ".repeat(depth + 1),
                control.role,
                control.name,
                at.x,
                at.y,
                size.x,
                size.y
            );
        }
        lines
    }

    /// A text of the language in use.
    pub fn text(&self, id: &str) -> String {
        plain(&self.words().texts().get(id))
    }

    /// A control's name by its text's id, in the language in use.
    pub fn label(&self, id: &str) -> String {
        plain(&self.words().texts().label(id))
    }

    /// All words.
    pub fn words(&self) -> &Words {
        self.app.world().resource::<Words>()
    }

    /// What is taught.
    pub fn course(&self) -> &Course {
        self.app.world().resource::<Course>()
    }

    /// The facts.
    pub fn records(&self) -> &Records {
        self.app.world().resource::<Records>()
    }

    /// Sets the text size, in percent, as Settings does.
    pub fn set_text(&mut self, percent: u16) {
        self.app.world_mut().resource_mut::<Settings>().text_percent = percent;
        self.app
            .world_mut()
            .write_message(sango::game::screens::Rebuild);
        self.settle();
    }

    /// Every node with its sizes in layout units, for people who look for a fault of the layout.
    pub fn layout(&self) -> String {
        let world = self.app.world();
        let mut lines = String::new();
        let roots: Vec<Entity> = world
            .try_query_filtered::<Entity, (With<Node>, Without<ChildOf>)>()
            .map(|mut query| query.iter(world).collect())
            .unwrap_or_default();
        let mut stack: Vec<(Entity, usize)> = roots.into_iter().map(|root| (root, 0)).collect();
        while let Some((entity, depth)) = stack.pop() {
            let (Some(node), Some(at)) = (
                world.get::<ComputedNode>(entity),
                world.get::<UiGlobalTransform>(entity),
            ) else {
                continue;
            };
            let by = node.inverse_scale_factor;
            let text = world
                .get::<Text>(entity)
                .map(|text| text.0.chars().take(30).collect::<String>());
            let (size, content, at) = (
                node.size() * by,
                node.content_size() * by,
                at.translation * by,
            );
            lines += &format!(
                "{}{size:.0} content {content:.0} at {:.0} {}\n",
                "  ".repeat(depth),
                at - size / 2.0,
                text.unwrap_or_default()
            );
            if let Some(children) = world.get::<Children>(entity) {
                stack.extend(children.iter().rev().map(|child| (child, depth + 1)));
            }
        }
        lines
    }
}
