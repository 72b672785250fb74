//! Two schedules compared on the same virtual patients: the verdict, and the rows of the table.

use crate::population::patients::{PatientReading, Patients, Quartiles};
use crate::scenario::Scenario;
use crate::text::{ComparisonVerdict, Lang};
use crate::trajectory::{ArmName, ArmTrajectory, Burden};

/// A row of the table: its name, the cell of A, of the other arm, and of the difference.
pub type ComparisonRow = (String, [Cell; 3]);

/// A number, and what half of the people lie between.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Cell {
    /// The number.
    pub value: String,
    /// Its quartiles; empty where it has none.
    pub range: String,
}

impl From<String> for Cell {
    fn from(value: String) -> Self {
        Self { value, range: String::new() }
    }
}

/// A paired difference as the page has it: A minus control, or B minus A.
pub fn difference(a_minus_other: Quartiles, against_none: bool) -> Quartiles {
    if against_none { a_minus_other } else { a_minus_other.reversed() }
}

/// What is said of the comparison.
pub fn verdict(
    scenario: &Scenario,
    patients: &Patients,
    a: &ArmTrajectory,
    other: &ArmTrajectory,
) -> ComparisonVerdict {
    let change =
        |arm: usize| patients.arms.get(arm).map(|arm| arm.reading(PatientReading::Change).median).unwrap_or_default();
    let against_none = scenario.b.is_none();
    let Quartiles { low, median, high } = difference(patients.paired(PatientReading::End), against_none);
    ComparisonVerdict {
        week: scenario.run.weeks(),
        change_a: change(0),
        change_b: change(1),
        against_none,
        paired: (median, low, high),
        share_better: patients.share_better,
        miu: (a.burden.total_miu, other.burden.total_miu),
        score: (a.burden.toxicity_score, other.burden.toxicity_score),
        score_a_day: (score_a_day(&a.burden), score_a_day(&other.burden)),
    }
}

/// The side-effect score, shared out over the days with dosing.
fn score_a_day(burden: &Burden) -> f64 {
    if burden.days_on > 0 { burden.toxicity_score / burden.days_on as f64 } else { 0.0 }
}

/// The rows of the table: `other` is B, or the control.
pub fn rows(lang: Lang, patients: &Patients, a: &ArmTrajectory, other: &ArmTrajectory) -> Vec<ComparisonRow> {
    let words = lang.compare();
    let week = a.end.as_ref().map(|end| end.week).unwrap_or_default();
    let [first, second] = &patients.arms;
    let against_none = other.name != ArmName::B;
    let minus = |a: f64, b: f64| if against_none { a - b } else { b - a };
    let mut rows: Vec<ComparisonRow> = PatientReading::ALL
        .into_iter()
        .map(|reading| {
            let in_weeks = matches!(reading, PatientReading::WeeksAbove350 | PatientReading::WeeksAbove500);
            let round = |value: f64| if in_weeks { libm::round(value * 10.0) / 10.0 } else { libm::round(value) };
            let cell = |Quartiles { low, median, high }: Quartiles, signed: bool| {
                let sign = if signed && round(median) > 0.0 { "+" } else { "" };
                Cell {
                    value: format!("{sign}{}", lang.number(round(median))),
                    range: (words.quartiles)(round(low), round(high)),
                }
            };
            let is_change = reading == PatientReading::Change;
            let cells = [
                cell(first.reading(reading), is_change),
                cell(second.reading(reading), is_change),
                cell(difference(patients.paired(reading), against_none), true),
            ];
            ((words.reading)(reading, week), cells)
        })
        .collect();
    for (rise, a, b) in
        [(0.5, first.share_rise_50, second.share_rise_50), (0.8, first.share_rise_80, second.share_rise_80)]
    {
        let cells = [lang.percent(a), lang.percent(b), lang.percentage_points(100.0 * minus(a, b))].map(Cell::from);
        rows.push(((words.rise)(rise), cells));
    }
    let mut cost = |name: &'static str, of: fn(&Burden) -> f64| {
        let (a, b) = (of(&a.burden), of(&other.burden));
        if a != 0.0 || b != 0.0 {
            let sign = if minus(a, b) > 0.0 { "+" } else { "" };
            let cells = [lang.number(a), lang.number(b), format!("{sign}{}", lang.number(minus(a, b)))];
            rows.push((name.to_owned(), cells.map(Cell::from)));
        }
    };
    cost(words.total_miu, |burden| libm::round(burden.total_miu * 10.0) / 10.0);
    cost(words.total_ug_kg, |burden| libm::round(burden.total_ug_kg * 10.0) / 10.0);
    cost(words.cycles, |burden| burden.cycles as f64);
    cost(words.injections, |burden| burden.injections as f64);
    cost(words.days_on, |burden| burden.days_on as f64);
    cost(words.score, |burden| libm::round(burden.toxicity_score));
    cost(words.score_a_day, |burden| libm::round(score_a_day(burden) * 10.0) / 10.0);
    rows
}
