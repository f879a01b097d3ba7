//! Quick steps on the screen: a pretend device on which something has come, the feeling that goes with it, and what the hands can do.

mod device;
mod motion;
mod table;

use bevy::prelude::*;

use crate::activities::quick_steps::{
    self as engine, Breath, Content, Hands, Outcome, Phase, State,
};
use crate::game::mascot::{Gesture, Mood};
use crate::game::ui::look::Face;
use crate::game::ui::tokens::{Size, Tone, space};
use crate::game::ui::widgets::Kind;
use crate::game::ui::widgets::button::disable;
use crate::game::ui::{Ui, access, focus};
use crate::game::voice::Aloud;
use crate::ids::DeedId;
use crate::locale::Value;

use super::{View, act, beside_device, device, stage, well_done};

pub(super) use motion::plugin;

/// What there is to show.
pub(super) struct Steps<'a> {
    /// The texts' first part.
    pub prefix: &'a str,
    pub content: &'a Content,
    pub state: &'a State,
    pub last: Option<&'a Outcome>,
    /// Whether the outcome is new.
    pub fresh: bool,
}

/// Builds the view.
pub fn show(ui: &mut Ui, view: &View, content: &Content, state: &State, last: Option<&Outcome>) {
    let steps = Steps {
        prefix: view.prefix,
        content,
        state,
        last,
        fresh: view.fresh,
    };
    if state.finished() {
        return well_done(ui, "ui-steps-finished");
    }
    stage(ui, |ui| {
        table::table(ui, &steps);
        side(ui, &steps);
    });
}

/// How wide the table is on which the device lies.
fn table_width(ui: &Ui) -> f32 {
    device(ui, 420.0)
}

/// A drawing's name with the layers that are wanted, as far as it has them.
fn layered(ui: &mut Ui, art: &str, layers: &[&str]) -> String {
    let known: Vec<&str> = layers
        .iter()
        .copied()
        .filter(|layer| ui.look.has_layer(art, layer))
        .collect();
    if known.is_empty() {
        art.to_owned()
    } else {
        format!("{art}#{}", known.join("+"))
    }
}

/// What Sango says, and how.
fn remark(ui: &Ui, steps: &Steps) -> (String, Mood, Gesture) {
    let state = steps.state;
    if state.phase() == Phase::Breathe(Breath::Out) {
        let says = ui.look.text("ui-steps-blow");
        return (says, Mood::Listening, Gesture::None);
    }
    if let (Some(told), Some(round)) = (state.told(), state.round(steps.content)) {
        let text = match &told.step {
            Some(step) => format!("{}-{}-{step}-{}", steps.prefix, round.id, told.deed),
            None => format!("{}-{}-{}", steps.prefix, round.id, told.deed),
        };
        let says = ui.look.text(&text);
        let (mood, gesture) = match steps.last {
            _ if state.phase() == Phase::Helped => (Mood::Proud, Gesture::Cheer),
            Some(Outcome::Stepped(_)) => (Mood::Proud, Gesture::ThumbsUp),
            Some(Outcome::Unheard(_)) => (Mood::Determined, Gesture::Shrug),
            Some(Outcome::Grew(..)) => (Mood::Concerned, Gesture::Shield),
            _ => (Mood::Curious, Gesture::Think),
        };
        return (says, mood, gesture);
    }
    let told = |id: &str, mood, gesture| (ui.look.text(id), mood, gesture);
    match steps.last {
        _ if state.hint(steps.content).is_some() => {
            told("ui-steps-hint", Mood::Happy, Gesture::Point)
        }
        None => told(
            &format!("{}-goal", steps.prefix),
            Mood::Happy,
            Gesture::Point,
        ),
        Some(Outcome::LevelUp(level)) => {
            let level = [("level", Value::from(i64::from(*level)))];
            let says = ui.look.text_with("ui-steps-level-up", &level);
            (says, Mood::Proud, Gesture::Cheer)
        }
        Some(Outcome::LevelDown(_)) => told("ui-steps-level-down", Mood::Happy, Gesture::Point),
        Some(Outcome::Calmed(_)) => told("ui-steps-calmed", Mood::Happy, Gesture::ThumbsUp),
        _ => told("ui-steps-next-round", Mood::Curious, Gesture::Look),
    }
}

