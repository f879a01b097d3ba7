//! A living figure: where its joints are, what it does, and what it does while it does nothing.

use super::act::GestureRaw;
use super::spring::{Nature, Spring};
use super::{Acts, Joint, Pose};
use crate::curriculum::{Gesture, Mood};

/// What a figure is to do just now.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Wants {
    /// How it feels.
    pub mood: Mood,
    /// What it does.
    pub gesture: Gesture,
    /// Whether it speaks.
    pub speaking: bool,
    /// Where it looks, -1 to 1 right and down; none leaves it to itself.
    pub gaze: Option<(f32, f32)>,
    /// For older children: smaller movements, no hopping about.
    pub calm: bool,
}

/// How much of a figure moves.
const JOINTS: usize = Joint::ALL.len();

/// A figure under way.
#[derive(Debug, Clone)]
pub struct Life {
    /// One a joint; none before it was ever somewhere.
    springs: Option<[Spring; JOINTS]>,
    /// Seconds since the gesture began.
    age: f32,
    /// Seconds since it came to be.
    whole: f32,
    doing: Option<(Mood, Gesture)>,
    /// It comes in, and does what it is to do when it is there.
    coming: bool,
    /// Where chance stands; two figures live unlike lives.
    seed: u32,
}

impl Life {
    /// Somebody new.
    pub fn new(seed: u32) -> Self {
        Self {
            springs: None,
            age: 0.0,
            whole: 0.0,
            doing: None,
            coming: false,
            seed,
        }
    }

    /// Comes in before it does anything else; somebody calm is simply there.
    pub fn come(&mut self, calm: bool) {
        self.coming = !calm;
    }

    /// Whether it is still on its way in.
    pub fn is_coming(&self) -> bool {
        self.coming
    }

    /// Seconds since the gesture began.
    pub fn age(&self) -> f32 {
        self.age
    }

    /// Whether it is at this already.
    pub fn does(&self, mood: Mood, gesture: Gesture) -> bool {
        self.doing == Some((mood, gesture))
    }

    /// Where everything is.
    pub fn pose(&self) -> Pose {
        let mut pose = Pose::default();
        for (&joint, spring) in Joint::ALL.iter().zip(self.springs.iter().flatten()) {
            pose[joint] = spring.at;
        }
        pose
    }

    /// A still picture: the height of the gesture, nothing under way.
    pub fn freeze(&mut self, acts: &Acts, wants: &Wants) {
        self.coming = false;
        self.age = acts.still(wants.gesture);
        self.doing = Some((wants.mood, wants.gesture));
        let mut pose = acts.wanted(wants.mood, wants.gesture, self.age);
        self.look(&mut pose, wants, false);
        self.springs = Some(still(&pose));
    }

    /// Goes on for `seconds`. Says whether anything moves that is worth smooth pictures.
    pub fn go(&mut self, acts: &Acts, wants: &Wants, seconds: f32) -> bool {
        if self.coming && (wants.gesture == Gesture::HopOut || self.age >= acts.arrival_length()) {
            self.coming = false;
        }
        let doing = (wants.mood, wants.gesture);
        if self.coming {
            if self.springs.is_none() {
                self.begin(acts, wants, acts.arrival());
            }
        } else if self.doing != Some(doing) {
            let same = self
                .doing
                .is_some_and(|(_, gesture)| gesture == wants.gesture);
            if !same {
                self.begin(acts, wants, acts.gesture(wants.gesture));
            }
            self.doing = Some(doing);
        }
        self.age += seconds;
        self.whole += seconds;
        let mut pose = if self.coming {
            acts.arriving(wants.mood, self.age)
        } else {
            acts.wanted(wants.mood, wants.gesture, self.age)
        };
        self.breathe(&mut pose, wants);
        self.look(&mut pose, wants, true);
        if wants.calm {
            for joint in [Joint::Y, Joint::Lean, Joint::Stretch] {
                pose[joint] *= 0.4;
            }
        }
        // What is loose is dragged along by what moves it.
        let springs = self.springs.get_or_insert_with(|| still(&pose));
        let swept = springs[Joint::X as usize].speed;
        let risen = springs[Joint::Y as usize].speed;
        pose[Joint::Cape] += (swept * 0.0006 - risen * 0.0005).clamp(-0.4, 0.4);
        pose[Joint::Antenna] += (-swept * 0.0009 + risen * 0.0007).clamp(-0.6, 0.6);
        let mut moves = false;
        for (at, &joint) in Joint::ALL.iter().enumerate() {
            let spring = &mut springs[at];
            spring.go(Nature::of(joint), pose[joint], seconds);
            moves |= !is_slow(joint) && spring.moves(least(joint));
        }
        moves || wants.speaking || self.coming || self.age < acts.length(wants.gesture)
    }

