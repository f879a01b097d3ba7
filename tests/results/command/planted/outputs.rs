//! Every output that there is, made of what was planted: by the game's own calls and by the program.

use super::super::{names, text};
use super::plant::{self, ABOUT_THE_MACHINE, Planted, plant};
use sango::curriculum::project_folder;
use sango::ids::Band;
use sango::results::book::ClassBook;
use sango::results::exchange::class_file::ClassFile;
use sango::results::exchange::keys::{ClassKeys, ReceivingKey};
use sango::results::exchange::returns::{self, file_name};
use sango::results::exchange::sealed::Sealed;
use sango::results::exchange::transfer;
use sango::results::export::{Kind, formats_for};
use sango::session::to_line;
use std::fs;
use std::path::Path;
use std::process::{Command, Output};

/// An output: by which name it is known here, the file's own name, and its bytes.
pub struct Made {
    pub what: &'static str,
    pub name: String,
    pub bytes: Vec<u8>,
}

/// All that is made of what was planted.
pub struct Outputs {
    pub planted: Planted,
    pub made: Vec<Made>,
}

impl Outputs {
    fn add(&mut self, what: &'static str, name: &str, bytes: Vec<u8>) {
        self.made.push(Made {
            what,
            name: name.to_owned(),
            bytes,
        });
    }

    /// Runs the program on a machine that has much to tell, and keeps what it says.
    fn run(&mut self, what: &'static str, arguments: &[&str]) -> Output {
        let output = Command::new(env!("CARGO_BIN_EXE_sango-report"))
            .args(arguments)
            .current_dir(project_folder())
            .env_remove("SANGO_ASSETS")
            .envs(ABOUT_THE_MACHINE)
            .output()
            .expect("starts");
        let code = output.status.code();
        assert!(
            matches!(code, Some(0 | 3)),
            "{what}: {}",
            text(&output.stderr)
        );
        self.add(what, what, output.stdout.clone());
        self.add(what, what, output.stderr.clone());
        output
    }

    fn add_folder(&mut self, what: &'static str, folder: &Path) {
        for entry in fs::read_dir(folder).expect("a folder") {
            let path = entry.expect("an entry").path();
            let name = path
                .file_name()
                .expect("a name")
                .to_string_lossy()
                .into_owned();
            if path.is_dir() {
                self.add(what, &name, Vec::new());
                self.add_folder(what, &path);
            } else {
                let bytes = fs::read(&path).expect("readable");
                self.add(what, &name, bytes);
            }
        }
    }
}

/// What the game makes, which has the PIN: sheets with the seats' attributes, class file, transfer, return.
fn from_the_game(all: &mut Outputs, receiver: &ReceivingKey) {
    let words = crate::people::words();
    let curriculum = crate::whole::curriculum();
    let Planted {
        setup, keys, newer, ..
    } = &all.planted;
    let (setup, keys, newer) = (setup.clone(), keys.clone(), newer.clone());
    let journal = &mut all.planted.journal;
    let book = ClassBook::read(journal, &setup.id, &curriculum).expect("a book");
    let sheet = book.sheet(&crate::whole::attributes());
    let (release, version) = (book.release(&sheet), book.module.version.clone());
    journal.push(&setup.id, None, &version, release);
    let book = ClassBook::read(journal, &setup.id, &curriculum).expect("a book");
    let sealed = Sealed::of(&book, &crate::whole::attributes(), 1, 2);
    let handed_in = transfer::make(journal, &newer, &setup.id, &keys.recipient());
    let handed_in = handed_in.expect("a transfer");
    let device = journal.device().clone();
    for format in formats_for(Kind::ClassSheet) {
        let publication = sheet.publication();
        let bytes = format.write(&publication, &words).expect("a file");
        all.add("class sheet", &publication.file_name(format), bytes);
    }
    let file = ClassFile::new(&setup, &version, &keys.recipient().to_string());
    all.add(
        "class file",
        "sango-class.sango-class",
        file.to_json().into_bytes(),
    );
    all.add(
        "class file",
        "QR code",
        file.to_short().expect("short").into_bytes(),
    );
    let opened = transfer::open(&handed_in, &keys).expect("it opens");
    let held: String = opened
        .records
        .iter()
        .map(to_line)
        .chain(opened.unknown)
        .collect();
    all.add("what a transfer holds", "", held.into_bytes());
    all.add("transfer", &transfer::file_name(&device), handed_in);
    let file = returns::make(&sealed, &keys, &receiver.recipient()).expect("a return");
    let opened = returns::open(&file, receiver).expect("it opens");
    let held = serde_json::to_vec(&opened.sealed).expect("JSON");
    all.add("what a return holds", "", held);
    let document: serde_json::Value = serde_json::from_slice(&file).expect("JSON");
    let envelope = document["sealed"].as_str().expect("text");
    let envelope = data_encoding::BASE64
        .decode(envelope.as_bytes())
        .expect("base64");
    all.add("return", "its sealed part", envelope);
    all.add("return", &file_name(&sealed, keys.signer()), file);
}

