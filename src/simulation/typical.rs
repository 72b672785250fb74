//! The typical patient of one arm, closely: every series that the page draws, and what the schedule costs.

use super::course::Course;
use super::steps::{go_by_rule, grid_days, pack_start, planner};
use crate::model::burden;
use crate::model::cells::{Rates, State};
use crate::model::constants::Constants;
use crate::model::person::{Person, Traits};
use crate::plan::{Fineness, Step, days};
use crate::scenario::Scenario;
use crate::schedule::{Cycle, Route, Schedule};
use crate::trajectory::{Burden, Typical};
use std::cell::Cell;

/// The running total of the side-effect score.
#[derive(Clone, Copy, Default)]
struct Score {
    /// Total at the beginning of the step, score times days.
    total: f64,
    /// Average score during the step.
    average: f64,
    /// Length of the step, days.
    length: f64,
}

impl Score {
    /// Total after so many days of the step.
    fn after(&self, days: f64) -> f64 {
        self.total + self.average * days.clamp(0.0, self.length)
    }

    /// The score of the next step: Simpson's rule over it; receptor and cells hardly move within one.
    fn next(&self, rates: &Rates, step: &Step, state: &State) -> Self {
        let [a, b, c] =
            step.levels.map(|levels| burden::side_effects(rates.il2(state, &levels).to_array()[0], &levels));
        Self { total: self.after(self.length), average: (a + 4.0 * b + c) / 6.0, length: step.length }
    }
}

/// Runs the typical patient at a fineness: series on the grid, burden, and the cycles given.
pub(super) fn run(
    schedule: &Schedule,
    scenario: &Scenario,
    weeks: &[f64],
    fineness: Fineness,
    constants: &Constants,
) -> (Typical, Burden, Vec<Cycle>) {
    let person = [Person::new(&Traits::typical(&scenario.patient), &scenario.patient, constants)];
    let rates = Rates::new(&person, constants);
    let mut course = Course::new(&rates, &pack_start(&person));
    let grid = grid_days(weeks);
    let mut series = Typical::default();
    let score = Cell::new(Score::default());
    let mut last_read = (0.0, 0.0);
    let mut read = |index: usize, state: &State, step: &Step| {
        let day = grid.get(index).copied().unwrap_or_default();
        let levels = step.levels_at(((day - step.day) / step.length).clamp(0.0, 1.0));
        push(&mut series, &rates, state, &levels);
        // The score of a grid point is the average since the one before: a level that comes and goes within a day shows.
        let total = score.get().after(day - step.day);
        let (day_before, total_before) = last_read;
        let average = if day > day_before { (total - total_before) / (day - day_before) } else { score.get().average };
        series.side_effects.push(average.clamp(0.0, 10.0));
        last_read = (day, total);
    };
    let cycles = go_by_rule(schedule, scenario, &rates, planner(scenario, constants, fineness), |steps| {
        course.follow(steps, &grid, &mut read, |step, state| score.set(score.get().next(&rates, step, state)));
        course.state()
    });
    let burden = burden_of(schedule, scenario, &cycles, score.get().after(f64::INFINITY));
    (series, burden, cycles)
}

fn push(series: &mut Typical, rates: &Rates, state: &State, levels: &crate::model::drug::Levels) {
    let cells = state.lane(0);
    let expanded_naive = rates.naive_share_of_expanded() * cells.long_lived;
    series.cd4.push(rates.cd4(state).to_array()[0]);
    series.naive.push(cells.naive + expanded_naive);
    series.memory.push(cells.memory + cells.cycling + cells.short_lived + cells.long_lived - expanded_naive);
    series.expanded.push(cells.long_lived);
    series.expanded_naive.push(expanded_naive);
    series.rna_log10.push(libm::log10(cells.virus.max(1.0)));
    series.il2_iu_ml.push(rates.il2(state, levels).to_array()[0]);
    series.receptor.push(cells.receptor);
    series.il7_relative.push(rates.il7_relative(state).to_array()[0]);
    series.thymic_output.push(rates.thymic_output(levels).to_array()[0]);
}

/// Counts what was given before the end of the run: an injection or a day counts where it begins before the end.
fn burden_of(schedule: &Schedule, scenario: &Scenario, cycles: &[Cycle], toxicity_score: f64) -> Burden {
    let end = days(scenario.run.weeks());
    let mut burden = Burden { cycles: cycles.len(), toxicity_score, ..Burden::default() };
    for cycle in cycles {
        let Some(block) = schedule.blocks().get(cycle.block) else { continue };
        let start = days(cycle.start_weeks);
        let given = |per_day: u8| {
            (0..u32::from(block.days_on()) * u32::from(per_day))
                .filter(|number| start + f64::from(*number) / f64::from(per_day) < end)
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
