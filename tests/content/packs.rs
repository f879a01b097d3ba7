//! The web reads packs, the desktop reads loose files: both find the same.

use super::fixtures::base;
use sango::curriculum::{Curriculum, Sources};

fn real() -> Sources {
    Sources::from_folder(&sango::curriculum::project_folder())
        .unwrap()
        .0
}

#[test]
fn packs_and_loose_files_are_alike() {
    for loose in [base().0, real()] {
        let mut packed = Sources::from_pack(&loose.core_pack()).unwrap();
        assert!(packed.files.keys().all(|path| !path.ends_with(".ftl")));
        assert_eq!(Curriculum::load(&packed), Curriculum::load(&loose));
        let before = packed.files.len();
        for tag in ["en", "fr", "ar"] {
            let words = Sources::from_pack(&loose.language_pack(tag)).unwrap();
            assert!(
                words
                    .files
                    .keys()
                    .all(|path| path.starts_with(&format!("locales/{tag}/")))
            );
            assert_eq!(words.texts_of(tag), loose.texts_of(tag));
            packed.merge(words);
        }
        assert!(packed.files.len() > before);
        assert_eq!(packed, loose);
        assert_eq!(Sources::from_pack(&loose.to_pack()).unwrap(), loose);
    }
}

#[test]
fn a_pack_that_lacks_a_file_is_not_alike() {
    let loose = base().0;
    let mut packed = Sources::from_pack(&loose.core_pack()).unwrap();
    packed
        .files
        .remove("assets/curriculum/navigators/boats.ron");
    assert_ne!(Curriculum::load(&packed).0, Curriculum::load(&loose).0);
}

#[test]
fn a_damaged_pack_is_an_error() {
    let pack = base().0.to_pack();
    assert!(Sources::from_pack(&pack[..pack.len() / 2]).is_err());
    assert!(Sources::from_pack("[1]").is_err());
}

#[test]
fn files_that_are_not_utf8_are_told_and_the_rest_is_read() {
    let folder = tempfile::tempdir().unwrap();
    let words = folder.path().join("locales/en");
    std::fs::create_dir_all(&words).unwrap();
    std::fs::write(words.join("good.ftl"), "\u{feff}a = A\n").unwrap();
    std::fs::write(words.join("bad.ftl"), b"a = A\nb = caf\xe9\n").unwrap();
    std::fs::write(words.join(".hidden.ftl"), b"\xff").unwrap();
    let (sources, problems) = Sources::from_folder(folder.path()).unwrap();
    assert_eq!(sources.files.len(), 1);
    assert_eq!(sources.files["locales/en/good.ftl"], "a = A\n");
    assert_eq!(problems.len(), 1, "{problems:?}");
    let problem = &problems[0];
    assert_eq!(
        (problem.file.as_str(), problem.line, problem.column),
        ("locales/en/bad.ftl", 2, 8)
    );
    assert!(problem.what.contains("UTF-8"));
}
