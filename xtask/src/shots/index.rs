//! The page of all pictures: one row a screen with its name, one column a language, size and contrast; each leads to the picture itself.

use std::collections::BTreeSet;
use std::fmt::Write;
use std::path::{Path, PathBuf};

use crate::stop::{About, Done};

const HEAD: &str = "<!doctype html><meta charset=\"utf-8\"><title>Sango: every screen</title>
<style>body{background:#222;color:#eee;font:16px sans-serif}td,th{padding:4px;vertical-align:top}
th{position:sticky;top:0;background:#222}img{height:240px}</style>
<table><tr><th></th>";

/// Writes it beside the pictures; where it is.
pub fn write(columns: &[(String, PathBuf)], out: &Path) -> Done<PathBuf> {
    let names: BTreeSet<String> = columns
        .iter()
        .flat_map(|(_, folder)| crate::paths::files(folder))
        .map(|(name, _)| name)
        .collect();
    let path = out.join("index.html");
    std::fs::write(&path, page(columns, &names, out)).about(path.display())?;
    Ok(path)
}

fn page(columns: &[(String, PathBuf)], names: &BTreeSet<String>, out: &Path) -> String {
    let mut page = String::from(HEAD);
    for (column, _) in columns {
        let _ = write!(page, "<th>{column}</th>");
    }
    for name in names {
        let _ = write!(
            page,
            "</tr>\n<tr><td>{}</td>",
            name.trim_end_matches(".png")
        );
        for (column, folder) in columns {
            let file = folder.strip_prefix(out).unwrap_or(folder).join(name);
            let file = file.to_string_lossy().replace('\\', "/");
            let _ = write!(
                page,
                "<td><a href=\"{file}\"><img loading=\"lazy\" alt=\"{name}: {column}\" src=\"{file}\"></a></td>"
            );
        }
    }
    page.push_str("</tr></table>\n");
    page
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_picture_stands_on_the_page_by_a_path_of_its_own() {
        let columns = [("en small".to_owned(), PathBuf::from("/out/en/small"))];
        let names = BTreeSet::from(["title.png".to_owned()]);
        let page = page(&columns, &names, Path::new("/out"));
        assert!(page.contains("src=\"en/small/title.png\""), "{page}");
        assert!(page.contains("<td>title</td>"), "{page}");
    }
}
