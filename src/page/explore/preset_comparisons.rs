//! Comparisons ready to load: two schedules that trials gave to like patients.

use crate::scenario::Scenario;
use crate::trajectory::ArmName;
use crate::trials::presets;

/// A comparison ready to load.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PresetComparison {
    /// Its name in the catalogue.
    pub id: &'static str,
    /// The regimen that gives patients, length and schedule A (and B, where it has one).
    pub preset: &'static str,
    /// The regimen whose schedule is B, where the first has none.
    other: Option<&'static str>,
    /// What its trial found in numbers that the model has too: the results, and the arm that each is compared with.
    pub results: &'static [(&'static str, ArmName)],
}

/// All, in the order of the page.
pub const ALL: [PresetComparison; 3] = [
    PresetComparison { id: "tambussi", preset: "tambussi", other: None, results: &[] },
    PresetComparison { id: "argentina", preset: "argentina-7.5", other: Some("argentina-1.5"), results: &[] },
    PresetComparison {
        id: "vanguard",
        preset: "ukvanguard-7.5",
        other: Some("ukvanguard-4.5"),
        results: &[("ukvanguard-il2-7.5", ArmName::A), ("ukvanguard-il2-4.5", ArmName::B)],
    },
];

impl PresetComparison {
    /// The scenario with both schedules.
    pub fn scenario(&self) -> Option<Scenario> {
        let scenario = presets::by_id(self.preset)?.scenario.clone();
        match self.other {
            None => Some(scenario),
            Some(other) => Some(Scenario { b: Some(presets::by_id(other)?.scenario.a.clone()), ..scenario }),
        }
    }
}

/// The one that a scenario is, if it is one untouched but for length and number of patients.
pub fn matching(scenario: &Scenario) -> Option<PresetComparison> {
    ALL.into_iter().find(|ready| {
        ready
            .scenario()
            .is_some_and(|own| own.a == scenario.a && own.b == scenario.b && own.patient == scenario.patient)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_ready_comparison_has_two_schedules_and_is_known_again() {
        for ready in ALL {
            let scenario = ready.scenario().unwrap();
            assert!(scenario.b.as_ref().is_some_and(|b| *b != scenario.a), "{}", ready.id);
            assert_eq!(matching(&scenario), Some(ready));
        }
    }
}
