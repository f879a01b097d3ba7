//! A class file in both forms, and the same with its checksum made right.
#![no_main]

use libfuzzer_sys::fuzz_target;
use sango::results::exchange::class_file::ClassFile;
use sango_fuzz::begin;

fuzz_target!(init: begin("class_file"), |bytes: &[u8]| {
    comes_back(bytes);
    // JSON that anybody may have mended by hand, with its checksum.
    if let Ok(value) = serde_json::from_slice::<serde_json::Value>(bytes)
        && let Ok(class) = serde_json::from_value::<ClassFile>(value["class"].clone())
    {
        comes_back(class.to_json().as_bytes());
        if let Some(short) = class.to_short() {
            comes_back(short.as_bytes());
        }
    }
    // Any bytes behind the short form's checksum.
    let code = |bytes: &[u8]| {
        let check = crc32fast::hash(bytes).to_be_bytes();
        let code = data_encoding::BASE32_NOPAD.encode(&[bytes, &check].concat());
        format!("SANGO1:{code}")
    };
    comes_back(code(bytes).as_bytes());
    if let Some(text) = std::str::from_utf8(bytes).ok().and_then(|text| text.strip_prefix("SANGO1:"))
        && let Ok(inside) = data_encoding::BASE32_NOPAD.decode(text.as_bytes())
    {
        comes_back(code(&inside[..inside.len().saturating_sub(4)]).as_bytes());
    }
});

/// What is read is a class that can be, and is written so that it is read as the same.
fn comes_back(bytes: &[u8]) {
    let Ok(class) = ClassFile::read(bytes) else {
        return;
    };
    assert!((1..=60).contains(&class.seats) && class.setup().seats == class.seats);
    assert_eq!(
        ClassFile::read(class.to_json().as_bytes()).as_ref(),
        Ok(&class)
    );
    if let Some(short) = class.to_short() {
        assert_eq!(ClassFile::read(short.as_bytes()).as_ref(), Ok(&class));
        assert_eq!(
            ClassFile::read(short.to_lowercase().as_bytes()).as_ref(),
            Ok(&class)
        );
    }
    assert!(class.follows(&class).is_ok());
}
