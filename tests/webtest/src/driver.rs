//! Chromium and its driver: started on free ports with a profile of their own, ended politely or by `kill -9`.

use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use fantoccini::wd::WebDriverCompatibleCommand;
use fantoccini::{Client, ClientBuilder};
use serde_json::{Value, json};
use tokio::runtime::Runtime;

use crate::Step;

/// What the browser is like.
#[derive(Clone, Debug)]
pub struct Like {
    /// Its languages, best first, as `fr,en`.
    pub languages: String,
    /// Width and height of the page.
    pub size: (u32, u32),
    /// The system asks for little movement.
    pub reduced_motion: bool,
    /// Further flags.
    pub flags: Vec<String>,
}

impl Default for Like {
    fn default() -> Self {
        // Small: without a graphics card every pixel is drawn by the processor.
        Like {
            languages: "en".into(),
            size: (640, 400),
            reduced_motion: false,
            flags: Vec::new(),
        }
    }
}

/// A browser under the driver's hand.
pub struct Driver {
    runtime: Runtime,
    process: Child,
    client: Client,
    profile: PathBuf,
}

/// Drawing by the processor, no talking to Google, and what a container needs.
const FLAGS: &[&str] = &[
    "--headless=new",
    "--use-angle=swiftshader",
    "--enable-unsafe-swiftshader",
    "--ignore-gpu-blocklist",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-dev-shm-usage",
    "--autoplay-policy=user-gesture-required",
    "--hide-scrollbars",
    "--force-device-scale-factor=1",
];

impl Driver {
    /// Starts both. `profile` and `downloads` are folders; what lies in the profile from an earlier run is still there.
    pub fn start(like: &Like, profile: &Path, downloads: &Path) -> Step<Self> {
        for folder in [profile, downloads] {
            std::fs::create_dir_all(folder)
                .map_err(|error| format!("{}: {error}", folder.display()))?;
        }
        let runtime = Runtime::new().map_err(|error| error.to_string())?;
        let (process, port) = start_driver()?;
        let mut flags: Vec<String> = FLAGS.iter().map(|flag| flag.to_string()).collect();
        flags.push(format!("--window-size={},{}", like.size.0, like.size.1));
        flags.push(format!("--user-data-dir={}", profile.display()));
        flags.push(format!(
            "--lang={}",
            like.languages.split(',').next().unwrap_or("en")
        ));
        flags.push(format!("--accept-lang={}", like.languages));
        // Chromium's sandbox refuses to run as root, which is who one is in most containers.
        if root_user() {
            flags.push("--no-sandbox".into());
        }
        if like.reduced_motion {
            flags.push("--force-prefers-reduced-motion".into());
        }
        flags.extend(like.flags.iter().cloned());
        let wanted = json!({
            "goog:chromeOptions": { "args": flags, "binary": binary(), "prefs": {
                "download.default_directory": downloads, "download.prompt_for_download": false, "intl.accept_languages": like.languages,
            } },
            "goog:loggingPrefs": { "browser": "ALL" },
            "timeouts": { "script": 60000, "pageLoad": 120000 },
        });
        let Value::Object(wanted) = wanted else {
            return Err("capabilities".into());
        };
        let connecting = async {
            let mut builder = ClientBuilder::new(fantoccini_connector());
            builder.capabilities(wanted);
            tokio::time::timeout(
                Duration::from_secs(90),
                builder.connect(&format!("http://127.0.0.1:{port}")),
            )
            .await
        };
        let client = runtime
            .block_on(connecting)
            .map_err(|_| "Chromium did not start within 90 seconds".to_string())?
            .map_err(|error| format!("Chromium does not start: {error}"))?;
        let driver = Driver {
            runtime,
            process,
            client,
            profile: profile.to_path_buf(),
        };
        // The window has borders; the page shall be just this large.
        let (width, height) = like.size;
        driver.devtools(
            "Emulation.setDeviceMetricsOverride",
            json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": false }),
        )?;
        Ok(driver)
    }

    /// Waits for something asynchronous.
    pub fn wait<T>(
        &self,
        work: impl Future<Output = Result<T, fantoccini::error::CmdError>>,
    ) -> Step<T> {
        self.runtime.block_on(async {
            match tokio::time::timeout(Duration::from_secs(90), work).await {
                Ok(result) => result.map_err(|error| error.to_string()),
                Err(_) => Err("the browser did not answer within 90 seconds".into()),
            }
        })
    }

    /// The session.
    pub fn client(&self) -> &Client {
        &self.client
    }

    /// Runs JavaScript in the page.
    pub fn script(&self, script: &str, arguments: Vec<Value>) -> Step<Value> {
        self.wait(self.client.execute(script, arguments))
    }

