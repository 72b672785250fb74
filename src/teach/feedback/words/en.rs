//! English.

use crate::teach::feedback::{Finding, TrialFinding};
use crate::teach::prediction::BadCode;
use crate::text::Lang;
use crate::trials::Statistic;

const EN: Lang = Lang::En;

fn cells(value: f64) -> String {
    EN.cells(value)
}

fn week(value: f64) -> String {
    EN.decimal(value, 0)
}

fn above_or_below(drawn: f64, model: f64) -> String {
    let side = if drawn > model { "above" } else { "below" };
    format!("{} {side}", cells((drawn - model).abs()))
}

pub(super) fn finding(finding: &Finding, cytokine: &str) -> String {
    match *finding {
        Finding::End { week: at, drawn, model, .. } if !finding.missed() => {
            format!(
                "The end is right: you drew {} at week {}, the model says {}.",
                cells(drawn),
                week(at),
                cells(model)
            )
        }
        Finding::End { week: at, drawn, model, .. } => format!(
            "Your curve ends {} the model\u{2019}s: {} against {} at week {}.",
            above_or_below(drawn, model),
            cells(drawn),
            cells(model),
            week(at)
        ),
        Finding::BelowControl { week: at, drawn, control } => format!(
            "Your curve ends at {}. Even the control reaches {} by week {}.",
            cells(drawn),
            cells(control),
            week(at)
        ),
        Finding::ControlPart { from, to, share } if share >= 0.15 => format!(
            "Not all of the rise is due to {cytokine}: without it the same people go from {} to {}, {} of the rise.",
            cells(from),
            cells(to),
            EN.percent(share)
        ),
        Finding::ControlPart { from, to, .. } => format!(
            "Nearly all of the rise is due to {cytokine}: without it the same people go from {} to {}.",
            cells(from),
            cells(to)
        ),
        Finding::PeakHeight { week: at, drawn, model } => format!(
            "Your highest count, {}, is {} the model\u{2019}s: {} at week {}.",
            cells(drawn),
            above_or_below(drawn, model),
            cells(model),
            week(at)
        ),
        Finding::PeakTime { drawn_week, model_week, .. } => {
            let when = if drawn_week < model_week { "early" } else { "late" };
            format!(
                "Your highest count comes too {when}: week {}; the model\u{2019}s comes at week {}.",
                week(drawn_week),
                week(model_week)
            )
        }
        Finding::Smooth { cycle_week, before, dip, top, next_week, after } => format!(
            "Your curve is smooth; the model\u{2019}s is a saw. In the cycle of week {} it goes from {} down to {} while the drug is given, up \
             to {}, and back to {} by week {}.",
            week(cycle_week),
            cells(before),
            cells(dip),
            cells(top),
            cells(after),
            week(next_week)
        ),
        Finding::Saw { .. } => "You saw that the count goes up and down with every cycle.".to_owned(),
        Finding::Dip { before, dip, .. } => format!(
            "What a curve of whole weeks cannot show: in the first days of dosing the count falls from {} to {}.",
            cells(before),
            cells(dip)
        ),
        Finding::KeepsTooMuch { from_week, to_week, drawn, model } => format!(
            "After the last cycle the gain fades: from week {} to week {} the model changes by {}, your curve by {}.",
            week(from_week),
            week(to_week),
            EN.signed_cells(model),
            EN.signed_cells(drawn)
        ),
        Finding::LosesTooMuch { from_week, to_week, drawn, model } => format!(
            "The gain outlasts the drug, since the new cells live long: from week {} to week {} the model changes by {}, your curve by {}.",
            week(from_week),
            week(to_week),
            EN.signed_cells(model),
            EN.signed_cells(drawn)
        ),
        Finding::TooEarly { week: at, drawn, model } => format!(
            "Your curve is too steep at first: at week {} it has reached {}, the model {}.",
            week(at),
            cells(drawn),
            cells(model)
        ),
        Finding::TooLate { week: at, drawn, model } => format!(
            "Your curve rises too late: at week {} it has reached {}, the model already {}.",
            week(at),
            cells(drawn),
            cells(model)
        ),
        Finding::Average { distance } => {
            format!("On average your curve lies {} cells/\u{b5}L from the model\u{2019}s.", cells(distance))
        }
    }
}

