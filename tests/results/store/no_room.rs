//! Full disks, folders that may not be written, and folders that are none: all stays in memory and is told.

use super::*;

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
            "store::no_room::a_process_that_may_not_write",
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
