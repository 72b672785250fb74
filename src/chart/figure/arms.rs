//! The lines and bands of one arm.

use super::{Band, Kind, Series, ViewOptions};
use crate::chart::theme::{self, Marker};
use crate::counterpart::arm_of;
use crate::insertion_sort;
use crate::scenario::{Arm, Art, Scenario};
use crate::text::Words;
use crate::trajectory::{ArmName, ArmTrajectory, Trajectory};
use crate::trials::{Observation, Statistic};

/// Opacity of virtual patients of an earlier scenario.
pub(super) const STALE: f64 = 0.35;

/// Which lines over the virtual patients an arm needs, so that each trial's result within the run has a line of its statistic.
pub(super) fn lines_needed(arm: ArmName, run_weeks: f64, observations: &[&'static Observation]) -> Vec<Kind> {
    let of_arm = |observation: &&&Observation| arm_of(observation) == arm && observation.weeks.1 <= run_weeks + 0.13;
    let mut kinds: Vec<Kind> = observations.iter().filter(of_arm).filter_map(|found| line_of(found)).collect();
    insertion_sort::sort(&mut kinds, |a, b| a < b);
    kinds.dedup();
    kinds
}

/// The line that shows a result's statistic week by week; `None` where no line does, and the model's number is a mark of its own.
pub(super) const fn line_of(observation: &Observation) -> Option<Kind> {
    match observation.statistic {
        Statistic::MedianCount => Some(Kind::Median),
        Statistic::MedianChange => Some(Kind::MedianChange),
        Statistic::MeanCount => Some(Kind::Mean),
        // A mean of changes is the change of the mean; over several doses it is that of none of them.
        Statistic::MeanChange if observation.pooled.is_empty() => Some(Kind::Mean),
        _ => None,
    }
}

pub(super) fn arm_lines(
    run: &Trajectory,
    arm: &ArmTrajectory,
    needed: &[Kind],
    options: &ViewOptions,
    words: &Words,
    series: &mut Vec<Series>,
) {
    let dash = theme::dash_of(arm.name);
    let mut push = |kind, (weeks, values): (&[f64], &[f64]), dash, marker, width_px, alpha| {
        let points = zip(weeks, values);
        // What the label says is where the line ends on the picture: of a part of the run, at its last week.
        let to_weeks = options.window_weeks.map_or(f64::INFINITY, |shown| shown.1 + 1e-9);
        let Some(&(_, last)) = points.iter().rfind(|point| point.0 <= to_weeks).or(points.first()) else { return };
        let label = label(run, arm.name, kind, words);
        let end_label = end_label(run, (arm.name, kind), last, options.compact, words);
        series.push(Series {
            id: (arm.name, kind),
            label,
            end_label,
            role: arm.name.into(),
            dash,
            marker,
            width_px,
            alpha,
            points,
        });
    };
    let close =
        options.closeup.as_ref().and_then(|closeup| Some((&closeup.weeks[..], &closeup.arm(arm.name)?.cd4[..])));
    let typical = close.unwrap_or((&run.weeks, &arm.typical.cd4));
    push(Kind::Typical, typical, dash, shape_of(arm.name), 2.5, 1.0);
    if let Some(population) = &arm.population {
        let alpha = if options.stale_population { STALE } else { 1.0 };
        if needed.contains(&Kind::Median) {
            push(Kind::Median, (&run.weeks, &population.cd4.p50), theme::DOTS, Marker::Triangle, 1.75, alpha);
        }
        if let (true, Some(changes)) = (needed.contains(&Kind::MedianChange), &arm.changes) {
            let start = population.cd4.p50.first().copied().unwrap_or_default();
            let weeks: Vec<f64> = (0..).map(f64::from).take(changes.p50.len()).collect();
            let counts: Vec<f64> = changes.p50.iter().map(|change| start + change).collect();
            push(Kind::MedianChange, (&weeks, &counts), theme::DOTS, Marker::Triangle, 1.75, alpha);
        }
        if needed.contains(&Kind::Mean) || options.added.mean_interval(arm.name).is_some() {
            push(Kind::Mean, (&run.weeks, &population.cd4.mean), theme::STROKE_DOT, Marker::Cross, 1.75, alpha);
        }
    }
}

/// What comes with an arm's virtual patients, before they are there: of each line and band only what it is called, so that the legend need not
/// move aside for it.
pub(super) fn arm_to_come(
    run: &Trajectory,
    arm: ArmName,
    needed: &[Kind],
    words: &Words,
    (series, bands): (&mut Vec<Series>, &mut Vec<Band>),
) {
    let looks = [
        (Kind::Median, theme::DOTS, Marker::Triangle),
        (Kind::MedianChange, theme::DOTS, Marker::Triangle),
        (Kind::Mean, theme::STROKE_DOT, Marker::Cross),
    ];
    series.extend(looks.into_iter().filter(|(kind, ..)| needed.contains(kind)).map(|(kind, dash, marker)| Series {
        id: (arm, kind),
        label: label(run, arm, kind, words),
        end_label: String::new(),
        role: arm.into(),
        dash,
        marker,
        width_px: 1.75,
        alpha: 1.0,
        points: Vec::new(),
    }));
    if arm != ArmName::Control {
        bands.extend([Kind::MiddleHalf, Kind::NineInTen].map(|kind| {
            let label = label(run, arm, kind, words);
            Band { id: (arm, kind), label, role: arm.into(), alpha: 1.0, points: Vec::new() }
        }));
    }
}

/// The shape of an arm.
pub(in crate::chart) const fn shape_of(arm: ArmName) -> Marker {
    match arm {
        ArmName::A => Marker::Circle,
        ArmName::B => Marker::Square,
        ArmName::Control => Marker::Diamond,
    }
}

/// The spread is drawn for the schedules only: that of the control would lie under it and be read as the same thing.
pub(super) fn arm_bands(
    run: &Trajectory,
    arm: &ArmTrajectory,
    options: &ViewOptions,
    words: &Words,
    bands: &mut Vec<Band>,
) {
    let Some(population) = arm.population.as_ref().filter(|_| arm.name != ArmName::Control) else { return };
    let alpha = if options.stale_population { STALE } else { 1.0 };
    let mut push = |kind, points| {
        let label = label(run, arm.name, kind, words);
        bands.push(Band { id: (arm.name, kind), label, role: arm.name.into(), alpha, points });
    };
    // The spread of people and the interval of their mean are different things: never both at once.
    if let Some(interval) = options.added.mean_interval(arm.name) {
        return push(Kind::MeanInterval, interval.points.clone());
    }
    let between = |low: &[f64], high: &[f64]| {
        run.weeks.iter().zip(low).zip(high).map(|((week, low), high)| (*week, *low, *high)).collect()
    };
    push(Kind::MiddleHalf, between(&population.cd4.p25, &population.cd4.p75));
    push(Kind::NineInTen, between(&population.cd4.p05, &population.cd4.p95));
}

/// The name of a line or band. The first schedule needs no name of its own while it is the only one.
fn label(run: &Trajectory, arm: ArmName, kind: Kind, words: &Words) -> String {
    let label = words.lang.series(arm, kind);
    let is_one_of_two = arm == ArmName::A && run.arm(ArmName::B).is_some();
    if is_one_of_two { (words.lang().calendar().line_of_a)(&label) } else { label }
}

/// The name of a line in the legend: the control says that its patients have ART alone, where they have it in the run.
pub(super) fn legend_label(line: &Series, scenario: &Scenario, words: &Words) -> String {
    let patient = &scenario.patient;
    let has_art = patient.art != Art::None && patient.art_week().is_none_or(|week| week < scenario.run.weeks());
    let alone = if line.id.0 == ArmName::Control && has_art { words.art_alone } else { "" };
    format!("{}{alone}", line.label)
}

/// What stands at the end of a line. Of two schedules each is named even where room is short.
fn end_label(run: &Trajectory, (arm, kind): (ArmName, Kind), last: f64, compact: bool, words: &Words) -> String {
    let named = match (arm, kind) {
        (ArmName::A, Kind::Typical) => Some(Arm::A),
        (ArmName::B, Kind::Typical) => Some(Arm::B),
        _ => None,
    };
    match named.filter(|_| run.arm(ArmName::B).is_some()) {
        Some(arm) => (words.lang().calendar().end_label)(arm, &words.number(libm::round(last)), compact),
        None => words.lang.end_label(arm, kind, last, compact),
    }
}

fn zip(weeks: &[f64], values: &[f64]) -> Vec<(f64, f64)> {
    weeks.iter().copied().zip(values.iter().copied()).filter(|(_, value)| value.is_finite()).collect()
}
