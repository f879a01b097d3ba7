//! Which return of each class and period counts: the one with the highest number.
//!
//! This is the one thing in a roll-up that grows with the classes, since without it nobody could tell that a class is counted
//! already. It holds no counts: a class costs some 65 bytes and the length of its file's name.

use crate::ids::ClassId;
use crate::results::by_class::ByClass;
use crate::results::exchange::sealed::Sealed;
use std::ffi::OsStr;
use std::path::{Path, PathBuf};

/// What decides which of two returns of a class and period counts: the number; then, where a class numbered two alike, the one
/// that more devices handed in for; then the checksum, so that the order of files decides nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Rank {
    pub number: u32,
    devices: u16,
    checksum: u32,
}

impl Rank {
    pub fn of(sealed: &Sealed) -> Self {
        // What is sealed always writes as JSON; if it did not, its checksum would be that of nothing.
        let bytes = serde_json::to_vec(sealed).unwrap_or_default();
        Self {
            number: sealed.number,
            devices: sealed.devices,
            checksum: crc32fast::hash(&bytes),
        }
    }
}

/// The return that counts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Latest {
    pub rank: Rank,
    pub file: PathBuf,
}

#[derive(Debug, Default)]
pub(super) struct Register {
    /// Few.
    periods: Vec<(String, ByClass<Counted>)>,
    files: Files,
}

#[derive(Debug)]
struct Counted {
    rank: Rank,
    file: File,
}

impl Register {
    /// The return of this class and period that counts so far.
    pub fn latest(&self, class: &ClassId, period: &str) -> Option<Latest> {
        let (_, classes) = self.periods.iter().find(|(known, _)| known == period)?;
        let counted = classes.get(class)?;
        Some(Latest {
            rank: counted.rank,
            file: self.files.path(counted.file),
        })
    }

    /// From now on this return counts.
    pub fn set(&mut self, class: &ClassId, period: &str, rank: Rank, file: &Path) {
        let file = self.files.keep(file);
        let known = self.periods.iter().position(|(known, _)| known == period);
        let at = known.unwrap_or_else(|| {
            self.periods.push((period.to_owned(), ByClass::default()));
            self.periods.len() - 1
        });
        self.periods[at].1.insert(class, Counted { rank, file });
    }

    pub fn len(&self) -> usize {
        self.periods.iter().map(|(_, classes)| classes.len()).sum()
    }
}

/// Paths of files that come folder by folder.
#[derive(Debug, Default)]
struct Files {
    folders: Vec<PathBuf>,
    /// Names one after the other, each with a nought behind it, which no name has in it.
    names: Vec<u8>,
}

#[derive(Debug, Clone, Copy)]
struct File {
    folder: u32,
    name: u64,
}

impl Files {
    fn keep(&mut self, file: &Path) -> File {
        let name = file.file_name().and_then(OsStr::to_str);
        // A name that is no text, or none, stands among the folders, whole.
        let (folder, name) = match (file.parent(), name) {
            (Some(folder), Some(name)) if !name.contains('\0') => (folder, name),
            _ => (file, ""),
        };
        if self.folders.last().is_none_or(|last| last != folder) {
            self.folders.push(folder.to_owned());
        }
        let at = self.names.len() as u64;
        self.names.extend_from_slice(name.as_bytes());
        self.names.push(0);
        File {
            folder: u32::try_from(self.folders.len() - 1).unwrap_or(u32::MAX),
            name: at,
        }
    }

    fn path(&self, file: File) -> PathBuf {
        let folder = &self.folders[file.folder as usize];
        let names = usize::try_from(file.name)
            .ok()
            .and_then(|at| self.names.get(at..));
        let name = names.and_then(|names| names.split(|byte| *byte == 0).next());
        match name.and_then(|name| str::from_utf8(name).ok()) {
            Some("") | None => folder.clone(),
            Some(name) => folder.join(name),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_come_back_as_they_were() {
        let mut paths = vec![
            "a/b/c.sango",
            "a/b/d.sango",
            "c.sango",
            "/",
            "",
            "..",
            "a/ü ن.sango",
            "/a/b/",
            "a/b/c",
        ]
        .into_iter()
        .map(PathBuf::from)
        .collect::<Vec<_>>();
        #[cfg(unix)]
        {
            use std::os::unix::ffi::OsStrExt;
            paths.push(Path::new("a").join(OsStr::from_bytes(b"\xff\xfe.sango")));
        }
        let mut files = Files::default();
        let kept: Vec<File> = paths.iter().map(|path| files.keep(path)).collect();
        for (path, kept) in paths.iter().zip(kept) {
            assert_eq!(files.path(kept), *path);
        }
    }
}
