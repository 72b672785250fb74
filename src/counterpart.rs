//! The model's counterpart of a trial's result: the same statistic, of the same patients, at the same week. Pure.
//!
//! A median change is compared with the median of changes, an IQR of changes with the quartiles of changes, an SE with the SE of a mean of as
//! many patients, a time-weighted mean with the
//! mean over the same visits, a pooled arm with the mean over its doses, the range of ten patients with the expected range of ten virtual
//! patients. Page, picture and feedback all take the model's number from here, so they cannot disagree.

use crate::trajectory::{ArmName, ArmTrajectory, Changes, Trajectory};
use crate::trials::{Observation, Spread, Statistic, TrialArm};

/// Weeks between the visits of the trials with a time-weighted mean.
pub const VISITS_WEEKS: f64 = 4.0;

/// What the model has for a trial's result.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Counterpart {
    /// The same statistic; `None` for a range, which has ends alone.
    pub value: Option<f64>,
    /// The same spread, where the model has it: quartiles for an IQR, one SE or SD either side of a mean, the expected ends for a range.
    pub ends: Option<(f64, f64)>,
    /// The count from which a change is drawn: the start of the same statistic. 0 for a count.
    pub start: f64,
}

impl Counterpart {
    /// A value without a spread.
    const fn of(value: f64) -> Self {
        Self { value: Some(value), ends: None, start: 0.0 }
    }
}

/// The arm of the model that is compared with an arm of a trial.
pub const fn arm_of(observation: &Observation) -> ArmName {
    match observation.arm {
        TrialArm::Treated => ArmName::A,
        TrialArm::Control => ArmName::Control,
    }
}

/// The counterpart of a result; `None` where the run has no virtual patients or ends before the trial did.
pub fn counterpart(run: &Trajectory, observation: &Observation) -> Option<Counterpart> {
    counterpart_in(run, arm_of(observation), observation)
}

/// [`counterpart`] in another arm, where that is the one with the trial's schedule.
pub fn counterpart_in(run: &Trajectory, arm: ArmName, observation: &Observation) -> Option<Counterpart> {
    let arm = run.arm(arm)?;
    let cd4 = &arm.population.as_ref()?.cd4;
    let changes = arm.changes.as_ref()?;
    let week = observation.weeks.1;
    let point = run.weeks.iter().position(|other| (other - week).abs() < 0.13)?;
    let at = |values: &[f64]| values.get(point).copied();
    let in_week = |values: &[f64]| at_week(values, week);
    let quartiles = |low: Option<f64>, high: Option<f64>| {
        low.zip(high).filter(|_| matches!(observation.spread, Spread::InterquartileRange(..)))
    };
    let (median_start, mean_start) = (cd4.p50.first().copied()?, cd4.mean.first().copied()?);
    Some(match observation.statistic {
        Statistic::MedianCount => {
            Counterpart { ends: quartiles(at(&cd4.p25), at(&cd4.p75)), ..Counterpart::of(at(&cd4.p50)?) }
        }
        Statistic::MeanCount => {
            let mean = at(&cd4.mean)?;
            let half = in_week(&changes.count_sd).and_then(|sd| half_bar(observation, sd));
            Counterpart { ends: half.map(|half| (mean - half, mean + half)), ..Counterpart::of(mean) }
        }
        Statistic::MedianChange => Counterpart {
            ends: quartiles(at(&changes.p25), at(&changes.p75)),
            start: median_start,
            ..Counterpart::of(at(&changes.p50)?)
        },
        Statistic::MeanChange => {
            let change = |mean: &[f64]| Some(at(mean)? - mean.first()?);
            Counterpart { start: mean_start, ..Counterpart::of(over_doses(run, arm, observation, &change)?) }
        }
        Statistic::TimeWeightedMeanChange => {
            let change = |mean: &[f64]| time_weighted(&run.weeks, mean, observation.weeks);
            Counterpart { start: mean_start, ..Counterpart::of(over_doses(run, arm, observation, &change)?) }
        }
        Statistic::TimeWeightedMeanDifference => {
            let control = &run.arm(ArmName::Control)?.population.as_ref()?.cd4.mean;
            let change = |mean: &[f64]| time_weighted(&run.weeks, mean, observation.weeks);
            Counterpart::of(over_doses(run, arm, observation, &change)? - change(control)?)
        }
        Statistic::ShareRise50 => Counterpart::of(share(observation, changes, &changes.rise_50, |all| all.rise_50)?),
        Statistic::ShareRise80 if !observation.is_span() => Counterpart::of(in_week(&changes.rise_80)?),
        Statistic::RangeOfChange => {
            let unequal = changes.unequal?;
            Counterpart { value: None, ends: Some((unequal.low, unequal.high)), start: median_start }
        }
        Statistic::ShareRise80 | Statistic::MeanDifference | Statistic::PercentRiseOfMean => return None,
    })
}

