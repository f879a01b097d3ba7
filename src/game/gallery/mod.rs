//! For whoever draws, moves or translates: all figures, isles and controls in one place. Only a desktop has it, and only when asked:
//! `SANGO_GALLERY=sango cargo xtask play`; the arrow keys turn the pages. Its labels are ids, not texts.

mod pages;
mod states;
mod widgets;

use bevy::input_focus::InputFocus;
use bevy::prelude::*;

use super::app::Screen;
use super::course::Course;
use super::screens::map::sea::Surface;
use super::settings::Settings;
use super::ui::tokens::{Size, Tone, space};
use super::ui::widgets::frame::Frame;
use super::ui::widgets::toast::{Remark, Toast};
use super::ui::{Look, focus};
use super::words::Words;
use pages::Page;

/// The page in sight.
#[derive(Resource)]
struct Open(Page);

pub(super) fn plugin(app: &mut App) {
    if let Ok(page) = std::env::var("SANGO_GALLERY") {
        open(app, &page);
    }
}

/// Opens the gallery at a page, or at its first where there is none of this name.
pub fn open(app: &mut App, page: &str) {
    let page = Page::ALL.into_iter().find(|known| known.name() == page);
    app.insert_resource(Open(page.unwrap_or(Page::ALL[0])))
        .insert_state(Screen::Gallery)
        .add_systems(OnEnter(Screen::Gallery), (speak, spawn).chain())
        .add_systems(Update, turn.run_if(in_state(Screen::Gallery)));
}

/// A page that is to show a language speaks it.
fn speak(open: Res<Open>, settings: Res<Settings>, mut words: ResMut<Words>) {
    let usual = settings.language.as_deref().unwrap_or("en");
    let wanted = match open.0 {
        Page::WidgetsRtl => "ar",
        _ => usual,
    };
    if words.texts().lang() != wanted {
        words.choose(wanted);
    }
}

fn turn(
    keys: Res<ButtonInput<KeyCode>>,
    focus: Res<InputFocus>,
    sideways: Query<(), With<focus::Sideways>>,
    mut open: ResMut<Open>,
    mut next: ResMut<NextState<Screen>>,
) {
    // A slider is tried by the same keys.
    if focus.get().is_some_and(|entity| sideways.contains(entity)) {
        return;
    }
    let by = i32::from(keys.just_pressed(KeyCode::ArrowRight))
        - i32::from(keys.just_pressed(KeyCode::ArrowLeft));
    if by != 0 {
        let at = Page::ALL.iter().position(|page| *page == open.0);
        let at = at.unwrap_or_default() as i32 + by;
        open.0 = Page::ALL[at.rem_euclid(Page::ALL.len() as i32) as usize];
        next.set(Screen::Gallery);
    }
}

fn spawn(
    mut commands: Commands,
    mut look: Look,
    open: Res<Open>,
    course: Res<Course>,
    toasts: Query<Entity, With<Toast>>,
    mut remarks: MessageWriter<Remark>,
) {
    let page = open.0;
    for toast in &toasts {
        commands.entity(toast).despawn();
    }
    if page == Page::WidgetsRead {
        remarks.write(Remark(look.text("ui-common-not-kept")));
    }
    let frame = Frame::new(Screen::Gallery, page.name()).at(page.name().to_owned());
    frame.spawn(&mut commands, &mut look, |ui| {
        page.ground(ui);
        ui.bar(|ui| {
            ui.raw_text(
                page.name(),
                super::ui::look::Face::Title,
                Size::Heading,
                Tone::Foam,
                Justify::Start,
            );
        });
        ui.scroll(|ui| {
            let sheet = Node {
                width: percent(100),
                justify_content: JustifyContent::Center,
                column_gap: px(space::M),
                row_gap: px(space::M),
                padding: UiRect::all(px(space::M)),
                ..page.flow()
            };
            ui.node(sheet, (), |ui| page.show(ui, &course.0));
        })
        .insert(Surface);
    });
}
