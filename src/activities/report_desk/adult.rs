//! Whom a child may tell, and how soon they hear.

use crate::ids::AdultId;
use serde::Deserialize;
use serde::de::value::MapAccessDeserializer;
use serde::de::{self, Deserializer, MapAccess, Visitor};
use std::fmt;

/// How soon an adult hears what a child tells.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Hears {
    /// At once.
    #[default]
    AtOnce,
    /// Not the first time: busy, and told again they listen.
    Again,
    /// Never: this one is the problem, or takes its side. Another one is told.
    Never,
}

/// An adult as it stands in a file: `"teacher"`, or `(id: "teacher", art: "adult-teacher")`.
#[derive(Debug, Clone)]
pub struct RawAdult<'a> {
    /// Its id.
    pub id: &'a str,
    /// Its picture.
    pub art: Option<&'a str>,
    /// How soon it hears.
    pub hears: Hears,
}

/// An adult whom the child may tell.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Adult {
    /// Its id.
    pub id: AdultId,
    /// Its picture.
    pub art: Option<String>,
    /// How soon it hears.
    pub hears: Hears,
}

impl RawAdult<'_> {
    pub(super) fn sound(&self) -> Adult {
        Adult {
            id: self.id.into(),
            art: self.art.map(ToOwned::to_owned),
            hears: self.hears,
        }
    }
}

/// An adult with more than its id.
#[derive(Deserialize)]
#[serde(rename = "Adult", deny_unknown_fields)]
struct Full<'a> {
    id: &'a str,
    #[serde(default, borrow)]
    art: Option<&'a str>,
    #[serde(default)]
    hears: Hears,
}

impl<'de: 'a, 'a> Deserialize<'de> for RawAdult<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Either;
        impl<'de> Visitor<'de> for Either {
            type Value = RawAdult<'de>;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an adult’s id, or `(id: …)`")
            }
            fn visit_borrowed_str<E: de::Error>(self, id: &'de str) -> Result<Self::Value, E> {
                let (art, hears) = (None, Hears::AtOnce);
                Ok(RawAdult { id, art, hears })
            }
            fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Self::Value, A::Error> {
                let Full { id, art, hears } = Full::deserialize(MapAccessDeserializer::new(map))?;
                Ok(RawAdult { id, art, hears })
            }
        }
        deserializer.deserialize_any(Either)
    }
}
