//! Writes docs/calibration.md.

use crate::assumptions::assumptions;
use crate::fit::{Linear, Posterior, Problem, STANDS};
use crate::left_out::{self, LeftOut};
use crate::misses::MISSES;
use crate::parameter_file::digits;
use crate::same_factor;
use crate::trial::{Number, Trial};
use crate::trials::TRIALS;
use crate::weights::Weights;
use std::fmt::Write;

/// Where it is in the repository.
pub(crate) const PATH: &str = "docs/calibration.md";

/// Half the width of a 90 % interval, in standard deviations.
const NINETY: f64 = 1.645;
/// Step of a trial's factor for the spread between trials.
const FACTOR_STEP: f64 = 0.12;

/// One number after the fit.
pub(crate) struct Fitted {
    pub(crate) trial: usize,
    pub(crate) place: usize,
    /// In a typical trial, with the SD of a trial's number around it.
    pub(crate) typical: f64,
    pub(crate) spread: f64,
}

impl Fitted {
    pub(crate) fn number(&self) -> &'static Number {
        &TRIALS[self.trial].numbers[self.place]
    }

    /// The model's 90 % interval for this trial.
    pub(crate) fn interval(&self) -> [f64; 2] {
        [self.typical - NINETY * self.spread, self.typical + NINETY * self.spread]
    }

    /// Whether the trial's number lies within it.
    pub(crate) fn is_inside(&self) -> bool {
        (self.number().value - self.typical).abs() <= NINETY * self.spread
    }
}

/// Everything that the report tells.
pub(crate) struct Story<'a> {
    pub(crate) problem: &'a Problem,
    pub(crate) linear: &'a Linear,
    pub(crate) omega: f64,
    pub(crate) posterior: &'a Posterior,
    pub(crate) fitted: &'a [Fitted],
    pub(crate) left_out: &'a [LeftOut],
    pub(crate) weights: Option<&'a Weights>,
}

/// Every number in a typical trial: spread from the trial's factor, the sampling error and the posterior.
pub(crate) fn fitted(problem: &Problem, linear: &Linear, omega: f64, posterior: &Posterior) -> Vec<Fitted> {
    let here = problem.constants(&linear.at.position);
    let factors = [0.0, FACTOR_STEP].map(|eta| (here, same_factor(eta).as_slice().to_vec()));
    let found = problem.many(&factors);
    let of_trial = |trial: usize| {
        let slopes = &linear.slopes[trial];
        let known = slopes * &posterior.covariance * slopes.transpose();
        let (typical, moved) = (found[0][trial].clone(), found[1][trial].clone());
        (0..typical.len()).map(move |place| {
            let by_factor = omega * (moved[place] - typical[place]) / FACTOR_STEP;
            let se = TRIALS[trial].numbers[place].se;
            let spread = (by_factor * by_factor + se * se + known[(place, place)]).sqrt();
            Fitted { trial, place, typical: typical[place], spread }
        })
    };
    (0..TRIALS.len()).flat_map(of_trial).collect()
}

/// The beginning of a number's row, by which the check knows it.
pub(crate) fn row_start(trial: &Trial, number: &Number, model: f64) -> String {
    format!(
        "| {} | {} | {} | {} | {} |",
        trial.name,
        number.what,
        figure(number.value),
        figure(number.se),
        figure(model)
    )
}

