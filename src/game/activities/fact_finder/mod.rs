//! The fact finder on the screen: a claim with its picture; beside it Sango, the tools, what they found, and the board on which it is pinned.

mod board;
mod desk;
mod lens;
mod settle;

use bevy::prelude::*;

use crate::activities::fact_finder::{
    self as engine, Claim, Content, Outcome, Phase, State, Told, Tool, Verdict,
};
use crate::game::mascot::{Gesture, Mood};
use crate::game::ui::tokens::space;
use crate::game::ui::{Ui, focus};
use crate::locale::Value;

use super::{View, beside_device, device, stage, well_done_saying};

/// What there is to show.
struct Case<'a> {
    /// The texts' first part.
    prefix: &'a str,
    state: &'a State,
    last: Option<&'a Outcome>,
    /// Whether the outcome is new.
    fresh: bool,
    claim: &'a Claim,
    /// What Sango shows.
    hint: Option<engine::Action>,
}

impl Case<'_> {
    /// The id of one of the claim's texts.
    fn id(&self, part: &str) -> String {
        format!("{}-{}-{part}", self.prefix, self.claim.id)
    }
}

fn tool_key(tool: Tool) -> String {
    format!("ui-facts-{}", tool.id())
}

/// A tool's sign.
fn tool_icon(tool: Tool) -> &'static str {
    match tool {
        Tool::Who => "person",
        Tool::When => "clock",
        Tool::Where => "globe",
        Tool::Look => "magnifier",
    }
}

pub(super) fn plugin(app: &mut App) {
    app.add_plugins((lens::plugin, settle::plugin));
}

/// Builds the view.
pub fn show(ui: &mut Ui, view: &View, content: &Content, state: &State, last: Option<&Outcome>) {
    let Some(claim) = state.claim(content) else {
        return finished(ui, state.met());
    };
    let case = Case {
        prefix: view.prefix,
        state,
        last,
        fresh: view.fresh,
        claim,
        hint: state.hint(content),
    };
    stage(ui, |ui| {
        if state.phase() == Phase::Lens {
            lens::over(ui, &case, card_width(ui));
        } else {
            desk::card(ui, &case, card_width(ui));
        }
        side(ui, &case);
    });
}

/// The end, and how often the child met who hides.
fn finished(ui: &mut Ui, met: usize) {
    let mut says = ui.look.text("ui-facts-finished");
    if let Ok(met @ 1..) = i64::try_from(met) {
        let met = [("met", Value::from(met))];
        says = format!("{says} {}", ui.look.text_with("ui-facts-met", &met));
    }
    well_done_saying(ui, &says);
}

/// How wide the claim's card is.
fn card_width(ui: &Ui) -> f32 {
    device(ui, 360.0)
}

/// Sango, and what can be done.
fn side(ui: &mut Ui, case: &Case) {
    let width = beside_device(ui, card_width(ui));
    let column = Node {
        width: px(width),
        flex_direction: FlexDirection::Column,
        align_items: AlignItems::Center,
        row_gap: px(space::S),
        flex_shrink: 0.0,
        ..default()
    };
    let portrait = ui.look.room.is_portrait();
    let mut side = ui.node(column, (), |ui| {
        let (says, mood, gesture) = remark(ui, case);
        let size = if portrait { 60.0 } else { 84.0 };
        ui.spoken_beside(width, size, (mood, gesture), &says);
        match case.state.phase() {
            Phase::Desk => desk::tools(ui, case, width),
            Phase::Lens => lens::put_down(ui, case, width),
            Phase::Pin(tool) => {
                desk::finding(ui, case, tool, width);
                board::board(ui, case, width);
            }
            Phase::Judge => desk::verdicts(ui, case, width),
            Phase::Told(_) => desk::onward(ui, "ui-facts-back"),
            Phase::Solved => desk::onward(ui, "ui-common-next"),
            Phase::Finished => {}
        }
    });
    // Where not all can be seen at once, a new claim and the lens's picture are seen first; else what came of the last deed.
    let comes_first = matches!(
        case.last,
        None | Some(Outcome::NextClaim | Outcome::LevelUp(_) | Outcome::LevelDown(_))
    );
    if case.fresh && !comes_first && case.state.phase() != Phase::Lens {
        side.insert(focus::Reveal);
    }
}

