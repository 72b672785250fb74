//! The section of docs/calibration.md on the fits by year.

use crate::by_year::YearFit;
use crate::fit::{Point, Problem};
use crate::parameter_file::digits;
use crate::priors::PRIORS;
use crate::report::{self, Fitted};
use crate::trials::TRIALS;
use il2_explorer::model::constants::CONSTANTS;
use il2_explorer::model::posterior::POSTERIOR;
use il2_explorer::scenario::Known;
use rayon::prelude::*;
use std::fmt::Write;

/// The title of the section of the report.
pub(crate) const TITLE: &str = "\n## What would have been believed\n";
/// The numbers whose predictions by year are listed: trial, and the place of the number.
const TOLD: [(&str, usize); 6] =
    [("ANRS 079", 0), ("ANRS 079", 1), ("ESPRIT", 0), ("ESPRIT", 2), ("STALWART", 0), ("SILCAAT, one year", 1)];
/// A parameter of whose prior's width less than this part is gone counts as untold.
const UNTOLD: f64 = 0.05;

/// What a year predicts for every number, those that it knows among them.
fn predictions(fit: &YearFit) -> Vec<Fitted> {
    let problem = Problem { known: Known::Today, ..fit.problem.clone() };
    let linear = problem.secants(Point { eta: vec![0.0; TRIALS.len()], ..fit.linear.at.clone() });
    report::fitted(&problem, &linear, fit.omega, &fit.posterior)
}

fn is_known(fit: &YearFit, one: &Fitted) -> bool {
    fit.linear.places[one.trial].contains(&one.place)
}

/// The section of the report.
pub(crate) fn section(fits: &[YearFit]) -> String {
    let mut text = TITLE.to_owned();
    let _ = write!(
        text,
        "\nWhat a link with `known=` runs with: the same fit to the numbers published by the end of that year, written by\n\
         `cargo run --release --no-default-features --example calibrate -- --by-year` with `src/model/fitted_by_year.rs`. The year is that of the citation;\n\
         week 170 of ANRS 079 counts from 2007; the SILCAAT report, whose year was not read, counts in no year. Each fit starts at the centres of\n\
         the priors, so that no later trial has a say in where it ends, and is carried on until no parameter would move by more than 0.1 of its\n\
         posterior SD. Few trials leave omega open: a year's is the root mean square over its marginal likelihood, every value up to 1 held alike\n\
         beforehand; *every trial* is the fit in use, with the most likely one. Keh's median of a few responders has eight times as many virtual\n\
         patients here, without which no fit rests. *Prior*: the trials leave at least {:.0} % of the prior's width, so the prior is\n\
         what is believed. Values with the SD of their logarithm.\n\n",
        100.0 * (1.0 - UNTOLD)
    );
    let years = || fits.iter().map(|fit| fit.known.year().map_or_else(String::new, |year| year.to_string()));
    let cells = |first: &str, of: &dyn Fn(&YearFit) -> String, last: String| -> Vec<String> {
        [first.to_owned()].into_iter().chain(fits.iter().map(of)).chain([last]).collect()
    };
    let head: Vec<String> = [String::new()].into_iter().chain(years()).chain(["every trial".to_owned()]).collect();
    report::row(&mut text, &head);
    report::row(&mut text, &head.iter().map(|_| "---".to_owned()).collect::<Vec<_>>());
    let trials = |fit: &YearFit| fit.linear.places.iter().filter(|places| !places.is_empty()).count();
    let numbers = |fit: &YearFit| fit.linear.places.iter().map(Vec::len).sum::<usize>();
    let all_numbers: usize = TRIALS.iter().map(|trial| trial.numbers.len()).sum();
    report::row(&mut text, &cells("Trials and cohorts", &|fit| trials(fit).to_string(), TRIALS.len().to_string()));
    report::row(&mut text, &cells("Numbers", &|fit| numbers(fit).to_string(), all_numbers.to_string()));
    report::row(&mut text, &cells("omega", &|fit| format!("{:.2}", fit.omega), format!("{:.2}", POSTERIOR.omega)));
    for (place, prior) in PRIORS.iter().enumerate() {
        let of = |fit: &YearFit| {
            let sd = fit.posterior.covariance[(place, place)].sqrt();
            let value = digits(libm::exp(fit.linear.at.position[place]));
            let untold = if 1.0 - sd / prior.sd < UNTOLD { ", prior" } else { "" };
            format!("{value} ({sd:.2}{untold})")
        };
        let sd = POSTERIOR.cholesky[place].iter().map(|root| root * root).sum::<f64>().sqrt();
        let today = format!("{} ({sd:.2})", digits(CONSTANTS.get(prior.name).unwrap_or(f64::NAN)));
        report::row(&mut text, &cells(&format!("`{}`", prior.name), &of, today));
    }
    let predicted: Vec<Vec<Fitted>> = fits.par_iter().map(predictions).collect();
    let _ = write!(
        text,
        "\nWhat each year would have predicted for later numbers: typical, with the 90 % interval of such a trial; *fitted* where the number had been\n\
         published.\n\n"
    );
    let head: Vec<String> = ["Number", "Found"].map(str::to_owned).into_iter().chain(years()).collect();
    report::row(&mut text, &head);
    report::row(&mut text, &head.iter().map(|_| "---".to_owned()).collect::<Vec<_>>());
    for (trial, place) in TOLD {
        let is_it = |one: &&Fitted| TRIALS[one.trial].name == trial && one.place == place;
        let Some(told) = predicted.first().and_then(|all| all.iter().find(is_it)) else {
            panic!("no number {place} of {trial}")
        };
        let of = |(fit, all): (&YearFit, &Vec<Fitted>)| {
            all.iter().find(is_it).map_or_else(String::new, |one| {
                let mark = if is_known(fit, one) { " *fitted*" } else { "" };
                let [low, high] = one.interval().map(report::figure);
                format!("{} ({low} to {high}){mark}", report::figure(one.typical))
            })
        };
        let first = [format!("{trial}, {}", told.number().what), report::figure(told.number().value)];
        let row: Vec<String> = first.into_iter().chain(fits.iter().zip(&predicted).map(of)).collect();
        report::row(&mut text, &row);
    }
    let inside = |(fit, all): (&YearFit, &Vec<Fitted>)| {
        let later: Vec<&Fitted> = all.iter().filter(|one| !is_known(fit, one)).collect();
        let inside = later.iter().filter(|one| one.is_inside()).count();
        format!("{inside} of {}", later.len())
    };
    let first = ["Later numbers inside their interval".to_owned(), String::new()];
    let row: Vec<String> = first.into_iter().chain(fits.iter().zip(&predicted).map(inside)).collect();
    report::row(&mut text, &row);
    text.push_str(HINDSIGHT);
    text
}

/// What no choice of trials takes away.
const HINDSIGHT: &str = "\nHindsight that remains:\n\n\
- The equations are today's: long-lived progeny (Kovacs 2005) and survival as the cause of the gain (Read 2008) were not known in 1996.\n\
- Priors were written down with later papers in mind. Where a year's trials say nothing, such a prior counts.\n\
- The assumed and published parameters, the spread between patients and the noise of a count are today's.\n\
- How a trial is read (visits, 15 % of patients who stop) is today's reading.\n\
- Meeting reports and trials that are not in docs/evidence.md are missing: a believer of 1996 knew more than two papers.\n";

/// The report with this section at its end, in place of the earlier one.
pub(crate) fn in_report(report: &str, section: &str) -> String {
    let before = report.split_once(TITLE).map_or(report, |(before, _)| before);
    format!("{}\n{section}", before.trim_end())
}
