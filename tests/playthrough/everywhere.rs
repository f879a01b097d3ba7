//! What must hold on every screen: Help in one press and back again; Tab in reading order with the focus in sight; and nothing moves
//! by itself when little movement is wished.

use std::collections::{BTreeSet, HashSet};

use bevy::input::keyboard::KeyCode;
use bevy::prelude::*;
use bevy::ui::UiGlobalTransform;
use sango::game::app::Screen;
use sango::game::screens::Rebuild;
use sango::game::ui::snapshot::Control;

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
                let screen = player.screen();
                self.faults
                    .insert(format!("{screen:?} {headings:?}: {fault}"));
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
        self.player.open_isle("footprints");
        while self.player.screen() == Screen::Lesson {
            self.look();
            self.player.step(&mut manner, &mut default());
        }
        self.look();
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

/// What a person reads and can do.
fn read(player: &Player) -> Vec<(&'static str, String, bool)> {
    let seen = player.seen().into_iter();
    seen.map(|c| (c.role, c.name, c.disabled)).collect()
}

/// Help is there at one press, and when it is closed all is as it was.
fn help(player: &mut Player) -> Vec<String> {
    let before = read(player);
    player.tap_id("ui-common-help");
    if !player.shows(&player.text("ui-help-now-1")) {
        return vec!["Help does not come at one press".to_owned()];
    }
    player.tap_id("ui-common-close");
    if read(player) == before {
        return Vec::new();
    }
    vec![format!(
        "after Help it is another screen: {:?}",
        read(player)
    )]
}

/// Tab goes through all controls in the order in which they are read, and each is seen when it has the focus.
pub fn tabs(player: &mut Player) -> Vec<String> {
    let mut faults = Vec::new();
    let mut round: Vec<Control> = Vec::new();
    for _ in 0..200 {
        player.press_only(KeyCode::Tab);
        // Until it is scrolled to.
        player.wait(1);
        let Some(focused) = player.focused() else {
            return vec!["Tab leads nowhere".to_owned()];
        };
        if round.iter().any(|c| c.entity == focused.entity) {
            break;
        }
        let part = focused.shown.size() / focused.rect.size();
        if part.min_element() < 0.99 {
            faults.push(format!(
                "“{}” has the focus and is not all in sight",
                focused.name
            ));
        }
        let outline = player.app.world().get::<Outline>(focused.entity);
        if outline.is_none_or(|outline| outline.width == Val::ZERO) {
            faults.push(format!(
                "nothing shows that “{}” has the focus",
                focused.name
            ));
        }
        round.push(focused);
    }
    // What can do nothing for now is passed by, unless the focus waits on it; so are tabs but the open one.
    let in_round = |control: &Control| {
        let waits = round.iter().any(|c| c.entity == control.entity);
        control.is_control() && (!control.disabled || waits) && control.selected != Some(false)
    };
    let controls: Vec<Control> = player.seen().into_iter().filter(in_round).collect();
    // Where the round begins is the screen's choice.
    if let Some(start) = controls
        .first()
        .and_then(|first| round.iter().position(|c| c.entity == first.entity))
    {
        round.rotate_left(start);
    }
    let names = |controls: &[Control]| controls.iter().map(|c| c.name.clone()).collect::<Vec<_>>();
    if names(&round) != names(&controls) {
        faults.push(format!(
            "Tab goes {:?} instead of {:?}",
            names(&round),
            names(&controls)
        ));
    }
    let is_rtl = player.words().is_rtl();
    for pair in controls.windows(2) {
        if let Some(fault) = against_reading(&pair[0], &pair[1], is_rtl) {
            faults.push(fault);
        }
    }
    faults
}

/// Whether what comes later stands above, or before on the same line. Beside it a new column may begin higher.
pub fn against_reading(one: &Control, next: &Control, is_rtl: bool) -> Option<String> {
    // Digits and letters of a keypad run from the left in every language.
    let is_rtl = is_rtl && !(one.name.len() == 1 && one.name.is_ascii());
    let along = |rect: Rect| {
        if is_rtl {
            (-rect.max.x, -rect.min.x)
        } else {
            (rect.min.x, rect.max.x)
        }
    };
    let (a, b) = (one.rect, next.rect);
    let is_beside = along(b).0 >= along(a).1;
    let is_above = b.max.y <= a.min.y;
    let is_level = b.center().y > a.min.y && b.center().y < a.max.y;
    let fault = (is_above || is_level) && !is_beside;
    fault.then(|| {
        format!(
            "“{}” at {a:?} is read before “{}” at {b:?}",
            one.name, next.name
        )
    })
}

