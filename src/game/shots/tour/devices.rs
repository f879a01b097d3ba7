//! A class on several devices: joining it with its file, and handing in.

use crate::game::app::Screen;
use crate::game::course::Course;
use crate::game::platform::StoreFolder;
use crate::game::platform::picker::Picker;
use crate::game::walk::{Runs, Stuck, Walk};
use crate::ids::{Band, ClassId};
use crate::results::class::ClassSetup;
use crate::results::exchange::class_file::{ClassFile, EXTENSION};

use super::teacher;

/// Somebody's public key; nothing is sealed for it.
const KEY: &str = "age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p";

/// From the seats, where no class is, and back.
pub fn without_a_file(walk: &mut Walk<impl Runs>) -> Result<(), Stuck> {
    look_in_store(walk)?;
    walk.press("ui-seats-join")?;
    found(walk)?;
    walk.picture("join-none")?;
    walk.back()
}

/// Two files lie there; one is joined, and something handed in.
pub fn joining(walk: &mut Walk<impl Runs>) -> Result<(), Stuck> {
    look_in_store(walk)?;
    write(walk, "00000000000000000000000000000024", 24)?;
    write(walk, "00000000000000000000000000000018", 18)?;
    walk.0.with(crate::game::screens::join::begin)?;
    found(walk)?;
    walk.picture("join-several")?;
    let class = walk.first("join-")?.ok_or("no class to choose")?;
    walk.press(&class)?;
    walk.picture("join-asking")?;
    walk.press("ui-join-do")?;
    walk.go(Screen::Title)?;
    walk.press("ui-title-teacher")?;
    teacher::pin(walk)?;
    teacher::wait(walk, "ui-teacher-joined")?;
    walk.press("ui-teacher-joined")?;
    walk.picture("teacher-joined")?;
    walk.back()
}

/// Nothing of this machine's owner is read.
fn look_in_store(walk: &mut Walk<impl Runs>) -> Result<(), Stuck> {
    walk.0.with(|world| {
        let folder = world.resource::<StoreFolder>().0.clone();
        world.insert_resource(Picker::in_folder(folder));
    })
}

/// A class file as another device would have written it.
fn write(walk: &mut Walk<impl Runs>, id: &str, seats: u8) -> Result<(), Stuck> {
    let id = ClassId::from(id);
    walk.0.with(move |world| {
        let drawn = ClassSetup::draw("international".into(), Band::Navigators, "2026", seats);
        let setup = ClassSetup {
            id: id.clone(),
            ..drawn.map_err(|error| error.to_string())?
        };
        let module = world.resource::<Course>().0.module(Band::Navigators);
        let version = &module.ok_or("no module for navigators")?.version;
        let file = ClassFile::new(&setup, version, KEY).to_json();
        let folder = world.resource::<StoreFolder>().0.clone();
        std::fs::write(folder.join(format!("{id}.{EXTENSION}")), file)
            .map_err(|error| error.to_string())
    })?
}

/// The folder is read by another thread.
fn found(walk: &mut Walk<impl Runs>) -> Result<(), Stuck> {
    for _ in 0..600 {
        if !walk
            .0
            .with(|world| world.resource::<Picker>().is_looking())?
        {
            return walk.settle();
        }
        walk.0.update()?;
    }
    Err("looking for files does not end".into())
}
