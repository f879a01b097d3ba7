//! The store under everything that can happen to a school's laptop. Where a test kills or crowds, real processes do it.

use sango::ids::{ClassId, ModuleVersion};
use sango::results::store::StoreError;
use sango::results::store::documents::Document;
use sango::results::store::folder::FACTS;
use sango::results::store::medium::{FileMedium, Medium};
use sango::results::store::native::Store;
use sango::session::{Fact, Journal, Record, read_all, to_line};
use std::collections::BTreeSet;
use std::fs;
use std::io::{self, BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

fn fact(lesson: &str) -> Fact {
    Fact::LessonSetAside {
        lesson: lesson.into(),
    }
}

/// Appends a fact that can be told from others by its lesson's name. Whether it was kept.
fn add(store: &mut Store, journal: &mut Journal, lesson: &str) -> Result<(), StoreError> {
    let (class, version): (ClassId, ModuleVersion) = ("class".into(), "navigators-1".into());
    store.append(journal, &class, Some(3), &version, fact(lesson))
}

fn lesson(record: &Record) -> String {
    match &record.fact {
        Fact::LessonSetAside { lesson } => lesson.to_string(),
        other => panic!("another fact: {other:?}"),
    }
}

fn lessons(journal: &Journal) -> BTreeSet<String> {
    journal.records().iter().map(lesson).collect()
}

fn names(names: &[&str]) -> BTreeSet<String> {
    names.iter().map(|name| (*name).to_owned()).collect()
}

fn reopened(folder: &Path) -> (Store, BTreeSet<String>) {
    let (store, journal) = Store::open(folder);
    (store, lessons(&journal))
}

fn folder() -> tempfile::TempDir {
    tempfile::tempdir().expect("a temporary folder")
}

/// A store with three facts `a`, `b`, `c`, and the bytes of its file.
fn three(folder: &Path) -> Vec<u8> {
    let (mut store, mut journal) = Store::open(folder);
    for name in ["a", "b", "c"] {
        assert_eq!(add(&mut store, &mut journal, name), Ok(()));
    }
    fs::read(folder.join(FACTS)).expect("the store's file")
}

#[test]
fn facts_are_there_the_next_day() {
    let folder = folder();
    let nested = folder.path().join("not/yet/there");
    let (mut store, mut journal) = Store::open(&nested);
    assert_eq!((store.degraded(), journal.records().len()), (None, 0));
    assert_eq!(add(&mut store, &mut journal, "a"), Ok(()));
    let device = journal.device().clone();
    drop(store);
    let (_, again) = Store::open(&nested);
    assert_eq!(again.records(), journal.records());
    assert_eq!(again.device(), &device, "a machine keeps its name");
    assert_ne!(
        Store::open(folder.path()).1.device(),
        &device,
        "and another has another"
    );
}

#[test]
fn two_windows_see_each_others_facts() {
    let folder = folder();
    let (mut one, mut ones) = Store::open(folder.path());
    let (mut two, mut twos) = Store::open(folder.path());
    assert_eq!(add(&mut one, &mut ones, "a"), Ok(()));
    assert_eq!(add(&mut two, &mut twos, "b"), Ok(()));
    assert_eq!(
        lessons(&twos),
        names(&["a", "b"]),
        "before writing, the other's are read"
    );
    assert_eq!(
        lessons(&ones),
        names(&["a"]),
        "the twin: not before one looks"
    );
    assert_eq!(ones.merge(one.look()), 1);
    assert_eq!(one.look(), []);
    assert_eq!(ones.records(), twos.records());
    let numbers: Vec<u64> = ones.records().iter().map(|record| record.seq).collect();
    assert_eq!(numbers, [1, 2], "no number is given twice");
}

#[test]
fn records_drafted_at_the_same_moment_are_both_kept() {
    let folder = folder();
    let (mut one, mut ones) = Store::open(folder.path());
    let (mut two, mut twos) = Store::open(folder.path());
    let (class, version): (ClassId, ModuleVersion) = ("class".into(), "navigators-1".into());
    let a = ones.draft(&class, Some(3), &version, fact("a"));
    let b = twos.draft(&class, Some(3), &version, fact("b"));
    assert_eq!(
        (&a.device, a.seq),
        (&b.device, b.seq),
        "one machine, one number: nobody knew of the other"
    );
    assert_eq!(one.keep(&a).kept, Ok(()));
    let kept = two.keep(&b);
    assert_eq!((kept.others, kept.kept), (vec![a.clone()], Ok(())));
    assert_eq!(one.look(), [b]);
    assert_eq!(reopened(folder.path()).1, names(&["a", "b"]));
}

#[test]
fn threads_lose_nothing_of_each_other() {
    let folder = folder();
    std::thread::scope(|scope| {
        for thread in 0..4 {
            let path = folder.path();
            scope.spawn(move || {
                let (mut store, mut journal) = Store::open(path);
                for number in 0..25 {
                    assert_eq!(
                        add(&mut store, &mut journal, &format!("{thread}-{number}")),
                        Ok(())
                    );
                }
            });
        }
    });
    let (store, journal) = Store::open(folder.path());
    assert_eq!(
        (lessons(&journal).len(), journal.records().len()),
        (100, 100)
    );
    assert_eq!(store.damage().pieces, []);
    let numbers: BTreeSet<u64> = journal.records().iter().map(|record| record.seq).collect();
    assert_eq!(numbers, (1..=100).collect());
}

/// Starts this test program again as a process that appends `<name>-0`, `<name>-1` … to the store, telling each on its
/// standard output once it is kept.
fn writer(folder: &Path, name: &str, count: usize) -> Child {
    let program = std::env::current_exe().expect("this program");
    Command::new(program)
        .args([
            "--ignored",
            "--exact",
            "store::a_process_that_writes",
            "--nocapture",
        ])
        .env("SANGO_TEST_FOLDER", folder)
        .env("SANGO_TEST_NAME", name)
        .env("SANGO_TEST_COUNT", count.to_string())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .expect("starts")
}

#[test]
#[ignore = "no test of its own: started by the tests that need other processes"]
fn a_process_that_writes() {
    let variable = |name: &str| std::env::var(name).unwrap_or_default();
    let (folder, name) = (variable("SANGO_TEST_FOLDER"), variable("SANGO_TEST_NAME"));
    if folder.is_empty() {
        return;
    }
    let (mut store, mut journal) = Store::open(Path::new(&folder));
    for number in 0..variable("SANGO_TEST_COUNT").parse().unwrap_or(0) {
        let lesson = format!("{name}-{number}");
        match add(&mut store, &mut journal, &lesson) {
            Ok(()) => println!("\nkept {lesson}"),
            Err(error) => println!("\nnot kept {error:?}"),
        }
        if name == "documents" {
            let bytes = vec![number as u8; 100_000];
            println!("\nput {:?}", store.put("big.json", &bytes));
        }
    }
}

fn kept(line: &str) -> Option<String> {
    line.strip_prefix("kept ").map(str::to_owned)
}

#[test]
fn processes_lose_nothing_of_each_other() {
    let folder = folder();
    let children: Vec<Child> = ["x", "y", "z"]
        .map(|name| writer(folder.path(), name, 40))
        .into();
    let mut said = BTreeSet::new();
    for child in children {
        let output = child.wait_with_output().expect("ends");
        assert!(output.status.success());
        said.extend(
            String::from_utf8_lossy(&output.stdout)
                .lines()
                .filter_map(kept),
        );
    }
    assert_eq!(said.len(), 120, "all were told as kept");
    let (store, there) = reopened(folder.path());
    assert_eq!((there, store.damage().pieces.len()), (said, 0));
}

#[test]
fn what_was_kept_survives_a_kill() {
    let folder = folder();
    let mut said = BTreeSet::new();
    for round in 0..8 {
        let mut child = writer(folder.path(), &format!("round{round}"), 100_000);
        let mut lines = BufReader::new(child.stdout.take().expect("a pipe"))
            .lines()
            .map_while(Result::ok);
        // Killed in the middle of writing, at another place each round.
        said.extend(
            lines
                .by_ref()
                .filter_map(|line| kept(&line))
                .take(3 + round * 5),
        );
        child.kill().expect("killed");
        child.wait().expect("gone");
        said.extend(lines.filter_map(|line| kept(&line)));
        let (store, there) = reopened(folder.path());
        let lost: Vec<_> = said.difference(&there).collect();
        assert!(lost.is_empty(), "lost {lost:?}");
        assert!(
            there.len() <= said.len() + round + 1,
            "at most one more than was told, each time"
        );
        assert_eq!(store.degraded(), None);
    }
    assert!(
        said.len() > 100,
        "the twin: there was much to lose ({})",
        said.len()
    );
}

#[test]
fn a_document_is_the_old_or_the_new_one_whenever_the_writer_is_killed() {
    let folder = folder();
    let mut seen = BTreeSet::new();
    for round in 1..8 {
        let mut child = writer(folder.path(), "documents", 250);
        let mut lines = BufReader::new(child.stdout.take().expect("a pipe"))
            .lines()
            .map_while(Result::ok);
        let puts = lines
            .by_ref()
            .filter(|line| line == "put Ok(())")
            .take(round * 3)
            .count();
        assert_eq!(puts, round * 3);
        std::thread::sleep(std::time::Duration::from_micros(700 * round as u64));
        child.kill().expect("killed");
        child.wait().expect("gone");
        match Store::open(folder.path()).0.get("big.json") {
            Ok(Document::Bytes(bytes)) => {
                assert!(bytes.len() == 100_000 && bytes.iter().all(|byte| *byte == bytes[0]));
                seen.insert(bytes[0]);
            }
            other => panic!("{other:?}"),
        }
    }
    assert!(seen.len() > 1, "the twin: it was being changed");
}

#[test]
fn a_file_torn_anywhere_loses_only_the_torn_fact() {
    let source = folder();
    let bytes = three(source.path());
    let ends: Vec<usize> = bytes
        .iter()
        .enumerate()
        .filter(|(_, byte)| **byte == b'\n')
        .map(|(at, _)| at)
        .collect();
    // Every place in the last line and around its ends, and the first bytes of all.
    for length in (0..3).chain(ends[1] - 2..=bytes.len()) {
        let folder = folder();
        fs::write(folder.path().join(FACTS), &bytes[..length]).expect("written");
        // A line whose end alone is missing is whole.
        let whole: BTreeSet<String> = ["a", "b", "c"]
            .iter()
            .zip(&ends)
            .filter(|(_, end)| **end <= length)
            .map(|(name, _)| (*name).into())
            .collect();
        let (mut store, mut journal) = Store::open(folder.path());
        assert_eq!(lessons(&journal), whole, "torn at {length}");
        assert_eq!(add(&mut store, &mut journal, "next"), Ok(()));
        let (store, there) = reopened(folder.path());
        let mut expected = whole;
        expected.insert("next".into());
        assert_eq!(
            there, expected,
            "and what is written next is whole; torn at {length}"
        );
        let torn = length > 0 && !ends.contains(&length) && !ends.contains(&(length - 1));
        assert_eq!(
            store.damage().pieces.len(),
            usize::from(torn),
            "torn at {length}"
        );
        assert_eq!(store.damage().aside.is_some(), torn);
    }
}

#[test]
fn damage_is_set_aside_once_and_nothing_is_overwritten() {
    let folder = folder();
    let mut bytes = three(folder.path());
    let second = bytes
        .iter()
        .position(|byte| *byte == b'\n')
        .expect("a line")
        + 1;
    bytes[second + 20] ^= 1;
    bytes.extend_from_slice(b"\0\0\0\n\xff\xfe rubbish\n");
    let path = folder.path().join(FACTS);
    fs::write(&path, &bytes).expect("written");

    let (mut store, mut journal) = Store::open(folder.path());
    assert_eq!(lessons(&journal), names(&["a", "c"]));
    let lines: Vec<usize> = store
        .damage()
        .pieces
        .iter()
        .map(|piece| piece.line)
        .collect();
    assert_eq!(lines, [2, 4, 5]);
    let aside = store.damage().aside.clone().expect("a file aside");
    assert_eq!(aside, folder.path().join("facts.jsonl.damaged-1"));
    let copied = fs::read(&aside).expect("readable");
    assert!(
        copied.ends_with(b"\0\0\0\n\xff\xfe rubbish\n"),
        "byte for byte"
    );

    assert_eq!(add(&mut store, &mut journal, "next"), Ok(()));
    assert!(
        fs::read(&path).expect("readable").starts_with(&bytes),
        "the store's own bytes stay"
    );
    let (store, there) = reopened(folder.path());
    assert_eq!(
        (there, store.damage().pieces.len()),
        (names(&["a", "c", "next"]), 3)
    );
    assert_eq!(
        store.damage().aside,
        Some(aside),
        "not copied a second time"
    );
    assert!(!folder.path().join("facts.jsonl.damaged-2").exists());

    // New damage goes into a new file; the first is not touched.
    let mut more = fs::read(&path).expect("readable");
    more.extend_from_slice(b"more rubbish\n");
    fs::write(&path, more).expect("written");
    let (store, _) = reopened(folder.path());
    assert_eq!(store.damage().pieces.len(), 4);
    assert_eq!(
        fs::read(folder.path().join("facts.jsonl.damaged-1")).expect("readable"),
        copied
    );
    assert_eq!(
        fs::read(folder.path().join("facts.jsonl.damaged-2")).expect("readable"),
        b"more rubbish\n"
    );
}

#[test]
fn lines_of_newer_releases_stay_untouched() {
    let folder = folder();
    let bytes = three(folder.path());
    let body = r#"{"v":9,"whatever":["is","new"]}"#;
    let newer = format!(
        "{},\"crc\":\"{:08x}\"}}\n",
        &body[..body.len() - 1],
        crc32fast::hash(body.as_bytes())
    );
    let path = folder.path().join(FACTS);
    let all = [newer.as_bytes(), &bytes, newer.as_bytes()].concat();
    fs::write(&path, &all).expect("written");
    let (mut store, mut journal) = Store::open(folder.path());
    assert_eq!(
        (store.damage().unknown, store.damage().pieces.len()),
        (2, 0)
    );
    assert_eq!(lessons(&journal), names(&["a", "b", "c"]));
    assert_eq!(add(&mut store, &mut journal, "next"), Ok(()));
    assert!(fs::read(&path).expect("readable").starts_with(&all));
    assert!(!folder.path().join("facts.jsonl.damaged-1").exists());
}

#[test]
fn a_file_deleted_under_us_is_written_again() {
    let folder = folder();
    let (mut store, mut journal) = Store::open(folder.path());
    assert_eq!(add(&mut store, &mut journal, "a"), Ok(()));
    fs::remove_file(folder.path().join(FACTS)).expect("deleted");
    assert_eq!(
        reopened(folder.path()).1,
        names(&[]),
        "the twin: it is gone"
    );
    assert_eq!(add(&mut store, &mut journal, "b"), Ok(()));
    assert_eq!(reopened(folder.path()).1, names(&["a", "b"]));
}

/// A file on a disk with so many bytes left.
struct Small {
    file: FileMedium,
    left: Arc<AtomicUsize>,
}

impl Medium for Small {
    fn lock(&mut self) -> io::Result<bool> {
        self.file.lock()
    }
    fn unlock(&mut self) {
        self.file.unlock();
    }
    fn writable(&self) -> io::Result<()> {
        self.file.writable()
    }
    fn length(&mut self) -> io::Result<u64> {
        self.file.length()
    }
    fn read_from(&mut self, at: u64) -> io::Result<Vec<u8>> {
        self.file.read_from(at)
    }
    fn append(&mut self, bytes: &[u8]) -> io::Result<()> {
        let room = self.left.load(Ordering::SeqCst).min(bytes.len());
        self.left.fetch_sub(room, Ordering::SeqCst);
        self.file.append(&bytes[..room])?;
        if room < bytes.len() {
            Err(io::ErrorKind::StorageFull.into())
        } else {
            Ok(())
        }
    }
    fn cut(&mut self, length: u64) -> io::Result<()> {
        self.file.cut(length)
    }
}

#[test]
fn a_full_disk_keeps_facts_in_memory_until_there_is_room() {
    let folder = folder();
    let path = folder.path().join(FACTS);
    let left = Arc::new(AtomicUsize::new(1000));
    let small = Small {
        file: FileMedium::new(path.clone()),
        left: left.clone(),
    };
    let (mut store, mut journal) = Store::over(folder.path(), Box::new(small));
    let kept: Vec<_> = (0..20)
        .map(|n| add(&mut store, &mut journal, &format!("l{n}")))
        .collect();
    let whole = kept.iter().take_while(|kept| kept.is_ok()).count();
    assert!((1..20).contains(&whole), "{whole}");
    assert!(
        kept[whole..]
            .iter()
            .all(|kept| *kept == Err(StoreError::Full))
    );
    assert_eq!(
        (store.degraded(), store.unsaved()),
        (Some(&StoreError::Full), 20 - whole)
    );
    assert_eq!(
        journal.records().len(),
        20,
        "all are in memory, and can be exported"
    );
    let on_disk = read_all(&fs::read(&path).expect("readable"));
    assert_eq!(
        (on_disk.records.len(), on_disk.damaged.len()),
        (whole, 0),
        "no torn line stays behind"
    );

    // Another window, which finds room a moment earlier, must not clash with what is only in our memory.
    let (mut other, mut others) = Store::open(folder.path());
    assert_eq!(add(&mut other, &mut others, "other"), Ok(()));
    left.store(1_000_000, Ordering::SeqCst);
    assert_eq!(add(&mut store, &mut journal, "last"), Ok(()));
    assert_eq!((store.degraded(), store.unsaved()), (None, 0));
    let (_, there) = reopened(folder.path());
    assert_eq!(there.len(), 22);
    assert_eq!(there, lessons(&journal));
}

#[cfg(target_os = "linux")]
/// A file system that goes when the test does, however it ends.
struct Mounted<'a>(&'a Path);

