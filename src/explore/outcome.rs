//! One schedule on the typical patient as fast as can be: no series, only what a map or a finder asks.

use crate::model::constants::Constants;
use crate::scenario::Known;
use crate::simulation::{self, ArmPatient};
use crate::trajectory::Burden;
use serde::{Deserialize, Serialize};

/// What a schedule does to the typical patient of a scenario.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct QuickOutcome {
    /// Count at the start, cells/µL.
    pub baseline: f64,
    /// Count at the end of the run, cells/µL.
    pub end: f64,
    /// Average over the run, cells/µL.
    pub average: f64,
    /// Greatest count after the start, cells/µL.
    pub peak: f64,
    /// Least count after the first cycle, cells/µL.
    pub trough: f64,
    /// Weeks with a count above 350.
    pub weeks_above_350: f64,
    /// Weeks with a count above 500.
    pub weeks_above_500: f64,
    /// Doses, days and side effects.
    pub burden: Burden,
}

/// What can be read off a schedule, and put on a map or aimed at.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Measure {
    /// Count at the end of the run, cells/µL.
    End,
    /// Count at the end minus the count at the start, cells/µL.
    Gain,
    /// Average count over the run minus the count at the start, cells/µL.
    AverageGain,
    /// Weeks above 350 cells/µL.
    WeeksAbove350,
    /// Weeks above 500 cells/µL.
    WeeksAbove500,
    /// Cells/µL gained at the end for each MIU given; 0 where none is given.
    GainPerMiu,
    /// Side-effect score times days.
    SideEffectScore,
}

impl QuickOutcome {
    /// One measure of it.
    pub fn measure(&self, measure: Measure) -> f64 {
        let gain = self.end - self.baseline;
        match measure {
            Measure::End => self.end,
            Measure::Gain => gain,
            Measure::AverageGain => self.average - self.baseline,
            Measure::WeeksAbove350 => self.weeks_above_350,
            Measure::WeeksAbove500 => self.weeks_above_500,
            Measure::GainPerMiu if self.burden.total_miu > 0.0 => gain / self.burden.total_miu,
            Measure::GainPerMiu => 0.0,
            Measure::SideEffectScore => self.burden.toxicity_score,
        }
    }
}

/// Runs schedules on the typical patients of their scenarios, read every week. Neighbours that differ in nothing but the dose or the baseline
/// take a quarter of the time.
pub fn quick(places: &[ArmPatient<'_>]) -> Vec<QuickOutcome> {
    let read = |((schedule, scenario), (counts, burden)): (&ArmPatient<'_>, (Vec<f64>, Burden))| {
        let weeks = simulation::weekly_grid(&scenario.run);
        let first_cycle = schedule.fixed_cycles(scenario.run.weeks()).first().map(|cycle| cycle.start_weeks);
        of_counts(&weeks, &counts, first_cycle, burden)
    };
    // All places are around one scenario.
    let known = places.first().map_or(Known::Today, |(_, scenario)| scenario.run.known);
    places.iter().zip(simulation::typical_weekly(places, &Constants::of(known))).map(read).collect()
}

/// Reads the measures off counts at rising weeks. Time between two readings counts as above where the line between them is.
pub fn of_counts(weeks: &[f64], counts: &[f64], first_cycle_week: Option<f64>, burden: Burden) -> QuickOutcome {
    let baseline = counts.first().copied().unwrap_or_default();
    let end = counts.last().copied().unwrap_or_default();
    let mut outcome =
        QuickOutcome { baseline, end, peak: baseline, trough: f64::INFINITY, burden, ..QuickOutcome::default() };
    let mut area = 0.0;
    let pairs = weeks.iter().zip(counts).zip(weeks.iter().zip(counts).skip(1));
    for ((week, count), (next_week, next_count)) in pairs {
        let span = next_week - week;
        area += span * f64::midpoint(*count, *next_count);
        outcome.weeks_above_350 += span * share_above(350.0, *count, *next_count);
        outcome.weeks_above_500 += span * share_above(500.0, *count, *next_count);
        outcome.peak = outcome.peak.max(*next_count);
        if *next_week > first_cycle_week.unwrap_or_default() {
            outcome.trough = outcome.trough.min(*next_count);
        }
    }
    let span = weeks.last().zip(weeks.first()).map_or(0.0, |(last, first)| last - first);
    outcome.average = if span > 0.0 { area / span } else { baseline };
    outcome.trough = if outcome.trough.is_finite() { outcome.trough } else { baseline };
    outcome
}

/// Share of a straight line from one count to another that lies above a level.
fn share_above(level: f64, from: f64, to: f64) -> f64 {
    match (from > level, to > level) {
        (true, true) => 1.0,
        (false, false) => 0.0,
        _ => (from.max(to) - level) / (from - to).abs(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn time_above_a_level_follows_the_straight_line() {
        let outcome = of_counts(&[0.0, 10.0, 20.0], &[300.0, 400.0, 600.0], Some(0.0), Burden::default());
        assert!((outcome.weeks_above_350 - 15.0).abs() < 1e-12);
        assert!((outcome.weeks_above_500 - 5.0).abs() < 1e-12);
        assert_eq!((outcome.peak, outcome.trough, outcome.average), (600.0, 400.0, 425.0));
    }

    #[test]
    fn the_quick_run_agrees_with_the_close_one() {
        let scenario = crate::trials::presets::opening_scenario();
        let close = simulation::simulate_typical(&scenario);
        let end = close.arms.first().and_then(|arm| arm.typical.cd4.last().copied()).unwrap();
        let quick = quick(&[(&scenario.a, &scenario)])[0];
        assert!((quick.end / end - 1.0).abs() < 1e-4, "{} against {end}", quick.end);
        assert!((quick.burden.toxicity_score / close.arms[0].burden.toxicity_score - 1.0).abs() < 0.01);
    }
}
