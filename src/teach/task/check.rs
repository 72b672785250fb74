//! Ticks off the goals of a task.

use super::completion::lock_mark;
use super::{Goal, Task};
use crate::scenario::Scenario;
use crate::text::{Lang, task};
use crate::trajectory::{ArmName, ArmTrajectory, Trajectory};

/// A goal and whether it is reached.
#[derive(Clone, Debug, PartialEq)]
pub struct GoalTick {
    /// The goal.
    pub goal: Goal,
    /// Whether it is reached; `None` until the virtual patients that it asks about have been run.
    pub done: Option<bool>,
    /// What is asked: `"Above 500 cells/µL for at least 52 weeks"`.
    pub sentence: String,
    /// How far it is: `"31 weeks"`; empty while that is not known.
    pub now: String,
    /// The same next to what is asked: `"31/52 weeks"`; empty while it is not known.
    pub progress: String,
}

/// The ticks of a task, one a goal, in its order.
pub fn check(task: &Task, scenario: &Scenario, run: &Trajectory, language: Lang) -> Vec<GoalTick> {
    let tick = |goal: &Goal| {
        let now = measured(*goal, scenario, run);
        GoalTick {
            goal: *goal,
            done: now.map(|now| is_done(*goal, now)),
            sentence: task::goal(goal, language),
            now: now.map(|now| task::now(goal, now, language)).unwrap_or_default(),
            progress: now.map(|now| task::progress(goal, now, language)).unwrap_or_default(),
        }
    };
    task.goals.iter().map(tick).collect()
}

/// Whether a measured value reaches the goal.
fn is_done(goal: Goal, now: f64) -> bool {
    // Sums of many steps: 52 weeks less a hair are 52 weeks.
    let slack = 1e-6;
    match goal {
        Goal::Above { weeks: least, .. }
        | Goal::End(least)
        | Goal::Gain(least)
        | Goal::More(least)
        | Goal::Never(least)
        | Goal::Over { percent: least, .. }
        | Goal::Rise { percent: least, .. } => now >= least - slack,
        Goal::Reach { week: most, .. }
        | Goal::TotalMiu(most)
        | Goal::TotalUgKg(most)
        | Goal::Cycles(most)
        | Goal::Days(most)
        | Goal::Shots(most)
        | Goal::Effects(most)
        | Goal::Rna(most) => now <= most + slack,
        Goal::Lock(_) => now < 0.5,
    }
}

/// What a goal is measured by: weeks, cells/µL, percent, amounts; for a lock 0 (kept) or 1; infinite for what is never reached.
fn measured(goal: Goal, scenario: &Scenario, run: &Trajectory) -> Option<f64> {
    let arm = run.arm(ArmName::A)?;
    let counts = &arm.typical.cd4;
    let (start, end) = (*counts.first()?, *counts.last()?);
    Some(match goal {
        Goal::Above { cells, .. } => weeks_above(&run.weeks, counts, cells),
        Goal::End(_) => end,
        Goal::Gain(_) => end - start,
        Goal::More(_) => end - run.arm(ArmName::Control)?.typical.cd4.last()?,
        Goal::Never(cells) => least_once_reached(counts, cells),
        Goal::Reach { cells, .. } => {
            let first = run.weeks.iter().zip(counts).find(|(_, count)| **count >= cells);
            first.map_or(f64::INFINITY, |(week, _)| *week)
        }
        Goal::Over { cells, .. } => {
            let end = arm.end.as_ref()?;
            100.0 * if cells < 350.0 { end.share_above_200 } else { end.share_above_500 }
        }
        Goal::Rise { rise, .. } => {
            let end = arm.end.as_ref()?;
            100.0 * if rise < 65.0 { end.share_rise_50 } else { end.share_rise_80 }
        }
        Goal::Rna(_) => highest_rna(arm),
        Goal::TotalMiu(_) => arm.burden.total_miu,
        Goal::TotalUgKg(_) => arm.burden.total_ug_kg,
        Goal::Cycles(_) => arm.burden.cycles as f64,
        Goal::Days(_) => arm.burden.days_on as f64,
        Goal::Shots(_) => arm.burden.injections as f64,
        Goal::Effects(_) => arm.burden.toxicity_score,
        Goal::Lock(mark) => f64::from(u8::from(mark != lock_mark(scenario))),
    })
}

