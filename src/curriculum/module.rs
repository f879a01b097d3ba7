//! A band's module: which lessons it has, in which order, and how long its assessments are.

use super::findings::In;
use super::text_ids;
use crate::ids::{Band, LessonId, ModuleVersion};
use crate::source::Word;
use serde::Deserialize;

/// How many items an assessment draws.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Draw {
    /// Safety items.
    pub safety: u8,
    /// Reporting items, at most one a harm in each round of four.
    pub reporting: u8,
}

/// All lessons of a band.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Module {
    /// Whose it is.
    pub band: Band,
    /// The list's name in every attempt and export.
    pub version: ModuleVersion,
    /// The lessons that count for completion.
    pub core: Vec<LessonId>,
    /// All lessons, in the order of play.
    pub lessons: Vec<LessonId>,
    /// What the assessment before the lessons draws.
    pub baseline: Draw,
    /// What the assessment after the lessons draws.
    pub assessment: Draw,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ModulesRaw<'a> {
    #[serde(rename = "version")]
    pub _version: u32,
    #[serde(borrow)]
    pub modules: Vec<ModuleRaw<'a>>,
    #[serde(borrow, default)]
    pub coming: Vec<ComingRaw<'a>>,
}

/// The lessons of a band whose module is still to come: their isles are drawn and named already.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ComingRaw<'a> {
    pub band: Band,
    #[serde(borrow)]
    pub lessons: Vec<Word<'a>>,
}

impl ComingRaw<'_> {
    pub fn check(&self, found: &mut In) -> Vec<LessonId> {
        found.ids("lesson", &self.lessons);
        isles(&self.lessons, found);
        let ids = self.lessons.iter();
        ids.map(|id| id.as_str().into()).collect()
    }
}

/// Every lesson has an isle with a name, and on it something that lives.
pub(super) fn isles(lessons: &[Word], found: &mut In) {
    for word in lessons {
        let lesson = word.as_str().into();
        found.text(word, text_ids::title(&lesson));
        found.text(word, text_ids::creature(&lesson));
        found.text(word, text_ids::creature_says(&lesson));
        found.art_for(word, &format!("isles/{lesson}"));
        found.art_for(word, &format!("creatures/{lesson}"));
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ModuleRaw<'a> {
    pub band: Band,
    #[serde(borrow)]
    pub version: Word<'a>,
    #[serde(borrow)]
    pub core: Vec<Word<'a>>,
    #[serde(borrow)]
    pub lessons: Vec<Word<'a>>,
    baseline: Draw,
    assessment: Draw,
}

impl ModuleRaw<'_> {
    pub fn check(&self, found: &mut In) -> Option<Module> {
        let before = found.problems();
        found.id("module version", &self.version);
        found.ids("lesson", &self.lessons);
        found.ids("core lesson", &self.core);
        for id in &self.core {
            if !self.lessons.contains(id) {
                found.problem(
                    id,
                    format!("the core lesson `{id}` is not among the lessons"),
                    "add it to `lessons`, or take it out of `core`",
                );
            }
        }
        if self.core.is_empty() {
            found.problem(
                &self.version,
                format!("the module `{}` has no core lesson", self.version),
                "name at least one lesson in `core`",
            );
        }
        let list = |ids: &[Word]| ids.iter().map(|id| id.as_str().into()).collect();
        (found.problems() == before).then(|| Module {
            band: self.band,
            version: self.version.as_str().into(),
            core: list(&self.core),
            lessons: list(&self.lessons),
            baseline: self.baseline,
            assessment: self.assessment,
        })
    }
}
