//! From a schedule to the steps of the solver: short after an event, long where only cells drift.
//!
//! Every injection that begins to be absorbed, every start and stop of an infusion and of ART is a step's beginning; with
//! IL-2 in blood so is every point of the time grid, since a state cannot be read within one. The levels of the drugs do not
//! depend on the patient, and so they are computed here, once an arm.

mod step;
mod step_control;
mod step_size;

use crate::model::cells::SharedInputs;
use crate::model::constants::Constants;
use crate::model::drug::Amounts;
use crate::model::person::ArtCourse;
use crate::model::side_effects;
use crate::schedule::{Block, Route};
use crate::solver::between;
use crate::solver::mesh::Grading;
use crate::units::{DAYS_PER_WEEK, IU_PER_ML_IN_ONE_MIU_PER_L};
use std::collections::VecDeque;
use std::sync::Arc;
pub use step::{OutputPoint, Pulse, PulseShape, Step};
pub use step_control::{StepControl, ZoomWindow};

/// Part of a step that is not worth its own step: rounding of the days.
const SLIVER: f64 = 1e-6;
/// Fineness with which lengths of steps are told apart.
const KEYS_PER_DAY: f64 = 1e9;

/// Shortest mesh that another goes on from, days: about a second. What lies between two readings, starts or visits that differ by rounding
/// alone is shorter, and to foresee the next gap from nodes so close together would be to foresee it from their rounding.
const SHORTEST_TO_GO_ON: f64 = 1e-5;

#[derive(Clone, Copy, Debug)]
enum Event {
    Il2Injection(f64),
    Il7Injection(f64),
    InfusionStart(f64),
    InfusionEnd(f64),
    ArtChange,
}

/// What tells meshes apart: length, first gap, and the mesh that they go on from.
type Key = (f64, f64, Option<usize>);

/// Lays the steps from day 0 on, as far as it is asked; cycles may be added as long as they lie ahead (a rule adds them as it
/// goes).
#[derive(Clone, Debug)]
pub struct Planner<'a> {
    constants: &'a Constants,
    art: ArtCourse,
    /// Turnover of the virus by its reservoir, a day (`model::person::reservoir_turnover`).
    reservoir: f64,
    fineness: StepControl,
    day: f64,
    since_event_day: f64,
    /// Day from which there has been IL-2 in blood without a break; infinite where there is none.
    il2_from_day: f64,
    amounts: Amounts,
    /// MIU a day that run in now, and from how many infusions.
    infusion: f64,
    infusions: usize,
    events: VecDeque<(f64, Event)>,
    /// Meshes made so far, by length and by the one that they go on from.
    shapes: Vec<(Key, Arc<PulseShape>)>,
    /// The mesh of the step before, unless something happened since.
    last_shape: Option<usize>,
}

impl<'a> Planner<'a> {
    /// A planner at day 0 with nothing given.
    pub fn new(constants: &'a Constants, art: ArtCourse, reservoir: f64, fineness: StepControl) -> Self {
        let mut planner = Self {
            constants,
            art,
            reservoir,
            fineness,
            day: 0.0,
            since_event_day: 0.0,
            il2_from_day: f64::INFINITY,
            amounts: Amounts::default(),
            infusion: 0.0,
            infusions: 0,
            events: VecDeque::new(),
            shapes: Vec::new(),
            last_shape: None,
        };
        for day in [art.from_day, art.to_day] {
            if art.strength > 0.0 && day > 0.0 && day.is_finite() {
                planner.add(day, Event::ArtChange);
            }
        }
        planner
    }

    /// Adds one cycle of a block that starts on `start_day`, which must not lie behind the steps laid so far.
    pub fn add_cycle(&mut self, block: &Block, start_day: f64) {
        let days = f64::from(block.days_on());
        match block.route() {
            Route::Il2Infusion => {
                self.add(start_day, Event::InfusionStart(block.dose()));
                self.add(start_day + days, Event::InfusionEnd(block.dose()));
            }
            Route::Il2Subcutaneous | Route::Il7Subcutaneous => {
                let count = u32::from(block.days_on()) * u32::from(block.per_day());
                for injection in 0..count {
                    let day = start_day + f64::from(injection) / f64::from(block.per_day());
                    if block.route() == Route::Il2Subcutaneous {
                        self.add(day + self.constants.lag_days, Event::Il2Injection(block.dose()));
                    } else {
                        self.add(day, Event::Il7Injection(block.dose()));
                    }
                }
            }
        }
    }

    fn add(&mut self, day: f64, event: Event) {
        let place = self.events.partition_point(|(other, _)| *other <= day);
        self.events.insert(place, (day, event));
    }

    /// Day up to which steps have been laid.
    pub const fn day(&self) -> f64 {
        self.day
    }

    /// Lays the steps up to `end_day` and appends them to `steps`.
    pub fn steps_until(&mut self, end_day: f64, steps: &mut Vec<Step>) {
        while self.day < end_day {
            let smooth = !self.take_events();
            let next_event = self.events.front().map_or(f64::INFINITY, |event| event.0);
            let dosed = self.is_il2_at_work();
            let (wish, stop) = if dosed {
                self.il2_from_day = self.il2_from_day.min(self.day);
                (self.wish_with_il2(), next_event.min(end_day).min(self.fineness.next_reading(self.day)))
            } else {
                self.last_shape = None;
                self.il2_from_day = f64::INFINITY;
                (self.wish_without_il2(), next_event.min(end_day))
            };
            // What is left before the stop is shared evenly rather than ending in a sliver.
            let room = stop - self.day;
            let parts = libm::ceil(room / wish - SLIVER).clamp(1.0, 2.0);
            let (length, end) = if parts > 1.0 {
                let length = wish.min(room / 2.0);
                (length, self.day + length)
            } else {
                (room, stop)
            };
            steps.push(self.step(length, end, dosed, smooth));
        }
    }

