//! Trials in which some patients stopped before the last planned cycle, as far as a text of docs/evidence.md gives reason to think so. A regimen that is
//! not here is taken to have been given as planned.

use super::preset::Preset;
use crate::population::taken::Taken;

/// Regimens by id, each with the reason.
const STOPPED: &[(&str, &str)] = &[(
    "silcaat",
    "The averages of ESPRIT and SILCAAT hold dose reductions, patients who stopped, and cycles given to keep a CD4 goal.",
)];

/// Why a regimen's patients are taken to have stopped early, in one sentence; `None` where there is no reason.
pub fn reason(preset_id: &str) -> Option<&'static str> {
    STOPPED.iter().find(|(id, _)| *id == preset_id).map(|(_, reason)| *reason)
}

impl Preset {
    /// Which of the planned cycles this trial's patients took.
    pub fn taken(&self) -> Taken {
        if reason(self.id).is_some() { Taken::Trial } else { Taken::Planned }
    }
}

#[cfg(test)]
mod tests {
    use super::super::presets;
    use super::*;

    #[test]
    fn every_regimen_with_a_reason_exists_and_the_others_are_given_as_planned() {
        for (id, _) in STOPPED {
            assert_eq!(presets::by_id(id).map(Preset::taken), Some(Taken::Trial), "{id}");
        }
        assert_eq!(presets::by_id("anrs079").map(Preset::taken), Some(Taken::Planned));
    }
}
