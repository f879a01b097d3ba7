//! One switch for everything: what can be used is lit one after the other, and whoever can press but one key (Space or Enter, as switches
//! send them) uses what is lit. Settings say how long each stays lit.

use bevy::input::ButtonState;
use bevy::input::keyboard::KeyboardInput;
use bevy::input_focus::tab_navigation::{NavAction, TabNavigation};
use bevy::input_focus::{FocusCause, InputFocus, InputFocusVisible};
use bevy::prelude::*;

use crate::game::curtain::Curtain;
use crate::game::settings::Settings;

/// How long each control may be chosen to stay lit, in seconds, from the slowest.
pub const DWELLS: [u8; 3] = [6, 4, 2];

/// Since when the lit control is lit.
#[derive(Resource, Default)]
struct Lit {
    control: Option<Entity>,
    since: f32,
}

pub(super) fn plugin(app: &mut App) {
    app.init_resource::<Lit>().add_systems(Update, go_on);
}

/// Lights the next control when the present one was lit long enough; a press begins its time anew, since its answer is to be seen first.
fn go_on(
    settings: Res<Settings>,
    time: Res<Time<Real>>,
    curtain: Option<Res<Curtain>>,
    navigation: TabNavigation,
    mut presses: MessageReader<KeyboardInput>,
    mut lit: ResMut<Lit>,
    mut focus: ResMut<InputFocus>,
    mut visible: ResMut<InputFocusVisible>,
) {
    let pressed = presses
        .read()
        .filter(|press| press.state == ButtonState::Pressed)
        .count();
    let Some(dwell) = settings.scan else {
        return;
    };
    visible.0 = true;
    let hidden = curtain.is_some_and(|curtain| !curtain.is_open());
    if pressed > 0 || hidden || lit.control != focus.get() {
        *lit = Lit {
            control: focus.get(),
            since: 0.0,
        };
        return;
    }
    lit.since += time.delta_secs();
    if lit.since >= f32::from(dwell)
        && let Ok(next) = navigation.navigate(&focus, NavAction::Next)
    {
        focus.set(next, FocusCause::Navigated);
        *lit = Lit {
            control: Some(next),
            since: 0.0,
        };
    }
}
