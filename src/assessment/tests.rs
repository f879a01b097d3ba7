//! Tests of drawing and scoring: the bank of the navigators as it stands, the rules of INDICATORS one by one, and
//! properties over any seed and any answers.

use super::*;
use crate::activities::report_desk::{Channel, Routes, TaskResult};
use crate::curriculum::{Bank, Country, Curriculum, Cutoffs, Module, Sources, project_folder};
use crate::ids::{Band, Harm};
use proptest::prelude::*;
use std::collections::BTreeSet;
use std::sync::OnceLock;

/// What stands in assets/.
pub(crate) fn curriculum() -> &'static Curriculum {
    static CURRICULUM: OnceLock<Curriculum> = OnceLock::new();
    CURRICULUM.get_or_init(|| {
        let (sources, _) = Sources::from_folder(&project_folder()).expect("assets can be read");
        Curriculum::load(&sources).0
    })
}

fn bank() -> &'static Bank {
    curriculum().bank(Band::Navigators).expect("a bank")
}

fn module() -> &'static Module {
    curriculum().module(Band::Navigators).expect("a module")
}

fn draw(kind: Kind, form: Form, seed: u64) -> Sheet {
    Sheet::draw(bank(), module(), kind, form, seed)
}

/// An attempt handed in with the first `safety` and `reporting` items right and the others wrong, the adult told, and
/// these confidence answers.
fn attempt(kind: Kind, safety: usize, reporting: usize, confidence: &[Option<u8>]) -> Attempt {
    let sheet = draw(kind, Form::A, 1);
    let mut attempt = Attempt::new(kind, 1);
    attempt.form = Some(sheet.form);
    attempt.items = sheet.drawn();
    let (mut safety, mut reporting) = (safety, reporting);
    for asked in &sheet.items {
        let item = asked.find(bank()).expect("in the bank");
        let left = if asked.harm.is_some() {
            &mut reporting
        } else {
            &mut safety
        };
        let right = *left > 0;
        *left = left.saturating_sub(1);
        let option = item
            .options
            .iter()
            .find(|option| option.right == right)
            .expect("such an option");
        attempt
            .answers
            .insert(item.id.clone(), Given::of(item, &option.id).expect("known"));
    }
    let told = TaskResult {
        told: Some("home".into()),
        ..TaskResult::default()
    };
    attempt.task = Some(Task {
        harm: Harm::HarmfulContent,
        sexual_image: false,
        result: told,
    });
    attempt.confidence = bank()
        .confidence
        .iter()
        .cloned()
        .zip(confidence.iter().copied())
        .collect();
    attempt.handed_in = true;
    attempt
}

const SURE: [Option<u8>; 4] = [Some(3); 4];

fn scored(attempt: &Attempt) -> Score {
    score(bank(), &Cutoffs::default(), attempt, &Routes::default())
}

#[test]
fn forms_swap_across_seats_and_from_before_to_after() {
    for seat in 0..60 {
        assert_ne!(Kind::Baseline.form(seat), Kind::Assessment.form(seat));
        assert_ne!(Kind::Baseline.form(seat), Kind::Baseline.form(seat + 1));
    }
    assert_eq!(Kind::Baseline.form(0), Form::A);
}

#[test]
fn the_files_cut_offs_are_those_of_the_definitions() {
    let (file, ours) = (&curriculum().cutoffs, Cutoffs::default());
    assert_eq!((file.confident_mean, file.confident_answered), (0.75, 3));
    assert_eq!((file.safe_share, &file.reporting), (0.6, &ours.reporting));
}

#[test]
fn a_baseline_is_short() {
    let sheet = draw(Kind::Baseline, Form::A, 3);
    assert_eq!(sheet.items.len(), 5);
    assert!(!sheet.report_task && sheet.confidence.is_empty());
    let whole = draw(Kind::Assessment, Form::A, 3);
    assert_eq!(
        (whole.items.len(), whole.report_task, whole.confidence.len()),
        (10, true, 4)
    );
}