/// Half the length of the trial's bar in the model: of an SE, that of a mean of as many patients as the trial had, whose counts have this SD.
fn half_bar(observation: &Observation, sd: f64) -> Option<f64> {
    match observation.spread {
        Spread::StandardDeviation(_) => Some(sd),
        Spread::StandardError(_) => observation.n.map(|n| sd / f64::from(n.max(1)).sqrt()),
        _ => None,
    }
}

/// A value of a whole week.
fn at_week(values: &[f64], week: f64) -> Option<f64> {
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // a week of a run
    values.get(libm::round(week) as usize).copied()
}

/// A share at the trial's week, or of patients read at unequal times where the trial did so.
fn share(
    observation: &Observation,
    changes: &Changes,
    weekly: &[f64],
    of_unequal: fn(&crate::trajectory::UnequalFollowUp) -> f64,
) -> Option<f64> {
    if observation.is_span() {
        return changes.unequal.as_ref().map(of_unequal);
    }
    at_week(weekly, observation.weeks.1)
}

/// The mean over the doses that the result pools, each with as many patients; the arm's own where it pools none, or the run's schedule is
/// another.
fn over_doses(
    run: &Trajectory,
    arm: &ArmTrajectory,
    observation: &Observation,
    change: &dyn Fn(&[f64]) -> Option<f64>,
) -> Option<f64> {
    let own = change(&arm.population.as_ref()?.cd4.mean)?;
    let is_pooled = |dose: &f64| observation.pooled.iter().any(|pooled| (pooled - dose).abs() < 1e-9);
    let others = run.pooled.iter().filter(|other| is_pooled(&other.dose));
    let others: Option<Vec<f64>> = others.map(|other| change(&other.mean)).collect();
    let others = others?;
    if others.is_empty() || others.len() + 1 != observation.pooled.len() {
        return Some(own);
    }
    Some((own + others.iter().sum::<f64>()) / observation.pooled.len() as f64)
}

/// The average over the visits, weighted by time (trapezoids), minus the first.
fn time_weighted(weeks: &[f64], mean: &[f64], (from, to): (f64, f64)) -> Option<f64> {
    let at = |week: f64| {
        let point = weeks.iter().position(|other| (other - week).abs() < 0.13)?;
        mean.get(point).copied()
    };
    let first = at(from)?;
    let (mut last, mut week, mut area) = (first, from, 0.0);
    while week < to - 1e-9 {
        let next = (week + VISITS_WEEKS).min(to);
        let count = at(next)?;
        area += (next - week) * f64::midpoint(last, count);
        (last, week) = (count, next);
    }
    Some(area / (to - from).max(f64::MIN_POSITIVE) - first)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_time_weighted_mean_is_taken_over_the_visits() {
        let weeks: Vec<f64> = (0..=96).map(|point| f64::from(point) * 0.25).collect();
        // A spike between two visits is seen by no visit.
        let spiked: Vec<f64> = weeks.iter().map(|week| if (week - 2.0).abs() < 0.1 { 900.0 } else { 500.0 }).collect();
        assert_eq!(time_weighted(&weeks, &spiked, (0.0, 24.0)), Some(0.0));
        // From 500 to 620 along a line: half of the rise.
        let rising: Vec<f64> = weeks.iter().map(|week| 500.0 + 5.0 * week).collect();
        assert_eq!(time_weighted(&weeks, &rising, (0.0, 24.0)), Some(60.0));
        assert_eq!(time_weighted(&weeks, &rising, (0.0, 30.0)), None);
    }
}
