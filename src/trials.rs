//! What the trials found, as data: every point that may be drawn, each with its passport, and the regimens as presets.
//! The numbers are those of docs/evidence.md and no others.
//!
//! - [`observations`]: results with a time and a statistic that the model has too; the only things drawn as trial points.
//! - [`facts`]: everything else that is said with a number; [`outcome`]: what it did for patients.
//! - [`events`]: dated events of one patient, drawn on the model's curve.
//! - [`report_card`]: every number that the fit reads against what the model predicts.
//! - [`presets`]: the regimens, ready to load; [`coverage`]: what listed trials had, and so where to hatch.

pub mod coverage;
pub mod events;
pub mod fact;
pub mod facts;
pub mod observation;
pub mod observations;
pub mod outcome;
pub mod passport;
pub mod preset;
pub mod presets;
pub mod report_card;

pub use coverage::{Coverage, Untested, untested};
pub use events::Event;
pub use fact::{Fact, Topic};
pub use observation::{HowRead, Observation, Placed, Spread, Statistic, TrialArm};
pub use observations::{FOLLOWED, FOLLOWED_PATIENTS};
pub use passport::Passport;
pub use preset::{Preset, Report};
pub use presets::{observations_for, observations_of, opening_scenario};
