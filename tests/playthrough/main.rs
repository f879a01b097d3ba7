//! The game as a child plays it, without a window: real layout, real picking, controls found by their accessible names.

mod eyes;
mod hands;
mod player;
mod way;

use player::*;
use way::*;

fn look(opening: Opening, text: u16) {
    let home = Home::new();
    let tag = opening.languages[0].clone();
    let mut player = home.open(&opening).watchful();
    player.set_text(text);
    let name = player.text("ui-language-own-name");
    player.start_alone(&name);
    let t = std::time::Instant::now();
    player.whole_way(&mut Manner::Right);
    eprintln!("{tag} {:?} {text} {:?}", opening.size, t.elapsed());
    player.found_nothing();
}

#[test]
fn phone_en_100() {
    look(Opening::phone(), 100);
}
#[test]
fn phone_en_200() {
    look(Opening::phone(), 200);
}
#[test]
fn phone_ar_200() {
    look(Opening::phone().speaking("ar"), 200);
}
#[test]
fn phone_fr_200() {
    look(Opening::phone().speaking("fr"), 200);
}
#[test]
fn laptop_en_100() {
    look(Opening::default(), 100);
}
#[test]
fn laptop_fr_200() {
    look(Opening::default().speaking("fr"), 200);
}
#[test]
fn laptop_ar_200() {
    look(Opening::default().speaking("ar"), 200);
}
