//! The axes, and the counts that medicine looks at.

use super::{Band, ResultShape, Series, Threshold, TrialMark, ViewOptions};
use crate::chart::ticks::{Axis, AxisTick, Scale, count_axis, log_axis, week_ticks};
use crate::own_data::OwnPoint;
use crate::text::Words;
use crate::trajectory::{ArmName, Trajectory};

/// Counts that guide treatment: under 200 the danger of opportunistic disease; 350 and 500 are starting points of therapy in the
/// guidelines of those years.
const THRESHOLDS: [f64; 3] = [200.0, 350.0, 500.0];

/// What is drawn, as far as it decides the height of the axis.
pub(super) struct Drawn<'a> {
    pub(super) series: &'a [Series],
    pub(super) bands: &'a [Band],
    pub(super) trials: &'a [TrialMark],
    pub(super) own: &'a [OwnPoint],
}

pub(super) fn count_scale(drawn: &Drawn<'_>, weeks: (f64, f64), options: &ViewOptions, words: &Words) -> Axis {
    let Drawn { series, bands, trials, own } = *drawn;
    let inside = |week: f64| weeks.0 <= week && week <= weeks.1;
    let mut least = f64::INFINITY;
    let mut most: f64 = 0.0;
    let mut take = |low: f64, high: f64| {
        least = least.min(low);
        most = most.max(high);
    };
    series
        .iter()
        .flat_map(|line| &line.points)
        .filter(|point| inside(point.0))
        .for_each(|point| take(point.1, point.1));
    bands.iter().flat_map(|band| &band.points).filter(|point| inside(point.0)).for_each(|point| take(point.1, point.2));
    for mark in trials.iter().filter(|mark| inside(mark.weeks.0)) {
        take(mark.count, mark.count);
        if let (Some(model), ResultShape::Point { .. } | ResultShape::Level) = (mark.model, &mark.shape) {
            let (low, high) = model.bar.unwrap_or((model.count, model.count));
            take(low, high);
        }
        // The highest of a handful of patients would squeeze everything else: the box of so few may leave the picture at the top.
        if let ResultShape::Point { bar: Some((low, high)) } = mark.shape {
            take(low, high);
        }
    }
    for point in own.iter().filter(|point| inside(point.week())) {
        take(point.low().unwrap_or(point.value()), point.high().unwrap_or(point.value()));
    }
    let most_ticks = if options.compact { 5 } else { 7 };
    most = (most * 1.02).max(options.least_top);
    let (mut domain, mut marks) = match options.scale {
        Scale::Linear => count_axis(most, most_ticks),
        Scale::Log => log_axis(least.clamp(10.0, 150.0), most),
    };
    if let Some(locked) = options.locked_counts {
        domain = locked;
        marks = match options.scale {
            Scale::Linear => count_axis(locked.1, most_ticks).1,
            Scale::Log => log_axis(locked.0, locked.1).1,
        };
        marks.retain(|mark| locked.0 <= *mark && *mark <= locked.1);
    }
    let ticks = marks.into_iter().map(|at| AxisTick { at, label: words.number(at) }).collect();
    let title = if options.compact { words.cd4_axis_short } else { words.cd4_axis };
    Axis { domain, ticks, scale: options.scale, title: title.into() }
}

pub(super) fn thresholds(y: &Axis, words: &Words) -> Vec<Threshold> {
    THRESHOLDS
        .into_iter()
        .filter(|count| y.domain.0 <= *count && *count <= y.domain.1)
        .map(|count| Threshold { count, label: words.number(count) })
        .collect()
}

/// The axis of weeks; `interval`: of the cycles on it.
pub(in crate::chart) fn week_axis(weeks: (f64, f64), interval: Option<f64>, compact: bool, words: &Words) -> Axis {
    let ticks = week_ticks(weeks, interval, if compact { 6 } else { 10 });
    let ticks = ticks.into_iter().map(|at| AxisTick { at, label: words.number(at) }).collect();
    Axis { domain: weeks, ticks, scale: Scale::Linear, title: words.weeks_axis.into() }
}

/// Weeks from the start of the last cycle but one to that of the last, where they are whole weeks: marks on the axis fall on cycles.
pub(in crate::chart) fn interval_of(run: &Trajectory) -> Option<f64> {
    let [.., last_but_one, last] = run.arm(ArmName::A)?.cycles.as_slice() else { return None };
    let interval = last.start_weeks - last_but_one.start_weeks;
    let whole = libm::round(interval);
    ((interval - whole).abs() < 1e-6 && whole >= 1.0).then_some(whole)
}
