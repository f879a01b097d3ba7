//! Files that are written whole or not at all.

use crate::failed;
use std::ffi::OsString;
use std::fs::{self, File, OpenOptions};
use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};

/// Who may read a file.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum For {
    /// As the system has it.
    Anybody,
    /// Its owner alone, where the system knows of that: private keys.
    Owner,
}

/// Writes a file whole: whoever looks finds the earlier one or the new one. `-` is the standard output.
pub fn write(out: &Path, bytes: &[u8]) -> io::Result<()> {
    write_with(out, |to| to.write_all(bytes))
}

/// The same of what is written piece by piece.
pub fn write_with(out: &Path, how: impl Fn(&mut dyn Write) -> io::Result<()>) -> io::Result<()> {
    if out == Path::new("-") {
        return how(&mut io::stdout().lock());
    }
    // A pipe or a device is written to; a file put in its place would be no pipe any more.
    let is_special = |about: &fs::Metadata| !about.is_file() && !about.is_dir();
    if fs::metadata(out).is_ok_and(|about| is_special(&about)) {
        let file = OpenOptions::new().write(true).open(out);
        let written = file.and_then(|mut file| how(&mut file));
        return written.map_err(|error| place(out, &error));
    }
    let mut aside = BufWriter::new(Aside::new(out, For::Anybody)?);
    how(&mut aside)?;
    aside
        .into_inner()
        .map_err(|error| error.into_error())?
        .finish()
}

/// Prints a line. An output that is full is failed work, and one that nobody reads any more is an error of its own kind: `println!`
/// would end the program in the middle of either.
pub fn print(line: &str) -> io::Result<()> {
    let mut out = io::stdout().lock();
    writeln!(out, "{line}").map_err(|error| match error.kind() {
        io::ErrorKind::BrokenPipe => error,
        _ => place(Path::new("the standard output"), &error),
    })
}

/// Says something on the standard error. Where that cannot be written, nobody can be told, and the work goes on.
pub fn say(what: &str) {
    let _ = writeln!(io::stderr(), "sango-report: {what}");
}

/// Writes a private key. There must be no such file yet: a key that is overwritten is lost, and with it all that is sealed to it.
pub fn write_key(out: &Path, text: &str) -> io::Result<()> {
    if out.exists() {
        return Err(failed(format!(
            "{} is there already; a key is never overwritten: name another file",
            out.display()
        )));
    }
    let mut aside = Aside::new(out, For::Owner)?;
    aside.write_all(text.as_bytes())?;
    aside.finish()
}

/// Makes a folder and those above it.
pub fn make_folder(folder: &Path) -> io::Result<()> {
    fs::create_dir_all(folder)
        .map_err(|error| failed(format!("{} cannot be made: {error}", folder.display())))
}

/// Reads a file; an error names it.
pub fn read(path: &Path) -> io::Result<Vec<u8>> {
    fs::read(path).map_err(|error| failed(format!("{} cannot be read: {error}", path.display())))
}

/// A file that is written beside the place where it shall be, and renamed when it is whole.
pub struct Aside {
    file: File,
    aside: PathBuf,
    out: PathBuf,
    whole: bool,
}

impl Aside {
    pub fn new(out: &Path, whose: For) -> io::Result<Self> {
        // A link stays one: what it leads to is written.
        let is_link = fs::symlink_metadata(out).is_ok_and(|about| about.is_symlink());
        let target = fs::canonicalize(out).ok().filter(|_| is_link);
        let out = target.as_deref().unwrap_or(out);
        let name = out
            .file_name()
            .ok_or_else(|| failed(format!("{} is no file's name", out.display())))?;
        let mut beside = OsString::from(".");
        beside.push(name);
        beside.push(".new");
        let aside = out.with_file_name(beside);
        let mut how = OpenOptions::new();
        how.write(true).create(true).truncate(true);
        #[cfg(unix)]
        if whose == For::Owner {
            use std::os::unix::fs::OpenOptionsExt;
            how.mode(0o600);
        }
        #[cfg(not(unix))]
        let _ = whose;
        let file = how.open(&aside).map_err(|error| place(out, &error))?;
        Ok(Self {
            file,
            aside,
            out: out.to_owned(),
            whole: false,
        })
    }

    /// Puts the file in its place.
    pub fn finish(mut self) -> io::Result<()> {
        let done = self
            .file
            .sync_all()
            .and_then(|()| fs::rename(&self.aside, &self.out));
        self.whole = done.is_ok();
        done.map_err(|error| place(&self.out, &error))
    }
}

impl Write for Aside {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.file
            .write(bytes)
            .map_err(|error| place(&self.out, &error))
    }

    fn flush(&mut self) -> io::Result<()> {
        self.file.flush()
    }
}

impl Drop for Aside {
    fn drop(&mut self) {
        if !self.whole {
            let _ = fs::remove_file(&self.aside);
        }
    }
}

fn place(out: &Path, error: &io::Error) -> io::Error {
    failed(format!("{} cannot be written: {error}", out.display()))
}
