//! Fits the model to the trials: writes src/model/fitted.rs, which the model is built with, and docs/calibration.md.
//!
//! ```sh
//! cargo run --release --no-default-features --example calibrate                # some minutes; writes both files
//! cargo run --release --no-default-features --example calibrate -- --quick    # a look in seconds; writes nothing
//! cargo run --release --no-default-features --example calibrate -- --check    # do both files belong to the model? exit 1 if not
//! ```
//!
//! `--seed N` (1) chooses the starting points. The same seed gives the same files on every machine.
//! `targets` says what is fitted, `priors` which parameters, `fit` how.

// A command that finds its own tables broken can only stop, and says where.
#![allow(clippy::panic)]

mod assumptions;
mod check;
mod effort;
mod fit;
mod how_known;
mod parameter_file;
mod predictions;
mod priors;
mod report;
mod runs;
mod search;
mod target;
mod targets;
mod uncertainty;

use effort::Effort;
use fit::Problem;
use il2_explorer::model::constants::Constants;
use report::{Fitted, Story};
use runs::Results;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use target::Target;
use targets::TARGETS;
use uncertainty::Uncertainty;

const USAGE: &str = "usage: calibrate [--quick | --check] [--seed N]";

/// Sets of other virtual patients that the estimate is tried on.
const OTHER_PATIENTS: [u32; 4] = [1, 2, 3, 4];

/// A file of the repository.
fn in_repository(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

fn main() -> ExitCode {
    let mut arguments = std::env::args().skip(1);
    let (mut quick, mut check, mut seed) = (false, false, 1);
    while let Some(argument) = arguments.next() {
        match argument.as_str() {
            "--quick" => quick = true,
            "--check" => check = true,
            "--seed" => match arguments.next().and_then(|seed| seed.parse().ok()) {
                Some(number) => seed = number,
                None => return misused("--seed wants a whole number"),
            },
            other => return misused(&format!("unknown argument {other}")),
        }
    }
    if check {
        return check::check();
    }
    let text = calibrate(if quick { &Effort::QUICK } else { &Effort::FULL }, seed, quick);
    println!("{text}");
    ExitCode::SUCCESS
}

fn misused(what: &str) -> ExitCode {
    eprintln!("{what}\n{USAGE}");
    ExitCode::from(2)
}

/// Fits, writes both files unless it is only a look, and gives the report.
fn calibrate(effort: &Effort, seed: u32, only_a_look: bool) -> String {
    let targets: Vec<&'static Target> = TARGETS.iter().collect();
    eprintln!("Searching from {} points", effort.starts + 1);
    let starts = search::search(&targets, effort, seed);
    let best = starts.first().unwrap_or_else(|| panic!("no start")).reached;

    eprintln!("Fitting with {} virtual patients a run", effort.patients);
    let last = Problem::whole(targets.clone(), effort.patients, &best).with_both_sides();
    let estimate = parameter_file::all_rounded(&last.minimised(2).stepped(3).constants());
    let fitted = Problem::whole(targets, effort.patients, &estimate).with_both_sides();
    let known = Uncertainty::of(&fitted);
    if !only_a_look {
        write(parameter_file::PATH, &parameter_file::text(&estimate));
    }

    eprintln!("Sum of squares {:.2}. Profiles, each trial left out, predictions, assumptions", fitted.objective());
    let text = report::text(&Story {
        estimate,
        objective: fitted.objective(),
        patients: effort.patients,
        seed,
        targets: &compared(&estimate, effort.patients),
        known: &known,
        starts: &starts,
        profiles: &uncertainty::profiles(&estimate, &known, effort),
        left_out: &uncertainty::leave_one_out(&estimate, effort),
        predictions: &predictions::predictions(&estimate),
        assumptions: &assumptions::assumptions(&fitted),
    });
    if !only_a_look {
        write(report::PATH, &text);
    }
    text
}

/// Every target beside the model's number, on the patients of the fit and on others.
fn compared(constants: &Constants, patients: u32) -> Vec<Fitted> {
    let results = Results::new(constants, patients);
    let others = OTHER_PATIENTS.map(|seed| Results::of_other_patients(constants, patients, seed));
    let row = |target: &'static Target| {
        let by_luck = others.iter().map(|results| (target.model)(results));
        let range = by_luck.fold((f64::INFINITY, f64::NEG_INFINITY), |range, one| (range.0.min(one), range.1.max(one)));
        Fitted { target, model: (target.model)(&results), by_luck: range }
    };
    TARGETS.iter().map(row).collect()
}

fn write(path: &str, text: &str) {
    std::fs::write(in_repository(path), text).unwrap_or_else(|error| panic!("{path}: {error}"));
    eprintln!("Wrote {path}");
}
