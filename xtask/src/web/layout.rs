//! The folder that goes on a server: the page, the programs, the packs, the loose files, and the packed twins of all.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use serde_json::{Value, json};

use super::compile::Program;
use super::{Care, pack, packs};
use crate::paths;
use crate::run::watched;
use crate::stop::{About, Done, failed};

/// Asked for by the page itself under their own address, never unpacked by the loader.
const PAGES: [&str; 5] = [
    "page.js",
    "style.css",
    "sango.js",
    "sango-vault.js",
    "vault-worker.js",
];
/// Without a version in their address, because the page or the browser names them.
const UNVERSIONED: [&str; 2] = ["manifest.webmanifest", "icon.svg"];

/// Writes the folder anew; the old one stays until the new one is whole.
pub fn write(folder: &Path, care: Care, game: Program, vault: Program) -> Done {
    let packs = packs::gather()?;
    let web = paths::root().join("web");
    let text = |name: &str| std::fs::read_to_string(web.join(name)).about(name);
    let mut files: BTreeMap<String, Vec<u8>> = BTreeMap::new();
    // How much memory the game holds, for the bench and for whoever looks into a slow machine.
    let script =
        game.script + "\nexport const memory = () => wasm?.memory.buffer.byteLength ?? 0;\n";
    files.insert("sango.js".into(), script.into_bytes());
    files.insert("sango_bg.wasm".into(), game.wasm);
    files.insert("sango-vault.js".into(), vault.script.into_bytes());
    files.insert("sango-vault_bg.wasm".into(), vault.wasm);
    files.insert(
        "vault-worker.js".into(),
        text("vault-worker.js")?.into_bytes(),
    );
    files.insert("style.css".into(), text("style.css")?.into_bytes());
    files.insert("page.js".into(), page_script(&web)?.into_bytes());
    files.extend(
        packs
            .packs
            .into_iter()
            .map(|(name, text)| (name, text.into_bytes())),
    );
    let first = First::read(&text("first.txt")?);
    let mut ahead = Vec::new();
    for (name, bytes) in packs.loose {
        match first.of(&name) {
            When::Never => continue,
            When::Asked => {}
            When::Start => ahead.push(json!({ "path": name })),
            When::Languages(tags) => ahead.push(json!({ "path": name, "languages": tags })),
        }
        files.insert(name, bytes);
    }

    let fresh = folder.with_extension("new");
    if fresh.exists() {
        std::fs::remove_dir_all(&fresh).about(fresh.display())?;
    }
    let total: usize = files.values().map(Vec::len).sum();
    let listed = watched(&format!("packing {:.1} MB", total as f64 / 1e6), || {
        put_all(&fresh, care, &files)
    })?;
    let mut version = blake3::Hasher::new();
    version.update(Value::Object(listed.clone()).to_string().as_bytes());
    for name in UNVERSIONED.iter().chain(&["index.html", "sw.js"]) {
        version.update(text(name)?.as_bytes());
    }
    let version = version.finalize().to_hex()[..16].to_string();
    let mut build = json!({
        "version": version, "offline": true, "languages": packs.languages, "wasm": "sango_bg.wasm", "script": "sango.js", "first": ahead, "files": listed,
    });

    for name in UNVERSIONED {
        put(&fresh, care, name, text(name)?.as_bytes())?;
    }
    let mut index = text("index.html")?;
    for name in PAGES {
        index = index.replace(
            &format!("{{{{{name}}}}}"),
            build["files"][name]["hash"].as_str().unwrap_or_default(),
        );
    }
    // `<` would end the data block early.
    index = index.replace("{{build}}", &build.to_string().replace('<', "\\u003c"));
    if let Some(at) = index.find("{{") {
        return Err(failed(format!(
            "web/index.html still has an unfilled place: {}",
            &index[at..index.len().min(at + 40)]
        )));
    }
    put(&fresh, care, "index.html", index.as_bytes())?;
    build["pages"] = json!(UNVERSIONED);
    put(
        &fresh,
        care,
        "sw.js",
        text("sw.js")?
            .replace("{{build}}", &build.to_string())
            .as_bytes(),
    )?;
    put(&fresh, care, "build.json", build.to_string().as_bytes())?;

    if folder.exists() {
        std::fs::remove_dir_all(folder).about(folder.display())?;
    }
    std::fs::rename(&fresh, folder).about(folder.display())
}

