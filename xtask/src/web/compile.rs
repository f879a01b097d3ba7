//! Rust to wasm and its JavaScript: the game as a module of the page, the teacher's vault as a script of its worker.

use std::path::{Path, PathBuf};
use std::process::Command;

use wasm_bindgen_cli_support::Bindgen;

use super::{Care, steps};
use crate::paths;
use crate::run::{say, shown, to_end, watched};
use crate::setup::wasm::{TARGET, Toolchain};
use crate::stop::{About, Done, failed};

/// A compiled program.
pub struct Program {
    /// Its JavaScript.
    pub script: String,
    /// Its wasm.
    pub wasm: Vec<u8>,
}

/// The game.
pub fn game(care: Care, toolchain: &Toolchain, shrink: Option<&[String]>) -> Done<Program> {
    program(care, toolchain, shrink, "sango", "game", Bindgen::web)
}

/// What only the teacher needs.
pub fn vault(care: Care, toolchain: &Toolchain, shrink: Option<&[String]>) -> Done<Program> {
    program(
        care,
        toolchain,
        shrink,
        "sango-vault",
        "vault",
        Bindgen::no_modules,
    )
}

type Shape = fn(&mut Bindgen, bool) -> Result<&mut Bindgen, anyhow::Error>;

fn program(
    care: Care,
    toolchain: &Toolchain,
    shrink: Option<&[String]>,
    name: &str,
    features: &str,
    shape: Shape,
) -> Done<Program> {
    let mut command = toolchain.cargo();
    command.args([
        "build",
        "--target",
        TARGET,
        "--profile",
        care.profile(),
        "--package",
        "sango",
    ]);
    command.args([
        "--no-default-features",
        "--features",
        features,
        "--bin",
        name,
    ]);
    say(format!(
        "compiling {name} for the browser with {}",
        toolchain.name()
    ));
    say(format!("  {}", shown(&command)));
    to_end(&mut command)?;
    let built = paths::cargo_target()
        .join(TARGET)
        .join(care.profile())
        .join(format!("{name}.wasm"));
    let bytes = std::fs::read(&built).about(built.display())?;

    let is_named = care == Care::Named;
    let bound = format!("bound-{name}{}", if is_named { "-named" } else { "" });
    let mut program = None;
    let script = steps::once(&format!("{bound}-js"), &bytes, || {
        let both = bind(&built, name, shape, is_named)?;
        let script = both.script.clone().into_bytes();
        program = Some(both);
        Ok(script)
    })?;
    let wasm = match program {
        Some(both) => steps::once(&format!("{bound}-wasm"), &bytes, || Ok(both.wasm))?,
        None => steps::once(&format!("{bound}-wasm"), &bytes, || {
            Ok(bind(&built, name, shape, is_named)?.wasm)
        })?,
    };
    let script = String::from_utf8(script).about(name)?;
    let wasm = match shrink {
        Some(program) => steps::once(&format!("shrunk-{name}"), &wasm, || {
            shrunk(program, name, &wasm)
        })?,
        None => wasm,
    };
    Ok(Program { script, wasm })
}

fn bind(built: &Path, name: &str, shape: Shape, is_named: bool) -> Done<Program> {
    watched(&format!("binding {name} to JavaScript"), || {
        let mut bindgen = Bindgen::new();
        shape(&mut bindgen, true).about(name)?;
        bindgen
            .input_path(built)
            .typescript(false)
            .remove_name_section(!is_named)
            .remove_producers_section(true);
        let mut output = bindgen
            .generate_output()
            .map_err(|error| failed(format!("{name}: {error:#}")))?;
        Ok(Program {
            script: output.js().to_string(),
            wasm: output.wasm_mut().emit_wasm(),
        })
    })
}

/// What every browser with WebGL2 and DecompressionStream understands; `-all` makes modules that browsers refuse.
const SHRINK: &[&str] = &[
    "-Oz",
    "--strip-debug",
    "--strip-producers",
    "--enable-bulk-memory",
    "--enable-bulk-memory-opt",
    "--enable-nontrapping-float-to-int",
    "--enable-sign-ext",
    "--enable-mutable-globals",
    "--enable-reference-types",
    "--enable-multivalue",
];

fn shrunk(program: &[String], name: &str, wasm: &[u8]) -> Done<Vec<u8>> {
    let folder = paths::steps();
    std::fs::create_dir_all(&folder).about(folder.display())?;
    let file = |ending: &str| -> PathBuf {
        folder.join(format!("{name}-{}.{ending}", std::process::id()))
    };
    let (before, after) = (file("before.wasm"), file("after.wasm"));
    std::fs::write(&before, wasm).about(before.display())?;
    let result = watched(
        &format!(
            "shrinking {name} with wasm-opt ({:.1} MB)",
            wasm.len() as f64 / 1e6
        ),
        || {
            let mut command = Command::new(&program[0]);
            command
                .args(&program[1..])
                .arg(&before)
                .args(SHRINK)
                .arg("-o")
                .arg(&after);
            to_end(&mut command)?;
            std::fs::read(&after).about(after.display())
        },
    );
    for file in [before, after] {
        let _ = std::fs::remove_file(file);
    }
    result
}
