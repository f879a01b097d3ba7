//! The pretend phone: its app's wall of posts, one post with all that can be done about it, and the reasons for a report.

use bevy::prelude::*;

use crate::activities::report_desk::{self as engine, Content, Outcome, Place, State};
use crate::game::ui::look::Face;
use crate::game::ui::tokens::{Size, Tone, space};
use crate::game::ui::widgets::Kind;
use crate::game::ui::{Ui, access, focus};
use crate::game::voice::Aloud;
use crate::ids::PostId;
use crate::locale::Value;

use super::super::act;
use super::{note, phone_width};

/// Builds the phone.
pub(super) fn phone(
    ui: &mut Ui,
    prefix: &str,
    content: &Content,
    state: &State,
    last: Option<&Outcome>,
) {
    let width = phone_width(ui);
    let inside = width - 2.0 * space::M - 2.0 * space::S;
    let frame = Node {
        width: px(width),
        flex_direction: FlexDirection::Column,
        padding: UiRect::all(px(space::M)),
        row_gap: px(space::S),
        border_radius: BorderRadius::all(px(space::XL)),
        flex_shrink: 0.0,
        ..default()
    };
    let pretend = ui.look.text("ui-desk-pretend");
    ui.node(
        frame,
        (ui.look.ground(Tone::Shell), access::group(&pretend)),
        |ui| {
            let screen = Node {
                flex_direction: FlexDirection::Column,
                row_gap: px(space::S),
                padding: UiRect::all(px(space::S)),
                border_radius: BorderRadius::all(px(space::L)),
                ..default()
            };
            ui.node(screen, ui.look.ground(Tone::SeaLight), |ui| {
                app_bar(
                    ui,
                    content,
                    inside,
                    *state.place() != Place::Feed && !state.finished(),
                );
                match state.place() {
                    Place::Feed | Place::Finished => feed(ui, prefix, content, state),
                    Place::Post(post) => {
                        open_post(ui, prefix, content, (state, last), post, inside)
                    }
                    Place::Reasons(_) => reasons(ui, prefix, state),
                }
            });
        },
    );
}

/// The pretend app's head: its sign, and the way back to its wall.
fn app_bar(ui: &mut Ui, content: &Content, inside: f32, back: bool) {
    let bar = Node {
        width: px(inside),
        min_height: px(space::TARGET),
        align_items: AlignItems::Center,
        justify_content: JustifyContent::Center,
        ..default()
    };
    ui.node(bar, (), |ui| {
        if back {
            let mut button = ui.back();
            button
                .insert(focus::First)
                .observe(act(engine::Action::Back));
            ui.spring();
        }
        ui.picture(&content.app, 44.0);
        if back {
            ui.spring();
            // As wide as the way back, so that the sign stands in the middle.
            let mirror = Node {
                width: px(space::TARGET),
                ..default()
            };
            ui.leaf(mirror, ());
        }
    });
}

fn author(ui: &Ui, prefix: &str, post: &PostId) -> String {
    let who = ui.look.text(&format!("{prefix}-{post}-who"));
    ui.look
        .text_with("ui-desk-by", &[("who", Value::from(who))])
}

fn feed(ui: &mut Ui, prefix: &str, content: &Content, state: &State) {
    for (at, post) in content.posts.iter().enumerate() {
        let (text, by) = (
            ui.look.text(&format!("{prefix}-{}", post.id)),
            author(ui, prefix, &post.id),
        );
        let name = ui.look.text_with(
            "ui-desk-open",
            &[("post", Value::from(format!("{text} {by}")))],
        );
        let node = Node {
            width: percent(100),
            padding: UiRect::all(px(space::S)),
            column_gap: px(space::S),
            align_items: AlignItems::Center,
            border_radius: BorderRadius::all(px(space::ROUND)),
            min_height: px(space::TARGET),
            ..default()
        };
        let hidden = state.is_blocked(post);
        let mut control = ui.control(
            Kind::Plain,
            &format!("post-{}", post.id),
            &name,
            node,
            |ui| {
                ui.picture(&post.art, 64.0);
                ui.node(
                    Node {
                        flex_direction: FlexDirection::Column,
                        flex_shrink: 1.0,
                        flex_basis: px(0),
                        flex_grow: 1.0,
                        ..default()
                    },
                    Pickable::IGNORE,
                    |ui| {
                        ui.raw_text(by, Face::Bold, Size::Small, Tone::Berry, Justify::Start);
                        let shown = if hidden {
                            ui.look.text("ui-desk-hidden")
                        } else {
                            text
                        };
                        ui.raw_text(shown, Face::Body, Size::Small, Tone::Ink, Justify::Start);
                    },
                );
            },
        );
        control.observe(act(engine::Action::Open(post.id.clone())));
        if at == 0 {
            control.insert(focus::First);
        }
    }
}

fn open_post(
    ui: &mut Ui,
    prefix: &str,
    content: &Content,
    (state, last): (&State, Option<&Outcome>),
    id: &PostId,
    inside: f32,
) {
    let Some(post) = content.post(id) else { return };
    let (text, by) = (
        ui.look.text(&format!("{prefix}-{id}")),
        author(ui, prefix, id),
    );
    let picture = 104.0;
    ui.beside(
        inside,
        picture,
        |ui| {
            ui.picture(&post.art, picture);
        },
        |ui| {
            ui.say(by, Face::Bold, Size::Small, Tone::Berry, Justify::Start);
            ui.text(&text, Size::Body, Tone::Ink)
                .insert(Aloud::default());
            ui.speaker(&text);
        },
    );
    let doable: [(&str, &str, engine::Action); 5] = [
        ("ui-desk-reply", "reply", engine::Action::Reply),
        ("ui-desk-forward", "share", engine::Action::Forward),
        ("ui-desk-proof", "camera-proof", engine::Action::KeepProof),
        ("ui-desk-block", "block", engine::Action::Block),
        ("ui-desk-report", "flag-report", engine::Action::Report),
    ];
    let each = if ui.look.settings.text_percent > 125 {
        inside
    } else {
        (inside - space::S) / 2.0
    };
    ui.row(space::S, |ui| {
        for (key, icon, action) in doable {
            ui.compact(key, icon, each).observe(act(action));
        }
    });
    // Below what can be tapped, which so stays under the finger: a tap that meets another button counts here. What was done stays
    // to be read, the latest first, where it is seen without scrolling.
    for did in state
        .did()
        .iter()
        .rev()
        .filter(|did| did.post() == Some(id))
    {
        if let Some(line) = in_the_app(ui, did) {
            note(ui, &line, inside, Tone::Paper, last == Some(did));
        }
    }
}

fn reasons(ui: &mut Ui, prefix: &str, state: &State) {
    let why = ui.look.text("ui-desk-why");
    ui.say(why, Face::Bold, Size::Body, Tone::Ink, Justify::Start);
    for reason in state.reasons() {
        let text = ui.look.text(&format!("{prefix}-reason-{reason}"));
        ui.answer(false, &format!("reason-{reason}"), &text, None)
            .observe(act(engine::Action::Reason(reason.clone())));
    }
}

/// What the app says about what was done in it, in one plain sentence.
fn in_the_app(ui: &Ui, did: &Outcome) -> Option<String> {
    let key = match did {
        Outcome::Kept(_) => "ui-desk-proof-done",
        Outcome::Blocked(_) => "ui-desk-block-done",
        Outcome::Reported(_) => "ui-desk-report-done",
        Outcome::Replied(_) => "ui-desk-reply-done",
        Outcome::Forwarded(_) => "ui-desk-forward-done",
        _ => return None,
    };
    Some(ui.look.text(key))
}
