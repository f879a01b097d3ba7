//! What is wrong with the data is told at its place, and what the data needs is known.

use super::*;

#[test]
fn each_fault_is_named_at_its_id() {
    let cases: [(&str, &str, Option<&str>, &str); 16] = [
        (
            "(id: \"cat\", art: \"key-cat\")",
            "(id: \"cat\")",
            Some("cat"),
            "some parts of the tray have a picture and some have none",
        ),
        (
            "id: \"sock\"",
            "id: \"cat\"",
            Some("cat"),
            "the part “cat” is there twice",
        ),
        ("places: 10", "places: 12", None, "a key has 12 places"),
        (
            "places: 10",
            "places: 10, list: 5",
            None,
            "the machine’s list is shorter than the tray",
        ),
        (
            "note: [\"cat\", ",
            "note: [\"dog\", ",
            Some("dog"),
            "the note speaks of “dog”, which is not on the tray",
        ),
        (
            "note: [\"cat\", \"ball\"],",
            "",
            Some("machine-2"),
            "a machine knows the note, and there is none",
        ),
        (
            "\"sun\", \"tree\"]]",
            "\"sun\"]]",
            Some("moon"),
            "a saying is shorter than three parts",
        ),
        (
            "arms: 12",
            "arms: 0",
            Some("machine-3"),
            "a machine has no arm",
        ),
        (
            "arms: 12",
            "arms: 1",
            Some("machine-3"),
            "“machine-3” is no cleverer than the machine before it",
        ),
        (
            "holds: days",
            "holds: minutes",
            Some("machine-1"),
            "a single part holds against “machine-1”",
        ),
        (
            "arms: 12, pace: rests",
            "arms: 12, pace: bare",
            Some("machine-3"),
            "no key of 8 places holds as long as `holds` asks against “machine-3”",
        ),
        (
            "(by: same, misconception: \"pattern-is-clever\"), ",
            "",
            None,
            "what a key that falls by `same` reveals is not said",
        ),
        (
            "knows: [same, row, note, reuse], holds: years),\n    ]",
            "knows: [short], holds: years),\n    ]",
            Some("machine-3"),
            "a machine is said to know `short`",
        ),
        (
            "(who: \"kaya\", ",
            "(",
            Some("shed"),
            "who asks for the key of “shed” is not one figure or picture",
        ),
        (
            "of: [\"book\", \"tablet\"], goal: 2",
            "of: [\"tablet\"], goal: 1",
            Some("tablet"),
            "nobody asks for a key in vain on level 2",
        ),
        (
            "begins: [\"cat\", \"cat\"]",
            "begins: [\"dog\"]",
            Some("dog"),
            "a lock’s first key speaks of “dog”, which is not on the tray",
        ),
    ];
    for (from, to, at, what) in cases {
        assert!(SOUND.contains(from), "{from}");
        let text = SOUND.replacen(from, to, 1);
        let found = raw(&text).check().expect_err(what);
        let is_told = found
            .iter()
            .any(|fault| fault.at == at && fault.what == what && !fault.mend.is_empty());
        assert!(is_told, "{from} -> {to}: {found:?}");
    }
    let untold = SOUND.replace("[same, row, note, reuse]", "[same, row, note]");
    let untold = raw(&untold).check().expect_err("faults");
    assert_eq!(untold[0].what, "no machine knows `reuse`");
}

#[test]
fn needs_name_texts_pictures_figures_and_misconceptions() {
    let wants: Vec<_> = raw(SOUND)
        .needs("keys-lock")
        .into_iter()
        .map(|need| need.want)
        .collect();
    for text in [
        "goal",
        "cat",
        "note",
        "machine-3",
        "falls-reuse",
        "shed",
        "shed-who",
        "shed-asks",
        "shed-kept",
        "shed-handed",
    ] {
        assert!(
            wants.contains(&Want::Text(format!("keys-lock-{text}"))),
            "{text}"
        );
    }
    assert!(!wants.contains(&Want::Text("keys-lock-tin-asks".into())));
    assert!(
        !wants.contains(&Want::Text("keys-lock-shed-keep".into())),
        "no words of its own"
    );
    for art in [
        "key-sock",
        "machine-2",
        "lock-tin",
        "cast/kaya",
        "asker-helper",
    ] {
        assert!(wants.contains(&Want::Art(art.into())), "{art}");
    }
    assert!(wants.contains(&Want::Misconception("one-key-for-all".into())));
}
