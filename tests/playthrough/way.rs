//! The way through, as a child goes it: reads what stands on the screen, knows or guesses, and goes on. It also keeps its own count
//! of what it answered, so that a test can compare.

use bevy::input::keyboard::KeyCode;
use sango::activities::Activity;
use sango::chance::Chance;
use sango::curriculum::{ItemKind, Step};
use sango::game::app::Screen;
use sango::game::screens::Play;
use sango::game::ui::focus::ControlKey;
use sango::game::ui::snapshot::Control;
use sango::locale::Value;
use std::collections::BTreeMap;

use crate::player::Player;

/// How a child answers.
pub enum Manner {
    /// Everything right.
    Right,
    /// Wrong wherever it can, until it has seen why.
    Wrong,
    /// Anything.
    Careless(Chance),
}

impl Manner {
    /// A careless child; the same every time for a seed.
    pub fn careless(seed: u64) -> Self {
        Self::Careless(Chance::from_seed(seed))
    }

    /// One of several, of which some are right.
    fn pick(&mut self, right: &[bool]) -> usize {
        match self {
            Self::Right => right.iter().position(|&right| right).unwrap_or(0),
            Self::Wrong => right.iter().position(|&right| !right).unwrap_or(0),
            Self::Careless(chance) => chance.below(right.len()),
        }
    }

    fn maybe(&mut self) -> bool {
        match self {
            Self::Right => true,
            Self::Wrong => false,
            Self::Careless(chance) => chance.below(2) == 0,
        }
    }
}

/// The child's own count of an assessment.
#[derive(Debug, Default, Clone, PartialEq)]
pub struct Count {
    /// Safety items: right, asked.
    pub safety: (u32, u32),
    /// Reporting items: right, asked.
    pub reporting: (u32, u32),
    /// What was said about oneself, from 1; none is "rather not say".
    pub confidence: Vec<Option<u8>>,
    /// Whether an adult was told in the report task.
    pub told: bool,
    /// Whether there was a report task.
    pub task: bool,
}

impl Count {
    /// INDICATORS, "confident", counted by the test itself.
    pub fn confident(&self) -> Option<bool> {
        let said: Vec<f64> = self
            .confidence
            .iter()
            .flatten()
            .map(|&points| f64::from(points - 1) / 2.0)
            .collect();
        (said.len() >= 3).then(|| said.iter().sum::<f64>() / said.len() as f64 >= 0.75)
    }

    /// INDICATORS, "safe".
    pub fn safe(&self) -> bool {
        5 * self.safety.0 >= 3 * self.safety.1
    }

    /// INDICATORS, "knows how to report": without a country pack only an adult counts.
    pub fn knows(&self) -> bool {
        self.told && self.reporting.0 >= 3
    }
}

impl Player {
    /// Activates a control, by pointer or by keys, whichever this person uses; then looks at the screen if told to.
    #[track_caller]
    pub fn take(&mut self, name: &str) {
        if self.one_switch {
            self.press_when_lit(name);
        } else if self.keys {
            self.tab_to(name);
            // Both keys must do.
            let key = if self.turn {
                KeyCode::Enter
            } else {
                KeyCode::Space
            };
            self.turn = !self.turn;
            self.press(key);
        } else {
            self.tap(name);
        }
        self.watch();
    }

    /// [`Self::take`] by the text's id.
    #[track_caller]
    pub fn take_id(&mut self, id: &str) {
        let name = self.label(id);
        self.take(&name);
    }

    fn has_id(&self, id: &str) -> bool {
        self.find(&self.label(id)).is_some()
    }

    /// From the title to the seats, in a language by its own name.
    #[track_caller]
    pub fn start(&mut self, language: &str) {
        self.is_at(Screen::Title);
        self.watch();
        self.take_id("ui-title-start");
        self.is_at(Screen::Language);
        self.take(language);
        self.is_at(Screen::Seats);
    }

    /// From the title to the first question, without a class.
    #[track_caller]
    pub fn start_alone(&mut self, language: &str) {
        self.start(language);
        self.begin_alone("ui-seats-alone");
    }

    /// Begins without a class, by the control of this id, as one of nine to twelve years.
    #[track_caller]
    pub fn begin_alone(&mut self, id: &str) {
        self.take_id(id);
        self.take(&self.text("ui-teacher-band-navigators"));
    }

    /// Everything from the first question to the celebration; gives what was counted before and after.
    #[track_caller]
    pub fn whole_way(&mut self, manner: &mut Manner) -> (Count, Count) {
        let before = self.sit(manner);
        self.core_lessons(manner);
        self.take_id("ui-map-assessment");
        let after = self.sit(manner);
        self.is_at(Screen::Celebration);
        (before, after)
    }

