//! The report task within an assessment: the report desk's own view, and its result kept when it is done.

use bevy::prelude::*;

use super::{Paper, current};
use crate::activities;
use crate::assessment::{Ask, Sheet};
use crate::curriculum::Bank;
use crate::game::activities::report_desk::Beside;
use crate::game::activities::{Act, View, show as view};
use crate::game::audio::{Effect, Sound};
use crate::game::course::{Course, Player};
use crate::game::records::{Keep, Records};
use crate::game::screens::Rebuild;
use crate::game::ui::Ui;
use crate::session::Fact;

/// Builds the task.
pub fn show(
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
    view(
        ui,
        &View {
            prefix: &prefix,
            activity,
            state,
            last: last.as_ref(),
            fresh: false,
            beside,
        },
    );
}

/// The report task's rules answer; when it is done, its result is kept.
pub fn answer(
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
        {
            let done = Fact::task_done(&sheet, &bank.report_task, &result);
            paper.keep(done, &mut keeps);
        }
    }
}
