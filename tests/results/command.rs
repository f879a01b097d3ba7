//! `sango-report` as a person runs it: what it prints, writes and refuses.

#[cfg(feature = "vault")]
mod planted;
mod returns;
mod rollup;
mod trouble;

use crate::whole::{Does, curriculum, play, setup, sixty};
use sango::session::{Journal, to_line};
use std::fs;
use std::path::Path;
use std::process::{Command, Output};

fn report(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_sango-report"))
        .args(arguments)
        .current_dir(sango::curriculum::project_folder())
        .env_remove("SANGO_ASSETS")
        .output()
        .expect("starts")
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

fn lines(journal: &Journal) -> String {
    journal
        .records()
        .iter()
        .map(|record| to_line(record) + "\n")
        .collect()
}

/// A folder with the store of sixty children.
fn store() -> (tempfile::TempDir, String) {
    let folder = tempfile::tempdir().expect("a folder");
    fs::write(
        folder.path().join("facts.jsonl"),
        lines(&play(&curriculum(), &setup(), &sixty())),
    )
    .expect("written");
    let path = folder.path().to_str().expect("a plain path").to_owned();
    (folder, path)
}

fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder)
        .expect("a folder")
        .map(|entry| entry.expect("an entry").file_name());
    let mut names: Vec<String> = entries
        .map(|name| name.to_string_lossy().into_owned())
        .collect();
    names.sort();
    names
}

#[test]
fn a_summary_says_who_is_where_and_what_may_be_shown() {
    let (folder, path) = store();
    let before = fs::read(folder.path().join("facts.jsonl")).expect("readable");
    let output = report(&["summary", &path]);
    let said = text(&output.stdout);
    assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
    assert!(
        said.contains("60 enrolled, 60 seats, 60 started, 50 completed"),
        "{said}"
    );
    assert!(said.contains("50 of 60 = 83.3 %"), "{said}");
    assert!(said.contains("hidden"), "{said}");
    assert_eq!(
        fs::read(folder.path().join("facts.jsonl")).expect("readable"),
        before
    );
    assert_eq!(
        names(folder.path()),
        ["facts.jsonl"],
        "a store is only read"
    );
}

#[test]
fn an_export_for_people_begins_with_the_language_that_was_asked_for() {
    let (_folder, path) = store();
    let html = |lang: &[&str]| {
        let arguments = ["export", &path, "--format", "html", "--out", "-"];
        report(&[&arguments[..], lang].concat())
    };
    let (english, french) = (html(&[]), html(&["--lang", "fr"]));
    let says = |output: &Output, lang| {
        text(&output.stdout).contains(&format!("<section class=\"sheet\" id=\"{lang}\""))
    };
    for output in [&english, &french] {
        assert!(["en", "fr", "ar"].iter().all(|lang| says(output, lang)));
    }
    let first = |output: &Output| {
        text(&output.stdout)
            .split("<body")
            .next()
            .map(str::to_owned)
    };
    assert!(first(&french).is_some_and(|head| head.contains("lang=\"fr\"")));
    assert!(first(&english).is_some_and(|head| head.contains("lang=\"en\"")));
    assert_eq!(html(&["--lang", "xx"]).status.code(), Some(1));
}

#[test]
fn an_export_is_written_whole_or_not_at_all() {
    let (folder, path) = store();
    let out = folder.path().join("sheet.csv");
    let out_path = out.to_str().expect("a plain path");
    let output = report(&["export", &path, "--format", "csv", "--out", out_path]);
    assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
    let csv = fs::read_to_string(&out).expect("a file");
    // 50 of 60 completed, 30 of those know; nobody's sex is known here, so no row by sex is shown.
    let head = "false,1,2026,international,class,,navigators,navigators-2,1";
    for line in [
        "7.1.4,total,all,exact,50,60,83.3,,",
        "7.1.4,sex,female,hidden,,,,,",
    ] {
        assert!(
            csv.lines().any(|known| known == format!("{head},{line}")),
            "{line}\n{csv}"
        );
    }
    let seven_one_five =
        format!("{head},7.1.5,total,all,exact,30,50,60.0,,national-route-not-taught");
    assert!(csv.lines().any(|known| known == seven_one_five), "{csv}");
    assert_eq!(
        names(folder.path()),
        ["facts.jsonl", "sheet.csv"],
        "nothing is left beside it"
    );

    let to_output = report(&["export", &path, "--format", "csv", "--out", "-"]);
    assert_eq!(text(&to_output.stdout), csv);
    let json = report(&["export", &path, "--format", "json", "--out", "-"]);
    let json: serde_json::Value = serde_json::from_slice(&json.stdout).expect("JSON");
    assert_eq!(json["rows"][0]["numerator"], 50);

    // A folder that is not there: said, and the earlier file stays.
    let nowhere = folder.path().join("no/where.csv");
    let failed = report(&[
        "export",
        &path,
        "--out",
        nowhere.to_str().expect("a plain path"),
    ]);
    assert_eq!(failed.status.code(), Some(1));
    assert!(
        text(&failed.stderr).contains("where.csv cannot be written"),
        "{}",
        text(&failed.stderr)
    );
    assert_eq!(names(folder.path()), ["facts.jsonl", "sheet.csv"]);
}

