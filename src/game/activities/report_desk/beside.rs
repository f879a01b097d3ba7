//! What stands beside the phone: whom to tell, and whether all is done.

use bevy::prelude::*;
use bevy::ui_widgets::Activate;

use crate::activities::Action;
use crate::activities::report_desk::{self as engine, Content, Outcome, State};
use crate::game::screens::Rebuild;
use crate::game::ui::look::Face;
use crate::game::ui::tokens::{Size, Tone, space};
use crate::game::ui::widgets::Kind;
use crate::game::ui::widgets::pictured::{Answer, Shelf};
use crate::game::ui::{Ui, focus};
use crate::locale::Value;

use super::super::act;
use super::{Beside, Sign, goal, note};

/// Builds what stands beside it.
pub(super) fn side(
    ui: &mut Ui,
    prefix: &str,
    content: &Content,
    state: &State,
    last: Option<&Outcome>,
    beside: Beside,
    width: f32,
) {
    let node = Node {
        flex_direction: FlexDirection::Column,
        row_gap: px(space::M),
        width: px(width),
        flex_shrink: 0.0,
        ..default()
    };
    let portrait = ui.look.room.is_portrait();
    let mut whole = ui.node(node, (), |ui| {
        if !portrait && beside != Beside::Tell {
            goal(ui, prefix, width);
        }
        if beside == Beside::Nothing {
            let pretend = ui.look.text("ui-desk-pretend");
            ui.within(width, |ui| {
                ui.text(pretend, Size::Small, Tone::Foam);
            });
        }
        match beside {
            Beside::Nothing => {
                ui.within(width, |ui| {
                    ui.row(space::S, |ui| {
                        ui.button(Kind::Plain, "ui-desk-tell", Some("tell"))
                            .observe(put_beside(Beside::Tell));
                        if state.helpline() {
                            ui.button(Kind::Plain, "ui-desk-helpline", Some("phone"))
                                .observe(act(engine::Action::CallHelpline));
                        }
                        ui.button(Kind::Primary, "ui-desk-done", Some("check"))
                            .observe(put_beside(Beside::Sure));
                    });
                });
                // Below what can be tapped, which so stays where it is.
                for did in state.did().iter().rev() {
                    told(ui, prefix, content, did, width, last == Some(did));
                }
            }
            Beside::Tell => {
                ui.within(width, |ui| {
                    people(
                        ui,
                        prefix,
                        (content, state),
                        width,
                        Action::ReportDesk,
                        None,
                    )
                })
                .entry::<Node>()
                .and_modify(|mut node| node.row_gap = px(space::M));
            }
            Beside::Sure => {
                let sure = ui.look.text("ui-desk-really-done");
                ui.within(width, |ui| {
                    ui.bubble(None, &sure);
                });
                ui.within(width, |ui| {
                    ui.row(space::S, |ui| {
                        ui.button(Kind::Primary, "ui-desk-done", Some("check"))
                            .insert(focus::First)
                            .observe(act(engine::Action::Done))
                            .observe(put_beside(Beside::Nothing));
                        ui.button(Kind::Plain, "ui-desk-go-on", None)
                            .observe(put_beside(Beside::Nothing));
                    });
                });
            }
        }
    });
    if beside != Beside::Nothing {
        whole.insert(focus::Reveal);
    }
}

/// The people one could tell.
pub(super) fn people(
    ui: &mut Ui,
    prefix: &str,
    (content, state): (&Content, &State),
    width: f32,
    send: fn(engine::Action) -> Action,
    hint: Option<&engine::Action>,
) {
    let whom = ui.look.text("ui-desk-whom");
    ui.say(whom, Face::Bold, Size::Body, Tone::Foam, Justify::Start);
    for (at, adult) in state.adults().iter().enumerate() {
        let text = ui.look.text(&format!("{prefix}-adult-{adult}"));
        let tell = engine::Action::Tell(adult.clone());
        let kind = if hint == Some(&tell) {
            Kind::Shown
        } else {
            Kind::Plain
        };
        let known = content.adult(adult);
        let answer = Answer {
            kind,
            chosen: false,
            key: &format!("adult-{adult}"),
            text: &text,
            sign: Some("person"),
            art: known.and_then(|adult| adult.art.as_deref()),
        };
        let mut answer = ui.answer_on(Shelf::rows(width), answer);
        answer
            .observe(act(send(tell)))
            .observe(put_beside(Beside::Nothing));
        if at == 0 {
            answer.insert(focus::First);
        }
    }
    ui.button(Kind::Plain, "ui-common-cancel", None)
        .observe(put_beside(Beside::Nothing));
}

/// What came of talking to somebody, spoken when it is new.
pub(super) fn told(
    ui: &mut Ui,
    prefix: &str,
    content: &Content,
    did: &Outcome,
    width: f32,
    new: bool,
) {
    let Some(line) = in_the_world(ui, prefix, did) else {
        return;
    };
    let (adult, icon) = match did {
        Outcome::Told(adult) => (content.adult(adult), "check"),
        Outcome::Unheard(adult) => (content.adult(adult), "retry"),
        _ => (None, "check"),
    };
    let face = adult.and_then(|adult| adult.art.as_deref());
    let sign = face.map_or(Sign::Icon(icon), Sign::Face);
    note(ui, &line, sign, width, Tone::SeaLight, new);
}

fn in_the_world(ui: &Ui, prefix: &str, did: &Outcome) -> Option<String> {
    match did {
        Outcome::Called => Some(ui.look.text("ui-desk-helpline-done")),
        Outcome::Told(adult) => {
            let who = ui.look.text(&format!("{prefix}-adult-{adult}"));
            let values = [("who", Value::from(who))];
            Some(ui.look.text_with("ui-desk-tell-done", &values))
        }
        Outcome::Unheard(adult) => Some(ui.look.text(&format!("{prefix}-adult-{adult}-unheard"))),
        _ => None,
    }
}

pub(super) fn put_beside(
    what: Beside,
) -> impl Fn(On<Activate>, ResMut<Beside>, MessageWriter<Rebuild>) {
    move |_, mut beside, mut rebuild| {
        *beside = what;
        rebuild.write_default();
    }
}
