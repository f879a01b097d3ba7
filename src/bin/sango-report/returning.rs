//! `sango-report return`: the return of a class that has no teacher's device.

use crate::stores::{book, journal, one_class};
use crate::{Common, Done, content, failed, output};
use sango::results::attributes::Attributes;
use sango::results::exchange::keys::{ClassKeys, Recipient};
use sango::results::exchange::returns::{file_name, make};
use sango::results::exchange::sealed::Sealed;
use std::io;
use std::path::PathBuf;

/// Makes the return of a class: its public sheet, and its exact counts sealed to a district or ministry
///
/// A teacher makes returns in the game, which has the class's keys and the seats' attributes under the PIN. This is for classes
/// whose facts are merged elsewhere. Sign all returns of a class with the same keys, or receivers will refuse them.
#[derive(clap::Args)]
#[command(after_help = "Examples:
  sango-report keygen --class 1f3a… --out class.key
  sango-report return class.jsonl --keys class.key --number 1 --out returns/")]
pub struct Asked {
    /// The game's data folder, or the file facts.jsonl in it
    store: PathBuf,
    /// The class's private keys, from `keygen --class`
    #[arg(long, value_name = "FILE")]
    keys: PathBuf,
    /// The receiver's public key, age1… [default: the return_key of the class's country pack]
    #[arg(long, value_name = "KEY")]
    to: Option<String>,
    /// The how-manieth return of this class and period: the highest counts [default: one more than the store knows of; it is
    /// only read, so give the number where this program made an earlier one]
    #[arg(long, value_name = "NUMBER", value_parser = clap::value_parser!(u32).range(1..))]
    number: Option<u32>,
    /// The folder to write to; the file's name says period, band and number, and no class
    #[arg(long, value_name = "FOLDER")]
    out: PathBuf,
    /// Which class, where the store holds several
    #[arg(long, value_name = "ID")]
    class: Option<String>,
    /// A country pack beside those of the content
    #[arg(long, value_name = "FILE")]
    country: Vec<PathBuf>,
}

pub fn run(asked: &Asked, common: &Common) -> io::Result<Done> {
    let (journal, curriculum) = (
        journal(&asked.store, common)?,
        content::curriculum(common, &asked.country)?,
    );
    let class = one_class(&journal, asked.class.as_deref())?;
    let book = book(&journal, &class, &curriculum)?;
    let keys = String::from_utf8(output::read(&asked.keys)?).unwrap_or_default();
    let keys = ClassKeys::from_secret(&keys)
        .map_err(|error| failed(format!("{}: {error}", asked.keys.display())))?;
    let of_pack = curriculum
        .country(&book.setup.country)
        .and_then(|pack| pack.return_key.clone());
    let Some(to) = asked.to.clone().or(of_pack) else {
        return Err(failed(format!(
            "the country pack {} names no receiver; name one with --to",
            book.setup.country
        )));
    };
    let to: Recipient = to
        .parse()
        .map_err(|error| failed(format!("the receiver's key {to}: {error}")))?;
    let sealed = Sealed::now(&journal, &book, &Attributes::default(), asked.number);
    let bytes = make(&sealed, &keys, &to).map_err(|error| failed(error.to_string()))?;
    output::make_folder(&asked.out)?;
    let file = asked.out.join(file_name(&sealed, keys.signer()));
    output::write(&file, &bytes)?;
    output::print(&file.display().to_string())?;
    Ok(Done::All)
}
