//! Elements and escaped text. What it writes is HTML to a browser and XML to a checker.

/// A page that is being written.
#[derive(Default)]
pub(super) struct Markup(String);

/// Names and values of an element's attributes.
type Attributes<'a> = &'a [(&'a str, &'a str)];

impl Markup {
    /// Markup as it stands; never a word or a code.
    pub fn raw(&mut self, markup: &str) {
        self.0.push_str(markup);
    }

    /// Begins an element.
    pub fn open(&mut self, name: &str, attributes: Attributes) {
        self.begin(name, attributes);
        self.0.push('>');
    }

    /// Ends an element.
    pub fn close(&mut self, name: &str) {
        self.0.push_str("</");
        self.0.push_str(name);
        // A new line after what takes a block keeps the file readable and changes nothing that is seen.
        self.0
            .push_str(if INLINE.contains(&name) { ">" } else { ">\n" });
    }

    /// An element that holds nothing.
    pub fn void(&mut self, name: &str, attributes: Attributes) {
        self.begin(name, attributes);
        self.0.push_str("/>");
    }

    /// An element that holds text.
    pub fn element(&mut self, name: &str, attributes: Attributes, text: &str) {
        self.open(name, attributes);
        self.text(text);
        self.close(name);
    }

    /// Text, whatever stands in it.
    pub fn text(&mut self, text: &str) {
        for c in text.chars() {
            match c {
                '<' => self.0.push_str("&lt;"),
                '>' => self.0.push_str("&gt;"),
                '&' => self.0.push_str("&amp;"),
                '"' => self.0.push_str("&quot;"),
                '\'' => self.0.push_str("&#39;"),
                // XML knows no way to write these.
                '\u{fffe}' | '\u{ffff}' => self.0.push('\u{fffd}'),
                c if c.is_control() && c != '\n' && c != '\t' => self.0.push('\u{fffd}'),
                c => self.0.push(c),
            }
        }
    }

    /// The page's bytes.
    pub fn into_bytes(self) -> Vec<u8> {
        self.0.into_bytes()
    }

    fn begin(&mut self, name: &str, attributes: Attributes) {
        self.0.push('<');
        self.0.push_str(name);
        for (name, value) in attributes {
            self.0.push(' ');
            self.0.push_str(name);
            self.0.push_str("=\"");
            self.text(value);
            self.0.push('"');
        }
    }
}

const INLINE: [&str; 12] = [
    "a", "b", "bdi", "i", "small", "span", "sup", "svg", "td", "text", "th", "title",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_and_values_cannot_become_markup() {
        let mut page = Markup::default();
        page.element("b", &[("title", "\"><x")], "<i>&'\u{0}\n");
        assert_eq!(
            page.into_bytes(),
            "<b title=\"&quot;&gt;&lt;x\">&lt;i&gt;&amp;&#39;\u{fffd}\n</b>".as_bytes()
        );
    }
}
