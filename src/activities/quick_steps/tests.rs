//! Tests of quick steps: faults by hand, play by hand, and properties over any actions.

use super::*;
use crate::activities::planted::{changed, told};
use crate::activities::replayed::replayed;
use crate::activities::{ActivityRaw, Feel, Setting, Want};
use crate::source::Source;
use proptest::prelude::*;

const SOUND: &str = r#"QuickSteps(
    deeds: [
        (id: "hand", art: "step-hand", hands: stop), (id: "shut", art: "step-shut", hands: close), (id: "turn", art: "step-turn", hands: turn),
        (id: "cloth", art: "step-cloth", hands: cover), (id: "peek", art: "step-peek", hands: stay),
        (id: "dad", art: "adult-dad", hands: tell), (id: "gran", art: "adult-gran", hands: tell),
    ],
    feelings: [(id: "scared", art: "feel-scared"), (id: "sad", art: "feel-sad")],
    rounds: [
        (id: "cloud", device: "device-tablet", scene: "scene-cloud", feeling: "scared",
            deeds: [(do: "turn"), (do: "cloth"), (do: "peek", miss: "look-again"), (do: "gran")],
            steps: [(id: "away", right: ["turn", "cloth"]), (id: "tell", right: ["gran"])]),
        (id: "pop", device: "device-tablet", scene: "scene-pop", feeling: "sad",
            deeds: [(do: "hand"), (do: "shut", scene: "scene-two"), (do: "turn"), (do: "peek", miss: "look-again", scene: "scene-big"), (do: "dad"), (do: "gran")],
            steps: [
                (id: "stop", right: ["hand"], also: [(do: "turn", miss: "hurry")]),
                (id: "away", right: ["turn"], also: [(do: "gran")]),
                (id: "tell", right: ["dad"], unheard: true),
                (id: "again", right: ["gran"]),
            ]),
    ],
    levels: [(of: ["cloud"], goal: 1), (of: ["pop"], goal: 1), (of: ["pop", "cloud"], goal: 2)],
)"#;

