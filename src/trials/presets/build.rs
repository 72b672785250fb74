//! Builds scenarios through the same checks that a person's input goes through. A value that the parameter table does not allow would
//! leave the default standing; tests/trials/published.rs compares every preset with the published regimen.

use crate::parameters::ParameterId;
use crate::scenario::{Action, Arm, Art, Scenario, reduce};
use crate::schedule::{Block, Repeat, Route, Schedule};

/// Subcutaneous IL-2 twice daily for five days.
pub(super) fn injections(miu: f64, weeks: f64, cycles: u8) -> Block {
    dose(Route::Il2Subcutaneous, miu).with_repeat(Repeat::Every { weeks, cycles })
}

/// IL-2 by continuous infusion for five days.
pub(super) fn infusion(miu_per_day: f64, weeks: f64, cycles: u8) -> Block {
    dose(Route::Il2Infusion, miu_per_day).with_repeat(Repeat::Every { weeks, cycles })
}

/// Single injections of IL-7, a week apart.
pub(super) fn il7(micrograms_per_kg: f64, doses: u8) -> Block {
    dose(Route::Il7Subcutaneous, micrograms_per_kg).with_repeat(Repeat::Every { weeks: 1.0, cycles: doses })
}

/// A block of a route at a dose, with the route's own rhythm.
pub(in crate::trials) fn dose(route: Route, dose: f64) -> Block {
    let block = Block::new(route);
    block.set(route.dose(), dose).unwrap_or(block)
}

/// A scenario of these blocks with the defaults of everything else.
pub(super) fn scenario(blocks: &[Block]) -> Scenario {
    reduce(&Scenario::default(), Action::SetSchedule(Arm::A, Some(Schedule::new(blocks.to_vec()))))
}

/// What a preset changes in a scenario, one call a thing, in the order in which it is read.
pub(in crate::trials) trait Of {
    /// In patients with this baseline, from and up to these counts.
    fn patients(self, baseline: f64, from: f64, to: f64) -> Self;
    /// On this ART; started at that week, or long before.
    fn on(self, art: Art, from_week: Option<f64>) -> Self;
    /// With this log10 of HIV RNA before ART; 0: no HIV.
    fn rna(self, log10: f64) -> Self;
    /// Of this age, in years.
    fn age(self, years: f64) -> Self;
    /// Watched for this many weeks.
    fn weeks(self, weeks: f64) -> Self;
}

impl Of for Scenario {
    fn patients(self, baseline: f64, from: f64, to: f64) -> Self {
        let scenario = reduce(&self, Action::Set(ParameterId::Baseline, baseline));
        reduce(&scenario, Action::SetRange(Some((from, to))))
    }
    fn on(self, art: Art, from_week: Option<f64>) -> Self {
        reduce(&reduce(&self, Action::SetArt(art)), Action::SetArtWeek(from_week))
    }
    fn rna(self, log10: f64) -> Self {
        reduce(&self, Action::Set(ParameterId::Rna, log10))
    }
    fn age(self, years: f64) -> Self {
        reduce(&self, Action::Set(ParameterId::Age, years))
    }
    fn weeks(self, weeks: f64) -> Self {
        reduce(&self, Action::Set(ParameterId::RunWeeks, weeks))
    }
}
