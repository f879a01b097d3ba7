//! The store's lines, with wrong checksums and with right ones, and what the facts in them come to.
#![no_main]

use libfuzzer_sys::fuzz_target;
use sango::session::{Journal, ReadAll, read_all, to_line};
use sango_fuzz::{begin, fold};

fuzz_target!(init: begin("store_lines"), |bytes: &[u8]| {
    whole(bytes, &read_all(bytes));
    // Each line with its checksum made right, as a program would write it that knows no better.
    let mut mended = Vec::new();
    for line in bytes.split(|byte| *byte == b'\n') {
        let end = line.windows(8).rposition(|at| at == b",\"crc\":\"").unwrap_or(line.len());
        let body = [&line[..end], b"}"].concat();
        let check = format!(",\"crc\":\"{:08x}\"}}\n", crc32fast::hash(&body));
        mended.extend([&line[..end], check.as_bytes()].concat());
    }
    let read = read_all(&mended);
    whole(&mended, &read);
    let mut journal = Journal::new("d".into());
    journal.merge(read.records);
    fold(&journal, bytes.len());
});

/// Nothing is lost: each piece is read, kept, or told; and what was read is written as the same.
fn whole(bytes: &[u8], read: &ReadAll) {
    let lines = bytes.split(|byte| *byte == b'\n');
    let lines = lines.filter(|line| !line.strip_suffix(b"\r").unwrap_or(line).is_empty());
    assert!(read.records.len() + read.unknown.len() + read.damaged.len() >= lines.count());
    let again: String = read
        .records
        .iter()
        .map(|record| to_line(record) + "\n")
        .collect();
    assert_eq!(read_all(again.as_bytes()).records, read.records);
}
