//! What the finder suggests first: of all that it found, the schedules nearest to A.

use crate::explore::outcome::{Measure, QuickOutcome};
use crate::service::Found;

/// A share of A's IL-2 below which a saving is not worth naming.
const SAVING: f64 = 0.05;

/// What a suggestion is good for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// At least as much as A with the least IL-2.
    Cheaper,
    /// More than A with no more IL-2 and no more dosing days.
    Better,
    /// The most within the limits.
    Best,
}

/// A schedule of the front that is shown first.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Suggestion {
    /// What it is good for.
    pub purpose: Purpose,
    /// Its place on the front.
    pub place: usize,
    /// The share of A's IL-2 that it saves; negative where it takes more.
    pub saved: f64,
}

/// At most one suggestion of each purpose; a schedule comes once. `own`: what A does to the typical patient.
pub fn suggestions(front: &[Found], own: &QuickOutcome, measure: Measure) -> Vec<Suggestion> {
    let value = |found: &Found| found.outcome.measure(measure);
    let miu = |found: &Found| found.outcome.burden.total_miu;
    let own_miu = own.burden.total_miu;
    let saved = |found: &Found| if own_miu > 0.0 { 1.0 - miu(found) / own_miu } else { 0.0 };
    let all = || front.iter().enumerate();
    let cheaper = all()
        .filter(|(_, found)| value(found) >= own.measure(measure) && saved(found) >= SAVING)
        .min_by(|a, b| miu(a.1).total_cmp(&miu(b.1)));
    let is_no_dearer =
        |found: &Found| miu(found) <= own_miu + 1e-6 && found.outcome.burden.days_on <= own.burden.days_on;
    let better = all()
        .filter(|(_, found)| is_no_dearer(found) && value(found) > own.measure(measure))
        .max_by(|a, b| value(a.1).total_cmp(&value(b.1)));
    let best = all().max_by(|a, b| value(a.1).total_cmp(&value(b.1)));
    let mut chosen: Vec<Suggestion> = Vec::new();
    for (purpose, found) in [(Purpose::Cheaper, cheaper), (Purpose::Better, better), (Purpose::Best, best)] {
        let Some((place, found)) = found else { continue };
        if chosen.iter().all(|other| other.place != place) {
            chosen.push(Suggestion { purpose, place, saved: saved(found) });
        }
    }
    chosen
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::trajectory::Burden;
    use proptest::prelude::*;

    fn found(gain: f64, miu: f64, days: usize) -> Found {
        let burden = Burden { total_miu: miu, days_on: days, ..Burden::default() };
        Found { link: String::new(), outcome: QuickOutcome { end: gain, burden, ..QuickOutcome::default() } }
    }

    proptest! {
        #[test]
        fn every_suggestion_is_what_it_says(
            rows in prop::collection::vec((0.0..900.0_f64, 10.0..900.0_f64, 1_usize..80), 0..40),
            own in (0.0..900.0_f64, 10.0..900.0_f64, 1_usize..80),
        ) {
            let front: Vec<Found> = rows.into_iter().map(|(gain, miu, days)| found(gain, miu, days)).collect();
            let own = found(own.0, own.1, own.2).outcome;
            let made = suggestions(&front, &own, Measure::Gain);
            prop_assert_eq!(made.is_empty(), front.is_empty());
            for suggestion in &made {
                let outcome = &front[suggestion.place].outcome;
                let (gain, burden) = (outcome.measure(Measure::Gain), outcome.burden);
                match suggestion.purpose {
                    Purpose::Cheaper => {
                        prop_assert!(gain >= own.measure(Measure::Gain));
                        prop_assert!(burden.total_miu <= 0.95 * own.burden.total_miu + 1e-9);
                    }
                    Purpose::Better => {
                        prop_assert!(gain > own.measure(Measure::Gain));
                        prop_assert!(burden.total_miu <= own.burden.total_miu + 1e-6 && burden.days_on <= own.burden.days_on);
                    }
                    Purpose::Best => prop_assert!(front.iter().all(|other| other.outcome.measure(Measure::Gain) <= gain)),
                }
            }
            let mut places: Vec<usize> = made.iter().map(|suggestion| suggestion.place).collect();
            places.dedup();
            prop_assert_eq!(places.len(), made.len());
        }
    }
}
