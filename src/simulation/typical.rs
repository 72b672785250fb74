//! The typical patient of one arm, closely: every series that the page draws, and what the schedule costs.

use super::integrator::{Integrator, Observer};
use super::steps::{go_by_rule, grid_days, pack_start, planner};
use crate::model::cells::{CellState, Rates};
use crate::model::constants::Constants;
use crate::model::drug::Levels;
use crate::model::person::{IndividualParameters, RandomEffects};
use crate::model::side_effects;
use crate::scenario::Scenario;
use crate::schedule::{Cycle, Route, Schedule};
use crate::stepping::{Step, StepControl, days};
use crate::trajectory::{Burden, Typical};

/// Writes the series of the typical patient, and sums up side effects on the way.
struct Watch<'a> {
    rates: &'a Rates<f64>,
    series: Typical,
    /// Score times days so far, and the highest score since the last point of the time grid.
    score: f64,
    worst: f64,
    /// Highest level of IL-2 since the last point of the time grid.
    peak: f64,
    /// Clearance where the step under way began.
    clearance: f64,
}

impl Watch<'_> {
    fn clearance(&self, course: &Integrator<'_, f64>) -> f64 {
        self.rates.clearance(&course.state())
    }
}

impl Observer<f64> for Watch<'_> {
    fn read(&mut self, _: usize, state: &CellState<f64>, levels: &Levels) {
        push(&mut self.series, self.rates, state, levels);
        // The highest score since the point before: a dose that comes and goes within a day shows.
        let score = side_effects::side_effects(levels.tolerated_doses);
        self.series.side_effects.push(std::mem::take(&mut self.worst).max(score));
        let now = self.series.il2_iu_ml.last().copied().unwrap_or_default();
        self.series.il2_peak_iu_ml.push(std::mem::take(&mut self.peak).max(now));
    }

    fn begins(&mut self, _: &Step, course: &Integrator<'_, f64>) {
        self.clearance = self.clearance(course);
    }

    fn ends(&mut self, step: &Step, course: &Integrator<'_, f64>) {
        // Only clearance differs between both ends, and it hardly bends between them.
        let (from, to) = (self.clearance, self.clearance(course));
        let level = |levels: &Levels, part: f64| levels.il2_input / (from + part * (to - from));
        let [first, middle, last] = &step.levels;
        let peak = level(first, 0.0).max(level(middle, 0.5)).max(level(last, 1.0));
        let score = |levels: &Levels| side_effects::side_effects(levels.tolerated_doses);
        self.score += step.length * step.average(score);
        self.worst = self.worst.max(score(first)).max(score(last));
        self.peak = self.peak.max(peak);
    }
}

/// Runs the typical patient at a fineness: series on the grid, burden, and the cycles given.
pub(super) fn run(
    schedule: &Schedule,
    scenario: &Scenario,
    weeks: &[f64],
    fineness: StepControl,
    constants: &Constants,
) -> (Typical, Burden, Vec<Cycle>) {
    let person = [IndividualParameters::new(&RandomEffects::typical(&scenario.patient), &scenario.patient, constants)];
    let rates = Rates::new(&person, constants);
    let mut course = Integrator::new(&rates, &pack_start(&person));
    let grid = grid_days(weeks);
    let mut watch =
        Watch { rates: &rates, series: Typical::default(), score: 0.0, worst: 0.0, peak: 0.0, clearance: 0.0 };
    let planner = planner(scenario, constants, fineness);
    let cycles = go_by_rule(schedule, scenario, usize::MAX, &rates, planner, |steps| {
        course.follow(steps, &grid, &mut watch);
        course.state()
    });
    let burden = burden_of(schedule, scenario, &cycles, watch.score);
    (watch.series, burden, cycles)
}

fn push(series: &mut Typical, rates: &Rates<f64>, state: &CellState<f64>, levels: &Levels) {
    // New cells keep the phenotype of the cells they come from.
    let new_naive = rates.naive_share_of_expanded() * (state.cycling + state.short_lived + state.long_lived);
    let expanded_naive = rates.naive_share_of_expanded() * state.long_lived;
    series.cd4.push(rates.cd4(state));
    series.naive.push(state.naive + new_naive);
    series.memory.push(state.memory + state.cycling + state.short_lived + state.long_lived - new_naive);
    series.expanded.push(state.long_lived);
    series.expanded_naive.push(expanded_naive);
    series.rna_log10.push(libm::log10(state.virus.max(1.0)));
    series.il2_iu_ml.push(rates.il2(state, levels));
    series.receptor.push(state.receptor);
    series.il7_relative.push(rates.il7_relative(state));
    series.thymic_output.push(rates.thymic_output(levels));
}

/// Moments closer than this are one: a start kept in weeks comes back in days with an error of rounding.
const SAME_MOMENT_DAYS: f64 = 1e-9;

/// Counts what was given before the end of the run: an injection or a day counts where it begins before the end.
pub(super) fn burden_of(schedule: &Schedule, scenario: &Scenario, cycles: &[Cycle], toxicity_score: f64) -> Burden {
    let end = days(scenario.run.weeks());
    let mut burden = Burden { cycles: cycles.len(), toxicity_score, ..Burden::default() };
    for cycle in cycles {
        let Some(block) = schedule.blocks().get(cycle.block) else { continue };
        let start = days(cycle.start_weeks);
        let given = |per_day: u8| {
            (0..u32::from(block.days_on()) * u32::from(per_day))
                .filter(|number| start + f64::from(*number) / f64::from(per_day) < end - SAME_MOMENT_DAYS)
                .count()
        };
        burden.days_on += given(1);
        match block.route() {
            Route::Il2Infusion => burden.total_miu += block.dose() * f64::from(block.days_on()).min(end - start),
            Route::Il2Subcutaneous => {
                burden.injections += given(block.per_day());
                burden.total_miu += block.dose() * given(block.per_day()) as f64;
            }
            Route::Il7Subcutaneous => {
                burden.injections += given(block.per_day());
                burden.total_ug_kg += block.dose() * given(block.per_day()) as f64;
            }
        }
    }
    burden
}
