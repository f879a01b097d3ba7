//! Looks for a marker in a file as it stands there, and as a program may have written it on the way: in other digits, in another
//! encoding, inside an archive.

use data_encoding::{BASE32, BASE64, BASE64URL, Encoding, HEXLOWER};
use std::collections::{BTreeMap, HashMap};
use std::io::{Cursor, Read};

/// Everywhere that a marker may stand in a file: the file itself, and what it holds in another form.
pub fn pieces(name: &str, file: &[u8]) -> Vec<(String, Vec<u8>)> {
    let mut pieces = vec![
        (format!("{name} (its name)"), name.as_bytes().to_vec()),
        (name.to_owned(), file.to_vec()),
    ];
    if file.starts_with(b"PK") {
        let mut archive = zip::ZipArchive::new(Cursor::new(file)).expect("an archive");
        let remark = archive.comment().to_vec();
        pieces.push((format!("{name} (its remark)"), remark));
        for at in 0..archive.len() {
            let mut part = archive.by_index(at).expect("a part");
            let part_name = part.name().expect("a name").into_owned();
            let mut bytes = part_name.clone().into_bytes();
            bytes.extend(part.extra_data().unwrap_or_default());
            part.read_to_end(&mut bytes).expect("readable");
            pieces.push((format!("{name}: {part_name}"), bytes));
        }
    }
    pieces
}

/// The forms in which `bytes` are looked for: those in which small and capital letters are the same, and the others.
fn forms(bytes: &[u8]) -> (Vec<Vec<u8>>, Vec<Vec<u8>>) {
    let decimal: Vec<String> = bytes.iter().map(u8::to_string).collect();
    let wide = |one: &dyn Fn(&u8) -> [u8; 2]| bytes.iter().flat_map(one).collect::<Vec<u8>>();
    let mut either = vec![
        bytes.to_vec(),
        HEXLOWER.encode(bytes).into_bytes(),
        decimal.join(",").into_bytes(),
        wide(&|byte| [*byte, 0]),
        wide(&|byte| [0, *byte]),
    ];
    either.extend(shifted(&BASE32, 5, bytes));
    let mut exact = shifted(&BASE64, 6, bytes);
    exact.extend(shifted(&BASE64URL, 6, bytes));
    (either, exact)
}

/// The characters that stand for `bytes` alone, wherever in a longer text they begin.
fn shifted(encoding: &Encoding, bits: usize, bytes: &[u8]) -> Vec<Vec<u8>> {
    let from = |before: usize| {
        let all = [vec![0; before], bytes.to_vec()].concat();
        let text = encoding.encode(&all).into_bytes();
        text[(8 * before).div_ceil(bits)..8 * all.len() / bits].to_vec()
    };
    (0..bits).map(from).collect()
}

/// How many bytes of a form are looked at first; no form is shorter.
const BEGIN: usize = 8;

/// All forms of some markers by how they begin, so that a piece is gone through once.
pub struct Search {
    /// The marker's place, and what is to stand there.
    forms: HashMap<[u8; BEGIN], Vec<(usize, Vec<u8>)>>,
    /// Whether any form begins with these two bytes.
    begins: Vec<bool>,
}

impl Search {
    pub fn new<'a>(markers: impl IntoIterator<Item = &'a [u8]>) -> Self {
        let mut search = Self {
            forms: HashMap::new(),
            begins: vec![false; 1 << 16],
        };
        for (at, marker) in markers.into_iter().enumerate() {
            assert!(marker.len() >= BEGIN, "too short to be unmistakable");
            let (either, exact) = forms(marker);
            let lower = either.iter().map(|form| form.to_ascii_lowercase());
            for form in lower.chain(exact) {
                let begin = *form.first_chunk().expect("as long as the marker");
                search.begins[pair(&begin)] = true;
                search.forms.entry(begin).or_default().push((at, form));
            }
        }
        search
    }

    /// The markers that stand in a piece, by their places, each with a form in which it does.
    pub fn found(&self, piece: &[u8]) -> BTreeMap<usize, Vec<u8>> {
        let mut found = BTreeMap::new();
        for piece in [piece, &piece.to_ascii_lowercase()] {
            for (start, begin) in piece.windows(BEGIN).enumerate() {
                let forms = self.begins[pair(begin)].then(|| self.forms.get(begin));
                for (at, form) in forms.flatten().into_iter().flatten() {
                    if piece[start..].starts_with(form) {
                        found.insert(*at, form.clone());
                    }
                }
            }
        }
        found
    }
}

fn pair(begin: &[u8]) -> usize {
    usize::from(begin[0]) << 8 | usize::from(begin[1])
}

/// Whether the marker stands in the piece.
fn stands(piece: &[u8], marker: &[u8]) -> bool {
    !Search::new([marker]).found(piece).is_empty()
}

#[test]
fn the_search_finds_a_marker_in_every_form_and_at_every_place() {
    let marker = b"MARKER-fox";
    let around = |text: &[u8]| [b"<x a='", text, b"'/>"].concat();
    let long = |before: usize| [vec![7; before], marker.to_vec(), vec![9; 5]].concat();
    for before in 0..8 {
        let bytes = long(before);
        for text in [
            HEXLOWER.encode(&bytes),
            HEXLOWER.encode(&bytes).to_uppercase(),
            BASE64.encode(&bytes),
            BASE64URL.encode(&bytes),
            BASE32.encode(&bytes),
            BASE32.encode(&bytes).to_lowercase(),
            String::from_utf8_lossy(&bytes).to_lowercase(),
            format!("{bytes:?}").replace(' ', ""),
        ] {
            let piece = around(text.as_bytes());
            assert!(stands(&piece, marker), "{before}: {text}");
            assert!(!stands(&piece, b"MARKER-owl"), "the twin: {text}");
        }
        let utf16: Vec<u8> = bytes.iter().flat_map(|byte| [*byte, 0]).collect();
        assert!(stands(&utf16, marker));
    }
}

#[test]
fn the_search_looks_into_archives() {
    use std::io::Write;
    let mut archive = zip::ZipWriter::new(Cursor::new(Vec::new()));
    let how = zip::write::SimpleFileOptions::default();
    archive.start_file("xl/sheet.xml", how).expect("a part");
    let text = "many words that deflate well ".repeat(50) + "MARKER-fox";
    archive.write_all(text.as_bytes()).expect("written");
    let file = archive.finish().expect("an archive").into_inner();
    assert!(!stands(&file, b"MARKER-fox"), "it is deflated");
    let found = |marker: &[u8]| {
        let pieces = pieces("book.xlsx", &file);
        pieces.iter().any(|(_, piece)| stands(piece, marker))
    };
    assert!(found(b"MARKER-fox") && found(b"sheet.xml") && found(b"BOOK.XLSX"));
    assert!(!found(b"MARKER-owl"), "the twin");
}
