//! What moods and gestures are made of: data beside the drawings, so that a movement is bettered without a compiler.

use serde::Deserialize;
use std::collections::BTreeMap;

use super::{Joint, Pose};
use crate::curriculum::{Gesture, Mood};

/// Layers of which one is shown at a time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Set {
    /// The mouth.
    Mouth,
    /// The eyes, of figures whose eyes are drawn and not moved.
    Eyes,
    /// The brows, likewise.
    Brows,
    /// The right hand.
    Right,
    /// The left hand.
    Left,
}

/// A face.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct MoodRaw {
    #[serde(default)]
    pub pose: BTreeMap<Joint, f32>,
    pub shows: BTreeMap<Set, String>,
}

/// A moment of a gesture.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Key {
    /// When it begins.
    pub at: f32,
    pub pose: BTreeMap<Joint, f32>,
}

/// Something that goes to and fro.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Swing {
    pub joint: Joint,
    pub by: f32,
    /// Seconds to and fro.
    pub period: f32,
    pub from: f32,
    pub until: f32,
}

/// A movement: what it shows, its moments, and what swings in it.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct GestureRaw {
    #[serde(default)]
    pub shows: BTreeMap<Set, String>,
    /// Where it starts from at once, without a way: outside the picture, for one who hops in.
    #[serde(default)]
    pub from: BTreeMap<Joint, f32>,
    /// In the order of time; the last one lasts.
    #[serde(default)]
    pub keys: Vec<Key>,
    #[serde(default)]
    pub swings: Vec<Swing>,
    /// The moment that a still picture shows.
    #[serde(default)]
    pub still: f32,
    /// The hand is before the body.
    #[serde(default)]
    pub before: bool,
}

impl GestureRaw {
    /// When nothing new happens in it any more.
    fn length(&self) -> f32 {
        let keys = self.keys.iter().map(|key| key.at);
        let swings = self.swings.iter().map(|swing| swing.until);
        keys.chain(swings).fold(0.0, f32::max)
    }
}

/// All that a figure can do.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Acts {
    /// How it stands when it does nothing.
    rest: BTreeMap<Joint, f32>,
    moods: BTreeMap<Mood, MoodRaw>,
    gestures: BTreeMap<Gesture, GestureRaw>,
    /// How it comes to where it stands, on a screen that is new.
    arrives: GestureRaw,
    /// The mouths of somebody who speaks.
    talk: Vec<String>,
}

impl Acts {
    /// Reads moods and gestures.
    ///
    /// # Errors
    /// RON's own words.
    pub fn read(text: &str) -> Result<Self, String> {
        ron::from_str(text).map_err(|error| error.to_string())
    }

    /// The moods that are there.
    pub fn moods(&self) -> impl Iterator<Item = Mood> {
        self.moods.keys().copied()
    }

    /// The gestures that are there.
    pub fn gestures(&self) -> impl Iterator<Item = Gesture> {
        self.gestures.keys().copied()
    }

    /// A mood that is not there is the first that is.
    pub(super) fn mood(&self, mood: Mood) -> Option<&MoodRaw> {
        self.moods.get(&mood).or_else(|| self.moods.values().next())
    }

    pub(super) fn gesture(&self, gesture: Gesture) -> Option<&GestureRaw> {
        self.gestures.get(&gesture)
    }

    /// Where everything is wanted, `age` seconds into a gesture.
    pub fn wanted(&self, mood: Mood, gesture: Gesture, age: f32) -> Pose {
        self.posed(mood, self.gesture(gesture), age)
    }

    pub(super) fn arrival(&self) -> Option<&GestureRaw> {
        Some(&self.arrives)
    }

    /// Seconds until it has come.
    pub(super) fn arrival_length(&self) -> f32 {
        self.arrives.length()
    }

    /// Where everything is wanted, `age` seconds into coming.
    pub(super) fn arriving(&self, mood: Mood, age: f32) -> Pose {
        self.posed(mood, Some(&self.arrives), age)
    }

    fn posed(&self, mood: Mood, gesture: Option<&GestureRaw>, age: f32) -> Pose {
        let mut pose = Pose::default();
        pose.lay(&self.rest);
        if let Some(mood) = self.mood(mood) {
            pose.lay(&mood.pose);
        }
        if let Some(gesture) = gesture {
            for key in gesture.keys.iter().take_while(|key| key.at <= age) {
                pose.lay(&key.pose);
            }
            for swing in &gesture.swings {
                if (swing.from..swing.until).contains(&age) {
                    let turn = (age - swing.from) / swing.period * std::f32::consts::TAU;
                    pose[swing.joint] += swing.by * turn.sin();
                }
            }
        }
        pose
    }

    /// The moment of a gesture that a still picture shows.
    pub fn still(&self, gesture: Gesture) -> f32 {
        self.gesture(gesture).map_or(0.0, |gesture| gesture.still)
    }

    /// When nothing new happens in a gesture any more.
    pub fn length(&self, gesture: Gesture) -> f32 {
        self.gesture(gesture).map_or(0.0, GestureRaw::length)
    }

    /// Which variant of a set is shown; speaking moves the mouth.
    pub fn shown(&self, set: Set, mood: Mood, gesture: Gesture, speaking: Option<f32>) -> &str {
        if let (Set::Mouth, Some(age), false) = (set, speaking, self.talk.is_empty()) {
            // Uneven, as syllables are.
            let beat = age * 7.3 + (age * 2.1).sin() * 1.7;
            return &self.talk[beat.max(0.0) as usize % self.talk.len()];
        }
        let of_gesture = self.gesture(gesture).and_then(|one| one.shows.get(&set));
        let of_mood = self.mood(mood).and_then(|one| one.shows.get(&set));
        of_gesture.or(of_mood).map_or("open", String::as_str)
    }

    /// Whether the gesture's hand is before the body.
    pub fn before(&self, gesture: Gesture) -> bool {
        self.gesture(gesture).is_some_and(|gesture| gesture.before)
    }
}
