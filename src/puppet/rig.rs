//! A figure's build: bones that hang on one another and follow joints, and the drawn layers that hang on the bones.

use glam::{Affine2, Vec2};
use serde::Deserialize;
use std::collections::BTreeMap;

use super::{Joint, Pose};

/// What of a bone a joint changes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Channel {
    /// Radians, clockwise.
    Turn,
    /// Canvas units to the right.
    X,
    /// Canvas units down.
    Y,
    /// A share wider.
    Wide,
    /// A share taller.
    Tall,
}

/// One bone.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Bone {
    /// Its name within the rig.
    pub name: String,
    /// The bone it hangs on, one that stands before it; none hangs on the ground.
    #[serde(default)]
    pub on: Option<String>,
    /// The point it turns and grows about, canvas units.
    pub pivot: (f32, f32),
    /// Which joints move it, in which way, and by how much for each unit of the joint.
    #[serde(default)]
    pub moves: Vec<(Joint, Channel, f32)>,
    /// How tall it is when its joints are at 0; a lid that is up has no height.
    #[serde(default = "one")]
    pub tall: f32,
    /// How wide, likewise.
    #[serde(default = "one")]
    pub wide: f32,
}

fn one() -> f32 {
    1.0
}

/// One drawn layer.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Part {
    /// The layer's id in the drawing.
    pub layer: String,
    /// The bone it hangs on.
    pub bone: String,
    /// The drawing it is in, where that is not the figure's own: all people share their faces' parts.
    #[serde(default)]
    pub of: Option<String>,
    /// It is shown only while this variant of this set is chosen; with none it is always shown.
    #[serde(default)]
    pub only: Option<(super::Set, String)>,
    /// It is drawn as in a mirror, about the canvas's middle.
    #[serde(default)]
    pub mirrored: bool,
    /// A joint that says how much of it is to be seen, 0 to 1.
    #[serde(default)]
    pub fades: Option<Joint>,
    /// It is of each drawing that the figure wears, as a story says, and not there while it wears nothing.
    #[serde(default)]
    pub worn: bool,
    /// It comes to the front while the acting hand is before the body.
    #[serde(default)]
    pub to_front: bool,
}

/// A figure's build.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rig {
    /// The canvas that every layer is drawn on.
    pub canvas: (f32, f32),
    /// Bones; each stands after the one it hangs on.
    pub bones: Vec<Bone>,
    /// Pivots of bones that lie elsewhere in one figure, by figure and bone.
    #[serde(default)]
    pub pivots: BTreeMap<String, BTreeMap<String, (f32, f32)>>,
    /// Whose right hand holds something: they wave, point and think with the left.
    #[serde(default)]
    pub left_handed: Vec<String>,
    /// Layers, back to front.
    pub parts: Vec<Part>,
    /// The place of the bone that each bone hangs on; found once, since figures are placed in every update.
    #[serde(skip)]
    hangs: Vec<Option<usize>>,
}

/// Where a bone is: the turn and size that its layers get, and the way of any canvas point.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Placed {
    /// Canvas point to canvas point.
    pub way: Affine2,
    /// Radians, clockwise.
    pub turn: f32,
    /// Wide and tall; without shear, which a screen's node cannot have.
    pub size: Vec2,
}

impl Default for Placed {
    fn default() -> Self {
        Self {
            way: Affine2::IDENTITY,
            turn: 0.0,
            size: Vec2::ONE,
        }
    }
}

impl Rig {
    /// Reads a rig and looks whether everything hangs on something.
    ///
    /// # Errors
    /// RON's own words, or which bone is missing.
    pub fn read(text: &str) -> Result<Self, String> {
        let mut rig: Self = ron::from_str(text).map_err(|error| error.to_string())?;
        let known = |name: &str, before: usize| rig.bones[..before].iter().any(|b| b.name == name);
        for (at, bone) in rig.bones.iter().enumerate() {
            if let Some(on) = bone.on.as_deref().filter(|on| !known(on, at)) {
                return Err(format!(
                    "bone {} hangs on {on}, which is not before it",
                    bone.name
                ));
            }
        }
        for part in &rig.parts {
            if !known(&part.bone, rig.bones.len()) {
                return Err(format!(
                    "layer {} hangs on no bone: {}",
                    part.layer, part.bone
                ));
            }
        }
        let owned = rig.pivots.values().flat_map(BTreeMap::keys);
        if let Some(bone) = owned.into_iter().find(|bone| !known(bone, rig.bones.len())) {
            return Err(format!("pivots name no bone: {bone}"));
        }
        rig.hangs = rig
            .bones
            .iter()
            .map(|bone| {
                rig.bones
                    .iter()
                    .position(|b| Some(&b.name) == bone.on.as_ref())
            })
            .collect();
        Ok(rig)
    }

    /// The rig as it is for one figure.
    pub fn of(&self, who: &str) -> Self {
        let mut rig = self.clone();
        let own = rig.pivots.remove(who).unwrap_or_default();
        let other_hand = self.left_handed.iter().any(|name| name == who);
        for bone in &mut rig.bones {
            for (joint, ..) in bone.moves.iter_mut().filter(|_| other_hand) {
                *joint = joint.of_other_arm();
            }
            if let Some(pivot) = own.get(&bone.name) {
                bone.pivot = *pivot;
            }
        }
        rig
    }

    /// Where every bone is in a pose, in the order of [`Self::bones`].
    pub fn place(&self, pose: &Pose) -> Vec<Placed> {
        let mut placed: Vec<Placed> = Vec::with_capacity(self.bones.len());
        for (bone, on) in self.bones.iter().zip(&self.hangs) {
            let on = on.map_or_else(Placed::default, |at| placed[at]);
            placed.push(bone.placed(on, pose));
        }
        placed
    }

    /// The bone of a part, by its place in [`Self::bones`].
    pub fn bone_of(&self, part: &Part) -> usize {
        let at = self.bones.iter().position(|bone| bone.name == part.bone);
        at.unwrap_or_default()
    }
}

impl Bone {
    fn placed(&self, on: Placed, pose: &Pose) -> Placed {
        let (mut turn, mut shift, mut size) = (0.0, Vec2::ZERO, Vec2::new(self.wide, self.tall));
        for &(joint, channel, factor) in &self.moves {
            let by = pose[joint] * factor;
            match channel {
                Channel::Turn => turn += by,
                Channel::X => shift.x += by,
                Channel::Y => shift.y += by,
                Channel::Wide => size.x += by,
                Channel::Tall => size.y += by,
            }
        }
        // Nothing is ever drawn inside out.
        size = size.max(Vec2::ZERO);
        let pivot = Vec2::from(self.pivot);
        let own = Affine2::from_translation(pivot + shift)
            * Affine2::from_angle(turn)
            * Affine2::from_scale(size)
            * Affine2::from_translation(-pivot);
        Placed {
            way: on.way * own,
            turn: on.turn + turn,
            size: on.size * size,
        }
    }
}
