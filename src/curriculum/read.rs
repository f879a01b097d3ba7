//! Reads all content files, each in its place.

use super::bank::BankRaw;
use super::country_raw::CountryRaw;
use super::cutoffs::CutoffsRaw;
use super::findings::{Findings, In};
use super::lesson::LessonRaw;
use super::module::{ModulesRaw, isles};
use super::shape::shape;
use super::{Curriculum, ItemKind, Module, Sources, text_ids};
use crate::ids::{Form, Harm};
use crate::source::{Source, Word};
use std::collections::BTreeMap;

const MODULES: &str = "assets/modules.ron";
const MISCONCEPTIONS: &str = "assets/misconceptions.ron";
const CUTOFFS: &str = "assets/indicators.ron";
const LESSONS: &str = "assets/curriculum/";
/// What each bullet of the guidelines is answered by; no lesson.
const COVERAGE: &str = "assets/curriculum/coverage.ron";
const BANKS: &str = "assets/items/";
const COUNTRIES: &str = "assets/countries/";
/// Where no country is chosen.
const INTERNATIONAL: &str = "assets/countries/international.ron";

pub(super) fn read(sources: &Sources) -> (Curriculum, Findings) {
    let mut found = Findings::default();
    let mut curriculum = Curriculum::default();
    misconceptions(sources, &mut curriculum, &mut found);
    cutoffs(sources, &mut curriculum, &mut found);
    for source in sources.below(LESSONS, ".ron") {
        if source.file != COVERAGE {
            lesson(source, &mut curriculum, &mut found);
        }
    }
    for source in sources.below(BANKS, ".ron") {
        bank(source, &mut curriculum, &mut found);
    }
    for source in sources.below(COUNTRIES, ".ron") {
        country(source, &mut curriculum, &mut found);
    }
    required(sources, INTERNATIONAL, &mut found);
    modules(sources, &mut curriculum, &mut found);
    let known = !found.told(MISCONCEPTIONS);
    for named in found.misconceptions.iter().filter(|_| known) {
        if !curriculum.misconceptions.contains(named.id.as_str())
            && let Some(source) = sources.get(&named.file)
        {
            found.problems.push(source.problem_at(
                named.offset,
                format!(
                    "the misconception `{}` is not in {MISCONCEPTIONS}",
                    named.id
                ),
                "correct it, or add it there and to every language",
            ));
        }
    }
    (curriculum, found)
}

/// Tells a file that must be there and is not.
fn required<'a>(sources: &'a Sources, path: &'a str, found: &mut Findings) -> Option<Source<'a>> {
    let source = sources.get(path);
    if source.is_none() {
        found.unread = true;
        let mend = "restore it: the game cannot do without";
        found
            .problems
            .push(Source::new(path, "").problem_whole("this file is missing", mend));
    }
    source
}

fn misconceptions(sources: &Sources, curriculum: &mut Curriculum, found: &mut Findings) {
    let Some(source) = required(sources, MISCONCEPTIONS, found) else {
        return;
    };
    let mut found = In::new(found, source);
    match source.read::<Vec<Word>>() {
        Ok(ids) => {
            found.ids("misconception", &ids);
            for id in &ids {
                let misconception = id.as_str().into();
                found.text(id, text_ids::misconception(&misconception));
                curriculum.misconceptions.insert(misconception);
            }
        }
        Err(problem) => found.unread(problem),
    }
}

fn cutoffs(sources: &Sources, curriculum: &mut Curriculum, found: &mut Findings) {
    let Some(source) = required(sources, CUTOFFS, found) else {
        return;
    };
    let mut found = In::new(found, source);
    let raw: Option<CutoffsRaw> = shape(source, "format", &mut found);
    if let Some(cutoffs) = raw.and_then(|raw| raw.check(&mut found)) {
        curriculum.cutoffs = cutoffs;
    }
}

fn lesson(source: Source, curriculum: &mut Curriculum, found: &mut Findings) {
    let mut found = In::new(found, source);
    let Some(raw) = shape::<LessonRaw>(source, "format", &mut found) else {
        return;
    };
    let path = format!("{LESSONS}{}/{}.ron", raw.band, raw.id);
    if source.file != path {
        let what = format!(
            "the lesson `{}` of the band {} stands in another file",
            raw.id, raw.band
        );
        let mend = format!("move it to {path}, or correct its id or band");
        found.unread(source.problem(&raw.id, what, mend));
        return;
    }
    found.band = Some(raw.band);
    let Some(lesson) = raw.check(&mut found) else {
        return;
    };
    if curriculum.lessons.contains_key(&lesson.id) {
        let what = format!("two bands have a lesson `{}`", lesson.id);
        found.problem(&raw.id, what, "rename one of them");
        return;
    }
    curriculum.lessons.insert(lesson.id.clone(), lesson);
}

