//! `merge`, `keygen`, `return` and `verify`, one after the other, as for a class whose facts are merged elsewhere.

use super::{lines, names, report, text};
use crate::whole::{Does, curriculum, play, setup, sixty};
use sango::session::Journal;
use std::fs;
use std::path::{Path, PathBuf};

fn plain(path: &Path) -> &str {
    path.to_str().expect("a plain path")
}

/// The facts of sixty children, as two devices have them: each half, and the set-up on both.
fn two_devices(folder: &Path) -> (PathBuf, PathBuf, Journal) {
    let journal = play(&curriculum(), &setup(), &sixty());
    let text = lines(&journal);
    let all: Vec<&str> = text.lines().collect();
    let (one, two) = (folder.join("one"), folder.join("two.jsonl"));
    fs::create_dir(&one).expect("a folder");
    let half = all.len() / 2;
    fs::write(one.join("facts.jsonl"), all[..half + 5].join("\n") + "\n").expect("written");
    let second = [&all[..1], &all[half..]].concat().join("\n") + "\n";
    fs::write(&two, second).expect("written");
    (one, two, journal)
}

#[test]
fn a_union_holds_each_fact_once() {
    let folder = tempfile::tempdir().expect("a folder");
    let (one, two, journal) = two_devices(folder.path());
    let out = folder.path().join("class.jsonl");
    let output = report(&["merge", plain(&two), plain(&one), "--out", plain(&out)]);
    assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
    assert_eq!(fs::read_to_string(&out).expect("a store"), lines(&journal));
    // The twin: one device alone is not the class.
    let alone = report(&["merge", plain(&one), "--out", "-"]);
    assert_ne!(text(&alone.stdout), lines(&journal));

    // A store that is not there, and a torn line: said, and the rest is there.
    let torn = fs::read_to_string(&two).expect("readable") + "{\"v\":1,\"dev";
    fs::write(&two, torn).expect("written");
    let some = report(&[
        "merge",
        plain(&one),
        "/no/such",
        plain(&two),
        "--out",
        plain(&out),
    ]);
    assert_eq!(some.status.code(), Some(3));
    let said = text(&some.stderr);
    assert!(
        said.contains("/no/such") && said.contains("two.jsonl:"),
        "{said}"
    );
    assert_eq!(fs::read_to_string(&out).expect("a store"), lines(&journal));
    assert_eq!(
        report(&["merge", "/no/such", "--out", "-"]).status.code(),
        Some(1)
    );
    assert_eq!(report(&["merge", "--out", "-"]).status.code(), Some(2));
}

#[test]
fn facts_of_a_newer_version_are_kept_untouched() {
    let folder = tempfile::tempdir().expect("a folder");
    let journal = play(&curriculum(), &setup(), &[Does::Well]);
    let newer = r#"{"v":9,"device":"d","seq":4000,"class":"MARKER-class","dance":"polka"}"#;
    let body = newer.strip_suffix('}').expect("an object");
    let newer = format!(
        "{body},\"crc\":\"{:08x}\"}}",
        crc32fast::hash(newer.as_bytes())
    );
    let store = folder.path().join("facts.jsonl");
    fs::write(&store, lines(&journal) + &newer + "\n").expect("written");
    let output = report(&["merge", plain(&store), plain(folder.path()), "--out", "-"]);
    let merged = text(&output.stdout);
    assert_eq!(
        merged,
        lines(&journal) + &newer + "\n",
        "{}",
        text(&output.stderr)
    );
}

#[test]
fn a_return_is_made_verified_and_counted() {
    let folder = tempfile::tempdir().expect("a folder");
    let at = |name: &str| plain(&folder.path().join(name)).to_owned();
    let (one, two, _) = two_devices(folder.path());
    let (class, key, keys) = (at("class.jsonl"), at("receiver.key"), at("class.key"));
    report(&["merge", plain(&two), plain(&one), "--out", &class]);
    let receiver = text(&report(&["keygen", "--out", &key]).stdout);
    let drawn = report(&["keygen", "--class", "MARKER-class", "--out", &keys]);
    let signer = text(&drawn.stdout).trim().to_owned();
    let returns = at("returns");
    let make = |number: &str, to: &str| {
        let all = [
            "return", &class, "--keys", &keys, "--to", to, "--number", number,
        ];
        report(&[&all[..], &["--out", &returns]].concat())
    };
    let made = make("1", receiver.trim());
    assert_eq!(made.status.code(), Some(0), "{}", text(&made.stderr));
    make("2", receiver.trim());
    let files = names(Path::new(&returns));
    assert_eq!(files.len(), 2);
    assert!(files[0].starts_with("sango-2026-navigators-") && files[0].ends_with("-1.sango"));
    assert_eq!(make("0", receiver.trim()).status.code(), Some(2));
    assert_eq!(make("3", "age1nobody").status.code(), Some(1));
    let nobody = report(&["return", &class, "--keys", &keys, "--out", &returns]);
    assert!(text(&nobody.stderr).contains("name one with --to"));

    let first = format!("{returns}/{}", files[0]);
    let verified = report(&["verify", &first]);
    assert_eq!(
        text(&verified.stdout),
        format!("{first}: ok: signed by {signer}\n")
    );
    let verified = text(&report(&["verify", "--key", &key, &first]).stdout);
    assert!(
        verified.contains("number 1 of class MARKER-class, 2026, navigators-2"),
        "{verified}"
    );
    let some = report(&["verify", &first, &class]);
    assert_eq!(some.status.code(), Some(3));
    assert!(text(&some.stdout).contains("class.jsonl: refused: this is not a return"));
    assert_eq!(report(&["verify", &class]).status.code(), Some(1));

    let tables = at("tables");
    let output = report(&["rollup", &returns, "--key", &key, "--out", &tables]);
    assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
    assert!(text(&output.stdout).contains("1 classes counted"));
    assert!(text(&output.stderr).contains("replaced by number 2"));
    let list = fs::read_to_string(format!("{tables}/files.csv")).expect("a list");
    assert!(list.contains("yes,area-not-stated,"), "{list}");
    let csv = fs::read_to_string(format!(
        "{tables}/international-2026-navigators-2-definitions-1-route-not-taught/sango-2026-navigators-area-tables.csv"
    ));
    // 50 of 60 completed. A table of one class would be that class's sheet, which it has not released: a band.
    let csv = csv.expect("a table");
    let row = "false,1,2026,international,country,,navigators,navigators-2,1,7.1.4,total,all,band,,,,80-100,";
    assert!(csv.lines().any(|line| line == row), "{csv}");
}
