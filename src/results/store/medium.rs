//! The file under the store: opened, locked, read and appended to. A trait, so that tests can put a full disk here.

use std::fs::{self, File, OpenOptions, TryLockError};
use std::io::{self, Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

/// How long another program may hold the lock before we go on in memory.
const PATIENCE: Duration = Duration::from_secs(5);

/// A file of lines that several programs share.
pub trait Medium: Send + Sync {
    /// Opens if needed, and waits until nobody else writes. Says whether the file is another one than at the last lock: at the
    /// first, or after it was deleted or replaced meanwhile.
    ///
    /// # Errors
    /// When it cannot be opened at all, or others hold it for too long.
    fn lock(&mut self) -> io::Result<bool>;

    /// Lets others write.
    fn unlock(&mut self);

    /// Whether it can be written at all, as far as that is known without writing.
    ///
    /// # Errors
    /// Why not.
    fn writable(&self) -> io::Result<()>;

    /// Its length in bytes.
    ///
    /// # Errors
    /// The system's.
    fn length(&mut self) -> io::Result<u64>;

    /// All bytes from here to the end.
    ///
    /// # Errors
    /// The system's.
    fn read_from(&mut self, at: u64) -> io::Result<Vec<u8>>;

    /// Adds bytes at the end, and returns when they would survive a power cut.
    ///
    /// # Errors
    /// The system's; then some of the bytes may be there.
    fn append(&mut self, bytes: &[u8]) -> io::Result<()>;

    /// Takes back what a failed [`Medium::append`] left.
    ///
    /// # Errors
    /// The system's.
    fn cut(&mut self, length: u64) -> io::Result<()>;
}

/// A real file.
pub struct FileMedium {
    path: PathBuf,
    file: Option<File>,
    /// Why it is open for reading only, if it is.
    read_only: Option<io::ErrorKind>,
}

impl FileMedium {
    /// The file at a path; nothing is opened yet. Its folder is made when needed.
    pub fn new(path: PathBuf) -> Self {
        Self {
            path,
            file: None,
            read_only: None,
        }
    }

    fn open(&mut self) -> io::Result<File> {
        self.read_only = None;
        if let Some(folder) = self.path.parent() {
            make_folder(folder)?;
        }
        let is_new = !self.path.exists();
        match OpenOptions::new()
            .read(true)
            .append(true)
            .create(true)
            .open(&self.path)
        {
            Ok(file) => {
                if is_new {
                    sync_folder(&self.path);
                }
                Ok(file)
            }
            Err(error) => {
                // What was kept earlier can perhaps still be read.
                let kind = error.kind();
                let file = File::open(&self.path).map_err(|_| error)?;
                self.read_only = Some(kind);
                Ok(file)
            }
        }
    }

    fn file(&self) -> io::Result<&File> {
        self.file
            .as_ref()
            .ok_or_else(|| io::ErrorKind::NotConnected.into())
    }
}

impl Medium for FileMedium {
    fn lock(&mut self) -> io::Result<bool> {
        // A file that could only be read may have become writable since; one that was deleted must be made again.
        let kept = self
            .file
            .take()
            .filter(|file| self.read_only.is_none() && is_at(file, &self.path));
        let is_other = kept.is_none();
        let file = match kept {
            Some(file) => file,
            None => self.open()?,
        };
        let start = Instant::now();
        loop {
            match file.try_lock() {
                Ok(()) => break,
                Err(TryLockError::WouldBlock) if start.elapsed() < PATIENCE => {
                    std::thread::sleep(Duration::from_millis(2));
                }
                Err(TryLockError::WouldBlock) => return Err(io::ErrorKind::TimedOut.into()),
                // Some network folders know no locks: better kept without than not at all.
                Err(TryLockError::Error(_)) => break,
            }
        }
        self.file = Some(file);
        Ok(is_other)
    }

    fn unlock(&mut self) {
        if let Some(file) = &self.file {
            // Fails only where there is no lock to give up.
            let _ = file.unlock();
        }
    }

    fn writable(&self) -> io::Result<()> {
        self.read_only.map_or(Ok(()), |kind| Err(kind.into()))
    }

    fn length(&mut self) -> io::Result<u64> {
        Ok(self.file()?.metadata()?.len())
    }

    fn read_from(&mut self, at: u64) -> io::Result<Vec<u8>> {
        let mut file = self.file()?;
        file.seek(SeekFrom::Start(at))?;
        let mut bytes = Vec::new();
        file.read_to_end(&mut bytes)?;
        Ok(bytes)
    }

    fn append(&mut self, bytes: &[u8]) -> io::Result<()> {
        let mut file = self.file()?;
        file.write_all(bytes)?;
        file.sync_data()
    }

    fn cut(&mut self, length: u64) -> io::Result<()> {
        self.file()?.set_len(length)
    }
}

/// Makes a folder and those above it, on Unix for its owner alone.
pub(super) fn make_folder(folder: &Path) -> io::Result<()> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder)
}

/// Makes a new name in a folder survive a power cut. Where folders cannot be synced, the system does it in time.
pub(super) fn sync_folder(path: &Path) {
    #[cfg(unix)]
    if let Some(folder) = path.parent().and_then(|folder| File::open(folder).ok()) {
        let _ = folder.sync_all();
    }
    #[cfg(not(unix))]
    let _ = path;
}

#[cfg(unix)]
fn is_at(file: &File, path: &Path) -> bool {
    use std::os::unix::fs::MetadataExt;
    match (file.metadata(), fs::metadata(path)) {
        (Ok(ours), Ok(there)) => (ours.dev(), ours.ino()) == (there.dev(), there.ino()),
        _ => false,
    }
}

#[cfg(not(unix))]
fn is_at(_: &File, path: &Path) -> bool {
    path.exists()
}
