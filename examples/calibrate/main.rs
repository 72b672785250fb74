//! Fits the model to the trials: writes src/model/fitted.rs, which the model is built with, docs/calibration.md, and
//! `src/trials/report_card/numbers.rs`, the report card of the page.
//!
//! ```sh
//! cargo run --release --no-default-features --example calibrate                # some minutes; writes the files
//! cargo run --release --no-default-features --example calibrate -- --quick    # a look with few patients; writes nothing
//! cargo run --release --no-default-features --example calibrate -- --report   # report and report card, at the committed parameters
//! cargo run --release --no-default-features --example calibrate -- --by-year  # the fits to what was published by a year, and their section of the report
//! cargo run --release --no-default-features --example calibrate -- --check    # do the files belong to the model? exit 1 if not
//! ```
//!
//! For a look at other assumptions: `--set name=value,...`, `--free name:sd,...`, `--fix name,...`, `--patients N`, `--iterations N`, all with `--quick`.
//! `trials` says what is fitted and how it is read, `priors` which parameters, `fit` how.

// A command that finds its own tables broken can only stop, and says where.
#![allow(clippy::panic, clippy::indexing_slicing, clippy::print_stdout, clippy::print_stderr)]
#![allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // few patients, cycles and visits

mod assumptions;
mod at_rest;
mod by_year;
mod by_year_report;
mod fit;
mod left_out;
mod misses;
mod parameter_file;
mod priors;
mod report;
mod report_card_file;
mod trial;
mod trials;
mod weights;

use fit::{Linear, Problem};
use il2_explorer::model::constants::{CONSTANTS, RECORDS};
use il2_explorer::model::posterior::POSTERIOR;
use il2_explorer::scenario::Known;
use il2_explorer::trial_predictions::PATIENTS;
use nalgebra::DVector;
use priors::{PRIORS, Prior};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::Instant;

const USAGE: &str = "usage: calibrate [--quick | --report | --by-year | --check] [--set name=value,...] [--free name:sd,...] [--fix name,...] \
                     [--patients N] [--iterations N]";

/// Iterations of the fit that is written down.
const ITERATIONS: u32 = 12;
/// Of a look.
const QUICK_PATIENTS: u32 = 96;

/// What the command line asks for.
#[allow(clippy::struct_excessive_bools)] // each is a switch of its own
struct Order {
    problem: Problem,
    quick: bool,
    report: bool,
    by_year: bool,
    check: bool,
    iterations: u32,
}

