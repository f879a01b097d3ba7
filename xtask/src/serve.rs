//! A plain static server on this machine alone, for playing, testing and measuring the browser version.
//!
//! It can behave like the servers one meets: packing (`Content-Encoding` from the `.br` and `.gz` twins) or plain, at the root
//! or under a path. Nothing is cached without asking.

use std::fs::File;
use std::io::Read;
use std::path::{Component, Path, PathBuf};
use std::sync::Arc;

use tiny_http::{Header, Method, Request, Response, Server, StatusCode};

use crate::paths;
use crate::run::say;
use crate::stop::{Done, failed, usage};

/// How the server behaves.
#[derive(Clone, Debug)]
pub struct Options {
    /// What is served.
    pub folder: PathBuf,
    /// 0 takes any free one.
    pub port: u16,
    /// Hands out the packed twins with Content-Encoding.
    pub packs: bool,
    /// Path the folder appears under, with slashes at both ends.
    pub under: String,
}

impl Default for Options {
    fn default() -> Self {
        Options {
            folder: paths::out("web"),
            port: 0,
            packs: true,
            under: "/".into(),
        }
    }
}

/// A server at work; it stops with the program.
pub struct Serving {
    /// Where it answers, with a slash at the end.
    pub address: String,
}

/// `cargo xtask serve [--port N] [--dir FOLDER] [--plain] [--under PATH]`: prints the address and serves until stopped.
pub fn command(words: &[String]) -> Done {
    let mut options = Options {
        port: 8044,
        ..Options::default()
    };
    let mut words = words.iter();
    while let Some(word) = words.next() {
        let mut value = || {
            words
                .next()
                .ok_or_else(|| usage(format!("{word} wants a value.")))
        };
        match word.as_str() {
            "--port" => {
                options.port = value()?
                    .parse()
                    .map_err(|_| usage("--port wants a number."))?
            }
            "--dir" => options.folder = PathBuf::from(value()?),
            "--plain" => options.packs = false,
            "--under" => {
                options.under = format!("/{}/", value()?.trim_matches('/')).replace("//", "/")
            }
            other => return Err(usage(format!("`serve` does not know `{other}`."))),
        }
    }
    let serving = start(options)?;
    println!("{}", serving.address);
    loop {
        std::thread::park();
    }
}

/// Starts serving in the background.
pub fn start(options: Options) -> Done<Serving> {
    let server = Server::http(("127.0.0.1", options.port)).or_else(|error| match options.port {
        0 => Err(failed(format!(
            "no port of this machine can be opened: {error}"
        ))),
        taken => {
            say(format!("port {taken} is taken; using another"));
            Server::http(("127.0.0.1", 0)).map_err(|error| failed(error.to_string()))
        }
    })?;
    let port = server
        .server_addr()
        .to_ip()
        .map_or(options.port, |address| address.port());
    let address = format!("http://127.0.0.1:{port}{}", options.under);
    let server = Arc::new(server);
    let options = Arc::new(options);
    for _ in 0..6 {
        let (server, options) = (Arc::clone(&server), Arc::clone(&options));
        std::thread::spawn(move || {
            while let Ok(request) = server.recv() {
                // A browser that goes away in the middle is no error of ours.
                let _ = answer(request, &options);
            }
        });
    }
    Ok(Serving { address })
}

