//! Tests of the chat: faults by hand, play by hand, and properties over any sound talk and any actions.

use super::*;
use crate::activities::planted::{changed, told};
use crate::activities::replayed::replayed;
use crate::activities::{ActivityRaw, Feel, Setting, Want};
use crate::source::Source;
use proptest::prelude::*;

const SOUND: &str = r#"Chat(
    deeds: [keep, block, leave, tell],
    people: [(id: "nova", art: "chat-rocket"), (id: "lina", art: "chat-panda")],
    talks: [
        (id: "secret", with: "nova",
            deeds: [(do: keep, go: "kept"), (do: block, go: "blocked"), (do: leave, go: "blocked"), (do: tell, go: "told")],
            turns: [
                (id: "hello", from: "nova", go: "ask"),
                (id: "ask", from: "nova", art: "prop-photo", replies: [
                    (id: "yes", go: "oh", miss: "secrets-kept"), (id: "no", go: "please")]),
                (id: "oh", from: "sango", back: true),
                (id: "please", from: "nova", replies: [
                    (id: "fine", go: "oh", miss: "secrets-kept"), (id: "never", go: "please")],
                    deeds: [(do: keep, go: "kept"), (do: block, go: "blocked")]),
                (id: "kept", from: "sango", back: true),
                (id: "blocked", from: "sango", go: "told"),
                (id: "told", from: "sango", end: true),
            ]),
        (id: "friend", with: "lina",
            deeds: [(do: keep, go: "why"), (do: block, go: "sad", miss: "hide-everything"), (do: leave, go: "sad", miss: "hide-everything"), (do: tell, go: "why")],
            turns: [
                (id: "hey", from: "lina", replies: [(id: "hug", go: "yay"), (id: "joke", go: "yay")]),
                (id: "sad", from: "lina", back: true),
                (id: "why", from: "sango", back: true),
                (id: "yay", from: "lina", end: true),
            ]),
    ],
    levels: [(of: ["secret"], goal: 1), (of: ["friend"], goal: 1), (of: ["secret", "friend"], goal: 2)],
)"#;

