//! Tests of the taught desk: faults by hand, play by hand, and properties over any actions.

use super::*;
use crate::activities::replayed::replayed;
use crate::activities::report_desk::rules as desk;
use crate::activities::{ActivityRaw, Feel, Setting, Want};
use crate::source::Source;
use proptest::prelude::*;

const SOUND: &str = r#"ReportPractice(
    rounds: [
        (id: "donkey", desk: (
            app: "app-snapboard", harm: harmful_content,
            posts: [(id: "cat", who: "mei", art: "prop-cat"), (id: "cruel", who: "turbo", art: "prop-photo", harmful: true)],
            reasons: [(id: "advert"), (id: "unkind", right: true)],
            adults: ["teacher", "home"],
        ), slips: (reply: "hit-back", forward: "share-to-warn", astray: "any-reason", unfair: "hide-everything", away: "looking-away")),
        (id: "image", desk: (
            app: "app-snapboard", harm: illegal_content, sexual_image: true,
            posts: [(id: "pond", who: "mei", art: "prop-cat"), (id: "bad", who: "turbo", art: "prop-phone", harmful: true)],
            reasons: [(id: "advert"), (id: "illegal", right: true)],
            adults: ["teacher", "home"],
        ), slips: (reply: "hit-back", forward: "share-to-warn", copy: "save-private", astray: "any-reason", unfair: "hide-everything", away: "looking-away")),
    ],
    levels: [(of: ["donkey"], goal: 1), (of: ["image"], goal: 1), (of: ["donkey", "image"], goal: 2)],
)"#;

fn raw(text: &str) -> Raw<'_> {
    match Source::new("x.ron", text).read::<ActivityRaw>() {
        Ok(ActivityRaw::ReportPractice(raw)) => raw,
        other => panic!("{other:?}"),
    }
}

fn begin(seed: u64) -> (Content, State) {
    let content = raw(SOUND).check().expect("sound");
    let setting = Setting {
        seed,
        ..Setting::default()
    };
    let state = State::start(&content, setting);
    (content, state)
}

fn at_desk(action: desk::Action) -> Action {
    Action::Desk(action)
}

#[test]
fn each_fault_is_named_at_its_id() {
    let cases = [
        (
            "copy: \"save-private\", ",
            "",
            Some("image"),
            "nothing is said about copying a sexual image of a child",
        ),
        (
            "forward: \"share-to-warn\", astray",
            "forward: \"share-to-warn\", copy: \"save-private\", astray",
            Some("save-private"),
            "to keep proof is called a slip",
        ),
        (
            "harmful: true",
            "harmful: false",
            Some("cat"),
            "no post is harmful: there is nothing to report",
        ),
        (
            "id: \"image\"",
            "id: \"donkey\"",
            Some("donkey"),
            "the round “donkey” is there twice",
        ),
        (
            "goal: 2",
            "goal: 3",
            Some("donkey"),
            "the goal 3 of level 3 cannot be reached with 2 rounds",
        ),
        (
            "id: \"cat\"",
            "id: \"away\"",
            Some("donkey"),
            "two parts of this activity would share the text “…-donkey-away”",
        ),
    ];
    for (from, to, at, what) in cases {
        assert!(SOUND.contains(from), "{from}");
        let text = SOUND.replacen(from, to, 1);
        let found = raw(&text).check().expect_err("faults");
        let named = |fault: &crate::activities::Fault| {
            fault.at == at && fault.what == what && !fault.mend.is_empty()
        };
        assert!(found.iter().any(named), "{from} -> {to}: {found:?}");
    }
}

#[test]
fn needs_name_each_rounds_texts() {
    let raw = raw(SOUND);
    let wants: Vec<_> = raw.needs("l-desk").into_iter().map(|it| it.want).collect();
    for text in [
        "goal",
        "donkey-goal",
        "donkey-cruel",
        "donkey-away",
        "image-copy",
        "image-done",
    ] {
        assert!(
            wants.contains(&Want::Text(format!("l-desk-{text}"))),
            "{text}"
        );
    }
    assert!(!wants.contains(&Want::Text("l-desk-donkey-copy".to_owned())));
}

