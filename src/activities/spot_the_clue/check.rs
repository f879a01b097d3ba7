//! What may be wrong with pages as an author wrote them.

use super::content::{Raw, RawPage, RawPlace};
use crate::activities::faults::{Fault, check_ids, check_name};

/// The least side of a place, in hundredths of the page's width: a page is at least 300 layout units wide, and a finger needs 44 (WCAG
/// 2.5.5).
const LEAST: u32 = 15;
/// How much of the smaller of two places may lie under the other.
const OVERLAP: u32 = 4;

impl<'a> Raw<'a> {
    pub(super) fn check_deeds(&self, faults: &mut Vec<Fault<'a>>) {
        check_ids("deed", self.deeds.iter().map(|deed| deed.id), faults);
        for deed in &self.deeds {
            check_name("picture", deed.art, faults);
        }
        if !(2..=4).contains(&self.deeds.len()) {
            faults.push(Fault::new(
                None,
                format!("there are {} deeds", self.deeds.len()),
                "give two to four",
            ));
        }
        if !self.deeds.iter().any(|deed| deed.id == self.tell) {
            faults.push(Fault::new(
                self.tell,
                format!("“{}” is no deed here", self.tell),
                "let `tell` name the deed that asks or tells somebody",
            ));
        }
        if self.size.0 == 0 || self.size.1 == 0 {
            faults.push(Fault::new(
                None,
                "the pages have no size",
                "give `size` as width and height of their drawings",
            ));
        }
    }

    pub(super) fn check_page(&self, page: &RawPage<'a>, faults: &mut Vec<Fault<'a>>) {
        let id = page.id;
        check_ids("place", page.places.iter().map(|place| place.id), faults);
        for (at, place) in page.places.iter().enumerate() {
            self.check_place(place, faults);
            for other in &page.places[at + 1..] {
                if overlaps(place, other) {
                    faults.push(Fault::new(
                        other.id,
                        format!("“{}” lies over “{}”", other.id, place.id),
                        "move them apart: a finger must be able to choose",
                    ));
                }
            }
        }
        if page.places.len() < 2 {
            faults.push(Fault::new(
                id,
                format!("there is nothing to choose from on “{id}”"),
                "give it two places at least",
            ));
        }
        if !page.places.is_empty() && page.places.iter().all(|place| place.sign.is_some()) {
            faults.push(Fault::new(
                id,
                format!("everything on “{id}” is a sign"),
                "let something be harmless: whoever catches everything must not win",
            ));
        }
        for deed in &self.deeds {
            let ways: Vec<_> = (page.does.iter())
                .filter(|way| way.deed == deed.id)
                .collect();
            match ways.as_slice() {
                [_] => {}
                [] => faults.push(Fault::new(
                    id,
                    format!("“{id}” does not say what “{}” leads to", deed.id),
                    format!("add (do: \"{}\", …) to `does`", deed.id),
                )),
                [_, again, ..] => faults.push(Fault::new(
                    again.deed,
                    format!("“{id}” says twice what “{}” leads to", deed.id),
                    "keep one",
                )),
            }
        }
        for way in &page.does {
            if !self.deeds.iter().any(|deed| deed.id == way.deed) {
                faults.push(Fault::new(
                    way.deed,
                    format!("“{}” is no deed here", way.deed),
                    "add it to `deeds`, or name one that is there",
                ));
            }
            if let Some(miss) = way.miss {
                check_name("misconception", miss, faults);
            }
            if way.right && way.miss.is_some() {
                faults.push(Fault::new(
                    way.deed,
                    format!("“{}” is both right and a miss on “{id}”", way.deed),
                    "keep one of the two",
                ));
            }
            // CURRICULUM, tone: telling is never wrong.
            if way.deed == self.tell && way.miss.is_some() {
                faults.push(Fault::new(
                    way.deed,
                    format!("to ask or tell somebody is called a miss on “{id}”"),
                    "leave `miss` out: a child may always ask",
                ));
            }
        }
        if !page.does.iter().any(|way| way.right) {
            faults.push(Fault::new(
                id,
                format!("no deed ends “{id}” well"),
                "mark at least one with `right: true`",
            ));
        }
    }

    fn check_place(&self, place: &RawPlace<'a>, faults: &mut Vec<Fault<'a>>) {
        let id = place.id;
        match (place.sign, place.miss) {
            (Some(_), Some(_)) => faults.push(Fault::new(
                id,
                format!("“{id}” is both a sign and harmless"),
                "keep one of `sign` and `miss`",
            )),
            (None, None) => faults.push(Fault::new(
                id,
                format!("“{id}” is neither a sign nor harmless"),
                "give `sign`, what hides there, or `miss`, what it reveals to take it for a sign",
            )),
            (Some(sign), None) => check_name("picture", sign, faults),
            (None, Some(miss)) => check_name("misconception", miss, faults),
        }
        let (left, top, wide, high) = place.at;
        let (width, height) = self.size;
        let within =
            |from: u16, long: u16, end: u16| u32::from(from) + u32::from(long) <= end.into();
        if !within(left, wide, width) || !within(top, high, height) {
            faults.push(Fault::new(
                id,
                format!("“{id}” lies outside of its page"),
                format!("keep it within {width} × {height}"),
            ));
        }
        let least = u32::from(width) * LEAST / 100;
        if u32::from(wide) < least || u32::from(high) < least {
            faults.push(Fault::new(
                id,
                format!("“{id}” is too small for a finger"),
                format!(
                    "make it at least {least} wide and high, larger than what is drawn if need be"
                ),
            ));
        }
    }

    /// The skill is in the move (CURRICULUM, activity engines): neither one deed for all, nor signs everywhere.
    pub(super) fn check_skill(&self, faults: &mut Vec<Fault<'a>>) {
        let first = self.pages.first().map(|page| page.id);
        if self.pages.len() < 2 {
            return;
        }
        let innocent = |page: &RawPage| page.places.iter().all(|place| place.sign.is_none());
        if !self.pages.iter().any(innocent) {
            faults.push(Fault::new(
                first,
                "every page has a sign",
                "let one be innocent, to be left alone",
            ));
        }
        if self.pages.iter().all(innocent) {
            faults.push(Fault::new(
                first,
                "no page has a sign",
                "mark what tells a trick with `sign`",
            ));
        }
        for deed in &self.deeds {
            let ends = |page: &RawPage| {
                let mut ways = page.does.iter();
                ways.any(|way| way.deed == deed.id && way.right)
            };
            if self.pages.iter().all(ends) {
                faults.push(Fault::new(
                    deed.id,
                    format!("“{}” ends every page well", deed.id),
                    "let another deed be the right one somewhere",
                ));
            }
        }
    }
}

fn overlaps(one: &RawPlace, other: &RawPlace) -> bool {
    let shared = |from: u16, long: u16, other: u16, other_long: u16| {
        let end = (u32::from(from) + u32::from(long)).min(u32::from(other) + u32::from(other_long));
        end.saturating_sub(from.max(other).into())
    };
    let (a, b) = (one.at, other.at);
    let over = shared(a.0, a.2, b.0, b.2) * shared(a.1, a.3, b.1, b.3);
    let area = |at: (u16, u16, u16, u16)| u32::from(at.2) * u32::from(at.3);
    over * OVERLAP > area(a).min(area(b))
}
