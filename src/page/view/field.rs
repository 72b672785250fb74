//! Names for the settings that have a control.

use crate::parameters::ParameterId;
use crate::scenario::{Arm, Scenario};

/// Names a control with a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Field {
    /// A setting of a block.
    Block(Arm, usize, ParameterId),
    /// A setting of the patient or the run.
    Whole(ParameterId),
}

impl Field {
    /// The row of the parameter table.
    pub const fn id(self) -> ParameterId {
        match self {
            Self::Block(_, _, id) | Self::Whole(id) => id,
        }
    }

    /// Its value in a scenario.
    pub fn get(self, scenario: &Scenario) -> Option<f64> {
        match self {
            Self::Block(arm, index, id) => {
                let schedule = scenario.schedule(arm)?;
                let block = schedule.blocks().get(index)?;
                // A start that nobody wrote is the one that the schedule gives.
                block.get(id).or_else(|| (id == ParameterId::StartWeek).then(|| schedule.start_weeks(index)))
            }
            Self::Whole(id) => scenario.get(id),
        }
    }

    /// The value to which Reset returns. A second schedule that was not there began as a copy of the first.
    pub fn home(self, home: &Scenario) -> f64 {
        let of_a = || match self {
            Self::Block(Arm::B, index, id) => Self::Block(Arm::A, index, id).get(home),
            _ => None,
        };
        self.get(home).or_else(of_a).unwrap_or(self.id().spec().default)
    }

    /// The id of its number box in the page.
    pub fn html_id(self) -> String {
        match self {
            Self::Block(arm, index, id) => format!("field-{arm:?}-{index}-{}", id.spec().key).to_ascii_lowercase(),
            Self::Whole(id) => format!("field-{id:?}").to_ascii_lowercase(),
        }
    }
}
