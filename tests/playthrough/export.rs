//! What leaves the device, from the children's answers to the saved files, against numbers that were computed by hand.

use sango::results::class::ClassSetup;

use crate::class::Child;
use crate::player::{Home, Opening, Player};
use crate::sheet::{Rows, by_hand, from_csv, from_json};

/// The first seats of a class that comes to what INDICATORS tells of forty children: thirty have completed, two have begun.
pub fn thirty() -> Vec<(u8, Child)> {
    let groups = [
        (12, Child::WELL),
        (4, Child::UNSURE),
        (5, Child::KEEPS_IT),
        (4, Child::SILENT),
        (5, Child::BADLY),
        (2, Child::STOPS),
    ];
    let children = groups
        .into_iter()
        .flat_map(|(count, child)| std::iter::repeat_n(child, count));
    (0..).zip(children).collect()
}

impl Home {
    /// The class's sheet that was saved as CSV and as JSON, the same in both.
    #[track_caller]
    pub fn sheet(&self, class: &ClassSetup) -> Rows {
        let saved = self.files();
        let period = &class.period;
        let file = |ending: &str| {
            let name = format!("sango-{period}-navigators-class-sheet.{ending}");
            let bytes = saved
                .get(&name)
                .unwrap_or_else(|| panic!("no {name} among {:?}", saved.keys()));
            std::str::from_utf8(bytes).expect("a text")
        };
        let rows = from_csv(file("csv"), period).expect("a class sheet");
        assert_eq!(from_json(file("json"), period), Ok(rows.clone()));
        rows
    }
}

/// The cells of all tables on the page, row by row.
fn tables(player: &Player) -> Vec<Vec<String>> {
    let all = player.seen();
    let rows = all.iter().filter(|c| c.role == "row");
    rows.map(|row| {
        let cells = all.iter().filter(|c| c.parent == Some(row.entity));
        cells.map(|c| c.name.clone()).collect()
    })
    .collect()
}

#[test]
fn forty_children_from_an_empty_device_to_the_saved_sheet() {
    let home = Home::new();
    let mut player = home.open(&Opening::default()).watchful();
    player.first_lock();
    let class = player.set_class_up(40);
    player.lock();
    drop(player);
    home.play(&class, &thirty());

    let mut player = home.open(&Opening::default()).watchful();
    player.unlock();
    player.open_entry("ui-teacher-export");
    // What will leave stands on the screen, number by number.
    let preview = tables(&player);
    let of_all: Vec<&str> = preview
        .iter()
        .filter(|row| row[0] == "All")
        .map(|row| row[1].as_str())
        .collect();
    let expected = [
        "30 of 40 (75 %)",
        "12 of 30 (40 %)",
        "60 to 79 %",
        "40 to 59 %",
        "80 to 100 %",
        "Hidden",
    ];
    assert_eq!(of_all, expected, "{}", player.tree());
    let girls = preview.iter().filter(|row| row[0] == "Girls");
    assert!(girls.map(|row| &row[1]).eq(["Hidden"; 6]));
    player.take_id("ui-common-back");
    player.export("CSV");
    player.export("JSON");
    player.found_nothing();

    // 12 confident, safe and able to report; 4 unsure of themselves; 5 who tell nobody; 4 who would rather not say; 5 none of it.
    // Exact: at least ten on each side. 20 know, but 8 of them are not among the 12, which is a cell below ten: 66.7 % as a band.
    // 17 are confident: 56.7 %; 25 safe, 5 not: 83.3 %. Each base is 30, and bands need 25. The 4 not classifiable are hidden, since
    // other bands of theirs would tell how many are confident.
    let mut told = Vec::new();
    for category in ["total all", "age not-stated", "sex not-stated"] {
        told.extend([
            ("7.1.4", category, "30/40 75.0"),
            ("7.1.5", category, "12/30 40.0"),
            ("7.1.5-knows-how-to-report", category, "60-79"),
            ("7.1.5-confident", category, "40-59"),
            ("7.1.5-safe", category, "80-100"),
        ]);
    }
    assert_eq!(home.sheet(&class), by_hand(&told));
}

#[test]
fn girls_and_boys_as_the_teacher_noted_them() {
    let home = Home::new();
    let mut player = home.open(&Opening::default()).watchful();
    player.first_lock();
    player.open_entry("ui-teacher-class");
    player.open_entry("ui-teacher-enrolment");
    for (name, number) in [("All students enrolled", 50), ("Girls", 26), ("Boys", 24)] {
        player.step_to(name, number);
    }
    player.take_id("ui-teacher-enrolment-done");
    player.take_id("ui-teacher-class-save");
    let class = player.records().class().expect("a class");
    assert_eq!(class.seats, 30);

    // Twenty girls and ten boys sit there, and all of them finish.
    player.open_entry("ui-teacher-notes");
    player.open_entry("seat-0");
    for seat in 0..30 {
        let sex = if seat < 20 { "Sex: Girl" } else { "Sex: Boy" };
        player.take(sex);
        assert_eq!(player.see(sex).checked, Some(true), "{}", player.tree());
        if seat < 29 {
            player.take_id("ui-teacher-seat-after");
        }
    }
    player.take_id("ui-common-back");
    for (seat, sex) in [(0, "Girl"), (19, "Girl"), (20, "Boy"), (29, "Boy")] {
        let noted = format!("{}: {sex}", player.text(&format!("seat-{seat}")));
        player.see(&noted);
    }
    player.take_id("ui-common-back");
    player.lock();
    drop(player);
    home.play(&class, &thirty()[..30]);

    let mut player = home.open(&Opening::default()).watchful();
    player.unlock();
    player.export("CSV");
    player.export("JSON");
    player.found_nothing();

    // 20 of 26 girls: six have not finished, fewer than ten. 10 of 24 boys would do alone, but tell of the girls when taken from the
    // thirty. Of their own thirty nothing is shown.
    let mut told = Vec::new();
    for category in ["total all", "age not-stated"] {
        told.extend([
            ("7.1.4", category, "30/50 60.0"),
            ("7.1.5", category, "12/30 40.0"),
            ("7.1.5-knows-how-to-report", category, "60-79"),
            ("7.1.5-confident", category, "40-59"),
            ("7.1.5-safe", category, "80-100"),
        ]);
    }
    assert_eq!(home.sheet(&class), by_hand(&told));
}
