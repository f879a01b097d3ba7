//! The vault for the browser: a WebAssembly program of its own that a worker loads when a teacher opens the PIN screen, so
//! that children never download it. Each export takes and gives JSON; see `sango::vault::worker`.

#[cfg(target_family = "wasm")]
mod exports {
    use wasm_bindgen::prelude::wasm_bindgen;

    /// The answer to one question of `sango::vault::worker`.
    #[wasm_bindgen]
    pub fn answer(question: &str) -> String {
        sango::vault::worker::answer(question)
    }
}

#[cfg(target_family = "wasm")]
fn main() {}

#[cfg(not(target_family = "wasm"))]
fn main() {
    eprintln!(
        "sango-vault runs in the browser's worker; on this machine the game carries the vault itself."
    );
    std::process::exit(2);
}
