//! The arms of the trials: made from the regimens and their results, where a new record is one more of them, and those of the trials that no
//! regimen loads.

use super::{Course, further};
use crate::scenario::{Arm, Scenario};
use crate::schedule::Schedule;
use crate::trials::observation::TrialArm;
use crate::trials::preset::Preset;
use crate::trials::presets;
use std::sync::LazyLock;

/// What an arm of a trial was given, and who its patients were.
#[derive(Clone, Debug, PartialEq)]
pub struct TestedArm {
    /// The regimen that loads it, or the first result of a trial without one.
    pub id: &'static str,
    /// The trial, the same in every language.
    pub trial: &'static str,
    /// Its course: the patients' range is that of the trial, and the weeks are its follow-up.
    pub course: Course,
    /// Doses that the trial gave in place of the one that its regimen loads.
    pub other_doses: &'static [f64],
}

/// Doses that a report names and no preset loads, in the unit of the route.
const OTHER_DOSES: [(&str, &[f64]); 4] = [
    // Kovacs 1995: 6 to 18 MIU a day.
    ("kovacs1995-above-200", &[6.0]),
    ("kovacs1995-below-200", &[6.0]),
    // INSPIRE: 10, 20 or 30 µg/kg.
    ("inspire", &[10.0, 30.0]),
    // Sereti 2009: from 3 µg/kg.
    ("il7-one-dose", &[3.0]),
];

static ARMS: LazyLock<Vec<TestedArm>> =
    LazyLock::new(|| presets::all().iter().flat_map(arms).chain(further::arms()).collect());

/// Every arm: those of the regimens in their order, then those of the trials without a regimen.
pub fn tested_arms() -> &'static [TestedArm] {
    &ARMS
}

/// The arms of a preset: its schedules, and the control arm where the trial's results have one.
fn arms(preset: &'static Preset) -> Vec<TestedArm> {
    let Scenario { patient, run, .. } = &preset.scenario;
    let last = |arm| {
        let weeks = preset.observations().filter(|observation| observation.arm == arm).map(|found| found.weeks.1);
        weeks.reduce(f64::max)
    };
    let other_doses = OTHER_DOSES.iter().find(|(id, _)| *id == preset.id).map_or(&[][..], |(_, doses)| doses);
    let arm = |schedule: &Schedule, weeks: f64| {
        let course = Course::new(schedule, patient, weeks);
        TestedArm { id: preset.id, trial: preset.trial, course, other_doses }
    };
    let treated = [Arm::A, Arm::B].into_iter().filter_map(|arm| preset.scenario.schedule(arm));
    let followed = last(TrialArm::Treated).unwrap_or_default().max(run.weeks());
    let mut arms: Vec<TestedArm> = treated.map(|schedule| arm(schedule, followed)).collect();
    arms.extend(last(TrialArm::Control).map(|weeks| arm(&Schedule::none(), weeks)));
    arms
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_dose_that_no_preset_loads_belongs_to_one() {
        for (id, doses) in OTHER_DOSES {
            let arm = tested_arms().iter().find(|arm| arm.id == id);
            assert!(arm.is_some_and(|arm| arm.other_doses == doses && !arm.course.is_empty()), "{id}");
        }
    }
}
