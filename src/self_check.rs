//! The page checks itself: what this module computes, in the browser of who asks, against what was stored from elsewhere.
//!
//! - every parameter against `docs/model.md`'s value, as `tests/golden/parameters.txt` has it;
//! - every preset's run to the last bit, against `tests/golden/same_numbers.txt`;
//! - every state at the end of every preset against SciPy, `tests/golden/reference_states.txt`, to 1e-4;
//! - the counts of every preset against COPASI and libRoadRunner, which ran the exported model file, `tests/golden/outside_numbers.txt`, to
//!   1e-4;
//! - every trial's numbers, predicted again, against the report card's predictions, `src/trials/report_card/numbers.rs`, to 1e-3: they are written
//!   with four digits;
//! - the report card: nine of ten numbers of the trials in their 90% intervals.
//!
//! Pure. The worker runs it part by part (`src/service/checks.rs`), so that a page without a worker can go on between two.

use crate::decimal;
use crate::model::constants::{Constants, RECORDS};
use crate::model::person::RandomEffects;
use crate::parameters::ParameterId;
use crate::simulation::{inside_with, simulate_with};
use crate::stepping::StepControl;
use crate::trial_predictions;
use crate::trials::preset::Preset;
use crate::trials::presets;
use crate::trials::report_card::{Knowledge, NUMBERS, missed};
use serde::{Deserialize, Serialize};

/// Virtual patients of a digest, as `tests/same_numbers.rs` has them.
const DIGEST_PATIENTS: f64 = 20.0;
/// Greatest difference from another program, relative to its number or to 0.01, whichever is larger.
const PROGRAMS: Bar = Bar { most: 1e-4, least_scale: 0.01 };
/// Greatest difference from the report card, relative to its number or to 0.001, whichever is larger.
const CARD: Bar = Bar { most: 1e-3, least_scale: 1e-3 };
/// Share of the report card's numbers that must lie in their intervals.
const WITHIN: f64 = 0.9;

const PARAMETERS: &str = include_str!("../tests/golden/parameters.txt");
const DIGESTS: &str = include_str!("../tests/golden/same_numbers.txt");
const STATES: &str = include_str!("../tests/golden/reference_states.txt");
const OUTSIDE: &str = include_str!("../tests/golden/outside_numbers.txt");

/// How much two numbers may differ.
struct Bar {
    /// Greatest relative difference.
    most: f64,
    /// What a difference is at least divided by.
    least_scale: f64,
}

/// A kind of check.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CheckKind {
    /// A model parameter, or all of them, against the stored value.
    Parameter,
    /// Every bit of a preset's run.
    Digest,
    /// The states at the end of a preset's run against SciPy.
    Reference,
    /// A preset's counts against the programs that ran its model file.
    ModelFile,
    /// A trial's numbers, predicted again, against the report card's predictions.
    Prediction,
    /// The trials' numbers in their 90% intervals.
    ReportCard,
}

/// What was checked, and how it went.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Checked {
    /// The kind of check.
    pub kind: CheckKind,
    /// The parameter, preset or trial; how many parameters, where all hold.
    pub subject: String,
    /// Whether it holds.
    pub holds: bool,
    /// What was found: a value, a digest, the greatest relative difference, or how many.
    pub found: String,
    /// What was to be found, or the greatest difference or least number allowed.
    pub wanted: String,
}

/// Parts of the whole check.
pub fn parts() -> usize {
    1 + presets::all().len() + trial_predictions::trials().len()
}

/// One part, by number from 0: parameters and report card first, then a preset each, then a trial each. Nothing beyond the last.
pub fn part(number: usize, constants: &Constants) -> Vec<Checked> {
    let Some(place) = number.checked_sub(1) else {
        return parameters(constants).into_iter().chain([report_card()]).collect();
    };
    let preset = presets::all().get(place).map(|preset| of_preset(preset, constants));
    let trial = || trial_predictions::trials().nth(place.checked_sub(presets::all().len())?);
    preset.or_else(|| Some(vec![prediction(trial()?, constants)])).unwrap_or_default()
}

/// A list of all, dated, as JSON. The date is a day (`2026-11-29`).
pub fn document(checked: &[Checked], date: &str, seconds: f64) -> String {
    #[derive(Serialize)]
    struct Document<'a> {
        program: &'static str,
        model: u32,
        date: &'a str,
        seconds: f64,
        holds: bool,
        checked: &'a [Checked],
    }
    let holds = !checked.is_empty() && checked.iter().all(|one| one.holds);
    let (program, model) = (env!("CARGO_PKG_VERSION"), crate::link::MODEL);
    serde_json::to_string_pretty(&Document { program, model, date, seconds, holds, checked }).unwrap_or_default()
}

/// One result for all parameters that are as they were, and one for each that is not.
fn parameters(constants: &Constants) -> Vec<Checked> {
    let stored = |name: &str| {
        PARAMETERS
            .lines()
            .find_map(|line| line.split_once(' ').filter(|(known, _)| *known == name))
            .map(|found| found.1)
    };
    let mut changed = Vec::new();
    for record in RECORDS {
        let found = constants.get(record.name).map_or_else(String::new, |value| format!("{value:?}"));
        let wanted = stored(record.name).unwrap_or_default().to_owned();
        if found != wanted {
            let subject = record.name.to_owned();
            changed.push(Checked { kind: CheckKind::Parameter, subject, holds: false, found, wanted });
        }
    }
    if changed.is_empty() {
        let count = RECORDS.len().to_string();
        let (subject, found, wanted) = (count.clone(), count.clone(), count);
        changed.push(Checked { kind: CheckKind::Parameter, subject, holds: true, found, wanted });
    }
    changed
}

