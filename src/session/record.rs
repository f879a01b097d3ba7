//! One fact and where it belongs. This is what is stored and what travels between a class's devices.

use crate::assessment::{Drawn, Given, Kind, Task};
use crate::ids::{
    ClassId, DeviceId, Form, ItemId, LessonId, MisconceptionId, ModuleVersion, StepId,
};
use crate::results::class::ClassSetup;
use crate::results::exchange::class_file::ClassFile;
use crate::results::export::ClassSheet;
use serde::{Deserialize, Serialize};

/// The version of the records that this program writes and understands.
pub const VERSION: u16 = 1;

/// One fact. It holds no time, no name and nothing about the device but its random id.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Record {
    /// The record's version: [`VERSION`].
    pub v: u16,
    /// The device that wrote it.
    pub device: DeviceId,
    /// Its number. Each device numbers on from the highest number that it knows of any device (Lamport's clock), so that a
    /// fact written in knowledge of another has the higher number, without any time being kept.
    pub seq: u64,
    /// The class.
    pub class: ClassId,
    /// The seat, from 0; none for a fact about the class itself.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub seat: Option<u8>,
    /// The module version that was played.
    pub module_version: ModuleVersion,
    /// What happened.
    pub fact: Fact,
}

/// What happened. New kinds are added at the end; an older program keeps them untouched.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Fact {
    /// A step of a lesson was finished.
    StepDone {
        /// The lesson.
        lesson: LessonId,
        /// The lesson's version.
        lesson_version: u32,
        /// The step.
        step: StepId,
        /// Whether all steps of the lesson were finished with it. A lesson once finished stays so when its version changes.
        #[serde(default)]
        ends_lesson: bool,
        /// The wrong ideas that were seen in it.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        misconceptions: Vec<MisconceptionId>,
    },
    /// An attempt was begun.
    AttemptBegun {
        /// When it is taken.
        kind: Kind,
        /// Its form.
        form: Form,
        /// The seed that every shuffle follows from; it is also the attempt's name.
        seed: u64,
        /// The items drawn, in the order in which they are asked.
        items: Vec<Drawn>,
    },
    /// An item was answered.
    ItemAnswered {
        /// When the attempt is taken.
        kind: Kind,
        /// The attempt's seed.
        attempt: u64,
        /// The item.
        item: ItemId,
        /// What was chosen.
        given: Given,
    },
    /// The report task was done.
    TaskDone {
        /// When the attempt is taken.
        kind: Kind,
        /// The attempt's seed.
        attempt: u64,
        /// What was done in it.
        task: Task,
    },
    /// A confidence item was answered.
    ConfidenceAnswered {
        /// When the attempt is taken.
        kind: Kind,
        /// The attempt's seed.
        attempt: u64,
        /// The confidence item.
        id: String,
        /// From 1 to the band's points; none is "rather not say".
        answer: Option<u8>,
    },
    /// An attempt was handed in.
    HandedIn {
        /// When it was taken.
        kind: Kind,
        /// The attempt's seed.
        attempt: u64,
    },
    /// The teacher set a lesson aside, for this seat or for the whole class: it counts as finished, and no reason is kept.
    LessonSetAside {
        /// The lesson.
        lesson: LessonId,
    },
    /// The teacher took that back.
    LessonTakenUp {
        /// The lesson.
        lesson: LessonId,
    },
    /// The class was set up, or its set-up was changed.
    ClassSet(Box<ClassSetup>),
    /// The number of seats was changed.
    SeatsSet {
        /// How many seats, from 1.
        seats: u8,
    },
    /// A public class sheet was made.
    ReleaseMade {
        /// Its number for this class and period, from 1.
        release: u16,
        /// The period.
        period: String,
        /// The sheet as it left: asked for again, the same leaves again (INDICATORS: "one public release per class and
        /// period").
        sheet: Box<ClassSheet>,
    },
    /// This device loaded the class file: from now on it plays for the class and seals its facts to the class's key. It sets
    /// nothing up; on the teacher's device the set-up stays what the teacher said.
    ClassJoined(Box<ClassFile>),
    /// The teacher said on how many devices the class plays in a period.
    DevicesCounted {
        /// The period.
        period: String,
        /// How many, the teacher's own among them if children play on it.
        devices: u16,
    },
    /// A return was made.
    ReturnMade {
        /// The period.
        period: String,
        /// Its number for this class and period, from 1.
        number: u32,
    },
}
