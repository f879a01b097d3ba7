//! Between two screens: a wave of the evening sea rolls up, or on quiet ways the night falls for a moment; behind it the new screen is
//! built and painted, so that nothing pops up before anybody's eyes; then it gives way. A screen that is only built anew has no curtain.
//!
//! Screens know nothing of it: they set [`NextState`] as ever, and the curtain holds the change back until it covers the window.

mod view;

use bevy::prelude::*;
use bevy::state::state::StateTransitionSystems;

use super::app::Screen;
use super::art::Art;
use super::audio::{Effect, Sound};
use super::course::Player;
use super::pace::Pace;
use super::platform::late::Late;
use super::screens::Anew;
use super::settings::Settings;
use super::words::Words;
use crate::ids::Band;

/// How a curtain looks and how long it takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Manner {
    /// To another place: the sea rolls over the window.
    Wave,
    /// To the next page of the same thing, into rooms where one works, and wherever little is to move.
    Fade,
}

impl Manner {
    /// The manner of a way from one screen to another.
    fn of(from: Screen, to: Screen, calm: bool) -> Self {
        let is_place = |screen| {
            matches!(
                screen,
                Screen::Title | Screen::Map | Screen::Lesson | Screen::Celebration
            )
        };
        if !calm && is_place(from) && is_place(to) {
            Self::Wave
        } else {
            Self::Fade
        }
    }

    /// Seconds until the window is covered (ART: places change in 300 to 500 ms).
    fn closing(self) -> f32 {
        match self {
            Self::Wave => 0.26,
            Self::Fade => 0.09,
        }
    }

    /// Seconds until the new screen is in full sight.
    fn opening(self) -> f32 {
        match self {
            Self::Wave => 0.38,
            Self::Fade => 0.16,
        }
    }
}

/// Where the curtain is.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Stand {
    Open,
    /// On its way over the old screen.
    Closing {
        to: Screen,
        age: f32,
    },
    /// Over everything; the new screen is built and painted behind it.
    Covering {
        age: f32,
        updates: u8,
    },
    /// On its way off the new screen.
    Opening {
        age: f32,
    },
}

/// The curtain.
#[derive(Resource, Debug)]
pub struct Curtain {
    stand: Stand,
    manner: Manner,
    /// Nothing of it is seen to move, it only waits for the painting: for whoever takes pictures.
    pub at_once: bool,
}

impl Default for Curtain {
    /// Over everything: the game begins behind it.
    fn default() -> Self {
        Self {
            stand: Stand::Covering {
                age: 0.0,
                updates: 0,
            },
            manner: Manner::Fade,
            at_once: false,
        }
    }
}

impl Curtain {
    /// Whether the screen is in full sight and stays.
    pub fn is_open(&self) -> bool {
        self.stand == Stand::Open
    }

    /// Whether it hides the screen: what happens there now is seen by nobody.
    pub fn covers(&self) -> bool {
        matches!(self.stand, Stand::Covering { .. })
    }

    /// Whether the old screen is about to be left.
    pub fn is_closing(&self) -> bool {
        matches!(self.stand, Stand::Closing { .. })
    }

    /// The screen for which it closes; none while it stands or opens.
    pub fn leads_to(&self) -> Option<Screen> {
        match self.stand {
            Stand::Closing { to, .. } => Some(to),
            _ => None,
        }
    }

    /// Whether it has waited so long for what the next screen needs that somebody may wonder.
    fn is_late(&self) -> bool {
        matches!(self.stand, Stand::Closing { age, .. } if age > self.manner.closing() + WONDER)
    }

    /// How much of the window is covered, 0 to 1.
    fn cover(&self) -> f32 {
        match self.stand {
            Stand::Open => 0.0,
            Stand::Closing { age, .. } => (age / self.manner.closing()).min(1.0),
            Stand::Covering { .. } => 1.0,
            Stand::Opening { age } => 1.0 - (age / self.manner.opening()).min(1.0),
        }
    }
}

/// The longest that anybody waits for a painting.
const PATIENCE: f32 = 3.0;
/// Seconds behind a closed curtain until it says what it waits for.
const WONDER: f32 = 1.0;
/// Updates behind the curtain at least: one builds the screen, one lays it out.
const BUILT: u8 = 2;
/// An update that took longer, as the first of a slow device may, moves the curtain no farther than this.
const STEP: f32 = 0.05;

