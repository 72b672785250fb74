//! Where a trial's result stands on the picture, and what is written beside it.

use super::arms::{line_of, shape_of};
use super::{Kind, Shape, TrialMark};
use crate::order;
use crate::trajectory::{ArmName, Trajectory};
use crate::trials::{Observation, Placed, Reading, TrialArm};
use crate::words::Words;

/// The arm of the model that is compared with an arm of a trial.
const fn arm_of(observation: &Observation) -> ArmName {
    match observation.arm {
        TrialArm::Treated => ArmName::A,
        TrialArm::Control => ArmName::Control,
    }
}

/// Where a result is drawn. A change is counted from where the model's line of the same statistic starts, so that the distance
/// between point and line is the distance between the two changes. `None` where the picture has no such line: the run has no
/// virtual patients, or the result is no count at all.
pub fn place(run: &Trajectory, observation: &Observation) -> Option<Placed> {
    let kind = line_of(observation.statistic)?;
    let cd4 = &run.arm(arm_of(observation))?.population.as_ref()?.cd4;
    let start = *if kind == Kind::Mean { &cd4.mean } else { &cd4.p50 }.first()?;
    let mut placed = observation.placed_at(start)?;
    // Nobody has fewer than no cells, whatever a standard deviation says.
    placed.bar = placed.bar.map(|(low, high)| (low.max(0.0), high));
    Some(placed)
}

/// Whether results will be drawn as soon as there are virtual patients to stand beside.
pub(super) fn marks_to_come(observations: &[&'static Observation]) -> bool {
    observations.iter().any(|found| found.reading == Reading::Verified && line_of(found.statistic).is_some())
}

pub(super) fn trial_marks(
    run: &Trajectory,
    observations: &[&'static Observation],
    compact: bool,
    words: &Words,
) -> Vec<TrialMark> {
    observations
        .iter()
        .filter_map(|observation| {
            let Placed { weeks, value, bar } =
                place(run, observation).filter(|_| observation.reading == Reading::Verified)?;
            let (count, shape) = match (value, bar) {
                (None, Some(counts)) => (f64::midpoint(counts.0, counts.1), Shape::Box { counts }),
                (Some(value), _) if observation.is_span() => (value, Shape::Level),
                (Some(value), bar) => (value, Shape::Point { bar }),
                (None, None) => return None,
            };
            let arm = arm_of(observation);
            let marker = shape_of(arm);
            let mut label = (words.trial_mark)(observation, compact);
            // Without its trial's name, a result beside the end of a line would read as the change of that line.
            if let (true, Shape::Point { .. }, Some(sign)) = (compact, &shape, marker.hollow_sign()) {
                label = format!("{sign}\u{a0}{label}");
            }
            Some(TrialMark {
                id: observation.id,
                label,
                spoken: (words.trial_spoken)(observation),
                role: arm.into(),
                marker,
                weeks,
                count,
                shape,
            })
        })
        .collect()
}

/// What the bars on the picture stand for, each kind once.
pub(super) fn bar_words(observations: &[&'static Observation], words: &Words) -> Vec<&'static str> {
    let mut kinds: Vec<&'static str> =
        observations.iter().filter_map(|observation| (words.spread_short)(&observation.spread)).collect();
    order::sort(&mut kinds, |a, b| a < b);
    kinds.dedup();
    kinds
}