const fn statistic(statistic: Statistic) -> &'static str {
    match statistic {
        Statistic::MedianChange => "a median change of",
        Statistic::MeanChange => "a mean change of",
        Statistic::MedianCount => "a median count of",
        Statistic::MeanCount => "a mean count of",
        Statistic::ShareRise50 => "by half or more",
        Statistic::ShareRise80 => "by 80% or more",
        Statistic::RangeOfChange
        | Statistic::TimeWeightedMeanChange
        | Statistic::TimeWeightedMeanDifference
        | Statistic::MeanDifference
        | Statistic::PercentRiseOfMean => "",
    }
}

/// The published number, then what was drawn and what the model says.
fn number(statistic: Statistic, value: f64) -> String {
    if statistic.is_change() { super::published_change(value, EN) } else { EN.number(value) }
}

fn beside(drawn: Option<f64>, model: Option<f64>, change: bool) -> String {
    let shown = |value: f64| if change { EN.signed_cells(value) } else { cells(value) };
    let drawn = drawn.map(|value| format!(" You drew {}.", shown(value))).unwrap_or_default();
    let model = model.map(|value| format!(" The model says {}.", shown(value))).unwrap_or_default();
    drawn + &model
}

pub(super) fn trial_finding(finding: &TrialFinding) -> String {
    match *finding {
        TrialFinding::Point { trial, statistic: kind, week: at, value, drawn, model, .. } => format!(
            "{trial} found {} {} at week {}.{}",
            statistic(kind),
            number(kind, value),
            week(at),
            beside(drawn, model, kind.is_change())
        ),
        TrialFinding::Control { trial, statistic: kind, week: at, value, model, .. } => format!(
            "In the control arm {trial} found {} {} at week {}.{}",
            statistic(kind),
            number(kind, value),
            week(at),
            beside(None, model, kind.is_change())
        ),
        TrialFinding::Range { trial, weeks, low, high, .. } => format!(
            "In {trial} the changes went from {} to {} (weeks {} to {}): no single curve can stand for such different people.",
            super::published_change(low, EN),
            super::published_change(high, EN),
            week(weeks.0),
            week(weeks.1)
        ),
        TrialFinding::Share { trial, statistic: kind, treated, value, model, .. } => {
            let arm = if treated { "" } else { " in the control arm" };
            let model = model.map(|share| format!(" In the model {}.", EN.percent(share))).unwrap_or_default();
            format!("In {trial} {} of the patients{arm} rose {}.{model}", EN.percent(value), statistic(kind))
        }
        TrialFinding::Average { trial, treated, weeks, value, drawn, model, .. } => {
            let arm = if treated { "" } else { " in the control arm" };
            format!(
                "{trial} found{arm}, averaged over weeks {} to {}, a mean change of {}.{}",
                week(weeks.0),
                week(weeks.1),
                super::published_change(value, EN),
                beside(drawn, model, true)
            )
        }
        TrialFinding::NoTrial => {
            "No trial result stands beside this picture: no listed trial had just this, or none of its results can be compared with a curve."
                .to_owned()
        }
    }
}

pub(super) const fn bad_code(why: BadCode) -> &'static str {
    match why {
        BadCode::NotACode => "No prediction code here: a code begins with \u{201c}p1-\u{201d}.",
        BadCode::CutShort => "The end of this code is missing. Copy it again, as a whole.",
        BadCode::Changed => "This code was changed on its way: a letter is wrong, missing or too many. Copy it again.",
    }
}
