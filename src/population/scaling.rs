//! Carries what is known of virtual patients over to a run of which only the typical patient is known: the change of each statistic in proportion
//! to the typical patient's. While a control moves, that takes microseconds, and is as near to the virtual patients' own result as a
//! sample of 64 of them (docs/performance.md).

use crate::trajectory::{
    ArmName, ArmTrajectory, Changes, EndOfRun, MedianOnly, Percentiles, Population, Trajectory, Typical,
};

/// Below this change of the typical patient, in cells/µL, a statistic follows by the difference rather than in proportion.
const SMALL: f64 = 50.0;
/// A statistic follows the typical patient between these multiples of its change.
const BOUNDS: (f64, f64) = (0.25, 4.0);

/// The change of a statistic after the typical patient's change has gone from `from` to `to`.
pub fn scaled(statistic: f64, from: f64, to: f64) -> f64 {
    let small = SMALL * SMALL;
    let ratio = (statistic * from + small) / (from * from + small);
    statistic + (to - from) * ratio.clamp(BOUNDS.0, BOUNDS.1)
}

/// The typical patient of a known run, and of the run that is wanted.
struct Pair<'a> {
    known: &'a Typical,
    wanted: &'a Typical,
}

impl Pair<'_> {
    /// Changes from baseline, as long as the wanted run; past the end of the known one they go on from there.
    fn changes(&self, known: &[f64]) -> Vec<f64> {
        let (from, to) = (&self.known.cd4, &self.wanted.cd4);
        let Some((first_from, first_to)) = from.first().zip(to.first()) else { return Vec::new() };
        let last = known.len().min(from.len()).saturating_sub(1);
        let at = |values: &[f64], place: usize| values.get(place.min(last)).copied().unwrap_or_default();
        let change = |(place, to): (usize, &f64)| scaled(at(known, place), at(from, place) - first_from, to - first_to);
        to.iter().enumerate().map(change).collect()
    }

    /// Counts: their start follows the typical patient's start, nobody has fewer than no cells.
    fn counts(&self, known: &[f64]) -> Vec<f64> {
        let Some(start) = known.first() else { return Vec::new() };
        let baseline = |typical: &Typical| typical.cd4.first().copied().unwrap_or_default();
        let start_now = start * baseline(self.wanted) / baseline(self.known).max(1.0);
        let changes: Vec<f64> = known.iter().map(|count| count - start).collect();
        self.changes(&changes).into_iter().map(|change| (start_now + change).max(0.0)).collect()
    }

    fn population(&self, known: &Population) -> Population {
        let Percentiles { p05, p25, p50, p75, p95, mean } = &known.cd4;
        let [p05, p25, p50, p75, p95, mean] = [p05, p25, p50, p75, p95, mean].map(|counts| self.counts(counts));
        let (from, to) = (&self.known.rna_log10, &self.wanted.rna_log10);
        let last = known.rna_log10.p50.len().min(from.len()).saturating_sub(1);
        let at = |values: &[f64], place: usize| values.get(place.min(last)).copied().unwrap_or_default();
        let rna = |(place, to): (usize, &f64)| (at(&known.rna_log10.p50, place) + to - at(from, place)).max(0.0);
        let rna = if known.rna_log10.p50.is_empty() { Vec::new() } else { to.iter().enumerate().map(rna).collect() };
        let cd4 = Percentiles { p05, p25, p50, p75, p95, mean };
        Population { cd4, rna_log10: MedianOnly { p50: rna }, ..*known }
    }

    fn of_changes(&self, known: &Changes) -> Changes {
        let Changes { p05, p25, p50, p75, p95, .. } = known;
        let [p05, p25, p50, p75, p95] = [p05, p25, p50, p75, p95].map(|changes| self.changes(changes));
        Changes { p05, p25, p50, p75, p95, ..known.clone() }
    }
}

/// Gives the arms of a run the virtual patients of a known run, carried over. A schedule that the known run lacks follows that of its first.
pub fn carry_over(run: &mut Trajectory, known: &Trajectory) {
    let week = run.weeks.last().copied().unwrap_or_default();
    for arm in &mut run.arms {
        let Some(old) = known.arm(arm.name).or_else(|| known.arm(ArmName::A)) else { continue };
        let pair = Pair { known: &old.typical, wanted: &arm.typical };
        let population = old.population.as_ref().map(|population| pair.population(population));
        let changes = old.changes.as_ref().map(|changes| pair.of_changes(changes));
        let end = old.end.as_ref().zip(population.as_ref().zip(changes.as_ref()));
        arm.end = end.map(|(end, (population, changes))| end_of(week, end, population, changes));
        (arm.population, arm.changes) = (population, changes);
    }
    run.pooled.clone_from(&known.pooled);
}

