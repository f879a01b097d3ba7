//! What may be wrong with quick steps as an author wrote them.

use super::content::{Hands, Raw, RawRound, RawStep, RawWay};
use crate::activities::faults::{Fault, check_ids, check_name, check_texts};
use crate::activities::ladder::check_levels;
use std::collections::BTreeSet;

/// How many deeds a round offers at most: they must be seen at once on a phone.
const OFFERS: usize = 6;

impl<'a> Raw<'a> {
    pub(super) fn faults(&self) -> Vec<Fault<'a>> {
        let mut faults = Vec::new();
        check_ids("deed", self.deeds.iter().map(|it| it.id), &mut faults);
        check_ids("feeling", self.feelings.iter().map(|it| it.id), &mut faults);
        check_ids("round", self.rounds.iter().map(|it| it.id), &mut faults);
        let art = self.deeds.iter().map(|deed| deed.art);
        for art in art.chain(self.feelings.iter().map(|feeling| feeling.art)) {
            check_name("picture", art, &mut faults);
        }
        for round in &self.rounds {
            self.check_round(round, &mut faults);
        }
        for deed in &self.deeds {
            let offers = |round: &RawRound| round.deeds.iter().any(|way| way.deed == deed.id);
            if !self.rounds.iter().any(offers) {
                faults.push(Fault::new(
                    deed.id,
                    format!("“{}” can be done in no round", deed.id),
                    "offer it in a round, or leave it out",
                ));
            }
        }
        for feeling in &self.feelings {
            if !self.rounds.iter().any(|round| round.feeling == feeling.id) {
                faults.push(Fault::new(
                    feeling.id,
                    format!("“{}” is felt in no round", feeling.id),
                    "let a round feel so, or leave it out",
                ));
            }
        }
        let known: Vec<&str> = self.rounds.iter().map(|round| round.id).collect();
        check_levels("round", &self.levels, &known, &mut faults);
        check_texts(&self.needs("x"), &mut faults);
        faults
    }

    fn hands(&self, deed: &str) -> Option<Hands> {
        let found = self.deeds.iter().find(|it| it.id == deed);
        found.map(|deed| deed.hands)
    }

    fn check_round(&self, round: &RawRound<'a>, faults: &mut Vec<Fault<'a>>) {
        check_name("picture", round.device, faults);
        check_name("picture", round.scene, faults);
        if !self.feelings.iter().any(|it| it.id == round.feeling) {
            faults.push(Fault::new(
                round.feeling,
                format!("“{}” is no feeling here", round.feeling),
                "add it to `feelings`, or name one that is there",
            ));
        }
        let mut offered = BTreeSet::new();
        for way in &round.deeds {
            if self.hands(way.deed).is_none() {
                faults.push(Fault::new(
                    way.deed,
                    format!("“{}” is no deed here", way.deed),
                    "add it to `deeds`, or name one that is there",
                ));
            }
            if !offered.insert(way.deed) {
                faults.push(Fault::new(
                    way.deed,
                    format!("the round “{}” offers “{}” twice", round.id, way.deed),
                    "offer it once",
                ));
            }
            self.check_way(way, faults);
        }
        if round.deeds.len() > OFFERS {
            faults.push(Fault::new(
                round.id,
                format!("the round “{}” offers more than {OFFERS} deeds", round.id),
                "offer fewer: they must be seen at once on a phone",
            ));
        }
        check_ids("step", round.steps.iter().map(|step| step.id), faults);
        for (at, step) in round.steps.iter().enumerate() {
            self.check_step(round, at, step, faults);
        }
        self.check_end(round, faults);
        let also = round.steps.iter().flat_map(|step| &step.also);
        if !round.deeds.iter().chain(also).any(|way| way.miss.is_some()) {
            faults.push(Fault::new(
                round.id,
                format!("nothing can go wrong in the round “{}”", round.id),
                "mark something that can be done with the misconception that it shows",
            ));
        }
    }

    fn check_step(
        &self,
        round: &RawRound<'a>,
        at: usize,
        step: &RawStep<'a>,
        faults: &mut Vec<Fault<'a>>,
    ) {
        if step.right.is_empty() {
            faults.push(Fault::new(
                step.id,
                format!("nothing is right at the step “{}”", step.id),
                "name a deed that leads on",
            ));
        }
        let mut seen = BTreeSet::new();
        for deed in (step.right.iter().copied()).chain(step.also.iter().map(|way| way.deed)) {
            if !round.deeds.iter().any(|way| way.deed == deed) {
                faults.push(Fault::new(
                    deed,
                    format!("the round “{}” does not offer “{deed}”", round.id),
                    "add it to the round’s deeds, or name one that is there",
                ));
            }
            if !seen.insert(deed) {
                faults.push(Fault::new(
                    deed,
                    format!("the step “{}” speaks of “{deed}” twice", step.id),
                    "keep one",
                ));
            }
        }
        for way in &step.also {
            self.check_way(way, faults);
            if round.is_spent(way.deed, at) {
                faults.push(Fault::new(
                    way.deed,
                    format!(
                        "the step “{}” speaks of “{}”, which is done by then",
                        step.id, way.deed
                    ),
                    "leave it out: what was done cannot be done again",
                ));
            }
        }
        let told = |deed: &&str| self.hands(deed) == Some(Hands::Tell);
        if step.unheard && !step.right.iter().all(told) {
            faults.push(Fault::new(
                step.id,
                format!(
                    "nobody is told at the step “{}”, who could not listen",
                    step.id
                ),
                "leave `unheard` out, or let somebody be told",
            ));
        }
    }

    fn check_way(&self, way: &RawWay<'a>, faults: &mut Vec<Fault<'a>>) {
        if let Some(miss) = way.miss {
            check_name("misconception", miss, faults);
            // CURRICULUM, tone: telling is never wrong.
            if self.hands(way.deed) == Some(Hands::Tell) {
                faults.push(Fault::new(
                    way.deed,
                    "to tell is called a miss",
                    "leave `miss` out: a child may always tell",
                ));
            }
        }
        if let Some(scene) = way.scene {
            check_name("picture", scene, faults);
        }
    }

    /// One cannot win without somebody who listens: CURRICULUM, help is always in view.
    fn check_end(&self, round: &RawRound<'a>, faults: &mut Vec<Fault<'a>>) {
        if round.steps.len() < 2 {
            faults.push(Fault::new(
                round.id,
                format!("the round “{}” has fewer than two steps", round.id),
                "an order needs two at least",
            ));
        }
        let Some(last) = round.steps.last() else {
            return;
        };
        let told = |deed: &&str| self.hands(deed) == Some(Hands::Tell);
        if last.unheard || !last.right.iter().all(told) {
            faults.push(Fault::new(
                last.id,
                format!("the round “{}” ends without anybody who listens", round.id),
                "let its last step be that a trusted adult is told",
            ));
        }
    }
}
