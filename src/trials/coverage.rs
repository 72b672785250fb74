//! What the listed trials had, and so where the page hatches: "no trial here". Map, picture and words ask [`coverage`] and nothing else.
//!
//! An arm of a scenario is covered as long as one arm of a listed trial had the same **combination**: cytokine and route, dose per
//! injection and per day, dosing days, interval, number of cycles or rule, baseline, ART, HIV status and follow-up. Having tested each
//! alone is not having tested them together. It is judged over time: a run is covered up to the week in which it leaves the last trial
//! that it could follow.
//!
//! - A dose, an interval, a number of cycles or the level of a rule is a trial's where it lies within 10% of a value of the trial. A
//!   value between two tested ones is not tested. Dosing days and injections a day are equal or not.
//! - Each interval is one of the trial's intervals; their order is not compared.
//! - A baseline is a trial's where the trial's inclusion range holds it.
//! - ART is the same where it is of the same kind, and established in both or started and stopped in both at the same time from the first
//!   cycle, within four weeks.
//! - The follow-up of a trial lasts from its first cycle to its preset's end or its last result, whichever is later.
//! - Of fewer cycles than a trial gave, the number is new from the week in which the trial's next cycle was due.
//!
//! The **nearest** trial is the one that a run leaves in the fewest parts; among equals the one at the least distance: the sum over
//! these parts of |ln(ours / theirs)| for a number and of 1 for anything else; then the one whose baseline is nearest.

mod course;
mod departure;
mod further;
mod tested;
mod tolerated;

pub use course::{Course, Regimen};
pub use tested::{TestedArm, tested_arms};
pub use tolerated::{HighDose, high_dose, tolerated};

use crate::insertion_sort;
use crate::scenario::{Arm, Scenario};
use departure::{Departure, apart, departures};

/// How far from a tested value a value still counts as tested, as a share of the tested one.
pub const TOLERANCE: f64 = 0.1;

/// How far from a trial's start or end of ART, counted from the first cycle, another is still the same.
pub const ART_WEEKS: f64 = 4.0;

/// A part of the combination that a trial had.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum CoveragePart {
    /// IL-2 or IL-7.
    Cytokine,
    /// Injection or infusion.
    Route,
    /// The dose per injection and per day.
    Dose,
    /// The dosing days of a cycle.
    Days,
    /// The interval between cycles.
    Interval,
    /// The number of cycles.
    Cycles,
    /// The rule that starts cycles.
    Rule,
    /// Antiretroviral therapy: its kind, start and end.
    Art,
    /// Whether the patient has HIV.
    Hiv,
    /// The CD4 count at baseline.
    Baseline,
    /// The time since the first cycle.
    FollowUp,
}

impl CoveragePart {
    /// For how many parts it counts: what depends on it cannot be compared where it is another.
    const fn weight(self) -> u8 {
        match self {
            Self::Cytokine => 3,
            Self::Route => 2,
            _ => 1,
        }
    }
}

/// What of an arm of a scenario no listed trial had.
#[derive(Clone, Debug, PartialEq)]
pub struct Untested {
    /// The arm.
    pub arm: Arm,
    /// What it is given.
    pub regimen: Regimen,
    /// From which week on.
    pub from_weeks: f64,
    /// What is new there, in the order of [`CoveragePart`].
    pub parts: Vec<CoveragePart>,
    /// Whether listed trials had each of these parts, but not in this combination.
    pub each_tested: bool,
    /// The nearest trial.
    pub nearest: &'static TestedArm,
}

/// Whether a listed trial had what an arm of a scenario has.
#[derive(Clone, Debug, PartialEq)]
pub enum Coverage {
    /// This one, over the whole run.
    Tested(&'static TestedArm),
    /// None did.
    Untested(Untested),
}

/// Judges an arm of a scenario; `None` where the scenario has no such arm.
pub fn coverage(scenario: &Scenario, arm: Arm) -> Option<Coverage> {
    let course = Course::new(scenario.schedule(arm)?, &scenario.patient, scenario.run.weeks());
    let alike = tested_arms().iter().filter(|tested| tested.course.is_empty() == course.is_empty());
    let judged: Vec<(&TestedArm, Vec<Departure>)> = alike.map(|tested| (tested, departures(&course, tested))).collect();
    let leaves = |found: &[Departure]| found.iter().map(|one| one.from_weeks).fold(f64::INFINITY, f64::min);
    let from_weeks = judged.iter().map(|(_, found)| leaves(found)).fold(0.0, f64::max);
    if from_weeks >= course.weeks {
        let (tested, _) = judged.iter().find(|(_, found)| leaves(found) >= course.weeks)?;
        return Some(Coverage::Tested(tested));
    }
    let cost = |found: &[Departure]| {
        let by_then = found.iter().filter(|one| one.from_weeks <= from_weeks);
        by_then.fold((0, 0.0), |(weight, distance), one| (weight + one.part.weight(), distance + one.distance))
    };
    let costs: Vec<(u8, f64)> = judged.iter().map(|(_, found)| cost(found)).collect();
    let baseline = |tested: &TestedArm| apart(course.patient.baseline(), tested.course.patient.baseline());
    let (nearest, least) = judged
        .iter()
        .zip(&costs)
        .min_by(|(one, by_one), (other, by_other)| {
            let by_distance = by_one.0.cmp(&by_other.0).then(by_one.1.total_cmp(&by_other.1));
            by_distance.then_with(|| baseline(one.0).total_cmp(&baseline(other.0)))
        })
        .map(|((tested, _), cost)| (*tested, cost.0))?;
    let mut parts: Vec<CoveragePart> = Vec::new();
    for ((_, found), _) in judged.iter().zip(&costs).filter(|(_, cost)| cost.0 == least) {
        for one in found.iter().filter(|one| one.from_weeks <= from_weeks) {
            if !parts.contains(&one.part) {
                parts.push(one.part);
            }
        }
    }
    insertion_sort::sort(&mut parts, |one, other| one < other);
    let had = |part: &CoveragePart| {
        // Where the route is another, the dose is not comparable and was not judged.
        judged.iter().any(|(_, found)| found.iter().all(|one| one.part != *part && one.part > CoveragePart::Route))
    };
    let each_tested = parts.iter().all(had);
    Some(Coverage::Untested(Untested { arm, regimen: course.regimen(), from_weeks, parts, each_tested, nearest }))
}

/// What no listed trial had of an arm of a scenario; `None` where one had all of it, or there is no such arm.
pub fn untested(scenario: &Scenario, arm: Arm) -> Option<Untested> {
    match coverage(scenario, arm)? {
        Coverage::Tested(_) => None,
        Coverage::Untested(untested) => Some(untested),
    }
}

#[cfg(test)]
mod tests;
