//! What play needs besides what every screen needs: the words and letters of the language in use, and the words and drawings of one band's
//! lessons. A browser fetches them once it is known who plays and in what language; on a desktop they are always there.

use bevy::prelude::*;

use super::app::Screen;
use super::course::Player;
use super::curtain::Curtain;
use super::files::Files;
use super::platform;
use super::platform::late::{Late, Stand};
use super::records::Records;
use super::screens::Rebuild;
use super::settings::Settings;
use super::ui::look;
use super::ui::widgets::toast::Remark;
use super::words::Words;
use crate::ids::Band;
use crate::locale::direction_of;
use crate::packs;

pub(super) fn plugin(app: &mut App) {
    app.add_systems(Startup, look_ahead).add_systems(
        PreUpdate,
        (
            need.run_if(resource_exists::<Player>),
            at_the_teachers,
            turn.run_if(|words: Res<Words>| words.wanted.is_some()),
        )
            .after(platform::late::Arriving),
    );
}

/// What a band's lessons need in a language.
fn of_band(band: Band, tag: &str) -> [String; 2] {
    [packs::drawings_of(band), packs::words_of(band, tag)]
}

/// What every screen needs in a language.
fn of_language(tag: &str) -> impl Iterator<Item = String> {
    let fonts = look::fonts_of(direction_of(tag)).iter();
    let fonts = fonts.map(|name| look::font_file(name));
    fonts.chain([packs::words(tag)])
}

/// Whose class this device is of is known at the start: the title is looked at meanwhile.
fn look_ahead(records: Res<Records>, words: Res<Words>, files: Res<Files>, mut late: ResMut<Late>) {
    if let Some(class) = records.class() {
        for what in of_band(class.band, words.texts().lang()) {
            late.ask(&files, &what);
        }
    }
}

/// Nobody plays before it is here.
fn need(player: Res<Player>, words: Res<Words>, files: Res<Files>, mut late: ResMut<Late>) {
    if player.is_changed() || words.is_changed() {
        for what in of_band(player.band, words.texts().lang()) {
            late.need(&files, &what);
        }
    }
}

/// Teachers have the cards of every lesson before them, and print them with their isles.
fn at_the_teachers(
    screen: Res<State<Screen>>,
    curtain: Option<Res<Curtain>>,
    words: Res<Words>,
    files: Res<Files>,
    mut late: ResMut<Late>,
) {
    let is_changed = screen.is_changed() || words.is_changed();
    let comes = curtain.is_some_and(|curtain| curtain.leads_to() == Some(Screen::Teacher));
    if comes || *screen.get() == Screen::Teacher && is_changed {
        for band in Band::ALL {
            for what in of_band(band, words.texts().lang()) {
                late.need(&files, &what);
            }
        }
    }
}

/// Another language is in use once all is here that it needs.
fn turn(
    player: Option<Res<Player>>,
    screen: Res<State<Screen>>,
    curtain: Option<Res<Curtain>>,
    files: Res<Files>,
    mut words: ResMut<Words>,
    mut late: ResMut<Late>,
    mut settings: ResMut<Settings>,
    mut remarks: MessageWriter<Remark>,
    mut rebuild: MessageWriter<Rebuild>,
) {
    let Some(tag) = words.wanted.clone() else {
        return;
    };
    let mut needs: Vec<String> = of_language(&tag).collect();
    if let Some(player) = player {
        needs.extend(of_band(player.band, &tag));
    }
    if *screen.get() == Screen::Teacher {
        needs.extend(Band::ALL.into_iter().flat_map(|band| of_band(band, &tag)));
    }
    if let Some(failed) = needs.iter().find(|it| late.stand(it) == Stand::Failed) {
        words.wanted = None;
        if curtain.is_some_and(|curtain| !curtain.is_open()) {
            // Nobody can go on without it: the page takes over, once.
            platform::lost(failed);
            return;
        }
        remarks.write(Remark(words.texts().get("ui-settings-language-away")));
        for what in &needs {
            late.forgive(what);
        }
        return;
    }
    for what in &needs {
        late.ask(&files, what);
    }
    if needs.iter().any(|what| late.is_coming(what)) {
        return;
    }
    words.choose(&tag);
    settings.language = Some(tag);
    rebuild.write_default();
}
