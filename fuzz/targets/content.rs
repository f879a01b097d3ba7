//! Modules, misconceptions, lessons, banks and languages. The first line says which file it is.
#![no_main]

use libfuzzer_sys::fuzz_target;
use sango_fuzz::begin;
use sango_fuzz::settings::{CONTENT, read};

fuzz_target!(init: begin("content"), |all: &str| {
    if let Some((file, text)) = all.split_once('\n')
        && CONTENT.contains(&file)
    {
        read(file, text);
    }
});