#[test]
fn wrong_use_is_two_and_failed_work_is_one() {
    let (folder, path) = store();
    let code = |arguments: &[&str]| report(arguments).status.code();
    assert_eq!(code(&[]), Some(2));
    assert_eq!(code(&["summary"]), Some(2));
    assert_eq!(code(&["export", &path]), Some(2), "no --out");
    assert_eq!(
        code(&["export", &path, "--format", "xls", "--out", "-"]),
        Some(2)
    );
    assert_eq!(code(&["frobnicate"]), Some(2));
    assert_eq!(code(&["--help"]), Some(0));
    assert_eq!(code(&["--version"]), Some(0));
    assert_eq!(code(&["summary", "/no/such/store"]), Some(1));
    assert_eq!(code(&["summary", &path, "--class", "another"]), Some(1));
    assert_eq!(
        code(&["summary", &path, "--content", "/no/such/folder"]),
        Some(1)
    );
    let rubbish = folder.path().join("rubbish");
    fs::write(&rubbish, b"\0\xffnot a store").expect("written");
    assert_eq!(
        code(&["summary", rubbish.to_str().expect("a plain path")]),
        Some(1)
    );
    assert_eq!(code(&["summary", &path]), Some(0), "the twin");
}

#[test]
fn the_help_says_what_one_needs() {
    let help = text(&report(&["--help"]).stdout);
    for needed in [
        "summary",
        "export",
        "Examples:",
        "Exit status: 0 done, 1 the work failed, 2 wrong use, 3 done but some files were left out",
        "merge",
        "return",
        "verify",
        "rollup",
        "keygen",
        "simulate",
        "--quiet",
        "--content",
    ] {
        assert!(help.contains(needed), "{needed}\n{help}");
    }
    for command in ["merge", "return", "verify", "rollup", "keygen", "simulate"] {
        let help = text(&report(&[command, "--help"]).stdout);
        assert!(help.contains("Example"), "{command}\n{help}");
    }
    let help = text(&report(&["export", "--help"]).stdout);
    assert!(help.contains("csv, xlsx, html, json"), "{help}");
}

#[test]
fn damage_is_said_with_its_place_and_the_rest_is_counted() {
    let (folder, path) = store();
    let file = folder.path().join("facts.jsonl");
    let good = fs::read_to_string(&file).expect("readable");
    fs::write(&file, format!("rubbish\n{good}torn")).expect("written");
    let output = report(&["summary", &path]);
    assert_eq!(output.status.code(), Some(0));
    assert!(text(&output.stdout).contains("50 completed"));
    let said = text(&output.stderr);
    assert!(said.contains("facts.jsonl:1: left out"), "{said}");
    assert_eq!(said.matches("left out").count(), 2, "{said}");
}

#[test]
fn of_several_classes_one_must_be_chosen() {
    let folder = tempfile::tempdir().expect("a folder");
    let curriculum = curriculum();
    let mut all = String::new();
    for id in ["one", "two"] {
        let mut setup = setup();
        setup.id = id.into();
        all += &lines(&play(&curriculum, &setup, &[Does::Well]));
    }
    fs::write(folder.path().join("facts.jsonl"), all).expect("written");
    let path = folder.path().to_str().expect("a plain path");
    let unsure = report(&["export", path, "--out", "-"]);
    assert_eq!(unsure.status.code(), Some(1));
    assert!(
        text(&unsure.stderr).contains("--class: one, two"),
        "{}",
        text(&unsure.stderr)
    );
    assert_eq!(
        report(&["export", path, "--class", "two", "--out", "-"])
            .status
            .code(),
        Some(0)
    );
    let both = text(&report(&["summary", path]).stdout);
    assert!(
        both.contains("class one:") && both.contains("class two:"),
        "{both}"
    );
}