#[cfg(target_os = "linux")]
impl Drop for Mounted<'_> {
    fn drop(&mut self) {
        // Lazily: the store may still have its file open.
        let _ = Command::new("umount").arg("-l").arg(self.0).status();
    }
}

#[cfg(target_os = "linux")]
#[test]
fn a_disk_that_is_really_full() {
    // A file system of 64 KiB needs root, so it is tried only then.
    let folder = folder();
    let mount = Command::new("mount")
        .args(["-t", "tmpfs", "-o", "size=64k", "tmpfs"])
        .arg(folder.path())
        .stderr(Stdio::null())
        .status();
    if !mount.is_ok_and(|status| status.success()) {
        eprintln!(
            "no file system could be mounted here; the full disk is tested by the injected one alone"
        );
        return;
    }
    let mounted = Mounted(folder.path());
    let (mut store, mut journal) = Store::open(folder.path());
    let mut failed = None;
    for number in 0..2000 {
        if let Err(error) = add(&mut store, &mut journal, &format!("l{number}")) {
            failed = Some((number, error));
            break;
        }
    }
    let put = store.put("big.json", &vec![7; 100_000]);
    let read_back = store.get("big.json");
    let there = reopened(folder.path());
    let (number, error) = failed.expect("64 KiB do not hold 2000 facts");
    assert_eq!(error, StoreError::Full);
    assert_eq!((there.1.len(), there.0.damage().pieces.len()), (number, 0));
    assert_eq!(put, Err(StoreError::Full));
    assert_eq!(
        read_back,
        Ok(Document::Bytes(vec![7; 100_000])),
        "from memory"
    );
    drop(mounted);
}