    /// The module's core lessons, in their order, from map to map.
    #[track_caller]
    pub fn core_lessons(&mut self, manner: &mut Manner) {
        for lesson in self.core() {
            self.is_at(Screen::Map);
            self.open_isle(&lesson);
            self.lesson(manner);
        }
        self.is_at(Screen::Map);
    }

    /// The player's module's core lessons.
    pub fn core(&self) -> Vec<String> {
        let player = self.app.world().resource::<sango::game::course::Player>();
        let module = self.course().module(player).expect("a module");
        module.core.iter().map(ToString::to_string).collect()
    }

    /// A lesson's steps, in their order.
    pub fn steps(&self, lesson: &str) -> Vec<String> {
        let lesson = self.course().lesson(&lesson.into()).expect("a lesson");
        let steps = lesson.steps.iter();
        steps.map(|step| step.id().to_string()).collect()
    }

    /// Opens an isle that is awake.
    #[track_caller]
    pub fn open_isle(&mut self, lesson: &str) {
        let title = self.text(&format!("{lesson}-title"));
        let name = self
            .words()
            .texts()
            .get_with("ui-map-isle-open", &[("name", Value::from(title))]);
        self.take(&name);
        self.is_at(Screen::Lesson);
    }

    /// A whole assessment, from wherever it stands.
    #[track_caller]
    pub fn sit(&mut self, manner: &mut Manner) -> Count {
        let mut count = Count::default();
        for _ in 0..40 {
            if self.screen() != Screen::Sitting {
                return count;
            }
            self.sit_once(manner, &mut count);
        }
        panic!("the assessment never ends\n{}", self.tree());
    }

    /// One question, one sentence, one task, one press on "begin" or "hand in".
    #[track_caller]
    pub fn sit_once(&mut self, manner: &mut Manner, count: &mut Count) {
        self.is_at(Screen::Sitting);
        for id in ["ui-sitting-begin", "ui-sitting-hand-in"] {
            if self.has_id(id) {
                return self.take_id(id);
            }
        }
        if self.has_id("ui-desk-tell") {
            return self.task(manner, count);
        }
        if self.shows(&self.text("ui-sitting-confidence")) {
            return self.sentence(manner, count);
        }
        self.question(manner, count);
    }

    #[track_caller]
    fn question(&mut self, manner: &mut Manner, count: &mut Count) {
        let seen: Vec<String> = self.seen().into_iter().map(|c| c.name).collect();
        let course = self.course();
        let player = self.app.world().resource::<sango::game::course::Player>();
        let bank = course.bank(player).expect("a bank");
        let asked = bank.items.iter().find(|item| {
            let ask = self.text(&format!("item-{}-v{}-ask", item.id, item.version));
            seen.contains(&ask)
        });
        let Some(item) = asked else {
            panic!("no question of the bank stands here\n{}", self.tree());
        };
        let right: Vec<bool> = item.options.iter().map(|option| option.right).collect();
        let at = manner.pick(&right);
        let option = self.text(&format!(
            "item-{}-v{}-{}",
            item.id, item.version, item.options[at].id
        ));
        let tally = match item.kind {
            ItemKind::Safety => &mut count.safety,
            ItemKind::Reporting(_) => &mut count.reporting,
        };
        tally.0 += u32::from(right[at]);
        tally.1 += 1;
        self.answer_and_go_on(&option);
    }

    /// Chooses an answer, sees that it is chosen, and goes on.
    #[track_caller]
    fn answer_and_go_on(&mut self, option: &str) {
        assert!(self.see(&self.label("ui-sitting-next")).disabled);
        self.take(option);
        assert_eq!(self.see(option).checked, Some(true), "{}", self.tree());
        self.take_id("ui-sitting-next");
    }

    #[track_caller]
    fn sentence(&mut self, manner: &mut Manner, count: &mut Count) {
        let answers = [
            ("ui-sitting-very-true", Some(3)),
            ("ui-sitting-not-true", Some(1)),
            ("ui-sitting-bit-true", Some(2)),
            ("ui-sitting-rather-not", None),
        ];
        let (id, points) = answers[manner.pick(&[true, false, false, false])];
        count.confidence.push(points);
        let option = self.text(id);
        self.answer_and_go_on(&option);
    }

