//! What the attacker tells of a run, in plain numbers.

use super::hunt::Hunt;
use super::scene::Scene;
use std::fmt;
use std::io::Write;
use std::time::Duration;

/// Sums over all that was attacked.
#[derive(Debug, Default)]
pub struct Report {
    /// What was attacked.
    name: String,
    pub classes: usize,
    pub districts: usize,
    /// Groups with a side below k.
    pub groups: usize,
    /// Tables that were published anew, and those that gave the very same files.
    pub tried: usize,
    pub witnesses: usize,
    /// The fewest values found of any group beyond what was promised; the hunt for a group ends when the promise is met, so this is a
    /// lower bound.
    pub slack: Option<usize>,
    /// How many groups were seen with so many values, whoever is known: one, two, three, four, five and more.
    pub values: [usize; 5],
    /// Groups for which too little was found, in words.
    pub suspects: Vec<String>,
    pub time: Duration,
}

impl Report {
    pub fn new(name: &str) -> Self {
        Self {
            name: name.to_owned(),
            ..Self::default()
        }
    }

    /// Tells it where the test program cannot keep it back: the report is part of every test run.
    pub fn tell(&self) {
        let _ = writeln!(std::io::stderr(), "{self}");
    }

    pub fn add(&mut self, name: &str, scene: &Scene, hunt: &Hunt) {
        self.classes += scene.classes.len();
        self.groups += hunt.goals.len();
        self.tried += hunt.tried;
        self.witnesses += hunt.witnesses;
        for goal in &hunt.goals {
            let values = goal.values();
            self.values[values.clamp(1, 5) - 1] += 1;
            let need = usize::from(goal.base.min(2)) + 1;
            let slack = values.saturating_sub(need);
            self.slack = Some(self.slack.map_or(slack, |before| before.min(slack)));
        }
        for (at, trouble) in &hunt.suspects {
            let goal = &hunt.goals[*at];
            let row = scene.row(goal.scope, goal.group.category);
            let suspect = format!(
                "{name}, {:?}: {:?} of {:?}, {} of {}: only {:?} beside {:?}, row {row:?}",
                goal.scope,
                goal.group.what,
                goal.group.category,
                goal.truth,
                goal.base,
                trouble.values,
                trouble.pair
            );
            println!("{suspect}");
            self.suspects.push(suspect);
        }
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        let [one, two, three, four, more] = self.values;
        write!(
            f,
            "attacked, {}: {} classes, {} districts: {} groups with a side below k; {} tables published anew, {} witnesses; \
             values found of a group: 1: {one}, 2: {two}, 3: {three}, 4: {four}, 5 or more: {more}; least slack {}; \
             {} suspects; {:.1} s",
            self.name,
            self.classes,
            self.districts,
            self.groups,
            self.tried,
            self.witnesses,
            self.slack.unwrap_or_default(),
            self.suspects.len(),
            self.time.as_secs_f32()
        )
    }
}
