//! Pictures of every screen, taken by the game itself (`cargo xtask shots`): with SANGO_SHOT_DIR set it plays its own way through in
//! a temporary store, saves `<screen>.png` there and ends. SANGO_WINDOW gives the size, SANGO_LANG the language, SANGO_TEXT the
//! text size in percent, SANGO_CONTRAST=high asks for high contrast, SANGO_VOICES names the languages (`en,ar`) that have speakers.

pub mod tour;

use bevy::prelude::*;
use bevy::render::view::screenshot::{Screenshot, ScreenshotCaptured};
use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::time::Duration;

use super::course::Seeds;
use super::curtain::Curtain;
use super::pace::Pace;
use super::platform::speech::Speech;
use super::platform::{self, Asked, Prefers, StoreFolder};
use super::settings::Settings;
use super::walk::{Runs, Stuck, Walk};

/// Prepares the game for taking pictures, when it was asked to; the folder they go to.
pub(super) fn asked(app: &mut App) -> Option<PathBuf> {
    let folder = PathBuf::from(std::env::var_os("SANGO_SHOT_DIR")?);
    let store = std::env::temp_dir().join(format!("sango-shots-{}", std::process::id()));
    let voices = std::env::var("SANGO_VOICES").unwrap_or_default();
    let voices = voices.split(',').filter(|tag| !tag.is_empty());
    let voices = voices.map(str::to_owned).collect();
    app.insert_resource(Speech::pictured(voices))
        .insert_resource(StoreFolder(store))
        .insert_resource(Asked(Prefers {
            languages: std::env::var("SANGO_LANG").into_iter().collect(),
            // Sango stands at the height of its gesture, and two runs give the same pictures.
            reduced_motion: true,
            high_contrast: platform::asked_contrast(),
        }));
    Some(folder)
}

/// What the walker in its own thread asks of the game.
enum Errand {
    /// Something to do within an update.
    Do(Box<dyn FnOnce(&mut World) + Send>),
    /// To be told when the next update begins.
    Next(Sender<()>),
}

/// The game's end of the walker's errands.
#[derive(Resource)]
struct Errands {
    asked: Mutex<Receiver<Errand>>,
    waiting: Option<Sender<()>>,
}

/// The walker's end.
struct Walker {
    errands: Sender<Errand>,
    folder: PathBuf,
}

/// Lets the game walk through its screens.
pub(super) fn plugin(app: &mut App, folder: PathBuf) {
    let (sender, asked) = channel();
    app.world_mut().resource_mut::<Curtain>().at_once = true;
    app.insert_resource(Seeds(Some(tour::SEED)))
        .insert_resource(Errands {
            asked: Mutex::new(asked),
            waiting: None,
        })
        .add_systems(Startup, (set_text_size, put_pointer_away))
        .add_systems(First, run_errands);
    std::thread::spawn(move || {
        let mut walk = Walk(Walker {
            errands: sender,
            folder,
        });
        let end = match tour::whole(&mut walk) {
            Ok(()) => AppExit::Success,
            Err(stuck) => {
                eprintln!("sango: pictures: {stuck}");
                AppExit::error()
            }
        };
        // When the window is gone there is nothing left to end.
        let _ = walk.0.with(move |world| {
            let store = world.resource::<StoreFolder>().0.clone();
            if let Err(error) = std::fs::remove_dir_all(&store) {
                warn!("{} stays: {error}", store.display());
            }
            world.write_message(end);
        });
    });
}

fn set_text_size(mut settings: ResMut<Settings>) {
    let asked = std::env::var("SANGO_TEXT").ok();
    if let Some(percent) = asked.and_then(|text| text.parse::<u16>().ok()) {
        settings.text_percent = percent.clamp(100, 200);
    }
}

/// Nothing in a picture is hovered.
fn put_pointer_away(mut windows: Query<&mut Window>) {
    for mut window in &mut windows {
        let corner = window.size() - 1.0;
        window.set_cursor_position(Some(corner));
    }
}

/// How long an update waits for the walker before it goes on drawing.
const PATIENCE: Duration = Duration::from_millis(4);

fn run_errands(world: &mut World) {
    // However long an update takes on a busy machine: a game that rests would never hear of the next errand.
    world.resource_mut::<Pace>().stir(600.0);
    let waiting = world.resource_mut::<Errands>().waiting.take();
    if let Some(waiting) = waiting {
        // The walker may have ended meanwhile.
        let _ = waiting.send(());
    }
    loop {
        let errands = world.resource::<Errands>();
        let next = match errands.asked.lock() {
            Ok(asked) => asked.recv_timeout(PATIENCE),
            Err(_) => Err(RecvTimeoutError::Disconnected),
        };
        match next {
            Ok(Errand::Do(work)) => work(world),
            Ok(Errand::Next(sender)) => {
                world.resource_mut::<Errands>().waiting = Some(sender);
                return;
            }
            Err(_) => return,
        }
    }
}

const GONE: &str = "the game has ended";

impl Runs for Walker {
    fn with<T: Send + 'static>(
        &mut self,
        work: impl FnOnce(&mut World) -> T + Send + 'static,
    ) -> Result<T, Stuck> {
        let (sender, answer) = channel();
        let errand = Errand::Do(Box::new(move |world| {
            // The walker waits for it, unless it is gone.
            let _ = sender.send(work(world));
        }));
        self.errands.send(errand).map_err(|_| GONE)?;
        answer.recv().map_err(|_| GONE.into())
    }

    fn update(&mut self) -> Result<(), Stuck> {
        let (sender, begun) = channel();
        self.errands.send(Errand::Next(sender)).map_err(|_| GONE)?;
        begun.recv().map_err(|_| GONE.into())
    }

    fn picture(&mut self, name: &str) -> Result<(), Stuck> {
        let path = self.folder.join(format!("{name}.png"));
        let (sender, taken) = channel();
        self.with(move |world| {
            world.spawn(Screenshot::primary_window()).observe(
                move |captured: On<ScreenshotCaptured>| {
                    // The walker waits for it, unless it is gone.
                    let _ = sender.send(save(&captured.image, &path));
                },
            );
        })?;
        for _ in 0..600 {
            self.update()?;
            if let Ok(saved) = taken.try_recv() {
                return saved.map_err(|error| format!("{name}.png: {error}"));
            }
        }
        Err(format!("{name}.png: the screen gives no picture"))
    }
}

fn save(image: &Image, path: &Path) -> Result<(), String> {
    let image = image
        .clone()
        .try_into_dynamic()
        .map_err(|error| error.to_string())?;
    image
        .to_rgb8()
        .save(path)
        .map_err(|error| error.to_string())
}