/// The whole report.
pub(crate) fn text(story: &Story<'_>) -> String {
    let inside = story.fitted.iter().filter(|one| one.is_inside()).count();
    let first_37: f64 = story.left_out.iter().map(|one| one.log_density_first_37).sum();
    let all: f64 = story.left_out.iter().map(|one| one.log_density).sum();
    let most_steps = story.left_out.iter().map(|one| one.steps).max().unwrap_or_default();
    let mut text = format!(
        "# Calibration: how the model was fitted, and how well\n\n\
         Written by `cargo run --release --no-default-features --example calibrate`, which also writes `src/model/fitted.rs`; do not edit by\n\
         hand. It starts at the committed values. `-- --check` says whether both files still belong to the model.\n\n\
         **{inside} of {} numbers of {} trials and cohorts lie inside the model's 90 % interval for such a trial. One trial differs from another by a factor of\n\
         exp({:.2}) (omega, an SD). {} parameters are fitted.** Each trial left out is predicted with a log density of {first_37:.1} (the 37 numbers of the first\n\
         trial fit) and {all:.1} (all). A fit without a trial takes Gauss-Newton steps with slopes of its own until no parameter moves by more than {STANDS} of its\n\
         posterior SD ({most_steps} steps at most, {} virtual patients an arm).\n\n\
         How: a model-based meta-analysis. Each trial has one log-normal factor on its response (on `alpha` with IL-2, on `g_7` with IL-7) with SD omega.\n\
         Parameters have log-normal priors; a number's weight is its sampling error. Parameters, factors and omega are found together by first-order conditional\n\
         estimation, omega by its marginal likelihood. Each arm is {} quasi-random virtual patients, read at the trial's visits. A count's noise (CV 18 %) is convolved into\n\
         medians, quartiles, shares and standard deviations. A change counts from the trial's own baseline.\n",
        story.fitted.len(),
        TRIALS.len(),
        story.omega,
        story.problem.priors.len(),
        left_out::PATIENTS,
        story.problem.patients,
    );
    numbers(&mut text, story);
    readings(&mut text);
    misses(&mut text, story);
    parameters(&mut text, story);
    check_of_posterior(&mut text, story);
    assumptions(&mut text, story);
    text
}

fn numbers(text: &mut String, story: &Story<'_>) {
    table(
        text,
        "Each trial's numbers",
        "*Typical*: the model in a typical trial, with its 90 % interval for this trial: its factor, its sampling error and the posterior. *Own factor*: at the\n\
         trial's own factor. *Left out*: predicted by the other trials, with its error in standard deviations. Changes in cells/µL, shares as parts of 1.",
        &["Trial", "Number", "Found", "SE", "Typical", "90 % interval", "Own factor", "Left out", "Error", "Inside"],
    );
    for one in story.fitted {
        let (trial, number) = (&TRIALS[one.trial], one.number());
        let (predicted, sd) = story.left_out[one.trial].predicted[one.place];
        let _ = writeln!(
            text,
            "{} {} to {} | {} | {} | {:+.1} | {} |",
            row_start(trial, number, one.typical),
            figure(one.interval()[0]),
            figure(one.interval()[1]),
            figure(story.linear.numbers[one.trial][one.place]),
            figure(predicted),
            (number.value - predicted) / sd,
            if one.is_inside() { "yes" } else { "**no**" }
        );
    }
    table(
        text,
        "The trials' factors",
        "A positive number: the trial's patients gained more than a typical trial's would have. *Left out*: the log density of its numbers as predicted by the others.",
        &["Trial", "Logarithm of the factor", "Left out"],
    );
    for (trial, record) in TRIALS.iter().enumerate() {
        let left_out = &story.left_out[trial];
        row(
            text,
            &[
                record.name.to_owned(),
                format!("{:+.2}", story.linear.at.eta[trial]),
                format!("{:.1}", left_out.log_density),
            ],
        );
    }
}

fn readings(text: &mut String) {
    table(
        text,
        "What was read how",
        "What a trial's text does not say is assumed here; docs/evidence.md has the sources. In every trial of IL-2 with more than three cycles 15 % of the patients\n\
         stop after the third (assumed): one reading for all. With 0 the log density left out is -167.8 instead of -166.5; with 0.3 the fit is as likely as with 0.",
        &["Trial", "Reading"],
    );
    for trial in TRIALS {
        row(text, &[trial.name.to_owned(), trial.reading.to_owned()]);
    }
}

fn misses(text: &mut String, story: &Story<'_>) {
    let _ = write!(
        text,
        "\n## Where the model misses\n\nNumbers outside the 90 % interval, or that the other trials predict with an error of more than 1.645 standard deviations:\n\n"
    );
    for one in story.fitted {
        let (predicted, sd) = story.left_out[one.trial].predicted[one.place];
        let (trial, number) = (&TRIALS[one.trial], one.number());
        let error = (number.value - predicted) / sd;
        if one.is_inside() && error.abs() <= NINETY {
            continue;
        }
        let reason = MISSES.iter().find(|(name, what, _)| *name == trial.name && *what == number.what);
        let _ = writeln!(
            text,
            "- **{}, {}**: found {}, typical {}, left out {} ({error:+.1} SD). {}",
            trial.name,
            number.what,
            figure(number.value),
            figure(one.typical),
            figure(predicted),
            reason.map_or("No reason is known.", |reason| reason.2)
        );
    }
}

