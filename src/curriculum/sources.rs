//! The content files, from a folder or from the web's packs.

use crate::problem::Problem;
use crate::source::Source;
use std::collections::BTreeMap;
use std::io;
use std::path::Path;
#[cfg(not(target_family = "wasm"))]
use std::path::PathBuf;

/// Content files by their path from the project's folder, with `/` between its parts, for instance `assets/modules.ron`.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Sources {
    /// Path to text.
    pub files: BTreeMap<String, String>,
}

/// The project's folder, for tools and tests: found when they run, not when they are built. Several clones may share a target folder,
/// and a program in it must not look into the clone that it was built in.
#[cfg(not(target_family = "wasm"))]
pub fn project_folder() -> PathBuf {
    let told = std::env::var_os("CARGO_MANIFEST_DIR").map(PathBuf::from);
    let begin = told
        .or_else(|| std::env::current_dir().ok())
        .unwrap_or_default();
    let is_project =
        |folder: &&Path| folder.join("Cargo.toml").is_file() && folder.join("locales").is_dir();
    let found = begin.ancestors().find(is_project).map(Path::to_path_buf);
    found.unwrap_or(begin)
}

impl Sources {
    /// Reads the .ron files under assets/ and the .ftl and .ron files under locales/. A file that is not UTF-8 is told
    /// and left out.
    ///
    /// # Errors
    /// When a folder or file cannot be read. A missing folder is no error.
    pub fn from_folder(root: &Path) -> io::Result<(Self, Vec<Problem>)> {
        let (mut sources, mut problems) = (Self::default(), Vec::new());
        for (folder, kinds) in [("assets", &["ron"][..]), ("locales", &["ftl", "ron"])] {
            for path in walk(root, folder)? {
                let kind = path.rsplit_once('.').map_or("", |(_, kind)| kind);
                if !kinds.contains(&kind) {
                    continue;
                }
                match String::from_utf8(std::fs::read(root.join(&path))?) {
                    Ok(text) => sources.insert(&path, &text),
                    Err(error) => problems.push(not_utf8(&path, &error)),
                }
            }
        }
        Ok((sources, problems))
    }

    /// Takes a file in; a byte order mark is dropped.
    pub fn insert(&mut self, path: &str, text: &str) {
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        self.files.insert(path.to_owned(), text.to_owned());
    }

    /// Reads a pack: one JSON object of path and text.
    ///
    /// # Errors
    /// When the text is no such object.
    pub fn from_pack(pack: &str) -> Result<Self, serde_json::Error> {
        serde_json::from_str(pack).map(|files| Self { files })
    }

    /// All files as one pack.
    pub fn to_pack(&self) -> String {
        serde_json::json!(self.files).to_string()
    }

    /// The pack that every player needs: content and the list of languages, without words.
    pub fn core_pack(&self) -> String {
        self.part(|path| !path.ends_with(".ftl")).to_pack()
    }

    /// The pack of one language's words.
    pub fn language_pack(&self, tag: &str) -> String {
        let folder = format!("locales/{tag}/");
        self.part(|path| path.starts_with(&folder)).to_pack()
    }

    /// Adds the files of another; of two with one path the other's counts.
    pub fn merge(&mut self, other: Sources) {
        self.files.extend(other.files);
    }

    /// A language's .ftl files, path and text.
    pub fn texts_of(&self, tag: &str) -> Vec<(String, String)> {
        let folder = format!("locales/{tag}/");
        let mine = |path: &str| path.starts_with(&folder) && path.ends_with(".ftl");
        self.part(mine).files.into_iter().collect()
    }

    /// The file at this path.
    pub fn get(&self, path: &str) -> Option<Source<'_>> {
        let (path, text) = self.files.get_key_value(path)?;
        Some(Source::new(path, text))
    }

    /// The files below a folder, whose name ends in `/`, that end in `ending`; sorted by path.
    pub(super) fn below<'a>(
        &'a self,
        folder: &'a str,
        ending: &'a str,
    ) -> impl Iterator<Item = Source<'a>> {
        let mine = move |(path, _): &(&String, &String)| {
            path.starts_with(folder) && path.ends_with(ending)
        };
        self.files
            .iter()
            .filter(mine)
            .map(|(path, text)| Source::new(path, text))
    }

    fn part(&self, keep: impl Fn(&str) -> bool) -> Self {
        let kept = self.files.iter().filter(|(path, _)| keep(path));
        Self {
            files: kept
                .map(|(path, text)| (path.clone(), text.clone()))
                .collect(),
        }
    }
}

/// A problem at the first byte that is not UTF-8.
pub(super) fn not_utf8(path: &str, error: &std::string::FromUtf8Error) -> Problem {
    let sound = error.utf8_error().valid_up_to();
    let before = String::from_utf8_lossy(&error.as_bytes()[..sound]).into_owned();
    Source::new(path, &before).problem_at(
        sound,
        "this is not UTF-8",
        "save the file in the encoding UTF-8",
    )
}

/// All files below a folder, as paths from the root; sorted. Hidden ones are left out.
pub(super) fn walk(root: &Path, folder: &str) -> io::Result<Vec<String>> {
    let (mut files, mut folders) = (Vec::new(), vec![folder.to_owned()]);
    while let Some(folder) = folders.pop() {
        let entries = match std::fs::read_dir(root.join(&folder)) {
            Ok(entries) => entries,
            Err(error) if error.kind() == io::ErrorKind::NotFound => continue,
            Err(error) => return Err(error),
        };
        for entry in entries {
            let entry = entry?;
            let name = entry.file_name().to_string_lossy().into_owned();
            if name.starts_with('.') {
                continue;
            }
            let path = format!("{folder}/{name}");
            if entry.file_type()?.is_dir() {
                folders.push(path);
            } else {
                files.push(path);
            }
        }
    }
    files.sort();
    Ok(files)
}
