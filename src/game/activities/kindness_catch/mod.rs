//! The sea of words on the screen: the word that comes, lanes with a boat and the friends whom it is for; beside them Sango, and what one can do.
//!
//! The rules wait for ever. Here the wind blows as hard as the child likes: not at all, and then a boat waits in the middle of its lane; or so that a boat
//! which arrives undecided is let in. Under reduced motion and for screen readers there is never any wind.

mod boat;
mod harbour;
mod sail;

use bevy::prelude::*;

use crate::activities::kindness_catch::{
    self as engine, Content, Deed, Outcome, Phase, State, Told,
};
use crate::game::mascot::{Gesture, Mood};
use crate::game::screens::Rebuild;
use crate::game::settings::Settings;
use crate::game::ui::look::Face;
use crate::game::ui::tokens::{Size, Tone, space};
use crate::game::ui::widgets::Kind;
use crate::game::ui::widgets::stepper::{Shown, Step};
use crate::game::ui::{Ui, access, focus};
use crate::game::voice::Aloud;
use crate::locale::Value;

use super::{View, act, beside_device, device, stage, well_done};

pub(super) use sail::plugin;

/// What there is to show.
pub(super) struct Sea<'a> {
    /// The texts' first part.
    prefix: &'a str,
    content: &'a Content,
    state: &'a State,
    last: Option<&'a Outcome>,
    /// Whether the outcome is new.
    fresh: bool,
}

impl Sea<'_> {
    /// The id of a text of the word in hand: itself, or what belongs to it.
    fn word_text(&self, part: &str) -> Option<String> {
        let wave = self.state.wave(self.content)?;
        let word = self.state.word(self.content)?;
        Some(format!("{}-{}-{}{part}", self.prefix, wave.id, word.id))
    }

    /// The name of the friend at the end of a lane.
    fn friend(&self, ui: &Ui, lane: usize) -> String {
        let friend = self.content.friends.get(lane);
        friend.map_or_else(String::new, |who| ui.look.text(&format!("cast-{who}")))
    }
}

/// Builds the view.
pub fn show(ui: &mut Ui, view: &View, content: &Content, state: &State, last: Option<&Outcome>) {
    let sea = Sea {
        prefix: view.prefix,
        content,
        state,
        last,
        fresh: view.fresh,
    };
    if state.finished() {
        return well_done(ui, "ui-catch-finished");
    }
    stage(ui, |ui| {
        harbour::harbour(ui, &sea);
        side(ui, &sea);
    });
}

/// How wide the harbour is.
fn harbour_width(ui: &Ui) -> f32 {
    device(ui, 440.0)
}

/// What came of the last decision, in words.
fn told(ui: &Ui, sea: &Sea) -> Option<String> {
    let id = match sea.state.told()? {
        Told::Did(deed) => sea.word_text(&format!("-{}", deed.id()))?,
        Told::Said(own) => sea.word_text(&format!("-say-{own}-then"))?,
        Told::Mended(own) => format!("{}-mend-{own}-then", sea.prefix),
    };
    Some(ui.look.text(&id))
}

