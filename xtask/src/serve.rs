//! A plain static server on this machine alone, for playing, testing and measuring the browser version.
//!
//! It can behave like the servers one meets: packing (`Content-Encoding` from the `.br` and `.gz` twins) or plain, at the root
//! or under a path. Nothing is cached without asking.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::path::{Component, Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

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

/// Starts serving in the background: one thread a connection, since browsers keep theirs open.
pub fn start(options: Options) -> Done<Serving> {
    let listener =
        TcpListener::bind(("127.0.0.1", options.port)).or_else(|error| match options.port {
            0 => Err(failed(format!(
                "no port of this machine can be opened: {error}"
            ))),
            taken => {
                say(format!("port {taken} is taken; using another"));
                TcpListener::bind(("127.0.0.1", 0)).map_err(|error| failed(error.to_string()))
            }
        })?;
    let port = listener.local_addr()?.port();
    let address = format!(
        "http://127.0.0.1:{port}{}",
        options.under.replace(' ', "%20")
    );
    let options = Arc::new(options);
    std::thread::spawn(move || {
        for connection in listener.incoming().flatten() {
            let options = Arc::clone(&options);
            // A browser that goes away in the middle is no error of ours.
            std::thread::spawn(move || drop(converse(connection, &options)));
        }
    });
    Ok(Serving { address })
}

/// What matters of a request.
struct Request {
    method: String,
    url: String,
    accepts: String,
    known: String,
    closes: bool,
}

/// Answers requests until the browser closes the connection or says nothing for a minute.
fn converse(connection: TcpStream, options: &Options) -> std::io::Result<()> {
    connection.set_read_timeout(Some(Duration::from_secs(60)))?;
    connection.set_nodelay(true)?;
    let mut from = BufReader::new(connection.try_clone()?);
    let mut to = connection;
    while let Some(request) = read(&mut from)? {
        answer(&request, options, &mut to)?;
        if request.closes {
            break;
        }
    }
    Ok(())
}

/// One request's head; None at the end of the connection.
fn read(from: &mut impl BufRead) -> std::io::Result<Option<Request>> {
    // Longer heads are no browser's.
    let mut from = from.take(64 * 1024);
    let mut line = String::new();
    if from.read_line(&mut line)? == 0 {
        return Ok(None);
    }
    let mut words = line.split_whitespace().map(str::to_string);
    let (Some(method), Some(url)) = (words.next(), words.next()) else {
        return Ok(None);
    };
    let mut request = Request {
        method,
        url,
        accepts: String::new(),
        known: String::new(),
        closes: false,
    };
    loop {
        let mut line = String::new();
        if from.read_line(&mut line)? == 0 || line.trim().is_empty() {
            return Ok(Some(request));
        }
        let Some((name, value)) = line.split_once(':') else {
            continue;
        };
        let value = value.trim().to_string();
        match name.to_ascii_lowercase().as_str() {
            "accept-encoding" => request.accepts = value,
            "if-none-match" => request.known = value,
            "connection" => request.closes = value.eq_ignore_ascii_case("close"),
            _ => {}
        }
    }
}

fn answer(request: &Request, options: &Options, to: &mut impl Write) -> std::io::Result<()> {
    let head_only = request.method == "HEAD";
    let mut reply = |status: &str, headers: &[(&str, &str)], body: &[u8]| {
        let mut text = format!("HTTP/1.1 {status}\r\nContent-Length: {}\r\n", body.len());
        for (name, value) in headers {
            text += &format!("{name}: {value}\r\n");
        }
        to.write_all((text + "\r\n").as_bytes())?;
        if !head_only {
            to.write_all(body)?;
        }
        to.flush()
    };
    if !matches!(request.method.as_str(), "GET" | "HEAD") {
        return reply("405 Method Not Allowed", &[], b"");
    }
    let url = unescaped(request.url.split(['?', '#']).next().unwrap_or_default());
    let Some(file) = url
        .strip_prefix(options.under.as_str())
        .and_then(|rest| inside(&options.folder, rest))
    else {
        return reply(
            "404 Not Found",
            &[("Content-Type", "text/plain")],
            b"Not here.",
        );
    };
    let twin = |ending: &str| {
        Some(PathBuf::from(format!("{}.{ending}", file.display()))).filter(|path| path.is_file())
    };
    let takes = |word: &str| {
        options.packs
            && request
                .accepts
                .split(',')
                .any(|part| part.trim().starts_with(word))
    };
    let packed = (takes("br")
        .then(|| twin("br"))
        .flatten()
        .map(|path| (path, "br")))
    .or_else(|| {
        takes("gzip")
            .then(|| twin("gz"))
            .flatten()
            .map(|path| (path, "gzip"))
    });
    let (path, encoding) = packed.map_or((file.clone(), None), |(path, encoding)| {
        (path, Some(encoding))
    });
    let body = match std::fs::read(&path) {
        Ok(body) => body,
        Err(error) => {
            return reply(
                "500 Internal Server Error",
                &[],
                error.to_string().as_bytes(),
            );
        }
    };
    let tag = format!("\"{}\"", &blake3::hash(&body).to_hex()[..20]);
    let mut headers = vec![
        ("ETag", tag.as_str()),
        ("Cache-Control", "no-cache"),
        ("Content-Type", kind(&file)),
    ];
    if options.packs {
        headers.push(("Vary", "Accept-Encoding"));
    }
    if request.known == tag {
        return reply("304 Not Modified", &headers, b"");
    }
    if let Some(encoding) = encoding {
        headers.push(("Content-Encoding", encoding));
    }
    reply("200 OK", &headers, &body)
}

/// The file meant, when it lies inside the folder.
fn inside(folder: &Path, rest: &str) -> Option<PathBuf> {
    let rest = if rest.is_empty() || rest.ends_with('/') {
        format!("{rest}index.html")
    } else {
        rest.to_string()
    };
    let relative = PathBuf::from(rest);
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
        assert!(inside(&folder, "../Cargo.toml").is_none());
        assert!(inside(&folder, "/etc/passwd").is_none());
        assert!(inside(&folder, "no such file").is_none());
    }

    #[test]
    fn requests_are_read_one_after_the_other() {
        let mut text: &[u8] = b"GET /a?v=1 HTTP/1.1\r\nAccept-Encoding: gzip, br\r\n\r\nHEAD / HTTP/1.1\r\nConnection: close\r\n\r\n";
        let first = read(&mut text).unwrap().unwrap();
        assert_eq!(
            (
                first.method.as_str(),
                first.url.as_str(),
                first.accepts.as_str()
            ),
            ("GET", "/a?v=1", "gzip, br")
        );
        let second = read(&mut text).unwrap().unwrap();
        assert!(second.closes && second.method == "HEAD");
        assert!(read(&mut text).unwrap().is_none());
    }

    #[test]
    fn escapes() {
        assert_eq!(unescaped("a%20b%zz%"), "a b%zz%");
    }
}
