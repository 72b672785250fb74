//! The logic of the page: what it remembers, what each message changes, and what a link and a device bring back. Pure: it knows no browser.

pub mod calendar;
pub mod changed;
mod degraded;
pub mod device;
pub mod edit;
pub mod explore;
pub mod first_limits;
pub mod history_entry;
pub mod message;
pub mod open_link;
pub mod opening_stage;
pub mod own_data;
pub mod page_link;
pub mod panels;
pub mod parts;
pub mod picture;
pub mod reference;
pub mod session;
pub mod share;
pub mod slider_hand;
pub mod state;
pub mod tab_key;
pub mod teach;
pub mod update;
pub mod view;