/// Weeks with a count above a level; between two readings where the line between them is.
fn weeks_above(weeks: &[f64], counts: &[f64], level: f64) -> f64 {
    let spans = weeks.iter().zip(weeks.iter().skip(1)).map(|(from, to)| to - from);
    let above = |(from, to): (&f64, &f64)| match (*from > level, *to > level) {
        (true, true) => 1.0,
        (false, false) => 0.0,
        _ => (from.max(*to) - level) / (from - to).abs(),
    };
    spans.zip(counts.iter().zip(counts.iter().skip(1)).map(above)).map(|(span, share)| span * share).sum()
}

/// The least count from the first that reaches the level on; the greatest where none does.
fn least_once_reached(counts: &[f64], level: f64) -> f64 {
    match counts.iter().position(|count| *count >= level) {
        Some(first) => counts.iter().skip(first).copied().fold(f64::INFINITY, f64::min),
        None => counts.iter().copied().fold(f64::NEG_INFINITY, f64::max),
    }
}

/// The greatest log10 of HIV RNA in the second half of the run: before that ART may still be taking hold.
fn highest_rna(arm: &ArmTrajectory) -> f64 {
    let values = &arm.typical.rna_log10;
    values.iter().skip(values.len() / 2).copied().fold(f64::NEG_INFINITY, f64::max)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::simulation::{simulate, simulate_typical};

    fn ticks(text: &str, scenario: &Scenario) -> Vec<Option<bool>> {
        let run = simulate_typical(scenario);
        check(&Task::read(text).task, scenario, &run, Lang::En).iter().map(|tick| tick.done).collect()
    }

    #[test]
    fn weeks_above_follow_the_straight_line() {
        assert_eq!(weeks_above(&[0.0, 10.0, 20.0], &[300.0, 400.0, 600.0], 350.0), 15.0);
        assert_eq!(weeks_above(&[0.0, 10.0], &[300.0, 300.0], 300.0), 0.0);
    }

    #[test]
    fn a_floor_holds_from_when_it_is_first_reached() {
        assert_eq!(least_once_reached(&[300.0, 260.0, 400.0, 360.0, 500.0], 350.0), 360.0);
        assert_eq!(least_once_reached(&[300.0, 260.0], 350.0), 300.0);
    }

    #[test]
    fn limits_and_goals_are_ticked_by_the_run() {
        let scenario = Scenario::default();
        // Six cycles of 50 MIU: 300 MIU, 60 injections, 30 days.
        assert_eq!(
            ticks("miu300-miu299-shots60-days29-cycles6", &scenario),
            [Some(true), Some(false), Some(true), Some(false), Some(true)]
        );
        assert_eq!(
            ticks("end100-end5000-gain5000-more1-reach5000by74", &scenario),
            [Some(true), Some(false), Some(false), Some(true), Some(false)]
        );
        // Shares wait for the virtual patients.
        assert_eq!(ticks("over200in1-rise80in1", &scenario), [None, None]);
        let run = simulate(&scenario.clone().set(crate::parameters::ParameterId::Population, 20.0).unwrap());
        assert_eq!(check(&Task::read("over200in1").task, &scenario, &run, Lang::En)[0].done, Some(true));
    }

    #[test]
    fn another_patient_opens_the_lock() {
        let scenario = Scenario::default();
        let task = format!("lock{:04}", lock_mark(&scenario));
        assert_eq!(ticks(&task, &scenario), [Some(true)]);
        let other = scenario.clone().set(crate::parameters::ParameterId::Baseline, 600.0).unwrap();
        assert_eq!(ticks(&task, &other), [Some(false)]);
    }
}
