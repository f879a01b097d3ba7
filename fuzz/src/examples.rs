//! Valid examples for each reader: a fuzzer that begins from nothing would not get past the first check.

use crate::settings::{CONTENT as CONTENT_FILES, CUTOFFS};
use crate::{CONTENT, KEYS, RECEIVER, SOURCES, attributes, play, setup};
use sango::results::book::ClassBook;
use sango::results::disclosure::Ladder;
use sango::results::exchange::class_file::ClassFile;
use sango::results::exchange::kept::KeptKeys;
use sango::results::exchange::registry::Registry;
use sango::results::exchange::sealed::Sealed;
use sango::results::exchange::{returns, transfer};
use sango::results::simulate::{Plan, pack, pack_text};
use sango::session::{Fact, Journal, to_line};

/// A small country that does not exist.
pub fn plan() -> Plan {
    let modules = CONTENT.modules.values();
    Plan {
        seed: 7,
        classes: 12,
        regions: 2,
        districts: 2,
        period: "2026".into(),
        modules: modules
            .map(|module| (module.band, module.version.clone()))
            .collect(),
        indicators_version: CONTENT.cutoffs.version,
        ladder: Ladder::from(&CONTENT.cutoffs),
    }
}

/// The examples of a target.
pub fn examples(target: &str) -> Vec<Vec<u8>> {
    match target {
        "return_file" => all_sealed().iter().map(a_return).collect(),
        "return_inside" => all_sealed()
            .iter()
            .map(|sealed| serde_json::to_vec(sealed).expect("JSON"))
            .collect(),
        "transfer_file" => [0, 2].map(a_transfer).to_vec(),
        "transfer_inside" => [0, 1].map(transfer_lines).to_vec(),
        "class_file" => {
            let (file, short) = (class_file(), class_file().to_short().expect("short"));
            vec![file.to_json().into_bytes(), short.into_bytes()]
        }
        "enrolment" => enrolments(),
        "cutoffs" => cutoffs(),
        "country" => countries(),
        "content" => content(),
        "store_lines" => vec![lines(&play::journal(1)), lines(&every_kind())],
        "keys" => keys(),
        "questions" => questions(),
        other => panic!("no examples for {other}"),
    }
}

fn lines(journal: &Journal) -> Vec<u8> {
    let lines = journal
        .records()
        .iter()
        .map(|record| to_line(record) + "\n");
    lines.collect::<String>().into_bytes()
}

/// Facts of the kinds that playing does not bring about.
fn every_kind() -> Journal {
    let (setup, mut journal) = (setup(), play::journal(0));
    let version = &CONTENT.module(setup.band).expect("a module").version;
    let book = ClassBook::read(&journal, &setup.id, &CONTENT).expect("a book");
    let period = setup.period.clone();
    let lesson: sango::ids::LessonId = "footprints".into();
    let facts = [
        book.release(&book.sheet(&attributes())),
        Fact::SeatsSet { seats: 12 },
        Fact::ClassJoined(Box::new(class_file())),
        Fact::DevicesCounted {
            period: period.clone(),
            devices: 3,
        },
        Fact::ReturnMade { period, number: 1 },
        Fact::LessonSetAside {
            lesson: lesson.clone(),
        },
        Fact::LessonTakenUp { lesson },
    ];
    for fact in facts {
        journal.push(&setup.id, None, version, fact);
    }
    journal
}

/// What a class of ours seals, without and with a public sheet, and two simulated classes.
fn all_sealed() -> Vec<Sealed> {
    let of = |journal: &Journal| {
        let book = ClassBook::read(journal, &setup().id, &CONTENT).expect("a book");
        Sealed::of(&book, &attributes(), 1, 2)
    };
    let mut all = vec![of(&play::journal(2)), of(&every_kind())];
    all.extend(plan().iter().take(2).map(|class| class.sealed));
    all
}

fn a_return(sealed: &Sealed) -> Vec<u8> {
    let ours = Sealed {
        class: KEYS.class().clone(),
        ..sealed.clone()
    };
    returns::make(&ours, &KEYS, &RECEIVER.recipient()).expect("a return")
}

fn a_transfer(children: u8) -> Vec<u8> {
    let journal = play::journal(children);
    transfer::make(&journal, &[], &setup().id, &KEYS.recipient()).expect("a transfer")
}

/// As `transfer` writes it before it seals.
fn transfer_lines(children: u8) -> Vec<u8> {
    let journal = play::journal(children);
    let (class, facts) = (setup().id, journal.records().len());
    let head = serde_json::json!({
        "kind": "sango-transfer", "v": 1, "class": class, "device": "d", "facts": facts,
    });
    [format!("{head}\n").into_bytes(), lines(&journal)].concat()
}

fn class_file() -> ClassFile {
    let (setup, recipient) = (setup(), KEYS.recipient().to_string());
    let version = &CONTENT.module(setup.band).expect("a module").version;
    ClassFile::new(&setup, version, &recipient)
}

