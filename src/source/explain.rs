//! What RON's parser says, in an author's words.

/// The parser's error in an author's words, with a mend.
pub(super) fn explain(error: &ron::Error) -> (String, String) {
    use ron::Error as E;
    let list = |names: &[&str]| {
        names
            .iter()
            .map(|name| format!("`{name}`"))
            .collect::<Vec<_>>()
            .join(", ")
    };
    let expected = |what: &str| {
        (
            format!("{what} is expected here"),
            "write it, or compare with a file that works".to_owned(),
        )
    };
    match error {
        E::NoSuchStructField {
            expected, found, ..
        } => (
            format!("there is no field `{found}` here"),
            format!("use one of {}", list(expected)),
        ),
        E::MissingStructField { field, outer } => {
            let place = outer
                .as_deref()
                .map(|outer| format!(" of `{outer}`"))
                .unwrap_or_default();
            (
                format!("the field `{field}`{place} is missing before this place"),
                format!("add `{field}: …`"),
            )
        }
        E::DuplicateStructField { field, .. } => (
            format!("the field `{field}` stands twice"),
            "keep one of the two".to_owned(),
        ),
        E::NoSuchEnumVariant {
            expected, found, ..
        } => (
            format!("`{found}` is not known here"),
            format!("use one of {}", list(expected)),
        ),
        E::ExpectedDifferentStructName { expected, found } => (
            format!("`{found}` stands where `{expected}` is expected"),
            format!("write `{expected}(…)`"),
        ),
        E::ExpectedComma => (
            "a comma is missing before this place".to_owned(),
            "put a comma between the two, or close a quotation mark".to_owned(),
        ),
        E::ExpectedArray => expected("a `[`"),
        E::ExpectedArrayEnd => expected("a `]`"),
        E::ExpectedStructLike | E::ExpectedNamedStructLike(_) | E::ExpectedOption => {
            expected("a `(`")
        }
        E::ExpectedStructLikeEnd | E::ExpectedOptionEnd => expected("a `)`"),
        E::ExpectedMapColon => expected("a `:`"),
        E::ExpectedString => expected("a text in quotation marks"),
        E::ExpectedInteger => expected("a whole number"),
        E::ExpectedFloat => expected("a number"),
        E::ExpectedBoolean => expected("`true` or `false`"),
        E::ExpectedIdentifier => expected("a name without quotation marks"),
        E::IntegerOutOfBounds => (
            "this number is too large, or below 0".to_owned(),
            "write a smaller one".to_owned(),
        ),
        E::SuggestRawIdentifier(name) => (
            format!("`{name}` is not known here"),
            "names have letters, digits and `_`, no hyphens".to_owned(),
        ),
        E::ExpectedStringEnd => (
            "a quotation mark is never closed".to_owned(),
            "close the text with a quotation mark".to_owned(),
        ),
        E::Eof => (
            "the file ends too early".to_owned(),
            "close every bracket, parenthesis and quotation mark".to_owned(),
        ),
        E::TrailingCharacters => (
            "something stands after the end".to_owned(),
            "remove it, or move it inside the last parenthesis".to_owned(),
        ),
        other => (
            other.to_string(),
            "compare with a file that works".to_owned(),
        ),
    }
}
