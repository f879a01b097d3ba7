//! How it plays.

use super::*;

#[test]
fn each_picture_more_takes_the_machine_twelve_times_as_long() {
    let grows = [
        ("cat", Span::Minutes),
        ("cat sun", Span::Hours),
        ("cat sun hat", Span::Hours),
        ("cat sun hat bee", Span::Days),
        ("cat sun hat bee fish", Span::Months),
        ("cat sun hat bee fish moon", Span::Years),
        ("cat sun hat bee fish moon ball", Span::Years),
        ("cat sun hat bee fish moon ball drum", Span::Centuries),
        ("cat sun hat bee fish moon ball drum sock", Span::Pyramids),
    ];
    for (words, span) in grows {
        assert_eq!(needs(0, words, &[]), (span, Trick::Short), "{words}");
    }
    // By hand: 12^4 tries at 100 an hour are 207 hours.
    let content = sound();
    let machine = &content.machines[0];
    let four = strength(&content, machine, &[], &[0, 2, 4, 6]);
    let hours = 10f64.powf(four.log10_seconds(machine)) / 3600.0;
    assert!((hours - 207.36).abs() < 0.01, "{hours}");
}

#[test]
fn what_the_machine_knows_makes_long_keys_fall() {
    let known = [
        ("sock sock sock sock sock sock sock sock", Trick::Same),
        ("sock bee sock bee sock bee sock bee", Trick::Same),
        ("cat ball sun fish tree drum moon boat", Trick::Row),
        ("sock pear bee hat boat moon drum", Trick::Row),
        ("moon sun tree moon sun tree", Trick::Row),
        ("cat ball ball cat ball cat", Trick::Note),
    ];
    for (words, by) in known {
        let (span, found) = needs(1, words, &[]);
        assert!(span < Span::Years, "{words}: {span:?}");
        let expected = if words.starts_with("moon sun tree") {
            Trick::Same
        } else {
            by
        };
        assert_eq!(found, expected, "{words}");
        assert!(needs(0, words, &[]).0 >= Span::Years, "the twin: {words}");
    }
    let old = "drum cat pear moon sock bee fish";
    assert_eq!(needs(1, old, &[]).0, Span::Years, "the twin");
    assert_eq!(needs(1, old, &[old]), (Span::Seconds, Trick::Reuse));
    let longer = format!("{old} hat");
    assert_eq!(needs(1, &longer, &[old]).1, Trick::Reuse);
    assert!(
        needs(1, &longer, &[old]).0 < Span::Days,
        "one more is not enough"
    );
}

#[test]
fn twelve_arms_eat_one_picture() {
    let six = "drum cat pear moon sock bee";
    let seven = "drum cat pear moon sock bee fish";
    assert_eq!(needs(1, six, &[]).0, Span::Years);
    assert!(needs(2, six, &[]).0 < Span::Years);
    assert_eq!(needs(2, seven, &[]).0, Span::Years);
}

#[test]
fn spans_begin_where_they_say() {
    for span in Span::ALL {
        assert_eq!(Span::of(span.begins().log10() + 1e-9), span);
    }
    assert_eq!(Span::of(-20.0), Span::Seconds);
    assert_eq!(Span::of(300.0), Span::Pyramids);
}

#[test]
fn a_key_is_built_tried_kept_and_asked_for() {
    let content = sound();
    let mut state = begin(&content, 1);
    assert_eq!(
        state.act(&content, &Action::Try),
        Outcome::Nothing,
        "no key yet"
    );
    assert_eq!(
        state.act(&content, &Action::Put("dog".into())),
        Outcome::Nothing
    );
    assert_eq!(
        state.act(&content, &Action::Put("sun".into())),
        Outcome::Built
    );
    assert_eq!(state.act(&content, &Action::Try), Outcome::Trying);
    assert_eq!(
        state.tries(&content).last().map(Vec::as_slice),
        Some([2].as_slice())
    );
    assert_eq!(
        state.act(&content, &Action::Stop),
        Outcome::Built,
        "one may think again"
    );
    assert!(state.misconceptions().is_empty());
    build(&mut state, &content);
    assert_eq!(state.key().len(), 4);
    assert_ne!(
        state.tries(&content).last().map(Vec::as_slice),
        Some(state.key())
    );
    assert_eq!(
        state.act(&content, &Action::Continue),
        Outcome::Held(Span::Days)
    );
    assert_eq!(state.act(&content, &Action::Continue), Outcome::Asked);
    let kept = Outcome::Answered(Answer::Keep);
    assert_eq!(state.act(&content, &Action::Answer(Answer::Keep)), kept);
    assert_eq!(state.act(&content, &Action::Continue), Outcome::LevelUp(1));
}

