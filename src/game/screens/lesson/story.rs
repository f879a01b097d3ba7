//! A story: a place, somebody who speaks, things that lie about, and now and then a choice.

use bevy::prelude::*;
use bevy::ui_widgets::Activate;

use crate::curriculum::{Beat, Lesson, Next, Story, StoryOption};
use crate::game::app::Screen;
use crate::game::audio::{Effect, Sound};
use crate::game::mascot::{Builds, Gesture, Mood, Wears};
use crate::game::ui::look::Room;
use crate::game::ui::tokens::{Tone, space};
use crate::game::ui::widgets::Kind;
use crate::game::ui::widgets::pictured::{Answer, Shelf};
use crate::game::ui::{Look, Ui, focus};

use super::super::Rebuild;
use super::{At, Play};

/// Asks the story to go to a beat.
#[derive(Message, Debug, Clone, Copy)]
struct Go(usize);

pub(super) fn plugin(app: &mut App) {
    app.add_message::<Go>()
        .add_systems(Update, go.run_if(in_state(Screen::Lesson)));
}

/// Builds the beat.
pub fn show(ui: &mut Ui, lesson: &Lesson, prefix: &str, story: &Story, at: usize) {
    let Some(beat) = story.beats.get(at) else {
        return;
    };
    ui.backdrop(&format!("place-{}", beat.place));
    super::bar(ui, lesson, &story.id);
    ui.scroll(|ui| {
        let says = ui.look.text(&format!("{prefix}-{}", beat.id));
        stage(ui, prefix, beat, &says);
        let panel = Node {
            // A width in pixels: a text that wraps is measured right only when its width is known at once.
            width: px(panel(*ui.look.room) + 2.0 * space::M),
            flex_direction: FlexDirection::Column,
            align_items: AlignItems::Stretch,
            row_gap: px(space::S),
            padding: UiRect::new(px(space::M), px(space::M), px(space::S), px(space::M)),
            flex_shrink: 0.0,
            ..default()
        };
        ui.node(panel, (), |ui| {
            let who = ui.look.text(&format!("cast-{}", beat.who));
            ui.bubble_of(&beat.who, Some(&who), &says);
            match &beat.next {
                Next::Beat(to) => {
                    let to = *to;
                    next_button(ui, |button| {
                        button.observe(move |_: On<Activate>, mut goes: MessageWriter<Go>| {
                            goes.write(Go(to));
                        });
                    });
                }
                Next::End => {
                    next_button(ui, |button| {
                        button.observe(super::over);
                    });
                }
                Next::Choice(options) => {
                    let shelf = shelf(*ui.look.room, options);
                    ui.shelf(shelf, |ui| {
                        for (place, option) in options.iter().enumerate() {
                            let text = ui.look.text(&format!("{prefix}-{}-{}", beat.id, option.id));
                            let to = option.go;
                            let answer = Answer {
                                kind: Kind::Plain,
                                chosen: false,
                                key: &format!("choice-{}", option.id),
                                text: &text,
                                sign: Some("hand"),
                                art: option.art.as_deref(),
                            };
                            let mut answer = ui.answer_on(shelf, answer);
                            answer.observe(move |_: On<Activate>, mut goes: MessageWriter<Go>| {
                                goes.write(Go(to));
                            });
                            if place == 0 {
                                answer.insert(focus::First);
                            }
                        }
                    });
                }
            }
        });
    });
}

/// The way on, on a plate of its own: the picture behind may be of any colour.
fn next_button(ui: &mut Ui, then: impl FnOnce(&mut EntityCommands)) {
    let wide = 170.0 * ui.look.larger();
    let mut plate = ui.dock(wide, |ui| {
        let mut button = ui.button(Kind::Primary, "ui-lesson-next", Some("next"));
        button.insert(focus::First);
        then(&mut button);
    });
    plate
        .entry::<Node>()
        .and_modify(|mut node| node.align_self = AlignSelf::Center);
}

/// How wide the bubble and the answers stand.
fn panel(room: Room) -> f32 {
    room.width.min(space::COLUMN + 60.0) - 2.0 * space::M
}

/// How a choice's answers stand.
fn shelf(room: Room, options: &[StoryOption]) -> Shelf {
    let pictured = options.iter().map(|option| option.art.is_some());
    Shelf::new(room, panel(room), pictured)
}

/// About how wide a letter is and how high a line, in logical pixels at 100 %.
const LETTER: f32 = 8.6;
const LINE: f32 = 25.0;

