//! Weight: a joint goes to where it is wanted like a mass on a spring. That alone gives easing, overshoot, a small step back before a
//! large move, and movements that can be broken off at any moment without a jump.

use std::f32::consts::TAU;

use super::Joint;

/// The longest step the integration stays sound at; a slow machine's long frame is cut into such.
const STEP: f32 = 1.0 / 60.0;

/// How a joint moves.
#[derive(Debug, Clone, Copy)]
pub(super) struct Nature {
    /// Swings a second.
    pub speed: f32,
    /// 1 comes to rest without overshoot, less swings on.
    pub calm: f32,
    /// What it does first: 1 starts at once, 0 starts softly, negative takes a step back.
    pub start: f32,
}

impl Nature {
    const fn new(speed: f32, calm: f32, start: f32) -> Self {
        Self { speed, calm, start }
    }

    pub const fn of(joint: Joint) -> Self {
        match joint {
            Joint::X | Joint::Y => Self::new(3.2, 0.72, 0.4),
            Joint::Lean | Joint::Head => Self::new(2.2, 0.55, 0.0),
            Joint::Stretch => Self::new(3.4, 0.38, 0.0),
            Joint::RightRaise | Joint::LeftRaise => Self::new(2.6, 0.6, -1.1),
            Joint::RightBend | Joint::LeftBend => Self::new(2.9, 0.55, -0.7),
            Joint::RightWrist | Joint::LeftWrist => Self::new(3.6, 0.5, 0.2),
            Joint::Cape => Self::new(1.3, 0.32, 0.0),
            Joint::Antenna => Self::new(2.4, 0.22, 0.0),
            Joint::Brow | Joint::Slant | Joint::Uneven => Self::new(5.0, 0.6, 0.5),
            Joint::Mouth => Self::new(5.0, 0.45, 0.5),
            Joint::Lid | Joint::Low | Joint::GazeX | Joint::GazeY => Self::new(9.0, 1.0, 1.0),
            Joint::Eye => Self::new(5.0, 0.5, 0.5),
            Joint::Spark => Self::new(4.0, 1.0, 0.5),
        }
    }
}

/// One joint under way.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Spring {
    pub at: f32,
    pub speed: f32,
    wanted: f32,
}

impl Spring {
    /// At rest where it is wanted.
    pub fn still(at: f32) -> Self {
        Self {
            at,
            speed: 0.0,
            wanted: at,
        }
    }

    /// Goes on for `seconds` towards `wanted`. Second-order dynamics integrated semi-implicitly, the damping bounded so that
    /// it stays sound at any step.
    pub fn go(&mut self, nature: Nature, wanted: f32, seconds: f32) {
        let steps = (seconds / STEP).ceil().max(1.0);
        let step = seconds / steps;
        if step <= 0.0 {
            return;
        }
        let turn = TAU * nature.speed;
        let (k1, k2, k3) = (
            2.0 * nature.calm / turn,
            1.0 / (turn * turn),
            nature.start * nature.calm / turn,
        );
        let held = k2.max(step * step / 2.0 + step * k1 / 2.0).max(step * k1);
        let rush = (wanted - self.wanted) / seconds;
        self.wanted = wanted;
        for _ in 0..steps as u32 {
            self.at += step * self.speed;
            self.speed += step * (wanted + k3 * rush - self.at - k1 * self.speed) / held;
        }
    }

    /// Whether anybody would see it move.
    pub fn moves(&self, least: f32) -> bool {
        (self.at - self.wanted).abs() > least || self.speed.abs() > least * 6.0
    }
}
