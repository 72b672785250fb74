//! The parts of the page that ask more of the model than one run: two schedules compared, a hundred people, a virtual trial, the
//! response map, the schedule finder. What they show comes from the worker; [`state::Explore`] asks for it and keeps it.

pub mod axes;
pub mod compare;
pub mod crowd_lines;
pub mod difference;
pub mod finder;
pub mod lens_content;
pub mod map;
pub mod number_slider;
pub mod outcome_draws;
pub mod patient_details;
pub mod patients;
pub mod progress;
pub mod trial;
