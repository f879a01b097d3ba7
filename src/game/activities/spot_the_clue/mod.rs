//! A page with clues on the screen: the drawing with its places and the spy-glass over them, what was caught, and Sango beside it.

mod motion;
mod page;
mod shelf;

use bevy::prelude::*;

use crate::activities::spot_the_clue::{
    self as engine, Content, Hint, Outcome, Page, Phase, State,
};
use crate::game::mascot::{Gesture, Mood};
use crate::game::ui::look::Face;
use crate::game::ui::tokens::{Size, Tone, space};
use crate::game::ui::widgets::Kind;
use crate::game::ui::{Ui, access, focus};
use crate::game::voice::Aloud;
use crate::locale::Value;

use super::{View, act, beside_device, stage, well_done};

pub(super) use motion::plugin;

/// What there is to show.
pub(super) struct Spotting<'a> {
    /// The texts' first part.
    pub prefix: &'a str,
    pub content: &'a Content,
    pub state: &'a State,
    pub last: Option<&'a Outcome>,
    /// Whether the outcome is new.
    pub fresh: bool,
    /// The page in hand.
    pub page: &'a Page,
    /// What Sango shows.
    pub hint: Option<Hint>,
}

impl Spotting<'_> {
    /// The first part of the page's texts.
    fn of_page(&self) -> String {
        format!("{}-{}", self.prefix, self.page.id)
    }

    /// Whether the page is gone: a trick that has ended well. An innocent page stays to be seen.
    fn is_put_away(&self) -> bool {
        self.state.phase() == Phase::Ended && !self.state.caught().is_empty()
    }

    /// Whether Sango can still be asked what to do.
    fn can_be_shown(&self) -> bool {
        self.state.phase() == Phase::Search && self.hint.is_none()
    }
}

/// Builds the view.
pub fn show(ui: &mut Ui, view: &View, content: &Content, state: &State, last: Option<&Outcome>) {
    let Some(page) = state.page(content) else {
        return well_done(ui, "ui-clue-finished");
    };
    let spotting = Spotting {
        prefix: view.prefix,
        content,
        state,
        last,
        fresh: view.fresh,
        page,
        hint: state.hint(content),
    };
    stage(ui, |ui| {
        page::show(ui, &spotting);
        side(ui, &spotting);
    });
}

/// What Sango says, and how.
fn remark(ui: &Ui, spotting: &Spotting) -> (String, Mood, Gesture) {
    let page = spotting.of_page();
    let text = |id: String| ui.look.text(&id);
    let (says, mood, gesture) = match spotting.last {
        Some(Outcome::Lit { place, .. }) if spotting.state.is_settled(place) => (
            text(format!("{page}-{place}-why")),
            Mood::Happy,
            Gesture::None,
        ),
        Some(Outcome::Lit { place, .. }) => (
            text(format!("{page}-{place}")),
            Mood::Curious,
            Gesture::Look,
        ),
        Some(Outcome::Caught(place)) => (
            text(format!("{page}-{place}-why")),
            Mood::Laughing,
            Gesture::Cheer,
        ),
        Some(Outcome::Harmless { place, .. }) => (
            text(format!("{page}-{place}-why")),
            Mood::Concerned,
            Gesture::Shrug,
        ),
        Some(Outcome::Hidden(_)) => (
            ui.look.text("ui-clue-hidden"),
            Mood::Surprised,
            Gesture::Look,
        ),
        Some(Outcome::Safe(deed)) => (
            text(format!("{page}-do-{deed}")),
            Mood::Listening,
            Gesture::None,
        ),
        Some(Outcome::Missed { deed, .. }) => (
            text(format!("{page}-do-{deed}")),
            Mood::Concerned,
            Gesture::Look,
        ),
        Some(Outcome::Ended(deed)) => (
            text(format!("{page}-do-{deed}")),
            Mood::Proud,
            Gesture::ThumbsUp,
        ),
        Some(Outcome::LevelUp(level)) => {
            let level = [("level", Value::from(i64::from(*level)))];
            let up = ui.look.text_with("ui-clue-level-up", &level);
            (format!("{up} {}", text(page)), Mood::Proud, Gesture::Cheer)
        }
        Some(Outcome::LevelDown(_)) => {
            let down = ui.look.text("ui-clue-level-down");
            (
                format!("{down} {}", text(page)),
                Mood::Happy,
                Gesture::Point,
            )
        }
        Some(Outcome::Next) => (text(page), Mood::Curious, Gesture::Point),
        Some(Outcome::Shown) => (String::new(), Mood::Happy, Gesture::Point),
        _ => {
            let goal = text(format!("{}-goal", spotting.prefix));
            (
                format!("{} {goal}", text(page)),
                Mood::Happy,
                Gesture::Point,
            )
        }
    };
    // What Sango would do comes after what the last move led to.
    let hint = spotting.hint.as_ref().map(|hint| match hint {
        Hint::Look(_) => ui.look.text("ui-clue-hint-look"),
        Hint::Catch => ui.look.text("ui-clue-hint-catch"),
        Hint::Do(_) => ui.look.text("ui-clue-hint-do"),
    });
    let says = match hint {
        Some(hint) if says.is_empty() => hint,
        Some(hint) => format!("{says} {hint}"),
        None => says,
    };
    (says, mood, gesture)
}