#[test]
fn a_slip_is_told_and_taken_back() {
    let (content, mut state) = begin(1);
    assert_eq!(
        state.act(&content, &at_desk(desk::Action::Done)),
        Outcome::Slipped(Slip::Away)
    );
    assert_eq!(
        state.act(&content, &at_desk(desk::Action::Done)),
        Outcome::Nothing,
        "first it is read"
    );
    assert_eq!(state.act(&content, &Action::ReadOn), Outcome::Back(false));
    state.act(&content, &at_desk(desk::Action::Open("cat".into())));
    // The second miss in a row brings Sango's demonstration.
    assert_eq!(
        state.act(&content, &at_desk(desk::Action::Block)),
        Outcome::Slipped(Slip::Unfair)
    );
    assert_eq!(state.act(&content, &Action::ReadOn), Outcome::Back(true));
    assert!(!state.desk().expect("a desk").result().blocked);
    assert_eq!(state.hint(&content), Some(desk::Action::Back));
    assert_eq!(
        state.misconceptions(),
        ["looking-away".into(), "hide-everything".into()]
    );
}

#[test]
fn proof_of_a_sexual_image_of_a_child_is_a_slip() {
    let (content, mut state) = begin(1);
    while state.round(&content).expect("a round").id.0 != "image" {
        let wise = state.wise(&content).expect("a way");
        state.act(&content, &wise);
    }
    state.act(&content, &at_desk(desk::Action::Open("bad".into())));
    assert_eq!(
        state.act(&content, &at_desk(desk::Action::KeepProof)),
        Outcome::Slipped(Slip::Copy)
    );
    state.act(&content, &Action::ReadOn);
    assert!(!state.desk().expect("a desk").result().kept_proof);
    assert_eq!(
        state.act(&content, &at_desk(desk::Action::Forward)),
        Outcome::Slipped(Slip::Forward)
    );
}

#[test]
fn telling_alone_is_enough_and_looking_round_is_free() {
    let (content, mut state) = begin(1);
    for action in [
        desk::Action::Open("cat".into()),
        desk::Action::Back,
        desk::Action::Tell("home".into()),
    ] {
        assert_eq!(state.act(&content, &at_desk(action)).feel(), Feel::Step);
    }
    assert_eq!(
        state.act(&content, &at_desk(desk::Action::Done)),
        Outcome::Ended
    );
    assert_eq!(state.act(&content, &Action::ReadOn), Outcome::LevelUp(1));
}

fn any_action() -> impl Strategy<Value = Action> {
    use desk::Action as A;
    let posts = vec!["cat", "cruel", "pond", "bad"];
    let reasons = vec!["advert", "unkind", "illegal"];
    let plain = vec![
        A::KeepProof,
        A::Block,
        A::Report,
        A::Reply,
        A::Forward,
        A::Back,
        A::Done,
        A::CallHelpline,
    ];
    prop_oneof![
        3 => prop::sample::select(posts).prop_map(|id| Action::Desk(A::Open(id.into()))),
        2 => prop::sample::select(reasons).prop_map(|id| Action::Desk(A::Reason(id.into()))),
        1 => Just(Action::Desk(A::Tell("home".into()))),
        6 => prop::sample::select(plain).prop_map(Action::Desk),
        4 => Just(Action::ReadOn),
        1 => Just(Action::ShowMe),
    ]
}

proptest! {
    #[test]
    fn every_state_can_be_finished(seed: u64, actions in prop::collection::vec(any_action(), 0..80)) {
        let (content, _) = begin(seed);
        let mut state = replayed(
            || begin(seed).1,
            &actions,
            |state, action| state.act(&content, action),
            &Outcome::Nothing,
            |_, _| Ok(()),
        )?;
        let mut left = 90;
        while let Some(action) = state.wise(&content) {
            prop_assert!(!matches!(state.act(&content, &action).feel(), Feel::Nothing | Feel::Again));
            left -= 1;
            prop_assert!(left > 0);
        }
        prop_assert!(state.finished());
    }
}