fn raw(text: &str) -> Raw<'_> {
    match Source::new("x.ron", text).read::<ActivityRaw>() {
        Ok(ActivityRaw::QuickSteps(raw)) => raw,
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

fn deed(id: &str) -> Action {
    Action::Do(id.into())
}

/// A play at the beginning of the round `pop`.
fn at_pop(content: &Content) -> State {
    let mut state = begin(content, 1);
    for action in [deed("turn"), deed("gran"), Action::Continue] {
        state.act(content, &action);
    }
    assert_eq!(state.round(content).expect("a round").id.as_ref(), "pop");
    state
}

/// What is wrong with the sound content after a change of its text.
fn faults(from: &str, to: &str) -> Vec<(Option<String>, String)> {
    told(raw(&changed(SOUND, &[(from, to)])).check())
}

#[test]
fn each_fault_is_named_at_its_id() {
    let cases = [
        (
            "(id: \"shut\",",
            "(id: \"turn\",",
            "turn",
            "the deed “turn” is there twice",
        ),
        (
            "(id: \"sad\",",
            "(id: \"scared\",",
            "scared",
            "the feeling “scared” is there twice",
        ),
        (
            "(id: \"pop\",",
            "(id: \"cloud\",",
            "cloud",
            "the round “cloud” is there twice",
        ),
        (
            "\"feel-sad\"",
            "\"Sad\"",
            "Sad",
            "“Sad” cannot be the id of a picture",
        ),
        (
            "feeling: \"sad\"",
            "feeling: \"mad\"",
            "mad",
            "“mad” is no feeling here",
        ),
        (
            "feeling: \"sad\"",
            "feeling: \"scared\"",
            "sad",
            "“sad” is felt in no round",
        ),
        (
            "(do: \"cloth\"), ",
            "(do: \"cloth\"), (do: \"fly\"), ",
            "fly",
            "“fly” is no deed here",
        ),
        (
            "(do: \"cloth\"), ",
            "(do: \"cloth\"), (do: \"turn\"), ",
            "turn",
            "the round “cloud” offers “turn” twice",
        ),
        (
            "(do: \"hand\"), ",
            "(do: \"hand\"), (do: \"cloth\"), ",
            "pop",
            "the round “pop” offers more than 6 deeds",
        ),
        ("[\"turn\", \"cloth\"]", "[\"turn\"]", "", ""),
        (
            "[\"turn\", \"cloth\"]",
            "[]",
            "away",
            "nothing is right at the step “away”",
        ),
        (
            "[\"turn\", \"cloth\"]",
            "[\"turn\", \"hand\"]",
            "hand",
            "the round “cloud” does not offer “hand”",
        ),
        (
            "[\"turn\", \"cloth\"]",
            "[\"turn\", \"turn\"]",
            "turn",
            "the step “away” speaks of “turn” twice",
        ),
        (
            "also: [(do: \"gran\")]",
            "also: [(do: \"hand\")]",
            "hand",
            "the step “away” speaks of “hand”, which is done by then",
        ),
        (
            "right: [\"turn\"], also",
            "right: [\"turn\"], unheard: true, also",
            "away",
            "nobody is told at the step “away”, who could not listen",
        ),
        (
            "also: [(do: \"gran\")]",
            "also: [(do: \"gran\", miss: \"telling-costs-me\")]",
            "gran",
            "to tell is called a miss",
        ),
        (
            "right: [\"gran\"])]),",
            "right: [\"gran\"], unheard: true)]),",
            "tell",
            "the round “cloud” ends without anybody who listens",
        ),
        (
            "(id: \"away\", right: [\"turn\", \"cloth\"]), ",
            "",
            "cloud",
            "the round “cloud” has fewer than two steps",
        ),
        (
            "(do: \"peek\", miss: \"look-again\"), (do: \"gran\")",
            "(do: \"peek\"), (do: \"gran\")",
            "cloud",
            "nothing can go wrong in the round “cloud”",
        ),
        (
            "\"hurry\"",
            "\"Hurry\"",
            "Hurry",
            "“Hurry” cannot be the id of a misconception",
        ),
        (
            "\"scene-two\"",
            "\"scene two\"",
            "scene two",
            "“scene two” cannot be the id of a picture",
        ),
        (
            "(id: \"away\", right: [\"turn\", \"cloth\"])",
            "(id: \"about\", right: [\"turn\", \"cloth\"])",
            "",
            "",
        ),
        (
            "goal: 2",
            "goal: 3",
            "pop",
            "the goal 3 of level 3 cannot be reached with 2 rounds",
        ),
    ];
    for (from, to, at, what) in cases {
        let found = faults(from, to);
        if what.is_empty() {
            assert_eq!(found, [], "{from} -> {to} is sound");
            continue;
        }
        assert!(
            found.contains(&(Some(at.to_owned()), what.to_owned())),
            "{from} -> {to}: {found:?}"
        );
    }
}

#[test]
fn a_deed_that_no_round_offers_is_found() {
    let found = faults("(do: \"hand\"), ", "");
    let what = (
        Some("hand".to_owned()),
        "“hand” can be done in no round".to_owned(),
    );
    assert!(found.contains(&what), "{found:?}");
}

#[test]
fn needs_name_texts_pictures_and_wrong_ideas() {
    let wants: Vec<_> = raw(SOUND)
        .needs("l-s")
        .into_iter()
        .map(|need| need.want)
        .collect();
    for text in [
        "goal",
        "do-turn",
        "feel-sad",
        "cloud-about",
        "cloud-away-cloth",
        "cloud-peek",
        "cloud-gran",
        "pop-stop-turn",
        "pop-shut",
    ] {
        let want = Want::Text(format!("l-s-{text}"));
        assert!(wants.contains(&want), "{text}");
    }
    // Nobody can hear these: at each step the deed is right, or spent, or the step has its own words.
    for text in ["cloud-turn", "cloud-cloth", "pop-hand"] {
        let want = Want::Text(format!("l-s-{text}"));
        assert!(!wants.contains(&want), "{text}");
    }
    for art in [
        "step-hand",
        "feel-sad",
        "device-tablet",
        "scene-two",
        "scene-big",
    ] {
        assert!(wants.contains(&Want::Art(art.to_owned())), "{art}");
    }
    for idea in ["look-again", "hurry"] {
        assert!(wants.contains(&Want::Misconception(idea.to_owned())));
    }
}

#[test]
fn a_miss_makes_the_feeling_grow_until_one_breathes() {
    let content = sound();
    let mut state = at_pop(&content);
    assert_eq!(state.feeling(), 2);
    let grew = Outcome::Grew("peek".into(), "look-again".into());
    assert_eq!(state.act(&content, &deed("peek")), grew);
    assert_eq!(
        (state.feeling(), state.scene(&content)),
        (3, Some("scene-big"))
    );
    assert_eq!(state.act(&content, &deed("hand")), Outcome::Nothing);
    assert_eq!(state.act(&content, &Action::Breathe), Outcome::BreathedIn);
    let calmed = Outcome::Calmed(false);
    assert_eq!(state.act(&content, &Action::Breathe), calmed);
    assert_eq!(
        (state.feeling(), state.scene(&content)),
        (2, Some("scene-pop"))
    );
    // The second miss in a row: Sango shows the way, and the child does it.
    state.act(&content, &deed("peek"));
    state.act(&content, &Action::Breathe);
    assert_eq!(state.act(&content, &Action::Breathe), Outcome::Calmed(true));
    assert_eq!(state.hint(&content), Some(&"hand".into()));
    let stepped = Outcome::Stepped("hand".into());
    assert_eq!(state.act(&content, &deed("hand")), stepped);
    assert_eq!((state.hint(&content), state.feeling()), (None, 1));
    assert_eq!(state.misconceptions().len(), 2);
}

#[test]
fn what_does_not_help_is_no_miss() {
    let content = sound();
    let mut state = at_pop(&content);
    let aside = Outcome::Aside("shut".into());
    assert_eq!(state.act(&content, &deed("shut")), aside);
    assert_eq!(state.scene(&content), Some("scene-two"));
    // Telling too early is no miss either.
    assert_eq!(state.act(&content, &deed("gran")).feel(), Feel::Step);
    assert_eq!(state.told().expect("told").step, None);
    assert!(state.done().is_empty() && state.misconceptions().is_empty());
    // What was tried stays on the screen, also after something worse.
    state.act(&content, &deed("peek"));
    assert_eq!(state.scene(&content), Some("scene-big"));
    state.act(&content, &Action::Breathe);
    state.act(&content, &Action::Breathe);
    assert_eq!(state.scene(&content), Some("scene-two"));
    // Done too early, and here that has a price of its own.
    assert_eq!(state.act(&content, &deed("turn")).feel(), Feel::Again);
}

#[test]
fn whoever_does_not_listen_is_followed_by_another() {
    let content = sound();
    let mut state = at_pop(&content);
    state.act(&content, &deed("hand"));
    state.act(&content, &deed("turn"));
    let unheard = Outcome::Unheard("dad".into());
    assert_eq!(state.act(&content, &deed("dad")), unheard);
    assert_eq!(state.phase(), Phase::Act);
    assert!(state.done().last().is_some_and(|done| done.unheard));
    assert_eq!(state.act(&content, &deed("dad")), Outcome::Nothing);
    let helped = Outcome::Helped("gran".into());
    assert_eq!(state.act(&content, &deed("gran")), helped);
    assert_eq!((state.phase(), state.feeling()), (Phase::Helped, 0));
}

#[test]
fn what_was_done_is_spent_and_so_is_its_like() {
    let content = sound();
    let mut state = begin(&content, 4);
    assert!(!state.is_spent(&content, &"turn".into()));
    state.act(&content, &deed("cloth"));
    for id in ["turn", "cloth"] {
        assert!(state.is_spent(&content, &id.into()));
        assert_eq!(state.act(&content, &deed(id)), Outcome::Nothing);
    }
    assert!(!state.is_spent(&content, &"peek".into()));
}

#[test]
fn what_is_asked_to_be_shown_is_shown_once() {
    let content = sound();
    let mut state = begin(&content, 4);
    assert_eq!(state.act(&content, &Action::ShowMe), Outcome::Shown);
    assert_eq!(state.act(&content, &Action::ShowMe), Outcome::Nothing);
    assert_eq!(state.hint(&content), Some(&"turn".into()));
}

#[test]
fn the_wise_way_leads_through_all_levels() {
    let content = sound();
    for seed in 0..8 {
        let mut state = begin(&content, seed);
        let mut helped = 0;
        while let Some(action) = state.wise(&content) {
            let outcome = state.act(&content, &action);
            assert_ne!(outcome.feel(), Feel::Again);
            helped += usize::from(matches!(outcome, Outcome::Helped(_)));
            assert!(helped < 10);
        }
        assert!(state.finished() && state.misconceptions().is_empty());
        assert_eq!(helped, 4);
    }
}

fn any_action() -> impl Strategy<Value = Action> {
    let deeds = [
        "hand", "shut", "turn", "cloth", "peek", "dad", "gran", "fly",
    ];
    prop_oneof![
        8 => prop::sample::select(deeds.to_vec()).prop_map(deed),
        3 => Just(Action::Breathe),
        3 => Just(Action::Continue),
        1 => Just(Action::ShowMe),
    ]
}

proptest! {
    #[test]
    fn every_state_can_be_finished(seed: u64, actions in prop::collection::vec(any_action(), 0..80)) {
        let content = sound();
        let mut state = replayed(
            || begin(&content, seed),
            &actions,
            |state, action| state.act(&content, action),
            &Outcome::Nothing,
            |state, _| {
                if let Some(foolish) = state.foolish(&content) {
                    let missed = state.clone().act(&content, &foolish);
                    prop_assert_eq!(missed.feel(), Feel::Again);
                }
                Ok(())
            },
        )?;
        let mut left = 60;
        while let Some(action) = state.wise(&content) {
            prop_assert!(state.act(&content, &action) != Outcome::Nothing);
            left -= 1;
            prop_assert!(left > 0);
        }
        prop_assert!(state.finished());
    }

    #[test]
    fn content_that_was_never_checked_does_not_panic(seed: u64, actions in prop::collection::vec(any_action(), 0..20)) {
        let mut content = sound();
        content.deeds.truncate(3);
        content.feelings.clear();
        for round in &mut content.rounds {
            round.steps.truncate(1);
        }
        content.rounds.truncate(1);
        let mut state = begin(&content, seed);
        for action in &actions {
            state.act(&content, action);
        }
    }
}
