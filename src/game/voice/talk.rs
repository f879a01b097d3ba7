//! Whose mouth moves: the figure's that says what is being read.

use bevy::prelude::*;

use super::Voice;
use super::texts::Texts;
use crate::game::mascot::Figure;
use crate::game::pace::Pace;
use crate::game::settings::Settings;

pub(super) fn plugin(app: &mut App) {
    app.add_systems(PostUpdate, talk);
}

fn talk(
    voice: Res<Voice>,
    settings: Res<Settings>,
    texts: Texts,
    mut figures: Query<&mut Figure>,
    mut pace: ResMut<Pace>,
) {
    let now = voice.now().filter(|now| now.begun);
    let speaker = now.and_then(|now| {
        let mut there = texts.all().into_iter();
        let said = there.find(|found| found.key == now.text && found.aloud.is_some())?;
        said.aloud?.by
    });
    for mut figure in &mut figures {
        let speaks = speaker.as_ref() == Some(&figure.who);
        if figure.speaking != speaks {
            figure.speaking = speaks;
        }
        if speaks && !settings.reduced_motion() {
            pace.stir(0.1);
        }
    }
}
