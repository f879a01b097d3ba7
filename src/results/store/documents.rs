//! Small documents beside the facts: the vault, sealed attributes, preferences. Each is written whole, aside, and renamed.

use super::StoreError;
use super::medium::{make_folder, sync_folder};
use std::fs::{self, File, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

/// The first line's beginning; the checksum of the rest follows in eight hexadecimal digits.
const HEAD: &str = "sango document 1 ";

/// What was found under a name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Document {
    /// Nothing.
    Missing,
    /// What was put there.
    Bytes(Vec<u8>),
    /// It is damaged, and was moved out of the way into this file, if that was possible.
    Damaged(Option<PathBuf>),
}

/// Whether a document can have this name: lower-case letters, digits, hyphens and dots inside.
pub(super) fn is_name(name: &str) -> bool {
    let inside =
        |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || b"-.".contains(&byte);
    (1..=80).contains(&name.len())
        && !name.starts_with('.')
        && !name.ends_with('.')
        && name.bytes().all(inside)
}

/// Writes a document: the old one is there until the new one is, whatever happens in between.
pub(super) fn write(folder: &Path, name: &str, bytes: &[u8]) -> Result<(), StoreError> {
    let (path, aside) = (folder.join(name), folder.join(format!(".{name}.new")));
    let written = (|| {
        make_folder(folder)?;
        let mut file = File::create(&aside)?;
        writeln!(file, "{HEAD}{:08x}", crc32fast::hash(bytes))?;
        file.write_all(bytes)?;
        file.sync_all()?;
        drop(file);
        fs::rename(&aside, &path)
    })();
    match written {
        Ok(()) => {
            sync_folder(&path);
            Ok(())
        }
        Err(error) => {
            let _ = fs::remove_file(&aside);
            Err(error.into())
        }
    }
}

/// Reads a document; a damaged one is moved aside.
pub(super) fn read(folder: &Path, name: &str) -> Result<Document, StoreError> {
    let path = folder.join(name);
    let bytes = match fs::read(&path) {
        Ok(bytes) => bytes,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Document::Missing),
        Err(error) => return Err(error.into()),
    };
    match body(&bytes) {
        Some(body) => Ok(Document::Bytes(body.to_vec())),
        None => Ok(Document::Damaged(move_aside(&path))),
    }
}

fn body(bytes: &[u8]) -> Option<&[u8]> {
    let rest = bytes.strip_prefix(HEAD.as_bytes())?;
    let (digits, rest) = rest.split_first_chunk::<8>()?;
    let body = rest.strip_prefix(b"\n")?;
    (format!("{:08x}", crc32fast::hash(body)).as_bytes() == digits).then_some(body)
}

/// Deletes a document.
pub(super) fn remove(folder: &Path, name: &str) -> Result<(), StoreError> {
    match fs::remove_file(folder.join(name)) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error.into()),
        _ => Ok(()),
    }
}

fn damaged_names(path: &Path) -> impl Iterator<Item = PathBuf> {
    let path = path.to_owned();
    (1..10_000).map(move |number| {
        let mut name = path.clone().into_os_string();
        name.push(format!(".damaged-{number}"));
        name.into()
    })
}

fn move_aside(path: &Path) -> Option<PathBuf> {
    let free = damaged_names(path).find(|name| !name.exists())?;
    fs::rename(path, &free).ok().map(|()| free)
}

/// Copies damaged pieces into a new file beside the store, each on a line of its own; pieces that an earlier such file
/// already holds are not copied again. Gives the last file that holds some.
pub(super) fn set_aside(store: &Path, pieces: &[&[u8]]) -> Result<Option<PathBuf>, StoreError> {
    let mut last = None;
    let mut fresh: Vec<&[u8]> = pieces.to_vec();
    for name in damaged_names(store) {
        match fs::read(&name) {
            Ok(bytes) => {
                fresh.retain(|piece| {
                    !bytes
                        .split(|byte| *byte == b'\n')
                        .any(|known| known == *piece)
                });
                last = Some(name);
            }
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                if fresh.is_empty() {
                    return Ok(last);
                }
                let mut file = OpenOptions::new()
                    .write(true)
                    .create_new(true)
                    .open(&name)?;
                file.write_all(&fresh.join(&b'\n'))?;
                file.write_all(b"\n")?;
                file.sync_all()?;
                sync_folder(&name);
                return Ok(Some(name));
            }
            Err(error) => return Err(error.into()),
        }
    }
    Ok(last)
}
