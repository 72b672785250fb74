//! Puts the numbers of the run into a caption: `"{a.end.cd4_median} cells"` becomes `"1,300 cells"`.
//!
//! A caption holds no number of the model, so it cannot disagree with the picture next to it, and survives a refit. In braces is one
//! number, or two with `-` (their difference) or `/` (their ratio, in percent) between them; a `+` in front asks for the sign:
//!
//! - `arm.end.field`: a field of [`EndOfRun`]; `arm.burden.field`: one of [`Burden`]. Arms are `a`, `b`, `control`.
//! - `arm.series@when`: the typical patient's `cd4`, `naive`, `memory`, `expanded`, `rna`, `il2`, `receptor`, `il7`, `thymus` or
//!   `effects`, or `median`, the virtual patients' median count. When: `start`, `end`, a week, `peak` and `low` (greatest and least
//!   after the start), `peakweek` and `lowweek` (where these are), `sum` (area in days: what the thymus made in all).
//! - `arm.ten.low`, `.high`: the expected lowest and highest change of ten patients followed for 7 to 25 months, as in Kovacs 1995;
//!   `.rise_50`: the share with a rise of at least 50% of all of them.
//! - `difference.change_median`.
//! - `fact.id`: the number of a record of `trials::facts`; `fact.id.low`, `.high`: its 95% confidence interval; `.p`: its P value; `.n`:
//!   its patients in all, `.n0`, `.n1`: in each group; `.e0`, `.e1`: patients with the event in each group.
//! - `trial.id`: the value of a record of `trials::observations`, a share in percent; `.low`, `.high`: the ends of its bar; `.n`: its patients;
//!   `.baseline`.

use crate::decimal;
use crate::text::Lang;
use crate::trajectory::{ArmName, ArmTrajectory, Burden, EndOfRun, Trajectory, UnequalFollowUp};
use crate::trials::{Spread, facts, observations};
use crate::units::DAYS_PER_WEEK;

/// What is written where a run has no such number: shares of virtual patients while a slider moves, for one.
const MISSING: &str = "\u{2026}";

/// How a number is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    /// Cells/µL, rounded as far as a count can be told.
    Cells,
    /// A share between 0 and 1, written in percent.
    Share,
    /// Anything with one digit behind the point.
    Tenths,
    /// A number of things.
    Whole,
}

/// A number of a run.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Value {
    /// The number.
    pub number: f64,
    /// How it is written.
    pub unit: Unit,
}

/// A caption with the numbers of the run in place of what is in braces. What cannot be filled becomes an ellipsis; braces that are
/// never closed stay.
pub fn fill(caption: &str, run: &Trajectory, language: Lang) -> String {
    let mut out = String::with_capacity(caption.len());
    let mut rest = caption;
    while let Some((before, after)) = rest.split_once('{') {
        let Some((expression, behind)) = after.split_once('}') else { break };
        out.push_str(before);
        let (signed, expression) = expression.strip_prefix('+').map_or((false, expression), |rest| (true, rest));
        let text = match expression.split_once('.') {
            Some(("fact", record)) => published(record, signed, language),
            Some(("trial", result)) => result_of(result, signed, language),
            _ => value(expression, run).map(|value| written(value, signed, language)),
        };
        out.push_str(text.as_deref().unwrap_or(MISSING));
        rest = behind;
    }
    out.push_str(rest);
    out
}

/// A number of a published record, as the language writes it.
fn published(record: &str, signed: bool, language: Lang) -> Option<String> {
    let (id, part) = record.split_once('.').unwrap_or((record, ""));
    let fact = facts::by_id(id)?;
    let of = |counts: &[u32], place: usize| counts.get(place).copied().map(f64::from);
    // A hazard ratio has two digits, whatever they are.
    let digits = |value: f64| match fact.value {
        Some((_, "hazard ratio")) => language.decimal(value, 2),
        _ if signed => language.signed(value),
        _ => language.number(value),
    };
    match part {
        "" => fact.value.map(|(value, _)| digits(value)),
        "low" => fact.interval.map(|(low, _)| digits(low)),
        "high" => fact.interval.map(|(_, high)| digits(high)),
        "p" => fact.p.map(|p| language.with_point(p)),
        "n" => Some(language.number(f64::from(fact.groups.iter().sum::<u32>()))),
        "n0" => of(fact.groups, 0).map(|n| language.number(n)),
        "n1" => of(fact.groups, 1).map(|n| language.number(n)),
        "e0" => of(fact.events, 0).map(|n| language.number(n)),
        "e1" => of(fact.events, 1).map(|n| language.number(n)),
        _ => None,
    }
}

