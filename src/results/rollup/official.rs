//! The official enrolment: how many students there are in each area, from a CSV file with the columns `area`, `sex`, `age` and
//! `students`.
//!
//! - `area`: a code of the country pack; empty for a country whose areas are not known. Students count for their area and for
//!   all that it lies in, so there are rows for the lowest level only.
//! - `sex`: `female`, `male` or `not-stated`, or ISO 5218's 2, 1 or 0; empty: not stated.
//! - `age`: years from 5 to 17, `18+`, or a band as it is published, `5-8`, `9-12`, `13-17`; empty or `not-stated`: not stated.
//! - `students`: how many, 0 to 100 million.
//!
//! Columns are separated by commas or semicolons, in any order; other columns are passed over.

use crate::curriculum::Country;
use crate::ids::Band;
use crate::problem::Problem;
use crate::results::attributes::{AgeBand, Sex};
use crate::results::indicators::Category;
use crate::source::Source;
use std::collections::{BTreeMap, BTreeSet};

/// The most students that one row can count.
const MOST: u32 = 100_000_000;

/// Students by area, sex and age.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Official {
    /// By area, the areas above included; `None` is the whole country.
    students: BTreeMap<Option<String>, BTreeMap<(Sex, AgeBand), u32>>,
}

impl Official {
    /// Reads the file's bytes against the areas of a country pack. `file` is its name in problems.
    ///
    /// # Errors
    /// All that is wrong, each with line, column and mend.
    pub fn read(file: &str, bytes: &[u8], pack: &Country) -> Result<Self, Vec<Problem>> {
        Reader::new(file, bytes, pack)?.read()
    }

    /// How many students an area (`None`: the country) has of a category, to hold against those who completed a band's module: for
    /// all and by sex those of the band's ages and those whose age is not stated; by age those of that age; 0 by disability,
    /// which no official enrolment counts.
    pub fn students(&self, area: Option<&str>, band: Band, category: Category) -> u32 {
        let own = match band {
            Band::Explorers => AgeBand::From5To8,
            Band::Navigators => AgeBand::From9To12,
            Band::Guardians => AgeBand::From13To17,
        };
        let counts = |(sex, age): &(Sex, AgeBand)| match category {
            Category::Total => *age == own || *age == AgeBand::NotStated,
            Category::Sex(of) => *sex == of && (*age == own || *age == AgeBand::NotStated),
            Category::Age(of) => *age == of,
            Category::Disability(_) => false,
        };
        let Some(students) = self.students.get(&area.map(str::to_owned)) else {
            return 0;
        };
        let counted = students.iter().filter(|(of, _)| counts(of));
        counted.fold(0, |sum: u32, (_, more)| sum.saturating_add(*more))
    }
}

/// The columns, in the order in which a row is read.
const COLUMNS: [&str; 4] = ["area", "sex", "age", "students"];

struct Reader<'a> {
    file: &'a str,
    text: &'a str,
    delimiter: u8,
    pack: &'a Country,
    problems: Vec<Problem>,
    official: Official,
    /// The rows so far: area, sex, and age as it is written, so that years of one band can stand side by side.
    seen: BTreeSet<(Option<String>, Sex, AgeBand, Option<u8>)>,
    areas: BTreeSet<Option<String>>,
}

impl<'a> Reader<'a> {
    fn new(file: &'a str, bytes: &'a [u8], pack: &'a Country) -> Result<Self, Vec<Problem>> {
        let text = std::str::from_utf8(bytes).map_err(|error| {
            let sound = String::from_utf8_lossy(&bytes[..error.valid_up_to()]);
            let source = Source::new(file, &sound);
            let what = "this is not UTF-8";
            vec![source.problem_at(
                error.valid_up_to(),
                what,
                "save the file in the encoding UTF-8",
            )]
        })?;
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        let head = text.lines().next().unwrap_or_default();
        let delimiter = if head.contains(';') { b';' } else { b',' };
        Ok(Self {
            file,
            text,
            delimiter,
            pack,
            problems: Vec::new(),
            official: Official::default(),
            seen: BTreeSet::new(),
            areas: BTreeSet::new(),
        })
    }

    fn read(mut self) -> Result<Official, Vec<Problem>> {
        let mut rows = csv::ReaderBuilder::new()
            .delimiter(self.delimiter)
            .flexible(true)
            .has_headers(false)
            .from_reader(self.text.as_bytes());
        let mut columns: Option<[usize; 4]> = None;
        for row in rows.records() {
            // The text is UTF-8 and rows may be of any length: nothing else can be wrong with one.
            let Ok(row) = row else { continue };
            let start = row.position().map_or(0, |position| position.byte());
            let start = usize::try_from(start).unwrap_or(usize::MAX);
            match &columns {
                None => columns = Some(self.head(&row, start)?),
                Some(columns) => self.row(&row, *columns, start),
            }
        }
        if columns.is_none() {
            self.problem(0, "the file is empty", HEAD_MEND);
        }
        self.no_area_in_another();
        if self.problems.is_empty() {
            Ok(self.official)
        } else {
            Err(self.problems)
        }
    }

