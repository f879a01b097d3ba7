//! The contact sheet: one row a screen, one column a language, size and contrast, all equally high; a missing picture is fuchsia.

use std::collections::BTreeSet;
use std::fs::File;
use std::io::{BufReader, BufWriter};
use std::path::{Path, PathBuf};

use crate::stop::{About, Done};

const HIGH: usize = 200;
const GAP: usize = 8;

/// Red, green, blue rows.
struct Picture {
    width: usize,
    height: usize,
    pixels: Vec<u8>,
}

/// Writes the sheet; how many pictures are on it.
pub fn write(columns: &[(String, PathBuf)], sheet: &Path) -> Done<usize> {
    let names: BTreeSet<String> = columns
        .iter()
        .flat_map(|(_, folder)| crate::paths::files(folder))
        .map(|(name, _)| name)
        .filter(|name| name.ends_with(".png"))
        .collect();
    let mut count = 0;
    let mut rows = Vec::new();
    for name in &names {
        let mut row = Vec::new();
        for (_, folder) in columns {
            let path = folder.join(name);
            match path.is_file() {
                true => {
                    count += 1;
                    row.push(smaller(&read(&path)?));
                }
                false => row.push(Picture {
                    width: HIGH / 2,
                    height: HIGH,
                    pixels: [255, 0, 255].repeat(HIGH / 2 * HIGH),
                }),
            }
        }
        rows.push(row);
    }
    if count > 0 {
        save(sheet, &laid_out(&rows))?;
    }
    Ok(count)
}

fn laid_out(rows: &[Vec<Picture>]) -> Picture {
    let across = rows.first().map_or(0, Vec::len);
    let widest = |at: usize| rows.iter().map(|row| row[at].width).max().unwrap_or(0);
    // Where each column begins, and at the end where the sheet ends.
    let mut lefts = vec![GAP];
    for at in 0..across {
        lefts.push(lefts[at] + widest(at) + GAP);
    }
    let width = lefts[across];
    let height = rows.len() * (HIGH + GAP) + GAP;
    let mut sheet = Picture {
        width,
        height,
        pixels: vec![40; width * height * 3],
    };
    let mut top = GAP;
    for row in rows {
        for (at, picture) in row.iter().enumerate() {
            let left = lefts[at];
            for line in 0..picture.height {
                let from = line * picture.width * 3;
                let to = ((top + line) * width + left) * 3;
                let length = picture.width * 3;
                sheet.pixels[to..to + length].copy_from_slice(&picture.pixels[from..from + length]);
            }
        }
        top += HIGH + GAP;
    }
    sheet
}

/// Scaled to the sheet's height by averaging.
fn smaller(picture: &Picture) -> Picture {
    let scale = (picture.height as f64 / HIGH as f64).max(1.0);
    let (width, height) = (
        (picture.width as f64 / scale) as usize,
        HIGH.min(picture.height),
    );
    let mut pixels = Vec::with_capacity(width * height * 3);
    for y in 0..height {
        for x in 0..width {
            let span = |at: usize, limit: usize| {
                let from = (at as f64 * scale) as usize;
                from..(((at + 1) as f64 * scale) as usize)
                    .clamp(from + 1, limit.max(from + 1))
                    .min(limit)
            };
            let mut sum = [0_usize; 3];
            let mut seen = 0;
            for row in span(y, picture.height) {
                for column in span(x, picture.width) {
                    for (part, value) in sum.iter_mut().enumerate() {
                        *value +=
                            usize::from(picture.pixels[(row * picture.width + column) * 3 + part]);
                    }
                    seen += 1;
                }
            }
            pixels.extend(sum.map(|value| u8::try_from(value / seen.max(1)).unwrap_or(u8::MAX)));
        }
    }
    Picture {
        width,
        height,
        pixels,
    }
}

fn read(path: &Path) -> Done<Picture> {
    let mut decoder = png::Decoder::new(BufReader::new(File::open(path).about(path.display())?));
    decoder.set_transformations(png::Transformations::normalize_to_color8());
    let mut reader = decoder.read_info().about(path.display())?;
    let mut bytes = vec![0; reader.output_buffer_size().unwrap_or(0)];
    let info = reader.next_frame(&mut bytes).about(path.display())?;
    let samples = info.color_type.samples();
    let pixels = bytes[..info.buffer_size()]
        .chunks_exact(samples)
        .flat_map(|pixel| {
            if samples < 3 {
                [pixel[0]; 3]
            } else {
                [pixel[0], pixel[1], pixel[2]]
            }
        })
        .collect();
    Ok(Picture {
        width: info.width as usize,
        height: info.height as usize,
        pixels,
    })
}

fn save(path: &Path, picture: &Picture) -> Done {
    let file = BufWriter::new(File::create(path).about(path.display())?);
    let size = |length: usize| u32::try_from(length).unwrap_or(u32::MAX);
    let mut encoder = png::Encoder::new(file, size(picture.width), size(picture.height));
    encoder.set_color(png::ColorType::Rgb);
    encoder.set_depth(png::BitDepth::Eight);
    encoder
        .write_header()
        .about(path.display())?
        .write_image_data(&picture.pixels)
        .about(path.display())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pictures_shrink_to_the_row_and_keep_their_colour() {
        let large = Picture {
            width: 1280,
            height: 720,
            pixels: [10, 200, 30].repeat(1280 * 720),
        };
        let small = smaller(&large);
        assert_eq!((small.width, small.height), (355, 200));
        assert_eq!(small.pixels[..3], [10, 200, 30]);
        assert_eq!(small.pixels.len(), 355 * 200 * 3);
    }

    #[test]
    fn columns_of_unequal_pictures_fit() {
        let of = |width: usize, height: usize| Picture {
            width,
            height,
            pixels: vec![7; width * height * 3],
        };
        let sheet = laid_out(&[
            vec![of(112, 200), of(355, 200)],
            vec![of(100, 20), of(355, 200)],
        ]);
        assert_eq!(sheet.width, 112 + 355 + 3 * GAP);
        assert_eq!(sheet.height, 2 * HIGH + 3 * GAP);
    }
}
