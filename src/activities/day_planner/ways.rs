//! Ways to a day: what Sango would do, and what shows a wrong idea.

use super::board::{Board, Place};
use super::content::Content;
use super::moves::{Action, Phase};
use super::rules::State;

impl State {
    /// What Sango would do now.
    pub fn wise(&self, content: &Content) -> Option<Action> {
        match self.phase() {
            Phase::Plan => self.towards(content, &self.day(content)?.good),
            Phase::Mend | Phase::Show | Phase::Continue => Some(Action::Continue),
            Phase::Finished => None,
        }
    }

    /// A step towards a day whose tomorrow goes wrong.
    pub fn foolish(&self, content: &Content) -> Option<Action> {
        match self.phase() {
            Phase::Plan => self.towards(content, &self.day(content)?.bad),
            _ => None,
        }
    }

    /// The next step from what is on the board to another.
    fn towards(&self, content: &Content, board: &Board) -> Option<Action> {
        let day = self.day(content)?;
        let pairs = || {
            let places = self.board().places().iter().zip(board.places());
            places.zip(&day.slots)
        };
        let in_the_way = pairs().find(|((is, wanted), _)| {
            matches!(is, Place::Card(_) | Place::Part(_)) && is != wanted
        });
        let choose = |card: usize| {
            content
                .cards
                .get(card)
                .map(|it| Action::Choose(it.id.clone()))
        };
        match (in_the_way, self.hand()) {
            (Some(_), Some(card)) => return choose(card),
            (Some((_, slot)), None) => return Some(Action::Slot(slot.hour)),
            (None, _) => {}
        }
        let tray = self.tray(content);
        let missing = pairs().find_map(|((is, wanted), slot)| match (is, wanted) {
            (Place::Empty, Place::Card(card)) if tray.contains(&(*card, true)) => {
                Some((*card, slot.hour))
            }
            _ => None,
        });
        match missing {
            Some((card, hour)) if self.hand() == Some(card) => Some(Action::Slot(hour)),
            Some((card, _)) => choose(card),
            None if self.is_ready() => Some(Action::Tomorrow),
            // Only content that was never checked has no such day.
            None => Some(Action::ShowMe),
        }
    }
}
