//! Baseline and assessment: one question at a time, calm, without a clock, without a verdict. Always alone.

use bevy::prelude::*;
use bevy::ui_widgets::Activate;

use crate::activities;
use crate::assessment::{Ask, Kind as When, Sheet};
use crate::curriculum::{Bank, ContactKind, Country};
use crate::game::activities::report_desk::Beside;
use crate::game::activities::{Act, View, show};
use crate::game::app::{Screen, Way};
use crate::game::audio::{Effect, Sound};
use crate::game::course::{Course, Player, Seeds};
use crate::game::mascot::{Gesture, Mood};
use crate::game::records::{Committed, Keep, Records};
use crate::game::ui::tokens::{Size, Tone, space};
use crate::game::ui::widgets::Kind;
use crate::game::ui::widgets::button::disable;
use crate::game::ui::{Look, Ui, access, build, focus};
use crate::ids::OptionId;
use crate::locale::Value;
use crate::session::{Fact, Show, Sitting};

use super::Rebuild;

/// The attempt on the screen.
#[derive(Resource, Debug)]
pub struct Paper {
    kind: When,
    /// The words before the first question, or before the sentences about oneself, were read.
    hello: bool,
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
            hello: false,
            chosen: None,
            rated: None,
            task: None,
            keeping: false,
        }
    }

    /// An attempt that goes on: no welcome twice.
    pub fn going_on(kind: When) -> Self {
        Self {
            hello: true,
            ..Self::new(kind)
        }
    }
}

pub(super) fn plugin(app: &mut App) {
    app.init_resource::<Beside>();
    app.add_systems(OnEnter(Screen::Sitting), spawn);
    app.add_systems(
        Update,
        (
            answer.in_set(Way::Act).run_if(in_state(Screen::Sitting)),
            go_on.in_set(Way::Show).run_if(in_state(Screen::Sitting)),
        ),
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
    let marks = (
        Name::new(format!("Sitting {}", place(&shown))),
        DespawnOnExit(Screen::Sitting),
        focus::layer(0),
        access::group(&heading),
    );
    let done = match &shown {
        Show::Ask { sheet, .. } => progress
            .open_attempt(module, paper.kind)
            .map(|attempt| sheet.progress(attempt)),
        _ => None,
    };
    let helpline = has_helpline(course.country(&player));
    let paper = &mut *paper;
    build::root(&mut commands, &mut look, Tone::SeaDeep, marks, |ui| {
        ui.night_sea();
        ui.bar(|ui| {
            ui.round(Kind::Quiet, "ui-sitting-pause", "pause")
                .insert(focus::Back)
                .observe(|_: On<Activate>, mut next: ResMut<NextState<Screen>>| {
                    next.set(Screen::Title)
                });
            if let Some((done, of)) = done {
                ui.lamps(done, of);
            }
        });
        ui.scroll(|ui| match &shown {
            Show::Ask {
                sheet,
                ask: Ask::Task,
            } => task(ui, paper, bank, sheet, helpline, *beside),
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
                    Show::Begin(_) => hello(ui, paper, &heading),
                    Show::Ask {
                        sheet,
                        ask: Ask::Item(at),
                    } => item(ui, paper, bank, sheet, *at),
                    Show::Ask {
                        sheet,
                        ask: Ask::Confidence(at),
                    } => confidence(ui, paper, bank, sheet, *at),
                    Show::Ask {
                        ask: Ask::HandIn, ..
                    } => hand_in(ui),
                    _ => {}
                });
            }
        });
    });
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

