//! The course of one patient, or of four at a time, through the steps of a plan, read off on the time grid.

use crate::model::cells::{CellState, PatientInputs, Rates, Receptor, SLOW};
use crate::model::drug::Levels;
use crate::solver::{Lanes, StepStage, Workspace};
use crate::stepping::{OutputPoint, Pulse, Step};

/// A day counts as reached when it is no further than this, in days: far less than anything moves in.
const SAME_DAY: f64 = 1e-9;

/// Who looks on while patients go through their steps.
pub(super) trait Observer<T> {
    /// Sees state and levels at a point of the time grid.
    fn read(&mut self, index: usize, state: &CellState<T>, levels: &Levels);
    /// Sees the course before a step.
    fn begins(&mut self, _step: &Step, _course: &Integrator<'_, T>) {}
    /// Sees it after the step.
    fn ends(&mut self, _step: &Step, _course: &Integrator<'_, T>) {}
}

impl<T, F: FnMut(usize, &CellState<T>, &Levels)> Observer<T> for F {
    #[inline]
    fn read(&mut self, index: usize, state: &CellState<T>, levels: &Levels) {
        self(index, state, levels);
    }
}

/// Slow states at one time, and their slopes there.
struct Point<T> {
    slow: [T; SLOW],
    slopes: [T; SLOW],
}

/// Carries states through steps.
pub(super) struct Integrator<'a, T> {
    rates: &'a Rates<T>,
    receptor: Receptor<T>,
    /// Now, and where the step under way ends; which is which changes with each step.
    points: [Point<T>; 2],
    now_is_second: bool,
    /// Whether the slopes are known now.
    slopes_are_known: bool,
    own: PatientInputs<T>,
    room: Workspace<T, SLOW>,
    next_reading: usize,
}

impl<'a, T: Lanes> Integrator<'a, T> {
    /// A course from a starting state.
    pub(super) fn new(rates: &'a Rates<T>, start: &CellState<T>) -> Self {
        let point = || Point { slow: rates.slow(start), slopes: [T::default(); SLOW] };
        Self {
            rates,
            receptor: Receptor::at_rest(start.receptor),
            points: [point(), point()],
            now_is_second: false,
            slopes_are_known: false,
            own: PatientInputs::default(),
            room: Workspace::default(),
            next_reading: 0,
        }
    }

    /// The states now.
    #[inline]
    pub(super) fn state(&self) -> CellState<T> {
        let [first, second] = &self.points;
        let now = if self.now_is_second { second } else { first };
        self.rates.state(&now.slow, self.receptor.value)
    }

    /// Goes through the steps. The days of the time grid must rise, and lie on the grid of the plan.
    pub(super) fn follow(&mut self, steps: &[Step], days: &[f64], observer: &mut impl Observer<T>) {
        for step in steps {
            if reaches(days, self.next_reading, step.day) {
                observer.read(self.next_reading, &self.state(), &step.levels[0]);
                self.next_reading += 1;
            }
            observer.begins(step, self);
            match &step.pulse {
                Some(pulse) => self.through_pulse(step, pulse),
                None => self.at_rest(step, days, observer),
            }
            self.now_is_second = !self.now_is_second;
            observer.ends(step, self);
        }
    }

    /// A step with IL-2.
    fn through_pulse(&mut self, step: &Step, pulse: &Pulse) {
        let rates = self.rates;
        let (now, end) = now_and_end(&mut self.points, self.now_is_second);
        let own = &mut self.own;
        rates.through_pulse(&mut self.receptor, &now.slow, step, pulse, own);
        rates.slopes(&now.slow, step, own, StepStage::Start, &mut now.slopes);
        rates.advance((&now.slow, &now.slopes), &mut end.slow, (step, own), &mut self.room);
        Rates::<T>::leave(&mut end.slow, step, own);
        self.slopes_are_known = false;
    }

    /// A step without.
    fn at_rest(&mut self, step: &Step, days: &[f64], observer: &mut impl Observer<T>) {
        let rates = self.rates;
        let own = &mut self.own;
        own.rest(rates, step.length);
        let (now, end) = now_and_end(&mut self.points, self.now_is_second);
        if !(step.smooth && self.slopes_are_known) {
            rates.slopes(&now.slow, step, own, StepStage::Start, &mut now.slopes);
        }
        rates.advance((&now.slow, &now.slopes), &mut end.slow, (step, own), &mut self.room);
        self.slopes_are_known = !step.readings.is_empty();
        if self.slopes_are_known {
            rates.slopes(&end.slow, step, own, StepStage::End, &mut end.slopes);
            for reading in &step.readings {
                if reaches(days, self.next_reading, reading.day) {
                    let receptor = self.receptor.value * T::splat(reading.receptor_left);
                    let state = between(rates, (now, end), step, reading, receptor);
                    observer.read(self.next_reading, &state, &reading.levels);
                    self.next_reading += 1;
                }
            }
            Rates::<T>::leave(&mut end.slopes, step, own);
        }
        Rates::<T>::leave(&mut end.slow, step, own);
        self.receptor.rest(step.receptor_left);
    }
}

#[inline]
fn now_and_end<T>(points: &mut [Point<T>; 2], now_is_second: bool) -> (&mut Point<T>, &mut Point<T>) {
    let [first, second] = points;
    if now_is_second { (second, first) } else { (first, second) }
}

#[inline]
fn reaches(days: &[f64], next: usize, day: f64) -> bool {
    days.get(next).is_some_and(|next| *next <= day + SAME_DAY)
}

/// The state at a point of the time grid within a step without IL-2, of which both ends are given in the variables in which it was
/// calculated.
#[inline]
fn between<T: Lanes>(
    rates: &Rates<T>,
    (start, end): (&Point<T>, &Point<T>),
    step: &Step,
    reading: &OutputPoint,
    receptor: T,
) -> CellState<T> {
    let [from, from_slope, to, to_slope] = reading.weights.map(T::splat);
    let mut slow = [T::default(); SLOW];
    let (starts, ends) = (start.slow.iter().zip(&start.slopes), end.slow.iter().zip(&end.slopes));
    for ((value, (start, start_slope)), (end, end_slope)) in slow.iter_mut().zip(starts).zip(ends) {
        *value = from * *start + from_slope * *start_slope + to * *end + to_slope * *end_slope;
    }
    rates.as_they_are(&mut slow, reading.day - step.day, reading.cycling_left);
    rates.state(&slow, receptor)
}