    /// What was written to the console since the last call: (level, text).
    pub fn console(&self) -> Vec<(String, String)> {
        let answer = self
            .wait(self.client.issue_cmd(ReadConsole))
            .unwrap_or_default();
        let entries = answer.as_array().cloned().unwrap_or_default();
        let text = |entry: &Value, name: &str| entry[name].as_str().unwrap_or_default().to_string();
        entries
            .iter()
            .map(|entry| (text(entry, "level"), text(entry, "message")))
            .collect()
    }

    /// A command of the DevTools protocol.
    pub fn devtools(&self, command: &str, parameters: Value) -> Step<Value> {
        self.wait(
            self.client
                .issue_cmd(DevTools(json!({ "cmd": command, "params": parameters }))),
        )
    }

    /// `kill -9` for every process of this browser, as a power cut would; the profile stays as it is.
    pub fn kill(mut self) {
        for id in processes_with(&format!("--user-data-dir={}", self.profile.display())) {
            let _ = Command::new("kill").args(["-9", &id]).status();
        }
        let _ = self.process.kill();
        let _ = self.process.wait();
    }

    /// Closes the browser as a person would.
    pub fn close(mut self) {
        let client = self.client.clone();
        let _ = self.runtime.block_on(async {
            tokio::time::timeout(Duration::from_secs(20), client.close()).await
        });
        let _ = self.process.kill();
        let _ = self.process.wait();
        for id in processes_with(&format!("--user-data-dir={}", self.profile.display())) {
            let _ = Command::new("kill").args(["-9", &id]).status();
        }
    }
}

fn fantoccini_connector() -> hyper_util::client::legacy::connect::HttpConnector {
    hyper_util::client::legacy::connect::HttpConnector::new()
}

fn start_driver() -> Step<(Child, u16)> {
    let mut process = Command::new("chromedriver")
        .args(["--port=0", "--log-level=SEVERE"])
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .map_err(|error| format!("chromedriver: {error}; `cargo xtask setup test` installs it"))?;
    let mut port = None;
    if let Some(out) = process.stdout.take() {
        let mut lines = BufReader::new(out).lines();
        while let Some(Ok(line)) = lines.next() {
            let found = line
                .split("successfully on port ")
                .nth(1)
                .map(|rest| rest.trim_end_matches('.').to_string());
            if let Some(number) = found.and_then(|text| text.parse().ok()) {
                port = Some(number);
                break;
            }
        }
        // The pipe stays open as long as the driver writes.
        std::thread::spawn(move || lines.for_each(drop));
    }
    match port {
        Some(port) => Ok((process, port)),
        None => Err("chromedriver ended without saying its port".into()),
    }
}

fn binary() -> Value {
    let names = ["chromium", "google-chrome", "chromium-browser"];
    let path = std::env::var_os("PATH").unwrap_or_default();
    let found = std::env::split_paths(&path).find_map(|folder| {
        names
            .iter()
            .map(|name| folder.join(name))
            .find(|file| file.is_file())
    });
    found.map_or(Value::Null, |file| json!(file))
}

fn root_user() -> bool {
    Command::new("id")
        .arg("-u")
        .output()
        .is_ok_and(|output| output.stdout.trim_ascii() == b"0")
}

/// Ids of the processes whose command line has this word.
fn processes_with(word: &str) -> Vec<String> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir("/proc").into_iter().flatten().flatten() {
        let id = entry.file_name().to_string_lossy().into_owned();
        let line = std::fs::read(entry.path().join("cmdline")).unwrap_or_default();
        let own = line
            .split(|byte| *byte == 0)
            .any(|part| part == word.as_bytes());
        if own && id.chars().all(|letter| letter.is_ascii_digit()) {
            found.push(id);
        }
    }
    found
}

#[derive(Debug)]
struct ReadConsole;

impl WebDriverCompatibleCommand for ReadConsole {
    fn endpoint(
        &self,
        base: &url::Url,
        session: Option<&str>,
    ) -> Result<url::Url, url::ParseError> {
        base.join(&format!("session/{}/se/log", session.unwrap_or_default()))
    }

    fn method_and_body(&self, _: &url::Url) -> (http::Method, Option<String>) {
        (
            http::Method::POST,
            Some(json!({ "type": "browser" }).to_string()),
        )
    }
}

#[derive(Debug)]
struct DevTools(Value);

impl WebDriverCompatibleCommand for DevTools {
    fn endpoint(
        &self,
        base: &url::Url,
        session: Option<&str>,
    ) -> Result<url::Url, url::ParseError> {
        base.join(&format!(
            "session/{}/goog/cdp/execute",
            session.unwrap_or_default()
        ))
    }

    fn method_and_body(&self, _: &url::Url) -> (http::Method, Option<String>) {
        (http::Method::POST, Some(self.0.to_string()))
    }
}