/// The parts of web/page joined: one request, one version.
fn page_script(web: &Path) -> Done<String> {
    let mut joined = String::new();
    for (name, path) in paths::files(&web.join("page")) {
        if name.ends_with(".js") {
            joined.push_str(&std::fs::read_to_string(&path).about(path.display())?);
            joined.push('\n');
        }
    }
    Ok(joined)
}

fn put_all(
    folder: &Path,
    care: Care,
    files: &BTreeMap<String, Vec<u8>>,
) -> Done<serde_json::Map<String, Value>> {
    let mut listed = serde_json::Map::new();
    for (name, bytes) in files {
        let twins = put(folder, care, name, bytes)?;
        let mut entry = json!({ "size": bytes.len(), "hash": &blake3::hash(bytes).to_hex()[..12] });
        for (ending, size) in [("br", twins.0), ("gz", twins.1)] {
            if let Some(size) = size {
                entry[ending] = json!(size);
            }
        }
        if PAGES.contains(&name.as_str()) {
            entry["page"] = json!(true);
        }
        listed.insert(name.clone(), entry);
    }
    Ok(listed)
}

/// Writes a file and its twins; the twins' sizes.
fn put(
    folder: &Path,
    care: Care,
    name: &str,
    bytes: &[u8],
) -> Done<(Option<usize>, Option<usize>)> {
    let path = folder.join(name);
    if let Some(parent) = path.parent() {
        std::fs::create_dir_all(parent).about(parent.display())?;
    }
    std::fs::write(&path, bytes).about(path.display())?;
    let twins = pack::twins(care, name, bytes)?;
    let beside = |ending: &str| -> PathBuf { folder.join(format!("{name}.{ending}")) };
    for (ending, twin) in [("br", &twins.br), ("gz", &twins.gz)] {
        if let Some(twin) = twin {
            std::fs::write(beside(ending), twin).about(name)?;
        }
    }
    Ok((
        twins.br.map(|twin| twin.len()),
        twins.gz.map(|twin| twin.len()),
    ))
}

/// When a loose file is fetched.
enum When {
    Never,
    Asked,
    Start,
    Languages(Vec<String>),
}

/// web/first.txt: which loose files the loader fetches before the game starts.
struct First(Vec<(String, Option<String>)>);

impl First {
    fn read(text: &str) -> Self {
        let lines = text
            .lines()
            .map(str::trim)
            .filter(|line| !line.is_empty() && !line.starts_with('#'));
        First(
            lines
                .map(|line| match line.split_once(char::is_whitespace) {
                    Some((pattern, word)) => (pattern.to_string(), Some(word.trim().to_string())),
                    None => (line.to_string(), None),
                })
                .collect(),
        )
    }

    fn of(&self, path: &str) -> When {
        match self
            .0
            .iter()
            .find(|(pattern, _)| fits(pattern, path))
            .map(|(_, word)| word.as_deref())
        {
            Some(Some("never")) => When::Never,
            Some(Some("later")) | None => When::Asked,
            Some(Some(tags)) => {
                When::Languages(tags.split(',').map(|tag| tag.trim().to_string()).collect())
            }
            Some(None) => When::Start,
        }
    }
}

/// `*` stands for anything, slashes too.
fn fits(pattern: &str, text: &str) -> bool {
    let mut parts = pattern.split('*');
    let Some(mut rest) = parts.next().and_then(|head| text.strip_prefix(head)) else {
        return false;
    };
    let parts: Vec<&str> = parts.collect();
    let Some((tail, middle)) = parts.split_last() else {
        return rest.is_empty();
    };
    for part in middle {
        match rest.find(part) {
            Some(at) => rest = &rest[at + part.len()..],
            None => return false,
        }
    }
    rest.ends_with(tail)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn patterns() {
        assert!(fits("*", "assets/a.ogg"));
        assert!(fits("assets/*.md", "assets/fonts/README.md"));
        assert!(fits("*/OFL-*", "assets/fonts/OFL-andika.txt"));
        assert!(!fits("*.md", "assets/a.mda"));
        assert!(!fits("assets/voice/*", "assets/audio/a.ogg"));
    }

    #[test]
    fn the_first_fitting_line_decides() {
        let first =
            First::read("# said\nassets/fonts/sc* zh,ja\nassets/voice/* later\n*.md never\n*\n");
        assert!(
            matches!(first.of("assets/fonts/sc.ttf"), When::Languages(tags) if tags == ["zh", "ja"])
        );
        assert!(matches!(first.of("assets/voice/en/a.ogg"), When::Asked));
        assert!(matches!(first.of("assets/x.md"), When::Never));
        assert!(matches!(first.of("assets/x.ogg"), When::Start));
    }
}
