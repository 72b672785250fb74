//! The course of four patients through the steps of a plan, read off on the time grid.

use crate::model::cells::{Inputs, Rates, Receptor, SLOW, State};
use crate::model::drug::Levels;
use crate::plan::{Reading, Step};
use crate::solver;
use wide::f64x4;

/// A day counts as reached when it is no further than this, in days: far less than anything moves in.
const SAME_DAY: f64 = 1e-9;

/// Carries states through steps.
pub(super) struct Course<'a> {
    rates: &'a Rates,
    receptor: Receptor,
    slow: [f64x4; SLOW],
    /// Slopes of the slow states now, where the last step had use for them.
    slopes: Option<[f64x4; SLOW]>,
    next_reading: usize,
}

impl<'a> Course<'a> {
    /// A course from a starting state.
    pub(super) fn new(rates: &'a Rates, start: &State) -> Self {
        let receptor = Receptor::at_rest(start.receptor);
        Self { rates, receptor, slow: rates.slow(start), slopes: None, next_reading: 0 }
    }

    /// The states now.
    pub(super) fn state(&self) -> State {
        self.rates.state(&self.slow, self.receptor.value)
    }

    /// Goes through the steps. `read` sees the state and the levels on each grid day (`days` must rise, and lie on the grid of the
    /// plan); `each` sees every step with the course before and after it.
    pub(super) fn follow(
        &mut self,
        steps: &[Step],
        days: &[f64],
        mut read: impl FnMut(usize, &State, &Levels),
        mut each: impl FnMut(&Step, &Self, &Self),
    ) {
        for step in steps {
            if self.reads(days, step.day) {
                read(self.next_reading, &self.state(), &step.levels[0]);
                self.next_reading += 1;
            }
            let (mut after, stretch) = self.after(step);
            for reading in &step.readings {
                if after.reads(days, reading.day) {
                    read(after.next_reading, &self.between(&stretch, step, reading), &reading.levels);
                    after.next_reading += 1;
                }
            }
            each(step, self, &after);
            *self = after;
        }
    }

    fn reads(&self, days: &[f64], day: f64) -> bool {
        days.get(self.next_reading).is_some_and(|next| *next <= day + SAME_DAY)
    }

    /// The course after a step, and the step itself as it was calculated.
    fn after(&self, step: &Step) -> (Self, Stretch) {
        let rates = self.rates;
        let (receptor, stretch, inputs) = if let Some(pulse) = &step.pulse {
            let (receptor, drive) = rates.through_pulse(&self.receptor, &self.slow, pulse);
            let inputs = rates.inputs(step, Some(drive));
            let slopes = rates.slopes::<true>(&self.slow, &inputs[0]);
            let end = solver::step(&self.slow, &slopes, step.length, |slow, stage| {
                rates.slopes::<true>(slow, Inputs::at(&inputs, stage))
            });
            (receptor, Stretch { slopes, end, end_slopes: None }, inputs)
        } else {
            let receptor = Receptor::at_rest(self.receptor.value * f64x4::splat(step.receptor_left));
            let inputs = rates.inputs(step, None);
            let slopes = self.slopes.filter(|_| step.smooth);
            let slopes = slopes.unwrap_or_else(|| rates.slopes::<false>(&self.slow, &inputs[0]));
            let end = solver::step(&self.slow, &slopes, step.length, |slow, stage| {
                rates.slopes::<false>(slow, Inputs::at(&inputs, stage))
            });
            let end_slopes = (!step.readings.is_empty()).then(|| rates.slopes::<false>(&end, &inputs[2]));
            (receptor, Stretch { slopes, end, end_slopes }, inputs)
        };
        let after = Self {
            rates,
            receptor,
            slow: inputs[2].as_they_are(stretch.end),
            slopes: stretch.end_slopes.map(|slopes| inputs[2].as_they_are(slopes)),
            next_reading: self.next_reading,
        };
        (after, stretch)
    }

    /// The state at a point of the time grid within a step.
    fn between(&self, stretch: &Stretch, step: &Step, reading: &Reading) -> State {
        let [from, from_slope, to, to_slope] = reading.weights.map(f64x4::splat);
        let end_slopes = stretch.end_slopes.unwrap_or(stretch.slopes);
        let mut slow = self.slow;
        for (((value, slope), end), end_slope) in slow.iter_mut().zip(stretch.slopes).zip(stretch.end).zip(end_slopes) {
            *value = from * *value + from_slope * slope + to * end + to_slope * end_slope;
        }
        let slow = self.rates.as_they_are(slow, reading.day - step.day, reading.cycling_left);
        self.rates.state(&slow, self.receptor.value * f64x4::splat(reading.receptor_left))
    }
}

/// One step of the slow states, in the variables in which it was calculated.
struct Stretch {
    slopes: [f64x4; SLOW],
    end: [f64x4; SLOW],
    /// Where something is to be read within the step.
    end_slopes: Option<[f64x4; SLOW]>,
}
