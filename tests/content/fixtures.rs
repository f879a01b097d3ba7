//! A small sound project, in tests/fixtures/content/base, and the faults planted into it, in faults.ron and, for each engine,
//! in faults/<engine>.ron. Every fault has a twin that differs little and is sound.

use sango::curriculum::{Sources, check, check_drawn};
use sango::problem::Problem;
use serde::Deserialize;
use std::path::PathBuf;

/// One fault: a file in which a passage is replaced.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Fault {
    name: String,
    file: String,
    /// The passage, which stands in the file once; none: the whole file, which need not be there.
    #[serde(default)]
    find: Option<String>,
    /// What is wrong in its place; none: the file is taken away.
    #[serde(default)]
    bad: Option<String>,
    /// What is sound in its place.
    good: String,
    /// Every problem that the fault gives: file, line, column if it matters (else 0), and words of what is wrong and how to
    /// mend it.
    tells: Vec<(String, usize, usize, String)>,
    /// Words of what follows from it in other files, and is told too.
    #[serde(default)]
    besides: Option<String>,
}

fn folder() -> PathBuf {
    sango::curriculum::project_folder().join("tests/fixtures/content")
}

/// The sound project, with the program's file.
pub fn base() -> (Sources, Vec<(String, String)>) {
    let root = folder().join("base");
    let (sources, problems) = Sources::from_folder(&root).unwrap();
    assert!(problems.is_empty(), "{problems:?}");
    let program = std::fs::read_to_string(root.join("src/map.rs")).unwrap();
    (sources, vec![("src/map.rs".to_owned(), program)])
}

/// The paths of the project's pictures; what is on them is nobody's concern here.
fn pictures() -> String {
    std::fs::read_to_string(folder().join("base").join(PICTURES)).unwrap()
}

const PICTURES: &str = "pictures.txt";

/// The engines, each with a file of faults.
const ENGINES: [&str; 10] = [
    "chat",
    "day_planner",
    "fact_finder",
    "kindness_catch",
    "lock_builder",
    "quick_steps",
    "report_practice",
    "sort",
    "spot_the_clue",
    "treasure_box",
];

/// The faults in one file.
fn faults_in(name: &str) -> Vec<Fault> {
    let text = std::fs::read_to_string(folder().join(name)).unwrap();
    let options =
        ron::Options::default().with_default_extension(ron::extensions::Extensions::IMPLICIT_SOME);
    options
        .from_str(&text)
        .unwrap_or_else(|error| panic!("{name}: {error}"))
}

impl Fault {
    /// The project with this passage in the place of the fault's.
    fn with(&self, passage: Option<&str>) -> Vec<Problem> {
        let (mut sources, mut program) = base();
        let mut drawn = pictures();
        let old = match self.file.as_str() {
            "src/map.rs" => program[0].1.clone(),
            PICTURES => drawn.clone(),
            file => sources.files.get(file).cloned().unwrap_or_default(),
        };
        let new = match (&self.find, passage) {
            (Some(find), passage) => {
                assert_eq!(
                    old.matches(find).count(),
                    1,
                    "{}: `{find}` in {}",
                    self.name,
                    self.file
                );
                Some(old.replace(find, passage.unwrap_or_default()))
            }
            (None, passage) => passage.map(ToOwned::to_owned),
        };
        match new {
            Some(text) if self.file == "src/map.rs" => program[0].1 = text,
            Some(text) if self.file == PICTURES => drawn = text,
            Some(text) => sources.insert(&self.file, &text),
            None => {
                sources.files.remove(&self.file);
            }
        }
        let drawn: Vec<String> = drawn.lines().map(ToOwned::to_owned).collect();
        check_drawn(&sources, &program, &drawn)
    }
}

fn list(problems: &[Problem]) -> String {
    problems
        .iter()
        .map(|problem| format!("{problem}\n"))
        .collect()
}

#[test]
fn the_base_is_sound() {
    let (sources, program) = base();
    let drawn: Vec<String> = pictures().lines().map(ToOwned::to_owned).collect();
    let problems = check_drawn(&sources, &program, &drawn);
    assert!(problems.is_empty(), "\n{}", list(&problems));
    let problems = check(&sources, &[]);
    assert!(
        problems.is_empty(),
        "without the program:\n{}",
        list(&problems)
    );
}

/// What is not as the fault says; nothing when all is.
fn amiss(fault: &Fault) -> String {
    let mut wrong = String::new();
    let good = fault.with(Some(&fault.good));
    if !good.is_empty() {
        wrong += &format!("{}: the good twin gives\n{}", fault.name, list(&good));
    }
    let told = fault.with(fault.bad.as_deref());
    let fits = |problem: &Problem, (file, line, column, words): &(String, usize, usize, String)| {
        problem.file == *file
            && problem.line == *line
            && (*column == 0 || problem.column == *column)
            && problem.to_string().contains(words.as_str())
    };
    let all = fault
        .tells
        .iter()
        .all(|tell| told.iter().any(|problem| fits(problem, tell)));
    let follows = |problem: &Problem| {
        fault
            .besides
            .as_ref()
            .is_some_and(|words| problem.to_string().contains(words))
    };
    let only = told
        .iter()
        .all(|problem| follows(problem) || fault.tells.iter().any(|tell| fits(problem, tell)));
    let mended = told.iter().all(|problem| !problem.mend.is_empty());
    if !all || !only || !mended || fault.tells.is_empty() {
        wrong += &format!(
            "{}: expected {:?}, got\n{}",
            fault.name,
            fault.tells,
            list(&told)
        );
    }
    wrong
}

#[test]
fn every_fault_is_told_at_its_place_and_its_twin_is_sound() {
    let faults = faults_in("faults.ron");
    assert!(faults.len() >= 20);
    let wrong: String = faults.iter().map(amiss).collect();
    assert!(wrong.is_empty(), "\n{wrong}");
}

#[test]
fn the_faults_of_every_engine_are_told_at_their_place_and_their_twins_are_sound() {
    let mut wrong = String::new();
    for engine in ENGINES {
        let faults = faults_in(&format!("faults/{engine}.ron"));
        assert!(faults.len() >= 4, "{engine}");
        wrong.extend(faults.iter().map(amiss));
        let vague = |fault: &&Fault| fault.tells.iter().any(|tell| tell.1 == 0 || tell.2 == 0);
        assert!(
            !faults.iter().any(|fault| vague(&fault)),
            "{engine}: a place without line and column"
        );
    }
    assert!(wrong.is_empty(), "\n{wrong}");
}
