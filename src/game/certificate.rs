//! The certificate as a picture: the part of the screen that shows it, saved where the platform saves things. It names nobody.

use bevy::image::ImageFormat;
use bevy::prelude::*;
use bevy::render::view::screenshot::{Screenshot, ScreenshotCaptured};
use bevy::ui::UiGlobalTransform;
use std::io::Cursor;

use super::pace::Pace;
use super::platform;
use super::screens::Certificate;
use super::ui::Look;
use super::ui::widgets::toast::Tell;
use crate::locale::Value;

/// The file's name; it says what it is and not whose.
const NAME: &str = "sango-certificate.png";

/// Takes a picture of the window; when it is there, the certificate is cut out of it and saved.
pub fn save(mut commands: Commands, mut pace: ResMut<Pace>) {
    // The picture comes with one of the next updates.
    pace.stir(1.0);
    commands.spawn(Screenshot::primary_window()).observe(keep);
}

fn keep(
    captured: On<ScreenshotCaptured>,
    place: Query<(&ComputedNode, &UiGlobalTransform), With<Certificate>>,
    look: Look,
    mut tells: MessageWriter<Tell>,
) {
    let Ok((node, at)) = place.single() else {
        return;
    };
    let size = node.size();
    let saved = cut(&captured.image, at.translation - size / 2.0, size)
        .and_then(|png| platform::save(NAME, "image/png", &png));
    let (id, value) = match &saved {
        Ok(place) => (
            "ui-celebration-saved",
            ("place", Value::from(place.as_str())),
        ),
        Err(why) => (
            "ui-celebration-not-saved",
            ("why", Value::from(why.as_str())),
        ),
    };
    tells.write(Tell(look.text_with(id, &[value])));
}

/// A part of a picture as PNG; `at` and `size` in pixels.
fn cut(image: &Image, at: Vec2, size: Vec2) -> Result<Vec<u8>, String> {
    let whole = image
        .clone()
        .try_into_dynamic()
        .map_err(|error| error.to_string())?;
    let at = at.max(Vec2::ZERO).as_uvec2();
    let part = whole
        .crop_imm(at.x, at.y, size.x as u32, size.y as u32)
        .to_rgb8();
    let mut png = Cursor::new(Vec::new());
    let format = ImageFormat::Png
        .as_image_crate_format()
        .ok_or("PNG is not built in")?;
    part.write_to(&mut png, format)
        .map_err(|error| error.to_string())?;
    Ok(png.into_inner())
}
