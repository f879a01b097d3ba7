//! How often the game updates: often while something moves, ten times a second while Sango only breathes, never when
//! nothing changes under reduced motion. The only place that touches `WinitSettings`.

use bevy::a11y::ActionRequest;
use bevy::prelude::*;
use bevy::window::WindowEvent;
use bevy::winit::{UpdateMode, WinitSettings};
use std::time::Duration;

use super::screens::Rebuild;
use super::settings::Settings;

/// Asks for smooth updates for a while.
#[derive(Resource, Default)]
pub struct Pace {
    until: f64,
    now: f64,
    /// Updates since the start, for the bench.
    pub updates: u64,
}

impl Pace {
    /// Something moves for the next `seconds`.
    pub fn stir(&mut self, seconds: f32) {
        self.until = self.until.max(self.now + f64::from(seconds));
    }

    /// Whether something moves now.
    pub fn is_stirred(&self) -> bool {
        self.until > self.now
    }
}

/// Bevy's reactive mode runs two updates a tick, so a fifth of a second gives ten a second.
const IDLE: Duration = Duration::from_millis(210);
/// With reduced motion nothing moves by itself, but for the light that goes on for whoever has one switch; the hour only keeps the loop's timer finite.
const STILL: Duration = Duration::from_secs(3600);

/// How long the game stays awake after somebody did something: an answer takes a few updates, and is to come at once.
const AWAKE: f32 = 0.5;

pub(super) fn plugin(app: &mut App) {
    app.init_resource::<Pace>()
        .add_systems(Startup, |mut pace: ResMut<Pace>| pace.stir(2.0 * AWAKE))
        .add_systems(First, count)
        .add_systems(Last, (answer, set_pace).chain());
}

/// Whatever a person, an assistive technology or an answer from elsewhere sets going is carried through.
fn answer(
    mut events: MessageReader<WindowEvent>,
    mut requests: MessageReader<ActionRequest>,
    mut rebuilds: MessageReader<Rebuild>,
    mut pace: ResMut<Pace>,
) {
    let acted = events
        .read()
        .filter(|event| !matches!(event, WindowEvent::RequestRedraw(_)))
        .count();
    if acted + requests.read().count() + rebuilds.read().count() > 0 {
        pace.stir(AWAKE);
    }
}

fn count(mut pace: ResMut<Pace>, time: Res<Time<Real>>) {
    pace.updates += 1;
    pace.now = time.elapsed_secs_f64();
}

fn set_pace(
    pace: Res<Pace>,
    settings: Res<Settings>,
    winit: Option<ResMut<WinitSettings>>,
    mut last: Local<Option<u8>>,
) {
    let Some(mut winit) = winit else { return };
    let (kind, mode) = if pace.is_stirred() {
        (0, UpdateMode::Continuous)
    } else if settings.reduced_motion() && settings.scan.is_none() {
        (1, UpdateMode::reactive_low_power(STILL))
    } else {
        (2, UpdateMode::reactive_low_power(IDLE))
    };
    if last.replace(kind) != Some(kind) {
        winit.focused_mode = mode;
        winit.unfocused_mode = mode;
    }
}
