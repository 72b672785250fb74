//! The arms of trials that no regimen loads: their results are among the findings (`trials::observations`). What a report leaves out is as in
//! the calibration (`src/trial_predictions/il2.rs`), and named as assumed in the result's "how it was read".

use super::{Course, TestedArm};
use crate::scenario::{Art, Scenario};
use crate::schedule::{Block, Repeat, Route, Schedule};
use crate::trials::presets::{Of, dose};

/// The arms of one trial that differ in nothing but what they were given.
struct Trial {
    /// Its first result.
    id: &'static str,
    name: &'static str,
    /// Therapy, and the week in which it starts; `None`: established.
    art: (Art, Option<f64>),
    /// Baseline, least and greatest count at inclusion.
    patients: [f64; 3],
    follow_up_weeks: f64,
    has_control: bool,
    /// Dose by infusion (MIU/day) or injection twice a day (MIU), weeks between cycles, number of cycles.
    arms: &'static [(Route, f64, f64, u8)],
    first_week: f64,
}

const SC: Route = Route::Il2Subcutaneous;
const CIV: Route = Route::Il2Infusion;

const ANRS_048: Trial = Trial {
    id: "anrs048-sc-w56",
    name: "ANRS 048 (Levy 1999)",
    art: (Art::Weak, Some(0.0)),
    patients: [341.0, 250.0, 550.0],
    follow_up_weeks: 56.0,
    has_control: true,
    arms: &[(SC, 5.4, 8.0, 7), (CIV, 12.0, 8.0, 7)],
    first_week: 2.0,
};

const TRIALS: [Trial; 7] = [
    ANRS_048,
    Trial {
        id: "davey1999-high-m6",
        name: "Davey 1999",
        art: (Art::Full, None),
        patients: [650.0, 500.0, 1500.0],
        follow_up_weeks: 26.0,
        has_control: false,
        arms: &[(SC, 7.5, 4.0, 6), (SC, 7.5, 8.0, 3), (SC, 1.5, 4.0, 6), (SC, 1.5, 8.0, 3)],
        first_week: 0.0,
    },
    Trial {
        id: "carr1998-il2-w52",
        name: "Carr 1998",
        art: (Art::Weak, None),
        patients: [350.0, 200.0, 500.0],
        follow_up_weeks: 52.0,
        arms: &[(CIV, 12.0, 8.0, 6)],
        first_week: 0.0,
        ..ANRS_048
    },
    // Three cycles, then as many as kept the count: up to six in a year.
    Trial {
        id: "cpcra059-il2-m12",
        name: "CPCRA 059 (Abrams 2002)",
        art: (Art::Full, None),
        patients: [520.0, 300.0, 1500.0],
        follow_up_weeks: 52.0,
        arms: &[(SC, 4.5, 8.0, 3), (SC, 4.5, 8.0, 6), (SC, 7.5, 8.0, 3), (SC, 7.5, 8.0, 6)],
        first_week: 0.0,
        ..ANRS_048
    },
    Trial {
        id: "ruxrungtham-il2",
        name: "Ruxrungtham 2000",
        art: (Art::Full, None),
        patients: [480.0, 350.0, 1500.0],
        follow_up_weeks: 24.0,
        arms: &[(SC, 1.5, 8.0, 3), (SC, 4.5, 8.0, 3), (SC, 7.5, 8.0, 3)],
        first_week: 0.0,
        ..ANRS_048
    },
    Trial {
        id: "stalwart-il2-w32",
        name: "STALWART (2010)",
        art: (Art::None, None),
        patients: [420.0, 300.0, 1500.0],
        follow_up_weeks: 32.0,
        arms: &[(SC, 7.5, 8.0, 3)],
        first_week: 0.0,
        ..ANRS_048
    },
    Trial {
        id: "anrs119-il2-w96",
        name: "ANRS 119 (Molina 2009)",
        art: (Art::None, None),
        patients: [390.0, 300.0, 500.0],
        follow_up_weeks: 96.0,
        arms: &[(SC, 6.0, 8.0, 4)],
        first_week: 0.0,
        ..ANRS_048
    },
];

/// Every arm of every trial that no regimen loads.
pub(super) fn arms() -> impl Iterator<Item = TestedArm> {
    TRIALS.iter().flat_map(|trial| {
        let [baseline, low, high] = trial.patients;
        let scenario = Scenario::default().patients(baseline, low, high).on(trial.art.0, trial.art.1);
        let arm = move |blocks: Vec<Block>| TestedArm {
            id: trial.id,
            trial: trial.name,
            course: Course::new(&Schedule::new(blocks), &scenario.patient, trial.follow_up_weeks),
            other_doses: &[],
        };
        let treated = trial.arms.iter().map(|(route, amount, weeks, cycles)| {
            let repeat = Repeat::Every { weeks: *weeks, cycles: *cycles };
            vec![dose(*route, *amount).with_repeat(repeat).with_start(Some(trial.first_week))]
        });
        treated.chain(trial.has_control.then(Vec::new)).map(arm).collect::<Vec<_>>()
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::trials::observation::TrialArm;
    use crate::trials::observations;

    #[test]
    fn every_result_of_a_trial_without_a_regimen_has_an_arm_that_was_followed_as_long() {
        // SILCAAT's regimen is in the list; its interim results are of a conference report.
        for result in observations::further().iter().filter(|one| one.trial != "SILCAAT, interim") {
            let is_control = result.arm == TrialArm::Control;
            let has_arm = arms().any(|arm| {
                arm.trial.starts_with(result.trial)
                    && arm.course.is_empty() == is_control
                    && arm.course.weeks >= result.weeks.1
            });
            assert!(has_arm, "{}", result.id);
        }
        for trial in &TRIALS {
            let result = observations::further().iter().find(|result| result.id == trial.id);
            assert!(result.is_some_and(|result| trial.name.starts_with(result.trial)), "{}", trial.id);
        }
    }
}