fn hello(ui: &mut Ui, paper: &Paper, heading: &str) {
    ui.heading(heading, Size::Heading, Tone::Sun);
    let says = ui.look.text(if paper.kind.is_whole() {
        "ui-sitting-assessment-hello"
    } else {
        "ui-sitting-baseline-hello"
    });
    speaker(ui, Mood::Happy, &says);
    middle(ui, |ui| {
        ui.button(Kind::Primary, "ui-sitting-begin", Some("play"))
            .insert(focus::First)
            .observe(|_: On<Activate>, mut commands: Commands| {
                commands.run_system_cached(begin);
            });
    });
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

fn begin(
    course: Res<Course>,
    seeds: Res<Seeds>,
    player: Res<Player>,
    mut paper: ResMut<Paper>,
    mut keeps: MessageWriter<Keep>,
) {
    let (Some(module), Some(bank)) = (course.module(&player), course.bank(&player)) else {
        return;
    };
    if paper.keeping {
        return;
    }
    paper.keeping = true;
    paper.hello = true;
    let begun = player.sitting.begin(bank, module, paper.kind, seeds.draw());
    keeps.write(Keep(begun));
}

fn item(ui: &mut Ui, paper: &Paper, bank: &Bank, sheet: &Sheet, at: usize) {
    let Some(asked) = sheet.items.get(at) else {
        return;
    };
    let id = format!("item-{}-v{}", asked.item, asked.version);
    let number = [
        ("number", Value::from(at as i64 + 1)),
        ("of", Value::from(sheet.items.len() as i64)),
    ];
    let number = ui.look.text_with("ui-sitting-question", &number);
    ui.text(number, Size::Small, Tone::SeaLight);
    let ask = ui.look.text(&format!("{id}-ask"));
    let art = bank
        .item(&asked.item)
        .map(|item| item.art.clone())
        .filter(|art| !art.is_empty());
    let width = within(ui);
    let picture = match (&art, ui.look.room.is_portrait()) {
        (None, _) => 0.0,
        (Some(_), true) => 76.0,
        (Some(_), false) => 92.0,
    };
    let (flex_direction, words) = match art {
        Some(_) => ui.look.beside(width, picture),
        None => (FlexDirection::Row, width),
    };
    let row = Node {
        width: px(width),
        flex_direction,
        row_gap: px(space::S),
        align_items: AlignItems::Center,
        column_gap: px(space::M),
        flex_shrink: 0.0,
        ..default()
    };
    ui.node(row, (), |ui| {
        if let Some(art) = art {
            ui.disc(&art, picture);
        }
        let words = Node {
            width: px(words),
            ..default()
        };
        ui.node(words, (), |ui| {
            ui.bubble(None, &ask);
        });
    });
    let group = access::group(&ask);
    ui.column(space::S, |ui| {
        for (place, option) in asked.options.iter().enumerate() {
            let text = ui.look.text(&format!("{id}-{option}"));
            let chosen = paper.chosen.as_ref() == Some(option);
            let mut answer = ui.answer(chosen, &format!("option-{option}"), &text, None);
            let option = option.clone();
            answer.observe(
                move |_: On<Activate>,
                      mut paper: ResMut<Paper>,
                      mut rebuild: MessageWriter<Rebuild>| {
                    paper.chosen = Some(option.clone());
                    rebuild.write_default();
                },
            );
            if place == 0 {
                answer.insert(focus::First);
            }
        }
    })
    .insert(group);
    next_button(
        ui,
        paper.chosen.is_some(),
        "ui-sitting-next",
        |In(()): In<()>,
         course: Res<Course>,
         player: Res<Player>,
         records: Res<Records>,
         mut paper: ResMut<Paper>,
         mut keeps: MessageWriter<Keep>| {
            let Some((sheet, Ask::Item(at))) = current(&course, &player, &records, &paper) else {
                return;
            };
            if let Some(option) = paper.chosen.clone()
                && let Some(fact) = course
                    .bank(&player)
                    .and_then(|bank| Fact::item_answered(&sheet, bank, at, &option))
                && !std::mem::replace(&mut paper.keeping, true)
            {
                keeps.write(Keep(fact));
            }
        },
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

fn next_button<M: 'static>(
    ui: &mut Ui,
    ready: bool,
    key: &str,
    on: impl IntoSystem<In<()>, (), M> + Clone + Send + Sync + 'static,
) {
    middle(ui, |ui| {
        let mut button = ui.button(Kind::Primary, key, Some("next"));
        button.observe(move |_: On<Activate>, mut commands: Commands| {
            commands.run_system_cached_with(on.clone(), ());
        });
        disable(&mut button, !ready);
    });
}

fn confidence(ui: &mut Ui, paper: &Paper, bank: &Bank, sheet: &Sheet, at: usize) {
    let Some(id) = sheet.confidence.get(at) else {
        return;
    };
    let hello = ui.look.text("ui-sitting-confidence-hello");
    let sentence = ui.look.text(&format!("confidence-{}-{id}", bank.band.id()));
    if at == 0 {
        speaker(ui, Mood::Listening, &hello);
    }
    ui.bubble(None, &sentence);
    let question = ui.look.text("ui-sitting-confidence");
    ui.text(question.clone(), Size::Small, Tone::SeaLight);
    let scale: &[&str] = match bank.points {
        5 => &[
            "ui-sitting-not-at-all",
            "ui-sitting-not-true",
            "ui-sitting-bit-true",
            "ui-sitting-true",
            "ui-sitting-very-true",
        ],
        _ => &[
            "ui-sitting-not-true",
            "ui-sitting-bit-true",
            "ui-sitting-very-true",
        ],
    };
    // Side by side where there is room: it is a scale.
    let within = within(ui);
    let many = scale.len() as f32;
    let each = if ui.look.room.is_portrait() || many > 3.0 {
        within
    } else {
        (within - (many - 1.0) * space::S) / many
    };
    ui.row(space::S, |ui| {
        for (place, key) in scale.iter().enumerate() {
            let value = Some(place as u8 + 1);
            rating(ui, paper, key, value, each, place == 0);
        }
        rating(ui, paper, "ui-sitting-rather-not", None, within, false);
    })
    .insert(access::group(&question));
    next_button(
        ui,
        paper.rated.is_some(),
        "ui-sitting-next",
        |In(()): In<()>,
         course: Res<Course>,
         player: Res<Player>,
         records: Res<Records>,
         mut paper: ResMut<Paper>,
         mut keeps: MessageWriter<Keep>| {
            let Some((sheet, Ask::Confidence(at))) = current(&course, &player, &records, &paper)
            else {
                return;
            };
            if let Some(answer) = paper.rated
                && let Some(fact) = Fact::confidence_answered(&sheet, at, answer)
                && !std::mem::replace(&mut paper.keeping, true)
            {
                keeps.write(Keep(fact));
            }
        },
    );
}

fn rating(ui: &mut Ui, paper: &Paper, key: &str, value: Option<u8>, width: f32, first: bool) {
    let text = ui.look.text(key);
    let mut answer = ui.answer(paper.rated == Some(value), key, &text, None);
    answer
        .entry::<Node>()
        .and_modify(move |mut node| node.width = px(width));
    answer.observe(
        move |_: On<Activate>, mut paper: ResMut<Paper>, mut rebuild: MessageWriter<Rebuild>| {
            paper.rated = Some(value);
            rebuild.write_default();
        },
    );
    if first {
        answer.insert(focus::First);
    }
}

fn task(
    ui: &mut Ui,
    paper: &mut Paper,
    bank: &Bank,
    sheet: &Sheet,
    helpline: bool,
    beside: Beside,
) {
    let (activity, state, last) = paper.task.get_or_insert_with(|| {
        let activity = activities::Activity::ReportDesk(bank.report_task.clone());
        let state = activity.start(sheet.task_setting(helpline));
        (activity, state, None)
    });
    let prefix = format!("task-{}", bank.band.id());
    show(
        ui,
        &View {
            prefix: &prefix,
            activity,
            state,
            last: last.as_ref(),
            fresh: false,
        },
        beside,
    );
}

fn hand_in(ui: &mut Ui) {
    let ready = ui.look.text("ui-sitting-ready");
    speaker(ui, Mood::Proud, &ready);
    middle(ui, |ui| {
        ui.button(Kind::Primary, "ui-sitting-hand-in", Some("check"))
            .insert(focus::First)
            .observe(|_: On<Activate>, mut commands: Commands| {
                commands.run_system_cached(
                    |course: Res<Course>,
                     player: Res<Player>,
                     records: Res<Records>,
                     mut paper: ResMut<Paper>,
                     mut keeps: MessageWriter<Keep>| {
                        let Some((sheet, Ask::HandIn)) =
                            current(&course, &player, &records, &paper)
                        else {
                            return;
                        };
                        if !std::mem::replace(&mut paper.keeping, true) {
                            keeps.write(Keep(Fact::handed_in(&sheet)));
                        }
                    },
                );
            });
    });
}

/// The report task's rules answer; when it is done, its result is kept.
fn answer(
    mut acts: MessageReader<Act>,
    course: Res<Course>,
    player: Option<Res<Player>>,
    records: Res<Records>,
    paper: Option<ResMut<Paper>>,
    mut keeps: MessageWriter<Keep>,
    mut rebuild: MessageWriter<Rebuild>,
    mut sounds: MessageWriter<Sound>,
) {
    let (Some(player), Some(mut paper)) = (player, paper) else {
        return;
    };
    for Act(action) in acts.read() {
        let Some((activity, state, last)) = &mut paper.task else {
            continue;
        };
        let outcome = state.act(activity, action);
        if matches!(
            outcome,
            activities::Outcome::Nothing
                | activities::Outcome::ReportDesk(activities::report_desk::Outcome::Nothing)
        ) {
            continue;
        }
        *last = Some(outcome);
        let result = match state {
            activities::State::ReportDesk(desk) if desk.finished() => Some(desk.result().clone()),
            _ => None,
        };
        rebuild.write_default();
        sounds.write(Sound(Effect::Page));
        if let Some(result) = result
            && let Some(bank) = course.bank(&player)
            && let Some((sheet, Ask::Task)) = current(&course, &player, &records, &paper)
            && !std::mem::replace(&mut paper.keeping, true)
        {
            keeps.write(Keep(Fact::task_done(&sheet, &bank.report_task, &result)));
        }
    }
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