/// How high the stage of a beat is: what the bubble and the answers below do not need, so that nothing has to be scrolled for at
/// ordinary text sizes.
fn height(look: &Look, prefix: &str, beat: &Beat, says: &str) -> f32 {
    let room = *look.room;
    let text = look.larger();
    let lines =
        |says: &str, within: f32| (says.chars().count() as f32 * LETTER * text / within).ceil();
    let panel = panel(room);
    let speaker = if look.reads_aloud(says) {
        space::TARGET + space::S
    } else {
        0.0
    };
    let (beside, below) = if room.is_portrait() && text > 1.25 {
        (0.0, speaker / text)
    } else {
        (speaker, 0.0)
    };
    let under = if room.is_portrait() {
        speaker / text
    } else {
        0.0
    };
    let bubble = 68.0 + under + LINE * lines(says, panel - 2.0 * space::L);
    let answers = match &beat.next {
        Next::Choice(options) => {
            let says = options
                .iter()
                .map(|option| look.text(&format!("{prefix}-{}-{}", beat.id, option.id)));
            if options.iter().any(|option| option.art.is_some()) {
                let shelf = shelf(room, options);
                let within = shelf.words(speaker > 0.0);
                let high = shelf.height(says.map(|says| LINE * text * lines(&says, within)));
                return stage_height(room, bubble * text + high + 32.0);
            }
            // A sign stands before the words, and a speaker after them or below.
            let within = panel - 2.0 * space::L - 40.0 - beside;
            says.map(|says| 44.0 + below + LINE * lines(&says, within))
                .sum()
        }
        _ => 76.0,
    };
    stage_height(room, (bubble + answers) * text)
}

/// What is left of the room above what is said and chosen.
fn stage_height(room: Room, below: f32) -> f32 {
    (room.height - 76.0 - below).clamp(110.0, room.height * 0.5)
}

/// How wide whoever speaks stands on a stage of this height; the others and the things by this.
fn width(look: &Look, high: f32) -> f32 {
    (high / 1.25).min(look.room.width * 0.44)
}

/// As a share of the speaker's width: a thing on its round, and Sango standing by.
const THING: f32 = 0.5;
const BYSTANDER: f32 = 0.62;

/// Asks for what a beat will show, so that it is painted before it is wanted.
pub fn ask(look: &mut Look, builds: &Builds, prefix: &str, beat: &Beat) {
    look.ask_backdrop(&format!("place-{}", beat.place));
    let says = look.text(&format!("{prefix}-{}", beat.id));
    let high = height(look, prefix, beat, &says);
    let wide = width(look, high);
    builds.ask(look, &beat.who, &beat.wears, wide);
    if beat.who != "sango" && !look.room.is_portrait() {
        builds.ask(look, "sango", &[], wide * BYSTANDER);
    }
    for prop in &beat.props {
        look.drawing(prop, wide * THING * ON_DISC);
    }
    if let Next::Choice(options) = &beat.next {
        let picture = shelf(*look.room, options).picture();
        for art in options.iter().filter_map(|option| option.art.as_deref()) {
            look.drawing(art, picture);
        }
    }
}

/// Whoever speaks stands large; Sango stands by when somebody else does.
fn stage(ui: &mut Ui, prefix: &str, beat: &Beat, says: &str) {
    let room = *ui.look.room;
    let high = height(ui.look, prefix, beat, says);
    let node = Node {
        width: px(ui.look.room.at_most(900.0)),
        min_height: px(high),
        flex_grow: 1.0,
        align_items: AlignItems::FlexEnd,
        justify_content: JustifyContent::SpaceEvenly,
        padding: UiRect::horizontal(px(space::M)),
        ..default()
    };
    let wide = width(ui.look, high);
    ui.node(node, (), |ui| {
        ui.figure(&beat.who, wide, beat.mood, beat.gesture)
            .insert(Wears(beat.wears.clone()));
        let things = Node {
            column_gap: px(space::S),
            align_items: AlignItems::FlexEnd,
            ..default()
        };
        ui.node(things, (), |ui| {
            for prop in &beat.props {
                ui.disc(prop, wide * THING);
            }
        });
        if beat.who != "sango" && !room.is_portrait() {
            ui.sango(wide * BYSTANDER, Mood::Listening, Gesture::None);
        }
    });
}

/// How much of its round a thing takes.
const ON_DISC: f32 = 0.76;

impl Ui<'_, '_, '_> {
    /// A thing on a round of paper, so that it stands out from any ground.
    pub fn disc(&mut self, art: &str, width: f32) {
        let node = Node {
            width: px(width),
            height: px(width),
            padding: UiRect::all(px(width * 0.12)),
            border_radius: BorderRadius::MAX,
            flex_shrink: 0.0,
            ..default()
        };
        self.node(
            node,
            (self.look.ground(Tone::Plate), Pickable::IGNORE),
            |ui| {
                ui.picture(art, width * ON_DISC);
            },
        );
    }
}

fn go(
    mut goes: MessageReader<Go>,
    play: Option<ResMut<Play>>,
    mut rebuild: MessageWriter<Rebuild>,
    mut sounds: MessageWriter<Sound>,
) {
    let Some(mut play) = play else { return };
    for Go(to) in goes.read() {
        if let At::Story(beat) = &mut play.at {
            *beat = *to;
            rebuild.write_default();
            sounds.write(Sound(Effect::Page));
        }
    }
}