fn answer(request: Request, options: &Options) -> std::io::Result<()> {
    if !matches!(request.method(), Method::Get | Method::Head) {
        return request.respond(Response::empty(StatusCode(405)));
    }
    let url = request
        .url()
        .split(['?', '#'])
        .next()
        .unwrap_or_default()
        .to_string();
    let Some(file) = url
        .strip_prefix(options.under.as_str())
        .and_then(|rest| inside(&options.folder, rest))
    else {
        return request.respond(Response::from_string("Not here.").with_status_code(404));
    };
    let asked = accepted(&request);
    let twin = |ending: &str| {
        let path = PathBuf::from(format!("{}.{ending}", file.display()));
        path.is_file().then_some(path)
    };
    let (path, encoding) = match (options.packs, asked) {
        (true, (true, _)) if twin("br").is_some() => {
            (twin("br").unwrap_or(file.clone()), Some("br"))
        }
        (true, (_, true)) if twin("gz").is_some() => {
            (twin("gz").unwrap_or(file.clone()), Some("gzip"))
        }
        _ => (file.clone(), None),
    };
    let mut bytes = Vec::new();
    File::open(&path)?.read_to_end(&mut bytes)?;
    let tag = format!("\"{}\"", &blake3::hash(&bytes).to_hex()[..20]);
    let known = request
        .headers()
        .iter()
        .any(|header| header.field.equiv("If-None-Match") && header.value.as_str() == tag);
    let mut headers = vec![("ETag", tag), ("Cache-Control", "no-cache".to_string())];
    if options.packs {
        headers.push(("Vary", "Accept-Encoding".to_string()));
    }
    if known {
        let mut response = Response::empty(StatusCode(304));
        for (name, value) in headers {
            response.add_header(header(name, &value)?);
        }
        return request.respond(response);
    }
    headers.push(("Content-Type", kind(&file).to_string()));
    if let Some(encoding) = encoding {
        headers.push(("Content-Encoding", encoding.to_string()));
    }
    let mut response = Response::from_data(bytes);
    for (name, value) in headers {
        response.add_header(header(name, &value)?);
    }
    request.respond(response)
}

fn header(name: &str, value: &str) -> std::io::Result<Header> {
    Header::from_bytes(name, value).map_err(|()| std::io::Error::other(format!("header {name}")))
}

/// Does the browser take (brotli, gzip)?
fn accepted(request: &Request) -> (bool, bool) {
    let asked: String = request
        .headers()
        .iter()
        .filter(|header| header.field.equiv("Accept-Encoding"))
        .map(|header| header.value.as_str())
        .collect();
    (
        asked.split(',').any(|word| word.trim().starts_with("br")),
        asked.contains("gzip"),
    )
}

/// The file meant, when it lies inside the folder.
fn inside(folder: &Path, rest: &str) -> Option<PathBuf> {
    let rest = if rest.is_empty() || rest.ends_with('/') {
        format!("{rest}index.html")
    } else {
        rest.to_string()
    };
    let relative = PathBuf::from(unescaped(&rest));
    let plain = relative
        .components()
        .all(|part| matches!(part, Component::Normal(_)));
    let path = folder.join(&relative);
    (plain && path.is_file()).then_some(path)
}

/// `%20` and its kin.
fn unescaped(text: &str) -> String {
    let bytes = text.as_bytes();
    let mut plain = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while at < bytes.len() {
        let hex = (bytes[at] == b'%')
            .then(|| text.get(at + 1..at + 3))
            .flatten()
            .and_then(|hex| u8::from_str_radix(hex, 16).ok());
        plain.push(hex.unwrap_or(bytes[at]));
        at += if hex.is_some() { 3 } else { 1 };
    }
    String::from_utf8_lossy(&plain).into_owned()
}

fn kind(path: &Path) -> &'static str {
    match path
        .extension()
        .and_then(|ending| ending.to_str())
        .unwrap_or_default()
    {
        "html" => "text/html; charset=utf-8",
        "js" => "text/javascript; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "json" => "application/json",
        "webmanifest" => "application/manifest+json",
        "wasm" => "application/wasm",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "ogg" => "audio/ogg",
        "ttf" => "font/ttf",
        "txt" | "md" => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_outside_the_folder() {
        let folder = paths::root();
        assert!(inside(&folder, "Cargo.toml").is_some());
        assert!(inside(&folder, "xtask/../Cargo.toml").is_none());
        assert!(inside(&folder, "%2e%2e/Cargo.toml").is_none());
        assert!(inside(&folder, "/etc/passwd").is_none());
        assert!(inside(&folder, "no such file").is_none());
    }

    #[test]
    fn escapes() {
        assert_eq!(unescaped("a%20b%zz%"), "a b%zz%");
    }
}
