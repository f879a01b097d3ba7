//! The lock builder on the screen: a bench with the lock, its key and the tray; the guessing machine at work; and who asks for the key.

mod bench;
mod machine;
mod visit;

use bevy::prelude::*;

use crate::activities::lock_builder::{
    self as engine, Answer, Content, Lock, Machine, Outcome, Phase, State,
};
use crate::game::mascot::{Gesture, Mood};
use crate::game::ui::tokens::{Size, Tone, space};
use crate::game::ui::widgets::Kind;
use crate::game::ui::widgets::button::disable;
use crate::game::ui::{Ui, focus};
use crate::locale::Value;

use super::{View, act, beside_device, device, stage, well_done};

pub(super) use machine::plugin;

/// What there is to show.
pub(super) struct Building<'a> {
    /// The texts' first part.
    pub prefix: &'a str,
    pub content: &'a Content,
    pub state: &'a State,
    pub last: Option<&'a Outcome>,
    /// Whether the outcome is new.
    pub fresh: bool,
    pub lock: &'a Lock,
    pub machine: &'a Machine,
}

impl Building<'_> {
    /// A text of this activity.
    fn text(&self, ui: &Ui, part: &str) -> String {
        ui.look.text(&format!("{}-{part}", self.prefix))
    }

    /// A part's name.
    fn part(&self, ui: &Ui, at: usize) -> String {
        let part = self.content.tray.get(at);
        part.map_or_else(String::new, |part| self.text(ui, part.id.as_ref()))
    }

    /// A key's parts by their names.
    fn parts(&self, ui: &Ui, key: &[usize]) -> String {
        let names: Vec<String> = key.iter().map(|&at| self.part(ui, at)).collect();
        names.join(" · ")
    }
}

/// Builds the view.
pub fn show(ui: &mut Ui, view: &View, content: &Content, state: &State, last: Option<&Outcome>) {
    let (Some(lock), Some(machine)) = (state.lock(content), state.machine(content)) else {
        return well_done(ui, "ui-keys-finished");
    };
    let building = Building {
        prefix: view.prefix,
        content,
        state,
        last,
        fresh: view.fresh,
        lock,
        machine,
    };
    let wide = bench_width(ui);
    let portrait = ui.look.room.is_portrait();
    stage(ui, |ui| {
        if portrait {
            // What is said first: it is what a child who cannot read begins with.
            remark(ui, &building, wide);
            scene(ui, &building, wide);
            onward(ui, &building, wide);
        } else {
            scene(ui, &building, wide);
            let width = beside_device(ui, wide);
            ui.within(width, |ui| {
                remark(ui, &building, width);
                onward(ui, &building, width);
            });
        }
    });
}

/// How wide the bench is.
fn bench_width(ui: &Ui) -> f32 {
    device(ui, 456.0)
}

/// What stands in the middle.
fn scene(ui: &mut Ui, building: &Building, width: f32) {
    let card = Node {
        width: px(width),
        flex_direction: FlexDirection::Column,
        align_items: AlignItems::Center,
        row_gap: px(space::S),
        padding: UiRect::all(px(space::M)),
        border_radius: BorderRadius::all(px(space::ROUND)),
        flex_shrink: 0.0,
        ..default()
    };
    let inside = width - 2.0 * space::M;
    let ground = ui.look.ground(Tone::PaperDim);
    ui.node(card, ground, |ui| match building.state.phase() {
        Phase::Build => bench::show(ui, building, inside),
        Phase::Trying | Phase::Held | Phase::Fell => machine::show(ui, building, inside),
        Phase::Shown if !building.state.is_visited() => machine::show(ui, building, inside),
        _ => visit::show(ui, building, inside),
    });
}

