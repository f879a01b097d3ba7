//! The whole way, from the title to the certificate, in every language, by every hand, right, wrong and careless; each followed by the
//! numbers that it comes to.

use bevy::input::keyboard::KeyCode;
use sango::assessment::{Confidence, Kind, Score, routes, score};
use sango::game::app::{Menu, Screen};
use sango::game::course::Player as Child;

use bevy::prelude::*;

use crate::class::{a_class, curriculum};
use crate::export::thirty;
use crate::player::{Home, Opening, Player};
use crate::sheet::{Rows, by_hand};
use crate::way::{Count, Manner};

impl Player {
    /// What the assessment of the child at the device comes to, by the rules that the export uses.
    fn score(&self, kind: Kind) -> Score {
        let child = self.app.world().resource::<Child>();
        let course = self.course();
        let module = course.module(child).expect("a module");
        let progress = child.progress(self.records());
        let attempt = progress
            .handed_in(&module.version, kind)
            .expect("it was handed in");
        let country = course.country(child).expect("a country pack");
        let bank = course.bank(child).expect("a bank");
        score(bank, &course.0.cutoffs, attempt, &routes(country))
    }

    /// Compares what the child itself counted with what the records say.
    #[track_caller]
    fn agrees(&self, kind: Kind, count: &Count) {
        let score = self.score(kind);
        assert_eq!((score.safety.right, score.safety.of), count.safety);
        assert_eq!((score.reporting.right, score.reporting.of), count.reporting);
        assert_eq!(score.safe, count.safe());
        if kind == Kind::Baseline {
            assert_eq!(
                (count.safety.1, count.reporting.1, count.task),
                (3, 2, false)
            );
            assert_eq!(score.indicator_7_1_5, None);
            return;
        }
        assert_eq!(
            (count.safety.1, count.reporting.1, count.task),
            (6, 4, true)
        );
        assert_eq!(count.confidence.len(), 4);
        match count.confident() {
            Some(confident) => assert_eq!(score.confident, confident),
            None => assert_eq!(score.confidence, Confidence::NotClassifiable),
        }
        assert_eq!(score.task, Some(count.told));
        assert_eq!(score.knows_how_to_report, count.knows());
        let all = count.confident() == Some(true) && count.safe() && count.knows();
        assert_eq!(score.indicator_7_1_5, Some(all));
    }
}

/// Opens, plays alone to the end, and finds nothing amiss on any screen.
#[track_caller]
fn play_alone(opening: Opening, text: u16, mut manner: Manner) -> Player {
    let home = Home::new();
    let mut player = home.open(&opening).watchful();
    if text != 100 {
        player.set_text(text);
    }
    let language = player.text("ui-language-own-name");
    player.start_alone(&language);
    let (before, after) = player.whole_way(&mut manner);
    player.agrees(Kind::Baseline, &before);
    player.agrees(Kind::Assessment, &after);
    match manner {
        Manner::Right => assert_eq!((after.safety.0, after.reporting.0), (6, 4)),
        Manner::Wrong => assert_eq!((after.safety.0, after.reporting.0), (0, 0)),
        Manner::Careless(_) => {}
    }
    player.reads(&player.text("ui-celebration-certificate-text"));
    player.take_id("ui-celebration-out");
    player.is_at(Screen::Title);
    player.found_nothing();
    player
}

/// The same at a seat of a class in which 29 others have finished; then the teacher exports.
#[track_caller]
fn play_in_class(opening: Opening, text: u16, keys: bool, mut manner: Manner) -> Player {
    let home = Home::new();
    let mut class = a_class(40);
    class.enrolment.total = 40;
    home.found(&class);
    // Of the thirty of the worked example, the first of those who do well is missing.
    home.play(&class, &thirty()[1..30]);
    let mut player = home.open(&opening).watchful();
    player.keys = keys;
    if text != 100 {
        player.set_text(text);
    }
    let language = player.text("ui-language-own-name");
    player.start_at(&language, &class, 35);
    let (before, after) = player.whole_way(&mut manner);
    player.agrees(Kind::Baseline, &before);
    player.agrees(Kind::Assessment, &after);
    player.take_id("ui-celebration-out");

    player.first_lock();
    player.export("CSV");
    player.export("JSON");
    player.lock();
    player.found_nothing();
    assert_eq!(home.sheet(&class), with_one_more(&manner));
    player
}