/// Everything that is drawn: where it is, its drawing, its colours.
fn drawn(player: &Player) -> Vec<String> {
    let world = player.app.world();
    let Some(mut nodes) = world.try_query::<(
        Entity,
        &UiGlobalTransform,
        &InheritedVisibility,
        Option<&ImageNode>,
        Option<&BackgroundColor>,
        Option<&TextColor>,
    )>() else {
        return Vec::new();
    };
    let all = nodes
        .iter(world)
        .filter(|(_, _, visible, ..)| visible.get());
    all.map(|(entity, place, _, image, ground, letters)| {
        let image = image.map(|image| (image.image.id(), image.color));
        format!(
            "{entity} {:?} {image:?} {ground:?} {letters:?}",
            place.affine()
        )
    })
    .collect()
}

/// For half a second nothing changes.
pub fn stillness(player: &mut Player) -> Vec<String> {
    let before = drawn(player);
    for _ in 0..6 {
        player.wait(5);
        let now = drawn(player);
        if now != before {
            let changed = now.iter().find(|line| !before.contains(line));
            return vec![format!("something moves by itself: {changed:?}")];
        }
    }
    Vec::new()
}

fn help_tab_and_stillness(player: &mut Player) -> Vec<String> {
    let still = stillness(player).into_iter();
    let helped = still.chain(help(player)).collect::<Vec<_>>();
    helped.into_iter().chain(tabs(player)).collect()
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

#[test]
fn help_tab_and_stillness_on_every_screen() {
    tour(&Opening::default(), help_tab_and_stillness);
}

#[test]
fn help_tab_and_stillness_on_every_screen_in_arabic() {
    tour(&Opening::default().speaking("ar"), help_tab_and_stillness);
}

#[test]
fn a_tap_within_one_update_is_a_tap() {
    for finger in [true, false] {
        let mut player = Home::new().open(&Opening::default());
        player.finger = finger;
        let start = player.label("ui-title-start");
        player.tap_at_once(&start);
        player.is_at(Screen::Language);
        // Nothing stays pressed: the next tap is as good as the first, and one that leaves again does nothing.
        player.tap_at_once("English");
        player.is_at(Screen::Seats);
    }
}

#[test]
fn a_press_outlives_a_screen_that_is_built_anew() {
    for finger in [true, false] {
        let mut player = Home::new().open(&Opening::default());
        player.finger = finger;
        let start = player.label("ui-title-start");
        // The twin: whoever slides away has not tapped.
        let place = player.hold(&start);
        player.app.world_mut().write_message(Rebuild);
        player.wait(3);
        player.let_go(place - Vec2::new(0.0, 200.0));
        player.is_at(Screen::Title);
        let before = player.see(&start).entity;
        let place = player.hold(&start);
        player.app.world_mut().write_message(Rebuild);
        player.wait(3);
        assert_ne!(player.see(&start).entity, before, "it was built anew");
        player.let_go(place);
        player.is_at(Screen::Language);
    }
}

/// Taps where the button to go on is until an answer comes to stand there; then the answer's name and the place.
fn an_answer_in_its_place(player: &mut Player, twice: bool) -> Option<bool> {
    player.start_alone("English");
    player.tap_id("ui-sitting-begin");
    let next = player.label("ui-sitting-next");
    loop {
        let answer = player.seen().into_iter().find(|c| c.role == "radio")?;
        player.tap(&answer.name);
        let place = player.see(&next).shown.center();
        player.tap_only(place);
        if twice {
            player.wait(6);
            player.tap_only(place);
        }
        player.settle();
        if player.screen() != Screen::Sitting {
            return None;
        }
        let there = player
            .seen()
            .into_iter()
            .find(|c| c.role == "radio" && c.shown.contains(place));
        if let Some(answer) = there {
            if !twice {
                player.wait(49);
                player.tap_only(place);
                player.settle();
            }
            return Some(player.see(&answer.name).checked == Some(true));
        }
    }
}

#[test]
fn the_second_half_of_a_double_tap_answers_nothing() {
    for (twice, chosen) in [(true, false), (false, true)] {
        // Which questions come is drawn by lot, and so is whether an answer of one stands in the button's place.
        let answered = (0..10).find_map(|_| {
            let mut player = Home::new().open(&Opening::phone());
            an_answer_in_its_place(&mut player, twice)
        });
        assert_eq!(answered, Some(chosen), "twice: {twice}");
    }
}

#[test]
fn what_moves_is_seen_to_move() {
    let mut player = Home::new().open(&Opening::default().moving());
    player.wait(60);
    assert!(
        !stillness(&mut player).is_empty(),
        "the twin: Sango breathes"
    );
}

/// All sixty seats by name, and the twelve pictures of a code, in every language, where the room is smallest and the words longest.
#[test]
fn sixty_seats_and_their_codes_fit_a_phone_in_every_language() {
    let home = Home::new();
    home.found(&a_class(60));
    for (tag, language) in [("en", "English"), ("fr", "Français"), ("ar", "العربية")] {
        let opening = Opening {
            size: (360, 640),
            languages: vec![tag.into()],
            ..Opening::default()
        };
        let mut player = home.open(&opening).watchful();
        player.start(language);
        assert_eq!(player.screen(), Screen::Seats);
        player.watch();
        player.take_id("seat-5");
        player.watch();
        player.found_nothing();
    }
}