/// Root may write anywhere, so the tests of a folder without permission run as a process of nobody's.
#[cfg(target_os = "linux")]
#[test]
fn a_read_only_folder_is_read_and_said() {
    use std::os::unix::fs::PermissionsExt;
    use std::os::unix::process::CommandExt;
    let folder = folder();
    three(folder.path());
    let allow =
        |mode| fs::set_permissions(folder.path(), fs::Permissions::from_mode(mode)).expect("set");
    for name in [FACTS, "device"] {
        fs::set_permissions(folder.path().join(name), fs::Permissions::from_mode(0o444))
            .expect("set");
    }
    allow(0o555);
    // The test program may lie where nobody can reach it.
    let shelf = self::folder();
    fs::set_permissions(shelf.path(), fs::Permissions::from_mode(0o755)).expect("set");
    let program = shelf.path().join("program");
    fs::copy(std::env::current_exe().expect("this program"), &program).expect("copied");
    let mut command = Command::new(program);
    command
        .args([
            "--ignored",
            "--exact",
            "store::a_process_that_may_not_write",
            "--nocapture",
        ])
        .env("SANGO_TEST_FOLDER", folder.path());
    if fs::metadata("/proc/self").is_ok_and(|of| std::os::unix::fs::MetadataExt::uid(&of) == 0) {
        command.uid(65534).gid(65534);
    }
    let output = command.output().expect("starts");
    allow(0o755);
    let text = String::from_utf8_lossy(&output.stdout).into_owned()
        + &String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{text}");
    assert!(text.contains("all of it was checked"), "{text}");
}

