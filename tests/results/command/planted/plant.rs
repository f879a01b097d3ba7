//! A teacher's folder in which everything is marked that must not leave: what the game keeps there, what a newer version may keep
//! there, and what the machine would tell about itself.

use super::super::lines;
use super::search::Search;
use crate::whole::{attributes, curriculum, play, setup, sixty};
use sango::results::class::ClassSetup;
use sango::results::exchange::kept::KeptKeys;
use sango::results::exchange::keys::ClassKeys;
use sango::session::Journal;
use sango::vault::{Vault, Work, seal};
use std::fs;
use std::path::{Path, PathBuf};

/// Something that must not leave, but where it is meant to be.
pub struct Marker {
    pub what: &'static str,
    pub bytes: Vec<u8>,
    /// The outputs that hold it on purpose.
    pub may: &'static [&'static str],
}

/// What was planted.
pub struct Planted {
    pub store: PathBuf,
    pub setup: ClassSetup,
    pub journal: Journal,
    /// Whole lines of a newer program.
    pub newer: Vec<String>,
    pub keys: ClassKeys,
    pub markers: Vec<Marker>,
}

impl Planted {
    /// A search for all of it.
    pub fn search(&self) -> Search {
        Search::new(self.markers.iter().map(|marker| marker.bytes.as_slice()))
    }
}

/// A second of 2026: when a wrong PIN was given.
const WRONG_PIN_AT: u64 = 1_777_777_777;
/// A period that the country's DHIS2 knows.
pub const PERIOD: &str = "2026-27";
const PIN: &str = "90210735";

/// What a newer version might write into a fact; older ones keep such lines and pass them on within the class.
const NEWER: [(&str, &str); 7] = [
    ("a child's name", "MARKER-name-Amina"),
    ("a seat's label", "MARKER-seat-fox"),
    ("a class's name", "MARKER-class-name-5b"),
    ("a time of day", "2019-03-05T10:11:12"),
    ("a time in seconds", "1551780672"),
    ("a browser", "Mozilla/5.0 (X11; MARKER)"),
    ("a device's maker", "MARKER-maker-14w"),
];

/// Those who may see what a class's own devices say to each other.
const WITHIN: &[&str] = &["what a transfer holds", "the merged store"];
/// The class's id is random. It stands in its file, the receiver learns it, and who runs the program on the class's own store is told it.
const CLASS: &[&str] = &[
    "what a transfer holds",
    "the merged store",
    "class file",
    "what a return holds",
    "signers.json",
    "summary",
    "merge says",
    "verify with the key",
];
const CLASS_FILE: &[&str] = &["what a transfer holds", "the merged store", "class file"];

fn newer_line(setup: &ClassSetup) -> String {
    let mut line = format!(
        "{{\"v\":9,\"device\":\"d\",\"seq\":4000,\"class\":\"{}\"",
        setup.id
    );
    for (what, value) in NEWER {
        line += &format!(",\"{what}\":\"{value}\"");
    }
    let crc = crc32fast::hash(format!("{line}}}").as_bytes());
    format!("{line},\"crc\":\"{crc:08x}\"}}")
}

