//! A child who knows the answers: looks at the screen and says what to press next. It knows the content as the game reads it, and
//! nothing of where things stand.

use std::collections::BTreeSet;

use sango::activities::treasure_box::Home;
use sango::activities::{Activity, kindness_catch, report_desk};
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
    /// Words that come over the water and what is right to do about them: their texts, and a button.
    waters: Vec<(String, String)>,
    /// The report task, and the pretend apps in which one learns to report.
    desks: Vec<Desk>,
    /// The core lessons, by their titles.
    core: Vec<String>,
    /// The button that is pressed when nothing has to be chosen, best first.
    onward: Vec<String>,
    very_true: String,
}

/// A pretend app, by its texts.
struct Desk {
    /// All posts; what tells it from others.
    posts: Vec<String>,
    harmful: String,
    reason: String,
    adult: String,
    told: String,
}

impl Desk {
    fn read(words: &Words, prefix: &str, desk: &report_desk::Content) -> Result<Self, String> {
        let text = |part: &str| words.text(&format!("{prefix}-{part}"), &[]);
        let harmful = desk.posts.iter().find(|post| post.harmful);
        let reason = desk.reasons.iter().find(|reason| reason.right);
        let adult = desk.adults.first().ok_or("there is no adult to tell")?;
        let adult = text(&format!("adult-{}", adult.id));
        Ok(Self {
            posts: desk.posts.iter().map(|post| text(&post.id.0)).collect(),
            harmful: text(&harmful.ok_or("no post is harmful")?.id.0),
            reason: text(&format!(
                "reason-{}",
                reason.ok_or("no reason is right")?.id
            )),
            told: words.text("ui-desk-tell-done", &[("who", adult.clone().into())]),
            adult,
        })
    }

    /// Whether it is what stands on the screen.
    fn is_here(&self, screen: &[Control]) -> bool {
        let shows = |text: &String| screen.iter().any(|c| c.name.contains(text.as_str()));
        self.posts.iter().any(shows) || shows(&self.told) || shows(&self.adult)
    }
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
        let mut desks = vec![Desk::read(words, "task-navigators", &bank.report_task)?];
        let module = curriculum.module(Band::Navigators).ok_or("no module")?;
        let (mut core, mut waters) = (Vec::new(), Vec::new());
        for id in &module.core {
            core.push(words.text(&format!("{id}-title"), &[]));
            let lesson = curriculum.lesson(id).ok_or("a core lesson is asleep")?;
            for step in &lesson.steps {
                let LessonStep::Activity(step) = step else {
                    continue;
                };
                let at = format!("{id}-{}", step.id);
                if let Activity::KindnessCatch(content) = &step.activity {
                    read_waters(content, &at, words, &mut right, &mut waters);
                }
                if let Activity::ReportPractice(content) = &step.activity {
                    for round in &content.rounds {
                        let prefix = format!("{at}-{}", round.id);
                        desks.push(Desk::read(words, &prefix, &round.desk)?);
                    }
                }
            }
        }
        let onward = [
            "ui-sitting-begin",
            "ui-chat-read-on",
            "ui-chat-back",
            "ui-desk-back",
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
            waters,
            desks,
            core,
            onward: onward.iter().map(|id| words.name(id)).collect(),
            very_true: words.name("ui-sitting-very-true"),
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
        let word = self.waters.iter().find(|(text, deed)| {
            let shows = |c: &&Control| c.name.contains(text.as_str());
            able("button", deed) && screen.iter().any(|c| shows(&c))
        });
        if let Some((_, deed)) = word {
            return Some(("button", deed.clone()));
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
        let age = words.text("ui-teacher-band-navigators", &[]);
        let age = able("button", &age).then_some(("button", age));
        let begin = || age.or_else(|| button("ui-seats-alone"));
        onward.or_else(begin).or_else(|| {
            let mut isles = self
                .core
                .iter()
                .map(|title| words.text("ui-map-isle-open", &[("name", title.clone().into())]));
            let open = isles.find(|isle| able("button", isle));
            open.map(|isle| ("button", isle))
        })
    }

    /// A pretend app: open the harmful post, report it for the right reason, tell somebody, be done.
    fn at_the_desk(&self, words: &Words, screen: &[Control]) -> Option<Press> {
        let able = |role: &str, name: &str| {
            screen
                .iter()
                .any(|c| c.role == role && c.name == name && !c.disabled)
        };
        let done = words.name("ui-desk-done");
        if able("button", &words.name("ui-desk-go-on")) {
            return Some(("button", done));
        }
        for desk in self.desks.iter().filter(|desk| desk.is_here(screen)) {
            let told = screen.iter().any(|c| c.name == desk.told);
            if told && able("button", &done) {
                return Some(("button", done));
            }
            for choice in [&desk.adult, &desk.reason] {
                if able("radio", choice) {
                    return Some(("radio", choice.clone()));
                }
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
            let post = screen.iter().find(|c| {
                c.role == "button" && !c.disabled && c.name.contains(desk.harmful.as_str())
            });
            if let Some(post) = post {
                return Some(("button", post.name.clone()));
            }
        }
        None
    }
}

/// What comes over the water, and which words of one's own help.
fn read_waters(
    content: &kindness_catch::Content,
    prefix: &str,
    words: &Words,
    right: &mut BTreeSet<String>,
    waters: &mut Vec<(String, String)>,
) {
    let mut own = |prefix: &str, own: &[kindness_catch::Own]| {
        let helps = own.iter().filter(|word| word.miss.is_none());
        right.extend(helps.map(|word| words.text(&format!("{prefix}-{}", word.id), &[])));
    };
    own(&format!("{prefix}-mend"), &content.mend);
    for wave in &content.waves {
        for word in &wave.words {
            let text = format!("{prefix}-{}-{}", wave.id, word.id);
            own(&format!("{text}-say"), &word.say);
            let deed = word.right.first().map(|deed| match deed {
                kindness_catch::Deed::Pass => "ui-catch-pass",
                kindness_catch::Deed::Shield => "ui-catch-shield",
                kindness_catch::Deed::Say => "ui-catch-speak",
            });
            let deed = deed.map(|deed| (words.text(&text, &[]), words.name(deed)));
            waters.extend(deed);
        }
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
