//! The JSON document of a run: the interface of docs/links.md, the same from the page and from the `simulate` command.

use super::provenance::{DISCLAIMER, Provenance, citation};
use crate::notice::Notice;
use crate::trajectory::{ArmTrajectory, Difference, Trajectory};
use serde::Serialize;

/// The document, field by field in the order of docs/links.md.
#[derive(Debug, Serialize)]
struct Document<'run> {
    link: &'run str,
    notices: &'run [Notice],
    weeks: &'run [f64],
    arms: &'run [ArmTrajectory],
    difference: Option<&'run Difference>,
    model: MadeWith<'run>,
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
    serde_json::to_string(&Document {
        link: &provenance.link,
        notices,
        weeks: &run.weeks,
        arms: &run.arms,
        difference: run.difference.as_ref(),
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