/// A file of the repository.
fn in_repository(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

fn main() -> ExitCode {
    let order = match order(std::env::args().skip(1)) {
        Ok(order) => order,
        Err(what) => {
            eprintln!("{what}\n{USAGE}");
            return ExitCode::from(2);
        }
    };
    if order.check {
        return check(&order.problem);
    }
    let clock = Instant::now();
    if order.by_year {
        write_years();
        eprintln!("{:.0} s", clock.elapsed().as_secs_f64());
        return ExitCode::SUCCESS;
    }
    let mut linear = order.problem.linear(order.problem.start());
    if !order.report {
        linear = order.problem.settled(linear, None, order.iterations as usize).0;
    }
    if order.report {
        // Only the factors of the trials are found again.
        let eta = order.problem.factors(&linear, POSTERIOR.omega);
        linear = order.problem.linear(fit::Point { eta, ..linear.at });
    }
    let omega = if order.report { POSTERIOR.omega } else { order.problem.best_omega(&linear, None) };
    finish(&order, &linear, omega, &clock);
    ExitCode::SUCCESS
}

/// Fits to what had been published by each year, and writes the parameters and the section of the report.
fn write_years() {
    let fits = by_year::all();
    write(by_year::PATH, &by_year::text(&fits));
    let report = std::fs::read_to_string(in_repository(report::PATH)).unwrap_or_default();
    write(report::PATH, &by_year_report::in_report(&report, &by_year_report::section(&fits)));
}

/// Leaves out each trial, weighs the posterior, and writes the files unless it is only a look.
fn finish(order: &Order, linear: &Linear, omega: f64, clock: &Instant) {
    let problem = &order.problem;
    let posterior = problem.posterior(linear, omega, None);
    eprintln!("each trial left out, {:.0} s", clock.elapsed().as_secs_f64());
    let left_out = left_out::each_trial(problem, linear);
    eprintln!("steps without each trial: {:?}", left_out.iter().map(|one| one.steps).collect::<Vec<_>>());
    eprintln!("weights, {:.0} s", clock.elapsed().as_secs_f64());
    let weights = (!order.quick).then(|| weights::weigh(problem, linear, omega, &posterior));
    let fitted = report::fitted(problem, linear, omega, &posterior);
    let text = report::text(&report::Story {
        problem,
        linear,
        omega,
        posterior: &posterior,
        fitted: &fitted,
        left_out: &left_out,
        weights: weights.as_ref(),
    });
    if order.quick {
        println!("{text}");
    } else {
        if !order.report {
            let constants = parameter_file::all_rounded(&problem.constants(&linear.at.position));
            write(
                parameter_file::PATH,
                &parameter_file::text(&constants, &problem.priors, &posterior.covariance, omega),
            );
        }
        write(report::PATH, &text);
        write(report_card_file::PATH, &report_card_file::text(&fitted, &left_out));
        write_years();
    }
    let inside = fitted.iter().filter(|one| one.is_inside()).count();
    let elpd: f64 = left_out.iter().map(|one| one.log_density_first_37).sum();
    eprintln!(
        "omega {omega:.2}; {inside} of {} numbers inside their 90 % interval; LOTO elpd of the first 37 numbers {elpd:.1}; log marginal {:.1}; {:.0} s",
        fitted.len(),
        posterior.log_marginal,
        clock.elapsed().as_secs_f64()
    );
}

/// Whether the parameter file, the report and the report card belong to the model.
fn check(problem: &Problem) -> ExitCode {
    let mut faults = Vec::new();
    let read = |path: &str| std::fs::read_to_string(in_repository(path)).unwrap_or_default();
    let names: Vec<&str> = problem.priors.iter().map(|prior| prior.name).collect();
    if names != POSTERIOR.names {
        faults.push(format!("{} has other parameters than the priors", parameter_file::PATH));
    }
    let numbers = problem.numbers(&CONSTANTS, &vec![0.0; trials::TRIALS.len()]);
    let (report, card) = (read(report::PATH), read(report_card_file::PATH));
    for (trial, numbers) in trials::TRIALS.iter().zip(&numbers) {
        for (number, model) in trial.numbers.iter().zip(numbers.iter()) {
            if !report.contains(&report::row_start(trial, number, *model)) {
                faults.push(format!("{}, {}: the report does not say {model:.2}", trial.name, number.what));
            }
            if !card.contains(&report_card_file::row_start(trial, number, *model)) {
                faults.push(format!("{}, {}: the report card does not say {model:.4}", trial.name, number.what));
            }
        }
    }
    for known in Known::YEARS {
        let (to_go, sd_off) = by_year::from_rest(known);
        eprintln!("{known:?}: {to_go:.2} SD from rest; SDs off by {:.0} %", 100.0 * sd_off);
        if to_go > by_year::NEAR_REST || sd_off > by_year::SD_NEAR {
            faults.push(format!("{}: the fit of {known:?} does not rest", by_year::PATH));
        }
    }
    for fault in &faults {
        eprintln!("{fault}");
    }
    if faults.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

fn order(mut arguments: impl Iterator<Item = String>) -> Result<Order, String> {
    let problem = Problem { priors: PRIORS.to_vec(), fixed: CONSTANTS, patients: PATIENTS, known: Known::Today };
    let mut order =
        Order { problem, quick: false, report: false, by_year: false, check: false, iterations: ITERATIONS };
    let mut patients = None;
    while let Some(argument) = arguments.next() {
        match argument.as_str() {
            "--quick" => order.quick = true,
            "--report" => order.report = true,
            "--by-year" => order.by_year = true,
            "--check" => order.check = true,
            "--set" => {
                for pair in list(&mut arguments)? {
                    let (name, number) = pair.split_once('=').ok_or("--set needs name=value")?;
                    let value = number.parse().map_err(|_| format!("no number: {number}"))?;
                    order.problem.fixed = order.problem.fixed.with(known(name)?, value);
                }
            }
            "--free" => {
                for one in list(&mut arguments)? {
                    let (name, sd) = one.split_once(':').unwrap_or((&one, "0.5"));
                    let name = known(name)?;
                    let centre = order.problem.fixed.get(name).unwrap_or(1.0);
                    let sd = sd.parse().map_err(|_| format!("no number: {sd}"))?;
                    order.problem.priors.push(Prior { name, centre, sd, why: "" });
                }
            }
            "--fix" => {
                let fixed = list(&mut arguments)?;
                order.problem.priors.retain(|prior| !fixed.iter().any(|name| name == prior.name));
            }
            "--patients" => patients = Some(number(&mut arguments)?),
            "--iterations" => order.iterations = number(&mut arguments)?,
            other => return Err(format!("unknown argument {other}")),
        }
    }
    order.problem.patients = patients.unwrap_or(if order.quick { QUICK_PATIENTS } else { PATIENTS });
    Ok(order)
}

fn list(arguments: &mut impl Iterator<Item = String>) -> Result<Vec<String>, String> {
    let given = arguments.next().ok_or("a value is missing")?;
    Ok(given.split(',').map(str::to_owned).collect())
}

fn number(arguments: &mut impl Iterator<Item = String>) -> Result<u32, String> {
    arguments.next().and_then(|text| text.parse().ok()).ok_or_else(|| "a whole number is missing".to_owned())
}

fn known(name: &str) -> Result<&'static str, String> {
    RECORDS.iter().find(|record| record.name == name).map(|record| record.name).ok_or(format!("no parameter {name}"))
}

fn write(path: &str, text: &str) {
    std::fs::write(in_repository(path), text).unwrap_or_else(|error| panic!("{path}: {error}"));
    eprintln!("Wrote {path}");
}

/// Shares of a standard normal: nodes and weights of Gauss and Hermite's rule of seven points.
const NORMAL_NODES: [(f64, f64); 7] = [
    (-3.750_439_717_725_742, 0.000_548_268_855_972),
    (-2.366_759_410_734_541, 0.030_757_123_967_586),
    (-1.154_405_394_739_968, 0.240_123_178_605_013),
    (0.0, 0.457_142_857_142_857),
    (1.154_405_394_739_968, 0.240_123_178_605_013),
    (2.366_759_410_734_541, 0.030_757_123_967_586),
    (3.750_439_717_725_742, 0.000_548_268_855_972),
];

/// A vector of factors that are all the same.
fn same_factor(eta: f64) -> DVector<f64> {
    DVector::from_element(trials::TRIALS.len(), eta)
}