/// Sango, and what the child can do.
fn side(ui: &mut Ui, steps: &Steps) {
    let width = beside_device(ui, table_width(ui));
    let portrait = ui.look.room.is_portrait();
    let column = Node {
        width: px(width),
        flex_direction: FlexDirection::Column,
        align_items: AlignItems::Center,
        row_gap: px(space::S),
        flex_shrink: 0.0,
        ..default()
    };
    ui.node(column, (), |ui| {
        let (says, mood, gesture) = remark(ui, steps);
        let size = if portrait { 60.0 } else { 92.0 };
        ui.spoken_beside(width, size, (mood, gesture), &says);
        match steps.state.phase() {
            Phase::Act => {
                deeds(ui, steps, width);
                if steps.state.hint(steps.content).is_none() {
                    ui.button(Kind::Quiet, "ui-steps-show-me", Some("eye"))
                        .observe(act(engine::Action::ShowMe));
                }
            }
            Phase::Breathe(breath) => {
                let (key, icon) = match breath {
                    Breath::In => ("ui-steps-breathe-in", "plus"),
                    Breath::Out => ("ui-steps-breathe-out", "minus"),
                };
                ui.button(Kind::Primary, key, Some(icon))
                    .insert(focus::Onward)
                    .observe(act(engine::Action::Breathe));
            }
            Phase::Helped => {
                ui.button(Kind::Primary, "ui-common-next", Some("next"))
                    .insert(focus::Onward)
                    .observe(act(engine::Action::Continue));
            }
            Phase::Finished => {}
        }
    });
}

/// What the hands can do, in pictures.
fn deeds(ui: &mut Ui, steps: &Steps, width: f32) {
    // Words and pictures need so much, whatever the window.
    let a_row = if ui.look.larger() > 1.25 || width < 280.0 {
        2.0
    } else {
        3.0
    };
    // One pixel less than all, so that no rounding breaks the line.
    let each = ((width - 1.0 - (a_row - 1.0) * space::S) / a_row).min(150.0);
    let row = Node {
        width: px(width),
        flex_wrap: FlexWrap::Wrap,
        justify_content: JustifyContent::Center,
        column_gap: px(space::S),
        row_gap: px(space::S),
        flex_shrink: 0.0,
        ..default()
    };
    let group = ui.look.text("ui-steps-what");
    ui.node(row, access::group(&group), |ui| {
        let mut first = true;
        for id in steps.state.offers() {
            let spent = steps.state.is_spent(steps.content, id);
            let mut tile = deed(ui, steps, id, each, spent);
            if first && !spent {
                tile.insert(focus::First);
                first = false;
            }
        }
    });
}

fn deed<'a>(
    ui: &'a mut Ui,
    steps: &Steps,
    id: &DeedId,
    width: f32,
    spent: bool,
) -> EntityCommands<'a> {
    let name = ui.look.text(&format!("{}-do-{id}", steps.prefix));
    let art = steps.content.deed(id).map(|deed| deed.art.clone());
    let art = layered(ui, &art.unwrap_or_default(), &["body", "kind"]);
    let done = steps.state.done().iter().any(|done| done.deed == *id);
    let shown = steps.state.hint(steps.content) == Some(id);
    let (kind, sign) = match (done, shown) {
        (true, _) => (Kind::Right, Some("check")),
        (_, true) => (Kind::Shown, Some("radio-on")),
        _ => (Kind::Plain, None),
    };
    let picture = if ui.look.room.is_portrait() {
        48.0
    } else {
        68.0
    };
    let mut tile = ui.tile(kind, &format!("deed-{id}"), &name, width, |ui| {
        if let Some(sign) = sign {
            ui.sign_in_corner(sign);
        }
        ui.plated_picture(&art, picture);
        ui.raw_text(
            name.clone(),
            Face::Bold,
            Size::Small,
            Tone::Ink,
            Justify::Center,
        )
        .insert(Aloud::default());
    });
    tile.observe(act(engine::Action::Do(id.clone())));
    disable(&mut tile, spent);
    tile
}

/// Whether the hands did this in the round.
fn did(state: &State, hands: Hands) -> bool {
    state.done().iter().any(|done| done.hands == hands)
}
