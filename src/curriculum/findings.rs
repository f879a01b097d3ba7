//! What reading the content finds besides the content: problems, and what it needs from elsewhere.

use crate::activities::{Fault, Need, Want};
use crate::ids::Band;
use crate::problem::Problem;
use crate::source::{Source, Word};
use std::collections::{BTreeMap, BTreeSet};

/// A text that the content needs in every complete language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct TextNeed {
    /// The text's id.
    pub id: String,
    /// The content file that needs it.
    pub file: String,
    /// Where in that file, in bytes.
    pub offset: usize,
    /// Whose limits its sentences keep; none for what adults read.
    pub band: Option<Band>,
}

/// Something else, a picture or a misconception, that a content file names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Named {
    pub id: String,
    pub file: String,
    pub offset: usize,
}

/// All that was found.
#[derive(Debug, Default)]
pub(super) struct Findings {
    pub problems: Vec<Problem>,
    pub texts: Vec<TextNeed>,
    pub art: Vec<Named>,
    pub misconceptions: Vec<Named>,
    /// Whether some file could not be read at all, so that what it needs is not known.
    pub unread: bool,
}

impl Findings {
    /// Whether a problem of this file is told already.
    pub fn told(&self, file: &str) -> bool {
        self.problems.iter().any(|problem| problem.file == file)
    }
}

/// Findings in one file.
pub(super) struct In<'f, 'a> {
    pub source: Source<'a>,
    pub band: Option<Band>,
    found: &'f mut Findings,
    before: usize,
}

impl<'f, 'a> In<'f, 'a> {
    pub fn new(found: &'f mut Findings, source: Source<'a>) -> Self {
        let before = found.problems.len();
        Self {
            source,
            band: None,
            found,
            before,
        }
    }

    /// A problem at a word.
    pub fn problem(&mut self, at: &str, what: impl Into<String>, mend: impl Into<String>) {
        let problem = self.source.problem(at, what, mend);
        self.found.problems.push(problem);
    }

    /// This file cannot be read.
    pub fn unread(&mut self, problem: Problem) {
        self.found.unread = true;
        self.push(problem);
    }

    /// Whether a problem of this file is told already.
    pub fn told(&self, file: &str) -> bool {
        self.found.told(file)
    }

    pub fn push(&mut self, problem: Problem) {
        self.found.problems.push(problem);
    }

    /// How many problems this file has so far.
    pub fn problems(&self) -> usize {
        self.found.problems.len() - self.before
    }

    /// A text is needed, because of the word at `at`.
    pub fn text(&mut self, at: &str, id: String) {
        let (file, offset) = (self.source.file.to_owned(), self.source.offset(at));
        self.found.texts.push(TextNeed {
            id,
            file,
            offset,
            band: self.band,
        });
    }

    /// A picture is needed.
    pub fn art(&mut self, id: &str) {
        let named = self.named(id, id);
        self.found.art.push(named);
    }

    /// A picture whose id is made of a word.
    pub fn art_for(&mut self, at: &str, id: &str) {
        let named = self.named(at, id);
        self.found.art.push(named);
    }

    /// Something is chosen here by its words alone, which is for those who read.
    pub fn unpictured(&mut self, at: &str) {
        if let Some(band) = self.band.filter(|band| !band.reads()) {
            let what = format!("`{at}` has no picture, and {band} choose before they can read");
            self.problem(at, what, "add `art: \"…\"`, the picture of what is chosen");
        }
    }

    /// An option that is chosen by its words, and by its picture where it has one.
    pub fn choosable(&mut self, at: &Word, art: Option<&Word>) {
        match art {
            Some(art) => {
                self.id("picture", art);
                self.art(art);
            }
            None => self.unpictured(at),
        }
    }

    /// A misconception is named.
    pub fn misconception(&mut self, id: &str) {
        let named = self.named(id, id);
        self.found.misconceptions.push(named);
    }

    fn named(&self, at: &str, id: &str) -> Named {
        let offset = self.source.offset(at);
        Named {
            id: id.to_owned(),
            file: self.source.file.to_owned(),
            offset,
        }
    }

    /// What an activity found in itself; `at` stands for the whole activity.
    pub fn faults(&mut self, at: &str, faults: Vec<Fault<'_>>) {
        for fault in faults {
            self.problem(fault.at.unwrap_or(at), fault.what, fault.mend);
        }
    }

    /// What an activity needs; `at` stands for the whole activity.
    pub fn needs(&mut self, at: &str, needs: Vec<Need<'_>>) {
        for need in needs {
            let at = need.at.unwrap_or(at);
            match need.want {
                Want::Text(id) => self.text(at, id),
                Want::Art(id) => self.art_for(at, &id),
                Want::Choosable => self.unpictured(at),
                Want::Misconception(id) => {
                    let named = self.named(at, &id);
                    self.found.misconceptions.push(named);
                }
            }
        }
    }

    /// Tells ids that are spelled wrongly or stand twice among their like.
    pub fn ids<'w>(&mut self, kind: &str, ids: impl IntoIterator<Item = &'w Word<'w>>) {
        let mut seen = BTreeSet::new();
        for id in ids {
            self.id(kind, id);
            if !seen.insert(id.as_str()) {
                self.problem(
                    id,
                    format!("the {kind} `{id}` stands twice"),
                    "give each its own id",
                );
            }
        }
    }

    /// Tells an id that is spelled wrongly.
    pub fn id(&mut self, kind: &str, id: &Word) {
        if !crate::activities::is_id(id) {
            self.problem(
                id,
                format!("`{id}` cannot be the id of a {kind}"),
                "use lower case letters, digits and single hyphens, beginning with a letter",
            );
        }
    }

    /// Tells texts of this file that two of its parts would share, once its ids are sound.
    pub fn shared_texts(&mut self) {
        if self.problems() > 0 {
            return;
        }
        let mut seen: BTreeMap<&str, usize> = BTreeMap::new();
        let mut problems = Vec::new();
        for need in self
            .found
            .texts
            .iter()
            .filter(|need| need.file == self.source.file)
        {
            if need.id.starts_with("cast-") {
                continue;
            }
            if let Some(other) = seen.insert(&need.id, need.offset)
                && other != need.offset
            {
                problems.push(self.source.problem_at(
                    need.offset,
                    format!("two parts would share the text `{}`", need.id),
                    "rename one of them",
                ));
            }
        }
        self.found.problems.extend(problems);
    }
}