#[test]
#[ignore = "no test of its own: started by the test of a read-only folder"]
fn a_process_that_may_not_write() {
    let Some(folder) = std::env::var_os("SANGO_TEST_FOLDER") else {
        return;
    };
    let folder = Path::new(&folder);
    let (mut store, mut journal) = Store::open(folder);
    assert_eq!(
        lessons(&journal),
        names(&["a", "b", "c"]),
        "what was kept is read"
    );
    assert_eq!(
        store.degraded(),
        Some(&StoreError::ReadOnly),
        "and it is said before anything is lost"
    );
    assert_eq!(
        add(&mut store, &mut journal, "d"),
        Err(StoreError::ReadOnly)
    );
    assert_eq!(lessons(&journal), names(&["a", "b", "c", "d"]));
    assert_eq!(store.put("p.json", b"{}"), Err(StoreError::ReadOnly));
    assert_eq!(store.get("p.json"), Ok(Document::Bytes(b"{}".to_vec())));
    // A folder that cannot even be made.
    let (mut none, mut nothing) = Store::open(&folder.join("deeper"));
    assert_eq!(none.degraded(), Some(&StoreError::ReadOnly));
    assert_eq!(add(&mut none, &mut nothing, "a"), Err(StoreError::ReadOnly));
    assert_eq!(nothing.records().len(), 1);
    println!("all of it was checked");
}

