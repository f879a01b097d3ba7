//! Baseline and assessment: one question at a time, calm, without a clock, without a verdict. Always alone.

mod confidence;
mod ends;
mod item;
mod task;

use bevy::ecs::system::SystemParam;
use bevy::prelude::*;
use bevy::ui_widgets::Activate;

use crate::activities;
use crate::assessment::{Ask, Kind as When, Sheet};
use crate::curriculum::{ContactKind, Country};
use crate::game::activities::report_desk::Beside;
use crate::game::app::{Screen, Way};
use crate::game::audio::{Effect, Sound};
use crate::game::course::{Course, Player};
use crate::game::mascot::{Gesture, Mood};
use crate::game::records::{Committed, Keep, Records};
use crate::game::ui::tokens::{Size, Tone, space};
use crate::game::ui::widgets::Kind;
use crate::game::ui::widgets::button::disable;
use crate::game::ui::widgets::frame::{Frame, go};
use crate::game::ui::{Look, Ui, focus};
use crate::ids::OptionId;
use crate::locale::Value;
use crate::session::{Fact, Show, Sitting};

use super::{Anew, Rebuild};

/// The attempt on the screen.
#[derive(Resource, Debug)]
pub struct Paper {
    kind: When,
    /// What is chosen and not yet kept.
    chosen: Option<OptionId>,
    /// The same for a confidence item; the inner none is "rather not say".
    rated: Option<Option<u8>>,
    task: Option<(
        activities::Activity,
        activities::State,
        Option<activities::Outcome>,
    )>,
    keeping: bool,
}

impl Paper {
    /// An attempt that is yet to be begun.
    pub fn new(kind: When) -> Self {
        Self {
            kind,
            chosen: None,
            rated: None,
            task: None,
            keeping: false,
        }
    }

    /// Hands a fact to the store, once: whoever taps twice has answered once.
    fn keep(&mut self, fact: Fact, keeps: &mut MessageWriter<Keep>) {
        if !std::mem::replace(&mut self.keeping, true) {
            keeps.write(Keep(fact));
        }
    }
}

pub(super) fn plugin(app: &mut App) {
    app.init_resource::<Beside>();
    app.add_systems(OnEnter(Screen::Sitting), spawn);
    app.add_systems(
        StateTransition,
        task::answer
            .in_set(Anew::Ask)
            .run_if(in_state(Screen::Sitting)),
    )
    .add_systems(
        Update,
        go_on.in_set(Way::Show).run_if(in_state(Screen::Sitting)),
    );
}

/// Whether the country pack knows a helpline that can be shown.
pub fn has_helpline(country: Option<&Country>) -> bool {
    country.is_some_and(|country| {
        country
            .contacts
            .iter()
            .any(|contact| contact.kind == ContactKind::Helpline)
    })
}

fn spawn(
    mut commands: Commands,
    mut look: Look,
    course: Res<Course>,
    player: Option<Res<Player>>,
    records: Res<Records>,
    paper: Option<ResMut<Paper>>,
    beside: Res<Beside>,
    mut next: ResMut<NextState<Screen>>,
) {
    let (Some(player), Some(mut paper)) = (player, paper) else {
        return next.set(Screen::Title);
    };
    let (Some(module), Some(bank)) = (course.module(&player), course.bank(&player)) else {
        return next.set(Screen::Title);
    };
    let progress = player.progress(&records);
    let shown = Sitting::show_attempt(&progress, module, bank, paper.kind);
    let heading = look.text(if paper.kind.is_whole() {
        "ui-sitting-assessment"
    } else {
        "ui-sitting-baseline"
    });
    let place = format!("Sitting {}", place(&shown));
    let done = match &shown {
        Show::Ask { sheet, .. } => progress
            .open_attempt(module, paper.kind)
            .map(|attempt| sheet.progress(attempt)),
        _ => None,
    };
    let helpline = has_helpline(course.country(&player));
    let paper = &mut *paper;
    let frame = Frame::new(Screen::Sitting, &heading).at(place);
    frame.spawn(&mut commands, &mut look, |ui| {
        ui.night_sea(Some(player.band));
        ui.bar(|ui| {
            ui.round(Kind::Quiet, "ui-sitting-pause", "pause")
                .insert(focus::Back)
                .observe(go(Screen::Title));
            if let Some((done, of)) = done {
                ui.lamps(done, of);
            }
        });
        ui.scroll(|ui| match &shown {
            Show::Ask {
                sheet,
                ask: Ask::Task,
            } => task::show(ui, paper, bank, sheet, helpline, *beside),
            _ => {
                let column = Node {
                    width: px(ui.look.room.width.min(space::COLUMN)),
                    flex_grow: 1.0,
                    flex_shrink: 0.0,
                    flex_direction: FlexDirection::Column,
                    justify_content: JustifyContent::Center,
                    row_gap: px(space::M),
                    padding: UiRect::all(px(space::M)),
                    ..default()
                };
                ui.node(column, (), |ui| match &shown {
                    Show::Begin(_) => {
                        let new = player.is_alone() && !paper.kind.is_whole();
                        let own = new.then_some(player.sitting.seat);
                        ends::hello(ui, paper, &heading, own);
                    }
                    Show::Ask {
                        sheet,
                        ask: Ask::Item(at),
                    } => {
                        step(ui, done);
                        item::show(ui, paper, bank, sheet, *at);
                    }
                    Show::Ask {
                        sheet,
                        ask: Ask::Confidence(at),
                    } => {
                        step(ui, done);
                        confidence::show(ui, paper, bank, sheet, *at);
                    }
                    Show::Ask {
                        ask: Ask::HandIn, ..
                    } => ends::hand_in(ui),
                    _ => {}
                });
            }
        });
    });
}

