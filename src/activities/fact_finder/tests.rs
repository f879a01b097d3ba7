//! Tests of the fact finder: faults by hand, play by hand, and properties over any verdicts and any actions.

use super::*;
use crate::activities::planted::{changed, told};
use crate::activities::replayed::replayed;
use crate::activities::{ActivityRaw, Feel, Setting, Want};
use crate::source::Source;
use proptest::prelude::*;

const SOUND: &str = r#"FactFinder(
    hasty: "guess-counts",
    claims: [
        (id: "moon", art: "claim-moon", verdict: trick, findings: [
            (tool: who, speaks: [against, nothing]),
            (tool: when, speaks: [nothing]),
            (tool: where, speaks: [nothing, against]),
            (tool: look, at: 5, speaks: [against], decides: "looks-real"),
        ], guest: 3, misses: [(verdict: real, misconception: "seen-is-true"), (verdict: unknown, misconception: "never-decides")]),
        (id: "duck", art: "claim-duck", verdict: real, findings: [
            (tool: look, at: 1, speaks: [for, nothing]),
            (tool: who, speaks: [for], decides: "strange-is-fake"),
            (tool: when, speaks: [for]),
            (tool: where, speaks: [for], decides: "strange-is-fake"),
        ], misses: [(verdict: trick, misconception: "strange-is-fake"), (verdict: unknown, misconception: "never-decides")]),
        (id: "pool", art: "claim-pool", verdict: unknown, findings: [
            (tool: who, speaks: [nothing, against]),
            (tool: when, speaks: [nothing], decides: "loud-is-all"),
            (tool: where, speaks: [nothing]),
            (tool: look, at: 9, speaks: [nothing]),
        ], misses: [(verdict: real, misconception: "loud-is-all"), (verdict: trick, misconception: "strange-is-fake")]),
    ],
    levels: [(of: ["moon"], goal: 1), (of: ["duck"], goal: 1), (of: ["pool", "moon"], goal: 2)],
)"#;

fn raw(text: &str) -> Raw<'_> {
    match Source::new("x.ron", text).read::<ActivityRaw>() {
        Ok(ActivityRaw::FactFinder(raw)) => raw,
        other => panic!("{other:?}"),
    }
}

fn sound() -> Content {
    raw(SOUND).check().expect("sound")
}

fn begin(content: &Content, seed: u64) -> State {
    let setting = Setting {
        seed,
        ..Setting::default()
    };
    State::start(content, setting)
}

/// Does one thing after the other; the last outcome.
fn all(state: &mut State, content: &Content, actions: &[Action]) -> Outcome {
    let outcomes = actions.iter().map(|action| state.act(content, action));
    outcomes.last().expect("an action")
}

/// Looks for a tool's finding and pins it.
fn pin(state: &mut State, content: &Content, tool: Tool, side: Side) {
    state.act(content, &Action::Use(tool));
    if state.phase() == Phase::Lens {
        let claim = state.claim(content).expect("a claim");
        let at = claim.finding(tool).and_then(|it| it.at).expect("a field");
        state.act(content, &Action::Look(at));
    }
    assert_eq!(
        state.act(content, &Action::Pin(side)),
        Outcome::Pinned(tool, side)
    );
}

fn say(state: &mut State, content: &Content, verdict: Verdict) -> Outcome {
    all(state, content, &[Action::Judge, Action::Say(verdict)])
}

/// What is wrong with the sound content after changes of its text.
fn faults(changes: &[(&str, &str)]) -> Vec<(Option<String>, String)> {
    told(raw(&changed(SOUND, changes)).check())
}

