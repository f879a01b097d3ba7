//! `simulate` and `rollup` as a ministry runs them: good returns, and among them all that can go wrong.

use super::{names, report, text};
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Output;

/// A folder with 60 simulated classes in `trial`.
fn trial() -> (tempfile::TempDir, PathBuf) {
    trial_of("60")
}

/// A folder with so many simulated classes in `trial`; the modules share them.
fn trial_of(classes: &str) -> (tempfile::TempDir, PathBuf) {
    let folder = tempfile::tempdir().expect("a folder");
    let trial = folder.path().join("trial");
    simulate(&trial, &["--classes", classes, "--seed", "3"]);
    (folder, trial)
}

fn simulate(out: &Path, arguments: &[&str]) {
    let mut all = vec!["simulate", "--out", plain(out)];
    all.extend(arguments);
    let output = report(&all);
    assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
}

fn plain(path: &Path) -> &str {
    path.to_str().expect("a plain path")
}

fn roll_up(trial: &Path, out: &Path, arguments: &[&str]) -> Output {
    let file = |name: &str| plain(&trial.join(name)).to_owned();
    let (returns, key, country) = (file("returns"), file("receiver.key"), file("xs.ron"));
    let mut all = vec!["rollup", &returns, "--key", &key, "--country", &country];
    all.extend(["--out", plain(out)]);
    all.extend(arguments);
    report(&all)
}

/// The files of the tables, by their names.
fn tables(out: &Path) -> BTreeMap<String, Vec<u8>> {
    let folder = out.join("simulated-xs-2026-navigators-2-definitions-1");
    let read = |name: &String| fs::read(folder.join(name)).expect("readable");
    names(&folder)
        .into_iter()
        .map(|name| (name.clone(), read(&name)))
        .collect()
}

fn a_return(trial: &Path, at: usize) -> PathBuf {
    let folder = trial.join("returns/000");
    folder.join(&names(&folder)[at])
}

#[test]
fn tables_of_an_earlier_run_are_named_and_left() {
    let (folder, trial) = trial();
    let out = folder.path().join("tables");
    let first = roll_up(&trial, &out, &["--format", "csv"]);
    let second = roll_up(&trial, &out, &["--format", "csv"]);
    for output in [first, second] {
        assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
        let said = text(&output.stderr);
        assert!(!said.contains("earlier run"), "the twin: {said}");
    }
    let other = roll_up(&trial, &out, &["--format", "json"]);
    let said = text(&other.stderr);
    let line = said.lines().find(|line| line.contains("earlier run"));
    assert!(
        line.is_some_and(|line| line.contains("area-tables.csv is from")),
        "{said}"
    );
    assert!(!said.contains("area-tables.json is from"), "{said}");
    assert!(
        tables(&out).keys().any(|name| name.ends_with(".csv")),
        "nothing is deleted"
    );
}

#[test]
fn simulated_returns_become_tables_that_say_so() {
    // Enough that a third of them gives the country an exact number.
    let (folder, trial) = trial_of("120");
    assert_eq!(
        names(&trial),
        ["enrolment.csv", "receiver.key", "returns", "xs.ron"]
    );
    let out = folder.path().join("tables");
    let enrolment = trial.join("enrolment.csv");
    let output = roll_up(&trial, &out, &["--enrolment", plain(&enrolment)]);
    let said = text(&output.stdout);
    assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
    assert!(said.contains("120 classes counted"), "{said}");
    let written = tables(&out);
    let csv = text(&written["sango-simulated-2026-navigators-area-tables.csv"]);
    assert!(
        csv.lines()
            .skip(1)
            .all(|line| line.starts_with("true,1,2026,xs,"))
    );
    let country = "true,1,2026,xs,country,,navigators,navigators-2,1,7.1.4,total,all,exact,";
    assert!(csv.lines().any(|line| line.starts_with(country)), "{csv}");
    assert!(csv.contains(",7.1.4-coverage,total,all,exact,"), "{csv}");
    assert!(csv.contains(",region,XS-0") && csv.contains(",district,XS-0"));
    let json = &written["sango-simulated-2026-navigators-area-tables.json"];
    let json: serde_json::Value = serde_json::from_slice(json).expect("JSON");
    assert_eq!(
        (&json["simulated"], &json["kind"]),
        (&true.into(), &"sango-area-tables".into())
    );
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let key = fs::metadata(trial.join("receiver.key")).expect("a key");
        assert_eq!(key.permissions().mode() & 0o777, 0o600);
    }
    // The same numbers again, and only the format asked for.
    let again = folder.path().join("again");
    let output = roll_up(
        &trial,
        &again,
        &[
            "--enrolment",
            plain(&enrolment),
            "--format",
            "csv",
            "--quiet",
        ],
    );
    assert_eq!(text(&output.stderr), "");
    let again = tables(&again);
    assert_eq!(again.len(), 1);
    assert_eq!(
        text(&again["sango-simulated-2026-navigators-area-tables.csv"]),
        csv
    );
}