/// The curtain between an app's screens.
pub fn plugin(app: &mut App) {
    app.init_resource::<Curtain>()
        .add_systems(
            StateTransition,
            hold_back
                .after(Anew::Take)
                .before(StateTransitionSystems::DependentTransitions),
        )
        .add_systems(Last, go_on)
        .add_plugins(view::plugin);
}

/// Takes a change of screen into keeping until the window is covered.
fn hold_back(
    mut next: ResMut<NextState<Screen>>,
    screen: Res<State<Screen>>,
    settings: Res<Settings>,
    player: Option<Res<Player>>,
    late: Res<Late>,
    words: Res<Words>,
    mut curtain: ResMut<Curtain>,
    mut sounds: MessageWriter<Sound>,
) {
    // What the next screen needs, and the language in which it is to be.
    let lacks = late.lacks() || words.wanted.is_some();
    let from = *screen.get();
    if let NextState::Pending(to) | NextState::PendingIfNeq(to) = *next
        && to != from
    {
        match curtain.stand {
            // Nobody sees the screen that is left, nor what is not here yet.
            Stand::Covering { .. } if lacks => {
                *next = NextState::Unchanged;
                curtain.stand = Stand::Closing {
                    to,
                    age: curtain.manner.closing(),
                };
            }
            Stand::Covering { .. } => {}
            // Another way was chosen before the first was gone.
            Stand::Closing { age, .. } => {
                *next = NextState::Unchanged;
                curtain.stand = Stand::Closing { to, age };
            }
            Stand::Open | Stand::Opening { .. } => {
                let calm = settings.reduced_motion()
                    || player.is_some_and(|player| player.band == Band::Guardians);
                let covered = curtain.cover();
                let manner = match curtain.stand {
                    // What is still in sight goes back the way it came.
                    Stand::Opening { .. } => curtain.manner,
                    _ => Manner::of(from, to, calm),
                };
                *next = NextState::Unchanged;
                curtain.manner = manner;
                curtain.stand = Stand::Closing {
                    to,
                    age: covered * manner.closing(),
                };
                if manner == Manner::Wave {
                    sounds.write(Sound(Effect::Whoosh));
                }
            }
        }
    }
    if let Stand::Closing { to, age } = curtain.stand
        && (curtain.at_once || age >= curtain.manner.closing())
        && !lacks
    {
        next.set(to);
        curtain.stand = Stand::Covering {
            age: 0.0,
            updates: 0,
        };
    }
}

/// Lets the curtain's time pass, once what it hides has been drawn.
fn go_on(
    time: Res<Time<Real>>,
    mut art: ResMut<Art>,
    mut curtain: ResMut<Curtain>,
    mut pace: ResMut<Pace>,
) {
    if curtain.is_open() {
        return;
    }
    let step = time.delta_secs().min(STEP);
    let stand = match curtain.stand {
        Stand::Open => Stand::Open,
        Stand::Closing { to, age } => Stand::Closing {
            to,
            age: age + step,
        },
        Stand::Covering { age, updates } => {
            let age = age + time.delta_secs();
            if updates >= BUILT && (art.is_painted() || age > PATIENCE) {
                Stand::Opening { age: 0.0 }
            } else {
                Stand::Covering {
                    age,
                    updates: updates.saturating_add(1),
                }
            }
        }
        Stand::Opening { age } => {
            if curtain.at_once || age >= curtain.manner.opening() {
                Stand::Open
            } else {
                Stand::Opening { age: age + step }
            }
        }
    };
    curtain.stand = stand;
    art.unseen = curtain.covers();
    pace.stir(0.2);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quiet_ways_have_no_wave() {
        assert_eq!(Manner::of(Screen::Title, Screen::Map, false), Manner::Wave);
        assert_eq!(Manner::of(Screen::Map, Screen::Lesson, false), Manner::Wave);
        assert_eq!(Manner::of(Screen::Map, Screen::Lesson, true), Manner::Fade);
        assert_eq!(
            Manner::of(Screen::Map, Screen::Sitting, false),
            Manner::Fade
        );
        assert_eq!(
            Manner::of(Screen::Title, Screen::Teacher, false),
            Manner::Fade
        );
    }
}