#[test]
fn a_key_that_falls_stays_in_hand_and_two_falls_bring_the_demonstration() {
    let content = sound();
    let mut state = begin(&content, 2);
    let short = |show_me| Outcome::Fell {
        span: Span::Minutes,
        by: Trick::Short,
        show_me,
    };
    state.act(&content, &Action::Put("cat".into()));
    state.act(&content, &Action::Try);
    assert_eq!(state.act(&content, &Action::Continue), short(false));
    assert_eq!(state.act(&content, &Action::Continue), Outcome::Built);
    assert_eq!(state.key(), [0], "to be made longer");
    state.act(&content, &Action::Try);
    assert_eq!(state.act(&content, &Action::Continue), short(true));
    assert_eq!(state.act(&content, &Action::Continue), Outcome::Shown);
    assert!(state.span(&content) >= Some(Span::Days));
    assert_eq!(state.act(&content, &Action::Continue), Outcome::NextLock);
    assert_eq!(
        state.progress(&content),
        (0, 1),
        "it comes again, for one’s own doing"
    );
    let wrong: Vec<_> = state.misconceptions();
    assert_eq!(wrong, ["short-will-do".into(), "short-will-do".into()]);
}

#[test]
fn what_sango_shows_holds_against_cleverer_machines_too() {
    let content = sound();
    for seed in 0..40 {
        let mut state = begin(&content, seed);
        build(&mut state, &content);
        // The first machine knows no trick; yet nothing stands there twice, and nothing that anybody could find out.
        let mut parts = state.key().to_vec();
        assert!(
            !parts.iter().any(|part| content.note.contains(part)),
            "{parts:?}"
        );
        assert_eq!(
            found_by(&content, &content.machines[1], &[], &parts),
            Trick::Short
        );
        parts.sort_unstable();
        parts.dedup();
        assert_eq!(parts.len(), state.key().len(), "{:?}", state.key());
    }
}

#[test]
fn a_key_given_away_is_spent() {
    let content = sound();
    let mut state = begin(&content, 3);
    build(&mut state, &content);
    let given = state.key().to_vec();
    state.act(&content, &Action::Continue);
    state.act(&content, &Action::Continue);
    let outcome = state.act(&content, &Action::Answer(Answer::Hand));
    assert!(matches!(outcome, Outcome::Wronged { show_me: false, .. }));
    assert_eq!(state.act(&content, &Action::Continue), Outcome::Anew);
    assert!(state.key().is_empty());
    build(&mut state, &content);
    state.act(&content, &Action::Continue);
    state.act(&content, &Action::Continue);
    state.act(&content, &Action::Answer(Answer::Keep));
    assert_eq!(state.act(&content, &Action::Continue), Outcome::LevelUp(1));
    // Where the machine knows old keys, they lie ready, and fall first.
    let at = state.ring(&content).iter().position(|old| *old == given);
    state.act(&content, &Action::Old(at.expect("on the ring")));
    assert_eq!(state.key(), given);
    state.act(&content, &Action::Try);
    let outcome = state.act(&content, &Action::Continue);
    assert!(
        matches!(
            outcome,
            Outcome::Fell {
                by: Trick::Reuse,
                ..
            }
        ),
        "{outcome:?}"
    );
}

#[test]
fn a_key_hidden_from_who_looks_after_you_is_asked_for_again() {
    let content = sound();
    let mut state = (0..)
        .map(|seed| {
            let mut state = begin(&content, seed);
            while state.level() == 0 {
                let wise = state.wise(&content).expect("a way on");
                state.act(&content, &wise);
            }
            state
        })
        .find(|state| {
            state
                .lock(&content)
                .is_some_and(|lock| lock.id.0 == "tablet")
        })
        .expect("a seed");
    build(&mut state, &content);
    state.act(&content, &Action::Continue);
    state.act(&content, &Action::Continue);
    let before = state.key().to_vec();
    let outcome = state.act(&content, &Action::Answer(Answer::Keep));
    assert_eq!(outcome.feel(), Feel::Again);
    assert_eq!(state.act(&content, &Action::Continue), Outcome::Asked);
    assert_eq!(state.key(), before);
    let handed = Outcome::Answered(Answer::Hand);
    assert_eq!(state.act(&content, &Action::Answer(Answer::Hand)), handed);
}
