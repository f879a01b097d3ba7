//! The static server of `cargo xtask serve`, as a process of its own, so that a test can also take it away.

use std::io::{BufRead, BufReader};
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};

use crate::Step;

/// The project's folder.
pub fn root() -> PathBuf {
    sango::curriculum::project_folder()
}

/// A server at work.
pub struct Server {
    process: Child,
    /// Where the page is, with a slash at the end.
    pub address: String,
}

impl Server {
    /// Starts it with the words that `cargo xtask serve` takes; no words: target/web/, packing.
    pub fn start(words: &[&str]) -> Step<Self> {
        let mut command = match std::env::var_os("SANGO_XTASK") {
            Some(program) => Command::new(program),
            None => {
                let mut cargo =
                    Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
                cargo.args(["run", "--quiet", "--package", "xtask", "--"]);
                cargo
            }
        };
        command
            .arg("serve")
            .args(words)
            .current_dir(root())
            .stdout(Stdio::piped())
            .stdin(Stdio::null());
        if !words.contains(&"--port") {
            command.args(["--port", "0"]);
        }
        let mut process = command
            .spawn()
            .map_err(|error| format!("the server does not start: {error}"))?;
        let mut address = String::new();
        if let Some(out) = process.stdout.take() {
            BufReader::new(out)
                .read_line(&mut address)
                .map_err(|error| format!("the server says nothing: {error}"))?;
        }
        let address = address.trim().to_string();
        if address.is_empty() {
            return Err(
                "the server ended at once; is target/web/ built (`cargo xtask web --quick`)?"
                    .into(),
            );
        }
        Ok(Server { process, address })
    }

    /// The port it answers on.
    pub fn port(&self) -> String {
        self.address
            .split(':')
            .nth(2)
            .and_then(|rest| rest.split('/').next())
            .unwrap_or_default()
            .to_string()
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // It has nothing to finish.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}
