//! Keys, the list of signing keys, and what is noted about seats.
#![no_main]

use libfuzzer_sys::fuzz_target;
use sango::results::attributes::Attributes;
use sango::results::exchange::kept::KeptKeys;
use sango::results::exchange::keys::{ClassKeys, ReceivingKey, Recipient};
use sango::results::exchange::registry::Registry;
use sango_fuzz::begin;

fuzz_target!(init: begin("keys"), |bytes: &[u8]| {
    if let Ok(registry) = Registry::from_json(bytes) {
        let written = registry.to_json();
        let again = Registry::from_json(&written).expect("it comes back");
        assert!(again.to_json() == written);
    }
    if let Ok(attributes) = Attributes::from_bytes(bytes) {
        assert_eq!(Attributes::from_bytes(&attributes.to_bytes()), Ok(attributes));
    }
    let Ok(text) = std::str::from_utf8(bytes) else {
        return;
    };
    if let Ok(key) = ReceivingKey::from_file(text) {
        let again = ReceivingKey::from_file(&key.to_file());
        assert!(again.is_ok_and(|again| again.recipient() == key.recipient()));
    }
    if let Ok(keys) = ClassKeys::from_secret(text) {
        let again = ClassKeys::from_secret(&keys.to_secret());
        assert!(again.is_ok_and(|again| again.signer() == keys.signer()));
    }
    if let Ok(kept) = KeptKeys::from_json(text) {
        let key = sango::vault::Key::from_hex(&"07".repeat(32)).expect("a key");
        let _ = kept.unseal(&key);
    }
    if let Ok(recipient) = text.parse::<Recipient>() {
        assert!(recipient.to_string().parse() == Ok(recipient));
    }
});
