//! The sentences of feedback. What is said when is here, once; the sentences are in `en/feedback.md` and its like.

use super::Lang;
use super::pattern::fill;
use crate::teach::feedback::{Finding, TrialFinding};
use crate::teach::prediction::BadCode;
use crate::trials::Statistic;
use std::fmt;

/// Share of the rise from which the control's part is named as one.
const CONTROL_PART: f64 = 0.15;

impl Lang {
    fn week(self, week: f64) -> String {
        self.decimal(week, 0)
    }
}

/// The sentence of a finding. `cytokine` is its name.
pub fn finding(finding: &Finding, cytokine: &str, language: Lang) -> String {
    let texts = language.feedback();
    let cells = |value: f64| language.cells(value);
    let signed = |value: f64| language.signed_cells(value);
    let week = |value: f64| language.week(value);
    let side = |drawn: f64, model: f64| {
        let side = if drawn > model { "above" } else { "below" };
        fill(texts.text("finding", side), &[("cells", &cells((drawn - model).abs()))])
    };
    let say = |key: &str, slots: &[(&str, String)]| {
        let slots: Vec<(&str, &str)> = slots.iter().map(|(name, text)| (*name, text.as_str())).collect();
        fill(texts.text("finding", key), &slots)
    };
    match *finding {
        Finding::End { week: at, drawn, model, .. } => {
            let key = if finding.missed() { "end-off" } else { "end-right" };
            let slots =
                [("side", side(drawn, model)), ("drawn", cells(drawn)), ("model", cells(model)), ("week", week(at))];
            say(key, &slots)
        }
        Finding::BelowControl { week: at, drawn, control } => {
            say("below-control", &[("drawn", cells(drawn)), ("control", cells(control)), ("week", week(at))])
        }
        Finding::ControlPart { from, to, share } => {
            let key = if share >= CONTROL_PART { "control-part" } else { "control-little" };
            let share = language.percent(share);
            say(key, &[("cytokine", cytokine.to_owned()), ("from", cells(from)), ("to", cells(to)), ("share", share)])
        }
        Finding::PeakHeight { week: at, drawn, model } => {
            let slots =
                [("drawn", cells(drawn)), ("side", side(drawn, model)), ("model", cells(model)), ("week", week(at))];
            say("peak-height", &slots)
        }
        Finding::PeakTime { drawn_week, model_week, .. } => {
            let key = if drawn_week < model_week { "peak-early" } else { "peak-late" };
            say(key, &[("drawn", week(drawn_week)), ("model", week(model_week))])
        }
        Finding::Smooth { cycle_week, before, dip, top, next_week, after } => say(
            "smooth",
            &[
                ("week", week(cycle_week)),
                ("before", cells(before)),
                ("dip", cells(dip)),
                ("top", cells(top)),
                ("after", cells(after)),
                ("next", week(next_week)),
            ],
        ),
        Finding::Saw { .. } => say("saw", &[]),
        Finding::Dip { before, dip, .. } => say("dip", &[("before", cells(before)), ("dip", cells(dip))]),
        Finding::KeepsTooMuch { from_week, to_week, drawn, model }
        | Finding::LosesTooMuch { from_week, to_week, drawn, model } => {
            let keeps = matches!(finding, Finding::KeepsTooMuch { .. });
            let slots =
                [("from", week(from_week)), ("to", week(to_week)), ("model", signed(model)), ("drawn", signed(drawn))];
            say(if keeps { "keeps" } else { "loses" }, &slots)
        }
        Finding::TooEarly { week: at, drawn, model } => {
            say("too-early", &[("week", week(at)), ("drawn", cells(drawn)), ("model", cells(model))])
        }
        Finding::TooLate { week: at, drawn, model } => {
            say("too-late", &[("week", week(at)), ("drawn", cells(drawn)), ("model", cells(model))])
        }
        Finding::Average { distance } => say("average", &[("distance", cells(distance))]),
    }
}

