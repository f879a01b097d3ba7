//! Local numbers that a teacher entered on this device, where the country pack has none. They are kept beside the records and
//! shown in Help as the teacher's, never as verified.

use serde::{Deserialize, Serialize};

use super::records::Records;
use crate::curriculum::ContactKind;

/// The document's name.
const DOCUMENT: &str = "contacts.json";

/// What a teacher entered.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct LocalContacts {
    /// Version of this document.
    pub v: u16,
    /// A child helpline's number.
    pub helpline: Option<String>,
    /// The number of the police.
    pub police: Option<String>,
}

impl Default for LocalContacts {
    fn default() -> Self {
        Self {
            v: 1,
            helpline: None,
            police: None,
        }
    }
}

impl LocalContacts {
    /// What is kept on this device; nothing where the document cannot be read.
    pub fn read(records: &mut Records) -> Self {
        let bytes = records.storage.get(DOCUMENT).unwrap_or_default();
        let read: Self = serde_json::from_slice(&bytes).unwrap_or_default();
        let callable = |number: &String| number.bytes().any(|byte| byte.is_ascii_digit());
        Self {
            helpline: read.helpline.filter(callable),
            police: read.police.filter(callable),
            ..read
        }
    }

    /// Keeps it.
    pub fn keep(&self, records: &mut Records) {
        if let Ok(bytes) = serde_json::to_vec(self) {
            records.storage.put(DOCUMENT, &bytes);
        }
    }
}

/// The id of the text that says what a contact is.
pub fn kind_text(kind: ContactKind) -> &'static str {
    match kind {
        ContactKind::Helpline => "ui-help-kind-helpline",
        ContactKind::Hotline => "ui-help-kind-hotline",
        ContactKind::Police => "ui-help-kind-police",
        ContactKind::OneStop => "ui-help-kind-one-stop",
        ContactKind::Web => "ui-help-kind-web",
    }
}