/// The end of the run, as far as the percentiles and means tell it; what they do not tell stays that of the known run.
fn end_of(week: f64, known: &EndOfRun, population: &Population, changes: &Changes) -> EndOfRun {
    let last = |values: &[f64], otherwise: f64| values.last().copied().unwrap_or(otherwise);
    let first = |values: &[f64], otherwise: f64| values.first().copied().unwrap_or(otherwise);
    let cd4 = &population.cd4;
    let (baseline_mean, cd4_mean) = (first(&cd4.mean, known.baseline_mean), last(&cd4.mean, known.cd4_mean));
    EndOfRun {
        week,
        baseline_median: first(&cd4.p50, known.baseline_median),
        baseline_mean,
        cd4_median: last(&cd4.p50, known.cd4_median),
        cd4_mean,
        change_median: last(&changes.p50, known.change_median),
        change_p25: last(&changes.p25, known.change_p25),
        change_p75: last(&changes.p75, known.change_p75),
        change_mean: cd4_mean - baseline_mean,
        ..known.clone()
    }
}

/// Whether a run has virtual patients in every arm.
pub fn has_patients(run: &Trajectory) -> bool {
    let has = |arm: &ArmTrajectory| arm.population.is_some() && arm.changes.is_some();
    !run.arms.is_empty() && run.arms.iter().all(has)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::parameters::ParameterId;
    use crate::scenario::{Action, Arm, Scenario, reduce};
    use crate::simulation::{simulate, simulate_typical};
    use crate::trials::presets::opening_scenario;

    fn medians(run: &Trajectory) -> Vec<f64> {
        run.arms[0].changes.as_ref().unwrap().p50.clone()
    }

    #[test]
    fn a_run_carried_over_to_itself_is_itself() {
        let scenario = opening_scenario().set(ParameterId::Population, 40.0).unwrap();
        let known = simulate(&scenario);
        let mut run = simulate_typical(&scenario);
        carry_over(&mut run, &known);
        for (one, other) in medians(&run).iter().zip(medians(&known)) {
            assert!((one - other).abs() < 1e-9, "{one} for {other}");
        }
        let (one, other) = (run.arms[0].end.as_ref().unwrap(), known.arms[0].end.as_ref().unwrap());
        assert!((one.change_median - other.change_median).abs() < 1e-9 && one.share_rise_80 == other.share_rise_80);
        assert!(has_patients(&run));
    }

    /// What is drawn in the frame of a move, against what comes when the virtual patients have been run: within 4% of the opening axis.
    #[test]
    fn a_move_of_a_slider_is_followed_to_within_a_few_pixels() {
        let opening = opening_scenario().set(ParameterId::Population, 400.0).unwrap();
        let known = simulate(&opening);
        let block = |id, value| vec![Action::SetInBlock(Arm::A, 1, id, value)];
        let moves = [
            block(ParameterId::DosePerInjection, 3.0),
            block(ParameterId::DosePerInjection, 7.5),
            block(ParameterId::DaysOn, 3.0),
            block(ParameterId::DaysOn, 7.0),
            block(ParameterId::WeeksBetween, 5.0),
            vec![Action::Set(ParameterId::Baseline, 250.0)],
            vec![Action::Set(ParameterId::RunWeeks, 104.0)],
        ];
        for actions in moves {
            let name = format!("{actions:?}");
            let moved: Scenario =
                actions.into_iter().fold(opening.clone(), |scenario, action| reduce(&scenario, action));
            let mut run = simulate_typical(&moved);
            carry_over(&mut run, &known);
            let (found, exact) = (medians(&run), medians(&simulate(&moved)));
            assert_eq!(found.len(), exact.len(), "{name}");
            let worst = found.iter().zip(&exact).map(|(one, other)| (one - other).abs()).fold(0.0, f64::max);
            assert!(worst < 56.0, "{name}: {worst}");
        }
    }
}
