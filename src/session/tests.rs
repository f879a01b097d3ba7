//! Tests of lines and journals: nothing whole is ever lost, and every device that knows the same facts agrees.

use super::*;
use crate::activities::report_desk::TaskResult;
use crate::assessment::{Drawn, Given, Kind, Task};
use crate::ids::{Band, DeviceId, Form, Harm};
use crate::results::attributes::Sex;
use crate::results::class::{ClassSetup, Enrolment, Secret};
use crate::results::disclosure::{Cell, Shown};
use crate::results::exchange::class_file::ClassFile;
use crate::results::export::{About, ClassSheet};
use crate::results::indicators::{Category, Measure};
use proptest::prelude::*;

fn class_sheet() -> ClassSheet {
    let about = About {
        release: 1,
        period: "2026".to_owned(),
        country: "international".into(),
        area: None,
        band: Band::Navigators,
        module_version: "navigators-1".into(),
        indicators_version: 1,
        national_route_taught: false,
    };
    let measure = Measure::Completed;
    let shown = [
        Shown::Exact {
            numerator: 20,
            denominator: 40,
        },
        Shown::Band { low: 80, high: 100 },
        Shown::Hidden,
    ];
    let category = Category::Sex(Sex::Female);
    ClassSheet {
        about,
        cells: shown
            .map(|shown| Cell {
                measure,
                category,
                shown,
            })
            .to_vec(),
    }
}

fn class_setup() -> ClassSetup {
    ClassSetup {
        id: "c".into(),
        country: "international".into(),
        area: Some("KE-30".into()),
        band: Band::Navigators,
        period: "2026".into(),
        seats: 40,
        secret: Secret([7; 16]),
        enrolment: Enrolment {
            total: 40,
            ..Enrolment::default()
        },
    }
}

/// One of each kind of fact.
pub(super) fn facts(n: u64) -> Vec<Fact> {
    let kind = Kind::ALL[(n % 3) as usize];
    let lesson = || ["footprints", "report-it"][(n % 2) as usize].into();
    let item = || format!("item-{}", n % 5);
    vec![
        Fact::StepDone {
            lesson: lesson(),
            lesson_version: 1 + (n % 2) as u32,
            step: ["story", "box", "carry"][(n % 3) as usize].into(),
            ends_lesson: n.is_multiple_of(7),
            misconceptions: vec!["friends-keep-it".into(); (n % 3) as usize],
        },
        Fact::AttemptBegun {
            kind,
            form: [Form::A, Form::B][(n % 2) as usize],
            seed: n % 4,
            items: (0..n % 5)
                .map(|i| Drawn {
                    id: format!("item-{i}").as_str().into(),
                    version: 1,
                    harm: None,
                })
                .collect(),
        },
        Fact::ItemAnswered {
            kind,
            attempt: n % 4,
            item: item().as_str().into(),
            given: Given {
                version: 1,
                harm: Harm::ALL.get((n % 5) as usize).copied(),
                option: ["a", "b"][(n % 2) as usize].into(),
                right: n.is_multiple_of(2),
                misconception: None,
            },
        },
        Fact::TaskDone {
            kind,
            attempt: n % 4,
            task: Task {
                harm: Harm::HarmfulContent,
                sexual_image: false,
                result: TaskResult {
                    reported: true,
                    ..TaskResult::default()
                },
            },
        },
        Fact::ConfidenceAnswered {
            kind,
            attempt: n % 4,
            id: "get-help".to_owned(),
            answer: (n % 4).try_into().ok(),
        },
        Fact::HandedIn {
            kind,
            attempt: n % 4,
        },
        Fact::LessonSetAside { lesson: lesson() },
        Fact::LessonTakenUp { lesson: lesson() },
        Fact::ClassSet(Box::new(class_setup())),
        Fact::SeatsSet {
            seats: 1 + (n % 60) as u8,
        },
        Fact::ReleaseMade {
            release: 1,
            period: "2026 \u{1f}\"{\"v\":1}\n".to_owned(),
            sheet: Box::new(class_sheet()),
        },
        Fact::ClassJoined(Box::new(ClassFile::new(
            &class_setup(),
            &"navigators-1".into(),
            "age1",
        ))),
        Fact::DevicesCounted {
            period: "2026".to_owned(),
            devices: (n % 30) as u16,
        },
        Fact::ReturnMade {
            period: "2026".to_owned(),
            number: (n % 9) as u32,
        },
    ]
}

