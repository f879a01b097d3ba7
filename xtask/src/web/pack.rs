//! The packed twins of a file: `.br` and `.gz`, so that plain servers can hand them out as they are.

use std::io::Write;

use super::{Care, steps};
use crate::stop::{About, Done};

/// Below this a twin saves less than a request's own headers.
const WORTH: usize = 1024;

/// A file's packed twins; none where packing does not pay.
pub struct Twins {
    /// Brotli.
    pub br: Option<Vec<u8>>,
    /// Gzip.
    pub gz: Option<Vec<u8>>,
}

/// Packs a file.
pub fn twins(care: Care, name: &str, bytes: &[u8]) -> Done<Twins> {
    let packed_already = [".png", ".ogg", ".jpg", ".woff2"]
        .iter()
        .any(|ending| name.ends_with(ending));
    if bytes.len() < WORTH || packed_already {
        return Ok(Twins { br: None, gz: None });
    }
    let (quality, level) = match care {
        Care::Whole => (11, 9),
        Care::Quick | Care::Named => (5, 6),
    };
    let br = steps::once(&format!("br{quality}"), bytes, || {
        brotli(bytes, quality).about(name)
    })?;
    let gz = steps::once(&format!("gz{level}"), bytes, || {
        gzip(bytes, level).about(name)
    })?;
    let pays = |packed: Vec<u8>| (packed.len() * 20 < bytes.len() * 19).then_some(packed);
    Ok(Twins {
        br: pays(br),
        gz: pays(gz),
    })
}

/// Packs with brotli.
pub fn brotli(bytes: &[u8], quality: u32) -> std::io::Result<Vec<u8>> {
    let mut packed = Vec::with_capacity(bytes.len() / 3);
    let mut writer = brotli::CompressorWriter::new(&mut packed, 1 << 16, quality, 24);
    writer.write_all(bytes)?;
    drop(writer);
    Ok(packed)
}

fn gzip(bytes: &[u8], level: u32) -> std::io::Result<Vec<u8>> {
    let mut writer = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::new(level));
    writer.write_all(bytes)?;
    writer.finish()
}
