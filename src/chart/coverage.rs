//! Where no plotted trial has tested what is on screen: the page hatches it and says "no trial here".

use crate::order;
use crate::scenario::{Arm, Scenario};
use crate::schedule::{Block, Repeat};
use crate::trials::{Observation, Preset};

/// What nobody has tested.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Gap {
    /// The CD4 count at baseline.
    Baseline,
    /// The dose.
    Dose,
    /// The number of days on.
    Days,
    /// The interval between cycles.
    Interval,
    /// A rule that starts cycles.
    Rule,
    /// The time after the last visit of any trial on the picture.
    FollowUp,
}

/// A stretch of weeks that no plotted trial covers, and why.
#[derive(Clone, Debug, PartialEq)]
pub struct Untested {
    /// First week.
    pub from_weeks: f64,
    /// Last week.
    pub to_weeks: f64,
    /// The reasons, each once, in the order of [`Gap`].
    pub gaps: Vec<Gap>,
}

/// The stretches of the run that no trial among `presets` covers. `observations` are those on the picture; without any there is
/// nothing to compare with and no follow-up to run out of.
///
/// A regimen counts as tested where one block of a trial had the same route, dose, injections a day, days on and interval: having
/// tested each alone is not having tested them together, but the reason named is the one that no trial had at all, if there is one.
pub fn untested(scenario: &Scenario, presets: &[Preset], observations: &[&Observation]) -> Vec<Untested> {
    let run_weeks = scenario.run.weeks();
    let mut found: Vec<(f64, Gap)> = Vec::new();
    if !presets.is_empty() && !presets.iter().any(|preset| covers_baseline(preset, scenario)) {
        found.push((0.0, Gap::Baseline));
    }
    let tested: Vec<&Block> = presets.iter().flat_map(|preset| preset.scenario.a.blocks()).collect();
    for arm in [Arm::A, Arm::B] {
        let Some(schedule) = scenario.schedule(arm) else { continue };
        for (block, start) in schedule.blocks().iter().zip(schedule.block_starts()) {
            let Some(start) = start.filter(|start| *start < run_weeks && !tested.is_empty()) else { continue };
            found.extend(block_gap(block, &tested).map(|gap| (start, gap)));
        }
    }
    if let Some(last) = observations.iter().map(|observation| observation.weeks.1).reduce(f64::max)
        && last < run_weeks
    {
        found.push((last, Gap::FollowUp));
    }
    stretches(found, run_weeks)
}

fn covers_baseline(preset: &Preset, scenario: &Scenario) -> bool {
    let trial = &preset.scenario.patient;
    let (low, high) = trial.range().unwrap_or((trial.baseline() * 0.75, trial.baseline() * 1.33));
    (low..=high).contains(&scenario.patient.baseline())
}

fn block_gap(block: &Block, tested: &[&Block]) -> Option<Gap> {
    let alike = |other: &&&Block| other.route() == block.route();
    let dose =
        |other: &&&Block| near(other.dose() * f64::from(other.per_day()), block.dose() * f64::from(block.per_day()));
    let days = |other: &&&Block| other.days_on() == block.days_on();
    let interval = |other: &&&Block| match (other.repeat(), block.repeat()) {
        (Repeat::Every { weeks, .. }, Repeat::Every { weeks: ours, cycles }) => cycles == 1 || near(weeks, ours),
        (Repeat::Below(level), Repeat::Below(ours)) => near(level, ours),
        _ => false,
    };
    let any = |tests: &[&dyn Fn(&&&Block) -> bool]| tested.iter().any(|other| tests.iter().all(|test| test(&other)));
    if any(&[&alike, &dose, &days, &interval]) {
        None
    } else if !any(&[&alike, &dose]) {
        Some(Gap::Dose)
    } else if !any(&[&alike, &days]) || !any(&[&alike, &dose, &days]) {
        Some(Gap::Days)
    } else if matches!(block.repeat(), Repeat::Below(_)) {
        Some(Gap::Rule)
    } else {
        Some(Gap::Interval)
    }
}

fn near(a: f64, b: f64) -> bool {
    (a - b).abs() <= 1e-6 * a.abs().max(b.abs())
}

/// Turns "from here on, this is untested" into stretches, one for each set of reasons.
fn stretches(mut found: Vec<(f64, Gap)>, run_weeks: f64) -> Vec<Untested> {
    order::sort(&mut found, |a, b| a.0 < b.0);
    let mut result: Vec<Untested> = Vec::new();
    for (from_weeks, gap) in found {
        let mut gaps = result.last().map(|last| last.gaps.clone()).unwrap_or_default();
        if gaps.contains(&gap) {
            continue;
        }
        gaps.push(gap);
        order::sort(&mut gaps, |a, b| a < b);
        match result.last_mut() {
            Some(last) if near(last.from_weeks, from_weeks) => last.gaps = gaps,
            last => {
                if let Some(last) = last {
                    last.to_weeks = from_weeks;
                }
                result.push(Untested { from_weeks, to_weeks: run_weeks, gaps });
            }
        }
    }
    result
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::parameters::ParameterId;
    use crate::scenario::{Action, reduce};
    use crate::source::{Kind, Source};

    static SOURCE: Source = Source { id: "x", short: "x", citation: "x", link: None, kind: Kind::Assumed };

    fn presets() -> Vec<Preset> {
        let scenario = Scenario::default();
        vec![Preset { id: "x", name: "x", line: "x", scenario, observations: &[], assumed: "", source: &SOURCE }]
    }

    #[test]
    fn the_trials_own_regimen_is_covered() {
        assert_eq!(untested(&Scenario::default(), &presets(), &[]), []);
    }

    #[test]
    fn the_reason_names_what_no_trial_had() {
        let change = |id, value| reduce(&Scenario::default(), Action::SetInBlock(Arm::A, 0, id, value));
        let gaps = |scenario: Scenario| untested(&scenario, &presets(), &[]).first().map(|found| found.gaps.clone());
        assert_eq!(gaps(change(ParameterId::DosePerInjection, 12.0)), Some(vec![Gap::Dose]));
        assert_eq!(gaps(change(ParameterId::DaysOn, 9.0)), Some(vec![Gap::Days]));
        assert_eq!(gaps(change(ParameterId::WeeksBetween, 20.0)), Some(vec![Gap::Interval]));
        let few = reduce(&change(ParameterId::DaysOn, 9.0), Action::Set(ParameterId::Baseline, 60.0));
        assert_eq!(gaps(few), Some(vec![Gap::Baseline, Gap::Days]));
    }
}
