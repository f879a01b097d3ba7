//! The pretend messenger on the screen: a phone with the talk and what can be done about it; beside it Sango, and what one can write.

mod messenger;

use bevy::prelude::*;

use crate::activities::chat::{self as engine, Content, Hint, Next, Outcome, Phase, State};
use crate::game::mascot::{Gesture, Mood};
use crate::game::ui::tokens::{Tone, space};
use crate::game::ui::widgets::Kind;
use crate::game::ui::{Ui, access, focus};
use crate::locale::Value;

use super::{View, act, beside_device, device, show_me, stage, well_done};

/// What there is to show.
pub(super) struct Talking<'a> {
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
    let talking = Talking {
        prefix: view.prefix,
        content,
        state,
        last,
        fresh: view.fresh,
    };
    if state.finished() {
        return well_done(ui, "ui-chat-finished");
    }
    stage(ui, |ui| {
        messenger::phone(ui, &talking);
        side(ui, &talking);
    });
}

/// How wide the pretend phone is.
fn phone_width(ui: &Ui) -> f32 {
    device(ui, 420.0)
}

/// What Sango says, and how; nothing where the talk speaks for itself.
fn remark(ui: &Ui, talking: &Talking) -> Option<(String, Mood, Gesture)> {
    let (state, content) = (talking.state, talking.content);
    let talk = state.talk(content)?;
    let turn = state.turn(content)?;
    if turn.from.is_none() {
        let says = ui
            .look
            .text(&format!("{}-{}-{}", talking.prefix, talk.id, turn.id));
        return Some(match (&turn.next, talking.last) {
            (Next::End, _) => (says, Mood::Proud, Gesture::ThumbsUp),
            (_, Some(Outcome::Missed(_))) => (says, Mood::Concerned, Gesture::Look),
            _ => (says, Mood::Listening, Gesture::None),
        });
    }
    if state.phase() == Phase::Ended {
        return Some((ui.look.text("ui-chat-ended"), Mood::Proud, Gesture::Cheer));
    }
    let told = |id: &str| Some((ui.look.text(id), Mood::Happy, Gesture::Point));
    match talking.last {
        _ if state.hint(content).is_some() => told("ui-chat-hint"),
        None => told(&format!("{}-goal", talking.prefix)),
        Some(Outcome::LevelUp(level)) => {
            let level = [("level", Value::from(i64::from(*level)))];
            let says = ui.look.text_with("ui-chat-level-up", &level);
            Some((says, Mood::Proud, Gesture::Cheer))
        }
        Some(Outcome::LevelDown(_)) => told("ui-chat-level-down"),
        Some(Outcome::NextTalk) => told("ui-chat-next-talk"),
        Some(Outcome::Back(_)) => {
            let says = ui.look.text("ui-chat-again");
            Some((says, Mood::Curious, Gesture::None))
        }
        _ => None,
    }
}

/// Sango, and what the child can write or do next.
fn side(ui: &mut Ui, talking: &Talking) {
    let width = beside_device(ui, phone_width(ui));
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
        match remark(ui, talking) {
            Some((says, mood, gesture)) => {
                let size = if portrait { 64.0 } else { 96.0 };
                ui.spoken_beside(width, size, (mood, gesture), &says);
            }
            // Sango reads along where there is room.
            None if !portrait => {
                ui.sango(96.0, Mood::Listening, Gesture::None);
            }
            None => {}
        }
        match talking.state.phase() {
            Phase::Answer => answers(ui, talking),
            Phase::Read | Phase::Ended => {
                let turn = talking.state.turn(talking.content);
                let (key, sign) = match turn.map(|turn| &turn.next) {
                    Some(Next::Back) => ("ui-chat-back", "retry"),
                    _ => ("ui-chat-read-on", "next"),
                };
                ui.button(Kind::Primary, key, Some(sign))
                    .insert(focus::Onward)
                    .observe(act(engine::Action::ReadOn));
            }
            Phase::Finished => {}
        }
    });
}

/// What can be written here, and the wish to be shown.
fn answers(ui: &mut Ui, talking: &Talking) {
    let (state, content) = (talking.state, talking.content);
    let (Some(talk), Some(turn)) = (state.talk(content), state.turn(content)) else {
        return;
    };
    let hint = state.hint(content);
    let group = Node {
        // What wraps in it is as high as it is only within a width that is known.
        width: px(beside_device(ui, phone_width(ui))),
        flex_direction: FlexDirection::Column,
        row_gap: px(space::S),
        ..default()
    };
    let name = ui.look.text("ui-chat-write");
    ui.node(group, access::group(&name), |ui| {
        for (place, id) in state.replies().iter().enumerate() {
            let text = ui
                .look
                .text(&format!("{}-{}-{}-{id}", talking.prefix, talk.id, turn.id));
            let is_shown = matches!(hint, Some(Hint::Say(shown)) if shown == id);
            let kind = if is_shown { Kind::Shown } else { Kind::Plain };
            let icon = Some("reply");
            let mut answer = ui.answer_of(kind, is_shown, &format!("reply-{id}"), &text, icon);
            answer.observe(act(engine::Action::Say(id.clone())));
            if place == 0 {
                answer.insert(focus::First);
            }
        }
    });
    if hint.is_none() {
        let width = beside_device(ui, phone_width(ui));
        show_me(ui, width, "ui-chat-show-me", engine::Action::ShowMe);
    }
}

/// The tone of a plate under words on the phone.
pub(super) const SCREEN: Tone = Tone::SeaLight;
