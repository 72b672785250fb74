//! The course of four patients through the steps of a plan, read off on the time grid.

use crate::model::cells::{Rates, STATES, State};
use crate::plan::Step;
use crate::solver::{self, Stage};
use wide::f64x4;

/// Carries states through steps.
pub(super) struct Course<'a> {
    rates: &'a Rates,
    state: [f64x4; STATES],
    next_reading: usize,
}

impl<'a> Course<'a> {
    /// A course from a starting state.
    pub(super) fn new(rates: &'a Rates, start: &State) -> Self {
        Self { rates, state: start.to_array(), next_reading: 0 }
    }

    /// The states now.
    pub(super) const fn state(&self) -> State {
        State::from_array(self.state)
    }

    /// Goes through the steps and reads the grid days that lie in them (each step holds its beginning and not its end; `days` must
    /// rise). `each` sees every step with the states at its beginning.
    pub(super) fn follow(
        &mut self,
        steps: &[Step],
        days: &[f64],
        mut read: impl FnMut(usize, &State, &Step),
        mut each: impl FnMut(&Step, &State),
    ) {
        let mut slope = None;
        for (index, step) in steps.iter().enumerate() {
            let slope_here = slope.take().unwrap_or_else(|| self.slope(step, Stage::Start));
            each(step, &self.state());
            let rates = self.rates;
            let next = solver::step(&self.state, &slope_here, step.length, |states, stage| {
                slope_at(rates, step, states, stage)
            });
            let end = step.day + step.length;
            let before = std::mem::replace(&mut self.state, next);
            // Where the next step goes on smoothly its first slope is this step's last: one evaluation serves both.
            let smooth_next = steps.get(index + 1).filter(|next| next.art[0].to_bits() == step.art[2].to_bits());
            let mut slope_end = smooth_next.map(|next| self.slope(next, Stage::Start));
            while let Some(day) = days.get(self.next_reading).copied().filter(|day| *day < end) {
                let part = ((day - step.day) / step.length).max(0.0);
                let state = if part <= 0.0 {
                    before
                } else {
                    let slope_end = *slope_end.get_or_insert_with(|| slope_at(rates, step, &next, Stage::End));
                    let mut between = before;
                    for (((value, start), end), (slope_start, slope_end)) in
                        between.iter_mut().zip(before).zip(next).zip(slope_here.into_iter().zip(slope_end))
                    {
                        *value = solver::between(part, step.length, (start, slope_start), (end, slope_end));
                    }
                    between
                };
                read(self.next_reading, &State::from_array(state), step);
                self.next_reading += 1;
            }
            slope = if smooth_next.is_some() { slope_end } else { None };
        }
    }

    fn slope(&self, step: &Step, stage: Stage) -> [f64x4; STATES] {
        slope_at(self.rates, step, &self.state, stage)
    }
}

#[inline]
fn slope_at(rates: &Rates, step: &Step, states: &[f64x4; STATES], stage: Stage) -> [f64x4; STATES] {
    let at = match stage {
        Stage::Start => 0,
        Stage::Middle => 1,
        Stage::End => 2,
    };
    // `at` is 0, 1 or 2 and both arrays have three places
    let (levels, art) =
        (step.levels.get(at).copied().unwrap_or_default(), step.art.get(at).copied().unwrap_or_default());
    rates.derivative(&State::from_array(*states), &levels, art).to_array()
}
