//! No item gives its answer away by how it looks: whoever always takes the longest answer, or always the shortest, without reading, comes
//! no farther than chance takes them (Haladyna, Downing and Rodriguez 2002, A review of multiple-choice item-writing guidelines: keep the length of choices about equal).

use std::collections::BTreeMap;

use crate::real::sources;
use sango::curriculum::Curriculum;
use sango::curriculum::text_ids;
use sango::ids::Band;
use sango::locale::Texts;

/// So much above chance, as a share of a bank's items, is chance as well in some twenty items.
const ABOVE_CHANCE: f64 = 0.2;

/// Lengths in letters of one item's answers, the right one first.
type Lengths = Vec<usize>;

/// By how much of the items whoever takes the longest (`by` as it is) or the shortest (`by` turned round) is right beyond chance; where
/// several are alike long, one of them is drawn.
fn beyond_chance(items: &[Lengths], by: impl Fn(usize) -> i64) -> f64 {
    let all = items.len() as f64;
    let mut beyond = 0.0;
    for lengths in items {
        let most = lengths.iter().map(|length| by(*length)).max();
        let taken = lengths.iter().filter(|length| Some(by(**length)) == most);
        let is_right = Some(by(lengths[0])) == most;
        let hit = if is_right {
            1.0 / taken.count() as f64
        } else {
            0.0
        };
        beyond += hit - 1.0 / lengths.len() as f64;
    }
    beyond / all
}

fn lengths(curriculum: &Curriculum, band: Band, texts: &Texts) -> Vec<Lengths> {
    let bank = curriculum.bank(band).expect("a bank");
    let items = bank.items.iter().map(|item| {
        let mut options: Vec<_> = item.options.iter().collect();
        options.sort_by_key(|option| !option.right);
        let long = options.iter().map(|option| {
            let id = text_ids::item_option(&item.id, item.version, &option.id);
            texts.get(&id).chars().count()
        });
        long.collect()
    });
    items.collect()
}

#[test]
fn the_length_of_an_answer_tells_nothing() {
    let sources = sources();
    let (curriculum, _) = Curriculum::load(&sources);
    let mut told = BTreeMap::new();
    for lang in ["en", "fr", "ar"] {
        let (texts, _) = Texts::from_files(lang, &sources.texts_of(lang));
        for band in Band::ALL {
            let items = lengths(&curriculum, band, &texts);
            assert!(items.len() >= 12, "{band}: {}", items.len());
            let longest = beyond_chance(&items, |length| length as i64);
            let shortest = beyond_chance(&items, |length| -(length as i64));
            if longest.max(shortest) > ABOVE_CHANCE {
                told.insert((lang, band.to_string()), (longest, shortest));
            }
        }
    }
    assert!(
        told.is_empty(),
        "beyond chance by the longest, by the shortest: {told:#?}"
    );
}

#[test]
fn a_bank_whose_right_answers_are_long_is_found() {
    let long: Vec<Lengths> = vec![vec![60, 30, 20]; 20];
    assert!(beyond_chance(&long, |length| length as i64) > ABOVE_CHANCE);
    assert!(beyond_chance(&long, |length| -(length as i64)) < 0.0);
    let alike: Vec<Lengths> = vec![vec![40, 40, 40]; 20];
    assert!(beyond_chance(&alike, |length| length as i64).abs() < 1e-9);
}