/// 29 of 40 have finished, 11 of them confident, safe and able to report, 19 able to report, 16 confident, 24 safe, 4 not
/// classifiable. What one more child of this manner makes of it:
fn with_one_more(manner: &Manner) -> Rows {
    // 12 or 11 of 30 are all three. Beside 12, the band 40-59 leaves 12 to 17 for a part; beside 11, the band 20-39 would mean 11
    // and nothing else, so no part is shown but the safe, whose band is decided after the others. Of 30, those not classifiable
    // could be shown in bands that tell how many are confident: hidden.
    let (number, parts) = match manner {
        // 20 of 30 = 66.7 % know, 17 of 30 = 56.7 % are confident.
        Manner::Right => ("12/30 40.0", Some(("60-79", "40-59"))),
        Manner::Wrong => ("11/30 36.7", None),
        Manner::Careless(_) => panic!("nobody knows beforehand"),
    };
    let mut told = Vec::new();
    for category in ["total all", "age not-stated", "sex not-stated"] {
        told.extend([
            ("7.1.4", category, "30/40 75.0"),
            ("7.1.5", category, number),
            // 25 or 24 of 30: 83.3 or 80 %.
            ("7.1.5-safe", category, "80-100"),
        ]);
        if let Some((knows, confident)) = parts {
            told.extend([
                ("7.1.5-knows-how-to-report", category, knows),
                ("7.1.5-confident", category, confident),
            ]);
        }
    }
    by_hand(&told)
}

#[test]
fn by_pointer_in_english_with_everything_moving() {
    play_in_class(Opening::default().moving(), 100, false, Manner::Right);
}

#[test]
fn by_finger_in_english() {
    play_alone(Opening::phone(), 100, Manner::careless(1));
}

#[test]
fn by_finger_in_english_with_large_words_answering_wrongly() {
    play_in_class(Opening::phone(), 200, false, Manner::Wrong);
}

#[test]
fn by_finger_in_french_with_large_words() {
    play_alone(Opening::phone().speaking("fr"), 200, Manner::careless(2));
}

#[test]
fn by_pointer_in_french_with_large_words() {
    play_alone(Opening::default().speaking("fr"), 200, Manner::Right);
}

#[test]
fn by_finger_in_arabic_with_large_words() {
    play_alone(Opening::phone().speaking("ar"), 200, Manner::careless(3));
}

#[test]
fn by_pointer_in_arabic_the_layout_turned() {
    let opening = Opening::default().speaking("ar");
    let player = play_in_class(opening, 100, false, Manner::Wrong);
    let middle = player.opening.size.0 as f32 / 2.0;
    let help = player.see(&player.label("ui-common-help"));
    assert!(help.rect.center().x < 100.0, "Help is at the left");
    let teacher = player.see(&player.label("ui-title-teacher"));
    assert!(
        teacher.rect.center().x > middle,
        "the bar starts at the right"
    );
}

#[test]
fn the_layout_is_not_turned_in_english() {
    let player = Home::new().open(&Opening::default());
    let help = player.see("Help");
    assert!(help.rect.center().x > 1180.0, "the twin");
}

#[test]
fn by_keyboard_alone_with_a_class() {
    let home = Home::new();
    let mut class = a_class(12);
    class.enrolment.total = 12;
    home.found(&class);
    let mut player = home.open(&Opening::default()).watchful();
    player.keys = true;
    player.start_at("English", &class, 3);
    player.is_at(Screen::Sitting);

    // Escape leaves, Help opens and closes, and all is as it was.
    player.take("Help");
    player.reads("Stop. You don’t have to answer, click or send anything.");
    let menu = |player: &Player| *player.app.world().resource::<State<Menu>>().get();
    assert_eq!(menu(&player), Menu::Help);
    player.press(KeyCode::Escape);
    assert_eq!(menu(&player), Menu::None);
    assert_eq!(
        player.focused().map(|c| c.name).as_deref(),
        Some("Help"),
        "the focus is back where it was\n{}",
        player.tree()
    );
    player.press(KeyCode::Escape);
    player.is_at(Screen::Title);
    player.start_at("English", &class, 3);

    let (before, after) = player.whole_way(&mut Manner::Right);
    player.agrees(Kind::Baseline, &before);
    player.agrees(Kind::Assessment, &after);
    player.press(KeyCode::Escape);
    player.is_at(Screen::Map);
    player.reads("Every island that is awake shines. The others wake up another day!");
    player.press(KeyCode::Escape);
    player.first_lock();
    player.export("CSV");
    player.export("JSON");
    player.lock();
    player.found_nothing();
    // Who finished is seen by all; what one of twelve came to is nobody's business.
    // All are of one sex and age, "not stated".
    let told = ["total all", "age not-stated", "sex not-stated"]
        .map(|category| ("7.1.4", category, "1/12 8.3"));
    assert_eq!(home.sheet(&class), by_hand(&told));

    // What a child at a seat did is the class's, and nobody else's.
    let journal = home.journal();
    let seats: Vec<_> = journal.records().iter().filter_map(|r| r.seat).collect();
    assert!(seats.iter().all(|&seat| seat == 3) && seats.len() > 20);
    assert!(journal.class(&class.id).count() > 20);
    let book = sango::results::book::ClassBook::read(&journal, &class.id, &curriculum())
        .map(|book| book.completions(&Default::default()).len());
    assert_eq!(book.ok(), Some(1));
}