fn bank(source: Source, curriculum: &mut Curriculum, found: &mut Findings) {
    let mut found = In::new(found, source);
    let Some(raw) = shape::<BankRaw>(source, "version", &mut found) else {
        return;
    };
    let path = format!("{BANKS}{}.ron", raw.band);
    if source.file != path {
        let what = format!("the bank of {} stands in another file", raw.band);
        let mend = format!("move it to {path}, or correct its band");
        found.unread(source.problem("band", what, mend));
        return;
    }
    found.band = Some(raw.band);
    if let Some(bank) = raw.check(&mut found) {
        curriculum.banks.insert(bank.band, bank);
    }
}

fn country(source: Source, curriculum: &mut Curriculum, found: &mut Findings) {
    let mut found = In::new(found, source);
    let Some(raw) = shape::<CountryRaw>(source, "version", &mut found) else {
        return;
    };
    let path = format!("{COUNTRIES}{}.ron", raw.code);
    if source.file != path {
        let what = format!("the country `{}` stands in another file", raw.code);
        let mend = format!("move it to {path}, or correct its code");
        found.unread(source.problem(&raw.code, what, mend));
        return;
    }
    if let Some(country) = raw.check(&mut found) {
        curriculum.countries.insert(country.code.clone(), country);
    }
}

fn modules(sources: &Sources, curriculum: &mut Curriculum, found: &mut Findings) {
    let Some(source) = required(sources, MODULES, found) else {
        return;
    };
    let mut found = In::new(found, source);
    let Some(raw) = shape::<ModulesRaw>(source, "version", &mut found) else {
        return;
    };
    for raw in &raw.modules {
        // A lesson that is asleep is on the map too.
        found.band = Some(raw.band);
        isles(&raw.lessons, &mut found);
        found.band = None;
        let Some(module) = raw.check(&mut found) else {
            continue;
        };
        for id in &raw.core {
            let path = format!("{LESSONS}{}/{id}.ron", raw.band);
            let lesson = curriculum.lessons.get(id.as_str());
            let asleep = lesson.is_none_or(|lesson| lesson.band != raw.band);
            // A file with faults has told them itself.
            if asleep && !found.told(&path) {
                let what = format!("the core lesson `{id}` has no file: nobody can complete this");
                found.problem(id, what, format!("write {path}, or take it out of `core`"));
            }
        }
        items_suffice(&module, curriculum, &raw.version, &mut found);
        if curriculum.modules.contains_key(&raw.band) {
            let what = format!("the band {} has two modules", raw.band);
            found.problem(&raw.version, what, "keep one of them");
            continue;
        }
        curriculum.modules.insert(raw.band, module);
    }
    for raw in &raw.coming {
        found.band = Some(raw.band);
        let lessons = raw.check(&mut found);
        curriculum.coming.insert(raw.band, lessons);
        found.band = None;
    }
    let mut unlisted = Vec::new();
    for lesson in curriculum.lessons.values() {
        let module = curriculum.modules.get(&lesson.band);
        if module.is_some_and(|module| !module.lessons.contains(&lesson.id)) {
            unlisted.push((lesson.band, lesson.id.clone()));
        }
    }
    for (band, id) in unlisted {
        let path = format!("{LESSONS}{band}/{id}.ron");
        let what = format!("the lesson `{id}` is in no module");
        let mend = format!("list it in {MODULES}, or remove the file");
        found.push(Source::new(&path, "").problem_whole(what, mend));
    }
}

/// Tells a module that draws more items than its bank has on a form.
fn items_suffice(module: &Module, curriculum: &Curriculum, at: &Word, found: &mut In) {
    let path = format!("{BANKS}{}.ron", module.band);
    // A bank with faults has told them itself, and has fewer items until they are mended.
    if found.told(&path) {
        return;
    }
    let Some(bank) = curriculum.banks.get(&module.band) else {
        let what = format!("the band {} has no item bank", module.band);
        found.problem(at, what, format!("write {path}"));
        return;
    };
    for form in [Form::A, Form::B] {
        let mut safety = 0usize;
        let mut reporting: BTreeMap<Harm, usize> = BTreeMap::new();
        for item in bank.form(form) {
            match item.kind {
                ItemKind::Safety => safety += 1,
                ItemKind::Reporting(harm) => *reporting.entry(harm).or_default() += 1,
            }
        }
        for (name, draw) in [
            ("baseline", module.baseline),
            ("assessment", module.assessment),
        ] {
            let mut tell =
                |what: String| found.problem(at, what, "write more items, or draw fewer");
            if safety < usize::from(draw.safety) {
                tell(format!(
                    "the {name} draws {} safety items; form {form:?} has {safety} of them",
                    draw.safety
                ));
            }
            let wide = reporting.len();
            if wide < usize::from(draw.reporting) {
                tell(format!(
                    "the {name} draws {} reporting items, each of another harm; form {form:?} has {wide}",
                    draw.reporting
                ));
            }
        }
    }
}
