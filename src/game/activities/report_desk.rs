//! The report desk on the screen: a pretend phone with a wall of posts, and everything one can do about one of them. It never says
//! whether something was right; the score is the assessment's.

use bevy::prelude::*;
use bevy::ui_widgets::Activate;

use crate::activities::Action;
use crate::activities::report_desk::{self as engine, Content, Outcome, Place, State};
use crate::game::mascot::{Gesture, Mood};
use crate::game::screens::Rebuild;
use crate::game::ui::look::Face;
use crate::game::ui::tokens::{Size, Tone, space};
use crate::game::ui::widgets::Kind;
use crate::game::ui::{Ui, access, focus};
use crate::ids::PostId;
use crate::locale::Value;

use super::act;

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

/// Builds the view.
pub fn show(
    ui: &mut Ui,
    prefix: &str,
    content: &Content,
    state: &State,
    last: Option<&Outcome>,
    beside: Beside,
) {
    let room = *ui.look.room;
    let stage = Node {
        width: px(ui.look.room.at_most(900.0)),
        flex_direction: if room.is_portrait() {
            FlexDirection::Column
        } else {
            FlexDirection::Row
        },
        align_items: if room.is_portrait() {
            AlignItems::Center
        } else {
            AlignItems::FlexStart
        },
        justify_content: JustifyContent::Center,
        column_gap: px(space::L),
        row_gap: px(space::M),
        padding: UiRect::axes(px(space::M), px(space::S)),
        ..default()
    };
    ui.node(stage, (), |ui| {
        let width = beside_width(ui);
        // On an upright phone the task is read first.
        if room.is_portrait() {
            goal(ui, prefix, width);
        }
        phone(ui, prefix, content, state, last);
        side(ui, prefix, state, last, beside, width);
    });
}

/// How wide the pretend phone is.
fn phone_width(ui: &Ui) -> f32 {
    (ui.look.room.width - 2.0 * space::M).min(400.0)
}

/// How wide what stands beside the phone is, or above and below it.
fn beside_width(ui: &Ui) -> f32 {
    let room = *ui.look.room;
    if room.is_portrait() {
        room.width - 2.0 * space::M
    } else {
        room.width.min(900.0) - 2.0 * space::M - space::L - phone_width(ui)
    }
}

fn goal(ui: &mut Ui, prefix: &str, width: f32) {
    let goal = ui.look.text(&format!("{prefix}-goal"));
    let size = if ui.look.room.is_portrait() {
        64.0
    } else {
        84.0
    };
    ui.spoken(width, size, (Mood::Curious, Gesture::None), &goal);
}

fn phone(ui: &mut Ui, prefix: &str, content: &Content, state: &State, last: Option<&Outcome>) {
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
        (BackgroundColor(Tone::Ink.color()), access::group(&pretend)),
        |ui| {
            let screen = Node {
                flex_direction: FlexDirection::Column,
                row_gap: px(space::S),
                padding: UiRect::all(px(space::S)),
                border_radius: BorderRadius::all(px(space::L)),
                ..default()
            };
            ui.node(screen, BackgroundColor(Tone::SeaLight.color()), |ui| {
                app_bar(
                    ui,
                    content,
                    inside,
                    *state.place() != Place::Feed && !state.finished(),
                );
                if let Some(line) = in_the_app(ui, last) {
                    note(ui, &line, inside, Tone::Paper);
                }
                match state.place() {
                    Place::Feed | Place::Finished => feed(ui, prefix, content, state),
                    Place::Post(post) => open_post(ui, prefix, content, state, post, inside),
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
                .observe(act(Action::ReportDesk(engine::Action::Back)));
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
        control.observe(act(Action::ReportDesk(engine::Action::Open(
            post.id.clone(),
        ))));
        if at == 0 {
            control.insert(focus::First);
        }
    }
}

fn open_post(
    ui: &mut Ui,
    prefix: &str,
    content: &Content,
    state: &State,
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
            ui.text(text, Size::Body, Tone::Ink);
        },
    );
    let doable: [(&str, &str, engine::Action); 5] = [
        ("ui-desk-reply", "retry", engine::Action::Reply),
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
            ui.compact(key, icon, each)
                .observe(act(Action::ReportDesk(action)));
        }
        if state.is_reported(id) {
            ui.icon("check", 26.0, Tone::LeafDeep);
        }
    });
}

fn reasons(ui: &mut Ui, prefix: &str, state: &State) {
    let why = ui.look.text("ui-desk-why");
    ui.say(why, Face::Bold, Size::Body, Tone::Ink, Justify::Start);
    for reason in state.reasons() {
        let text = ui.look.text(&format!("{prefix}-reason-{reason}"));
        ui.answer(false, &format!("reason-{reason}"), &text, None)
            .observe(act(Action::ReportDesk(engine::Action::Reason(
                reason.clone(),
            ))));
    }
}

