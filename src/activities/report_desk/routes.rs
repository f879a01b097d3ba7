//! Where each harm may be reported, and the rule that says whether a child knows how to report.

use super::rules::TaskResult;
use crate::ids::Harm;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// A place where harm can be reported. A trusted adult is not listed: telling one is always valid.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Channel {
    /// The report button of the app itself.
    App,
    /// The child helpline.
    Helpline,
    /// The hotline for illegal content.
    Hotline,
    /// The police.
    Police,
    /// A one-stop centre.
    OneStop,
    /// A web page that takes reports.
    Web,
}

/// The channels that a country pack holds valid for each harm; empty without a verified pack.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Routes {
    channels: BTreeMap<Harm, BTreeSet<Channel>>,
}

impl Routes {
    /// Holds a channel valid for a harm.
    pub fn add(&mut self, harm: Harm, channel: Channel) {
        self.channels.entry(harm).or_default().insert(channel);
    }

    /// Whether the channel is valid for the harm.
    pub fn valid(&self, harm: Harm, channel: Channel) -> bool {
        self.channels
            .get(&harm)
            .is_some_and(|channels| channels.contains(&channel))
    }

    /// Whether any verified national channel is known. Without one the results stand outside the national 7.1.5:
    /// "national route not taught" (INDICATORS: knows how to report). An app's own button is not a national route.
    pub fn national(&self) -> bool {
        self.channels
            .values()
            .flatten()
            .any(|&channel| channel != Channel::App)
    }

    /// Whether a helpline can be called for any harm.
    pub fn helpline(&self) -> bool {
        Harm::ALL
            .iter()
            .any(|&harm| self.valid(harm, Channel::Helpline))
    }
}

impl FromIterator<(Harm, Channel)> for Routes {
    fn from_iter<I: IntoIterator<Item = (Harm, Channel)>>(pairs: I) -> Self {
        let mut routes = Self::default();
        for (harm, channel) in pairs {
            routes.add(harm, channel);
        }
        routes
    }
}

/// Whether a report task was done by a child who knows how to report this harm.
///
/// INDICATORS, "knows how to report": the child "reaches any channel that the country pack holds valid for that harm, or a
/// trusted adult"; "leaving out 'block' or 'keep proof' never fails; copying or forwarding a sexual image of a child does".
/// A report in the app reaches its channel when the reason is a right one, for otherwise it goes astray.
pub fn knows(result: &TaskResult, harm: Harm, sexual_image: bool, routes: &Routes) -> bool {
    let copied = result.kept_proof || result.forwarded;
    if sexual_image && copied {
        return false;
    }
    let app = result.reported && result.right_reason && routes.valid(harm, Channel::App);
    let helpline = result.helpline && routes.valid(harm, Channel::Helpline);
    result.told.is_some() || app || helpline
}
