//! `sango-report merge`: the facts of one class from several devices, in one store.

use crate::stores::{nameless, one_class, read};
use crate::{Common, Done, failed, output};
use sango::session::to_line;
use std::collections::BTreeSet;
use std::io;
use std::path::PathBuf;

/// Merges several stores or files of facts of one class into one store file
///
/// Facts that several of them hold are kept once; facts of a newer version are kept untouched. The stores are only read.
/// A store that cannot be read is named and left out; the exit status is then 3.
#[derive(clap::Args)]
#[command(
    after_help = "Example:\n  sango-report merge laptop-1/ laptop-2/ stick/facts.jsonl --out class/facts.jsonl"
)]
pub struct Asked {
    /// The game's data folders, or the files facts.jsonl in them
    #[arg(required = true)]
    stores: Vec<PathBuf>,
    /// The file to write, or - for the standard output. It is written aside and renamed when whole
    #[arg(long, value_name = "FILE")]
    out: PathBuf,
    /// Which class, where the stores hold several
    #[arg(long, value_name = "ID")]
    class: Option<String>,
}

pub fn run(asked: &Asked, common: &Common) -> io::Result<Done> {
    let (mut journal, mut unknown) = (nameless(), BTreeSet::new());
    let (mut done, mut read_any) = (Done::All, false);
    for store in &asked.stores {
        match read(store, common) {
            Ok(read) => {
                read_any = true;
                if !read.damaged.is_empty() {
                    done = Done::ButSome;
                }
                journal.merge(read.records);
                unknown.extend(read.unknown);
            }
            Err(error) => {
                done = Done::ButSome;
                common.say(&error.to_string());
            }
        }
    }
    if !read_any {
        return Err(failed("not one store could be read".to_owned()));
    }
    let class = one_class(&journal, asked.class.as_deref())?;
    let mut text = String::new();
    let mut facts = 0;
    for record in journal.class(&class) {
        text += &to_line(record);
        text.push('\n');
        facts += 1;
    }
    let is_ours = |line: &&String| {
        let value: Option<serde_json::Value> = serde_json::from_str(line).ok();
        value.is_some_and(|value| value["class"] == class.as_ref())
    };
    for line in unknown.iter().filter(is_ours) {
        text += line;
        text.push('\n');
        facts += 1;
    }
    output::write(&asked.out, text.as_bytes())?;
    common.say(&format!(
        "class {class}: {facts} facts of {} stores",
        asked.stores.len()
    ));
    Ok(done)
}
