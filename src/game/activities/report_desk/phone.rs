//! The pretend phone: its app's wall of posts, one post with all that can be done about it, and the reasons for a report.

use bevy::prelude::*;

use crate::activities::report_desk::{self as engine, Outcome, Place};
use crate::game::ui::look::Face;
use crate::game::ui::tokens::{Size, Tone, space};
use crate::game::ui::widgets::Kind;
use crate::game::ui::widgets::button::{disable, put_to_rest};
use crate::game::ui::widgets::pictured::{Answer, Shelf};
use crate::game::ui::{Ui, access, focus};
use crate::game::voice::Aloud;
use crate::ids::PostId;
use crate::locale::Value;

use super::super::act;
use super::{Desk, Sign, note, phone_width};

/// How wide a post's picture is on the wall, and opened: larger where one chooses by pictures.
fn pictures(ui: &Ui, desk: &Desk) -> (f32, f32) {
    match (desk.content.is_pictured(), ui.look.room.is_portrait()) {
        (false, true) => (64.0, 80.0),
        (false, false) => (64.0, 104.0),
        (true, true) => (88.0, 112.0),
        (true, false) => (96.0, 150.0),
    }
}

/// Builds the phone.
pub(super) fn phone(ui: &mut Ui, desk: &Desk) {
    let state = desk.state;
    let width = phone_width(ui);
    // On an upright phone each point of width is for words.
    let rim = if ui.look.room.is_portrait() {
        space::S
    } else {
        space::M
    };
    let inside = width - 2.0 * rim - 2.0 * space::S;
    let frame = Node {
        width: px(width),
        flex_direction: FlexDirection::Column,
        padding: UiRect::all(px(rim)),
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
                // Rows that wrap are as high as they are only within a width that is known.
                width: px(width - 2.0 * rim),
                flex_direction: FlexDirection::Column,
                row_gap: px(space::S),
                padding: UiRect::all(px(space::S)),
                border_radius: BorderRadius::all(px(space::L)),
                ..default()
            };
            ui.node(screen, ui.look.ground(Tone::SeaLight), |ui| {
                let within = *state.place() != Place::Feed && !state.finished();
                app_bar(ui, desk, inside, within);
                match state.place() {
                    Place::Feed | Place::Finished => feed(ui, desk, inside),
                    Place::Post(post) => open_post(ui, desk, post, inside),
                    Place::Reasons(_) => reasons(ui, desk, inside),
                }
            });
        },
    );
}

/// The pretend app's head: its sign, and the way back to its wall.
fn app_bar(ui: &mut Ui, desk: &Desk, inside: f32, back: bool) {
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
                .observe(act((desk.send)(engine::Action::Back)));
            disable(&mut button, desk.locked);
            ui.spring();
        }
        ui.picture(&desk.content.app, 44.0);
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

fn feed(ui: &mut Ui, desk: &Desk, inside: f32) {
    let prefix = desk.prefix;
    let (picture, _) = pictures(ui, desk);
    let is_large = ui.look.larger() > 1.5;
    // What its line and padding leave.
    let within = inside - 2.0 * space::S;
    let words = if is_large {
        within
    } else {
        within - picture - space::S
    };
    let size = if desk.content.is_pictured() {
        Size::Body
    } else {
        Size::Small
    };
    for (at, post) in desk.content.posts.iter().enumerate() {
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
            // Large words need the whole width.
            flex_direction: if is_large {
                FlexDirection::Column
            } else {
                FlexDirection::Row
            },
            column_gap: px(space::S),
            row_gap: px(space::XS),
            align_items: AlignItems::Center,
            border_radius: BorderRadius::all(px(space::ROUND)),
            min_height: px(space::TARGET),
            ..default()
        };
        let hidden = desk.state.is_blocked(post);
        let open = engine::Action::Open(post.id.clone());
        let mut control = ui.control(
            kind(desk, &open),
            &format!("post-{}", post.id),
            &name,
            node,
            |ui| {
                ui.picture(&post.art, picture);
                ui.node(
                    Node {
                        width: px(words),
                        flex_direction: FlexDirection::Column,
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
                        ui.raw_text(shown, Face::Body, size, Tone::Ink, Justify::Start);
                    },
                );
            },
        );
        control.observe(act((desk.send)(open)));
        put_to_rest(&mut control, desk.locked);
        if at == 0 {
            control.insert(focus::First);
        }
    }
}

fn open_post(ui: &mut Ui, desk: &Desk, id: &PostId, inside: f32) {
    let prefix = desk.prefix;
    let Some(post) = desk.content.post(id) else {
        return;
    };
    let (text, by) = (
        ui.look.text(&format!("{prefix}-{id}")),
        author(ui, prefix, id),
    );
    let (_, picture) = pictures(ui, desk);
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
    let each = ui.paired(inside);
    ui.row(space::S, |ui| {
        for (key, icon, action) in doable {
            // What all leads to has the last row for itself.
            let width = match action {
                engine::Action::Report => inside,
                _ => each,
            };
            let icon = if has_done(desk.state, id, &action) {
                "check"
            } else {
                icon
            };
            let mut button = ui.compact_of(kind(desk, &action), key, icon, width);
            button.observe(act((desk.send)(action)));
            disable(&mut button, desk.locked);
        }
    });
    // Below what can be tapped, which so stays under the finger: a tap that meets another button counts here. What was done stays
    // to be read, the latest first, where it is seen without scrolling.
    for did in desk
        .state
        .did()
        .iter()
        .rev()
        .filter(|did| did.post() == Some(id))
    {
        if let Some(line) = in_the_app(ui, did) {
            let sign = Sign::Icon("check");
            note(ui, &line, sign, inside, Tone::Paper, desk.last == Some(did));
        }
    }
}

/// Whether this was done with the post already.
fn has_done(state: &engine::State, post: &PostId, action: &engine::Action) -> bool {
    state.did().iter().any(|did| {
        let is_it = match action {
            engine::Action::Reply => matches!(did, Outcome::Replied(_)),
            engine::Action::Forward => matches!(did, Outcome::Forwarded(_)),
            engine::Action::KeepProof => matches!(did, Outcome::Kept(_)),
            engine::Action::Block => matches!(did, Outcome::Blocked(_)),
            engine::Action::Report => matches!(did, Outcome::Reported(_)),
            _ => false,
        };
        is_it && did.post() == Some(post)
    })
}

fn reasons(ui: &mut Ui, desk: &Desk, inside: f32) {
    let why = ui.look.text("ui-desk-why");
    ui.say(why, Face::Bold, Size::Body, Tone::Ink, Justify::Start);
    for reason in desk.state.reasons() {
        let text = ui.look.text(&format!("{}-reason-{reason}", desk.prefix));
        let give = engine::Action::Reason(reason.clone());
        let known = desk.content.reason(reason);
        let answer = Answer {
            kind: kind(desk, &give),
            chosen: false,
            key: &format!("reason-{reason}"),
            text: &text,
            sign: None,
            art: known.and_then(|reason| reason.art.as_deref()),
        };
        let mut answer = ui.answer_on(Shelf::rows(inside), answer);
        answer.observe(act((desk.send)(give)));
        disable(&mut answer, desk.locked);
    }
}

/// How a control looks: what Sango shows stands out.
fn kind(desk: &Desk, action: &engine::Action) -> Kind {
    if desk.hint.as_ref() == Some(action) {
        Kind::Shown
    } else {
        Kind::Plain
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
