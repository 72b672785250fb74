//! A cohort on ART alone.

use super::arms::{TrialPatients, run};
use crate::model::constants::Constants;
use crate::scenario::Art;
use crate::schedule::Schedule;

/// ART alone by baseline: gains in 26 weeks, then cells a year.
pub(super) fn lifson(c: &Constants, size: u32) -> Vec<f64> {
    let strata = [(120.0, 20.0, 200.0), (275.0, 200.0, 350.0), (425.0, 350.0, 500.0), (600.0, 500.0, 1000.0)];
    let weeks = [0.0, 26.0, 52.0, 208.0, 416.0];
    let arms = strata.map(|(median, low, high)| {
        run(&TrialPatients::new(median, low, high, Art::Full).starting(), &Schedule::none(), &weeks, c, size / 4)
    });
    let early = arms.iter().map(|arm| arm.mean(26.0));
    let late = arms.iter().map(|arm| (arm.mean(208.0) - arm.mean(52.0)) / 3.0);
    let last = arms.iter().skip(1).take(1).map(|arm| (arm.mean(416.0) - arm.mean(208.0)) / 4.0);
    early.chain(late).chain(last).collect()
}
