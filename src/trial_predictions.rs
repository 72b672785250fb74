//! Each trial's numbers as the model predicts them: its arms as the trial ran them, read at its visits with the noise of a count, from its own
//! baseline. The fit compares them with what was found (`examples/calibrate`); the page recomputes them when it checks itself. Pure.

mod arms;
mod il2;
mod il7;
mod on_art;
mod visits;

use crate::model::constants::Constants;

/// Virtual patients an arm of the fit and of the report card's predictions.
pub const PATIENTS: u32 = 256;

/// A trial's numbers with these constants and this many virtual patients an arm.
type Numbers = fn(&Constants, u32) -> Vec<f64>;

/// The trials by the names of docs/calibration.md, in its order.
static TRIALS: [(&str, Numbers); 21] = [
    ("Kovacs 1995", il2::kovacs_1995),
    ("Kovacs 1996", il2::kovacs_1996),
    ("Kovacs 2000", il2::kovacs_2000),
    ("ANRS 079", il2::anrs_079),
    ("ESPRIT", il2::esprit),
    ("UK-Vanguard", il2::uk_vanguard),
    ("Argentine Vanguard", il2::argentine_vanguard),
    ("Tambussi", il2::tambussi),
    ("Keh", il2::keh),
    ("INSPIRE", il7::inspire),
    ("INSPIRE 2 and 3", il7::inspire_2_and_3),
    ("PML case", il7::pml),
    ("ANRS 048", il2::anrs_048),
    ("Davey 1999", il2::davey_1999),
    ("Carr 1998", il2::carr_1998),
    ("CPCRA 059", il2::cpcra_059),
    ("Ruxrungtham", il2::ruxrungtham),
    ("STALWART", il2::stalwart),
    ("ANRS 119", il2::anrs_119),
    ("SILCAAT, one year", il2::silcaat),
    ("ART alone (Lifson 2011)", on_art::lifson),
];

/// The names of the trials, in the order of docs/calibration.md.
pub fn trials() -> impl ExactSizeIterator<Item = &'static str> {
    TRIALS.iter().map(|(name, _)| *name)
}

/// A trial's numbers in the order of docs/calibration.md, with these constants and this many virtual patients an arm; none of a trial that is
/// not in the fit.
pub fn numbers(trial: &str, constants: &Constants, patients: u32) -> Vec<f64> {
    let found = TRIALS.iter().find(|(name, _)| *name == trial);
    found.map_or_else(Vec::new, |(_, numbers)| numbers(constants, patients))
}
