//! The files of a folder of returns, and how one is opened.

use crate::output;
use sango::ids::ClassId;
use sango::results::exchange::keys::{ReceivingKey, Signer};
use sango::results::exchange::registry::Registry;
use sango::results::exchange::returns::{MOST, Refused, open as open_return};
use sango::results::rollup::{Prepared, Refusal};
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use walkdir::{DirEntry, WalkDir};

/// A folder with all in it but hidden files, links, and what the roll-up itself reads or writes.
pub struct Files {
    folder: PathBuf,
    others: BTreeSet<PathBuf>,
}

impl Files {
    pub fn new<'a>(folder: &Path, others: impl Iterator<Item = &'a PathBuf>) -> Self {
        Self {
            folder: folder.to_owned(),
            others: others.filter_map(|path| path.canonicalize().ok()).collect(),
        }
    }

    /// How many there are now.
    pub fn count(&self) -> u64 {
        self.walk().fold(0, |count, _| count + 1)
    }

    /// All, in the order of their names, so that two runs see the same: the first return of a class is the one that is believed.
    pub fn walk(&self) -> impl Iterator<Item = Result<PathBuf, (PathBuf, String)>> + '_ {
        let entries = WalkDir::new(&self.folder)
            .sort_by_file_name()
            .into_iter()
            .filter_entry(|entry| self.belongs(entry));
        entries.filter_map(|entry| match entry {
            Ok(entry) => entry.file_type().is_file().then(|| Ok(entry.into_path())),
            Err(error) => {
                let path = error.path().unwrap_or(&self.folder).to_owned();
                Some(Err((path, error.to_string())))
            }
        })
    }

    fn belongs(&self, entry: &DirEntry) -> bool {
        let hidden = entry.file_name().to_string_lossy().starts_with('.');
        let ours = || {
            let path = entry.path().canonicalize();
            path.is_ok_and(|path| self.others.contains(&path))
        };
        entry.depth() == 0 || (!hidden && !ours())
    }
}

/// A return that was opened, by a key that was not yet compared with the class's first one.
pub struct Signed {
    class: ClassId,
    signer: Signer,
    prepared: Prepared,
}

impl Signed {
    /// Whether the class signed with this key before.
    pub fn admit(self, registry: &mut Registry) -> Result<Prepared, Refusal> {
        registry
            .admit_signer(&self.class, self.signer)
            .map_err(|refused| Refusal {
                why: refused.to_string(),
                mend: format!(
                    "ask the teacher whether the class's device was set up anew; if so, run again with --forget {}",
                    self.class
                ),
            })?;
        Ok(self.prepared)
    }
}

fn refuse(refused: Refused) -> Refusal {
    Refusal {
        why: refused.to_string(),
        mend: mend(refused).to_owned(),
    }
}

/// Opens a return: form, signature, seal. Looks at nothing but the file, so several can be opened at once.
pub fn open(file: &Path, key: &ReceivingKey) -> Result<Signed, Refusal> {
    if is_far_too_long(file) {
        return Err(refuse(Refused::NotAReturn));
    }
    let bytes = output::read(file).map_err(|error| Refusal {
        why: error.to_string(),
        mend: "look at the file's rights and at the disk".to_owned(),
    })?;
    let opened = open_return(&bytes, key).map_err(refuse)?;
    Ok(Signed {
        prepared: Prepared::of(&opened.sealed),
        class: opened.sealed.class,
        signer: opened.signer,
    })
}

/// Whether a file is far too long for a return: then it is not read into memory.
pub fn is_far_too_long(file: &Path) -> bool {
    let length = file.metadata().map_or(0, |about| about.len());
    length > u64::try_from(MOST).unwrap_or(u64::MAX)
}

fn mend(refused: Refused) -> &'static str {
    match refused {
        Refused::NotAReturn => "take it out of the folder",
        Refused::Damaged | Refused::Mismatch => "copy it again from the teacher's device",
        Refused::NewerVersion => "update this program",
        Refused::BadSignature => "do not use it; ask the class for its own file",
        Refused::WrongKey => {
            "pass it on to the receiver whose key the class's country pack names, or use that key"
        }
        Refused::OtherSigner => {
            "ask the teacher whether the class's device was set up anew; if so, roll up again with --forget and the class"
        }
    }
}
