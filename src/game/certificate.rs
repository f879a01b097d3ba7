//! The certificate: drawn on the screen, and drawn once more on a sheet of its own when it is saved as a picture, so that the file
//! is whole and fit for paper whatever the window shows. It names nobody.

use bevy::camera::{ClearColorConfig, RenderTarget};
use bevy::image::ImageFormat;
use bevy::prelude::*;
use bevy::render::view::screenshot::{Screenshot, ScreenshotCaptured};
use std::io::Cursor;

use super::course::Player;
use super::pace::Pace;
use super::platform::Saver;
use super::ui::look::Face;
use super::ui::theme::Theme;
use super::ui::tokens::{Size, Tone};
use super::ui::widgets::toast::Remark;
use super::ui::{Look, Ui, access, build};
use crate::locale::Value;

/// What is printed has the colours of paper, whatever the screen has.
const PRINTED: Theme = Theme::Evening;
/// The file's name; it says what it is and not whose.
const NAME: &str = "sango-certificate.png";
/// A4 across at 144 dots an inch.
const SHEET: UVec2 = UVec2::new(1684, 1191);
/// Updates until a sheet that was laid out is also painted.
const SETTLED: u32 = 4;
/// Pictures taken before giving up: the first ones may come before the graphics card is ready to paint.
const TRIES: u32 = 40;
/// Updates without any answer from the graphics card before giving up.
const PATIENCE: u32 = 900;

/// What the certificate says, and the height of its letters as parts of the sheet's width.
fn words(look: &Look, module: &str) -> [(String, Face, f32, Tone); 3] {
    let module = look.text_with("ui-celebration-module", &[("module", Value::from(module))]);
    [
        (
            look.text("ui-celebration-certificate"),
            Face::Title,
            0.06,
            Tone::Ink,
        ),
        (
            look.text("ui-celebration-certificate-text"),
            Face::Body,
            0.035,
            Tone::Ink,
        ),
        (module, Face::Body, 0.028, Tone::InkSoft),
    ]
}

/// The name of the module that this child has finished.
pub fn module(look: &Look, player: Option<&Player>) -> String {
    player
        .map(|player| look.text(&format!("ui-export-band-{}", player.band.id())))
        .unwrap_or_default()
}

/// The certificate, `width` layout units wide: A4 across. `read`: a screen reader finds it here.
pub fn certificate(ui: &mut Ui, module: &str, width: f32, read: bool) {
    let node = Node {
        width: px(width),
        height: px(width * SHEET.y as f32 / SHEET.x as f32),
        flex_shrink: 0.0,
        ..default()
    };
    let name = ui.look.text("ui-celebration-picture");
    let mut sheet = ui.node(node, (), |ui| {
        let over = Node {
            position_type: PositionType::Absolute,
            left: px(0),
            top: px(0),
            ..default()
        };
        ui.node(over, (), |ui| {
            ui.picture("certificate-frame", width);
        });
        let badge = Node {
            position_type: PositionType::Absolute,
            left: percent(78),
            top: percent(17),
            ..default()
        };
        ui.node(badge, (), |ui| {
            ui.picture("rosette", width * 0.14);
        });
        let column = Node {
            position_type: PositionType::Absolute,
            left: percent(11),
            top: percent(13),
            width: percent(62),
            height: percent(65),
            flex_direction: FlexDirection::Column,
            justify_content: JustifyContent::Center,
            row_gap: px(width * 0.014),
            ..default()
        };
        ui.node(column, (), |ui| {
            for (text, face, part, tone) in words(ui.look, module) {
                let font = ui.look.font_in_picture(face, width * part);
                let mut line = if read {
                    ui.say(text, face, Size::Small, tone, Justify::Center)
                } else {
                    ui.raw_text(text, face, Size::Small, tone, Justify::Center)
                };
                line.insert((font, TextColor(PRINTED.color(tone))));
            }
            blanks(ui, width);
        });
    });
    if read {
        sheet.insert(access::image(&name));
    }
}

/// Lines to write on by hand, once it is on paper: the game itself asks nobody for a name.
fn blanks(ui: &mut Ui, width: f32) {
    let row = Node {
        width: percent(100),
        justify_content: JustifyContent::SpaceBetween,
        margin: UiRect::top(px(width * 0.028)),
        ..default()
    };
    ui.node(row, (), |ui| {
        for key in ["ui-celebration-blank-name", "ui-celebration-blank-date"] {
            let blank = Node {
                width: percent(47),
                flex_direction: FlexDirection::Column,
                border: UiRect::top(px((width * 0.002).max(1.0))),
                ..default()
            };
            let line = BorderColor::all(PRINTED.color(Tone::InkSoft));
            let text = ui.look.text(key);
            ui.node(blank, line, |ui| {
                let font = ui.look.font_in_picture(Face::Body, width * 0.02);
                let ink = TextColor(PRINTED.color(Tone::InkSoft));
                ui.raw_text(
                    text,
                    Face::Body,
                    Size::Small,
                    Tone::InkSoft,
                    Justify::Center,
                )
                .insert((font, ink));
            });
        }
    });
}

