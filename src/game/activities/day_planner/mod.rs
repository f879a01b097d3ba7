//! The day planner on the screen: the day as a ribbon under the sky, cards to put into it, and how whoever's day it is fares; then the night and
//! the morning after.

mod cards;
mod fares;
mod morning;
mod night;
mod ribbon;

use bevy::prelude::*;

use crate::activities::day_planner::{self as engine, Content, Day, Outcome, Phase, State};
use crate::game::mascot::{Gesture, Mood};
use crate::game::ui::arrive::Arrives;
use crate::game::ui::tokens::{Tone, space};
use crate::game::ui::widgets::Kind;
use crate::game::ui::widgets::button::disable;
use crate::game::ui::{Ui, focus};
use crate::locale::Value;

use super::{View, act, beside_device, stage, well_done};

pub(super) use night::plugin;

/// How high what Sango says is at least, at the usual size of letters: what is below stays where it is, whatever is said.
const SAYS: f32 = 268.0;
const SAYS_UPRIGHT: f32 = 84.0;

/// What there is to show.
pub(super) struct Planning<'a> {
    /// The texts' first part.
    pub prefix: &'a str,
    pub content: &'a Content,
    pub state: &'a State,
    pub day: &'a Day,
    pub last: Option<&'a Outcome>,
    /// Whether the outcome is new.
    pub fresh: bool,
}

impl Planning<'_> {
    /// A card's name.
    pub fn card(&self, ui: &Ui, card: usize) -> String {
        let card = self.content.cards.get(card);
        card.map_or_else(String::new, |card| {
            ui.look.text(&format!("{}-card-{}", self.prefix, card.id))
        })
    }

    /// Whether this card has just come to where it is.
    pub fn is_new(&self, card: usize) -> bool {
        let id = self.content.cards.get(card).map(|card| &card.id);
        let moved = match self.last {
            Some(Outcome::Placed(moved) | Outcome::Grew(moved) | Outcome::Taken(moved)) => {
                Some(moved)
            }
            _ => None,
        };
        self.fresh && moved.is_some() && moved == id
    }
}

/// Builds the view.
pub fn show(ui: &mut Ui, view: &View, content: &Content, state: &State, last: Option<&Outcome>) {
    let Some(day) = state.day(content) else {
        return well_done(ui, "ui-planner-finished");
    };
    let planning = Planning {
        prefix: view.prefix,
        content,
        state,
        day,
        last,
        fresh: view.fresh,
    };
    let portrait = ui.look.room.is_portrait();
    let is_plan = state.phase() == Phase::Plan;
    stage(ui, |ui| {
        // On an upright phone what Sango says is read first, and the way on is below.
        if portrait {
            let width = beside_device(ui, 0.0);
            says(ui, &planning, width, SAYS_UPRIGHT);
        }
        if is_plan {
            board(ui, &planning);
        } else {
            morning::window(ui, &planning, board_width(ui));
        }
        let width = beside_device(ui, board_width(ui));
        let column = Node {
            width: px(width),
            flex_direction: FlexDirection::Column,
            align_items: AlignItems::Center,
            row_gap: px(space::S),
            flex_shrink: 0.0,
            ..default()
        };
        ui.node(column, (), |ui| {
            if !portrait {
                says(ui, &planning, width, SAYS);
            }
            onward(ui, &planning);
        });
        if !is_plan && view.fresh {
            night::falls(ui);
        }
    });
}

/// How wide the day and its cards are.
fn board_width(ui: &Ui) -> f32 {
    let room = *ui.look.room;
    let whole = room.width.min(900.0) - 2.0 * space::M;
    if room.is_portrait() {
        whole
    } else {
        (whole - space::L) * 0.66
    }
}

/// The day, how one fares, and the cards.
fn board(ui: &mut Ui, planning: &Planning) {
    let width = board_width(ui);
    let column = Node {
        width: px(width),
        flex_direction: FlexDirection::Column,
        row_gap: px(space::S),
        flex_shrink: 0.0,
        ..default()
    };
    ui.node(column, (), |ui| {
        ribbon::ribbon(ui, planning, width);
        // On an upright phone the way on stands where one has just put the last card, and not below all else.
        if tomorrow_is_near(ui, planning) {
            let row = Node {
                width: px(width),
                justify_content: JustifyContent::Center,
                ..default()
            };
            ui.node(row, (), |ui| tomorrow(ui, planning));
        }
        cards::tray(ui, planning, width);
        fares::fares(ui, planning, width);
    });
}

