//! The desktop: files are read from where such files lie.

use super::{Found, MOST_BYTES, MOST_FILES, Picked};
use crate::game::platform::Saver;
use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::sync::mpsc::{Receiver, channel};
use std::time::SystemTime;

/// The most bytes of all files together.
const MOST_IN_ALL: u64 = 256 * 1024 * 1024;
/// The most entries of a folder that are looked at.
const MOST_ENTRIES: usize = 5000;

#[derive(Default)]
pub(super) struct Way {
    only: Option<PathBuf>,
    coming: Option<Mutex<Receiver<Found>>>,
}

impl Way {
    pub fn of(folder: PathBuf) -> Self {
        Self {
            only: Some(folder),
            coming: None,
        }
    }

    /// A stick may take seconds to wake: another thread waits for it.
    pub fn ask(&mut self, ending: &'static str, saver: &Saver) {
        let places = match &self.only {
            Some(folder) => vec![folder.clone()],
            None => places(saver.folder()),
        };
        let (give, take) = channel();
        self.coming = Some(Mutex::new(take));
        let look = move || {
            // Nobody waits any more when the game is closing.
            let _ = give.send(look(&places, ending));
        };
        let thread = std::thread::Builder::new().name("files".to_owned());
        if let Err(error) = thread.spawn(look) {
            bevy::log::warn!("files cannot be looked for: {error}");
        }
    }

    pub fn paste(&mut self) {
        self.coming = None;
    }

    pub fn poll(&mut self) -> Option<Found> {
        use std::sync::mpsc::TryRecvError;
        let take = self.coming.as_mut()?.get_mut().ok()?;
        let found = match take.try_recv() {
            Ok(found) => found,
            Err(TryRecvError::Empty) => return None,
            Err(TryRecvError::Disconnected) => Found {
                places: Some(0),
                ..Found::default()
            },
        };
        self.coming = None;
        Some(found)
    }
}

pub(super) fn can_paste() -> bool {
    false
}

/// Where files may lie: where Sango saves, the downloads, whatever is plugged in.
fn places(saved: &Path) -> Vec<PathBuf> {
    let mut places = vec![saved.to_owned()];
    places.extend(etcetera::home_dir().map(|home| home.join("Downloads")));
    if cfg!(windows) {
        places.extend(('D'..='Z').map(|letter| PathBuf::from(format!("{letter}:\\"))));
    } else if cfg!(target_os = "macos") {
        places.extend(within(Path::new("/Volumes")));
    } else {
        let user = std::env::var("USER").unwrap_or_default();
        for root in [
            Path::new("/media").join(&user),
            Path::new("/run/media").join(&user),
            PathBuf::from("/mnt"),
        ] {
            places.extend(within(&root));
        }
    }
    let mut known = Vec::new();
    places.retain(|place| {
        let real = place.canonicalize();
        let is_new = real.as_ref().is_ok_and(|real| !known.contains(real));
        known.extend(real);
        is_new && place.is_dir()
    });
    places
}

/// What lies in a folder, in the order of names; nothing where it cannot be read.
fn within(folder: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).into_iter().flatten().flatten();
    let mut paths: Vec<PathBuf> = entries.take(MOST_ENTRIES).map(|e| e.path()).collect();
    paths.sort();
    paths
}

fn look(places: &[PathBuf], ending: &str) -> Found {
    let dotted = format!(".{ending}");
    let is_ours = |path: &PathBuf| {
        let name = path.file_name().map(|name| name.to_string_lossy());
        name.is_some_and(|name| name.to_lowercase().ends_with(&dotted))
    };
    let mut files: Vec<(SystemTime, PathBuf, u64)> = places
        .iter()
        .flat_map(|place| within(place))
        .filter(is_ours)
        .filter_map(|path| {
            let about = std::fs::metadata(&path).ok()?;
            let fits = about.is_file() && about.len() <= MOST_BYTES;
            let changed = about.modified().unwrap_or(SystemTime::UNIX_EPOCH);
            fits.then_some((changed, path, about.len()))
        })
        .collect();
    files.sort_by(|a, b| b.0.cmp(&a.0).then_with(|| a.1.cmp(&b.1)));
    files.truncate(MOST_FILES);
    let mut room = MOST_IN_ALL;
    files.retain(|(_, _, bytes)| {
        let fits = *bytes <= room;
        room -= if fits { *bytes } else { 0 };
        fits
    });
    let read = |(_, path, _): &(SystemTime, PathBuf, u64)| {
        Some(Picked {
            name: path.file_name()?.to_string_lossy().into_owned(),
            bytes: std::fs::read(path).ok()?,
            place: Some(path.clone()),
        })
    };
    Found {
        files: files.iter().filter_map(read).collect(),
        places: Some(places.len()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_files_of_the_ending_are_brought_the_newest_first() {
        let folder = tempfile::tempdir().expect("a folder");
        let put = |name: &str, age: u64| {
            let path = folder.path().join(name);
            std::fs::write(&path, name).expect("written");
            let file = std::fs::File::options().write(true).open(&path);
            let when = SystemTime::now() - std::time::Duration::from_secs(age);
            file.and_then(|file| file.set_modified(when)).expect("aged");
        };
        put("old.sango-class", 60);
        put("NEW.SANGO-CLASS", 1);
        put("other.sango-transfer", 1);
        put("sango-class", 1);
        std::fs::create_dir(folder.path().join("a.sango-class")).expect("a folder");
        let found = look(&[folder.path().to_owned()], "sango-class");
        let names: Vec<&str> = found.files.iter().map(|file| &*file.name).collect();
        assert_eq!(names, ["NEW.SANGO-CLASS", "old.sango-class"]);
        assert_eq!(found.files[1].bytes, b"old.sango-class");
        assert_eq!(found.places, Some(1));
    }

    #[test]
    fn a_place_is_looked_at_once() {
        let folder = tempfile::tempdir().expect("a folder");
        let all = places(folder.path());
        assert!(all.contains(&folder.path().to_owned()));
        let real: std::collections::BTreeSet<_> = all
            .iter()
            .filter_map(|place| place.canonicalize().ok())
            .collect();
        assert_eq!(real.len(), all.len());
    }
}
