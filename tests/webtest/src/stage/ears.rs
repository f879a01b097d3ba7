//! Ears: what the console and the network say behind the scenes.

use std::path::PathBuf;

use super::Stage;
use crate::Step;

impl Stage {
    /// Reads the console and the list of requests; what is amiss there fails the scenario at its end.
    pub fn listen(&mut self) {
        let Some(driver) = &self.driver else { return };
        for (level, text) in driver.console() {
            let forgiven = self
                .forgiven
                .iter()
                .any(|part| text.contains(part.as_str()));
            if level == "SEVERE" && !forgiven {
                self.complaints.push(text);
            }
        }
        let others = driver.script(
            "return performance.getEntriesByType('resource').map(({ name }) => name).filter((name) => !name.startsWith(location.origin) && !/^(blob|data):/.test(name))",
            vec![],
        );
        for other in others.iter().flat_map(|list| list.as_array()).flatten() {
            self.complaints
                .push(format!("a request to another host: {other}"));
        }
    }

    /// Console errors with this in them are expected.
    pub fn forgive(&mut self, part: &str) {
        self.forgiven.push(part.to_string());
    }

    /// Nothing amiss was said behind the scenes.
    pub fn quiet(&mut self) -> Step {
        self.listen();
        if self.complaints.is_empty() {
            Ok(())
        } else {
            Err(format!("the console says:\n{}", self.complaints.join("\n")))
        }
    }

    /// The flag for [`Like::flags`] that has the browser write down every request.
    pub fn record_requests(&self) -> String {
        format!("--log-net-log={}", self.netlog().display())
    }

    fn netlog(&self) -> PathBuf {
        self.folder.join("requests.json")
    }

    /// Closes the browser and reads what it wrote down: the page and its workers asked only the server that the page came from.
    pub fn asked_no_other_host(&mut self) -> Step {
        self.listen();
        if let Some(driver) = self.driver.take() {
            driver.close();
        }
        let address = self.address().unwrap_or_default();
        let origin: String = address.splitn(4, '/').take(3).collect::<Vec<_>>().join("/");
        let asked = crate::netlog::asked_by(&origin, &self.netlog())?;
        // The log works: what is known to be asked is in it, also from the worker.
        for known in ["sango-vault.js", "sango_bg.wasm"] {
            if !asked.iter().any(|url| url.contains(known)) {
                return Err(format!("the record of requests lacks {known}: {asked:?}"));
            }
        }
        let others: Vec<&String> = asked
            .iter()
            .filter(|url| !url.starts_with(&origin))
            .collect();
        if others.is_empty() {
            Ok(())
        } else {
            Err(format!("another host was asked: {others:?}"))
        }
    }
}
