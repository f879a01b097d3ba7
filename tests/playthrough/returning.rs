//! The return for the ministry, made on the teacher's device.

use sango::results::exchange::keys::ReceivingKey;
use sango::results::exchange::returns;

use crate::class::a_class;
use crate::export::thirty;
use crate::player::{Home, Opening};

#[test]
fn the_return_is_offered_where_the_country_pack_names_its_receiver() {
    let receiver = ReceivingKey::draw().expect("a key");
    let key = receiver.recipient().to_string();
    let pack = format!(
        "Country(code: \"zz\", languages: [\"en\"], areas: [], contacts: [], legal: (), district_k: None, return_key: Some(\"{key}\"))"
    );
    let opening = Opening {
        more: vec![
            ("assets/countries/zz.ron".into(), pack),
            (
                "locales/en/country-zz.ftl".into(),
                "country-zz-name = Test\n".into(),
            ),
        ],
        ..Opening::default()
    };
    let home = Home::new();
    let mut class = a_class(40);
    class.country = "zz".into();
    class.enrolment.total = 40;
    home.found(&class);
    home.play(&class, &thirty());
    let mut player = home.open(&opening);
    player.first_lock();
    player.open_entry("ui-teacher-export");
    let counts = |bytes: &[u8]| {
        let opened = returns::open(bytes, &receiver).expect("it opens");
        assert_eq!(
            (opened.sealed.class, opened.sealed.period),
            (class.id.clone(), "2026".into())
        );
        (opened.sealed.number, opened.sealed.released.is_some())
    };
    let mut seen = Vec::new();
    for _ in 0..2 {
        player.take_id("ui-teacher-return-save");
        player.wait_for_lock();
        player.reads("bring this file");
        let files = home.files();
        let new = files
            .iter()
            .find(|(name, _)| name.ends_with(".sango") && !seen.contains(*name));
        let (name, bytes) = new.expect("a return");
        assert_eq!(counts(bytes), (seen.len() as u32 + 1, false));
        let holds = |mark: &str| {
            bytes
                .windows(mark.len())
                .any(|part| part == mark.as_bytes())
        };
        for mark in [player.records().journal.device().as_ref(), "another-device"] {
            assert!(!holds(mark), "{mark}");
        }
        seen.push(name.clone());
    }
    player.take_id("ui-common-back");
    player.export("CSV");
    player.open_entry("ui-teacher-export");
    player.take_id("ui-teacher-return-save");
    player.wait_for_lock();
    let files = home.files();
    let third = files
        .iter()
        .find(|(name, _)| name.ends_with(".sango") && !seen.contains(*name));
    assert_eq!(
        counts(third.expect("a return").1),
        (3, true),
        "with the sheet that left"
    );

    // The twin: without a receiver nothing of it is offered.
    let without = Home::new();
    without.found(&a_class(5));
    let mut player = without.open(&Opening::default());
    player.first_lock();
    player.open_entry("ui-teacher-export");
    assert!(
        player
            .find(&player.text("ui-teacher-return-save"))
            .is_none()
    );
}