/// What the app says about what was just done in it, in one plain sentence.
fn in_the_app(ui: &Ui, last: Option<&Outcome>) -> Option<String> {
    let key = match last? {
        Outcome::Kept(_) => "ui-desk-proof-done",
        Outcome::Blocked(_) => "ui-desk-block-done",
        Outcome::Reported(_) => "ui-desk-report-done",
        Outcome::Replied(_) => "ui-desk-reply-done",
        Outcome::Forwarded(_) => "ui-desk-forward-done",
        _ => return None,
    };
    Some(ui.look.text(key))
}

/// What came of talking to somebody.
fn in_the_world(ui: &Ui, prefix: &str, last: Option<&Outcome>) -> Option<String> {
    match last? {
        Outcome::Called => Some(ui.look.text("ui-desk-helpline-done")),
        Outcome::Told(adult) => {
            let who = ui.look.text(&format!("{prefix}-adult-{adult}"));
            let values = [("who", Value::from(who))];
            Some(ui.look.text_with("ui-desk-tell-done", &values))
        }
        _ => None,
    }
}

/// A sentence about what was done, spoken when it appears.
fn note(ui: &mut Ui, line: &str, width: f32, tone: Tone) {
    let sign = 22.0;
    let node = Node {
        width: px(width),
        column_gap: px(space::S),
        padding: UiRect::axes(px(space::M), px(space::S)),
        align_items: AlignItems::Center,
        border_radius: BorderRadius::all(px(space::ROUND)),
        ..default()
    };
    let mut name = access::text(line);
    name.set_live(accesskit::Live::Polite);
    ui.node(node, (BackgroundColor(tone.color()), name), |ui| {
        ui.icon("check", sign, Tone::Ink);
        let words = Node {
            width: px(width - 2.0 * space::M - sign - space::S),
            ..default()
        };
        ui.node(words, (), |ui| {
            ui.raw_text(line, Face::Body, Size::Body, Tone::Ink, Justify::Start);
        });
    });
}

fn side(
    ui: &mut Ui,
    prefix: &str,
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
            ui.text(pretend, Size::Small, Tone::Paper);
        }
        if let Some(line) = in_the_world(ui, prefix, last) {
            note(ui, &line, width, Tone::SeaLight);
        }
        match beside {
            Beside::Nothing => {
                ui.row(space::S, |ui| {
                    ui.button(Kind::Plain, "ui-desk-tell", Some("tell"))
                        .observe(put_beside(Beside::Tell));
                    if state.helpline() {
                        ui.button(Kind::Plain, "ui-desk-helpline", Some("phone"))
                            .observe(act(Action::ReportDesk(engine::Action::CallHelpline)));
                    }
                    ui.button(Kind::Primary, "ui-desk-done", Some("check"))
                        .observe(put_beside(Beside::Sure));
                });
            }
            Beside::Tell => {
                let whom = ui.look.text("ui-desk-whom");
                ui.say(whom, Face::Bold, Size::Body, Tone::Paper, Justify::Start);
                for (at, adult) in state.adults().iter().enumerate() {
                    let text = ui.look.text(&format!("{prefix}-adult-{adult}"));
                    let mut answer =
                        ui.answer(false, &format!("adult-{adult}"), &text, Some("person"));
                    answer
                        .observe(act(Action::ReportDesk(engine::Action::Tell(adult.clone()))))
                        .observe(put_beside(Beside::Nothing));
                    if at == 0 {
                        answer.insert(focus::First);
                    }
                }
                ui.button(Kind::Plain, "ui-common-cancel", None)
                    .observe(put_beside(Beside::Nothing));
            }
            Beside::Sure => {
                let sure = ui.look.text("ui-desk-really-done");
                ui.bubble(None, &sure);
                ui.row(space::S, |ui| {
                    ui.button(Kind::Primary, "ui-desk-done", Some("check"))
                        .insert(focus::First)
                        .observe(act(Action::ReportDesk(engine::Action::Done)))
                        .observe(put_beside(Beside::Nothing));
                    ui.button(Kind::Plain, "ui-desk-go-on", None)
                        .observe(put_beside(Beside::Nothing));
                });
            }
        }
    });
    if beside != Beside::Nothing {
        whole.insert(focus::Reveal);
    }
}

fn put_beside(what: Beside) -> impl Fn(On<Activate>, ResMut<Beside>, MessageWriter<Rebuild>) {
    move |_, mut beside, mut rebuild| {
        *beside = what;
        rebuild.write_default();
    }
}
