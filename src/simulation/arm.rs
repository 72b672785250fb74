//! One arm: the typical patient closely, the virtual patients four by four.

use super::course::Course;
use crate::model::burden;
use crate::model::cells::{LANES, Rates, State};
use crate::model::constants::Constants;
use crate::model::person::{ArtCourse, Person, Traits};
use crate::plan::{Fineness, Planner, Step, days};
use crate::population::draw;
use crate::population::statistics::{self, Outcome};
use crate::scenario::Scenario;
use crate::schedule::{Cycle, Route, Schedule};
use crate::trajectory::{ArmName, ArmTrajectory, Burden, MedianOnly, Percentiles, Population, Typical};
use crate::units::DAYS_PER_WEEK;
use wide::f64x4;

/// Days between visits at which a rule looks at the count. Trials looked monthly or less often; a week keeps the rule close to
/// its count. Assumed.
const VISIT_DAYS: f64 = 7.0;

/// What is kept of the virtual patients of an arm: counts and HIV RNA on the time grid (grid point by grid point, all patients
/// of one together), and each patient's outcome.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Outcomes {
    /// Measured count, cells/µL.
    pub cd4: Vec<Vec<f64>>,
    /// HIV RNA, copies/mL.
    pub virus: Vec<Vec<f64>>,
    /// Start, end and average of each patient.
    pub patients: Vec<Outcome>,
}

pub(super) fn run(
    name: ArmName,
    schedule: &Schedule,
    scenario: &Scenario,
    patients: usize,
    weeks: &[f64],
    constants: &Constants,
) -> ArmTrajectory {
    let (typical, burden, cycles) = typical(schedule, scenario, weeks, constants);
    let outcomes = (patients > 0).then(|| population(schedule, scenario, patients, weeks, constants));
    ArmTrajectory {
        name,
        typical,
        population: outcomes.as_ref().map(|outcomes| summarise(outcomes, scenario)),
        end: outcomes.as_ref().map(|outcomes| statistics::end_of_run(scenario.run.weeks(), &outcomes.patients)),
        burden,
        cycles,
    }
}

fn grid_days(weeks: &[f64]) -> Vec<f64> {
    weeks.iter().map(|week| week * DAYS_PER_WEEK).collect()
}

fn planner<'a>(scenario: &Scenario, constants: &'a Constants, fineness: Fineness) -> Planner<'a> {
    Planner::new(constants, ArtCourse::new(&scenario.patient, constants), fineness)
}

/// The steps of a run whose cycles are all fixed beforehand: the same for every patient.
fn fixed_steps(schedule: &Schedule, scenario: &Scenario, constants: &Constants, fineness: Fineness) -> Vec<Step> {
    let mut planner = planner(scenario, constants, fineness);
    add_fixed_cycles(&mut planner, schedule, scenario);
    let mut steps = Vec::new();
    to_the_end(&mut planner, scenario, &mut steps);
    steps
}

fn add_fixed_cycles(planner: &mut Planner<'_>, schedule: &Schedule, scenario: &Scenario) -> Vec<Cycle> {
    let cycles = schedule.fixed_cycles(scenario.run.weeks());
    for cycle in &cycles {
        if let Some(block) = schedule.blocks().get(cycle.block) {
            planner.add_cycle(block, days(cycle.start_weeks));
        }
    }
    cycles
}

/// Lays steps to the end of the run, and one of no length to speak of, at whose beginning the end itself is read.
fn to_the_end(planner: &mut Planner<'_>, scenario: &Scenario, steps: &mut Vec<Step>) {
    let end = days(scenario.run.weeks());
    planner.steps_until(end, steps);
    planner.steps_until(end + 1e-6, steps);
}

