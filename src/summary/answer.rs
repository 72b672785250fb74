//! The first answer to the question over the page: what the schedule does to the count, in the statistic that the trial reported, next to
//! what the trial found.

use crate::counterpart::{arm_of, counterpart, counterpart_in};
use crate::scenario::{Known, Scenario};
use crate::trajectory::{ArmName, Trajectory};
use crate::trials::presets::is_of_other_schedule;
use crate::trials::{Observation, Statistic, TrialArm};

/// What the numbers of an [`Answer`] are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AnswerKind {
    /// Median of the patients' changes, in cells/µL.
    MedianChange,
    /// Mean of the patients' changes, in cells/µL.
    MeanChange,
    /// Median count, in cells/µL.
    MedianCount,
    /// Mean count, in cells/µL.
    MeanCount,
    /// Count of the typical patient, in cells/µL, where the run has no virtual patients.
    TypicalCount,
}

impl AnswerKind {
    /// Whether it is a change from baseline.
    pub const fn is_change(self) -> bool {
        matches!(self, Self::MedianChange | Self::MeanChange)
    }

    const fn of(statistic: Statistic) -> Option<Self> {
        match statistic {
            Statistic::MedianChange => Some(Self::MedianChange),
            Statistic::MeanChange => Some(Self::MeanChange),
            Statistic::MedianCount => Some(Self::MedianCount),
            Statistic::MeanCount => Some(Self::MeanCount),
            _ => None,
        }
    }
}

/// What a trial of this schedule found, in the same statistic at the same week.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct TrialAnswer {
    /// Name of the trial.
    pub trial: &'static str,
    /// Its arm with the cytokine.
    pub treated: f64,
    /// Its control arm, where it had one.
    pub control: Option<f64>,
}

/// The first answer. Values are rounded to whole cells by who writes them.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Answer {
    /// What the numbers are.
    pub kind: AnswerKind,
    /// The week of the answer: the trial's, or the last of the run.
    pub week: f64,
    /// With schedule A.
    pub a: f64,
    /// With schedule B, where there is one.
    pub b: Option<f64>,
    /// Without a cytokine; `None` where schedule A gives none either.
    pub control: Option<f64>,
    /// What the trial found, where its schedule is the one shown.
    pub trial: Option<TrialAnswer>,
    /// What the model knew of the trials.
    pub known: Known,
}

/// The answer of a run. `observations`: the results on the chart.
pub fn answer(run: &Trajectory, scenario: &Scenario, observations: &[&'static Observation]) -> Answer {
    let has_control = run.arm(ArmName::A).is_some_and(|arm| arm.burden.cycles > 0);
    let like_trial = observations.iter().filter_map(|found| as_reported(run, scenario, found, observations));
    let answer = like_trial.max_by(|one, other| one.week.total_cmp(&other.week));
    let answer = answer.unwrap_or_else(|| at_the_end(run));
    Answer { control: answer.control.filter(|_| has_control), known: scenario.run.known, ..answer }
}

/// The answer in the statistic of a result of the treated arm, at its week.
fn as_reported(
    run: &Trajectory,
    scenario: &Scenario,
    found: &Observation,
    all: &[&'static Observation],
) -> Option<Answer> {
    let kind = AnswerKind::of(found.statistic)?;
    if found.arm != TrialArm::Treated || found.is_span() || is_of_other_schedule(found, scenario) {
        return None;
    }
    let value = |arm| counterpart_in(run, arm, found).and_then(|counterpart| counterpart.value);
    let control = all.iter().find(|other| {
        other.arm == TrialArm::Control && other.statistic == found.statistic && other.weeks == found.weeks
    });
    Some(Answer {
        kind,
        week: found.weeks.1,
        a: counterpart(run, found)?.value?,
        b: value(ArmName::B),
        control: value(ArmName::Control),
        trial: Some(TrialAnswer {
            trial: found.trial,
            treated: found.value?,
            control: control.and_then(|control| control.value),
        })
        .filter(|_| arm_of(found) == ArmName::A),
        known: Known::Today,
    })
}

/// The median changes at the end of the run; the typical patient's counts where it has no virtual patients.
fn at_the_end(run: &Trajectory) -> Answer {
    let week = run.weeks.last().copied().unwrap_or_default();
    let end = |name| run.arm(name).and_then(|arm| arm.end.as_ref()).map(|end| end.change_median);
    let typical = |name| run.arm(name).and_then(|arm| arm.typical.cd4.last().copied());
    let of = |kind, value: &dyn Fn(ArmName) -> Option<f64>| Answer {
        kind,
        week,
        a: value(ArmName::A).unwrap_or_default(),
        b: value(ArmName::B),
        control: value(ArmName::Control),
        trial: None,
        known: Known::Today,
    };
    if end(ArmName::A).is_some() && end(ArmName::Control).is_some() {
        of(AnswerKind::MedianChange, &end)
    } else {
        of(AnswerKind::TypicalCount, &typical)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::simulation::simulate;
    use crate::trials::presets;

    #[test]
    fn every_regimen_is_answered_in_a_statistic_that_its_trial_reported_or_in_median_changes() {
        let mut with_trial = 0;
        for preset in presets::all() {
            let observations = presets::observations_of(preset.id);
            let run = simulate(&preset.scenario);
            let answer = answer(&run, &preset.scenario, &observations);
            assert!(answer.a.is_finite() && answer.week <= preset.scenario.run.weeks(), "{}: {answer:?}", preset.id);
            if let Some(trial) = answer.trial {
                with_trial += 1;
                let found = observations.iter().find(|found| {
                    found.trial == trial.trial
                        && found.weeks.1 == answer.week
                        && AnswerKind::of(found.statistic) == Some(answer.kind)
                        && found.value == Some(trial.treated)
                });
                assert!(found.is_some(), "{}: {answer:?}", preset.id);
            }
        }
        assert!(with_trial >= 5, "{with_trial}");
    }

    #[test]
    fn a_changed_schedule_is_not_answered_with_what_the_trial_found() {
        let preset = presets::by_id("anrs079").unwrap();
        let observations = presets::observations_of(preset.id);
        let of = |link: &str| {
            let scenario = crate::link::decode(link).unwrap().scenario;
            answer(&simulate(&scenario), &scenario, &observations)
        };
        assert!(answer(&simulate(&preset.scenario), &preset.scenario, &observations).trial.is_some());
        let changed = of("v=1&m=2&a=7.5m5d8w6c&n=74&pop=40");
        assert_eq!((changed.trial, changed.kind, changed.week), (None, AnswerKind::MedianChange, 74.0));
        assert_eq!(of("v=1&m=2&a=7.5m5d8w6c&n=74&pop=0").kind, AnswerKind::TypicalCount);
        assert_eq!(of("v=1&m=2&a=0&n=74&pop=40").control, None, "no control of a control");
    }
}
