//! Two true returns give no third: neither half of one stands beside a half of another, whoever signs.

use super::{keys, receiver, sealed_of};
use crate::whole::{Does, setup, sixty};
use data_encoding::HEXLOWER;
use ed25519_dalek::{Signer, SigningKey};
use sango::ids::ClassId;
use sango::results::class::ClassSetup;
use sango::results::exchange::keys::ClassKeys;
use sango::results::exchange::returns::{self, Refused, open, verify};

/// The lines of a return: what it is, sheet, sealed, signer, signature.
fn parts(file: &[u8]) -> (String, String, String, String) {
    let text = String::from_utf8(file.to_vec()).expect("text");
    let at = |name: &str| text.find(&format!("\n\"{name}\":")).expect("a field");
    let (sheet, sealed, signer, signature) =
        (at("sheet"), at("sealed"), at("signer"), at("signature"));
    (
        text[sheet..sealed].to_owned(),
        text[sealed..signer].to_owned(),
        text[signer..signature].to_owned(),
        text[signature..].to_owned(),
    )
}

const HEAD: &str = "{\"kind\":\"sango-return\",\"v\":1,";

/// As someone who has the class's signing key, or any other, would sign these parts.
fn signed(key: &SigningKey, sheet: &str, sealed: &str) -> Vec<u8> {
    let signer = HEXLOWER.encode(key.verifying_key().as_bytes());
    let text = format!("{HEAD}{sheet}{sealed}\n\"signer\":\"{signer}\",\n\"signature\":\"");
    let message = [b"sango return 1\0", text.as_bytes()].concat();
    let signature = HEXLOWER.encode(&key.sign(&message).to_bytes());
    format!("{text}{signature}\"}}\n").into_bytes()
}

/// The signing key, as only a thief could take it out of the keys.
fn stolen(keys: &ClassKeys) -> SigningKey {
    let secret: serde_json::Value = serde_json::from_str(&keys.to_secret()).expect("JSON");
    let seed = HEXLOWER.decode(secret["signing"].as_str().expect("text").as_bytes());
    SigningKey::from_bytes(&seed.expect("digits").try_into().expect("32 bytes"))
}

#[test]
fn no_half_stands_beside_another() {
    let receiver = receiver();
    let other_setup = ClassSetup {
        id: ClassId::from("other"),
        ..setup()
    };
    let (ours, theirs) = (keys(&setup()), keys(&other_setup));
    let make = |setup: &ClassSetup, children: &[Does], keys: &ClassKeys| {
        let sealed = sealed_of(setup, children, true);
        returns::make(&sealed, keys, &receiver.recipient()).expect("a return")
    };
    let first = make(&setup(), &sixty(), &ours);
    let second = make(&other_setup, &[Does::Well; 60], &theirs);
    // The same class, later: another sheet would be a second public one.
    let third = make(&setup(), &[Does::Well; 60], &ours);
    let (sheet, sealed, signer, signature) = parts(&first);
    let (sheet2, sealed2, signer2, signature2) = parts(&second);
    let (sheet3, sealed3, _, _) = parts(&third);
    assert_ne!(sheet, sheet2, "the twin: the sheets differ");

    let put = |parts: [&str; 4]| [HEAD, &parts.concat()].concat().into_bytes();
    assert_eq!(
        put([&sheet, &sealed, &signer, &signature]),
        first,
        "the twin: put together again"
    );
    for swapped in [
        [&sheet2, &sealed, &signer, &signature],
        [&sheet, &sealed2, &signer, &signature],
        [&sheet, &sealed, &signer2, &signature],
        [&sheet, &sealed, &signer, &signature2],
        [&sheet, &sealed, &signer2, &signature2],
        [&sheet3, &sealed, &signer, &signature],
        [&sheet, &sealed3, &signer, &signature],
    ] {
        let swapped = put(swapped.map(String::as_str));
        assert_eq!(verify(&swapped), Err(Refused::BadSignature));
    }

    // Signed anew by someone with a true key: the signature is right, and the sealed part tells.
    let (ours, theirs) = (stolen(&ours), stolen(&theirs));
    let mismatch = |key: &SigningKey, sheet: &str, sealed: &str| {
        let file = signed(key, sheet, sealed);
        assert!(
            verify(&file).is_ok(),
            "the twin: the signature alone is right"
        );
        assert_eq!(open(&file, &receiver), Err(Refused::Mismatch));
    };
    assert_eq!(
        signed(&ours, &sheet, &sealed),
        first,
        "the twin: this is how it is signed"
    );
    mismatch(&ours, &sheet2, &sealed);
    mismatch(&ours, &sheet, &sealed2);
    mismatch(&ours, &sheet3, &sealed);
    mismatch(&ours, "\n\"sheet\":null,", &sealed);
    mismatch(&theirs, &sheet, &sealed);
    mismatch(&theirs, &sheet2, &sealed);
    mismatch(&SigningKey::from_bytes(&[7; 32]), &sheet, &sealed);
}
