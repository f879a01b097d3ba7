//! What lies in the scenario's folder afterwards: downloads, pictures, and what to look at after a failure.

use std::path::PathBuf;
use std::time::{Duration, Instant};

use super::{PATIENCE, Stage};
use crate::Step;
use crate::find;

impl Stage {
    pub(super) fn downloads(&self) -> PathBuf {
        self.folder.join("downloads")
    }

    /// Waits for a downloaded file whose name fits (a `*` stands for any end or beginning); name and bytes.
    pub fn downloaded(&self, name: &str) -> Step<(String, Vec<u8>)> {
        let begun = Instant::now();
        loop {
            let mut there = Vec::new();
            for entry in std::fs::read_dir(self.downloads())
                .into_iter()
                .flatten()
                .flatten()
            {
                let found = entry.file_name().to_string_lossy().into_owned();
                let fits = match (name.strip_suffix('*'), name.strip_prefix('*')) {
                    (Some(beginning), _) => found.starts_with(beginning),
                    (None, Some(end)) => found.ends_with(end),
                    (None, None) => found == name,
                };
                // Chromium writes under a hidden name first.
                if fits && !found.ends_with(".crdownload") && !found.starts_with(".") {
                    let bytes = std::fs::read(entry.path()).map_err(|error| error.to_string())?;
                    return Ok((found, bytes));
                }
                there.push(found);
            }
            if begun.elapsed() > PATIENCE {
                return Err(format!("no file {name} was downloaded; there is {there:?}"));
            }
            std::thread::sleep(Duration::from_millis(150));
        }
    }

    /// A picture of the page, in the scenario's folder.
    pub fn picture(&self, name: &str) -> Step<PathBuf> {
        let driver = self.driver()?;
        let bytes = driver.wait(driver.client().screenshot())?;
        let path = self.folder.join(format!("{name}.png"));
        std::fs::write(&path, bytes).map_err(|error| error.to_string())?;
        Ok(path)
    }

    /// Keeps a picture and the tree for whoever looks into a failure; what and where.
    pub fn keep(&mut self) -> String {
        self.listen();
        let picture = self
            .picture("failed")
            .map_or_else(|why| why, |path| path.display().to_string());
        let tree = self
            .all()
            .map_or_else(|why| why, |controls| find::shown(&controls));
        let fetched = self
            .script(
                "return performance.getEntries().filter(({ entryType }) => ['resource', 'mark'].includes(entryType)).map((it) => `${Math.round(it.startTime)}+${Math.round(it.duration)} ${it.name}`).join('\\n')",
            )
            .map_or_else(|why| why, |list| list.as_str().unwrap_or_default().to_string());
        format!(
            "[{}] picture: {picture}\nmirror:\n{tree}\nconsole:\n{}\npage:\n{fetched}",
            self.name,
            self.complaints.join("\n")
        )
    }
}
