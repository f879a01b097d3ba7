//! What is wrong with the data is told at its place, and what the data needs is known.

use super::*;

#[test]
fn each_fault_is_named_at_its_id() {
    assert_eq!(faults(&[]), []);
    let cases = [
        (
            "sign: \"trick-shouter\"",
            "sign: \"x\", miss: \"y\"",
            Some("button"),
            "“button” is both a sign and harmless",
        ),
        (
            ", sign: \"trick-shouter\"",
            "",
            Some("button"),
            "“button” is neither a sign nor harmless",
        ),
        (
            "(320, 10, 60, 60)",
            "(350, 10, 60, 60)",
            Some("cross"),
            "“cross” lies outside of its page",
        ),
        (
            "(320, 10, 60, 60)",
            "(320, 250, 60, 60)",
            Some("cross"),
            "“cross” lies outside of its page",
        ),
        (
            "(320, 10, 60, 60)",
            "(320, 10, 60, 30)",
            Some("cross"),
            "“cross” is too small for a finger",
        ),
        (
            "(320, 10, 60, 60)",
            "(40, 30, 60, 60)",
            Some("cross"),
            "“cross” lies over “clock”",
        ),
        (
            "miss: \"all-bad\"",
            "sign: \"trick\"",
            Some("loud"),
            "everything on “loud” is a sign",
        ),
        (
            "id: \"clock\"",
            "id: \"button\"",
            Some("button"),
            "the place “button” is there twice",
        ),
        (
            "id: \"garden\"",
            "id: \"loud\"",
            Some("loud"),
            "the page “loud” is there twice",
        ),
        (
            "id: \"garden\"",
            "id: \"goal\"",
            Some("goal"),
            "two parts of this activity would share the text “…-goal”",
        ),
        (
            "(do: \"ask\"), (do: \"play\"",
            "(do: \"play\"",
            Some("loud"),
            "“loud” does not say what “ask” leads to",
        ),
        (
            "(do: \"ask\"), (do: \"play\"",
            "(do: \"ask\"), (do: \"ask\"), (do: \"play\"",
            Some("ask"),
            "“loud” says twice what “ask” leads to",
        ),
        (
            "(do: \"ask\")",
            "(do: \"shout\")",
            Some("shout"),
            "“shout” is no deed here",
        ),
        (
            "(do: \"ask\")",
            "(do: \"ask\", miss: \"telling-costs-me\")",
            Some("ask"),
            "to ask or tell somebody is called a miss on “loud”",
        ),
        (
            "right: true",
            "right: true, miss: \"x\"",
            Some("close"),
            "“close” is both right and a miss on “loud”",
        ),
        (
            "(do: \"close\", right: true)",
            "(do: \"close\")",
            Some("loud"),
            "no deed ends “loud” well",
        ),
        (
            "tell: \"ask\"",
            "tell: \"call\"",
            Some("call"),
            "“call” is no deed here",
        ),
        ("(400, 300)", "(0, 300)", None, "the pages have no size"),
        (
            "\"trick-hurry\"",
            "\"Trick\"",
            Some("Trick"),
            "“Trick” cannot be the id of a picture",
        ),
        (
            "\"colour-is-trick\"",
            "\"\"",
            Some(""),
            "“” cannot be the id of a misconception",
        ),
        (
            "[\"garden\"]",
            "[\"yard\"]",
            Some("yard"),
            "level 2 speaks of “yard”, which is no page here",
        ),
        (
            "goal: 2",
            "goal: 3",
            Some("loud"),
            "the goal 3 of level 3 cannot be reached with 2 pages",
        ),
    ];
    for (from, to, at, what) in cases {
        let found = faults(&[(from, to)]);
        let wanted = (at.map(str::to_owned), what.to_owned());
        assert!(found.contains(&wanted), "{from} -> {to}: {found:?}");
    }
}

#[test]
fn needs_name_texts_pictures_and_misconceptions() {
    let raw = raw(SOUND);
    let needs = raw.needs("ad-look").into_iter();
    let wants: Vec<_> = needs.map(|need| need.want).collect();
    for text in [
        "ad-look-goal",
        "ad-look-do-ask",
        "ad-look-loud",
        "ad-look-loud-button",
        "ad-look-loud-button-name",
        "ad-look-loud-cross-why",
        "ad-look-garden-do-play",
    ] {
        assert!(wants.contains(&Want::Text(text.to_owned())), "{text}");
    }
    for art in ["page-loud", "trick-hurry", "deed-close"] {
        assert!(wants.contains(&Want::Art(art.to_owned())), "{art}");
    }
    assert!(wants.contains(&Want::Misconception("colour-is-trick".to_owned())));
}
