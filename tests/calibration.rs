//! The committed parameters against the trials: nine of ten numbers inside the 90 % interval of a new trial, the spread between trials small, and what is
//! missed is named. `cargo run --release --no-default-features --example calibrate -- --check` looks further.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::panic, clippy::indexing_slicing, clippy::cast_possible_truncation)] // a failure is a panic; small numbers

#[allow(dead_code)]
#[path = "../examples/calibrate/at_rest.rs"]
mod at_rest;
#[allow(dead_code)]
#[path = "../examples/calibrate/by_year.rs"]
mod by_year;
#[allow(dead_code)]
#[path = "../examples/calibrate/fit.rs"]
mod fit;
#[path = "../examples/calibrate/misses.rs"]
mod misses;
#[allow(dead_code)]
#[path = "../examples/calibrate/priors.rs"]
mod priors;
// The same trials as those of the command; it uses more of them than this test does.
#[allow(dead_code)]
#[path = "../examples/calibrate/trial.rs"]
mod trial;
#[path = "../examples/calibrate/trials.rs"]
mod trials;

use il2_explorer::model::constants::{CONSTANTS, RECORDS};
use il2_explorer::model::posterior::POSTERIOR;
use il2_explorer::scenario::Known;
use il2_explorer::source::Basis;
use il2_explorer::trial_predictions::{self, PATIENTS};
use il2_explorer::trials::report_card::{Knowledge, NUMBERS, missed};
use il2_explorer::trials::{facts, observations};
use misses::MISSES;
use trials::TRIALS;

/// Half the width of a 90 % interval, in standard deviations.
const NINETY: f64 = 1.645;
/// Step of a trial's factor.
const STEP: f64 = 0.12;

/// The observations and facts of `src/trials` that the numbers are read from.
static READ_FROM: &[&str] = &[
    "kovacs1995-share50",
    "kovacs1995-low",
    "kovacs1996-il2-w52",
    "kovacs1996-control-w52",
    "anrs079-il2-w74",
    "anrs079-control-w74",
    "anrs079-il2-share80",
    "anrs079-control-share80",
    "anrs079-il2-w170",
    "esprit-il2-w35",
    "ukvanguard-il2-4.5",
    "ukvanguard-il2-7.5",
    "argentina-il2",
    "argentina-control",
    "argentina-by-dose",
    "tambussi-equal",
    "keh-naive",
    "keh-memory",
    "inspire-il7-w12",
    "inspire-course",
];

#[test]
fn nine_of_ten_numbers_lie_inside_their_interval_and_the_others_are_named() {
    let (mut inside, mut all) = (0, 0);
    for trial in TRIALS {
        let factor = CONSTANTS.get(trial.factor).unwrap_or(f64::NAN);
        let model = |eta: f64| {
            let constants = CONSTANTS.with(trial.factor, factor * libm::exp(eta));
            trial_predictions::numbers(trial.name, &constants, PATIENTS)
        };
        let (typical, moved) = (model(0.0), model(STEP));
        assert_eq!(typical.len(), trial.numbers.len(), "{}", trial.name);
        for ((number, typical), moved) in trial.numbers.iter().zip(typical).zip(moved) {
            // The uncertainty of the parameters is left out: the interval is narrower than that of the report.
            let by_factor = POSTERIOR.omega * (moved - typical) / STEP;
            let spread = (by_factor * by_factor + number.se * number.se).sqrt();
            let is_inside = (number.value - typical).abs() <= NINETY * spread;
            all += 1;
            inside += usize::from(is_inside);
            let is_named = MISSES.iter().any(|(name, what, _)| *name == trial.name && *what == number.what);
            assert!(is_inside || is_named, "{}, {}: {typical:.2} for {}", trial.name, number.what, number.value);
        }
    }
    println!("{inside} of {all}");
    assert!(10 * inside >= 9 * all, "{inside} of {all}");
    let omega = std::hint::black_box(POSTERIOR.omega);
    assert!(omega <= 0.35, "{omega}");
}

/// The cells of the rows of the first table of docs/calibration.md.
fn rows_of_the_report() -> Vec<Vec<String>> {
    let report = include_str!("../docs/calibration.md");
    let table = report.split("\n## ").nth(1).unwrap_or_default();
    let rows = table.lines().filter(|line| line.starts_with("| ")).skip(2);
    rows.map(|line| line.trim_matches('|').split('|').map(|cell| cell.trim().to_owned()).collect()).collect()
}

/// As the report writes a number.
fn figure(value: f64) -> String {
    if value.abs() < 2.0 { format!("{value:.2}") } else { format!("{value:.0}") }
}

