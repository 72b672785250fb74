//! Some weeks of a run read closely, so that a single cycle shows its dip, its rebound and every injection.

use super::{arms, typical};
use crate::model::constants::Constants;
use crate::scenario::Scenario;
use crate::stepping::{self, StepControl};
use crate::trajectory::{ArmName, GRID_WEEKS, Typical};

/// Parts into which a gap of the time grid may be cut: 28 of them are an hour and a half each.
const PARTS: [u32; 5] = [28, 14, 7, 4, 2];
/// Points that a picture has use for.
const MOST_POINTS: f64 = 1200.0;

/// The typical patients in a part of the run.
#[derive(Clone, Debug, PartialEq)]
pub struct Closeup {
    /// The weeks, closer to each other than those of the run.
    pub weeks: Vec<f64>,
    /// The arms, in the order of the run.
    pub arms: Vec<(ArmName, Typical)>,
}

impl Closeup {
    /// An arm by name.
    pub fn arm(&self, name: ArmName) -> Option<&Typical> {
        self.arms.iter().find(|arm| arm.0 == name).map(|arm| &arm.1)
    }
}

/// Reads the weeks `from` to `to` of the typical patients closely; `None` where there are enough that the run's own time grid is close
/// enough.
pub fn closeup(scenario: &Scenario, (from, to): (f64, f64)) -> Option<Closeup> {
    let first = libm::floor(from / GRID_WEEKS).max(0.0) * GRID_WEEKS;
    let last = (libm::ceil(to / GRID_WEEKS) * GRID_WEEKS).min(scenario.run.weeks());
    let gaps = (last - first) / GRID_WEEKS;
    let parts = PARTS.into_iter().find(|parts| gaps > 0.0 && gaps * f64::from(*parts) <= MOST_POINTS)?;
    let spacing = GRID_WEEKS / f64::from(parts);
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // at most MOST_POINTS
    let count = libm::floor((last - first) / spacing + 1e-9) as u32;
    let weeks: Vec<f64> = (0..=count).map(|point| first + f64::from(point) * spacing).collect();
    let days = (stepping::days(first), stepping::days(last));
    let closeup = Some(stepping::ZoomWindow { days, parts: f64::from(parts) });
    let fineness = StepControl { closeup, ..StepControl::TYPICAL };
    let constants = Constants::of(scenario.run.known);
    let run = |(name, schedule)| (name, typical::run(&schedule, scenario, &weeks, fineness, &constants).0);
    let arms = arms(scenario).into_iter().map(run).collect();
    Some(Closeup { weeks, arms })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::simulation::simulate_typical;
    use crate::trials::presets;

    #[test]
    fn a_closeup_agrees_with_the_run_and_shows_what_lies_between_its_points() {
        let scenario = presets::opening_scenario();
        let run = simulate_typical(&scenario);
        let close = closeup(&scenario, (60.0, 70.3)).unwrap();
        assert_eq!((close.weeks[0], close.weeks[close.weeks.len() - 1]), (60.0, 70.5));
        for arm in &run.arms {
            let typical = close.arm(arm.name).unwrap();
            for series in [&typical.cd4, &typical.receptor, &typical.il2_iu_ml, &typical.side_effects] {
                assert_eq!(series.len(), close.weeks.len());
            }
            for (week, count) in run.weeks.iter().zip(&arm.typical.cd4) {
                let Some(at) = close.weeks.iter().position(|other| (other - week).abs() < 1e-9) else { continue };
                let apart = (typical.cd4[at] - count).abs() / count;
                assert!(apart < 1e-4, "{:?} week {week}: {} for {count}", arm.name, typical.cd4[at]);
            }
        }
        // The cycle that starts in week 60: the count falls while IL-2 is given, and is higher a fortnight later.
        let treated = close.arm(ArmName::A).unwrap();
        let at = |week: f64| treated.cd4[close.weeks.iter().position(|other| *other >= week - 1e-9).unwrap()];
        let lowest = treated.cd4.iter().copied().fold(f64::INFINITY, f64::min);
        assert!(lowest < 0.9 * at(60.0) && at(62.0) > 1.1 * at(60.0), "{lowest} {} {}", at(60.0), at(62.0));
        // The level between two injections is a part of its peak.
        let dosed: Vec<f64> = treated.il2_iu_ml.iter().take(40).copied().collect();
        let highest = dosed.iter().copied().fold(0.0, f64::max);
        assert!(dosed.iter().skip(12).any(|level| *level < 0.3 * highest));
        let peaks = &run.arms[0].typical.il2_peak_iu_ml;
        assert!(peaks.iter().copied().fold(0.0, f64::max) > 0.9 * highest);
    }

    #[test]
    fn a_long_stretch_needs_no_closeup() {
        assert_eq!(closeup(&presets::opening_scenario(), (0.0, 520.0)).map(|close| close.weeks.len()), Some(1185));
        let long = presets::opening_scenario().set(crate::parameters::ParameterId::RunWeeks, 520.0).unwrap();
        assert_eq!(closeup(&long, (0.0, 520.0)), None);
        assert_eq!(closeup(&long, (9.0, 9.0)), None);
    }
}
