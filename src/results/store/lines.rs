//! A shared file of facts, one a line: reads what others appended, appends our own, and never changes a byte that is there.

use super::StoreError;
use super::medium::Medium;
use crate::session::{ReadAll, read_all};

/// The file with the place up to which it is read.
pub struct Lines {
    medium: Box<dyn Medium>,
    read_to: u64,
    /// How many lines end before `read_to`.
    line: usize,
    /// Whether the byte before `read_to` ends a line; a power cut may have torn the last one.
    ends_clean: bool,
}

/// What was found in the file since the last look.
#[derive(Debug, Default)]
pub struct Found {
    /// Records, damage and lines of newer releases.
    pub read: ReadAll,
    /// Whether it is another file than before, read from its beginning.
    pub is_other: bool,
}

impl Lines {
    /// Over a medium, nothing read yet.
    pub fn new(medium: Box<dyn Medium>) -> Self {
        Self {
            medium,
            read_to: 0,
            line: 0,
            ends_clean: true,
        }
    }

    /// Under the lock: reads what is new, asks `write` for lines in answer to it, and appends those.
    ///
    /// `write` is called in any case, with nothing found when the file could not be read. The outcome says whether what it
    /// gave is on the disk; if not, nothing of it is, as far as the system lets us take it back.
    ///
    /// # Errors
    /// See [`StoreError`]; also when nothing is to be written but nothing could be.
    pub fn exchange(&mut self, write: impl FnOnce(Found) -> Vec<String>) -> Result<(), StoreError> {
        let is_other = match self.medium.lock() {
            Ok(is_other) => is_other,
            Err(error) => {
                write(Found::default());
                return Err(error.into());
            }
        };
        let result = match self.read(is_other) {
            Ok(found) => {
                let lines = write(found);
                self.append(&lines)
            }
            Err(error) => {
                write(Found::default());
                Err(error)
            }
        };
        self.medium.unlock();
        result
    }

    /// Under the lock, does something else that only one program may do at a time.
    ///
    /// # Errors
    /// When the lock is not to be had, or what `work` gives.
    pub fn alone<T>(
        &mut self,
        work: impl FnOnce() -> Result<T, StoreError>,
    ) -> Result<T, StoreError> {
        // The file may have been replaced: the next exchange must notice, too.
        if self.medium.lock()? {
            self.forget();
        }
        let result = work();
        self.medium.unlock();
        result
    }

    fn forget(&mut self) {
        (self.read_to, self.line, self.ends_clean) = (0, 0, true);
    }

    fn read(&mut self, is_other: bool) -> Result<Found, StoreError> {
        let length = self.medium.length()?;
        let is_other = is_other || self.read_to == 0 || length < self.read_to;
        if is_other {
            self.forget();
        }
        let mut read = ReadAll::default();
        if length > self.read_to {
            let bytes = self.medium.read_from(self.read_to)?;
            read = read_all(&bytes);
            for damaged in &mut read.damaged {
                damaged.line += self.line;
            }
            self.advance(&bytes);
        }
        Ok(Found { read, is_other })
    }

    fn advance(&mut self, bytes: &[u8]) {
        self.read_to += bytes.len() as u64;
        self.line += bytes.iter().filter(|byte| **byte == b'\n').count();
        self.ends_clean = bytes.last().map_or(self.ends_clean, |last| *last == b'\n');
    }

    fn append(&mut self, lines: &[String]) -> Result<(), StoreError> {
        self.medium.writable()?;
        if lines.is_empty() {
            return Ok(());
        }
        let mut bytes = Vec::new();
        if !self.ends_clean {
            bytes.push(b'\n');
        }
        for line in lines {
            bytes.extend_from_slice(line.as_bytes());
            bytes.push(b'\n');
        }
        match self.medium.append(&bytes) {
            Ok(()) => {
                self.advance(&bytes);
                Ok(())
            }
            Err(error) => {
                // A torn line would be told as damage. If even this fails, it is.
                let _ = self.medium.cut(self.read_to);
                Err(error.into())
            }
        }
    }
}
