//! Whether two pictures are the same to the eye, and where they are not.

use std::fs::File;
use std::io::{BufReader, BufWriter};
use std::path::Path;

/// A pixel counts as another where one of its colours is this many of 255 steps away: letters' edges may be smoothed a little
/// otherwise by another version of the driver.
const STEPS: u8 = 24;
/// So many such pixels make another picture. A letter has more.
const PIXELS: usize = 40;

/// Rows of red, green and blue.
#[derive(Clone)]
pub struct Picture {
    width: u32,
    height: u32,
    pixels: Vec<u8>,
}

/// Why a picture is another, and where.
pub struct Difference {
    /// In words.
    pub says: String,
    picture: Picture,
}

impl Picture {
    /// A picture of its pixels' colours, row by row.
    pub fn new(width: u32, height: u32, pixels: Vec<u8>) -> Self {
        Self {
            width,
            height,
            pixels,
        }
    }

    /// Writes it as a PNG, as small as may be.
    pub fn save(&self, path: &Path) -> Result<(), String> {
        let told = |error: &dyn std::fmt::Display| format!("{}: {error}", path.display());
        let file = File::create(path).map_err(|error| told(&error))?;
        let mut encoder = png::Encoder::new(BufWriter::new(file), self.width, self.height);
        encoder.set_color(png::ColorType::Rgb);
        encoder.set_depth(png::BitDepth::Eight);
        encoder.set_compression(png::Compression::High);
        let mut writer = encoder.write_header().map_err(|error| told(&error))?;
        writer
            .write_image_data(&self.pixels)
            .map_err(|error| told(&error))
    }
}

/// Reads a PNG as [`Picture::save`] writes it; none when it is not there or is no such.
pub fn read(path: &Path) -> Option<Picture> {
    let mut reader = png::Decoder::new(BufReader::new(File::open(path).ok()?))
        .read_info()
        .ok()?;
    let mut pixels = vec![0; reader.output_buffer_size()?];
    let info = reader.next_frame(&mut pixels).ok()?;
    let is_ours = info.color_type == png::ColorType::Rgb && info.bit_depth == png::BitDepth::Eight;
    is_ours.then(|| Picture::new(info.width, info.height, pixels))
}

/// Compares what is seen with what is right.
pub fn compare(right: &Picture, seen: &Picture) -> Result<(), Difference> {
    if (right.width, right.height) != (seen.width, seen.height) {
        let says = format!(
            "it is {}x{} instead of {}x{}",
            seen.width, seen.height, right.width, right.height
        );
        let picture = seen.clone();
        return Err(Difference { says, picture });
    }
    let mut pixels = Vec::with_capacity(seen.pixels.len());
    let (mut others, mut farthest) = (0, 0);
    for (one, other) in right.pixels.chunks(3).zip(seen.pixels.chunks(3)) {
        let away = one.iter().zip(other).map(|(a, b)| a.abs_diff(*b)).max();
        let away = away.unwrap_or_default();
        farthest = farthest.max(away);
        if away >= STEPS {
            others += 1;
            pixels.extend([255, 0, 255]);
        } else {
            // Pale, so that one sees where the differences lie.
            pixels.extend(other.iter().map(|value| 170 + value / 3));
        }
    }
    if others < PIXELS {
        return Ok(());
    }
    Err(Difference {
        says: format!("{others} pixels are others, the farthest by {farthest} of 255"),
        picture: Picture { pixels, ..*seen },
    })
}

impl Difference {
    /// Nothing was accepted yet.
    pub fn missing(seen: Picture) -> Self {
        Self {
            says: "no picture of it was accepted yet".to_owned(),
            picture: seen,
        }
    }

    /// Writes what was seen and where it differs into a folder.
    pub fn keep(&self, folder: &Path, page: &str, seen: &Picture) {
        let told = std::fs::create_dir_all(folder)
            .map_err(|error| error.to_string())
            .and_then(|()| seen.save(&folder.join(format!("{page}.png"))))
            .and_then(|()| {
                self.picture
                    .save(&folder.join(format!("{page}-difference.png")))
            });
        if let Err(why) = told {
            println!("  the difference cannot be written: {why}");
        }
    }
}