/// A number of a trial's result that is drawn or listed, as the language writes it.
fn result_of(result: &str, signed: bool, language: Lang) -> Option<String> {
    let (id, part) = match result.rsplit_once('.') {
        Some((id, part @ ("low" | "high" | "n" | "baseline"))) => (id, part),
        _ => (result, ""),
    };
    let found = observations::by_id(id)?;
    let number = |value: f64| match found.statistic.is_share() {
        true => language.percent(value),
        false if signed => language.signed(value),
        false => language.number(value),
    };
    let ends = match found.spread {
        Spread::InterquartileRange(low, high) | Spread::ConfidenceInterval(low, high) | Spread::Range(low, high) => {
            Some((low, high))
        }
        Spread::NotReported | Spread::StandardError(_) | Spread::StandardDeviation(_) => None,
    };
    match part {
        "low" => ends.map(|(low, _)| number(low)),
        "high" => ends.map(|(_, high)| number(high)),
        "n" => found.n.map(|n| language.number(f64::from(n))),
        "baseline" => found.baseline.map(|baseline| language.number(baseline)),
        _ => found.value.map(number),
    }
}

/// What is in the braces of a caption, in order.
pub fn placeholders(caption: &str) -> impl Iterator<Item = &str> {
    caption.split('{').skip(1).filter_map(|part| part.split_once('}')).map(|(expression, _)| expression)
}

/// The number of an expression; `None` where the run has none, or the expression means nothing.
pub fn value(expression: &str, run: &Trajectory) -> Option<Value> {
    if let Some((one, other)) = expression.split_once('/') {
        let (one, other) = (value(one, run)?, value(other, run)?);
        return (other.number.abs() > 1e-9).then(|| Value { number: one.number / other.number, unit: Unit::Share });
    }
    if let Some((one, other)) = expression.split_once('-') {
        let (one, other) = (value(one, run)?, value(other, run)?);
        return Some(Value { number: one.number - other.number, unit: one.unit });
    }
    let (arm, what) = expression.trim().split_once('.')?;
    if arm == "difference" {
        return (what == "change_median").then_some(Value { number: run.difference?.change_median, unit: Unit::Cells });
    }
    let arm = run.arm(match arm {
        "a" => ArmName::A,
        "b" => ArmName::B,
        "control" => ArmName::Control,
        _ => return None,
    })?;
    match what.split_once('.') {
        Some(("end", field)) => arm.end.as_ref().map_or_else(|| of_typical(arm, field), |end| of_end(end, field)),
        Some(("burden", field)) => of_burden(&arm.burden, field),
        Some(("ten", field)) => of_ten(&arm.changes.as_ref()?.unequal?, field),
        _ => {
            let (series, when) = what.split_once('@')?;
            let (values, unit) = series_of(arm, series)?;
            at(&run.weeks, values, when, unit)
        }
    }
}

fn of_end(end: &EndOfRun, field: &str) -> Option<Value> {
    let (number, unit) = match field {
        "week" => (end.week, Unit::Whole),
        "baseline_median" => (end.baseline_median, Unit::Cells),
        "baseline_mean" => (end.baseline_mean, Unit::Cells),
        "cd4_median" => (end.cd4_median, Unit::Cells),
        "cd4_mean" => (end.cd4_mean, Unit::Cells),
        "change_median" => (end.change_median, Unit::Cells),
        "change_p25" => (end.change_p25, Unit::Cells),
        "change_p75" => (end.change_p75, Unit::Cells),
        "change_min" => (end.change_min, Unit::Cells),
        "change_max" => (end.change_max, Unit::Cells),
        "change_mean" => (end.change_mean, Unit::Cells),
        "time_weighted_change_mean" => (end.time_weighted_change_mean, Unit::Cells),
        "share_rise_50" => (end.share_rise_50, Unit::Share),
        "share_rise_80" => (end.share_rise_80, Unit::Share),
        "share_above_200" => (end.share_above_200, Unit::Share),
        "share_above_500" => (end.share_above_500, Unit::Share),
        _ => return None,
    };
    Some(Value { number, unit })
}

