//! What tools/check-with-others computes once more, in another program: the children of a simulated country, what its returns seal, and
//! the roll-up before anything is banded or hidden. No program of ours writes that; this test does when it is told where to.

use sango::curriculum::{Curriculum, Sources};
use sango::results::attributes::SeatAttributes;
use sango::results::exchange::keys::ReceivingKey;
use sango::results::exchange::returns::open;
use sango::results::indicators::{Completion, Confident};
use sango::results::rollup::{Refusal, RollUp, Told, Weight};
use sango::results::simulate::{Plan, pack};
use serde_json::{Value, json};
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

#[test]
#[ignore = "tools/check-with-others/run runs it and says where to write"]
fn a_simulated_country_before_suppression() {
    let Some(folder) = std::env::var_os("SANGO_OTHERS").map(PathBuf::from) else {
        panic!("SANGO_OTHERS names no folder");
    };
    let plan = plan(&folder);
    let (mut classes, mut children) = (lines(&folder, "classes"), lines(&folder, "children"));
    for class in plan.iter() {
        let id = &class.setup.id;
        let of_class = json!({ "class": id, "area": class.setup.area, "band": class.setup.band, "enrolment": class.setup.enrolment });
        writeln!(classes, "{of_class}").expect("written");
        for (seat, completion) in &class.children {
            writeln!(
                children,
                "{}",
                child(id.as_ref(), seat, completion.as_ref())
            )
            .expect("written");
        }
    }
    returns(&folder, &plan);
}

/// As `sango-report simulate` was asked.
fn plan(folder: &Path) -> Plan {
    let root = sango::curriculum::project_folder();
    let curriculum = Curriculum::load(&Sources::from_folder(&root).expect("the content").0).0;
    let asked = fs::read(folder.join("asked.json")).expect("asked.json");
    let asked: Value = serde_json::from_slice(&asked).expect("JSON");
    let number = |name: &str| asked[name].as_u64().unwrap_or_else(|| panic!("no {name}"));
    let small = |name: &str| u8::try_from(number(name)).expect("a small number");
    Plan {
        seed: number("seed"),
        regions: small("regions"),
        districts: small("districts"),
        ..Plan::of(
            &curriculum,
            u32::try_from(number("classes")).expect("a number"),
        )
    }
}

fn lines(folder: &Path, name: &str) -> impl Write {
    let file = fs::File::create(folder.join(format!("{name}.jsonl"))).expect("a file");
    std::io::BufWriter::new(file)
}

fn child(class: &str, seat: &SeatAttributes, completion: Option<&Completion>) -> Value {
    let confident = completion.map(|completion| match completion.confident {
        Confident::Yes => "yes",
        Confident::No => "no",
        Confident::NotClassifiable => "not-classifiable",
        Confident::NotAsked => "not-asked",
    });
    json!({
        "class": class,
        "age": seat.age,
        "sex": seat.sex,
        "disability": seat.disability,
        "completed": completion.is_some(),
        "confident": confident,
        "safe": completion.map(|completion| completion.safe),
        "knows": completion.map(|completion| completion.knows_how_to_report),
    })
}

/// Opens all returns as the roll-up does and writes what they seal, and what they come to.
fn returns(folder: &Path, plan: &Plan) {
    let key = fs::read_to_string(folder.join("receiver.key")).expect("a key");
    let key = ReceivingKey::from_file(&key).expect("a key");
    let packs = [(Plan::country(), pack(plan))].into();
    let (mut rollup, mut sealed) = (RollUp::new(&packs), lines(folder, "returns"));
    let mut open_file = |file: &Path| {
        let bytes = fs::read(file).expect("readable");
        let opened = open(&bytes, &key).expect("it opens").sealed;
        let name = file
            .strip_prefix(folder)
            .expect("below")
            .display()
            .to_string();
        writeln!(sealed, "{}", json!({ "file": name, "sealed": opened })).expect("written");
        Ok::<_, Refusal>(opened)
    };
    let mut tell = |told: Told| assert!(told.what.weight() < Weight::LeftOut, "{told:?}");
    let mut folders: Vec<PathBuf> = below(&folder.join("returns"));
    folders.sort();
    for file in folders.iter().flat_map(|folder| below(folder)) {
        rollup.take(&file, &mut open_file, &mut tell);
    }
    let mut cells = csv::Writer::from_path(folder.join("before.csv")).expect("a file");
    let head = [
        "band",
        "level",
        "area",
        "dimension",
        "category",
        "indicator",
        "numerator",
        "denominator",
    ];
    cells.write_record(head).expect("written");
    for (edition, tree) in rollup.finish() {
        for node in &tree.areas {
            for group in &node.table.groups {
                for measure in node.table.measures() {
                    let (count, base) = (group.count(measure), group.base(measure));
                    cells
                        .write_record([
                            edition.band.id(),
                            node.level.as_str(),
                            node.code.as_deref().unwrap_or_default(),
                            group.category.dimension().id(),
                            group.category.id(),
                            measure.id(),
                            &count.to_string(),
                            &base.to_string(),
                        ])
                        .expect("written");
                }
            }
        }
    }
    cells.flush().expect("written");
}

fn below(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).expect("a folder");
    entries
        .map(|entry| entry.expect("an entry").path())
        .collect()
}
