//! What the fitted model says of things it was not fitted to, beside what was found.

use crate::runs::{Run, all_cohorts};
use il2_explorer::model::constants::Constants;
use il2_explorer::model::drug::Amounts;
use il2_explorer::parameters::ParameterId;
use il2_explorer::population::cohort::Cohort;
use il2_explorer::population::statistics::{self, Outcome};
use il2_explorer::scenario::{Action, Scenario, reduce};
use il2_explorer::schedule::{Repeat, Schedule};
use il2_explorer::simulation;
use il2_explorer::trajectory::{ArmName, EndOfRun, GRID_WEEKS, Typical};
use il2_explorer::trials::presets;
use il2_explorer::units::{DAYS_PER_WEEK, HOURS_PER_DAY};

/// Virtual patients a run: these are looked at, not fitted.
const PATIENTS: u32 = 512;

/// One thing to compare.
pub(crate) struct Prediction {
    /// What.
    pub(crate) what: &'static str,
    /// What was found, with the record that says so.
    pub(crate) found: &'static str,
    /// What the model says.
    pub(crate) model: String,
}

/// Every prediction.
pub(crate) fn predictions(c: &Constants) -> Vec<Prediction> {
    let one = |what, found, model| Prediction { what, found, model };
    let (peak, hour) = first_injection(c);
    vec![
        one(
            "IL-2 after a first injection of 6 to 9 MIU (12 to 18 MIU a day in two), peak",
            "21.9 to 112.9 IU/mL (`piscitelli-peak`)",
            format!(
                "{:.0} to {:.0} IU/mL; in one injection a day {:.0} to {:.0}",
                6.0 * peak,
                9.0 * peak,
                12.0 * peak,
                18.0 * peak
            ),
        ),
        one("the same, hour of the peak", "4.4 (SD 1.8) h (`piscitelli-times`)", format!("{hour:.1} h")),
        one("one cycle of 7.5 MIU twice daily, dip", "lymphocytes fall by day 2 (`mcmahon-dip`)", dip(c)),
        one(
            "the same, rebound",
            "a peak some days after the end: no verified day; raised for up to 10 weeks (`mcmahon-ten-weeks`)",
            rebound(c),
        ),
        one(
            "one month after the sixth cycle of 7.5 MIU every 8 weeks, gain since its start",
            "+433 one month after a cycle, patients on long-term IL-2 (`keh-naive` + `keh-memory`)",
            format!(
                "{:+.0} cells/µL (typical patient; +{:.0} after the first)",
                gain_of_cycle(c, 6),
                gain_of_cycle(c, 1)
            ),
        ),
        one(
            "HIV RNA at the end of a cycle, infusion with nucleosides",
            "more than 0.5 log10 in at least one cycle in 6 of 11 (`kovacs2000-rna`)",
            format!("+{:.2} log10 in the largest of six cycles (typical patient)", rna_bump(c)),
        ),
        one(
            "half-life of the excess over HAART alone after ANRS 079, weeks 78 to 170",
            "80 to 130 weeks (derived, `anrs079-half-life`)",
            excess_half_life(c),
        ),
        one(
            "naive cells in a year of IL-2, ANRS 079 arm",
            "139 to 387 cells/µL in another study, n = 6 (`natarajan-naive`)",
            naive_rise(c),
        ),
        one(
            "mean and SD of the change at month 12, Kovacs 1996",
            "SD near 700 (derived, `kovacs1996-sd`)",
            spread_of_kovacs(c),
        ),
        one(
            "lowest and highest change, week 60, Kovacs 1995 above 200",
            "-81 to +2211 among 10 (`kovacs1995-range`)",
            range_of_kovacs(c),
        ),
        one(
            "ESPRIT: change for 100 cells more at baseline",
            "+36.0, adjusted (`esprit-baseline-slope`)",
            slope(c, ParameterId::Baseline, 100.0),
        ),
        one(
            "ESPRIT: change for 5 years more of age",
            "-11.7, adjusted (`esprit-age-slope`)",
            slope(c, ParameterId::Age, 5.0),
        ),
        one(
            "ESPRIT: change for 15 MIU more in the first cycle (75 against 60)",
            "at most +73: confounded by tolerance (`esprit-dose-slope`)",
            dose_slope(c),
        ),
        one(
            "share of the time above 500 cells, IL-7 on need, weeks 10 to 52 (the model looks every week and gives single doses at once)",
            "more than 63 % (`inspire23-time`)",
            time_above(c),
        ),
        one(
            "IL-7, week 12: mean change after three doses of 10, 20 and 30 µg/kg",
            "dose-dependent, +323 on average (`inspire-il7-w12`)",
            il7_doses(c),
        ),
        one(
            "IL-7 in the PML case, one year after treatment (its dose is not known: 3 x 20 µg/kg)",
            "count back at baseline (`pml-course`)",
            pml(c),
        ),
    ]
}