    fn begin(&mut self, acts: &Acts, wants: &Wants, gesture: Option<&GestureRaw>) {
        self.age = 0.0;
        let springs = self
            .springs
            .get_or_insert_with(|| still(&acts.wanted(wants.mood, Gesture::None, 0.0)));
        for (&joint, &value) in gesture.iter().flat_map(|gesture| &gesture.from) {
            springs[joint as usize] = Spring::still(value);
        }
    }

    /// Breath, and the little that somebody does who stands and waits. Made of slow waves that do not fit into one another, and of chance in
    /// slots of time, so that nothing is seen to repeat.
    fn breathe(&self, pose: &mut Pose, wants: &Wants) {
        let t = self.whole;
        let wave = |period: f32, shift: f32| ((t / period + shift) * std::f32::consts::TAU).sin();
        let breath = wave(3.7, 0.0);
        pose[Joint::Stretch] += 0.010 * breath;
        pose[Joint::Lean] += 0.008 * wave(7.3, 0.3) + 0.005 * wave(11.9, 0.6);
        pose[Joint::Head] += 0.012 * wave(8.9, 0.1);
        pose[Joint::Cape] += 0.025 * wave(4.3, 0.7) + 0.01 * wave(2.9, 0.2);
        pose[Joint::Antenna] += 0.03 * wave(5.1, 0.4);
        pose[Joint::LeftRaise] += 0.025 * breath;
        pose[Joint::RightRaise] += 0.025 * wave(3.7, -0.07);
        if wants.mood == Mood::Laughing {
            pose[Joint::Y] -= 3.0 * (1.0 + wave(0.32, 0.0));
        }
        // Every seven seconds or so a flick of the antenna, a brow, a shift of weight.
        let slot = (t / 6.7).floor();
        let within = t - slot * 6.7 - 1.0 - 3.0 * self.chance(slot, 1);
        if (0.0..0.5).contains(&within) && slot > 0.0 && !wants.speaking {
            match (self.chance(slot, 2) * 3.0) as u32 {
                0 => pose[Joint::Antenna] += 0.35,
                1 => pose[Joint::Uneven] += 9.0,
                _ => pose[Joint::Lean] += 0.03,
            }
        }
        if wants.mood != Mood::Sleepy && self.blinks() {
            pose[Joint::Lid] = 1.0;
        }
    }

    /// Whether the eyes are shut for a moment; at uneven times, now and then twice.
    fn blinks(&self) -> bool {
        let slot = (self.whole / 3.1).floor();
        let within = self.whole - slot * 3.1 - 0.3 - 2.2 * self.chance(slot, 3);
        let twice = self.chance(slot, 4) > 0.8;
        slot > 0.0 && ((0.0..0.11).contains(&within) || twice && (0.24..0.34).contains(&within))
    }

    fn look(&self, pose: &mut Pose, wants: &Wants, alive: bool) {
        let (x, y) = match wants.gaze {
            Some(gaze) => gaze,
            // Left to itself, it glances somewhere now and then.
            None if alive => {
                let slot = (self.whole / 2.7).floor();
                match self.chance(slot, 5) {
                    chance if chance < 0.55 => (0.0, 0.0),
                    chance => ((chance - 0.775) * 4.0, self.chance(slot, 6) - 0.5),
                }
            }
            None => (0.0, 0.0),
        };
        pose[Joint::GazeX] = (pose[Joint::GazeX] + x).clamp(-1.0, 1.0);
        pose[Joint::GazeY] = (pose[Joint::GazeY] + y).clamp(-1.0, 1.0);
        if alive {
            pose[Joint::Head] += 0.04 * x;
        }
    }

    /// 0 to 1, the same for the same slot.
    fn chance(&self, slot: f32, salt: u32) -> f32 {
        let mut x = (slot as u32)
            .wrapping_mul(0x9E37_79B9)
            .wrapping_add(self.seed)
            .wrapping_add(salt.wrapping_mul(0x85EB_CA6B));
        x ^= x >> 16;
        x = x.wrapping_mul(0x7FEB_352D);
        x ^= x >> 15;
        x = x.wrapping_mul(0x846C_A68B);
        x ^= x >> 16;
        (x >> 8) as f32 / (1 << 24) as f32
    }
}

/// Every joint at rest where the pose has it.
fn still(pose: &Pose) -> [Spring; JOINTS] {
    std::array::from_fn(|at| Spring::still(pose[Joint::ALL[at]]))
}

/// Breathing, swaying, the cape: a few pictures a second are enough for them.
fn is_slow(joint: Joint) -> bool {
    matches!(
        joint,
        Joint::Stretch | Joint::Lean | Joint::Head | Joint::Cape | Joint::Antenna
    )
}

/// The least that is seen of a joint.
fn least(joint: Joint) -> f32 {
    match joint {
        Joint::X | Joint::Y | Joint::Brow | Joint::Uneven => 2.0,
        Joint::RightRaise | Joint::LeftRaise => 0.06,
        _ => 0.05,
    }
}
