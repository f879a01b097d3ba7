//! What a roll-up holds: areas and a register of classes, and never more than one return.

use super::*;
use crate::simulate::plan;
use sango::results::simulate::{Plan, pack};
use std::borrow::Borrow;

/// Counts the returns that are alive.
#[derive(Default)]
struct Alive {
    now: Cell<usize>,
    most: Cell<usize>,
    opened: Cell<usize>,
}

struct Counted(Sealed, Rc<Alive>);

impl Counted {
    fn new(sealed: Sealed, alive: &Rc<Alive>) -> Self {
        alive.opened.set(alive.opened.get() + 1);
        alive.now.set(alive.now.get() + 1);
        alive.most.set(alive.most.get().max(alive.now.get()));
        Self(sealed, alive.clone())
    }
}

impl Drop for Counted {
    fn drop(&mut self) {
        self.1.now.set(self.1.now.get() - 1);
    }
}

impl Borrow<Sealed> for Counted {
    fn borrow(&self) -> &Sealed {
        &self.0
    }
}

#[test]
fn three_hundred_files_are_not_held() {
    let plan = plan(300);
    let packs = BTreeMap::from([(Plan::country(), pack(&plan))]);
    let alive = Rc::new(Alive::default());
    let mut rollup = RollUp::new(&packs);
    let (mut files, mut corrected) = (0, 0);
    let mut held = Vec::new();
    for number in 0..plan.classes {
        let earlier = plan.class(number).expect("a class").earlier.is_some();
        corrected += usize::from(earlier);
        let names: &[&str] = if earlier { &["-1", "-2"] } else { &["-2"] };
        for name in names {
            // Made anew each time it is opened, as a file is read anew.
            let mut open = |path: &Path| -> Result<Counted, Refusal> {
                let text = path.display().to_string();
                let (number, which) = text.split_once('-').expect("a name");
                let class = plan
                    .class(number.parse().expect("a number"))
                    .expect("a class");
                let sealed = if which == "1" {
                    class.earlier
                } else {
                    Some(class.sealed)
                };
                Ok(Counted::new(sealed.expect("a return"), &alive))
            };
            let file = format!("{number}{name}");
            rollup.take(Path::new(&file), &mut open, &mut |_| {});
            files += 1;
            assert_eq!(alive.now.get(), 0, "nothing outlives its turn");
        }
        held.push(rollup.held().areas);
    }
    assert_eq!(
        alive.most.get(),
        1,
        "each is gone once it is worked out, before what it corrects is read"
    );
    assert_eq!(
        alive.opened.get(),
        files + corrected,
        "only the corrected are read twice"
    );
    assert!(corrected > 5, "{corrected}");
    // Twelve districts, and the country for classes without an area: reached early, and never more.
    let areas = held[299];
    assert_eq!(held[150], areas);
    assert!(areas <= 3 * 4 + 1, "{areas}");
    assert_eq!(
        rollup.held(),
        Held {
            areas,
            classes: 300
        }
    );
    let total: u32 = rollup.finish().map(|(_, tree)| tree.areas[0].classes).sum();
    assert_eq!(total, 300);
}

#[test]
fn the_twin_holds_them() {
    let alive = Rc::new(Alive::default());
    let held: Vec<_> = plan(3)
        .iter()
        .map(|class| Counted::new(class.sealed, &alive))
        .collect();
    assert_eq!((alive.most.get(), held.len()), (3, 3));
}