fn enrolments() -> Vec<Vec<u8>> {
    let mut text = String::from("area,sex,age,students\n");
    for area in pack(&plan())
        .areas
        .iter()
        .filter(|area| area.parent.is_some())
    {
        text += &format!("{},female,9-12,120\n{},1,18+,7\n", area.code, area.code);
    }
    let semicolons =
        "\u{feff}age;area;sex;students;note\r\n10;\"XS-01-01\";2;30;\"a; b\"\r\n;;;1;\r\n";
    vec![text.into_bytes(), semicolons.as_bytes().to_vec()]
}

/// The cut-offs, and the same with reasons so short that numbers are changed more often than words.
fn cutoffs() -> Vec<Vec<u8>> {
    let text = &SOURCES.files[CUTOFFS];
    let short = text
        .lines()
        .map(|line| match line.split_once("reason: \"") {
            Some((before, after)) => {
                let end = after.rfind('"').map_or("", |end| &after[end..]);
                format!("{before}reason: \"a b c{end}\n")
            }
            None => line.split("//").next().unwrap_or_default().to_owned() + "\n",
        });
    let mut all = edges(&short.collect::<String>(), 2);
    all.push(text.clone().into_bytes());
    all
}

/// A file, and the same with each of its whole numbers, and with each of them and one of so many `neighbours` behind it, at an edge.
fn edges(text: &str, neighbours: usize) -> Vec<Vec<u8>> {
    let digits = |c: char| c.is_ascii_digit();
    let mut numbers: Vec<(usize, usize)> = Vec::new();
    let mut from = 0;
    while let Some(start) = text[from..].find(digits).map(|at| from + at) {
        let end = text[start..]
            .find(|c| !digits(c))
            .map_or(text.len(), |at| start + at);
        numbers.push((start, end));
        from = end;
    }
    let mut all = vec![text.as_bytes().to_vec()];
    for edge in ["0", "256", "65536", "4294967295", "18446744073709551616"] {
        for (at, (start, end)) in numbers.iter().enumerate() {
            let one = format!("{}{edge}{}", &text[..*start], &text[*end..]);
            all.push(one.into_bytes());
            for (again, stop) in numbers.iter().skip(at + 1).take(neighbours) {
                let (between, after) = (&text[*end..*again], &text[*stop..]);
                let two = format!("{}{edge}{between}{edge}{after}", &text[..*start]);
                all.push(two.into_bytes());
            }
        }
    }
    all
}

/// A simulated pack with its own least count; and one with contacts, a receiver and DHIS2.
fn countries() -> Vec<Vec<u8>> {
    let own = pack_text(&plan()).replace("    areas:", "    district_k: 10,\n    areas:");
    let full = include_str!("../../tests/fixtures/content/base/assets/countries/zz.ron");
    let mut all = edges(&full.replace("\"zz\"", "\"xs\""), 0);
    all.push(own.into_bytes());
    all
}

fn content() -> Vec<Vec<u8>> {
    let of = |file: &&str| format!("{file}\n{}", SOURCES.files[*file]).into_bytes();
    CONTENT_FILES.iter().map(of).collect()
}

fn keys() -> Vec<Vec<u8>> {
    let vault = sango::vault::Key::from_hex(&"07".repeat(32)).expect("a key");
    let kept = KeptKeys::seal(&KEYS, &vault).expect("sealed");
    let mut registry = Registry::default();
    let opened = returns::open(&a_return(&all_sealed()[0]), &RECEIVER).expect("it opens");
    registry.admit(&opened).expect("admitted");
    vec![
        RECEIVER.to_file().into_bytes(),
        KEYS.to_secret().into_bytes(),
        kept.to_json().into_bytes(),
        registry.to_json(),
        attributes().to_bytes(),
    ]
}

fn questions() -> Vec<Vec<u8>> {
    let vault = sango::vault::Key::from_hex(&"07".repeat(32)).expect("a key");
    let kept = KeptKeys::seal(&KEYS, &vault).expect("sealed");
    let (key, recipient) = ("07".repeat(32), KEYS.recipient().to_string());
    let lines = String::from_utf8(lines(&every_kind())).expect("text");
    let file = data_encoding::BASE64.encode(&a_transfer(0));
    let version = &CONTENT.module(setup().band).expect("a module").version;
    let all = [
        serde_json::json!({"ask": "make-class-file", "setup": setup(), "module_version": version,
            "recipient": recipient}),
        serde_json::json!({"ask": "make-transfer", "device": "d", "class": setup().id,
            "recipient": recipient, "lines": lines}),
        serde_json::json!({"ask": "open-transfers", "key": key, "keys": kept, "files": [file]}),
        serde_json::json!({"ask": "make-return", "key": key, "keys": kept,
            "recipient": RECEIVER.recipient().to_string(), "sealed": all_sealed()[0]}),
    ];
    all.iter().map(|ask| ask.to_string().into_bytes()).collect()
}
