//! The taught desk on the screen: the same pretend phone; beside it Sango, who tells what a step leads to, and whom one could tell.

use bevy::prelude::*;

use crate::activities::report_desk::practice::{self as engine, Content, Outcome, Phase, State};
use crate::activities::{Action, report_desk as desk};
use crate::game::mascot::{Gesture, Mood};
use crate::game::ui::tokens::{Size, Tone, space};
use crate::game::ui::widgets::Kind;
use crate::game::ui::{Ui, focus};
use crate::locale::Value;

use super::super::{View, act, stage, well_done};
use super::{Beside, Desk, beside, beside_width, phone};

/// What is done at the desk, as an action of the rounds.
fn send(action: desk::Action) -> Action {
    Action::ReportPractice(engine::Action::Desk(action))
}

/// Builds the view.
pub fn show(ui: &mut Ui, view: &View, content: &Content, state: &State, last: Option<&Outcome>) {
    let (portrait, prefix, beside) = (ui.look.room.is_portrait(), view.prefix, view.beside);
    let (Some(round), Some(at_desk)) = (state.round(content), state.desk()) else {
        return well_done(ui, "ui-desk-finished");
    };
    let own = format!("{prefix}-{}", round.id);
    let did = match last {
        Some(Outcome::Did(did)) => Some(did),
        _ => None,
    };
    let shown = Desk {
        prefix: &own,
        content: &round.desk,
        state: at_desk,
        last: did,
        send,
        hint: state.hint(content),
        locked: state.phase() != Phase::Play,
    };
    stage(ui, |ui| {
        let width = beside_width(ui);
        if portrait {
            remark(ui, (prefix, &own), content, state, last, width);
            phone::phone(ui, &shown);
            what_next(ui, &shown, beside, width);
        } else {
            phone::phone(ui, &shown);
            let column = Node {
                width: px(width),
                flex_direction: FlexDirection::Column,
                row_gap: px(space::S),
                flex_shrink: 0.0,
                ..default()
            };
            ui.node(column, (), |ui| {
                if beside != Beside::Tell || shown.locked {
                    remark(ui, (prefix, &own), content, state, last, width);
                }
                what_next(ui, &shown, beside, width);
            });
        }
    });
}

/// What Sango says, and the way on where it is to be read first.
fn remark(
    ui: &mut Ui,
    (prefix, own): (&str, &str),
    content: &Content,
    state: &State,
    last: Option<&Outcome>,
    width: f32,
) {
    let goal = || ui.look.text(&format!("{own}-goal"));
    let (says, mood, gesture) = match (state.phase(), last) {
        (Phase::Told(slip), _) => (
            ui.look.text(&format!("{own}-{}", slip.id())),
            Mood::Concerned,
            Gesture::Look,
        ),
        (Phase::Ended, _) => (
            ui.look.text(&format!("{own}-done")),
            Mood::Proud,
            Gesture::ThumbsUp,
        ),
        _ if state.hint(content).is_some() => {
            (ui.look.text("ui-desk-hint"), Mood::Happy, Gesture::Point)
        }
        (_, None) => (
            format!("{} {}", ui.look.text(&format!("{prefix}-goal")), goal()),
            Mood::Happy,
            Gesture::Point,
        ),
        (_, Some(Outcome::LevelUp(level))) => {
            let level = [("level", Value::from(i64::from(*level)))];
            let up = ui.look.text_with("ui-desk-level-up", &level);
            (format!("{up} {}", goal()), Mood::Proud, Gesture::Cheer)
        }
        _ => (goal(), Mood::Curious, Gesture::None),
    };
    let column = Node {
        width: px(width),
        flex_direction: FlexDirection::Column,
        align_items: AlignItems::Center,
        row_gap: px(space::S),
        flex_shrink: 0.0,
        ..default()
    };
    ui.node(column, (), |ui| {
        let size = if ui.look.room.is_portrait() {
            64.0
        } else {
            84.0
        };
        ui.spoken_beside(width, size, (mood, gesture), &says);
        let (key, sign) = match state.phase() {
            Phase::Told(_) => ("ui-desk-back", "retry"),
            Phase::Ended => ("ui-common-next", "next"),
            _ => return,
        };
        ui.button(Kind::Primary, key, Some(sign))
            .insert(focus::Onward)
            .observe(act(engine::Action::ReadOn));
    });
}

/// Whom one could tell, whether all is done, and the wish to be shown.
fn what_next(ui: &mut Ui, shown: &Desk, beside: Beside, width: f32) {
    if shown.locked {
        return;
    }
    let column = Node {
        width: px(width),
        flex_direction: FlexDirection::Column,
        row_gap: px(space::S),
        flex_shrink: 0.0,
        ..default()
    };
    ui.node(column, (), |ui| {
        if beside == Beside::Tell {
            let of = (shown.content, shown.state);
            beside::people(ui, shown.prefix, of, width, send, shown.hint.as_ref());
            return;
        }
        let tells = matches!(shown.hint, Some(desk::Action::Tell(_)));
        let done = shown.hint == Some(desk::Action::Done);
        let kind = |is_shown| if is_shown { Kind::Shown } else { Kind::Plain };
        ui.within(width, |ui| {
            ui.row(space::S, |ui| {
                ui.button(kind(tells), "ui-desk-tell", Some("tell"))
                    .observe(beside::put_beside(Beside::Tell));
                if shown.state.helpline() {
                    ui.button(Kind::Plain, "ui-desk-helpline", Some("phone"))
                        .observe(act(send(desk::Action::CallHelpline)));
                }
                ui.button(kind(done), "ui-desk-done", Some("check"))
                    .observe(act(send(desk::Action::Done)));
                if shown.hint.is_none() {
                    ui.button(Kind::Soft, "ui-desk-show-me", Some("eye"))
                        .observe(act(engine::Action::ShowMe));
                }
            });
        });
        for did in shown.state.did().iter().rev() {
            let new = shown.last == Some(did);
            beside::told(ui, shown.prefix, shown.content, did, width, new);
        }
        let pretend = ui.look.text("ui-desk-pretend");
        ui.within(width, |ui| {
            ui.text(pretend, Size::Small, Tone::Foam);
        });
    });
}
