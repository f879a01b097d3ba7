//! What may be added together: returns of one edition, and no others.

use crate::ids::{Band, CountryCode, ModuleVersion};
use crate::results::exchange::sealed::Sealed;
use crate::results::export::About;

/// What the numbers of one table of areas have in common. Numbers of two editions are never added (INDICATORS: "versions are
/// never added together silently").
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Edition {
    /// Whether a simulator made them up: never added to what children did.
    pub simulated: bool,
    /// The country pack.
    pub country: CountryCode,
    /// The school year or term.
    pub period: String,
    /// The band.
    pub band: Band,
    /// The module, with its version.
    pub module_version: ModuleVersion,
    /// The version of the cut-offs.
    pub indicators_version: u32,
    /// Whether children were taught the national ways to report; those who were not are outside the national 7.1.5.
    pub national_route_taught: bool,
}

impl Edition {
    /// The edition of a return.
    pub fn of(sealed: &Sealed) -> Self {
        Self {
            simulated: sealed.simulated,
            country: sealed.country.clone(),
            period: sealed.period.clone(),
            band: sealed.band,
            module_version: sealed.module_version.clone(),
            indicators_version: sealed.indicators_version,
            national_route_taught: sealed.national_route_taught,
        }
    }

    /// Whether confidence is asked of the band.
    pub fn asks_confidence(&self) -> bool {
        self.band != Band::Explorers
    }

    /// A name for a folder that no other edition has: `gh-2026-navigators-1-definitions-1`.
    pub fn folder_name(&self) -> String {
        let made_up = if self.simulated { "simulated-" } else { "" };
        let route = if self.national_route_taught {
            ""
        } else {
            "-route-not-taught"
        };
        let module = if self.module_version.0.starts_with(self.band.id()) {
            self.module_version.to_string()
        } else {
            format!("{}-{}", self.band, self.module_version)
        };
        format!(
            "{made_up}{}-{}-{module}-definitions-{}{route}",
            self.country, self.period, self.indicators_version
        )
    }

    /// What a table of it is about.
    pub fn about(&self, release: u16, area: Option<String>) -> About {
        About {
            release,
            period: self.period.clone(),
            country: self.country.clone(),
            area,
            band: self.band,
            module_version: self.module_version.clone(),
            indicators_version: self.indicators_version,
            national_route_taught: self.national_route_taught,
        }
    }
}