    #[track_caller]
    fn task(&mut self, manner: &mut Manner, count: &mut Count) {
        count.task = true;
        let course = self.course();
        let player = self.app.world().resource::<sango::game::course::Player>();
        let desk = course.bank(player).expect("a bank").report_task.clone();
        let prefix = format!("task-{}", player.band.id());
        let harmful: Vec<bool> = desk.posts.iter().map(|post| post.harmful).collect();
        let post = &desk.posts[manner.pick(&harmful)];
        let words = self.text(&format!("{prefix}-{}", post.id));
        let open = self
            .names()
            .into_iter()
            .find(|name| name.contains(&words))
            .unwrap_or_else(|| panic!("no post says “{words}”\n{}", self.tree()));
        self.take(&open);
        self.reads(&words);
        if manner.maybe() {
            self.take_id("ui-desk-proof");
            self.reads(&self.text("ui-desk-proof-done"));
            self.take_id("ui-desk-block");
            self.reads(&self.text("ui-desk-block-done"));
        } else {
            self.take_id("ui-desk-reply");
            self.reads(&self.text("ui-desk-reply-done"));
            self.take_id("ui-desk-forward");
            self.reads(&self.text("ui-desk-forward-done"));
        }
        self.take_id("ui-desk-report");
        self.reads(&self.text("ui-desk-why"));
        let right: Vec<bool> = desk.reasons.iter().map(|reason| reason.right).collect();
        let reason = &desk.reasons[manner.pick(&right)].id;
        self.take_id(&format!("{prefix}-reason-{reason}"));
        self.reads(&self.text("ui-desk-report-done"));
        if manner.maybe() {
            count.told = true;
            self.take_id("ui-desk-tell");
            let adult = &desk.adults[manner.pick(&vec![true; desk.adults.len()])].id;
            self.take_id(&format!("{prefix}-adult-{adult}"));
            let who = self.text(&format!("{prefix}-adult-{adult}"));
            self.reads(&who);
        }
        self.take_id("ui-desk-done");
        self.reads(&self.text("ui-desk-really-done"));
        self.take_id("ui-desk-done");
    }

    /// A whole lesson, from wherever it stands, to the map; gives how often each wrong idea was shown.
    #[track_caller]
    pub fn lesson(&mut self, manner: &mut Manner) -> BTreeMap<String, u32> {
        let mut ideas = BTreeMap::new();
        for _ in 0..10 {
            if self.screen() != Screen::Lesson {
                return ideas;
            }
            self.step(manner, &mut ideas);
        }
        panic!("the lesson never ends\n{}", self.tree());
    }

    /// The lesson's step that is open.
    pub fn open_step(&self) -> Option<String> {
        let play = self.app.world().get_resource::<Play>()?;
        (self.screen() == Screen::Lesson).then(|| play.step.to_string())
    }

    /// One step of a lesson to its end.
    #[track_caller]
    pub fn step(&mut self, manner: &mut Manner, ideas: &mut BTreeMap<String, u32>) {
        self.is_at(Screen::Lesson);
        let play = self.app.world().resource::<Play>();
        let prefix = format!("{}-{}", play.lesson, play.step);
        let lesson = self.course().lesson(&play.lesson).expect("the lesson");
        let step = lesson.step(&play.step).expect("the step").clone();
        let before = self.open_step();
        match step {
            Step::Story(_) => self.story(manner, &before),
            Step::Activity(step) => {
                if let Activity::TreasureBox(content) = &step.activity {
                    self.treasure_box(&prefix, content, manner, ideas);
                } else {
                    self.activity(&step.activity, manner, ideas);
                }
            }
            Step::CarryOver(carry) => {
                self.reads(&self.text(&format!("{prefix}-ask")));
                let mut wrong: Vec<_> = match manner {
                    Manner::Right => Vec::new(),
                    _ => carry.options.iter().filter(|o| !o.right).collect(),
                };
                if let Manner::Careless(chance) = manner {
                    wrong.truncate(chance.below(3));
                }
                for option in wrong {
                    self.take_id(&format!("{prefix}-{}", option.id));
                    self.reads(&self.text(&format!("{prefix}-{}-why", option.id)));
                    let idea = option.misconception.as_ref().expect("a wrong idea");
                    *ideas.entry(idea.to_string()).or_default() += 1;
                }
                let right = carry.options.iter().find(|o| o.right).expect("a right one");
                self.take_id(&format!("{prefix}-{}", right.id));
                self.reads(&self.text(&format!("{prefix}-{}-why", right.id)));
                self.take_id("ui-common-next");
            }
            Step::Recap(recap) => {
                for line in 1..=recap.lines {
                    self.reads(&self.text(&format!("{prefix}-{line}")));
                }
                self.take_id("ui-lesson-light");
            }
        }
        assert_ne!(self.open_step(), before, "{}", self.tree());
    }

