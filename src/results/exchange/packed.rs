//! A class file in as few bytes as its short form needs: fields one after another, and a CRC-32 at the end.

use super::class_file::ClassFile;
use crate::ids::{Band, ClassId, CountryCode, ModuleVersion};
use crate::results::class::Secret;
use data_encoding::{Encoding, HEXLOWER, Specification};
use std::sync::LazyLock;

/// Marks a text that stands as the bytes which its hexadecimal digits say.
const HEX: u8 = 0x80;
/// How an age recipient begins.
const AGE: &str = "age1";
/// Characters of an age recipient after that.
const CHARACTERS: usize = 58;
/// Those characters, filled up to whole bytes.
const FILLED: usize = 64;
/// The bytes that they make.
const RECIPIENT: usize = 40;

/// Bech32's letters. Its checksum is not looked at here; the CRC-32 finds slips, and age looks at it before sealing.
static BECH32: LazyLock<Option<Encoding>> = LazyLock::new(|| {
    let mut letters = Specification::new();
    letters.symbols.push_str("qpzry9x8gf2tvdw0s3jn54khce6mua7l");
    letters.encoding().ok()
});

/// Whether a text has an age recipient's form.
pub(super) fn is_recipient(text: &str) -> bool {
    recipient(text).is_some()
}

fn recipient(text: &str) -> Option<Vec<u8>> {
    let characters = text.strip_prefix(AGE)?;
    if characters.len() != CHARACTERS {
        return None;
    }
    let filled = format!("{characters:q<FILLED$}");
    BECH32.as_ref()?.decode(filled.as_bytes()).ok()
}

fn put(bytes: &mut Vec<u8>, text: &str) -> Option<()> {
    let raw = HEXLOWER.decode(text.as_bytes()).unwrap_or_default();
    let (mark, field) = if raw.is_empty() {
        (0, text.as_bytes())
    } else {
        (HEX, raw.as_slice())
    };
    let length = u8::try_from(field.len()).ok().filter(|n| *n < HEX)?;
    bytes.push(mark | length);
    bytes.extend(field);
    Some(())
}

/// The bytes; `None` when a text is longer than 127 bytes or the recipient is none.
pub(super) fn pack(class: &ClassFile) -> Option<Vec<u8>> {
    let mut bytes = Vec::new();
    let band = Band::ALL.iter().position(|band| *band == class.band)?;
    bytes.push(u8::try_from(band).ok()?);
    bytes.push(class.seats);
    bytes.extend(class.secret.0);
    bytes.extend(recipient(&class.recipient)?);
    put(&mut bytes, class.class.as_ref())?;
    put(&mut bytes, class.country.as_ref())?;
    put(&mut bytes, class.area.as_deref().unwrap_or_default())?;
    put(&mut bytes, &class.period)?;
    put(&mut bytes, class.module_version.as_ref())?;
    bytes.extend(crc32fast::hash(&bytes).to_be_bytes());
    Some(bytes)
}

/// What is left to read.
struct Rest<'a>(&'a [u8]);

impl<'a> Rest<'a> {
    fn take<const N: usize>(&mut self) -> Option<[u8; N]> {
        let (field, rest) = self.0.split_first_chunk::<N>()?;
        self.0 = rest;
        Some(*field)
    }

    fn text(&mut self) -> Option<String> {
        let [head] = self.take()?;
        let (field, rest) = self.0.split_at_checked(usize::from(head & !HEX))?;
        self.0 = rest;
        if head & HEX == 0 {
            String::from_utf8(field.to_vec()).ok()
        } else {
            Some(HEXLOWER.encode(field))
        }
    }
}

/// The class file; `None` when the bytes are no such thing.
pub(super) fn unpack(bytes: &[u8]) -> Option<ClassFile> {
    let (body, check) = bytes.split_last_chunk::<4>()?;
    if crc32fast::hash(body).to_be_bytes() != *check {
        return None;
    }
    let mut rest = Rest(body);
    let [band, seats] = rest.take()?;
    let band = *Band::ALL.get(usize::from(band))?;
    let secret = Secret(rest.take()?);
    let recipient = BECH32.as_ref()?.encode(&rest.take::<RECIPIENT>()?);
    let (characters, filling) = recipient.split_at_checked(CHARACTERS)?;
    if filling.bytes().any(|byte| byte != b'q') {
        return None;
    }
    let class = ClassFile {
        class: ClassId(rest.text()?),
        country: CountryCode(rest.text()?),
        area: Some(rest.text()?).filter(|area| !area.is_empty()),
        band,
        period: rest.text()?,
        seats,
        secret,
        module_version: ModuleVersion(rest.text()?),
        recipient: format!("{AGE}{characters}"),
    };
    rest.0.is_empty().then_some(class)
}
