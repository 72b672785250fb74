//! Where a trial's result is on the picture, and what is written next to it.

use super::Evidence;
use super::LineStatistic;
use super::arms::{line_of, shape_of};
use crate::chart::theme::{Marker, Role};
use crate::counterpart::{arm_of, counterpart};
use crate::insertion_sort;
use crate::scenario::Scenario;
use crate::text::Words;
use crate::trajectory::Trajectory;
use crate::trials::{HowRead, Observation, Placed, Statistic, presets};

/// How a trial's result is drawn.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum ResultShape {
    /// A point at a week, with the bar that the trial reported.
    Point {
        /// Lower and upper end of the bar.
        bar: Option<(f64, f64)>,
    },
    /// Lowest to highest over a stretch of weeks.
    Box {
        /// Lower and upper edge.
        counts: (f64, f64),
    },
    /// An average over a stretch of weeks.
    Level,
}

/// A result of a trial on the picture.
#[derive(Clone, Debug, PartialEq)]
pub struct TrialMark {
    /// The observation's id; leads to its passport.
    pub id: &'static str,
    /// The text next to it.
    pub label: String,
    /// The whole of it in words, for those who hear the page.
    pub spoken: String,
    /// The arm's colour; grey where the result is of another schedule.
    pub role: Role,
    /// Whether it is of another schedule than the one shown.
    pub is_other: bool,
    /// The arm's shape.
    pub marker: Marker,
    /// First and last week.
    pub weeks: (f64, f64),
    /// The count at which it is drawn.
    pub count: f64,
    /// How it is drawn.
    pub shape: ResultShape,
    /// The model's own value of the same statistic, where no line shows it.
    pub model: Option<ModelMark>,
}

/// The model's own value of a trial's statistic, drawn at the trial's weeks in the trial's shape.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ModelMark {
    /// The count at which it is drawn.
    pub count: f64,
    /// Lower and upper end, where the model has them.
    pub bar: Option<(f64, f64)>,
}

/// Where a result is drawn. A change is counted from where the model's same statistic starts, so that the distance between the trial's point
/// and the model's line or mark is the difference between the two numbers. `None` where the run has no virtual patients, or the result is no
/// count at all.
pub fn place(run: &Trajectory, observation: &Observation) -> Option<Placed> {
    let cd4 = &run.arm(arm_of(observation))?.population.as_ref()?.cd4;
    let is_mean = matches!(observation.statistic, Statistic::MeanChange | Statistic::TimeWeightedMeanChange);
    let start = *if is_mean { &cd4.mean } else { &cd4.p50 }.first()?;
    let mut placed = observation.placed_at(start)?;
    // Nobody has fewer than no cells, whatever a standard deviation says.
    placed.bar = placed.bar.map(|(low, high)| (low.max(0.0), high));
    Some(placed)
}

/// The model's own value of the result's statistic, drawn from the same start; `None` where a line shows it, or the run does not have it.
fn model_mark(run: &Trajectory, observation: &Observation, lines: LineStatistic) -> Option<ModelMark> {
    let found = counterpart(run, observation)?;
    let bar = found.ends.map(|(low, high)| ((found.start + low).max(0.0), (found.start + high).max(0.0)));
    if line_of(observation) == Some(lines.kind) && bar.is_none() {
        return None;
    }
    let count = match (found.value, bar) {
        (Some(value), _) => found.start + value,
        (None, Some((low, high))) => f64::midpoint(low, high),
        (None, None) => return None,
    };
    Some(ModelMark { count, bar })
}

/// Whether results will be drawn as soon as there are virtual patients to compare them with.
pub(super) fn marks_to_come(observations: &[&'static Observation]) -> bool {
    observations.iter().any(|found| found.reading == HowRead::Verified && found.statistic.has_place())
}

pub(super) fn trial_marks(
    run: &Trajectory,
    observations: &[&'static Observation],
    (lines, compact): (LineStatistic, bool),
    scenario: &Scenario,
    words: &Words,
) -> Vec<TrialMark> {
    observations
        .iter()
        .filter_map(|observation| {
            let Placed { weeks, value, bar } =
                place(run, observation).filter(|_| observation.reading == HowRead::Verified)?;
            let (count, shape) = match (value, bar) {
                (None, Some(counts)) => (f64::midpoint(counts.0, counts.1), ResultShape::Box { counts }),
                (Some(value), _) if observation.is_span() => (value, ResultShape::Level),
                (Some(value), bar) => (value, ResultShape::Point { bar }),
                (None, None) => return None,
            };
            let arm = arm_of(observation);
            let marker = shape_of(arm);
            let is_other = presets::is_of_other_schedule(observation, scenario);
            let mut label = words.lang.trial_mark(observation, compact);
            // Without its trial's name, a result next to the end of a line would read as the change of that line.
            if let (true, ResultShape::Point { .. }, Some(sign)) = (compact, &shape, marker.hollow_sign()) {
                label = format!("{sign}\u{a0}{label}");
            }
            // A result of another schedule than the one shown says so, and which.
            let own = presets::with_observation(observation).filter(|_| is_other);
            if let Some(preset) = own {
                label = words.lang.with_schedule(&label, &preset.scenario.a);
            }
            Some(TrialMark {
                id: observation.id,
                label,
                spoken: words.lang.trial_spoken(observation, is_other),
                role: if is_other { Role::Muted } else { arm.into() },
                is_other,
                marker,
                weeks,
                count,
                shape,
                model: model_mark(run, observation, lines),
            })
        })
        .collect()
}

/// What the bars on the picture stand for, each kind once.
pub(super) fn bar_words(observations: &[&'static Observation], words: &Words) -> Vec<&'static str> {
    let mut kinds: Vec<&'static str> =
        observations.iter().filter_map(|observation| words.lang.spread_short(&observation.spread)).collect();
    insertion_sort::sort(&mut kinds, |a, b| a < b);
    kinds.dedup();
    kinds
}

/// Whether results on the picture are of another schedule than the one that is run.
pub(super) fn is_other_schedule(scenario: &Scenario, evidence: &Evidence<'_>) -> bool {
    evidence.observations.iter().any(|observation| presets::is_of_other_schedule(observation, scenario))
}