    #[track_caller]
    fn story(&mut self, manner: &mut Manner, step: &Option<String>) {
        let mut beats = 0;
        while self.open_step() == *step {
            beats += 1;
            assert!(beats < 40, "the story never ends\n{}", self.tree());
            let options: Vec<String> = self
                .seen()
                .into_iter()
                .filter(|c| c.role == "radio")
                .map(|c| c.name)
                .collect();
            if options.is_empty() {
                self.take_id("ui-lesson-next");
            } else {
                let mut right = vec![false; options.len()];
                if let Some(last) = right.last_mut() {
                    *last = true;
                }
                let at = manner.pick(&right);
                self.take(&options[at].clone());
            }
        }
    }

    /// Any activity to its end, by what can be done about it at each point.
    #[track_caller]
    fn activity(
        &mut self,
        activity: &Activity,
        manner: &mut Manner,
        ideas: &mut BTreeMap<String, u32>,
    ) {
        // Once so much was missed, even the most stubborn child has seen enough.
        let mut patience = 12;
        for _ in 0..300 {
            let play = self.app.world().resource::<Play>();
            let (_, state) = play.activity(self.course()).expect("an activity");
            let before = state.misconceptions().len();
            let (wise, foolish) = (state.wise(activity), state.foolish(activity));
            let wrong = match manner {
                Manner::Right => false,
                Manner::Wrong => true,
                Manner::Careless(chance) => chance.below(3) == 0,
            };
            let Some(wise) = wise else {
                self.take_id("ui-common-next");
                return;
            };
            let action = foolish
                .filter(|_| wrong && patience > 0)
                .inspect(|_| patience -= 1)
                .unwrap_or(wise);
            self.take_key(&action.keys());
            let play = self.app.world().resource::<Play>();
            let (_, state) = play.activity(self.course()).expect("an activity");
            for idea in state.misconceptions().iter().skip(before) {
                *ideas.entry(idea.to_string()).or_default() += 1;
            }
        }
        panic!("the activity never ends\n{}", self.tree());
    }

    /// Does in the activity what Sango would, until there is a control of this id.
    #[track_caller]
    pub fn until_there(&mut self, id: &str) {
        for _ in 0..20 {
            let name = self.label(id);
            let usable = |control: &Control| !control.disabled && control.name == name;
            if self.seen().iter().any(usable) {
                return;
            }
            let play = self.app.world().resource::<Play>();
            let (activity, state) = play.activity(self.course()).expect("an activity");
            let wise = state.wise(activity).expect("a way on");
            self.take_key(&wise.keys());
        }
        panic!("{id} never comes\n{}", self.tree());
    }

    /// Taps the first control of these keys that can be used.
    #[track_caller]
    fn take_key(&mut self, keys: &[String]) {
        let world = self.app.world();
        let found = self.seen().into_iter().find(|control| {
            !control.disabled
                && world
                    .get::<ControlKey>(control.entity)
                    .is_some_and(|key| keys.contains(&key.0))
        });
        let found = found.unwrap_or_else(|| panic!("none of {keys:?} is here\n{}", self.tree()));
        self.take(&found.name);
    }

    #[track_caller]
    fn treasure_box(
        &mut self,
        prefix: &str,
        content: &sango::activities::treasure_box::Content,
        manner: &mut Manner,
        ideas: &mut BTreeMap<String, u32>,
    ) {
        let mut missed: BTreeMap<String, u32> = BTreeMap::new();
        for _ in 0..200 {
            if self.has_id("ui-common-next") {
                let last = self.shows(&self.text("ui-box-finished"));
                self.take_id("ui-common-next");
                if last {
                    return;
                }
                continue;
            }
            let texts: Vec<String> = self.seen().into_iter().map(|c| c.name).collect();
            let thing = content
                .things
                .iter()
                .find(|thing| texts.contains(&self.text(&format!("{prefix}-{}", thing.id))))
                .unwrap_or_else(|| panic!("no thing stands here\n{}", self.tree()));
            // Once everything was missed twice, even the most stubborn child has seen enough.
            let times = missed.entry(thing.id.to_string()).or_default();
            let wrong = match manner {
                Manner::Right => false,
                Manner::Wrong => *times < 2,
                Manner::Careless(chance) => *times < 3 && chance.below(3) == 0,
            };
            if wrong && let Some(miss) = thing.misses.first() {
                *times += 1;
                *ideas.entry(miss.misconception.to_string()).or_default() += 1;
                self.take_id(&format!("ui-box-home-{}", miss.home.id()));
                self.reads(&self.text(&format!("{prefix}-{}-{}", thing.id, miss.home.id())));
            } else {
                let home = thing.right[manner.pick(&vec![true; thing.right.len()])];
                self.take_id(&format!("ui-box-home-{}", home.id()));
                self.reads(&self.text(&format!("{prefix}-{}-fits", thing.id)));
            }
        }
        panic!("the treasure box never ends\n{}", self.tree());
    }
}