/// The typical patient in place of the median, until the virtual patients have been run.
fn of_typical(arm: &ArmTrajectory, field: &str) -> Option<Value> {
    let (start, end) = (*arm.typical.cd4.first()?, *arm.typical.cd4.last()?);
    let number = match field {
        "cd4_median" => end,
        "change_median" => end - start,
        "baseline_median" => start,
        _ => return None,
    };
    Some(Value { number, unit: Unit::Cells })
}

fn of_ten(ten: &UnequalFollowUp, field: &str) -> Option<Value> {
    let (number, unit) = match field {
        "low" => (ten.low, Unit::Cells),
        "high" => (ten.high, Unit::Cells),
        "rise_50" => (ten.rise_50, Unit::Share),
        _ => return None,
    };
    Some(Value { number, unit })
}

fn of_burden(burden: &Burden, field: &str) -> Option<Value> {
    let number = match field {
        "cycles" => burden.cycles as f64,
        "injections" => burden.injections as f64,
        "days_on" => burden.days_on as f64,
        "total_miu" => burden.total_miu,
        "total_ug_kg" => burden.total_ug_kg,
        "toxicity_score" => burden.toxicity_score,
        _ => return None,
    };
    Some(Value { number, unit: Unit::Whole })
}

fn series_of<'a>(arm: &'a ArmTrajectory, name: &str) -> Option<(&'a [f64], Unit)> {
    let typical = &arm.typical;
    Some(match name {
        "cd4" => (&typical.cd4, Unit::Cells),
        "naive" => (&typical.naive, Unit::Cells),
        "memory" => (&typical.memory, Unit::Cells),
        "expanded" => (&typical.expanded, Unit::Cells),
        "median" => (arm.population.as_ref().map_or(&typical.cd4, |population| &population.cd4.p50), Unit::Cells),
        "mean" => (arm.population.as_ref().map_or(&typical.cd4, |population| &population.cd4.mean), Unit::Cells),
        "rna" => (&typical.rna_log10, Unit::Tenths),
        "il2" => (&typical.il2_iu_ml, Unit::Tenths),
        "receptor" => (&typical.receptor, Unit::Share),
        "il7" => (&typical.il7_relative, Unit::Share),
        "thymus" => (&typical.thymic_output, Unit::Cells),
        "effects" => (&typical.side_effects, Unit::Tenths),
        _ => return None,
    })
}

fn at(weeks: &[f64], values: &[f64], when: &str, unit: Unit) -> Option<Value> {
    let later = || weeks.iter().zip(values).skip(1);
    let peak = || later().max_by(|one, other| one.1.total_cmp(other.1));
    let low = || later().min_by(|one, other| one.1.total_cmp(other.1));
    let (number, unit) = match when {
        "start" => (*values.first()?, unit),
        "end" => (*values.last()?, unit),
        "peak" => (*peak()?.1, unit),
        "low" => (*low()?.1, unit),
        "peakweek" => (*peak()?.0, Unit::Whole),
        "lowweek" => (*low()?.0, Unit::Whole),
        "sum" => (area(weeks, values) * DAYS_PER_WEEK, unit),
        week => (interpolated(weeks, values, decimal::read(week)?)?, unit),
    };
    Some(Value { number, unit })
}

fn area(weeks: &[f64], values: &[f64]) -> f64 {
    let spans = weeks.iter().zip(weeks.iter().skip(1)).map(|(from, to)| to - from);
    spans.zip(values.iter().zip(values.iter().skip(1))).map(|(span, (a, b))| span * f64::midpoint(*a, *b)).sum()
}

