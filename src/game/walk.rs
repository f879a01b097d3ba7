//! Going through the game without a person: controls are found by their keys and activated as a screen reader would. The pictures
//! and the measurements go this way; the tests have hands and eyes of their own.

use accesskit::{Action, NodeId, TreeId};
use bevy::a11y::ActionRequest;
use bevy::prelude::*;

use super::app::{Menu, Screen};
use super::art::Art;
use super::curtain::Curtain;
use super::screens::Play;
use super::ui::focus::{Back, ControlKey};
use super::ui::snapshot;
use crate::activities::treasure_box::{Home, Phase};
use crate::activities::{self, Activity, State as Playing};
use crate::curriculum::Step;

/// Why a walk cannot go on.
pub type Stuck = String;

/// Whatever runs the game: a window's loop in another thread, or nobody but the walker.
pub trait Runs {
    /// Does something within the game.
    ///
    /// # Errors
    /// When the game has ended.
    fn with<T: Send + 'static>(
        &mut self,
        work: impl FnOnce(&mut World) -> T + Send + 'static,
    ) -> Result<T, Stuck>;

    /// Waits for an update.
    ///
    /// # Errors
    /// When the game has ended.
    fn update(&mut self) -> Result<(), Stuck>;

    /// Updates until a screen stands: messages, states, layout and drawings each take one.
    fn settling(&self) -> usize {
        6
    }

    /// A place on the way that is worth a picture.
    ///
    /// # Errors
    /// When it cannot be taken.
    fn picture(&mut self, _name: &str) -> Result<(), Stuck> {
        Ok(())
    }
}

/// Updates that a screen may take to stand.
const PATIENCE: usize = 1000;

/// Walks through whatever [`Runs`].
pub struct Walk<R>(pub R);

impl<R: Runs> Walk<R> {
    /// Waits until the screen stands.
    ///
    /// # Errors
    /// When the game has ended.
    pub fn settle(&mut self) -> Result<(), Stuck> {
        for update in 0..PATIENCE {
            self.0.update()?;
            if update >= self.0.settling() && self.0.with(|world| is_still(world))? {
                return Ok(());
            }
        }
        Err("the curtain does not open".into())
    }

    /// Waits and takes a picture.
    ///
    /// # Errors
    /// When it cannot be taken.
    pub fn picture(&mut self, name: &str) -> Result<(), Stuck> {
        self.settle()?;
        self.0.picture(name)
    }

    /// The keys of all controls that can be used now, in the highest layer.
    ///
    /// # Errors
    /// When the game has ended.
    pub fn keys(&mut self) -> Result<Vec<String>, Stuck> {
        self.0
            .with(|world| usable(world).into_iter().map(|(_, key)| key).collect())
    }

    /// Whether a control of this key can be used now.
    ///
    /// # Errors
    /// When the game has ended.
    pub fn can(&mut self, key: &str) -> Result<bool, Stuck> {
        Ok(self.keys()?.iter().any(|found| found == key))
    }

    /// The first usable control whose key begins so.
    ///
    /// # Errors
    /// When the game has ended.
    pub fn first(&mut self, prefix: &str) -> Result<Option<String>, Stuck> {
        Ok(self.keys()?.into_iter().find(|key| key.starts_with(prefix)))
    }

    /// Activates the control of this key and waits.
    ///
    /// # Errors
    /// When there is none that can be used.
    pub fn press(&mut self, key: &str) -> Result<(), Stuck> {
        self.touch(key)?;
        self.settle()
    }

    /// Activates the control of this key.
    ///
    /// # Errors
    /// When there is none that can be used.
    pub fn touch(&mut self, key: &str) -> Result<(), Stuck> {
        let wanted = key.to_owned();
        let found = self.0.with(move |world| {
            let controls = usable(world);
            let found = controls.iter().find(|(_, key)| *key == wanted);
            match found {
                Some((entity, _)) => {
                    click(world, *entity);
                    Ok(())
                }
                None => Err(controls.into_iter().map(|(_, key)| key).collect::<Vec<_>>()),
            }
        })?;
        found.map_err(|keys| {
            format!(
                "no control `{key}` can be used here, only {}",
                keys.join(", ")
            )
        })
    }

    /// Does what Escape does.
    ///
    /// # Errors
    /// When there is no way back.
    pub fn back(&mut self) -> Result<(), Stuck> {
        let found = self.0.with(|world| {
            let controls = usable(world);
            let back = controls
                .into_iter()
                .find(|(entity, _)| world.get::<Back>(*entity).is_some());
            back.map(|(entity, _)| click(world, entity))
        })?;
        found.ok_or("no way back here")?;
        self.settle()
    }

