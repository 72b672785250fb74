//! What was changed of the regimen, or of the link, that was opened: for the header, which says it and leads back.

use crate::parameters::ParameterId;
use crate::scenario::Scenario;
use crate::schedule::{Block, Schedule};

/// One change.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Change {
    /// A setting has another value.
    Setting(ParameterId),
    /// Schedule A has other blocks, or gives another cytokine.
    Schedule,
    /// Schedule B is another, was added or taken away.
    ScheduleB,
    /// Antiretroviral therapy is another.
    Art,
    /// The model knows more or fewer trials.
    Known,
}

const OF_A_BLOCK: [ParameterId; 9] = [
    ParameterId::DosePerInjection,
    ParameterId::InfusionDose,
    ParameterId::Il7Dose,
    ParameterId::InjectionsPerDay,
    ParameterId::DaysOn,
    ParameterId::WeeksBetween,
    ParameterId::Cycles,
    ParameterId::StartWeek,
    ParameterId::RuleLevel,
];

const OF_THE_WHOLE: [ParameterId; 11] = [
    ParameterId::Baseline,
    ParameterId::RangeLow,
    ParameterId::RangeHigh,
    ParameterId::Age,
    ParameterId::Rna,
    ParameterId::ArtWeek,
    ParameterId::ArtStop,
    ParameterId::Responsiveness,
    ParameterId::RunWeeks,
    ParameterId::Population,
    ParameterId::Seed,
];

/// What differs between a scenario and the one that was opened, each change once, in the order of the controls. Empty only where they
/// are equal.
pub fn changes(scenario: &Scenario, home: &Scenario) -> Vec<Change> {
    let mut changes = Vec::new();
    if scenario.a != home.a {
        changes.extend(of_schedule(&scenario.a, &home.a));
    }
    if scenario.b != home.b {
        changes.push(Change::ScheduleB);
    }
    if scenario.patient.art != home.patient.art {
        changes.push(Change::Art);
    }
    let is_other = |id: &ParameterId| scenario.get(*id) != home.get(*id);
    changes.extend(OF_THE_WHOLE.into_iter().filter(is_other).map(Change::Setting));
    changes.extend((scenario.run.known != home.run.known).then_some(Change::Known));
    changes
}

fn of_schedule(here: &Schedule, home: &Schedule) -> Vec<Change> {
    let (here, home) = (here.blocks(), home.blocks());
    let same_route = here.iter().zip(home).all(|(one, other)| one.route() == other.route());
    if here.len() != home.len() || !same_route {
        return [Change::Schedule].into();
    }
    let is_other =
        |id: &ParameterId| here.iter().zip(home).any(|(one, other): (&Block, &Block)| one.get(*id) != other.get(*id));
    let settings: Vec<Change> = OF_A_BLOCK.into_iter().filter(is_other).map(Change::Setting).collect();
    if settings.is_empty() { [Change::Schedule].into() } else { settings }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(link: &str, home: &str) -> Vec<Change> {
        let scenario = |link: &str| crate::link::decode(link).unwrap().scenario;
        changes(&scenario(link), &scenario(home))
    }

    #[test]
    fn each_kind_of_change_is_named() {
        let home = "v=1&m=2&a=5m5d8w6c&n=74";
        assert_eq!(of(home, home), []);
        for (link, change) in [
            ("v=1&m=2&a=7.5m5d8w6c&n=74", vec![Change::Setting(ParameterId::DosePerInjection)]),
            (
                "v=1&m=2&a=5m4d6w6c&n=74",
                vec![Change::Setting(ParameterId::DaysOn), Change::Setting(ParameterId::WeeksBetween)],
            ),
            ("v=1&m=2&a=5m5d8w3c-5m5d4w3c&n=74", vec![Change::Schedule]),
            ("v=1&m=2&a=20g1d1w3c&n=74", vec![Change::Schedule]),
            ("v=1&m=2&a=5m5d8w6c&b=0&n=74", vec![Change::ScheduleB]),
            ("v=1&m=2&a=5m5d8w6c&n=74&art=none", vec![Change::Art]),
            ("v=1&m=2&a=5m5d8w6c&n=74&seed=7", vec![Change::Setting(ParameterId::Seed)]),
            ("v=1&m=2&a=5m5d8w6c&n=74&known=2001", vec![Change::Known]),
        ] {
            assert_eq!(of(link, home), change, "{link}");
        }
    }

    #[test]
    fn whatever_differs_is_a_change() {
        let presets = crate::trials::presets::all();
        for one in presets {
            for other in presets {
                let is_same = one.scenario == other.scenario;
                assert_eq!(changes(&one.scenario, &other.scenario).is_empty(), is_same, "{} {}", one.id, other.id);
            }
        }
    }
}
