//! Writes docs/calibration.md.

use crate::assumptions::Assumption;
use crate::how_known;
use crate::parameter_file::digits;
use crate::predictions::Prediction;
use crate::priors::{PRIOR_SD, PRIORS};
use crate::search::Start;
use crate::target::{Aim, Target};
use crate::uncertainty::{LeftOut, Profile, Uncertainty};
use il2_explorer::model::constants::Constants;
use std::fmt::Write;

/// Where it stands in the repository.
pub(crate) const PATH: &str = "docs/calibration.md";

/// Where the pictures are.
const PICTURES: &str = "\n## Pictures\n\nThe model beside each trial, drawn by `cargo run --release --no-default-features --example \
    plot_trials`:\n[ANRS 079](plots/anrs079-follow-up.svg), [Kovacs 1995](plots/kovacs1995-above-200.svg),\n\
    [Kovacs 1996](plots/kovacs1996.svg), [ESPRIT induction](plots/esprit-induction.svg),\n\
    [UK-Vanguard](plots/ukvanguard-7_5.svg), [Argentine Vanguard](plots/argentina-7_5.svg),\n\
    [schedule comparison](plots/tambussi.svg), [INSPIRE](plots/inspire.svg), [INSPIRE 2 and 3](plots/inspire-2-3.svg).\n";

/// One target after the fit.
pub(crate) struct Fitted {
    /// The target.
    pub(crate) target: &'static Target,
    /// The model's number.
    pub(crate) model: f64,
    /// Least and greatest of the model's numbers on other virtual patients.
    pub(crate) by_luck: (f64, f64),
}

/// Everything that the report tells.
pub(crate) struct Story<'a> {
    /// The estimate, rounded as in the parameter file.
    pub(crate) estimate: Constants,
    /// Its sum of squares.
    pub(crate) objective: f64,
    /// Virtual patients a run.
    pub(crate) patients: u32,
    /// Seed of the starting points.
    pub(crate) seed: u32,
    /// Every target.
    pub(crate) targets: &'a [Fitted],
    /// How well each parameter is known.
    pub(crate) known: &'a Uncertainty,
    /// Where the fit started.
    pub(crate) starts: &'a [Start],
    /// The profiles.
    pub(crate) profiles: &'a [Profile],
    /// The trials left out.
    pub(crate) left_out: &'a [LeftOut],
    /// What was not fitted.
    pub(crate) predictions: &'a [Prediction],
    /// What it rests on.
    pub(crate) assumptions: &'a [Assumption],
}

/// The whole report.
pub(crate) fn text(story: &Story<'_>) -> String {
    let mut text = String::new();
    head(&mut text, story);
    text.push_str(&targets(story.targets));
    resisting(&mut text, story.targets);
    parameters(&mut text, story);
    text.push_str(PICTURES);
    how_known::starts(&mut text, story.starts);
    how_known::profiles(&mut text, story.profiles);
    how_known::left_out(&mut text, story.left_out);
    how_known::predictions(&mut text, story.predictions);
    how_known::assumptions(&mut text, story.assumptions);
    text
}

/// A heading, what the table under it says, and the head of the table.
pub(crate) fn table(text: &mut String, heading: &str, intro: &str, columns: &[&str]) {
    let _ =
        write!(text, "\n## {heading}\n\n{intro}\n\n| {} |\n|{}\n", columns.join(" | "), " --- |".repeat(columns.len()));
}

/// A row of the table.
pub(crate) fn row(text: &mut String, cells: &[String]) {
    let _ = writeln!(text, "| {} |", cells.join(" | "));
}

fn head(text: &mut String, story: &Story<'_>) {
    let met = story.targets.iter().filter(|one| one.target.met_by(one.model)).count();
    let (patients, seed, of) = (story.patients, story.seed, story.targets.len());
    let _ = write!(
        text,
        "# Calibration: how the model was fitted, and how well\n\n\
         Written by `cargo run --release --no-default-features --example calibrate -- --seed {seed}`, which also writes \
         `src/model/fitted.rs`; do not\nedit by hand. The same command gives the same digits. `-- --check` says whether the parameter file \
         and this report still belong to\nthe model, and `tests/calibration.rs` holds the committed values to the aims below.\n\n\
         **{met} of {of} targets meet their aim; {} parameters are fitted; the sum of squares is {:.1}**, penalties of the priors included. \
         Every\nother value of the model is published or assumed ([parameters](../src/model/constants.rs)).\n\n\
         How: each target is compared with the same statistic of {patients} virtual patients (quasi-random, the presets' own seed) in the \
         trial's\npreset, the one that the page draws. The sum of squares of the errors, each over the standard deviation granted to it, \
         and of the\npriors' penalties (log-normal, SD {PRIOR_SD} in the logarithm) is made small by Levenberg and Marquardt's method. \
         Every parameter is searched\nwithin its bounds, on a logistic scale of its logarithm; a run that gives no finite number counts as \
         {worst} standard deviations.\n",
        PRIORS.len(),
        story.objective,
        worst = 100,
    );
}