#[test]
fn what_is_asked_comes_in_order_and_goes_on_where_it_was() {
    let sheet = draw(Kind::Assessment, Form::B, 8);
    let done = attempt(Kind::Assessment, 6, 4, &SURE);
    let mut half = Attempt {
        form: Some(Form::B),
        items: sheet.drawn(),
        ..Attempt::new(Kind::Assessment, 8)
    };
    for (index, asked) in sheet.items.iter().enumerate() {
        assert_eq!(sheet.next(&half), Ask::Item(index));
        assert_eq!(sheet.progress(&half), (index, 15));
        let item = asked.find(bank()).expect("in the bank");
        half.answers.insert(
            item.id.clone(),
            Given::of(item, &asked.options[0]).expect("known"),
        );
        assert_eq!(Sheet::resume(bank(), &half), sheet);
    }
    assert_eq!(sheet.next(&half), Ask::Task);
    half.task = done.task;
    for (index, id) in sheet.confidence.iter().enumerate() {
        assert_eq!(sheet.next(&half), Ask::Confidence(index));
        // "Rather not say" is an answer to go on with.
        half.confidence.insert(id.clone(), None);
    }
    assert_eq!(sheet.next(&half), Ask::HandIn);
    assert_eq!(sheet.progress(&half), (15, 15));
}

#[test]
fn a_changed_bank_leaves_what_was_drawn_and_scored() {
    let before = attempt(Kind::Assessment, 6, 4, &SURE);
    let mut changed = bank().clone();
    let gone = changed.items.remove(0).id;
    changed
        .items
        .iter_mut()
        .skip(1)
        .for_each(|item| item.version += 1);
    let sheet = Sheet::resume(&changed, &before);
    assert!(
        sheet.items.len() < before.items.len()
            && sheet.items.iter().all(|asked| asked.item != gone)
    );
    let score = score(&changed, &Cutoffs::default(), &before, &Routes::default());
    assert_eq!(score, scored(&before));
}

/// INDICATORS, "safe": at least 60 % of six safety items is four.
#[test]
fn safe_at_sixty_percent() {
    let safe: Vec<_> = (0..=6)
        .map(|right| scored(&attempt(Kind::Assessment, right, 4, &SURE)).safe)
        .collect();
    assert_eq!(safe, [false, false, false, false, true, true, true]);
    let exactly = Score {
        safety: Tally { right: 3, of: 5 },
        ..scored(&attempt(Kind::Assessment, 6, 4, &SURE))
    };
    assert!(
        f64::from(exactly.safety.right) / f64::from(exactly.safety.of) >= 0.6,
        "three of five is 60 %"
    );
}

/// INDICATORS, "confident": the mean at least 0.75, at least three answered.
#[test]
fn confident_at_three_quarters() {
    let cases = [
        (
            [Some(3), Some(3), Some(3), Some(3)],
            Confidence::Mean(1.0),
            true,
        ),
        (
            [Some(3), Some(3), Some(3), Some(1)],
            Confidence::Mean(0.75),
            true,
        ),
        (
            [Some(3), Some(3), Some(2), Some(1)],
            Confidence::Mean(0.625),
            false,
        ),
        (
            [Some(3), Some(2), Some(2), None],
            Confidence::Mean(4.0 / 6.0),
            false,
        ),
        (
            [Some(3), Some(3), Some(2), None],
            Confidence::Mean(5.0 / 6.0),
            true,
        ),
        (
            [Some(3), Some(3), None, None],
            Confidence::NotClassifiable,
            false,
        ),
        ([None, None, None, None], Confidence::NotClassifiable, false),
        (
            [Some(3), Some(3), Some(0), Some(4)],
            Confidence::NotClassifiable,
            false,
        ),
    ];
    for (answers, confidence, confident) in cases {
        let score = scored(&attempt(Kind::Assessment, 6, 4, &answers));
        assert_eq!(
            (score.confidence, score.confident),
            (confidence, confident),
            "{answers:?}"
        );
        assert_eq!(
            score.indicator_7_1_5,
            Some(confident),
            "not classifiable stays in the base: {answers:?}"
        );
    }
    let five = Bank {
        band: Band::Guardians,
        points: 5,
        ..bank().clone()
    };
    let of_five = |answers: &[Option<u8>]| {
        let attempt = attempt(Kind::Assessment, 6, 4, answers);
        score(&five, &Cutoffs::default(), &attempt, &Routes::default()).confidence
    };
    assert_eq!(of_five(&[Some(4); 4]), Confidence::Mean(0.75));
    assert_eq!(
        of_five(&[Some(5), Some(4), Some(3), None]),
        Confidence::Mean(0.75)
    );
}

/// INDICATORS, "knows how to report": the task, and three of the four reporting items.
#[test]
fn knows_with_the_task_and_three_of_four() {
    for right in 0..=4 {
        let mut attempt = attempt(Kind::Assessment, 6, right, &SURE);
        let score = scored(&attempt);
        assert_eq!(score.knows_how_to_report, right >= 3, "{right}");
        assert_eq!(score.harms_right.len(), right);
        attempt.task = Some(Task {
            harm: Harm::HarmfulContent,
            sexual_image: false,
            result: TaskResult {
                kept_proof: true,
                ..TaskResult::default()
            },
        });
        assert!(!scored(&attempt).knows_how_to_report);
        attempt.task = None;
        assert_eq!(
            (scored(&attempt).task, scored(&attempt).knows_how_to_report),
            (None, false)
        );
    }
}

