//! The curve as a sound: the higher the count, the higher the tone; a click is an injection. Pure: what is played when, not how.

use crate::chart::Figure;
use crate::insertion_sort;
use crate::schedule::{Cycle, Schedule};
use crate::trajectory::ArmName;
use crate::units::DAYS_PER_WEEK;

/// How long the picture lasts, in seconds.
pub const SECONDS: f64 = 6.0;
/// Tones that are told apart.
const TONES: u32 = 240;
/// The tone at the foot of the axis, Hz.
const LOWEST_HZ: f64 = 200.0;
/// Octaves from the foot of the axis to its top.
const OCTAVES: f64 = 2.0;
/// Clicks closer than this are one, in seconds.
const APART: f64 = 0.035;

/// What is played.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Trace {
    /// Tones in Hz, evenly over [`SECONDS`].
    pub tones_hz: Vec<f32>,
    /// Seconds at which something is injected, rising.
    pub clicks: Vec<f64>,
}

/// The sound of the first schedule's line over the weeks shown; `None` where its line is switched off.
pub fn trace(figure: &Figure, schedule: &Schedule, cycles: &[Cycle]) -> Option<Trace> {
    let line = figure.line(ArmName::A)?;
    let (from, to) = figure.x.domain;
    let scale = figure.y.scale;
    let (low, high) = (scale.of(figure.y.domain.0), scale.of(figure.y.domain.1));
    let tone = |week: f64| {
        let share = (scale.of(value_at(&line.points, week)) - low) / (high - low).max(1e-9);
        LOWEST_HZ * libm::exp2(OCTAVES * share.clamp(0.0, 1.0))
    };
    #[allow(clippy::cast_possible_truncation)] // a tone needs no more
    let tones_hz =
        (0..TONES).map(|step| tone(from + (to - from) * f64::from(step) / f64::from(TONES - 1)) as f32).collect();
    let mut clicks: Vec<f64> = Vec::new();
    for week in injections(schedule, cycles).into_iter().filter(|week| from <= *week && *week <= to) {
        let at = (week - from) / (to - from).max(1e-9) * SECONDS;
        if clicks.last().is_none_or(|last| at - last >= APART) {
            clicks.push(at);
        }
    }
    Some(Trace { tones_hz, clicks })
}

/// The weeks of the injections, or of the days of an infusion, rising.
fn injections(schedule: &Schedule, cycles: &[Cycle]) -> Vec<f64> {
    let mut weeks: Vec<f64> = cycles
        .iter()
        .filter_map(|cycle| Some((cycle, schedule.blocks().get(cycle.block)?)))
        .flat_map(|(cycle, block)| {
            let per_day = u32::from(block.per_day().max(1));
            let count = u32::from(cycle.days_on) * per_day;
            (0..count).map(move |dose| cycle.start_weeks + f64::from(dose) / f64::from(per_day) / DAYS_PER_WEEK)
        })
        .collect();
    insertion_sort::sort(&mut weeks, |a, b| a < b);
    weeks
}

/// The value of a line at a week, straight between its points; zero without points.
fn value_at(points: &[(f64, f64)], week: f64) -> f64 {
    let after = points.partition_point(|point| point.0 < week);
    let at = |index: usize| points.get(index).or(points.last()).copied().unwrap_or_default();
    let (before, next) = (at(after.saturating_sub(1)), at(after));
    let span = next.0 - before.0;
    if span <= 0.0 { next.1 } else { before.1 + (week - before.0) / span * (next.1 - before.1) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::chart::figure::{Evidence, ViewOptions, figure};
    use crate::simulation::simulate_typical;
    use crate::text::Lang;
    use crate::trials::presets;

    fn heard(window_weeks: Option<(f64, f64)>) -> (Figure, Trace) {
        let scenario = presets::opening_scenario();
        let run = simulate_typical(&scenario);
        let evidence = Evidence { observations: &[] };
        let options = ViewOptions { window_weeks, ..ViewOptions::default() };
        let figure = figure(&run, &scenario, &evidence, &options, Lang::En.words());
        let heard = trace(&figure, &scenario.a, &run.arms[0].cycles).unwrap();
        (figure, heard)
    }

    #[test]
    fn a_higher_count_is_a_higher_tone() {
        let (figure, trace) = heard(None);
        let line = figure.line(ArmName::A).unwrap();
        let tone = |count: f64| 200.0 * (2.0 * count / figure.y.domain.1).exp2();
        let (first, last) = (line.points[0].1, line.points[line.points.len() - 1].1);
        assert!((f64::from(trace.tones_hz[0]) - tone(first)).abs() < 0.01);
        assert!((f64::from(trace.tones_hz[239]) - tone(last)).abs() < 0.01);
        assert!(trace.tones_hz.iter().all(|tone| (200.0..=800.0).contains(tone)));
    }

    #[test]
    fn each_injection_clicks_where_they_can_be_told_apart() {
        assert!(heard(None).1.clicks.len() < 40, "over a year, two injections of a day are one click");
        let close = heard(Some((60.0, 62.0))).1.clicks;
        assert_eq!(close.len(), 10, "two a day for five days: {close:?}");
        assert!(close.iter().all(|at| (0.0..=SECONDS).contains(at)));
    }

    #[test]
    fn a_line_that_is_off_is_silent() {
        let (mut figure, _) = heard(None);
        figure.series.clear();
        assert_eq!(trace(&figure, &presets::opening_scenario().a, &[]), None);
    }
}
