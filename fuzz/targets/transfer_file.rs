//! A transfer as it comes from a stick, and the same with its checksum made right, so that what is behind it is read too.
#![no_main]

use libfuzzer_sys::fuzz_target;
use sango::results::exchange::transfer::open;
use sango_fuzz::{KEYS, begin};

fuzz_target!(init: begin("transfer_file"), |bytes: &[u8]| {
    let _ = open(bytes, &KEYS);
    if let Some(end) = bytes.iter().position(|byte| *byte == b'\n') {
        let sealed = &bytes[end + 1..];
        let head = format!("SANGO-TRANSFER 1 {:08x}\n", crc32fast::hash(sealed));
        let _ = open(&[head.as_bytes(), sealed].concat(), &KEYS);
    }
});