#[test]
fn what_is_wrong_is_named_and_the_rest_is_counted() {
    let (folder, trial) = trial();
    let clean = folder.path().join("clean");
    let registry = folder.path().join("signers.json");
    let keep = ["--registry", plain(&registry)];
    let output = roll_up(&trial, &clean, &keep);
    assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));

    let returns = trial.join("returns");
    // A flipped byte in the sealed part, a cut file, a letter, a copy.
    let mut bytes = fs::read(a_return(&trial, 0)).expect("readable");
    fs::write(returns.join("copy.sango"), &bytes).expect("written");
    fs::write(returns.join("cut.sango"), &bytes[..bytes.len() / 2]).expect("written");
    // The sealed part's base64 ends some 250 bytes before the end.
    let at = bytes.len() - 2000;
    bytes[at] = if bytes[at] == b'A' { b'B' } else { b'A' };
    fs::write(returns.join("changed.sango"), &bytes).expect("written");
    fs::write(returns.join("letter.txt"), "Dear ministry").expect("written");
    fs::write(returns.join("empty.sango"), "").expect("written");
    fs::write(returns.join(".hidden"), "no file of anybody's").expect("written");
    // Sealed for another ministry; and one of our classes signed with other keys.
    let other = folder.path().join("other");
    simulate(&other, &["--classes", "1", "--seed", "4"]);
    fs::copy(a_return(&other, 0), returns.join("foreign.sango")).expect("copied");
    let forged = folder.path().join("forged");
    let key = trial.join("receiver.key");
    simulate(
        &forged,
        &["--classes", "1", "--seed", "3", "--key", plain(&key)],
    );
    fs::copy(a_return(&forged, 0), returns.join("00-forged.sango")).expect("copied");

    let out = folder.path().join("tables");
    let output = roll_up(&trial, &out, &keep);
    let said = text(&output.stderr);
    assert_eq!(output.status.code(), Some(3), "{said}");
    assert_eq!(
        tables(&out),
        tables(&clean),
        "the rest is counted as before"
    );
    let list = fs::read_to_string(out.join("files.csv")).expect("a list");
    for (name, why) in [
        ("changed.sango", "the signature is not right"),
        ("cut.sango", "damaged"),
        ("letter.txt", "not a return"),
        ("empty.sango", "not a return"),
        ("foreign.sango", "sealed for another receiver"),
        (
            "00-forged.sango",
            "another key than this class's earlier returns",
        ),
    ] {
        let told = |line: &&str| line.contains(name) && line.contains(why);
        assert!(said.lines().any(|line| told(&line)), "{name}: {said}");
        let line = list
            .lines()
            .find(told)
            .unwrap_or_else(|| panic!("{name}: {list}"));
        assert!(line.starts_with("no,refused,"), "{line}");
    }
    assert!(said.contains("copy.sango: says the same as"), "{said}");
    assert!(!said.contains(".hidden"), "{said}");
    assert!(text(&output.stdout).contains("6 files left out"));
    // Without the registry the forged one, which is read first, would be believed: the twin.
    let believed = folder.path().join("believed");
    let output = roll_up(&trial, &believed, &[]);
    let said = text(&output.stderr);
    assert!(!said.contains("00-forged.sango: left out"), "{said}");
    // Nor where the class is forgotten, which the mend names.
    let (_, class) = list.split_once("--forget ").expect("a mend");
    let class: String = class
        .chars()
        .take_while(|c| c.is_ascii_hexdigit())
        .collect();
    let output = roll_up(
        &trial,
        &believed,
        &[&keep[..], &["--forget", &class]].concat(),
    );
    let said = text(&output.stderr);
    assert_eq!(output.status.code(), Some(3), "{said}");
    assert!(!said.contains("00-forged.sango: left out"), "{said}");
    let output = roll_up(
        &trial,
        &believed,
        &[&keep[..], &["--forget", "c1"]].concat(),
    );
    let said = text(&output.stderr);
    assert_eq!(output.status.code(), Some(1), "{said}");
    assert!(said.contains("no class c1"), "{said}");
}

#[test]
fn what_cannot_be_done_fails_before_the_work() {
    let (folder, trial) = trial();
    let out = folder.path().join("tables");
    let failing = |arguments: &[&str], says: &str| {
        let output = roll_up(&trial, &out, arguments);
        let said = text(&output.stderr);
        assert_eq!(output.status.code(), Some(1), "{said}");
        assert!(said.contains(says), "{said}");
    };
    let bad = folder.path().join("bad.csv");
    fs::write(&bad, "area,sex,age,students\nXS-99,male,9,1\n").expect("written");
    failing(&["--enrolment", plain(&bad)], "bad.csv:2:1: ");
    failing(
        &["--enrolment", "/no/such.csv"],
        "/no/such.csv cannot be read",
    );
    let registry = folder.path().join("signers.json");
    fs::write(&registry, "{}").expect("written");
    failing(&["--registry", plain(&registry)], "signers.json: ");
    assert_eq!(fs::read(&registry).expect("readable"), b"{}", "untouched");
    failing(&["--country", plain(&bad)], "bad.csv is no country pack");
    let key = trial.join("receiver.key");
    fs::write(&key, "no key").expect("written");
    failing(&[], "receiver.key: ");
    fs::remove_file(&key).expect("removed");
    let again = report(&["keygen", "--out", plain(&key)]);
    assert_eq!(again.status.code(), Some(0));
    failing(&["--format", "csv"], "not one return in");
    let code = |arguments: &[&str]| roll_up(&trial, &out, arguments).status.code();
    assert_eq!(code(&["--format", "xls"]), Some(2));
    assert_eq!(code(&["--release", "0"]), Some(2));
    let over = report(&["keygen", "--out", plain(&key)]);
    assert_eq!(over.status.code(), Some(1), "a key is never overwritten");
}
