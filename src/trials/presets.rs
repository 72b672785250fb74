//! The regimens of the seed texts and of docs/evidence.md, ready to load.

mod build;
mod il7;
mod infusion;
mod subcutaneous;

pub(super) use build::{Of, dose};

use super::observation::{Observation, TrialArm};
use super::preset::{Preset, Report};
use crate::parameters::ParameterId;
use crate::scenario::Scenario;
use crate::schedule::{Block, Schedule};
use std::sync::LazyLock;

static ALL: LazyLock<Vec<Preset>> = LazyLock::new(|| {
    let mut all = subcutaneous::anrs_079();
    all.extend(infusion::presets());
    all.extend(subcutaneous::others());
    all.extend(il7::presets());
    all
});

/// Every preset, in the order of the list on the page: the trial that the page opens on, the infusions it grew from, the trials of
/// dose and schedule, the large trials, IL-7.
pub fn all() -> &'static [Preset] {
    &ALL
}

/// What is said of each.
pub fn reports() -> impl Iterator<Item = &'static Report> {
    [subcutaneous::REPORTS, infusion::REPORTS, il7::REPORTS].into_iter().flatten()
}

/// The preset of that name.
pub fn by_id(id: &str) -> Option<&'static Preset> {
    all().iter().find(|preset| preset.id == id)
}

/// The preset that a scenario is, if it is one untouched: the first whose schedule and patient are the same.
pub fn matching(scenario: &Scenario) -> Option<&'static Preset> {
    all().iter().find(|preset| preset.is(scenario))
}

/// The other doses of arm a, with its schedule at each, that a trial of this regimen pooled in one result. A regimen is the trial's where
/// schedule, ART and eligible baselines are; none for most.
pub fn pooled(scenario: &Scenario) -> Vec<(f64, Schedule)> {
    let patient = &scenario.patient;
    let same = |preset: &&Preset| {
        let other = &preset.scenario.patient;
        preset.scenario.a == scenario.a
            && (other.art, other.art_week(), other.range()) == (patient.art, patient.art_week(), patient.range())
    };
    let own = scenario.a.blocks().first().map(Block::dose);
    let mut found: Vec<(f64, Schedule)> = Vec::new();
    for dose in all().iter().filter(same).flat_map(Preset::observations).flat_map(|observation| observation.pooled) {
        let is_other = |other: f64| (other - dose).abs() > 1e-9;
        let is_new = own.is_some_and(is_other) && found.iter().all(|(other, _)| is_other(*other));
        let at_dose = |block: &Block| block.set(block.route().dose(), *dose).unwrap_or(*block);
        if is_new {
            found.push((*dose, Schedule::new(scenario.a.blocks().iter().map(at_dose).collect())));
        }
    }
    found
}

/// The trials whose regimen has this value of a setting in one of its phases or in its patients, each once, by their short names.
pub fn trials_with(id: ParameterId, value: f64) -> Vec<&'static str> {
    let mut names = Vec::new();
    for preset in all() {
        let scenario = &preset.scenario;
        let of_phases = scenario.a.blocks().iter().filter_map(|block| block.get(id));
        let name = preset.trial.split(" (").next().unwrap_or(preset.trial);
        if of_phases.chain(scenario.get(id)).any(|used| (used - value).abs() < 1e-9) && !names.contains(&name) {
            names.push(name);
        }
    }
    names
}

/// What the page opens on: ANRS 079.
pub fn opening_scenario() -> Scenario {
    by_id("anrs079").map(|preset| preset.scenario.clone()).unwrap_or_default()
}

/// The observations of a preset, those of its control arm among them; none for a name that is not one. They stay in the picture as a
/// reference when the schedule is changed, so the picture remembers which preset was loaded last.
pub fn observations_of(preset_id: &str) -> Vec<&'static Observation> {
    by_id(preset_id).map(|preset| preset.observations().collect()).unwrap_or_default()
}

/// Whether a result is of another schedule than schedule A of a scenario: none of the regimens that it belongs to has it. A control arm has
/// none to differ in.
pub fn is_of_other_schedule(observation: &Observation, scenario: &Scenario) -> bool {
    let own = |preset: &&Preset| preset.observations.contains(&observation.id);
    let mut own = all().iter().filter(own).peekable();
    observation.arm == TrialArm::Treated && own.peek().is_some() && own.all(|preset| preset.scenario.a != scenario.a)
}

/// The first regimen that a result belongs to.
pub fn with_observation(observation: &Observation) -> Option<&'static Preset> {
    all().iter().find(|preset| preset.observations.contains(&observation.id))
}

/// The observations that belong next to a scenario as it is: those of every preset with the same schedule and patient, control arms
/// among them, each once, as far as they are known. Empty where no trial did this.
pub fn observations_for(scenario: &Scenario) -> Vec<&'static Observation> {
    let mut found: Vec<&'static Observation> = Vec::new();
    for observation in all().iter().filter(|preset| preset.is(scenario)).flat_map(Preset::observations) {
        if scenario.run.known.has(observation.year) && !found.iter().any(|other| other.id == observation.id) {
            found.push(observation);
        }
    }
    found
}