pub(super) fn any_fact() -> impl Strategy<Value = Fact> {
    any::<u64>().prop_flat_map(|n| prop::sample::select(facts(n)))
}

pub(super) fn any_record() -> impl Strategy<Value = Record> {
    let device = prop::sample::select(vec!["one", "two", "three"]);
    (device, 0u64..30, prop::option::of(0u8..3), any_fact()).prop_map(
        |(device, seq, seat, fact)| Record {
            v: VERSION,
            device: device.into(),
            seq,
            class: "c".into(),
            seat,
            module_version: "navigators-1".into(),
            fact,
        },
    )
}

fn some_record() -> Record {
    Journal::new("one".into()).push(
        &"c".into(),
        Some(3),
        &"navigators-1".into(),
        facts(0).swap_remove(0),
    )
}

#[test]
fn a_line_never_changes_between_releases() {
    let line = to_line(&some_record());
    assert_eq!(
        line,
        r#"{"v":1,"device":"one","seq":1,"class":"c","seat":3,"module_version":"navigators-1","fact":{"step_done":{"lesson":"footprints","lesson_version":1,"step":"story","ends_lesson":true}},"crc":"90ee5a44"}"#
    );
}

#[test]
fn every_kind_of_fact_comes_back() {
    for n in 0..12 {
        for fact in facts(n) {
            let record = Record {
                fact,
                ..some_record()
            };
            let line = to_line(&record);
            assert!(!line.contains('\n'));
            assert_eq!(parse_line(&line), Ok(record));
        }
    }
}

/// The line of some JSON text that is no record of today.
fn foreign(text: &str) -> String {
    format!(
        "{},\"crc\":\"{:08x}\"}}",
        &text[..text.len() - 1],
        crc32fast::hash(text.as_bytes())
    )
}

#[test]
fn what_a_newer_program_wrote_is_kept_untouched() {
    let newer = [
        r#"{"v":2,"anything":[{"v":3}]}"#,
        r#"{"v":1,"device":"one","seq":1,"class":"c","module_version":"m","fact":{"sang_a_song":{}}}"#,
        r#"{"v":70000}"#,
        r#"{"no":"version"}"#,
    ];
    for text in newer {
        let line = foreign(text);
        assert_eq!(parse_line(&line), Err(LineError::Unknown), "{text}");
        let all = read_all(format!("{line}\r\n").as_bytes());
        assert_eq!(
            (all.unknown, all.records.len(), all.damaged.len()),
            (vec![line], 0, 0)
        );
    }
}

#[test]
fn damage_is_told_and_the_rest_is_read() {
    let (record, whole) = (some_record(), to_line(&some_record()));
    let bent = whole.replace("footprints", "footprint5");
    let torn = &whole[..40];
    let mut file = format!("{whole}\n{bent}\n\n{torn}{whole}\nhello\n{torn}{whole}").into_bytes();
    file.extend(b"\n\xff\xfe\n");
    file.extend(whole.bytes().take(60));
    let all = read_all(&file);
    assert_eq!(all.records, vec![record; 3]);
    let damaged: Vec<_> = all
        .damaged
        .iter()
        .map(|damaged| (damaged.line, damaged.why.clone()))
        .collect();
    let expected = [
        (2, LineError::WrongChecksum),
        (4, LineError::NoChecksum),
        (5, LineError::NoChecksum),
        (6, LineError::NoChecksum),
        (7, LineError::NotText),
        (8, LineError::NoChecksum),
    ];
    assert_eq!(damaged, expected);
    assert_eq!(all.damaged[1].bytes, torn.as_bytes());
    assert!(all.unknown.is_empty());
}

