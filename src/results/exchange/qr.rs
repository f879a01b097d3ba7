//! A QR code as rows of light and dark, computed here and painted elsewhere, so that whoever only paints carries none of this.

use qrcode::{Color, EcLevel, QrCode};

/// The code of a text: one row a string, `1` for dark and `0` for light, without the white margin that must stand around it.
/// Capital letters, digits and a colon alone make the smallest code. `None` when the text is too long for any.
pub fn rows(text: &str) -> Option<Vec<String>> {
    // Of the four levels the second: a scratched or mirroring screen is read, and the squares stay large.
    let code = QrCode::with_error_correction_level(text, EcLevel::M).ok()?;
    let letters: Vec<char> = code
        .to_colors()
        .into_iter()
        .map(|color| if color == Color::Dark { '1' } else { '0' })
        .collect();
    let rows = letters.chunks(code.width());
    Some(rows.map(|row| row.iter().collect()).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_square_with_its_three_corners() {
        let rows = rows("SANGO1:ABCDEFGHIJKLMNOPQRSTUVWXYZ234567").expect("a code");
        let side = rows.len();
        assert!(side >= 21 && (side - 17).is_multiple_of(4));
        assert!(rows.iter().all(|row| row.len() == side));
        let finder = "1111111";
        assert!(rows[0].starts_with(finder) && rows[0].ends_with(finder));
        assert!(rows[side - 1].starts_with(finder) && !rows[side - 1].ends_with(finder));
    }

    #[test]
    fn what_is_too_long_has_no_code() {
        assert_eq!(rows(&"A".repeat(4000)), None);
        assert!(rows(&"A".repeat(400)).is_some(), "the twin");
    }
}
