//! The exact counts behind indicators 7.1.4 and 7.1.5. They stay on the device: what may be shown of them is
//! `disclosure`'s to say.

use super::attributes::{AgeBand, Disability, SeatAttributes, Sex};
use super::class::Enrolment;
use super::counts::{CountCell, Counts};
use serde::{Deserialize, Serialize};

/// What a cell counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Measure {
    /// 7.1.4: completed the module, over enrolled.
    Completed,
    /// 7.1.5, the conjunction: confident ∧ safe ∧ knows how to report, over completed. For explorers the performed parts
    /// alone (INDICATORS: explorers).
    ConfidentAndKnows,
    /// The part "knows how to report", over completed.
    KnowsHowToReport,
    /// The part "confident", a self-report, over completed.
    Confident,
    /// The part "safe", over completed.
    Safe,
    /// Fewer than three confidence items answered, over completed: in the base, and neither confident nor not.
    NotClassifiable,
}

/// How many measures have the completed as their base.
pub(super) const PARTS: usize = 5;

impl Measure {
    /// Those over completed. Earlier ones are shown first where not all can be: the indicator before its parts.
    pub const OVER_COMPLETED: [Self; PARTS] = [
        Self::ConfidentAndKnows,
        Self::KnowsHowToReport,
        Self::Confident,
        Self::Safe,
        Self::NotClassifiable,
    ];

    /// The indicator's name in exports.
    pub fn id(self) -> &'static str {
        match self {
            Self::Completed => "7.1.4",
            Self::ConfidentAndKnows => "7.1.5",
            Self::KnowsHowToReport => "7.1.5-knows-how-to-report",
            Self::Confident => "7.1.5-confident",
            Self::Safe => "7.1.5-safe",
            Self::NotClassifiable => "7.1.5-not-classifiable",
        }
    }
}

/// By what a row is set apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Dimension {
    /// The whole class.
    Total,
    /// Age at the period's start.
    Age,
    /// Sex.
    Sex,
    /// Disability: never published for one class.
    Disability,
}

impl Dimension {
    /// The dimensions of a class sheet. Disability is left out here, not hidden: its level is a district or higher.
    pub const OF_A_CLASS: [Self; 3] = [Self::Total, Self::Age, Self::Sex];

    /// The dimension's name in exports.
    pub fn id(self) -> &'static str {
        match self {
            Self::Total => "total",
            Self::Age => "age",
            Self::Sex => "sex",
            Self::Disability => "disability",
        }
    }

    /// Its categories in the order of tables; "not stated" is always one.
    pub fn categories(self) -> Vec<Category> {
        match self {
            Self::Total => vec![Category::Total],
            Self::Age => AgeBand::ALL.map(Category::Age).to_vec(),
            Self::Sex => Sex::ALL.map(Category::Sex).to_vec(),
            Self::Disability => Disability::ALL.map(Category::Disability).to_vec(),
        }
    }
}

/// Whom a row counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(tag = "dimension", content = "category", rename_all = "lowercase")]
pub enum Category {
    /// All.
    Total,
    /// Those of an age.
    Age(AgeBand),
    /// Those of a sex.
    Sex(Sex),
    /// Those with this about disability.
    Disability(Disability),
}

impl Category {
    /// Its dimension.
    pub fn dimension(self) -> Dimension {
        match self {
            Self::Total => Dimension::Total,
            Self::Age(_) => Dimension::Age,
            Self::Sex(_) => Dimension::Sex,
            Self::Disability(_) => Dimension::Disability,
        }
    }

    /// The category's name in exports.
    pub fn id(self) -> &'static str {
        match self {
            Self::Total => "all",
            Self::Age(age) => age.id(),
            Self::Sex(sex) => sex.id(),
            Self::Disability(disability) => disability.id(),
        }
    }

    fn counts(self, cell: &CountCell) -> bool {
        match self {
            Self::Total => true,
            Self::Age(age) => cell.age == age,
            Self::Sex(sex) => cell.sex == sex,
            Self::Disability(disability) => cell.disability == disability,
        }
    }

    fn enrolled(self, enrolment: &Enrolment) -> u16 {
        match self {
            Self::Total => enrolment.total,
            Self::Age(age) => enrolment.of_age(age),
            Self::Sex(sex) => enrolment.of_sex(sex),
            Self::Disability(disability) => enrolment.of_disability(disability),
        }
    }
}

/// What confidence came to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Confident {
    /// At or above the cut-off.
    Yes,
    /// Below it.
    No,
    /// Too few items answered; counted with neither.
    NotClassifiable,
    /// The band is not asked.
    NotAsked,
}

/// What one student who completed the module came to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Completion {
    /// The self-report.
    pub confident: Confident,
    /// Enough safety items right.
    pub safe: bool,
    /// Reported well, and enough reporting items right.
    pub knows_how_to_report: bool,
    /// 7.1.5 as assessment decides it for the band.
    pub confident_and_knows: bool,
}

impl Completion {
    fn is(&self, measure: Measure) -> bool {
        match measure {
            Measure::Completed => true,
            Measure::ConfidentAndKnows => self.confident_and_knows,
            Measure::KnowsHowToReport => self.knows_how_to_report,
            Measure::Confident => self.confident == Confident::Yes,
            Measure::Safe => self.safe,
            Measure::NotClassifiable => self.confident == Confident::NotClassifiable,
        }
    }
}

