//! The JSON document of a run: the interface of docs/links.md, the same from the page and from the `simulate` command.

use super::provenance::{DISCLAIMER, Provenance, citation};
use crate::notice::Notice;
use crate::population::new_trial::{Expected, Forecast};
use crate::trajectory::{ArmTrajectory, Difference, Trajectory};
use serde::Serialize;

/// The document, field by field in the order of docs/links.md.
#[derive(Debug, Serialize)]
struct Document<'run> {
    /// None where the view is too long for one.
    link: Option<&'run str>,
    notices: &'run [Notice],
    weeks: &'run [f64],
    arms: Vec<Arm<'run>>,
    difference: Option<Compared<'run>>,
    model: MadeWith<'run>,
}

/// An arm, and where a new trial of it would land where that was asked for.
#[derive(Debug, Serialize)]
struct Arm<'run> {
    #[serde(flatten)]
    run: &'run ArmTrajectory,
    #[serde(skip_serializing_if = "Option::is_none")]
    new_trial: Option<&'run Expected>,
}

/// First arm minus second; of virtual patients only where there are any.
#[derive(Debug, Serialize)]
struct Compared<'run> {
    change_median: Option<f64>,
    change_mean: Option<f64>,
    share_rise_80: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    new_trial: Option<&'run Expected>,
}

impl<'run> Compared<'run> {
    fn new(difference: Option<&Difference>, new_trial: Option<&'run Expected>) -> Option<Self> {
        (difference.is_some() || new_trial.is_some()).then(|| Self {
            change_median: difference.map(|difference| difference.change_median),
            change_mean: difference.map(|difference| difference.change_mean),
            share_rise_80: difference.map(|difference| difference.share_rise_80),
            new_trial,
        })
    }
}

/// What the run was made with: beyond the interface, for whoever finds the file later.
#[derive(Debug, Serialize)]
struct MadeWith<'run> {
    program: &'run str,
    link_format: u32,
    model: u32,
    parameters: &'run str,
    note: &'run str,
    sources: Vec<String>,
}

/// The document of a run as text on one line, without a line end.
///
/// # Errors
/// Should the writer of JSON refuse; no run is known for which it does.
pub fn document(provenance: &Provenance, notices: &[Notice], run: &Trajectory) -> Result<String, serde_json::Error> {
    document_with(provenance, notices, run, None)
}

/// [`document`], with the intervals of a new trial where there are any.
///
/// # Errors
/// As [`document`].
pub fn document_with(
    provenance: &Provenance,
    notices: &[Notice],
    run: &Trajectory,
    forecast: Option<&Forecast>,
) -> Result<String, serde_json::Error> {
    let arm = |(place, run)| Arm { run, new_trial: forecast.and_then(|forecast| forecast.arms.get(place)) };
    serde_json::to_string(&Document {
        link: Some(provenance.link.as_str()).filter(|link| !link.is_empty()),
        notices,
        weeks: &run.weeks,
        arms: run.arms.iter().enumerate().map(arm).collect(),
        difference: Compared::new(run.difference.as_ref(), forecast.map(|forecast| &forecast.difference)),
        model: MadeWith {
            program: provenance.program,
            link_format: provenance.link_format,
            model: provenance.model,
            parameters: &provenance.parameters,
            note: DISCLAIMER,
            sources: provenance.sources.iter().map(|source| citation(source)).collect(),
        },
    })
}
