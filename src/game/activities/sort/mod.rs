//! Sorting on the screen: things come in by boat on the evening tide, are looked into, changed and put into their homes; and what grows of it.

mod grows;
mod hold;
mod tide;

use bevy::prelude::*;

use crate::activities::sort::{self as engine, Content, Outcome, Phase, State, Wrong};
use crate::game::mascot::{Gesture, Mood};
use crate::game::ui::look::Face;
use crate::game::ui::tokens::{Size, Tone, space};
use crate::game::ui::widgets::button::disable;
use crate::game::ui::{Ui, access, focus};
use crate::locale::Value;

use super::homes::Came;
use super::journey::{Harbour, send_off};
use super::{View, act};

pub(super) fn plugin(app: &mut App) {
    app.add_plugins((tide::plugin, grows::plugin));
}

/// What there is to show.
struct Sorting<'a> {
    /// The texts' first part.
    prefix: &'a str,
    content: &'a Content,
    state: &'a State,
    last: Option<&'a Outcome>,
    /// Whether the outcome is new.
    fresh: bool,
}

impl Sorting<'_> {
    /// The text of this part of the activity.
    fn text(&self, ui: &Ui, part: &str) -> String {
        ui.look.text(&format!("{}-{part}", self.prefix))
    }
}

/// Builds the view.
pub fn show(ui: &mut Ui, view: &View, content: &Content, state: &State, last: Option<&Outcome>) {
    let sorting = Sorting {
        prefix: view.prefix,
        content,
        state,
        last,
        fresh: view.fresh,
    };
    if state.finished() {
        return finished(ui, &sorting);
    }
    let (says, mood, gesture) = remark(ui, &sorting);
    let width = half(ui);
    ui.side_by_side(UiRect::axes(px(space::M), px(space::XS)), |ui| {
        if ui.look.room.is_portrait() {
            // What is inside speaks for itself; so the homes stay in sight.
            if !matches!(last, Some(Outcome::Opened(_))) {
                ui.spoken(width, 64.0, (mood, gesture), &says);
            }
        } else {
            let column = Node {
                width: px(width),
                flex_direction: FlexDirection::Column,
                align_items: AlignItems::Center,
                row_gap: px(space::S),
                flex_shrink: 0.0,
                ..default()
            };
            ui.node(column, (), |ui| {
                ui.spoken_above(width, 120.0, (mood, gesture), &says);
                if state.phase() == Phase::Place && state.is_open(content) {
                    hold::show_me(ui);
                }
            });
        }
        pier(ui, &sorting, width);
    });
    homes(ui, &sorting);
    if sorting.fresh {
        travels(ui, &sorting);
    }
}

/// How wide each half of the stage is; the whole when the phone is upright.
fn half(ui: &Ui) -> f32 {
    let room = *ui.look.room;
    let whole = room.width.min(920.0) - 2.0 * space::M;
    if room.is_portrait() {
        whole
    } else {
        (whole - space::L) / 2.0
    }
}

/// The whole that has grown, and Sango beside it.
fn finished(ui: &mut Ui, sorting: &Sorting) {
    let says = sorting.text(ui, "done");
    let portrait = ui.look.room.is_portrait();
    let width = half(ui);
    ui.side_by_side(UiRect::all(px(space::M)), |ui| {
        grows::whole(ui, sorting, if portrait { 190.0 } else { 250.0 });
        ui.within(width, |ui| {
            ui.spoken(width, 110.0, (Mood::Proud, Gesture::Cheer), &says);
        });
    });
}

/// What Sango says, and how.
fn remark(ui: &Ui, sorting: &Sorting) -> (String, Mood, Gesture) {
    let text = |part: &str| sorting.text(ui, part);
    let own = |id: &str| ui.look.text(id);
    match sorting.last {
        // What is inside stands on its label.
        Some(Outcome::Opened(_)) => (own("ui-sort-opened"), Mood::Curious, Gesture::Look),
        Some(Outcome::Changed { thing, tool }) => (
            text(&format!("{thing}-{tool}")),
            Mood::Happy,
            Gesture::ThumbsUp,
        ),
        Some(Outcome::Fits {
            thing,
            mended,
            grew,
            ..
        }) => {
            let how = if *mended { "mended" } else { "fits" };
            let mut says = text(&format!("{thing}-{how}"));
            if *grew > 1 {
                says = format!("{says} {}", own("ui-sort-streak"));
            }
            (says, Mood::Proud, Gesture::ThumbsUp)
        }
        Some(Outcome::Missed {
            thing,
            did,
            show_me,
            ..
        }) => {
            let mut says = match did {
                Wrong::Unseen(_) => text("unseen"),
                Wrong::Tool(tool) => text(&format!("{thing}-{tool}")),
                Wrong::Home(home) => {
                    let miss = sorting
                        .content
                        .thing(thing)
                        .and_then(|thing| thing.miss(home));
                    let told = miss.and_then(|miss| miss.homes.first()).unwrap_or(home);
                    text(&format!("{thing}-{told}"))
                }
            };
            if *show_me {
                says = format!("{says} {}", own("ui-sort-watch"));
            }
            (says, Mood::Concerned, Gesture::Look)
        }
        Some(Outcome::Demonstrated { thing, home, by }) => {
            let home = text(&format!("home-{home}"));
            let how = if by.is_empty() { "fits" } else { "mended" };
            let why = text(&format!("{thing}-{how}"));
            let by: Vec<String> = by
                .iter()
                .map(|tool| text(&format!("tool-{tool}")))
                .collect();
            let values = [
                ("home", Value::from(home)),
                ("count", Value::from(by.len() as i64)),
                (
                    "tools",
                    Value::from(by.join(ui.look.text("ui-sort-and").as_str())),
                ),
            ];
            let shown = ui.look.text_with("ui-sort-shown", &values);
            (format!("{shown} {why}"), Mood::Happy, Gesture::Point)
        }
        Some(Outcome::LevelUp(level)) => {
            let level = [("level", Value::from(i64::from(*level)))];
            let says = ui.look.text_with("ui-sort-level-up", &level);
            (says, Mood::Proud, Gesture::Cheer)
        }
        Some(Outcome::LevelDown(_)) => (own("ui-sort-level-down"), Mood::Happy, Gesture::Point),
        None => (text("goal"), Mood::Happy, Gesture::Point),
        _ => (own("ui-sort-next"), Mood::Curious, Gesture::None),
    }
}