/// Share as percent, cells whole, ratios with two digits.
pub(crate) fn number(target: &Target, value: f64) -> String {
    match target.aim {
        Aim::SevenPoints => format!("{:.0} %", 100.0 * value),
        _ if target.given.value().abs() < 5.0 => format!("{value:.2}"),
        _ => format!("{value:+.0}"),
    }
}

/// The error as the aim counts it.
pub(crate) fn error(target: &Target, model: f64) -> String {
    let given = target.given.value();
    match target.aim {
        Aim::SevenPoints => format!("{} points", signed(100.0 * (model - given))),
        Aim::Tenth => format!("{} %", signed(100.0 * (model - given) / given.abs())),
        Aim::Within(most) if most < 1.0 => format!("{:+.2}", model - given),
        Aim::Within(_) => signed(model - given),
    }
}

/// A whole number with its sign; nothing has none.
fn signed(value: f64) -> String {
    if value.abs() < 0.5 { "0".to_owned() } else { format!("{value:+.0}") }
}

fn aim(target: &Target) -> String {
    match target.aim {
        Aim::SevenPoints => "7 points".to_owned(),
        Aim::Tenth => "10 %".to_owned(),
        Aim::Within(most) => format!("{most}"),
    }
}

/// The table of the targets: the part of the report that `--check` compares.
pub(crate) fn targets(fitted: &[Fitted]) -> String {
    let mut text = String::new();
    table(
        &mut text,
        "Targets",
        "Aims: medians and means within 10 %, shares within 7 points; a fixed distance where 10 % of the value would say nothing. \
         *Record* is\nthe observation or fact of `src/trials` that the number is read from; a *judgement* puts a number to words of the \
         report. *Other\npatients*: the same on four other sets of virtual patients. Changes in cells/µL.",
        &["Trial", "What", "Record", "Target", "SD granted", "Model", "Other patients", "Error", "Aim", "Met"],
    );
    for Fitted { target, model, by_luck } in fitted {
        let sd = if matches!(target.aim, Aim::SevenPoints) {
            format!("{:.1} points", 100.0 * target.sd)
        } else {
            target.sd.to_string()
        };
        row(
            &mut text,
            &[
                target.trial.to_owned(),
                target.what.to_owned(),
                target.given.record(),
                number(target, target.given.value()),
                sd,
                number(target, *model),
                format!("{} to {}", number(target, by_luck.0), number(target, by_luck.1)),
                error(target, *model),
                aim(target),
                if target.met_by(*model) { "yes".to_owned() } else { "**no**".to_owned() },
            ],
        );
    }
    text
}

fn resisting(text: &mut String, fitted: &[Fitted]) {
    text.push_str("\n## What resists, and why\n\n");
    for Fitted { target, model, .. } in fitted {
        if !target.met_by(*model) {
            let why = if target.resists.is_empty() { "no reason is known" } else { target.resists };
            let (model, given) = (number(target, *model), number(target, target.given.value()));
            let _ = writeln!(text, "- **{}, {}**: {model} against {given}. Why: {why}.", target.trial, target.what);
        }
    }
}

fn parameters(text: &mut String, story: &Story<'_>) {
    table(
        text,
        "Parameters",
        "The standard error comes from the slopes of all errors at the estimate; it counts the standard deviations granted above, which are \
         aims\nmore than sampling errors, so it says how sharply the aims fix a value. *Told by the trials*: the part of the prior's width that \
         is gone\n(0: the prior alone speaks). With each prior, how far the estimate lies from it.",
        &[
            "Parameter",
            "Meaning",
            "Unit",
            "Bounds",
            "Prior",
            "Prior from",
            "Estimate",
            "Standard error",
            "95 % interval",
            "Told by the trials",
        ],
    );
    for (index, prior) in PRIORS.iter().enumerate() {
        let record = prior.record();
        let value = story.estimate.get(prior.name).unwrap_or(f64::NAN);
        let log_error = story.known.log_error(index);
        let position = story.known.position.get(index).copied().unwrap_or_default();
        let end = |sign: f64| digits(prior.value(position + sign * 1.96 * story.known.position_error(index)));
        row(
            text,
            &[
                format!("`{}` ({})", prior.name, record.symbol),
                record.meaning.trim_end_matches('.').to_owned(),
                record.unit.to_owned(),
                format!("{} to {}", record.bounds.0, record.bounds.1),
                format!("{} ({:+.1} SD)", prior.centre, prior.penalty(value)),
                prior.why.to_owned(),
                format!("**{}**", digits(value)),
                format!("{:.0} %", 100.0 * log_error),
                format!("{} to {}", end(-1.0), end(1.0)),
                format!("{:.0} %", 100.0 * (1.0 - log_error / PRIOR_SD).max(0.0)),
            ],
        );
    }
    let pairs: Vec<String> =
        story.known.entangled().iter().map(|(one, other, r)| format!("`{one}` and `{other}` ({r:+.2})")).collect();
    let pairs = if pairs.is_empty() { "none".to_owned() } else { pairs.join(", ") };
    let _ = write!(text, "\nPairs that the targets cannot tell well apart (correlation beyond 0.7): {pairs}.\n");
}