#[test]
fn a_folder_that_is_a_file_stays_in_memory() {
    let folder = folder();
    let file = folder.path().join("file");
    fs::write(&file, b"mine").expect("written");
    let (mut store, mut journal) = Store::open(&file);
    assert!(store.degraded().is_some());
    assert!(add(&mut store, &mut journal, "a").is_err());
    assert_eq!(journal.records().len(), 1);
    assert_eq!(fs::read(&file).expect("readable"), b"mine");
    // Two appends in memory have two numbers.
    assert!(add(&mut store, &mut journal, "b").is_err());
    assert_eq!(
        journal
            .records()
            .iter()
            .map(|record| record.seq)
            .collect::<Vec<_>>(),
        [1, 2]
    );
}

#[test]
fn documents_are_whole_or_set_aside() {
    let folder = folder();
    let (mut store, _) = Store::open(folder.path());
    assert_eq!(store.get("vault.json"), Ok(Document::Missing));
    assert_eq!(store.put("vault.json", b"{}\n\xff"), Ok(()));
    assert_eq!(store.put("empty", b""), Ok(()));
    assert_eq!(
        store.get("vault.json"),
        Ok(Document::Bytes(b"{}\n\xff".to_vec()))
    );
    assert_eq!(store.get("empty"), Ok(Document::Bytes(Vec::new())));
    let path = folder.path().join("vault.json");
    let good = fs::read(&path).expect("readable");
    for at in 0..good.len() {
        for bad in [&good[..at], &[&good[..at], b"#", &good[at + 1..]].concat()] {
            fs::write(&path, bad).expect("written");
            let Ok(Document::Damaged(Some(aside))) = store.get("vault.json") else {
                panic!("{at} passed")
            };
            assert_eq!(fs::read(&aside).expect("readable"), bad, "nothing is lost");
            assert_eq!(store.get("vault.json"), Ok(Document::Missing));
            fs::remove_file(aside).expect("deleted");
        }
    }
    fs::write(&path, &good).expect("written");
    assert!(
        matches!(store.get("vault.json"), Ok(Document::Bytes(_))),
        "the twin: undamaged it reads"
    );
    assert_eq!(
        (store.remove("vault.json"), store.get("vault.json")),
        (Ok(()), Ok(Document::Missing))
    );
    for bad in [
        "",
        "..",
        "a/b",
        "a\\b",
        ".hidden",
        "facts.jsonl",
        "device",
        "Name",
        "a\0",
    ] {
        assert!(
            store.put(bad, b"").is_err() && store.get(bad).is_err(),
            "{bad:?}"
        );
    }
}

