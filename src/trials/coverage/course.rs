//! The course of an arm: its cycles on the time axis, its rule, its patients and how long they are followed.

use crate::scenario::Patient;
use crate::schedule::{Block, Repeat, Route, Schedule};

/// The course of an arm.
#[derive(Clone, Debug, PartialEq)]
pub struct Course {
    /// The cycles that are fixed beforehand: the week of each, and the block that it belongs to.
    pub cycles: Vec<(f64, Block)>,
    /// The rule, from the week in which it holds.
    pub rule: Option<(f64, Block)>,
    /// The patients.
    pub patient: Patient,
    /// How long they are followed, in weeks.
    pub weeks: f64,
}

/// What is given, in short: for a sentence.
#[derive(Clone, Debug, PartialEq)]
pub struct Regimen {
    /// The route of the first cycle; `None`: no cytokine.
    pub route: Option<Route>,
    /// Whether another route follows.
    pub is_mixed: bool,
    /// The doses of this route, each once, as they come.
    pub doses: Vec<f64>,
    /// The intervals, in weeks, each once, as they come.
    pub intervals: Vec<f64>,
    /// The dosing days of a cycle, each once, as they come.
    pub days: Vec<f64>,
    /// The number of cycles that are fixed beforehand.
    pub cycles: usize,
    /// The CD4 count below which a cycle starts.
    pub rule: Option<f64>,
}

impl Course {
    /// The course of a schedule in a run of this many weeks.
    pub fn new(schedule: &Schedule, patient: &Patient, weeks: f64) -> Self {
        let block = |index: usize| schedule.blocks().get(index).copied();
        let cycles = schedule.fixed_cycles(weeks).into_iter();
        let cycles = cycles.filter_map(|cycle| Some((cycle.start_weeks, block(cycle.block)?))).collect();
        let rule = schedule.rule().map(|(_, block, _, week)| (week, block)).filter(|(week, _)| *week < weeks);
        Self { cycles, rule, patient: *patient, weeks }
    }

    /// Whether no cytokine is given.
    pub fn is_empty(&self) -> bool {
        self.cycles.is_empty() && self.rule.is_none()
    }

    /// What is given and from when: the cycles, then the rule's.
    pub fn given(&self) -> impl Iterator<Item = &(f64, Block)> {
        self.cycles.iter().chain(&self.rule)
    }

    /// The week of the first cycle; 0 where there is none.
    pub fn first_week(&self) -> f64 {
        self.given().next().map_or(0.0, |(week, _)| *week)
    }

    /// Weeks from each cycle to the next.
    pub fn gaps(&self) -> Vec<f64> {
        let gap = |pair: &[(f64, Block)]| match pair {
            [(before, _), (after, _)] => after - before,
            _ => 0.0,
        };
        self.cycles.windows(2).map(gap).collect()
    }

    /// What is given, in short.
    pub fn regimen(&self) -> Regimen {
        let route = self.given().next().map(|(_, block)| block.route());
        let of_route = || self.given().map(|(_, block)| block).filter(|block| Some(block.route()) == route);
        Regimen {
            route,
            is_mixed: self.given().any(|(_, block)| Some(block.route()) != route),
            doses: each_once(of_route().map(Block::dose)),
            intervals: each_once(self.gaps().into_iter()),
            days: each_once(of_route().map(|block| f64::from(block.days_on()))),
            cycles: self.cycles.len(),
            rule: self.rule.as_ref().and_then(|(_, block)| match block.repeat() {
                Repeat::Below(level) => Some(level),
                Repeat::Every { .. } => None,
            }),
        }
    }
}

/// Values that differ, as they come.
fn each_once(values: impl Iterator<Item = f64>) -> Vec<f64> {
    let mut found: Vec<f64> = Vec::new();
    for value in values {
        if found.iter().all(|other| (other - value).abs() > 1e-6) {
            found.push(value);
        }
    }
    found
}
