//! What may be wrong with an activity's data, and what the data needs from elsewhere.

use std::collections::BTreeMap;

/// Something wrong with an activity's data.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault<'a> {
    /// The id that it concerns, borrowed from the file's text so that its place is known; `None` means the whole activity.
    pub at: Option<&'a str>,
    /// What is wrong, in one sentence.
    pub what: String,
    /// What to do about it, in one sentence.
    pub mend: String,
}

impl<'a> Fault<'a> {
    pub(super) fn new(
        at: impl Into<Option<&'a str>>,
        what: impl Into<String>,
        mend: impl Into<String>,
    ) -> Self {
        Self {
            at: at.into(),
            what: what.into(),
            mend: mend.into(),
        }
    }
}

/// Something that an activity's data uses and that must exist elsewhere.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Need<'a> {
    /// The id in the activity's data that calls for it; `None` means the whole activity.
    pub at: Option<&'a str>,
    /// What is called for.
    pub want: Want,
}

/// What an activity's data can call for.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Want {
    /// A text of this id.
    Text(String),
    /// A picture of this id.
    Art(String),
    /// A misconception of this id.
    Misconception(String),
    /// A picture of what is chosen here and has none: those who cannot read yet choose by it.
    Choosable,
}

/// Collects what an activity calls for.
pub(super) struct Needs<'a>(pub Vec<Need<'a>>);

impl<'a> Needs<'a> {
    pub fn text(&mut self, at: impl Into<Option<&'a str>>, id: String) {
        self.0.push(Need {
            at: at.into(),
            want: Want::Text(id),
        });
    }
    pub fn art(&mut self, id: &'a str) {
        self.0.push(Need {
            at: Some(id),
            want: Want::Art(id.to_owned()),
        });
    }
    /// What is chosen by its words, and by its picture where it has one.
    pub fn choosable(&mut self, at: &'a str, art: Option<&'a str>) {
        match art {
            Some(art) => self.art(art),
            None => self.0.push(Need {
                at: Some(at),
                want: Want::Choosable,
            }),
        }
    }
    pub fn misconception(&mut self, id: &'a str) {
        self.0.push(Need {
            at: Some(id),
            want: Want::Misconception(id.to_owned()),
        });
    }
}

/// Ids become parts of text ids: lower case letters, digits and single hyphens, beginning with a letter.
pub(crate) fn is_id(id: &str) -> bool {
    let sound = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    id.starts_with(|c: char| c.is_ascii_lowercase())
        && id.chars().all(sound)
        && !id.ends_with('-')
        && !id.contains("--")
}

/// Faults in the spelling of ids and ids used twice among their like.
pub(super) fn check_ids<'a>(
    kind: &str,
    ids: impl IntoIterator<Item = &'a str>,
    faults: &mut Vec<Fault<'a>>,
) {
    let mut seen = BTreeMap::new();
    for id in ids {
        check_name(kind, id, faults);
        if seen.insert(id, ()).is_some() {
            faults.push(Fault::new(
                id,
                format!("the {kind} “{id}” is there twice"),
                "give each its own id",
            ));
        }
    }
}

/// A fault when a name is not spelled as ids are.
pub(super) fn check_name<'a>(kind: &str, id: &'a str, faults: &mut Vec<Fault<'a>>) {
    if !is_id(id) {
        faults.push(Fault::new(
            id,
            format!("“{id}” cannot be the id of a {kind}"),
            "use lower case letters, digits and single hyphens, beginning with a letter",
        ));
    }
}

/// Faults where two parts of one activity would share a text, for instance the thing `goal` and the goal itself.
pub(super) fn check_texts<'a>(needs: &[Need<'a>], faults: &mut Vec<Fault<'a>>) {
    let mut seen: BTreeMap<&str, ()> = BTreeMap::new();
    for need in needs {
        let Want::Text(text) = &need.want else {
            continue;
        };
        if seen.insert(text, ()).is_some() {
            let text = text.strip_prefix("x-").unwrap_or(text);
            faults.push(Fault::new(
                need.at,
                format!("two parts of this activity would share the text “…-{text}”"),
                "rename one of them",
            ));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_are_kebab_case() {
        assert!(is_id("pool-photo-2") && is_id("a"));
        for bad in ["", "-a", "a-", "a--b", "A", "a_b", "2a", "é"] {
            assert!(!is_id(bad), "{bad}");
        }
    }
}
