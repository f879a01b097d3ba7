//! For whoever draws, moves or translates: all figures, isles and controls in one place. Only a desktop has it, and only when asked:
//! `SANGO_GALLERY=sango cargo xtask play`; the arrow keys turn the pages. Its labels are ids, not texts.

mod pages;

use bevy::prelude::*;

use super::app::Screen;
use super::course::Course;
use super::screens::map::sea::Surface;
use super::ui::Look;
use super::ui::tokens::{Size, Tone, space};
use super::ui::widgets::frame::Frame;
use pages::Page;

/// The page in sight.
#[derive(Resource)]
struct Open(Page);

pub(super) fn plugin(app: &mut App) {
    let Some(page) = std::env::var("SANGO_GALLERY").ok() else {
        return;
    };
    let page = Page::ALL.into_iter().find(|known| known.name() == page);
    app.insert_resource(Open(page.unwrap_or(Page::ALL[0])))
        .insert_state(Screen::Gallery)
        .add_systems(OnEnter(Screen::Gallery), spawn)
        .add_systems(Update, turn.run_if(in_state(Screen::Gallery)));
}

fn turn(
    keys: Res<ButtonInput<KeyCode>>,
    mut open: ResMut<Open>,
    mut next: ResMut<NextState<Screen>>,
) {
    let by = i32::from(keys.just_pressed(KeyCode::ArrowRight))
        - i32::from(keys.just_pressed(KeyCode::ArrowLeft));
    if by != 0 {
        let at = Page::ALL.iter().position(|page| *page == open.0);
        let at = at.unwrap_or_default() as i32 + by;
        open.0 = Page::ALL[at.rem_euclid(Page::ALL.len() as i32) as usize];
        next.set(Screen::Gallery);
    }
}

fn spawn(mut commands: Commands, mut look: Look, open: Res<Open>, course: Res<Course>) {
    let page = open.0;
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
                flex_wrap: FlexWrap::Wrap,
                justify_content: JustifyContent::Center,
                column_gap: px(space::M),
                row_gap: px(space::M),
                padding: UiRect::all(px(space::M)),
                ..default()
            };
            ui.node(sheet, (), |ui| page.show(ui, &course.0));
        })
        .insert(Surface);
    });
}