fn raw(text: &str) -> Raw<'_> {
    match Source::new("x.ron", text).read::<ActivityRaw>() {
        Ok(ActivityRaw::Chat(raw)) => raw,
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

fn say(id: &str) -> Action {
    Action::Say(id.into())
}

/// What is wrong with the sound content after changes of its text.
fn faults(changes: &[(&str, &str)]) -> Vec<(Option<String>, String)> {
    told(raw(&changed(SOUND, changes)).check())
}

#[test]
fn each_fault_is_named_at_its_id() {
    let cases = [
        (
            "deeds: [keep, block, leave, tell],",
            "deeds: [keep, block, leave, tell, tell],",
            None,
            "a deed is listed twice",
        ),
        (
            "deeds: [keep, block, leave, tell],",
            "deeds: [keep, block, leave],",
            None,
            "nobody can be told",
        ),
        (
            "deeds: [keep, block, leave, tell],",
            "deeds: [block, leave, tell],",
            Some("kept"),
            "keep is no deed of this chat",
        ),
        (
            "id: \"lina\"",
            "id: \"nova\"",
            Some("nova"),
            "the person “nova” is there twice",
        ),
        (
            "id: \"friend\"",
            "id: \"secret\"",
            Some("secret"),
            "the talk “secret” is there twice",
        ),
        (
            "with: \"nova\"",
            "with: \"nobody\"",
            Some("nobody"),
            "“nobody” is nobody here",
        ),
        (
            "\"chat-panda\"",
            "\"Panda\"",
            Some("Panda"),
            "“Panda” cannot be the id of a picture",
        ),
        (
            "(do: keep, go: \"kept\"), ",
            "",
            Some("secret"),
            "the talk “secret” does not say what keep leads to",
        ),
        (
            "[(do: keep, go: \"kept\"), ",
            "[(do: keep, go: \"kept\"), (do: keep, go: \"kept\"), ",
            Some("kept"),
            "the talk “secret” says twice what keep leads to",
        ),
        (
            "(do: tell, go: \"told\")",
            "(do: tell, go: \"told\", miss: \"my-fault\")",
            Some("my-fault"),
            "to tell is called a miss",
        ),
        (
            "from: \"nova\", go: \"ask\"",
            "from: \"zoe\", go: \"ask\"",
            Some("zoe"),
            "“zoe” is nobody here",
        ),
        (
            "from: \"nova\", go: \"ask\"",
            "from: \"nova\"",
            Some("hello"),
            "the talk stops at “hello”",
        ),
        (
            "from: \"nova\", go: \"ask\"",
            "from: \"nova\", go: \"ask\", end: true",
            Some("hello"),
            "“hello” goes on in two ways",
        ),
        (
            "from: \"nova\", go: \"ask\"",
            "from: \"nova\", go: \"nowhere\"",
            Some("nowhere"),
            "“nowhere” is no turn of the talk “secret”",
        ),
        (
            "from: \"nova\", go: \"ask\"",
            "from: \"nova\", go: \"ask\", deeds: [(do: keep, go: \"kept\")]",
            Some("hello"),
            "nothing is asked at “hello”, and yet it has deeds",
        ),
        (
            ", (id: \"joke\", go: \"yay\")",
            "",
            Some("hey"),
            "there is no choice of replies at “hey”",
        ),
        (
            "(id: \"joke\", go: \"yay\")",
            "(id: \"hug\", go: \"yay\")",
            Some("hug"),
            "the reply “hug” is there twice",
        ),
        (
            "(id: \"joke\", go: \"yay\")",
            "(id: \"joke\", go: \"yay\", miss: \"A\")",
            Some("A"),
            "“A” cannot be the id of a misconception",
        ),
        (
            "id: \"sad\"",
            "id: \"hey\"",
            Some("hey"),
            "the turn “hey” is there twice",
        ),
        (
            "id: \"hey\"",
            "id: \"about\"",
            Some("about"),
            "two parts of this activity would share the text “…-friend-about”",
        ),
        (
            "go: \"please\")]),",
            "go: \"kept\")]),",
            Some("please"),
            "no way leads to “please”",
        ),
        (
            "goal: 2",
            "goal: 3",
            Some("secret"),
            "the goal 3 of level 3 cannot be reached with 2 talks",
        ),
        (
            "(of: [\"friend\"], goal: 1)",
            "(of: [\"sister\"], goal: 1)",
            Some("sister"),
            "level 2 speaks of “sister”, which is no talk here",
        ),
    ];
    for (from, to, at, what) in cases {
        let found = faults(&[(from, to)]);
        assert!(
            found.contains(&(at.map(str::to_owned), what.to_owned())),
            "{from} -> {to}: {found:?}"
        );
    }
}

#[test]
fn a_loop_without_exit_is_found() {
    let found = faults(&[
        (
            "(do: block, go: \"blocked\"), (do: leave, go: \"blocked\"), (do: tell, go: \"told\")",
            "(do: block, go: \"kept\"), (do: leave, go: \"kept\"), (do: tell, go: \"kept\")",
        ),
        (", (do: block, go: \"blocked\")]", "]"),
        ("(id: \"blocked\", from: \"sango\", go: \"told\"),", ""),
        ("(id: \"told\", from: \"sango\", end: true),", ""),
    ]);
    for turn in ["hello", "ask", "please"] {
        let what = format!("from “{turn}” no safe way leads to the end");
        assert!(found.contains(&(Some(turn.to_owned()), what)), "{found:?}");
    }
}

#[test]
fn a_talk_in_which_nothing_can_go_wrong_is_found() {
    let found = faults(&[
        (", miss: \"hide-everything\"", ""),
        (", miss: \"hide-everything\"", ""),
    ]);
    assert_eq!(
        found,
        [(
            Some("hey".to_owned()),
            "nothing can go wrong in this talk".to_owned()
        )]
    );
}

#[test]
fn a_chat_that_words_alone_win_is_found() {
    let found = faults(&[(
        "(id: \"never\", go: \"please\")",
        "(id: \"never\", go: \"told\")",
    )]);
    assert_eq!(
        found,
        [(
            Some("secret".to_owned()),
            "every talk can be ended by words alone".to_owned()
        )]
    );
}

#[test]
fn needs_name_texts_pictures_and_wrong_ideas() {
    let wants: Vec<_> = raw(SOUND)
        .needs("l-chat")
        .into_iter()
        .map(|need| need.want)
        .collect();
    for text in [
        "goal",
        "nova-name",
        "secret-about",
        "secret-ask",
        "secret-ask-yes",
        "friend-hey-hug",
    ] {
        assert!(
            wants.contains(&Want::Text(format!("l-chat-{text}"))),
            "{text}"
        );
    }
    for art in ["chat-rocket", "prop-photo"] {
        assert!(wants.contains(&Want::Art(art.to_owned())), "{art}");
    }
    for idea in ["secrets-kept", "hide-everything"] {
        assert!(
            wants.contains(&Want::Misconception(idea.to_owned())),
            "{idea}"
        );
    }
}

#[test]
fn sango_would_do_what_a_turn_names_first() {
    let content = sound();
    let hint = |talk: &str, turn: usize| match &content.talk(&talk.into()).expect("a talk").turns
        [turn]
        .next
    {
        Next::Ask { hint, .. } => hint.clone(),
        other => panic!("{other:?}"),
    };
    // "please" names keeping and blocking itself; keeping leads back and to no end.
    assert_eq!(hint("secret", 3), Hint::Do(Deed::Block));
    // "ask" names nothing: telling is the nearest end, and words come before the talk's deeds only where they lead on.
    assert_eq!(hint("secret", 1), Hint::Do(Deed::Tell));
    assert_eq!(hint("friend", 0), Hint::Say("hug".into()));
}

#[test]
fn a_miss_is_answered_and_wound_back() {
    let content = sound();
    let mut state = begin(&content, 1);
    assert_eq!(state.said(), [Said::Came(0)]);
    assert_eq!(state.act(&content, &Action::ReadOn), Outcome::Message);
    let asked = state.said().to_vec();
    assert_eq!(
        state.act(&content, &say("yes")),
        Outcome::Missed("secrets-kept".into())
    );
    assert_eq!(state.said().last(), Some(&Said::Came(2)));
    assert_eq!(state.hint(&content), None);
    assert_eq!(state.act(&content, &Action::ReadOn), Outcome::Back(false));
    assert_eq!(state.said(), asked);
    // The second miss in a row brings Sango's demonstration.
    state.act(&content, &say("yes"));
    assert_eq!(state.act(&content, &Action::ReadOn), Outcome::Back(true));
    assert_eq!(state.hint(&content), Some(&Hint::Do(Deed::Tell)));
    assert_eq!(state.act(&content, &Action::Do(Deed::Tell)), Outcome::Ended);
    assert_eq!(
        state.misconceptions(),
        ["secrets-kept".into(), "secrets-kept".into()]
    );
    // On the lowest level there is no lower one.
    assert_eq!(state.act(&content, &Action::ReadOn), Outcome::LevelUp(1));
}

#[test]
fn what_is_asked_to_be_shown_is_shown() {
    let content = sound();
    let mut state = begin(&content, 1);
    assert_eq!(
        state.act(&content, &Action::ShowMe),
        Outcome::Nothing,
        "nothing is asked yet"
    );
    state.act(&content, &Action::ReadOn);
    assert_eq!(state.act(&content, &Action::ShowMe), Outcome::Shown);
    assert!(state.hint(&content).is_some());
    assert_eq!(state.act(&content, &say("no")), Outcome::Safe);
    assert_eq!(state.hint(&content), None);
}

#[test]
fn the_wise_way_leads_through_all_levels() {
    let content = sound();
    for seed in 0..8 {
        let mut state = begin(&content, seed);
        let mut ends = 0;
        while let Some(action) = state.wise(&content) {
            let outcome = state.act(&content, &action);
            assert_ne!(outcome.feel(), Feel::Again);
            ends += usize::from(outcome == Outcome::Ended);
            assert!(ends < 10);
        }
        assert!(state.finished() && state.misconceptions().is_empty());
        assert_eq!(ends, 4);
    }
}

fn any_action() -> impl Strategy<Value = Action> {
    let replies = ["yes", "no", "fine", "never", "hug", "joke", "nothing"];
    prop_oneof![
        4 => Just(Action::ReadOn),
        4 => prop::sample::select(replies.to_vec()).prop_map(say),
        3 => prop::sample::select(vec![Deed::Keep, Deed::Block, Deed::Leave, Deed::Tell]).prop_map(Action::Do),
        1 => Just(Action::ShowMe),
    ]
}

proptest! {
    #[test]
    fn every_state_can_be_finished(seed: u64, actions in prop::collection::vec(any_action(), 0..80)) {
        let content = sound();
        prop_assert!(check::is_whole(&content));
        let mut state = replayed(
            || begin(&content, seed),
            &actions,
            |state, action| state.act(&content, action),
            &Outcome::Nothing,
            |_, _| Ok(()),
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
        content.talks.truncate(1);
        if let Some(talk) = content.talks.first_mut() {
            talk.turns.truncate(2);
        }
        let mut state = begin(&content, seed);
        for action in &actions {
            state.act(&content, action);
        }
    }
}
