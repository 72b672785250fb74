//! What the trials found, as data: every point that may be drawn, each with its passport, and the regimens as presets.
//! The numbers are those of docs/evidence.md and no others.
//!
//! - [`observations`]: results with a time and a statistic that the model has too; the only things drawn as trial points.
//! - [`presets`]: the regimens, ready to load.

pub mod observation;
pub mod observations;
pub mod preset;
pub mod presets;

pub use observation::{Observation, Placed, Reading, Spread, Statistic, TrialArm};
pub use preset::Preset;
pub use presets::{observations_for, observations_of, opening_scenario};
