//! The texts on the screen in reading order, and by what they are known: a screen that is built anew has new entities and the same
//! texts.

use bevy::ecs::system::SystemParam;
use bevy::prelude::*;

use crate::game::ui::focus::Layer;

/// A text that is read by itself when it is new; and whose mouth moves with it.
#[derive(Component, Debug, Clone, PartialEq, Eq, Default)]
pub struct Aloud {
    /// The figure that says it: `sango`, or one of the cast; none for what nobody says.
    pub by: Option<String>,
}

impl Aloud {
    /// What a figure says.
    pub fn by(who: &str) -> Self {
        Self {
            by: Some(who.to_owned()),
        }
    }
}

/// The sign before a line that keeps its direction.
const TO_THE_LEFT: char = '\u{200F}';

/// What a text is known by: without what only the screen needs.
pub fn key(text: &str) -> String {
    let text = text.strip_prefix(TO_THE_LEFT).unwrap_or(text);
    text.replace('\u{a0}', "\u{202f}")
}

/// A place in a text's [`key`], in bytes, as a place in the text as it is shown.
pub(super) fn place(shown: &str, key: &str, at: usize) -> usize {
    let letters = key.get(..at).unwrap_or(key).chars().count();
    let before = usize::from(shown.starts_with(TO_THE_LEFT));
    let found = shown.char_indices().nth(letters + before);
    found.map_or(shown.len(), |(at, _)| at)
}

/// A text on the screen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// The text's entity.
    pub entity: Entity,
    /// Its key.
    pub key: String,
    /// What it is when it is new.
    pub aloud: Option<Aloud>,
}

/// Finds the texts of the layer that lies on top.
#[derive(SystemParam)]
pub struct Texts<'w, 's> {
    layers: Query<'w, 's, (Entity, &'static Layer, &'static Name)>,
    nodes: Query<
        'w,
        's,
        (
            &'static Node,
            Option<&'static Visibility>,
            Option<&'static Text>,
            Option<&'static Aloud>,
            Option<&'static Children>,
        ),
    >,
    new: Query<'w, 's, (), Or<(Added<Text>, Changed<Text>)>>,
    gone: RemovedComponents<'w, 's, Text>,
}

impl Texts<'_, '_> {
    /// Whether any text came, changed or went since the last call.
    pub fn have_changed(&mut self) -> bool {
        self.gone.read().count() > 0 || !self.new.is_empty()
    }

    /// The layer's name.
    pub fn layer(&self) -> Option<&str> {
        Some(self.top()?.1)
    }

    fn top(&self) -> Option<(Entity, &str)> {
        let top = self
            .layers
            .iter()
            .max_by_key(|(entity, layer, _)| (**layer, *entity));
        top.map(|(entity, _, name)| (entity, name.as_str()))
    }

    /// All of them in reading order.
    pub fn all(&self) -> Vec<Found> {
        let mut found = Vec::new();
        if let Some((root, _)) = self.top() {
            self.visit(root, &mut found);
        }
        found
    }

    fn visit(&self, entity: Entity, found: &mut Vec<Found>) {
        let Ok((node, visibility, text, aloud, children)) = self.nodes.get(entity) else {
            return;
        };
        if node.display == Display::None || visibility == Some(&Visibility::Hidden) {
            return;
        }
        if let Some(text) = text {
            found.push(Found {
                entity,
                key: key(&text.0),
                aloud: aloud.cloned(),
            });
        }
        for child in children.into_iter().flatten() {
            self.visit(*child, found);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_are_found_in_what_is_shown() {
        let shown = "\u{200F}من\u{202f}يراه";
        let key = key("من\u{a0}يراه");
        assert_eq!(key, super::key(shown));
        let at = key.find("يراه").expect("the word");
        assert_eq!(&shown[place(shown, &key, at)..], "يراه");
        // A heading keeps its wider space, which takes fewer bytes.
        let heading = "Qui\u{a0}? Moi";
        let key = super::key(heading);
        assert_eq!(
            &heading[place(heading, &key, key.find("Moi").expect("it"))..],
            "Moi"
        );
        assert_eq!(place("ab", "abc", 3), 2);
    }
}