/// What Sango says, and how.
fn says(ui: &Ui, building: &Building) -> (String, Mood, Gesture) {
    let span = |span: engine::Span, id: &str| {
        let span = ui.look.text(&format!("ui-keys-span-{}", span.id()));
        ui.look.text_with(id, &[("span", Value::from(span))])
    };
    let lock = &building.lock.id;
    let watch = |says: String, show_me: bool| match show_me {
        true => format!("{says} {}", ui.look.text("ui-keys-watch")),
        false => says,
    };
    let told = |id: &str| ui.look.text(id);
    let answer = |did: Answer| {
        let did = match did {
            Answer::Keep => "kept",
            Answer::Hand => "handed",
        };
        building.text(ui, &format!("{lock}-{did}"))
    };
    let new_machine = || {
        let number = building.state.level() + 1;
        building.text(ui, &format!("machine-{number}"))
    };
    match (building.last, building.state.phase()) {
        (None, _) => (building.text(ui, "goal"), Mood::Happy, Gesture::Point),
        (Some(Outcome::Held(held)), _) => {
            (span(*held, "ui-keys-held"), Mood::Proud, Gesture::Cheer)
        }
        (
            Some(Outcome::Fell {
                span: fell,
                by,
                show_me,
            }),
            _,
        ) => {
            let why = building.text(ui, &format!("falls-{}", by.id()));
            let says = format!("{} {why}", span(*fell, "ui-keys-fell"));
            (watch(says, *show_me), Mood::Surprised, Gesture::Look)
        }
        (Some(Outcome::Answered(did)), _) => (answer(*did), Mood::Proud, Gesture::ThumbsUp),
        (Some(Outcome::Wronged { did, show_me }), _) => (
            watch(answer(*did), *show_me),
            Mood::Concerned,
            Gesture::Look,
        ),
        (Some(Outcome::Shown), _) if building.state.is_visited() => {
            let right = building.lock.visit.as_ref().map(|visit| visit.right);
            let says = right.map_or_else(String::new, answer);
            let says = format!("{} {says}", told("ui-keys-shown-answer"));
            (says, Mood::Happy, Gesture::Point)
        }
        (Some(Outcome::Shown), _) => (told("ui-keys-shown-key"), Mood::Happy, Gesture::Point),
        (Some(Outcome::LevelUp(_) | Outcome::LevelDown(_)), _) => {
            (new_machine(), Mood::Curious, Gesture::Point)
        }
        (Some(Outcome::Anew), _) => (told("ui-keys-anew"), Mood::Determined, Gesture::ThumbsUp),
        (_, Phase::Trying) => (told("ui-keys-trying"), Mood::Surprised, Gesture::Look),
        (_, Phase::Asked) => (told("ui-keys-asked"), Mood::Listening, Gesture::Think),
        _ => (told("ui-keys-build"), Mood::Curious, Gesture::None),
    }
}

fn remark(ui: &mut Ui, building: &Building, width: f32) {
    let (says, mood, gesture) = says(ui, building);
    if ui.look.room.is_portrait() {
        ui.spoken(width, 64.0, (mood, gesture), &says);
    } else {
        ui.spoken_after(width, 112.0, (mood, gesture), &says);
    }
}

/// What can be done now, besides taking from the tray.
fn onward(ui: &mut Ui, building: &Building, width: f32) {
    let state = building.state;
    let column = Node {
        width: px(width),
        flex_direction: FlexDirection::Column,
        align_items: AlignItems::Center,
        row_gap: px(space::S),
        padding: UiRect::top(px(space::S)),
        flex_shrink: 0.0,
        ..default()
    };
    ui.node(column, (), |ui| match state.phase() {
        Phase::Build => {
            if !above_tray(ui, building) {
                levers(ui, building, width);
            }
            show_me(ui);
            let practice = ui.look.text("ui-keys-practice");
            ui.aside(&practice, Size::Small);
        }
        Phase::Asked => {
            visit::answers(ui, building, width);
            show_me(ui);
        }
        Phase::Trying => {
            ui.button(Kind::Primary, "ui-keys-look", Some("eye"))
                .insert(focus::Onward)
                .observe(act(engine::Action::Continue));
            ui.button(Kind::Soft, "ui-keys-stop", Some("stop"))
                .observe(act(engine::Action::Stop));
        }
        _ => {
            ui.button(Kind::Primary, "ui-common-next", Some("next"))
                .insert(focus::Onward)
                .observe(act(engine::Action::Continue));
        }
    });
}

/// Whether the levers stand between the key and its tray: on an upright phone a tray of words is so long that they would be out of sight below it.
fn above_tray(ui: &Ui, building: &Building) -> bool {
    ui.look.room.is_portrait() && building.content.is_words()
}

/// Takes the last part back; lets the machine try.
fn levers(ui: &mut Ui, building: &Building, width: f32) {
    let is_empty = building.state.key().is_empty();
    let each = ui.paired(width);
    ui.within(width, |ui| {
        ui.row(space::S, |ui| {
            let mut back = ui.compact("ui-keys-take-back", "keypad-erase", each);
            back.observe(act(engine::Action::TakeBack));
            disable(&mut back, is_empty);
            let mut lever = ui.compact_of(Kind::Primary, "ui-keys-try", "play", each);
            lever.observe(act(engine::Action::Try));
            disable(&mut lever, is_empty);
        });
    });
}

fn show_me(ui: &mut Ui) {
    ui.button(Kind::Soft, "ui-keys-show-me", Some("eye"))
        .observe(act(engine::Action::ShowMe));
}
