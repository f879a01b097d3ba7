//! Recorded texts, `assets/voice/<lang>/<text-id>.ogg`: each is of a text that there is, or nobody would ever hear it.

use super::super::Sources;
use super::catalog::Catalog;
use crate::problem::Problem;
use crate::source::Source;

/// Where recordings lie.
pub(super) const FOLDER: &str = "assets/voice";

/// What is wrong with recordings, by their paths.
pub(super) fn problems(sources: &Sources, paths: &[String]) -> Vec<Problem> {
    let mut catalogs: Vec<Catalog> = Vec::new();
    let mut problems = Vec::new();
    for path in paths.iter().filter(|path| !path.ends_with(".md")) {
        let tell = |what: String, mend: String| Source::new(path, "").problem_whole(what, mend);
        let below = path
            .strip_prefix(FOLDER)
            .unwrap_or(path)
            .trim_start_matches('/');
        let named = below
            .split_once('/')
            .and_then(|(tag, file)| Some((tag, file.strip_suffix(".ogg")?)));
        let Some((tag, id)) = named else {
            problems.push(tell(
                "this is no recording of a text".into(),
                format!("call it {FOLDER}/<language>/<text-id>.ogg"),
            ));
            continue;
        };
        if catalogs.iter().all(|catalog| catalog.tag != tag) {
            catalogs.push(Catalog::new(tag, &sources.texts_of(tag)));
        }
        let text = catalogs
            .iter()
            .find(|catalog| catalog.tag == tag)
            .and_then(|catalog| catalog.texts.get(id));
        match text {
            Some(text) if text.has_words && text.values.is_empty() => {}
            Some(_) => problems.push(tell(
                format!("the text `{id}` is shown with something put into it, or not at all"),
                "record a text that is always the same".into(),
            )),
            None => problems.push(tell(
                format!("there is no text `{id}` in the language `{tag}`"),
                format!("give the file the id of the text that is read, as in locales/{tag}/*.ftl"),
            )),
        }
    }
    problems
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(paths: &[&str]) -> Vec<String> {
        let mut sources = Sources::default();
        sources.insert(
            "locales/en/a.ftl",
            "a-hello = Hello\na-you = Hello { $who }\na-name =\n    .label = Name\n",
        );
        sources.insert("locales/fr/a.ftl", "a-hello = Bonjour\n");
        let paths: Vec<String> = paths.iter().map(|&path| path.to_owned()).collect();
        let problems = problems(&sources, &paths).into_iter();
        problems.map(|problem| problem.to_string()).collect()
    }

    #[test]
    fn a_recording_of_no_text_is_told_and_its_twin_is_sound() {
        let sound = [
            "assets/voice/en/a-hello.ogg",
            "assets/voice/fr/a-hello.ogg",
            "assets/voice/README.md",
        ];
        assert_eq!(told(&sound), [""; 0]);
        for (path, words) in [
            (
                "assets/voice/en/a-helo.ogg",
                "there is no text `a-helo` in the language `en`",
            ),
            (
                "assets/voice/fr/a-you.ogg",
                "there is no text `a-you` in the language `fr`",
            ),
            ("assets/voice/xx/a-hello.ogg", "in the language `xx`"),
            ("assets/voice/en/a-you.ogg", "something put into it"),
            ("assets/voice/en/a-name.ogg", "or not at all"),
            ("assets/voice/en/a-hello.mp3", "no recording of a text"),
            ("assets/voice/a-hello.ogg", "no recording of a text"),
        ] {
            let told = told(&[path, sound[0]]);
            assert_eq!(told.len(), 1, "{path}: {told:?}");
            assert!(
                told[0].starts_with(path) && told[0].contains(words),
                "{told:?}"
            );
        }
    }
}
