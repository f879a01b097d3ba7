//! Windows, threads and processes on one store, and what was kept when one of them is killed.

use super::*;

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
            "store::several::a_process_that_writes",
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
