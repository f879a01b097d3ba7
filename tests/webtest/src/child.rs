//! A child who knows the answers: looks at the screen and says what to press next. It knows the content as the game reads it, and
//! nothing of where things stand.

use std::collections::BTreeSet;

use sango::activities::Activity;
use sango::activities::treasure_box::Home;
use sango::curriculum::{Curriculum, Lesson, Sources, Step as LessonStep};
use sango::ids::Band;

use crate::find::Control;
use crate::server::root;
use crate::words::Words;

/// What to press: a role and a name.
pub type Press = (&'static str, String);

/// A child at a screen in one language.
pub struct Child {
    /// The texts of right answers: items, carry-overs.
    right: BTreeSet<String>,
    /// Things of treasure boxes and a home where each is safe, by their texts.
    homes: Vec<(String, String)>,
    /// The report task: the harmful post, the right reason, an adult, by their texts.
    report: [String; 3],
    /// The button that is pressed when nothing has to be chosen, best first.
    onward: Vec<String>,
    very_true: String,
    told: String,
}

impl Child {
    /// Reads the navigators' content in the language of these words.
    pub fn navigator(words: &Words) -> Result<Self, String> {
        let (sources, _) = Sources::from_folder(&root()).map_err(|error| error.to_string())?;
        let (curriculum, _) = Curriculum::load(&sources);
        let bank = curriculum
            .bank(Band::Navigators)
            .ok_or("there is no bank")?;
        let mut right: BTreeSet<String> = BTreeSet::new();
        for item in &bank.items {
            let option = item
                .options
                .iter()
                .find(|option| option.right)
                .ok_or("an item has no right option")?;
            right.insert(words.text(
                &format!("item-{}-v{}-{}", item.id, item.version, option.id),
                &[],
            ));
        }
        let mut homes = Vec::new();
        for lesson in curriculum.lessons.values() {
            read_lesson(lesson, words, &mut right, &mut homes);
        }
        let task = &bank.report_task;
        let text = |part: String| words.text(&format!("task-navigators-{part}"), &[]);
        let harmful = task
            .posts
            .iter()
            .find(|post| post.harmful)
            .ok_or("no post is harmful")?;
        let reason = task
            .reasons
            .iter()
            .find(|reason| reason.right)
            .ok_or("no reason is right")?;
        let adult = task.adults.first().ok_or("there is no adult to tell")?;
        let onward = [
            "ui-sitting-begin",
            "ui-chat-read-on",
            "ui-chat-back",
            "ui-sitting-hand-in",
            "ui-lesson-light",
            "ui-map-assessment",
            "ui-sitting-next",
            "ui-lesson-next",
            "ui-common-next",
        ];
        Ok(Self {
            right,
            homes,
            report: [
                text(harmful.id.to_string()),
                text(format!("reason-{}", reason.id)),
                text(format!("adult-{}", adult.id)),
            ],
            onward: onward.iter().map(|id| words.name(id)).collect(),
            very_true: words.name("ui-sitting-very-true"),
            told: words.text(
                "ui-desk-tell-done",
                &[("who", text(format!("adult-{}", adult.id)).into())],
            ),
        })
    }

    /// What to press on this screen; none when there is nothing to do but to wait.
    pub fn next(&self, words: &Words, screen: &[Control]) -> Option<Press> {
        let able = |role: &str, name: &str| {
            screen
                .iter()
                .any(|c| c.role == role && c.name == name && !c.disabled)
        };
        let button = |id: &str| {
            Some(words.name(id))
                .filter(|name| able("button", name))
                .map(|name| ("button", name))
        };
        // A message may lie over what comes next.
        let told = screen.iter().any(|c| c.role == "alert");
        if let Some(close) = button("ui-common-close").filter(|_| told) {
            return Some(close);
        }
        if let Some(press) = self.at_the_desk(words, screen) {
            return Some(press);
        }
        // In the messenger it is always right to tell somebody.
        if let Some(tell) = button("ui-chat-tell") {
            return Some(tell);
        }
        let says = |text: &str| {
            screen
                .iter()
                .any(|c| c.role == "text" && (c.name == text || c.value == text))
        };
        let thing = self
            .homes
            .iter()
            .find(|(thing, home)| says(thing) && able("button", home));
        if let Some((_, home)) = thing {
            return Some(("button", home.clone()));
        }
        let choices: Vec<&Control> = screen
            .iter()
            .filter(|c| c.role == "radio" && !c.disabled)
            .collect();
        let chosen = choices.iter().any(|c| c.checked == "true");
        if !choices.is_empty() && !chosen {
            let known = choices
                .iter()
                .find(|c| self.right.contains(&c.name) || c.name == self.very_true);
            // In a story every choice leads on.
            return Some(("radio", known.unwrap_or(&choices[0]).name.clone()));
        }
        let onward = self
            .onward
            .iter()
            .find(|name| able("button", name))
            .map(|name| ("button", name.clone()));
        onward.or_else(|| button("ui-seats-alone")).or_else(|| {
            let isle = words.text(
                "ui-map-isle-open",
                &[("name", words.text("footprints-title", &[]).into())],
            );
            able("button", &isle).then_some(("button", isle))
        })
    }

    /// The report task: open the harmful post, report it for the right reason, tell somebody, be done.
    fn at_the_desk(&self, words: &Words, screen: &[Control]) -> Option<Press> {
        let able = |role: &str, name: &str| {
            screen
                .iter()
                .any(|c| c.role == role && c.name == name && !c.disabled)
        };
        let done = words.name("ui-desk-done");
        let sure = able("button", &words.name("ui-desk-go-on"));
        let [harmful, reason, adult] = &self.report;
        let told = screen.iter().any(|c| c.name == self.told);
        if sure || (told && able("button", &done)) {
            return Some(("button", done));
        }
        if able("radio", adult) {
            return Some(("radio", adult.clone()));
        }
        if able("radio", reason) {
            return Some(("radio", reason.clone()));
        }
        let reported = screen
            .iter()
            .any(|c| c.name == words.text("ui-desk-report-done", &[]));
        let tell = words.name("ui-desk-tell");
        if reported && able("button", &tell) {
            return Some(("button", tell));
        }
        let report = words.name("ui-desk-report");
        if able("button", &report) {
            return Some(("button", report));
        }
        let post = screen
            .iter()
            .find(|c| c.role == "button" && c.name.contains(harmful.as_str()))?;
        Some(("button", post.name.clone()))
    }
}

fn read_lesson(
    lesson: &Lesson,
    words: &Words,
    right: &mut BTreeSet<String>,
    homes: &mut Vec<(String, String)>,
) {
    for step in &lesson.steps {
        let prefix = format!("{}-{}", lesson.id, step.id());
        match step {
            LessonStep::CarryOver(carry) => {
                let options = carry.options.iter().filter(|option| option.right);
                right.extend(
                    options.map(|option| words.text(&format!("{prefix}-{}", option.id), &[])),
                );
            }
            LessonStep::Activity(activity) => {
                if let Activity::TreasureBox(content) = &activity.activity {
                    for thing in &content.things {
                        let home: Option<&Home> = thing.right.first();
                        let name =
                            home.map(|home| words.name(&format!("ui-box-home-{}", home.id())));
                        homes.extend(name.map(|name| {
                            (words.text(&format!("{prefix}-{}", thing.id), &[]), name)
                        }));
                    }
                }
            }
            LessonStep::Story(_) | LessonStep::Recap(_) => {}
        }
    }
}
