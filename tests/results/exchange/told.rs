//! What a file tells those who cannot open it: of a return the public sheet, of a transfer nothing, not even how many played.

use super::{keys, receiver, sealed_of};
use crate::whole::{Does, curriculum, play, setup, sixty};
use data_encoding::{BASE64, HEXLOWER};
use sango::ids::DeviceId;
use sango::results::attributes::{AgeBand, Disability, Sex};
use sango::results::class::Enrolment;
use sango::results::counts::{CountCell, Counts};
use sango::results::exchange::returns::{self, open};
use sango::results::exchange::{devices::short_name, transfer};
use sango::results::indicators::Tally;
use sango::session::to_line;

/// The bytes behind an age file's header, whose length age draws at random.
fn body(age: &[u8]) -> usize {
    let text = String::from_utf8_lossy(age);
    let at = age.windows(5).position(|window| window == b"\n--- ");
    let at = at.unwrap_or_else(|| panic!("no header: {}", &text[..40]));
    let line = age[at + 1..].iter().position(|byte| *byte == b'\n');
    age.len() - (at + 1 + line.expect("a line's end"))
}

fn envelope(file: &[u8]) -> Vec<u8> {
    let document: serde_json::Value = serde_json::from_slice(file).expect("JSON");
    let text = document["sealed"].as_str().expect("text");
    BASE64.decode(text.as_bytes()).expect("base64")
}

#[test]
fn nothing_of_a_child_a_device_or_a_class_stands_in_the_open() {
    let (curriculum, setup, receiver) = (curriculum(), setup(), receiver());
    let class_keys = keys(&setup);
    let journal = play(&curriculum, &setup, &sixty());
    let sealed = sealed_of(&setup, &sixty(), true);
    let facts: String = journal.records().iter().map(to_line).collect();
    let secret_keys = class_keys.to_secret();
    let codes = HEXLOWER.encode(&setup.secret.0);
    // Short words stand with their quotes: three letters alone turn up by chance in some kilobytes of base64 every few runs.
    let planted = [
        "MARKER-class",
        "MARKER-device",
        &codes,
        "42424242",
        "bike-sign",
        "\"seat\"",
        "\"seq\"",
    ];
    for marker in planted {
        assert!(
            facts.contains(marker),
            "the twin: `{marker}` is in the facts"
        );
    }
    let identity: serde_json::Value = serde_json::from_str(&secret_keys).expect("JSON");
    let identity =
        ["identity", "signing"].map(|name| identity[name].as_str().expect("text").to_owned());
    let recipient = class_keys.recipient().to_string();
    let inside = serde_json::to_string(&sealed).expect("JSON");
    assert!(
        inside.contains("MARKER-class"),
        "the twin: the class is in what is sealed"
    );
    let never: Vec<&str> = planted
        .into_iter()
        .chain(identity.iter().map(String::as_str))
        .chain([
            recipient.as_str(),
            "\"cells\"",
            "\"tally\"",
            "\"disability\"",
            "\"devices\"",
            "number\"",
            "AGE-SECRET",
        ])
        .collect();

    let file = returns::make(&sealed, &class_keys, &receiver.recipient()).expect("a return");
    let handed_in =
        transfer::make(&journal, &[], &setup.id, &class_keys.recipient()).expect("a transfer");
    let name = returns::file_name(&sealed, class_keys.signer());
    for marker in never {
        let holds = |bytes: &[u8]| {
            bytes
                .windows(marker.len())
                .any(|window| window == marker.as_bytes())
        };
        assert!(!holds(&file), "`{marker}` stands in the return");
        assert!(
            !holds(&envelope(&file)),
            "`{marker}` stands in the sealed part"
        );
        assert!(!holds(&handed_in), "`{marker}` stands in the transfer");
        assert!(!holds(name.as_bytes()), "`{marker}` stands in the name");
    }
    let device = DeviceId::from("MARKER-device");
    assert!(!transfer::file_name(&device).contains("MARKER"));
    assert_eq!(short_name(&device).len(), 4);
    // The receiver's key does not stand in it either, nor does anything else that is the same in two returns but the signer.
    assert!(!String::from_utf8_lossy(&file).contains(&receiver.recipient().to_string()));
}

/// As many cells as there can be, with numbers up to a class's most enrolled in less order than any real ones.
fn fullest() -> Counts {
    let mut cells = Vec::new();
    for age in AgeBand::ALL {
        for sex in Sex::ALL {
            for disability in Disability::ALL {
                let n = 10_007 + cells.len() as u32 * 1_237;
                let mut places = 1..;
                let mut digits = || n * places.next().unwrap_or(1) % 99_991 % 201;
                let tally = Tally {
                    completed: digits(),
                    joint: std::array::from_fn(|_| std::array::from_fn(|_| digits())),
                };
                cells.push(CountCell {
                    age,
                    sex,
                    disability,
                    tally,
                });
            }
        }
    }
    Counts {
        enrolment: Enrolment::default(),
        cells,
    }
}

#[test]
fn the_length_of_a_return_tells_nothing() {
    let (setup, receiver) = (setup(), receiver());
    let class_keys = keys(&setup);
    let mut one = setup.clone();
    one.seats = 1;
    let mut full = sealed_of(&setup, &sixty(), true);
    full.counts = fullest();
    let lengths = [
        sealed_of(&one, &[Does::Nothing], false),
        sealed_of(&one, &[Does::Well], true),
        sealed_of(&setup, &sixty(), true),
        full,
    ]
    .map(|sealed| {
        let file = returns::make(&sealed, &class_keys, &receiver.recipient()).expect("a return");
        assert!(open(&file, &receiver).is_ok());
        println!(
            "return: {} bytes, sealed {}",
            file.len(),
            envelope(&file).len()
        );
        body(&envelope(&file))
    });
    assert!(
        lengths.iter().all(|length| *length == lengths[0]),
        "{lengths:?}"
    );
}

#[test]
fn transfers_come_in_few_lengths() {
    let (curriculum, setup) = (curriculum(), setup());
    let class_keys = keys(&setup);
    let length = |children: &[Does]| {
        let journal = play(&curriculum, &setup, children);
        let file =
            transfer::make(&journal, &[], &setup.id, &class_keys.recipient()).expect("a transfer");
        println!(
            "transfer: {} facts, {} bytes",
            journal.records().len(),
            file.len()
        );
        body(&file)
    };
    assert_eq!(length(&[]), length(&[Does::Well]));
    assert_eq!(length(&[Does::Well; 12]), length(&[Does::Well; 13]));
    assert!(
        length(&sixty()) > length(&[]),
        "the twin: a class of sixty needs more room"
    );
}
