//! IL-2 cycle explorer: how intermittent interleukin-2 raises CD4 counts in HIV, drawn against the trials.
//!
//! # Where to start
//! One way for data: `link -> Scenario -> simulate -> Trajectory -> Figure -> pixels`.
//! - [`link`]: a scenario in an address, both ways; [`notice`]: what a reader reads about a bad one.
//! - [`scenario`]: everything a view is made from, and what a person can do to it.
//! - [`simulation`]: runs one; the equations are in `model`, the results in [`trajectory`].
//! - [`trials`]: what the trials found, as data.
//! - [`own_data`]: a reader's own measurements; [`share`]: a view for others; [`export`]: what leaves the page as a file.
//! - [`teach`]: predict and reveal, tours, tasks.
//! - [`parameters`]: the one table behind sliders, links and messages.

// Tests compare exact numbers and may panic: that is how they fail.
#![cfg_attr(test, allow(clippy::float_cmp, clippy::indexing_slicing, clippy::unwrap_used, clippy::expect_used))]

#[cfg(feature = "web")]
pub mod app;
pub mod chart;
pub mod counterpart;
pub mod decimal;
pub mod explore;
pub mod export;
pub mod history;
pub mod insertion_sort;
pub mod lazy;
pub mod link;
pub mod model;
pub mod notice;
pub mod own_data;
pub mod page;
pub mod parameters;
pub mod population;
pub mod scenario;
pub mod schedule;
pub mod self_check;
pub mod service;
pub mod share;
#[cfg(feature = "web")]
pub mod shell;
pub mod simulation;
pub mod solver;
pub mod source;
pub mod stepping;
pub mod summary;
pub mod teach;
pub mod text;
pub mod trajectory;
pub mod trial_predictions;
pub mod trials;
#[cfg(feature = "web")]
pub mod ui;
pub mod units;
