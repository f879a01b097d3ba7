//! What is sealed in a transfer. Every device that loaded the class file can seal anything: its lines are folded on the teacher's
//! device, and its filling is read.
#![no_main]

use libfuzzer_sys::fuzz_target;
use sango::results::exchange::envelope;
use sango::results::exchange::transfer::open;
use sango::session::Journal;
use sango_fuzz::{KEYS, begin, fold, setup};

fuzz_target!(init: begin("transfer_inside"), |bytes: &[u8]| {
    let sealed = envelope::seal(&KEYS.recipient(), bytes, 4096).expect("sealed");
    if let Ok(transfer) = open(&file(&sealed), &KEYS) {
        let mut journal = Journal::new("teacher".into());
        assert!(transfer.records.iter().all(|record| record.class == setup().id));
        journal.merge(transfer.records);
        // There must be a number left for the teacher's own next fact.
        let highest = journal.records().last().map_or(0, |record| record.seq);
        let version = "navigators-1".into();
        let fact = sango::session::Fact::SeatsSet { seats: 3 };
        assert!(journal.push(&setup().id, None, &version, fact).seq > highest);
        fold(&journal, bytes.len());
    }
    // The same bytes where a sound program puts version, length and filling.
    let to: age::x25519::Recipient = KEYS.recipient().to_string().parse().expect("a recipient");
    let sealed = age::encrypt(&to, bytes).expect("sealed");
    let _ = open(&file(&sealed), &KEYS);
});

fn file(sealed: &[u8]) -> Vec<u8> {
    let head = format!("SANGO-TRANSFER 1 {:08x}\n", crc32fast::hash(sealed));
    [head.as_bytes(), sealed].concat()
}
