//! docs/indicators.md: every rule has tests, and every test it names is there.

use std::collections::BTreeSet;
use std::path::Path;

/// The names of all tests in a folder of sources.
fn tests_in(folder: &Path, names: &mut BTreeSet<String>) {
    for entry in std::fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            tests_in(&path, names);
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            let text = std::fs::read_to_string(&path).expect("a source");
            let mut is_test = false;
            for line in text.lines().map(str::trim) {
                match line.strip_prefix("fn ") {
                    Some(rest) if is_test => {
                        let name = rest.split(['(', '<']).next();
                        names.extend(name.map(str::to_owned));
                        is_test = false;
                    }
                    // What else stands between a test's mark and its name is an attribute or a remark.
                    _ => is_test = line == "#[test]" || is_test && line.starts_with(['#', '/']),
                }
            }
        }
    }
}

/// What is wrong with a page of rules.
fn faults(page: &str, tests: &BTreeSet<String>) -> Vec<String> {
    let mut faults = Vec::new();
    // A rule ends where the next begins, or the next heading.
    let rules = page.split("\n- ").skip(1);
    for rule in rules.map(|rule| rule.split("\n#").next().unwrap_or_default()) {
        let about = rule.split('\n').next().unwrap_or_default();
        let Some((_, named)) = rule.split_once("Tests: ") else {
            faults.push(format!("no test is named for: {about}"));
            continue;
        };
        // Names stand between backquotes.
        for name in named.split('`').skip(1).step_by(2) {
            if !tests.contains(name) {
                faults.push(format!("`{name}` is no test, named for: {about}"));
            }
        }
    }
    faults
}

#[test]
fn every_rule_has_tests_that_are_there() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let page = std::fs::read_to_string(root.join("docs/indicators.md")).expect("the page");
    let mut tests = BTreeSet::new();
    for folder in ["src", "tests"] {
        tests_in(&root.join(folder), &mut tests);
    }
    assert_eq!(faults(&page, &tests), [""; 0]);
    assert!(page.matches("\n- ").count() > 30);
    // Twins: without a test of its own, or with one that went away, a rule is found.
    let gone = page.replace("safe_at_sixty_percent", "safe_at_half");
    assert_eq!(faults(&gone, &tests).len(), 1);
    let bare = page.replacen("Tests: ", "Trust us: ", 1);
    assert_eq!(faults(&bare, &tests).len(), 1);
}
