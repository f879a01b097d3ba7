//! Which channels a country pack holds valid.

use crate::activities::report_desk::{Channel, Routes};
use crate::curriculum::{ContactKind, Country};

/// The channels that the pack's verified contacts open, harm by harm. An app's own report button is one only where a pack
/// holds it valid, and none can say so yet.
pub fn routes(country: &Country) -> Routes {
    let channel = |kind| match kind {
        ContactKind::Helpline => Channel::Helpline,
        ContactKind::Hotline => Channel::Hotline,
        ContactKind::Police => Channel::Police,
        ContactKind::OneStop => Channel::OneStop,
        ContactKind::Web => Channel::Web,
    };
    let contacts = country.contacts.iter();
    contacts
        .flat_map(|contact| {
            contact
                .harms
                .iter()
                .map(move |&harm| (harm, channel(contact.kind)))
        })
        .collect()
}