/// Plants all of it in a new folder.
pub fn plant(folder: &Path) -> Planted {
    let store = folder.join("store");
    fs::create_dir(&store).expect("a folder");
    let setup = ClassSetup {
        country: "zz".into(),
        area: Some("ZZ-N".into()),
        period: PERIOD.into(),
        ..setup()
    };
    let journal = play(&curriculum(), &setup, &sixty());
    let newer = newer_line(&setup);
    let torn = "{\"v\":1,\"device\":\"MARKER-torn-device\",\"seat\":\"MARKER-torn-seat";
    let facts = lines(&journal) + &newer + "\n" + torn + "\n";
    fs::write(store.join("facts.jsonl"), facts).expect("written");

    let few = Work {
        memory_kib: 8,
        passes: 1,
        lanes: 1,
    };
    let mut created = Vault::create_with(PIN, few).expect("a vault");
    let _ = created.vault.open("0000", WRONG_PIN_AT);
    let vault: serde_json::Value = serde_json::from_slice(&created.vault.to_json()).expect("JSON");
    let keys = ClassKeys::draw(&setup.id).expect("keys");
    let kept = KeptKeys::seal(&keys, &created.key).expect("sealed");
    let noted = seal(&created.key, &attributes().to_bytes()).expect("sealed");
    let mut markers = Vec::new();
    let mut mark = |what, bytes: &[u8], may| {
        markers.push(Marker {
            what,
            bytes: bytes.to_vec(),
            may,
        });
    };
    for (what, value) in NEWER {
        mark(what, value.as_bytes(), WITHIN);
    }
    mark("the class's id", setup.id.as_ref().as_bytes(), CLASS);
    mark("the class's secret", &setup.secret.0, CLASS_FILE);
    let codes: Vec<u8> = setup.codes().concat();
    mark("the seats' codes", &codes[..16], &[]);
    mark("the device's id", b"MARKER-device", WITHIN);
    mark("an attempt's seed", b"42424242", WITHIN);
    mark("an item", b"bike-sign", WITHIN);
    mark("a torn line's device", b"MARKER-torn-device", &[]);
    mark("a torn line's seat", b"MARKER-torn-seat", &[]);
    mark("the PIN", PIN.as_bytes(), &[]);
    for (what, path) in [
        ("the PIN's salt", "/pin/salt"),
        ("the PIN's hash", "/pin/key"),
        ("the recovery code's salt", "/recovery/salt"),
        ("the recovery code's hash", "/recovery/key"),
    ] {
        let hex = vault.pointer(path).and_then(|text| text.as_str());
        let bytes = data_encoding::HEXLOWER.decode(hex.expect("digits").as_bytes());
        mark(what, &bytes.expect("digits"), &[]);
    }
    mark(
        "the recovery code",
        created.code.to_string().as_bytes(),
        &[],
    );
    let plain = created.code.to_string().replace('-', "");
    mark("the recovery code, together", plain.as_bytes(), &[]);
    mark("the wrong PIN's time", b"1777777777", &[]);
    let now = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH);
    let now = i64::try_from(now.expect("after 1970").as_secs()).expect("a time");
    let day = jiff::Timestamp::from_second(now)
        .expect("a time")
        .to_string();
    mark("today", &day.as_bytes()[..10], &[]);
    // All that is made within some minutes begins so.
    mark("now", &now.to_string().as_bytes()[..8], &[]);
    mark("the vault's key", created.key.to_hex().as_bytes(), &[]);
    mark("the sealed notes", &noted[..24], &[]);
    let secret: serde_json::Value = serde_json::from_str(&keys.to_secret()).expect("JSON");
    for what in ["identity", "signing"] {
        mark(
            "a private key",
            secret[what].as_str().expect("text").as_bytes(),
            &[],
        );
    }
    for (what, value) in ABOUT_THE_MACHINE {
        mark(what, value.as_bytes(), &[]);
    }
    fs::write(store.join("vault.json"), created.vault.to_json()).expect("written");
    let open = format!("{PIN} {} {plain}", created.code);
    fs::write(store.join("a teacher's note"), open).expect("written");
    fs::write(store.join("keys.json"), kept.to_json()).expect("written");
    fs::write(store.join("notes"), &noted).expect("written");
    Planted {
        store,
        setup,
        journal,
        newer: vec![newer],
        keys,
        markers,
    }
}

/// What the environment says about the machine, when the program runs.
pub const ABOUT_THE_MACHINE: [(&str, &str); 4] = [
    ("USER", "MARKER-user"),
    ("HOSTNAME", "MARKER-host"),
    ("COMPUTERNAME", "MARKER-computer"),
    ("HOME", "/MARKER-home"),
];