/// Goes through the run of one patient whose schedule has a rule: at each visit the count decides whether a cycle starts. Returns
/// the cycles given.
fn go_by_rule(
    schedule: &Schedule,
    scenario: &Scenario,
    rates: &Rates,
    mut planner: Planner<'_>,
    mut follow: impl FnMut(&[Step]) -> State,
) -> Vec<Cycle> {
    let mut cycles = add_fixed_cycles(&mut planner, schedule, scenario);
    let end = days(scenario.run.weeks());
    let mut steps = Vec::new();
    if let Some((number, block, level, from_week)) = schedule.rule() {
        let mut visit = days(from_week);
        let mut given = 0;
        while visit < end {
            steps.clear();
            planner.steps_until(visit, &mut steps);
            let count = rates.cd4(&follow(&steps)).to_array()[0];
            visit += if count < level {
                planner.add_cycle(&block, visit);
                cycles.push(Cycle {
                    block: number,
                    number: given,
                    start_weeks: visit / DAYS_PER_WEEK,
                    days_on: block.days_on(),
                });
                given += 1;
                // The dip during dosing is no reason to start again: the next look waits until cells are back in the blood.
                f64::from(block.days_on()) + 3.0 * VISIT_DAYS
            } else {
                VISIT_DAYS
            };
        }
    }
    steps.clear();
    to_the_end(&mut planner, scenario, &mut steps);
    follow(&steps);
    cycles
}