    fn step(&mut self, length: f64, end: f64, dosed: bool, smooth: bool) -> Step {
        let c = self.constants;
        let half = length / 2.0;
        let left = Amounts::left(half, c);
        let middle = self.amounts.after_leaving(half, left, self.infusion, c);
        let after = middle.after_leaving(half, left, self.infusion, c);
        // ART that starts or stops where the step ends does so for the next one.
        let works = self.art.works_on(self.day);
        let cycling = libm::exp(-c.k_p * half);
        let goes_on = self.last_shape.is_some();
        let pulse = dosed.then(|| Pulse::new(self.shape(length), goes_on, &self.amounts, self.infusion, c));
        let levels = [self.amounts, middle, after].map(|amounts| amounts.levels(c));
        let art = [self.day, self.day + half, end].map(|day| if works { self.art.while_it_works(day) } else { 0.0 });
        let step = Step {
            day: self.day,
            length,
            levels,
            seen: [
                SharedInputs::new(&levels[0], art[0], 1.0, c),
                SharedInputs::new(&levels[1], art[1], cycling, c),
                SharedInputs::new(&levels[2], art[2], cycling * cycling, c),
            ],
            hold: SharedInputs::hold(length, c),
            receptor_left: libm::exp(-c.k_dn * length),
            pulse,
            smooth,
            readings: if dosed { Vec::new() } else { self.readings(length, end) },
        };
        if length < SHORTEST_TO_GO_ON {
            self.last_shape = None;
        }
        self.amounts = after;
        self.day = end;
        step
    }

    /// The points of the time grid within a step from now.
    fn readings(&self, length: f64, end: f64) -> Vec<OutputPoint> {
        let c = self.constants;
        let days = std::iter::successors(Some(self.fineness.next_reading(self.day)), |day| {
            Some(self.fineness.next_reading(*day))
        });
        days.take_while(|day| *day < end - SLIVER * length)
            .map(|day| {
                let time = day - self.day;
                OutputPoint {
                    day,
                    weights: between(time / length, length),
                    cycling_left: libm::exp(-c.k_p * time),
                    receptor_left: libm::exp(-c.k_dn * time),
                    levels: self.amounts.after(time, self.infusion, c).levels(c),
                }
            })
            .collect()
    }

    fn shape(&mut self, length: f64) -> Arc<PulseShape> {
        let last = self.last_shape.and_then(|place| self.shapes.get(place)).cloned();
        let first = last.as_ref().map_or_else(|| self.first_gap(), |((_, first, _), _)| *first);
        // Lengths that differ by rounding alone share a mesh.
        let key = (libm::round(length * KEYS_PER_DAY), first, self.last_shape);
        let place = self.shapes.iter().position(|(other, _)| *other == key).unwrap_or_else(|| {
            let grading = Grading { first, ..self.fineness.pulse };
            let shape = PulseShape::new(length, grading, last.as_ref().map(|(_, shape)| &**shape), self.constants);
            self.shapes.push((key, Arc::new(shape)));
            self.shapes.len() - 1
        });
        self.last_shape = Some(place);
        self.shapes.get(place).map_or_else(Arc::default, |(_, shape)| Arc::clone(shape))
    }

    /// The first gap of a mesh after a kink: a part of the time in which what is supplied now brings the level of a typical patient to
    /// EC50, in steps of the root of two, so that meshes can be shared.
    fn first_gap(&self) -> f64 {
        let c = self.constants;
        let supply = IU_PER_ML_IN_ONE_MIU_PER_L * c.k_e * (c.k_a * self.amounts.depot_miu + self.infusion);
        let days = self.fineness.pulse.first * c.ec50 * c.clearance / supply;
        libm::exp2(libm::round(2.0 * libm::log2(days.clamp(1e-5, 0.003))) / 2.0)
    }

    /// Takes in what happens now; whether anything does.
    fn take_events(&mut self) -> bool {
        let mut any = false;
        while let Some((_, event)) = self.events.pop_front_if(|(day, _)| *day <= self.day) {
            any = true;
            self.since_event_day = self.day;
            self.last_shape = None;
            match event {
                Event::Il2Injection(miu) => {
                    self.amounts.depot_miu += miu * self.constants.bioavailability;
                    self.amounts.tolerated_doses += side_effects::of_il2_injection(miu);
                }
                Event::Il7Injection(ug_kg) => {
                    self.amounts.il7_ug_kg += ug_kg;
                    self.amounts.tolerated_doses += side_effects::of_il7_injection(ug_kg);
                }
                Event::InfusionStart(miu_per_day) => {
                    self.infusions += 1;
                    self.infusion += miu_per_day;
                }
                // After the last nothing runs in: not the rounding that differences of sums leave, which no step would ever be rid of.
                Event::InfusionEnd(miu_per_day) => {
                    self.infusions = self.infusions.saturating_sub(1);
                    self.infusion = if self.infusions == 0 { 0.0 } else { self.infusion - miu_per_day };
                }
                Event::ArtChange => {}
            }
        }
        any
    }
}

/// Days of a week number.
pub fn days(weeks: f64) -> f64 {
    weeks * DAYS_PER_WEEK
}