#[test]
fn each_fault_is_named_at_its_id() {
    let cases = [
        (
            "(tool: when, speaks: [nothing]),",
            "",
            "moon",
            "“moon” has no finding for when",
        ),
        (
            "(tool: when, speaks: [nothing]),",
            "(tool: when, speaks: [nothing]), (tool: when, speaks: [for]),",
            "moon",
            "“moon” has two findings for when",
        ),
        (
            "at: 5, ",
            "",
            "moon",
            "“moon” does not say where the lens finds something",
        ),
        ("at: 5", "at: 10", "moon", "“moon” has no field 10"),
        ("guest: 3", "guest: 0", "moon", "“moon” has no field 0"),
        (
            "guest: 3",
            "guest: 5",
            "moon",
            "somebody hides in “moon” where the lens finds something",
        ),
        (
            "(tool: when, speaks",
            "(tool: when, at: 2, speaks",
            "moon",
            "“moon” says where in the picture when finds something",
        ),
        (
            "speaks: [against, nothing]",
            "speaks: [against, against]",
            "moon",
            "who of “moon” names a side twice",
        ),
        (
            "speaks: [against, nothing]",
            "speaks: []",
            "moon",
            "who of “moon” can be pinned nowhere, or anywhere",
        ),
        (
            "speaks: [against, nothing]",
            "speaks: [for, against, nothing]",
            "moon",
            "who of “moon” can be pinned nowhere, or anywhere",
        ),
        (
            "speaks: [against], decides",
            "speaks: [against, nothing], decides",
            "looks-real",
            "look decides “moon”, and does not say so plainly",
        ),
        (
            "speaks: [against], decides",
            "speaks: [for], decides",
            "looks-real",
            "look decides “moon”, and does not say so plainly",
        ),
        (
            ", decides: \"looks-real\"",
            "",
            "moon",
            "nothing decides “moon”",
        ),
        (
            "(verdict: real, misconception: \"seen-is-true\"), ",
            "",
            "moon",
            "“moon” does not say what choosing real reveals",
        ),
        (
            "(verdict: real, misconception: \"seen-is-true\")",
            "(verdict: trick, misconception: \"seen-is-true\")",
            "seen-is-true",
            "trick is both right and a miss for “moon”",
        ),
        (
            "(verdict: real, misconception: \"seen-is-true\")",
            "(verdict: unknown, misconception: \"seen-is-true\")",
            "never-decides",
            "“moon” has more than one miss for unknown",
        ),
        (
            "\"claim-moon\"",
            "\"Moon\"",
            "Moon",
            "“Moon” cannot be the id of a picture",
        ),
        (
            "\"guess-counts\"",
            "\"\"",
            "",
            "“” cannot be the id of a misconception",
        ),
        (
            "id: \"duck\"",
            "id: \"moon\"",
            "moon",
            "the claim “moon” is there twice",
        ),
        (
            "id: \"duck\"",
            "id: \"guest\"",
            "guest",
            "two parts of this activity would share the text “…-guest”",
        ),
        (
            "(of: [\"duck\"], goal: 1)",
            "(of: [\"drake\"], goal: 1)",
            "drake",
            "level 2 speaks of “drake”, which is no claim here",
        ),
    ];
    for (from, to, at, what) in cases {
        let found = faults(&[(from, to)]);
        assert!(
            found.contains(&(Some(at.to_owned()), what.to_owned())),
            "{from} -> {to}: {found:?}"
        );
    }
}

#[test]
fn claims_that_teach_to_doubt_everything_are_found() {
    let found = faults(&[
        ("verdict: real, findings", "verdict: trick, findings"),
        (
            "(tool: who, speaks: [for], decides",
            "(tool: who, speaks: [against], decides",
        ),
        (
            "(tool: where, speaks: [for], decides",
            "(tool: where, speaks: [against], decides",
        ),
        (
            "[(verdict: trick, misconception: \"strange",
            "[(verdict: real, misconception: \"strange",
        ),
    ]);
    assert_eq!(
        found,
        [(Some("moon".to_owned()), "no claim is real".to_owned())]
    );
}

#[test]
fn a_tool_that_is_always_enough_is_found() {
    let found = faults(&[
        (
            "at: 1, speaks: [for, nothing]",
            "at: 1, speaks: [for], decides: \"a\"",
        ),
        (
            "at: 9, speaks: [nothing]",
            "at: 9, speaks: [nothing], decides: \"a\"",
        ),
    ]);
    assert_eq!(
        found,
        [(
            Some("moon".to_owned()),
            "look decides every claim".to_owned()
        )]
    );
}

#[test]
fn needs_name_texts_pictures_and_wrong_ideas() {
    let wants: Vec<_> = raw(SOUND)
        .needs("l-desk")
        .into_iter()
        .map(|need| need.want)
        .collect();
    for text in [
        "goal",
        "guest",
        "moon",
        "moon-by",
        "moon-hasty",
        "moon-unknown",
        "duck-where",
        "pool-look-why",
    ] {
        assert!(
            wants.contains(&Want::Text(format!("l-desk-{text}"))),
            "{text}"
        );
    }
    assert!(wants.contains(&Want::Art("claim-duck".to_owned())));
    for idea in ["guess-counts", "looks-real", "loud-is-all", "never-decides"] {
        assert!(
            wants.contains(&Want::Misconception(idea.to_owned())),
            "{idea}"
        );
    }
}