#[test]
fn the_report_card_of_the_page_is_the_table_of_the_report() {
    let rows = rows_of_the_report();
    assert_eq!(rows.len(), NUMBERS.len());
    for (number, row) in NUMBERS.iter().zip(&rows) {
        let (low, high) = number.typical.interval();
        let [low, high] = [low, high].map(figure);
        let inside = if number.is_missed(Knowledge::AllTrials) { "**no**" } else { "yes" };
        let error = (number.found - number.left_out.middle) / number.left_out.sd;
        let told = [&row[0], &row[2], &row[3], &row[9]];
        let own = [number.trial, &figure(number.found), &figure(number.se), inside];
        assert_eq!(told.map(String::as_str), own, "{row:?}");
        // The last digit may differ where four digits are rounded again.
        let agrees = |told: &str, own: f64, step: f64| {
            let told: f64 = told.parse().unwrap_or(f64::NAN);
            (told - own).abs() <= step
        };
        let step = |own: f64| if own.abs() < 1.99 { 0.006 } else { 0.51 };
        for (told, own) in [(&row[4], number.typical.middle), (&row[7], number.left_out.middle)] {
            assert!(agrees(told, own, step(own)), "{row:?}: {own}");
        }
        assert!(agrees(&row[8], error, 0.06), "{row:?}: {error}");
        let near = |told: &str, own: &str| {
            let [told, own] = [told, own].map(|text| text.parse::<f64>().unwrap_or(f64::NAN));
            (told - own).abs() <= if told.abs() < 2.0 { 0.011 } else { 1.1 }
        };
        let (told_low, told_high) = row[5].split_once(" to ").unwrap_or_default();
        assert!(near(told_low, &low) && near(told_high, &high), "{row:?}: {low} to {high}");
    }
    let says = format!("**{} of {} numbers", NUMBERS.len() - missed(Knowledge::AllTrials), NUMBERS.len());
    assert!(include_str!("../docs/calibration.md").contains(&says), "{says}");
}

#[test]
fn the_report_card_has_the_trials_and_the_predictions_of_the_model() {
    let mut card = NUMBERS.iter();
    for trial in TRIALS {
        let typical = trial_predictions::numbers(trial.name, &CONSTANTS, PATIENTS);
        for (number, typical) in trial.numbers.iter().zip(typical) {
            let Some(row) = card.next() else { panic!("{} {} is missing", trial.name, number.what) };
            assert_eq!((row.trial, row.found, row.se), (trial.name, number.value, number.se), "{}", number.what);
            assert_eq!(row.unit, number.unit, "{} {}", trial.name, number.what);
            let is_same = (row.typical.middle - typical).abs() <= 1e-3 * typical.abs().max(1e-3);
            assert!(is_same, "{} {}: {} for {typical}", trial.name, number.what, row.typical.middle);
            // A prediction holds the sampling error of the number at least.
            assert!(row.typical.sd >= row.se && row.left_out.sd >= row.se, "{} {}", trial.name, number.what);
        }
    }
    assert_eq!(card.next(), None);
}

#[test]
fn every_miss_that_is_named_is_a_number() {
    for (name, what, reason) in MISSES {
        let trial = TRIALS.iter().find(|trial| trial.name == *name);
        assert!(trial.is_some_and(|trial| trial.numbers.iter().any(|number| number.what == *what)), "{name}, {what}");
        assert!(!reason.is_empty());
    }
}

#[test]
fn what_is_marked_as_fitted_is_read_by_the_fit() {
    let marked = observations::all().filter(|one| one.used_for_fitting).map(|one| one.id);
    let marked: Vec<&str> = marked.chain(facts::all().filter(|one| one.used_for_fitting).map(|one| one.id)).collect();
    for id in &marked {
        assert!(READ_FROM.contains(id), "{id} is marked as used for fitting, and no number of the fit is read from it");
    }
    for id in READ_FROM {
        assert!(marked.contains(id), "{id} is read by the fit and not marked");
    }
}

#[test]
fn twelve_parameters_are_fitted() {
    let fitted: Vec<&str> =
        RECORDS.iter().filter(|record| record.kind == Basis::Fitted).map(|record| record.name).collect();
    assert!(fitted.len() <= 12);
    assert!(fitted.iter().all(|name| POSTERIOR.names.contains(name)) && fitted.len() == POSTERIOR.names.len());
}

/// `calibrate -- --check` does the same for every year.
#[test]
fn the_fits_of_the_first_years_rest_where_they_are_written_down() {
    for known in [Known::By1996, Known::By2001] {
        let (to_go, sd_off) = by_year::from_rest(known);
        assert!(to_go <= by_year::NEAR_REST && sd_off <= by_year::SD_NEAR, "{known:?}: {to_go} SD, {sd_off}");
    }
}

#[test]
fn a_year_counts_the_numbers_that_were_published_by_then() {
    let counted = |known: Known| {
        let problem = by_year::problem(known);
        let of = |trial: usize| {
            let places = problem.places(trial);
            places.into_iter().map(move |place| (TRIALS[trial].name, TRIALS[trial].numbers[place].what))
        };
        (0..TRIALS.len()).flat_map(of).collect::<Vec<_>>()
    };
    let names = |known: Known| {
        let mut names: Vec<&str> = counted(known).into_iter().map(|(trial, _)| trial).collect();
        names.dedup();
        names
    };
    // Source: docs/evidence.md, the years of the citations.
    assert_eq!(names(Known::By1996), ["Kovacs 1995", "Kovacs 1996"]);
    let early = ["Kovacs 2000", "Argentine Vanguard", "Tambussi", "ANRS 048", "Davey 1999", "Carr 1998", "Ruxrungtham"];
    assert_eq!(names(Known::By2001).len(), 2 + early.len());
    assert!(early.iter().all(|name| names(Known::By2001).contains(name)));
    assert_eq!(names(Known::By2003).len(), 11);
    // The follow-up of ANRS 079 came out in 2007, and the year of the SILCAAT report was not read.
    let follow_up = ("ANRS 079", "IL-2, week 170, median change");
    assert!(!counted(Known::By2003).contains(&follow_up) && counted(Known::By2009).contains(&follow_up));
    assert!(!names(Known::By2009).contains(&"SILCAAT, one year") && names(Known::Today).len() == TRIALS.len());
    for years in Known::YEARS.windows(2) {
        let (before, after) = (counted(years[0]), counted(years[1]));
        assert!(before.len() < after.len() && before.iter().all(|number| after.contains(number)));
    }
}
