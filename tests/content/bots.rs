//! Bots play every activity of every lesson to its end: one does what Sango would, one misses wherever it can until it has seen enough, one anything.

use sango::activities::{Activity, Feel, Setting, State};
use sango::chance::Chance;
use sango::curriculum::{Curriculum, Step};

/// How a bot plays.
#[derive(Debug, Clone, Copy)]
enum Bot {
    Perfect,
    Careless,
    Random,
}

/// Every activity that a child can come to.
fn activities() -> Vec<(String, Activity)> {
    let (curriculum, _) = Curriculum::load(&crate::real::sources());
    let lessons = curriculum.lessons.values();
    let of_lessons = lessons.flat_map(|lesson| {
        lesson.steps.iter().filter_map(|step| match step {
            Step::Activity(step) => {
                Some((format!("{}-{}", lesson.id, step.id), step.activity.clone()))
            }
            _ => None,
        })
    });
    of_lessons.collect()
}

/// Plays to the end; how many misses there were. Fails when there is none after so many actions.
fn play(name: &str, activity: &Activity, bot: Bot, seed: u64) -> usize {
    let mut chance = Chance::from_seed(seed);
    let setting = Setting {
        seed,
        ..Setting::default()
    };
    let mut state: State = activity.start(setting);
    let mut patience = 30;
    for _ in 0..600 {
        let Some(wise) = state.wise(activity) else {
            assert!(state.finished(), "{name}: Sango knows no way on");
            return state.misconceptions().len();
        };
        let misses = match bot {
            Bot::Perfect => false,
            Bot::Careless => true,
            Bot::Random => chance.below(2) == 0,
        };
        let foolish = state
            .foolish(activity)
            .filter(|_| misses && patience > 0)
            .inspect(|_| patience -= 1);
        let is_wise = foolish.is_none();
        let outcome = state.act(activity, &foolish.unwrap_or(wise));
        assert_ne!(outcome.feel(), Feel::Nothing, "{name}: nothing comes of it");
        assert!(
            !is_wise || outcome.feel() != Feel::Again,
            "{name}: what Sango would do is a miss"
        );
    }
    panic!("{name}: {bot:?} does not come to the end");
}

#[test]
fn bots_play_every_activity_to_its_end() {
    let all = activities();
    assert!(!all.is_empty());
    for (name, activity) in &all {
        for seed in 0..20 {
            assert_eq!(play(name, activity, Bot::Perfect, seed), 0);
            let missed = play(name, activity, Bot::Careless, seed);
            assert!(missed > 1, "{name}: nothing can be missed");
            play(name, activity, Bot::Random, seed);
        }
    }
}