fn parameters(text: &mut String, story: &Story<'_>) {
    table(
        text,
        "Parameters",
        "*Shift*: how far the estimate lies from the prior's centre, in the prior's SD. *Known*: SD of the logarithm. *Told by the trials*: the part of the prior's\n\
         width that is gone.",
        &[
            "Parameter",
            "Meaning",
            "Unit",
            "Prior, with its SD of the logarithm",
            "Prior from",
            "Estimate",
            "Known",
            "Shift",
            "Told by the trials",
        ],
    );
    for (place, prior) in story.problem.priors.iter().enumerate() {
        let log = story.linear.at.position[place];
        let sd = story.posterior.covariance[(place, place)].sqrt();
        row(
            text,
            &[
                format!("`{}` ({})", prior.name, prior.record().symbol),
                prior.record().meaning.trim_end_matches('.').to_owned(),
                prior.record().unit.to_owned(),
                format!("{} ({})", digits(prior.centre), prior.sd),
                prior.why.to_owned(),
                format!("**{}**", digits(libm::exp(log))),
                format!("{sd:.2}"),
                format!("{:+.1}", (log - libm::log(prior.centre)) / prior.sd),
                format!("{:.0} %", 100.0 * (1.0 - sd / prior.sd).max(0.0)),
            ],
        );
    }
    let covariance = &story.posterior.covariance;
    let names: Vec<&str> = story.problem.priors.iter().map(|prior| prior.name).collect();
    let mut pairs = Vec::new();
    for row in 0..names.len() {
        for column in 0..row {
            let correlation =
                covariance[(row, column)] / (covariance[(row, row)] * covariance[(column, column)]).sqrt();
            if correlation.abs() > 0.7 {
                pairs.push(format!("`{}` and `{}` ({correlation:+.2})", names[column], names[row]));
            }
        }
    }
    let pairs = if pairs.is_empty() { "none".to_owned() } else { pairs.join(", ") };
    let _ = write!(text, "\nPairs that the trials cannot tell well apart (correlation beyond 0.7): {pairs}.\n");
}

fn check_of_posterior(text: &mut String, story: &Story<'_>) {
    let Some(weights) = story.weights else { return };
    let least = |values: &[f64]| values.iter().copied().fold(f64::INFINITY, f64::min);
    let most = |values: &[f64]| values.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    let shifts: Vec<f64> = weights.against_normal.iter().map(|one| one.0.abs()).collect();
    let ratios: Vec<f64> = weights.against_normal.iter().map(|one| one.1).collect();
    let _ = write!(
        text,
        "\n## Is the posterior normal?\n\nThe posterior in use is normal (Laplace): intervals of new trials draw their parameters from it. {} of its draws were weighed by the model itself \
         (64 virtual patients an arm).\nThey are worth {:.0} independent draws of the posterior; the greatest weight is {:.0} % of the sum. Their \
         weighted centres lie {:.1} SD at most from the\nnormal posterior's, their weighted SDs are {:.1} to {:.1} times its.\n",
        weights.draws,
        weights.effective,
        100.0 * weights.greatest,
        most(&shifts),
        least(&ratios),
        most(&ratios)
    );
}

/// A section with the head of a table.
pub(crate) fn table(text: &mut String, title: &str, words: &str, head: &[&str]) {
    let _ = write!(text, "\n## {title}\n\n{words}\n\n");
    row(text, &head.iter().map(|cell| (*cell).to_owned()).collect::<Vec<_>>());
    row(text, &head.iter().map(|_| "---".to_owned()).collect::<Vec<_>>());
}

/// A row of a table.
pub(crate) fn row(text: &mut String, cells: &[String]) {
    let _ = writeln!(text, "| {} |", cells.join(" | "));
}

/// A number as it is written down: whole cells, parts of 1 with two digits.
pub(crate) fn figure(value: f64) -> String {
    if value.abs() < 2.0 { format!("{value:.2}") } else { format!("{value:.0}") }
}
