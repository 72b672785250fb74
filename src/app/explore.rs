//! The parts of the page that ask more of the model than one run: two schedules compared, a hundred people, a virtual trial, the
//! response map, the schedule finder. What they show comes from the worker; [`state::Explore`] asks for it and keeps it.

pub mod address;
pub mod code;
pub mod compare;
pub mod dial;
pub mod difference;
pub mod finder;
pub mod forecast;
pub mod map;
pub mod part;
pub mod people;
pub mod person;
pub mod plot;
pub mod progress;
pub mod ready;
pub mod state;
pub mod trial;
