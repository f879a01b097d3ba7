//! What of a figure can move, and where all of it is at one moment.

use serde::Deserialize;
use std::collections::BTreeMap;
use std::ops::{Index, IndexMut};

macro_rules! joints {
    ($($(#[$doc:meta])* $name:ident),* $(,)?) => {
        /// One thing that moves.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
        #[serde(rename_all = "snake_case")]
        pub enum Joint {
            $($(#[$doc])* $name),*
        }

        impl Joint {
            /// All of them.
            pub const ALL: &[Joint] = &[$(Joint::$name),*];
        }
    };
}

joints! {
    /// The whole figure to the right, canvas units.
    X,
    /// The whole figure down, canvas units; negative is a hop.
    Y,
    /// The whole figure's lean, radians.
    Lean,
    /// How much taller and thinner, a share; negative is a squash.
    Stretch,
    /// The head's turn, radians.
    Head,
    /// How far the right arm is raised sideways: 0 hangs, half a turn points up.
    RightRaise,
    /// How far the right forearm goes on turning.
    RightBend,
    /// The right hand's turn.
    RightWrist,
    /// As the right.
    LeftRaise,
    /// As the right.
    LeftBend,
    /// As the right.
    LeftWrist,
    /// The cape's swing, radians.
    Cape,
    /// The antenna's swing, radians.
    Antenna,
    /// How much larger the eyes are, a share.
    Eye,
    /// How far the upper lid is down: 0 open, 1 shut.
    Lid,
    /// How far the lower lid is up: 1 is an eye that laughs.
    Low,
    /// How far the brows are raised, canvas units.
    Brow,
    /// The brows' inner ends up (worried) or down (determined), radians.
    Slant,
    /// One brow higher than the other, canvas units.
    Uneven,
    /// Where the eyes look, -1 to 1 to the right.
    GazeX,
    /// Where the eyes look, -1 to 1 down.
    GazeY,
    /// How bright the spark is, 0 to 1.
    Spark,
    /// The mouth's size, a share more.
    Mouth,
}

impl Joint {
    /// The same joint of the other arm; what is not an arm's is itself.
    pub(super) fn of_other_arm(self) -> Self {
        match self {
            Self::RightRaise => Self::LeftRaise,
            Self::RightBend => Self::LeftBend,
            Self::RightWrist => Self::LeftWrist,
            Self::LeftRaise => Self::RightRaise,
            Self::LeftBend => Self::RightBend,
            Self::LeftWrist => Self::RightWrist,
            other => other,
        }
    }
}

/// A value of every joint.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Pose([f32; Joint::ALL.len()]);

impl Default for Pose {
    fn default() -> Self {
        Self([0.0; Joint::ALL.len()])
    }
}

impl Index<Joint> for Pose {
    type Output = f32;
    fn index(&self, joint: Joint) -> &f32 {
        &self.0[joint as usize]
    }
}

impl IndexMut<Joint> for Pose {
    fn index_mut(&mut self, joint: Joint) -> &mut f32 {
        &mut self.0[joint as usize]
    }
}

impl Pose {
    /// Puts the named joints where they are told to be; the others stay.
    pub fn lay(&mut self, over: &BTreeMap<Joint, f32>) {
        for (&joint, &value) in over {
            self[joint] = value;
        }
    }
}