/// What the program makes of the same store, as far as the tables of areas.
fn from_the_command_line(all: &mut Outputs, folder: &Path) {
    let at = |name: &str| folder.join(name).to_str().expect("a plain path").to_owned();
    let (store, out) = (at("store"), at("out"));
    fs::create_dir(&out).expect("a folder");
    let pack = "tests/fixtures/content/base/assets/countries/zz.ron";
    all.run("summary", &["summary", &store]);
    for format in formats_for(Kind::ClassSheet) {
        let file = format!("{out}/sheet.{}", format.extension());
        let arguments = ["export", &store, "--format", format.name(), "--out", &file];
        all.run("export says", &arguments);
    }
    all.add_folder("class sheet", Path::new(&out));
    let merged = at("merged.jsonl");
    all.run("merge says", &["merge", &store, &store, "--out", &merged]);
    all.add(
        "the merged store",
        "merged.jsonl",
        fs::read(&merged).expect("readable"),
    );
    // The tables: this class among others of its country, so that some numbers are exact.
    let (key, keys, returns) = (at("receiver.key"), at("class.key"), at("returns"));
    fs::write(&keys, all.planted.keys.to_secret()).expect("written");
    let public = others(&key, Path::new(&returns));
    let arguments = [
        "return",
        &store,
        "--keys",
        &keys,
        "--out",
        &returns,
        "--country",
        pack,
        "--to",
        &public,
    ];
    all.run("return says", &arguments);
    all.add_folder("return", Path::new(&returns));
    let simulated = at("simulated");
    let arguments = [
        "simulate",
        "--classes",
        "4",
        "--out",
        &simulated,
        "--key",
        &key,
    ];
    all.run("simulate says", &arguments);
    all.add_folder("simulated", Path::new(&simulated));
    // And a file that is none, in which all of it stands in the open.
    fs::copy(
        folder.join("store/facts.jsonl"),
        Path::new(&returns).join("stray.jsonl"),
    )
    .expect("copied");
    let files: Vec<String> = names(Path::new(&returns));
    let files: Vec<String> = files
        .iter()
        .map(|name| format!("{returns}/{name}"))
        .collect();
    let files: Vec<&str> = files.iter().map(String::as_str).collect();
    all.run("verify", &[&["verify"], &files[..]].concat());
    let with_key = [&["verify", "--key", &key], &files[..]].concat();
    all.run("verify with the key", &with_key);
    let (tables, signers) = (at("tables"), at("signers.json"));
    let arguments = [
        "rollup",
        &returns,
        "--key",
        &key,
        "--country",
        pack,
        "--registry",
        &signers,
        "--out",
        &tables,
    ];
    all.run("rollup says", &arguments);
    all.add_folder("tables of areas", Path::new(&tables));
    all.add(
        "signers.json",
        "signers.json",
        fs::read(&signers).expect("readable"),
    );
}

/// Returns of forty classes of the marked class's country, for the receiver of this key; gives its public half.
fn others(key: &str, folder: &Path) -> String {
    let receiver = ReceivingKey::from_file(&fs::read_to_string(key).expect("readable"));
    let receiver = receiver.expect("a key").recipient();
    fs::create_dir(folder).expect("a folder");
    // Only numbers of one version of the module are added up.
    let course = crate::whole::curriculum();
    let version = &course.module(Band::Navigators).expect("a module").version;
    for (number, class) in (0..).zip(crate::simulate::plan(40).iter()) {
        let mut sealed = class.sealed;
        sealed.simulated = false;
        sealed.country = "zz".into();
        sealed.area = Some(["ZZ-N", "ZZ-S"][number % 2].into());
        sealed.period = plant::PERIOD.into();
        sealed.module_version = version.clone();
        if let Some(sheet) = &mut sealed.released {
            sheet.about.period = plant::PERIOD.into();
            sheet.about.module_version = version.clone();
        }
        let keys = ClassKeys::draw(&sealed.class).expect("keys");
        let file = returns::make(&sealed, &keys, &receiver).expect("a return");
        fs::write(folder.join(file_name(&sealed, keys.signer())), file).expect("written");
    }
    receiver.to_string()
}

pub fn everything(folder: &Path) -> Outputs {
    let mut all = Outputs {
        planted: plant(folder),
        made: Vec::new(),
    };
    let receiver = ReceivingKey::draw().expect("random numbers");
    fs::write(folder.join("receiver.key"), receiver.to_file()).expect("written");
    from_the_game(&mut all, &receiver);
    from_the_command_line(&mut all, folder);
    all
}