/// A sheet on its way to a file.
#[derive(Resource)]
pub struct Sheet {
    image: Handle<Image>,
    camera: Entity,
    tree: Entity,
    /// Updates since it was laid out or the last picture came.
    waited: u32,
    tries: u32,
    /// A picture was asked for and has not come.
    asked: bool,
}

pub(super) fn plugin(app: &mut App) {
    app.add_systems(Update, take.run_if(resource_exists::<Sheet>));
}

/// Lays the certificate out on a sheet of its own; some updates later it is a file.
pub fn save(
    mut commands: Commands,
    mut look: Look,
    player: Option<Res<Player>>,
    scale: Res<UiScale>,
    under_way: Option<Res<Sheet>>,
) {
    if under_way.is_some() {
        return;
    }
    let image = look.canvas(SHEET);
    let camera = commands
        .spawn((
            Name::new("Certificate camera"),
            Camera2d,
            Msaa::Off,
            Camera {
                // Before the window's, which stays the one that other trees are shown by.
                order: -1,
                clear_color: ClearColorConfig::Custom(PRINTED.color(Tone::Paper)),
                ..default()
            },
            RenderTarget::Image(image.clone().into()),
        ))
        .id();
    let module = module(&look, player.as_deref());
    let width = SHEET.x as f32 / scale.0;
    let marks = (Name::new("Certificate sheet"), UiTargetCamera(camera));
    let tree = build::root(&mut commands, &mut look, Tone::Paper, marks, |ui| {
        certificate(ui, &module, width, false);
    })
    .insert(BackgroundColor(PRINTED.color(Tone::Paper)))
    .id();
    commands.insert_resource(Sheet {
        image,
        camera,
        tree,
        waited: 0,
        tries: 0,
        asked: false,
    });
}

/// Takes a picture of the sheet once it should be painted, and gives up where nothing ever is.
fn take(mut commands: Commands, mut sheet: ResMut<Sheet>, mut pace: ResMut<Pace>) {
    // The pictures come with the next updates.
    pace.stir(1.0);
    sheet.waited += 1;
    if sheet.waited > PATIENCE {
        commands.run_system_cached_with(finish, None);
    } else if !sheet.asked && sheet.waited >= SETTLED {
        sheet.asked = true;
        commands
            .spawn(Screenshot::image(sheet.image.clone()))
            .observe(keep);
    }
}

fn keep(captured: On<ScreenshotCaptured>, mut commands: Commands, sheet: Option<ResMut<Sheet>>) {
    let Some(mut sheet) = sheet else { return };
    let png = png(&captured.image);
    if png.is_none() && sheet.tries < TRIES {
        sheet.tries += 1;
        sheet.waited = 0;
        sheet.asked = false;
        return;
    }
    commands.run_system_cached_with(finish, png);
}

/// Puts the sheet away, saves the picture and tells where it is.
fn finish(
    In(png): In<Option<Vec<u8>>>,
    mut commands: Commands,
    sheet: Option<Res<Sheet>>,
    saver: Res<Saver>,
    look: Look,
    mut remarks: MessageWriter<Remark>,
) {
    let Some(sheet) = sheet else { return };
    commands.entity(sheet.tree).despawn();
    commands.entity(sheet.camera).despawn();
    commands.remove_resource::<Sheet>();
    let says =
        |id: &str, name: &str, value: &str| look.text_with(id, &[(name, Value::from(value))]);
    remarks.write(Remark(match png {
        None => look.text("ui-celebration-not-drawn"),
        Some(png) => match saver.save(NAME, "image/png", &png) {
            Ok(place) => says("ui-celebration-saved", "place", &place),
            Err(why) => says("ui-celebration-not-saved", "why", &why),
        },
    }));
}

/// The picture as PNG; none while it is all of one colour.
fn png(image: &Image) -> Option<Vec<u8>> {
    let picture = image
        .clone()
        .try_into_dynamic()
        .inspect_err(|error| warn!("the certificate's picture: {error}"))
        .ok()?
        .to_rgb8();
    let first = picture.get_pixel(0, 0);
    if picture.pixels().all(|pixel| pixel == first) {
        return None;
    }
    let format = ImageFormat::Png.as_image_crate_format()?;
    let mut png = Cursor::new(Vec::new());
    picture
        .write_to(&mut png, format)
        .inspect_err(|error| warn!("the certificate as PNG: {error}"))
        .ok()?;
    Some(png.into_inner())
}
