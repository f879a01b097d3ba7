//! What is wrong with the data is told at its place, and what the data needs is known.

use super::*;

#[test]
fn each_fault_is_named_at_its_id() {
    let cases = [
        (
            "(of: \"screen\", by: 1)",
            "(of: \"screens\", by: 1)",
            "screens",
            "“screens” is no meter here",
        ),
        (
            "\"nap\"],\n            rules: [\n                AtLeast(meter: \"sleep\", of: 1, otherwise: \"whale\"),\n                AtLeast",
            "\"naps\"],\n            rules: [\n                AtLeast(meter: \"sleep\", of: 1, otherwise: \"whale\"),\n                AtLeast",
            "naps",
            "“naps” is no card here",
        ),
        (
            "otherwise: \"lonely\"",
            "otherwise: \"alone\"",
            "lonely",
            "nothing leads to the tomorrow “lonely”",
        ),
        (
            "otherwise: \"lonely\"",
            "otherwise: \"alone\"",
            "alone",
            "“alone” is no tomorrow here",
        ),
        (
            "what: \"rain\"",
            "what: \"snow\"",
            "snow",
            "“snow” is no surprise here",
        ),
        (
            ", drops: \"guest\"",
            "",
            "hop",
            "the surprise “hop” changes nothing",
        ),
        (
            "after: 2",
            "after: 3",
            "hop",
            "the surprise “hop” comes too early or too late into “wild”",
        ),
        (
            "(at: afternoon), (at: evening), ",
            "(at: evening), (at: afternoon), ",
            "half",
            "the hours of the day “half” do not go on",
        ),
        (
            "(at: afternoon), (at: evening), ",
            "",
            "half",
            "the day “half” has 1 slots, 1 of them free",
        ),
        (
            "at: [bedtime], otherwise: \"disco\"",
            "at: [dawn], otherwise: \"disco\"",
            "disco",
            "a rule of the day “half” speaks of dawn, which it has not",
        ),
        (
            "(at: evening, has: \"soup\")",
            "(at: evening, has: \"nap\")",
            "nap",
            "the card “nap” is twice in the day “whole”",
        ),
        (
            "[\"tablet\", \"more\", \"ball\", \"story\", \"nap\"]",
            "[\"tablet\", \"story\", \"ball\"]",
            "half",
            "the day “half” has 3 cards",
        ),
        (
            "AtLeast(meter: \"sleep\", of: 1",
            "AtLeast(meter: \"sleep\", of: 9",
            "half",
            "the day “half” can end well in 0 ways only",
        ),
        (
            "AtMost(meter: \"screen\", of: 3",
            "AtMost(meter: \"screen\", of: 9",
            "snore",
            "no day “half” can lead to “snore” by this rule",
        ),
        (
            "\"screens-make-sleepy\"",
            "\"Screens\"",
            "Screens",
            "“Screens” cannot be the id of a misconception",
        ),
        (
            "(of: [\"half\"], goal: 1)",
            "(of: [\"half\"], goal: 2)",
            "half",
            "the goal 2 of level 1 cannot be reached with 1 days",
        ),
    ];
    for (from, to, at, what) in cases {
        let found = faults(from, to);
        assert!(
            found.contains(&(Some(at.to_owned()), what.to_owned())),
            "{from} -> {to}: {found:?}"
        );
    }
}

#[test]
fn needs_name_texts_pictures_and_misconceptions() {
    let raw = raw(SOUND);
    let wants: Vec<_> = raw
        .needs("rest-day")
        .into_iter()
        .map(|it| it.want)
        .collect();
    for text in [
        "goal",
        "who",
        "meter-sleep",
        "card-ball",
        "card-ball-joy",
        "card-more-sticks",
        "card-more-grows",
        "tomorrow-whale",
        "surprise-rain",
        "day-half",
        "day-half-good",
        "card-soup",
    ] {
        assert!(
            wants.contains(&Want::Text(format!("rest-day-{text}"))),
            "{text}"
        );
    }
    for text in ["card-soup-joy", "card-ball-grows", "card-ball-sticks"] {
        assert!(
            !wants.contains(&Want::Text(format!("rest-day-{text}"))),
            "{text}"
        );
    }
    assert!(wants.contains(&Want::Art("seal-tired".to_owned())));
    assert!(wants.contains(&Want::Misconception("sleep-can-wait".to_owned())));
}
