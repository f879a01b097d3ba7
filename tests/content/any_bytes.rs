//! Whatever stands in a file, reading and checking it gives a value or an error: never a panic, never a place outside the
//! file.

use super::fixtures::base;
use proptest::prelude::*;
use sango::curriculum::{Curriculum, Sources, check};
use sango::locale::{Languages, Texts};

/// Files of every kind.
const KINDS: [&str; 9] = [
    "assets/modules.ron",
    "assets/misconceptions.ron",
    "assets/indicators.ron",
    "assets/curriculum/navigators/boats.ron",
    "assets/items/navigators.ron",
    "assets/countries/zz.ron",
    "locales/status.ron",
    "locales/en/boats.ftl",
    "locales/fr/ui-map.ftl",
];

/// Reads and checks the base with this file in it, and holds every problem to its place.
fn survive(file: &str, text: &str) {
    let (mut sources, program) = base();
    sources.insert(file, text);
    let _ = Curriculum::load(&sources);
    for problem in check(&sources, &program) {
        let Some(text) = sources.files.get(&problem.file) else {
            continue;
        };
        let lines = text.matches('\n').count() + 1;
        assert!(
            problem.line <= lines,
            "{problem}: the file has {lines} lines"
        );
        assert!(!problem.what.is_empty() && !problem.mend.is_empty());
    }
}

/// A real file, or one of the base.
fn real(file: &str) -> String {
    let real = match file {
        "assets/curriculum/navigators/boats.ron" => "assets/curriculum/navigators/footprints.ron",
        "locales/en/boats.ftl" => "locales/en/footprints.ftl",
        "assets/countries/zz.ron" => "tests/fixtures/content/base/assets/countries/zz.ron",
        file => file,
    };
    let path = sango::curriculum::project_folder().join(real);
    std::fs::read_to_string(path).unwrap_or_else(|_| base().0.files[file].clone())
}

/// What a slip of the hand, or a bad disk, may put in.
fn scrap() -> impl Strategy<Value = String> {
    prop_oneof![
        Just(String::new()),
        "[(){}\\[\\],:\"#*=\\-.$\\\\ \n]{1,12}",
        "(true|None|Some\\(|r#\"|/\\*|\\*/|//|0x|-1|1e99|99999999999999999999|\\\\u\\{|\\{ \\$|->|\u{202e}|\u{0}|é|م)",
        "\\PC{0,8}",
    ]
}

/// A place in a text, given as a share of its length.
fn place(text: &str, share: f64) -> usize {
    let mut at = (text.len() as f64 * share) as usize;
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_bytes(kind in 0..KINDS.len(), bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
        survive(KINDS[kind], &String::from_utf8_lossy(&bytes));
    }

    #[test]
    fn any_scraps(kind in 0..KINDS.len(), scraps in proptest::collection::vec(scrap(), 0..40)) {
        survive(KINDS[kind], &scraps.concat());
    }

    #[test]
    fn real_files_with_a_passage_cut_doubled_or_replaced(
        kind in 0..KINDS.len(),
        a in 0.0..1.0f64,
        length in 0usize..60,
        how in 0..3,
        scrap in scrap(),
    ) {
        let text = real(KINDS[kind]);
        let start = place(&text, a);
        let mut end = (start + length).min(text.len());
        while !text.is_char_boundary(end) {
            end -= 1;
        }
        let end = end.max(start);
        let (before, passage, after) = (&text[..start], &text[start..end], &text[end..]);
        let middle = match how {
            0 => String::new(),
            1 => passage.repeat(2),
            _ => scrap,
        };
        survive(KINDS[kind], &format!("{before}{middle}{after}"));
    }

    #[test]
    fn any_words_given_to_texts(text in "\\PC{0,80}", id in "[a-z-]{0,6}", value in "\\PC{0,8}") {
        let files = [("x.ftl".to_owned(), format!("a = {text}\nb = {{ $v }} {text}\n    .label = {{ a }}\n"))];
        let (texts, _) = Texts::from_files("ar", &files);
        for id in ["a", "b", id.as_str()] {
            texts.get_with(id, &[("v", value.as_str().into())]);
            let isolates = texts.label(id).contains(['\u{2068}', '\u{2069}']);
            prop_assert!(!isolates, "a label for the ear has no marks");
        }
    }

    #[test]
    fn any_pack_and_any_program(text in "\\PC{0,200}") {
        let _ = Sources::from_pack(&text);
        let _ = Languages::parse(&text);
        let (sources, _) = base();
        check(&sources, &[("src/x.rs".to_owned(), text)]);
    }
}
