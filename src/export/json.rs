//! The JSON document of a run: the interface of docs/links.md, the same from the page and from the `simulate` command.

use super::provenance::{DISCLAIMER, Provenance, citation};
use crate::explore::individual_fit::{FittedTrait, IndividualFit, NextCount};
use crate::explore::sensitivity::{FACTORS, Sensitivity, Swing};
use crate::notice::Notice;
use crate::population::new_trial::{Expected, Forecast, Interval};
use crate::source::Basis;
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
    #[serde(skip_serializing_if = "Option::is_none")]
    sensitivity: Option<HangsOn>,
    #[serde(skip_serializing_if = "Option::is_none")]
    fit: Option<FittedPatient<'run>>,
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

/// What the difference of the typical patients at the end hangs on.
#[derive(Debug, Serialize)]
struct HangsOn {
    cd4_difference: f64,
    factors: [f64; 2],
    parameters: Vec<MovedParameter>,
}

/// A parameter, and the difference with it at each of the factors.
#[derive(Debug, Serialize)]
struct MovedParameter {
    name: &'static str,
    kind: Basis,
    value: f64,
    unit: &'static str,
    /// What the value is multiplied by: less than the factor above where the parameter's bounds allow no more.
    factors: [f64; 2],
    cd4_differences: [f64; 2],
}

impl HangsOn {
    fn new(found: &Sensitivity) -> Self {
        let moved = |swing: &Swing| {
            let record = swing.record()?;
            let (name, kind, value, unit) = (record.name, record.kind, swing.value, record.unit);
            Some(MovedParameter { name, kind, value, unit, factors: swing.factors(), cd4_differences: swing.answers })
        };
        let parameters = found.swings.iter().filter_map(moved).collect();
        Self { cd4_difference: found.answer, factors: FACTORS, parameters }
    }
}

/// The patient who is fitted to own data; intervals are 5th percentile, most probable value, 95th percentile.
#[derive(Debug, Serialize)]
struct FittedPatient<'run> {
    /// The name of the series, where there are several.
    #[serde(skip_serializing_if = "Option::is_none")]
    series: Option<&'run str>,
    counts: usize,
    baseline: &'run Interval,
    response: &'run FittedTrait,
    clearance: &'run FittedTrait,
    survival: &'run FittedTrait,
    activation_loss: &'run FittedTrait,
    next: Option<&'run NextCount>,
    cd4: &'run [Interval],
}

impl<'run> FittedPatient<'run> {
    fn new(found: &'run IndividualFit, series: Option<&'run str>) -> Self {
        let IndividualFit { counts, baseline, traits: [response, clearance, survival, activation_loss], cd4, next } =
            found;
        let (counts, next) = (*counts, next.as_ref());
        Self { series, counts, baseline, response, clearance, survival, activation_loss, next, cd4 }
    }
}

/// What the run was made with: beyond the interface, for anyone who finds the file later.
#[derive(Debug, Serialize)]
struct MadeWith<'run> {
    program: &'run str,
    link_format: u32,
    model: u32,
    parameters: &'run str,
    note: &'run str,
    sources: Vec<String>,
}

/// What a document has beyond the run, where it is known.
#[derive(Clone, Copy, Debug, Default)]
pub struct Extras<'run> {
    /// Where a new trial would land.
    pub forecast: Option<&'run Forecast>,
    /// What the answer hangs on.
    pub sensitivity: Option<&'run Sensitivity>,
    /// The patient who is fitted to the reader's own data.
    pub fit: Option<&'run IndividualFit>,
    /// The series of those data that is fitted, where there are several.
    pub fitted_series: Option<&'run str>,
}

/// The document of a run as text on one line, without a line end.
///
/// # Errors
/// Should the writer of JSON refuse; no run is known for which it does.
pub fn document(
    provenance: &Provenance,
    notices: &[Notice],
    run: &Trajectory,
    extras: Extras<'_>,
) -> Result<String, serde_json::Error> {
    let Extras { forecast, sensitivity, fit, fitted_series } = extras;
    let arm = |(place, run)| Arm { run, new_trial: forecast.and_then(|forecast| forecast.arms.get(place)) };
    serde_json::to_string(&Document {
        link: Some(provenance.link.as_str()).filter(|link| !link.is_empty()),
        notices,
        weeks: &run.weeks,
        arms: run.arms.iter().enumerate().map(arm).collect(),
        difference: Compared::new(run.difference.as_ref(), forecast.map(|forecast| &forecast.difference)),
        sensitivity: sensitivity.map(HangsOn::new),
        fit: fit.map(|found| FittedPatient::new(found, fitted_series)),
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::explore::sensitivity::sensitivity;
    use crate::link;
    use crate::model::constants::RECORDS;
    use crate::simulation::simulate;

    #[test]
    fn what_the_answer_hangs_on_is_added_and_nothing_else_changes() {
        let link = "v=1&m=2&a=5m5d8w2c&wk=16&pop=0";
        let scenario = link::decode(link).unwrap().scenario;
        let (provenance, run) = (Provenance::new(link, None, &[]), simulate(&scenario));
        let found = sensitivity(&scenario);
        let read = |text: String| serde_json::from_str::<serde_json::Value>(&text).unwrap();
        let plain = read(document(&provenance, &[], &run, Extras::default()).unwrap());
        let mut whole =
            read(document(&provenance, &[], &run, Extras { sensitivity: Some(&found), ..Extras::default() }).unwrap());
        let added = whole.as_object_mut().unwrap().remove("sensitivity").unwrap();
        assert_eq!(whole, plain);
        assert_eq!(added["cd4_difference"].as_f64(), Some(found.answer));
        let parameters = added["parameters"].as_array().unwrap();
        assert_eq!(parameters.len(), RECORDS.len());
        let first = found.swings[0];
        assert_eq!(parameters[0]["name"], first.record().unwrap().name);
        assert_eq!(parameters[0]["cd4_differences"][1].as_f64(), Some(first.answers[1]));
        assert!(
            parameters.iter().all(|one| ["published", "fitted", "assumed"].contains(&one["kind"].as_str().unwrap()))
        );
    }

    #[test]
    fn the_fitted_patient_is_added_trait_by_trait() {
        let link = "v=1&m=2&a=5m5d8w2c&wk=16&pop=0";
        let scenario = link::decode(link).unwrap().scenario;
        let (provenance, run) = (Provenance::new(link, None, &[]), simulate(&scenario));
        let found = crate::explore::individual_fit::fit(&scenario, &[(0.0, 300.0), (8.0, 450.0)]).unwrap();
        let written = document(&provenance, &[], &run, Extras { fit: Some(&found), ..Extras::default() }).unwrap();
        let fit = &serde_json::from_str::<serde_json::Value>(&written).unwrap()["fit"];
        assert_eq!(fit["counts"], 2);
        let is_near = |read: &serde_json::Value, written: f64| (read.as_f64().unwrap() / written - 1.0).abs() < 1e-12;
        assert!(is_near(&fit["response"]["factor"][1], found.traits[0].factor[1]), "{fit}");
        assert!(is_near(&fit["activation_loss"]["shrunk"], found.traits[3].shrunk), "{fit}");
        assert_eq!(fit["next"]["week"], 12.0);
        assert_eq!(fit["cd4"].as_array().unwrap().len(), run.weeks.len());
    }
}