fn typical(
    schedule: &Schedule,
    scenario: &Scenario,
    weeks: &[f64],
    constants: &Constants,
) -> (Typical, Burden, Vec<Cycle>) {
    let person = Person::new(&Traits::typical(&scenario.patient), &scenario.patient, constants);
    let rates = Rates::new(std::slice::from_ref(&person), constants);
    let mut series = Typical::default();
    let mut score = 0.0;
    let mut score_read = 0.0;
    let mut day_read = 0.0;
    // Running total of the side-effect score at the beginning of each step, for the averages between grid days.
    let scores = std::cell::RefCell::new((0.0_f64, 0.0_f64, 0.0_f64));
    let mut course = Course::new(&rates, &pack_start(std::slice::from_ref(&person)));
    let grid = grid_days(weeks);
    let mut read = |index: usize, state: &State, step: &Step| {
        let day = weeks.get(index).map_or(0.0, |week| week * DAYS_PER_WEEK);
        let lane = state.lane(0);
        let part = ((day - step.day) / step.length).clamp(0.0, 1.0);
        let levels = step.levels_at(part);
        let il2 = rates.il2(state, &levels).to_array()[0];
        series.cd4.push(rates.cd4(state).to_array()[0]);
        let expanded_naive = rates.naive_share_of_expanded() * lane.long_lived;
        series.naive.push(lane.naive + expanded_naive);
        series.expanded_naive.push(expanded_naive);
        series.memory.push(lane.memory + lane.cycling + lane.short_lived + lane.long_lived - expanded_naive);
        series.expanded.push(lane.long_lived);
        series.rna_log10.push(libm::log10(lane.virus.max(1.0)));
        series.il2_iu_ml.push(il2);
        series.receptor.push(lane.receptor);
        series.il7_relative.push(rates.il7_relative(state).to_array()[0]);
        series.thymic_output.push(rates.thymic_output(&levels).to_array()[0]);
        let (before, now, length) = *scores.borrow();
        let total = before + now * (day - step.day).clamp(0.0, length);
        let span = day - day_read;
        series.side_effects.push(if span > 0.0 { ((total - score_read) / span).clamp(0.0, 10.0) } else { now });
        (score_read, day_read) = (total, day);
    };
    let mut each = |step: &Step, state: &State| {
        // Simpson's rule over the step; receptor and cells hardly move within one.
        let [a, b, c] =
            step.levels.map(|levels| burden::side_effects(rates.il2(state, &levels).to_array()[0], &levels));
        let average = (a + 4.0 * b + c) / 6.0;
        let (before, now, length) = *scores.borrow();
        score = before + now * length;
        *scores.borrow_mut() = (score, average, step.length);
    };
    let cycles = go_by_rule(schedule, scenario, &rates, planner(scenario, constants, Fineness::TYPICAL), |steps| {
        course.follow(steps, &grid, &mut read, &mut each);
        course.state()
    });
    let (before, now, length) = *scores.borrow();
    let burden = burden_of(schedule, scenario, &cycles, before + now * length);
    (series, burden, cycles)
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

fn pack_start(persons: &[Person]) -> State {
    let lanes: [State<f64>; LANES] = std::array::from_fn(|lane| {
        crate::model::cells::lane_of(persons, lane).map_or(State::from_array([0.0; 9]), |p| p.start)
    });
    let arrays = lanes.map(State::to_array);
    State::from_array(std::array::from_fn(|state| {
        f64x4::new(arrays.map(|lane| lane.get(state).copied().unwrap_or_default()))
    }))
}

/// Runs the virtual patients of an arm.
pub(super) fn population(
    schedule: &Schedule,
    scenario: &Scenario,
    patients: usize,
    weeks: &[f64],
    constants: &Constants,
) -> Outcomes {
    let grid = grid_days(weeks);
    let mut outcomes = Outcomes {
        cd4: vec![Vec::with_capacity(patients); grid.len()],
        virus: vec![Vec::with_capacity(patients); grid.len()],
        patients: Vec::with_capacity(patients),
    };
    let persons: Vec<Person> = (0..u32::try_from(patients).unwrap_or(u32::MAX))
        .map(|index| {
            Person::new(
                &draw::traits(index, scenario.run.seed(), &scenario.patient, constants),
                &scenario.patient,
                constants,
            )
        })
        .collect();
    // With a rule each patient has a schedule of its own; without, all share the steps, and four share each instruction.
    let steps = schedule.rule().is_none().then(|| fixed_steps(schedule, scenario, constants, Fineness::POPULATION));
    for group in persons.chunks(if steps.is_some() { LANES } else { 1 }) {
        let rates = Rates::new(group, constants);
        let mut sums = f64x4::splat(0.0);
        let mut first = f64x4::splat(0.0);
        let mut previous = (0.0, f64x4::splat(0.0));
        let mut course = Course::new(&rates, &pack_start(group));
        let mut read = |index: usize, state: &State, _: &Step| {
            let counts = rates.cd4(state);
            if let (Some(cd4), Some(virus), Some(day)) =
                (outcomes.cd4.get_mut(index), outcomes.virus.get_mut(index), grid.get(index))
            {
                cd4.extend(counts.to_array().iter().take(group.len()));
                virus.extend(state.virus.to_array().iter().take(group.len()));
                if index == 0 {
                    first = counts;
                } else {
                    sums += f64x4::splat((day - previous.0) / 2.0) * (previous.1 + counts);
                }
                previous = (*day, counts);
            }
        };
        if let Some(steps) = &steps {
            course.follow(steps, &grid, &mut read, |_, _| {});
        } else {
            let planner = planner(scenario, constants, Fineness::POPULATION);
            go_by_rule(schedule, scenario, &rates, planner, |steps| {
                course.follow(steps, &grid, &mut read, |_, _| {});
                course.state()
            });
        }
        let average = sums / f64x4::splat(previous.0.max(f64::MIN_POSITIVE));
        let triples = first.to_array().into_iter().zip(previous.1.to_array()).zip(average.to_array());
        outcomes.patients.extend(triples.take(group.len()).map(|((baseline, end), average)| Outcome {
            baseline,
            end,
            average,
        }));
    }
    outcomes
}

fn summarise(outcomes: &Outcomes, scenario: &Scenario) -> Population {
    let mut cd4 = Percentiles::default();
    for counts in &outcomes.cd4 {
        let counts = statistics::sorted(counts.clone());
        for (series, share) in [
            (&mut cd4.p05, 0.05),
            (&mut cd4.p25, 0.25),
            (&mut cd4.p50, 0.5),
            (&mut cd4.p75, 0.75),
            (&mut cd4.p95, 0.95),
        ] {
            series.push(statistics::quantile(&counts, share));
        }
        cd4.mean.push(statistics::mean(&counts));
    }
    let median_log = |values: &Vec<f64>| {
        let logs = values.iter().map(|copies| libm::log10(copies.max(1.0))).collect();
        statistics::quantile(&statistics::sorted(logs), 0.5)
    };
    Population {
        n: outcomes.patients.len(),
        seed: scenario.run.seed(),
        cd4,
        rna_log10: MedianOnly { p50: outcomes.virus.iter().map(median_log).collect() },
    }
}