mod any_bytes {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(64))]
        /// Rubbish before, between and after: no panic, and every whole line is there.
        #[test]
        fn as_a_store_lose_no_whole_line(pieces in prop::collection::vec(any::<Vec<u8>>(), 4)) {
            let (source, target) = (folder(), folder());
            let bytes = three(source.path());
            let mut file = pieces[0].clone();
            for (line, piece) in bytes.split_inclusive(|byte| *byte == b'\n').zip(&pieces[1..]) {
                file.push(b'\n');
                file.extend_from_slice(line);
                file.extend_from_slice(piece);
            }
            fs::write(target.path().join(FACTS), &file).expect("written");
            let (mut store, mut journal) = Store::open(target.path());
            prop_assert_eq!(lessons(&journal), names(&["a", "b", "c"]));
            prop_assert_eq!(add(&mut store, &mut journal, "next"), Ok(()));
            prop_assert_eq!(reopened(target.path()).1, names(&["a", "b", "c", "next"]));
            prop_assert!(fs::read(target.path().join(FACTS)).expect("readable").starts_with(&file));
        }
    }
}

#[test]
fn records_of_another_device_come_in_once() {
    let (one, two) = (folder(), folder());
    three(one.path());
    let (_, ones) = Store::open(one.path());
    let (mut store, mut journal) = Store::open(two.path());
    assert_eq!(store.import(&mut journal, ones.records().to_vec()), Ok(3));
    assert_eq!(store.import(&mut journal, ones.records().to_vec()), Ok(0));
    let bytes = fs::read(two.path().join(FACTS)).expect("readable");
    assert_eq!(bytes.iter().filter(|byte| **byte == b'\n').count(), 3);
    assert!(String::from_utf8_lossy(&bytes).contains(&to_line(&ones.records()[0])));
}
