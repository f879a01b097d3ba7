//! What may be wrong with a fact finder as an author wrote it.

use super::content::{FIELDS, Raw, RawClaim, RawFinding, Side, Tool, Verdict};
use crate::activities::faults::{Fault, check_name};
use std::collections::BTreeSet;

impl<'a> Raw<'a> {
    /// Faults of the claims taken together: what they would teach.
    pub(super) fn check_whole(&self, faults: &mut Vec<Fault<'a>>) {
        let Some(first) = self.claims.first().map(|claim| claim.id) else {
            return;
        };
        for (verdict, what) in [
            (Verdict::Real, "no claim is real"),
            (Verdict::Trick, "no claim is a trick"),
        ] {
            if self.claims.iter().all(|claim| claim.verdict != verdict) {
                faults.push(Fault::new(
                    first,
                    what,
                    "let there be some of both: neither believing all nor doubting all is a skill",
                ));
            }
        }
        let decides = |claim: &RawClaim, tool| {
            let mut deciding = claim.findings.iter().filter(|it| it.decides.is_some());
            deciding.any(|finding| finding.tool == tool)
        };
        for tool in Tool::ALL {
            if self.claims.iter().all(|claim| decides(claim, tool)) {
                faults.push(Fault::new(
                    first,
                    format!("{} decides every claim", tool.id()),
                    "let another tool decide some: no one question is always enough",
                ));
            }
        }
    }
}

impl<'a> RawClaim<'a> {
    pub(super) fn check(&self, faults: &mut Vec<Fault<'a>>) {
        let id = self.id;
        check_name("picture", self.art, faults);
        for tool in Tool::ALL {
            let name = tool.id();
            match self.findings.iter().filter(|it| it.tool == tool).count() {
                1 => {}
                0 => faults.push(Fault::new(
                    id,
                    format!("“{id}” has no finding for {name}"),
                    format!("add (tool: {name}, speaks: […]): every tool finds something, if only that it says nothing"),
                )),
                _ => faults.push(Fault::new(
                    id,
                    format!("“{id}” has two findings for {name}"),
                    "keep one",
                )),
            }
        }
        for finding in &self.findings {
            self.check_finding(finding, faults);
        }
        if self.findings.iter().all(|it| it.decides.is_none()) {
            faults.push(Fault::new(
                id,
                format!("nothing decides “{id}”"),
                "add `decides: \"…\"`, the wrong idea of whoever misreads it, to at least one finding",
            ));
        }
        self.check_guest(faults);
        self.check_misses(faults);
    }

    fn check_finding(&self, finding: &RawFinding<'a>, faults: &mut Vec<Fault<'a>>) {
        let (id, tool) = (self.id, finding.tool.id());
        match (finding.tool, finding.at) {
            (Tool::Look, Some(at)) if (1..=FIELDS).contains(&at) => {}
            (Tool::Look, Some(at)) => faults.push(Fault::new(
                id,
                format!("“{id}” has no field {at}"),
                format!("name one from 1, the upper left, to {FIELDS}, the lower right"),
            )),
            (Tool::Look, None) => faults.push(Fault::new(
                id,
                format!("“{id}” does not say where the lens finds something"),
                format!("add `at:`, from 1, the upper left, to {FIELDS}, the lower right"),
            )),
            (_, Some(_)) => faults.push(Fault::new(
                id,
                format!("“{id}” says where in the picture {tool} finds something"),
                "leave `at` out: only the lens goes over the picture",
            )),
            (_, None) => {}
        }
        let sides: BTreeSet<Side> = finding.speaks.iter().copied().collect();
        if sides.len() < finding.speaks.len() {
            faults.push(Fault::new(
                id,
                format!("{tool} of “{id}” names a side twice"),
                "name it once",
            ));
        }
        if sides.is_empty() || sides.len() == Side::ALL.len() {
            faults.push(Fault::new(
                id,
                format!("{tool} of “{id}” can be pinned nowhere, or anywhere"),
                "name one side in `speaks`, or two where both can be seen so",
            ));
        }
        if let Some(misread) = finding.decides {
            check_name("misconception", misread, faults);
            let wanted = self.verdict.side();
            if sides.iter().ne([&wanted]) {
                faults.push(Fault::new(
                    misread,
                    format!("{tool} decides “{id}”, and does not say so plainly"),
                    format!(
                        "what decides for {} has `speaks: [{}]`",
                        self.verdict.id(),
                        wanted.id()
                    ),
                ));
            }
        }
    }

    fn check_guest(&self, faults: &mut Vec<Fault<'a>>) {
        let Some(guest) = self.guest else { return };
        let look = self.findings.iter().find(|it| it.tool == Tool::Look);
        if !(1..=FIELDS).contains(&guest) {
            faults.push(Fault::new(
                self.id,
                format!("“{}” has no field {guest}", self.id),
                format!("name one from 1, the upper left, to {FIELDS}, the lower right"),
            ));
        } else if look.and_then(|look| look.at) == Some(guest) {
            faults.push(Fault::new(
                self.id,
                format!(
                    "somebody hides in “{}” where the lens finds something",
                    self.id
                ),
                "hide them in another field",
            ));
        }
    }

    fn check_misses(&self, faults: &mut Vec<Fault<'a>>) {
        let id = self.id;
        for verdict in Verdict::ALL {
            let name = verdict.id();
            let misses: Vec<_> = (self.misses.iter())
                .filter(|it| it.verdict == verdict)
                .collect();
            match (misses.as_slice(), verdict == self.verdict) {
                ([], true) | ([_], false) => {}
                ([], false) => faults.push(Fault::new(
                    id,
                    format!("“{id}” does not say what choosing {name} reveals"),
                    format!("add (verdict: {name}, misconception: \"…\") to its misses"),
                )),
                ([miss, ..], true) => faults.push(Fault::new(
                    miss.misconception,
                    format!("{name} is both right and a miss for “{id}”"),
                    "keep one of the two",
                )),
                ([_, again, ..], false) => faults.push(Fault::new(
                    again.misconception,
                    format!("“{id}” has more than one miss for {name}"),
                    "keep one",
                )),
            }
        }
        for miss in &self.misses {
            check_name("misconception", miss.misconception, faults);
        }
    }
}