#[test]
fn a_long_made_up_line_takes_no_long_time() {
    let long = "{\"v\":".repeat(400_000);
    assert_eq!(read_all(long.as_bytes()).damaged.len(), 1);
}

#[test]
fn a_device_numbers_on_from_what_it_knows() {
    let (class, version) = ("c".into(), "navigators-1".into());
    let mut one = Journal::new("one".into());
    let mut two = Journal::new("two".into());
    let fact = || Fact::SeatsSet { seats: 40 };
    one.push(&class, None, &version, fact());
    one.push(&class, Some(1), &version, fact());
    assert_eq!(two.merge(one.records().to_vec()), 2);
    let third = two.push(&class, Some(2), &version, fact());
    assert_eq!((third.seq, third.device), (3, DeviceId::from("two")));
    assert_eq!(two.merge(one.records().to_vec()), 0);
    assert_eq!(two.seat(&class, 1).count(), 2, "its own and the class's");
    assert_eq!(two.class(&"other".into()).count(), 0);
    assert_eq!(two.classes().len(), 1);
    let draft = two.draft(&class, None, &version, fact());
    assert_eq!(
        (draft.seq, two.records().len()),
        (4, 3),
        "a draft is not in the journal"
    );
}

proptest! {
    #[test]
    fn any_bytes_as_a_file_give_a_value(bytes: Vec<u8>) {
        let all = read_all(&bytes);
        prop_assert!(all.records.is_empty());
        let kept: usize = all.damaged.iter().map(|damaged| damaged.bytes.len()).sum();
        let ends = bytes.iter().filter(|&&byte| byte == b'\n' || byte == b'\r').count();
        prop_assert!(kept + ends >= bytes.len(), "all damaged bytes are handed on");
    }

    #[test]
    fn no_whole_line_is_lost_among_damage(
        pieces in prop::collection::vec((any_record(), any::<bool>(), "[^\n]{0,20}", prop::option::of(any::<prop::sample::Index>())), 0..12),
    ) {
        let mut file = Vec::new();
        let mut expected = Vec::new();
        for (record, newline, rubbish, tear) in pieces {
            let line = to_line(&record);
            file.extend(rubbish.bytes());
            if newline { file.push(b'\n'); }
            match tear {
                // A torn line, without its end: what follows is appended to it.
                Some(index) => file.extend(&line.as_bytes()[..index.index(line.len())]),
                None => {
                    file.extend(line.bytes());
                    file.push(b'\n');
                    expected.push(record);
                }
            }
        }
        prop_assert_eq!(read_all(&file).records, expected);
    }

    #[test]
    fn one_changed_byte_never_passes(record in any_record(), at: prop::sample::Index, byte: u8) {
        let mut bytes = to_line(&record).into_bytes();
        let at = at.index(bytes.len());
        prop_assume!(bytes[at] != byte && byte != b'\n' && byte != b'\r');
        bytes[at] = byte;
        let all = read_all(&bytes);
        prop_assert!(all.records.is_empty() && all.unknown.is_empty());
    }

    #[test]
    fn merging_is_a_union_in_any_order_and_grouping(
        records in prop::collection::vec(any_record(), 0..30),
        order in any::<u64>(),
        cut: prop::sample::Index,
    ) {
        let mut shuffled = records.clone();
        crate::chance::Chance::from_seed(order).shuffle(&mut shuffled);
        let mut one = Journal::new("one".into());
        one.merge(records.clone());
        let mut other = Journal::new("one".into());
        let cut = cut.index(shuffled.len() + 1);
        let fresh = other.merge(shuffled[..cut].to_vec()) + other.merge(shuffled[cut..].to_vec());
        prop_assert_eq!(&one, &other);
        prop_assert_eq!(fresh, one.records().len());
        prop_assert!(records.iter().all(|record| one.records().contains(record)));
        prop_assert_eq!(other.merge(records), 0);
    }
}
