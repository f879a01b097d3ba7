//! Outputs that are full, closed or no files, and a roll-up that is stopped: nothing is left that looks whole and is not, and the work
//! can be done again.
#![cfg(unix)]

use super::{names, report, store, text};
use sango::curriculum::project_folder;
use std::collections::BTreeMap;
use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Duration;

fn command(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_sango-report"));
    command
        .args(arguments)
        .current_dir(project_folder())
        .env_remove("SANGO_ASSETS");
    command
}

/// A folder, and paths in it.
fn folder() -> (tempfile::TempDir, impl Fn(&str) -> String) {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().to_str().expect("a plain path").to_owned();
    (folder, move |name| format!("{path}/{name}"))
}

/// Every file below a folder that is not hidden, by its path.
fn files(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let mut found = BTreeMap::new();
    for name in names(folder)
        .into_iter()
        .filter(|name| !name.starts_with('.'))
    {
        let path = folder.join(name);
        if path.is_dir() {
            found.extend(files(&path));
        } else {
            let bytes = fs::read(&path).expect("readable");
            found.insert(path, bytes);
        }
    }
    found
}

#[test]
#[cfg(target_os = "linux")]
fn a_full_output_is_failed_work_and_says_so() {
    let (_store, path) = store();
    let (_folder, at) = folder();
    let full = || {
        Stdio::from(
            File::options()
                .write(true)
                .open("/dev/full")
                .expect("a device"),
        )
    };
    let (key, trial) = (at("key"), at("trial"));
    for arguments in [
        &["summary", &path][..],
        &["export", &path, "--out", "-"],
        &["merge", &path, "--out", "-"],
        &["keygen", "--out", &key],
        &["simulate", "--classes", "1", "--out", &trial],
    ] {
        let output = command(arguments).stdout(full()).output().expect("starts");
        let said = text(&output.stderr);
        assert_eq!(output.status.code(), Some(1), "{arguments:?}: {said}");
        assert!(said.contains("No space left"), "{arguments:?}: {said}");
        assert!(!said.contains("panicked"), "{said}");
    }
    // Nobody can be told that the standard error is full; the work is done all the same.
    let other = at("other");
    let output = command(&["keygen", "--out", &other])
        .stderr(full())
        .output();
    assert_eq!(output.expect("starts").status.code(), Some(0));
    assert!(Path::new(&other).is_file());
}

#[test]
fn whoever_stops_reading_stops_no_table() {
    let (_folder, at) = folder();
    let (trial, out) = (at("trial"), at("tables"));
    let simulated = report(&["simulate", "--classes", "3", "--out", &trial]);
    assert_eq!(simulated.status.code(), Some(0));
    let arguments = [
        "rollup",
        &format!("{trial}/returns"),
        "--key",
        &format!("{trial}/receiver.key"),
        "--country",
        &format!("{trial}/xs.ron"),
        "--out",
        &out,
    ];
    // Read by nobody from the first line on.
    let (reader, writer) = std::io::pipe().expect("a pipe");
    drop(reader);
    let mut closed = command(&arguments);
    let output = closed.stdout(writer).output().expect("starts");
    let said = text(&output.stderr);
    assert_eq!(output.status.code(), Some(0), "{said}");
    assert!(!said.contains("panicked"), "{said}");
    let there = files(Path::new(&out));
    let read = report(&arguments);
    assert_eq!(read.status.code(), Some(0));
    assert_eq!(there, files(Path::new(&out)), "all tables were written");
}

#[test]
fn a_pipe_is_written_to_and_stays_a_pipe() {
    use std::os::unix::fs::FileTypeExt;
    let (_store, path) = store();
    let (_folder, at) = folder();
    let pipe = at("pipe");
    let made = Command::new("mkfifo").arg(&pipe).status().expect("starts");
    assert!(made.success());
    let running = command(&["export", &path, "--out", &pipe]).spawn();
    let mut running = running.expect("starts");
    // With a time limit, since nobody may ever write.
    let reader = Command::new("timeout").args(["60", "cat", &pipe]).output();
    let through = reader.expect("starts").stdout;
    assert!(running.wait().expect("ends").success());
    assert_eq!(through, report(&["export", &path, "--out", "-"]).stdout);
    let kind = fs::metadata(&pipe).expect("there").file_type();
    assert!(kind.is_fifo(), "a file was put in its place");
}

#[test]
fn a_link_stays_a_link() {
    let (_store, path) = store();
    let (folder, at) = folder();
    let (link, target) = (at("latest.csv"), at("sheets/2026.csv"));
    fs::create_dir(at("sheets")).expect("a folder");
    fs::write(&target, "old").expect("written");
    std::os::unix::fs::symlink(&target, &link).expect("a link");
    let output = report(&["export", &path, "--out", &link]);
    assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
    assert!(fs::symlink_metadata(&link).expect("there").is_symlink());
    let sheet = report(&["export", &path, "--out", "-"]).stdout;
    assert_eq!(fs::read(&target).expect("readable"), sheet);
    assert_eq!(names(folder.path()), ["latest.csv", "sheets"]);
}