/// Peak level of a first injection under the skin, in IU/mL a MIU, and its hour.
fn first_injection(c: &Constants) -> (f64, f64) {
    let start = Amounts { depot_miu: c.bioavailability, ..Amounts::default() };
    let level = |hours: f64| start.after(hours / HOURS_PER_DAY, 0.0, c).levels(c).il2_input / c.clearance;
    let hours = (0..240).map(|step| f64::from(step) / 20.0);
    let best = hours.fold((0.0, 0.0), |best, hour| if level(hour) > best.0 { (level(hour), hour) } else { best });
    (best.0, best.1 + c.lag_days * HOURS_PER_DAY)
}

/// The typical patient of schedule A, or of the control.
fn typical(scenario: &Scenario, arm: ArmName, c: &Constants) -> Typical {
    let scenario = reduce(scenario, Action::Set(ParameterId::Population, 0.0));
    let run = simulation::simulate_with(&scenario, c);
    run.arm(arm).unwrap_or_else(|| panic!("no such arm")).typical.clone()
}

fn preset(id: &str) -> Scenario {
    presets::by_id(id).unwrap_or_else(|| panic!("no preset {id}")).scenario.clone()
}

fn for_weeks(scenario: &Scenario, weeks: f64) -> Scenario {
    reduce(scenario, Action::Set(ParameterId::RunWeeks, weeks))
}

#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // weeks of a run are few and not negative
fn place(week: f64) -> usize {
    (week / GRID_WEEKS).round() as usize
}

fn read(series: &[f64], week: f64) -> f64 {
    series.get(place(week)).copied().unwrap_or(f64::NAN)
}

/// Week and value of the greatest (`sign` 1) or least (`sign` -1) value between two weeks.
fn extreme(series: &[f64], from: f64, to: f64, sign: f64) -> (f64, f64) {
    let span = series.iter().enumerate().skip(place(from)).take(place(to) + 1 - place(from));
    let found = span.max_by(|one, other| (sign * one.1).total_cmp(&(sign * other.1)));
    found.map_or((f64::NAN, f64::NAN), |(place, value)| (place as f64 * GRID_WEEKS, *value))
}

fn one_cycle(c: &Constants) -> Typical {
    let (schedule, scenario) = Run::OneCycle.build();
    typical(&for_weeks(&Scenario { a: schedule, ..scenario }, 16.0), ArmName::A, c)
}

fn dip(c: &Constants) -> String {
    let cd4 = one_cycle(c).cd4;
    let (week, low) = extreme(&cd4, 0.0, 1.0, -1.0);
    format!("{:.0} % of baseline at its lowest, day {:.0}", 100.0 * low / read(&cd4, 0.0), week * DAYS_PER_WEEK)
}

fn rebound(c: &Constants) -> String {
    let cd4 = one_cycle(c).cd4;
    let (week, high) = extreme(&cd4, 0.5, 8.0, 1.0);
    let start = read(&cd4, 0.0);
    let (later, left) = (10.0, read(&cd4, 10.0) - start);
    format!("peak {:+.0} cells/µL on day {:.0}; {left:+.0} at week {later:.0}", high - start, week * DAYS_PER_WEEK)
}

fn gain_of_cycle(c: &Constants, number: u8) -> f64 {
    let scenario = preset("esprit-induction");
    let every = Repeat::Every { weeks: 8.0, cycles: number };
    let blocks = scenario.a.blocks().iter().map(|block| block.with_repeat(every)).collect();
    let start = 8.0 * f64::from(number - 1);
    let cd4 = typical(&for_weeks(&Scenario { a: Schedule::new(blocks), ..scenario }, start + 5.0), ArmName::A, c).cd4;
    read(&cd4, start + 5.0) - read(&cd4, start)
}

fn rna_bump(c: &Constants) -> f64 {
    let rna = typical(&preset("kovacs1996"), ArmName::A, c).rna_log10;
    let of_cycle = |cycle: u32| {
        let start = 8.0 * f64::from(cycle);
        extreme(&rna, start, start + 2.0, 1.0).1 - read(&rna, start)
    };
    (0..6).map(of_cycle).fold(f64::MIN, f64::max)
}

fn excess_half_life(c: &Constants) -> String {
    let scenario = preset("anrs079-follow-up");
    let plans = [(scenario.a.clone(), scenario.clone()), (Schedule::none(), scenario)];
    let cohorts = all_cohorts(&plans, c, PATIENTS);
    let median = |cohort: &Cohort, week: f64| {
        cohort.cd4.get(place(week)).map_or(f64::NAN, |row| statistics::quantile(&statistics::sorted(row.clone()), 0.5))
    };
    let [treated, control] = cohorts.as_slice() else { panic!("two plans give two cohorts") };
    let excess = |week| median(treated, week) - median(control, week);
    let weeks = (170.0 - 78.0) * std::f64::consts::LN_2 / libm::log(excess(78.0) / excess(170.0));
    format!("{weeks:.0} weeks (medians: {:+.0} at week 78, {:+.0} at week 170)", excess(78.0), excess(170.0))
}

