//! The states of the game and the list of its plugins.

use bevy::asset::AssetMetaCheck;
use bevy::prelude::*;
use bevy::window::WindowResolution;

use super::{
    activities, art, audio, certificate, course, curtain, mascot, menus, needs, pace, platform,
    records, screens, settings, ui, voice,
};

/// The places of the game. One file of `screens/` each.
#[derive(States, Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Screen {
    /// Tap to start.
    #[default]
    Title,
    /// Each language in its own name.
    Language,
    /// Who is playing.
    Seats,
    /// The four-picture code of a seat.
    Code,
    /// The islands.
    Map,
    /// A lesson's steps.
    Lesson,
    /// Baseline, assessment or follow-up.
    Sitting,
    /// The module is done.
    Celebration,
    /// Everything behind the PIN.
    Teacher,
    /// All that is drawn, for whoever draws: `gallery`.
    Gallery,
}

/// What lies on top of a screen.
#[derive(States, Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Menu {
    /// Nothing.
    #[default]
    None,
    /// Language, text size, motion, volumes.
    Settings,
    /// What to do now, whom to tell.
    Help,
}

/// Order of the game's own systems within an update.
#[derive(SystemSet, Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Way {
    /// Rules answer actions.
    Act,
    /// Facts are written.
    Keep,
    /// Views follow.
    Show,
}

/// The window's name as the page and the tests know it.
pub const CANVAS: &str = "#sango";

/// The game in a window.
pub fn windowed() -> App {
    windowed_with(|_| {})
}

/// The game in a window, with something prepared before it is built.
pub fn windowed_with(prepare: impl FnOnce(&mut App)) -> App {
    let mut app = App::new();
    prepare(&mut app);
    let window = Window {
        title: "Sango".into(),
        name: Some("sango".into()),
        canvas: cfg!(target_family = "wasm").then(|| CANVAS.into()),
        fit_canvas_to_parent: true,
        prevent_default_event_handling: false,
        resolution: window_size(),
        ..default()
    };
    app.add_plugins(
        DefaultPlugins
            .set(WindowPlugin {
                primary_window: Some(window),
                ..default()
            })
            .set(AssetPlugin {
                meta_check: AssetMetaCheck::Never,
                ..default()
            })
            .set(bevy::log::LogPlugin {
                filter: "warn,sango=info,wgpu=error,naga=error,symphonia=error".into(),
                ..default()
            }),
    );
    app.add_plugins(bevy_kira_audio::AudioPlugin);
    #[cfg(not(target_family = "wasm"))]
    let pictures = super::shots::asked(&mut app);
    plugin(&mut app);
    // Only where somebody looks: a test goes from screen to screen without waiting.
    app.add_plugins(curtain::plugin);
    #[cfg(not(target_family = "wasm"))]
    app.add_plugins(super::gallery::plugin);
    #[cfg(not(target_family = "wasm"))]
    super::told::asked(&mut app);
    #[cfg(target_family = "wasm")]
    app.add_plugins(platform::mirror::plugin);
    #[cfg(not(target_family = "wasm"))]
    if let Some(folder) = pictures {
        super::shots::plugin(&mut app, folder);
    }
    app
}

/// A size for pictures can be asked for: `SANGO_WINDOW=360x640`.
fn window_size() -> WindowResolution {
    let asked = std::env::var("SANGO_WINDOW").ok();
    let parsed = asked
        .as_deref()
        .and_then(|text| text.split_once('x'))
        .and_then(|(w, h)| Some((w.parse().ok()?, h.parse().ok()?)));
    let (width, height) = parsed.unwrap_or((1280, 720));
    let resolution = WindowResolution::new(width, height);
    // A picture's size is meant in pixels, whatever the screen's density.
    if parsed.is_some() {
        resolution.with_scale_factor_override(1.0)
    } else {
        resolution
    }
}

/// Everything but Bevy's own plugins: the tests add this to an app without a window.
pub fn plugin(app: &mut App) {
    platform::install(app);
    app.init_state::<Screen>().init_state::<Menu>();
    app.configure_sets(Update, (Way::Act, Way::Keep, Way::Show).chain());
    app.add_plugins((
        settings::plugin,
        course::plugin,
        needs::plugin,
        records::plugin,
        pace::plugin,
        art::plugin,
        audio::plugin,
        ui::plugin,
        mascot::plugin,
        activities::plugin,
        screens::plugin,
        menus::plugin,
        certificate::plugin,
        voice::plugin,
    ));
    app.init_resource::<ClearColor>();
    app.add_systems(
        PreUpdate,
        clear.run_if(resource_changed::<settings::Settings>),
    );
    app.add_systems(Startup, |mut commands: Commands| {
        // The interface smooths its own edges; four samples a pixel would only cost memory and time.
        commands.spawn((Name::new("Camera"), Camera2d, Msaa::Off));
    });
}

/// What is seen where no screen is yet.
fn clear(settings: Res<settings::Settings>, mut ground: ResMut<ClearColor>) {
    ground.0 = ui::theme::Theme::of(&settings).color(ui::tokens::Tone::SeaDeep);
}