/// The key of what a trial found, before its number; empty for what no sentence is made of.
const fn statistic(statistic: Statistic) -> &'static str {
    match statistic {
        Statistic::MedianChange => "median-change",
        Statistic::MeanChange => "mean-change",
        Statistic::MedianCount => "median-count",
        Statistic::MeanCount => "mean-count",
        Statistic::ShareRise50 => "rise-50",
        Statistic::ShareRise80 => "rise-80",
        Statistic::RangeOfChange
        | Statistic::TimeWeightedMeanChange
        | Statistic::TimeWeightedMeanDifference
        | Statistic::MeanDifference
        | Statistic::PercentRiseOfMean => "",
    }
}

/// The sentence of a trial's result.
pub fn trial_finding(finding: &TrialFinding, language: Lang) -> String {
    let texts = language.feedback();
    let text = |key: &str| texts.text("trial", key);
    let week = |value: f64| language.week(value);
    let published = |kind: Statistic, value: f64| {
        if kind.is_change() { language.signed(value) } else { language.number(value) }
    };
    // What was drawn and what the model says.
    let beside = |drawn: Option<f64>, model: Option<f64>, is_change: bool| {
        let shown = |value: f64| if is_change { language.signed_cells(value) } else { language.cells(value) };
        let said = |key: &str, value: Option<f64>| {
            value.map_or(String::new(), |value| format!(" {}", fill(text(key), &[("value", &shown(value))])))
        };
        said("drawn", drawn) + &said("model", model)
    };
    match *finding {
        TrialFinding::Point { trial, statistic: kind, week: at, value, drawn, model, .. } => {
            let slots = [
                ("trial", trial),
                ("what", text(statistic(kind))),
                ("value", &published(kind, value)),
                ("week", &week(at)),
            ];
            fill(text("point"), &slots) + &beside(drawn, model, kind.is_change())
        }
        TrialFinding::Control { trial, statistic: kind, week: at, value, model, .. } => {
            let slots = [
                ("trial", trial),
                ("what", text(statistic(kind))),
                ("value", &published(kind, value)),
                ("week", &week(at)),
            ];
            fill(text("control"), &slots) + &beside(None, model, kind.is_change())
        }
        TrialFinding::Range { trial, weeks, low, high, .. } => fill(
            text("range"),
            &[
                ("trial", trial),
                ("low", &language.signed(low)),
                ("high", &language.signed(high)),
                ("from", &week(weeks.0)),
                ("to", &week(weeks.1)),
            ],
        ),
        TrialFinding::Share { trial, statistic: kind, treated, value, model, .. } => {
            let model = model.map_or(String::new(), |share| {
                format!(" {}", fill(text("share-model"), &[("share", &language.percent(share))]))
            });
            let arm = if treated { "" } else { text("of-control") };
            let slots =
                [("trial", trial), ("share", &language.percent(value)), ("arm", arm), ("what", text(statistic(kind)))];
            fill(text("share"), &slots) + &model
        }
        TrialFinding::Average { trial, treated, weeks, value, drawn, model, .. } => {
            let arm = if treated { "" } else { text("in-control") };
            let slots = [
                ("trial", trial),
                ("arm", arm),
                ("from", &week(weeks.0)),
                ("to", &week(weeks.1)),
                ("value", &language.signed(value)),
            ];
            fill(text("average"), &slots) + &beside(drawn, model, true)
        }
        TrialFinding::NoTrial => text("none").to_owned(),
    }
}

/// Why a text is no prediction's code.
pub fn bad_code(why: BadCode, language: Lang) -> &'static str {
    let key = match why {
        BadCode::NotACode => "not-a-code",
        BadCode::CutShort => "cut-short",
        BadCode::Changed => "changed",
    };
    language.feedback().text("code", key)
}

impl fmt::Display for BadCode {
    /// One sentence in English.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(bad_code(*self, Lang::En))
    }
}

impl std::error::Error for BadCode {}
