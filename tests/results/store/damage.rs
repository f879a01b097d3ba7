//! Torn files, damaged lines, lines of newer releases, documents, and any bytes at all.

use super::*;

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
