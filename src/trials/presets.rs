//! The regimens of the seed texts and of docs/evidence.md, ready to load.

mod build;
mod il7;
mod infusion;
mod subcutaneous;

use super::observation::Observation;
use super::preset::Preset;
use crate::scenario::Scenario;
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

/// The preset of that name.
pub fn by_id(id: &str) -> Option<&'static Preset> {
    all().iter().find(|preset| preset.id == id)
}

/// The preset that a scenario is, if it is one untouched: the first whose schedule and patient are the same.
pub fn matching(scenario: &Scenario) -> Option<&'static Preset> {
    all().iter().find(|preset| preset.is(scenario))
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

/// The observations that belong beside a scenario as it stands: those of every preset with the same schedule and patient, control arms
/// among them, each once. Empty where no trial did this.
pub fn observations_for(scenario: &Scenario) -> Vec<&'static Observation> {
    let mut found: Vec<&'static Observation> = Vec::new();
    for observation in all().iter().filter(|preset| preset.is(scenario)).flat_map(Preset::observations) {
        if !found.iter().any(|other| other.id == observation.id) {
            found.push(observation);
        }
    }
    found
}
