//! What a trial published of an end point, for the lines next to the virtual trial.

use crate::population::virtual_trial::EndPoint;
use crate::trials::{HowRead, Observation, Statistic, TrialArm};

/// A published value counts for the end of a run when its week is no further away than this.
const NEAR_WEEKS: f64 = 2.0;

/// The published value of an end point in an arm, at the end of the run.
pub fn published(
    observations: &[&'static Observation],
    arm: TrialArm,
    end_point: EndPoint,
    week: f64,
) -> Option<&'static Observation> {
    let statistic = match end_point {
        EndPoint::MedianChange => Statistic::MedianChange,
        EndPoint::ShareRise50 => Statistic::ShareRise50,
        EndPoint::ShareRise80 => Statistic::ShareRise80,
        EndPoint::ShareAbove200 | EndPoint::ShareAbove500 => return None,
    };
    observations.iter().copied().find(|found| {
        found.arm == arm
            && found.statistic == statistic
            && found.reading == HowRead::Verified
            // Patients read at unequal times, or of several doses, are no patients of this trial.
            && !found.is_span()
            && found.pooled.is_empty()
            && (found.weeks.1 - week).abs() <= NEAR_WEEKS
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::trials::presets::observations_of;

    #[test]
    fn what_was_published_is_found_for_the_same_statistic_and_week_only() {
        let anrs = observations_of("anrs079");
        let value = |arm, end_point, week| published(&anrs, arm, end_point, week).and_then(|found| found.value);
        // Source: docs/evidence.md#levy-2003.
        assert_eq!(value(TrialArm::Treated, EndPoint::MedianChange, 74.0), Some(865.0));
        assert_eq!(value(TrialArm::Control, EndPoint::ShareRise80, 74.0), Some(0.47));
        assert_eq!(value(TrialArm::Treated, EndPoint::MedianChange, 52.0), None);
        assert_eq!(value(TrialArm::Treated, EndPoint::ShareAbove500, 74.0), None);
        // Six of ten with a rise of half, each followed for another time: not a share at week 108.
        let early = observations_of("kovacs1995-above-200");
        assert!(
            early.iter().any(|found| found.statistic == Statistic::ShareRise50 && (found.weeks.1 - 108.0).abs() < 1.0)
        );
        assert_eq!(published(&early, TrialArm::Treated, EndPoint::ShareRise50, 108.0), None);
    }
}
