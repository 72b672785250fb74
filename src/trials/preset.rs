//! A regimen that a trial tested, ready to load.

use super::events::{self, Event};
use super::observation::Observation;
use super::{observations, presets};
use crate::scenario::{Arm, Scenario};
use crate::source::Source;

/// A regimen that a trial tested, ready to load.
#[derive(Clone, Debug, PartialEq)]
pub struct Preset {
    /// Stable name, used in tests and exports: `"anrs079"`.
    pub id: &'static str,
    /// Its trial, the same in every language: `"ANRS 079 (Levy 2003)"`.
    pub trial: &'static str,
    /// The scenario.
    pub scenario: Scenario,
    /// Observations that belong to it, by id.
    pub observations: &'static [&'static str],
}

/// What is said of a regimen where one is chosen. The picture needs none of it, so it comes to the page with the parts that say it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Report {
    /// The name of the regimen.
    pub id: &'static str,
    /// The publication.
    pub source: &'static Source,
}

impl Preset {
    /// What is said of it; every regimen has a report (tests/trials/published.rs).
    pub fn report(&self) -> Option<&'static Report> {
        presets::reports().find(|report| report.id == self.id)
    }

    /// The publication.
    pub fn source(&self) -> Option<&'static Source> {
        self.report().map(|report| report.source)
    }

    /// The observations that belong to it, in order.
    pub fn observations(&self) -> impl Iterator<Item = &'static Observation> {
        self.observations.iter().filter_map(|id| observations::by_id(id))
    }

    /// The dated events that belong to it; none for most.
    pub fn events(&self) -> &'static [Event] {
        events::of(self.id)
    }

    /// Whether a scenario is this regimen in these patients. How long it runs, on how many virtual patients, and the seed do not
    /// matter: a longer run is the same trial watched for longer.
    pub fn is(&self, scenario: &Scenario) -> bool {
        let same = |arm| self.scenario.schedule(arm) == scenario.schedule(arm);
        same(Arm::A) && same(Arm::B) && self.scenario.patient == scenario.patient
    }
}
