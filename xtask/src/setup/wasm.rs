//! A compiler for the browser: the one in use with rustup's standard library for wasm, or, where rustup reaches no server,
//! Debian's compiler with a standard library built here once from Debian's sources.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use super::apt;
use crate::paths;
use crate::run::{cargo, on_path, quiet, say, shown, to_end, within};
use crate::stop::{About, Done, usage};

/// The only target.
pub const TARGET: &str = "wasm32-unknown-unknown";
/// What the packages' compiler must at least be: rust-version in Cargo.toml.
const OLDEST: (u32, u32) = (1, 95);
/// How long rustup may take; where its servers are out of reach it would try for minutes.
const RUSTUP_LIMIT: Duration = Duration::from_secs(180);

/// Something that compiles for the browser.
#[derive(Clone, Debug)]
pub enum Toolchain {
    /// The compiler that runs this, with the target added.
    Own,
    /// Debian's `/usr/bin/rustc`, the folder with the standard library built for it, and a linker.
    Debian {
        /// Folder to hand to `--sysroot`.
        sysroot: PathBuf,
        /// `rust-lld` or `wasm-ld`.
        linker: PathBuf,
    },
}

impl Toolchain {
    /// `cargo`, ready to build for the browser.
    pub fn cargo(&self) -> Command {
        let Toolchain::Debian { sysroot, linker } = self else {
            let mut command = cargo();
            command
                .env_remove("RUSTFLAGS")
                .env_remove("CARGO_ENCODED_RUSTFLAGS");
            return command;
        };
        let mut command = debian_cargo(linker);
        // Joined by cargo to the flags of .cargo/config.toml.
        command.env(
            "CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS",
            format!("--sysroot={}", sysroot.display()),
        );
        command
    }

    /// For people and for the stamp: which compiler this is.
    pub fn name(&self) -> String {
        let version = match self {
            Toolchain::Own => quiet(own_rustc().arg("--version")),
            Toolchain::Debian { .. } => quiet(Command::new(DEBIAN_RUSTC).arg("--version")),
        };
        version.unwrap_or_default().trim().to_string()
    }
}

const DEBIAN_RUSTC: &str = "/usr/bin/rustc";
const DEBIAN_CARGO: &str = "/usr/bin/cargo";
const DEBIAN_SOURCES: &str = "/usr/lib/rustlib/src/rust/library/std/Cargo.toml";
const PACKAGES: &[&str] = &["rustc-web", "cargo-web", "rust-web-src"];

/// Finds a compiler for the browser, or brings one.
pub fn toolchain() -> Done<Toolchain> {
    if own_ready() {
        return Ok(Toolchain::Own);
    }
    // A Debian set-up made by an earlier run is as good as rustup's, and asks nobody.
    if let Some(ready) = debian_ready() {
        return Ok(ready);
    }
    if on_path("rustup") && try_rustup() {
        return Ok(Toolchain::Own);
    }
    if !cfg!(target_os = "linux") || !Path::new("/etc/debian_version").exists() {
        return Err(usage(format!(
            "The browser version needs Rust's standard library for it. Please run\n\n    rustup target add {TARGET}\n\nand then \
             the same command again."
        )));
    }
    let fit = debian_version().is_some_and(|version| version >= OLDEST);
    if !(fit && Path::new(DEBIAN_CARGO).exists() && Path::new(DEBIAN_SOURCES).exists()) {
        say(
            "rustup cannot bring the browser's standard library; Debian's own compiler can be used instead",
        );
        apt::install(PACKAGES)?;
    }
    match debian_version() {
        Some(version) if version >= OLDEST => build_std(),
        found => Err(usage(format!(
            "Debian's rustc-web is {}, and {}.{} is needed: it comes from bookworm-security. Please add\n\n    deb \
             http://deb.debian.org/debian-security bookworm-security main\n\nto /etc/apt/sources.list, run `apt-get update`, and \
             then the same command again.",
            found.map_or("not there".to_string(), |(major, minor)| format!(
                "{major}.{minor}"
            )),
            OLDEST.0,
            OLDEST.1
        ))),
    }
}

fn own_rustc() -> Command {
    Command::new(std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into()))
}

/// Has the compiler in use a standard library for the browser?
fn own_ready() -> bool {
    let folder = quiet(own_rustc().args(["--print", "target-libdir", "--target", TARGET]));
    folder.is_some_and(|folder| has_std(Path::new(folder.trim())))
}

fn has_std(folder: &Path) -> bool {
    let files = std::fs::read_dir(folder)
        .map(|entries| entries.flatten().collect::<Vec<_>>())
        .unwrap_or_default();
    files.iter().any(|file| {
        let name = file.file_name().to_string_lossy().into_owned();
        name.starts_with("libstd-") && name.ends_with(".rlib")
    })
}

fn try_rustup() -> bool {
    let mut command = Command::new("rustup");
    command
        .args(["target", "add", TARGET])
        .env("RUSTUP_MAX_RETRIES", "1")
        .current_dir(paths::root());
    say(format!(
        "asking rustup for the browser's standard library: {}",
        shown(&command)
    ));
    within(RUSTUP_LIMIT, &mut command) && own_ready()
}