#[test]
fn a_guess_does_not_count_even_when_it_is_right() {
    let content = sound();
    let mut state = begin(&content, 1);
    let guess = say(&mut state, &content, Verdict::Trick);
    let missed = Outcome::Missed(Told::Hasty, "guess-counts".into());
    assert_eq!(guess, missed);
    let back = Outcome::Back {
        loose: 0,
        shown: false,
    };
    assert_eq!(state.act(&content, &Action::ReadOn), back);
    // Whatever else was found, it does not decide.
    pin(&mut state, &content, Tool::Who, Side::Against);
    pin(&mut state, &content, Tool::Where, Side::Against);
    assert_eq!(say(&mut state, &content, Verdict::Trick), missed);
}

#[test]
fn what_decides_must_be_understood_and_comes_loose_when_it_is_not() {
    let content = sound();
    let mut state = begin(&content, 1);
    pin(&mut state, &content, Tool::Who, Side::Nothing);
    pin(&mut state, &content, Tool::Look, Side::For);
    let misread = Outcome::Missed(Told::Misread(Tool::Look), "looks-real".into());
    assert_eq!(say(&mut state, &content, Verdict::Trick), misread);
    let back = Outcome::Back {
        loose: 1,
        shown: false,
    };
    assert_eq!(state.act(&content, &Action::ReadOn), back);
    assert_eq!(
        (state.pinned(Tool::Look), state.pinned(Tool::Who)),
        (None, Some(Side::Nothing))
    );
    assert!(state.has_found(Tool::Look), "it need not be found again");
    let again = state.act(&content, &Action::Use(Tool::Look));
    assert_eq!(again, Outcome::Found(Tool::Look));
    state.act(&content, &Action::Pin(Side::Against));
    let solved = say(&mut state, &content, Verdict::Trick);
    assert_eq!(solved, Outcome::Solved(vec![]));
    assert_eq!(state.act(&content, &Action::ReadOn), Outcome::LevelUp(1));
}

#[test]
fn what_does_not_decide_may_be_misread_and_is_told() {
    let content = sound();
    let mut state = begin(&content, 1);
    pin(&mut state, &content, Tool::When, Side::For);
    pin(&mut state, &content, Tool::Look, Side::Against);
    let solved = say(&mut state, &content, Verdict::Trick);
    assert_eq!(solved, Outcome::Solved(vec![Tool::When]));
}

#[test]
fn a_wrong_verdict_shows_its_idea_and_two_bring_the_demonstration() {
    let content = sound();
    let mut state = begin(&content, 1);
    let believed = say(&mut state, &content, Verdict::Real);
    let told = Told::Wrong(Verdict::Real);
    assert_eq!(believed, Outcome::Missed(told, "seen-is-true".into()));
    assert_eq!(state.phase(), Phase::Told(told));
    state.act(&content, &Action::ReadOn);
    assert_eq!(state.hint(&content), None);
    say(&mut state, &content, Verdict::Unknown);
    let back = Outcome::Back {
        loose: 0,
        shown: true,
    };
    assert_eq!(state.act(&content, &Action::ReadOn), back);
    // Every step is shown, and done by the child.
    let mut steps = Vec::new();
    while let Some(step) = state.hint(&content) {
        steps.push(step);
        state.act(&content, &step);
    }
    let shown = [
        Action::Use(Tool::Look),
        Action::Look(5),
        Action::Pin(Side::Against),
        Action::Judge,
        Action::Say(Verdict::Trick),
    ];
    assert_eq!(steps, shown);
    assert_eq!(state.phase(), Phase::Solved);
    assert_eq!(
        state.misconceptions(),
        ["seen-is-true".into(), "never-decides".into()]
    );
}

