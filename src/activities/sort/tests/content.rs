//! What is wrong with the data is told at its place, and what the data needs is known.

use super::*;

#[test]
fn each_fault_is_named_at_its_id() {
    let cases = [
        (
            "(id: \"leave\", art: \"home-leave\")",
            "(id: \"leave\", art: \"home-leave\"), (id: \"a\", art: \"x\"), (id: \"b\", art: \"x\")",
            None,
            "there are 5 homes",
        ),
        (
            "\"drawer\", art",
            "\"wall\", art",
            Some("wall"),
            "the home “wall” is there twice",
        ),
        (
            "\"home-wall\"",
            "\"home wall\"",
            Some("home wall"),
            "“home wall” cannot be the id of a picture",
        ),
        (
            "icon: \"person\")",
            "icon: \"person\"), (id: \"crop\", icon: \"x\")",
            Some("crop"),
            "the tool “crop” is used on nothing",
        ),
        (
            "\"p-0\", \"p-1\", ",
            "",
            Some("p-2"),
            "what grows has 3 drawings",
        ),
        (
            "\"p-1\"",
            "\"p-0\"",
            Some("p-0"),
            "the picture “p-0” is there twice",
        ),
        (
            "    unseen: \"cover-tells-all\",\n",
            "",
            Some("song"),
            "“song” is closed, and nothing says what sorting it unseen reveals",
        ),
        (
            " inside: \"thing-song-in\",",
            "",
            Some("cover-tells-all"),
            "nothing here is closed, so nothing can be sorted unseen",
        ),
        (
            "right: [\"wall\"], ",
            "",
            Some("whale"),
            "“whale” belongs nowhere",
        ),
        (
            "right: [\"wall\"], misses: [(homes: [\"drawer\", \"leave\"], misconception: \"hide-everything\")]",
            "right: [\"wall\", \"drawer\", \"leave\"]",
            Some("whale"),
            "every home is right for “whale”",
        ),
        (
            "right: [\"wall\"]",
            "right: [\"wal\"]",
            Some("wal"),
            "“whale” speaks of wal, which is no home here",
        ),
        (
            "right: [\"wall\"]",
            "right: [\"wall\", \"wall\"]",
            Some("whale"),
            "“whale” names wall twice as right",
        ),
        (
            "right: [\"wall\"]",
            "right: [\"wall\", \"leave\"]",
            Some("leave"),
            "leave is both right and a miss for “whale”",
        ),
        (
            "[\"drawer\", \"leave\"]",
            "[\"drawer\"]",
            Some("whale"),
            "“whale” does not say what choosing leave reveals",
        ),
        (
            "[\"drawer\", \"leave\"]",
            "[\"drawer\", \"leave\", \"leave\"]",
            Some("leave"),
            "“whale” has more than one miss for leave",
        ),
        (
            "(tool: \"ask\")",
            "(tool: \"crop\"), (tool: \"ask\")",
            Some("crop"),
            "“song” speaks of crop, which is no tool here",
        ),
        (
            "(tool: \"ask\")",
            "(tool: \"ask\"), (tool: \"ask\")",
            Some("ask"),
            "“song” names the tool ask twice",
        ),
        (
            "by: [\"ask\"]",
            "by: []",
            Some("wall"),
            "“song” is mended by nothing",
        ),
        (
            "by: [\"ask\"]",
            "by: [\"ask\", \"name\"]",
            Some("name"),
            "name is both a miss and a help for “song”",
        ),
        (
            "by: [\"ask\"]",
            "by: [\"crop\"]",
            Some("crop"),
            "“song” is mended by crop, which cannot be used on it",
        ),
        (
            "mends: [(home: \"wall\"",
            "right: [\"leave\"], mends: [(home: \"leave\"",
            Some("leave"),
            "“song” is to be mended for leave, where it belongs already",
        ),
        (
            "id: \"ask\", icon",
            "id: \"wall\", icon",
            Some("ask"),
            "“song” speaks of ask, which is no tool here",
        ),
        (
            "id: \"whale\"",
            "id: \"goal\"",
            Some("goal"),
            "two parts of this activity would share the text “…-goal”",
        ),
        (
            "goal: 2",
            "goal: 3",
            Some("whale"),
            "the goal 3 of level 3 cannot be reached with 2 things",
        ),
        (
            "\"cover-tells-all\"",
            "\"\"",
            Some(""),
            "“” cannot be the id of a misconception",
        ),
    ];
    for (from, to, at, what) in cases {
        assert!(SOUND.contains(from), "{from}");
        let text = SOUND.replacen(from, to, 1);
        let faults = raw(&text).check().expect_err("faults");
        assert!(faults.iter().all(|fault| !fault.mend.is_empty()));
        assert!(
            faults
                .iter()
                .any(|fault| fault.at == at && fault.what == what),
            "{from} -> {to}: {faults:?}"
        );
    }
}

#[test]
fn needs_name_texts_pictures_and_misconceptions() {
    let needs = raw(SOUND).needs("fest-sort");
    let wants: Vec<_> = needs.into_iter().map(|need| need.want).collect();
    for text in [
        "goal",
        "grown",
        "done",
        "unseen",
        "home-wall",
        "tool-ask",
        "whale",
        "whale-fits",
        "whale-drawer",
        "song",
        "song-inside",
        "song-mended",
        "song-wall",
        "song-ask",
        "song-name",
    ] {
        assert!(
            wants.contains(&Want::Text(format!("fest-sort-{text}"))),
            "{text}"
        );
    }
    for not in ["whale-inside", "whale-mended", "whale-leave", "song-fits"] {
        assert!(
            !wants.contains(&Want::Text(format!("fest-sort-{not}"))),
            "{not}"
        );
    }
    for art in ["p-0", "home-leave", "thing-song-in"] {
        assert!(wants.contains(&Want::Art(art.to_owned())), "{art}");
    }
    for idea in [
        "cover-tells-all",
        "credit-is-permission",
        "online-means-free",
    ] {
        assert!(
            wants.contains(&Want::Misconception(idea.to_owned())),
            "{idea}"
        );
    }
}
