//! What a teacher prints: seat cards, and the card of each lesson.

use sango::curriculum::text_ids::{self, CARD_PARTS};
use sango::game::ui::access::plain;
use sango::ids::{Band, LessonId};
use sango::locale::Value;

use crate::class::a_class;
use crate::pages::teaching;
use crate::player::{Home, Opening, Player};

#[test]
fn seat_cards_are_saved_whole_and_ask_nobody_for_anything() {
    let home = Home::new();
    let class = a_class(60);
    let mut player = teaching(&home, &class, &Opening::default());
    player.open_entry("ui-teacher-seat-cards");
    let last = player.pictures(&class, 59).join(", ");
    player.reads(&format!("{}: {last}", player.text("seat-59")));
    player.take_id("ui-teacher-print");
    player.reads("open this file in a browser and print it");
    let saved = home.saved();
    let html = saved.get("sango-seat-cards.html").expect("the cards");
    assert_eq!(html.matches("<section>").count(), 60);
    for seat in 0..60 {
        let code = player.pictures(&class, seat);
        let name = player.text(&format!("seat-{seat}"));
        let card = html.split("<section>").nth(usize::from(seat) + 1);
        let card = card.expect("a card");
        assert!(card.contains(&format!("<h2>{name}</h2>")), "{card}");
        let said = |line: &str| {
            line.rsplit("</svg>")
                .next()
                .map(|name| name.trim().to_owned())
        };
        let said: Vec<String> = card.split("</li>").take(4).filter_map(said).collect();
        assert_eq!(said, code, "{card}");
    }
    asks_nobody(html);
    player.back_home();
    player.found_nothing();
}

/// Fails if a document would ask anybody for anything.
#[track_caller]
fn asks_nobody(html: &str) {
    // A drawing's namespace is a name, no address.
    let html = html.replace("http://www.w3.org/2000/svg", "");
    for never in ["://", "<script", "src=", "href", "url(", "@import"] {
        assert!(!html.contains(never), "{never}");
    }
}

/// A text as it stands in a document.
fn in_html(text: &str) -> String {
    let text = text.replace('&', "&amp;").replace('<', "&lt;");
    text.replace('>', "&gt;").replace('"', "&quot;")
}

/// Prints a band's cards from the list, and fails unless they are whole.
#[track_caller]
fn print_cards(player: &mut Player, home: &Home, band: Band) {
    let texts = player.words().texts();
    let name = Value::from(player.text(&format!("ui-teacher-band-{band}")));
    let name = texts.get_with("ui-teacher-cards-print", &[("band", name)]);
    player.take(&plain(&name));
    let course = &player.course().0;
    let module = course.module(band).expect("the band is taught");
    let awake = |lesson: &&LessonId| course.lesson(lesson).is_some();
    let lessons: Vec<&LessonId> = module.lessons.iter().filter(awake).collect();
    let file = format!("sango-teacher-cards-{band}.html");
    are_cards(player, &home.saved()[&file], &lessons);
}

/// Fails unless the document has these lessons' cards with all their parts, in the player's language.
#[track_caller]
fn are_cards(player: &Player, html: &str, lessons: &[&LessonId]) {
    asks_nobody(html);
    let lang = player.words().texts().lang();
    let dir = if player.words().is_rtl() {
        "rtl"
    } else {
        "ltr"
    };
    assert!(html.contains(&format!("<html lang=\"{lang}\" dir=\"{dir}\">")));
    let cards: Vec<&str> = html.split("<article>").skip(1).collect();
    assert_eq!(cards.len(), lessons.len());
    for (card, lesson) in cards.into_iter().zip(lessons) {
        let has = |id: &str| {
            for line in player.text(id).lines() {
                // A word stands in a cell of its own, without its colon.
                let says = line.rsplit(':').next().unwrap_or(line).trim();
                assert!(card.contains(&in_html(says)), "{lesson}: {id}: {line}");
            }
        };
        assert_eq!(card.matches("<svg").count(), 1, "{lesson}");
        let title = in_html(&player.text(&format!("{lesson}-title")));
        assert!(card.contains(&format!("<h1>{title}</h1>")), "{lesson}");
        for part in CARD_PARTS {
            has(&text_ids::card(lesson, part));
        }
        for help in ["help", "look-up", "person", "duty"] {
            has(&format!("ui-teacher-paper-{help}"));
        }
    }
}

#[test]
fn a_class_s_teacher_cards_are_saved_one_or_all_at_once() {
    let home = Home::new();
    let mut player = teaching(&home, &a_class(2), &Opening::default());
    player.open_entry("ui-teacher-card");
    let others = player.text("ui-teacher-band-guardians");
    assert!(!player.names().iter().any(|name| name.contains(&others)));
    print_cards(&mut player, &home, Band::Navigators);
    player.reads("open this file in a browser and print it");
    player.open_entry("footprints-title");
    player.take_id("ui-teacher-card-print");
    player.reads("open this file in a browser and print it");
    let one = &home.saved()["sango-teacher-card-footprints.html"];
    are_cards(&player, one, &[&"footprints".into()]);
    player.found_nothing();
}

#[test]
fn without_a_class_the_teacher_cards_of_every_band_are_there_in_every_language() {
    for tag in ["en", "fr", "ar"] {
        let home = Home::new();
        let mut player = home.open(&Opening::phone().speaking(tag)).watchful();
        player.first_lock();
        player.open_entry("ui-teacher-card");
        for band in Band::ALL {
            print_cards(&mut player, &home, band);
        }
        player.found_nothing();
    }
}

#[test]
fn the_lessons_card_says_first_what_to_do_when_a_child_tells_something() {
    for tag in ["en", "fr", "ar"] {
        let home = Home::new();
        let opening = Opening::phone().speaking(tag);
        let mut player = teaching(&home, &a_class(2), &opening);
        player.open_entry("ui-teacher-card");
        player.open_entry("footprints-title");
        let heading = player.text("ui-teacher-card-tells");
        let headings: Vec<String> = player
            .seen()
            .into_iter()
            .filter(|c| c.role == "heading")
            .map(|c| c.name)
            .collect();
        assert_eq!(
            headings[2],
            heading,
            "after the page's and the lesson's\n{}",
            player.tree()
        );
        for part in [
            "goal",
            "words",
            "discuss-1",
            "discuss-2",
            "discuss-3",
            "without-devices",
            "tells",
        ] {
            for line in player.text(&format!("card-footprints-{part}")).lines() {
                player.reads(line);
            }
        }
        player.take_id("ui-common-back");
        player.back_home();
        player.found_nothing();
    }
}