/// Version of Debian's compiler.
fn debian_version() -> Option<(u32, u32)> {
    let text = quiet(Command::new(DEBIAN_RUSTC).arg("--version"))?;
    let mut numbers = text
        .split_whitespace()
        .nth(1)?
        .split('.')
        .map(|part| part.parse().ok());
    Some((numbers.next()??, numbers.next()??))
}

/// Where the standard library for Debian's compiler lies: one folder a compiler.
fn debian_sysroot() -> Option<PathBuf> {
    let version = quiet(Command::new(DEBIAN_RUSTC).arg("-vV"))?;
    let name = blake3::hash(version.as_bytes()).to_hex();
    Some(paths::cache().join(format!("wasm-std-{}", &name[..12])))
}

fn debian_ready() -> Option<Toolchain> {
    if !Path::new(DEBIAN_CARGO).exists() || debian_version()? < OLDEST {
        return None;
    }
    let sysroot = debian_sysroot()?;
    let linker = linker()?;
    has_std(&libraries(&sysroot)).then_some(Toolchain::Debian { sysroot, linker })
}

fn libraries(sysroot: &Path) -> PathBuf {
    sysroot.join("lib/rustlib").join(TARGET).join("lib")
}

/// Debian's rustc-web carries no linker for wasm: take rustup's, or a `wasm-ld`.
fn linker() -> Option<PathBuf> {
    let sysroot = quiet(own_rustc().args(["--print", "sysroot"])).unwrap_or_default();
    let host = quiet(own_rustc().arg("-vV"))
        .and_then(|text| {
            text.lines()
                .find_map(|line| line.strip_prefix("host: ").map(str::to_string))
        })
        .unwrap_or_default();
    let of_rustup = Path::new(sysroot.trim())
        .join("lib/rustlib")
        .join(host)
        .join("bin/rust-lld");
    let mut candidates = vec![of_rustup, PathBuf::from("/usr/bin/wasm-ld")];
    for version in (14..40).rev() {
        candidates.push(PathBuf::from(format!("/usr/bin/wasm-ld-{version}")));
    }
    candidates.into_iter().find(|path| path.is_file())
}

fn debian_cargo(linker: &Path) -> Command {
    let mut command = Command::new(DEBIAN_CARGO);
    let path = std::env::var("PATH").unwrap_or_default();
    command
        .current_dir(paths::root())
        .env("PATH", format!("/usr/bin:{path}"))
        .env("RUSTC", DEBIAN_RUSTC)
        .env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER", linker);
    for name in [
        "CARGO",
        "RUSTUP_TOOLCHAIN",
        "RUSTUP_HOME",
        "RUSTFLAGS",
        "CARGO_ENCODED_RUSTFLAGS",
        "RUSTDOC",
    ] {
        command.env_remove(name);
    }
    command
}

/// Builds the standard library once, as part of a crate that does nothing, and keeps its libraries.
fn build_std() -> Done<Toolchain> {
    let linker = match linker() {
        Some(linker) => linker,
        None => {
            apt::install(&["lld-22"])?;
            linker().ok_or_else(|| usage("lld-22 is installed and still there is no wasm-ld."))?
        }
    };
    let sysroot =
        debian_sysroot().ok_or_else(|| usage("Debian's rustc does not say its version."))?;
    let work = sysroot.with_extension("work");
    say(format!(
        "building the browser's standard library once (about two minutes), to keep in {}",
        sysroot.display()
    ));
    std::fs::create_dir_all(work.join("src")).about(work.display())?;
    std::fs::write(work.join("src/lib.rs"), "").about(work.display())?;
    let manifest =
        "[package]\nname = \"nothing\"\nversion = \"0.0.0\"\nedition = \"2021\"\n\n[workspace]\n";
    std::fs::write(work.join("Cargo.toml"), manifest).about(work.display())?;
    let mut command = debian_cargo(&linker);
    command
        .args([
            "build",
            "--release",
            "-Zbuild-std=std,panic_abort",
            "--target",
            TARGET,
        ])
        .env("RUSTC_BOOTSTRAP", "1")
        .env("CARGO_TARGET_DIR", work.join("target"))
        .current_dir(&work);
    to_end(&mut command)?;
    let libraries = libraries(&sysroot);
    let unfinished = libraries.with_extension("unfinished");
    std::fs::create_dir_all(&unfinished).about(unfinished.display())?;
    let built = work.join("target").join(TARGET).join("release/deps");
    for (name, path) in paths::files(&built) {
        if name.starts_with("lib") && name.ends_with(".rlib") && !name.starts_with("libnothing") {
            std::fs::copy(&path, unfinished.join(&name)).about(path.display())?;
        }
    }
    // Renamed whole, so that an interrupted copy is never taken for a finished one.
    std::fs::rename(&unfinished, &libraries).about(libraries.display())?;
    std::fs::remove_dir_all(&work).about(work.display())?;
    Ok(Toolchain::Debian { sysroot, linker })
}
