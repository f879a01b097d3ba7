//! The cut-offs, as far as what is shown by them.
#![no_main]

use libfuzzer_sys::fuzz_target;
use sango_fuzz::begin;
use sango_fuzz::settings::{CUTOFFS, read, show_class};

fuzz_target!(init: begin("cutoffs"), |text: &str| {
    let curriculum = read(CUTOFFS, text);
    if curriculum.cutoffs != Default::default() {
        show_class(&curriculum);
    }
});
