//! The report desk on the screen: a pretend phone with a wall of posts, and everything one can do about one of them. It never says
//! whether something was right; the score is the assessment's.

mod beside;
mod phone;
pub mod practice;

use bevy::prelude::*;

use crate::activities::Action;
use crate::activities::report_desk::{self as engine, Content, Outcome, State};
use crate::game::mascot::{Gesture, Mood};
use crate::game::ui::look::Face;
use crate::game::ui::tokens::{Size, Tone, space};
use crate::game::ui::{Ui, access};
use crate::game::voice::Aloud;

use super::{View, beside_device, device, stage};

/// What is open beside the phone; it decides nothing.
#[derive(Resource, Debug, Default, Clone, Copy, PartialEq, Eq)]
pub enum Beside {
    /// Nothing.
    #[default]
    Nothing,
    /// The people one could tell.
    Tell,
    /// The question whether all is done.
    Sure,
}

/// A pretend app as it is shown.
pub(super) struct Desk<'a> {
    /// The texts' first part.
    prefix: &'a str,
    content: &'a Content,
    state: &'a State,
    last: Option<&'a Outcome>,
    /// What is sent for what is done in it.
    send: fn(engine::Action) -> Action,
    /// What Sango shows.
    hint: Option<engine::Action>,
    /// Nothing can be done for now.
    locked: bool,
}

/// Builds the view.
pub fn show(ui: &mut Ui, view: &View, content: &Content, state: &State, last: Option<&Outcome>) {
    let (room, prefix) = (*ui.look.room, view.prefix);
    stage(ui, |ui| {
        let width = beside_width(ui);
        // On an upright phone the task is read first.
        if room.is_portrait() {
            goal(ui, prefix, width);
        }
        let desk = Desk {
            prefix,
            content,
            state,
            last,
            send: Action::ReportDesk,
            hint: None,
            locked: false,
        };
        phone::phone(ui, &desk);
        beside::side(ui, prefix, content, state, last, view.beside, width);
    });
}

/// How wide the pretend phone is.
fn phone_width(ui: &Ui) -> f32 {
    device(ui, 400.0)
}

/// How wide what stands beside the phone is, or above and below it.
fn beside_width(ui: &Ui) -> f32 {
    beside_device(ui, phone_width(ui))
}

fn goal(ui: &mut Ui, prefix: &str, width: f32) {
    let goal = ui.look.text(&format!("{prefix}-goal"));
    let size = if ui.look.room.is_portrait() {
        64.0
    } else {
        84.0
    };
    ui.spoken_beside(width, size, (Mood::Curious, Gesture::None), &goal);
}

/// What stands before a sentence about what was done.
#[derive(Debug, Clone, Copy)]
enum Sign<'a> {
    Icon(&'a str),
    /// Who was told.
    Face(&'a str),
}

/// A sentence about what was done, spoken when it is new.
fn note(ui: &mut Ui, line: &str, before: Sign, width: f32, tone: Tone, new: bool) {
    let sign = match before {
        Sign::Icon(_) => 22.0,
        Sign::Face(_) => 56.0,
    };
    let node = Node {
        width: px(width),
        column_gap: px(space::S),
        padding: UiRect::axes(px(space::M), px(space::S)),
        align_items: AlignItems::Center,
        border_radius: BorderRadius::all(px(space::ROUND)),
        ..default()
    };
    let mut name = access::text(line);
    if new {
        name.set_live(accesskit::Live::Polite);
    }
    ui.node(node, (ui.look.ground(tone), name), |ui| {
        match before {
            Sign::Icon(icon) => {
                ui.icon(icon, sign, Tone::Ink);
            }
            Sign::Face(art) => {
                ui.picture(art, sign);
            }
        }
        let words = Node {
            width: px(width - 2.0 * space::M - sign - space::S),
            ..default()
        };
        ui.node(words, (), |ui| {
            ui.raw_text(line, Face::Body, Size::Body, Tone::Ink, Justify::Start)
                .insert(Aloud::default());
        });
    });
}
