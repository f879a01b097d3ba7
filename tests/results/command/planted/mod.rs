//! Nothing of a child, a device, a teacher's lock or a time stands in anything that leaves: marks are planted wherever such things
//! are kept, every output that there is gets made, and each is searched for each mark.

mod outputs;
mod plant;
mod search;

use super::names;
use outputs::everything;
use plant::ABOUT_THE_MACHINE;
use search::pieces;
use std::fs;

#[test]
fn no_output_holds_what_was_planted() {
    let folder = tempfile::tempdir().expect("a folder");
    let all = everything(folder.path());
    let mut kinds: Vec<&str> = all.made.iter().map(|made| made.what).collect();
    kinds.dedup();
    println!(
        "{} outputs, {} marks: {kinds:?}",
        all.made.len(),
        all.planted.markers.len()
    );
    let endings = [
        "dhis2.json",
        "dhis2.csv",
        "dhis2-metadata.json",
        "csv",
        "xlsx",
        "html",
        "json",
        "adx.xml",
        "sango",
        "sango-class",
        "sango-transfer",
    ];
    for ending in endings {
        let there = all.made.iter().any(|made| made.name.ends_with(ending));
        assert!(there, "no output ends in {ending}");
    }
    let values = all
        .made
        .iter()
        .find(|made| made.name.ends_with("dhis2.json"));
    let values: serde_json::Value =
        serde_json::from_slice(&values.expect("values").bytes).expect("JSON");
    let exact = values["dataValues"].as_array().map_or(0, Vec::len);
    assert!(exact > 20, "few numbers are shown: {exact}");
    let search = all.planted.search();
    let mut leaks = Vec::new();
    let mut meant = 0;
    for made in &all.made {
        for (place, piece) in pieces(&made.name, &made.bytes) {
            for (at, form) in search.found(&piece) {
                let marker = &all.planted.markers[at];
                if marker.may.contains(&made.what) {
                    meant += 1;
                } else {
                    let form = String::from_utf8_lossy(&form).into_owned();
                    leaks.push(format!(
                        "{}: {} in {place}, as {form}",
                        made.what, marker.what
                    ));
                }
            }
        }
    }
    assert!(leaks.is_empty(), "{}", leaks.join("\n"));
    // The twin: where they are meant to be they are found, so the search works on real outputs.
    assert!(meant > 20, "{meant}");
    for what in all.planted.markers.iter().flat_map(|marker| marker.may) {
        assert!(all.made.iter().any(|made| made.what == *what), "no {what}");
    }
}

#[test]
fn a_mark_that_does_leak_is_found_in_every_output() {
    let folder = tempfile::tempdir().expect("a folder");
    let all = everything(folder.path());
    let hex = |bytes: &[u8]| data_encoding::HEXLOWER.encode(bytes).into_bytes();
    let base64 = |bytes: &[u8]| data_encoding::BASE64.encode(bytes).into_bytes();
    let search = all.planted.search();
    for made in &all.made {
        let middle = made.bytes.len() / 2;
        let near = middle.saturating_sub(40)..(middle + 40).min(made.bytes.len());
        for (at, marker) in all.planted.markers.iter().enumerate() {
            for form in [
                marker.bytes.clone(),
                hex(&marker.bytes),
                base64(&marker.bytes),
            ] {
                let (before, after) = (
                    &made.bytes[near.start..middle],
                    &made.bytes[middle..near.end],
                );
                let leaking = [before, &form, after].concat();
                assert!(search.found(&leaking).contains_key(&at), "{}", marker.what);
            }
        }
    }
    // Each mark stands somewhere in the teacher's folder or in the machine's facts: it could leak.
    let mut kept: Vec<u8> = ABOUT_THE_MACHINE
        .map(|(_, value)| value)
        .concat()
        .into_bytes();
    for name in names(&all.planted.store) {
        kept.extend(fs::read(all.planted.store.join(name)).expect("readable"));
    }
    let follows = [
        "the seats' codes",
        "the vault's key",
        "a private key",
        "today",
        "now",
    ];
    let there = search.found(&kept);
    for (at, marker) in all.planted.markers.iter().enumerate() {
        let there = there.contains_key(&at) || follows.contains(&marker.what);
        assert!(there, "{} was not planted", marker.what);
    }
}

#[test]
fn no_archive_says_when_it_was_written() {
    let folder = tempfile::tempdir().expect("a folder");
    let all = everything(folder.path());
    let books = all.made.iter().filter(|made| made.bytes.starts_with(b"PK"));
    let mut days = std::collections::BTreeSet::new();
    let mut count = 0;
    for book in books {
        count += 1;
        let mut archive =
            zip::ZipArchive::new(std::io::Cursor::new(&book.bytes)).expect("an archive");
        for at in 0..archive.len() {
            let part = archive.by_index(at).expect("a part");
            days.insert(part.last_modified().map(|day| day.to_string()));
        }
    }
    println!("{count} workbooks, their parts are of {days:?}");
    assert!(count >= 3 && days.len() == 1, "{days:?}");
}