fn naive_rise(c: &Constants) -> String {
    let scenario = preset("anrs079");
    let (treated, control) = (typical(&scenario, ArmName::A, c), typical(&scenario, ArmName::Control, c));
    let at = |one: &Typical, week| read(&one.naive, week);
    format!(
        "{:.0} to {:.0} cells/µL (HAART alone: to {:.0}), typical patient",
        at(&treated, 0.0),
        at(&treated, 52.0),
        at(&control, 52.0)
    )
}

/// The virtual patients of a scenario at its end.
fn end(scenario: &Scenario, c: &Constants) -> EndOfRun {
    let cohorts = all_cohorts(&[(scenario.a.clone(), scenario.clone())], c, PATIENTS);
    let outcomes: &[Outcome] = cohorts.first().map_or(&[], |cohort| &cohort.patients);
    statistics::end_of_run(scenario.run.weeks(), outcomes)
}

fn spread_of_kovacs(c: &Constants) -> String {
    let end = end(&preset("kovacs1996"), c);
    format!("{:+.0}, SD {:.0}; median {:+.0}", end.change_mean, end.change_sd, end.change_median)
}

fn range_of_kovacs(c: &Constants) -> String {
    let end = end(&for_weeks(&preset("kovacs1995-above-200"), 60.0), c);
    format!(
        "{:+.0} to {:+.0} among {PATIENTS}, quartiles {:+.0} and {:+.0}",
        end.change_min, end.change_max, end.change_p25, end.change_p75
    )
}

/// How the median change of ESPRIT differs between groups of patients who are alike but for one thing.
fn slope(c: &Constants, id: ParameterId, by: f64) -> String {
    let scenario = preset("esprit-induction");
    let middle = scenario.get(id).unwrap_or(f64::NAN);
    let at = |value: f64| {
        // Baselines within 10 % of the group's, so that they differ between the groups and not within one.
        let moved = reduce(&reduce(&scenario, Action::SetRange(None)), Action::Set(id, value));
        let baseline = moved.patient.baseline();
        end(&reduce(&moved, Action::SetRange(Some((0.9 * baseline, 1.1 * baseline)))), c).change_median
    };
    format!("{:+.1} cells/µL", (at(middle + by) - at(middle - by)) / 2.0)
}

fn dose_slope(c: &Constants) -> String {
    let scenario = preset("esprit-induction");
    let first_at = |miu: f64| {
        let block = |cycles| {
            let every = Repeat::Every { weeks: 8.0, cycles };
            scenario.a.blocks().first().map_or_else(|| panic!("no block"), |block| block.with_repeat(every))
        };
        let first = block(1).set(ParameterId::DosePerInjection, miu).unwrap_or_else(|error| panic!("{error:?}"));
        end(&Scenario { a: Schedule::new(vec![first, block(2)]), ..scenario.clone() }, c).change_median
    };
    format!("{:+.1} cells/µL", first_at(7.5) - first_at(6.0))
}

fn time_above(c: &Constants) -> String {
    let scenario = preset("inspire-2-3");
    let cohorts = all_cohorts(&[(scenario.a.clone(), scenario)], c, 256);
    let rows = cohorts.first().map_or(&[] as &[Vec<f64>], |cohort| &cohort.cd4);
    let late = rows.iter().skip(place(10.0));
    let above = |row: &Vec<f64>| row.iter().filter(|count| **count > 500.0).count() as f64 / row.len() as f64;
    format!("{:.0} %", 100.0 * statistics::mean(&late.map(above).collect::<Vec<_>>()))
}

fn il7_doses(c: &Constants) -> String {
    let scenario = for_weeks(&preset("inspire"), 12.0);
    let at = |dose: f64| {
        end(&reduce(&scenario, Action::SetInBlock(il2_explorer::scenario::Arm::A, 0, ParameterId::Il7Dose, dose)), c)
            .change_mean
    };
    let doses = [10.0, 20.0, 30.0].map(at);
    let [ten, twenty, thirty] = doses;
    format!("{ten:+.0}, {twenty:+.0}, {thirty:+.0} (average {:+.0})", statistics::mean(&doses))
}

fn pml(c: &Constants) -> String {
    let cd4 = typical(&preset("pml"), ArmName::A, c).cd4;
    let (start, (week, high)) = (read(&cd4, 0.0), extreme(&cd4, 0.0, 52.0, 1.0));
    format!(
        "{:+.0} % of baseline at week {week:.0}, {:+.0} % at week 52",
        100.0 * (high / start - 1.0),
        100.0 * (read(&cd4, 52.0) / start - 1.0)
    )
}
