//! Handing a page to print: the browser's printer, or a file that any browser opens.

use super::Saver;

/// What became of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Handed {
    /// The printer's window is open.
    Printing,
    /// It lies here.
    Saved(String),
    /// It could not be written; the system's words.
    Failed(String),
}

/// Hands over a whole HTML document that asks nobody for anything.
#[cfg(not(target_family = "wasm"))]
pub fn hand_over(saver: &Saver, name: &str, html: &str) -> Handed {
    match saver.save(name, "text/html;charset=utf-8", html.as_bytes()) {
        Ok(place) => Handed::Saved(place),
        Err(why) => Handed::Failed(why),
    }
}

/// Hands over a whole HTML document that asks nobody for anything.
#[cfg(target_family = "wasm")]
pub fn hand_over(_saver: &Saver, _name: &str, html: &str) -> Handed {
    use wasm_bindgen::prelude::*;

    #[wasm_bindgen]
    extern "C" {
        #[wasm_bindgen(js_namespace = sango, js_name = print)]
        fn print_page(html: &str);
    }
    print_page(html);
    Handed::Printing
}