/// What Sango says, and how; nothing where the boats speak for themselves.
fn remark(ui: &Ui, sea: &Sea) -> Option<(String, Mood, Gesture)> {
    let (state, content) = (sea.state, sea.content);
    let says = |id: &str| ui.look.text(id);
    Some(match state.phase() {
        Phase::Read => {
            let mut told = told(ui, sea)?;
            if matches!(sea.last, Some(Outcome::Missed(..))) {
                told = format!("{told} {}", says("ui-catch-no-rush"));
            }
            match (state.was_right(), state.told()) {
                (true, Some(Told::Did(Deed::Shield))) => (told, Mood::Determined, Gesture::Shield),
                (true, _) => (told, Mood::Proud, Gesture::ThumbsUp),
                (false, _) => (told, Mood::Concerned, Gesture::Look),
            }
        }
        Phase::Calm => {
            let wave = state.wave(content)?;
            let done = says(&format!("{}-{}-done", sea.prefix, wave.id));
            (done, Mood::Laughing, Gesture::Cheer)
        }
        _ if sea.last == Some(&Outcome::Again) => {
            (says("ui-catch-again"), Mood::Happy, Gesture::Point)
        }
        _ if state.hint(content).is_some() => (says("ui-catch-hint"), Mood::Happy, Gesture::Point),
        Phase::Say => (says("ui-catch-words"), Mood::Thinking, Gesture::Think),
        Phase::Mend => (says("ui-catch-to-mend"), Mood::Listening, Gesture::None),
        _ => match sea.last {
            None => (
                says(&format!("{}-goal", sea.prefix)),
                Mood::Happy,
                Gesture::Point,
            ),
            Some(Outcome::NotYet) => (says("ui-catch-not-yet"), Mood::Curious, Gesture::Look),
            Some(Outcome::Elsewhere) => (says("ui-catch-elsewhere"), Mood::Curious, Gesture::Look),
            Some(Outcome::NextWave) => (says("ui-catch-next-wave"), Mood::Happy, Gesture::Look),
            Some(Outcome::LevelUp(level)) => {
                let level = [("level", Value::from(i64::from(*level)))];
                let says = ui.look.text_with("ui-catch-level-up", &level);
                (says, Mood::Proud, Gesture::Cheer)
            }
            Some(Outcome::LevelDown(_)) => {
                (says("ui-catch-level-down"), Mood::Happy, Gesture::Point)
            }
            _ => return None,
        },
    })
}

/// Sango, and what the child can do next.
fn side(ui: &mut Ui, sea: &Sea) {
    let width = beside_device(ui, harbour_width(ui));
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
        match remark(ui, sea) {
            Some((says, mood, gesture)) => {
                let size = if portrait { 64.0 } else { 96.0 };
                ui.spoken_beside(width, size, (mood, gesture), &says);
            }
            None if !portrait => {
                ui.sango(96.0, Mood::Curious, Gesture::None);
            }
            None => {}
        }
        match sea.state.phase() {
            Phase::Word => {
                deeds(ui, sea, width);
                show_me(ui, sea, width);
                wind(ui, width);
            }
            Phase::Say | Phase::Mend => {
                own_words(ui, sea, width);
                show_me(ui, sea, width);
            }
            Phase::Read | Phase::Calm => {
                let mut next = ui.button(Kind::Primary, "ui-common-next", Some("next"));
                next.insert(focus::Onward)
                    .observe(act(engine::Action::ReadOn));
            }
            Phase::Finished => {}
        }
    });
}

/// What can be done about the word that comes.
fn deeds(ui: &mut Ui, sea: &Sea, width: f32) {
    let (state, content) = (sea.state, sea.content);
    let Some(word) = state.word(content) else {
        return;
    };
    let hint = state.hint(content);
    let each = ui.paired(width);
    let speaks = state.may_speak(content);
    ui.within(width, |ui| {
        ui.row(space::S, |ui| {
            for (key, icon, action, there) in [
                ("ui-catch-pass", "boat", engine::Action::LetThrough, true),
                (
                    "ui-catch-shield",
                    "shield",
                    engine::Action::Shield(word.lane),
                    true,
                ),
                ("ui-catch-speak", "heart", engine::Action::Speak, speaks),
            ] {
                if !there {
                    continue;
                }
                let is_hinted = hint.as_ref() == Some(&action);
                let kind = if is_hinted { Kind::Shown } else { Kind::Plain };
                let mut button = ui.compact_of(kind, key, icon, each);
                button.observe(act(action));
                if key == "ui-catch-shield" {
                    // The shield gets ready where the boat comes.
                    button.insert(sail::Lane(word.lane));
                }
                // One begins with what Sango shows, else with the first.
                if is_hinted || hint.is_none() && key == "ui-catch-pass" {
                    button.insert(focus::First);
                }
            }
        });
    });
}

