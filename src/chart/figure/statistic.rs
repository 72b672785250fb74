//! Which statistic the lines of a picture are of, and their points. It is the one that the trial on the picture reported, so that line, band
//! and point are the same statistic; without a trial, the median of the changes.

use super::EntryKind;
use crate::population::scaling::scaled;
use crate::simulation::Closeup;
use crate::trajectory::{ArmTrajectory, GRID_WEEKS, Trajectory};
use crate::trials::{Observation, Statistic, TrialArm};

/// The statistic of the lines.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LineStatistic {
    /// What the lines show.
    pub kind: EntryKind,
    /// Whether it is the change since week 0, or the count.
    pub as_change: bool,
}

impl LineStatistic {
    /// The median of the changes.
    pub const CHANGES: Self = Self { kind: EntryKind::MedianChange, as_change: true };
    /// The typical patient, where there are no virtual patients.
    const SINGLE: Self = Self { kind: EntryKind::Typical, as_change: true };

    /// The statistic that the results of a trial are of.
    pub fn of(patients: usize, observations: &[&'static Observation]) -> Self {
        if patients == 0 {
            return Self::SINGLE;
        }
        let treated = observations.iter().filter(|found| found.arm == TrialArm::Treated);
        let mut found = treated.map(|observation| Self::of_one(observation.statistic));
        let first = found.clone().next().unwrap_or(Self::CHANGES);
        // A trial that reported changes among others is read as a change: counts come second.
        if found.any(|statistic| statistic == Self::CHANGES) { Self::CHANGES } else { first }
    }

    const fn of_one(statistic: Statistic) -> Self {
        match statistic {
            Statistic::MedianCount => Self { kind: EntryKind::Median, as_change: false },
            Statistic::MeanCount | Statistic::MeanDifference | Statistic::PercentRiseOfMean => {
                Self { kind: EntryKind::Mean, as_change: false }
            }
            Statistic::MeanChange | Statistic::TimeWeightedMeanChange | Statistic::TimeWeightedMeanDifference => {
                Self { kind: EntryKind::Mean, as_change: true }
            }
            Statistic::MedianChange | Statistic::RangeOfChange | Statistic::ShareRise50 | Statistic::ShareRise80 => {
                Self::CHANGES
            }
        }
    }
}

/// One arm of a run, and what is read closely of it.
pub(super) struct Read<'a> {
    pub(super) run: &'a Trajectory,
    pub(super) arm: &'a ArmTrajectory,
    pub(super) closeup: Option<&'a Closeup>,
}

impl Read<'_> {
    /// The points of a line; `None` where the run does not have it.
    pub(super) fn line(&self, kind: EntryKind) -> Option<Vec<(f64, f64)>> {
        let cd4 = self.arm.population.as_ref().map(|population| &population.cd4);
        Some(match kind {
            EntryKind::Typical => {
                let close = self.closeup.and_then(|closeup| Some((&closeup.weeks, &closeup.arm(self.arm.name)?.cd4)));
                let (weeks, counts) = close.unwrap_or((&self.run.weeks, &self.arm.typical.cd4));
                weeks.iter().copied().zip(counts.iter().copied()).collect()
            }
            EntryKind::Median => self.points(0.0, &cd4?.p50),
            EntryKind::Mean => self.points(0.0, &cd4?.mean),
            EntryKind::MedianChange => self.points(*cd4?.p50.first()?, &self.arm.changes.as_ref()?.p50),
            _ => return None,
        })
    }

    /// The lower and upper edge of a band round the line.
    pub(super) fn band(&self, statistic: LineStatistic, kind: EntryKind) -> Option<Vec<(f64, f64, f64)>> {
        let cd4 = &self.arm.population.as_ref()?.cd4;
        let (start, low, high) = if statistic == LineStatistic::CHANGES {
            let changes = self.arm.changes.as_ref()?;
            let start = *cd4.p50.first()?;
            if kind == EntryKind::MiddleHalf {
                (start, &changes.p25, &changes.p75)
            } else {
                (start, &changes.p05, &changes.p95)
            }
        } else if kind == EntryKind::MiddleHalf {
            (0.0, &cd4.p25, &cd4.p75)
        } else {
            (0.0, &cd4.p05, &cd4.p95)
        };
        let (low, high) = (self.points(start, low), self.points(start, high));
        Some(low.into_iter().zip(high).map(|((week, low), (_, high))| (week, low.max(0.0), high)).collect())
    }

    /// Values on the run's grid above a start; where the weeks are read closely, what lies between two points of the grid has the shape of the
    /// typical patient's line there.
    fn points(&self, start: f64, values: &[f64]) -> Vec<(f64, f64)> {
        let close = self.closeup.and_then(|closeup| Some((closeup, closeup.arm(self.arm.name)?)));
        let Some((closeup, fine)) = close else {
            return self.run.weeks.iter().copied().zip(values.iter().map(|value| start + value)).collect();
        };
        let typical = &self.arm.typical.cd4;
        let first = |values: &[f64]| values.first().copied().unwrap_or_default();
        let (first_value, first_typical) = (first(values), first(typical));
        let point = |(week, fine): (&f64, &f64)| {
            let (value, coarse) = (between(values, *week), between(typical, *week));
            let change = scaled(value - first_value, coarse - first_typical, fine - first_typical);
            (*week, start + first_value + change)
        };
        closeup.weeks.iter().zip(&fine.cd4).map(point).collect()
    }
}

/// The value of a series at a week, on a straight line between the points of the run's grid.
fn between(values: &[f64], week: f64) -> f64 {
    let place = (week / GRID_WEEKS).max(0.0);
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // a week of a run
    let below = libm::floor(place) as usize;
    let at = |index: usize| values.get(index).or(values.last()).copied().unwrap_or_default();
    at(below) + (place - libm::floor(place)) * (at(below + 1) - at(below))
}

/// The week, as far as a line is shown, and its value there.
pub(super) fn last_shown(points: &[(f64, f64)], to_weeks: f64) -> Option<(f64, f64)> {
    points.iter().rfind(|point| point.0 <= to_weeks + 1e-9).or(points.first()).copied()
}