/// The sea with its boats, what is in the nearest, and what can be done about it.
fn pier(ui: &mut Ui, sorting: &Sorting, width: f32) {
    let gap = if ui.look.room.is_portrait() {
        space::XS
    } else {
        space::S
    };
    let card = Node {
        width: px(width),
        flex_direction: FlexDirection::Column,
        align_items: AlignItems::Center,
        row_gap: px(gap),
        padding: UiRect::bottom(px(space::S)),
        border_radius: BorderRadius::all(px(space::ROUND)),
        flex_shrink: 0.0,
        ..default()
    };
    ui.node(card, ui.look.ground(Tone::PaperDim), |ui| {
        tide::sea(ui, sorting, width);
        hold::hold(ui, sorting, width - 2.0 * space::S);
    });
}

/// Where the thing can be put.
fn homes(ui: &mut Ui, sorting: &Sorting) {
    let row = Node {
        width: px(ui.look.room.at_most(920.0)),
        flex_wrap: FlexWrap::Wrap,
        justify_content: JustifyContent::Center,
        column_gap: px(space::S),
        row_gap: px(space::S),
        padding: UiRect::new(px(space::M), px(space::M), px(space::XS), px(space::M)),
        flex_shrink: 0.0,
        ..default()
    };
    let group = ui.look.text("ui-sort-where");
    ui.node(row, access::group(&group), |ui| {
        for place in 0..sorting.content.homes.len() {
            home(ui, sorting, place);
        }
    });
}

fn home(ui: &mut Ui, sorting: &Sorting, place: usize) {
    let Some(home) = sorting.content.homes.get(place) else {
        return;
    };
    let name = sorting.text(ui, &format!("home-{}", home.id));
    let room = *ui.look.room;
    let larger = ui.look.larger();
    let count = sorting.content.homes.len() as f32;
    let within = room.at_most(920.0) - 2.0 * space::M - 1.0;
    // Up to three side by side on an upright phone, so that they are seen with the thing; two a row when there are more or the text is large,
    // one when it is larger than any word's half of the row.
    let a_row = if larger > 1.6 {
        1.0
    } else if larger > 1.25 || count > 3.0 {
        2.0
    } else {
        count
    };
    let each = (within - (a_row - 1.0) * space::S) / a_row;
    let (width, picture, size) = match (room.is_portrait(), larger > 1.25) {
        (true, false) => (each, 52.0, Size::Small),
        (true, true) => (each, 48.0, Size::Body),
        // In a low window they stay in sight below what was found inside.
        (false, _) => {
            let picture = if room.height < 800.0 { 56.0 } else { 84.0 };
            ((168.0 * larger).clamp(168.0, 210.0), picture, Size::Body)
        }
    };
    let came = match sorting.last {
        Some(Outcome::Fits { home: at, .. } | Outcome::Demonstrated { home: at, .. })
            if *at == home.id =>
        {
            Came::Rests
        }
        Some(Outcome::Missed {
            did: Wrong::Home(at) | Wrong::Unseen(at),
            ..
        }) if *at == home.id => Came::NotHere,
        _ => Came::Nothing,
    };
    let mut tile = ui.tile(
        came.kind(),
        &format!("home-{}", home.id),
        &name,
        width,
        |ui| {
            came.sign(ui);
            ui.plated_picture(&home.art, picture);
            ui.raw_text(name.clone(), Face::Bold, size, Tone::Ink, Justify::Center);
        },
    );
    tile.insert(Harbour(home.id.to_string()))
        .observe(act(engine::Action::Place(home.id.clone())));
    let can = sorting.state.phase() == Phase::Place;
    disable(&mut tile, !can);
    let used = sorting.state.used();
    let nothing_to_use = sorting
        .state
        .current(sorting.content)
        .is_none_or(|thing| thing.uses.iter().all(|tool| used.contains(&tool.tool)));
    if can && place == 0 && nothing_to_use && sorting.state.is_open(sorting.content) {
        tile.insert(focus::First);
    }
}

/// The thing goes where its last move makes it go. What was not looked into stays in its boat, which drifts back.
fn travels(ui: &mut Ui, sorting: &Sorting) {
    let (thing, home, stays) = match sorting.last {
        Some(Outcome::Fits { thing, home, .. } | Outcome::Demonstrated { thing, home, .. }) => {
            (thing, home, true)
        }
        Some(Outcome::Missed {
            thing,
            did: Wrong::Home(home),
            ..
        }) => (thing, home, false),
        _ => return,
    };
    if let Some(thing) = sorting.content.thing(thing) {
        let art = thing.inside.as_ref().unwrap_or(&thing.art);
        send_off(ui, art, vec![home.to_string()], stays);
    }
}