    /// The screen in place.
    ///
    /// # Errors
    /// When the game has ended.
    pub fn screen(&mut self) -> Result<Screen, Stuck> {
        self.0
            .with(|world| *world.resource::<State<Screen>>().get())
    }

    /// Goes to a screen without a control.
    ///
    /// # Errors
    /// When the game has ended.
    pub fn go(&mut self, screen: Screen) -> Result<(), Stuck> {
        self.0.with(move |world| {
            world.resource_mut::<NextState<Menu>>().set(Menu::None);
            world.resource_mut::<NextState<Screen>>().set(screen);
        })?;
        self.settle()
    }

    /// The lesson's step in place, if a lesson is played.
    ///
    /// # Errors
    /// When the game has ended.
    pub fn step(&mut self) -> Result<Option<Step>, Stuck> {
        self.0.with(|world| {
            if *world.resource::<State<Screen>>().get() != Screen::Lesson {
                return None;
            }
            let course = world.resource::<super::course::Course>();
            let play = world.get_resource::<Play>()?;
            course.lesson(&play.lesson)?.step(&play.step).cloned()
        })
    }

    /// The homes where the thing in the treasure box may go and may not; none when there is nothing to place.
    ///
    /// # Errors
    /// When the game has ended.
    pub fn homes(&mut self) -> Result<Option<(Vec<Home>, Vec<Home>)>, Stuck> {
        self.0.with(|world| {
            let course = world.resource::<super::course::Course>();
            let (activity, state) = world.get_resource::<Play>()?.activity(course)?;
            let (Activity::TreasureBox(content), Playing::TreasureBox(state)) = (activity, state)
            else {
                return None;
            };
            if state.phase() != Phase::Place {
                return None;
            }
            let thing = content.thing(state.current()?)?;
            Some(
                content
                    .homes
                    .iter()
                    .partition(|home| thing.right.contains(home)),
            )
        })
    }

    /// What can be done in the activity in place: the keys of what Sango would do, and of what shows a wrong idea.
    ///
    /// # Errors
    /// When the game has ended.
    pub fn deeds(&mut self) -> Result<(Vec<String>, Vec<String>), Stuck> {
        self.0.with(|world| {
            let course = world.resource::<super::course::Course>();
            let found = world
                .get_resource::<Play>()
                .and_then(|play| play.activity(course));
            let keys = |action: Option<activities::Action>| {
                action.map(|action| action.keys()).unwrap_or_default()
            };
            found.map_or_else(Default::default, |(activity, state)| {
                (keys(state.wise(activity)), keys(state.foolish(activity)))
            })
        })
    }

    /// Presses the first of these that can be used.
    ///
    /// # Errors
    /// When none can.
    pub fn press_one(&mut self, keys: &[String]) -> Result<(), Stuck> {
        for key in keys {
            if self.can(key)? {
                return self.press(key);
            }
        }
        Err(format!("none of {} can be used here", keys.join(", ")))
    }

    /// Whether a wrong idea was seen in the activity in place.
    ///
    /// # Errors
    /// When the game has ended.
    pub fn has_missed(&mut self) -> Result<bool, Stuck> {
        self.0.with(|world| {
            let course = world.resource::<super::course::Course>();
            let play = world.get_resource::<Play>();
            play.and_then(|play| play.activity(course))
                .is_some_and(|(_, state)| !state.misconceptions().is_empty())
        })
    }

    /// Whether the activity in place is over.
    ///
    /// # Errors
    /// When the game has ended.
    pub fn is_finished(&mut self) -> Result<bool, Stuck> {
        self.0.with(|world| {
            let course = world.resource::<super::course::Course>();
            let play = world.get_resource::<Play>();
            play.and_then(|play| play.activity(course))
                .is_some_and(|(_, state)| state.finished())
        })
    }
}

/// Whether the screen stands in full sight and is painted.
fn is_still(world: &World) -> bool {
    let curtain = world.get_resource::<Curtain>();
    curtain.is_none_or(Curtain::is_open) && world.resource::<Art>().is_painted()
}

/// The controls of the highest layer that can be used, with their keys, in reading order.
fn usable(world: &World) -> Vec<(Entity, String)> {
    snapshot::controls(world)
        .into_iter()
        .filter(|control| control.is_control() && !control.disabled && !control.covered)
        .filter_map(|control| {
            let key = world.get::<ControlKey>(control.entity)?;
            Some((control.entity, key.0.clone()))
        })
        .collect()
}

fn click(world: &mut World, entity: Entity) {
    world.write_message(ActionRequest(accesskit::ActionRequest {
        action: Action::Click,
        target_tree: TreeId::ROOT,
        target_node: NodeId(entity.to_bits()),
        data: None,
    }));
}