    fn head(&mut self, row: &csv::StringRecord, start: usize) -> Result<[usize; 4], Vec<Problem>> {
        let at = COLUMNS.map(|name| {
            row.iter()
                .position(|field| field.trim().eq_ignore_ascii_case(name))
        });
        for (name, at) in COLUMNS.iter().zip(at) {
            if at.is_none() {
                self.problem(start, &format!("there is no column `{name}`"), HEAD_MEND);
            }
        }
        match at {
            [Some(area), Some(sex), Some(age), Some(students)] => Ok([area, sex, age, students]),
            _ => Err(std::mem::take(&mut self.problems)),
        }
    }

    fn row(&mut self, row: &csv::StringRecord, columns: [usize; 4], start: usize) {
        let [area, sex, age, students] =
            columns.map(|column| row.get(column).unwrap_or_default().trim());
        let place = |column: usize| field_start(self.text, start, columns[column], self.delimiter);
        let places = [0, 1, 2, 3].map(place);
        let known = area.is_empty() || self.pack.area(area).is_some();
        if !known {
            let what = format!("the country pack {} has no area {area:?}", self.pack.code);
            self.problem(
                places[0],
                &what,
                "write a code of the pack, or add the area to it",
            );
        }
        let sex_read = sex_of(sex);
        if sex_read.is_none() {
            let what = format!("{sex:?} is no sex");
            self.problem(
                places[1],
                &what,
                "write female, male or not-stated (or 2, 1, 0)",
            );
        }
        let age_read = age_of(age);
        if age_read.is_none() {
            let what = format!("{age:?} is no age");
            self.problem(
                places[2],
                &what,
                "write years from 5 to 17, 18+, or 5-8, 9-12, 13-17",
            );
        }
        let count = students.parse().ok().filter(|count| *count <= MOST);
        if count.is_none() {
            let what = format!("{students:?} is no number of students");
            self.problem(
                places[3],
                &what,
                "write a whole number without spaces or points",
            );
        }
        let (true, Some(sex), Some((age, year)), Some(count)) = (known, sex_read, age_read, count)
        else {
            return;
        };
        let area = (!area.is_empty()).then(|| area.to_owned());
        let whole_band = |year| (area.clone(), sex, age, year);
        let overlaps = match year {
            Some(_) => self.seen.contains(&whole_band(None)),
            None => (0..=u8::MAX).any(|year| self.seen.contains(&whole_band(Some(year)))),
        };
        if overlaps || !self.seen.insert(whole_band(year)) {
            let what = "an earlier row counts the same area, sex and age";
            self.problem(places[0], what, "keep one of the two");
            return;
        }
        let above = area.iter().flat_map(|code| self.pack.way_up(code));
        let all = above.map(|area| Some(area.code.clone())).chain([None]);
        for code in all {
            let of = self.official.students.entry(code).or_default();
            let sum = of.entry((sex, age)).or_default();
            *sum = sum.saturating_add(count);
        }
        self.areas.insert(area);
    }

    /// Students of an area count for those above it: rows for both would count them twice.
    fn no_area_in_another(&mut self) {
        let areas = std::mem::take(&mut self.areas);
        let mut twice = BTreeSet::new();
        for code in areas.iter().flatten() {
            let above = self.pack.way_up(code).skip(1);
            let above = above.map(|area| Some(area.code.clone())).chain([None]);
            twice.extend(above.filter(|above| areas.contains(above)));
        }
        for area in twice {
            let name = area
                .as_deref()
                .map_or("the whole country".to_owned(), |code| {
                    format!("the area {code:?}")
                });
            let what = format!("{name} has rows, and so have areas in it");
            self.problems.push(Problem {
                file: self.file.to_owned(),
                line: 0,
                column: 0,
                what,
                mend: "keep the rows of the lowest level: they are added up".to_owned(),
            });
        }
    }

    fn problem(&mut self, place: usize, what: &str, mend: &str) {
        let problem = Source::new(self.file, self.text).problem_at(place, what, mend);
        self.problems.push(problem);
    }
}

const HEAD_MEND: &str = "begin with the line `area,sex,age,students`";

fn sex_of(text: &str) -> Option<Sex> {
    match text.to_ascii_lowercase().as_str() {
        "female" | "2" => Some(Sex::Female),
        "male" | "1" => Some(Sex::Male),
        "not-stated" | "0" | "" => Some(Sex::NotKnown),
        _ => None,
    }
}

/// The age, with the year if it is a single one.
fn age_of(text: &str) -> Option<(AgeBand, Option<u8>)> {
    if text.is_empty() {
        return Some((AgeBand::NotStated, None));
    }
    if let Some(band) = AgeBand::ALL.into_iter().find(|band| band.id() == text) {
        return Some((band, None));
    }
    let year = text.parse().ok().filter(|year| (5..=18).contains(year))?;
    Some((AgeBand::of(Some(year)), Some(year)))
}

/// Where a field begins, from the beginning of its row.
fn field_start(text: &str, start: usize, field: usize, delimiter: u8) -> usize {
    // A row's position may be that of the line's end before it.
    let bytes = text.as_bytes();
    let mut at = start;
    while bytes.get(at).is_some_and(|byte| b"\r\n".contains(byte)) {
        at += 1;
    }
    let (mut quoted, mut passed) = (false, 0);
    while passed < field {
        match bytes.get(at) {
            Some(b'"') => quoted = !quoted,
            Some(byte) if *byte == delimiter && !quoted => passed += 1,
            Some(b'\n') if !quoted => break,
            None => break,
            Some(_) => {}
        }
        at += 1;
    }
    at
}