/// What Sango says, and how.
fn remark(ui: &Ui, case: &Case) -> (String, Mood, Gesture) {
    let text = |id: &str| ui.look.text(id);
    match (case.state.phase(), case.last) {
        (Phase::Told(told), _) => {
            let says = match told {
                Told::Hasty => text(&case.id("hasty")),
                Told::Misread(tool) => text(&case.id(&format!("{}-why", tool.id()))),
                Told::Wrong(verdict) => text(&case.id(verdict.id())),
            };
            (says, Mood::Concerned, Gesture::Look)
        }
        (Phase::Solved, last) => {
            let mut says = text(&case.id(case.claim.verdict.id()));
            if let Some(Outcome::Solved(misread)) = last
                && let Some(tool) = misread.first()
            {
                let why = text(&case.id(&format!("{}-why", tool.id())));
                says = format!("{says} {} {why}", text("ui-facts-by-the-way"));
            }
            (says, Mood::Proud, Gesture::Cheer)
        }
        (_, Some(Outcome::Met(_))) => {
            let says = text(&format!("{}-guest", case.prefix));
            (says, Mood::Laughing, Gesture::Wave)
        }
        _ if case.hint.is_some() => (text("ui-facts-hint"), Mood::Happy, Gesture::Point),
        (Phase::Lens, Some(Outcome::Saw(_))) => {
            (text("ui-facts-saw"), Mood::Curious, Gesture::Look)
        }
        (Phase::Lens, _) => (text("ui-facts-lens"), Mood::Curious, Gesture::Look),
        (Phase::Pin(_), _) => (text("ui-facts-pin"), Mood::Thinking, Gesture::Think),
        (Phase::Judge, _) => (text("ui-facts-ask"), Mood::Listening, Gesture::None),
        (Phase::Desk | Phase::Finished, last) => at_desk(ui, case, last),
    }
}

fn at_desk(ui: &Ui, case: &Case, last: Option<&Outcome>) -> (String, Mood, Gesture) {
    let text = |id: &str| ui.look.text(id);
    match last {
        None => {
            let goal = text(&format!("{}-goal", case.prefix));
            (goal, Mood::Happy, Gesture::Point)
        }
        Some(Outcome::LevelUp(level)) => {
            let level = [("level", Value::from(i64::from(*level)))];
            let says = ui.look.text_with("ui-facts-level-up", &level);
            (says, Mood::Proud, Gesture::Cheer)
        }
        Some(Outcome::LevelDown(_)) => (text("ui-facts-level-down"), Mood::Happy, Gesture::Point),
        Some(Outcome::NextClaim) => (text("ui-facts-next"), Mood::Surprised, Gesture::None),
        Some(Outcome::Back { loose: 0, .. }) => {
            (text("ui-facts-again"), Mood::Curious, Gesture::None)
        }
        Some(Outcome::Back { .. }) => (text("ui-facts-loose"), Mood::Curious, Gesture::Look),
        Some(Outcome::Pinned(..)) => (text("ui-facts-pinned"), Mood::Determined, Gesture::None),
        _ => (text("ui-facts-what"), Mood::Curious, Gesture::None),
    }
}

/// What the world makes of a miss: a trick that is believed spreads, a true thing that is not is thrown away.
fn is_spread(claim: &Claim, told: Told) -> bool {
    match told {
        Told::Wrong(Verdict::Real) => true,
        Told::Wrong(Verdict::Trick) => false,
        _ => claim.verdict != Verdict::Real,
    }
}
