//! The treasure box on the screen: a thing, the homes it can go to, and its journey, so that one sees how far it travels.

use bevy::prelude::*;

use crate::activities::treasure_box::{self as engine, Content, Home, Outcome, Phase, State};
use crate::game::mascot::{Gesture, Mood};
use crate::game::ui::look::Face;
use crate::game::ui::tokens::{Size, Tone, space};
use crate::game::ui::widgets::Kind;
use crate::game::ui::widgets::button::disable;
use crate::game::ui::{Ui, access, focus};
use crate::game::voice::Aloud;
use crate::locale::Value;

use super::homes::Came;
use super::journey::{Harbour, Pedestal, send_off};
use super::{View, act};

/// The name of a home in the language in use.
fn home_name(ui: &Ui, home: Home) -> String {
    ui.look.text(&format!("ui-box-home-{}", home.id()))
}

/// What Sango says, and how.
fn reaction(
    ui: &Ui,
    prefix: &str,
    state: &State,
    last: Option<&Outcome>,
) -> (String, Mood, Gesture) {
    match last {
        Some(Outcome::Fits { thing, .. }) => (
            ui.look.text(&format!("{prefix}-{thing}-fits")),
            Mood::Proud,
            Gesture::ThumbsUp,
        ),
        Some(Outcome::TooFar {
            thing,
            home,
            show_me,
            ..
        }) => {
            let mut says = ui.look.text(&format!("{prefix}-{thing}-{}", home.id()));
            if *show_me {
                says = format!("{says} {}", ui.look.text("ui-box-watch"));
            }
            (says, Mood::Concerned, Gesture::Look)
        }
        Some(Outcome::Demonstrated { thing, home, .. }) => {
            let home = home_name(ui, *home);
            let shown = ui
                .look
                .text_with("ui-box-shown", &[("home", Value::from(home))]);
            (
                format!(
                    "{shown} {}",
                    ui.look.text(&format!("{prefix}-{thing}-fits"))
                ),
                Mood::Happy,
                Gesture::Point,
            )
        }
        Some(Outcome::LevelUp(level)) => {
            let level = [("level", Value::from(i64::from(*level)))];
            let says = ui.look.text_with("ui-box-level-up", &level);
            (says, Mood::Proud, Gesture::Cheer)
        }
        Some(Outcome::LevelDown(_)) => (
            ui.look.text("ui-box-level-down"),
            Mood::Happy,
            Gesture::Point,
        ),
        Some(Outcome::Finished) => (ui.look.text("ui-box-finished"), Mood::Proud, Gesture::Cheer),
        Some(Outcome::Next) => (ui.look.text("ui-box-who"), Mood::Curious, Gesture::None),
        _ if state.level() == 0 => (
            ui.look.text(&format!("{prefix}-goal")),
            Mood::Happy,
            Gesture::Point,
        ),
        _ => (ui.look.text("ui-box-who"), Mood::Curious, Gesture::None),
    }
}

/// Builds the view.
pub fn show(ui: &mut Ui, view: &View, content: &Content, state: &State, last: Option<&Outcome>) {
    let room = *ui.look.room;
    let portrait = room.is_portrait();
    let prefix = view.prefix;
    let (says, mood, gesture) = reaction(ui, prefix, state, last);
    ui.side_by_side(UiRect::axes(px(space::M), px(space::S)), |ui| {
        speaker(ui, &says, mood, gesture, portrait);
        pedestal(ui, prefix, content, state);
    });
    if state.finished() {
        return;
    }
    let homes = Node {
        width: px(ui.look.room.at_most(900.0)),
        flex_wrap: FlexWrap::Wrap,
        justify_content: JustifyContent::Center,
        column_gap: px(space::S),
        row_gap: px(space::S),
        padding: UiRect::new(px(space::M), px(space::M), px(space::XS), px(space::M)),
        flex_shrink: 0.0,
        ..default()
    };
    let group = ui.look.text("ui-box-who");
    ui.node(homes, access::group(&group), |ui| {
        for (place, &home) in content.homes.iter().enumerate() {
            let mut tile = harbour(ui, content, home, state, portrait, last);
            if place == 0 && state.phase() == Phase::Place {
                tile.insert(focus::First);
            }
        }
    });
    if view.fresh {
        travels(ui, content, last);
    }
}

/// The thing goes where its last move makes it go.
fn travels(ui: &mut Ui, content: &Content, last: Option<&Outcome>) {
    let (thing, reach, stays) = match last {
        Some(Outcome::Fits { thing, reach, .. } | Outcome::Demonstrated { thing, reach, .. }) => {
            (thing, reach, true)
        }
        Some(Outcome::TooFar { thing, reach, .. }) => (thing, reach, false),
        _ => return,
    };
    if let Some(thing) = content.thing(thing) {
        let stops = reach.stops.iter().map(|home| home.id().to_owned());
        send_off(ui, &thing.art, stops.collect(), stays);
    }
}