/// The child's own words to choose from.
fn own_words(ui: &mut Ui, sea: &Sea, width: f32) {
    let (state, content) = (sea.state, sea.content);
    let lane = state.word(content).map_or(0, |word| word.lane);
    let to = [("to", Value::from(sea.friend(ui, lane)))];
    let (question, text) = if state.phase() == Phase::Mend {
        ("ui-catch-mend", Some(format!("{}-mend", sea.prefix)))
    } else {
        ("ui-catch-write", sea.word_text("-say"))
    };
    let (question, text) = (ui.look.text_with(question, &to), text.unwrap_or_default());
    let hint = state.hint(content);
    let group = Node {
        width: percent(100),
        flex_direction: FlexDirection::Column,
        row_gap: px(space::S),
        ..default()
    };
    ui.node(group, access::group(&question), |ui| {
        ui.aside(&question, Size::Body);
        let owned = state.owned(content);
        let art = |id| owned.iter().find(|own| &own.id == id)?.art.as_deref();
        let pictured = state.offers().iter().any(|id| art(id).is_some());
        let each = ui.paired(width);
        let tiles = Node {
            width: px(width),
            flex_wrap: FlexWrap::Wrap,
            justify_content: JustifyContent::Center,
            column_gap: px(space::S),
            row_gap: px(space::S),
            ..default()
        };
        ui.node(tiles, (), |ui| {
            for (place, id) in state.offers().iter().enumerate() {
                let says = ui.look.text(&format!("{text}-{id}"));
                let is_shown = hint == Some(engine::Action::Say(id.clone()));
                let kind = if is_shown { Kind::Shown } else { Kind::Plain };
                let key = format!("own-{id}");
                let mut answer = if pictured {
                    ui.tile(kind, &key, &says, each, |ui| {
                        if is_shown {
                            ui.icon("check", 20.0, Tone::Ink);
                        }
                        if let Some(art) = art(id) {
                            ui.picture(art, 64.0);
                        }
                        ui.raw_text(&says, Face::Bold, Size::Body, Tone::Ink, Justify::Center)
                            .insert(Aloud::default());
                    })
                } else {
                    let icon = if is_shown { None } else { Some("reply") };
                    ui.answer_of(kind, is_shown, &key, &says, icon)
                };
                answer.observe(act(engine::Action::Say(id.clone())));
                if is_shown || hint.is_none() && place == 0 {
                    answer.insert(focus::First);
                }
            }
        });
    });
}

fn show_me(ui: &mut Ui, sea: &Sea, width: f32) {
    if sea.state.hint(sea.content).is_none() {
        super::show_me(ui, width, "ui-catch-show-me", engine::Action::ShowMe);
    }
}

/// The strongest wind.
const STORM: u8 = 2;

/// How fast the boats come; nothing to choose where nothing moves.
fn wind(ui: &mut Ui, width: f32) {
    if ui.look.settings.reduced_motion() || ui.look.settings.scan.is_some() {
        return;
    }
    let at = ui.look.settings.wind;
    let card = Node {
        width: px(width),
        flex_direction: FlexDirection::Column,
        padding: UiRect::axes(px(space::M), px(space::XS)),
        border_radius: BorderRadius::all(px(space::ROUND)),
        flex_shrink: 0.0,
        ..default()
    };
    ui.node(card, ui.look.ground(Tone::PaperDim), |ui| {
        let shown = Shown {
            key: "ui-catch-tempo",
            name: ui.look.text("ui-catch-tempo"),
            value: ui.look.text(&format!("ui-catch-tempo-{at}")),
            can_down: at > 0,
            can_up: at < STORM,
        };
        ui.stepper(shown, |step, commands| {
            commands.queue(move |world: &mut World| {
                let mut settings = world.resource_mut::<Settings>();
                settings.wind = match step {
                    Step::Up => (settings.wind + 1).min(STORM),
                    Step::Down => settings.wind.saturating_sub(1),
                };
                world.write_message(Rebuild);
            });
        });
    });
}