/// Sango, and what can be done next.
fn side(ui: &mut Ui, spotting: &Spotting) {
    let width = beside_device(ui, page::framed_width(ui, spotting.content));
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
        let (says, mood, gesture) = remark(ui, spotting);
        let size = if portrait { 64.0 } else { 96.0 };
        ui.spoken_beside(width, size, (mood, gesture), &says);
        let state = spotting.state;
        if state.phase() == Phase::Ended {
            ui.button(Kind::Primary, "ui-common-next", Some("next"))
                .insert(focus::Onward)
                .observe(act(engine::Action::Continue));
            return;
        }
        if state.can_catch() {
            let kind = match spotting.hint {
                Some(Hint::Catch) => Kind::Shown,
                _ => Kind::Primary,
            };
            ui.button(kind, "ui-clue-catch", Some("hand"))
                .observe(act(engine::Action::Catch));
        }
        if state.can_do(spotting.content) {
            deeds(ui, spotting, width);
        }
        if !portrait && spotting.can_be_shown() {
            ui.button(Kind::Soft, "ui-clue-show-me", Some("eye"))
                .observe(act(engine::Action::ShowMe));
        }
    });
}

/// What can be done about the page, in pictures and words.
fn deeds(ui: &mut Ui, spotting: &Spotting, within: f32) {
    let name = ui.look.text("ui-clue-decide");
    let deeds = &spotting.content.deeds;
    let count = deeds.len().max(1) as f32;
    let large = ui.look.larger() > 1.25;
    let each = if large {
        within
    } else {
        ((within - space::S * (count - 1.0) - 1.0) / count).min(132.0)
    };
    let row = Node {
        width: px(within),
        flex_wrap: FlexWrap::Wrap,
        align_items: AlignItems::Stretch,
        justify_content: JustifyContent::Center,
        column_gap: px(space::S),
        row_gap: px(space::S),
        ..default()
    };
    ui.node(row, access::group(&name), |ui| {
        for (place, deed) in deeds.iter().enumerate() {
            let says = ui.look.text(&format!("{}-do-{}", spotting.prefix, deed.id));
            let shown = spotting.hint == Some(Hint::Do(deed.id.clone()));
            let kind = if shown { Kind::Shown } else { Kind::Plain };
            let key = format!("deed-{}", deed.id);
            let mut tile = ui.tile(kind, &key, &says, each, |ui| {
                if shown {
                    let corner = Node {
                        position_type: PositionType::Absolute,
                        top: px(space::XS),
                        right: px(space::XS),
                        ..default()
                    };
                    ui.node(corner, Pickable::IGNORE, |ui| {
                        ui.icon("check", 20.0, Tone::Ink);
                    });
                }
                ui.picture(
                    &deed.art,
                    if ui.look.room.is_portrait() {
                        44.0
                    } else {
                        56.0
                    },
                );
                ui.raw_text(&says, Face::Bold, Size::Body, Tone::Ink, Justify::Center)
                    .insert(Aloud::default());
            });
            tile.observe(act(engine::Action::Do(deed.id.clone())));
            if shown || place == 0 && spotting.hint.is_none() {
                tile.insert(focus::First);
            }
        }
    });
}
