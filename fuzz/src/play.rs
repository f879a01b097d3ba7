//! Children who play, so that there are facts to read.

use crate::{CONTENT, setup};
use sango::activities::report_desk::TaskResult;
use sango::assessment::{Kind, Sheet};
use sango::ids::DeviceId;
use sango::session::{Fact, Journal, Progress};

/// The facts of a class in which so many children did everything, well or badly by turns.
pub fn journal(children: u8) -> Journal {
    let setup = setup();
    let module = CONTENT.module(setup.band).expect("a module");
    let mut journal = Journal::new(DeviceId::from("d"));
    let set = Fact::ClassSet(Box::new(setup.clone()));
    journal.push(&setup.id, None, &module.version, set);
    for seat in 0..children {
        for fact in attempt(Kind::Baseline, seat) {
            journal.push(&setup.id, Some(seat), &module.version, fact);
        }
        for lesson in module.core.iter().filter_map(|id| CONTENT.lesson(id)) {
            for step in &lesson.steps {
                let progress = Progress::of(journal.seat(&setup.id, seat));
                let fact = progress.finish_step(lesson, step.id(), Vec::new());
                journal.push(&setup.id, Some(seat), &module.version, fact);
            }
        }
        for fact in attempt(Kind::Assessment, seat) {
            journal.push(&setup.id, Some(seat), &module.version, fact);
        }
    }
    journal
}

fn attempt(kind: Kind, seat: u8) -> Vec<Fact> {
    let band = setup().band;
    let (module, bank) = (CONTENT.module(band), CONTENT.bank(band));
    let (module, bank) = (module.expect("a module"), bank.expect("a bank"));
    let well = seat.is_multiple_of(2);
    let sheet = Sheet::draw(bank, module, kind, kind.form(seat), 42 + u64::from(seat));
    let mut facts = vec![Fact::AttemptBegun {
        kind,
        form: sheet.form,
        seed: sheet.seed,
        items: sheet.drawn(),
    }];
    for (index, asked) in sheet.items.iter().enumerate() {
        let item = asked.find(bank).expect("an item");
        let option = item.options.iter().find(|option| option.right == well);
        let option = option.expect("an option");
        facts.extend(Fact::item_answered(&sheet, bank, index, &option.id));
    }
    if sheet.report_task {
        let result = TaskResult {
            told: well.then(|| "teacher".into()),
            ..TaskResult::default()
        };
        facts.push(Fact::task_done(&sheet, &bank.report_task, &result));
    }
    for index in 0..sheet.confidence.len() {
        facts.extend(Fact::confidence_answered(&sheet, index, Some(bank.points)));
    }
    facts.push(Fact::handed_in(&sheet));
    facts
}