#[test]
fn the_lens_goes_over_the_whole_picture() {
    let content = sound();
    let mut state = begin(&content, 1);
    let taken = state.act(&content, &Action::Use(Tool::Look));
    assert_eq!(taken, Outcome::Lens);
    for field in [1, 2, 4, 6, 9] {
        assert_eq!(
            state.act(&content, &Action::Look(field)),
            Outcome::Saw(field)
        );
        assert_eq!(state.lens(), Some(field));
    }
    assert_eq!(state.act(&content, &Action::Look(3)), Outcome::Met(3));
    assert_eq!(state.act(&content, &Action::Look(3)), Outcome::Met(3));
    assert_eq!(state.met(), 1);
    assert_eq!(state.act(&content, &Action::Look(0)), Outcome::Nothing);
    assert_eq!(state.act(&content, &Action::PutDown), Outcome::Desk);
    let found = all(
        &mut state,
        &content,
        &[Action::Use(Tool::Look), Action::Look(5)],
    );
    assert_eq!(found, Outcome::Found(Tool::Look));
}

#[test]
fn what_is_asked_to_be_shown_is_one_step() {
    let content = sound();
    let mut state = begin(&content, 1);
    assert_eq!(state.act(&content, &Action::ShowMe), Outcome::Shown);
    assert_eq!(state.hint(&content), Some(Action::Use(Tool::Look)));
    state.act(&content, &Action::Use(Tool::Look));
    assert_eq!(state.hint(&content), None);
    state.act(&content, &Action::ShowMe);
    state.act(&content, &Action::Look(1));
    assert_eq!(state.hint(&content), Some(Action::Look(5)), "still shown");
}

#[test]
fn the_wise_way_leads_through_all_levels() {
    let content = sound();
    for seed in 0..8 {
        let mut state = begin(&content, seed);
        let mut solved = 0;
        while let Some(action) = state.wise(&content) {
            let outcome = state.act(&content, &action);
            assert!(!matches!(outcome.feel(), Feel::Again | Feel::Nothing));
            solved += usize::from(outcome == Outcome::Solved(vec![]));
            assert!(solved < 10);
        }
        assert!(state.finished() && state.misconceptions().is_empty());
        assert_eq!(solved, 4);
    }
}

fn any_action() -> impl Strategy<Value = Action> {
    prop_oneof![
        4 => prop::sample::select(Tool::ALL.to_vec()).prop_map(Action::Use),
        4 => prop::sample::select(Side::ALL.to_vec()).prop_map(Action::Pin),
        3 => (0u8..=10).prop_map(Action::Look),
        2 => Just(Action::Judge),
        2 => prop::sample::select(Verdict::ALL.to_vec()).prop_map(Action::Say),
        1 => Just(Action::PutDown),
        3 => Just(Action::ReadOn),
        1 => Just(Action::ShowMe),
    ]
}

proptest! {
    #[test]
    fn every_state_can_be_finished(seed: u64, actions in prop::collection::vec(any_action(), 0..120)) {
        let content = sound();
        let mut state = replayed(
            || begin(&content, seed),
            &actions,
            |state, action| state.act(&content, action),
            &Outcome::Nothing,
            |_, _| Ok(()),
        )?;
        let mut left = 80;
        while let Some(action) = state.wise(&content) {
            let feel = state.act(&content, &action).feel();
            prop_assert!(feel != Feel::Nothing && feel != Feel::Again);
            left -= 1;
            prop_assert!(left > 0);
        }
        prop_assert!(state.finished());
    }

    #[test]
    fn nobody_solves_a_case_without_what_decides_it(seed: u64, actions in prop::collection::vec(any_action(), 0..200)) {
        let content = sound();
        let mut state = begin(&content, seed);
        for action in &actions {
            let before = state.clone();
            if let Outcome::Solved(_) = state.act(&content, action) {
                let claim = before.claim(&content).expect("a claim");
                prop_assert_eq!(action, &Action::Say(claim.verdict));
                let deciding = claim.findings.iter().filter(|it| it.decides.is_some());
                let pinned: Vec<_> = deciding.filter_map(|it| before.pinned(it.tool)).collect();
                prop_assert!(!pinned.is_empty());
                prop_assert!(pinned.iter().all(|side| *side == claim.verdict.side()));
            }
        }
    }

    #[test]
    fn content_that_was_never_checked_does_not_panic(seed: u64, actions in prop::collection::vec(any_action(), 0..40)) {
        let mut content = sound();
        content.claims.truncate(1);
        content.claims[0].findings.truncate(2);
        content.claims[0].misses.clear();
        for levels in [content.levels.clone(), vec![]] {
            content.levels = levels;
            let mut state = begin(&content, seed);
            for action in &actions {
                state.act(&content, action);
            }
        }
    }
}
