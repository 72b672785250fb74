//! Every result that may be drawn or fitted, with its passport. The numbers are those of docs/evidence.md and no others.

mod dose_finding;
mod further;
mod il7;
mod infusion;
mod subcutaneous;

use super::observation::Observation;
use super::passport::Passport;

pub use infusion::{FOLLOWED, FOLLOWED_PATIENTS};

/// Every observation, in the order of docs/evidence.md.
pub fn all() -> impl Iterator<Item = &'static Observation> {
    [infusion::ALL, subcutaneous::ALL, dose_finding::ALL, il7::ALL].into_iter().flatten()
}

/// The results of trials whose regimens are not in the list: shown among the findings, never drawn.
pub fn further() -> &'static [Observation] {
    further::ALL
}

/// The words of every result, those outside the list among them.
pub fn passports() -> impl Iterator<Item = &'static Passport> {
    let all =
        [infusion::PASSPORTS, subcutaneous::PASSPORTS, dose_finding::PASSPORTS, il7::PASSPORTS, further::PASSPORTS];
    all.into_iter().flatten()
}

/// The observation of that name, among those that may be drawn.
pub fn by_id(id: &str) -> Option<&'static Observation> {
    all().find(|observation| observation.id == id)
}