/// The value at a week, on the line between two grid points; `None` outside the run.
pub(crate) fn interpolated(weeks: &[f64], values: &[f64], week: f64) -> Option<f64> {
    let next = weeks.partition_point(|other| *other < week);
    let (right, high) = (*weeks.get(next)?, *values.get(next)?);
    let Some((left, low)) = next.checked_sub(1).and_then(|index| Some((*weeks.get(index)?, *values.get(index)?)))
    else {
        return (week >= right - 1e-9).then_some(high);
    };
    Some(low + (high - low) * (week - left) / (right - left))
}

fn written(value: Value, signed: bool, language: Lang) -> String {
    match value.unit {
        Unit::Cells if signed => language.signed_cells(value.number),
        Unit::Cells => language.cells(value.number),
        Unit::Share => language.percent(value.number),
        Unit::Tenths => language.decimal(value.number, 1),
        Unit::Whole => language.decimal(value.number, 0),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::parameters::ParameterId;
    use crate::scenario::{Action, Scenario, reduce};
    use crate::simulation::{simulate, simulate_typical};

    fn small() -> Scenario {
        reduce(&Scenario::default(), Action::Set(ParameterId::Population, 20.0))
    }

    #[test]
    fn numbers_of_the_run_take_the_place_of_braces() {
        let run = simulate(&small());
        let text = fill("{a.burden.total_miu} MIU in {a.burden.cycles} cycles; at week 0: {a.cd4@0}.", &run, Lang::En);
        assert_eq!(text, "300 MIU in 6 cycles; at week 0: 340.");
        let change = run.arm(ArmName::A).unwrap().end.clone().unwrap().change_median;
        let text = fill("{+a.end.change_median}", &run, Lang::Fr);
        assert_eq!(text, Lang::Fr.signed_cells(change));
        assert!(fill("{control.end.change_median/a.end.change_median}", &run, Lang::En).ends_with('%'));
    }

    #[test]
    fn numbers_of_records_take_the_place_of_braces() {
        let run = simulate_typical(&small());
        let text = "{fact.silcaat-hazard} ({fact.silcaat-hazard.low} to {fact.silcaat-hazard.high}), P = {fact.silcaat-hazard.p}; \
                    {+fact.esprit-difference}; {fact.stalwart-events.e0} of {fact.stalwart-events.n0}; {fact.esprit-design.n}";
        assert_eq!(fill(text, &run, Lang::En), "0.91 (0.70 to 1.18), P = 0.47; +159; 12 of 176; 4,111");
        assert_eq!(fill("{fact.esprit-hazard.low} {fact.esprit-hazard.p}", &run, Lang::Fr), "0,75 0,55");
        for nothing in ["{fact.}", "{fact.no-such}", "{fact.esprit-design.low}", "{fact.silcaat-hazard.n2}"] {
            assert_eq!(fill(nothing, &run, Lang::En), MISSING, "{nothing}");
        }
    }

    #[test]
    fn what_means_nothing_becomes_an_ellipsis_and_an_open_brace_stays() {
        let run = simulate_typical(&small());
        for nothing in [
            "{}",
            "{a}",
            "{a.end.nothing}",
            "{b.end.cd4_median}",
            "{a.cd4@999}",
            "{a.cd4@-1}",
            "{a.cd4@x}",
            "{a.end.share_rise_80}",
        ] {
            assert_eq!(fill(nothing, &run, Lang::En), MISSING, "{nothing}");
        }
        assert_eq!(fill("an { open brace", &run, Lang::En), "an { open brace");
        assert_ne!(fill("{a.end.cd4_median}", &run, Lang::En), MISSING);
    }

    #[test]
    fn a_series_is_read_between_its_points() {
        assert_eq!(interpolated(&[0.0, 1.0, 3.0], &[10.0, 20.0, 40.0], 2.0), Some(30.0));
        assert_eq!(interpolated(&[0.0, 1.0], &[10.0, 20.0], 0.0), Some(10.0));
        assert_eq!(interpolated(&[0.0, 1.0], &[10.0, 20.0], 1.5), None);
        assert_eq!(interpolated(&[], &[], 1.0), None);
    }
}