/// What Sango says, and how.
fn remark(ui: &Ui, planning: &Planning) -> (String, Mood, Gesture) {
    let (state, prefix) = (planning.state, planning.prefix);
    let text = |id: &str| ui.look.text(id);
    let of_day = || ui.look.text(&format!("{prefix}-day-{}", planning.day.id));
    let with_day = |before: String| format!("{before} {}", of_day());
    match planning.last {
        None => (
            with_day(text(&format!("{prefix}-goal"))),
            Mood::Happy,
            Gesture::Point,
        ),
        Some(Outcome::NextDay) => (of_day(), Mood::Happy, Gesture::Point),
        Some(Outcome::LevelUp(level)) => {
            let level = [("level", Value::from(i64::from(*level)))];
            let says = ui.look.text_with("ui-planner-level-up", &level);
            (with_day(says), Mood::Proud, Gesture::Cheer)
        }
        Some(Outcome::LevelDown(_)) => (
            with_day(text("ui-planner-level-down")),
            Mood::Happy,
            Gesture::Point,
        ),
        Some(Outcome::Good) => (text("ui-planner-good"), Mood::Proud, Gesture::Cheer),
        Some(Outcome::Again { show_me: false }) => {
            (text("ui-planner-again"), Mood::Surprised, Gesture::Look)
        }
        Some(Outcome::Again { show_me: true }) => {
            (text("ui-planner-watch"), Mood::Listening, Gesture::Point)
        }
        Some(Outcome::Demonstrated) => (text("ui-planner-shown"), Mood::Happy, Gesture::Point),
        Some(Outcome::Surprise(ids)) => {
            let texts = ids.iter();
            let says: Vec<String> = texts
                .map(|id| ui.look.text(&format!("{prefix}-surprise-{id}")))
                .collect();
            (says.join(" "), Mood::Surprised, Gesture::Look)
        }
        Some(Outcome::Sticks(card)) => {
            let says = text(&format!("{prefix}-card-{card}-sticks"));
            (says, Mood::Laughing, Gesture::Shrug)
        }
        Some(Outcome::Grew(card)) => {
            let says = text(&format!("{prefix}-card-{card}-grows"));
            (says, Mood::Surprised, Gesture::Look)
        }
        Some(Outcome::Chosen(card)) => {
            let name = text(&format!("{prefix}-card-{card}"));
            let says = ui
                .look
                .text_with("ui-planner-when", &[("card", Value::from(name))]);
            (says, Mood::Curious, Gesture::None)
        }
        _ if state.is_ready() => (text("ui-planner-full"), Mood::Happy, Gesture::ThumbsUp),
        Some(Outcome::Mend) => (text("ui-planner-change"), Mood::Curious, Gesture::Think),
        Some(Outcome::ChooseFirst) => (text("ui-planner-first"), Mood::Happy, Gesture::Point),
        _ => (text("ui-planner-else"), Mood::Curious, Gesture::None),
    }
}

fn says(ui: &mut Ui, planning: &Planning, width: f32, high: f32) {
    // Large words need the room themselves.
    let high = if ui.look.larger() > 1.25 { 0.0 } else { high };
    let node = Node {
        width: px(width),
        min_height: px(high),
        flex_direction: FlexDirection::Column,
        align_items: AlignItems::Center,
        justify_content: JustifyContent::FlexEnd,
        flex_shrink: 0.0,
        ..default()
    };
    ui.node(node, (), |ui| speaks(ui, planning, width));
}

fn speaks(ui: &mut Ui, planning: &Planning, width: f32) {
    let (says, mood, gesture) = remark(ui, planning);
    if ui.look.room.is_portrait() {
        ui.spoken(width, 64.0, (mood, gesture), &says);
    } else {
        ui.spoken_after(width, 110.0, (mood, gesture), &says);
    }
    let Some(Outcome::Surprise(ids)) = planning.last else {
        return;
    };
    let surprises = planning.content.surprises.iter();
    let came: Vec<String> = surprises
        .filter(|it| ids.contains(&it.id))
        .map(|it| it.art.clone())
        .collect();
    for art in came {
        let mut picture = ui.picture(&art, 84.0);
        if planning.fresh {
            picture.insert((Arrives::default(), UiTransform::default()));
        }
    }
}

/// What one can do about the day as a whole.
fn onward(ui: &mut Ui, planning: &Planning) {
    let state = planning.state;
    match state.phase() {
        Phase::Plan => {
            if !tomorrow_is_near(ui, planning) {
                tomorrow(ui, planning);
            }
            ui.button(Kind::Soft, "ui-planner-show-me", Some("eye"))
                .observe(act(engine::Action::ShowMe));
        }
        Phase::Mend => {
            ui.button(Kind::Primary, "ui-planner-mend", Some("retry"))
                .insert(focus::Onward)
                .observe(act(engine::Action::Continue));
        }
        Phase::Show | Phase::Continue => {
            ui.button(Kind::Primary, "ui-common-next", Some("next"))
                .insert(focus::Onward)
                .observe(act(engine::Action::Continue));
        }
        Phase::Finished => {}
    }
}

fn tomorrow_is_near(ui: &Ui, planning: &Planning) -> bool {
    ui.look.room.is_portrait() && planning.state.is_ready()
}

/// The way to tomorrow, once the day is full.
fn tomorrow(ui: &mut Ui, planning: &Planning) {
    let is_ready = planning.state.is_ready();
    let mut button = ui.button(Kind::Primary, "ui-planner-tomorrow", Some("next"));
    button.observe(act(engine::Action::Tomorrow));
    if is_ready {
        button.insert(focus::First);
    }
    disable(&mut button, !is_ready);
}

/// A plate that is read on.
pub(super) fn plate(ui: &mut Ui, width: f32, tone: Tone, children: impl FnOnce(&mut Ui)) {
    let node = Node {
        width: px(width),
        flex_direction: FlexDirection::Column,
        row_gap: px(space::S),
        padding: UiRect::all(px(space::S)),
        border_radius: BorderRadius::all(px(space::ROUND)),
        flex_shrink: 0.0,
        ..default()
    };
    ui.node(node, ui.look.ground(tone), children);
}
