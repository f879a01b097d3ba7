//! A return as it lies in a folder.
#![no_main]

use libfuzzer_sys::fuzz_target;
use sango::results::exchange::returns::{MOST, open, verify};
use sango_fuzz::{RECEIVER, begin};

fuzz_target!(init: begin("return_file"), |bytes: &[u8]| {
    let Ok(verified) = verify(bytes) else {
        assert!(open(bytes, &RECEIVER).is_err());
        return;
    };
    assert!(bytes.len() <= MOST);
    // What is signed says one thing only: a space more is another file.
    let longer = [bytes, b" "].concat();
    assert!(verify(&longer).is_err());
    if let Ok(opened) = verified.open(&RECEIVER) {
        assert_eq!(opened.signer, verified.signer);
    }
});
