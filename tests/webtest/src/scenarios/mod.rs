//! The scenarios. Each is a function; add it to [`ALL`] with its name.

pub mod engines;
mod late;
mod lessons;
mod page;
mod phone;
pub mod teacher;
mod voice;
pub mod way;

use crate::Step;
use crate::stage::Stage;

/// A scenario.
pub type Scenario = fn(&mut Stage) -> Step;

/// All of them, in the order they run.
pub const ALL: &[(&str, Scenario)] = &[
    ("title_answers", page::title_answers),
    ("plain_server_in_a_folder", page::plain_server_in_a_folder),
    ("without_webgl", page::without_webgl),
    (
        "another_day_without_a_connection",
        page::another_day_without_a_connection,
    ),
    (
        "mirror_agrees_with_the_browser",
        page::mirror_agrees_with_the_browser,
    ),
    ("store_survives_a_kill", page::store_survives_a_kill),
    ("store_two_tabs", page::store_two_tabs),
    ("store_full_and_refused", page::store_full_and_refused),
    (
        "vault_answers_in_its_worker",
        page::vault_answers_in_its_worker,
    ),
    ("isles_on_their_way", late::isles_on_their_way),
    ("isles_not_to_be_had", late::isles_not_to_be_had),
    (
        "another_language_is_fetched",
        late::another_language_is_fetched,
    ),
    ("whole_way_by_pointer", way::whole_way_by_pointer),
    (
        "whole_way_by_reader_in_arabic",
        way::whole_way_by_reader_in_arabic,
    ),
    ("messenger_by_keyboard", lessons::messenger_by_keyboard),
    ("engines_by_pointer", engines::engines_by_pointer),
    (
        "engines_by_keyboard_in_arabic",
        engines::engines_by_keyboard_in_arabic,
    ),
    (
        "teacher_first_class",
        teacher::first_class::teacher_first_class,
    ),
    (
        "small_large_keyboard_offline",
        phone::small_large_keyboard_offline,
    ),
    ("teacher_lock", teacher::lock::teacher_lock),
    (
        "teacher_in_french_on_a_phone",
        teacher::languages::teacher_in_french_on_a_phone,
    ),
    ("teacher_in_arabic", teacher::languages::teacher_in_arabic),
    (
        "read_aloud_by_voices_of_this_machine",
        voice::read_aloud_by_voices_of_this_machine,
    ),
    ("several_devices", teacher::devices::several_devices),
];