/// For how many of some students each measure over completed holds, and each two of them together.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Tally {
    /// Completed the module.
    pub completed: u32,
    /// `joint[a][b]`: for how many both measures hold, in the order of [`Measure::OVER_COMPLETED`]; the diagonal counts one.
    pub joint: [[u32; PARTS]; PARTS],
}

impl Tally {
    /// Counts one more.
    pub fn count(&mut self, completion: &Completion) {
        let holds = Measure::OVER_COMPLETED.map(|measure| completion.is(measure));
        self.completed += 1;
        for (one, row) in self.joint.iter_mut().enumerate() {
            for (other, count) in row.iter_mut().enumerate() {
                *count += u32::from(holds[one] && holds[other]);
            }
        }
    }

    /// Adds what others came to.
    pub fn add(&mut self, other: &Self) {
        self.completed = self.completed.saturating_add(other.completed);
        for (row, others) in self.joint.iter_mut().zip(&other.joint) {
            for (count, more) in row.iter_mut().zip(others) {
                *count = count.saturating_add(*more);
            }
        }
    }
}

/// The exact counts of one row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Group {
    /// Whom it counts.
    pub category: Category,
    /// Enrolled, from the census day's count.
    pub enrolled: u32,
    /// What those came to who completed.
    pub tally: Tally,
}

impl Group {
    /// How many completed the module.
    pub fn completed(&self) -> u32 {
        self.tally.completed
    }

    /// For how many of the completed (or enrolled) the measure holds.
    pub fn count(&self, measure: Measure) -> u32 {
        self.both(measure, measure)
    }

    /// The measure's base: enrolled for 7.1.4, completed for all others.
    pub fn base(&self, measure: Measure) -> u32 {
        if measure == Measure::Completed {
            self.enrolled
        } else {
            self.tally.completed
        }
    }

    /// For how many both hold.
    pub fn both(&self, one: Measure, other: Measure) -> u32 {
        let at = |measure| {
            Measure::OVER_COMPLETED
                .iter()
                .position(|known| *known == measure)
        };
        match (at(one), at(other)) {
            (Some(one), Some(other)) => self.tally.joint[one][other],
            (Some(only), None) | (None, Some(only)) => self.tally.joint[only][only],
            (None, None) => self.tally.completed,
        }
    }
}

/// The exact counts of a class, by group.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Table {
    /// Whether confidence was asked at all (not of explorers); else its measures have no rows.
    pub confidence_asked: bool,
    /// One a row, in the order of tables; the total first.
    pub groups: Vec<Group>,
}

impl Table {
    /// Counts those who completed, each with their seat's attributes, against the enrolment.
    pub fn count(
        completions: &[(SeatAttributes, Completion)],
        enrolment: &Enrolment,
        dimensions: &[Dimension],
        confidence_asked: bool,
    ) -> Self {
        Self::of(
            &Counts::of(completions, enrolment),
            dimensions,
            confidence_asked,
        )
    }

    /// The table of a class's counts.
    pub fn of(counts: &Counts, dimensions: &[Dimension], confidence_asked: bool) -> Self {
        let group = |category: Category| {
            let mut tally = Tally::default();
            for cell in counts.cells.iter().filter(|cell| category.counts(cell)) {
                tally.add(&cell.tally);
            }
            Group {
                category,
                enrolled: category.enrolled(&counts.enrolment).into(),
                tally,
            }
        };
        let groups = dimensions
            .iter()
            .flat_map(|dimension| dimension.categories())
            .map(group)
            .collect();
        Self {
            confidence_asked,
            groups,
        }
    }

    /// Adds another table of the same rows, as when classes are rolled up.
    pub fn add(&mut self, other: &Self) {
        for group in &mut self.groups {
            let same = |more: &&Group| more.category == group.category;
            if let Some(more) = other.groups.iter().find(same) {
                group.enrolled = group.enrolled.saturating_add(more.enrolled);
                group.tally.add(&more.tally);
            }
        }
    }

    /// The row of a category.
    pub fn group(&self, category: Category) -> Option<&Group> {
        self.groups.iter().find(|group| group.category == category)
    }

    /// The measures that have rows in this table.
    pub fn measures(&self) -> impl Iterator<Item = Measure> {
        let asked = self.confidence_asked;
        [Measure::Completed]
            .into_iter()
            .chain(Measure::OVER_COMPLETED)
            .filter(move |measure| {
                asked || !matches!(measure, Measure::Confident | Measure::NotClassifiable)
            })
    }

    /// Whether enrolment and seats agree in a dimension: nowhere more completed than enrolled. They disagree when the
    /// teacher counted enrolment by sex or age and left it unstated for seats, or the other way round; a rate would then be
    /// false, so none of the dimension is shown.
    pub fn agrees(&self, dimension: Dimension) -> bool {
        let mut groups = self
            .groups
            .iter()
            .filter(|group| group.category.dimension() == dimension);
        groups.all(|group| group.completed() <= group.enrolled)
    }
}