/// Which step it is: the same steps as the lamps above.
fn step(ui: &mut Ui, done: Option<(usize, usize)>) {
    if let Some((done, of)) = done {
        let number = [
            ("number", Value::from(done as i64 + 1)),
            ("of", Value::from(of as i64)),
        ];
        let number = ui.look.text_with("ui-sitting-step", &number);
        ui.text(number, Size::Small, Tone::FoamSoft);
    }
}

/// A name for each question, so that the focus goes to the top when the next one comes.
fn place(shown: &Show) -> String {
    match shown {
        Show::Ask { ask, .. } => format!("{ask:?}"),
        _ => "begin".into(),
    }
}

/// How wide a column is within its margins.
fn within(ui: &Ui) -> f32 {
    ui.look.room.width.min(space::COLUMN) - 2.0 * space::M
}

fn speaker(ui: &mut Ui, mood: Mood, says: &str) {
    let within = within(ui);
    ui.spoken(within, 88.0, (mood, Gesture::None), says);
}

fn middle(ui: &mut Ui, children: impl FnOnce(&mut Ui)) {
    ui.node(
        Node {
            justify_content: JustifyContent::Center,
            width: percent(100),
            ..default()
        },
        (),
        children,
    );
}

/// The sheet and what it asks now.
fn current(
    course: &Course,
    player: &Player,
    records: &Records,
    paper: &Paper,
) -> Option<(Sheet, Ask)> {
    let (module, bank) = (course.module(player)?, course.bank(player)?);
    match Sitting::show_attempt(&player.progress(records), module, bank, paper.kind) {
        Show::Ask { sheet, ask } => Some((sheet, ask)),
        _ => None,
    }
}

/// What keeps an answer: the attempt in progress, and the way to the store.
#[derive(SystemParam)]
struct Answering<'w> {
    course: Res<'w, Course>,
    player: Res<'w, Player>,
    records: Res<'w, Records>,
    paper: ResMut<'w, Paper>,
    keeps: MessageWriter<'w, Keep>,
}

impl Answering<'_> {
    /// The sheet and what it asks now.
    fn current(&self) -> Option<(Sheet, Ask)> {
        current(&self.course, &self.player, &self.records, &self.paper)
    }

    /// Hands the fact to the store.
    fn keep(&mut self, fact: Fact) {
        self.paper.keep(fact, &mut self.keeps);
    }
}

/// On to the next question, when there is an answer to keep.
fn next_button<M: 'static>(
    ui: &mut Ui,
    ready: bool,
    keep: impl IntoSystem<(), (), M> + Clone + Send + Sync + 'static,
) {
    middle(ui, |ui| {
        let mut button = ui.button(Kind::Primary, "ui-sitting-next", Some("next"));
        button.observe(move |_: On<Activate>, mut commands: Commands| {
            commands.run_system_cached(keep.clone());
        });
        disable(&mut button, !ready);
    });
}

/// The store has it: the next question, or out.
fn go_on(
    mut committed: MessageReader<Committed>,
    paper: Option<ResMut<Paper>>,
    mut beside: ResMut<Beside>,
    mut rebuild: MessageWriter<Rebuild>,
    mut next: ResMut<NextState<Screen>>,
    mut sounds: MessageWriter<Sound>,
    mut commands: Commands,
) {
    let Some(mut paper) = paper else { return };
    for Committed(fact) in committed.read() {
        match fact {
            Fact::HandedIn { kind, .. } => {
                commands.remove_resource::<Paper>();
                if kind.is_whole() {
                    sounds.write(Sound(Effect::Celebrate));
                    next.set(Screen::Celebration);
                } else {
                    sounds.write(Sound(Effect::StepDone));
                    next.set(Screen::Map);
                }
            }
            Fact::AttemptBegun { .. }
            | Fact::ItemAnswered { .. }
            | Fact::TaskDone { .. }
            | Fact::ConfidenceAnswered { .. } => {
                paper.chosen = None;
                paper.rated = None;
                if matches!(fact, Fact::TaskDone { .. }) {
                    paper.task = None;
                    *beside = Beside::Nothing;
                }
                paper.keeping = false;
                sounds.write(Sound(Effect::Page));
                rebuild.write_default();
            }
            _ => {}
        }
    }
}