/// How wide each half of the stage is; the whole when the phone is upright.
fn half(ui: &Ui) -> f32 {
    let room = *ui.look.room;
    let whole = room.width.min(900.0) - 2.0 * space::M;
    if room.is_portrait() {
        whole
    } else {
        (whole - space::L) / 2.0
    }
}

fn speaker(ui: &mut Ui, says: &str, mood: Mood, gesture: Gesture, portrait: bool) {
    let width = half(ui);
    if portrait {
        ui.spoken(width, 76.0, (mood, gesture), says);
        return;
    }
    ui.spoken_above(width, 136.0, (mood, gesture), says);
}

fn pedestal(ui: &mut Ui, prefix: &str, content: &Content, state: &State) {
    let room = *ui.look.room;
    // Beside the picture, not below the words: on a phone the homes stay in sight.
    let (near, far) = (px(space::M), auto());
    let corner = UiRect {
        left: if ui.look.is_rtl() { near } else { far },
        right: if ui.look.is_rtl() { far } else { near },
        top: near,
        bottom: far,
    };
    let (gap, above) = if room.is_portrait() {
        (space::XS, space::S)
    } else {
        (space::S, space::M)
    };
    let card = Node {
        flex_direction: FlexDirection::Column,
        align_items: AlignItems::Center,
        justify_content: JustifyContent::Center,
        row_gap: px(gap),
        padding: UiRect::axes(px(space::M), px(above)),
        border_radius: BorderRadius::all(px(space::ROUND)),
        width: px(half(ui)),
        ..default()
    };
    ui.node(card, ui.look.ground(Tone::PaperDim), |ui| {
        if let Some(thing) = state.current().and_then(|id| content.thing(id)) {
            let width = if room.is_portrait() { 92.0 } else { 132.0 };
            ui.picture(&thing.art, width).insert(Pedestal);
            let text = ui.look.text(&format!("{prefix}-{}", thing.id));
            ui.centred(&text, Size::Large, Tone::Ink)
                .insert(Aloud::default());
            ui.speaker_in_corner(&text, corner);
        } else {
            ui.picture("box-closed", 132.0);
        }
        go_on(ui, state);
    });
}

/// What one can do about the thing besides giving it a home.
fn go_on(ui: &mut Ui, state: &State) {
    match state.phase() {
        Phase::Continue | Phase::Show => {
            ui.button(Kind::Primary, "ui-common-next", Some("next"))
                .insert(focus::Onward)
                .observe(act(engine::Action::Continue));
        }
        Phase::Place => {
            ui.button(Kind::Plain, "ui-box-show-me", Some("eye"))
                .observe(act(engine::Action::ShowMe));
        }
        Phase::Finished => {}
    }
}

fn harbour<'a>(
    ui: &'a mut Ui,
    content: &Content,
    home: Home,
    state: &State,
    portrait: bool,
    last: Option<&Outcome>,
) -> EntityCommands<'a> {
    let name = home_name(ui, home);
    let room = *ui.look.room;
    let percent_text = f32::from(ui.look.settings.text_percent) / 100.0;
    let within = room.width - 2.0 * space::M;
    // All side by side on an upright phone, so that they are seen with the thing; two rows when the text is large.
    let across = content.homes.len().clamp(1, 4);
    let each = (within - (across - 1) as f32 * space::S) / across as f32;
    let (width, picture, size) = match (portrait, percent_text > 1.0) {
        (true, false) if across < 4 => (each, 72.0, Size::Small),
        (true, false) => (each, 48.0, Size::Small),
        (true, true) => ((within - space::S) / 2.0, 48.0, Size::Body),
        (false, _) => ((140.0 * percent_text).clamp(140.0, 190.0), 72.0, Size::Body),
    };
    // Where the thing came to rest stands out; when Sango put it there, one sees what the hand shows.
    let came = match last {
        Some(Outcome::Fits { home: at, .. } | Outcome::Demonstrated { home: at, .. })
            if *at == home =>
        {
            Came::Rests
        }
        Some(Outcome::TooFar { home: at, .. }) if *at == home => Came::NotHere,
        _ => Came::Nothing,
    };
    let mut tile = ui.tile(
        came.kind(),
        &format!("home-{}", home.id()),
        &name,
        width,
        |ui| {
            came.sign(ui);
            ui.plated_picture(&format!("home-{}", home.id()), picture);
            ui.raw_text(name.clone(), Face::Bold, size, Tone::Ink, Justify::Center);
        },
    );
    tile.insert(Harbour(home.id().to_owned()))
        .observe(act(engine::Action::Place(home)));
    disable(&mut tile, state.phase() != Phase::Place);
    tile
}
