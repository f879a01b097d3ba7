//! `sango-report verify`: whether returns are whole, signed, and signed by whom.

use crate::rollup::{is_far_too_long, open_registry, receiving_key};
use crate::{Common, Done, failed, output};
use sango::results::exchange::keys::ReceivingKey;
use sango::results::exchange::registry::Registry;
use sango::results::exchange::returns::{Refused, verify};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

/// Says of each return whether it is whole and rightly signed; with the receiver's key, also of whom it is
///
/// No count is shown. The exit status is 1 if not one is in order, 3 if some are not.
#[derive(clap::Args)]
#[command(after_help = "Examples:
  sango-report verify returns/*.sango
  sango-report verify --key receiver.key --registry signers.json returns/*.sango")]
pub struct Asked {
    /// The returns
    #[arg(required = true)]
    files: Vec<PathBuf>,
    /// The receiver's private key
    #[arg(long, value_name = "FILE")]
    key: Option<PathBuf>,
    /// The list of classes' signing keys, to compare with; it is only read
    #[arg(long, value_name = "FILE", requires = "key")]
    registry: Option<PathBuf>,
}

pub fn run(asked: &Asked, common: &Common) -> io::Result<Done> {
    let key = asked.key.as_deref().map(receiving_key).transpose()?;
    let mut registry = match &asked.registry {
        Some(file) => open_registry(file, common)?,
        None => Registry::default(),
    };
    let mut out = io::stdout().lock();
    let mut refused = 0;
    for file in &asked.files {
        let (mark, said) = match one(file, key.as_ref(), &mut registry) {
            Ok(said) => ("ok", said),
            Err(why) => {
                refused += 1;
                ("refused", why)
            }
        };
        writeln!(out, "{}: {mark}: {said}", file.display())?;
    }
    match refused {
        0 => Ok(Done::All),
        all if all == asked.files.len() => Err(failed("no return is in order".to_owned())),
        _ => Ok(Done::ButSome),
    }
}

fn one(file: &Path, key: Option<&ReceivingKey>, registry: &mut Registry) -> Result<String, String> {
    let why = |refused: Refused| refused.to_string();
    if is_far_too_long(file) {
        return Err(why(Refused::NotAReturn));
    }
    let bytes = output::read(file).map_err(|error| error.to_string())?;
    let verified = verify(&bytes).map_err(why)?;
    let signer = verified.signer;
    let Some(key) = key else {
        return Ok(format!("signed by {signer}"));
    };
    let opened = verified.open(key).map_err(why)?;
    registry.admit(&opened).map_err(why)?;
    let sealed = &opened.sealed;
    let simulated = if sealed.simulated { ", simulated" } else { "" };
    Ok(format!(
        "number {} of class {}, {}, {}{simulated}, signed by {signer}",
        sealed.number, sealed.class, sealed.period, sealed.module_version
    ))
}
