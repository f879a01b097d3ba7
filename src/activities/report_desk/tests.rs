//! Tests of the report desk: faults by hand, the rule of knowing by hand, and properties over any actions.

use super::*;
use crate::activities::{ActivityRaw, Setting, Want};
use crate::ids::Harm;
use crate::source::Source;
use proptest::prelude::*;

const SOUND: &str = r#"ReportDesk(
    app: "app-snapboard",
    harm: harmful_content,
    posts: [(id: "cat", who: "mei", art: "prop-cat", harmful: false), (id: "donkey", who: "turbo", art: "prop-photo", harmful: true)],
    reasons: [(id: "advert", right: false), (id: "unkind", right: true), (id: "mean", right: true)],
    adults: ["teacher", "home"],
)"#;

fn raw(text: &str) -> Raw<'_> {
    match Source::new("x.ron", text).read::<ActivityRaw>() {
        Ok(ActivityRaw::ReportDesk(raw)) => raw,
        other => panic!("{other:?}"),
    }
}

fn sound() -> Content {
    raw(SOUND).check().expect("sound")
}

const HELPLINE: Setting = Setting {
    seed: 1,
    helpline: true,
};

fn play(actions: &[Action]) -> State {
    let content = sound();
    let mut state = State::start(&content, HELPLINE);
    for action in actions {
        assert_ne!(state.act(&content, action), Outcome::Nothing, "{action:?}");
    }
    state
}

fn open() -> Action {
    Action::Open("donkey".into())
}

