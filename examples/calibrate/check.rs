//! Whether the parameter file and the report still belong to the model and its targets.

use crate::effort::Effort;
use crate::fit::Problem;
use crate::priors::PRIORS;
use crate::target::Target;
use crate::targets::TARGETS;
use crate::uncertainty::Uncertainty;
use crate::{compared, in_repository, parameter_file, report};
use il2_explorer::model::constants::CONSTANTS;
use std::process::ExitCode;

/// How far, in standard errors, the best value of a parameter may lie from the committed one.
const FAR: f64 = 0.5;

/// Says what does not fit together, on standard error; exit 1 if anything.
pub(crate) fn check() -> ExitCode {
    let targets: Vec<&'static Target> = TARGETS.iter().collect();
    let patients = Effort::FULL.patients;
    let problem = Problem::whole(targets, patients, &CONSTANTS).with_both_sides();
    let mut faults = Vec::new();

    let read = |path: &str| std::fs::read_to_string(in_repository(path)).unwrap_or_default();
    if read(parameter_file::PATH) != parameter_file::text(&CONSTANTS) {
        faults.push(format!("{} is not as this command writes it", parameter_file::PATH));
    }
    let fitted = compared(&CONSTANTS, patients);
    if !read(report::PATH).contains(&report::targets(&fitted)) {
        faults.push(format!("the targets in {} are not those of the model", report::PATH));
    }
    let known = Uncertainty::of(&problem);
    let step = problem.newton_step();
    for (index, (prior, step)) in PRIORS.iter().zip(step.iter()).enumerate() {
        let far = step / known.position_error(index);
        if far.is_nan() || far.abs() > FAR {
            faults.push(format!("{} lies {far:+.1} standard errors from where the targets want it", prior.name));
        }
    }
    for one in &fitted {
        if !one.target.met_by(one.model) {
            eprintln!(
                "off its aim: {}, {}: {:.2} for {:.2}",
                one.target.trial,
                one.target.what,
                one.model,
                one.target.given.value()
            );
        }
    }
    eprintln!("sum of squares {:.2}", problem.objective());
    for fault in &faults {
        eprintln!("{fault}");
    }
    if faults.is_empty() {
        return ExitCode::SUCCESS;
    }
    eprintln!("Run `cargo run --release --no-default-features --example calibrate` and look at what changed.");
    ExitCode::FAILURE
}