fn report_card() -> Checked {
    let within = (NUMBERS.len() - missed(Knowledge::AllTrials)) as f64;
    let least = libm::ceil(WITHIN * NUMBERS.len() as f64);
    let (found, wanted) = (within.to_string(), least.to_string());
    let subject = NUMBERS.len().to_string();
    Checked { kind: CheckKind::ReportCard, subject, holds: within >= least, found, wanted }
}

fn of_preset(preset: &Preset, constants: &Constants) -> Vec<Checked> {
    vec![digest(preset, constants), states(preset, constants), outside(preset, constants)]
}

/// The words of the line that begins with this one.
fn stored<'a>(text: &'a str, name: &'a str) -> impl Iterator<Item = Vec<&'a str>> {
    let lines = text.lines().map(|line| line.split_whitespace().collect::<Vec<_>>());
    lines.filter(move |words| words.first() == Some(&name))
}

/// Every bit of the run.
fn digest(preset: &Preset, constants: &Constants) -> Checked {
    let scenario = preset.scenario.clone().set(ParameterId::Population, DIGEST_PATIENTS);
    let run = scenario.ok().and_then(|scenario| serde_json::to_string(&simulate_with(&scenario, constants)).ok());
    // FNV-1a.
    let hash = run
        .unwrap_or_default()
        .bytes()
        .fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3));
    let found = format!("{hash:016x}");
    let wanted = stored(DIGESTS, preset.id).find_map(|words| words.last().copied()).unwrap_or_default();
    let wanted = wanted.to_owned();
    Checked { kind: CheckKind::Digest, subject: preset.id.to_owned(), holds: found == wanted, found, wanted }
}

/// The states at the end of the run, next to those of SciPy.
fn states(preset: &Preset, constants: &Constants) -> Checked {
    let scenario = &preset.scenario;
    let typical = [RandomEffects::typical(&scenario.patient)];
    let cycles = simulate_with(&scenario.clone().set(ParameterId::Population, 0.0).unwrap_or_default(), constants);
    let cycles = cycles.arms.first().map(|arm| arm.cycles.clone()).unwrap_or_default();
    let inside = inside_with(&scenario.a, &cycles, scenario, &typical, StepControl::TYPICAL, constants);
    let ours = inside.first().and_then(|inside| Some((inside.states.last()?.to_array(), *inside.cd4.last()?)));
    let ours: Vec<f64> = ours.map(|(states, cd4)| states.into_iter().chain([cd4]).collect()).unwrap_or_default();
    let theirs = stored(STATES, preset.id).next().unwrap_or_default();
    let theirs: Vec<f64> = theirs.iter().skip(1).map(|number| read(number)).collect();
    compared((CheckKind::Reference, preset.id), &PROGRAMS, &ours, &theirs)
}

/// The counts of arm A, next to those of the programs that ran the model file. A line has the preset, the program, and pairs of week and
/// count.
fn outside(preset: &Preset, constants: &Constants) -> Checked {
    let run = simulate_with(&preset.scenario.clone().set(ParameterId::Population, 0.0).unwrap_or_default(), constants);
    let (mut ours, mut theirs) = (Vec::new(), Vec::new());
    for words in stored(OUTSIDE, preset.id) {
        for pair in words.get(2..).unwrap_or_default().chunks_exact(2) {
            let &[week, count] = pair else { continue };
            let place = run.weeks.iter().position(|at| Some(*at) == decimal::read(week));
            let count_of = |place: usize| run.arms.first()?.typical.cd4.get(place).copied();
            ours.push(place.and_then(count_of).unwrap_or(f64::NAN));
            theirs.push(read(count));
        }
    }
    compared((CheckKind::ModelFile, preset.id), &PROGRAMS, &ours, &theirs)
}

/// A trial's numbers, next to those that the report card has.
fn prediction(trial: &'static str, constants: &Constants) -> Checked {
    let ours = trial_predictions::numbers(trial, constants, trial_predictions::PATIENTS);
    let theirs: Vec<f64> =
        NUMBERS.iter().filter(|number| number.trial == trial).map(|number| number.typical.middle).collect();
    compared((CheckKind::Prediction, trial), &CARD, &ours, &theirs)
}

fn read(number: &str) -> f64 {
    decimal::read(number).unwrap_or(f64::NAN)
}

/// The greatest difference between our numbers and theirs; where one is missing, none is small enough.
fn compared((kind, subject): (CheckKind, &str), bar: &Bar, ours: &[f64], theirs: &[f64]) -> Checked {
    let apart = |(ours, theirs): (&f64, &f64)| (ours - theirs).abs() / theirs.abs().max(bar.least_scale);
    let worst =
        ours.iter().zip(theirs).map(apart).fold(0.0, |worst: f64, apart| if apart <= worst { worst } else { apart });
    let is_whole = !ours.is_empty() && ours.len() == theirs.len();
    let (found, wanted) = (if is_whole { format!("{worst:.1e}") } else { String::new() }, format!("{:.0e}", bar.most));
    Checked { kind, subject: subject.to_owned(), holds: is_whole && worst <= bar.most, found, wanted }
}

#[cfg(test)]
mod tests;