#[test]
fn a_sexual_image_sent_on_fails_whatever_else_was_done() {
    let mut attempt = attempt(Kind::Assessment, 6, 4, &SURE);
    let task = attempt.task.as_mut().expect("a task");
    (task.sexual_image, task.result.forwarded) = (true, true);
    let score = scored(&attempt);
    assert_eq!(
        (score.knows_how_to_report, score.indicator_7_1_5),
        (false, Some(false))
    );
}

#[test]
fn the_conjunction_is_for_handed_in_assessments_alone() {
    let whole = attempt(Kind::Assessment, 6, 4, &SURE);
    assert_eq!(scored(&whole).indicator_7_1_5, Some(true));
    assert_eq!(
        scored(&attempt(Kind::Assessment, 3, 4, &SURE)).indicator_7_1_5,
        Some(false)
    );
    assert_eq!(
        scored(&attempt(Kind::Assessment, 6, 2, &SURE)).indicator_7_1_5,
        Some(false)
    );
    assert_eq!(
        scored(&Attempt {
            handed_in: false,
            ..whole
        })
        .indicator_7_1_5,
        None
    );
    let before = scored(&attempt(Kind::Baseline, 3, 2, &[]));
    assert_eq!(
        (before.indicator_7_1_5, before.confidence),
        (None, Confidence::NotAsked)
    );
    assert_eq!(
        (before.safety, before.reporting),
        (Tally { right: 3, of: 3 }, Tally { right: 2, of: 2 })
    );
    assert_eq!(
        scored(&attempt(Kind::FollowUp, 6, 4, &SURE)).indicator_7_1_5,
        None
    );
}

/// INDICATORS, explorers: performed help-seeking and reporting alone, two of two, experimental.
#[test]
fn explorers_are_asked_what_they_do_and_not_how_sure_they_are() {
    let small = Bank {
        band: Band::Explorers,
        confidence: vec![],
        points: 0,
        ..bank().clone()
    };
    let of = |attempt: &Attempt| score(&small, &Cutoffs::default(), attempt, &Routes::default());
    let both = of(&attempt(Kind::Assessment, 0, 2, &[]));
    assert_eq!(
        (both.confidence, both.experimental),
        (Confidence::NotAsked, true)
    );
    assert_eq!(
        (both.confident, both.safe, both.indicator_7_1_5),
        (false, false, Some(true))
    );
    assert_eq!(
        of(&attempt(Kind::Assessment, 6, 1, &[])).indicator_7_1_5,
        Some(false)
    );
    let sheet = Sheet::draw(&small, module(), Kind::Assessment, Form::A, 1);
    assert!(sheet.confidence.is_empty() && sheet.report_task);
}

#[test]
fn each_wrong_answer_names_its_misconception() {
    assert_eq!(
        scored(&attempt(Kind::Assessment, 6, 4, &SURE)).misconceptions,
        []
    );
    assert_eq!(
        scored(&attempt(Kind::Assessment, 2, 1, &SURE))
            .misconceptions
            .len(),
        7
    );
}

#[test]
fn what_is_left_unanswered_is_in_the_base() {
    let mut attempt = attempt(Kind::Assessment, 6, 4, &SURE);
    attempt.answers.clear();
    let score = scored(&attempt);
    assert_eq!(
        (score.safety, score.reporting),
        (Tally { right: 0, of: 6 }, Tally { right: 0, of: 4 })
    );
}

#[test]
fn a_lost_beginning_leaves_what_was_answered() {
    let whole = attempt(Kind::Assessment, 5, 3, &SURE);
    let lost = Attempt {
        items: vec![],
        form: None,
        ..whole.clone()
    };
    assert_eq!(scored(&lost), scored(&whole));
}

#[test]
fn routes_come_from_verified_contacts() {
    let international = curriculum()
        .country(&"international".into())
        .expect("a pack");
    assert_eq!(routes(international), Routes::default());
    assert!(!scored(&attempt(Kind::Assessment, 6, 4, &SURE)).national_route);
    let contact = crate::curriculum::Contact {
        kind: crate::curriculum::ContactKind::Helpline,
        name: "Line".to_owned(),
        value: "0".to_owned(),
        source: "https://example.org".to_owned(),
        checked_on: jiff::civil::date(2026, 1, 31),
        harms: vec![Harm::IllegalContent],
    };
    let country = Country {
        contacts: vec![contact],
        ..international.clone()
    };
    let routes = routes(&country);
    assert!(routes.national() && routes.valid(Harm::IllegalContent, Channel::Helpline));
    assert!(!routes.valid(Harm::HarmfulContent, Channel::Helpline));
}

