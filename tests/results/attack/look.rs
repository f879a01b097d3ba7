use super::classes::*;
use super::dice::Dice;
use super::small::REAL;
use super::tables::table;
use sango::results::disclosure::{show, Shown, Cell};
use sango::results::indicators::*;

pub fn tell(t: &Table, cells: &[Cell]) {
    for g in &t.groups { if g.enrolled > 0 {
        print!("  {:?} of {}: {} {:?}: ", g.category, g.enrolled, g.completed(), (0..5).map(|i| g.tally.joint[i][i]).collect::<Vec<_>>());
        for c in cells { if c.category == g.category { match c.shown { Shown::Hidden => print!("- "), Shown::Band{low,..} => print!("{low}% "), Shown::Exact{numerator,denominator} => print!("{numerator}/{denominator} ") } } }
        println!();
    } }
}
pub fn tell_class(secret: &super::world::Secret) {
    for (p, c) in secret.places.iter().zip(&secret.counts) { println!("  {:?} {:?} {:?} {c:?}", p.sex, p.age, p.disability); }
    let t = table(secret, &Dimension::OF_A_CLASS);
    tell(&t, &show(&t, &REAL));
}

#[test]
#[ignore = "debug"]
fn look_odd() {
    let n: u64 = std::env::var("SANGO_FIRST").unwrap().parse().unwrap();
    let mut dice = Dice(n);
    let rates = odd(&mut dice);
    let secret = class_with(&mut dice, false, rates);
    println!("{rates:?}");
    tell_class(&secret);
}
#[test]
#[ignore = "debug"]
fn look_class() {
    let n: u64 = std::env::var("SANGO_FIRST").unwrap().parse().unwrap();
    let secret = class(&mut Dice(n), false);
    tell_class(&secret);
}
