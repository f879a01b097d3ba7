//! A way past every kind of screen, a child's and the teacher's, with a look at each.

use std::collections::{BTreeSet, HashSet};

use bevy::prelude::*;
use sango::game::app::Screen;

use crate::class::a_class;
use crate::player::{Home, Opening, Player};
use crate::way::{Count, Manner};

/// What is looked for on a screen; the faults.
type Check = fn(&mut Player) -> Vec<String>;

/// Looks at each kind of screen once.
struct Tour {
    player: Player,
    check: Check,
    seen: HashSet<(Screen, Vec<(&'static str, bool)>)>,
    faults: BTreeSet<String>,
}

impl Tour {
    fn new(player: Player, check: Check) -> Self {
        Self {
            player,
            check,
            seen: HashSet::new(),
            faults: BTreeSet::new(),
        }
    }

    /// Looks, unless a screen of the same parts was looked at already.
    #[track_caller]
    fn look(&mut self) {
        let player = &mut self.player;
        let parts = player.seen().iter().map(|c| (c.role, c.disabled)).collect();
        if self.seen.insert((player.screen(), parts)) {
            let headings: Vec<String> = headings(player);
            for fault in (self.check)(player) {
                let (screen, step) = (player.screen(), player.open_step());
                let step = step.unwrap_or_default();
                self.faults
                    .insert(format!("{screen:?} {step}{headings:?}: {fault}"));
            }
        }
    }

    #[track_caller]
    fn take_id(&mut self, id: &str) {
        self.player.take_id(id);
        self.look();
    }

    #[track_caller]
    fn open_entry(&mut self, id: &str) {
        self.player.open_entry(id);
        self.player.wait_for_lock();
        self.look();
    }

    /// From the title to the certificate.
    #[track_caller]
    fn child(&mut self, language: &str, seat: u8) {
        self.look();
        self.take_id("ui-title-start");
        self.player.take(language);
        self.look();
        self.take_id(&format!("seat-{seat}"));
        let class = self.player.records().class().expect("a class");
        for picture in sango::results::class::seat_code(&class, seat) {
            self.take_id(&format!("code-{picture}"));
        }
        let mut manner = Manner::Right;
        self.sit(&mut manner);
        for lesson in self.player.core() {
            self.player.open_isle(&lesson);
            while self.player.screen() == Screen::Lesson {
                self.look();
                self.player.step(&mut manner, &mut default());
            }
            self.look();
        }
        self.take_id("ui-map-assessment");
        self.sit(&mut manner);
        self.player.is_at(Screen::Celebration);
        self.look();
        self.take_id("ui-celebration-out");
    }

    fn sit(&mut self, manner: &mut Manner) {
        let mut count = Count::default();
        while self.player.screen() == Screen::Sitting {
            self.look();
            self.player.sit_once(manner, &mut count);
        }
    }

    /// Every page of the teacher's.
    #[track_caller]
    fn teacher(&mut self) {
        self.player.go_to_teachers();
        self.look();
        self.player.give_pin(crate::desk::PIN);
        self.look();
        self.player.give_pin(crate::desk::PIN);
        self.look();
        self.take_id("ui-teacher-code-written");
        for (page, pages_within) in [
            (
                "ui-teacher-class",
                &[
                    "ui-teacher-country",
                    "ui-teacher-area",
                    "ui-teacher-enrolment",
                ][..],
            ),
            ("ui-teacher-progress", &["seat-0"]),
            ("ui-teacher-seat-cards", &[]),
            ("ui-teacher-notes", &["seat-0"]),
            ("ui-teacher-devices", &[]),
            ("ui-teacher-export", &[]),
            ("ui-teacher-card", &["footprints-title"]),
            ("ui-teacher-contacts", &["ui-help-kind-police"]),
            ("ui-teacher-change-pin", &[]),
        ] {
            self.open_entry(page);
            if page == "ui-teacher-progress" {
                self.take_id("ui-teacher-totals");
                self.take_id("ui-teacher-by-seat");
            }
            for within in pages_within {
                self.open_entry(within);
                self.player.take_id("ui-common-back");
            }
            self.player.take_id("ui-common-back");
            self.player.is_home();
        }
        self.player.lock();
        self.player.go_to_teachers();
        self.look();
        self.take_id("ui-teacher-forgot");
        for way in ["ui-teacher-forgot-code", "ui-teacher-forgot-reset"] {
            self.take_id(way);
            self.player.take_id("ui-common-back");
        }
    }
}

fn headings(player: &Player) -> Vec<String> {
    let seen = player.seen().into_iter();
    seen.filter(|c| c.role == "heading")
        .map(|c| c.name)
        .collect()
}

/// A child's way and the teacher's pages; fails with what the check finds.
pub fn tour(opening: &Opening, check: Check) {
    let home = Home::new();
    home.found(&a_class(5));
    let player = home.open(opening);
    let language = player.text("ui-language-own-name");
    let mut tour = Tour::new(player, check);
    tour.child(&language, 1);
    tour.teacher();
    assert!(tour.seen.len() > 30, "{}", tour.seen.len());
    let faults: Vec<String> = tour.faults.into_iter().collect();
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}