fn any_kind() -> impl Strategy<Value = Kind> {
    prop::sample::select(Kind::ALL.to_vec())
}

fn any_attempt() -> impl Strategy<Value = Attempt> {
    let answers = prop::collection::vec(
        (0u8..12, 0u32..3, prop::option::of(0usize..4), any::<bool>()),
        0..20,
    );
    let confidence = prop::collection::vec(prop::option::of(any::<u8>()), 0..5);
    (any_kind(), answers, confidence, any::<[bool; 5]>()).prop_map(
        |(kind, answers, confidence, flags)| {
            let [told, copied, image, handed_in, begun] = flags;
            let mut attempt = attempt(kind, 3, 2, &confidence);
            for (item, version, harm, right) in answers {
                let harm = harm.and_then(|at| Harm::ALL.get(at)).copied();
                let id = bank()
                    .items
                    .get(usize::from(item))
                    .map_or("nothing".into(), |item| item.id.clone());
                let given = Given {
                    version,
                    harm,
                    option: "a".into(),
                    right,
                    misconception: None,
                };
                attempt.answers.insert(id, given);
            }
            let result = TaskResult {
                told: told.then(|| "home".into()),
                kept_proof: copied,
                ..TaskResult::default()
            };
            attempt.task = Some(Task {
                harm: Harm::IllegalContent,
                sexual_image: image,
                result,
            });
            attempt.handed_in = handed_in;
            if !begun {
                attempt.items.clear();
            }
            attempt
        },
    )
}

proptest! {
    #[test]
    fn every_sheet_is_balanced_and_comes_again(seed: u64, kind in any_kind(), a: bool) {
        let form = if a { Form::A } else { Form::B };
        let sheet = draw(kind, form, seed);
        prop_assert_eq!(&sheet, &draw(kind, form, seed));
        let wanted = if kind.is_whole() { module().assessment } else { module().baseline };
        let mut items = BTreeSet::new();
        let (mut harms, mut competencies) = (Vec::new(), Vec::new());
        for asked in &sheet.items {
            let item = asked.find(bank()).expect("in the bank");
            prop_assert!(items.insert(&asked.item), "twice");
            prop_assert_eq!(item.form, form);
            let shown: BTreeSet<_> = asked.options.iter().collect();
            let known: BTreeSet<_> = item.options.iter().map(|option| &option.id).collect();
            prop_assert_eq!((shown, asked.options.len()), (known, item.options.len()));
            match asked.harm {
                Some(harm) => harms.push(harm),
                None => competencies.push(item.competency.as_str()),
            }
        }
        prop_assert_eq!((competencies.len(), harms.len()), (usize::from(wanted.safety), usize::from(wanted.reporting)));
        let distinct: BTreeSet<_> = harms.iter().collect();
        prop_assert_eq!(distinct.len(), harms.len(), "one each");
        let most = |name: &&str| competencies.iter().filter(|other| *other == name).count();
        let counts: BTreeSet<_> = competencies.iter().map(most).collect();
        prop_assert!(counts.last().unwrap_or(&0) - counts.first().unwrap_or(&0) <= 1, "spread: {:?}", competencies);
    }

    #[test]
    fn any_attempt_is_scored(attempt in any_attempt()) {
        let score = scored(&attempt);
        prop_assert!(score.safety.right <= score.safety.of && score.reporting.right <= score.reporting.of);
        if let Confidence::Mean(mean) = score.confidence {
            prop_assert!((0.0..=1.0).contains(&mean));
        }
        let whole = score.confident && score.safe && score.knows_how_to_report;
        prop_assert_eq!(score.indicator_7_1_5, (attempt.handed_in && attempt.kind == Kind::Assessment).then_some(whole));
        let _ = Sheet::resume(bank(), &attempt).next(&attempt);
    }

    #[test]
    fn one_more_right_answer_never_harms(attempt in any_attempt(), at: prop::sample::Index) {
        prop_assume!(!attempt.answers.is_empty());
        let before = scored(&attempt);
        let mut better = attempt;
        let at = at.index(better.answers.len());
        let given = better.answers.values_mut().nth(at).expect("there");
        given.right = true;
        let after = scored(&better);
        prop_assert!(after.safe >= before.safe && after.knows_how_to_report >= before.knows_how_to_report);
        prop_assert!(after.indicator_7_1_5 >= before.indicator_7_1_5);
    }
}