#[test]
fn each_fault_is_named_at_its_id() {
    let cases = [
        (
            "harmful: true",
            "harmful: false",
            Some("cat"),
            "no post is harmful: there is nothing to report",
        ),
        (
            "harmful: false",
            "harmful: true",
            Some("cat"),
            "every post is harmful: there is nothing to tell apart",
        ),
        (
            "who: \"mei\"",
            "who: \"turbo\"",
            Some("turbo"),
            "the account of a harmful post also wrote this one",
        ),
        (
            r#"adults: ["teacher", "home"]"#,
            r#"adults: [(id: "teacher", hears: again), (id: "home", hears: never)]"#,
            Some("teacher"),
            "no adult hears at once",
        ),
        (
            r#"["teacher""#,
            r#"[(id: "teacher", art: "Teacher")"#,
            Some("Teacher"),
            "“Teacher” cannot be the id of a picture",
        ),
        (
            "(id: \"unkind\", right: true), (id: \"mean\", right: true)",
            "",
            Some("advert"),
            "no reason is right",
        ),
        (
            "(id: \"advert\", right: false), ",
            "",
            Some("unkind"),
            "every reason is right",
        ),
        (
            "\"teacher\", ",
            "",
            Some("home"),
            "there are too few adults to tell",
        ),
        (
            "\"teacher\", ",
            "\"home\", ",
            Some("home"),
            "the adult “home” is there twice",
        ),
        (
            "id: \"cat\"",
            "id: \"goal\"",
            Some("goal"),
            "two parts of this activity would share the text “…-goal”",
        ),
        (
            "\"app-snapboard\"",
            "\"\"",
            Some(""),
            "“” cannot be the id of a picture",
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
fn needs_name_texts_and_pictures() {
    let raw = raw(SOUND);
    let wants: Vec<_> = raw
        .needs("task-navigators")
        .into_iter()
        .map(|need| need.want)
        .collect();
    let texts = ["goal", "cat", "cat-who", "reason-mean", "adult-home"];
    for text in texts {
        assert!(
            wants.contains(&Want::Text(format!("task-navigators-{text}"))),
            "{text}"
        );
    }
    assert!(wants.contains(&Want::Art("app-snapboard".to_owned())));
}

#[test]
fn a_report_is_sent_with_the_last_reason() {
    let state = play(&[
        open(),
        Action::KeepProof,
        Action::Block,
        Action::Report,
        Action::Reason("unkind".into()),
        Action::Report,
        Action::Reason("advert".into()),
        Action::Back,
        Action::Tell("home".into()),
        Action::Tell("teacher".into()),
        Action::CallHelpline,
        Action::Done,
    ]);
    let result = TaskResult {
        reported: true,
        right_reason: false,
        told: Some("home".into()),
        helpline: true,
        kept_proof: true,
        blocked: true,
        forwarded: false,
        replied: false,
    };
    assert_eq!(state.result(), &result);
    let text = serde_json::to_string(&result).expect("writes");
    assert_eq!(
        serde_json::from_str::<TaskResult>(&text).expect("reads"),
        result
    );
}

#[test]
fn what_is_done_to_a_harmless_post_counts_for_nothing() {
    let cat = Action::Open("cat".into());
    let state = play(&[
        cat,
        Action::KeepProof,
        Action::Block,
        Action::Reply,
        Action::Forward,
        Action::Report,
    ]);
    assert_eq!(state.place(), &Place::Reasons("cat".into()));
    let content = sound();
    let mut state = state;
    state.act(&content, &Action::Reason("unkind".into()));
    assert_eq!(state.result(), &TaskResult::default());
}

#[test]
fn who_blocks_first_can_still_report() {
    let state = play(&[
        open(),
        Action::Block,
        Action::Back,
        open(),
        Action::Report,
        Action::Reason("mean".into()),
    ]);
    assert!(state.result().blocked && state.result().reported && state.result().right_reason);
}

#[test]
fn there_is_no_helpline_without_a_number() {
    let content = sound();
    let mut state = State::start(
        &content,
        Setting {
            seed: 1,
            helpline: false,
        },
    );
    assert_eq!(state.act(&content, &Action::CallHelpline), Outcome::Nothing);
    assert!(!state.result().helpline && !state.helpline());
}

/// INDICATORS, "knows how to report", clause by clause.
#[test]
fn knowing_how_to_report() {
    let content = sound();
    let app: Routes = [(Harm::HarmfulContent, Channel::App)].into_iter().collect();
    let line: Routes = [(Harm::HarmfulContent, Channel::Helpline)]
        .into_iter()
        .collect();
    let elsewhere: Routes = [
        (Harm::IllegalContent, Channel::Helpline),
        (Harm::IllegalContent, Channel::App),
    ]
    .into_iter()
    .collect();
    let none = Routes::default();
    let told = TaskResult {
        told: Some("home".into()),
        ..TaskResult::default()
    };
    let called = TaskResult {
        helpline: true,
        ..TaskResult::default()
    };
    let reported = TaskResult {
        reported: true,
        right_reason: true,
        ..TaskResult::default()
    };
    let astray = TaskResult {
        reported: true,
        ..TaskResult::default()
    };

    assert!(
        knows_at(&told, &content, &none),
        "a trusted adult is always valid"
    );
    assert!(
        knows_at(&called, &content, &line)
            && !knows_at(&called, &content, &none)
            && !knows_at(&called, &content, &elsewhere)
    );
    assert!(
        knows_at(&reported, &content, &app)
            && !knows_at(&reported, &content, &none)
            && !knows_at(&reported, &content, &elsewhere)
    );
    assert!(
        !knows_at(&astray, &content, &app),
        "with a wrong reason the report goes astray"
    );
    assert!(!knows_at(&TaskResult::default(), &content, &app));
    let only_proof = TaskResult {
        kept_proof: true,
        blocked: true,
        ..TaskResult::default()
    };
    assert!(
        !knows_at(&only_proof, &content, &app),
        "proof and block alone reach nobody"
    );

    let forwarded = TaskResult {
        forwarded: true,
        replied: true,
        ..told.clone()
    };
    let proved = TaskResult {
        kept_proof: true,
        ..told.clone()
    };
    assert!(knows_at(&forwarded, &content, &none) && knows_at(&proved, &content, &none));
    let image = Content {
        sexual_image: true,
        ..content
    };
    assert!(
        !knows_at(&forwarded, &image, &none),
        "a sexual image is never forwarded"
    );
    assert!(!knows_at(&proved, &image, &none), "nor copied");
    assert!(knows_at(&told, &image, &none));
}

fn knows_at(result: &TaskResult, content: &Content, routes: &Routes) -> bool {
    knows(result, content.harm, content.sexual_image, routes)
}

#[test]
fn only_verified_national_channels_make_a_national_route() {
    let routes = |channel| {
        [(Harm::IllegalContent, channel)]
            .into_iter()
            .collect::<Routes>()
    };
    assert!(!Routes::default().national() && !routes(Channel::App).national());
    assert!(routes(Channel::Police).national() && !routes(Channel::Police).helpline());
    assert!(routes(Channel::Helpline).helpline());
}

fn any_action() -> impl Strategy<Value = Action> {
    let post = prop::sample::select(vec!["cat", "donkey", "nobody"]);
    let reason = prop::sample::select(vec!["advert", "unkind", "nothing"]);
    let adult = prop::sample::select(vec!["teacher", "home", "stranger"]);
    prop_oneof![
        post.prop_map(|id| Action::Open(id.into())),
        reason.prop_map(|id| Action::Reason(id.into())),
        adult.prop_map(|id| Action::Tell(id.into())),
        prop::sample::select(vec![
            Action::KeepProof,
            Action::Block,
            Action::Report,
            Action::Report,
            Action::CallHelpline
        ]),
        prop::sample::select(vec![Action::Reply, Action::Forward, Action::Back]),
        Just(Action::Done),
    ]
}

/// The sound desk with these adults.
fn with_adults(adults: &str) -> String {
    SOUND.replace(
        r#"adults: ["teacher", "home"]"#,
        &format!("adults: [{adults}]"),
    )
}

#[test]
fn pictures_are_asked_for_and_may_be_left_out_where_children_read() {
    let text = with_adults(r#""teacher", (id: "home", art: "adult-home")"#).replace(
        r#"(id: "unkind", right: true)"#,
        r#"(id: "unkind", right: true, art: "reason-sad")"#,
    );
    let needs = raw(&text).needs("l-desk");
    let asks = |at: &str, want: &Want| needs.iter().any(|it| it.at == Some(at) && it.want == *want);
    for art in ["adult-home", "reason-sad"] {
        assert!(asks(art, &Want::Art(art.to_owned())), "{art}");
    }
    for (id, is_wanted) in [
        ("teacher", true),
        ("home", false),
        ("advert", true),
        ("unkind", false),
    ] {
        assert_eq!(asks(id, &Want::Choosable), is_wanted, "{id}");
    }
    let content = raw(&text).check().expect("sound");
    assert_eq!(content.adults[1].art.as_deref(), Some("adult-home"));
    assert!(!content.is_pictured());
}

#[test]
fn an_adult_is_read_in_either_form_and_in_no_other() {
    for bad in [
        "7",
        r#"(id: "home", ears: 2)"#,
        r#"(art: "adult-home")"#,
        r#"(id: "home", hears: sometimes)"#,
    ] {
        let text = with_adults(&format!(r#""teacher", {bad}"#));
        let problem = Source::new("x.ron", &text)
            .read::<ActivityRaw>()
            .expect_err(bad);
        assert_eq!(problem.line, 6, "{bad}: {problem}");
    }
}

#[test]
fn whoever_does_not_hear_is_told_again_or_another_is() {
    let text = with_adults(r#"(id: "busy", hears: again), (id: "problem", hears: never), "home""#);
    let content = raw(&text).check().expect("sound");
    let wants = raw(&text).needs("l-desk");
    let wants: Vec<_> = wants.into_iter().map(|it| it.want).collect();
    for (adult, wanted) in [("busy", true), ("problem", true), ("home", false)] {
        let unheard = Want::Text(format!("l-desk-adult-{adult}-unheard"));
        assert_eq!(wants.contains(&unheard), wanted, "{adult}");
    }
    let tell = |state: &mut State, adult: &str| state.act(&content, &Action::Tell(adult.into()));
    let mut state = State::start(&content, HELPLINE);
    assert_eq!(tell(&mut state, "busy"), Outcome::Unheard("busy".into()));
    assert_eq!(state.result().told, None);
    assert_eq!(tell(&mut state, "busy"), Outcome::Told("busy".into()));
    assert_eq!(state.result().told, Some("busy".into()));
    let mut state = State::start(&content, HELPLINE);
    for _ in 0..3 {
        assert_eq!(
            tell(&mut state, "problem"),
            Outcome::Unheard("problem".into())
        );
    }
    assert_eq!(state.result().told, None);
    assert_eq!(tell(&mut state, "home"), Outcome::Told("home".into()));
    assert_eq!(state.result().told, Some("home".into()));
}

proptest! {
    #[test]
    fn any_actions_are_borne_and_replayed(seed: u64, helpline: bool, actions in prop::collection::vec(any_action(), 0..40)) {
        let content = sound();
        let setting = Setting { seed, helpline };
        let (mut state, mut again) = (State::start(&content, setting), State::start(&content, setting));
        for action in &actions {
            let before = state.clone();
            let outcome = state.act(&content, action);
            prop_assert_eq!(&outcome, &again.act(&content, action));
            if outcome == Outcome::Nothing {
                prop_assert_eq!(&state, &before);
            }
        }
        prop_assert_eq!(&state, &again);
        prop_assert!(!state.result().right_reason || state.result().reported);
        // From everywhere one can report, tell and end.
        if !state.finished() {
            for action in [Action::Back, Action::Back, open(), Action::Report, Action::Reason("mean".into()), Action::Tell("home".into()), Action::Done] {
                state.act(&content, &action);
            }
            prop_assert!(state.finished() && state.result().right_reason && state.result().told.is_some());
        }
    }

    #[test]
    fn leaving_out_block_or_proof_never_fails(reported: bool, right_reason: bool, helpline: bool, told: bool, forwarded: bool, image: bool) {
        let content = Content { sexual_image: image, ..sound() };
        let routes: Routes = [(Harm::HarmfulContent, Channel::App), (Harm::HarmfulContent, Channel::Helpline)].into_iter().collect();
        let told = told.then(|| "home".into());
        let with = TaskResult { reported, right_reason, told, helpline, forwarded, kept_proof: true, blocked: true, replied: false };
        let without = TaskResult { kept_proof: false, blocked: false, ..with.clone() };
        prop_assert!(!knows_at(&with, &content, &routes) || knows_at(&without, &content, &routes));
    }
}
