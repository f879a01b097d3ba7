//! All art and sound is ours, and it is said where everything comes from; every colour is one of the palette's.

use std::collections::BTreeSet;

use sango::curriculum::project_folder;
use serde::Deserialize;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Row {
    files: String,
    from: String,
    licence: String,
}

/// Files below a folder, as paths from the project's folder.
fn files(folder: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut folders = vec![project_folder().join(folder)];
    while let Some(at) = folders.pop() {
        for entry in std::fs::read_dir(at).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else {
                let below = path.strip_prefix(project_folder()).unwrap();
                found.push(below.to_string_lossy().replace('\\', "/"));
            }
        }
    }
    found.sort();
    found
}

fn fits(pattern: &str, path: &str) -> bool {
    let (start, end) = pattern.split_once('*').unwrap_or((pattern, ""));
    path.starts_with(start) && path.ends_with(end) && path.len() >= start.len() + end.len()
}

/// Files that no row tells of, and rows that tell of nothing.
fn untold(rows: &[Row], files: &[String]) -> Vec<String> {
    let mut used = BTreeSet::new();
    let mut faults = Vec::new();
    for path in files {
        match rows.iter().position(|row| fits(&row.files, path)) {
            Some(at) => {
                used.insert(at);
            }
            None => faults.push(format!("{path}: where does it come from?")),
        }
    }
    let idle = (0..rows.len()).filter(|at| !used.contains(at));
    faults.extend(idle.map(|at| format!("{}: no such file", rows[at].files)));
    faults
}

fn rows() -> Vec<Row> {
    let text = std::fs::read_to_string(project_folder().join("assets/provenance.ron")).unwrap();
    ron::from_str(&text).unwrap()
}

fn told() -> Vec<String> {
    let all = ["assets/art", "assets/audio", "assets/fonts"];
    // Of recorded texts there may be none.
    let voice = project_folder().join("assets/voice").is_dir();
    let all = all
        .into_iter()
        .chain(voice.then_some("assets/voice"))
        .flat_map(files);
    // What explains, and licences, are texts about the files.
    all.filter(|path| !path.ends_with(".md") && !path.ends_with(".txt"))
        .collect()
}

#[test]
fn everything_says_where_it_comes_from() {
    let rows = rows();
    assert_eq!(untold(&rows, &told()), Vec::<String>::new());
    for row in &rows {
        assert!(!row.from.is_empty());
        assert!(["CC-BY-4.0", "OFL-1.1"].contains(&row.licence.as_str()));
    }
}

#[test]
fn a_foreign_file_and_an_idle_row_would_be_told() {
    let mut files = told();
    files.retain(|path| !path.starts_with("assets/audio"));
    files.push("assets/art/borrowed.png".into());
    let faults = untold(&rows(), &files);
    assert_eq!(faults.len(), 2, "{faults:?}");
}

#[test]
fn every_colour_is_one_of_the_palette() {
    let colours = |text: &str| -> BTreeSet<String> {
        let parts = text.split('#').skip(1);
        parts
            .map(|part| {
                let hex = part.chars().take_while(char::is_ascii_hexdigit);
                hex.collect::<String>().to_uppercase()
            })
            .filter(|hex| [3, 6].contains(&hex.len()))
            .collect()
    };
    let read = |path: &str| std::fs::read_to_string(project_folder().join(path)).unwrap();
    let palette = colours(&read("assets/art/palette.md"));
    assert!(palette.len() > 30);
    for path in files("assets/art") {
        if path.ends_with(".svg") {
            // `url(#…)` names a light, not a colour.
            let drawing = read(&path).replace("url(#", "");
            let strange: Vec<String> = colours(&drawing).difference(&palette).cloned().collect();
            assert!(strange.is_empty(), "{path}: {strange:?}");
        }
    }
}
