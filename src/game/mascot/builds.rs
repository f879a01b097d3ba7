//! How the figures are built and what they can do: read once from beside their drawings.

use bevy::platform::collections::HashMap;
use bevy::prelude::*;
use std::sync::Arc;

use crate::game::files::Files;
use crate::game::ui::Look;
use crate::puppet::{Acts, Rig};

/// A build with what it can do.
#[derive(Debug)]
pub struct Build {
    /// Bones and layers.
    pub rig: Rig,
    /// Moods and gestures.
    pub acts: Acts,
}

/// The builds: Sango's own, and the one that all people share, as it is for each of them.
#[derive(Resource, Default)]
pub struct Builds {
    sango: Option<Arc<Build>>,
    people: Option<Arc<Build>>,
    known: HashMap<String, Arc<Build>>,
}

impl Builds {
    /// The build of a figure; none when its files could not be read, which was said at the start.
    pub fn of(&self, who: &str) -> Option<Arc<Build>> {
        if who == "sango" {
            self.sango.clone()
        } else {
            self.known.get(who).or(self.people.as_ref()).cloned()
        }
    }

    /// Asks for a figure's drawings, so that they are painted before it comes.
    pub fn ask(&self, look: &mut Look, who: &str, wears: &[String], width: f32) {
        if let Some(build) = self.of(who) {
            super::draw::parts(look, &build.rig, who, wears, width);
        }
    }
}

pub(super) fn plugin(app: &mut App) {
    let files = app.world().resource::<Files>();
    let people = read(files, "cast");
    let own = people.iter().flat_map(|people| {
        let names = people.rig.pivots.keys();
        names.map(|who| {
            let (rig, acts) = (people.rig.of(who), people.acts.clone());
            (who.clone(), Arc::new(Build { rig, acts }))
        })
    });
    let builds = Builds {
        sango: read(files, "sango"),
        known: own.collect(),
        people,
    };
    app.insert_resource(builds);
}

fn read(files: &Files, folder: &str) -> Option<Arc<Build>> {
    let path = |name: &str| format!("assets/art/{folder}/{name}.ron");
    let text = |name: &str| files.text(&path(name));
    let rig = Rig::read(text("rig")?).inspect_err(|error| error!("{}: {error}", path("rig")));
    let acts = Acts::read(text("acts")?).inspect_err(|error| error!("{}: {error}", path("acts")));
    Some(Arc::new(Build {
        rig: rig.ok()?,
        acts: acts.ok()?,
    }))
}
