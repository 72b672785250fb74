//! Which assumed values the answers hang on.

use crate::fit::Problem;
use crate::report::{Story, row, table};
use il2_explorer::model::constants::{ParameterRecord, RECORDS};
use il2_explorer::source::Basis;

/// By how much an assumed value is moved, and the virtual patients an arm with which that is done.
const MOVED: f64 = 1.25;
const MOVED_PATIENTS: u32 = 64;
/// How many of the assumed values are listed.
const LISTED: usize = 12;

/// Which assumed values the answers hang on: the log marginal likelihood when one is moved and everything fitted follows, to first order.
pub(crate) fn assumptions(text: &mut String, story: &Story<'_>) {
    let problem = Problem { patients: MOVED_PATIENTS, ..story.problem.clone() };
    let here = problem.constants(&story.linear.at.position);
    let is_fitted = |record: &ParameterRecord| problem.priors.iter().any(|prior| prior.name == record.name);
    let free: Vec<&'static ParameterRecord> = RECORDS
        .iter()
        .filter(|record| !is_fitted(record) && record.name != "stop_share" && record.value != 0.0)
        .collect();
    let moved = |record: &ParameterRecord, factor: f64| {
        let value = (here.get(record.name).unwrap_or(record.value) * factor).clamp(record.bounds.0, record.bounds.1);
        (here.with(record.name, value), story.linear.at.eta.clone())
    };
    let mut points = vec![(here, story.linear.at.eta.clone())];
    points.extend(free.iter().flat_map(|record| [moved(record, 1.0 / MOVED), moved(record, MOVED)]));
    let found = problem.many(&points);
    let marginal = |numbers: &[nalgebra::DVector<f64>]| {
        let numbers =
            story.linear.numbers.iter().zip(numbers).zip(&found[0]).map(|((at, moved), here)| at + moved - here);
        let linear = story.linear.moved_to(story.linear.at.clone(), numbers.collect());
        problem.posterior(&linear, problem.best_omega(&linear, None), None).log_marginal
    };
    let whole = marginal(&found[0]);
    let mut list: Vec<(&ParameterRecord, f64, f64)> = free
        .iter()
        .enumerate()
        .map(|(place, record)| {
            (*record, marginal(&found[1 + 2 * place]) - whole, marginal(&found[2 + 2 * place]) - whole)
        })
        .collect();
    let weight = |one: &(&ParameterRecord, f64, f64)| one.1.abs().max(one.2.abs());
    list.sort_by(|one, other| weight(other).total_cmp(&weight(one)));
    let assumed = free.iter().filter(|record| record.kind == Basis::Assumed).count();
    table(
        text,
        "What the answers hang on",
        &format!(
            "{assumed} values are assumed, {} published. The log marginal likelihood changes by so much when one of them is divided or multiplied by {MOVED} (within its\n\
             bounds) and everything fitted follows, to first order. Positive: the trials would like it better there. The {LISTED} that matter most.\n\
             Three of them (`k_x_clearance`, `cv_response`, `mu_m`) were chosen among a few values with an eye on the log density of trials left out, which therefore\n\
             flatters the model a little.",
            free.len() - assumed
        ),
        &["Value", "Meaning", "In use", "Kind", "Lower", "Higher"],
    );
    for (record, lower, higher) in list.iter().take(LISTED) {
        row(
            text,
            &[
                format!("`{}`", record.name),
                record.meaning.trim_end_matches('.').to_owned(),
                format!("{} {}", record.value, record.unit).trim().to_owned(),
                format!("{:?}", record.kind).to_lowercase(),
                format!("{lower:+.1}"),
                format!("{higher:+.1}"),
            ],
        );
    }
}