#[test]
fn what_cannot_be_put_in_its_place_leaves_what_was_there() {
    let (_store, path) = store();
    let (folder, at) = folder();
    let taken = at("taken");
    fs::create_dir(&taken).expect("a folder");
    let output = report(&["export", &path, "--out", &taken]);
    assert_eq!(output.status.code(), Some(1));
    assert!(text(&output.stderr).contains("taken cannot be written"));
    assert_eq!(names(folder.path()), ["taken"], "nothing is left beside it");
    // A file where a folder is wanted.
    let file = at("file");
    fs::write(&file, "a letter").expect("written");
    let output = report(&["simulate", "--classes", "1", "--out", &file]);
    assert_eq!(output.status.code(), Some(1));
    assert!(text(&output.stderr).contains("file cannot be made"));
    assert_eq!(fs::read(&file).expect("readable"), b"a letter");
}

#[test]
fn a_roll_up_that_is_stopped_can_be_run_again() {
    let (_folder, at) = folder();
    let (trial, clean, out) = (at("trial"), at("clean"), at("tables"));
    let simulated = report(&[
        "simulate",
        "--classes",
        "60",
        "--seed",
        "5",
        "--out",
        &trial,
    ]);
    assert_eq!(simulated.status.code(), Some(0));
    let (returns, key) = (format!("{trial}/returns"), format!("{trial}/receiver.key"));
    let (country, signers) = (format!("{trial}/xs.ron"), at("signers.json"));
    let all = |out: &str| {
        let plain = [
            "rollup",
            &returns,
            "--key",
            &key,
            "--country",
            &country,
            "--registry",
            &signers,
            "--out",
            out,
        ];
        plain.map(str::to_owned)
    };
    let run = |out: &str| {
        let arguments = all(out);
        report(&arguments.each_ref().map(String::as_str))
    };
    assert_eq!(run(&clean).status.code(), Some(0));
    let whole = files(Path::new(&clean));
    let registry = fs::read(&signers).expect("a registry");
    fs::remove_file(&signers).expect("removed");
    let in_clean = |path: &Path| Path::new(&clean).join(path.strip_prefix(&out).expect("below"));
    let mut stopped = 0;
    // Stopped ever later: while it reads, while it writes.
    for wait in [50, 200, 500, 900, 1400, 2000] {
        let arguments = all(&out);
        let mut running = command(&arguments.each_ref().map(String::as_str))
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .expect("starts");
        std::thread::sleep(Duration::from_millis(wait));
        stopped += u32::from(running.try_wait().expect("runs or ended").is_none());
        running.kill().expect("stopped, or ended");
        running.wait().expect("ends");
        if Path::new(&out).is_dir() {
            for (path, bytes) in files(Path::new(&out)) {
                assert_eq!(
                    bytes,
                    whole[&in_clean(&path)],
                    "{} is not whole",
                    path.display()
                );
            }
        }
        if let Ok(bytes) = fs::read(&signers) {
            assert_eq!(bytes, registry, "the registry is not whole");
        }
    }
    assert!(stopped > 0, "the twin: it was stopped at least once");
    let again = run(&out);
    assert_eq!(again.status.code(), Some(0), "{}", text(&again.stderr));
    let same: BTreeMap<PathBuf, Vec<u8>> = files(Path::new(&out))
        .into_iter()
        .map(|(path, bytes)| (in_clean(&path), bytes))
        .collect();
    assert_eq!(same, whole);
    let mut folders = vec![PathBuf::from(&out)];
    folders.extend(folders_in(Path::new(&out)));
    for folder in folders {
        let left = |name: &String| name.starts_with('.');
        let left: Vec<String> = names(&folder).into_iter().filter(left).collect();
        assert!(left.is_empty(), "{left:?} in {}", folder.display());
    }
}

fn folders_in(folder: &Path) -> Vec<PathBuf> {
    let below = names(folder).into_iter().map(|name| folder.join(name));
    below.filter(|path| path.is_dir()).collect()
}

#[test]
fn tables_are_not_written_among_the_returns() {
    let (_folder, at) = folder();
    let (trial, returns) = (at("trial"), at("trial/returns"));
    let simulated = report(&["simulate", "--classes", "2", "--quiet", "--out", &trial]);
    assert!(simulated.status.success(), "{}", text(&simulated.stderr));
    let before = files(Path::new(&returns));
    let key = at("trial/receiver.key");
    let asked = report(&["rollup", &returns, "--key", &key, "--out", &returns]);
    assert_eq!(asked.status.code(), Some(1));
    let said = text(&asked.stderr);
    assert!(said.contains("name another folder with --out"), "{said}");
    assert_eq!(files(Path::new(&returns)), before);
}
