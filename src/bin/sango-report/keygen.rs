//! `sango-report keygen`: keys of receivers, and of classes that have no teacher's device.

use crate::{Common, Done, failed, output};
use sango::ids::ClassId;
use sango::results::exchange::keys::{ClassKeys, ReceivingKey};
use std::io;
use std::path::PathBuf;

/// Draws the key of a district or ministry that receives returns
///
/// The private half goes into the file, which nobody else may read; the public half is printed and belongs into the country
/// pack, as `return_key`. Whoever loses the private half can open no return any more. The programs age and rage read the
/// file too.
#[derive(clap::Args)]
#[command(after_help = "Example:\n  sango-report keygen --out receiver.key")]
pub struct Asked {
    /// The file for the private key; it must not be there yet
    #[arg(long, value_name = "FILE")]
    out: PathBuf,
    /// Draws the keys of this class instead, for `sango-report return`: only where the class has no teacher's device, which
    /// has keys of its own
    #[arg(long, value_name = "ID")]
    class: Option<String>,
}

pub fn run(asked: &Asked, common: &Common) -> io::Result<Done> {
    let no_key = |error| failed(format!("no key could be drawn: {error}"));
    match &asked.class {
        None => {
            let key = ReceivingKey::draw().map_err(no_key)?;
            output::write_key(&asked.out, &key.to_file())?;
            output::print(&key.recipient().to_string())?;
            common.say(
                "the line above is the public key: write it into the country pack as return_key",
            );
        }
        Some(class) => {
            let keys = ClassKeys::draw(&ClassId(class.clone())).map_err(no_key)?;
            output::write_key(&asked.out, &(keys.to_secret() + "\n"))?;
            output::print(&keys.signer().to_string())?;
            common.say("the line above is the key by which receivers know the class's returns");
        }
    }
    Ok(Done::All)
}
